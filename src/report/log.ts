import type { Decision } from '../policy/decision.ts'
import type { LogGroup } from '../ports.ts'
import { choiceText } from './choice.ts'
import {
  type AppliedPolicy,
  appliedPolicy,
  changedText,
  expiredText,
  identityNames,
  momentText,
  requestsText,
  scopeText,
  sourceNames,
} from './context.ts'
import { curesOf } from './findings.ts'
import { type Overview, tallyText } from './overview.ts'
import {
  ageText,
  clusterOf,
  imageTextOf,
  nextText,
  osSkuOf,
  relaxedTexts,
  turnText,
} from './pool-text.ts'
import { explanationOf, type Section } from './sections.ts'
import { logText } from './text.ts'
import { timelineTexts } from './timeline.ts'
import { counted, examples, grouped } from './words.ts'

/** Most pools of one section in the log; the record has them all. */
const mostPools = 50

/** The log: one group for the whole, one for each section, each with few lines. */
export function renderLog(overview: Overview): readonly LogGroup[] {
  const groups = [
    { title: overview.headline, lines: contextLines(overview) },
    ...stepGroup(overview),
    ...problemGroup(overview),
    ...findingGroup(overview),
    ...timelineGroup(overview),
    ...overview.sections.map((section) => sectionGroup(section, overview)),
    ...controllerGroup(overview),
  ]
  // Escaped here and once: whole lines, so that no two parts join to a command.
  return groups.map(({ title, lines }) => ({ title: logText(title), lines: lines.map(logText) }))
}

function stepGroup({ result: { steps } }: Overview): readonly LogGroup[] {
  if (steps.length === 0) return []
  return [
    {
      title: `What this run did: ${counted(steps.length, 'step')}`,
      lines: steps.map(({ message, url }) => (url === undefined ? message : `${message} ${url}`)),
    },
  ]
}

function contextLines({ result, sections, images, ending, others }: Overview): readonly string[] {
  const { facts, mode } = result
  const policy = appliedPolicy(result)
  const expired = expiredText(result)
  const left = others.reduce((sum, [, pools]) => sum + pools, 0)
  const skus = others.map(([sku, pools]) => `${sku} ${grouped(pools)}`)
  return [
    ...(sections.length < 2 ? [] : [`${tallyText(sections)}.`]),
    `Mode ${mode}: ${changedText(result)}. ${momentText(result)}; ${scopeText(result)}.`,
    `Signed in by ${identityNames[facts.identity.method]}: ${facts.identity.why}.`,
    `Read from ${sourceNames[facts.source]} with ${requestsText(result)}.`,
    ...(policy === undefined ? [] : [policyLine(policy)]),
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

function policyLine({ ref, hash, rings }: AppliedPolicy): string {
  const order = rings.length === 0 ? 'no rings' : `rings ${rings.slice(0, 20).join(' → ')}`
  const more = rings.length > 20 ? ` and ${grouped(rings.length - 20)} more` : ''
  return `Policy ${ref} (hash ${hash}…): ${order}${more}.`
}

function findingGroup({ result }: Overview): readonly LogGroup[] {
  const { findings } = result
  if (findings.length === 0) return []
  const lines = findings.slice(0, mostPools).map(({ code, ring, message, cures }) => {
    const where = ring === null ? '' : ` ring ${ring}`
    return `[${code}]${where}: ${message} ${curesOf({ code, cures }).join(' Or: ')}`
  })
  const title = `The policy needs a look (${grouped(findings.length)})`
  return [{ title, lines: [...lines, ...moreLine(findings.length)] }]
}

function timelineGroup({ forecast }: Overview): readonly LogGroup[] {
  if (forecast.lanes.length === 0) return []
  return [{ title: `When pools may move (${forecast.zone})`, lines: timelineTexts(forecast) }]
}

function sectionGroup(section: Section, overview: Overview): LogGroup {
  const { retired, choice } = overview
  const { decisions, extra, shared, name, title } = section
  const notes =
    name === 'end-of-life'
      ? retired.map(({ message, wayOut }) => `${message} Way out: ${wayOut}`)
      : shared === undefined
        ? []
        : [`[${shared.code}] ${shared.message}`]
  const explained = shared !== undefined || name === 'end-of-life'
  const chosen = extra.has('turn') && choice !== undefined ? [choiceText(choice).join(' ')] : []
  const pools = decisions
    .slice(0, mostPools)
    .map((decision) => poolLine(decision, !explained, section, overview))
  return {
    title: `${title} (${grouped(decisions.length)})`,
    lines: [...notes, ...chosen, ...pools, ...moreLine(decisions.length)],
  }
}

function poolLine(
  decision: Decision,
  withReason: boolean,
  { extra }: Section,
  { choice, forecast, result }: Overview,
): string {
  const { pool, region, ring } = decision.subject
  const { family, from = 'image not named', to } = imageTextOf(decision)
  const change = to === undefined ? from : `${from} → ${to}`
  const image = family === undefined ? change : `${family} ${change}`
  const where = `${clusterOf(decision)} ${pool} (${extra.has('ring') ? `ring ${ring ?? '(none)'}, ` : ''}${region}, ${osSkuOf(decision)})`
  const told = [
    ...(extra.has('turn') ? [turnText(decision, choice)] : []),
    ...(extra.has('next') ? [`next time: ${nextText(decision, result, forecast)}`] : []),
    ...relaxedTexts(decision, result).map((text) => `set aside: ${text}`),
  ].map((text) => `; ${text}`)
  const line = `${where}: ${image}; age ${ageText(decision.image_age)}${told.join('')}`
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
