import { Temporal } from 'temporal-polyfill'
import { day, formatInstant, parseInstant } from './time/instant.ts'

/**
 * One AKS node image, `<gallery>-<definition>-<version>`.
 *
 * A name in none of the known forms is `opaque`: it can be compared for equality only, it has no
 * date and no family. The forms are those of the recorded answers of Azure and of its own image
 * listing (docs/domain.md lists them).
 */
export type Image = KnownImage | OpaqueImage

export interface KnownImage {
  readonly kind: 'known'
  /** The whole name as Azure writes it. */
  readonly name: string
  /** Gallery, e.g. `AKSAzureLinux`. It does not tell the OS SKU: ACL images live there too. */
  readonly gallery: string
  /** Image definition, e.g. `aclgen2TL`; absent in the short form that Microsoft's pages print. */
  readonly definition: string | undefined
  /** The name without its version: versions are only ever compared inside one family. */
  readonly family: string
  readonly version: string
  /** `windows` versions are `<OS build>.<revision>.<yymmdd>`, all others start with a date. */
  readonly scheme: 'dated' | 'legacy' | 'windows'
  /** The day in the version, `YYYY-MM-DD`: see `imageDate`. */
  readonly date: string | undefined
  /** Date suffix that nodes on the SecurityPatch channel carry, e.g. `2024.12.01`. */
  readonly patch: string | undefined
}

export interface OpaqueImage {
  readonly kind: 'opaque'
  readonly name: string
}

/** What `compareImages(a, b)` says of `a`, seen from `b`. */
export type ImageOrder = 'newer' | 'older' | 'same' | 'incomparable'

const imageForm =
  /^(?<gallery>AKS[A-Za-z]+)(?:-(?<definition>[A-Za-z0-9][A-Za-z0-9._-]*?))?-(?<version>\d{6}\.\d{1,2}\.\d{1,9}|\d{4}\.\d{2}\.\d{2}|\d{5}\.\d{1,9}\.\d{6})(?:-(?<patch>\d{4}\.\d{2}\.\d{2}))?$/

/** Longest name that is looked at; Azure's own are under 80 characters. */
const longestName = 200

/** Names that were read lately: a fleet asks for the same few over and over. */
const lately = new Map<string, Image>()
const mostKept = 1_000

/** Reads an image name. Never throws: what it does not know comes back as opaque. */
export function parseImage(name: string): Image {
  const known = lately.get(name)
  if (known !== undefined) return known
  if (lately.size >= mostKept) lately.clear()
  const image = readImage(name)
  lately.set(name, image)
  return image
}

function readImage(name: string): Image {
  const groups = name.length > longestName ? undefined : imageForm.exec(name)?.groups
  const gallery = groups?.['gallery']
  const version = groups?.['version']
  if (groups === undefined || gallery === undefined || version === undefined) {
    return { kind: 'opaque', name }
  }
  const definition = groups['definition']
  return {
    kind: 'known',
    name,
    gallery,
    definition,
    family: definition === undefined ? gallery : `${gallery}-${definition}`,
    version,
    scheme: schemeOf(version),
    date: versionDate(version, schemeOf(version)),
    patch: groups['patch'],
  }
}

function schemeOf(version: string): KnownImage['scheme'] {
  const first = version.indexOf('.')
  if (first === 6) return 'dated'
  return first === 5 ? 'windows' : 'legacy'
}

/**
 * Orders two images. Only images of one family have an order; Windows images of two OS builds have
 * none either. Segments are compared as numbers, so that the legacy form `2022.10.03` comes before
 * `202207.11.0` (the rule that Azure's own Karpenter provider uses).
 */
export function compareImages(a: Image, b: Image): ImageOrder {
  if (a.name === b.name) return 'same'
  if (a.kind === 'opaque' || b.kind === 'opaque' || a.family !== b.family) return 'incomparable'
  if ((a.scheme === 'windows') !== (b.scheme === 'windows')) return 'incomparable'
  const left = segments(a)
  const right = segments(b)
  if (a.scheme === 'windows' && left[0] !== right[0]) return 'incomparable'
  const difference = compareSegments(left, right)
  if (difference === 0) return 'same'
  return difference > 0 ? 'newer' : 'older'
}

/** Orders two versions of one family, such as `202608.06.1`: below zero when `a` is the older. */
export function compareVersions(a: string, b: string): number {
  return compareSegments(a.split('.').map(Number), b.split('.').map(Number))
}

function compareSegments(left: readonly number[], right: readonly number[]): number {
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = (left[at] ?? -1) - (right[at] ?? -1)
    if (difference !== 0) return difference
  }
  return 0
}

function segments(image: KnownImage): readonly number[] {
  const patch = image.patch === undefined ? [] : image.patch.split('.')
  return [...image.version.split('.'), ...patch].map(Number)
}

/**
 * The day in the version, as `YYYY-MM-DD`. It is the day of the train, not of the build: a hotfix
 * can be built two weeks later (`202602.13.5` was built on 2026-02-27), so an age counted from here
 * is never too young. `undefined` for opaque names and for dates that no calendar has.
 */
export function imageDate(image: Image): string | undefined {
  return image.kind === 'opaque' ? undefined : image.date
}

function versionDate(version: string, scheme: KnownImage['scheme']): string | undefined {
  const [first = '', second = '', third = ''] = version.split('.')
  if (scheme === 'windows') {
    return calendarDate(`20${third.slice(0, 2)}`, third.slice(2, 4), third.slice(4, 6))
  }
  if (scheme === 'legacy') return calendarDate(first, second, third)
  return calendarDate(first.slice(0, 4), first.slice(4, 6), second)
}

function calendarDate(year: string, month: string, dayOfMonth: string): string | undefined {
  try {
    const fields = { year: Number(year), month: Number(month), day: Number(dayOfMonth) }
    return Temporal.PlainDate.from(fields, { overflow: 'reject' }).toString()
  } catch {
    return undefined
  }
}

/** Microsoft supports a node image for 90 days (AKS support policies). */
export const supportedDays = 90

export interface ImageAge {
  /** Whole days since the date in the version, in UTC; below zero for a date in the future. */
  readonly days: number
  /** Days left of the 90; zero or less: no longer supported. */
  readonly days_left: number
  /** First moment out of support, ISO 8601 in UTC. */
  readonly supported_until: string
}

/** Age of an image at `now` (ISO 8601 instant); `undefined` when its name carries no date. */
export function imageAge(image: Image, now: string): ImageAge | undefined {
  const date = imageDate(image)
  if (date === undefined) return undefined
  const built = dayNumber(`${date}T00:00:00Z`)
  const days = dayNumber(now) - built
  return {
    days,
    days_left: supportedDays - days,
    supported_until: formatInstant((built + supportedDays) * day),
  }
}

/** Days since 1970, in UTC. */
function dayNumber(instant: string): number {
  return Math.floor(parseInstant(instant) / day)
}

/** `imageAge` by name at one moment, each name computed once: a fleet runs few images on many pools. */
export function imageAges(now: string): (name: string) => ImageAge | undefined {
  const known = new Map<string, ImageAge | undefined>()
  return (name) => {
    if (!known.has(name)) known.set(name, imageAge(parseImage(name), now))
    return known.get(name)
  }
}
