import { z } from 'zod'
import type { ProposalMarker } from '../plan/proposal.ts'
import { ringName } from '../policy/file/forms.ts'
import { type HiddenForm, objectId, readHidden, withFirstLine, writeHidden } from './hidden.ts'

const words = z.string().max(1000)

const form: HiddenForm<ProposalMarker> = {
  name: 'flatcar-gate/proposal@1',
  schema: z.strictObject({
    ring: ringName,
    images: z.array(z.string().min(1).max(400)).max(100),
    heads: z.array(objectId).max(10),
    lockfile: objectId.nullable(),
    set_up: z.boolean(),
    check: words,
    closed: z.exactOptional(words),
    edited: z.exactOptional(z.boolean()),
  }),
}

/**
 * The first line of a pull request's body.
 *
 * @throws RangeError for a marker that could not be read back.
 */
export function markerLine(marker: ProposalMarker): string {
  return writeHidden(form, marker)
}

/**
 * The body with another marker; all else stays as it is, byte for byte.
 *
 * @throws RangeError for a marker that could not be read back.
 */
export function replaceMarker(body: string, marker: ProposalMarker): string {
  return withFirstLine(body, markerLine(marker))
}

/** Strict: a line of any other form, even an equal one in other words, is no marker. */
export function readMarker(line: string): ProposalMarker | undefined {
  return readHidden(form, line)
}
