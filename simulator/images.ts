export type ImageParts = { readonly family: string; readonly version: string }

export type PublishedImage = {
  readonly version: string
  readonly published: number
  /** Extra delay by region, on top of nothing: it replaces the general roll-out. */
  readonly delays: Readonly<Record<string, number>>
  readonly withdrawn?: number | undefined
}

export type ImageFamily = {
  readonly name: string
  readonly osSku: string
  readonly osType: string
  readonly removed?: number | undefined
  readonly images: readonly PublishedImage[]
}

export type Images = {
  readonly families: Readonly<Record<string, ImageFamily>>
  readonly rollout: { readonly general: number; readonly regions: Readonly<Record<string, number>> }
}

const imagePattern = /^(AKS.+)-(\d{6}\.\d{1,2}\.\d+|\d{4}\.\d{2}\.\d{2}|\d{5}\.\d+\.\d{6})$/

/** Family and version of an image, or undefined for a form that is not known. */
export function splitImage(image: string): ImageParts | undefined {
  const match = imagePattern.exec(image)
  const family = match?.[1]
  const version = match?.[2]
  return family === undefined || version === undefined ? undefined : { family, version }
}

/** Version order inside one family: number by number. */
export function compareVersions(left: string, right: string): number {
  const a = left.split('.').map(Number)
  const b = right.split('.').map(Number)
  for (let place = 0; place < Math.max(a.length, b.length); place += 1) {
    const difference = (a[place] ?? -1) - (b[place] ?? -1)
    if (difference !== 0) return difference
  }
  return 0
}

/** The date that a version says, the earliest moment at which it can have been published. */
export function versionDate(version: string): number {
  const match =
    /^(\d{4})(\d{2})\.(\d{1,2})\.\d+$/.exec(version) ?? /^(\d{4})\.(\d{2})\.(\d{2})$/.exec(version)
  if (match !== null) return Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]))
  const windows = /^\d+\.\d+\.(\d{2})(\d{2})(\d{2})$/.exec(version)
  if (windows === null) return 0
  return Date.UTC(2000 + Number(windows[1]), Number(windows[2]) - 1, Number(windows[3]))
}

// behaviour: rollout-by-region
export function arrivesAt(images: Images, image: PublishedImage, region: string): number {
  const delay = image.delays[region] ?? images.rollout.regions[region] ?? images.rollout.general
  return image.published + delay
}

// behaviour: latest-is-greatest-arrived
/** The newest image of a family in a region at a moment. */
export function latestImage(
  images: Images,
  family: string,
  region: string,
  now: number,
): PublishedImage | undefined {
  const known = images.families[family]
  if (known === undefined || isRemoved(images, family, now)) return undefined
  let best: PublishedImage | undefined
  for (const image of known.images) {
    if (arrivesAt(images, image, region) > now) continue
    if (image.withdrawn !== undefined && image.withdrawn <= now) continue
    if (best === undefined || compareVersions(image.version, best.version) > 0) best = image
  }
  return best
}

export function isRemoved(images: Images, family: string, now: number): boolean {
  const removed = images.families[family]?.removed
  return removed !== undefined && removed <= now
}

export function findImage(images: Images, image: string): PublishedImage | undefined {
  const parts = splitImage(image)
  if (parts === undefined) return undefined
  return images.families[parts.family]?.images.find((entry) => entry.version === parts.version)
}
