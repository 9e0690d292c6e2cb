import { describe, expect, it } from '@jest/globals'
import { outside, since, type TimeSet } from '../../src/domain/time/time-set.ts'
import type { GateName } from '../../src/policy/decision.ts'
import type { RelaxableGate } from '../../src/policy/document.ts'
import { nextEligible, type TimedGate } from '../../src/policy/next-eligible.ts'
import type { Urgency } from '../../src/policy/urgency.ts'

/** Moments are small numbers here: the evaluation is at 100, the horizon at 1000. */
const now = 100
const horizon = 1000

function waits(gate: GateName, opens?: TimeSet): TimedGate {
  return { gate, result: 'wait', opens }
}

function passes(gate: GateName, opens?: TimeSet): TimedGate {
  return { gate, result: 'pass', opens }
}

function asks(gate: GateName): TimedGate {
  return { gate, result: 'needs-person' }
}

/** Clears with the yes that another gate asks for. */
function waitsAlong(along: GateName): TimedGate {
  return { gate: 'engine', result: 'wait', along }
}

function urgent(from: number, relax: readonly RelaxableGate[]): Urgency {
  return { deadline: from + 50, from, relax, because: 'a test' }
}

const until = (end: number): TimeSet => outside([{ start: end, end: Infinity }])

describe('the joint next time', () => {
  const table: readonly (readonly [string, readonly TimedGate[], number | undefined, boolean])[] = [
    ['no gates at all: now', [], 100, true],
    ['a gate that passes: now', [passes('ring')], 100, true],
    ['one that opens at 300', [waits('age', since(300))], 300, true],
    ['the later of two', [waits('age', since(300)), waits('soak', since(500))], 500, true],
    [
      'not the maximum of the two: one is closed again by then',
      [
        waits(
          'window',
          outside([
            { start: 0, end: 300 },
            { start: 350, end: 600 },
          ]),
        ),
        waits('age', since(400)),
      ],
      600,
      true,
    ],
    [
      'a gate that passes now and closes before the other opens',
      [passes('window', until(200)), waits('age', since(300))],
      undefined,
      true,
    ],
    ['at the horizon it is too late', [waits('age', since(1000))], undefined, true],
    ['just before it is not', [waits('age', since(999))], 999, true],
    [
      'a gate without a time: none is known',
      [waits('ring'), waits('age', since(300))],
      undefined,
      false,
    ],
    [
      'a person has no time, and the answer holds if it is given',
      [asks('approval'), waits('age', since(300))],
      300,
      true,
    ],
    [
      'what clears with the yes that is asked for',
      [asks('approval'), waitsAlong('approval'), waits('age', since(300))],
      300,
      true,
    ],
    ['whatever the order', [waitsAlong('approval'), asks('approval')], 100, true],
    [
      'what clears with a yes that nobody is asked for',
      [passes('approval'), waitsAlong('approval')],
      undefined,
      false,
    ],
    ['not with another one', [asks('hold'), waitsAlong('approval')], undefined, false],
    ['nor what else waits', [asks('approval'), waits('ring')], undefined, false],
    ['a block without an end', [{ gate: 'hold', result: 'block' }], undefined, false],
    ['a block with an end', [{ gate: 'hold', result: 'block', opens: since(400) }], 400, true],
    ['what is unknown', [{ gate: 'image', result: 'unknown' }], undefined, false],
    ['what does not apply', [{ gate: 'soak', result: 'not-applicable' }], 100, true],
  ]
  it.each(table)('%s', (_, gates, at, timed) => {
    expect(nextEligible(gates, undefined, now, horizon)).toMatchObject({ at, timed, relaxed: [] })
    expect(nextEligible(gates, urgent(0, []), now, horizon)).toMatchObject({
      at,
      timed,
      relaxed: [],
    })
  })
})

