/** Parts of a policy lie over each other as layers, the lowest first. */

/** The value of the last layer that has one. */
export function last<Layer, Key extends keyof Layer>(
  layers: readonly Layer[],
  key: Key,
): Layer[Key] | undefined {
  return layers.findLast((layer) => layer[key] !== undefined)?.[key]
}

export type Given<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> }

/** Without the members that are `undefined`. */
export function given<T extends object>(members: T | undefined): Given<T> {
  const entries = Object.entries(members ?? {}).filter(([, value]) => value !== undefined)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(entries) as Given<T>
}

export type OneOrMany<Item extends string> = Item | readonly Item[]

export function list<Item extends string>(value: OneOrMany<Item>): readonly Item[] {
  return typeof value === 'string' ? [value] : value
}

export function lists<Item extends string>(
  value: OneOrMany<Item> | undefined,
): readonly Item[] | undefined {
  return value === undefined ? undefined : list(value)
}
