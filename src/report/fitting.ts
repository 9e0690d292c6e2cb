import { utf8Length } from './text.ts'

/** Lines that found room. */
export interface Fitted {
  readonly lines: readonly string[]
  /** Items without room. */
  readonly left: number
  /** With their line ends. */
  readonly bytes: number
}

/** Takes items from the top while there is room for their lines; the others are never made. */
export function fitLines<Item>(
  items: readonly Item[],
  line: (item: Item) => string,
  room: number,
): Fitted {
  const lines: string[] = []
  let bytes = 0
  for (const item of items) {
    const made = line(item)
    const length = utf8Length(made) + 1
    if (bytes + length > room) break
    lines.push(made)
    bytes += length
  }
  return { lines, left: items.length - lines.length, bytes }
}

/** Bytes of lines with their line ends. */
export function linesLength(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + utf8Length(line) + 1, 0)
}
