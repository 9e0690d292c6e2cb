import { describe, expect, it } from '@jest/globals'
import { surge } from '../../simulator/upgrades.ts'
import {
  type Azure,
  at,
  azure,
  clusterPath,
  newest,
  older,
  oneCluster,
  poolPath,
} from './support.ts'

const post = `${poolPath}/upgradeNodeImageVersion`

function pool(world: Azure): Readonly<Record<string, unknown>> {
  return world.call('GET', poolPath).at('properties') as Readonly<Record<string, unknown>>
}

function started(world: Azure): { readonly follow: string; readonly result: string } {
  const answer = world.call('POST', post)
  expect(answer.status).toBe(202)
  return {
    follow: answer.headers['azure-asyncoperation'] ?? '',
    result: answer.headers['location'] ?? '',
  }
}

function refused(extra: Readonly<Record<string, unknown>>): string {
  const answer = azure(oneCluster(extra)).call('POST', post)
  return `${answer.status} ${String(answer.at('code'))}`
}

describe('upgradeNodeImageVersion', () => {
  it('answers 202 with the busy pool, runs, and ends in a 204 at its Location', () => {
    const world = azure(oneCluster())
    const answer = world.call('POST', post)
    expect(answer.status).toBe(202)
    expect(answer.at('properties.provisioningState')).toBe('UpgradingNodeImageVersion')
    expect(answer.headers['retry-after']).toBeUndefined()
    const follow = answer.headers['azure-asyncoperation'] ?? ''
    const result = answer.headers['location'] ?? ''
    expect(world.call('GET', follow).json).toMatchObject({ status: 'InProgress' })
    const running = world.call('GET', result)
    expect(running.status).toBe(202)
    world.advance('1s')
    expect(world.call('GET', result).headers['location']).not.toBe(running.headers['location'])
    world.advance('10m')
    const ended = world.call('GET', follow).json
    expect(ended).toMatchObject({ status: 'Succeeded' })
    expect(String(at(ended, 'startTime'))).toMatch(/\.\d{7}Z$/)
    expect(Object.keys(Object(ended))).toEqual(['name', 'status', 'startTime', 'endTime'])
    const last = world.call('GET', result)
    expect([last.status, last.text]).toEqual([204, ''])
    expect(pool(world)).toMatchObject({ provisioningState: 'Succeeded', nodeImageVersion: newest })
  })

  it('shows the target image at once by default, and the old one where the scenario says so', () => {
    const eager = azure(oneCluster())
    started(eager)
    expect(pool(eager)['nodeImageVersion']).toBe(newest)
    const late = azure(oneCluster({}, { answers: { 'image-during-upgrade': 'current' } }))
    started(late)
    expect(pool(late)['nodeImageVersion']).toBe(older)
  })

  it('leaves the cluster Succeeded while its pool is busy', () => {
    const world = azure(oneCluster())
    started(world)
    const cluster = world.call('GET', clusterPath)
    expect(cluster.at('properties.provisioningState')).toBe('Succeeded')
    expect(cluster.items('properties.agentPoolProfiles')[0]).toMatchObject({
      provisioningState: 'UpgradingNodeImageVersion',
    })
  })

  it('replaces nodes one batch after another', () => {
    const world = azure(oneCluster({ count: 4, 'max-surge': '2' }))
    started(world)
    const done = (): number => {
      const machines = world.call('GET', `${poolPath}/machines`).items('value')
      return machines.filter(
        (machine) => String(at(machine, 'properties.nodeImageVersion')) === newest,
      ).length
    }
    expect(done()).toBe(0)
    world.advance('4m')
    expect(done()).toBe(2)
    world.advance('3m')
    expect(done()).toBe(4)
    expect(pool(world)['provisioningState']).toBe('Succeeded')
  })

  it('lets one operation run on a pool, and none beside it', () => {
    const world = azure(oneCluster())
    started(world)
    const second = world.call('POST', post)
    expect(second.status).toBe(409)
    expect(second.json).toMatchObject({ code: 'OperationNotAllowed', details: null, subcode: '' })
    const put = world.call('PUT', poolPath, { body: { properties: { count: 5 } } })
    expect(put.status).toBe(409)
    expect(Object.keys(world.world.operations)).toHaveLength(1)
  })

  it('lets two pools of a cluster be upgraded together unless the scenario forbids it', () => {
    const pools = [
      { name: 'user1', image: older },
      { name: 'user2', image: older },
    ]
    const other = post.replace('user1', 'user2')
    const free = azure(oneCluster({}, {}, { pools }))
    started(free)
    expect(free.call('POST', other).status).toBe(202)
    const strict = azure(
      oneCluster({}, { answers: { 'one-operation-per-cluster': true } }, { pools }),
    )
    started(strict)
    expect(strict.call('POST', other).at('message')).toContain('on agent pool (user1)')
  })

  it('is a short real operation when nothing is newer, or a 304 where the scenario says so', () => {
    const usual = azure(oneCluster({ image: newest }))
    started(usual)
    usual.advance('1m')
    expect(pool(usual)).toMatchObject({ provisioningState: 'Succeeded', nodeImageVersion: newest })
    const quiet = azure(oneCluster({ image: newest }, { answers: { 'already-latest': 304 } }))
    expect(quiet.call('POST', post)).toMatchObject({ status: 304, text: '' })
  })

  it('takes whatever is latest when it starts, not what was latest when it was planned', () => {
    const version = { version: '202611.18.0', families: ['*acl*'], published: '+1h' }
    const world = azure(oneCluster({}, { images: { versions: [version] } }))
    world.advance('2h')
    started(world)
    expect(pool(world)['nodeImageVersion']).toBe('AKSAzureLinux-aclgen2TL-202611.18.0')
  })

  it('fails between nodes, says why, and leaves a mixed pool', () => {
    const fails = { code: 'UpgradeFailed', message: 'PDB', 'after-nodes': 1 }
    const world = azure(oneCluster({ 'upgrade-fails': fails }))
    const { follow } = started(world)
    world.advance('30m')
    const ended = world.call('GET', follow)
    expect(ended.status).toBe(200)
    expect(ended.json).toMatchObject({ status: 'Failed', error: { code: 'UpgradeFailed' } })
    expect(pool(world)).toMatchObject({
      provisioningState: 'Failed',
      nodeImageVersion: newest,
      status: { provisioningError: { code: 'UpgradeFailed' } },
    })
    const machines = world.call('GET', `${poolPath}/machines`).items('value')
    expect(machines.map((machine) => String(at(machine, 'properties.nodeImageVersion')))).toEqual([
      newest,
      older,
      older,
    ])
    started(world)
    world.advance('30m')
    expect(pool(world)).toMatchObject({ provisioningState: 'Succeeded', nodeImageVersion: newest })
  })

  it('can be aborted: its operation ends Canceled, the abort with a 204', () => {
    const world = azure(oneCluster())
    const upgrade = started(world)
    world.advance('5m')
    const abort = world.call('POST', `${poolPath}/abort`)
    expect(abort.status).toBe(202)
    expect(abort.at('properties.provisioningState')).toBe('UpgradingNodeImageVersion')
    world.advance('1m')
    expect(world.call('GET', upgrade.follow).json).toMatchObject({
      status: 'Canceled',
      error: { code: 'Canceled' },
    })
    expect(world.call('GET', abort.headers['location'] ?? '').status).toBe(204)
    expect(pool(world)['provisioningState']).toBe('Canceled')
    expect(world.call('POST', `${poolPath}/abort`).status).toBe(409)
  })

  it('is refused for pools of mode Machines, stopped pools and availability sets', () => {
    expect(refused({ mode: 'Machines' })).toBe('409 OperationNotAllowed')
    expect(refused({ power: 'Stopped' })).toBe('409 OperationNotAllowed')
    expect(refused({ type: 'AvailabilitySet' })).toBe('409 OperationNotAllowed')
  })

  it('fails, or is refused, where the images of the OS SKU are gone', () => {
    const flatcar = { image: 'AKSFlatcar-flatcargen2-202605.27.0' }
    const world = azure(oneCluster(flatcar))
    const { follow } = started(world)
    world.advance('10m')
    expect(world.call('GET', follow).json).toMatchObject({ status: 'Failed' })
    const strict = azure(oneCluster(flatcar, { answers: { 'retired-write': 'refuse' } }))
    expect(strict.call('POST', post).status).toBe(409)
    const inTime = azure(oneCluster(flatcar), '2026-09-01T00:00:00Z')
    started(inTime)
    expect(pool(inTime)['nodeImageVersion']).toBe('AKSFlatcar-flatcargen2-202607.02.0')
  })

  it('can run already when the world starts', () => {
    const world = azure(oneCluster({ count: 2, upgrading: { to: newest, started: '-5m' } }))
    expect(pool(world)['provisioningState']).toBe('UpgradingNodeImageVersion')
    world.advance('3m')
    expect(pool(world)['provisioningState']).toBe('Succeeded')
  })

  it('records what it replaced for a week', () => {
    const world = azure(oneCluster())
    started(world)
    world.advance('1h')
    const used = (): readonly unknown[] =>
      world
        .call('GET', `${poolPath}/upgradeProfiles/default`)
        .items('properties.recentlyUsedVersions')
    expect(used()).toMatchObject([{ nodeImageVersion: older, orchestratorVersion: '1.35.7' }])
    world.advance('8d')
    expect(used()).toEqual([])
  })
})

