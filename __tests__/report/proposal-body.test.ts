import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { ProposalMarker } from '../../src/plan/proposal.ts'
import { longestBody, renderProposalBody } from '../../src/report/proposal-body.ts'
import { checkText, longestCheck } from '../../src/report/proposal-check.ts'
import { notesLine, parseProposalBody, sameBody } from '../../src/report/proposal-form.ts'
import { markerLine, readMarker } from '../../src/report/proposal-marker.ts'
import { proposalTitle } from '../../src/report/proposal-texts.ts'
import { runs } from '../property-runs.ts'
import {
  buildContext,
  buildMarker,
  buildProposal,
  buildView,
  proposalFleet,
} from './build-proposal.ts'
import { newest, threeRings } from './build-rings.ts'
import { hostileText, parseMarkdown, textsOf } from './hostile.ts'

function goldenOf(name: string): string {
  return readFileSync(new URL(`goldens/${name}`, import.meta.url), 'utf8')
}

/** The body without the rows of single pools. */
function withoutPools(body: string): string {
  return body.replace(/(\|---\|---\|--:\|---\|---\|\n)(?:\|.*\n)+/, '$1(rows)\n')
}

const small = proposalFleet(3)
const view = buildView(small, 'prod')
const body = renderProposalBody(view)

function markers(): fc.Arbitrary<ProposalMarker> {
  const sha = fc.stringMatching(/^[0-9a-f]{40}$/)
  const words = hostileText().map((text) => text.slice(0, 900))
  return fc.record(
    {
      ring: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,38}$/),
      images: fc.array(
        words.filter((text) => text !== '' && text.length <= 400),
        { maxLength: 4 },
      ),
      heads: fc.array(sha, { maxLength: 3 }),
      lockfile: fc.option(sha),
      set_up: fc.boolean(),
      check: words,
      closed: words,
      edited: fc.boolean(),
    },
    { requiredKeys: ['ring', 'images', 'heads', 'lockfile', 'set_up', 'check'] },
  )
}

function notes(): fc.Arbitrary<string> {
  const own = fc.constantFrom(
    notesLine,
    '\n',
    '\r\n',
    markerLine(buildMarker(view.proposal, { closed: 'forged' })),
    '- [x] <!-- flatcar-gate:box rebuild -->',
    '- [x] <!-- flatcar-gate:box hold -->',
  )
  return fc.array(fc.oneof(own, hostileText()), { maxLength: 8 }).map((parts) => parts.join(''))
}

