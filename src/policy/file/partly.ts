import type { Path } from './problem.ts'
import type { PolicyFile } from './schema.ts'

/** Anything may be missing, and entries of lists as well: what is left of a file with problems. */
export type Partly<T> = T extends string | number
  ? T
  : T extends readonly (infer Item)[]
    ? readonly (Partly<Item> | undefined)[]
    : { readonly [Key in keyof T]?: Partly<T[Key]> | undefined }

export type PartlyFile = Partly<PolicyFile>

/**
 * The value without what stands at the paths, so that the rest can be looked at as well. Entries of
 * lists keep their places. The paths must be all that the schema has complained about.
 */
export function withoutValues(value: unknown, paths: readonly Path[]): PartlyFile {
  let left = value
  for (const path of paths) left = without(left, path)
  // What the schema has not complained about is as it says.
  return typeof left === 'object' && left !== null ? (left as PartlyFile) : {}
}

function without(value: unknown, path: Path): unknown {
  const [part, ...rest] = path
  if (part === undefined) return undefined
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value
    return items.map((item, index) => (index === part ? without(item, rest) : item))
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  return Object.fromEntries(
    entries.flatMap(([key, each]) => {
      if (key !== part) return [[key, each]]
      const left = without(each, rest)
      return left === undefined ? [] : [[key, left]]
    }),
  )
}
