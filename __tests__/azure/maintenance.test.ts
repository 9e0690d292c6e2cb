import { describe, expect, it } from '@jest/globals'
import { type Arm, type Read } from '../../src/azure/arm.ts'
import { ArmError, azureError } from '../../src/azure/arm-answers.ts'
import { addMaintenance } from '../../src/azure/maintenance.ts'
import type { ClusterFacts, PoolFacts } from '../../src/domain/facts.ts'
import { clusterFacts, latestFact, older, poolFacts } from '../policy/build-facts.ts'
import { azure, clusterPath, oneCluster, subscription } from '../simulator/support.ts'

const window = {
  schedule: { daily: { intervalDays: 1 } },
  durationHours: 4,
  startTime: '01:00',
}
const quiet = (): void => undefined

interface FakeArm extends Arm {
  readonly reads: readonly Read[]
}

/** An Arm that gives each page as it is told; an error is thrown in its place. */
function fakeArm(pagesOf: (read: Read) => readonly (readonly unknown[] | ArmError)[]): FakeArm {
  const reads: Read[] = []
  return {
    reads,
    sent: new Map(),
    post: () => Promise.reject(new Error('no such call')),
    get: () => Promise.reject(new Error('not asked for')),
    queryResourceGraph: () => Promise.reject(new Error('not asked for')),
    async *pages(read) {
      reads.push(read)
      await Promise.resolve()
      for (const page of pagesOf(read)) {
        if (page instanceof ArmError) throw page
        yield page
      }
    },
  }
}

function cluster(name: string, pools: readonly PoolFacts[], region = 'westeurope'): ClusterFacts {
  const id = clusterPath.replace(/aks$/, name)
  return clusterFacts(pools, { id, name, region, subscription })
}

const { latest: _latest, ...unasked } = poolFacts()
const problem = {
  code: 'api.forbidden',
  scope: clusterPath,
  reading: 'list maintenance configurations',
  status: 403,
  message: 'no right',
} as const

describe('planned maintenance', () => {
  it('is read for clusters that have another image on offer, and for no other', async () => {
    const clusters = [
      cluster('behind', [poolFacts({ image: older })]),
      cluster('one-of-two', [unasked, poolFacts()]),
      cluster('current', [poolFacts({ latest: latestFact({ image: older }) })]),
      cluster('unknown', [poolFacts({ latest: latestFact({ problem }) })]),
      cluster('not-asked', [unasked]),
      cluster('empty', []),
    ].map((each) => (each.name === 'unknown' ? dropImage(each) : each))
    const arm = fakeArm(() => [[]])
    const found = await addMaintenance(arm, clusters, quiet)
    const asked = ['behind', 'one-of-two']
    expect(found.clusters.map(({ name }) => name)).toEqual(clusters.map(({ name }) => name))
    expect(
      found.clusters.filter(({ maintenance }) => maintenance !== undefined).map(({ name }) => name),
    ).toEqual(asked)
    expect(arm.reads.map(({ scope }) => scope.split('/').at(-1))).toEqual(asked)
    expect(arm.reads.map(({ label }) => label)).toEqual(
      asked.map(() => ({ kind: 'maintenance', scope: `${subscription}|westeurope` })),
    )
    expect(found.problems).toEqual([])
  })

  it('is read over all pages', async () => {
    const page = (name: string): readonly unknown[] => [
      { name, properties: { maintenanceWindow: window } },
    ]
    const arm = fakeArm(() => [page('default'), page('aksManagedNodeOSUpgradeSchedule'), []])
    const { clusters } = await addMaintenance(arm, [cluster('a', [poolFacts()])], quiet)
    const names = clusters[0]?.maintenance?.configurations.map(({ name }) => name)
    expect(names).toEqual(['default', 'aksManagedNodeOSUpgradeSchedule'])
  })

  it('that breaks off is a problem of its cluster, without a part of the windows', async () => {
    const arm = fakeArm(({ scope }) =>
      scope.endsWith('/b') ? [[{ name: 'default' }], new ArmError(problem)] : [[]],
    )
    const clusters = ['a', 'b', 'c'].map((name) => cluster(name, [poolFacts()]))
    const found = await addMaintenance(arm, clusters, quiet)
    expect(found.problems).toEqual([problem])
    expect(found.clusters.map(({ maintenance }) => maintenance)).toEqual([
      { configurations: [] },
      { configurations: [], problem },
      { configurations: [] },
    ])
  })

  it('with an entry that has no name is a problem', async () => {
    const arm = fakeArm(() => [[{ name: 'default' }, null]])
    const { clusters, problems } = await addMaintenance(arm, [cluster('a', [poolFacts()])], quiet)
    expect(problems).toMatchObject([{ code: 'evidence.incomplete', scope: clusters[0]?.id }])
    expect(clusters[0]?.maintenance?.configurations).toEqual([])
  })

  it('hides no bug behind a problem', async () => {
    const arm: Arm = {
      ...fakeArm(() => []),
      pages: () => {
        throw new TypeError('a bug')
      },
    }
    await expect(addMaintenance(arm, [cluster('a', [poolFacts()])], quiet)).rejects.toThrow('a bug')
  })

  it('is asked for in turn over regions, since each has a bucket of its own', async () => {
    const arm = fakeArm(() => [[]])
    const clusters = [
      ...Array.from({ length: 20 }, (_, at) => cluster(`w${at}`, [poolFacts()])),
      ...Array.from({ length: 3 }, (_, at) => cluster(`n${at}`, [poolFacts()], 'northeurope')),
    ]
    const { clusters: found } = await addMaintenance(arm, clusters, quiet)
    const names = arm.reads.map(({ scope }) => scope.split('/').at(-1))
    expect(names.slice(0, 7)).toEqual(['w0', 'n0', 'w1', 'n1', 'w2', 'n2', 'w3'])
    expect(names).toHaveLength(23)
    expect(found.map(({ name }) => name)).toEqual(clusters.map(({ name }) => name))
  })

  it('tells how far it has come', async () => {
    const lines: string[] = []
    const clusters = Array.from({ length: 60 }, (_, at) => cluster(`c${at}`, [poolFacts()]))
    await addMaintenance(
      fakeArm(() => [[]]),
      clusters,
      (line) => lines.push(line),
    )
    expect(lines).toEqual([
      'planned maintenance of 25 of 60 clusters read',
      'planned maintenance of 50 of 60 clusters read',
    ])
  })

  it('is asked for at an address that the simulated Azure knows', async () => {
    const place = azure(
      oneCluster({}, {}, { maintenance: { default: { maintenanceWindow: window } } }),
    )
    const arm = fakeArm(({ path, scope, reading }) => {
      const answer = place.call('GET', path)
      if (answer.status === 200) return [answer.items('value')]
      const { message } = azureError(answer.text)
      return [new ArmError({ code: 'evidence.unreachable', scope, reading, message })]
    })
    const clusters = [cluster('aks', [poolFacts()]), cluster('gone', [poolFacts()])]
    const found = await addMaintenance(arm, clusters, quiet)
    expect(found.clusters[0]?.maintenance?.configurations).toMatchObject([
      { name: 'default', window: { schedule: { kind: 'daily', interval_days: 1 } } },
    ])
    expect(found.problems.map(({ scope }) => scope.split('/').at(-1))).toEqual(['gone'])
  })
})

function dropImage(facts: ClusterFacts): ClusterFacts {
  const { image: _image, ...latest } = latestFact({ problem })
  return { ...facts, pools: [{ ...unasked, latest }] }
}
