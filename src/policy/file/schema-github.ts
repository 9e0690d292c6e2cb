import { z } from 'zod'
import { applyEvents } from '../document.ts'
import * as form from './forms.ts'

const logins = form.oneOrMany(form.login, 'a GitHub login, or a list of logins')

/** The pull requests that the gate opens. */
export const pullRequests = z.strictObject(
  {
    labels: form
      .oneOrMany(form.label, 'a label, or a list of labels')
      .describe('Labels of the pull requests, at most 50 characters each. Default: flatcar-gate.')
      .optional(),
    reviewers: logins.describe('Logins of people who are asked for a review.').optional(),
    'team-reviewers': form
      .oneOrMany(form.teamSlug, 'the slug of a team, or a list of slugs')
      .describe('Teams of the organisation that are asked for a review, by their slugs.')
      .optional(),
    assignees: logins
      .describe('Logins of people to whom the pull requests are assigned.')
      .optional(),
    draft: form.trueOrFalse
      .describe('Are pull requests opened as drafts? Default: false.')
      .optional(),
    limit: form
      .wholeNumber('a whole number of pull requests from 1 to 100', 1, 100)
      .describe('At most so many pull requests of the gate are open at a time. Default: 10.')
      .optional(),
  },
  { error: 'a map with keys such as labels, reviewers and limit' },
)

/** The issue that shows where every ring stands. */
export const dashboard = z.strictObject(
  {
    enabled: form.trueOrFalse
      .describe(
        'Is the dashboard kept up to date? With the preset report-only it is not. Default: true.',
      )
      .optional(),
    approve: form.trueOrFalse
      .describe(
        'Is ticking approve in the dashboard an approval? It bypasses the rules of the default branch: reviews and code owners are not asked. Default: false.',
      )
      .optional(),
    title: form.issueTitle.describe('Title of the issue. Default: Node images.').optional(),
  },
  { error: 'a map with the keys enabled, approve and title' },
)

/** What `mode: apply` may do beside the upgrades. */
export const apply = z.strictObject(
  {
    events: form
      .oneOrMany(form.oneOf(applyEvents), `${form.alternatives(applyEvents)}, or a list of these`)
      .describe(
        'Events of GitHub on which mode apply may write, beside those on which it may write anyway. Whoever can cause such an event can start upgrades that the policy allows.',
      )
      .optional(),
    deployments: form.trueOrFalse
      .describe(
        'Is every ring shown as an environment on GitHub, with a deployment for each image? Default: false.',
      )
      .optional(),
  },
  { error: 'a map with the keys events and deployments' },
)