describe('the body of a proposal', () => {
  test('tells three, 60 and 3,000 pools as it is written down', () => {
    expect(body).toBe(goldenOf('proposal-3.md'))
    expect(renderProposalBody(buildView(proposalFleet(60), 'prod'))).toBe(
      goldenOf('proposal-60.md'),
    )
    const large = renderProposalBody(buildView(proposalFleet(3000), 'prod'))
    expect(withoutPools(large)).toBe(goldenOf('proposal-3000.md'))
  })

  test('tells of a soak that began anew, and of a probe that fails', () => {
    const proofWith = (evidence: Readonly<Record<string, string>>): string | undefined => {
      const decisions = view.proposal.decisions.map((decision) => ({
        ...decision,
        gates: decision.gates.map((entry) =>
          entry.gate === 'soak'
            ? { gate: entry.gate, mode: entry.mode, result: 'pass' as const, evidence }
            : entry,
        ),
      }))
      const changed = { ...view, proposal: { ...view.proposal, decisions } }
      return renderProposalBody(changed)
        .split('\n')
        .find((line) => line.includes('proven by ring'))
    }
    expect(proofWith({ soak: '3d', again_from: '2026-11-12T09:00:00Z' })).toContain(
      'Soak of 3 days, until Sun 2026-11-15 10:00 Europe/Berlin (09:00 UTC).',
    )
    expect(proofWith({ ring: 'test', failed_at: '2026-11-12T09:00:00Z', reason: 'no' })).toContain(
      'A probe failed Thu 2026-11-12 10:00 Europe/Berlin (09:00 UTC) and does not hold yet.',
    )
  })

  test('tells several images, a first ring, edits of people and a proof that is missing', () => {
    const result = threeRings()
    const proposal = buildProposal(result, 'prod')
    const marker = buildMarker(proposal, { edited: true })
    expect(renderProposalBody(buildView(result, 'prod', { proposal, marker }))).toBe(
      goldenOf('proposal-mixed.md'),
    )
    const first = renderProposalBody(buildView(result, 'dev'))
    expect(first).toContain('This is the first ring')
    expect(first).not.toContain('[!WARNING]')
  })

  test('says that no workflows start only where they do not', () => {
    const context = buildContext(small, { workflow_token: false })
    expect(body).toContain('**No workflows:**')
    expect(renderProposalBody({ ...view, context })).not.toContain('workflows')
  })

  test('is the same an hour later where nothing was decided anew', () => {
    const later = {
      ...small,
      evaluated_at: '2026-11-23T07:00:00Z',
      facts: { ...small.facts, observed_at: '2026-11-23T07:00:00Z' },
    }
    expect(renderProposalBody({ ...view, context: buildContext(later) })).toBe(body)
  })

  test('says what it says until a date, and that it is ready', () => {
    const result = proposalFleet(3, newest)
    const told = (until?: string): string => {
      const check = { state: 'pending', ...(until === undefined ? {} : { until }) } as const
      return checkText(buildProposal(result, 'prod', { check }), result).title
    }
    expect(told('2026-11-25T09:00:00Z')).toBe(
      'Soaking in ring test until Wed 2026-11-25 10:00 Europe/Berlin (09:00 UTC)',
    )
    expect(told('2026-11-26T06:00:00Z')).toBe(
      'Minimum age not reached until Thu 2026-11-26 07:00 Europe/Berlin (06:00 UTC)',
    )
    expect(told()).toBe('Soaking in ring test; no date known')
    expect(checkText(view.proposal, small).title).toBe(
      'Ready; first start Mon 2026-11-23 21:00 Europe/Berlin (20:00 UTC)',
    )
    const open = { state: 'ready', next_start: small.evaluated_at } as const
    expect(checkText({ ...view.proposal, check: open }, small).title).toBe(
      'Ready; the first pool may start once merged',
    )
    expect(checkText({ ...view.proposal, check: { state: 'ready' } }, small).title).toBe(
      'Ready; no date known for the first start',
    )
  })

  test('keeps its limits at any size, and the notes with them', () => {
    const result = proposalFleet(3000)
    const long = 'ä'.repeat(12_000)
    const huge = renderProposalBody(buildView(result, 'prod', { notes: long }))
    const plain = renderProposalBody(buildView(result, 'prod'))
    expect(Buffer.byteLength(plain)).toBeLessThanOrEqual(longestBody)
    expect(Buffer.byteLength(plain)).toBeGreaterThan(longestBody - 1000)
    expect(Buffer.byteLength(huge)).toBeLessThanOrEqual(65_000)
    expect(parseProposalBody(huge).notes).toBe(long)
    const shown = plain.split('\n').filter((line) => line.startsWith('| `rg-prod/')).length
    const left = Number(/^… and ([\d,]+) pools more:/m.exec(plain)?.[1]?.replaceAll(',', ''))
    expect(shown + left).toBe(3000)
    const { summary } = checkText(buildProposal(result, 'prod'), result)
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(longestCheck)
  })

  test('every pool with a name and message of its own fits too', () => {
    const result = proposalFleet(600)
    const { decisions } = buildProposal(result, 'prod')
    const wide = decisions.map((decision, at) => ({
      ...decision,
      subject: { ...decision.subject, pool: `${at}漢`.repeat(300) },
      from: `${at}漢`.repeat(300),
      to: `${at % 90}漢`.repeat(300),
      gates: decision.gates.map((entry) => {
        return 'message' in entry ? { ...entry, message: `${at}漢`.repeat(300) } : entry
      }),
    }))
    const images = Array.from({ length: 90 }, (_, at) => {
      const name = `${at}漢`.repeat(100)
      return { image: name, family: name, version: name, approved: name }
    })
    const proposal = buildProposal(result, 'prod', { decisions: wide, images })
    const marker = buildMarker(proposal, { images: [] })
    const text = renderProposalBody(buildView(result, 'prod', { proposal, marker }))
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(longestBody)
    const { summary } = checkText(proposal, result)
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(longestCheck)
  })
})

