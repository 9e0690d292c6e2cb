import { z } from 'zod'
import type { DashboardBox } from '../plan/dashboard-box.ts'
import { ringName } from '../policy/file/forms.ts'
import { type HiddenForm, readHidden, writeHidden } from './hidden.ts'

/** The first line of the issue. */
export const dashboardMarker = '<!-- flatcar-gate/dashboard@1 -->'

const word = z.string().min(1).max(400)

const form: HiddenForm<DashboardBox> = {
  name: 'flatcar-gate/box@1',
  schema: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('approve'), ring: ringName, family: word, version: word }),
    z.strictObject({ kind: z.literal('hold'), ring: ringName, image: word }),
    z.strictObject({ kind: z.literal('release'), id: word }),
    z.strictObject({ kind: z.literal('retry'), ring: ringName, image: word }),
  ]),
}

/**
 * A box with its hidden id and finished Markdown; `undefined` for what no box can name: a person has
 * to do that another way.
 */
export function boxLine(box: DashboardBox, markdown: string): string | undefined {
  if (!form.schema.safeParse(box).success) return undefined
  return `- [ ] ${writeHidden(form, box)}${markdown}`
}

const ticked = /^[-*] \[[xX]\] (<!-- flatcar-gate\/box@1 \{[ -~]*?\} -->)/

/**
 * The boxes that are ticked, each once, in the order of the issue. Whatever is not of the exact form
 * is no box, and without the marker in the first line there is none.
 */
export function parseDashboard(text: string): readonly DashboardBox[] {
  const [first, ...lines] = text.split(/\r?\n/)
  if (first !== dashboardMarker) return []
  const found = new Map<string, DashboardBox>()
  for (const line of lines) {
    const note = ticked.exec(line)?.[1]
    const box = note === undefined ? undefined : readHidden(form, note)
    if (note !== undefined && box !== undefined && !found.has(note)) found.set(note, box)
  }
  return [...found.values()]
}

/** The second line of the issue: which pools it tells of. */
export function scopeLine(scope: string): string {
  return `<!-- flatcar-gate/scope ${scope} -->`
}

/** `undefined`: the issue does not say. */
export function readScope(text: string): string | undefined {
  const [, second = ''] = text.split(/\r?\n/, 2)
  return /^<!-- flatcar-gate\/scope ([0-9a-f]+) -->$/.exec(second)?.[1]
}

/** Do two texts of the dashboard say the same? GitHub may turn line ends. */
export function sameDashboard(a: string, b: string): boolean {
  return plainEnds(a) === plainEnds(b)
}

function plainEnds(text: string): string {
  return text.replaceAll('\r\n', '\n').trimEnd()
}
