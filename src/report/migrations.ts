import { shortClusterName } from '../domain/resource-id.ts'
import { type MigrationPlan, planMigrations } from '../plan/migration.ts'
import type { Result } from '../result.ts'
import { markdownCode, markdownFence, markdownProse } from './text.ts'
import { counted } from './words.ts'

/** Plans that are told in full; the others are alike. */
const mostPlans = 5

/** How a person moves the pools of a retired OS, folded; nothing where there are none. */
export function migrationLines({ facts, evaluated_at: now }: Result): readonly string[] {
  const plans = planMigrations(facts.clusters, now)
  if (plans.length === 0) return []
  const left = plans.length - mostPlans
  return [
    '### The way to Azure Container Linux',
    '',
    'For a person to carry out: the gate never does.',
    '',
    ...plans.slice(0, mostPlans).flatMap(planLines),
    ...(left > 0 ? [`… and ${counted(left, 'pool')} more, by the same steps.`, ''] : []),
  ]
}

function planLines({ cluster, pool, os, checks, ways, irreversible }: MigrationPlan): string[] {
  const title = `${markdownProse(os)}: ${markdownCode(`${shortClusterName(cluster)}/${pool}`)}`
  return [
    `<details><summary>Plan for one pool</summary>`,
    '',
    `**${title}**`,
    '',
    ...checks
      .filter(({ result }) => result !== 'pass')
      .map(({ result, message }) => {
        return `- ${result === 'fail' ? '**Stands in the way:**' : 'Not known:'} ${markdownProse(message)}`
      }),
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
