import { isGlob, matchesGlob } from '../../domain/glob.ts'
import { parseClusterId } from '../../domain/resource-id.ts'
import { matchesCluster } from '../../domain/selection.ts'

/** Does every name that `narrow` matches match `wide` too? "No" also when it is not easy to see. */
export function covers(wide: string, narrow: string): boolean {
  if (wide.toLowerCase() === narrow.toLowerCase() || /^\*+$/.test(wide)) return true
  // A `?` of the wide one stands for one character, a `*` of the narrow one for any number.
  if (narrow.includes('*') && wide.includes('?')) return false
  return matchesGlob(wide, narrow)
}

/** As `covers`, for patterns of clusters. */
export function coversCluster(wide: string, narrow: string): boolean {
  if (wide === '*/*') return true
  const isId = narrow.startsWith('/')
  if (wide.startsWith('/')) return isId && covers(wide, narrow)
  if (isId)
    return parseClusterId(narrow) !== undefined && !isGlob(narrow) && matchesCluster(wide, narrow)
  const [wideGroup = '', wideName = ''] = wide.split('/')
  const [group = '', name = ''] = narrow.split('/')
  return covers(wideGroup, group) && covers(wideName, name)
}

/** Can a name match both? "Yes" also when it is not easy to see. */
export function mayMeet(a: string, b: string): boolean {
  if (isGlob(a) && isGlob(b)) return true
  return matchesGlob(a, b) || matchesGlob(b, a)
}
