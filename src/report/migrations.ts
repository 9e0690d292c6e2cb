import { shortClusterName } from '../domain/resource-id.ts'
import { type MigrationPlan, type MigrationWay, planMigrations } from '../plan/migration.ts'
import type { MigrationCheck } from '../plan/migration-checks.ts'
import type { Result } from '../result.ts'
import { markdownCode, markdownFence, markdownProse, tableCell } from './text.ts'
import { compareText, counted, examples, grouped } from './words.ts'

export const migrationTitle = 'The way to Azure Container Linux'

/** Plans that are told in full; the others are alike. */
const mostPlans = 5

/** What stands in the way, in a row of the table. */
const mostAgainst = 5

/** How a person moves the pools of a retired OS, folded; nothing where there are none. */
export function migrationLines(result: Result): readonly string[] {
  const plans = plansOf(result)
  if (plans.length === 0) return []
  const left = plans.length - mostPlans
  return [
    `### ${migrationTitle} (${grouped(plans.length)})`,
    '',
    ...migrationHead,
    ...migrationRows(plans),
    '',
    ...plans.slice(0, mostPlans).flatMap(planLines),
    ...(left > 0 ? [`… and ${counted(left, 'pool')} more, by the same steps.`, ''] : []),
  ]
}

/** The pools of a retired OS with their plans, in the order of their names. */
export function plansOf({ facts, evaluated_at: now }: Result): readonly MigrationPlan[] {
  return planMigrations(facts.clusters, now).toSorted(
    (a, b) => compareText(a.cluster, b.cluster) || compareText(a.pool, b.pool),
  )
}

export const migrationHead: readonly string[] = [
  'For a person to carry out: the gate never does. A way is open where nothing is known to stand against it.',
  '',
  '| OS | Pools | Clusters | A new pool: open for | In place: open for | Stands in the way |',
  '|---|--:|--:|--:|--:|---|',
]

/** A row for each OS. */
export function migrationRows(plans: readonly MigrationPlan[]): readonly string[] {
  return [...byOs(plans)].map(([os, members]) => {
    const open = (way: MigrationWay['way']): string =>
      grouped(
        members.filter(({ ways }) => ways.some((each) => each.way === way && each.ready)).length,
      )
    const cells = [
      tableCell(markdownProse(os)),
      grouped(members.length),
      grouped(new Set(members.map(({ cluster }) => cluster.toLowerCase())).size),
      open('new-pool'),
      open('in-place'),
      againstText(members),
    ]
    return `| ${cells.join(' | ')} |`
  })
}

/** One whole plan for each OS, as a text of several lines. */
export function migrationExamples(plans: readonly MigrationPlan[]): readonly string[] {
  return [...byOs(plans).values()].flatMap(([first, ...others]) => {
    if (first === undefined) return []
    const name = others.length === 1 ? 'pool' : counted(others.length, 'pool')
    const more = others.length === 0 ? [] : [`The other ${name}: the same steps.`, '']
    return [[...planLines(first), ...more].join('\n')]
  })
}

function byOs(plans: readonly MigrationPlan[]): ReadonlyMap<string, readonly MigrationPlan[]> {
  return new Map(
    Object.entries(Object.groupBy(plans, ({ os }) => os))
      .map(([os, members = []]): [string, readonly MigrationPlan[]] => [os, members])
      .toSorted(([a], [b]) => compareText(a, b)),
  )
}

const aboutWords: Readonly<Record<MigrationCheck['about'], string>> = {
  kubernetes: 'Kubernetes of the cluster',
  'kubernetes-of-pool': 'Kubernetes of the pool',
  'vm-generation': 'VM generation',
  'vm-size': 'VM size',
  'trusted-launch': 'Trusted Launch',
  'confidential-vm': 'confidential VM',
  fips: 'FIPS',
  gpu: 'GPU',
  'node-os-channel': 'node OS channel',
  'pool-mode': 'mode of the pool',
  'in-place': 'change in place',
}

/** The conditions that fail, with the number of their pools, the most frequent first. */
function againstText(members: readonly MigrationPlan[]): string {
  const found = new Map<MigrationCheck['about'], number>()
  for (const { checks } of members) {
    for (const { about, result } of checks) {
      if (result === 'fail') found.set(about, (found.get(about) ?? 0) + 1)
    }
  }
  const texts = [...found]
    .toSorted(([a, x], [b, y]) => y - x || compareText(a, b))
    .map(([about, pools]) => `${aboutWords[about]} (${grouped(pools)})`)
  return texts.length === 0 ? 'nothing known' : examples(texts, mostAgainst)
}

function checkLine({ result, message }: MigrationCheck): readonly string[] {
  if (result === 'pass') return []
  return [
    `- ${result === 'fail' ? '**Stands in the way:**' : 'Not known:'} ${markdownProse(message)}`,
  ]
}

function planLines({ cluster, pool, os, checks, ways, irreversible }: MigrationPlan): string[] {
  const title = `${markdownProse(os)}: ${markdownCode(`${shortClusterName(cluster)}/${pool}`)}`
  return [
    `<details><summary>Plan for one pool</summary>`,
    '',
    `**${title}**`,
    '',
    ...new Set(checks.flatMap(checkLine)),
    '',
    ...ways.flatMap(({ summary, ready, steps }) => [
      `**${markdownProse(summary)}**${ready ? '' : ' Not possible as it stands.'}`,
      '',
      ...markdownFence(
        steps.flatMap(({ what, command }) => [`# ${what}`, command]),
        'sh',
      ),
      '',
    ]),
    ...irreversible.map((line) => `- Can't be undone: ${markdownProse(line)}`),
    '',
    '</details>',
    '',
  ]
}
