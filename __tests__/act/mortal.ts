/** The process is gone: nothing it would have done after this happens. */
export class Crash extends Error {
  constructor() {
    super('the process died')
    this.name = 'Crash'
  }
}

/** Dies at the `at`th request, counted over all ports of a run from 1: before it is sent, or after. */
export interface Death {
  readonly at: number
  readonly when: 'before' | 'after'
}

export interface Mortal {
  /** The same port, as a process sees it that is to die. */
  readonly of: <Port extends object>(port: Port) => Port
  /** Requests so far. */
  readonly requests: () => number
}

/** Answers at once, and sends nothing. */
const local: ReadonlySet<PropertyKey> = new Set(['stamp', 'requests', 'now'])

/** @param between runs before each request: another process may do something there. */
export function createMortal(
  death?: Death,
  between: () => Promise<void> = () => Promise.resolve(),
): Mortal {
  let requests = 0
  let isDead = false
  async function live<T>(request: () => Promise<T>): Promise<T> {
    await between()
    if (isDead) throw new Crash()
    requests += 1
    const isDue = requests === death?.at
    if (isDue && death.when === 'before') {
      isDead = true
      throw new Crash()
    }
    const answer = await request()
    if (isDue) {
      isDead = true
      throw new Crash()
    }
    return answer
  }
  async function* liveSteps<T>(steps: AsyncGenerator<T>): AsyncGenerator<T> {
    for (;;) {
      const next = await live(() => steps.next())
      if (next.done === true) return
      yield next.value
    }
  }
  return {
    requests: () => requests,
    of: (port) =>
      new Proxy(port, {
        get(target, key) {
          const member: unknown = Reflect.get(target, key)
          if (typeof member !== 'function' || local.has(key)) return member
          const call = member as (...parameters: unknown[]) => unknown
          if (key === 'watch') {
            return (...given: unknown[]) => liveSteps(call(...given) as AsyncGenerator)
          }
          return (...given: unknown[]) => live(() => call(...given) as Promise<unknown>)
        },
      }),
  }
}
