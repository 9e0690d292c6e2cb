import { describe, expect, it } from '@jest/globals'
import { appendJournal } from '../../src/act/journal.ts'
import { lockRef } from '../../src/domain/repository.ts'
import type { Result } from '../../src/result.ts'
import {
  createFleet,
  type Fleet,
  journalOf,
  linesOf,
  lockfile,
  policyPath,
  tickOf,
  wait,
} from './fleet-run.ts'
import { newerImage, newImage, oldImage } from './memory-azure.ts'

const twoRings = `version: 1
approval: automatic
first: any
min-age: 0d
soak: 0d
rings:
  - name: canary
    match: { tags: { env: canary } }
  - name: prod
    match: { tags: { env: prod } }
`

const plans = [
  { name: 'a', env: 'canary', pools: ['p'] },
  { name: 'b', env: 'prod', pools: ['p', 'q'] },
]

const hour = 3_600_000

/** What was done to pools; that an image was seen first is told by a test of its own. */
function kinds(result: Result | undefined): readonly string[] {
  return (result?.steps ?? [])
    .filter(({ kind }) => kind !== 'journal.appended')
    .map(({ kind, cluster, pool }) =>
      pool === undefined ? kind : `${kind} ${cluster?.split('/').at(-1)}/${pool}`,
    )
}

function words(result: Result | undefined): string {
  return (result?.steps ?? []).map(({ message }) => message).join('\n')
}

function writes({ azure }: Fleet): readonly string[] {
  return azure.writes.map(({ kind, pool, image }) => `${kind} ${pool} ${image}`)
}

describe('a tick that starts and goes', () => {
  it('starts the first ring, and the next tick proves it and starts the next ring', async () => {
    const fleet = createFleet(plans, twoRings)
    expect(kinds((await tickOf(fleet)).result)).toEqual(['upgrade.started a/p'])
    expect(linesOf(fleet)).toEqual([`started a/p ${newImage}`])
    wait(fleet, 30)
    const second = await tickOf(fleet)
    expect(kinds(second.result)).toEqual(['upgrade.proven a/p', 'upgrade.started b/p'])
    expect(fleet.azure.pool('a/p').image).toBe(newImage)
    wait(fleet, 30)
    expect(kinds((await tickOf(fleet)).result)).toEqual([
      'upgrade.proven b/p',
      'upgrade.started b/q',
    ])
    wait(fleet, 30)
    expect(kinds((await tickOf(fleet)).result)).toEqual(['upgrade.proven b/q'])
    expect(kinds((await tickOf(fleet)).result)).toEqual([])
    expect(writes(fleet)).toEqual([
      `upgrade a/p ${newImage}`,
      `upgrade b/p ${newImage}`,
      `upgrade b/q ${newImage}`,
    ])
  })
})

describe('a tick that watches', () => {
  it('does the whole rollout in one run when it may wait long enough', async () => {
    const fleet = createFleet(plans, twoRings)
    const { result } = await tickOf(fleet, { maxWait: 2 * hour })
    expect(kinds(result)).toEqual([
      'upgrade.started a/p',
      'upgrade.proven a/p',
      'upgrade.started b/p',
      'upgrade.proven b/p',
      'upgrade.started b/q',
      'upgrade.proven b/q',
    ])
    expect(result?.decisions.map(({ verdict }) => verdict)).toEqual([
      'up-to-date',
      'up-to-date',
      'up-to-date',
    ])
  })
})

describe('a failed upgrade', () => {
  it('halts the ring, is told once, and is not started again', async () => {
    const fleet = createFleet(plans, twoRings)
    fleet.azure.fates.push('fails')
    await tickOf(fleet)
    wait(fleet, 30)
    const { result } = await tickOf(fleet)
    expect(kinds(result)).toEqual(['upgrade.failed a/p'])
    expect(journalOf(fleet).findLast(({ kind }) => kind === 'failed')).toMatchObject({
      ring: 'canary',
      image: newImage,
      reason: 'the pool is Failed',
    })
    fleet.azure.pool('a/p').state = 'Succeeded'
    expect(kinds((await tickOf(fleet)).result)).toEqual([])
    expect(writes(fleet)).toEqual([`upgrade a/p ${newImage}`])
  })

  it('counts as one when Azure says that it succeeded and the old image stays, but not at once', async () => {
    const fleet = createFleet(plans, twoRings)
    fleet.azure.fates.push('does-nothing')
    fleet.azure.upgradeMs = 60_000
    await tickOf(fleet)
    wait(fleet, 2)
    expect(kinds((await tickOf(fleet)).result)).toEqual(['upgrade.left a/p'])
    wait(fleet, 20)
    const { result } = await tickOf(fleet)
    expect(kinds(result)).toEqual(['upgrade.failed a/p'])
    expect(words(result)).toContain(`still shows ${oldImage}`)
    expect(writes(fleet)).toHaveLength(1)
  })

  it('may be tried again when a person has cleared it', async () => {
    const fleet = createFleet(plans, twoRings)
    fleet.azure.fates.push('fails')
    await tickOf(fleet, { maxWait: hour })
    fleet.azure.pool('a/p').state = 'Succeeded'
    await clear(fleet, 'canary', newImage)
    expect(kinds((await tickOf(fleet)).result)).toEqual(['upgrade.started a/p'])
  })
})

