// The generated parts of docs/policy.md and of docs/policies/; `npm run docs` writes them.
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { type GateName, gateNames } from '../src/policy/decision.ts'
import { findings } from '../src/policy/finding.ts'
import { presetNames } from '../src/policy/file/preset-names.ts'
import { base, presets } from '../src/policy/file/presets.ts'
import { mostProblems } from '../src/policy/file/problem.ts'
import { policyFileSchema } from '../src/policy/file/schema.ts'
import { gates } from '../src/policy/file/schema-gates.ts'
import { patterns } from '../src/policy/file/schema-common.ts'
import { ringSettings } from '../src/policy/file/schema-ring.ts'
import { limits } from '../src/policy/file/yaml-tokens.ts'
import { type ReasonCode, reasons } from '../src/policy/reasons.ts'
import { keyExamples } from './policy-key-examples.ts'

/** Lines that belong between `<!-- generated: name -->` and `<!-- end -->`. */
export interface GeneratedPart {
  readonly name: string
  readonly lines: readonly string[]
}

/** The worked examples: `docs/policies/<name>.md` explains `docs/policies/<name>.yml`. */
export const exampleNames = [
  '1-one-cluster',
  '2-two-rings',
  '3-approvals',
  '4-security-floor',
  '5-exact-images',
  '6-three-rings-two-regions',
] as const

/** The reason codes that each gate gives. `__tests__/contract/policy-docs.test.ts` holds it against the gates. */
export const codesOfGates: Readonly<Record<GateName, readonly ReasonCode[]>> = {
  lifecycle: ['os.retired'],
  support: [
    'pool.machines',
    'pool.availability-set',
    'pool.failed',
    'pool.stopped',
    'pool.busy',
    'pool.pinned',
  ],
  controller: ['controller.competing'],
  image: [
    'image.missing',
    'image.latest-missing',
    'image.not-comparable',
    'evidence.unreachable',
    'evidence.incomplete',
    'api.forbidden',
    'api.throttled',
  ],
  denied: ['image.denied'],
  hold: ['hold.active'],
  engine: ['image.moved', 'snapshot.no-source', 'snapshot.too-old', 'evidence.incomplete'],
  ring: ['ring.unmatched', 'ring.ambiguous', 'ring.no-pools', 'ring.halted', 'ring.not-proven'],
  soak: ['soak.running'],
  approval: ['approval.missing', 'approval.refused'],
  age: ['age.too-new', 'age.unknown'],
  freeze: ['freeze.active'],
  window: ['window.closed'],
  maintenance: [
    'maintenance.closed',
    'maintenance.unclear',
    'evidence.unreachable',
    'api.forbidden',
    'api.throttled',
  ],
  budget: ['budget.first-pool', 'budget.concurrency', 'budget.period-used'],
}

/** Codes that no single gate gives: they are the answer of all gates together. */
export const codesOfNoGate: readonly ReasonCode[] = [
  'image.none-newer',
  'image.newer',
  'deadline.relaxed',
  'policy.unsatisfiable',
]

export function policyParts(): readonly GeneratedPart[] {
  return [
    { name: 'presets', lines: presetTable() },
    ...keyTables().map(({ name, keys }) => ({ name: `keys ${name}`, lines: keyTable(keys) })),
    ...gateNames.map((gate) => ({ name: `gate ${gate}`, lines: reasonTable(codesOfGates[gate]) })),
    { name: 'no gate', lines: reasonTable(codesOfNoGate) },
    { name: 'findings', lines: findingTable() },
    { name: 'limits', lines: limitLines() },
  ]
}

/** The policy file itself, in the page that explains it. */
export function exampleParts(name: string): readonly GeneratedPart[] {
  const text = readFileSync(`docs/policies/${name}.yml`, 'utf8').trimEnd()
  return [{ name: 'policy', lines: ['```yaml', ...text.split('\n'), '```'] }]
}

interface Key {
  /** Where it may stand: `rings[].match.tags`. */
  readonly paths: readonly string[]
  readonly type: string
  readonly default: string
  readonly meaning: string
}

