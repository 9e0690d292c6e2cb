/**
 * Run as a child process that believes it talks to Azure: carries out one call of the upgrades port
 * after another, as the parent asks for them over IPC. Waiting is the parent's: it moves the
 * simulated time, and this process' clocks go with it.
 */
import { azure, clouds } from '../../src/azure/clusters.ts'
import { GateFailure } from '../../src/errors.ts'

export type Ask =
  | {
      readonly kind: 'call'
      readonly id: number
      readonly method: string
      readonly args: unknown[]
    }
  | { readonly kind: 'moved'; readonly by: number }
  | { readonly kind: 'stop' }

const begin = Date.parse(process.argv[2] ?? '')
let moved = 0
let stopping = false
let waiting: (() => void) | undefined
const started = performance.now()

const { clusters, upgrades } = azure({
  cloud: clouds.public,
  clientId: undefined,
  tenantId: undefined,
  env: process.env,
  assertion: () => Promise.reject(new Error('not asked for')),
  imageSource:
    process.env['IMAGE_SOURCE'] === 'region-listing' ? 'region-listing' : 'upgrade-profiles',
  now: () => new Date(begin + moved + performance.now() - started).toISOString(),
  monotonicMs: () => moved + performance.now(),
  wait: (ms) =>
    new Promise((resolve) => {
      waiting = resolve
      process.send?.({ kind: 'wait', ms })
    }),
  stopping: () => stopping,
  writeTimeoutMs: 500,
})

async function call(method: string, args: unknown[]): Promise<unknown> {
  const port = { ...clusters, ...upgrades } as unknown as Record<
    string,
    (...args: unknown[]) => unknown
  >
  if (method === 'watch') {
    const polls: unknown[] = []
    const [request, most] = args as [Parameters<typeof upgrades.watch>[0], number | undefined]
    for await (const sights of upgrades.watch(request)) {
      polls.push(sights)
      if (polls.length === most) break
    }
    return polls
  }
  if (method === 'observe') return clusters.observe(args[0] as never, () => undefined)
  return port[method]?.(...args)
}

process.on('message', (ask: Ask) => {
  if (ask.kind === 'stop') stopping = true
  if (ask.kind === 'moved') {
    moved += ask.by
    waiting?.()
  }
  if (ask.kind !== 'call') return
  const { id } = ask
  call(ask.method, ask.args).then(
    (value) => process.send?.({ kind: 'answer', id, value }),
    (error: unknown) => {
      const complaints = error instanceof GateFailure ? error.complaints : String(error)
      process.send?.({ kind: 'answer', id, complaints })
    },
  )
})
