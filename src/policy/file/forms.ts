import { z } from 'zod'
import { parseDuration } from '../../domain/time/duration.ts'
import { parseCount } from './limit-text.ts'

/** The kinds of values that a policy holds. The message of each is what a problem says was expected. */

export const trueOrFalse = z.boolean({ error: 'true or false' })

/** Text of a form, which editors check as well. */
function form(regex: RegExp, expected: string): z.ZodString {
  return z.string({ error: expected }).regex(regex, { error: expected })
}

/** One value, or a list of them. */
export function oneOrMany<Item extends z.ZodType>(
  item: Item,
  expected: string,
): z.ZodUnion<readonly [Item, z.ZodArray<Item>]> {
  return z.union([item, z.array(item, { error: expected })], { error: expected })
}

export function listOf<Item extends z.ZodType>(item: Item, expected: string): z.ZodArray<Item> {
  return z.array(item, { error: expected })
}

export function oneOf<const Names extends readonly string[]>(
  names: Names,
): z.ZodEnum<{ [Name in Names[number]]: Name }> {
  return z.enum(names, { error: alternatives(names) })
}

/** `a, b or c`. */
export function alternatives(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`
}

export function wholeNumber(expected: string, least: number, most: number): z.ZodInt {
  return z.int({ error: expected }).min(least, { error: expected }).max(most, { error: expected })
}

const durationForm = /^(?:0|(?=\d)(?:\d{1,6}w)?(?:\d{1,6}d)?(?:\d{1,6}h)?(?:\d{1,8}m)?)$/
const durationText = 'a duration such as 2d or 36h'

/** Not longer than 3650 days. */
export const duration = form(durationForm, durationText).refine(
  (text) => parseDuration(text) !== undefined,
  { error: durationText },
)

const startsText = 'a number of starts in a period of at most 90d such as 10 per 24h, or none'

/** `10 per 24h`. */
export const startsInPeriod = form(
  /^(?:[1-9]\d{0,5} per (?:\d{1,6}[wdhm])+|none)$/,
  startsText,
).refine((text) => text === 'none' || parseCount(text) !== undefined, { error: startsText })

export const clustersAtOnce = z.union(
  [
    wholeNumber('a whole number of clusters from 1 to 10000, or none', 1, 10_000),
    z.literal('none', { error: 'a whole number of clusters from 1 to 10000, or none' }),
  ],
  { error: 'a whole number of clusters from 1 to 10000, or none' },
)

export const share = form(/^(?:[1-9]\d?|100)%$/, 'a share from 1% to 100%')

/** A pattern for names: `*` stands for anything, `?` for one character. */
export function pattern(what: string): z.ZodString {
  return form(/^\S.{0,498}$/, what)
}

export const subscription = form(
  /^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$/,
  'a subscription id such as 00000000-0000-0000-0000-000000000000',
)

export const subscriptionPattern = form(
  /^[0-9A-Fa-f*?-]{1,36}$/,
  'a subscription id such as 00000000-0000-0000-0000-000000000000, which may hold * and ?',
)

export const cluster = form(
  /^(?:[^/\s]{1,90}\/[^/\s]{1,90}|\/[Ss][Uu][Bb][Ss][Cc][Rr][Ii][Pp][Tt][Ii][Oo][Nn][Ss]\/\S{1,400})$/,
  '`resourceGroup/name` or a full resource id /subscriptions/…/managedClusters/…, either with * and ?',
)

export const tagName = form(/^[^<>%&\\?]{1,512}$/, 'the name of a tag or label')

export const tagValue = z
  .string({ error: 'text, or a list of texts' })
  .max(512, { error: 'text of at most 512 characters' })

export const ringName = form(
  /^[a-z0-9][a-z0-9-]{0,38}$/,
  'a name of 1 to 39 lower-case letters, digits and hyphens',
)

export const ringReference = form(/^.{1,100}$/, 'the name of a ring')

export const zoneName = form(
  /^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/,
  'an IANA zone such as Europe/Berlin',
)

export const windowText = 'a window such as Mon-Thu 21:00-05:00 Europe/Berlin'

export const weeklyWindow = form(
  /^\s*[A-Za-z]{3,9}(?:\s*[,-]\s*[A-Za-z]{3,9})*\s+\d\d:\d\d-\d\d:\d\d(?:\s+[A-Za-z][A-Za-z0-9_+/-]*)?\s*$/,
  windowText,
)

export const localTime = form(
  /^\d{4}-\d\d-\d\d(?:T\d\d:[0-5]\d(?::[0-5]\d)?)?$/,
  'a date such as 2026-12-18 or a local time such as 2026-12-18T18:00',
)

export const moment = form(
  /^\d{4}-\d\d-\d\d(?:T\d\d:[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)?)?$/,
  'a date such as 2026-12-18 or an instant such as 2026-12-18T18:00Z',
)

export const imageVersion = form(
  /^(?:\d{6}\.\d{1,2}\.\d{1,9}|\d{4}\.\d{2}\.\d{2}|\d{5}\.\d{1,9}\.\d{6})$/,
  'an image version such as 202608.06.1',
)

export const reason = z
  .string({ error: 'a reason of 1 to 500 characters' })
  .min(1, { error: 'a reason of 1 to 500 characters' })
  .max(500, { error: 'a reason of 1 to 500 characters' })
  .regex(/\S/, { error: 'a reason of 1 to 500 characters' })

export const url = form(
  /^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s/]\S{0,1990}$/,
  'an address that begins with https:// or http://',
)

/** Logins of enterprises end in `_` and a short code. */
export const login = form(
  /^[A-Za-z0-9][A-Za-z0-9_-]{0,38}$/,
  'a GitHub login of 1 to 39 letters, digits, hyphens and underscores',
)

export const teamSlug = form(
  /^[a-z0-9_][a-z0-9_-]{0,99}$/,
  'the slug of a team such as platform-team, without the organisation',
)

export const label = form(
  /^[^\s,](?:[^,\r\n]{0,48}[^\s,])?$/,
  'a label of 1 to 50 characters without commas',
)

export const issueTitle = form(/^\S(?:.{0,198}\S)?$/, 'a title of 1 to 200 characters in one line')

const probeText = 'an address that begins with https:// and holds no password'

export const probe = form(/^[Hh][Tt][Tt][Pp][Ss]:\/\/[^\s/@]\S{0,1990}$/, probeText).refine(
  isProbe,
  { error: probeText },
)

function isProbe(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { username, password } = new URL(text)
  return username === '' && password === ''
}
