import type { Decision } from '../policy/decision.ts'
import type { LogGroup } from '../ports.ts'
import { expiredText, identityNames, requestsText, scopeText, sourceNames } from './context.ts'
import { type Overview, tallyText } from './overview.ts'
import { ageText, clusterOf, imageTextOf, osSkuOf } from './pool-text.ts'
import { explanationOf, type Section } from './sections.ts'
import { logText } from './text.ts'
import { counted, examples, grouped, minuteText } from './words.ts'

/** Most pools of one section in the log; the record has them all. */
const mostPools = 50

/** The log: one group for the whole, one for each section, each with few lines. */
export function renderLog(overview: Overview): readonly LogGroup[] {
  const groups = [
    { title: overview.headline, lines: contextLines(overview) },
    ...problemGroup(overview),
    ...overview.sections.map((section) => sectionGroup(section, overview)),
    ...controllerGroup(overview),
  ]
  // Escaped here and once: whole lines, so that no two parts join to a command.
  return groups.map(({ title, lines }) => ({ title: logText(title), lines: lines.map(logText) }))
}

function contextLines({ result, sections, images, ending, others }: Overview): readonly string[] {
  const { facts, mode, evaluated_at: now } = result
  const expired = expiredText(result)
  const left = others.reduce((sum, [, pools]) => sum + pools, 0)
  const skus = others.map(([sku, pools]) => `${sku} ${grouped(pools)}`)
  return [
    ...(sections.length < 2 ? [] : [`${tallyText(sections)}.`]),
    `Mode ${mode}: nothing was changed. ${minuteText(now)}; ${scopeText(result)}.`,
    `Signed in by ${identityNames[facts.identity.method]}: ${facts.identity.why}.`,
    `Read from ${sourceNames[facts.source]} with ${requestsText(result)}.`,
    ...(expired === undefined ? [] : [`${expired}.`]),
    ...ending.slice(0, 5).map(({ pools, message }) => `${counted(pools, 'pool')}: ${message}`),
    ...images
      .slice(0, 10)
      .map(({ image, pools }) => `Newer image ${image} for ${counted(pools, 'pool')}.`),
    ...(images.length > 10 ? [`… and ${grouped(images.length - 10)} more newer images.`] : []),
    ...(left === 0
      ? []
      : [`Left out by os-skus: ${counted(left, 'pool')} (${examples(skus, 12)}).`]),
  ]
}

function problemGroup({ problems }: Overview): readonly LogGroup[] {
  if (problems.length === 0) return []
  const lines = problems.slice(0, mostPools).map(({ kind, name, effect, problem }) => {
    const status = problem.status === undefined ? '' : ` with status ${problem.status}`
    const azure = problem.azure_code === undefined ? '' : ` ${problem.azure_code}`
    const where = kind === 'run' ? name : `${kind} ${name}`
    return `${where}: ${problem.reading} failed${status}${azure} [${problem.code}]: ${problem.message} ${effect}`
  })
  const title = `Could not be read (${grouped(problems.length)})`
  return [{ title, lines: [...lines, ...moreLine(problems.length)] }]
}

function sectionGroup(section: Section, { retired }: Overview): LogGroup {
  const { decisions, shared, name, title } = section
  const notes =
    name === 'end-of-life'
      ? retired.map(({ message, wayOut }) => `${message} Way out: ${wayOut}`)
      : shared === undefined
        ? []
        : [`[${shared.code}] ${shared.message}`]
  const explained = shared !== undefined || name === 'end-of-life'
  const pools = decisions.slice(0, mostPools).map((decision) => poolLine(decision, !explained))
  return {
    title: `${title} (${grouped(decisions.length)})`,
    lines: [...notes, ...pools, ...moreLine(decisions.length)],
  }
}

function poolLine(decision: Decision, withReason: boolean): string {
  const { pool, region } = decision.subject
  const { family, from = 'image not named', to } = imageTextOf(decision)
  const change = to === undefined ? from : `${from} → ${to}`
  const image = family === undefined ? change : `${family} ${change}`
  const where = `${clusterOf(decision)} ${pool} (${region}, ${osSkuOf(decision)})`
  const line = `${where}: ${image}; age ${ageText(decision.image_age)}`
  if (!withReason) return line
  const { code, message, clears } = explanationOf(decision)
  return `${line} [${code}] ${message} ${clears}`
}

function controllerGroup({ controllers }: Overview): readonly LogGroup[] {
  if (controllers.length === 0) return []
  const lines = controllers
    .slice(0, 10)
    .map(({ says, clusters }) => `${examples(clusters, 5)}: ${says}`)
  const left = controllers.length - 10
  const more = left > 0 ? [`… and ${grouped(left)} more kinds.`] : []
  return [{ title: 'Who else moves these images', lines: [...lines, ...more] }]
}

function moreLine(count: number): readonly string[] {
  if (count <= mostPools) return []
  return [`… and ${grouped(count - mostPools)} more: see the JSON file of the output result-path.`]
}
