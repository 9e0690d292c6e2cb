import { parseClusterId } from '../domain/resource-id.ts'
import { type Forecast, forecast } from '../plan/forecast.ts'
import { type NewImage, newImages, type Result } from '../result.ts'
import { type AgeBand, ageBands } from './chart.ts'
import { type Choice, choiceOf } from './choice.ts'
import { type Controllers, controllersOf } from './controllers.ts'
import { type LifecycleNote, lifecycleNotes } from './lifecycles.ts'
import { type ProblemNote, problemNotes } from './problems.ts'
import { type Section, type SectionName, sectionsOf } from './sections.ts'
import { compareText, counted, grouped, listed } from './words.ts'

/** Everything the report says, found once; the renderings only put it into their own form. */
export interface Overview {
  readonly result: Result
  /** The whole answer in one line of our own words; holds nothing from outside. */
  readonly headline: string
  readonly sections: readonly Section[]
  /** Which of the pools that can move go first; undefined without rings. */
  readonly choice: Choice | undefined
  readonly forecast: Forecast
  readonly problems: readonly ProblemNote[]
  /** Operating systems at their end of life, one note each. */
  readonly retired: readonly LifecycleNote[]
  /** Operating systems whose support ends soon. */
  readonly ending: readonly LifecycleNote[]
  readonly controllers: readonly Controllers[]
  readonly images: readonly NewImage[]
  readonly ages: readonly AgeBand[]
  /** Pools that `os-skus` left out, by OS SKU, most first. */
  readonly others: readonly (readonly [sku: string, pools: number])[]
}

export function overviewOf(result: Result): Overview {
  const choice = choiceOf(result)
  const times = forecast(result)
  const sections = sectionsOf(result, choice, times)
  return {
    result,
    headline: headlineOf(result, sections),
    sections,
    choice,
    forecast: times,
    problems: problemNotes(result.facts),
    ...lifecycleNotes(result),
    controllers: controllersOf(result.decisions),
    images: newImages(result.decisions),
    ages: ageBands(result.decisions),
    others: otherPools(result),
  }
}

export function poolsIn(sections: readonly Section[], name: SectionName): number {
  return sections.find((section) => section.name === name)?.decisions.length ?? 0
}

/** What is said of one pool, and of several, in the order of the headline. */
const phrases: Readonly<Record<SectionName, readonly [one: string, many: string]>> = {
  'can-move': ['can move now', 'can move now'],
  'needs-person': ['needs a person', 'need a person'],
  'in-progress': ['is being upgraded', 'are being upgraded'],
  waits: ['waits', 'wait'],
  blocked: ['is blocked', 'are blocked'],
  'end-of-life': ['is at its end of life', 'are at their end of life'],
  'not-here': ['cannot be upgraded here', 'cannot be upgraded here'],
  'up-to-date': ['is up to date', 'are up to date'],
}

/** What people look for first; the tally below the headline has every number. */
const headlineOrder: readonly SectionName[] = [
  'can-move',
  'needs-person',
  'end-of-life',
  'in-progress',
  'blocked',
  'waits',
  'not-here',
  'up-to-date',
]

/** More parts than this are no headline any more. */
const mostPhrases = 3

function headlineOf(result: Result, sections: readonly Section[]): string {
  return `AKS node images: ${[poolsPhrase(sections), ...gapsPhrase(result)].join('; ')}`
}

function poolsPhrase(sections: readonly Section[]): string {
  const found = headlineOrder.flatMap((name) => {
    const pools = poolsIn(sections, name)
    return pools === 0 ? [] : [{ name, pools }]
  })
  const [first] = found
  if (first === undefined) return 'no pools found'
  if (found.length === 1) {
    const phrase = phraseOf(first.name, first.pools)
    return first.pools === 1
      ? `the only pool ${phrase}`
      : `all ${counted(first.pools, 'pool')} ${phrase}`
  }
  const parts = found.slice(0, mostPhrases).map(({ name, pools }, at) => {
    const number = at === 0 ? counted(pools, 'pool') : grouped(pools)
    return `${number} ${phraseOf(name, pools)}`
  })
  return parts.join(', ')
}

function phraseOf(name: SectionName, pools: number): string {
  return phrases[name][pools === 1 ? 0 : 1]
}

/** `Needs a person 2 · Can move now 3 · …`: every pool is in one of the numbers. */
export function tallyText(sections: readonly Section[]): string {
  return sections.map(({ title, decisions }) => `${title} ${grouped(decisions.length)}`).join(' · ')
}

/** A picture with holes never looks whole. */
function gapsPhrase({ facts }: Result): readonly string[] {
  if (facts.problems.length === 0) return []
  const clusters = new Set<string>()
  const subscriptions = new Set<string>()
  let others = 0
  for (const { scope } of facts.problems) {
    if (parseClusterId(scope) !== undefined) clusters.add(scope.toLowerCase())
    else if (/^\/subscriptions\/[^/]+$/i.test(scope)) subscriptions.add(scope.toLowerCase())
    else others += 1
  }
  const parts = [
    ...(subscriptions.size === 0 ? [] : [counted(subscriptions.size, 'subscription')]),
    ...(clusters.size === 0 ? [] : [counted(clusters.size, 'cluster')]),
    ...(others === 0 ? [] : [counted(others, 'other thing')]),
  ]
  return [`${listed(parts)} could not be read in full`]
}

function otherPools({ facts }: Result): Overview['others'] {
  const sums = new Map<string, number>()
  for (const { other_pools: others } of facts.clusters) {
    for (const [sku, pools] of Object.entries(others)) sums.set(sku, (sums.get(sku) ?? 0) + pools)
  }
  return [...sums].toSorted(([a, x], [b, y]) => y - x || compareText(a, b))
}
