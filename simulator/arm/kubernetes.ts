import { compareVersions } from '../images.ts'
import { minor } from './names.ts'

/** Kubernetes versions on offer: a plain list, the same in every region. */
// behaviour: kubernetes-versions
export const kubernetesVersions: readonly string[] = [
  '1.32.11',
  '1.33.7',
  '1.33.10',
  '1.34.5',
  '1.34.8',
  '1.35.5',
  '1.35.7',
]

/** What a control plane of this version can be upgraded to: newer patches, and the next minor. */
export function supportedUpgrades(version: string): readonly string[] {
  const [major = '1', current = '0'] = version.split('.')
  const next = `${major}.${Number(current) + 1}`
  return kubernetesVersions.filter(
    (entry) => compareVersions(entry, version) > 0 && [minor(version), next].includes(minor(entry)),
  )
}

/** What a pool can be upgraded to: newer than it is, and not newer than the control plane. */
export function poolUpgrades(pool: string, controlPlane: string): readonly string[] {
  return [...new Set([...kubernetesVersions, controlPlane])].filter(
    (entry) => compareVersions(entry, pool) > 0 && compareVersions(entry, controlPlane) <= 0,
  )
}
