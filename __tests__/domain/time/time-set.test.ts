import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { day, minute, week } from '../../../src/domain/time/instant.ts'
import {
  endlessSet,
  normalise,
  setOfSpans,
  union,
  within,
  without,
} from '../../../src/domain/time/spans.ts'
import {
  always,
  earliestInAll,
  never,
  outside,
  type Span,
  since,
  type TimeSet,
  unionOf,
} from '../../../src/domain/time/time-set.ts'
import { parseWindow, windowsSet } from '../../../src/domain/time/weekly-window.ts'

const last = 60
const moments = Array.from({ length: last }, (_, index) => index)
const anySpan = fc
  .tuple(fc.nat({ max: last }), fc.nat({ max: last }))
  .map(([start, end]): Span => ({ start, end }))
const anySpans = fc.array(anySpan, { maxLength: 8 })

function holds(spans: readonly Span[], moment: number): boolean {
  return spans.some(({ start, end }) => start <= moment && moment < end)
}

function membersOf(spans: readonly Span[]): number[] {
  return moments.filter((moment) => holds(spans, moment))
}

function expectSorted(spans: readonly Span[]): void {
  for (const [index, { start, end }] of spans.entries()) {
    expect(start).toBeLessThan(end)
    expect(spans[index - 1]?.end ?? -1).toBeLessThan(start)
  }
}

describe('lists of spans', () => {
  it('hold the same moments once they are sorted and joined', () => {
    fc.assert(
      fc.property(anySpans, (spans) => {
        expectSorted(normalise(spans))
        expect(membersOf(normalise(spans))).toEqual(membersOf(spans))
      }),
    )
  })

  it('hold after union what one of them held', () => {
    fc.assert(
      fc.property(anySpans, anySpans, (a, b) => {
        expectSorted(union(a, b))
        expect(membersOf(union(a, b))).toEqual(
          moments.filter((moment) => holds(a, moment) || holds(b, moment)),
        )
      }),
    )
  })

  it('hold after without what the second did not hold', () => {
    fc.assert(
      fc.property(anySpans, anySpans, (a, b) => {
        const left = without(normalise(a), normalise(b))
        expectSorted(left)
        expect(membersOf(left)).toEqual(
          moments.filter((moment) => holds(a, moment) && !holds(b, moment)),
        )
      }),
    )
  })

  it('are cut off at both ends by within', () => {
    fc.assert(
      fc.property(anySpans, anySpan, (spans, cut) => {
        const left = within(normalise(spans), cut.start, cut.end)
        expectSorted(left)
        expect(membersOf(left)).toEqual(
          moments.filter((moment) => holds(spans, moment) && holds([cut], moment)),
        )
      }),
    )
  })
})

/** Each way to make a set, with the moments it should hold. */
const leaf: fc.Arbitrary<readonly [TimeSet, (moment: number) => boolean]> = fc.oneof(
  fc.constant([always, () => true] as const),
  fc.constant([never, () => false] as const),
  fc
    .nat({ max: last })
    .map((start) => [since(start), (moment: number) => moment >= start] as const),
  anySpans.map((spans) => [setOfSpans(spans), (moment: number) => holds(spans, moment)] as const),
  anySpans.map((spans) => [outside(spans), (moment: number) => !holds(spans, moment)] as const),
)
const anySet = fc.oneof(
  leaf,
  fc
    .tuple(leaf, leaf)
    .map(
      ([[a, inA], [b, inB]]) =>
        [unionOf(a, b), (moment: number) => inA(moment) || inB(moment)] as const,
    ),
)

