import { type BranchFacts, lockfilePath, type RepositoryFacts } from '../domain/repository.ts'
import { setApproval } from '../plan/lockfile.ts'
import type { Proposal, ProposalMarker } from '../plan/proposal.ts'
import { proposalMessage } from '../plan/proposal-message.ts'
import { imagesOf, type PullRequestStep, type ReadPullRequest } from '../plan/pull-request-plan.ts'
import type { Step } from '../plan/step.ts'
import type { Policy } from '../policy/policy.ts'
import { failureOf } from '../policy-text.ts'
import type { Progress, Repository } from '../ports.ts'
import { closingComment } from '../report/closing-comment.ts'
import { sameBody } from '../report/proposal-form.ts'
import { replaceMarker } from '../report/proposal-marker.ts'
import { deleteRefAt } from './delete-ref.ts'
import { overtaken } from './left-branch.ts'
import { addExtras, hasExtras } from './pull-request-extras.ts'

/** How proposals are put into words, for one run. */
export interface ProposalWords {
  readonly title: (proposal: Proposal) => string
  /** @param workflowToken GitHub starts no workflows for what is opened with the workflow's own token. */
  readonly body: (
    proposal: Proposal,
    marker: ProposalMarker,
    notes: string,
    workflowToken: boolean,
  ) => string
  /** `key` is the same for the same text on the same commit. */
  readonly check: (proposal: Proposal, head: string) => CheckWords
}

export interface CheckWords {
  readonly name: string
  readonly title: string
  readonly summary: string
  readonly key: string
}

export interface ProposalContext {
  readonly repository: Repository
  readonly facts: RepositoryFacts
  readonly settings: Policy['pull_requests']
  readonly words: ProposalWords
  readonly progress: Progress
}

/**
 * Carries the steps out in their order. Any step may be the last: what a crash leaves behind is what
 * the plan of the next run begins with. Nothing is written for a pull request that says what it should.
 */
export async function carryOut(
  steps: readonly PullRequestStep[],
  context: ProposalContext,
): Promise<readonly Step[]> {
  const done: Step[] = []
  for (const step of steps) {
    const record = await carryOutOne(step, context)
    if (record === undefined) continue
    if (record.kind !== 'pull-request.unchanged') context.progress(record.message)
    done.push(record)
  }
  return done
}

function carryOutOne(step: PullRequestStep, context: ProposalContext): Promise<Step | undefined> {
  switch (step.kind) {
    case 'open':
      return open(step, context)
    case 'update':
      return update(step, context)
    case 'close':
      return close(step, context)
    case 'delete-branch':
      return deleteBranch(step, context)
    case 'keep':
      return keep(step, context)
  }
}

type Of<Kind extends PullRequestStep['kind']> = Extract<PullRequestStep, { readonly kind: Kind }>

async function open(
  { proposal, branch, onto, replace }: Of<'open'>,
  context: ProposalContext,
): Promise<Step> {
  const { repository, facts, settings, words } = context
  const { ring } = proposal
  if (replace !== undefined && !(await deleteRefAt(repository, refOf(replace), replace.head))) {
    return { ...overtaken(branch), ring }
  }
  const parents = onto === undefined ? [facts.head] : [onto, facts.head]
  const head = await repository.createCommit(commitOf(proposal, parents, context))
  const placed =
    onto === undefined
      ? await repository.createRef(`refs/heads/${branch}`, head)
      : await repository.advanceBranch({ name: branch, head })
  if (placed === 'taken' || placed === 'moved') return { ...overtaken(branch), ring }
  const { key: check, app } = await writeCheck(proposal, head, context)
  const byWorkflow = app === workflowApp
  const extras = hasExtras(settings)
  const marker: ProposalMarker = {
    ring,
    images: imagesOf(proposal),
    heads: [head],
    lockfile: facts.lockfile?.blob ?? null,
    set_up: !extras,
    check,
  }
  const { number, url } = await repository.createPullRequest({
    branch,
    base: facts.default_branch,
    title: words.title(proposal),
    body: words.body(proposal, marker, '', byWorkflow),
    draft: settings.draft,
  })
  const said = extras
    ? await setUp(
        number,
        words.body(proposal, { ...marker, set_up: true }, '', byWorkflow),
        context,
      )
    : ''
  return {
    kind: 'pull-request.opened',
    ring,
    url,
    number,
    message: `Opened pull request ${number} for ring \`${ring}\`: ${named(proposal)}.${said}`,
  }
}

