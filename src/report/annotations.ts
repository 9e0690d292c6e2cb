import type { Decision } from '../policy/decision.ts'
import { type ReasonCode, reasons } from '../policy/reasons.ts'
import type { Annotation } from '../ports.ts'
import { isExpired } from '../result.ts'
import { curesOf } from './findings.ts'
import type { Overview } from './overview.ts'
import { clusterOf } from './pool-text.ts'
import { sectionOf } from './sections.ts'
import { annotationText } from './text.ts'
import { counted, examples, grouped } from './words.ts'

/** GitHub keeps ten of a kind for a step; fewer are read. */
const mostAnnotations = 7

/** One annotation for each reason that somebody should know of, with its number: never one a pool. */
export function renderAnnotations(overview: Overview): readonly Annotation[] {
  const found = [
    ...reasonAnnotations(overview),
    ...findingAnnotations(overview),
    ...stepAnnotations(overview),
    ...problemAnnotations(overview),
    ...mirrorAnnotations(overview),
    ...retiredAnnotations(overview),
    ...expiredAnnotation(overview),
    ...endingAnnotations(overview),
    ...imageAnnotation(overview),
  ]
  const levels = ['error', 'warning', 'notice']
  const sorted = found.toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level))
  return bounded(sorted).map(({ level, title, message }) => {
    return { level, title: annotationText(title), message: annotationText(message) }
  })
}

/** What failed, and what needs a person because it isn't known or is broken. */
function reasonAnnotations({ result }: Overview): readonly Annotation[] {
  const byCode = new Map<ReasonCode, Decision[]>()
  for (const decision of result.decisions) {
    if (sectionOf(decision) !== 'needs-person') continue
    const members = byCode.get(decision.reason_code)
    if (members === undefined) byCode.set(decision.reason_code, [decision])
    else members.push(decision)
  }
  return [...byCode]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([code, decisions]) => {
      const { means, clears } = reasons[code]
      return {
        level: levelOf(decisions),
        title: `${code}: ${counted(decisions.length, 'pool')}`,
        message: `${means} ${poolExamples(decisions)}. ${clears}`,
      }
    })
}

/** To be asked for a yes is nothing wrong. */
function levelOf(decisions: readonly Decision[]): Annotation['level'] {
  if (decisions.some(({ verdict }) => verdict === 'error')) return 'error'
  return decisions.every(({ verdict }) => verdict === 'needs-approval') ? 'notice' : 'warning'
}

/** What is wrong with the policy as a whole. */
function findingAnnotations({ result }: Overview): readonly Annotation[] {
  return result.findings.map(({ code, ring, message, cures }) => ({
    level: 'warning',
    title: ring === null ? `Policy: ${code}` : `Policy: ${code} (ring ${ring})`,
    message: [message, ...curesOf({ code, cures }).slice(0, 1)].join(' '),
  }))
}

/** What was left undone for want of a right, although the run is not red for it. */
function stepAnnotations({ result }: Overview): readonly Annotation[] {
  return result.steps.flatMap(({ kind, message }): readonly Annotation[] =>
    kind === 'pull-request.refused'
      ? [{ level: 'warning', title: 'Rollback: pull request', message }]
      : [],
  )
}

function problemAnnotations({ problems }: Overview): readonly Annotation[] {
  const codes = [...new Set(problems.map(({ problem }) => problem.code))]
  return codes.map((code) => {
    const notes = problems.filter(({ problem }) => problem.code === code)
    const names = notes.map(({ kind, name }) => (kind === 'run' ? name : `${kind} ${name}`))
    const [first] = notes
    const said = first === undefined ? '' : ` ${first.problem.message}`
    return {
      level: 'warning',
      title: `${code}: ${counted(notes.length, 'thing')} could not be read`,
      message: `The report is not whole; it lacks: ${examples(names, 3)}.${said}`,
    }
  })
}

/** A projection that is not in step misleads people, though no decision depends on it. */
function mirrorAnnotations({ result }: Overview): readonly Annotation[] {
  return result.steps
    .filter(({ kind }) => kind === 'deployment.left')
    .map(({ message }) => ({ level: 'warning', title: 'Deployments on GitHub', message }))
}

function retiredAnnotations({ retired }: Overview): readonly Annotation[] {
  return retired.map(({ os, pools, message, wayOut }) => ({
    level: 'warning',
    title: `os.retired: ${counted(pools, 'pool')} of ${os}`,
    message: `${message} Way out: ${wayOut}`,
  }))
}

function expiredAnnotation({ result }: Overview): readonly Annotation[] {
  const expired = result.decisions.filter(isExpired)
  if (expired.length === 0) return []
  return [
    {
      level: 'warning',
      title: `${counted(expired.length, 'pool')} out of support`,
      message: `Microsoft supports a node image for 90 days; these images are past that. ${poolExamples(expired)}.`,
    },
  ]
}

function endingAnnotations({ ending }: Overview): readonly Annotation[] {
  return ending.map(({ os, pools, message, wayOut }) => ({
    level: 'warning',
    title: `Support of ${os} ends soon: ${counted(pools, 'pool')}`,
    message: `${message} ${wayOut}`,
  }))
}

function imageAnnotation({ images, result }: Overview): readonly Annotation[] {
  if (images.length === 0) return []
  const names = images.map(({ image, pools }) => `${image} (${counted(pools, 'pool')})`)
  return [
    {
      level: 'notice',
      title: `${counted(images.length, 'newer image')} for ${counted(result.counts.outdated, 'pool')}`,
      message: `AKS has newer images: ${examples(names, 3)}.`,
    },
  ]
}

function poolExamples(decisions: readonly Decision[]): string {
  const shown = decisions.slice(0, 3).map((decision) => {
    return `${clusterOf(decision)} ${decision.subject.pool}`
  })
  const left = decisions.length - shown.length
  const more = left > 0 ? ` and ${grouped(left)} more` : ''
  return `Pools: ${shown.join(', ')}${more}`
}

function bounded(annotations: readonly Annotation[]): readonly Annotation[] {
  if (annotations.length <= mostAnnotations) return annotations
  const left = annotations.slice(mostAnnotations - 1)
  const [worst] = left
  if (worst === undefined) return annotations
  const titles = left.map(({ title }) => title)
  return [
    ...annotations.slice(0, mostAnnotations - 1),
    {
      level: worst.level,
      title: counted(left.length, 'more finding'),
      message: `${examples(titles, 5)}. The summary tells of each.`,
    },
  ]
}
