/** Reading of JSON that someone else wrote: nothing is taken for granted. */
export type JsonObject = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function member(value: unknown, ...path: readonly string[]): unknown {
  let current = value
  for (const name of path) {
    if (!isObject(current)) return undefined
    current = current[name]
  }
  return current
}

export function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

export function parseJson(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch {
    return undefined
  }
}
