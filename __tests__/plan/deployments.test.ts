import { describe, expect, it } from '@jest/globals'
import type { PoolFacts } from '../../src/domain/facts.ts'
import type { DeploymentFacts } from '../../src/domain/repository.ts'
import { ringImages } from '../../src/plan/deployments.ts'
import { historyOf as historyOfJournal } from '../../src/plan/journal.ts'
import type { JournalEvent } from '../../src/plan/journal-event.ts'
import type { PolicyDocument } from '../../src/policy/document.ts'
import { evaluate } from '../../src/policy/evaluate.ts'
import type { ApprovalEntry } from '../../src/policy/history.ts'
import { worldAt } from '../../src/policy/world.ts'
import { clusterFacts, clusterId, factsOf, latestFact, poolFacts } from '../policy/build-facts.ts'
import { policyOf, ring } from '../policy/build-policy.ts'

const family = 'AKSAzureLinux-aclgen2TL'
const a = `${family}-202610.08.0`
const b = `${family}-202611.10.0`
const c = `${family}-202611.20.0`
const now = '2026-11-23T06:00:00Z'

type Kind = Extract<JournalEvent, { readonly pool: string }>['kind']

function entry(kind: Kind, name: string, image: string, minute = 0): JournalEvent {
  const at = `2026-11-23T05:${String(minute).padStart(2, '0')}:00Z`
  const head = { at, run: 'a run', cluster: clusterId, pool: name, image, ring: 'test' }
  switch (kind) {
    case 'failed':
      return { ...head, kind, reason: 'the pool is Failed' }
    case 'rolled-back':
      return { ...head, kind, from: b }
    default:
      return { ...head, kind }
  }
}

const cleared: JournalEvent = {
  at: now,
  run: 'a run',
  kind: 'cleared',
  ring: 'test',
  image: b,
  by: 'ada',
}

function pool(name: string, image: string, over: Partial<PoolFacts> = {}): PoolFacts {
  return poolFacts({ name, image, latest: latestFact({ image: b }), ...over })
}

interface Case {
  readonly pools: readonly PoolFacts[]
  readonly events?: readonly JournalEvent[]
  readonly approvals?: readonly ApprovalEntry[]
  readonly shown?: readonly DeploymentFacts[]
  readonly policy?: Partial<PolicyDocument>
}

/** `ring image: state running/pools, under way, proven, failed`; images without their family. */
function standing({
  pools,
  events = [],
  approvals = [],
  shown = [],
  policy = {},
}: Case): readonly string[] {
  const compiled = policyOf({ rings: [ring('test', { approval: 'pull-request' })], ...policy })
  const facts = factsOf([clusterFacts(pools)])
  const history = historyOfJournal(events, approvals, false)
  const world = worldAt(facts, compiled, history, now)
  const decisions = evaluate(facts, compiled, history, now)
  return ringImages({ world, decisions, events, shown }).map((each) => {
    const { running, pools: all, under_way: underWay, proven, failed } = each
    const counts = `${running}/${all}, ${underWay}, ${proven}, ${failed}`
    return `${each.ring} ${each.image.replace(`${family}-`, '')}: ${each.state} ${counts}`
  })
}

const approved: ApprovalEntry = { ring: 'test', family, version: '202611.10.0' }
const automatic = { rings: [ring('test')] }
const busy = { provisioning_state: 'UpgradingNodeImageVersion' }

