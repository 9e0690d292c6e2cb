import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { gateNames } from '../../../src/policy/decision.ts'
import { builtInReportOnly } from '../../../src/policy/file/built-in.ts'
import { presetNames } from '../../../src/policy/file/preset-names.ts'
import { base, presets } from '../../../src/policy/file/presets.ts'
import { resolvePolicy } from '../../../src/policy/file/resolve.ts'
import { policyFileSchema } from '../../../src/policy/file/schema.ts'

const smallest = { version: 1 } as const

describe('a policy that says nothing', () => {
  it('asks for a pull request and for proof of every pool, in one ring', () => {
    expect(resolvePolicy([smallest])).toStrictEqual({
      version: 1,
      zone: 'UTC',
      select: {},
      rings: [
        {
          name: 'all',
          match: {},
          soak: '0d',
          proof: { share: '100%', pools: 1, level: 'image' },
          approval: 'pull-request',
          engine: 'latest',
          first: 'any',
          'min-age': '0d',
          windows: [],
          maintenance: 'ignore',
          failures: 0,
          rollback: 'offer',
          probes: [],
          budget: { ring: {}, region: {} },
        },
      ],
      gates: Object.fromEntries(gateNames.map((gate) => [gate, 'enforce'])),
      budget: { fleet: {} },
      'pull-requests': {
        labels: ['flatcar-gate'],
        reviewers: [],
        'team-reviewers': [],
        assignees: [],
        draft: false,
        limit: 10,
      },
      dashboard: { enabled: true, approve: false, title: 'Node images' },
      apply: { events: [], deployments: false },
      freezes: [],
      denials: [],
      holds: [],
      deadlines: [],
      floors: [],
    })
  })
})

describe('the presets', () => {
  it('are policy files themselves, and so is what lies below them', () => {
    for (const preset of [base, ...Object.values(presets)]) {
      expect(policyFileSchema.safeParse(preset).success).toBe(true)
    }
    expect(Object.keys(presets)).toEqual([...presetNames])
  })

  it('say what their names promise', () => {
    const summary = presetNames.map((name) => {
      const { rings, gates, budget, deadlines } = resolvePolicy([presets[name]])
      const [ring] = rings
      const relaxed = deadlines.map(
        ({ ahead, relax, ...each }) => `${each['max-image-age']} ${ahead} ${relax.join()}`,
      )
      const limits = [budget.fleet, ring?.budget.ring]
      const enforced = Object.values(gates).filter((mode) => mode === 'enforce').length
      const { soak, proof, approval, first } = ring ?? {}
      return [name, ring?.['min-age'], soak, proof, approval, first, limits, relaxed, enforced]
    })
    const all = { share: '100%', pools: 1, level: 'image' }
    const half = { share: '50%', pools: 1, level: 'image' }
    expect(summary).toEqual([
      ['report-only', '0d', '0d', all, 'automatic', 'any', [{}, {}], [], 3],
      [
        'careful',
        '7d',
        '7d',
        all,
        'pull-request',
        'one-pool',
        [{ 'clusters-at-once': 2 }, { pools: '10 per 1d', 'clusters-at-once': 1 }],
        ['75d 7d soak,age'],
        15,
      ],
      [
        'balanced',
        '2d',
        '2d',
        half,
        'pull-request',
        'any',
        [{}, { pools: '20 per 1d', 'clusters-at-once': 5 }],
        ['60d 7d soak,age'],
        15,
      ],
      [
        'security-first',
        '0d',
        '12h',
        half,
        'automatic',
        'any',
        [{}, { 'clusters-at-once': 10 }],
        ['30d 7d soak,age,window,maintenance,budget'],
        15,
      ],
    ])
  })

  it('say all that they promise, whatever lies below them', () => {
    const { rings } = resolvePolicy([presets.balanced, presets.careful])
    expect(rings[0]?.proof).toEqual({ share: '100%', pools: 1, level: 'image' })
  })

  it('have an engine for every ring but the first, which cannot use snapshots', () => {
    const rings = [{ name: 'a' }, { name: 'b' }]
    const engines = (parts: Parameters<typeof resolvePolicy>[0]): readonly string[] =>
      resolvePolicy(parts).rings.map(({ engine }) => engine)
    expect(engines([presets.careful, { version: 1, rings }])).toEqual(['latest', 'snapshot'])
    expect(engines([presets.balanced, { version: 1, rings }])).toEqual(['latest', 'latest'])
  })

  it('hold without a policy file as report-only without rings', () => {
    expect(builtInReportOnly.rings).toEqual([])
    expect(builtInReportOnly.gates).toEqual(resolvePolicy([presets['report-only']]).gates)
    const enforced = gateNames.filter((gate) => builtInReportOnly.gates[gate] === 'enforce')
    expect(enforced).toEqual(['lifecycle', 'support', 'image'])
  })
})