/** Every key of a policy file, in the tables of the page. */
export function keyTables(): readonly { readonly name: string; readonly keys: readonly Key[] }[] {
  const all = keysOf(policyFileSchema, '')
  const settings = [...Object.keys(ringSettings), 'budget']
  const isSetting = ({ paths: [path = ''] }: Key): boolean =>
    settings.includes(path.split('.')[0] ?? '') && !path.startsWith('budget.fleet')
  const ringKeys = new Set(all.flatMap(({ paths }) => paths))
  const lists = ['gates', 'rings[]', 'freezes[]', 'denials[]', 'holds[]', 'deadlines[]', 'floors[]']
  const listOf = ({ paths: [path = ''] }: Key): string | undefined =>
    lists.find((list) => path.startsWith(`${list}.`))
  return [
    { name: 'top', keys: all.filter((key) => !isSetting(key) && listOf(key) === undefined) },
    {
      name: 'settings',
      keys: all.filter(isSetting).map((key) => {
        const inRing = key.paths.map((path) => `rings[].${path}`).filter((p) => ringKeys.has(p))
        return { ...key, paths: [...key.paths, ...inRing] }
      }),
    },
    ...lists.map((list) => ({
      name: list.replace('[]', ''),
      keys: all.filter((key) => {
        if (listOf(key) !== list) return false
        return list !== 'rings[]' || !isSetting({ ...key, paths: [(key.paths[0] ?? '').slice(8)] })
      }),
    })),
  ]
}

function keysOf(schema: z.ZodType, parent: string): readonly Key[] {
  const inner = withoutOptional(schema)
  if (inner instanceof z.ZodArray) return keysOf(asType(inner.element), `${parent}[]`)
  if (!(inner instanceof z.ZodObject)) return []
  return Object.entries(inner.shape).flatMap(([key, child]) => {
    const path = parent === '' ? key : `${parent}.${key}`
    return [keyOf(path, asType(child)), ...keysOf(asType(child), path)]
  })
}

function keyOf(path: string, schema: z.ZodType): Key {
  const type = withoutOptional(schema)
  // What the page says once for all keys is not said again for each.
  const description = (schema.description ?? type.description ?? '')
    .replace(/ enforce: the answer counts.*(?= Default)/, '')
    .replace(` ${patterns}`, '')
  const [, meaning = description, preset] = /^ *(.*?) *Default: (.*)\.$/.exec(description) ?? []
  const required = type === schema
  return {
    paths: [path],
    // What a problem says was expected is what the key takes.
    type: type.safeParse(Symbol('nothing')).error?.issues[0]?.message ?? '',
    default: required ? '**required**' : (preset ?? impliedDefault(path)),
    meaning,
  }
}

/** What holds where a key is left out whose description has no `Default:`. */
function impliedDefault(path: string): string {
  const known: Readonly<Record<string, string>> = {
    extends: 'no preset',
    select: 'everything',
    rings: 'one ring, `all`',
    gates: 'all `enforce`',
    proof: '`100%`, 1 pool',
    'rings[].match': 'every pool',
    'denials[].image': 'not compared',
    'denials[].family': 'not compared',
    'denials[].from': 'all older ones too',
    'denials[].below': 'all newer ones too',
  }
  if (known[path] !== undefined) return known[path]
  if (path.startsWith('budget')) return 'no limit'
  if (path.startsWith('select.') || path.includes('.match.') || /^holds\[\]\.\w+s$/.test(path)) {
    return 'any'
  }
  if (/\.(?:rings|regions)$/.test(path)) return 'all'
  if (path.endsWith('.until')) return 'no end'
  return 'none'
}

function withoutOptional(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? withoutOptional(asType(schema.unwrap())) : schema
}

/** The library types the parts of a schema more loosely than the schema itself. */
function asType(schema: unknown): z.ZodType {
  if (schema instanceof z.ZodType) return schema
  throw new TypeError('not a schema')
}

function keyTable(keys: readonly Key[]): readonly string[] {
  return [
    '| key | takes | default | meaning | example |',
    '|---|---|---|---|---|',
    ...keys.map((key) => {
      const [path = ''] = key.paths
      const example = keyExamples[path]
      const shown = example === undefined ? '' : code(example)
      return row([key.paths.map(code).join(', '), key.type, key.default, key.meaning, shown])
    }),
  ]
}

