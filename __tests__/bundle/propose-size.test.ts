import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { type ProposeWorld, policyPath, startWorld } from './propose-world.ts'

// GitHub asks for a second between writes, and the bundle obeys.
jest.setTimeout(300_000)

const rings = ['canary', 'dev', 'test', 'early', 'prod']

/** Every ring asks, and does not wait for the one before, so that all proposals open at once. */
const policy = `version: 1
gates: { ring: warn, soak: warn }
rings:
${rings.map((name, at) => `  - { name: ${name}, match: { clusters: ["*/*${at * 2}", "*/*${at * 2 + 1}"] } }`).join('\n')}
`

describe('ten thousand clusters', () => {
  let world: ProposeWorld
  beforeAll(async () => {
    world = await startWorld(
      { files: { [policyPath]: policy } },
      {
        clock: { at: '2026-11-23T06:00:00Z' },
        fleet: { subscriptions: 100, 'clusters-per-subscription': 100, 'pools-per-cluster': 3 },
      },
    )
  })
  afterAll(() => world.close())

  it('get one pull request a ring, and cost at most twenty requests when nothing changes', async () => {
    const first = await world.propose()
    expect(first.code).toBe(0)
    const opened = JSON.parse(first.outputs['pull-requests'] ?? '') as readonly object[]
    expect(opened).toHaveLength(rings.length)
    expect(opened.length).toBeLessThanOrEqual(10)
    for (const { body, path } of world.github.log()) {
      if (!path.endsWith('/pulls') || body === undefined) continue
      expect((body as { readonly body: string }).body.length).toBeLessThanOrEqual(58_000)
    }

    const second = await world.propose()
    expect(second.code).toBe(0)
    expect(world.writes()).toEqual([])
    expect(world.github.log().length).toBeLessThanOrEqual(20)
    process.stdout.write(
      `10,000 clusters, nothing new: ${world.github.log().length} requests to GitHub, ${Math.round(second.milliseconds)} ms\n`,
    )
  })
})
