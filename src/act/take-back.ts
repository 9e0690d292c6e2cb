import { lockfilePath, takeBackBranch } from '../domain/repository.ts'
import type { JournalEvent } from '../plan/journal-event.ts'
import { setApproval } from '../plan/lockfile.ts'
import type { Step } from '../plan/step.ts'
import {
  type TakeBack,
  type TakeBackMarker,
  takeBackOf,
  takenBackImages,
} from '../plan/take-back.ts'
import { isTakeBackMessage, takeBackMessage } from '../plan/take-back-message.ts'
import {
  answeredUntil,
  planTakeBack,
  type ReadTakeBack,
  type TakeBackState,
  type TakeBackStep,
} from '../plan/take-back-plan.ts'
import { failureOf } from '../policy-text.ts'
import type { Repository } from '../ports.ts'
import type { RepositoryRecollection } from '../recall.ts'
import { closingComment } from '../report/closing-comment.ts'
import { parseProposalBody, sameBody } from '../report/proposal-form.ts'
import { renderTakeBack, takeBackTitle } from '../report/take-back-body.ts'
import { readTakeBackMarker, replaceTakeBackMarker } from '../report/take-back-form.ts'
import { deleteRefAt } from './delete-ref.ts'
import { isLeftByGate, overtaken } from './left-branch.ts'
import { addExtras } from './pull-request-extras.ts'

type Memory = Pick<RepositoryRecollection, 'policy' | 'facts' | 'approvals'>

export interface PlannedTakeBack {
  readonly step?: TakeBackStep
  /** The pull request that is open before the step; absent: there is none. */
  readonly open?: number
}

const branchRef = `refs/heads/${takeBackBranch}`

/**
 * What is to be done with the pull request that takes back the approval of images that were rolled
 * back. No request is sent where nothing was rolled back from an approved image and no branch is left.
 */
export async function readTakeBack(
  repository: Repository,
  { policy, facts, approvals }: Memory,
  events: readonly JournalEvent[],
): Promise<PlannedTakeBack> {
  const branch = facts.branches.find(({ name }) => name === takeBackBranch)
  const any = takeBackOf(events, approvals, policy, undefined)
  if (any === undefined && branch === undefined) return {}
  const found = await repository.pullRequests(takeBackBranch)
  const pulls = found.map((pull): ReadTakeBack => {
    return { facts: pull, marker: readTakeBackMarker(pull.body) }
  })
  const isOurs = await isLeftByGate(repository, branch, pulls, isTakeBackMessage)
  const state: TakeBackState = {
    pulls,
    branch_is_ours: isOurs,
    ...(branch === undefined ? {} : { branch }),
  }
  const wanted = takeBackOf(events, approvals, policy, answeredUntil(pulls))
  const step = planTakeBack(wanted, state, facts.lockfile?.blob ?? null)
  const present = pulls.find((pull) => pull.facts.state === 'open')
  return {
    ...(step === undefined ? {} : { step }),
    ...(present === undefined ? {} : { open: present.facts.number }),
  }
}

/** Number of the pull request that is open after the step. */
export function openAfter({ open: before }: PlannedTakeBack, done?: Step): number | undefined {
  return done?.kind === 'pull-request.closed' ? undefined : (done?.number ?? before)
}

/** Carries the step out. What a crash leaves behind is what the next run begins with. */
export async function carryOutTakeBack(
  repository: Repository,
  memory: Memory,
  step: TakeBackStep,
): Promise<Step> {
  switch (step.kind) {
    case 'open':
      return open(repository, memory, step)
    case 'update':
      return update(repository, memory, step)
    case 'close':
      return close(repository, step)
    case 'delete-branch': {
      const isGone = await deleteRefAt(repository, branchRef, step.branch.head)
      const message = `Deleted \`${takeBackBranch}\`: it has served.`
      return isGone ? { kind: 'branch.deleted', message } : overtaken(takeBackBranch)
    }
    case 'keep':
      return keep(step)
  }
}

type Of<Kind extends TakeBackStep['kind']> = Extract<TakeBackStep, { readonly kind: Kind }>

