import { judgeNodes } from '../domain/node-proof.ts'
import type { PoolTarget } from '../domain/pool-reading.ts'
import type { ProofCheck } from '../domain/proof.ts'
import { apiServerOf } from './api-server.ts'
import { ArmError, asObject } from './arm-answers.ts'
import type { Edge } from './edge.ts'
import { poolBodyOf } from './read-pool.ts'

type Json = Readonly<Record<string, unknown>>

const level = 'V3'

/** Whether the pool's nodes are ready with the image, asked of Kubernetes itself. */
export async function proveNodes(
  { cloud, authorityOf, readNodes }: Pick<Edge, 'cloud' | 'authorityOf' | 'readNodes'>,
  target: PoolTarget,
  cluster: Json | undefined,
  image: string,
): Promise<ProofCheck> {
  const server = apiServerOf(cluster, cloud)
  if (typeof server === 'string') return { level, result: 'unknown', message: server }
  const { host, isPrivate } = server
  try {
    const authority = await authorityOf(target)
    const request = { cluster: target.cluster, pool: target.pool, host, authority }
    const count = poolBodyOf(asObject(cluster), target.pool)?.['count']
    return judgeNodes(
      await readNodes(request),
      image,
      typeof count === 'number' ? count : undefined,
    )
  } catch (error) {
    if (!(error instanceof ArmError)) throw error
    const { problem } = error
    const where = problem.reading === 'list nodes' ? `${host}: ` : ''
    const hint =
      isPrivate && problem.code === 'evidence.unreachable'
        ? '. The cluster is private: its nodes can be seen by a runner inside its network alone'
        : ''
    return { level, result: 'unknown', message: `${where}${problem.message}${hint}`, problem }
  }
}