describe('an image that nobody approved', () => {
  it('halts the ring for both images when an upgrade lands on it', async () => {
    const fleet = createFleet(plans, twoRings)
    await tickOf(fleet)
    const pool = fleet.azure.pool('a/p')
    if (pool.operation !== undefined) pool.operation = { ...pool.operation, image: newerImage }
    for (const each of fleet.azure.pools.values()) each.latest = newerImage
    wait(fleet, 30)
    const { result } = await tickOf(fleet)
    expect(kinds(result)).toEqual(['upgrade.landed a/p', 'rollback.offered a/p'])
    expect(linesOf(fleet).slice(1)).toEqual([`failed a/p ${newImage}`, `failed a/p ${newerImage}`])
    expect(result?.decisions.map((decision) => decision.reason_code)).toContain('ring.halted')
    expect(writes(fleet)).toHaveLength(1)
  })

  it('is not started when the latest moves between the decision and the write', async () => {
    const policy = twoRings.replace('approval: automatic', 'approval: pull-request')
    const fleet = createFleet(plans, policy)
    const version = newImage.split('-').at(-1)
    const approvals = { canary: { 'AKSAzureLinux-aclgen2TL': version } }
    fleet.repository.push({ [lockfile]: JSON.stringify({ version: 1, rings: approvals }) })
    let reads = 0
    const readPool = fleet.azure.upgrades.readPool
    const azure = {
      ...fleet.azure.upgrades,
      readPool: (target: Parameters<typeof readPool>[0]) => {
        reads += 1
        for (const each of fleet.azure.pools.values()) each.latest = newerImage
        return readPool(target)
      },
    }
    const moved: Fleet = { ...fleet, azure: Object.assign(fleet.azure, { upgrades: azure }) }
    const { result } = await tickOf(moved)
    expect(reads).toBe(1)
    expect(kinds(result)).toEqual(['upgrade.left a/p'])
    expect(writes(fleet)).toEqual([])
  })

  it('is told of once for a ring, when what was approved can no longer be had', async () => {
    const policy = twoRings.replace('approval: automatic', 'approval: pull-request')
    const three = { name: 'a', env: 'canary', pools: ['p', 'q'] }
    const fleet = createFleet([three], policy)
    const version = newImage.split('-').at(-1)
    const approvals = { canary: { 'AKSAzureLinux-aclgen2TL': version } }
    fleet.repository.push({ [lockfile]: JSON.stringify({ version: 1, rings: approvals }) })
    for (const each of fleet.azure.pools.values()) each.latest = newerImage
    const { result } = await tickOf(fleet)
    expect(kinds(result)).toEqual(['upgrade.left'])
    expect(words(result)).toContain(
      `Not started in ring canary: ${newImage} was approved for ring canary, but AKS now installs ${newerImage} (image.moved).`,
    )
    expect(writes(fleet)).toEqual([])
  })
})

describe('a run that does nothing but see an image first', () => {
  it('says that it wrote to the journal, and the next one has nothing to say', async () => {
    const fleet = createFleet(
      plans,
      twoRings.replace('approval: automatic', 'approval: pull-request'),
    )
    const first = await tickOf(fleet)
    expect(first.result?.steps).toMatchObject([
      {
        kind: 'journal.appended',
        message: `Noted in the journal: \`${newImage}\` is out in \`westeurope\`.`,
      },
    ])
    expect((await tickOf(fleet)).result?.steps).toEqual([])
  })
})

