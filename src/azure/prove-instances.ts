import type { PoolTarget } from '../domain/pool-reading.ts'
import type { ProofCheck } from '../domain/proof.ts'
import { type Arm, armPath, type Read } from './arm.ts'
import { ArmError, asObject } from './arm-answers.ts'
import { text } from './read-facts.ts'
import { subscriptionOf } from './read-pool.ts'

type Json = Readonly<Record<string, unknown>>

const computeApiVersion = '2024-11-01'
const level = 'V2'

/**
 * Whether every instance of the pool's scale sets was made from the image. AKS marks the scale sets
 * of a pool with its name in a tag; an instance names the gallery image it was made from.
 */
export async function proveInstances(
  arm: Arm,
  target: PoolTarget,
  cluster: Json | undefined,
  image: string,
): Promise<ProofCheck> {
  const group = text(asObject(cluster?.['properties']), 'nodeResourceGroup')
  if (group === undefined) return untold('the cluster does not name its node resource group')
  try {
    const sets = await scaleSetsOf(arm, target, group)
    if (sets.length === 0) return untold(`no scale set in ${group} is marked as this pool's`)
    const instances: Record<string, number> = {}
    let behind = 0
    for (const set of sets) {
      for await (const instance of instancesOf(arm, set)) {
        const made = imageOf(instance) ?? '(unknown)'
        instances[made] = (instances[made] ?? 0) + 1
        if (asObject(instance['properties'])?.['latestModelApplied'] === false) behind += 1
      }
    }
    return judge(instances, behind, image)
  } catch (error) {
    if (!(error instanceof ArmError)) throw error
    const { problem } = error
    return { level, result: 'unknown', message: problem.message, problem }
  }
}

function untold(message: string): ProofCheck {
  return { level, result: 'unknown', message }
}

function judge(
  instances: Readonly<Record<string, number>>,
  behind: number,
  image: string,
): ProofCheck {
  const all = Object.values(instances).reduce((sum, each) => sum + each, 0)
  const wanted = image.toLowerCase()
  const good = Object.entries(instances)
    .filter(([name]) => name.toLowerCase() === wanted)
    .reduce((sum, [, each]) => sum + each, 0)
  const base = { level, instances } as const
  const counted = `${good} of ${all} instances were made from ${image}`
  if (good < all) {
    const result = instances['(unknown)'] === all - good ? 'unknown' : 'fail'
    return { ...base, result, message: counted }
  }
  if (behind > 0) {
    const message = `${behind} of ${all} instances do not have the latest model of their scale set`
    return { ...base, result: 'fail', message }
  }
  // A pool that is scaled to nothing has nothing that could be wrong.
  return { ...base, result: 'pass', message: all === 0 ? 'the pool has no instances' : counted }
}

async function scaleSetsOf(
  arm: Arm,
  { cluster, pool }: PoolTarget,
  group: string,
): Promise<readonly string[]> {
  const id = `/subscriptions/${subscriptionOf(cluster)}/resourceGroups/${group}/providers/Microsoft.Compute/virtualMachineScaleSets`
  const found: string[] = []
  for await (const page of arm.pages(readOf(id, 'list scale sets'))) {
    for (const body of page) {
      const set = asObject(body)
      const name = text(set, 'name')
      const tags = asObject(set?.['tags'])
      const owner = text(tags, 'aks-managed-poolName') ?? text(tags, 'poolName')
      if (name !== undefined && owner?.toLowerCase() === pool.toLowerCase()) {
        found.push(`${id}/${name}`)
      }
    }
  }
  return found
}

async function* instancesOf(arm: Arm, set: string): AsyncGenerator<Json> {
  for await (const page of arm.pages(readOf(`${set}/virtualMachines`, 'list instances'))) {
    for (const body of page) {
      const instance = asObject(body)
      if (instance !== undefined) yield instance
    }
  }
}

function readOf(id: string, reading: string): Read {
  const scope = /^\/subscriptions\/([^/]+)/i.exec(id)?.[1] ?? ''
  return {
    path: `${armPath(id)}?api-version=${computeApiVersion}`,
    label: { kind: 'scale-sets', scope },
    scope: id,
    reading,
  }
}

const galleryImage = /\/galleries\/([^/]+)\/images\/([^/]+)\/versions\/([^/]+)$/i

/** `…/galleries/G/images/D/versions/V` is the image `G-D-V`, as AKS writes it for the pool. */
function imageOf(instance: Json): string | undefined {
  const storage = asObject(asObject(instance['properties'])?.['storageProfile'])
  const id = text(asObject(storage?.['imageReference']), 'id')
  const [, gallery, definition, version] = galleryImage.exec(id ?? '') ?? []
  return version === undefined ? undefined : `${gallery}-${definition}-${version}`
}
