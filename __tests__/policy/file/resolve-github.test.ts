import { describe, expect, it } from '@jest/globals'
import { builtInReportOnly } from '../../../src/policy/file/built-in.ts'
import { presetNames } from '../../../src/policy/file/preset-names.ts'
import { presets } from '../../../src/policy/file/presets.ts'
import { resolvePolicy } from '../../../src/policy/file/resolve.ts'

const smallest = { version: 1 } as const

describe('the dashboard', () => {
  it('is kept without a preset and with all but report-only', () => {
    const kept = presetNames.filter((name) => resolvePolicy([presets[name]]).dashboard.enabled)
    expect(kept).toEqual(['careful', 'balanced', 'security-first'])
    expect(resolvePolicy([smallest]).dashboard.enabled).toBe(true)
    expect(builtInReportOnly.dashboard.enabled).toBe(false)
  })

  it('is kept or not as the later preset says, and as the file says over all', () => {
    const { careful, 'report-only': reportOnly } = presets
    expect(resolvePolicy([careful, reportOnly]).dashboard.enabled).toBe(false)
    const file = { ...smallest, dashboard: { enabled: true } }
    expect(resolvePolicy([reportOnly, file]).dashboard.enabled).toBe(true)
  })

  it('approves nothing unless a file says so', () => {
    for (const name of presetNames) {
      expect([name, resolvePolicy([presets[name]]).dashboard.approve]).toEqual([name, false])
    }
  })
})

describe('what is done on GitHub', () => {
  it('is laid over each other member by member, and one value is a list of one', () => {
    const low = {
      ...smallest,
      'pull-requests': { labels: 'low', reviewers: ['a', 'b'], draft: true, limit: 3 },
      dashboard: { approve: true, title: 'Low' },
      apply: { events: 'deployment', deployments: true },
    } as const
    const high = {
      ...smallest,
      'pull-requests': { labels: [], 'team-reviewers': 'team', assignees: 'c', draft: false },
      dashboard: { title: 'High' },
      apply: { events: [] },
    } as const
    const { dashboard, apply, ...rest } = resolvePolicy([low, high])
    expect(rest['pull-requests']).toEqual({
      labels: [],
      reviewers: ['a', 'b'],
      'team-reviewers': ['team'],
      assignees: ['c'],
      draft: false,
      limit: 3,
    })
    expect(dashboard).toEqual({ enabled: true, approve: true, title: 'High' })
    expect(apply).toEqual({ events: [], deployments: true })
    expect(resolvePolicy([low]).apply).toEqual({ events: ['deployment'], deployments: true })
  })
})

describe('the ring settings of apply', () => {
  it('hold for every ring from the top, and for one ring from inside of it', () => {
    const { rings } = resolvePolicy([
      {
        ...smallest,
        proof: { level: 'nodes' },
        failures: 4,
        rollback: 'automatic',
        probes: 'https://a.example',
        rings: [
          { name: 'a' },
          {
            name: 'b',
            proof: { level: 'operation' },
            failures: 0,
            rollback: 'offer',
            probes: [],
          },
        ],
      },
    ])
    expect(
      rings.map(({ proof, failures, rollback, probes }) => {
        return { proof, failures, rollback, probes }
      }),
    ).toEqual([
      {
        proof: { share: '100%', pools: 1, level: 'nodes' },
        failures: 4,
        rollback: 'automatic',
        probes: ['https://a.example'],
      },
      {
        proof: { share: '100%', pools: 1, level: 'operation' },
        failures: 0,
        rollback: 'offer',
        probes: [],
      },
    ])
  })
})