describe('what the journal does not know', () => {
  it('is taken on while it runs, and proven when it has ended', async () => {
    const fleet = createFleet(plans, twoRings)
    await tickOf(fleet, { event: {}, dryRun: true })
    begin(fleet, 'a/p')
    expect(kinds((await tickOf(fleet)).result)).toEqual(['upgrade.adopted a/p'])
    wait(fleet, 30)
    expect(kinds((await tickOf(fleet)).result)).toEqual([
      'upgrade.proven a/p',
      'upgrade.started b/p',
    ])
  })

  it('counts as a start when a pool has got an image that the journal has seen before', async () => {
    const budget = twoRings.replace('soak: 0d', 'soak: 0d\nbudget: { fleet: { pools: 2 per 24h } }')
    const fleet = createFleet(plans, budget)
    await tickOf(fleet)
    wait(fleet, 30)
    fleet.azure.pool('b/q').image = newImage
    const { result } = await tickOf(fleet)
    expect(kinds(result)).toEqual([
      'upgrade.adopted b/q',
      'upgrade.proven a/p',
      'upgrade.proven b/q',
    ])
    expect(result?.decisions.map((decision) => decision.reason_code)).toContain(
      'budget.period-used',
    )
  })

  it('is proven, and no start, when the image is as new to the journal as the pool', async () => {
    const fleet = createFleet(plans, twoRings)
    fleet.azure.pool('a/p').image = newImage
    expect(kinds((await tickOf(fleet)).result)).toEqual([
      'upgrade.proven a/p',
      'upgrade.started b/p',
    ])
    expect(linesOf(fleet)).toEqual([`proven a/p ${newImage}`, `started b/p ${newImage}`])
  })
})

describe('what stands against starting anything', () => {
  it.each([
    ['a changed policy', { [policyPath]: `${twoRings}# changed\n` }, 'starts.closed'],
    ['a changed lockfile', { [lockfile]: '{"version":1,"rings":{}}\n' }, 'starts.closed'],
    ['another file', { 'README.md': 'changed' }, 'upgrade.started a/p'],
  ])('%s on the default branch since the commit of the event', async (_, files, expected) => {
    const fleet = createFleet(plans, twoRings)
    const sha = fleet.repository.git.refs.get('refs/heads/main')
    fleet.repository.push(files)
    expect(kinds((await tickOf(fleet, { event: { sha } })).result)).toEqual([expected])
  })

  it('a policy that changes while the run watches', async () => {
    const fleet = createFleet(plans, twoRings)
    fleet.azure.onPoll = () => {
      fleet.repository.push({ [policyPath]: `${twoRings}holds: [{ reason: stop }]\n` })
    }
    const { result } = await tickOf(fleet, { maxWait: 2 * hour })
    expect(kinds(result)).toEqual(['upgrade.started a/p', 'upgrade.proven a/p', 'starts.closed'])
  })

  it('a policy that only reports', async () => {
    const fleet = createFleet(plans, 'version: 1\nextends: report-only\n')
    const { result } = await tickOf(fleet)
    expect(kinds(result)).toEqual(['starts.closed'])
    expect(words(result)).toContain('does not enforce denied, hold, engine, ring, approval')
  })

  it('no policy at all', async () => {
    const fleet = createFleet(plans, twoRings)
    fleet.repository.push({ [policyPath]: undefined })
    expect(kinds((await tickOf(fleet)).result)).toEqual(['starts.closed'])
    expect(writes(fleet)).toEqual([])
  })

  it('an event that is not allowed, before anything is asked of Azure', async () => {
    const fleet = createFleet(plans, twoRings)
    const before = fleet.azure.time
    await expect(tickOf(fleet, { event: { name: 'pull_request' } })).rejects.toThrow(
      'apply.not-here',
    )
    expect(fleet.azure.time).toBe(before)
  })

  it('clusters that could not be read, for all rings but the first', async () => {
    const fleet = createFleet(plans, twoRings)
    fleet.azure.pool('a/p').image = newImage
    const observe = fleet.azure.clusters.observe
    const problem = {
      code: 'api.forbidden',
      scope: '/subscriptions/2',
      reading: 'list managed clusters',
      message: 'no',
    } as const
    Object.assign(fleet.azure.clusters, {
      observe: async (...given: Parameters<typeof observe>) => ({
        ...(await observe(...given)),
        problems: [problem],
      }),
    })
    const { result } = await tickOf(fleet)
    expect(kinds(result)).toEqual(['upgrade.proven a/p', 'upgrade.left b/p', 'upgrade.left b/q'])
  })
})

describe('a dry run', () => {
  it('tells the requests, writes nothing anywhere and takes no lock', async () => {
    const fleet = createFleet(plans, twoRings)
    const refs = new Map(fleet.repository.git.refs)
    const { result } = await tickOf(fleet, { dryRun: true })
    expect(kinds(result)).toEqual(['planned a/p'])
    expect(words(result)).toMatch(
      /POST \S+\/managedClusters\/a\/agentPools\/p\/upgradeNodeImageVersion/,
    )
    expect(fleet.repository.git.refs).toEqual(refs)
    expect(fleet.repository.port.requests().writes).toBe(0)
    expect(fleet.azure.writes).toEqual([])
  })
})

