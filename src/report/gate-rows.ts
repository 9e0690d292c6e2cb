import type { GateEntry } from '../policy/decision.ts'
import type { GateGroup } from './gate-groups.ts'
import { markdownProse, tableCell } from './text.ts'
import { grouped } from './words.ts'

export const gateHead: readonly string[] = [
  '| Gate | Result | Pools | Found |',
  '|---|---|--:|---|',
]

/** Different findings that are told of one gate. */
const mostFound = 3

const resultWords: Readonly<Record<GateEntry['result'], string>> = {
  block: '**blocks**',
  unknown: '**unknown**',
  'needs-person': '**needs a person**',
  wait: 'waits',
  pass: 'passes',
  'not-applicable': 'does not apply',
}

/** A row for `gateHead`. */
export function gateRow({ gates, result, warns, pools, found }: GateGroup): string {
  const several = found.length > 1
  const shown = found.slice(0, mostFound).map(([text, number]) => {
    return `${tableCell(markdownProse(text))}${several ? ` (${grouped(number)})` : ''}`
  })
  const left = found.length - mostFound
  const said = [...shown, ...(left > 0 ? [`… and ${grouped(left)} more`] : [])].join('<br>')
  const word = `${resultWords[result]}${warns ? ' (warns only)' : ''}`
  return `| ${gates.join(', ')} | ${word} | ${grouped(pools)} | ${said} |`
}
