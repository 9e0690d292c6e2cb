import { parseImage } from '../domain/image.ts'
import { imageVersion, ringName } from '../policy/file/forms.ts'
import { nearest, plain } from '../policy/file/nearest.ts'
import { type FoundProblem, quoted } from '../policy/file/problem.ts'
import type { JsonNode, Member } from './lockfile-text.ts'

/** What is wrong with a name or a value, wherever it stands. */
export type Misfit = Omit<FoundProblem, 'line' | 'column' | 'path'>

/** For messages, and for what can be told of a family whose version is wrong. */
const someVersion = '202608.06.1'

/** Rings are named as in the policy. */
export function ringMisfit(name: string): Misfit | undefined {
  const expected = ringName.safeParse(name).error?.issues[0]?.message
  if (expected === undefined) return undefined
  const better = plain(name.slice(0, 100))
  const misfit = { found: quoted(name), expected }
  if (!ringName.safeParse(better).success) return misfit
  return { ...misfit, advice: `Did you mean ${quoted(better)}?` }
}

/**
 * Is it the family of the image that it makes with the version, and no whole image itself? A version
 * that is wrong is not held against it.
 */
export function familyMisfit(family: string, version: unknown): Misfit | undefined {
  const isVersion = typeof version === 'string' && imageVersion.safeParse(version).success
  const image = parseImage(family)
  if (image.kind === 'opaque' && fits(family, isVersion ? version : someVersion)) return undefined
  const advice =
    image.kind === 'known'
      ? `Write the family alone: ${quoted(image.family)}.`
      : 'A family is the name of an image without its version.'
  return {
    found: quoted(family),
    expected: 'an image family such as AKSAzureLinux-aclgen2TL',
    advice,
  }
}

/** @param found the version as it is written. */
export function versionMisfit(version: unknown, found: string): Misfit | undefined {
  const misfit = { found, expected: `an image version such as "${someVersion}"` }
  if (found === 'null') {
    return { ...misfit, advice: 'To take an approval back remove the entry.' }
  }
  if (typeof version === 'number') return { ...misfit, advice: 'Put the version in double quotes.' }
  if (typeof version !== 'string') return misfit
  if (imageVersion.safeParse(version).success) return undefined
  const image = parseImage(version)
  if (image.kind === 'opaque') return misfit
  return { ...misfit, advice: `Write the version alone: ${quoted(image.version)}.` }
}

/** A key at the top that is neither `version` nor `rings`. */
export function unknownKey({ name, value }: Member): Misfit {
  const advice = (): string => {
    const near = nearest(name, ['version', 'rings'])
    if (near !== undefined) return `Did you mean ${quoted(near)}?`
    return value.members === undefined ? 'Remove it.' : 'Rings belong under "rings".'
  }
  return { found: `the unknown key ${quoted(name)}`, expected: 'version or rings', advice }
}

/** Is it the format of this release? */
export function formatMisfit(version: JsonNode | undefined): Misfit | undefined {
  if (version?.value === 1) return undefined
  const misfit = { found: version?.found ?? 'nothing', expected: '1' }
  if (version?.value === '1') return { ...misfit, advice: 'Remove the quotes.' }
  if (typeof version?.value === 'number' && version.value > 1) {
    const advice = 'A later release of Flatcar Gate wrote this file: use that release.'
    return { ...misfit, advice }
  }
  return { ...misfit, advice: 'Write "version": 1.' }
}

function fits(family: string, version: string): boolean {
  const image = parseImage(`${family}-${version}`)
  return image.kind === 'known' && image.family === family
}