describe('parts that are laid over each other', () => {
  it('win key by key, and of gates, proof and budgets member by member', () => {
    const low = {
      version: 1,
      soak: '1d',
      proof: { share: '10%', pools: 2 },
      gates: { soak: 'warn', age: 'warn' },
      budget: {
        fleet: { pools: '1 per 1h', 'clusters-at-once': 1 },
        ring: { pools: '2 per 1h' },
        region: { 'clusters-at-once': 2 },
      },
      freezes: [{ from: '2026-01-01', to: '2026-01-02', reason: 'x' }],
    } as const
    const high = {
      version: 1,
      proof: { pools: 3 },
      gates: { age: 'off' },
      budget: {
        fleet: { pools: 'none' },
        ring: { 'clusters-at-once': 5 },
        region: { 'clusters-at-once': 'none' },
      },
      freezes: [],
    } as const
    const { rings, gates, budget, freezes } = resolvePolicy([low, high])
    expect(rings[0]?.soak).toBe('1d')
    expect(rings[0]?.proof).toEqual({ share: '10%', pools: 3, level: 'image' })
    expect(rings[0]?.budget.ring).toEqual({ pools: '2 per 1h', 'clusters-at-once': 5 })
    expect([gates.soak, gates.age, gates.image]).toEqual(['warn', 'off', 'enforce'])
    expect(rings[0]?.budget.region).toEqual({})
    expect(budget.fleet).toEqual({ 'clusters-at-once': 1 })
    expect(freezes).toEqual([])
  })

  it('have freezes in the zone of the policy unless they name one', () => {
    const span = { from: '2026-01-01', to: '2026-01-02', reason: ' x\n' }
    const freezes = [span, { ...span, zone: 'utc' }]
    const policy = resolvePolicy([{ version: 1, zone: 'europe/berlin', freezes }])
    expect(policy.freezes.map(({ zone, reason }) => [zone, reason])).toEqual([
      ['Europe/Berlin', 'x'],
      ['UTC', 'x'],
    ])
  })

  it('give a ring what stands at the top unless it says otherwise itself', () => {
    const { rings } = resolvePolicy([
      {
        version: 1,
        zone: 'europe/berlin',
        soak: '48h',
        windows: 'Monday-Thu 21:00-05:00',
        rings: [
          { name: 'a', windows: [] },
          { name: 'b', soak: '90m' },
        ],
      },
    ])
    expect(rings.map(({ soak, windows }) => [soak, windows])).toEqual([
      ['2d', []],
      ['1h30m', ['Mon-Thu 21:00-05:00 Europe/Berlin']],
    ])
  })
})

describe('the entries of a policy', () => {
  it('hold what is written, as lists, and nothing else', () => {
    const policy = resolvePolicy([
      {
        version: 1,
        select: { 'os-skus': 'Flatcar', clusters: undefined },
        rings: [
          {
            name: 'a',
            match: {
              tags: { env: 'dev' },
              clusters: 'rg/*',
              regions: 'westeurope',
              subscriptions: '0*',
              pools: ['p', 'q'],
              'pool-labels': { tier: ['1', '2'] },
              'os-skus': 'Flatcar',
            },
          },
        ],
        denials: [{ image: 'i', family: undefined, reason: ' x ' }],
        holds: [{ images: 'i', pools: undefined, reason: ' x ' }],
        deadlines: [{ 'max-image-age': '48h' }],
        floors: [
          { family: 'f', below: '202608.06.1', by: '2026-12-01', reason: ' x ', relax: 'soak' },
        ],
      },
    ])
    const { select, rings, denials, holds, deadlines, floors } = policy
    expect({ select, match: rings[0]?.match, denials, holds, deadlines, floors }).toStrictEqual({
      select: { 'os-skus': ['Flatcar'] },
      match: {
        tags: { env: ['dev'] },
        clusters: ['rg/*'],
        regions: ['westeurope'],
        subscriptions: ['0*'],
        pools: ['p', 'q'],
        'pool-labels': { tier: ['1', '2'] },
        'os-skus': ['Flatcar'],
      },
      denials: [{ image: 'i', reason: 'x' }],
      holds: [{ images: ['i'], reason: 'x' }],
      deadlines: [{ rings: [], 'max-image-age': '2d', ahead: '7d', relax: [] }],
      floors: [
        {
          family: 'f',
          below: '202608.06.1',
          by: '2026-12-01',
          reason: 'x',
          ahead: '7d',
          relax: ['soak'],
        },
      ],
    })
  })
})

describe('a run without a policy file', () => {
  it('loads neither YAML nor schemas', () => {
    const seen = new Set<string>()
    const visit = (file: string): void => {
      if (seen.has(file)) return
      seen.add(file)
      if (!file.startsWith('src/')) return
      const text = readFileSync(file, 'utf8')
      for (const [, target = ''] of text.matchAll(
        /^(?:import|export|\}) (?!type\b).*from '(.+)'/gm,
      )) {
        visit(target.startsWith('.') ? join(dirname(file), target) : target)
      }
    }
    visit('src/policy/file/built-in.ts')
    expect(seen).toContain('src/policy/file/presets.ts')
    expect(seen).toContain('temporal-polyfill')
    expect([...seen].filter((file) => /zod|yaml|schema/.test(file))).toEqual([])
  })
})
