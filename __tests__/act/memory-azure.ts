import type { ClusterFacts, PoolFacts } from '../../src/domain/facts.ts'
import type { PoolReading, PoolTarget, Stamp } from '../../src/domain/pool-reading.ts'
import type { Proof, ProofCheck } from '../../src/domain/proof.ts'
import type { Clock, Clusters } from '../../src/ports.ts'
import type { PoolSight, Said, Snapshot, Upgrades, WriteOutcome } from '../../src/upgrades-port.ts'
import { clusterFacts, factsOf, latestFact, poolFacts } from '../policy/build-facts.ts'

interface Operation {
  readonly kind: 'upgrade' | 'rollback'
  readonly image: string
  readonly ends: number
  readonly fate: 'succeeds' | 'fails' | 'does-nothing'
}

/** A pool as Azure has it; a test may change it. */
export interface MemoryPool {
  readonly key: string
  readonly cluster: string
  readonly name: string
  image: string
  latest: string
  state: 'Succeeded' | 'Failed' | 'Canceled'
  operation: Operation | undefined
  used: { readonly image: string; readonly used_until: string }[]
  /** Ids of instances that keep their old image, for V2. */
  old_instances: number
}

/** A write that Azure took. */
export interface TakenWrite {
  readonly kind: 'upgrade' | 'rollback'
  readonly pool: string
  readonly image: string
  /** What the run asked for. */
  readonly asked: string
  readonly snapshot?: string
}

/** What happens to the next writes, in order; nothing: they succeed. */
export type Fault =
  | 'none'
  /** It arrives, and the answer is lost. */
  | 'answer-lost'
  /** It never arrives, and nobody says so. */
  | 'request-lost'
  | 'conflict'
  | 'throttled'
  | 'forbidden'
  | 'never'

export interface MemoryAzure {
  clusters: Clusters
  readonly upgrades: Upgrades
  readonly clock: Clock
  readonly pools: ReadonlyMap<string, MemoryPool>
  readonly snapshots: Map<string, Snapshot>
  readonly writes: TakenWrite[]
  readonly faults: Fault[]
  /** Fates of the next upgrades, in order; nothing: they succeed. */
  readonly fates: Operation['fate'][]
  /** Pools that can't be read once a write to them had no answer. */
  readonly hidden: Set<string>
  /** Probes that answer with failure. */
  readonly unwell: Set<string>
  /** Probes that were asked by themselves, in order. */
  readonly probed: string[]
  /** Called before a probe answers. */
  onProbe: (address: string) => void
  /** Milliseconds since 1970. */
  time: number
  /** How long an upgrade takes. */
  upgradeMs: number
  /** Called when Azure takes a write, before anything has changed. */
  onWrite: (write: TakenWrite) => void
  /** Called at each poll of a watch. */
  onPoll: () => void
  readonly pool: (name: string) => MemoryPool
}

export const subscription = '11111111-1111-1111-1111-111111111111'

export function clusterIdOf(name: string): string {
  return `/subscriptions/${subscription}/resourcegroups/rg/providers/Microsoft.ContainerService/managedClusters/${name}`
}

interface ClusterPlan {
  readonly name: string
  readonly env: string
  readonly pools: readonly string[]
}

const family = 'AKSAzureLinux-aclgen2TL'
export const oldImage = `${family}-202610.08.0`
export const newImage = `${family}-202611.10.0`
export const newerImage = `${family}-202611.20.0`

