import { existsSync } from 'node:fs'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { hosts } from '../../simulator/clouds.ts'
import { type Simulator, startSimulator } from '../../simulator/index.ts'
import { at, listPath, oneCluster, poolPath, wire } from './support.ts'

let simulator: Simulator

beforeAll(async () => {
  simulator = await startSimulator({
    scenario: oneCluster(),
    clock: { at: '2026-11-23T06:00:00Z' },
  })
})
afterAll(() => simulator.close())

function connectTo(target: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(simulator.ports.proxy, '127.0.0.1', () => {
      socket.write(`CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n\r\n`)
    })
    socket.on('error', reject)
    socket.once('data', (data: Buffer) => {
      resolve(data.toString('utf8').split('\r\n')[0] ?? '')
      socket.destroy()
    })
  })
}

async function control(method: string, path: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(`${simulator.urls.control}${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return answer.json()
}

describe('the proxy', () => {
  it.each([...hosts])('leads to %s', async (host) => {
    expect(await connectTo(`${host}:443`)).toBe('HTTP/1.1 200 Connection Established')
  })

  it.each([
    'api.github.com:443',
    'management.azure.com.evil.example:443',
    'management.azure.com:22',
    '127.0.0.1:80',
  ])('refuses %s and remembers it', async (target) => {
    simulator.clearLog()
    expect(await connectTo(target)).toBe('HTTP/1.1 403 Forbidden')
    expect(simulator.counters().hostsRefused).toEqual([target.split(':')[0]])
  })

  it('refuses plain http', async () => {
    const answer = await fetch(simulator.urls.proxy)
    expect(answer.status).toBe(403)
  })
})

describe('the log', () => {
  it('tells each request with its call, status and what may be kept of it', async () => {
    simulator.clearLog()
    await wire(simulator, { path: listPath, headers: { 'x-ms-client-request-id': 'abc' } })
    await wire(simulator, {
      method: 'POST',
      path: `${poolPath}/upgradeNodeImageVersion?api-version=2026-06-01`,
    })
    const [list, post] = simulator.log()
    expect(list).toMatchObject({
      kind: 'arm',
      call: 'list-clusters',
      method: 'GET',
      host: 'management.azure.com',
      status: 200,
      clientRequestId: 'abc',
      query: 'api-version=2026-06-01',
    })
    expect(post).toMatchObject({ call: 'upgrade-node-image', status: 202 })
    expect(simulator.counters()).toMatchObject({
      requests: 2,
      writes: 1,
      byStatus: { 200: 1, 202: 1 },
    })
  })
})

describe('the control interface', () => {
  it('gives log, counters, clock and state, and clears the log', async () => {
    simulator.clearLog()
    await wire(simulator, { path: listPath })
    expect(at(await control('GET', '/counters'), 'byCall')).toMatchObject({ 'list-clusters': 1 })
    expect(Array.isArray(await control('GET', '/log'))).toBe(true)
    await control('DELETE', '/log')
    expect(await control('GET', '/log')).toEqual([])
    const state = await control('GET', '/state')
    expect(at(state, 'settings.answers.already-latest')).toBe(202)
    expect(JSON.stringify(state)).not.toContain(simulator.world.secret)
  })

  it('advances the clock, and what is due happens', async () => {
    await control('POST', '/clock/advance', { by: '2h' })
    const moved = String(at(await control('GET', '/clock'), 'now'))
    expect(moved.slice(0, 13)).toBe('2026-11-23T08')
    expect(simulator.world.running).toEqual([])
    expect(at(await control('POST', '/clock/advance', { by: 'soon' }), 'error')).toContain(
      'expected',
    )
  })

  it('takes a fault plan, and explains a wrong one', async () => {
    expect(await control('PUT', '/faults', [{ effect: { status: 500 } }])).toEqual({ faults: 1 })
    expect((await wire(simulator, { path: listPath })).status).toBe(500)
    expect(await control('PUT', '/faults', [])).toEqual({ faults: 0 })
    const wrong = await control('PUT', '/faults', [{ effect: 'explode' }])
    expect(at(wrong, 'error')).toContain('[0].effect')
  })

  it('gives a person a token that ARM takes', async () => {
    const token = await (await fetch(`${simulator.urls.control}/token`)).text()
    expect((await wire(simulator, { path: listPath, token })).status).toBe(200)
  })

  it('knows nothing else', async () => {
    expect(at(await control('GET', '/other'), 'error')).toBe('There is no GET /other here.')
  })
})

describe('the simulator', () => {
  it('adds the latency it was given to every answer of Azure', async () => {
    const slow = await startSimulator({ scenario: oneCluster(), latencyMs: 120 })
    const begin = performance.now()
    await wire(slow, { path: listPath })
    expect(performance.now() - begin).toBeGreaterThan(115)
    await slow.close()
  })

  it('cleans up after itself', async () => {
    const short = await startSimulator({ scenario: {} })
    expect(existsSync(short.caFile)).toBe(true)
    await short.close()
    expect(existsSync(short.caFile)).toBe(false)
    await expect(fetch(short.urls.control)).rejects.toThrow('fetch failed')
  })

  it('answers a host name it does not play with 421', async () => {
    expect((await wire(simulator, { path: listPath, host: 'localhost' })).status).toBe(200)
    const headers = { host: 'other.example' }
    expect((await wire(simulator, { path: listPath, host: 'localhost', headers })).status).toBe(421)
  })
})
