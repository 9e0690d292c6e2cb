import type { ProbeReading } from '../policy/memory.ts'
import type { Ring } from '../policy/policy.ts'
import { soakIn } from '../policy/soaking.ts'
import type { World } from '../policy/world.ts'

/** Rings whose probes are to be asked: those in which an image soaks, or is on its way. */
export function ringsToProbe(world: World): readonly Ring[] {
  return world.policy.rings.filter((ring) => {
    return soaks(world, ring).some((kind) => kind !== undefined && kind !== 'over')
  })
}

/**
 * Is a reading worth a line in the journal? Only if it changes how some image stands in the ring: it
 * begins to fail, holds again, or is seen to hold after the end of its soak.
 */
export function isWorthNoting(world: World, ring: Ring, reading: ProbeReading): boolean {
  const { memory } = world
  const readings = (name: string): readonly ProbeReading[] =>
    name === ring.name ? [...memory.readings(name), reading] : memory.readings(name)
  const after = soaks({ ...world, memory: { ...memory, readings } }, ring)
  return soaks(world, ring).some((kind, index) => kind !== after[index])
}

/** How each image that was ever proven stands in the ring. */
function soaks(world: World, ring: Ring): readonly (string | undefined)[] {
  if (ring.probes.length === 0) return []
  return world.memory.provenImages.map((image) => soakIn(world, ring, image)?.kind)
}