/** Azure in memory, with a clock of its own: requests take a tenth of a second, upgrades ten minutes. */
export function createMemoryAzure(
  plans: readonly ClusterPlan[],
  start = '2026-11-23T06:00:00Z',
): MemoryAzure {
  const pools = new Map<string, MemoryPool>()
  for (const { name: cluster, pools: names } of plans) {
    for (const name of names) {
      pools.set(`${cluster}/${name}`, {
        key: `${cluster}/${name}`,
        cluster,
        name,
        image: oldImage,
        latest: newImage,
        state: 'Succeeded',
        operation: undefined,
        used: [],
        old_instances: 0,
      })
    }
  }
  let requests = 0

  const world: MemoryAzure = {
    clock: { now: () => new Date(world.time).toISOString() },
    clusters: {
      observe: () => tick(() => factsOf(plans.map(clusterOf), { observed_at: world.clock.now() })),
    },
    upgrades: upgradesPort(),
    pools,
    snapshots: new Map(),
    writes: [],
    faults: [],
    fates: [],
    hidden: new Set(),
    unwell: new Set(),
    probed: [],
    onProbe: () => undefined,
    time: Date.parse(start),
    upgradeMs: 600_000,
    onWrite: () => undefined,
    onPoll: () => undefined,
    pool(name) {
      const found = pools.get(name)
      if (found === undefined) throw new Error(`no pool ${name}`)
      return found
    },
  }
  return world

  /** One request: time passes, then what has ended by then has ended. */
  async function tick<T>(answer: () => T): Promise<T> {
    await Promise.resolve()
    world.time += 100
    endOperations()
    return answer()
  }

  function endOperations(): void {
    for (const pool of pools.values()) {
      const { operation } = pool
      if (operation === undefined || operation.ends > world.time) continue
      pool.operation = undefined
      pool.state = operation.fate === 'fails' ? 'Failed' : 'Succeeded'
      if (operation.fate !== 'succeeds') continue
      pool.used.push({ image: pool.image, used_until: new Date(operation.ends).toISOString() })
      pool.image = operation.image
    }
  }

  function factsOfPool(pool: MemoryPool): PoolFacts {
    const running = pool.operation?.kind === 'upgrade' ? 'UpgradingNodeImageVersion' : 'Updating'
    return poolFacts({
      name: pool.name,
      image: pool.image,
      vm_size: 'Standard_D4s_v5',
      provisioning_state: pool.operation === undefined ? pool.state : running,
      etag: `"${pool.key}-${pool.image}"`,
      latest: latestFact({ image: pool.latest }),
    })
  }

  function clusterOf({ name, env, pools: names }: ClusterPlan): ClusterFacts {
    return clusterFacts(
      names.map((pool) => factsOfPool(world.pool(`${name}/${pool}`))),
      {
        id: clusterIdOf(name),
        name,
        resource_group: 'rg',
        tags: { env },
        upgrade_channel: 'none',
        node_os_channel: 'None',
      },
    )
  }

  function lookUp(target: PoolTarget): { readonly plan: ClusterPlan; readonly pool: MemoryPool } {
    const plan = plans.find(({ name }) => clusterIdOf(name) === target.cluster)
    if (plan === undefined) throw new Error(`no cluster ${target.cluster}`)
    return { plan, pool: world.pool(`${plan.name}/${target.pool}`) }
  }

  function stamp(): Stamp {
    return { at: world.clock.now(), monotonic_ms: world.time }
  }

  function isFresh(stamps: readonly Stamp[]): boolean {
    return stamps.every(({ monotonic_ms: at }) => world.time - at <= 10_000)
  }

  function took(write: TakenWrite): void {
    world.onWrite(write)
    world.writes.push(write)
  }

  /** What becomes of a write that is allowed: as the fault plan says. */
  function send(take: () => void): WriteOutcome {
    const fault = world.faults.shift() ?? 'none'
    const lost: Said = { message: 'socket hang up' }
    switch (fault) {
      case 'none':
        take()
        return { kind: 'started', at: world.clock.now() }
      case 'answer-lost':
        take()
        return { kind: 'unclear', said: lost }
      case 'request-lost':
        return { kind: 'unclear', said: lost }
      case 'conflict':
        return refused('later', 409, 'OperationNotAllowed', 'Another operation is in progress')
      case 'throttled':
        return { kind: 'throttled', said: { status: 429, message: 'Too many requests' } }
      case 'forbidden':
        return { kind: 'forbidden', said: { status: 403, message: 'AuthorizationFailed' } }
      case 'never':
        return refused('never', 400, 'BadRequest', 'not allowed on this pool')
    }
  }

  function upgradesPort(): Upgrades {
    return {
      stamp,
      requests: () => ({ all: requests }),
      readPool: (target) => {
        const at = stamp()
        return tick(() => {
          requests += 1
          const { plan, pool } = lookUp(target)
          const cluster = clusterOf(plan)
          const reading: PoolReading = {
            target,
            stamp: at,
            pool: factsOfPool(pool),
            cluster,
            recently_used: pool.used,
          }
          return { kind: 'read', reading }
        })
      },
      start: ({ reading, image, engine, also = [] }) =>
        tick(() => {
          const { pool } = lookUp(reading.target)
          if (!isFresh([reading.stamp, ...also])) return notSent('stale', 'too old')
          if (pool.image === image) return { kind: 'nothing-to-do', said: { message: 'same' } }
          const snapshot = engine.kind === 'snapshot' ? engine.snapshot : undefined
          if (snapshot === undefined && reading.pool.latest?.image !== image) {
            return notSent('image-moved', `the latest is ${reading.pool.latest?.image ?? ''}`)
          }
          const other = [...pools.values()].find(
            (each) => each.cluster === pool.cluster && each.operation !== undefined,
          )
          if (other !== undefined) {
            return refused('later', 409, 'OperationNotAllowed', 'Another operation is in progress')
          }
          return send(() => {
            const installed =
              snapshot === undefined ? pool.latest : (world.snapshots.get(snapshot)?.image ?? '')
            const fate = world.fates.shift() ?? 'succeeds'
            const ends = world.time + world.upgradeMs
            const by = snapshot === undefined ? {} : { snapshot }
            took({ kind: 'upgrade', pool: pool.key, image: installed, asked: image, ...by })
            pool.operation = { kind: 'upgrade', image: installed, ends, fate }
          })
        }),
      rollback: ({ reading, image, also = [] }) =>
        tick(() => {
          const { pool } = lookUp(reading.target)
          if (!isFresh([reading.stamp, ...also])) return notSent('stale', 'too old')
          return send(() => {
            const ends = world.time + world.upgradeMs
            took({ kind: 'rollback', pool: pool.key, image, asked: image })
            pool.operation = { kind: 'rollback', image, ends, fate: 'succeeds' }
          })
        }),
      settleUnclear: ({ reading }) =>
        tick(() => {
          const { pool } = lookUp(reading.target)
          world.time += 30_000
          if (world.hidden.has(pool.key)) return { kind: 'unknown', message: 'it can not be read' }
          return pool.operation === undefined && pool.image === reading.pool.image
            ? { kind: 'not-started' }
            : { kind: 'adopted' }
        }),
      captureSnapshot: ({ reading, image }) =>
        tick(() => {
          const { pool } = lookUp(reading.target)
          if (pool.image !== image) return notSent('changed', 'another image')
          const id = `/subscriptions/${subscription}/snapshots/flatcar-gate-${pool.key.replace('/', '-')}-${image}`
          const known = world.snapshots.get(id)
          const snapshot = known ?? { id, image, region: 'westeurope' }
          world.snapshots.set(id, snapshot)
          return { kind: 'ready', snapshot, created: known === undefined }
        }),
      listSnapshots: () =>
        tick(() => ({ kind: 'listed', snapshots: [...world.snapshots.values()] })),
      deleteSnapshot: (id) =>
        tick(() => {
          const isGone = !world.snapshots.delete(id)
          return isGone
            ? { kind: 'nothing-to-do', said: { message: 'gone' } }
            : { kind: 'started', at: world.clock.now() }
        }),
      async *watch({ targets, budget_ms: budget }) {
        const begin = world.time
        for (;;) {
          if (world.time - begin + 60_000 > budget) return
          world.time += 60_000
          world.onPoll()
          const sights = await tick(() => targets.map(sightOf))
          yield sights
          if (sights.every(({ phase }) => phase !== 'running')) return
        }
      },
      probe: (address) =>
        tick((): ProofCheck => {
          world.onProbe(address)
          world.probed.push(address)
          const isUnwell = world.unwell.has(address)
          const message = `${new URL(address).host} answered ${isUnwell ? 503 : 200}`
          return { level: 'V4', result: isUnwell ? 'fail' : 'pass', message }
        }),
      prove: ({ target, image, instances, probe }) =>
        tick((): Proof => {
          const { pool } = lookUp(target)
          const state = pool.operation === undefined ? pool.state : 'Updating'
          const checks: ProofCheck[] = []
          const add = (check: ProofCheck): boolean => {
            checks.push(check)
            return check.result === 'pass'
          }
          const results = {
            Succeeded: 'pass',
            Updating: 'wait',
            Failed: 'fail',
            Canceled: 'fail',
          } as const
          const goesOn =
            add({ level: 'V0', result: results[state], message: `the pool is ${state}` }) &&
            add({
              level: 'V1',
              result: pool.image === image ? 'pass' : 'fail',
              message: `the pool shows ${pool.image}`,
              image: pool.image,
            }) &&
            (!instances ||
              add({
                level: 'V2',
                result: pool.old_instances === 0 ? 'pass' : 'fail',
                message: `${pool.old_instances} instances have another image`,
              }))
          if (goesOn && probe !== undefined) {
            const result = world.unwell.has(probe) ? 'fail' : 'pass'
            add({ level: 'V4', result, message: `${probe} answered` })
          }
          const level = checks.findLast(({ result }) => result === 'pass')?.level
          return { checks, ...(level === undefined ? {} : { level }) }
        }),
    }
  }

  function sightOf(target: PoolTarget): PoolSight {
    const { pool } = lookUp(target)
    const facts = factsOfPool(pool)
    const phases = { Succeeded: 'succeeded', Failed: 'failed', Canceled: 'canceled' } as const
    return {
      target,
      at: world.clock.now(),
      phase: pool.operation === undefined ? phases[pool.state] : 'running',
      state: facts.provisioning_state ?? '',
      image: pool.image,
    }
  }
}

type NotSent = Extract<WriteOutcome, { readonly kind: 'not-sent' }>

function notSent(reason: NotSent['reason'], message: string): NotSent {
  return { kind: 'not-sent', reason, message }
}

function refused(
  retry: 'later' | 'person' | 'never',
  status: number,
  code: string,
  message: string,
): WriteOutcome {
  return { kind: 'refused', retry, said: { status, azure_code: code, message } }
}
