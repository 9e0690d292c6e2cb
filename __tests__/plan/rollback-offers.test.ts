import { describe, expect, it } from '@jest/globals'
import type { PoolFacts } from '../../src/domain/facts.ts'
import { possibleRollbacks } from '../../src/plan/rollback-offers.ts'
import type { StartedEvent } from '../../src/policy/history.ts'
import { clusterFacts, clusterId, newest, older, poolFacts } from '../policy/build-facts.ts'

const now = '2026-11-23T06:00:00Z'
const upgrade: StartedEvent = {
  cluster: clusterId.toUpperCase(),
  pool: 'user1',
  image: newest.toUpperCase(),
  from: older,
  at: '2026-11-20T06:00:00Z',
}

function untils(
  started: readonly StartedEvent[],
  pool: Partial<PoolFacts> = {},
  channel = 'None',
): readonly string[] {
  const facts = poolFacts({ name: 'user1', image: newest, ...pool })
  const cluster = clusterFacts([facts], { node_os_channel: channel })
  return possibleRollbacks({ clusters: [cluster] }, { started }, now).map(({ until }) => until)
}

describe('the pools that can be put back, by the journal alone', () => {
  it('are those that run what they were upgraded to, for seven days from its start', () => {
    const cluster = clusterFacts([poolFacts({ name: 'user1', image: newest })], {
      node_os_channel: 'None',
    })
    expect(possibleRollbacks({ clusters: [cluster] }, { started: [upgrade] }, now)).toEqual([
      { cluster: clusterId, pool: 'user1', from: newest, to: older, until: '2026-11-27T06:00:00Z' },
    ])
    expect(untils([{ ...upgrade, at: '2026-11-16T06:00:01Z' }])).toEqual(['2026-11-23T06:00:01Z'])
    expect(untils([{ ...upgrade, at: '2026-11-16T06:00:00Z' }])).toEqual([])
  })

  it('go by the last upgrade, and by none that came after the moment of the evaluation', () => {
    const before = { ...upgrade, image: older, from: newest, at: '2026-11-18T06:00:00Z' }
    expect(untils([before, upgrade])).toEqual(['2026-11-27T06:00:00Z'])
    expect(untils([upgrade, before])).toEqual([])
    expect(untils([upgrade, { ...before, at: '2026-11-24T06:00:00Z' }])).toHaveLength(1)
  })

  it.each([
    ['what it ran before is not known', [{ ...upgrade, from: undefined }], {}, 'None'],
    ['the pool is another one', [{ ...upgrade, pool: 'user2' }], {}, 'None'],
    ['it runs something else by now', [upgrade], { image: older }, 'None'],
    ['it is busy', [upgrade], { provisioning_state: 'Updating' }, 'None'],
    ['AKS would move it forward again', [upgrade], {}, 'NodeImage'],
    ['it is of mode Machines', [upgrade], { mode: 'Machines' }, 'None'],
  ] as const)('are none where %s', (_, events, pool, channel) => {
    expect(untils([upgrade])).toHaveLength(1)
    const started = events.map(({ from, ...rest }) =>
      from === undefined ? rest : { ...rest, from },
    )
    expect(untils(started, pool, channel)).toEqual([])
  })
})
