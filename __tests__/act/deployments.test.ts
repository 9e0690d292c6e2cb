import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { GateFailure } from '../../src/errors.ts'
import type { Result } from '../../src/result.ts'
import { runs } from '../property-runs.ts'
import { hostileText } from '../report/hostile.ts'
import { createFleet, type Fleet, lockfile, tickOf, wait } from './fleet-run.ts'
import { clusterIdOf, newerImage, newImage, oldImage } from './memory-azure.ts'

const policy = `version: 1
first: any
min-age: 0d
soak: 0d
apply: { deployments: true }
rings:
  - name: canary
    match: { tags: { env: canary } }
    approval: automatic
  - name: prod
    match: { tags: { env: prod } }
`

const plans = [
  { name: 'a', env: 'canary', pools: ['p'] },
  { name: 'b', env: 'prod', pools: ['p', 'q'] },
]

const hour = 3_600_000
const [family, version] = [newImage.slice(0, -12), newImage.slice(-11)]
const approval = JSON.stringify({ version: 1, rings: { prod: { [family]: version } } })

/** What the repository's page shows: `environment image: state, description`, the oldest first. */
function page({ repository }: Fleet): readonly string[] {
  return repository.deployments.map(({ environment, description, statuses }) => {
    const status = statuses.at(-1)
    return `${environment} ${description}: ${status?.state}, ${status?.description}`
  })
}

function statesOf({ repository }: Fleet): readonly (readonly string[])[] {
  return repository.deployments.map((each) => each.statuses.map(({ state }) => state))
}

function stepsOf(result: Result | undefined, prefix: string): readonly string[] {
  const steps = result?.steps ?? []
  return steps.filter(({ kind }) => kind.startsWith(prefix)).map(({ message }) => message)
}

/** A fleet in which the first ring has proven the image, and the second has an approval for it. */
async function halfWay(): Promise<Fleet> {
  const fleet = createFleet(plans, policy)
  await tickOf(fleet, { maxWait: hour })
  fleet.repository.push({ [lockfile]: approval })
  return fleet
}