describe('a deadline that is still ahead', () => {
  const table: readonly (readonly [
    string,
    readonly TimedGate[],
    readonly RelaxableGate[],
    number | undefined,
  ])[] = [
    ['ends a wait that it relaxes', [waits('age', since(700))], ['age'], 400],
    ['ends none that it does not', [waits('age', since(700))], ['soak'], 700],
    ['does not delay a wait that ends before', [waits('age', since(300))], ['age'], 300],
    ['gives a time to a gate that has none', [waits('ring')], ['ring'], 400],
    ['and to none that is not listed', [waits('ring')], ['age'], undefined],
    ['leaves a firm answer alone', [{ ...waits('ring'), firm: true }], ['ring'], undefined],
    ['does not make a gate wait that passes', [passes('age')], ['age'], 100],
    [
      'lets one pass that will close',
      [passes('window', until(200)), waits('age', since(300))],
      ['window'],
      400,
    ],
    ['goes by the fixpoint too', [waits('ring'), waits('window', since(600))], ['ring'], 600],
    [
      'does not speak for a person',
      [asks('approval'), waits('age', since(300))],
      ['approval'],
      300,
    ],
  ]
  it.each(table)('%s', (_, gates, relax, at) => {
    expect(nextEligible(gates, urgent(400, relax), now, horizon)).toMatchObject({ at, relaxed: [] })
  })
})

describe('a deadline that presses', () => {
  type Row = readonly [
    string,
    readonly TimedGate[],
    readonly RelaxableGate[],
    number | undefined,
    readonly string[],
  ]
  const age = waits('age', since(700))
  const window = waits('window', since(600))
  const table: readonly Row[] = [
    ['sets a wait aside', [age], ['age'], 100, ['age']],
    ['sets nothing aside that passes', [passes('age')], ['age'], 100, []],
    [
      'sets aside no more than needed, from the left',
      [age, window],
      ['age', 'window'],
      100,
      ['age', 'window'],
    ],
    ['keeps its order', [window, age], ['age', 'window'], 100, ['age', 'window']],
    ['skips what passes on the way', [passes('soak'), age], ['soak', 'age'], 100, ['age']],
    ['stops where the next brings nothing', [age, waits('freeze', since(800))], ['age'], 800, []],
    ['takes the part that brings an earlier time', [age, window], ['age'], 600, ['age']],
    [
      'cannot set aside what is firm',
      [{ ...waits('budget'), firm: true }],
      ['budget'],
      undefined,
      [],
    ],
    ['sets a person aside where it is named', [asks('approval')], ['approval'], 100, ['approval']],
    [
      'rather without a person than earlier with one',
      [asks('approval'), age],
      ['age', 'approval'],
      100,
      ['age', 'approval'],
    ],
    ['helps while a person is asked', [asks('approval'), age], ['age'], 100, ['age']],
    ['does nothing where something else has no end', [waits('ring'), age], ['age'], undefined, []],
  ]
  it.each(table)('%s', (_, gates, relax, at, relaxed) => {
    expect(nextEligible(gates, urgent(100, relax), now, horizon)).toMatchObject({ at, relaxed })
  })

  it('sets a yes aside, and then nothing clears along with it', () => {
    const gates = [asks('approval'), waitsAlong('approval')]
    expect(nextEligible(gates, urgent(100, ['approval']), now, horizon)).toMatchObject({
      at: 100,
      relaxed: [],
    })
    expect(nextEligible([asks('approval')], urgent(100, ['approval']), now, horizon)).toMatchObject(
      {
        at: 100,
        relaxed: ['approval'],
      },
    )
  })

  it('presses from its very moment on', () => {
    expect(nextEligible([age], urgent(101, ['age']), now, horizon)).toMatchObject({
      at: 101,
      relaxed: [],
    })
    expect(nextEligible([age], urgent(100, ['age']), now, horizon)).toMatchObject({
      at: 100,
      relaxed: ['age'],
    })
  })
})
