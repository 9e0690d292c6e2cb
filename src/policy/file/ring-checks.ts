import { supportedDays } from '../../domain/image.ts'
import { formatDuration, parseDuration } from '../../domain/time/duration.ts'
import { day } from '../../domain/time/instant.ts'
import type { Surroundings } from './checks.ts'
import type { Finding } from './findings.ts'
import { nearest } from './nearest.ts'
import type { PartlyFile } from './partly.ts'
import { base } from './presets.ts'
import type { Path } from './problem.ts'

/** Names, references, and settings that do not go together. */
export function ringFindings(file: PartlyFile, around: Surroundings): readonly Finding[] {
  const names = around.ringNames
  return [
    ...(names === undefined
      ? []
      : [...duplicateFindings(names), ...referenceFindings(file, names)]),
    ...engineFindings(file),
    ...waitFindings(file, around),
  ]
}

function duplicateFindings(names: readonly (string | undefined)[]): readonly Finding[] {
  const known = new Set<string>()
  return names.flatMap((name, index) => {
    const plain = name?.toLowerCase()
    if (plain === undefined) return []
    if (!known.has(plain)) {
      known.add(plain)
      return []
    }
    const expected = 'a name that no other ring has'
    return [
      { path: ['rings', index, 'name'], expected, advice: 'Rename or remove one of the two.' },
    ]
  })
}

function referenceFindings(
  file: PartlyFile,
  ringNames: readonly (string | undefined)[],
): readonly Finding[] {
  const known = new Set(ringNames.filter((name) => name !== undefined))
  const names = [...known]
  const shown = names.slice(0, 10).join(', ')
  const expected =
    names.length === 0
      ? 'no ring, as the policy has none'
      : `the name of a ring: ${shown}${names.length > 10 ? ' …' : ''}`
  const unknownRing = (name: string, path: Path): readonly Finding[] =>
    known.has(name) ? [] : [{ path, expected, advice: () => meant(name, names) }]
  const lists = { freezes: file.freezes, holds: file.holds, deadlines: file.deadlines }
  return Object.entries(lists).flatMap(([list, entries = []]) =>
    entries.flatMap((entry, index) => {
      const rings = entry?.rings
      const path = [list, index, 'rings']
      if (typeof rings === 'string') return unknownRing(rings, path)
      return (rings ?? []).flatMap((name, at) =>
        name === undefined ? [] : unknownRing(name, [...path, at]),
      )
    }),
  )
}

function meant(name: string, names: readonly string[]): string | undefined {
  const near = nearest(name, names)
  return near === undefined ? undefined : `Did you mean ${JSON.stringify(near)}?`
}

function engineFindings(file: PartlyFile): readonly Finding[] {
  if (file.rings?.[0]?.engine !== 'snapshot') return []
  const path = ['rings', 0, 'engine']
  const advice =
    'A snapshot holds an image that the ring before has proven, and there is none before the first.'
  return [{ path, expected: 'latest in the first ring', advice }]
}

/** An image that must wait for longer than it is supported would never be installed. */
function waitFindings(file: PartlyFile, { below }: Surroundings): readonly Finding[] {
  const rings = file.rings ?? [{}]
  return rings.flatMap((ring, index): readonly Finding[] => {
    const read = (key: 'soak' | 'min-age'): { length: number; path?: Path } => {
      const own = ring?.[key]
      const inherited = below.findLast((layer) => layer[key] !== undefined)?.[key] ?? base[key]
      const length = parseDuration(own ?? file[key] ?? inherited) ?? 0
      if (own !== undefined) return { length, path: ['rings', index, key] }
      return file[key] === undefined ? { length } : { length, path: [key] }
    }
    const soak = read('soak')
    const age = read('min-age')
    const sum = soak.length + age.length
    if (sum <= supportedDays * day) return []
    return [
      {
        path: soak.path ?? age.path ?? ['extends'],
        found: `soak and min-age of ${formatDuration(sum)} together`,
        expected: `at most ${supportedDays}d`,
        advice: `Microsoft supports an image for ${supportedDays} days: it would be out of support before it is installed.`,
      },
    ]
  })
}
