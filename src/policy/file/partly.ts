import { childPath } from './problem.ts'
import type { PolicyFile } from './schema.ts'

/** Anything may be missing, and entries of lists as well: what is left of a file with problems. */
export type Partly<T> = T extends string | number | boolean
  ? T
  : T extends readonly (infer Item)[]
    ? readonly (Partly<Item> | undefined)[]
    : { readonly [Key in keyof T]?: Partly<T[Key]> | undefined }

export type PartlyFile = Partly<PolicyFile>

/**
 * The value without what stands at the paths (of `pathText`), so that the rest can be looked at as
 * well. Entries of lists keep their places. The paths must be all that the schema complains about.
 */
export function withoutValues(value: unknown, paths: ReadonlySet<string>): PartlyFile {
  const left = without(value, '', paths)
  // What the schema does not complain about is as it says.
  return typeof left === 'object' && left !== null && !Array.isArray(left) ? left : {}
}

function without(value: unknown, path: string, paths: ReadonlySet<string>): unknown {
  if (paths.has(path)) return undefined
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value
    return items.map((item, index) => without(item, childPath(path, index), paths))
  }
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).map(([key, each]): readonly [string, unknown] => [
    key,
    without(each, childPath(path, key), paths),
  ])
  return Object.fromEntries(members.filter(([, each]) => each !== undefined))
}
