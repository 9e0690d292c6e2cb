import { describe, expect, it } from '@jest/globals'
import { hour, minute } from '../../src/domain/time/instant.ts'
import type { Fleet } from '../../src/policy/fleet.ts'
import type { Memory, ProbeReading } from '../../src/policy/memory.ts'
import type { Ring } from '../../src/policy/policy.ts'
import { soakIn, soakingOf } from '../../src/policy/soaking.ts'
import { policyOf, ring } from './build-policy.ts'

const proven = 1_000 * hour
const probes = ['https://example.com/']

/** `4h+` is a reading four hours after the proof that holds, `4h-` one that does not. */
function readingsOf(text: string): readonly ProbeReading[] {
  return text
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => {
      const held = word.endsWith('+')
      return { at: proven + Number.parseFloat(word) * hour, held, reason: held ? '' : word }
    })
}

function said(text: string, now: number, soak = 24, asked: readonly string[] = probes): string {
  const at = proven + now * hour
  const found = soakingOf({ soak: soak * hour, probes: asked }, proven, readingsOf(text), at)
  const hours = (moment: number): number => (moment - proven) / hour
  switch (found.kind) {
    case 'failing':
      return `failing since ${hours(found.since.at)}`
    case 'over':
      return `over from ${hours(found.from)}`
    default:
      return `${found.kind} ${hours(found.from)} to ${hours(found.ends)}`
  }
}

describe('a soak without probes', () => {
  it.each([
    [0, 'running 0 to 24'],
    [23.9, 'running 0 to 24'],
    [24, 'over from 0'],
  ])('is a matter of time: after %d h it is %s', (now, expected) => {
    expect(said('', now, 24, [])).toBe(expected)
    // Of a policy that had probes once, the readings count no more.
    expect(said('2-', now, 24, [])).toBe(expected)
  })
})

describe('a soak with probes', () => {
  it.each<[string, number, string]>([
    // Silence shows nothing, however long ago the end was.
    ['', 23.9, 'running 0 to 24'],
    ['', 24, 'unprobed 0 to 24'],
    ['', 500, 'unprobed 0 to 24'],
    // Neither does a reading before the end.
    ['1+', 23.9, 'running 0 to 24'],
    ['1+ 23.9+', 30, 'unprobed 0 to 24'],
    // One at its end, or later, does.
    ['24+', 24, 'over from 0'],
    ['100+', 100, 'over from 0'],
    ['1+ 24.5+', 25, 'over from 0'],
    // A failure is none the better for the time that passes.
    ['2-', 3, 'failing since 2'],
    ['2-', 500, 'failing since 2'],
    ['2- 3- 4-', 5, 'failing since 2'],
    ['2+ 3-', 5, 'failing since 3'],
    ['24-', 24, 'failing since 24'],
    ['30-', 31, 'failing since 30'],
    ['0-', 1, 'failing since 0'],
    // When they hold again, it begins anew.
    ['2- 3+', 4, 'running 3 to 27'],
    ['2- 3+', 26.9, 'running 3 to 27'],
    ['2- 3+', 27, 'unprobed 3 to 27'],
    ['2- 3+ 26+', 27, 'unprobed 3 to 27'],
    ['2- 3+ 27+', 27, 'over from 3'],
    ['2- 3+ 4- 5+', 28, 'running 5 to 29'],
    ['2- 3+ 4- 5+ 29+', 29, 'over from 5'],
    ['30- 31+', 54, 'running 31 to 55'],
    // What comes after the end is about other images.
    ['24+ 25-', 26, 'over from 0'],
    ['24+ 25- 26+ 27-', 28, 'over from 0'],
    // So is what came before the proof.
    ['-2-', 3, 'running 0 to 24'],
    ['-2- -1+', 3, 'running 0 to 24'],
    ['-30+', 24, 'unprobed 0 to 24'],
  ])('and the readings "%s" is after %d h: %s', (readings, now, expected) => {
    expect(said(readings, now)).toBe(expected)
  })

  it('of no length is over with the first reading that holds', () => {
    expect(said('', 0, 0)).toBe('unprobed 0 to 0')
    expect(said('0+', 0, 0)).toBe('over from 0')
    expect(said('0-', 1, 0)).toBe('failing since 0')
    expect(said('0- 2+', 2, 0)).toBe('over from 2')
  })

  it('ends to the millisecond', () => {
    const soak = 10 * minute
    const reading = { at: proven + soak - 1, held: true, reason: '' }
    const given = { soak, probes }
    expect(soakingOf(given, proven, [reading], proven + soak).kind).toBe('unprobed')
    expect(soakingOf(given, proven, [{ ...reading, at: proven + soak }], proven + soak).kind).toBe(
      'over',
    )
  })
})

describe('an image in the ring that it is in', () => {
  const [probed, plain] = policyOf({
    rings: [ring('probed', { soak: '24h', probes }), ring('plain', { soak: '24h' })],
  }).rings as [Ring, Ring]
  const soaking = { kind: 'running', from: proven, ends: proven + 24 * hour }

  function stands(
    of: Ring,
    proof: { readonly proven: number; readonly running: number; readonly at: number | undefined },
    text: string,
  ): unknown {
    const fleet = { proofOf: () => ({ pools: 3, needed: 2, ...proof }) } as unknown as Fleet
    const memory = { readings: () => readingsOf(text) } as unknown as Memory
    return soakIn({ fleet, memory, now: proven + hour }, of, 'an image')
  }

  it.each([
    ['soaks once enough pools have proven it', { proven: 2, running: 2, at: proven }, '', soaking],
    ['soaks when all have left it since, too', { proven: 2, running: 0, at: proven }, '', soaking],
    ['is rolling while too few have', { proven: 1, running: 1, at: undefined }, '', 'rolling'],
    [
      'is rolling while the probes hold',
      { proven: 1, running: 1, at: undefined },
      '1-  2+',
      'rolling',
    ],
    ['fails with the last reading', { proven: 1, running: 1, at: undefined }, '1+ 2-', 'failing'],
    [
      'is no matter of the probes before its first proof',
      { proven: 0, running: 1, at: undefined },
      '2-',
      'none',
    ],
    ['is none when all have left it', { proven: 1, running: 0, at: undefined }, '2-', 'none'],
  ] as const)('%s', (_, proof, text, expected) => {
    const found = stands(probed, proof, text)
    if (expected === 'none') expect(found).toBeUndefined()
    else if (typeof expected === 'string') expect(found).toMatchObject({ kind: expected })
    else expect(found).toEqual(expected)
  })

  it('is no question in a ring without probes', () => {
    expect(stands(plain, { proven: 2, running: 2, at: proven }, '2-')).toBeUndefined()
  })
})
