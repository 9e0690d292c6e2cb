import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Fault } from '../../simulator/index.ts'
import { family } from './propose-world.ts'
import { foreignWrites, journalEvents, leftLock } from './rollout-promises.ts'
import { type RolloutWorld, startRollout } from './rollout-world.ts'
import { troubleOf } from './run-bundle.ts'

jest.setTimeout(120_000)

const refs = '/repos/acme/fleet/git/refs'

/** What a run that starts an upgrade writes to GitHub, in its order. */
const writes = {
  'the tree of the lock': { method: 'POST', path: '**/git/trees', nth: 1 },
  'the commit of the lock': { method: 'POST', path: '**/git/commits', nth: 1 },
  'the lock': { method: 'POST', path: refs, nth: 1 },
  'the tree of the journal': { method: 'POST', path: '**/git/trees', nth: 2 },
  'the commit of the journal': { method: 'POST', path: '**/git/commits', nth: 2 },
  'the journal': { method: 'PATCH', path: `${refs}/heads/flatcar-gate/journal`, nth: 1 },
  'the end of the lock': { method: 'DELETE', path: `${refs}/flatcar-gate/lock`, nth: 1 },
} as const

const html = '<html><h1>502 Bad Gateway</h1></html>'
const mishaps = {
  'a lost answer': 'lost-answer',
  'a reset': 'reset',
  'a 500': { status: 500 },
  'a 500, though it was taken': { status: 500, after: true },
  'a 502': { status: 502, body: html },
} as const satisfies Readonly<Record<string, Fault['effect']>>

// An object that nothing shows is the same whatever became of it.
const objects = /^the (tree|commit)/
const cases = Object.keys(writes).flatMap((write) =>
  Object.keys(mishaps)
    .filter((mishap) => !objects.test(write) || mishap === 'a lost answer')
    .map((mishap) => [write, mishap] as const),
)
const imageOf = (day: number): string => `${family}-202701.${String(day).padStart(2, '0')}.0`

describe('a write to GitHub without a clear answer, in a run that starts an upgrade', () => {
  let world: RolloutWorld
  let day = 0
  beforeAll(async () => {
    const pools = [{ name: 'user1', image: `${family}-202610.08.0` }]
    const clusters = [{ name: 'test', 'resource-group': 'rg', pools }]
    const id = '11111111-1111-4111-8111-111111111111'
    world = await startRollout({
      policy: 'version: 1\napproval: automatic\nrings:\n  - name: all\n',
      scenario: {
        clock: { at: '2026-11-23T06:00:00Z' },
        images: {
          versions: cases.map((_, index) => ({
            version: `202701.${String(index + 1).padStart(2, '0')}.0`,
            families: ['AKSAzureLinux-*'],
            published: `+${index + 1}d`,
          })),
        },
        subscriptions: [{ name: 'platform', id, clusters }],
      },
    })
    // So that there is a journal already.
    const { run } = await world.tick({ mode: 'propose' })
    expect(troubleOf(run)).toBe('')
  })
  afterAll(() => world.close())

  it.each(cases)(
    '%s, %s: it is sent once, and the next run ends where it should',
    async (write, mishap) => {
      day += 1
      const image = imageOf(day)
      world.azure.clock.advance(86_400_000)
      const match = writes[write as keyof typeof writes]
      world.github.clearLog()
      world.github.setFaults([{ match, effect: mishaps[mishap as keyof typeof mishaps] }])
      const first = await world.tick({ mode: 'apply', 'max-wait': '0' })
      const met = world.github.log().filter(({ fault }) => fault !== undefined)
      expect([met.length, first.run.log]).toEqual([1, expect.any(String)])
      const sent = world.github.log().filter(({ method, path, body }) => {
        return method === met[0]?.method && path === met[0].path && isSame(body, met[0].body)
      })
      expect(sent).toHaveLength(1)
      if (first.run.code !== 0) expect(first.run.log).toContain('github.unclear')

      world.github.setFaults([])
      const next = await world.tick({ mode: 'apply', 'max-wait': '45m' })
      expect(troubleOf(next.run)).toBe('')
      const { clusters, operations } = world.azure.world
      expect(Object.values(clusters)[0]?.pools).toMatchObject([{ image, state: 'Succeeded' }])
      const starts = Object.values(operations).filter(({ target }) => target.image === image)
      expect(starts).toHaveLength(1)
      const kinds = (await journalEvents(world)).flatMap((each) =>
        'image' in each && each.image === image ? [each.kind] : [],
      )
      expect(kinds).toEqual(['first-seen', expect.stringMatching(/started|adopted/), 'proven'])
      expect([...foreignWrites(world), ...(await leftLock(world))]).toEqual([])
    },
  )
})

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
