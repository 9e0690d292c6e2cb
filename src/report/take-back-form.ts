import { z } from 'zod'
import { isInstant } from '../domain/time/instant.ts'
import type { TakeBackMarker } from '../plan/take-back.ts'
import { ringName } from '../policy/file/forms.ts'
import { type HiddenForm, objectId, readHidden, withFirstLine, writeHidden } from './hidden.ts'

const word = z.string().min(1).max(400)
const instant = z.string().max(40).refine(isInstant)

const form: HiddenForm<TakeBackMarker> = {
  name: 'flatcar-gate/rollback@1',
  schema: z.strictObject({
    changes: z
      .array(z.strictObject({ ring: ringName, family: word, from: word, to: word.nullable() }))
      .max(100),
    until: instant,
    heads: z.array(objectId).max(10),
    lockfile: objectId.nullable(),
    closed: z.exactOptional(z.string().max(1000)),
  }),
}

/**
 * The first line of the body.
 *
 * @throws RangeError for a marker that could not be read back.
 */
export function takeBackMarkerLine(marker: TakeBackMarker): string {
  return writeHidden(form, marker)
}

/** Reads a body back: its first line alone counts, and any other form of it is none. */
export function readTakeBackMarker(body: string): TakeBackMarker | undefined {
  return readHidden(form, body.split(/\r?\n/, 1)[0] ?? '')
}

/** The body with another marker; all else stays as it is, byte for byte. */
export function replaceTakeBackMarker(body: string, marker: TakeBackMarker): string {
  return withFirstLine(body, takeBackMarkerLine(marker))
}
