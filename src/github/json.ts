/** Reads a value inside of parsed JSON; `undefined` where the way ends or the type is another. */
export function textAt(value: unknown, ...way: readonly string[]): string | undefined {
  const found = at(value, way)
  return typeof found === 'string' ? found : undefined
}

export function numberAt(value: unknown, ...way: readonly string[]): number | undefined {
  const found = at(value, way)
  return typeof found === 'number' ? found : undefined
}

export function listAt(value: unknown, ...way: readonly string[]): readonly unknown[] | undefined {
  const found = at(value, way)
  return Array.isArray(found) ? found : undefined
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function at(value: unknown, way: readonly string[]): unknown {
  return way.reduce((inner: unknown, name) => (isObject(inner) ? inner[name] : undefined), value)
}
