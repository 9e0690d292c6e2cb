import { GateFailure } from '../errors.ts'

/** The run was told to end: nothing is sent any more, and nothing is waited for. */
export class Stopped extends GateFailure {
  constructor() {
    super([
      {
        code: 'run.stopped',
        where: 'this run',
        found: 'a signal to end',
        expected: 'time to finish its work',
      },
    ])
    this.name = 'Stopped'
  }
}

/** The runner kills what has not ended some seconds after the signal. */
const graceMs = 2_000

/** Waits for something that is worth finishing; from the signal on, for two seconds at most. */
export async function withinGrace(work: Promise<unknown>, signal: AbortSignal): Promise<void> {
  const { promise: over, resolve } = Promise.withResolvers<void>()
  let timer: NodeJS.Timeout | undefined
  const begin = (): void => {
    timer = setTimeout(resolve, graceMs)
  }
  if (signal.aborted) begin()
  signal.addEventListener('abort', begin, { once: true })
  try {
    await Promise.race([work, over])
  } finally {
    signal.removeEventListener('abort', begin)
    clearTimeout(timer)
  }
}

/** Methods that send nothing and answer at once. */
const local: ReadonlySet<PropertyKey> = new Set(['requests', 'stamp', 'now'])

/**
 * The same port until the signal comes; from then on each method throws `Stopped`, and so does each
 * call that waits. What was sent already may still arrive: the next run finds it.
 */
export function stoppable<Port extends object>(port: Port, signal: AbortSignal): Port {
  const { promise: stopped, reject } = Promise.withResolvers<never>()
  signal.addEventListener('abort', () => reject(new Stopped()), { once: true })
  stopped.catch(() => undefined)
  const race = (call: () => unknown): unknown => {
    if (signal.aborted) throw new Stopped()
    const answer = call()
    if (answer instanceof Promise) return Promise.race([answer, stopped])
    return isIterator(answer) ? stoppableIterator(answer, race) : answer
  }
  return new Proxy(port, {
    get(target, key) {
      const member: unknown = Reflect.get(target, key)
      if (typeof member !== 'function' || local.has(key)) return member
      return (...parameters: readonly unknown[]): unknown =>
        race((): unknown => Reflect.apply(member, target, parameters))
    },
  })
}

function isIterator(value: unknown): value is AsyncGenerator {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value
}

async function* stoppableIterator(
  steps: AsyncGenerator,
  race: (call: () => unknown) => unknown,
): AsyncGenerator {
  try {
    for (;;) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      const next = (await race(() => steps.next())) as IteratorResult<unknown>
      if (next.done === true) return
      yield next.value
    }
  } finally {
    // One that still waits ends when its wait does; nobody waits for it.
    steps.return(undefined).catch(() => undefined)
  }
}
