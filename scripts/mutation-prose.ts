// The rule for prose, for Stryker. See docs/mutation.md.

/** A node of Babel's tree, as far as the rule looks at it. */
interface Visited {
  readonly node: {
    readonly type: string
    readonly value?: unknown
    readonly quasis?: readonly { readonly value: { readonly raw: string } }[]
  }
}

/**
 * A fixed text of two words or more is prose: its wording is no behaviour, and a test that repeats
 * it proves nothing. Names, codes and separators have no inner space; a text with a value in it
 * can lose the value, and stays a mutant.
 */
function proseOf({ node }: Visited): string | undefined {
  const fixed = node.quasis?.length === 1 ? node.quasis[0]?.value.raw : node.value
  if (node.type !== 'StringLiteral' && node.type !== 'TemplateLiteral') return undefined
  return typeof fixed === 'string' && /\S \S/u.test(fixed) ? 'fixed prose' : undefined
}

export const prose = { shouldIgnore: proseOf } as const
