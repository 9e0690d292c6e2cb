import type { ProofCheck } from './proof.ts'

/** A Kubernetes node, as far as a proof looks at it. Texts are untrusted. */
export interface NodeFacts {
  readonly name: string
  /** Its condition `Ready`; absent: it has none. */
  readonly ready?: 'True' | 'False' | 'Unknown'
  /** Why it is not ready, in one word. */
  readonly reason?: string
  /** Label `kubernetes.azure.com/node-image-version`. */
  readonly image?: string
  /** AKS could not drain it and left it behind: `kubernetes.azure.com/upgrade-status=Quarantined`. */
  readonly quarantined: boolean
  /** It takes no new pods. */
  readonly cordoned: boolean
}

const level = 'V3'
const mostNamed = 5

/**
 * Whether all nodes of a pool are ready with the image.
 *
 * - `fail`: a node was left behind by the upgrade, or a ready one runs another image.
 * - `wait`: a node is not ready, whatever it shows, or fewer are there than the pool counts: both pass
 *   by themselves in a minute, and come from much else than an upgrade.
 * - `unknown`: a ready node does not name its image, or the pool does not say how many it has.
 *
 * More nodes than the pool counts are as good as those: it is being scaled. A node that somebody has
 * cordoned counts as the others do, and is told.
 *
 * @param image the approved one, its whole name. A node with AKS's own patches on top of it shows another.
 * @param count how many nodes the pool has, as Azure says.
 */
export function judgeNodes(
  nodes: readonly NodeFacts[],
  image: string,
  count: number | undefined,
): ProofCheck {
  const wanted = image.toLowerCase()
  const ready = nodes.filter((node) => node.ready === 'True')
  const left = nodes.filter(({ quarantined }) => quarantined)
  const others = ready.filter((node) => {
    return node.image !== undefined && node.image.toLowerCase() !== wanted && !node.quarantined
  })
  const unnamed = ready.filter((node) => node.image === undefined)
  const unready = nodes.filter((node) => node.ready !== 'True')
  const of = `of ${nodes.length} nodes`
  if (left.length > 0 || others.length > 0) {
    const both = [
      ...left.map((node) => `${node.name} is quarantined with ${node.image ?? 'an unknown image'}`),
      ...others.map((node) => `${node.name} has ${node.image ?? ''}`),
    ]
    const message = `${both.length} ${of} did not get ${image}: ${named(both)}`
    return { level, result: 'fail', message }
  }
  if (unnamed.length > 0) {
    const message = `${unnamed.length} ${of} do not name their image: ${named(unnamed.map(nameOf))}`
    return { level, result: 'unknown', message }
  }
  if (unready.length > 0) {
    const names = unready.map((node) => `${node.name} (${node.reason ?? 'no reason given'})`)
    const message = `${unready.length} ${of} are not ready: ${named(names)}`
    return { level, result: 'wait', message }
  }
  if (count === undefined) {
    return { level, result: 'unknown', message: 'the pool does not say how many nodes it has' }
  }
  if (nodes.length < count) {
    const message = `the pool counts ${count} nodes, and Kubernetes shows ${nodes.length}`
    return { level, result: 'wait', message }
  }
  // A pool that is scaled to nothing has nothing that could be wrong.
  if (nodes.length === 0) return { level, result: 'pass', message: 'the pool has no nodes' }
  const cordoned = nodes.filter((node) => node.cordoned).map(nameOf)
  const aside = cordoned.length === 0 ? '' : `; cordoned: ${named(cordoned)}`
  return {
    level,
    result: 'pass',
    message: `all ${nodes.length} nodes are ready with ${image}${aside}`,
  }
}

function nameOf({ name }: NodeFacts): string {
  return name
}

function named(names: readonly string[]): string {
  const more = names.length - mostNamed
  return [...names.slice(0, mostNamed), ...(more > 0 ? [`and ${more} more`] : [])].join(', ')
}
