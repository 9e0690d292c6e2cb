import { formatWindow } from '../../domain/time/weekly-window.ts'
import { type Gate, type Judgement, type Offer, pass, passWith } from '../gate.ts'

/** Is one of the ring's weekly windows open? */
export const windowGate: Gate = {
  name: 'window',
  scope: 'offer',
  idle: ({ policy }) => policy.rings.every(({ windows }) => windows.length === 0),
  judge,
}

function judge({ world, ring }: Offer): Judgement {
  if (ring === undefined || ring.windows.length === 0) return pass
  const opens = ring.open
  const evidence = { windows: ring.windows.map(formatWindow).join('; ') }
  if (opens.earliest(world.now, world.now + 1) !== undefined) return passWith(evidence, opens)
  return { finding: { result: 'wait', code: 'window.closed', evidence }, opens }
}
