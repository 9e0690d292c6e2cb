import type { Proposal } from './proposal.ts'

/**
 * The message of a proposal's commits: a fixed text with names that a lockfile can hold (letters,
 * digits, dots and hyphens), so that no name can turn into a directive such as `[skip ci]`.
 */
export function proposalMessage({ ring, images }: Proposal): string {
  const lines = images.map(({ family, version }) => `${safeWord(family)} ${safeWord(version)}`)
  return `${subjectOf(ring)}\n\n${lines.join('\n')}\n`
}

/** Is it the message of a commit that the gate made for the ring? */
export function isProposalMessage(message: string, ring: string): boolean {
  return message.split('\n')[0] === subjectOf(ring)
}

function subjectOf(ring: string): string {
  return `Approve node images for ring ${ring}`
}

/** Letters, digits, dots and hyphens alone. */
export function safeWord(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9.-]/g, '_')
}
