import { z } from 'zod'
import { hiddenJson } from './text.ts'

/** Of a commit or a blob, as notes hold it. */
export const objectId = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'no object id of Git')

/** A note that GitHub does not show: `<!-- name {"some":"data"} -->`. */
export interface HiddenForm<Data> {
  /** With the version of the form, e.g. `flatcar-gate/proposal@1`. */
  readonly name: string
  /** A strict object; the order of its members is the one in which they are written. */
  readonly schema: z.ZodType<Data>
}

/** @throws RangeError for data that could not be read back: a caller's mistake. */
export function writeHidden<Data>({ name, schema }: HiddenForm<Data>, data: Data): string {
  const parsed = schema.safeParse(data)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const path = issue?.path.join('.') ?? ''
    throw new RangeError(`${name} ${path}: ${issue?.message ?? 'no data of its form'}.`)
  }
  const text = `<!-- ${name} ${hiddenJson(parsed.data)} -->`
  if (text.length <= longest) return text
  throw new RangeError(`${name}: ${text.length} characters, and ${longest} is the limit.`)
}

/** Longer notes are neither written nor looked at. */
const longest = 20_000

/** The data of a note, given as the very text that `writeHidden` makes; any other is no note. */
export function readHidden<Data>(form: HiddenForm<Data>, text: string): Data | undefined {
  const start = `<!-- ${form.name} `
  if (text.length > longest || !text.startsWith(start) || !text.endsWith(' -->')) return undefined
  const parsed = form.schema.safeParse(readJson(text.slice(start.length, -' -->'.length)))
  if (!parsed.success) return undefined
  // Also refuses members that stand twice, and any other spelling.
  return writeHidden(form, parsed.data) === text ? parsed.data : undefined
}

/** The body with another note as its first line; all else stays as it is, byte for byte. */
export function withFirstLine(body: string, line: string): string {
  const rest = body.indexOf('\n')
  return `${line}${rest < 0 ? '' : body.slice(rest)}`
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
