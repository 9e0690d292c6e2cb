import { fork } from 'node:child_process'
import type { Simulator } from '../../simulator/index.ts'
import type { Facts } from '../../src/domain/facts.ts'
import type { PoolReading, PoolTarget } from '../../src/domain/pool-reading.ts'
import type { Selection } from '../../src/domain/selection.ts'
import type { ImageSource } from '../../src/settings.ts'
import type { PoolSight, Upgrades, WatchRequest } from '../../src/upgrades-port.ts'

type Calls = Omit<Upgrades, 'watch' | 'stamp' | 'requests'>

/** The upgrades port of a child process that believes the simulator is Azure. */
export type Client = Calls & {
  readonly stamp: () => Promise<ReturnType<Upgrades['stamp']>>
  readonly requests: () => Promise<ReturnType<Upgrades['requests']>>
  readonly observe: (selection: Selection) => Promise<Facts>
  /** All polls, or as many as are asked for. */
  readonly watch: (
    request: WatchRequest,
    most?: number,
  ) => Promise<readonly (readonly PoolSight[])[]>
  /** A reading, where it must be possible. */
  readonly reading: (target: PoolTarget) => Promise<PoolReading>
  /** Moves the clocks of the child and of the world. */
  readonly advance: (milliseconds: number) => void
  /** As if the runner had told the process to end. */
  readonly stop: () => void
  /** The waits that were asked for, in milliseconds. */
  readonly waits: readonly number[]
  readonly close: () => void
}

type Heard =
  | { readonly kind: 'wait'; readonly ms: number }
  | {
      readonly kind: 'answer'
      readonly id: number
      readonly value?: unknown
      readonly complaints?: unknown
    }

export function startClient(
  simulator: Simulator,
  imageSource: ImageSource = 'upgrade-profiles',
  env: Readonly<Record<string, string>> = {},
): Client {
  const child = fork(
    '__tests__/azure/upgrades-client.ts',
    [new Date(simulator.clock.now()).toISOString()],
    {
      env: {
        PATH: '',
        ...simulator.env.proxy,
        ...simulator.env.managedIdentity,
        AZURE_POD_IDENTITY_AUTHORITY_HOST: 'http://127.0.0.1:9',
        IMAGE_SOURCE: imageSource,
        ...env,
      },
      execArgv: [],
    },
  )
  const waits: number[] = []
  const open = new Map<number, (answer: Heard) => void>()
  const advance = (milliseconds: number): void => {
    simulator.clock.advance(milliseconds)
    child.send({ kind: 'moved', by: milliseconds })
  }
  child.on('message', (heard: Heard) => {
    if (heard.kind === 'wait') {
      waits.push(heard.ms)
      advance(heard.ms)
      return
    }
    open.get(heard.id)?.(heard)
    open.delete(heard.id)
  })
  child.on('exit', () => {
    for (const [id, answer] of open) answer({ kind: 'answer', id, complaints: 'the client ended' })
  })
  let last = 0
  const call = <T>(method: string, ...args: readonly unknown[]): Promise<T> => {
    last += 1
    const id = last
    return new Promise((resolve, reject) => {
      open.set(id, (heard) => {
        if (heard.kind === 'wait') return
        if (heard.complaints === undefined) resolve(heard.value as T)
        else reject(new Error(JSON.stringify(heard.complaints)))
      })
      child.send({ kind: 'call', id, method, args })
    })
  }
  return {
    stamp: () => call('stamp'),
    requests: () => call('requests'),
    observe: (selection) => call('observe', selection),
    readPool: (target) => call('readPool', target),
    start: (request) => call('start', request),
    rollback: (request) => call('rollback', request),
    settleUnclear: (request) => call('settleUnclear', request),
    captureSnapshot: (request) => call('captureSnapshot', request),
    listSnapshots: (subscription) => call('listSnapshots', subscription),
    deleteSnapshot: (id) => call('deleteSnapshot', id),
    prove: (request) => call('prove', request),
    probe: (address) => call('probe', address),
    watch: (request, most) => call('watch', request, most),
    async reading(target) {
      const outcome = await call<Awaited<ReturnType<Upgrades['readPool']>>>('readPool', target)
      if (outcome.kind !== 'read') throw new Error(JSON.stringify(outcome))
      return outcome.reading
    },
    advance,
    stop: () => child.send({ kind: 'stop' }),
    waits,
    close: () => child.kill(),
  }
}
