import { describe, expect, it } from '@jest/globals'
import { loadPolicy } from '../../../src/policy/file/load.ts'
import { problemText } from '../../../src/policy/file/problem.ts'

function problemsOf(lines: string): readonly string[] {
  const loaded = loadPolicy(`version: 1\n${lines}\n`, 'p.yml')
  return 'problems' in loaded ? loaded.problems.map((each) => problemText('p.yml', each)) : []
}

const login = 'a GitHub login of 1 to 39 letters, digits, hyphens and underscores'
const slug = 'the slug of a team such as platform-team, without the organisation'
const label = 'a label of 1 to 50 characters without commas'
const title = 'a title of 1 to 200 characters in one line'
const probe = 'an address that begins with https:// and holds no password'
const failures = 'a whole number of failed pools from 0 to 1000'
const limit = 'a whole number of pull requests from 1 to 100'

function problem(place: string, found: string, expected: string, advice = ''): readonly string[] {
  return [`p.yml:2:${place}: found ${found}; expected ${expected}.${advice}`]
}

describe('a wrong setting of what is done on GitHub is told with its place and what to do', () => {
  const table: readonly (readonly [line: string, problems: readonly string[]])[] = [
    ['pull-requests: { labels: "a,b" }', problem('18: pull-requests.labels', '"a,b"', label)],
    ['pull-requests: { labels: [ok, ""] }', problem('31: pull-requests.labels[1]', '""', label)],
    [
      'pull-requests: { labels: 7 }',
      problem(
        '18: pull-requests.labels',
        '7',
        label,
        ' YAML reads this as a number, which may change it: put it in quotes, "7".',
      ),
    ],
    [
      'pull-requests: { labels: { a: b } }',
      problem('18: pull-requests.labels', 'a map', 'a label, or a list of labels'),
    ],
    [
      'pull-requests: { reviewers: "@octocat" }',
      problem('18: pull-requests.reviewers', '"@octocat"', login, ' Leave out the @.'),
    ],
    [
      'pull-requests: { reviewers: [acme/platform] }',
      problem(
        '30: pull-requests.reviewers[0]',
        '"acme/platform"',
        login,
        ' Name teams in team-reviewers.',
      ),
    ],
    ['pull-requests: { assignees: a b }', problem('18: pull-requests.assignees', '"a b"', login)],
    [
      'pull-requests: { team-reviewers: Acme/Platform Team }',
      problem(
        '18: pull-requests.team-reviewers',
        '"Acme/Platform Team"',
        slug,
        ' Write "platform-team".',
      ),
    ],
    [
      'pull-requests: { team-reviewers: "acme/teams/ Platform.  Team " }',
      problem(
        '18: pull-requests.team-reviewers',
        '"acme/teams/ Platform.  Team "',
        slug,
        ' Write "platform-team".',
      ),
    ],
    [
      'pull-requests: { team-reviewers: "@" }',
      problem('18: pull-requests.team-reviewers', '"@"', slug),
    ],
    [
      'pull-requests: { draft: yes }',
      problem('18: pull-requests.draft', '"yes"', 'true or false', ' Write true, without quotes.'),
    ],
    [
      'pull-requests: { draft: " on " }',
      problem('18: pull-requests.draft', '" on "', 'true or false', ' Write true, without quotes.'),
    ],
    [
      'pull-requests: { draft: " n " }',
      problem('18: pull-requests.draft', '" n "', 'true or false', ' Write false, without quotes.'),
    ],
    ...['untrue', 'yesterday', 'casino', 'nobody'].map((word) => {
      const told = problem('18: pull-requests.draft', `"${word}"`, 'true or false')
      return [`pull-requests: { draft: ${word} }`, told] as const
    }),
    ['pull-requests: { draft: 1 }', problem('18: pull-requests.draft', '1', 'true or false')],
    [
      'dashboard: { approve: "Off" }',
      problem('14: dashboard.approve', '"Off"', 'true or false', ' Write false, without quotes.'),
    ],
    ['dashboard: { enabled: maybe }', problem('14: dashboard.enabled', '"maybe"', 'true or false')],
    ['pull-requests: { limit: 0 }', problem('18: pull-requests.limit', '0', limit)],
    ['pull-requests: { limit: 101 }', problem('18: pull-requests.limit', '101', limit)],
    [
      'pull-requests: { limit: "5" }',
      problem('18: pull-requests.limit', '"5"', limit, ' Remove the quotes.'),
    ],
    [
      'pull-requests: []',
      problem(
        '1: pull-requests',
        'an empty list',
        'a map with keys such as labels, reviewers and limit',
      ),
    ],
    ['dashboard: { title: " x" }', problem('14: dashboard.title', '" x"', title)],
    ['dashboard: { title: "a\\nb" }', problem('14: dashboard.title', '"a\\nb"', title)],
    [
      'dashboard: true',
      problem('1: dashboard', 'true', 'a map with the keys enabled, approve and title'),
    ],
    [
      'apply: { events: [repository_dispach] }',
      problem(
        '19: apply.events[0]',
        '"repository_dispach"',
        'repository_dispatch or deployment',
        ' Did you mean "repository_dispatch"?',
      ),
    ],
    [
      'apply: { events: pull_request }',
      problem('10: apply.events', '"pull_request"', 'repository_dispatch or deployment'),
    ],
    [
      'apply: { events: {} }',
      problem(
        '10: apply.events',
        'an empty map',
        'repository_dispatch or deployment, or a list of these',
      ),
    ],
    ['apply: true', problem('1: apply', 'true', 'a map with the keys events and deployments')],
    [
      'apply: { deployments: "true" }',
      problem('10: apply.deployments', '"true"', 'true or false', ' Write true, without quotes.'),
    ],
    ['failures: -1', problem('1: failures', '-1', failures)],
    ['failures: 1001', problem('1: failures', '1001', failures)],
    ['failures: 1.5', problem('1: failures', '1.5', failures)],
    [
      'rollback: automatc',
      problem('1: rollback', '"automatc"', 'offer or automatic', ' Did you mean "automatic"?'),
    ],
    [
      'proof: { level: V1 }',
      problem('10: proof.level', '"V1"', 'operation, image, instances or nodes'),
    ],
    [
      'proof: { level: node }',
      problem(
        '10: proof.level',
        '"node"',
        'operation, image, instances or nodes',
        ' Did you mean "nodes"?',
      ),
    ],
    [
      'probes: http://example.com',
      problem('1: probes', '"http://example.com"', probe, ' Only https is asked.'),
    ],
    [
      'probes: [https://example.com, "https://user:secret@example.com"]',
      problem('31: probes[1]', '"https://user:secret@example.com"', probe),
    ],
    ...['https://user@example.com', 'https://:secret@example.com'].map((address) => {
      return [`probes: "${address}"`, problem('1: probes', `"${address}"`, probe)] as const
    }),
    ['probes: https://exa mple.com', problem('1: probes', '"https://exa mple.com"', probe)],
    ['probes: "https://[::1"', problem('1: probes', '"https://[::1"', probe)],
  ]

  it.each(table)('%s', (line, problems) => {
    expect(problemsOf(line)).toEqual(problems)
  })

  it('in a ring as at the top', () => {
    const lines = 'rings: [{ name: a, failures: x, rollback: no, probes: y, proof: { level: z } }]'
    expect(problemsOf(lines).map((each) => each.split(': found')[0])).toEqual([
      'p.yml:2:20: rings[0].failures',
      'p.yml:2:33: rings[0].rollback',
      'p.yml:2:47: rings[0].probes',
      'p.yml:2:67: rings[0].proof.level',
    ])
  })
})

