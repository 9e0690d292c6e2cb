// Why a mutant stays unnoticed. A mutant that a test ought to notice has no reason here: it needs a
// test. The first rule that fits counts.
import type { Mutant } from './mutation-record.ts'

export const reasons = {} as const

type Reason = keyof typeof reasons

/** What is given must fit: texts occur in it, patterns match it. */
interface Rule {
  readonly reason: Reason
  /** The end of the file's path. */
  readonly file?: string
  readonly mutator?: string
  /** In the line of the code. */
  readonly code?: string | RegExp
  /** All of what was replaced. */
  readonly original?: string | RegExp
  /** All of what it was replaced with. */
  readonly replacement?: string | RegExp
}

const rules: readonly Rule[] = []

export function reasonFor(mutant: Mutant): Reason | undefined {
  const { file, mutator, code, original, replacement } = mutant
  return rules.find(
    (rule) =>
      file.endsWith(rule.file ?? '') &&
      (rule.mutator ?? mutator) === mutator &&
      contains(code, rule.code) &&
      isLike(original, rule.original) &&
      isLike(replacement, rule.replacement),
  )?.reason
}

function contains(text: string, wanted: string | RegExp | undefined): boolean {
  if (wanted === undefined) return true
  return typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text)
}

function isLike(text: string, wanted: string | RegExp | undefined): boolean {
  if (wanted === undefined) return true
  return typeof wanted === 'string' ? text === wanted : wanted.test(text)
}
