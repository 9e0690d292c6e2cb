import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { formatInstant, parseInstant } from '../../src/domain/time/instant.ts'
import {
  appendToJournal,
  historyOf,
  journalPath,
  parseJournal,
  standing,
} from '../../src/plan/journal.ts'
import type { JournalEvent } from '../../src/plan/journal-event.ts'
import type { History } from '../../src/policy/history.ts'
import { remember } from '../../src/policy/memory.ts'
import { clusterId, newest, older } from '../policy/build-facts.ts'
import { runs } from '../property-runs.ts'

const run = 'https://github.com/acme/platform/actions/runs/1/attempts/1'
const at = '2026-11-20T06:00:00Z'
const url = 'https://github.com/acme/platform/pull/7'
const pool = { cluster: clusterId, pool: 'user1', image: newest }

const everyKind: readonly JournalEvent[] = [
  { at, run, kind: 'first-seen', image: newest, region: 'westeurope' },
  { at, run, kind: 'refused', ring: 'prod', images: [newest], pull_request: url },
  { at, run, kind: 'reopened', ring: 'prod', images: [newest], pull_request: url },
  { at, run, kind: 'held', id: 'a', ring: 'prod', image: newest, reason: 'noise', by: 'ann' },
  { at, run, kind: 'released', id: 'a', by: 'bob' },
  {
    at,
    run,
    kind: 'approved',
    ring: 'prod',
    family: 'AKSAzureLinux-aclgen2TL',
    version: '202610.08.0',
    by: 'ann',
  },
  { at, run, kind: 'started', ...pool, from: older, ring: 'dev', engine: 'latest' },
  { at, run, kind: 'adopted', ...pool, ring: 'dev' },
  { at, run, kind: 'proven', ...pool, ring: 'dev', proof: 'V1' },
  { at, run, kind: 'failed', ...pool, ring: 'dev', reason: 'UpgradeFailed' },
  { at, run, kind: 'probed', ring: 'dev', result: 'failed', reason: 'example.com answered 503' },
  { at, run, kind: 'probed', ring: 'dev', result: 'held' },
  { at, run, kind: 'cleared', ring: 'dev', image: newest, by: 'ann' },
  { at, run, kind: 'rolled-back', ...pool, from: newest, image: older },
]

function linesOf(events: readonly JournalEvent[]): string {
  return appendToJournal(undefined, [], events, at).text
}

function read(text: string): readonly JournalEvent[] {
  const found = parseJournal(text)
  if ('problems' in found) throw new Error(JSON.stringify(found.problems))
  return found.events
}

function problems(text: string): readonly { readonly line: number; readonly found: string }[] {
  const found = parseJournal(text)
  return 'problems' in found ? found.problems : []
}

describe('the journal', () => {
  it('reads back every kind of line that it writes', () => {
    expect(read(linesOf(everyKind))).toEqual(everyKind)
    expect(read('')).toEqual([])
  })

  it('refuses a line that was cut, bent or made up, with its number', () => {
    const whole = linesOf(everyKind)
    expect(problems(whole.slice(0, -1))).toMatchObject([{ line: everyKind.length }])
    expect(problems(whole.slice(0, -40))).toMatchObject([{ line: everyKind.length }])
    const bend = (line: number, by: (text: string) => string): string =>
      whole
        .split('\n')
        .map((text, index) => (index === line - 1 ? by(text) : text))
        .join('\n')
    expect(problems(bend(4, () => '{'))).toMatchObject([{ line: 4 }])
    expect(problems(bend(4, () => ''))).toMatchObject([{ line: 4 }])
    expect(problems(bend(2, (text) => text.replace('refused', 'maybe')))).toMatchObject([
      { line: 2, found: 'the kind "maybe"' },
    ])
    expect(problems(bend(4, (text) => text.replace('"reason"', '"because"')))).toMatchObject([
      { line: 4 },
    ])
    const foundIn = (from: string, to: string): string =>
      problems(bend(4, (text) => text.replace(from, to)))[0]?.found ?? 'nothing'
    expect(foundIn('"reason":"noise",', '')).toMatch(/^no "reason": /)
    expect(foundIn('"reason":"noise"', '"reason":7')).toMatch(/^"reason" of another form: /)
    expect(foundIn('"by"', '"for"')).toMatch(/^the unknown member "for": /)
    expect(problems(bend(1, (text) => text.replace('2026-11-20', '2026-13-20')))).toMatchObject([
      { line: 1 },
    ])
  })

  it('tells all bad lines at once', () => {
    expect(problems('1\n[]\nnull\n{"kind":"held"}\n').map(({ line }) => line)).toEqual([1, 2, 3, 4])
  })

  it('never throws, and accepts nothing that it would write otherwise', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.nat(2_000), (noise, place) => {
        const whole = linesOf(everyKind)
        const found = parseJournal(whole.slice(0, place) + noise + whole.slice(place))
        if ('problems' in found) return found.problems.length > 0
        return found.events.every((each) => typeof each.at === 'string')
      }),
      { numRuns: runs(5_000) },
    )
  })
})