async function update(
  { proposal, branch, pull, marker, build }: Of<'update'>,
  context: ProposalContext,
): Promise<Step> {
  const { repository, facts } = context
  const { ring } = proposal
  const { number, url } = pull.facts
  const wanted: ProposalMarker = {
    ring,
    images: imagesOf(proposal),
    heads: marker.heads,
    lockfile: facts.lockfile?.blob ?? null,
    set_up: marker.set_up,
    check: marker.check,
  }
  if (build === 'new-commit') {
    const parents = [branch.head, facts.head]
    const head = await repository.createCommit(commitOf(proposal, parents, context))
    const { key: check } = await writeCheck(proposal, head, context)
    // The body names the new head before the branch has it: a crash in between is no person's push.
    const heads = [head, branch.head]
    await writeBody(pull, proposal, { ...wanted, heads, check }, context)
    const moved = await repository.advanceBranch({ name: branch.name, head })
    if (moved === 'moved') return { ...overtaken(branch.name), ring, url, number }
    return {
      kind: 'pull-request.updated',
      ring,
      url,
      number,
      message: `Rebuilt pull request ${number} for ring \`${ring}\`: ${named(proposal)}.`,
    }
  }
  const head = marker.heads[0] ?? branch.head
  const isLate = build === 'advance'
  if (isLate && (await repository.advanceBranch({ name: branch.name, head })) === 'moved') {
    return { ...overtaken(branch.name), ring, url, number }
  }
  const { key } = context.words.check(proposal, head)
  if (key !== marker.check) await writeCheck(proposal, head, context)
  const said = marker.set_up
    ? ''
    : await setUp(
        number,
        bodyOf(pull, proposal, { ...wanted, check: key, set_up: true }, context),
        context,
      )
  const isChanged =
    marker.set_up && (await writeBody(pull, proposal, { ...wanted, check: key }, context))
  const isSame = marker.set_up && !isLate && !isChanged
  const isRipe = key !== marker.check && proposal.check.state === 'ready'
  const check = isRipe ? ', and its check is green' : ''
  return {
    kind: isSame ? 'pull-request.unchanged' : 'pull-request.updated',
    ring,
    url,
    number,
    message: isSame
      ? `Pull request ${number} for ring \`${ring}\` says what it should.`
      : `Brought pull request ${number} for ring \`${ring}\` up to date${check}.${said}`,
  }
}

async function close(
  { ring, pull, marker, why, branch }: Of<'close'>,
  { repository }: ProposalContext,
): Promise<Step> {
  const { number, url, body } = pull.facts
  await repository.updatePullRequest(number, {
    state: 'closed',
    body: replaceMarker(body, { ...marker, closed: why.slice(0, 500) }),
  })
  await repository.createComment(number, closingComment(why))
  if (branch !== undefined) await deleteRefAt(repository, refOf(branch), branch.head)
  return {
    kind: 'pull-request.closed',
    ring,
    url,
    number,
    message: `Closed pull request ${number} of ring \`${ring}\`. ${why}`,
  }
}

async function deleteBranch(
  { ring, branch }: Of<'delete-branch'>,
  { repository }: ProposalContext,
): Promise<Step> {
  if (!(await deleteRefAt(repository, refOf(branch), branch.head))) {
    return { ...overtaken(branch.name), ring }
  }
  return { kind: 'branch.deleted', ring, message: `Deleted \`${branch.name}\`: it has served.` }
}