describe('operation URLs', () => {
  it('are thousands of characters long, signed, and have an api-version of their own', () => {
    const { follow, result } = started(azure(oneCluster()))
    expect(follow.length).toBeGreaterThan(2500)
    expect(follow).toContain('api-version=2025-03-01&t=')
    expect(new URL(follow).pathname).toContain('/operations/')
    expect(new URL(result).pathname).toContain('/operationresults/')
  })

  it('are refused when changed', () => {
    const world = azure(oneCluster())
    const { follow } = started(world)
    expect(world.call('GET', follow.slice(0, -1)).status).toBe(403)
    expect(world.call('GET', follow.replace('/operations/', '/operationresults/')).status).toBe(403)
  })

  it('carry free words and a stale error while running where the scenario says so', () => {
    const answers = { 'progress-words': true, 'stale-error': true }
    const world = azure(oneCluster({ count: 3 }, { answers }))
    const { follow } = started(world)
    world.advance('4m')
    expect(world.call('GET', follow).json).toMatchObject({
      status: 'UpgradingAgentPool: 1/3 nodes completed',
      error: { code: 'NotLatestOperation' },
    })
    world.advance('30m')
    expect(world.call('GET', follow).json).toMatchObject({
      status: 'Succeeded',
      error: { code: 'NotLatestOperation' },
    })
  })

  it.each([
    ['both', true, true],
    ['operation-only', true, false],
    ['location-only', false, true],
  ])('are given as the scenario says: %s', (form, operation, location) => {
    const answers = { 'operation-headers': form }
    const { headers } = azure(oneCluster({}, { answers })).call('POST', post)
    expect(headers['azure-asyncoperation'] !== undefined).toBe(operation)
    expect(headers['location'] !== undefined).toBe(location)
  })

  it('end in the pool itself where the scenario asks for the other form', () => {
    const world = azure(oneCluster({}, { answers: { 'final-result': '200-pool' } }))
    const { result } = started(world)
    world.advance('1h')
    expect(world.call('GET', result).json).toMatchObject({ name: 'user1' })
  })
})

describe('surge', () => {
  it('is at least one node, in percent or as a number', () => {
    expect([
      surge('10%', 3),
      surge('33%', 9),
      surge('4', 9),
      surge('0%', 3),
      surge('x', 3),
    ]).toEqual([1, 3, 4, 1, 1])
  })
})
