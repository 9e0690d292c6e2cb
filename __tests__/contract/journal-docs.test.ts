import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { parseInstant } from '../../src/domain/time/instant.ts'
import { historyOf, parseJournal, standing } from '../../src/plan/journal.ts'
import type { JournalEvent } from '../../src/plan/journal-event.ts'

const page = readFileSync('docs/journal.md', 'utf8')
const [, form = ''] = page.split('\n## The form of a line\n')
const sections = (form.split('\n## ')[0] ?? '')
  .split('\n### ')
  .slice(1)
  .map((text) => ({ kind: text.split('\n')[0] ?? '', text }))

/** The lines of the blocks of a language, in the order of the page. */
function linesIn(text: string, language: string): readonly string[] {
  return [...text.matchAll(/```(\w+)\n([\s\S]*?)```/g)].flatMap(([, found, body = '']) =>
    found === language ? body.trimEnd().split('\n') : [],
  )
}

function eventOf(line: string): JournalEvent {
  const read = parseJournal(`${line}\n`)
  if ('problems' in read) throw new Error(JSON.stringify(read.problems))
  const [event] = read.events
  if (event === undefined) throw new Error('no entry')
  return event
}

/** The kinds that the reader knows, as it names them itself. */
function knownKinds(): readonly string[] {
  const read = parseJournal('{"kind":"?"}\n')
  const expected = 'problems' in read ? (read.problems[0]?.expected ?? '') : ''
  return expected.replace('one of ', '').split(', ')
}

const examples = linesIn(form, 'json').map(eventOf)

describe('docs/journal.md', () => {
  it('has a part for each kind of line, and for no other', () => {
    expect(knownKinds().length).toBeGreaterThan(10)
    expect(sections.map(({ kind }) => kind).toSorted()).toEqual([...knownKinds()].toSorted())
  })

  it.each(sections)('shows one line of the kind, which can be read: $kind', ({ kind, text }) => {
    const lines = linesIn(text, 'json')
    expect(lines).toHaveLength(1)
    expect(eventOf(lines[0] ?? '').kind).toBe(kind)
  })

  it.each(sections)('names each member that may be left out: $kind', ({ text }) => {
    const line = JSON.parse(linesIn(text, 'json')[0] ?? '{}') as Readonly<Record<string, unknown>>
    const prose = text.split('```')[0] ?? ''
    for (const name of Object.keys(line)) {
      const { [name]: _, ...without } = line
      const isOptional = 'events' in parseJournal(`${JSON.stringify(without)}\n`)
      const isTold = prose.includes(`\`${name}\``) || prose.includes('members are those of')
      expect([name, isTold || !isOptional]).toEqual([name, true])
    }
  })

  it('ends the hold and clears the failure of its own examples', () => {
    const history = historyOf(examples, [], true)
    expect(history.holds).toEqual([])
    expect(history.refusals).toEqual([])
    expect(history.failed).toMatchObject([{ cleared_at: '2026-11-20T07:30:00Z' }])
    const without = examples.filter(({ kind }) => kind !== 'released' && kind !== 'cleared')
    expect(historyOf(without, [], true).holds).toHaveLength(1)
    expect(historyOf(without, [], true).failed[0]?.cleared_at).toBeUndefined()
  })

  it('gives the lines for the work by hand in a form that can be read', () => {
    const commands = linesIn(page, 'sh').filter((line) => line.startsWith('echo '))
    expect(commands.length).toBeGreaterThan(0)
    for (const command of commands) {
      const [, line = ''] = /^echo '(.*)' >> journal\/2026-11\.jsonl$/.exec(command) ?? []
      const cleared = historyOf([...examples, eventOf(line)], [], true).failed
      expect(cleared.every(({ cleared_at: at }) => at !== undefined)).toBe(true)
    }
  })

  it('shows the problems that the reader finds', () => {
    const read = parseJournal(`${linesIn(page, 'jsonl').join('\n')}\n`)
    const problems = 'problems' in read ? read.problems : []
    expect(linesIn(page, 'text')).toEqual(
      problems.map(
        ({ line, found, expected }) => `line ${line}: found ${found}; expected ${expected}`,
      ),
    )
  })

  it('says rightly for how long a line is kept', () => {
    const [, days = '0'] = /left behind after (\d+) days/.exec(page) ?? []
    const proven = examples.filter(({ kind }) => kind === 'proven')
    const at = parseInstant(proven[0]?.at ?? '')
    const day = 86_400_000
    expect(standing(proven, at + (Number(days) - 1) * day)).toHaveLength(1)
    expect(standing(proven, at + (Number(days) + 1) * day)).toEqual([])
  })
})