describe('a body read back', () => {
  test('gives marker, empty boxes and the notes byte for byte, whatever they hold', () => {
    fc.assert(
      fc.property(markers(), notes(), fc.boolean(), (marker, text, turned) => {
        const rendered = renderProposalBody({ ...view, marker, notes: text })
        const managed = rendered.slice(0, rendered.length - text.length)
        const read = parseProposalBody((turned ? managed.replaceAll('\n', '\r\n') : managed) + text)
        expect(read).toEqual({ marker, boxes: { rebuild: false, hold: false }, notes: text })
        expect(
          sameBody(
            rendered,
            body.replace(/^.*\n/, () => `${markerLine(marker)}\r\n`),
          ),
        ).toBe(marker.edited !== true)
      }),
      { numRuns: runs(300), seed: 20261122 },
    )
  })

  test('keeps notes through any number of renderings', () => {
    const text = 'by hand\r\n\r\n<!-- flatcar-gate:notes -->\n'
    const once = renderProposalBody({ ...view, notes: text })
    const twice = renderProposalBody({ ...view, notes: parseProposalBody(once).notes })
    expect(twice).toBe(once)
    // GitHub may take the last line end away; somebody may write on the line itself.
    expect(parseProposalBody(body.trimEnd()).notes).toBe('')
    expect(parseProposalBody(`${body.trimEnd()} mine`).notes).toBe(' mine')
  })

  test('sees boxes that are ticked, each by its own id', () => {
    const rebuild = body.replace(
      '- [ ] <!-- flatcar-gate:box rebuild',
      '- [x] <!-- flatcar-gate:box rebuild',
    )
    const hold = body.replace(
      '- [ ] <!-- flatcar-gate:box hold',
      '- [X] <!-- flatcar-gate:box hold',
    )
    expect(parseProposalBody(rebuild).boxes).toEqual({ rebuild: true, hold: false })
    expect(parseProposalBody(hold).boxes).toEqual({ rebuild: false, hold: true })
    expect(sameBody(rebuild, body)).toBe(false)
  })

  test('has no marker where the first line is not exactly one', () => {
    const line = markerLine(view.marker)
    const forged = [
      `\n${line}`,
      ` ${line}`,
      `${line} `,
      `x${line}`,
      line.replace('@1', '@2'),
      line.replace('"set_up":false', '"set_up":false,"more":1'),
      line.replace('"set_up":false', '"set_up":true,"set_up":false'),
      line.replace('"set_up":false', '"set_up": false'),
      line.replace('"set_up":false', '"set_up":0'),
      line.replace('"ring":"prod"', '"ring":"Prod"'),
      line.replace('{', '[').replace('}', ']'),
      line.replace(/\{.*\}/, 'null'),
    ]
    expect(parseProposalBody(line).marker).toEqual(view.marker)
    for (const text of forged) expect(parseProposalBody(text).marker).toBeUndefined()
  })

  test('refuses to write a marker that could not be read', () => {
    expect(() => markerLine({ ...view.marker, heads: ['main'] })).toThrow(
      'flatcar-gate/proposal@1 heads.0: no object id of Git.',
    )
    const images = Array.from({ length: 100 }, () => '漢'.repeat(400))
    expect(() => markerLine({ ...view.marker, images })).toThrow('20000 is the limit')
  })

  test('never throws, and finds nothing in foreign text', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        expect(parseProposalBody(text)).toMatchObject({ boxes: { rebuild: false, hold: false } })
        expect(readMarker(text)).toBeUndefined()
      }),
      { numRuns: runs(2000) },
    )
  })

  test('hides the marker whatever it holds', () => {
    fc.assert(
      fc.property(markers(), (marker) => {
        const line = markerLine(marker)
        expect(line).toMatch(/^<!-- [^<>]* -->$/)
        expect(textsOf(parseMarkdown(`${line}\ntext`), 'html')).toEqual([line])
      }),
      { numRuns: runs(300) },
    )
  })

  test('does not mind other numbers of nodes, and nothing else', () => {
    expect(sameBody(body, body.replaceAll(/\d+ nodes/g, '99 nodes'))).toBe(true)
    expect(sameBody(body, body.replace('3 pools', '4 pools'))).toBe(false)
  })
})

describe('the title', () => {
  test('names ring and image, and counts further ones', () => {
    expect(proposalTitle(view.proposal)).toBe(
      'Node images for ring prod: AKSAzureLinux-aclgen2TL 202610.29.0',
    )
    const [image] = view.proposal.images
    if (image === undefined) throw new Error('the proposal has no image')
    expect(proposalTitle({ ...view.proposal, images: [image, image, image] })).toMatch(
      / 202610\.29\.0 and 2 more$/,
    )
  })

  test('is one short line of plain text', () => {
    fc.assert(
      fc.property(hostileText(), fc.nat(3), (text, more) => {
        const image = { image: text, family: text.repeat(20), version: text }
        const images = Array.from({ length: more + 1 }, () => image)
        const title = proposalTitle({ ...view.proposal, images })
        expect(title.length).toBeLessThanOrEqual(200)
        expect(title).not.toMatch(/[@#<>`\p{Cc}]/u)
      }),
      { numRuns: runs(2000) },
    )
  })
})
