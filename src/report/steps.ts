import type { Step } from '../plan/step.ts'
import { markdownLink, markdownProse } from './text.ts'
import { grouped } from './words.ts'

/** Steps that are told one by one; a run on thousands of pools has the others in its record. */
const mostSteps = 100

/** `What this run did`, in GitHub's Markdown; nothing in a run that did nothing. */
export function stepLines(steps: readonly Step[]): readonly string[] {
  if (steps.length === 0) return []
  const lines = steps.slice(0, mostSteps).map(({ message, url }) => {
    const link = url === undefined ? '' : ` ${markdownLink('Look', url)}`
    return `- ${markdownProse(message)}${link}`
  })
  const left = steps.length - lines.length
  const more = left > 0 ? [`- … and ${grouped(left)} more in the record.`] : []
  return ['### What this run did', '', ...lines, ...more, '']
}
