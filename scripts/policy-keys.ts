// Every key of a policy file, as the schema has it: the reference in docs/policy.md is made of them.
import { z } from 'zod'
import { policyFileSchema } from '../src/policy/file/schema.ts'
import { patterns } from '../src/policy/file/schema-common.ts'
import { ringSettings } from '../src/policy/file/schema-ring.ts'

export interface Key {
  /** Where it may stand: `soak`, `rings[].soak`. */
  readonly paths: readonly string[]
  /** What a problem says was expected. */
  readonly takes: string
  readonly default: string
  readonly meaning: string
}

export interface KeyTable {
  readonly name: string
  readonly keys: readonly Key[]
}

/** In the order of the page. */
const tableNames = [
  'top',
  'settings',
  'rings',
  'gates',
  'pull-requests',
  'dashboard',
  'apply',
  'freezes',
  'denials',
  'holds',
  'deadlines',
  'floors',
] as const

type TableName = (typeof tableNames)[number]

/** A setting of rings is in one table for both of its places. */
export function keyTables(): readonly KeyTable[] {
  const all = keysOf(policyFileSchema, '')
  const paths = new Set(all.map(({ path }) => path))
  return tableNames.map((name) => ({
    name,
    keys: all
      .filter(({ path }) => tableOf(path) === name)
      .map(({ path, ...key }) => {
        const inRing = `rings[].${path}`
        const isBoth = name === 'settings' && paths.has(inRing)
        return Object.assign(key, { paths: isBoth ? [path, inRing] : [path] })
      }),
  }))
}

const settings = new Set([...Object.keys(ringSettings), 'budget'])

/** `undefined`: a setting in a ring, which has its row at the top. */
function tableOf(path: string): TableName | undefined {
  const [first = '', second = ''] = path.split('.')
  if (settings.has(first)) return path.startsWith('budget.fleet') ? 'top' : 'settings'
  if (first === 'rings[]' && settings.has(second)) return undefined
  return tableNames.find((name) => path.startsWith(`${name}.`) || first === `${name}[]`) ?? 'top'
}

interface PlacedKey extends Omit<Key, 'paths'> {
  readonly path: string
}

function keysOf(schema: z.ZodType, parent: string): readonly PlacedKey[] {
  const inner = withoutOptional(schema)
  if (inner instanceof z.ZodArray) return keysOf(asType(inner.element), `${parent}[]`)
  if (!(inner instanceof z.ZodObject)) return []
  return Object.entries(inner.shape).flatMap(([key, shape]) => {
    const path = parent === '' ? key : `${parent}.${key}`
    return [keyOf(path, asType(shape))].concat(keysOf(asType(shape), path))
  })
}

function keyOf(path: string, schema: z.ZodType): PlacedKey {
  const type = withoutOptional(schema)
  // What the page says once for all keys is not said again for each.
  const description = (schema.description ?? type.description ?? '')
    .replace(/ enforce: the answer counts.*(?= Default)/, '')
    .replace(` ${patterns}`, '')
  const [, meaning = description, stated] = /^ *(.*?) *Default: (.*)\.$/.exec(description) ?? []
  return {
    path,
    takes: type.safeParse(Symbol('nothing')).error?.issues[0]?.message ?? '',
    default: type === schema ? '**required**' : (stated ?? impliedDefault(path)),
    meaning,
  }
}

/** What holds where a key is left out whose description does not say it. */
function impliedDefault(path: string): string {
  const known: Readonly<Record<string, string>> = {
    extends: 'no preset',
    select: 'everything',
    rings: 'one ring, `all`',
    gates: 'all `enforce`',
    proof: '`100%`, 1 pool',
    'pull-requests': 'one label, at most 10 at a time',
    dashboard: 'it is kept',
    apply: 'upgrades alone',
    'rings[].match': 'every pool',
    'denials[].image': 'not compared',
    'denials[].family': 'not compared',
    'denials[].from': 'all older ones too',
    'denials[].below': 'all newer ones too',
  }
  if (known[path] !== undefined) return known[path]
  if (path.startsWith('budget')) return 'no limit'
  if (/^select\.|\.match\.|^holds\[\]\.\w+s$/.test(path)) return 'any'
  if (/\.(?:rings|regions)$/.test(path)) return 'all'
  return path.endsWith('.until') ? 'no end' : 'none'
}

function withoutOptional(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? withoutOptional(asType(schema.unwrap())) : schema
}

/** The library types the parts of a schema more loosely than the schema itself. */
function asType(schema: unknown): z.ZodType {
  if (schema instanceof z.ZodType) return schema
  throw new TypeError('not a schema')
}
