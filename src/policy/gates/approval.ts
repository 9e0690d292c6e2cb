import { parseImage } from '../../domain/image.ts'
import { type Gate, type Judgement, type Offer, pass, passWith } from '../gate.ts'

/** Has a person said yes to this image in this ring, where the policy asks for it? */
export const approvalGate: Gate = {
  name: 'approval',
  scope: 'offer',
  idle: ({ policy }) => policy.rings.every(({ approval }) => approval === 'automatic'),
  judge,
}

function judge({ world, ring, image }: Offer): Judgement {
  if (ring === undefined || ring.approval === 'automatic') return pass
  const refusal = world.memory.refusal(ring.name, image)
  if (refusal !== undefined) {
    const { at, url } = refusal
    const evidence = {
      ring: ring.name,
      image,
      refused_at: at,
      ...(url === undefined ? {} : { url }),
    }
    return { finding: { result: 'block', code: 'approval.refused', firm: true, evidence } }
  }
  const parsed = parseImage(image)
  const family = parsed.kind === 'known' ? parsed.family : image
  const approved = world.memory.approvedVersions(ring.name, family)
  if (parsed.kind === 'known' && approved.includes(parsed.version)) {
    return passWith({ ring: ring.name, family, version: parsed.version })
  }
  const evidence = {
    ring: ring.name,
    image,
    ...(approved.length === 0 ? {} : { approved_version: approved.join(', ') }),
  }
  return { finding: { result: 'needs-person', code: 'approval.missing', evidence } }
}
