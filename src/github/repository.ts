import type { Check, Repository } from '../ports.ts'
import { type Api, type ApiOptions, createApi } from './api.ts'
import { createDeployment, deployments, writeDeploymentStatus } from './deployments.ts'
import { lastEditor } from './editor.ts'
import {
  advanceBranch,
  advanceRef,
  createCommit,
  createRef,
  deleteRef,
  readCommit,
  readRef,
} from './git.ts'
import { createIssue, findComment, findIssue } from './issues.ts'
import { textAt } from './json.ts'
import { observe, observeJournal, readFile } from './observe.ts'
import { createPullRequest, pullRequests, requestReviewers } from './pull-requests.ts'
import { runState } from './run-state.ts'

export interface RepositoryOptions extends ApiOptions {
  /** `GITHUB_SERVER_URL`, for addresses that people open. */
  readonly serverUrl: string
}

/** The repository on GitHub, over REST and one GraphQL query. */
export function githubRepository(options: RepositoryOptions): Repository {
  const api = createApi(options)
  const { repository: name, serverUrl } = options
  return {
    requests: api.requests,
    observe: (paths) => observe(api, name, `${serverUrl.replace(/\/$/, '')}/${name}`, paths),
    journal: () => observeJournal(api),
    file: (path, ref) => readFile(api, path, ref),
    pullRequests: (branch) => pullRequests(api, name, branch),
    commit: (sha) => readCommit(api, sha),
    readRef: (ref) => readRef(api, ref),
    runState: (runId) => runState(api, runId),
    deployments: (since) => deployments(api, since),
    createDeployment: (deployment) => createDeployment(api, deployment),
    writeDeploymentStatus: (id, status) => writeDeploymentStatus(api, id, status),
    findIssue: (label) => findIssue(api, label),
    lastEditor: (of) => lastEditor(api, name, of),
    createCommit: (commit) => createCommit(api, commit),
    createRef: (ref, sha) => createRef(api, ref, sha),
    advanceBranch: (branch) => advanceBranch(api, branch),
    advanceRef: (ref, sha) => advanceRef(api, ref, sha),
    deleteRef: (ref) => deleteRef(api, ref),
    createPullRequest: (pull) => createPullRequest(api, name, pull),
    async updatePullRequest(number, change) {
      await api.write('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', {
        pull_number: number,
        ...change,
      })
    },
    async addLabels(number, labels) {
      await api.write('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', {
        issue_number: number,
        labels,
      })
    },
    requestReviewers: (number, people, teams) => requestReviewers(api, number, people, teams),
    async addAssignees(number, people) {
      await api.write('POST /repos/{owner}/{repo}/issues/{issue_number}/assignees', {
        issue_number: number,
        assignees: people,
      })
    },
    writeCheck: (check) => writeCheck(api, check),
    createIssue: (issue) => createIssue(api, issue),
    async updateIssue(number, body) {
      await api.write('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
        issue_number: number,
        body,
      })
    },
    findComment: (number, marker) => findComment(api, number, marker),
    async createComment(number, body) {
      await api.write('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        issue_number: number,
        body,
      })
    },
    async updateComment(id, body) {
      await api.write('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        comment_id: id,
        body,
      })
    },
  }
}

/** Of check runs with one name on a commit, GitHub shows the newest. */
async function writeCheck(
  api: Api,
  { head, name, state, title, summary }: Check,
): Promise<string | undefined> {
  const data = await api.write('POST /repos/{owner}/{repo}/check-runs', {
    name,
    head_sha: head,
    ...(state === 'pending'
      ? { status: 'in_progress' }
      : { status: 'completed', conclusion: 'success' }),
    output: { title, summary },
  })
  return textAt(data, 'app', 'slug')
}
