import type { ClusterFacts, PoolFacts } from '../domain/facts.ts'
import { parseImage } from '../domain/image.ts'

/** One condition of Azure Container Linux, as far as the facts tell. */
export interface MigrationCheck {
  readonly about:
    | 'kubernetes'
    | 'kubernetes-of-pool'
    | 'vm-generation'
    | 'vm-size'
    | 'trusted-launch'
    | 'confidential-vm'
    | 'fips'
    | 'gpu'
    | 'node-os-channel'
    | 'pool-mode'
    | 'in-place'
  readonly result: 'pass' | 'fail' | 'unknown'
  readonly message: string
  /** The ways that it concerns. */
  readonly ways: readonly ('new-pool' | 'in-place')[]
}

type Answer = Pick<MigrationCheck, 'result' | 'message'>

/** Azure Container Linux runs from this version of Kubernetes on. */
const leastMinor = 34

/**
 * The conditions that Microsoft's pages name (Azure Container Linux: limitations; upgrade OS
 * version; Trusted Launch), read 2026-08.
 */
export function migrationChecks(cluster: ClusterFacts, pool: PoolFacts): readonly MigrationCheck[] {
  const size = sizeOf(pool.vm_size)
  const check = (
    about: MigrationCheck['about'],
    answer: Answer,
    ways: MigrationCheck['ways'] = ['new-pool', 'in-place'],
  ): MigrationCheck => ({ about, ...answer, ways })
  return [
    check('kubernetes', kubernetes('the cluster', cluster.kubernetes_version)),
    check('kubernetes-of-pool', kubernetes('the pool', pool.kubernetes_version), ['in-place']),
    check('vm-generation', generation(pool)),
    check('vm-size', architecture(pool, size)),
    check('trusted-launch', trustedLaunch(pool)),
    check('confidential-vm', confidential(size)),
    check('fips', fips(pool)),
    check('gpu', gpu(size)),
    check('node-os-channel', channel(cluster)),
    check('pool-mode', mode(pool)),
    check('in-place', inPlace(pool), ['in-place']),
  ]
}

function kubernetes(whose: string, version: string | undefined): Answer {
  const [, major, minor] = /^(\d+)\.(\d+)/.exec(version ?? '') ?? []
  if (version === undefined || minor === undefined) {
    return unknown(`Azure did not say which Kubernetes ${whose} runs; 1.${leastMinor} is needed.`)
  }
  return Number(major) > 1 || Number(minor) >= leastMinor
    ? pass(`${whose} runs Kubernetes ${version}; 1.${leastMinor} is needed.`)
    : fail(`${whose} runs Kubernetes ${version}: upgrade it to 1.${leastMinor} or later first.`)
}

function generation({ image }: PoolFacts): Answer {
  const parsed = parseImage(image ?? '')
  const definition = parsed.kind === 'known' ? parsed.definition : undefined
  return definition?.includes('gen2') === true
    ? pass('The pool runs an image for VMs of generation 2, as the new OS needs.')
    : unknown(
        'The new OS needs VMs of generation 2; whether the size offers it is not in the facts.',
      )
}

function architecture({ image }: PoolFacts, size: Size | undefined): Answer {
  const isArm = image?.includes('arm64') === true || size?.isArm === true
  if (!isArm) {
    return size === undefined
      ? unknown('The VM size is not known.')
      : pass('The size is not of Arm64.')
  }
  if (size === undefined) return unknown('Of Arm64, the new OS runs on sizes of v6 alone.')
  return size.version >= 6
    ? pass('The size is of Arm64 v6.')
    : fail('Of Arm64, the new OS runs on sizes of v6 alone: choose one, e.g. Standard_D4pds_v6.')
}

function trustedLaunch({ image }: PoolFacts): Answer {
  const parsed = parseImage(image ?? '')
  const definition = parsed.kind === 'known' ? parsed.definition : undefined
  return definition?.endsWith('TL') === true
    ? pass('The pool uses Trusted Launch already.')
    : unknown(
        'The new OS needs Trusted Launch (Secure Boot and vTPM): check that the size offers it (`az vm list-skus`, TrustedLaunchDisabled), and that nothing loads unsigned kernel modules.',
      )
}

function confidential(size: Size | undefined): Answer {
  if (size === undefined) return unknown('The VM size is not known.')
  return /^(?:dc|ec)/.test(size.family)
    ? fail('The new OS does not run on confidential VMs: choose another size.')
    : pass('The size is no confidential VM.')
}

function fips({ fips: enabled }: PoolFacts): Answer {
  if (enabled === undefined) return unknown('Azure did not say whether the pool uses FIPS.')
  return enabled
    ? pass(
        'The pool uses FIPS; the new OS has images for it, of which no release notes are published.',
      )
    : pass('The pool does not use FIPS.')
}

function gpu(size: Size | undefined): Answer {
  if (size === undefined) return unknown('The VM size is not known.')
  if (!size.family.startsWith('n')) return pass('The size has no GPU.')
  return size.isAmdGpu
    ? fail('Of GPUs, the new OS drives those of NVIDIA alone: choose another size.')
    : pass('The size has a GPU of NVIDIA, which the new OS drives (not on Arm64).')
}

function channel({ node_os_channel: name }: ClusterFacts): Answer {
  if (name === undefined) return unknown('Azure did not say which node OS channel is set.')
  return /^(?:none|nodeimage)$/i.test(name)
    ? pass(`The node OS channel is ${name}.`)
    : fail(`The node OS channel is ${name}; the new OS knows NodeImage and None alone.`)
}

function mode({ mode: name }: PoolFacts): Answer {
  if (name === undefined) return unknown('Azure did not say of which mode the pool is.')
  return name === 'User' || name === 'System'
    ? pass(`The pool is of mode ${name}.`)
    : fail(`The pool is of mode ${name}: these commands are for modes User and System.`)
}

function inPlace({ os_sku: osSku }: PoolFacts): Answer {
  return osSku?.toLowerCase() === 'flatcar'
    ? unknown(
        "Microsoft's pages contradict each other on changing the OS SKU of a Flatcar pool in place: one rules it out, a later one offers it.",
      )
    : pass("Microsoft's pages offer to change the OS SKU of this pool in place.")
}

interface Size {
  /** Letters of the series, in lower case: `d`, `nc`, `ec`. */
  readonly family: string
  readonly isArm: boolean
  readonly isAmdGpu: boolean
  readonly version: number
}

/** Azure's naming: series, vCPUs, features (`p` is Arm64), accelerator, version. */
function sizeOf(name: string | undefined): Size | undefined {
  const form = /^standard_([a-z]+)\d+(?:-\d+)?([a-z]*)((?:_[a-z0-9]+)*?)(?:_v(\d+))?$/i
  const [, family, features, accelerator, version] = form.exec(name ?? '') ?? []
  if (family === undefined) return undefined
  const series = family.toLowerCase()
  const isAmdGpu =
    (series === 'nv' && version === '4') || series === 'ng' || /_v620$/i.test(accelerator ?? '')
  return {
    family: series,
    isArm: features?.toLowerCase().includes('p') === true,
    isAmdGpu,
    version: Number(version ?? 1),
  }
}

function pass(message: string): Answer {
  return { result: 'pass', message: sentence(message) }
}

function fail(message: string): Answer {
  return { result: 'fail', message: sentence(message) }
}

function unknown(message: string): Answer {
  return { result: 'unknown', message: sentence(message) }
}

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}
