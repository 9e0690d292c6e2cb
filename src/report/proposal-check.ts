import type { Proposal } from '../plan/proposal.ts'
import type { Result } from '../result.ts'
import { fitLines, linesLength } from './fitting.ts'
import { gateGroups } from './gate-groups.ts'
import { gateHead, gateRow } from './gate-rows.ts'
import { poolsText } from './proposal-pools.ts'
import { statusText } from './proposal-texts.ts'
import { markdownCode, titleText } from './text.ts'
import { counted, examples } from './words.ts'

/** GitHub refuses summaries of more than 65,535 characters; these are bytes. */
export const longestCheck = 60_000

export interface CheckText {
  /** One line of plain text. */
  readonly title: string
  /** Markdown. */
  readonly summary: string
}

/** What the check run on a proposal's head says. The same decisions give the same bytes. */
export function checkText(proposal: Proposal, result: Result): CheckText {
  const { ring, images, decisions, check } = proposal
  const named = images.map(({ image }) => markdownCode(image))
  const groups = gateGroups(decisions, result.policy.resolved.zone)
  const top = [
    `Ring ${markdownCode(ring)}, ${poolsText(decisions)}: ${examples(named, 10)}.`,
    '',
    check.state === 'pending'
      ? 'This check waits for the image: for its soak in the ring before and its minimum age.'
      : 'The image may be approved. Windows, freezes and budgets hold the start, not the approval.',
    '',
    ...gateHead,
  ]
  const { lines, left } = fitLines(groups, gateRow, longestCheck - linesLength(top) - 100)
  const more = left > 0 ? ['', `… and ${counted(left, 'row')} more.`] : []
  return {
    title: titleText(statusText(proposal, result)),
    summary: `${[...top, ...lines, ...more].join('\n')}\n`,
  }
}
