import pMap from 'p-map'
import type { ProofCheck } from '../domain/proof.ts'
import { parseInstant } from '../domain/time/instant.ts'
import { isWorthNoting, ringsToProbe } from '../plan/probe-rounds.ts'
import type { Ring } from '../policy/policy.ts'
import { flush, note, say, type Tick, worldNow } from './tick.ts'

const together = 8

/** Asks the probes of every ring in which an image soaks, and writes down what is new about them. */
export async function askProbes(tick: Tick): Promise<void> {
  if (tick.policy.rings.every(({ probes }) => probes.length === 0)) return
  const world = worldNow(tick)
  for (const ring of ringsToProbe(world)) {
    const failure = await failureOf(tick, ring)
    const at = tick.ports.clock.now()
    const held = failure === undefined
    const reading = { at: parseInstant(at), held, reason: failure ?? '' }
    const isNew = isWorthNoting(world, ring, reading)
    if (isNew) {
      const head = { at, run: tick.run, kind: 'probed', ring: ring.name } as const
      note(
        tick,
        held ? { ...head, result: 'held' } : { ...head, result: 'failed', reason: failure },
      )
    }
    tell(tick, ring, failure, isNew)
  }
  await flush(tick)
}

/** What the first probe that does not hold says. Each is asked once more before that counts. */
async function failureOf({ ports }: Tick, ring: Ring): Promise<string | undefined> {
  const ask = async (address: string): Promise<ProofCheck> => {
    const first = await ports.upgrades.probe(address)
    return first.result === 'pass' ? first : ports.upgrades.probe(address)
  }
  const checks = await pMap(ring.probes, ask, { concurrency: together })
  return checks.find(({ result }) => result !== 'pass')?.message.slice(0, 1_000)
}

function tell(tick: Tick, ring: Ring, failure: string | undefined, isNew: boolean): void {
  const where = `The probes of ring ${ring.name}`
  if (failure === undefined) {
    if (isNew) say(tick, { kind: 'probe.held', ring: ring.name, message: `${where} hold.` })
    return
  }
  const known = tick.steps.some(({ kind, ring: name }) => {
    return name === ring.name && (kind === 'probe.failed' || kind === 'probe.failing')
  })
  if (isNew) {
    const message = `A probe of ring ${ring.name} failed while an image soaks there: ${failure}. The soak begins anew when it holds again.`
    say(tick, { kind: 'probe.failed', ring: ring.name, message })
  } else if (!known) {
    const message = `A probe of ring ${ring.name} still fails: ${failure}.`
    say(tick, { kind: 'probe.failing', ring: ring.name, message })
  }
}
