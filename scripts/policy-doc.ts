// The generated parts of docs/policy.md and of docs/policies/; `npm run docs` writes them.
import { readFileSync } from 'node:fs'
import { type GateName, gateNames } from '../src/policy/decision.ts'
import { presetNames } from '../src/policy/file/preset-names.ts'
import { base, presets } from '../src/policy/file/presets.ts'
import { mostProblems } from '../src/policy/file/problem.ts'
import { type PolicyFile, policyFileSchema } from '../src/policy/file/schema.ts'
import { gates } from '../src/policy/file/schema-gates.ts'
import { limits } from '../src/policy/file/yaml-tokens.ts'
import { findings } from '../src/policy/finding.ts'
import { type ReasonCode, reasons } from '../src/policy/reasons.ts'
import { keyExamples } from './policy-key-examples.ts'
import { type Key, keyTables } from './policy-keys.ts'

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
  soak: ['soak.running', 'soak.probe-failed', 'soak.unprobed'],
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

function keyTable(keys: readonly Key[]): readonly string[] {
  return [
    '| key | takes | default | meaning | example |',
    '|---|---|---|---|---|',
    ...keys.map((key) => {
      const [path = ''] = key.paths
      const example = keyExamples[path]
      const shown = example === undefined ? '' : code(example)
      return row([key.paths.map(code).join(', '), key.takes, key.default, key.meaning, shown])
    }),
  ]
}

function presetTable(): readonly string[] {
  const columns = [base, ...presetNames.map((name) => presets[name])].map(settingsOf)
  const [defaults] = columns
  const order = Object.keys(policyFileSchema.shape)
  const place = (key: string): number => order.indexOf(key.split('.')[0] ?? '')
  const set = [...new Set(columns.slice(1).flatMap((settings) => Array.from(settings.keys())))]
  return [
    row(['key', 'without a preset', ...presetNames.map(code)]),
    '|---|---|---|---|---|---|',
    ...set
      .toSorted((a, b) => place(a) - place(b))
      .map((key) => {
        const rest = columns.slice(1).map((settings) => settings.get(key) ?? '')
        return row([code(key), defaults?.get(key) ?? 'no limit', ...rest])
      }),
  ]
}

/** What a preset says, by key, as text. */
function settingsOf({ gates: modes, ...file }: PolicyFile): ReadonlyMap<string, string> {
  const settings = Object.entries(file)
    .filter(([key]) => key !== 'version')
    .flatMap(([key, value]) => leavesOf(key, value))
  return new Map(modes === undefined ? settings : [...settings, ['gates', sayModes(modes)]])
}

function leavesOf(path: string, value: unknown): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [[path, sayValue(value)]]
  }
  return Object.entries(value).flatMap(([key, each]) => leavesOf(`${path}.${key}`, each))
}

function sayValue(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(sayValue).join(', ')
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.entries(value)
    .map(([key, each]) => `${key}: ${sayValue(each)}`)
    .join('; ')
}

function sayModes(modes: NonNullable<PolicyFile['gates']>): string {
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
    ...Object.entries(findings).map(([each, { means, clears }]) =>
      row([code(each), means, clears]),
    ),
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
