import type { z } from 'zod'
import * as form from './forms.ts'
import { adviceForKey, keysAt, settingLike } from './known-keys.ts'
import { nearest, plain } from './nearest.ts'
import { type Advice, type Path, pathText, quoted } from './problem.ts'

/** Something wrong with a setting. `found` is told only where it is not the value itself. */
export interface Finding {
  readonly path: Path
  readonly found?: string
  readonly expected: string
  readonly advice?: Advice
}

/** How a value stands in the text, by its path. */
export type FoundAt = (path: Path) => string

type Issue = z.core.$ZodIssue

/** What the schema complains about, in the words of the policy. `root` is what it has looked at. */
export function schemaFindings(
  issues: readonly Issue[],
  root: unknown,
  foundAt: FoundAt,
): readonly Finding[] {
  return issues.flatMap((issue) => findingsOf(issue, pathOf(issue), root, foundAt))
}

function findingsOf(issue: Issue, path: Path, root: unknown, foundAt: FoundAt): readonly Finding[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(path, key))
  if (issue.code === 'invalid_union') {
    // One value or a list of them: what was written tells which of the two was meant.
    const [single = [], many = []] = issue.errors
    const value = valueAt(root, path)
    const inner = Array.isArray(value) ? many : single
    const isMap = typeof value === 'object' && value !== null && !Array.isArray(value)
    if (isMap || inner.length === 0) return [valueFinding(issue, path, root, foundAt)]
    return inner.flatMap((each) => findingsOf(each, [...path, ...pathOf(each)], root, foundAt))
  }
  if (issue.code === 'invalid_key') {
    const name = String(path.at(-1) ?? '')
    const found = `the key ${quoted(name)}`
    return [{ path, found, expected: 'the name of a tag or label (without < > % & \\ and ?)' }]
  }
  return [valueFinding(issue, path, root, foundAt)]
}

function valueFinding(issue: Issue, path: Path, root: unknown, foundAt: FoundAt): Finding {
  const value = valueAt(root, path)
  const found = value === undefined ? 'nothing' : foundAt(path)
  const advice = (): string | undefined => adviceFor(issue, path, value, found)
  return { path, found, expected: issue.message, advice }
}

function unknownKey(path: Path, key: string): Finding {
  return {
    path: [...path, key],
    found: `the unknown key ${quoted(key)}`,
    expected: 'a setting that belongs here',
    advice: () => adviceForKey(path, key) ?? `The keys here are ${keysAt(path).join(', ')}.`,
  }
}

function adviceFor(issue: Issue, path: Path, value: unknown, found: string): string | undefined {
  if (value === undefined) return missingAdvice(path)
  if (value === null) return 'Write a value, or remove the key.'
  if (typeof value === 'string') return adviceForText(issue, path, value)
  if (issue.code !== 'invalid_type') return undefined
  const isList = Array.isArray(value)
  if (issue.expected === 'array' && typeof value === 'object' && !isList) {
    return 'Begin each entry of the list with "- ".'
  }
  if (issue.expected !== 'string' || typeof value === 'object') return undefined
  if (issue.message.startsWith('a duration')) return `Write the unit as well, e.g. ${found}d.`
  if (issue.message.startsWith('a share')) return `Write the sign as well, e.g. ${found}%.`
  if (issue.message.startsWith('a number of starts')) {
    return `Write the period as well, e.g. ${found} per 24h.`
  }
  const kind = typeof value === 'boolean' ? 'a truth value' : 'a number'
  return `YAML reads this as ${kind}, which may change it: put it in quotes, "${found}".`
}

function missingAdvice(path: Path): string {
  if (pathText(path) === 'version') return 'Begin the file with the line version: 1.'
  return `Add the key ${JSON.stringify(path.at(-1) ?? '')}.`
}

function adviceForText(issue: Issue, path: Path, value: string): string | undefined {
  if (issue.code === 'invalid_value') {
    const names = issue.values.filter((each) => typeof each === 'string')
    const near = nearest(value, names)
    if (near !== undefined) return `Did you mean ${JSON.stringify(near)}?`
    const [parent, key] = path
    const setting = parent === 'gates' ? settingLike(String(key)) : undefined
    if (setting !== undefined) {
      return `This is how much the gate counts; the setting "${setting}" belongs at the top or in a ring.`
    }
  }
  if (issue.message === 'true or false') return truthAdvice(value)
  if (/^\d+$/.test(value.trim()) && !expectsText(issue)) return 'Remove the quotes.'
  if (issue.message.startsWith('a duration')) return durationAdvice(value)
  if (issue.message.startsWith('a name of 1 to 39')) {
    const name = plain(value)
    return /^[a-z0-9][a-z0-9-]{0,38}$/.test(name) ? `Write ${JSON.stringify(name)}.` : undefined
  }
  if (issue.message.startsWith('a GitHub login')) return loginAdvice(value)
  if (issue.message.startsWith('the slug of a team')) return slugAdvice(value)
  if (issue.message.startsWith('an address that begins with https://')) {
    return value.startsWith('http://') ? 'Only https is asked.' : undefined
  }
  if (issue.message.startsWith('a subscription id')) {
    return 'Write the id, not the name: `az account list --query "[].{name:name, id:id}"` prints both.'
  }
  if (issue.message.startsWith('`resourceGroup/name`') && !value.includes('/')) {
    return `For any resource group write ${quoted(`*/${value}`)}.`
  }
  return undefined
}

function expectsText(issue: Issue): boolean {
  return issue.code === 'invalid_format' || issue.code === 'too_small' || issue.code === 'too_big'
}

/** YAML 1.2 knows no other words for them, and none in quotes. */
function truthAdvice(value: string): string | undefined {
  if (/^(?:true|yes|on|y)$/i.test(value.trim())) return 'Write true, without quotes.'
  if (/^(?:false|no|off|n)$/i.test(value.trim())) return 'Write false, without quotes.'
  return undefined
}

function loginAdvice(value: string): string | undefined {
  if (value.includes('/')) return 'Name teams in team-reviewers.'
  return value.startsWith('@') ? 'Leave out the @.' : undefined
}

function slugAdvice(value: string): string | undefined {
  const slug = (value.split('/').at(-1) ?? '')
    .trim()
    .toLowerCase()
    .replace(/[\s.]+/g, '-')
  return form.teamSlug.safeParse(slug).success ? `Write ${JSON.stringify(slug)}.` : undefined
}

function durationAdvice(value: string): string | undefined {
  const [, count, unit] = /^\s*(\d{1,6})\s*(w|d|h|m)[a-z]*\.?\s*$/i.exec(value) ?? []
  if (count === undefined || unit === undefined || /^mo/i.test(value.replace(/[\d\s]/g, ''))) {
    return `Units are ${form.alternatives(['w', 'd', 'h', 'm'])}, for weeks, days, hours and minutes.`
  }
  return `Write ${count}${unit.toLowerCase()}.`
}

function pathOf(issue: { readonly path: readonly PropertyKey[] }): Path {
  return issue.path.map((part) => (typeof part === 'number' ? part : String(part)))
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, part) => {
    if (typeof value !== 'object' || value === null) return undefined
    return Object.getOwnPropertyDescriptor(value, part)?.value
  }, root)
}
