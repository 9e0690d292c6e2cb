import type { PolicyDocument } from '../document.ts'
import { last, list } from './layers.ts'
import { base } from './presets.ts'
import type { PolicyFile } from './schema.ts'

/** What the gate does on GitHub, member by member. */
export function resolveGitHub(
  layers: readonly PolicyFile[],
): Pick<PolicyDocument, 'pull-requests' | 'dashboard' | 'apply'> {
  const pulls = layers.map((layer) => layer['pull-requests'] ?? {})
  const dashboards = layers.map(({ dashboard }) => dashboard ?? {})
  const applies = layers.map(({ apply }) => apply ?? {})
  const { 'pull-requests': basePulls, dashboard, apply } = base
  return {
    'pull-requests': {
      labels: list(last(pulls, 'labels') ?? basePulls.labels),
      reviewers: list(last(pulls, 'reviewers') ?? basePulls.reviewers),
      'team-reviewers': list(last(pulls, 'team-reviewers') ?? basePulls['team-reviewers']),
      assignees: list(last(pulls, 'assignees') ?? basePulls.assignees),
      draft: last(pulls, 'draft') ?? basePulls.draft,
      limit: last(pulls, 'limit') ?? basePulls.limit,
    },
    dashboard: {
      enabled: last(dashboards, 'enabled') ?? dashboard.enabled,
      approve: last(dashboards, 'approve') ?? dashboard.approve,
      title: last(dashboards, 'title') ?? dashboard.title,
    },
    apply: {
      events: list(last(applies, 'events') ?? apply.events),
      deployments: last(applies, 'deployments') ?? apply.deployments,
    },
  }
}
