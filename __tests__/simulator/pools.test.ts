import { describe, expect, it } from '@jest/globals'
import { at, azure, clusterPath, newest, older, oneCluster, poolPath } from './support.ts'

const profile = `${poolPath}/upgradeProfiles/default`
const flatcar = 'AKSFlatcar-flatcargen2-202605.27.0'

describe('clusters and pools', () => {
  it('carry ids in the casing that AKS uses, whatever was asked', () => {
    const world = azure(oneCluster())
    const asked = clusterPath.replace('resourceGroups', 'RESOURCEGROUPS').replace('/aks', '/AKS')
    const cluster = world.call('GET', asked)
    expect(cluster.at('id')).toBe(clusterPath.replace('resourceGroups', 'resourcegroups'))
    expect(cluster.at('type')).toBe('Microsoft.ContainerService/ManagedClusters')
    expect(world.call('GET', poolPath).at('type')).toBe(
      'Microsoft.ContainerService/managedClusters/agentPools',
    )
  })

  it('have the same members inside the cluster, flat, as in the pool itself', () => {
    const world = azure(oneCluster())
    const inline = world.call('GET', clusterPath).items('properties.agentPoolProfiles')[0]
    const own = world.call('GET', poolPath).at('properties')
    expect(inline).toEqual({ name: 'user1', ...Object(own) })
  })

  it('show an eTag in the body that changes when an operation starts and again when it ends', () => {
    const world = azure(oneCluster())
    const tag = (): unknown => world.call('GET', poolPath).at('properties.eTag')
    const before = tag()
    const answered = world.call('POST', `${poolPath}/upgradeNodeImageVersion`).at('properties.eTag')
    world.advance('1h')
    expect(new Set([before, answered, tag()]).size).toBe(3)
    expect(String(before)).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('say minor and exact Kubernetes version', () => {
    expect(azure(oneCluster()).call('GET', poolPath).json).toMatchObject({
      properties: { orchestratorVersion: '1.35', currentOrchestratorVersion: '1.35.7' },
    })
  })

  it('leave out what a Machines pool and an availability set do not have', () => {
    const machines = azure(oneCluster({ mode: 'Machines' })).call('GET', poolPath)
    expect(Object.keys(Object(machines.json))).toEqual(['id', 'name', 'properties'])
    expect(machines.at('properties.nodeImageVersion')).toBeUndefined()
    const set = azure(oneCluster({ type: 'AvailabilitySet' })).call('GET', poolPath)
    expect(set.at('properties.nodeImageVersion')).toBeUndefined()
    expect(set.at('properties.osSKU')).toBe('AzureContainerLinux')
  })

  it('have the labels of the scenario, or none', () => {
    const labels = { tier: 'canary' }
    expect(azure(oneCluster({ labels })).call('GET', poolPath).at('properties.nodeLabels')).toEqual(
      labels,
    )
    expect(azure(oneCluster()).call('GET', poolPath).at('properties')).not.toHaveProperty(
      'nodeLabels',
    )
  })

  it('can have members laid over them or taken away by a scenario', () => {
    const pool = { members: { nodeImageVersion: null, extra: 1 }, without: ['osSKU'] }
    const body = azure(oneCluster(pool)).call('GET', poolPath)
    expect(body.at('properties.nodeImageVersion')).toBeNull()
    expect(Object.keys(Object(body.at('properties')))).not.toContain('osSKU')
  })

  it('are printed with an indent of one blank, as the provider does', () => {
    const { text } = azure(oneCluster()).call('GET', poolPath)
    expect(text.startsWith('{\n "id": ')).toBe(true)
  })
})

describe('the upgrade profile of a pool', () => {
  it('says the latest image and leaves out what there is none of', () => {
    const body = azure(oneCluster()).call('GET', profile)
    expect(body.at('properties.latestNodeImageVersion')).toBe(newest)
    expect(Object.keys(Object(body.at('properties')))).toEqual([
      'kubernetesVersion',
      'osType',
      'latestNodeImageVersion',
    ])
  })

  it('lists Kubernetes upgrades up to the control plane', () => {
    const body = azure(oneCluster({ kubernetes: '1.34.5' })).call('GET', profile)
    expect(body.at('properties.upgrades')).toEqual([
      { kubernetesVersion: '1.34.8' },
      { kubernetesVersion: '1.35.5' },
      { kubernetesVersion: '1.35.7' },
    ])
  })

  it.each([
    ['absent', undefined],
    ['empty', ''],
    ['equal', flatcar],
  ])('of a retired OS SKU is %s where the scenario says so', (form, expected) => {
    const world = azure(oneCluster({ image: flatcar }, { answers: { 'retired-latest': form } }))
    expect(world.call('GET', profile).at('properties.latestNodeImageVersion')).toBe(expected)
  })

  it('of a retired OS SKU can be an error, and was ordinary before the images went', () => {
    const input = oneCluster({ image: flatcar }, { answers: { 'retired-latest': 'error' } })
    expect(azure(input).call('GET', profile).at('code')).toBe('InvalidParameter')
    const before = azure(input, '2026-09-01T00:00:00Z').call('GET', profile)
    expect(before.at('properties.latestNodeImageVersion')).toBe(
      'AKSFlatcar-flatcargen2-202607.02.0',
    )
  })

  it('has no latest image with an old api-version', () => {
    const body = azure(oneCluster()).call('GET', profile, { apiVersion: '2020-03-01' })
    expect(body.at('properties.latestNodeImageVersion')).toBeUndefined()
  })

  it('shows recently used versions to new api-versions only', () => {
    const used = [{ image: older, at: '-2d' }]
    const world = azure(oneCluster({ image: newest, 'recently-used': used }))
    expect(world.call('GET', profile).items('properties.recentlyUsedVersions')).toHaveLength(1)
    const old = world.call('GET', profile, { apiVersion: '2025-08-01' })
    expect(old.at('properties.recentlyUsedVersions')).toBeUndefined()
  })

  it('can be closed to the caller while the pool is open', () => {
    const world = azure(oneCluster({ profile: 'forbidden' }))
    expect(world.call('GET', poolPath).status).toBe(200)
    const refused = world.call('GET', profile)
    expect([refused.status, refused.at('error.code')]).toEqual([403, 'AuthorizationFailed'])
    expect(String(refused.at('error.message'))).toContain('agentPools/upgradeProfiles/read')
  })

  it('of the cluster keeps agentPoolProfiles as a real null', () => {
    const body = azure(oneCluster({}, {}, { kubernetes: '1.34.5' })).call(
      'GET',
      `${clusterPath}/upgradeProfiles/default`,
    )
    expect(body.at('properties.agentPoolProfiles')).toBeNull()
    expect(body.items('properties.controlPlaneProfile.upgrades')).toContainEqual({
      kubernetesVersion: '1.35.7',
    })
  })
})

describe('errors', () => {
  it('of the gateway are in an envelope, those of the provider at top level', () => {
    const world = azure(oneCluster())
    const cluster = world.call('GET', `${clusterPath}x`)
    expect([cluster.status, cluster.at('error.code')]).toEqual([404, 'ResourceNotFound'])
    expect(cluster.headers['x-ms-failure-cause']).toBe('gateway')
    const pool = world.call('GET', `${poolPath}x`)
    expect(pool.json).toMatchObject({
      code: 'NotFound',
      subcode: 'GetAgentPool_NotFound_HCPServerError',
      details: [{ code: 'Unspecified' }],
    })
    expect(pool.headers['x-ms-failure-cause']).toBeUndefined()
    expect(pool.text.endsWith('\n }')).toBe(true)
  })

  it('tell a missing group from a missing cluster', () => {
    const answer = azure(oneCluster()).call('GET', clusterPath.replace('/rg/', '/other/'))
    expect(answer.at('error.code')).toBe('ResourceGroupNotFound')
  })

  it('say that the simulator does not know a call, instead of looking like Azure', () => {
    const answer = azure(oneCluster()).call('POST', `${clusterPath}/rotateClusterCertificates`)
    expect(answer.at('error.code')).toBe('SimulatorHasNoSuchRoute')
  })

  it('ask for an api-version', () => {
    const missing = azure(oneCluster()).call('GET', poolPath, { apiVersion: '' })
    expect(missing.at('error.code')).toBe('MissingApiVersionParameter')
    const odd = azure(oneCluster()).call('GET', poolPath, { apiVersion: 'latest' })
    expect(odd.at('error.code')).toBe('InvalidApiVersionParameter')
  })
})

describe('raw clusters', () => {
  const cluster = {
    name: 'odd',
    location: null,
    properties: { agentPoolProfiles: [{ name: 'p', nodeImageVersion: null }, null] },
  }
  const raw = [
    {
      subscription: '22222222-2222-4222-8222-222222222222',
      'resource-group': 'g',
      cluster,
      profiles: { p: { properties: { latestNodeImageVersion: null } } },
    },
  ]
  const path =
    '/subscriptions/22222222-2222-4222-8222-222222222222/resourceGroups/g/providers/Microsoft.ContainerService/managedClusters'

  it('are served exactly as given, null and missing members included', () => {
    const world = azure(oneCluster({}, { raw }))
    expect(world.call('GET', `${path}/odd`).json).toEqual(cluster)
    expect(world.call('GET', path).items('value')).toEqual([cluster])
    expect(world.call('GET', `${path}/odd/agentPools/p/upgradeProfiles/default`).json).toEqual({
      properties: { latestNodeImageVersion: null },
    })
    expect(at(world.call('GET', `${path}/odd/agentPools/p`).json, 'properties')).toEqual({
      nodeImageVersion: null,
    })
  })

  it('can only be read', () => {
    const world = azure(oneCluster({}, { raw }))
    expect(world.call('POST', `${path}/odd/agentPools/p/upgradeNodeImageVersion`).status).toBe(409)
  })
})