function presetTable(): readonly string[] {
  const columns = [base, ...presetNames.map((name) => presets[name])].map(settingsOf)
  const [defaults] = columns
  const order = Object.keys(policyFileSchema.shape)
  const place = (key: string): number => order.indexOf(key.split('.')[0] ?? '')
  const set = [...new Set(columns.slice(1).flatMap((settings) => [...settings.keys()]))]
  return [
    row(['key', 'without a preset', ...presetNames.map(code)]),
    '|---|---|---|---|---|---|',
    ...set.toSorted((a, b) => place(a) - place(b)).map((key) => {
      const rest = columns.slice(1).map((settings) => settings.get(key) ?? '')
      return row([code(key), defaults?.get(key) ?? 'no limit', ...rest])
    }),
  ]
}

/** What a preset says, by key, as text. */
function settingsOf(file: (typeof presets)[keyof typeof presets]): ReadonlyMap<string, string> {
  const { gates: modes, deadlines, budget, proof, version: _, rings: _rings, ...plain } = file
  const entries: [string, string | undefined][] = Object.entries(plain).map(([key, value]) => [
    key,
    typeof value === 'string' ? value : undefined,
  ])
  const limited = Object.entries(budget ?? {}).flatMap(([place, each]) =>
    Object.entries(each ?? {}).map(([key, value]): [string, string] => [
      `budget.${place}.${key}`,
      String(value),
    ]),
  )
  const proofs = Object.entries(proof ?? {}).map(([key, value]): [string, string] => [
    `proof.${key}`,
    String(value),
  ])
  const deadline = deadlines?.map(({ 'max-image-age': age, relax }) => {
    return `${age}, relax ${[relax ?? []].flat().join(', ')}`
  })
  const all: [string, string | undefined][] = [
    ...entries,
    ...proofs,
    ...limited,
    ['deadlines', deadline?.join('; ') ?? undefined],
    ['gates', modes === undefined ? undefined : sayModes(modes)],
  ]
  if (deadline?.length === 0) all.push(['deadlines', 'none'])
  return new Map(
    all.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])),
  )
}

function sayModes(modes: NonNullable<(typeof presets)['report-only']['gates']>): string {
  const byMode = Map.groupBy(Object.entries(modes), ([, mode]) => mode)
  if (byMode.size === 1) return `all ${[...byMode.keys()][0]}`
  const [largest] = [...byMode].toSorted(([, a], [, b]) => b.length - a.length)
  const others = [...byMode].filter(([mode]) => mode !== largest?.[0])
  const named = others.map(([mode, list]) => `${list.map(([gate]) => gate).join(', ')}: ${mode}`)
  return `${named.join('; ')}; all others: ${largest?.[0]}`
}

function reasonTable(codes: readonly ReasonCode[]): readonly string[] {
  return [
    '| code | verdict | means | what clears it |',
    '|---|---|---|---|',
    ...codes.map((each) => {
      const { verdict, means, clears } = reasons[each]
      return row([code(each), code(verdict), means, clears])
    }),
  ]
}

function findingTable(): readonly string[] {
  return [
    '| code | means | what clears it |',
    '|---|---|---|',
    ...Object.entries(findings).map(([each, { means, clears }]) => row([code(each), means, clears])),
  ]
}

function limitLines(): readonly string[] {
  const { bytes, depth, entries, aliases, value } = limits
  return [
    `At most ${bytes / 1024} KiB, ${entries.toLocaleString('en')} entries in one list or map, ${depth} levels, ` +
      `${value.toLocaleString('en')} characters in one value, ${aliases} anchors and aliases. ` +
      `Of very many problems the first ${mostProblems} are listed.`,
  ]
}

/** The question of each gate, as the schema has it. */
export function gateQuestion(gate: GateName): string {
  return gates.shape[gate].unwrap().description?.split(' enforce:')[0] ?? ''
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

function code(text: string): string {
  return `\`${text}\``
}
