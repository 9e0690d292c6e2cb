import { describe, expect, it } from '@jest/globals'
import type { ClusterFacts } from '../../src/domain/facts.ts'
import type { OsLifecycle } from '../../src/domain/os-lifecycle.ts'
import { pass } from '../../src/policy/gate.ts'
import { controllerGate } from '../../src/policy/gates/controller.ts'
import { lifecycleGate } from '../../src/policy/gates/lifecycle.ts'
import { maintenanceGate } from '../../src/policy/gates/maintenance.ts'
import { supportGate } from '../../src/policy/gates/support.ts'
import { worldAt } from '../../src/policy/world.ts'
import { clusterFacts, clusterId, factsOf } from './build-facts.ts'
import { historyOf, policyOf } from './build-policy.ts'

import { type Case, judged, now } from './judge-alone.ts'

describe('controller', () => {
  it.each([
    [{ node_os_channel: 'SecurityPatch' }, { node_os_upgrade_channel: 'SecurityPatch' }],
    [{ node_os_channel: 'Unmanaged' }, { node_os_upgrade_channel: 'Unmanaged' }],
    [{ upgrade_channel: 'patch' }, { upgrade_channel: 'patch' }],
  ])('%j competes', (cluster, evidence) => {
    expect(judged(controllerGate, { cluster })).toStrictEqual({
      finding: { result: 'block', code: 'controller.competing', evidence },
    })
  })

  it.each([{ upgrade_channel: 'none' }, { upgrade_channel: 'None' }, { node_os_channel: 'None' }])(
    '%j does not',
    (cluster) => {
      expect(judged(controllerGate, { cluster })).toBe(pass)
    },
  )

  it('node auto-provisioning competes for its own machines alone', () => {
    const cluster = { node_provisioning: 'Auto' }
    expect(judged(controllerGate, { cluster, pool: { mode: 'Machines' } })).toStrictEqual({
      finding: {
        result: 'block',
        code: 'controller.competing',
        evidence: { node_provisioning: 'Auto', mode: 'Machines' },
      },
    })
    expect(judged(controllerGate, { cluster, pool: { mode: 'User' } })).toBe(pass)
    expect(judged(controllerGate, { cluster, bare: { name: 'user1' } })).toBe(pass)
    expect(judged(controllerGate, { pool: { mode: 'Machines' } })).toBe(pass)
    const manual = { node_provisioning: 'Manual' }
    expect(judged(controllerGate, { cluster: manual, pool: { mode: 'Machines' } })).toBe(pass)
  })
})

describe('support', () => {
  it.each([
    [
      { power_state: 'Stopped' },
      { result: 'block', code: 'pool.stopped', evidence: { cluster_power_state: 'Stopped' } },
    ],
    [
      { provisioning_state: 'Updating' },
      { result: 'wait', code: 'pool.busy', evidence: { cluster_provisioning_state: 'Updating' } },
    ],
  ])('of a cluster with %j', (cluster, finding) => {
    expect(judged(supportGate, { cluster })).toStrictEqual({ finding })
  })

  it('waits for an upgrade that runs already', () => {
    const state = 'UpgradingNodeImageVersion'
    expect(judged(supportGate, { pool: { provisioning_state: state } }).finding).toStrictEqual({
      result: 'wait',
      code: 'pool.busy',
      verdict: 'in-progress',
      evidence: { provisioning_state: state },
    })
  })

  it('lets a canceled cluster through, and one of which Azure names no state', () => {
    expect(judged(supportGate, { cluster: { provisioning_state: 'Canceled' } })).toBe(pass)
    const { provisioning_state: _, ...stateless } = clusterFacts([])
    const facts = factsOf([{ ...stateless, pools: [{ name: 'user1' }] }])
    const world = worldAt(facts, policyOf(), historyOf({}), now)
    const [member] = world.fleet.members
    if (member === undefined || supportGate.scope !== 'pool') throw new Error('no pool')
    const candidate = { kind: 'none-newer' } as const
    expect(supportGate.judge({ world, ...member, lifecycle: undefined, candidate })).toBe(pass)
  })
})

describe('lifecycle', () => {
  const lifecycle: OsLifecycle = {
    id: 'an-os',
    name: 'An OS',
    os_skus: ['AnOS'],
    support_ended: '2026-12-01',
    fails_after_support: ['No patches.'],
    fails_after_removal: ['No nodes.'],
    way_out: ['Move.'],
    sources: [],
    confidence: 'announced',
  }
  it.each(['supported', 'ending'] as const)('passes while it is %s', (phase) => {
    expect(judged(lifecycleGate, { lifecycle: { lifecycle, phase } })).toStrictEqual({
      finding: { result: 'pass', evidence: { os: 'An OS', support_ended: '2026-12-01' } },
    })
  })

  it.each([
    ['ended', 'No patches.'],
    ['images-removed', 'No nodes.'],
  ] as const)('tells what fails in phase %s', (phase, effects) => {
    expect(judged(lifecycleGate, { lifecycle: { lifecycle, phase } }).finding).toMatchObject({
      result: 'block',
      evidence: { effects },
    })
  })
})

describe('maintenance that is not clear', () => {
  const name = 'default'
  const given = (maintenance: ClusterFacts['maintenance'] & object): Case => ({
    ring: { maintenance: name },
    cluster: { maintenance },
  })
  it("gives Azure's words, and what was not understood", () => {
    const problem = {
      scope: clusterId,
      reading: 'list',
      code: 'api.forbidden',
      message: 'no right',
    }
    expect(
      judged(maintenanceGate, given({ configurations: [], problem: problem as never })).finding,
    ).toStrictEqual({
      result: 'unknown',
      code: 'api.forbidden',
      evidence: { configuration: name, problem: 'no right' },
    })
    const unreadable = given({ configurations: [{ name, unreadable: 'no schedule' }] })
    expect(judged(maintenanceGate, unreadable).finding.evidence).toStrictEqual({
      configuration: name,
      problem: 'no schedule',
    })
  })
})
