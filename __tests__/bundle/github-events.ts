/** A run of a workflow, as its event makes it. */
export interface EventOfRun {
  readonly name: string
  readonly ref: string
  readonly sha: string
  readonly payload: unknown
}

export interface EventScene {
  /** `owner/name` of the repository in which the workflow runs. */
  readonly repository: string
  /** Where the code of the pull request comes from. */
  readonly from: string
  /** Head of the default branch. */
  readonly main: string
  /** Head of the branch that the event is about. */
  readonly head: string
}

const main = 'refs/heads/main'
const branch = 'refs/heads/change'

/** Events about a pull request: they run in the repository that it asks to be merged into. */
export const aboutPullRequests: readonly string[] = [
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'issue_comment',
  'workflow_run',
]

/**
 * Events by name, with refs and commits as GitHub's reference "Events that trigger workflows" has them.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
export function eventsOf(scene: EventScene): readonly EventOfRun[] {
  const { repository, from, main: base, head } = scene
  const [owner] = repository.split('/')
  const common = {
    repository: {
      full_name: repository,
      default_branch: 'main',
      fork: owner !== 'acme',
      owner: { login: owner },
    },
    sender: { login: 'mallory', type: 'User' },
  }
  const from_repository = { full_name: from, fork: from !== repository }
  const pull_request = {
    number: 7,
    state: 'open',
    head: { ref: 'change', sha: head, repo: from_repository },
    base: { ref: 'main', sha: base, repo: common.repository },
  }
  const event = (name: string, ref: string, sha: string, told: object): EventOfRun => {
    return { name, ref, sha, payload: { ...common, ...told } }
  }
  const inputs = { mode: 'apply', config: 'evil.yml' }
  return [
    event('push', main, head, { ref: main, before: base, after: head, forced: false }),
    event('push', branch, head, { ref: branch, before: base, after: head, created: true }),
    event('push', 'refs/tags/main', head, { ref: 'refs/tags/main', after: head }),
    event('schedule', main, head, { schedule: '11,41 * * * *' }),
    event('workflow_dispatch', main, head, { ref: main, inputs }),
    event('workflow_dispatch', branch, head, { ref: branch, inputs }),
    event('repository_dispatch', main, head, { action: 'upgrade', branch: 'main' }),
    event('deployment', main, head, { deployment: { ref: 'main', sha: head, task: 'deploy' } }),
    event('pull_request', 'refs/pull/7/merge', head, {
      action: 'synchronize',
      number: 7,
      pull_request,
    }),
    event('pull_request_target', main, base, { action: 'opened', number: 7, pull_request }),
    event('pull_request_review', 'refs/pull/7/merge', head, {
      action: 'submitted',
      review: { state: 'approved', commit_id: head },
      pull_request,
    }),
    event('issue_comment', main, base, {
      action: 'created',
      comment: { body: '/apply', user: { login: 'mallory' } },
      issue: { number: 7, pull_request: { url: `https://api.github.com/repos/${repository}` } },
    }),
    event('workflow_run', main, base, {
      action: 'completed',
      workflow_run: {
        event: 'pull_request',
        head_branch: 'change',
        head_sha: head,
        head_repository: from_repository,
        conclusion: 'success',
      },
    }),
    event('merge_group', 'refs/heads/gh-readonly-queue/main/pr-7', head, {
      action: 'checks_requested',
      merge_group: { head_sha: head, base_ref: main, base_sha: base },
    }),
    event('release', 'refs/tags/v1.0.0', head, {
      action: 'published',
      release: { tag_name: 'v1.0.0', target_commitish: 'main' },
    }),
    event('check_run', main, base, {
      action: 'completed',
      check_run: { head_sha: head, conclusion: 'success', pull_requests: [{ number: 7 }] },
    }),
    event('issues', main, base, { action: 'labeled', issue: { number: 8, title: 'apply' } }),
  ]
}