describe('an image in a ring', () => {
  it.each<readonly [string, Case, readonly string[]]>([
    ['is nothing to show where nobody knows of it', { pools: [pool('p', a)] }, []],
    [
      'is queued once it is approved',
      { pools: [pool('p', a), pool('q', a)], approvals: [approved] },
      ['test 202611.10.0: queued 0/2, 0, 0, 0'],
    ],
    [
      'is queued while its pools are held: that ends by itself',
      {
        pools: [pool('p', a)],
        approvals: [approved],
        policy: { holds: [{ pools: ['*'], reason: 'A test' }] },
      },
      ['test 202611.10.0: queued 0/1, 0, 0, 0'],
    ],
    [
      'is not queued when it can not be had any more',
      { pools: [pool('p', a, { latest: latestFact({ image: c }) })], approvals: [approved] },
      ['test 202611.10.0: inactive 0/1, 0, 0, 0'],
    ],
    [
      'is not queued by the approval of another ring',
      { pools: [pool('p', a)], approvals: [{ ...approved, ring: 'other' }] },
      [],
    ],
    [
      'is not queued in a ring that asks nobody, where the next image may take its place',
      { pools: [pool('p', a)], policy: automatic },
      [],
    ],
    [
      'is in progress while a pool gets it',
      { pools: [pool('p', a, busy)], events: [entry('started', 'p', b)], approvals: [approved] },
      ['test 202611.10.0: in_progress 0/1, 1, 0, 0'],
    ],
    [
      'is in progress for as long as its upgrade is not proven',
      { pools: [pool('p', b)], events: [entry('started', 'p', b)], approvals: [approved] },
      ['test 202611.10.0: in_progress 0/1, 1, 0, 0'],
    ],
    [
      'is in progress between two pools',
      {
        pools: [pool('p', b), pool('q', a)],
        events: [entry('started', 'p', b), entry('proven', 'p', b, 1)],
        approvals: [approved],
      },
      ['test 202611.10.0: in_progress 1/2, 0, 1, 0'],
    ],
    [
      'is done when the other pools may not get it',
      {
        pools: [pool('p', b), pool('q', a)],
        events: [entry('adopted', 'p', b), entry('proven', 'p', b, 1)],
      },
      ['test 202611.10.0: success 1/2, 0, 1, 0'],
    ],
    [
      'is done when the other pools are held: that may take a month',
      {
        pools: [pool('p', b), pool('q', a)],
        events: [entry('started', 'p', b), entry('proven', 'p', b, 1)],
        policy: { ...automatic, holds: [{ pools: ['q'], reason: 'A test' }] },
      },
      ['test 202611.10.0: success 1/2, 0, 1, 0'],
    ],
    [
      'is done when the other pools can not get it',
      {
        pools: [pool('p', b), pool('q', a, { provisioning_state: 'Failed' })],
        events: [entry('started', 'p', b), entry('proven', 'p', b, 1)],
        policy: automatic,
      },
      ['test 202611.10.0: success 1/2, 0, 1, 0'],
    ],
    [
      'is done when all pools run it, and counts those that take no images out',
      {
        pools: [pool('p', b), pool('m', a, { mode: 'Machines' })],
        events: [entry('started', 'p', b), entry('proven', 'p', b, 1)],
      },
      ['test 202611.10.0: success 1/1, 0, 1, 0'],
    ],
    [
      'has failed when the ring is halted for it',
      {
        pools: [pool('p', a, { provisioning_state: 'Failed' })],
        events: [entry('started', 'p', b), entry('failed', 'p', b, 1)],
        approvals: [approved],
      },
      ['test 202611.10.0: failure 0/1, 0, 0, 1'],
    ],
    [
      'goes on where the ring bears a failure',
      {
        pools: [pool('p', a, { provisioning_state: 'Failed' }), pool('q', a)],
        events: [entry('failed', 'p', b), entry('started', 'q', b, 1)],
        approvals: [approved],
        policy: { rings: [ring('test', { approval: 'pull-request', failures: 1 })] },
      },
      ['test 202611.10.0: in_progress 0/2, 1, 0, 1'],
    ],
    [
      'counts two failures of a pool as one',
      {
        pools: [pool('p', a)],
        events: [entry('failed', 'p', b), entry('failed', 'P', b, 1)],
        policy: { rings: [ring('test', { failures: 1 })] },
      },
      ['test 202611.10.0: inactive 0/1, 0, 0, 1'],
    ],
    [
      'has not failed any more when a person has cleared it',
      {
        pools: [pool('p', a)],
        events: [entry('failed', 'p', b), cleared],
        approvals: [approved],
      },
      ['test 202611.10.0: queued 0/1, 0, 0, 0'],
    ],
    [
      'shows both images of a rollback',
      {
        pools: [pool('p', a)],
        events: [
          entry('proven', 'p', b),
          entry('rolled-back', 'p', a, 1),
          entry('failed', 'p', b, 1),
        ],
      },
      ['test 202611.10.0: failure 0/1, 0, 0, 1', 'test 202610.08.0: success 1/1, 0, 0, 0'],
    ],
    [
      'is over when no pool runs it',
      { pools: [pool('p', b)], events: [entry('proven', 'p', a), entry('proven', 'p', b, 1)] },
      ['test 202610.08.0: inactive 0/1, 0, 0, 0', 'test 202611.10.0: success 1/1, 0, 1, 0'],
    ],
    [
      'is not in progress on a pool that is gone',
      { pools: [pool('q', a)], events: [entry('started', 'p', b)] },
      ['test 202611.10.0: inactive 0/1, 0, 0, 0'],
    ],
    [
      'is known from GitHub when the journal has forgotten it',
      {
        pools: [pool('p', a)],
        shown: [{ id: 1, environment: 'node-images/test', description: a }],
      },
      ['test 202610.08.0: success 1/1, 0, 0, 0'],
    ],
    [
      'is over in a ring that the policy no longer has',
      { pools: [pool('p', a)], shown: [{ id: 1, environment: 'node-images/old', description: a }] },
      ['old 202610.08.0: inactive 0/0, 0, 0, 0'],
    ],
    [
      'is no matter of environments that are not the mirror’s',
      { pools: [pool('p', a)], shown: [{ id: 1, environment: 'production', description: a }] },
      [],
    ],
    [
      'is left out when its name is none that AKS gives',
      {
        pools: [pool('p', '@org/team <b>')],
        events: [entry('proven', 'p', '@org/team <b>'), entry('proven', 'p', 'x'.repeat(141), 1)],
      },
      [],
    ],
    [
      'is one, however its name is written',
      {
        pools: [pool('P', b)],
        events: [entry('proven', 'p', b)],
        shown: [{ id: 1, environment: 'node-images/test', description: b.toUpperCase() }],
      },
      ['test 202611.10.0: success 1/1, 0, 1, 0'],
    ],
  ])('%s', (_, given, expected) => {
    expect(standing(given)).toEqual(expected)
  })

  it('of each family is counted among the pools of that family', () => {
    const arm = 'AKSAzureLinux-aclgen2arm64TL-202611.10.0'
    const events = [entry('proven', 'p', b), entry('proven', 'r', arm, 1)]
    expect(standing({ pools: [pool('p', b), pool('q', b), pool('r', arm)], events })).toEqual([
      'test 202611.10.0: success 2/2, 0, 1, 0',
      `test ${arm}: success 1/1, 0, 1, 0`,
    ])
  })

  it('stands in the order of the rings', () => {
    const rings = ['one', 'two'].map((name) => {
      return ring(name, { match: { pools: [name === 'one' ? 'p' : 'q'] } })
    })
    const later = { ...entry('proven', 'q', b), ring: 'two' } as JournalEvent
    const sooner = { ...entry('proven', 'p', b, 1), ring: 'one' } as JournalEvent
    const found = standing({
      pools: [pool('p', b), pool('q', b)],
      events: [later, sooner],
      policy: { rings },
    })
    expect(found.map((line) => line.split(' ')[0])).toEqual(['one', 'two'])
  })
})
