import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { createPlan, meet } from '../../simulator/faults.ts'
import { type Simulator, startSimulator } from '../../simulator/index.ts'
import { checkFaults } from '../../simulator/scenario.ts'
import { listPath, oneCluster, poolPath, wire } from './support.ts'

let simulator: Simulator

beforeAll(async () => {
  simulator = await startSimulator({ scenario: oneCluster() })
})
afterAll(() => simulator.close())
beforeEach(() => {
  simulator.clearLog()
})

describe('a fault', () => {
  it('answers a status with headers and a body of its own', async () => {
    simulator.setFaults([
      { effect: { status: 503, headers: { 'retry-after': '7' }, body: { code: 'Busy' } } },
    ])
    const answer = await wire(simulator, { path: listPath })
    expect([answer.status, answer.headers['retry-after']]).toEqual([503, '7'])
    expect(answer.json).toEqual({ code: 'Busy' })
  })

  it('makes a body that fits where none is given', async () => {
    simulator.setFaults([{ effect: { status: 504 } }])
    const answer = await wire(simulator, { path: listPath })
    expect(answer.at('error.code')).toBe('GatewayTimeout')
  })

  it('cuts the connection before anything happened', async () => {
    simulator.setFaults([{ match: { method: 'POST' }, effect: 'reset' }])
    const path = `${poolPath}/upgradeNodeImageVersion?api-version=2026-06-01`
    await expect(wire(simulator, { method: 'POST', path })).rejects.toThrow(/hang up|ECONNRESET/)
    expect(Object.keys(simulator.world.operations)).toHaveLength(0)
    expect(simulator.log()[0]).toMatchObject({ status: 0, fault: '"reset"' })
  })

  it('truncates the body: the client sees a connection that ends too early', async () => {
    simulator.setFaults([{ effect: { truncate: 40 } }])
    await expect(wire(simulator, { path: listPath })).rejects.toThrow(/aborted|hang up|ECONNRESET/)
  })

  it('makes JSON that cannot be read, or an HTML page', async () => {
    simulator.setFaults([
      { match: { nth: 1 }, effect: 'malformed-json' },
      { match: { nth: 2 }, effect: 'html-502' },
    ])
    const malformed = await wire(simulator, { path: listPath })
    expect([malformed.status, malformed.json]).toEqual([200, undefined])
    const page = await wire(simulator, { path: listPath })
    expect([page.status, page.headers['content-type']]).toEqual([502, 'text/html'])
    expect((await wire(simulator, { path: listPath })).status).toBe(200)
  })

  it('delays an answer', async () => {
    simulator.setFaults([{ delay: '150ms' }])
    const begin = performance.now()
    expect((await wire(simulator, { path: listPath })).status).toBe(200)
    expect(performance.now() - begin).toBeGreaterThan(145)
  })

  it('loses the answer to a write that happened', async () => {
    simulator.setFaults([{ match: { method: 'POST' }, effect: 'lost-answer' }])
    const path = `${poolPath}/upgradeNodeImageVersion?api-version=2026-06-01`
    await expect(wire(simulator, { method: 'POST', path })).rejects.toThrow(/hang up|ECONNRESET/)
    simulator.setFaults([])
    const pool = await wire(simulator, { path: `${poolPath}?api-version=2026-06-01` })
    expect(pool.at('properties.provisioningState')).toBe('UpgradingNodeImageVersion')
    expect(simulator.counters()).toMatchObject({ faults: 1, writes: 1 })
  })
})

describe('a fault plan', () => {
  const subject = {
    service: 'arm',
    method: 'GET',
    host: 'management.azure.com',
    path: '/subscriptions/x/providers/Microsoft.ContainerService/managedClusters',
  } as const

  function statuses(match: Readonly<Record<string, unknown>>, count = 6): readonly number[] {
    const plan = createPlan(checkFaults([{ match, effect: { status: 500 } }]))
    return Array.from({ length: count }, () => (meet(plan, subject) === undefined ? 0 : 1))
  }

  it('strikes every matching request, the n-th, the first few, or each n-th', () => {
    expect(statuses({})).toEqual([1, 1, 1, 1, 1, 1])
    expect(statuses({ nth: 2 })).toEqual([0, 1, 0, 0, 0, 0])
    expect(statuses({ nth: [1, 4] })).toEqual([1, 0, 0, 1, 0, 0])
    expect(statuses({ first: 2 })).toEqual([1, 1, 0, 0, 0, 0])
    expect(statuses({ every: 3 })).toEqual([0, 0, 1, 0, 0, 1])
  })

  it('matches by service, method, host and path, whatever the case', () => {
    expect(statuses({ path: '**/MANAGEDCLUSTERS' }, 1)).toEqual([1])
    expect(statuses({ path: '/subscriptions/*/providers/*/managedClusters' }, 1)).toEqual([1])
    expect(statuses({ path: '/subscriptions/*/managedClusters' }, 1)).toEqual([0])
    expect(statuses({ service: 'entra' }, 1)).toEqual([0])
    expect(statuses({ method: 'post' }, 1)).toEqual([0])
    expect(statuses({ host: '*.azure.com' }, 1)).toEqual([1])
  })

  it('lets the first fault win and counts the others all the same', () => {
    const plan = createPlan(
      checkFaults([
        { name: 'a', match: { nth: 1 }, effect: 'reset' },
        { name: 'b', match: { nth: 2 }, effect: 'reset' },
      ]),
    )
    expect([meet(plan, subject)?.name, meet(plan, subject)?.name, meet(plan, subject)]).toEqual([
      'a',
      'b',
      undefined,
    ])
  })
})

describe('a hold', () => {
  it('keeps a request from being handled until it is let go, and no other one', async () => {
    simulator.setFaults([])
    const path = `${poolPath}/upgradeNodeImageVersion?api-version=2026-06-01`
    simulator.clock.advance(3_600_000)
    const held = simulator.hold({ method: 'POST', path: '**/upgradeNodeImageVersion' })
    const begun = Object.keys(simulator.world.operations).length
    const answer = wire(simulator, { method: 'POST', path })
    await held.arrived
    expect((await wire(simulator, { path: listPath })).status).toBe(200)
    expect(Object.keys(simulator.world.operations)).toHaveLength(begun)
    held.release()
    expect((await answer).status).toBe(202)
    expect(Object.keys(simulator.world.operations)).toHaveLength(begun + 1)
  })
})
