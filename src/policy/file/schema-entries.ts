import { z } from 'zod'
import * as form from './forms.ts'
import {
  ahead,
  clusters,
  patterns,
  pools,
  reason,
  regions,
  relax,
  rings,
  url,
} from './schema-common.ts'

export const freeze = z.strictObject(
  {
    from: form.localTime.describe('First day (2026-12-18) or local time (2026-12-18T18:00).'),
    to: form.localTime.describe('Last day, which is frozen too, or local time.'),
    zone: form.zoneName.describe('IANA zone of both. Default: that of the policy.').optional(),
    reason,
    rings: rings.optional(),
    regions: regions.optional(),
  },
  { error: 'a map with the keys from, to and reason' },
)

const imagePattern = form.pattern('the name of an image, which may hold * and ?')
const familyPattern = form.pattern(
  'a family such as AKSFlatcar-flatcargen2, which may hold * and ?',
)

export const denial = z.strictObject(
  {
    image: imagePattern.describe('Name of the image that is denied, with * and ?.').optional(),
    family: familyPattern.describe('Family of which images are denied, with * and ?.').optional(),
    from: form.imageVersion.describe('The first version that is denied.').optional(),
    below: form.imageVersion.describe('The first version that is not denied any more.').optional(),
    reason,
    url: url.optional(),
    until: form.moment
      .describe('When the denial ends: a date (its start) or an instant.')
      .optional(),
  },
  { error: 'a map with the keys image or family, and reason' },
)

export const hold = z.strictObject(
  {
    rings: rings.describe('Names of the rings that are held.').optional(),
    clusters: clusters.optional(),
    pools: pools.optional(),
    images: form
      .oneOrMany(imagePattern, 'an image, or a list of images')
      .describe(`Names of images that are held. ${patterns}`)
      .optional(),
    reason,
    until: form.moment.describe('When the hold ends: a date (its start) or an instant.').optional(),
  },
  { error: 'a map with the keys rings, clusters, pools or images, and reason' },
)

export const deadline = z.strictObject(
  {
    rings: rings.optional(),
    'max-image-age': form.duration.describe(
      'No pool is to run an image older than this; at most 90d, for which Microsoft supports an image.',
    ),
    ahead: ahead.optional(),
    relax: relax.optional(),
  },
  { error: 'a map with the key max-image-age' },
)

export const floor = z.strictObject(
  {
    family: familyPattern.describe('Family, with * and ?.'),
    below: form.imageVersion.describe('Pools that run a version below this one are to be moved.'),
    by: form.moment.describe(
      'When they are to be moved at the latest: a date (its start) or an instant.',
    ),
    reason,
    url: url.optional(),
    ahead: ahead.optional(),
    relax: relax.optional(),
  },
  { error: 'a map with the keys family, below, by and reason' },
)
