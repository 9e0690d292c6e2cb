import { parseImage } from '../domain/image.ts'
import {
  type DeploymentFacts,
  type DeploymentState,
  ringEnvironment,
} from '../domain/repository.ts'
import type { Decision, Verdict } from '../policy/decision.ts'
import { type Member, takesImages } from '../policy/fleet.ts'
import { poolKey } from '../policy/memory.ts'
import type { Ring } from '../policy/policy.ts'
import type { World } from '../policy/world.ts'
import type { JournalEvent } from './journal-event.ts'
import { type OpenUpgrade, openUpgrades, sameImage } from './open-upgrades.ts'

/** How one image stands in one ring: what one deployment shows. */
export interface RingImage {
  readonly ring: string
  readonly image: string
  readonly state: DeploymentState
  /** Pools of the image's family in the ring that take images. */
  readonly pools: number
  /** Pools that run it, without those to which it is under way. */
  readonly running: number
  /** Of those that run it: how many have proven it. */
  readonly proven: number
  /** Pools whose upgrade to it was begun, and is neither proven nor has failed. */
  readonly under_way: number
  /** Pools with a failure that nobody has cleared. */
  readonly failed: number
  /** Of the first failure. Untrusted text. */
  readonly reason: string | undefined
}

export interface MirrorCase {
  readonly world: World
  readonly decisions: readonly Decision[]
  readonly events: readonly JournalEvent[]
  /** What GitHub shows, the newest first. */
  readonly shown: readonly DeploymentFacts[]
}

/** Every image that AKS has is named so; a deployment is found again by its image's name. */
const plainName = /^[A-Za-z0-9._-]{1,140}$/

/** Verdicts of pools that get no image for as long as nobody does something. */
const stuck: ReadonlySet<Verdict> = new Set<Verdict>([
  'error',
  'unsupported',
  'held',
  'blocked',
  'needs-approval',
])

/**
 * How the images stand that the journal, the lockfile or GitHub know of in each ring, in the order of
 * the rings. A ring that the policy no longer has runs nothing.
 */
export function ringImages(given: MirrorCase): readonly RingImage[] {
  const { rings } = given.world.policy
  const known = knownImages(given)
  const survey = surveyOf(given)
  const ofRings = rings.flatMap((ring) =>
    (known.get(ring.name) ?? []).map((image) => standingOf(survey, ring, image)),
  )
  const names = new Set(rings.map(({ name }) => name))
  const others = [...known].filter(([ring]) => !names.has(ring))
  const gone = others.flatMap(([ring, images]) => images.map((image) => nothing(ring, image)))
  return [...ofRings, ...gone]
}

function nothing(ring: string, image: string): RingImage {
  const counts = { pools: 0, running: 0, proven: 0, under_way: 0, failed: 0 }
  return { ring, image, state: 'inactive', ...counts, reason: undefined }
}

/** By ring, in the order in which they turned up, each once. */
function knownImages({ world, events, shown }: MirrorCase): ReadonlyMap<string, readonly string[]> {
  const { policy, memory, fleet } = world
  const found = new Map<string, Map<string, string>>()
  const add = (ring: string | undefined, image: string): void => {
    if (ring === undefined || !plainName.test(image)) return
    const images = found.get(ring) ?? new Map<string, string>()
    found.set(ring, images)
    if (!images.has(image.toLowerCase())) images.set(image.toLowerCase(), image)
  }
  const names = new Set(policy.rings.map(({ name }) => name))
  for (const each of events) {
    switch (each.kind) {
      case 'started':
      case 'adopted':
      case 'proven':
      case 'failed':
      case 'rolled-back': {
        const ring = each.ring ?? fleet.ringOf(poolKey(each.cluster, each.pool))?.name
        if (ring === undefined || !names.has(ring)) break
        if (each.kind === 'rolled-back') add(ring, each.from)
        add(ring, each.image)
        break
      }
      default:
    }
  }
  for (const { place, pool } of fleet.members) {
    const image = parseImage(pool.image ?? '')
    if (place.kind !== 'ring' || image.kind !== 'known') continue
    const { family } = image
    for (const version of memory.approvedVersions(place.ring.name, family)) {
      add(place.ring.name, `${family}-${version}`)
    }
  }
  const prefix = ringEnvironment('')
  for (const { environment, description } of shown) {
    if (environment.startsWith(prefix)) add(environment.slice(prefix.length), description)
  }
  return new Map([...found].map(([ring, images]) => [ring, [...images.values()]]))
}

