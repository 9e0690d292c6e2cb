import type { Facts, Problem } from '../domain/facts.ts'
import { parseClusterId } from '../domain/resource-id.ts'
import { compareText } from './words.ts'

/** One thing that could not be read, in the words of the report. Texts may be untrusted. */
export interface ProblemNote {
  readonly kind: 'run' | 'subscription' | 'cluster' | 'pool'
  /** The name people know it by: of the subscription, `resourceGroup/name`, … */
  readonly name: string
  /** Set where `name` is not the id already. */
  readonly id: string | undefined
  /** What the report lacks because of it; our own words. */
  readonly effect: string
  readonly problem: Problem
}

const kinds = ['run', 'subscription', 'cluster', 'pool'] as const

const effects: Readonly<Record<ProblemNote['kind'], string>> = {
  run: 'The report may lack clusters.',
  subscription: 'Its clusters may be missing from this report.',
  cluster: 'Its pools may be missing from this report.',
  pool: 'What is said of it may be incomplete.',
}

/** What could not be read, widest gap first. */
export function problemNotes(facts: Facts): readonly ProblemNote[] {
  const names = new Map(facts.subscriptions.map(({ id, name }) => [id.toLowerCase(), name]))
  return facts.problems
    .map((problem) => noteOf(problem, names))
    .toSorted((a, b) => {
      const byKind = kinds.indexOf(a.kind) - kinds.indexOf(b.kind)
      return byKind === 0 ? compareText(a.problem.scope, b.problem.scope) : byKind
    })
}

function noteOf(problem: Problem, names: ReadonlyMap<string, string | undefined>): ProblemNote {
  const { scope } = problem
  const note = (kind: ProblemNote['kind'], name: string, id?: string): ProblemNote => {
    return { kind, name, id, effect: effects[kind], problem }
  }
  const subscription = /^\/subscriptions\/([^/]+)\/?$/i.exec(scope)?.[1]
  if (subscription !== undefined) {
    const name = names.get(subscription.toLowerCase())
    return name === undefined
      ? note('subscription', subscription)
      : note('subscription', name, subscription)
  }
  const cluster = parseClusterId(scope)
  if (cluster !== undefined) return note('cluster', `${cluster.resourceGroup}/${cluster.name}`)
  const [clusterId = '', pool] = scope.split(/\/agentpools\//i)
  const parent = parseClusterId(clusterId)
  if (parent !== undefined && pool !== undefined) {
    return note('pool', `${parent.resourceGroup}/${parent.name} ${pool}`)
  }
  return note('run', scope === '/' ? 'all subscriptions' : scope)
}
