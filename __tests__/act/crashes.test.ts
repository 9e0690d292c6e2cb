import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { runs } from '../property-runs.ts'
import { createFleet, type Fleet, journalOf, type TickOptions, tickOf, wait } from './fleet-run.ts'
import { type Fault, type MemoryPool, newerImage, newImage } from './memory-azure.ts'
import type { Death } from './mortal.ts'

const policy = `version: 1
approval: automatic
first: any
budget:
  fleet: { clusters-at-once: 2 }
rings:
  - name: canary
    match: { tags: { env: canary } }
    first: one-pool
  - name: prod
    match: { tags: { env: prod } }
`

const plans = [
  { name: 'a', env: 'canary', pools: ['p'] },
  { name: 'b', env: 'canary', pools: ['p'] },
  { name: 'c', env: 'prod', pools: ['p', 'q'] },
  { name: 'd', env: 'prod', pools: ['p'] },
]

const hour = 3_600_000

/** A fleet that watches over its own promises: what breaks one throws at the write that does. */
function watchedFleet(): { readonly fleet: Fleet; readonly broken: string[] } {
  const fleet = createFleet(plans, policy)
  const broken: string[] = []
  const { azure } = fleet
  const envOf = (pool: MemoryPool): string =>
    plans.find(({ name }) => name === pool.cluster)?.env ?? ''
  azure.onWrite = ({ pool, image, asked }) => {
    const pools = [...azure.pools.values()]
    if (image !== asked) broken.push(`${pool} got ${image}, asked was ${asked}`)
    if (azure.writes.some((each) => each.pool === pool && each.asked === asked)) {
      broken.push(`${pool} was started twice to ${asked}`)
    }
    const running = pools.filter(({ operation }) => operation !== undefined)
    const clusters = new Set(running.map(({ cluster }) => cluster))
    if (clusters.has(azure.pool(pool).cluster)) broken.push(`${pool}: a second one in its cluster`)
    if (clusters.size >= 2) broken.push(`${pool}: a third cluster at once`)
    const canaries = pools.filter((each) => envOf(each) === 'canary')
    if (envOf(azure.pool(pool)) === 'prod') {
      if (canaries.some((each) => each.image !== asked)) broken.push(`${pool}: before its canaries`)
    } else if (
      canaries.every((each) => each.image !== asked) &&
      running.some((each) => envOf(each) === 'canary')
    ) {
      broken.push(`${pool}: beside the first of its ring`)
    }
  }
  return { fleet, broken }
}

/** Ticks without trouble until nothing changes any more. */
async function settle(fleet: Fleet): Promise<void> {
  for (let tick = 0; tick < 12; tick += 1) {
    wait(fleet, 30)
    const { result } = await tickOf(fleet)
    if (result?.steps.length === 0) return
  }
}

function unfinished({ azure }: Fleet, image: string): readonly string[] {
  return [...azure.pools.values()].filter((pool) => pool.image !== image).map(({ key }) => key)
}

function proven(fleet: Fleet, image: string): number {
  const pools = journalOf(fleet).flatMap((each) =>
    each.kind === 'proven' && each.image === image ? [`${each.cluster}/${each.pool}`] : [],
  )
  return new Set(pools).size
}

/** Each run of the rollout dies once, at each of its requests, before it and after it. */
async function deathsOf(run: number, options: TickOptions): Promise<readonly Death[]> {
  const { fleet } = watchedFleet()
  for (let tick = 0; tick < run; tick += 1) {
    await tickOf(fleet)
    wait(fleet, 30)
  }
  const { requests } = await tickOf(fleet, options)
  return Array.from({ length: requests }, (_, index) => index + 1).flatMap((at): Death[] => [
    { at, when: 'before' },
    { at, when: 'after' },
  ])
}

describe('a run that dies', () => {
  it.each([
    ['the first', 0, {}],
    ['the second', 1, {}],
    ['the third', 2, {}],
    ['one that watches to the end', 0, { maxWait: 3 * hour }],
  ] as const)(
    '%s: at any request, the runs after it finish with one start for each pool',
    async (_, run, options) => {
      const deaths = await deathsOf(run, options)
      expect(deaths.length).toBeGreaterThan(30)
      for (const death of deaths) {
        const { fleet, broken } = watchedFleet()
        for (let tick = 0; tick < run; tick += 1) {
          await tickOf(fleet)
          wait(fleet, 30)
        }
        await tickOf(fleet, { ...options, death })
        await settle(fleet)
        const where = JSON.stringify(death)
        expect([where, broken]).toEqual([where, []])
        expect([where, unfinished(fleet, newImage)]).toEqual([where, []])
        expect([where, fleet.azure.writes.length]).toEqual([where, 5])
        expect([where, proven(fleet, newImage)]).toEqual([where, 5])
      }
    },
  )
})