/** What the counting asks for, found once for all images. */
interface Survey {
  readonly world: World
  /** Pools that take images, by ring and family. */
  readonly members: ReadonlyMap<string, readonly Member[]>
  readonly open: ReadonlyMap<string, OpenUpgrade>
  /** Verdicts of the pools that an image goes to, by ring and image. */
  readonly goes: ReadonlyMap<string, readonly Verdict[]>
}

function surveyOf({ world, decisions, events }: MirrorCase): Survey {
  const inRings = world.fleet.members.filter(({ place, pool }) => {
    return place.kind === 'ring' && takesImages(pool)
  })
  const going = Map.groupBy(decisions, ({ subject, to }) => keyOf(subject.ring, to))
  return {
    world,
    members: Map.groupBy(inRings, ({ place, pool }) => {
      return keyOf(place.kind === 'ring' ? place.ring.name : null, familyOf(pool.image ?? ''))
    }),
    open: openUpgrades(events),
    goes: new Map([...going].map(([key, all]) => [key, all.map(({ verdict }) => verdict)])),
  }
}

/** No name holds a line break. */
function keyOf(ring: string | null, name: string | null): string {
  return `${ring ?? ''}\n${(name ?? '').toLowerCase()}`
}

function standingOf({ world, ...survey }: Survey, ring: Ring, image: string): RingImage {
  const { memory } = world
  const members = survey.members.get(keyOf(ring.name, familyOf(image))) ?? []
  const comesTo = ({ key }: Member): boolean => sameImage(survey.open.get(key)?.image, image)
  // A pool shows its new image long before the upgrade has ended.
  const running = members.filter((each) => sameImage(each.pool.image, image) && !comesTo(each))
  const proven = running.filter(
    ({ key, pool }) => memory.provenAt(key, pool.image ?? image) !== undefined,
  )
  const underWay = members.filter(comesTo)
  const failures = memory.failed.filter((each) => {
    return each.ring === ring.name && sameImage(each.image, image)
  })
  const failed = new Set(failures.map(({ cluster, pool }) => poolKey(cluster, pool))).size
  const goes = isAllowed(world, ring, image) ? (survey.goes.get(keyOf(ring.name, image)) ?? []) : []
  const state = stateOf({
    halted: failed > ring.failures,
    under_way: underWay.length,
    running: running.length,
    comes: goes.some((verdict) => !stuck.has(verdict)),
    // Before its first start an image of a ring that asks nobody is a guess.
    waits: goes.length > 0 && ring.approval !== 'automatic',
  })
  return {
    ring: ring.name,
    image,
    state,
    pools: members.length,
    running: running.length,
    proven: proven.length,
    under_way: underWay.length,
    failed,
    reason: failures[0]?.reason,
  }
}

function stateOf(of: {
  readonly halted: boolean
  readonly under_way: number
  readonly running: number
  readonly comes: boolean
  readonly waits: boolean
}): DeploymentState {
  if (of.halted) return 'failure'
  if (of.under_way > 0) return 'in_progress'
  if (of.running > 0) return of.comes ? 'in_progress' : 'success'
  return of.waits ? 'queued' : 'inactive'
}

function isAllowed({ memory }: World, ring: Ring, image: string): boolean {
  if (ring.approval === 'automatic') return true
  const parsed = parseImage(image)
  if (parsed.kind !== 'known') return false
  return memory.approvedVersions(ring.name, parsed.family).includes(parsed.version)
}

function familyOf(image: string): string {
  const parsed = parseImage(image)
  return (parsed.kind === 'known' ? parsed.family : image).toLowerCase()
}
