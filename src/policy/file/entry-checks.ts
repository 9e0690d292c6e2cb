import { isGlob } from '../../domain/glob.ts'
import { compareVersions, supportedDays } from '../../domain/image.ts'
import { parseDuration } from '../../domain/time/duration.ts'
import { day } from '../../domain/time/instant.ts'
import type { Finding } from './findings.ts'
import type { PartlyFile } from './partly.ts'
import type { Path } from './problem.ts'

type Entry<Key extends 'denials' | 'holds' | 'deadlines'> = NonNullable<
  NonNullable<PartlyFile[Key]>[number]
>

/** Denials, holds and deadlines whose members do not go together. */
export function entryFindings(
  file: PartlyFile,
  isFaulty: (path: Path) => boolean,
): readonly Finding[] {
  const each = <Item>(
    name: string,
    entries: readonly (Item | undefined)[] | undefined,
    check: (entry: Item, path: Path) => readonly Finding[],
  ): readonly Finding[] =>
    (entries ?? []).flatMap((entry, index) => {
      const path = [name, index]
      // An entry of which something was taken away looks as if it had never been written.
      return entry === undefined || isFaulty(path) ? [] : check(entry, path)
    })
  return [
    ...each('denials', file.denials, denialFindings),
    ...each('holds', file.holds, holdFindings),
    ...each('deadlines', file.deadlines, deadlineFindings),
  ]
}

function denialFindings(denial: Entry<'denials'>, path: Path): readonly Finding[] {
  const { image, family, from, below } = denial
  if (image === undefined && family === undefined) {
    const advice = 'Name what is denied.'
    return [{ path, found: 'neither image nor family', expected: 'one of the two', advice }]
  }
  if (image !== undefined && family !== undefined) {
    const advice = 'Remove one; image takes * and ? as well.'
    return [{ path, found: 'both image and family', expected: 'one of the two', advice }]
  }
  if (image !== undefined && !isGlob(image) && (from ?? below) !== undefined) {
    return [
      {
        path: [...path, from === undefined ? 'below' : 'from'],
        found: 'a range of versions for one image',
        expected: 'from and below with a family, or with an image that holds * or ?',
        advice: 'The name of an image holds its version.',
      },
    ]
  }
  if (from === undefined || below === undefined || compareVersions(from, below) < 0) return []
  const advice = 'The range is empty: below is the first version that is not denied any more.'
  return [{ path: [...path, 'below'], expected: `a version after ${from}`, advice }]
}

function holdFindings(hold: Entry<'holds'>, path: Path): readonly Finding[] {
  const keys = ['rings', 'clusters', 'pools', 'images'] as const
  const empty = keys.filter((key) => Array.isArray(hold[key]) && hold[key].length === 0)
  if (empty.length > 0) {
    const advice = 'An empty list holds nothing: name what is held, or remove the key.'
    return empty.map((key) => ({ path: [...path, key], expected: 'at least one entry', advice }))
  }
  if (keys.some((key) => hold[key] !== undefined)) return []
  const expected = 'at least one of rings, clusters, pools and images'
  return [{ path, found: 'a hold of nothing', expected, advice: 'Name what is held.' }]
}

function deadlineFindings(deadline: Entry<'deadlines'>, path: Path): readonly Finding[] {
  const age = parseDuration(deadline['max-image-age'] ?? '')
  if (age === undefined || (age > 0 && age <= supportedDays * day)) return []
  const own = [...path, 'max-image-age']
  const expected = `more than 0d and at most ${supportedDays}d`
  const advice = `Microsoft supports an image for ${supportedDays} days.`
  return [{ path: own, expected, advice }]
}
