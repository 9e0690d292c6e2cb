import type { Repository } from '../ports.ts'

/**
 * Deletes a ref that still shows the commit it was judged by. GitHub has no such condition of its own,
 * so it is read right before: whoever pushed since then keeps what was pushed.
 *
 * @returns whether it was deleted.
 */
export async function deleteRefAt(
  repository: Repository,
  ref: string,
  sha: string,
): Promise<boolean> {
  if ((await repository.readRef(ref)) !== sha) return false
  await repository.deleteRef(ref)
  return true
}
