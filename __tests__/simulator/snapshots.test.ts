import { describe, expect, it } from '@jest/globals'
import { azure, clusterPath, newest, older, oneCluster, poolPath, subscription } from './support.ts'

const group = `/subscriptions/${subscription}/resourceGroups/rg/providers/Microsoft.ContainerService/snapshots`
const snapshots = [
  { name: 'exact', 'resource-group': 'rg', image: 'AKSAzureLinux-aclgen2TL-202609.23.0' },
  { name: 'ancient', 'resource-group': 'rg', image: 'AKSAzureLinux-aclgen2TL-202608.14.0' },
  { name: 'foreign', 'resource-group': 'rg', image: 'AKSAzureLinux-aclgen2arm64TL-202609.23.0' },
]

function world(): ReturnType<typeof azure> {
  const [entry] = oneCluster().subscriptions ?? []
  return azure({ subscriptions: [{ name: 'test', ...entry, snapshots }] })
}

function upgrade(by: string): {
  readonly azure: ReturnType<typeof azure>
  readonly status: number
} {
  const place = world()
  const headers = { akssnapshotid: `${group}/${by}` }
  const { status } = place.call('POST', `${poolPath}/upgradeNodeImageVersion`, { headers })
  return { azure: place, status }
}

describe('snapshots', () => {
  it('are made at once from a pool, listed, read and deleted', () => {
    const place = world()
    const body = {
      location: 'westeurope',
      properties: { creationData: { sourceResourceId: poolPath }, snapshotType: 'NodePool' },
    }
    const made = place.call('PUT', `${group}/mine`, { body })
    expect(made.status).toBe(200)
    expect(made.json).toMatchObject({
      type: 'Microsoft.ContainerService/Snapshots',
      properties: { nodeImageVersion: older, osSku: 'AzureContainerLinux' },
    })
    expect(place.call('GET', group).items('value')).toHaveLength(4)
    expect(place.call('DELETE', `${group}/mine`).status).toBe(200)
    expect(place.call('GET', `${group}/mine`).at('error.code')).toBe('ResourceNotFound')
  })

  it('put exactly their image on a pool by the header AKSSnapshotId', () => {
    const { azure: place, status } = upgrade('exact')
    expect(status).toBe(202)
    place.advance('1h')
    expect(place.call('GET', poolPath).json).toMatchObject({
      properties: {
        provisioningState: 'Succeeded',
        nodeImageVersion: 'AKSAzureLinux-aclgen2TL-202609.23.0',
        creationData: { sourceResourceId: `${group}/exact` },
      },
    })
    place.call('POST', `${poolPath}/upgradeNodeImageVersion`)
    place.advance('1h')
    const after = place.call('GET', poolPath)
    expect(after.at('properties.nodeImageVersion')).toBe(newest)
    expect(after.at('properties.creationData')).toBeUndefined()
  })

  it('are refused when unknown, of another family, or older than 90 days', () => {
    expect(upgrade('nothing').status).toBe(400)
    expect(upgrade('foreign').status).toBe(400)
    expect(upgrade('ancient').status).toBe(400)
  })

  it('can be applied by a PUT with creationData', () => {
    const place = world()
    const body = { properties: { creationData: { sourceResourceId: `${group}/exact` } } }
    expect(place.call('PUT', poolPath, { body }).at('properties.nodeImageVersion')).toBe(
      'AKSAzureLinux-aclgen2TL-202609.23.0',
    )
  })
})

describe('maintenance configurations', () => {
  const path = `${clusterPath}/maintenanceConfigurations`
  const body = {
    properties: {
      maintenanceWindow: {
        schedule: { weekly: { intervalWeeks: 1, dayOfWeek: 'Monday' } },
        durationHours: 4,
        startTime: '21:00',
      },
    },
  }

  it('are kept, completed with today as start date, and found whatever their case', () => {
    const place = azure(oneCluster())
    expect(place.call('PUT', `${path}/aksManagedNodeOSUpgradeSchedule`, { body }).status).toBe(200)
    const read = place.call('GET', `${path}/aksmanagednodeosupgradeschedule`)
    expect(read.json).toMatchObject({
      name: 'aksManagedNodeOSUpgradeSchedule',
      properties: { maintenanceWindow: { startDate: '2026-11-23', durationHours: 4 } },
    })
    expect(Object.keys(Object(read.json))).toEqual(['id', 'name', 'properties'])
    expect(place.call('GET', path).items('value')).toHaveLength(1)
    expect(place.call('DELETE', `${path}/aksManagedNodeOSUpgradeSchedule`).status).toBe(200)
    expect(place.call('GET', path).items('value')).toEqual([])
  })

  it('can be given by the scenario', () => {
    const maintenance = { default: body.properties }
    const place = azure(oneCluster({}, {}, { maintenance }))
    expect(place.call('GET', path).items('value')).toEqual([
      { id: `${path}/default`, name: 'default', properties: body.properties },
    ])
  })
})

describe('machines', () => {
  it('are as many as the pool has nodes, and none while it is stopped', () => {
    const place = azure(oneCluster({ count: 2 }))
    const machines = place.call('GET', `${poolPath}/machines`)
    expect(machines.items('value')).toHaveLength(2)
    expect(machines.items('value')[0]).toMatchObject({
      type: 'Microsoft.ContainerService/managedClusters/agentPools/machines',
      properties: { network: { ipAddresses: [{ family: 'IPv4' }] } },
    })
    const stopped = azure(oneCluster({ power: 'Stopped' }))
    expect(stopped.call('GET', `${poolPath}/machines`).items('value')).toEqual([])
  })
})

describe('kubernetesVersions', () => {
  it('answer under values, not value', () => {
    const path = `/subscriptions/${subscription}/providers/Microsoft.ContainerService/locations/westeurope/kubernetesVersions`
    const answer = azure(oneCluster()).call('GET', path)
    expect(answer.at('value')).toBeUndefined()
    expect(answer.items('values')).toContainEqual(expect.objectContaining({ version: '1.35' }))
  })
})