describe('the deployments of a rollout', () => {
  it('show each ring, from its start to its end', async () => {
    const fleet = createFleet(plans, policy)
    await tickOf(fleet)
    expect(page(fleet)).toEqual([
      `node-images/canary ${newImage}: in_progress, On 0 of 1 pool, 1 under way`,
    ])
    wait(fleet, 30)
    await tickOf(fleet)
    expect(page(fleet)).toEqual([
      `node-images/canary ${newImage}: success, On 1 of 1 pool, 1 proven`,
    ])
    fleet.repository.push({ [lockfile]: approval })
    await tickOf(fleet)
    wait(fleet, 30)
    await tickOf(fleet)
    expect(page(fleet)[1]).toBe(
      `node-images/prod ${newImage}: in_progress, On 1 of 2 pools, 1 under way, 1 proven`,
    )
    wait(fleet, 30)
    await tickOf(fleet)
    expect(page(fleet)).toEqual([
      `node-images/canary ${newImage}: success, On 1 of 1 pool, 1 proven`,
      `node-images/prod ${newImage}: success, On 2 of 2 pools, 2 proven`,
    ])
  })

  it('are at the commit whose policy and lockfile allowed it', async () => {
    const fleet = await halfWay()
    const head = fleet.repository.git.refs.get('refs/heads/main')
    await tickOf(fleet)
    expect(fleet.repository.deployments[1]?.commit).toBe(head)
  })

  it('are told while a run watches, not when it is over', async () => {
    const fleet = await halfWay()
    await tickOf(fleet, { maxWait: 2 * hour })
    expect(statesOf(fleet)[1]).toEqual(['in_progress', 'in_progress', 'success'])
  })

  it('show what is approved and waits, and not what nobody has approved', async () => {
    const frozen = `${policy}freezes: [{ from: '2026-11-01', to: '2026-12-31', reason: 'End of year' }]\n`
    const fleet = createFleet(plans, frozen)
    await tickOf(fleet)
    expect(page(fleet)).toEqual([])
    fleet.repository.push({ [lockfile]: approval })
    await tickOf(fleet)
    expect(page(fleet)).toEqual([
      `node-images/prod ${newImage}: queued, Approved; none of 2 pools has it yet`,
    ])
    fleet.repository.push({ [lockfile]: undefined })
    await tickOf(fleet)
    expect(page(fleet)).toEqual([
      `node-images/prod ${newImage}: inactive, No pool of the ring runs it`,
    ])
  })

  it('say that a ring has failed, and why', async () => {
    const fleet = createFleet(plans, policy)
    fleet.azure.fates.push('fails')
    await tickOf(fleet, { maxWait: hour })
    expect(page(fleet)).toEqual([
      `node-images/canary ${newImage}: failure, On 0 of 1 pool, 1 failed: the pool is Failed`,
    ])
  })

  it('show a rollback', async () => {
    const fleet = await halfWay()
    await tickOf(fleet, { maxWait: 2 * hour })
    const rollback = { pools: ['rg/b/p'], reason: 'DNS fails', holdFor: 30 * 24 * hour }
    const { result } = await tickOf(fleet, { rollback })
    expect(stepsOf(result, 'pool.rolled-back')).toHaveLength(1)
    expect(page(fleet)[1]).toBe(
      `node-images/prod ${newImage}: failure, On 2 of 2 pools, 2 proven, 1 failed: rolled back: DNS fails`,
    )
    wait(fleet, 30)
    await tickOf(fleet)
    expect(page(fleet).slice(1)).toEqual([
      `node-images/prod ${newImage}: failure, On 1 of 2 pools, 1 proven, 1 failed: rolled back: DNS fails`,
      `node-images/prod ${oldImage}: success, On 1 of 2 pools`,
    ])
  })

  it('are never more than one for a ring and image, whatever request a run died at', async () => {
    const { requests } = await tickOf(await halfWay())
    expect(requests).toBeGreaterThan(15)
    for (let at = 1; at <= requests; at += 1) {
      const fleet = await halfWay()
      await tickOf(fleet, { death: { at, when: 'after' } })
      await tickOf(fleet)
      wait(fleet, 30)
      await tickOf(fleet, { maxWait: 2 * hour })
      const names = fleet.repository.deployments.map(({ environment }) => environment)
      expect([at, names]).toEqual([at, ['node-images/canary', 'node-images/prod']])
      expect([at, page(fleet)[1]]).toEqual([
        at,
        `node-images/prod ${newImage}: success, On 2 of 2 pools, 2 proven`,
      ])
    }
  })
})

describe('a run in which nothing has changed', () => {
  it('reads the deployments once and writes nothing to them', async () => {
    const fleet = await halfWay()
    await tickOf(fleet, { maxWait: 2 * hour })
    const before = statesOf(fleet)
    const counts: Record<string, number> = {}
    const port = fleet.repository.port as unknown as Record<string, (...of: unknown[]) => unknown>
    for (const name of ['deployments', 'createDeployment', 'writeDeploymentStatus']) {
      const call = port[name]
      port[name] = (...given) => {
        counts[name] = (counts[name] ?? 0) + 1
        return call?.(...given)
      }
    }
    const { result } = await tickOf(fleet)
    expect(counts).toEqual({ deployments: 1 })
    expect(result?.steps).toEqual([])
    expect(statesOf(fleet)).toEqual(before)
  })

  it('asks nothing where the policy does not want them', async () => {
    const fleet = createFleet(plans, policy.replace('deployments: true', 'deployments: false'))
    fleet.repository.port = {
      ...fleet.repository.port,
      deployments: () => Promise.reject(new Error('nobody asked for them')),
    }
    await tickOf(fleet, { maxWait: hour })
    expect(fleet.repository.deployments).toEqual([])
  })

  it('leaves them alone in a dry run, and while another run has the lock', async () => {
    const fleet = createFleet(plans, policy)
    await tickOf(fleet, { dryRun: true })
    expect(page(fleet)).toEqual([])
    let isBusy = false
    const between = async (): Promise<void> => {
      const isHeld = fleet.repository.git.refs.has('refs/flatcar-gate/lock')
      if (!isHeld || isBusy) return
      isBusy = true
      const { result } = await tickOf(fleet)
      expect(result?.steps.map(({ kind }) => kind)).toEqual(['lock.busy'])
      expect(page(fleet)).toEqual([])
    }
    await tickOf(fleet, { between })
    expect([isBusy, page(fleet).length]).toEqual([true, 1])
  })
})

