import { setTimeout as delay } from 'node:timers/promises'
import type { Upgrades } from '../upgrades-port.ts'
import { readsCredential, rememberAuthorities } from './api-server.ts'
import { createArm } from './arm.ts'
import { createArmWrites } from './arm-writes.ts'
import type { Cloud } from './clouds.ts'
import { type Edge, type EdgeClock, stampOf } from './edge.ts'
import { createLimits } from './limits.ts'
import { createNodeReader } from './nodes.ts'
import { probe } from './probe.ts'
import { prove } from './prove.ts'
import { readPool } from './read-pool.ts'
import { rollback } from './rollback.ts'
import type { Session } from './session.ts'
import { settleUnclear } from './settle.ts'
import { captureSnapshot, deleteSnapshot, listSnapshots } from './snapshots.ts'
import { start } from './start.ts'
import { watch } from './watch.ts'

export interface UpgradesOptions {
  readonly cloud: Cloud
  readonly now: () => string
  /** True once the run was told to end: from then on no write leaves. */
  readonly stopping?: () => boolean
  /** Told when Azure asks for a longer wait. */
  readonly onWait?: (seconds: number, why: string) => void
  readonly monotonicMs?: () => number
  readonly wait?: (milliseconds: number) => Promise<void>
  /** How long an answer to a write is waited for. */
  readonly writeTimeoutMs?: number
}

/** The upgrades port on Azure. Signs in when it is first used. */
export function azureUpgrades(options: UpgradesOptions, session: () => Promise<Session>): Upgrades {
  const clock: EdgeClock = {
    now: options.now,
    monotonicMs: options.monotonicMs ?? (() => performance.now()),
    wait: options.wait ?? ((milliseconds) => delay(milliseconds)),
  }
  const counters: ReadonlyMap<string, number>[] = []
  let made: Promise<Edge> | undefined
  const edge = (): Promise<Edge> => {
    made ??= session().then(
      ({ credential, buckets }) => {
        const onWait = options.onWait ?? ((): void => undefined)
        const { cloud } = options
        const arm = createArm(cloud, credential, onWait, buckets, readsCredential)
        const limits = createLimits(onWait, buckets)
        counters.push(arm.sent, limits.sent)
        const writes = createArmWrites(cloud, credential, limits, options.writeTimeoutMs)
        const readNodes = createNodeReader(credential, limits, onWait)
        const stopping = options.stopping ?? ((): boolean => false)
        const authorityOf = rememberAuthorities(arm)
        return { cloud, arm, authorityOf, readNodes, writes, clock, stopping }
      },
      (error: unknown) => {
        made = undefined
        throw error
      },
    )
    return made
  }
  return {
    stamp: () => stampOf(clock),
    async readPool(target) {
      const { arm } = await edge()
      return readPool(arm, target, stampOf(clock))
    },
    start: async (request) => start(await edge(), request),
    rollback: async (request) => rollback(await edge(), request),
    settleUnclear: async (request) => settleUnclear(await edge(), request),
    captureSnapshot: async (request) => captureSnapshot(await edge(), request),
    async listSnapshots(subscription) {
      const { arm } = await edge()
      return listSnapshots(arm, subscription)
    },
    deleteSnapshot: async (id) => deleteSnapshot(await edge(), id),
    async *watch(request) {
      yield* watch(await edge(), request)
    },
    prove: async (request) => prove(await edge(), request),
    probe,
    requests() {
      const entries = counters.flatMap((sent) => Array.from(sent))
      return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)))
    },
  }
}
