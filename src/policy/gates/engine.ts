import { imageDate, parseImage, supportedDays } from '../../domain/image.ts'
import { day, parseInstant } from '../../domain/time/instant.ts'
import { outside } from '../../domain/time/time-set.ts'
import { vmFamily } from '../../domain/vm-family.ts'
import { isNewer } from '../candidate.ts'
import {
  type Gate,
  type Judgement,
  type Offer,
  type PoolQuestion,
  pass,
  passWith,
} from '../gate.ts'
import type { Ring } from '../policy.ts'
import { ringBefore } from '../world.ts'

/** Can the engine install exactly this image? */
export const engineGate: Gate = {
  name: 'engine',
  scope: 'pool-offer',
  idle: ({ policy }) => policy.rings.length === 0,
  judge,
}

function judge(offer: Offer, question: PoolQuestion): Judgement {
  if (offer.ring === undefined) return pass
  return offer.engine === 'snapshot'
    ? judgeSnapshot(offer, offer.ring, question)
    : judgeLatest(offer, offer.ring, question)
}

/**
 * The plain upgrade takes no version: it installs the latest. When an older image was approved, or
 * proven by the ring before, and the latest was not, that image can no longer be had. Of several
 * approved ones the newest is told.
 */
function judgeLatest(offer: Offer, ring: Ring, { pool }: PoolQuestion): Judgement {
  const { world, image } = offer
  const running = pool.image ?? ''
  const { memory, fleet } = world
  const passed = (older: string): boolean => isNewer(image, older) && isNewer(older, running)
  if (ring.approval === 'pull-request') {
    const parsed = parseImage(image)
    const family = parsed.kind === 'known' ? parsed.family : image
    const approved = memory
      .approvedVersions(ring.name, family)
      .map((version) => `${family}-${version}`)
    const missed = approved.includes(image) ? undefined : approved.find(passed)
    if (missed !== undefined) return moved(image, missed, 'approved', ring.name)
  }
  const prior = ringBefore(world, ring.index)
  if (prior === undefined || fleet.proofOf(prior, image).at !== undefined) return pass
  const proven = memory.provenImages
    .filter((older) => passed(older) && fleet.proofOf(prior, older).at !== undefined)
    .reduce<string | undefined>((best, each) => {
      return best === undefined || isNewer(each, best) ? each : best
    }, undefined)
  return proven === undefined ? pass : moved(image, proven, 'proven', prior.name)
}

function moved(latest: string, image: string, how: 'approved' | 'proven', ring: string): Judgement {
  return {
    finding: { result: 'wait', code: 'image.moved', evidence: { latest, [how]: image, ring } },
  }
}

/**
 * A node pool snapshot can be applied with the same Kubernetes version, to the same VM family, up to
 * 90 days from the image's publication (docs: AKS node pool snapshots; the version's date is the
 * conservative bound of the publication).
 */
function judgeSnapshot(offer: Offer, ring: Ring, { pool }: PoolQuestion): Judgement {
  const { image, world } = offer
  const date = imageDate(parseImage(image))
  if (date === undefined) {
    return { finding: { result: 'unknown', code: 'evidence.incomplete', evidence: { image } } }
  }
  const ends = parseInstant(`${date}T00:00:00Z`) + supportedDays * day
  if (world.now >= ends) {
    return {
      finding: {
        result: 'block',
        code: 'snapshot.too-old',
        evidence: { image, version_date: date },
      },
    }
  }
  const { kubernetes_version: kubernetes, vm_size: size } = pool
  if (kubernetes === undefined || size === undefined) {
    return {
      finding: {
        result: 'unknown',
        code: 'evidence.incomplete',
        evidence: { missing: kubernetes === undefined ? 'Kubernetes version' : 'VM size' },
      },
    }
  }
  const family = vmFamily(size)
  const source = world.fleet.holders(image).find((member) => {
    const { place, pool: from } = member
    if (place.kind !== 'ring' || place.ring.index >= ring.index) return false
    if (from.provisioning_state?.toLowerCase() !== 'succeeded') return false
    if (from.kubernetes_version !== kubernetes || from.vm_size === undefined) return false
    return vmFamily(from.vm_size) === family
  })
  if (source === undefined) {
    return {
      finding: {
        result: 'block',
        code: 'snapshot.no-source',
        evidence: { image, kubernetes_version: kubernetes, vm_family: family },
      },
    }
  }
  const evidence = { source_cluster: source.cluster.id, source_pool: source.pool.name }
  return passWith(evidence, outside([{ start: ends, end: Infinity }]))
}
