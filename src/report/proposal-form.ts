import type { ProposalBody, ProposalBoxes } from '../plan/proposal.ts'
import { readMarker } from './proposal-marker.ts'

/** What people write below this line stays theirs. */
export const notesLine = '<!-- flatcar-gate:notes -->'

export const notesHint = '_Notes: what you write below this line is kept._'

/** Boxes are known by their hidden ids, never by their words. */
export const boxLines: readonly string[] = [
  '### Boxes',
  '',
  'Tick one, and the next run does it.',
  '',
  '- [ ] <!-- flatcar-gate:box rebuild -->**Rebuild** this pull request from the base branch; commits of people stay in its history',
  '- [ ] <!-- flatcar-gate:box hold -->**Hold** the image in this ring until somebody releases it',
]

const box = /^[-*] \[([ xX])\] <!-- flatcar-gate:box (rebuild|hold) -->/

/**
 * Reads a body back. Never throws. The marker counts as the first line alone, boxes at the start of
 * a line above the notes, and of each the first; people's text below the notes line is never read.
 */
export function parseProposalBody(text: string): ProposalBody {
  const { managed, notes } = split(text)
  const lines = managed.split(/\r?\n/)
  const marker = readMarker(lines[0] ?? '')
  const boxes = boxesIn(lines)
  return marker === undefined ? { boxes, notes } : { marker, boxes, notes }
}

/**
 * Do two bodies say the same above the notes? Line ends and numbers of nodes do not count: machines
 * come and go, and no decision looks at them.
 */
export function sameBody(a: string, b: string): boolean {
  return comparable(a) === comparable(b)
}

function comparable(text: string): string {
  const [marker = '', ...lines] = split(text).managed.replaceAll('\r\n', '\n').split('\n')
  const rest = lines
    .join('\n')
    .trimEnd()
    .replace(/(?:at least )?\b[\d,]+ nodes?\b|nodes unknown/g, 'nodes')
  return `${marker}\n${rest}`
}

/** At the first notes line; the line end right after it belongs to neither part. */
function split(text: string): { readonly managed: string; readonly notes: string } {
  const at = text.startsWith(notesLine) ? 0 : text.indexOf(`\n${notesLine}`) + 1
  if (at === 0 && !text.startsWith(notesLine)) return { managed: text, notes: '' }
  const notes = text.slice(at + notesLine.length).replace(/^\r?\n/, '')
  return { managed: text.slice(0, at), notes }
}

function boxesIn(lines: readonly string[]): ProposalBoxes {
  const found = new Map<string, boolean>()
  for (const line of lines) {
    const [, mark, id] = box.exec(line) ?? []
    if (mark !== undefined && id !== undefined && !found.has(id)) found.set(id, mark !== ' ')
  }
  return { rebuild: found.get('rebuild') ?? false, hold: found.get('hold') ?? false }
}