describe('sets of moments', () => {
  it('give the first of their moments from one moment on and before another', () => {
    fc.assert(
      fc.property(
        anySet,
        fc.nat({ max: last }),
        fc.nat({ max: last }),
        ([set, isIn], from, until) => {
          const first = moments.find((each) => each >= from && each < until && isIn(each))
          expect(set.earliest(from, until)).toBe(first)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('may have spans without end', () => {
    expect(outside([{ start: 5, end: Infinity }]).earliest(7, 1e9)).toBeUndefined()
    expect(setOfSpans([{ start: 5, end: Infinity }]).earliest(7, 1e9)).toBe(7)
  })
})

describe('endlessSet', () => {
  it('asks for each stretch once, and for none that nobody looks at', () => {
    const asked: number[] = []
    const set = endlessSet((from, until) => {
      asked.push(from)
      return within([{ start: 9 * week, end: 9 * week + day }], from, until)
    })
    expect(set.earliest(0, 90 * day)).toBe(9 * week)
    expect(set.earliest(5 * week, 90 * day)).toBe(9 * week)
    expect(set.earliest(9 * week + day, 90 * day)).toBeUndefined()
    expect(asked).toEqual([0, 4 * week, 8 * week, 12 * week])
    expect(set.earliest(9 * week + 5, 9 * week + 6)).toBe(9 * week + 5)
    expect(set.earliest(-5 * week, -4 * week)).toBeUndefined()
  })

  it('refuses to look for ever', () => {
    expect(() => endlessSet(() => []).earliest(0, Infinity)).toThrow(RangeError)
  })
})

describe('earliestInAll', () => {
  it('gives the first moment that is in every set', () => {
    fc.assert(
      fc.property(
        fc.array(anySet, { maxLength: 4 }),
        fc.nat({ max: last }),
        fc.nat({ max: last }),
        (sets, from, until) => {
          const first = moments.find(
            (each) => each >= from && each < until && sets.every(([, isIn]) => isIn(each)),
          )
          expect(
            earliestInAll(
              sets.map(([set]) => set),
              from,
              until,
            ),
          ).toBe(first)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('does not take the latest of the single answers for the joint one', () => {
    const nights = setOfSpans([
      { start: 10, end: 20 },
      { start: 110, end: 120 },
    ])
    const proven = since(50)
    const unfrozen = outside([{ start: 100, end: 115 }])
    expect(earliestInAll([nights, proven, unfrozen], 0, 1000)).toBe(115)
    expect(earliestInAll([unfrozen, proven, nights], 0, 1000)).toBe(115)
  })

  it('ends, and soon, where windows never meet within 90 days', () => {
    const [even, odd, count] = alternating()
    expect(earliestInAll([even, odd], 0, 90 * day)).toBeUndefined()
    expect(count()).toBeLessThan(2 * 90 * 24 * 60 + 10)
  })

  it('ends where a set answers with a moment before the one asked for', () => {
    const broken: TimeSet = { earliest: (from) => from - 1 }
    expect(earliestInAll([since(5), broken], 0, 10)).toBe(5)
  })

  it('refuses to look for ever', () => {
    expect(() => earliestInAll([always], 0, Infinity)).toThrow(RangeError)
  })

  it('gives nothing when the time is over', () => {
    expect(earliestInAll([], 5, 5)).toBeUndefined()
    expect(earliestInAll([], 5, 6)).toBe(5)
  })

  it('finds a moment in all windows of several zones, and none before it', () => {
    const texts = [
      'Mon-Fri 22:00-05:00 Europe/Berlin',
      'Tue,Thu 00:00-24:00 America/St_Johns',
      'daily 08:30-12:45 Australia/Lord_Howe',
    ]
    const sets = texts.map((text) => {
      const window = parseWindow(text, 'UTC')
      if ('problem' in window) throw new Error(window.problem)
      return windowsSet([window])
    })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 * 365 * 24 * 60 }), (minutes) => {
        const from = Date.UTC(2026, 0, 1) + minutes * minute
        const first = earliestInAll(sets, from, from + 90 * day) ?? Number.NaN
        for (const set of sets) expect(set.earliest(first, first + 1)).toBe(first)
        const before = sets.every((set) => set.earliest(first - 1000, first) === first - 1000)
        expect(first === from || !before).toBe(true)
        for (let each = from; each < first; each += 15 * minute) {
          expect(sets.every((set) => set.earliest(each, each + 1) === each)).toBe(false)
        }
      }),
      { numRuns: 50 },
    )
  })
})

/** Two sets of minutes that take turns, and how often they were asked. */
function alternating(): [TimeSet, TimeSet, () => number] {
  let asked = 0
  function minutesOf(parity: number): TimeSet {
    return {
      earliest: (from, until) => {
        asked++
        const index = Math.floor(from / minute)
        const next = index % 2 === parity ? from : (index + 1) * minute
        return next < until ? next : undefined
      },
    }
  }
  return [minutesOf(0), minutesOf(1), () => asked]
}