describe('deployments that are deleted', () => {
  it('change no decision, and are made again for what is', async () => {
    const fleets = [await halfWay(), await halfWay()] as const
    for (let tick = 0; tick < 4; tick += 1) {
      fleets[1].repository.deployments.length = 0
      const [kept, deleted] = await Promise.all(fleets.map(async (fleet) => tickOf(fleet)))
      expect(deleted?.result?.decisions).toEqual(kept?.result?.decisions)
      expect(page(fleets[1])).toEqual(page(fleets[0]))
      for (const fleet of fleets) wait(fleet, 30)
    }
    expect(page(fleets[1])).toHaveLength(2)
    expect(fleets[1].azure.writes).toEqual(fleets[0].azure.writes)
  })
})

/** What somebody does to the deployments between two runs. */
type Meddling =
  | { readonly kind: 'delete'; readonly which: readonly boolean[] }
  | { readonly kind: 'make'; readonly environment: string; readonly description: string }
  | { readonly kind: 'say'; readonly state: string; readonly description: string }

const meddling: fc.Arbitrary<Meddling> = fc.oneof(
  fc.record({
    kind: fc.constant('delete' as const),
    which: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
  }),
  fc.record({
    kind: fc.constant('make' as const),
    environment: fc.oneof(
      fc.constantFrom('node-images/canary', 'node-images/prod', 'node-images/', 'production'),
      hostileText().map((text) => `node-images/${text}`),
    ),
    description: fc.oneof(fc.constantFrom(newImage, oldImage, newerImage), hostileText()),
  }),
  fc.record({
    kind: fc.constant('say' as const),
    state: fc.constantFrom('success', 'inactive', 'error', 'waiting', ''),
    description: hostileText(),
  }),
)

function meddle({ repository }: Fleet, what: Meddling): void {
  const { deployments, git } = repository
  switch (what.kind) {
    case 'delete': {
      const kept = deployments.filter((_, index) => what.which[index % 8] !== true)
      deployments.splice(0, deployments.length, ...kept)
      break
    }
    case 'make': {
      const { environment, description } = what
      const commit = git.refs.get('refs/heads/main') ?? ''
      const id = 1_000 + deployments.length + Math.max(0, ...deployments.map((each) => each.id))
      const made = { commit, environment, description, created_at: '2026-11-23T06:00:00Z' }
      deployments.push({ ...made, id, statuses: [] })
      break
    }
    case 'say':
      for (const { statuses } of deployments) {
        statuses.push({ state: what.state, description: what.description })
      }
  }
}

const happenings = fc.array(
  fc.record({
    before: fc.array(meddling, { maxLength: 3 }),
    minutes: fc.integer({ min: 0, max: 40 }),
    fate: fc.constantFrom('succeeds', 'succeeds', 'fails' as const),
    release: fc.constantFrom(false, false, true),
    maxWait: fc.constantFrom(0, 0, hour),
  }),
  { minLength: 1, maxLength: 8 },
)

describe('whatever happens to the deployments between two runs', () => {
  it('changes no decision and no write to Azure, and the page is right again after the next run', async () => {
    await fc.assert(
      fc.asyncProperty(happenings, async (course) => {
        const fleets = [await halfWay(), await halfWay()] as const
        const [left, meddled] = fleets
        for (const { before, minutes, fate, release, maxWait } of course) {
          for (const what of before) meddle(meddled, what)
          const results: (Result | undefined)[] = []
          for (const fleet of fleets) {
            wait(fleet, minutes)
            fleet.azure.fates.splice(0, 1, fate)
            if (release) for (const pool of fleet.azure.pools.values()) pool.latest = newerImage
            results.push((await tickOf(fleet, { maxWait })).result)
          }
          expect(results[1]?.decisions).toEqual(results[0]?.decisions)
          expect(meddled.azure.writes).toEqual(left.azure.writes)
          expect(alive(meddled)).toEqual(expect.arrayContaining([...alive(left)]))
        }
      }),
      { numRuns: runs(25) },
    )
  })
})

