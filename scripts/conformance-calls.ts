import type { GitHubWorld } from '../simulator/github/index.ts'
import { dashboardMarker, journalAnchor, journalBranch } from '../src/domain/repository.ts'
import type { Repository } from '../src/ports.ts'

const lockfile = '.github/flatcar-gate.lock.json'
const paths = { policy: '.github/flatcar-gate.yml', lockfile }
const branch = 'flatcar-gate/ring-dev'
const ref = `refs/heads/${branch}`
const label = 'flatcar-gate'
const marker = '<!-- flatcar-gate/comment@1 -->'

/** Methods that only a run with a dashboard calls. */
const ofDashboard = new Set<keyof Repository>(['findIssue', 'createIssue', 'updateIssue'])

/** Asked only by modes that take the lock. */
const ofLock = new Set<keyof Repository>(['runState'])

/** Asked only where the policy wants the mirror. */
const ofMirror = new Set<keyof Repository>([
  'deployments',
  'createDeployment',
  'writeDeploymentStatus',
])

/** Which methods are called beside those that every run of `propose` needs. */
export interface Extent {
  readonly dashboard: boolean
  readonly lock: boolean
  readonly mirror: boolean
}

/** Calls every method of the port once, in an order that works, as a run would. */
export async function callEveryMethod(
  client: Repository,
  people: GitHubWorld['people'],
  extent: Extent,
): Promise<void> {
  const text = '{}\n'
  const journal = { parents: [], path: 'journal/2026-11.jsonl', text, message: 'Begin' }
  const begun = await client.createCommit(journal)
  await client.createRef(`refs/heads/${journalBranch}`, begun)
  await client.createRef(journalAnchor, begun)
  const { head: base } = await client.observe(paths)
  const proposal = { base, path: lockfile, message: 'Propose images for dev' }
  const first = await client.createCommit({ ...proposal, parents: [base], text: '{"a":1}\n' })
  const second = await client.createCommit({ ...proposal, parents: [first], text: '{"a":2}\n' })
  await client.createRef(ref, first)
  const asked = { branch, base: 'main', title: 'Images for dev', body: 'body', draft: false }
  const { number } = await client.createPullRequest(asked)
  const { id } = await comment(client, number)
  const [pull] = await client.pullRequests(branch)
  if (pull === undefined) throw new Error('the pull request is not in the list')
  await people.editBody(number, () => '- [x] hold', 'wim')
  let deploymentId = 0
  const check = { head: first, name: 'Flatcar Gate', title: 'Soaks', summary: '| gate |' }
  const steps: Readonly<Record<keyof Repository, () => Promise<unknown>>> = {
    observe: () => client.observe(paths),
    journal: () => client.journal(),
    file: () => client.file(paths.policy, base),
    readRef: () => client.readRef(ref),
    runState: () => client.runState('1'),
    pullRequests: () => client.pullRequests(branch),
    commit: () => client.commit(first),
    lastEditor: () => client.lastEditor(pull),
    createCommit: () => client.createCommit({ ...proposal, parents: [first], text: '{"a":3}\n' }),
    createRef: () => client.createRef('refs/heads/flatcar-gate/ring-test', first),
    advanceBranch: () => client.advanceBranch({ name: branch, head: second }),
    advanceRef: () => client.advanceRef(ref, second),
    createPullRequest: () =>
      client.createPullRequest({ ...asked, branch: 'flatcar-gate/ring-test' }),
    addLabels: () => client.addLabels(number, [label]),
    requestReviewers: () => client.requestReviewers(number, ['ada'], []),
    addAssignees: () => client.addAssignees(number, ['wim']),
    async writeCheck() {
      await client.writeCheck({ ...check, state: 'pending' })
      await client.writeCheck({ ...check, state: 'success' })
    },
    findComment: () => client.findComment(number, marker),
    createComment: () => client.createComment(number, marker),
    updateComment: () => client.updateComment(id, `${marker} again`),
    updatePullRequest: () =>
      client.updatePullRequest(number, { title: 'New', body: 'new', state: 'closed' }),
    deleteRef: () => client.deleteRef(ref),
    async createDeployment() {
      const deployment = { commit: base, environment: 'node-images/dev', description: 'An image' }
      deploymentId = await client.createDeployment(deployment)
    },
    writeDeploymentStatus: () =>
      client.writeDeploymentStatus(deploymentId, {
        state: 'in_progress',
        description: 'On 1 of 2 pools',
        log_url: 'https://github.com/acme/fleet/actions/runs/1/attempts/1',
      }),
    async deployments() {
      const found = await client.deployments('2026-01-01T00:00:00Z')
      if (found.length === 0) throw new Error('the deployment is not found')
    },
    findIssue: () => client.findIssue(label),
    createIssue: () => client.createIssue({ title: 'Node images', body: dashboardMarker, label }),
    async updateIssue() {
      const issue = await client.findIssue(label)
      if (issue === undefined) throw new Error('the dashboard is not found')
      await client.updateIssue(issue.number, `${dashboardMarker} again`)
    },
    requests: () => Promise.resolve(client.requests()),
  }
  const names = Object.keys(steps) as (keyof Repository)[]
  for (const name of names) {
    if (!extent.dashboard && ofDashboard.has(name)) continue
    if (!extent.lock && ofLock.has(name)) continue
    if (!extent.mirror && ofMirror.has(name)) continue
    await steps[name]()
  }
}

async function comment(client: Repository, number: number): Promise<{ readonly id: number }> {
  await client.createComment(number, marker)
  const found = await client.findComment(number, marker)
  if (found === undefined) throw new Error('the comment is not found')
  return found
}
