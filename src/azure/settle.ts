import { type Glimpse, judgeUnclear, type UnclearCase } from '../plan/unclear.ts'
import type { Settled, UnclearRequest } from '../upgrades-port.ts'
import { ArmError } from './arm-answers.ts'
import type { Edge } from './edge.ts'
import { readPool as readPoolFacts } from './read-facts.ts'
import { readPoolBody } from './read-pool.ts'

/** Looks at the pool until `judgeUnclear` can tell what became of a write. */
export async function settleUnclear(edge: Edge, request: UnclearRequest): Promise<Settled> {
  const { reading, write } = request
  const { target, pool } = reading
  const { clock } = edge
  const since = clock.monotonicMs()
  const seen: Glimpse[] = []
  const unclear: UnclearCase = { write, before: glimpseOf(pool), since_ms: since, seen }
  for (;;) {
    try {
      const facts = readPoolFacts(await readPoolBody(edge.arm, target))
      if (facts !== undefined) seen.push({ monotonic_ms: clock.monotonicMs(), ...glimpseOf(facts) })
    } catch (error) {
      if (!(error instanceof ArmError)) throw error
      const { status, message } = error.problem
      if (status === 404) return { kind: 'unknown', message }
    }
    const verdict = judgeUnclear(unclear, clock.monotonicMs())
    switch (verdict.kind) {
      case 'adopted': {
        const { state, image } = verdict.glimpse
        return { kind: 'adopted', ...present({ state, image }) }
      }
      case 'look-again':
        await clock.wait(verdict.after_ms)
        break
      case 'not-started':
      case 'unknown':
        return verdict
    }
  }
}

function glimpseOf(pool: {
  readonly provisioning_state?: string
  readonly image?: string
}): Omit<Glimpse, 'monotonic_ms'> {
  return present({ state: pool.provisioning_state, image: pool.image })
}

function present(of: { readonly state: string | undefined; readonly image: string | undefined }): {
  readonly state?: string
  readonly image?: string
} {
  const { state, image } = of
  return {
    ...(state === undefined ? {} : { state }),
    ...(image === undefined ? {} : { image }),
  }
}