describe('an unknown key near one of these is told with what was meant', () => {
  it.each([
    ['failure: 1', 'failures'],
    ['roll-back: offer', 'rollback'],
    ['probe: https://x', 'probes'],
    ['pull_requests: {}', 'pull-requests'],
    ['pull-request: {}', 'pull-requests'],
    ['dashbord: {}', 'dashboard'],
    ['aply: {}', 'apply'],
    ['proof: { levl: image }', 'level'],
    ['rings: [{ name: a, probs: [] }]', 'probes'],
    ['pull-requests: { label: a }', 'labels'],
    ['pull-requests: { teamReviewers: a }', 'team-reviewers'],
    ['pull-requests: { reviewer: a }', 'reviewers'],
    ['dashboard: { enable: true }', 'enabled'],
    ['apply: { event: deployment }', 'events'],
  ])('%s', (line, key) => {
    expect(problemsOf(line)).toEqual([expect.stringContaining(`Did you mean "${key}"?`)])
  })

  it.each([
    ['rings: [{ name: a, dashboard: {} }]', '"dashboard" belongs at the top.'],
    ['gates: { failures: 1 }', '"failures" belongs at the top or in a ring.'],
    ['level: nodes', '"level" belongs under proof.'],
    ['dashboard: { failures: 1 }', '"failures" belongs at the top or in a ring.'],
    ['dashboard: { colour: red }', 'The keys here are enabled, approve, title.'],
    ['apply: { xyzzy: 1 }', 'The keys here are events, deployments.'],
  ])('or where it belongs: %s', (line, advice) => {
    expect(problemsOf(line)).toEqual([expect.stringContaining(advice)])
  })
})

describe('what may be as long as it is at most', () => {
  it.each([
    ['a label', (count: number) => `pull-requests: { labels: ${'a'.repeat(count)} }`, 50],
    ['a login', (count: number) => `pull-requests: { assignees: ${'a'.repeat(count)} }`, 39],
    ['a slug', (count: number) => `pull-requests: { team-reviewers: ${'a'.repeat(count)} }`, 100],
    ['a title', (count: number) => `dashboard: { title: ${'a'.repeat(count)} }`, 200],
  ])('%s', (_what, line, most) => {
    expect(problemsOf(line(1))).toEqual([])
    expect(problemsOf(line(most))).toEqual([])
    expect(problemsOf(line(most + 1))).toHaveLength(1)
  })
})
