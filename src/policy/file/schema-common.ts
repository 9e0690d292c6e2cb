import { z } from 'zod'
import { relaxableGates } from '../document.ts'
import * as form from './forms.ts'

export const patterns =
  'Names, in which * stands for anything and ? for one character; case does not count.'

export const tags = z.record(
  form.tagName,
  form.oneOrMany(form.tagValue, 'text, or a list of texts'),
  {
    error: 'a map of names and values such as { env: dev }',
  },
)

export const regions = form
  .oneOrMany(form.pattern('a region such as westeurope'), 'a region, or a list of regions')
  .describe(`Azure regions such as westeurope. ${patterns}`)

export const clusters = form
  .oneOrMany(form.cluster, 'a cluster, or a list of clusters')
  .describe('Clusters as resourceGroup/name or as full resource ids, either with * and ?.')

export const pools = form
  .oneOrMany(form.pattern('the name of a pool'), 'the name of a pool, or a list of names')
  .describe(`Names of node pools. ${patterns}`)

export const osSkus = form
  .oneOrMany(form.pattern('an OS SKU such as AzureContainerLinux'), 'an OS SKU, or a list of them')
  .describe(`OS SKUs such as AzureContainerLinux or Flatcar. ${patterns}`)

export const rings = form
  .oneOrMany(form.ringReference, 'the name of a ring, or a list of names')
  .describe('Names of rings; left out: all of them.')

export const reason = form.reason.describe('Why, in your words. It is shown in reports.')

export const url = form.url.describe('Where to read more.')

export const relax = form
  .oneOrMany(form.oneOf(relaxableGates), 'a gate, or a list of gates')
  .describe(
    'Gates that give way as the date comes near, the first of the list first, and only as many as are needed.',
  )

export const ahead = form.duration.describe(
  'How long before the date the gates of `relax` begin to give way. Default: 7d.',
)