/** What looks alive on the page, in any order. */
function alive(fleet: Fleet): readonly string[] {
  return page(fleet).filter((line) => /: (queued|in_progress|success), On|Approved/.test(line))
}

describe('a mirror that can not be written', () => {
  const refused = (): Promise<never> => {
    const found = 'HTTP 403 Resource not accessible by integration'
    const expected = 'a token that has `deployments: write`'
    return Promise.reject(
      new GateFailure([{ code: 'github.forbidden', where: 'GitHub acme/fleet', found, expected }]),
    )
  }

  it.each(['deployments', 'createDeployment', 'writeDeploymentStatus'] as const)(
    'is told once, and the upgrades are done all the same: %s',
    async (method) => {
      const fleet = await halfWay()
      fleet.repository.deployments.length = 0
      fleet.repository.port = { ...fleet.repository.port, [method]: refused }
      const { result } = await tickOf(fleet, { maxWait: 2 * hour })
      const told = stepsOf(result, 'deployment.left')
      expect(told).toHaveLength(1)
      expect(told[0]).toContain('changes nothing in Azure')
      expect(told[0]).toContain('403')
      expect(told[0]).toContain('`deployments: write`')
      expect(stepsOf(result, 'upgrade.proven')).toHaveLength(2)
    },
  )

  it('is not hidden when it is the program that is wrong', async () => {
    const fleet = await halfWay()
    const bug = (): Promise<never> => Promise.reject(new TypeError('undefined is not a function'))
    fleet.repository.port = { ...fleet.repository.port, deployments: bug }
    await expect(tickOf(fleet)).rejects.toThrow(TypeError)
  })

  it('is no trouble of its own when the run is told to end', async () => {
    const fleet = await halfWay()
    const stop = new AbortController()
    const { createDeployment } = fleet.repository.port
    fleet.repository.port = {
      ...fleet.repository.port,
      async createDeployment(deployment) {
        stop.abort()
        return createDeployment(deployment)
      },
    }
    const { result } = await tickOf(fleet, { maxWait: hour, signal: stop.signal })
    const kinds = result?.steps.map(({ kind }) => kind)
    expect(kinds).toEqual(['upgrade.started', 'run.stopped'])
    await tickOf(fleet)
    expect(statesOf(fleet)[1]).toEqual(['in_progress'])
  })

  it('stays as it is while clusters can not be read', async () => {
    const fleet = await halfWay()
    const before = page(fleet)
    const { observe } = fleet.azure.clusters
    const hidden = { ...fleet.azure.clusters }
    hidden.observe = async (...given) => {
      const facts = await observe(...given)
      const problem = { code: 'api.forbidden', reading: 'cluster', message: 'no right' } as const
      const clusters = facts.clusters.filter(({ id }) => id !== clusterIdOf('a'))
      return { ...facts, clusters, problems: [{ ...problem, scope: clusterIdOf('a') }] }
    }
    fleet.azure.clusters = hidden
    const { result } = await tickOf(fleet)
    expect(stepsOf(result, 'deployment.left')[0]).toContain('not all clusters could be read')
    expect(page(fleet)).toEqual(before)
  })

  it('writes a bounded number in one run, and the others in the next ones', async () => {
    const many = Array.from({ length: 25 }, (_, index) => `ring-${index}`)
    const rings = many.map((name) => `  - { name: ${name}, match: { tags: { env: ${name} } } }\n`)
    const fleet = createFleet(
      many.map((env) => ({ name: `c-${env}`, env, pools: ['p'] })),
      `version: 1\napply: { deployments: true }\nproof: { pools: 1 }\nrings:\n${rings.join('')}`,
    )
    const lines = Object.fromEntries(many.map((name) => [name, { [family]: version }]))
    fleet.repository.push({ [lockfile]: JSON.stringify({ version: 1, rings: lines }) })
    await tickOf(fleet)
    expect(page(fleet)).toHaveLength(20)
    await tickOf(fleet)
    expect(page(fleet)).toHaveLength(25)
  })
})