describe('a signal to end', () => {
  it('is followed by no write but the end of the lock, and the next run goes on', async () => {
    const fleet = createFleet(plans, twoRings)
    const controller = new AbortController()
    fleet.azure.onPoll = () => controller.abort()
    const { result } = await tickOf(fleet, { maxWait: hour, signal: controller.signal })
    expect(kinds(result)).toEqual(['upgrade.started a/p', 'run.stopped'])
    const { writes: sent } = fleet.repository.port.requests()
    await new Promise((resolve) => {
      setTimeout(resolve, 20)
    })
    expect(fleet.repository.port.requests().writes).toBe(sent)
    expect(fleet.repository.git.refs.has(lockRef)).toBe(false)
    wait(fleet, 30)
    expect(kinds((await tickOf(fleet)).result)).toEqual([
      'upgrade.proven a/p',
      'upgrade.started b/p',
    ])
  })

  it('leaves the lock while a start has no answer, and says that it may have arrived', async () => {
    const fleet = createFleet(plans, twoRings)
    const controller = new AbortController()
    fleet.azure.onWrite = () => controller.abort()
    const { result } = await tickOf(fleet, { signal: controller.signal })
    expect(kinds(result)).toEqual(['upgrade.left a/p', 'run.stopped'])
    expect(words(result)).toContain('The next run finds out whether it arrived')
    expect([fleet.repository.git.refs.has(lockRef), linesOf(fleet)]).toEqual([true, []])
    fleet.azure.onWrite = () => undefined
    expect(kinds((await tickOf(fleet)).result)).toEqual(['lock.taken-over', 'upgrade.adopted a/p'])
  })
})

describe('an answer of Azure', () => {
  it.each([
    ['answer-lost', ['upgrade.started a/p'], 1],
    ['request-lost', ['upgrade.left a/p'], 0],
    ['conflict', ['upgrade.left a/p'], 0],
    ['throttled', ['upgrade.left a/p'], 0],
    ['forbidden', ['upgrade.refused a/p'], 0],
    ['never', ['upgrade.refused a/p'], 0],
  ] as const)('%s', async (fault, steps, starts) => {
    const fleet = createFleet(plans, twoRings)
    fleet.azure.faults.push(fault)
    const { result } = await tickOf(fleet)
    expect(kinds(result)).toEqual(steps)
    expect(fleet.azure.writes).toHaveLength(starts)
    expect(linesOf(fleet)).toHaveLength(starts)
  })
})

describe('a pool that can not be started', () => {
  it.each(['forbidden', 'conflict', 'never'] as const)(
    'leaves its place to the next one (%s)',
    async (fault) => {
      const canaries = [...plans, { name: 'c', env: 'canary', pools: ['p'] }]
      const fleet = createFleet(canaries, twoRings.replace('first: any', 'first: one-pool'))
      fleet.azure.faults.push(fault)
      const { result } = await tickOf(fleet)
      expect(kinds(result)).toEqual([
        fault === 'conflict' ? 'upgrade.left a/p' : 'upgrade.refused a/p',
        'upgrade.started c/p',
      ])
    },
  )
})

describe('a start of which nothing can be found out', () => {
  it.each(['answer-lost', 'request-lost'] as const)(
    'closes the run, and the next one starts each pool once (%s)',
    async (fault) => {
      const canaries = [...plans, { name: 'c', env: 'canary', pools: ['p'] }]
      const fleet = createFleet(canaries, twoRings)
      fleet.azure.faults.push(fault)
      fleet.azure.hidden.add('a/p')
      const { result } = await tickOf(fleet)
      expect(kinds(result)).toEqual(['upgrade.left a/p', 'starts.closed'])
      expect(words(result)).toContain('Whether rg/a/p is being upgraded is not known')
      fleet.azure.hidden.clear()
      await tickOf(fleet)
      expect(writes(fleet).toSorted()).toEqual([
        `upgrade a/p ${newImage}`,
        `upgrade c/p ${newImage}`,
      ])
    },
  )
})

/** Somebody starts an upgrade by hand. */
function begin({ azure }: Fleet, name: string): void {
  const pool = azure.pool(name)
  const ends = azure.time + azure.upgradeMs
  pool.operation = { kind: 'upgrade', image: pool.latest, ends, fate: 'succeeds' }
}

/** A person clears a failure, as a box of the dashboard does. */
async function clear(fleet: Fleet, ring: string, image: string): Promise<void> {
  const { port } = fleet.repository
  const journal = await port.journal()
  const known = { journal, events: journalOf(fleet) }
  const at = fleet.azure.clock.now()
  const entry = { at, run: 'a person', kind: 'cleared', ring, image, by: 'someone' } as const
  await appendJournal(port, known, () => [entry], at)
}
