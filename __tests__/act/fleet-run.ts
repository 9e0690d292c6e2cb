import { apply } from '../../src/apply.ts'
import type { RunEvent } from '../../src/domain/run-event.ts'
import { runName } from '../../src/domain/run-event.ts'
import { parseJournal } from '../../src/plan/journal.ts'
import type { JournalEvent } from '../../src/plan/journal-event.ts'
import { recall } from '../../src/recall.ts'
import type { Result } from '../../src/result.ts'
import { type RollbackOptions, rollback } from '../../src/rollback.ts'
import { createMemoryAzure, type MemoryAzure, subscription } from './memory-azure.ts'
import { createMemoryRepository, type MemoryRepository } from './memory-repository.ts'
import { Crash, createMortal, type Death } from './mortal.ts'

export const policyPath = '.github/flatcar-gate.yml'
export const lockfile = '.github/flatcar-gate.lock.json'
export const selection = { subscriptions: [subscription], clusters: [], osSkus: ['*'] }

/** Azure, the repository, and the runs that were made in it. */
export interface Fleet {
  readonly azure: MemoryAzure
  readonly repository: MemoryRepository
  runs: number
}

export function createFleet(plans: Parameters<typeof createMemoryAzure>[0], policy: string): Fleet {
  const azure = createMemoryAzure(plans)
  const repository = createMemoryRepository(azure.clock.now)
  repository.push({ [policyPath]: policy })
  return { azure, repository, runs: 0 }
}

export interface TickOptions {
  readonly maxWait?: number
  readonly dryRun?: boolean
  readonly death?: Death
  readonly between?: () => Promise<void>
  readonly event?: Partial<RunEvent>
  readonly signal?: AbortSignal
  readonly rollback?: RollbackOptions['rollback']
}

export interface TickOutcome {
  /** Absent when the process died. */
  readonly result: Result | undefined
  readonly requests: number
}

/** One run, from reading the repository to its end; GitHub says then that it is over. */
export async function tickOf(fleet: Fleet, options: TickOptions = {}): Promise<TickOutcome> {
  const { azure, repository } = fleet
  fleet.runs += 1
  const id = String(fleet.runs)
  repository.runs.set(id, 'running')
  const mortal = createMortal(options.death, options.between)
  const port = mortal.of(repository.port)
  const event: RunEvent = {
    repository: 'acme/fleet',
    name: options.rollback === undefined ? 'schedule' : 'workflow_dispatch',
    ref: 'refs/heads/main',
    sha: repository.git.refs.get('refs/heads/main'),
    run_id: id,
    run_attempt: 1,
    actor: 'someone',
    server_url: 'https://github.com',
    api_url: 'https://api.github.com',
    default_branch: 'main',
    pull_request: undefined,
    foreign: false,
    ...options.event,
  }
  const ports = {
    clusters: mortal.of(azure.clusters),
    upgrades: mortal.of(azure.upgrades),
    repository: port,
    clock: azure.clock,
  }
  const { maxWait = 0, dryRun = false, signal = new AbortController().signal } = options
  const settings = { event, run: runName(event), maxWait, dryRun, signal }
  try {
    const memory = await recall(port, policyPath, policyPath)
    const result =
      options.rollback === undefined
        ? await apply(ports, selection, memory, settings, () => undefined)
        : await rollback(
            ports,
            selection,
            memory,
            { ...settings, rollback: options.rollback },
            () => undefined,
          )
    return { result, requests: mortal.requests() }
  } catch (error) {
    if (!(error instanceof Crash)) throw error
    return { result: undefined, requests: mortal.requests() }
  } finally {
    repository.runs.set(id, 'completed')
  }
}

/** The journal as it is on its branch. */
export function journalOf({ repository }: Fleet): readonly JournalEvent[] {
  const head = repository.git.refs.get('refs/heads/flatcar-gate/journal')
  const files = head === undefined ? [] : [...repository.git.commitOf(head).tree]
  const newest = files.toSorted(([a], [b]) => (a < b ? -1 : 1)).at(-1)
  if (newest === undefined) return []
  const read = parseJournal(newest[1])
  if ('problems' in read) throw new Error(JSON.stringify(read.problems))
  return read.events
}

/** `kind cluster/pool image` of the entries about pools, without first sights. */
export function linesOf(fleet: Fleet): readonly string[] {
  return journalOf(fleet).flatMap((each) =>
    'pool' in each && each.pool !== undefined
      ? [`${each.kind} ${(each.cluster ?? '').split('/').at(-1)}/${each.pool} ${each.image ?? ''}`]
      : [],
  )
}

/** Lets time pass between two runs. */
export function wait({ azure }: Fleet, minutes: number): void {
  azure.time += minutes * 60_000
}
