import { describe, expect, it } from '@jest/globals'
import { type Answer, type Azure, azure, newest, older, oneCluster, poolPath } from './support.ts'

function put(world: Azure, properties: Readonly<Record<string, unknown>>, tag?: string): Answer {
  const headers = tag === undefined ? {} : { 'if-match': tag }
  return world.call('PUT', poolPath, { body: { properties }, headers })
}

function tagOf(world: Azure): string {
  return String(world.call('GET', poolPath).at('properties.eTag'))
}

describe('PUT of a pool', () => {
  it('answers 200 with the new state and one header to follow', () => {
    const world = azure(oneCluster())
    const answer = put(world, { count: 5 })
    expect(answer.status).toBe(200)
    expect(answer.json).toMatchObject({ properties: { count: 5, provisioningState: 'Scaling' } })
    expect(answer.headers['azure-asyncoperation']).toBeDefined()
    expect(answer.headers['location']).toBeUndefined()
    world.advance('1h')
    expect(world.call('GET', poolPath).at('properties.provisioningState')).toBe('Succeeded')
  })

  it('takes the right eTag, bare or in quotes, and calls a wrong one a 409', () => {
    const world = azure(oneCluster())
    const wrong = put(world, { count: 5 }, 'something')
    expect([wrong.status, wrong.at('code')]).toEqual([409, 'EtagMismatch'])
    expect(put(world, { count: 5 }, `"${tagOf(world)}"`).status).toBe(200)
    world.advance('1h')
    expect(put(world, { count: 6 }, tagOf(world)).status).toBe(200)
  })

  it('gives an eTag in its answer that is stale once the operation is over', () => {
    const world = azure(oneCluster())
    const given = String(put(world, { count: 5 }).at('properties.eTag'))
    world.advance('1h')
    expect(put(world, { count: 6 }, given).status).toBe(409)
  })

  it('changes the OS SKU: SKU and image show the target at once', () => {
    const world = azure(oneCluster({ image: 'AKSAzureLinux-V3gen2-202609.15.0' }))
    const answer = put(world, { osSKU: 'AzureContainerLinux' })
    expect(answer.json).toMatchObject({
      properties: {
        osSKU: 'AzureContainerLinux',
        nodeImageVersion: newest,
        provisioningState: 'Upgrading',
      },
    })
    world.advance('1h')
    expect(world.call('GET', poolPath).at('properties.provisioningState')).toBe('Succeeded')
  })

  it('refuses an OS SKU that has no image', () => {
    const answer = put(azure(oneCluster()), { osSKU: 'Flatcar' })
    expect([answer.status, answer.at('code')]).toEqual([400, 'InvalidParameter'])
  })

  it('rolls back to the version used just before, within a week', () => {
    const world = azure(oneCluster())
    world.call('POST', `${poolPath}/upgradeNodeImageVersion`)
    world.advance('1h')
    const back = put(world, { nodeImageVersion: older })
    expect(back.status).toBe(200)
    world.advance('1h')
    expect(world.call('GET', poolPath).at('properties.nodeImageVersion')).toBe(older)
  })

  it('refuses any other image, and says which it would take', () => {
    const world = azure(oneCluster())
    const other = put(world, { nodeImageVersion: newest })
    expect(other.status).toBe(400)
    expect(other.at('message')).toBe(
      `NodeImageVersion '${newest}' is not accepted. NodeImageVersion can only be current version '${older}' or 'latest'`,
    )
    world.call('POST', `${poolPath}/upgradeNodeImageVersion`)
    world.advance('1h')
    world.advance('8d')
    expect(put(world, { nodeImageVersion: older }).status).toBe(400)
    expect(put(world, { nodeImageVersion: newest }).status).toBe(200)
  })

  it('takes the word latest for the image', () => {
    const world = azure(oneCluster())
    expect(put(world, { nodeImageVersion: 'latest' }).at('properties.nodeImageVersion')).toBe(
      newest,
    )
  })

  it('upgrades Kubernetes together with the image', () => {
    const world = azure(oneCluster({ kubernetes: '1.34.5' }))
    const answer = put(world, { orchestratorVersion: '1.35.7' })
    expect(answer.json).toMatchObject({
      properties: {
        provisioningState: 'Upgrading',
        currentOrchestratorVersion: '1.35.7',
        nodeImageVersion: newest,
      },
    })
  })

  it('keeps the minor alias that a GET gave', () => {
    const answer = put(azure(oneCluster()), { orchestratorVersion: '1.35', count: 3 })
    expect(answer.at('properties.provisioningState')).toBe('Updating')
  })

  it('creates a pool that is not there: 201, Creating, then Succeeded', () => {
    const world = azure(oneCluster())
    const path = poolPath.replace('user1', 'fresh')
    const body = {
      properties: { osSKU: 'AzureContainerLinux', count: 2, vmSize: 'Standard_D4ds_v5' },
    }
    const answer = world.call('PUT', path, { body })
    expect(answer.status).toBe(201)
    expect(answer.at('properties.provisioningState')).toBe('Creating')
    world.advance('1h')
    expect(world.call('GET', path).json).toMatchObject({
      properties: { provisioningState: 'Succeeded', nodeImageVersion: newest, count: 2 },
    })
  })

  it('fails to scale a pool whose images are gone', () => {
    const world = azure(oneCluster({ image: 'AKSFlatcar-flatcargen2-202607.02.0' }))
    expect(put(world, { count: 9 }).at('properties.provisioningState')).toBe('Scaling')
    world.advance('1h')
    expect(world.call('GET', poolPath).at('properties.provisioningState')).toBe('Failed')
  })

  it('refuses a body that is no JSON', () => {
    const answer = azure(oneCluster()).call('PUT', poolPath, { body: 'x' })
    expect(answer.at('error.code')).toBe('InvalidRequestContent')
  })
})