describe('two runs at once', () => {
  it('leave the work to one of them, wherever the other one comes in between', async () => {
    const { requests } = await tickOf(watchedFleet().fleet)
    for (let at = 1; at <= requests; at += 1) {
      const { fleet, broken } = watchedFleet()
      let count = 0
      const between = async (): Promise<void> => {
        count += 1
        if (count === at) await tickOf(fleet)
      }
      await tickOf(fleet, { between })
      expect([at, broken, fleet.azure.writes.length]).toEqual([at, [], 1])
      await settle(fleet)
      expect([at, broken, unfinished(fleet, newImage)]).toEqual([at, [], []])
    }
  })

  it('never take over the lock of a run that GitHub does not say is over', async () => {
    const { fleet } = watchedFleet()
    await tickOf(fleet, { death: { at: 8, when: 'before' } })
    fleet.repository.runs.set('1', 'running')
    const { result } = await tickOf(fleet)
    expect(result?.steps.map(({ kind }) => kind)).toEqual(['lock.busy'])
    fleet.repository.runs.delete('1')
    const again = await tickOf(fleet)
    expect(again.result?.steps.map(({ kind }) => kind)).toEqual(['lock.busy'])
    expect(fleet.azure.writes).toEqual([])
    fleet.repository.runs.set('1', 'completed')
    const last = await tickOf(fleet)
    expect(last.result?.steps.map(({ kind }) => kind)).toEqual([
      'lock.taken-over',
      'upgrade.started',
    ])
  })
})

type Happening =
  | { readonly kind: 'tick'; readonly maxWait: number; readonly death: Death | undefined }
  | { readonly kind: 'two-ticks'; readonly delays: readonly number[] }
  | { readonly kind: 'wait'; readonly minutes: number }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] }
  | { readonly kind: 'release' }

const death = fc.record({
  at: fc.integer({ min: 1, max: 60 }),
  when: fc.constantFrom('before' as const, 'after' as const),
})

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('tick' as const),
      maxWait: fc.constantFrom(0, 0, 20 * 60_000, 2 * hour),
      death: fc.option(death, { nil: undefined }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('two-ticks' as const),
      delays: fc.array(fc.nat(9), { minLength: 5, maxLength: 20 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('wait' as const),
      minutes: fc.integer({ min: 1, max: 40 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('faults' as const),
      faults: fc.array(
        fc.constantFrom<Fault>('answer-lost', 'request-lost', 'conflict', 'throttled', 'none'),
        { minLength: 1, maxLength: 3 },
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('release' as const) }) },
)

async function happen(fleet: Fleet, event: Happening): Promise<void> {
  const { azure } = fleet
  switch (event.kind) {
    case 'tick': {
      const { maxWait, death: at } = event
      await tickOf(fleet, at === undefined ? { maxWait } : { maxWait, death: at })
      break
    }
    case 'two-ticks': {
      let turn = 0
      const between = async (): Promise<void> => {
        turn += 1
        const delay = event.delays[turn % event.delays.length] ?? 0
        for (let step = 0; step < delay; step += 1) await Promise.resolve()
      }
      await Promise.all([tickOf(fleet, { between }), tickOf(fleet, { between })])
      break
    }
    case 'wait':
      wait(fleet, event.minutes)
      break
    case 'faults':
      azure.faults.push(...event.faults)
      break
    case 'release':
      for (const pool of azure.pools.values()) pool.latest = newerImage
  }
}

describe('any course of events', () => {
  it('breaks no promise, and ends with every pool on the last image', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 1, maxLength: 14 }), async (events) => {
        const { fleet, broken } = watchedFleet()
        for (const event of events) await happen(fleet, event)
        expect(broken).toEqual([])
        fleet.azure.faults.length = 0
        await settle(fleet)
        const last = events.some(({ kind }) => kind === 'release') ? newerImage : newImage
        expect(broken).toEqual([])
        expect(unfinished(fleet, last)).toEqual([])
        expect(proven(fleet, last)).toBe(5)
      }),
      { numRuns: runs(100) },
    )
  })
})
