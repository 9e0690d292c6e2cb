// Only some mutants are asked about, for Stryker: `--mutate` takes whole ranges, with all in them.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A list of ranges as `--mutate` takes them after the file. */
export const askedFile = join('out', 'stryker', 'asked.json')

interface Place {
  readonly line: number
  readonly column: number
}

interface Visited {
  readonly node: { readonly loc?: { readonly start: Place; readonly end: Place } | null }
}

type Range = readonly [from: Place, to: Place]

let known: readonly Range[] | undefined

function ranges(): readonly Range[] {
  if (!existsSync(askedFile)) return []
  const texts = JSON.parse(readFileSync(askedFile, 'utf8')) as readonly string[]
  return texts.map((text) => {
    const [line = 0, column = 0, lastLine = 0, lastColumn = 0] = text.split(/[:-]/u).map(Number)
    return [
      { line, column },
      { line: lastLine, column: lastColumn },
    ] as const
  })
}

/** A node that is not asked about, and holds none that is. */
function othersOf({ node: { loc } }: Visited): string | undefined {
  if (loc === undefined || loc === null) return undefined
  known ??= ranges()
  const holds = known.some(([from, to]) => !isBefore(from, loc.start) && !isBefore(loc.end, to))
  return holds ? undefined : 'not asked about'
}

function isBefore(a: Place, b: Place): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column)
}

export const others = { shouldIgnore: othersOf } as const
