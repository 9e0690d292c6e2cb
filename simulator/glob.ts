/** A path pattern: `*` stands for anything inside one segment, `**` for anything. Case is ignored, as in ARM. */
export function globMatches(pattern: string, text: string): boolean {
  const cached = compiled.get(pattern)
  const expression = cached ?? compile(pattern)
  if (cached === undefined) compiled.set(pattern, expression)
  return expression.test(text)
}

const compiled = new Map<string, RegExp>()

function compile(pattern: string): RegExp {
  const source = pattern
    .replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll('**', '\u0000')
    .replaceAll('*', '[^/]*')
    .replaceAll('\u0000', '.*')
  return new RegExp(`^${source}$`, 'i')
}