describe('a file of the journal', () => {
  it('is one of a month, and grows by lines', () => {
    const first = appendToJournal(undefined, [], everyKind.slice(0, 2), at)
    expect(first.path).toBe('journal/2026-11.jsonl')
    const more = appendToJournal(first, everyKind.slice(0, 2), everyKind.slice(2), at)
    expect(more).toEqual({ path: first.path, text: linesOf(everyKind) })
  })

  it('begins with what still counts of the month before', () => {
    const november = { path: journalPath(at), text: linesOf(everyKind) }
    const held: JournalEvent = { at, run, kind: 'held', id: 'b', ring: 'prod', reason: 'audit' }
    const december = appendToJournal(
      november,
      [...everyKind, held],
      [{ at: '2026-12-01T00:00:00Z', run, kind: 'released', id: 'x' }],
      '2026-12-01T00:00:00Z',
    )
    expect(december.path).toBe('journal/2026-12.jsonl')
    const kinds = read(december.text).map(({ kind }) => kind)
    expect(kinds).toEqual([
      'first-seen',
      'approved',
      'started',
      'adopted',
      'proven',
      'failed',
      'probed',
      'probed',
      'cleared',
      'rolled-back',
      'held',
      'released',
    ])
  })

  it('goes on in the newest month when the clock runs behind', () => {
    const december = { path: 'journal/2026-12.jsonl', text: '' }
    expect(appendToJournal(december, [], everyKind, at).path).toBe('journal/2026-12.jsonl')
  })
})

const images = [
  newest,
  older,
  'AKSAzureLinux-aclgen2TL-202604.01.0',
  'AKSAzureLinux-aclgen2TL-202507.01.0',
]
const moments = fc.integer({ min: 0, max: 400 }).map((days) => {
  return formatInstant(parseInstant('2026-01-01T00:00:00Z') + days * 86_400_000)
})
const image = fc.constantFrom(...images)
const ring = fc.constantFrom('dev', 'prod')
const name = fc.constantFrom('a', 'b', 'c')

const anyEvent: fc.Arbitrary<JournalEvent> = fc.oneof(
  fc.record({
    at: moments,
    run: name,
    kind: fc.constant('first-seen' as const),
    image,
    region: name,
  }),
  fc.record({
    at: moments,
    run: name,
    kind: fc.constantFrom('refused' as const, 'reopened' as const),
    ring,
    images: fc.array(image, { minLength: 1, maxLength: 2 }),
    pull_request: name,
  }),
  fc
    .record(
      { at: moments, id: name, ring, reason: name, until: moments },
      { requiredKeys: ['at', 'id', 'reason'] },
    )
    .map((hold) => ({ ...hold, run, kind: 'held' as const })),
  fc.record({ at: moments, run: name, kind: fc.constant('released' as const), id: name }),
  fc.record({
    at: moments,
    run: name,
    kind: fc.constantFrom('started' as const, 'proven' as const),
    cluster: name,
    pool: name,
    image,
  }),
  fc.record({
    at: moments,
    run: name,
    kind: fc.constant('failed' as const),
    cluster: name,
    pool: name,
    image,
    ring,
    reason: name,
  }),
  fc.record({
    at: moments,
    run: name,
    kind: fc.constant('cleared' as const),
    ring,
    image,
    by: name,
  }),
)

