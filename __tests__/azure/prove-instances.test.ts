import { describe, expect, it } from '@jest/globals'
import type { Arm } from '../../src/azure/arm.ts'
import { proveInstances } from '../../src/azure/prove-instances.ts'

const subscription = '11111111-1111-4111-8111-111111111111'
const target = {
  cluster: `/subscriptions/${subscription}/resourcegroups/rg/providers/Microsoft.ContainerService/managedClusters/aks`,
  pool: 'user1',
  region: 'westeurope',
}
const image = 'AKSAzureLinux-aclgen2TL-202610.08.0'
const galleries =
  '/subscriptions/9/resourceGroups/AKS-AzureLinux/providers/Microsoft.Compute/galleries'
const made = `${galleries}/AKSAzureLinux/images/aclgen2TL/versions/202610.08.0`
const old = made.replace('202610.08.0', '202609.15.0')
const cluster = { properties: { nodeResourceGroup: 'MC_rg' } }

interface Instance {
  readonly id?: string
  readonly latest?: boolean
}

/** Compute, as far as it is asked: scale sets by name, with the pool they belong to. */
function compute(
  sets: Readonly<
    Record<string, { readonly tags: object; readonly instances: readonly Instance[] }>
  >,
): { readonly arm: Arm; readonly asked: string[] } {
  const asked: string[] = []
  async function* pages({ path }: { readonly path: string }) {
    asked.push(path)
    const name = /virtualMachineScaleSets\/([^/?]+)\//.exec(path)?.[1]
    yield await Promise.resolve(
      name === undefined
        ? Object.entries(sets).map(([key, { tags }]) => ({ name: key, tags }))
        : (sets[name]?.instances ?? []).map(({ id, latest = true }) => ({
            properties: {
              latestModelApplied: latest,
              storageProfile: { imageReference: id === undefined ? {} : { id } },
            },
          })),
    )
  }
  return { arm: { pages } as unknown as Arm, asked }
}

const mine = { 'aks-managed-poolName': 'user1' }

function judged(instances: readonly Instance[], tags: object = mine) {
  return proveInstances(compute({ set: { tags, instances } }).arm, target, cluster, image)
}

describe('the images of instances', () => {
  it.each<[string, readonly Instance[], string, string]>([
    ['all are right', [{ id: made }, { id: made }], 'pass', '2 of 2'],
    ['letters differ in case', [{ id: made.toUpperCase() }], 'pass', '1 of 1'],
    ['one is old', [{ id: made }, { id: old }], 'fail', '1 of 2'],
    ['one does not say', [{ id: made }, {}], 'unknown', '1 of 2'],
    ['one does not say and one is old', [{ id: old }, {}], 'fail', '0 of 2'],
    ['the version is left out', [{ id: made.replace(/\/versions.*/, '') }], 'unknown', '0 of 1'],
    ['the model moved on', [{ id: made, latest: false }], 'fail', '1 of 1 instances do not have'],
    ['there are none', [], 'pass', 'no instances'],
  ])('when %s', async (_, instances, result, message) => {
    const check = await judged(instances)
    expect(check).toMatchObject({ level: 'V2', result })
    expect(check.message).toContain(message)
  })

  it('are counted over all scale sets of the pool, and over no other', async () => {
    const { arm, asked } = compute({
      one: { tags: mine, instances: [{ id: made }] },
      two: { tags: { poolName: 'USER1' }, instances: [{ id: old }] },
      three: { tags: { 'aks-managed-poolName': 'user2' }, instances: [{ id: old }] },
      four: { tags: {}, instances: [{ id: old }] },
    })
    expect((await proveInstances(arm, target, cluster, image)).instances).toEqual({
      [image]: 1,
      'AKSAzureLinux-aclgen2TL-202609.15.0': 1,
    })
    const group = `/subscriptions/${subscription}/resourceGroups/MC_rg/providers/Microsoft.Compute`
    expect(asked.map((path) => path.replace(/\?.*/, ''))).toEqual([
      `${group}/virtualMachineScaleSets`,
      `${group}/virtualMachineScaleSets/one/virtualMachines`,
      `${group}/virtualMachineScaleSets/two/virtualMachines`,
    ])
  })

  it('are unknown without a scale set of the pool, or the group of the nodes', async () => {
    expect((await judged([], { 'aks-managed-poolName': 'other' })).result).toBe('unknown')
    const { arm, asked } = compute({})
    expect((await proveInstances(arm, target, {}, image)).result).toBe('unknown')
    expect(asked).toEqual([])
  })
})
