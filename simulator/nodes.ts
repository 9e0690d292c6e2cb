import type { Operation, Pool, World } from './world.ts'

/** How many nodes of a pool have the target already. */
export function nodesDone(operation: Operation, now: number): number {
  const { nodes, batch, perNode, lead } = operation.plan
  const until = Math.min(now, operation.ends)
  const batches = perNode === 0 ? nodes : Math.floor((until - operation.started - lead) / perNode)
  const done = Math.max(0, Math.min(nodes, batches * batch))
  return operation.failsAfter === undefined ? done : Math.min(done, operation.failsAfter)
}

/** The image of each node of a pool, oldest node first. */
export function nodeImages(world: World, pool: Pool, now: number): readonly (string | undefined)[] {
  const operation = pool.operation === undefined ? undefined : world.operations[pool.operation]
  if (operation?.kind === 'upgrade') return mixedNodes(operation, now)
  return pool.nodes ?? Array.from({ length: pool.count }, () => pool.image)
}

/** The images of a pool's nodes while an operation replaces them, or where one has stopped. */
export function mixedNodes(operation: Operation, now: number): readonly (string | undefined)[] {
  const done = nodesDone(operation, now)
  return Array.from({ length: operation.plan.nodes }, (_, node) =>
    node < done ? operation.target.image : operation.from.image,
  )
}

// behaviour: undrainable-nodes-stay
/** The nodes after a success, where some keep their image; undefined where all have the new one. */
export function leftBehind(pool: Pool, operation: Operation): Pool['nodes'] {
  const left = Math.min(pool.upgradeLeaves ?? 0, operation.plan.nodes)
  if (left === 0) return undefined
  return mixedNodes(operation, operation.ends).map((image, node) =>
    node < operation.plan.nodes - left ? image : operation.from.image,
  )
}