it('what probes said is remembered ring by ring, in the order of time', () => {
  const history = historyOf(everyKind, [], true)
  expect(history.probed).toEqual([
    { at, ring: 'dev', result: 'failed', reason: 'example.com answered 503' },
    { at, ring: 'dev', result: 'held' },
  ])
  const { readings } = remember(history, parseInstant(at))
  expect(readings('dev')).toEqual([
    { at: parseInstant(at), held: false, reason: 'example.com answered 503' },
    { at: parseInstant(at), held: true, reason: '' },
  ])
  expect(readings('prod')).toEqual([])
  expect(remember(history, parseInstant(at) - 1).readings('dev')).toEqual([])
  // A record without a word on probes is as it always was.
  expect(historyOf([], [], true)).not.toHaveProperty('probed')
})

/** In the order in which a journal is written. */
const anyJournal = fc
  .array(anyEvent, { maxLength: 40 })
  .map((events) => events.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)))

describe('what a new month takes over', () => {
  const noApprovals: History['approvals'] = []

  it('keeps every hold, refusal and failure that stands', () => {
    fc.assert(
      fc.property(anyJournal, moments, (events, now) => {
        const moment = parseInstant(now)
        const past = events.filter((each) => parseInstant(each.at) <= moment)
        const before = historyOf(past, noApprovals, true)
        const after = historyOf(standing(past, moment), noApprovals, true)
        const isYoung = (each: string): boolean => !each.endsWith('202507.01.0')
        const alive = (text: string): boolean =>
          isYoung(text) || moment < parseInstant('2025-10-29T00:00:00Z')
        // Holds without an image date: exactly those that have not ended.
        const open = before.holds.filter(
          ({ until }) => until === undefined || parseInstant(until) > moment,
        )
        expect(after.holds).toEqual(open)
        const recent = (text: string): boolean =>
          alive(text) && parseInstant(dateOf(text)) > moment - 120 * 86_400_000
        // A closed pull request is kept whole while one of its images lives.
        const lively = past.filter((each) => each.kind !== 'refused' || each.images.some(recent))
        expect(after.refusals).toEqual(historyOf(lively, noApprovals, true).refusals)
        // With what cleared them: a cleared failure still says that its upgrade has ended.
        const late = (text: string): boolean => parseInstant(text) > moment - 120 * 86_400_000
        expect(after.failed).toEqual(
          before.failed.filter((each) => recent(each.image) || late(each.at)),
        )
      }),
      { numRuns: runs(3_000) },
    )
  })

  it('gives the same first sights and recent starts to the gates', () => {
    fc.assert(
      fc.property(anyJournal, moments, (events, now) => {
        const moment = parseInstant(now)
        const past = events.filter((each) => parseInstant(each.at) <= moment)
        const before = remember(historyOf(past, noApprovals, true), moment)
        const after = remember(historyOf(standing(past, moment), noApprovals, true), moment)
        for (const each of images) {
          if (parseInstant(dateOf(each)) <= moment - 120 * 86_400_000) continue
          for (const region of ['a', 'b', 'c']) {
            expect(after.firstSeen(each, region)).toBe(before.firstSeen(each, region))
          }
        }
        const recent = before.started.filter((start) => start.at > moment - 90 * 86_400_000)
        expect(after.started.filter((start) => start.at > moment - 90 * 86_400_000)).toEqual(recent)
      }),
      { numRuns: runs(3_000) },
    )
  })
})

function dateOf(text: string): string {
  const digits = /-(\d{4})(\d{2})\.(\d{2})\./.exec(text)
  return `${digits?.[1] ?? ''}-${digits?.[2] ?? ''}-${digits?.[3] ?? ''}T00:00:00Z`
}
