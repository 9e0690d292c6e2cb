export type LogKind = 'arm' | 'entra' | 'kubernetes' | 'oidc' | 'identity' | 'proxy'

/** One request as it was answered. Never holds a token or a secret. */
export type LogEntry = {
  readonly number: number
  /** The world's time. */
  readonly at: string
  readonly kind: LogKind
  /** What the request was, in the simulator's words: `list-clusters`, `token`, `refused-host`… */
  readonly call: string
  readonly method: string
  readonly host: string
  readonly path: string
  readonly query?: string
  readonly status: number
  readonly milliseconds: number
  readonly bytes: number
  readonly clientRequestId?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  /** It came with an `Authorization` header. */
  readonly withToken?: true
  readonly fault?: string
  /** What a role must allow for it. Absent where a fault struck first. */
  readonly actions?: readonly string[]
  /** The bucket that was empty. */
  readonly throttled?: string
}

export type Counters = {
  readonly requests: number
  readonly byKind: Readonly<Record<string, number>>
  readonly byCall: Readonly<Record<string, number>>
  readonly byStatus: Readonly<Record<string, number>>
  readonly throttled: number
  readonly faults: number
  readonly writes: number
  readonly hostsRefused: readonly string[]
}

const capacity = 50_000

export type Log = {
  readonly add: (entry: Omit<LogEntry, 'number'>) => void
  readonly entries: () => readonly LogEntry[]
  readonly clear: () => void
  readonly counters: () => Counters
}

export function createLog(): Log {
  let entries: LogEntry[] = []
  let number = 0
  return {
    add: (entry) => {
      number += 1
      entries.push({ number, ...entry })
      if (entries.length > capacity) entries = entries.slice(-capacity / 2)
    },
    entries: () => entries,
    clear: () => {
      entries = []
    },
    counters: () => count(entries),
  }
}

const readingPosts = new Set(['resource-graph', 'cluster-user-credential'])

/** Requests that change Azure. Posts for tokens, Resource Graph and credentials change nothing. */
export function isWrite(entry: LogEntry): boolean {
  return entry.kind === 'arm' && entry.method !== 'GET' && !readingPosts.has(entry.call)
}

function count(entries: readonly LogEntry[]): Counters {
  const byKind: Record<string, number> = {}
  const byCall: Record<string, number> = {}
  const byStatus: Record<string, number> = {}
  const refused = new Set<string>()
  let throttled = 0
  let faults = 0
  let writes = 0
  for (const entry of entries) {
    byKind[entry.kind] = (byKind[entry.kind] ?? 0) + 1
    byCall[entry.call] = (byCall[entry.call] ?? 0) + 1
    byStatus[entry.status] = (byStatus[entry.status] ?? 0) + 1
    if (entry.throttled !== undefined) throttled += 1
    if (entry.fault !== undefined) faults += 1
    if (isWrite(entry)) writes += 1
    if (entry.call === 'refused-host') refused.add(entry.host)
  }
  return {
    requests: entries.length,
    byKind,
    byCall,
    byStatus,
    throttled,
    faults,
    writes,
    hostsRefused: [...refused],
  }
}