async function open(
  repository: Repository,
  memory: Memory,
  { wanted, onto }: Of<'open'>,
): Promise<Step> {
  const { facts, policy } = memory
  const parents = onto === undefined ? [facts.head] : [onto, facts.head]
  const head = await repository.createCommit(commitOf(wanted, parents, memory))
  const placed =
    onto === undefined
      ? await repository.createRef(branchRef, head)
      : await repository.advanceBranch({ name: takeBackBranch, head })
  if (placed === 'taken' || placed === 'moved') return overtaken(takeBackBranch)
  const { number, url } = await repository.createPullRequest({
    branch: takeBackBranch,
    base: facts.default_branch,
    title: takeBackTitle(wanted),
    body: bodyOf(wanted, [head], '', memory),
    draft: policy.pull_requests.draft,
  })
  // A run that ends before these leaves a pull request without them, which says all the same.
  const said = await addExtras(repository, number, policy.pull_requests)
  const message = `Opened pull request ${number}: it takes back the approval of ${named(wanted)}.${said}`
  return { kind: 'pull-request.opened', url, number, message }
}

async function update(
  repository: Repository,
  memory: Memory,
  { wanted, branch, pull, marker, build }: Of<'update'>,
): Promise<Step> {
  const { number, url } = pull.facts
  const about = { url, number }
  let heads = marker.heads
  if (build === 'new-commit') {
    const parents = [branch.head, memory.facts.head]
    const head = await repository.createCommit(commitOf(wanted, parents, memory))
    // The body names the new head before the branch has it: a crash in between is no person's push.
    heads = [head, branch.head]
  }
  const isChanged = await writeBody(repository, memory, wanted, pull, heads)
  const [head = branch.head] = heads
  if (build === 'new-commit') {
    const moved = await repository.advanceBranch({ name: takeBackBranch, head })
    if (moved === 'moved') return { ...overtaken(takeBackBranch), ...about }
  }
  if (!isChanged && build === 'none') {
    const message = `Pull request ${number}, which takes approvals back, says what it should.`
    return { kind: 'pull-request.unchanged', ...about, message }
  }
  const message = `Brought pull request ${number} up to date: it takes back the approval of ${named(wanted)}.`
  return { kind: 'pull-request.updated', ...about, message }
}

/** @returns whether there was anything to write. */
async function writeBody(
  repository: Repository,
  memory: Memory,
  wanted: TakeBack,
  { facts }: ReadTakeBack,
  heads: readonly string[],
): Promise<boolean> {
  const body = bodyOf(wanted, heads, parseProposalBody(facts.body).notes, memory)
  const title = takeBackTitle(wanted)
  if (title === facts.title && sameBody(body, facts.body)) return false
  await repository.updatePullRequest(facts.number, { title, body })
  return true
}

async function close(repository: Repository, { pull, marker, branch }: Of<'close'>): Promise<Step> {
  const { number, url, body } = pull.facts
  const why =
    'The lockfile does not approve these images any more, or somebody has cleared their failure.'
  await repository.updatePullRequest(number, {
    state: 'closed',
    body: replaceTakeBackMarker(body, { ...marker, closed: why }),
  })
  await repository.createComment(number, closingComment(why, 'rollback'))
  await deleteRefAt(repository, branchRef, branch.head)
  const message = `Closed pull request ${number}. ${why}`
  return { kind: 'pull-request.closed', url, number, message }
}

function keep({ reason, pull }: Of<'keep'>): Step {
  if (reason === 'branch-not-ours' || pull === undefined) {
    const message = `\`${takeBackBranch}\` has commits of somebody else and no pull request; it is left alone. Delete or rename it.`
    return { kind: 'branch.left', message }
  }
  const { number, url } = pull.facts
  const why =
    reason === 'edited'
      ? 'was edited by people and is left to them'
      : "is no longer recognised as the gate's; it is left alone"
  return { kind: 'pull-request.left', url, number, message: `Pull request ${number} ${why}.` }
}

function named({ changes }: TakeBack): string {
  return takenBackImages(changes)
    .map((image) => `\`${image}\``)
    .join(', ')
}

function bodyOf(
  wanted: TakeBack,
  heads: readonly string[],
  notes: string,
  { facts, policy }: Memory,
): string {
  const { changes, until } = wanted
  const marker: TakeBackMarker = { changes, until, heads, lockfile: facts.lockfile?.blob ?? null }
  return renderTakeBack({ wanted, marker, notes, repository: facts, zone: policy.document.zone })
}

function commitOf(
  { changes }: TakeBack,
  parents: readonly string[],
  { facts }: Memory,
): Parameters<Repository['createCommit']>[0] {
  let text = facts.lockfile?.text ?? ''
  for (const { ring, family, to: version } of changes) {
    const changed = setApproval(text, { ring, family, version }, lockfilePath)
    if ('problems' in changed) throw failureOf(changed.problems, lockfilePath, 'lockfile.invalid')
    text = changed.text
  }
  const message = takeBackMessage(changes)
  return { parents: [...new Set(parents)], base: facts.head, path: lockfilePath, text, message }
}