async function keep(
  { ring, reason, pull, marker, proposal, tell }: Of<'keep'>,
  context: ProposalContext,
): Promise<Step> {
  if (tell && pull !== undefined && marker !== undefined && proposal !== undefined) {
    await writeBody(pull, proposal, { ...marker, edited: true }, context)
  }
  const url = pull === undefined ? {} : { url: pull.facts.url, number: pull.facts.number }
  const name = pull === undefined ? 'its pull request' : `pull request ${pull.facts.number}`
  return {
    kind: reason === 'branch-not-ours' ? 'branch.left' : 'pull-request.left',
    ring,
    ...url,
    message: `Ring \`${ring}\`: ${keptBecause[reason](name)}`,
  }
}

const keptBecause = {
  edited: (pull: string) =>
    `${pull} was edited by people and is left alone until its box "rebuild" is ticked.`,
  'not-ours': (pull: string) => `${pull} is no longer recognised as the gate's; it is left alone.`,
  'branch-not-ours': () =>
    'the branch has commits of somebody else and no pull request; it is left alone. Delete or rename it.',
  incomplete: (pull: string) => `something could not be read, so ${pull} is left as it is.`,
  limit: () => 'as many pull requests are open as the policy allows; this one waits for its turn.',
} as const

function refOf({ name }: BranchFacts): string {
  return `refs/heads/${name}`
}

/** GitHub's own app: the token is that of the workflow. */
const workflowApp = 'github-actions'

function bodyOf(
  { facts, body }: ReadPullRequest,
  proposal: Proposal,
  marker: ProposalMarker,
  { words }: ProposalContext,
): string {
  return words.body(proposal, marker, body.notes, facts.author === `${workflowApp}[bot]`)
}

/** @returns whether there was anything to write. */
async function writeBody(
  pull: ReadPullRequest,
  proposal: Proposal,
  marker: ProposalMarker,
  context: ProposalContext,
): Promise<boolean> {
  const { facts } = pull
  const { repository, words } = context
  const text = bodyOf(pull, proposal, marker, context)
  const title = words.title(proposal)
  const isSameTitle = title === facts.title
  if (isSameTitle && sameBody(text, facts.body)) return false
  await repository.updatePullRequest(facts.number, {
    ...(isSameTitle ? {} : { title }),
    body: text,
  })
  return true
}

async function writeCheck(
  proposal: Proposal,
  head: string,
  { repository, words }: ProposalContext,
): Promise<{ readonly key: string; readonly app: string | undefined }> {
  const { name, title, summary, key } = words.check(proposal, head)
  const state = proposal.check.state === 'ready' ? 'success' : 'pending'
  return { key, app: await repository.writeCheck({ head, name, state, title, summary }) }
}

/** As code: names of images are not our own words. */
function named(proposal: Proposal): string {
  return imagesOf(proposal)
    .map((image) => `\`${image}\``)
    .join(', ')
}

/** Labels, reviewers and assignees, once in the life of a pull request: what people change, stays. */
async function setUp(
  number: number,
  body: string,
  { repository, settings }: ProposalContext,
): Promise<string> {
  const said = await addExtras(repository, number, settings)
  await repository.updatePullRequest(number, { body })
  return said
}

function commitOf(
  proposal: Proposal,
  parents: readonly string[],
  { facts }: ProposalContext,
): Parameters<Repository['createCommit']>[0] {
  let text = facts.lockfile?.text ?? ''
  for (const { family, version } of proposal.images) {
    const changed = setApproval(text, { ring: proposal.ring, family, version }, lockfilePath)
    if ('problems' in changed) throw failureOf(changed.problems, lockfilePath, 'lockfile.invalid')
    text = changed.text
  }
  return {
    parents: [...new Set(parents)],
    base: facts.head,
    path: lockfilePath,
    text,
    message: proposalMessage(proposal),
  }
}
