import { readdirSync } from 'node:fs'
import { describe, expect, it, jest } from '@jest/globals'
import { type ScenarioInput, type Simulator, startSimulator } from '../../simulator/index.ts'
import { type BundleOptions, type BundleRun, runBundle } from './run-bundle.ts'

const id = '11111111-1111-4111-8111-111111111111'
const other = '22222222-2222-4222-8222-222222222222'
const pools = [{ name: 'p', image: 'AKSAzureLinux-aclgen2TL-202608.20.0' }]
const clusters = (prefix: string, count: number): object[] =>
  Array.from({ length: count }, (_, at) => ({
    name: `${prefix}${at}`,
    'resource-group': 'rg',
    pools,
  }))

jest.setTimeout(120_000)

interface Story {
  readonly run: BundleRun
  readonly simulator: Simulator
}

/** Runs the bundle in a world with three clusters in two subscriptions, and some trouble. */
async function story(trouble: object, options: BundleOptions = {}): Promise<Story> {
  const scenario = {
    paging: { clusters: 1 },
    subscriptions: [
      { name: 'one', id, clusters: clusters('a', 2) },
      { name: 'two', id: other, clusters: clusters('b', 1) },
    ],
    ...trouble,
  } as unknown as ScenarioInput
  const simulator = await startSimulator({ scenario })
  try {
    const inputs = { subscriptions: `${id},${other}`, ...options.inputs }
    return { simulator, run: await runBundle(simulator, { ...options, inputs }) }
  } finally {
    await simulator.close()
  }
}

function names(run: BundleRun): readonly string[] {
  return (run.result?.facts.clusters ?? []).map(({ name }) => name).toSorted()
}

/** What was sent to Azure that check mode must never send. */
function forbiddenRequests(simulator: Simulator): readonly string[] {
  return simulator
    .log()
    .filter(
      ({ kind, method, call }) => kind === 'arm' && method !== 'GET' && call !== 'resource-graph',
    )
    .map(({ method, path }) => `${method} ${path}`)
}

describe('a list that misbehaves is told, and what was read before stays', () => {
  const path = `**/${id}/**/managedClusters`
  it.each([
    ['other-host', 'leads to another host'],
    ['loop', 'goes in a circle'],
    ['null-value', 'holds no list'],
    ['missing-value', 'holds no list'],
  ])('%s', async (kind, says) => {
    const { run, simulator } = await story({ paging: { clusters: 1, trouble: { path, kind } } })
    expect(run.code).toBe(0)
    expect(run.result?.facts.problems).toMatchObject([
      { code: 'evidence.incomplete', scope: `/subscriptions/${id}` },
    ])
    expect(run.result?.facts.problems[0]?.message).toContain(says)
    expect(names(run)).toContain('b0')
    expect(run.outputs['problems']).toBe('1')
    expect(run.summary).toContain(says)
    expect(simulator.counters().hostsRefused).toEqual([])
  })
})

describe('a part that can not be read', () => {
  it('is told by subscription, and the rest is reported', async () => {
    const subscriptions = [
      { name: 'one', id, access: 'forbidden', clusters: clusters('a', 1) },
      { name: 'two', id: other, clusters: clusters('b', 1) },
    ]
    const { run } = await story({ subscriptions })
    expect(run.code).toBe(0)
    expect(run.result?.facts.problems).toMatchObject([
      { code: 'api.forbidden', azure_code: 'AuthorizationFailed' },
    ])
    expect(run.summary).toContain('AuthorizationFailed')
    expect(run.log).toContain('::warning')
  })

  it('turns the run red when fail-on names it', async () => {
    const subscriptions = [
      { name: 'one', id, access: 'forbidden' },
      { name: 'two', id: other, clusters: clusters('b', 1) },
    ]
    const { run } = await story({ subscriptions }, { inputs: { 'fail-on': 'problems' } })
    expect(run.code).toBe(1)
    expect(run.outputs['problems']).toBe('1')
  })

  it('is an unknown for its pools when it is their latest image', async () => {
    const forbidden = [
      { name: 'p', image: 'AKSAzureLinux-aclgen2TL-202608.20.0', profile: 'forbidden' },
    ]
    const subscriptions = [
      { name: 'one', id, clusters: [{ name: 'c', 'resource-group': 'rg', pools: forbidden }] },
    ]
    const { run } = await story({ subscriptions }, { inputs: { subscriptions: id } })
    expect(run.code).toBe(0)
    expect(run.result?.decisions).toMatchObject([
      { verdict: 'unknown', reason_code: 'api.forbidden', to: null },
    ])
    expect(run.outputs).toMatchObject({ 'pools-unknown': '1', 'pools-up-to-date': '0' })
  })
})

describe('a network that fails now and then', () => {
  const list = { method: 'GET', path: '**/managedClusters', nth: 1 }
  it.each([
    ['a reset', { effect: 'reset' }],
    ['a 503 with Retry-After', { effect: { status: 503, headers: { 'retry-after': '1' } } }],
    ['a 429 without Retry-After', { effect: { status: 429 } }],
    ['HTML from a gateway', { effect: 'html-502' }],
  ])('does not change the report: %s', async (_, fault) => {
    const { run, simulator } = await story({ faults: [{ match: list, ...fault }] })
    expect(run.code).toBe(0)
    expect(names(run)).toEqual(['a0', 'a1', 'b0'])
    expect(run.result?.facts.problems).toEqual([])
    expect(simulator.counters().faults).toBe(1)
  })

  it('gives up on a wait that is longer than the bound, and says so', async () => {
    const match = { method: 'GET', path: `**/${id}/**/managedClusters` }
    const effect = { status: 429, headers: { 'retry-after': '3600' } }
    const { run } = await story({ faults: [{ match, effect }] })
    expect(run.code).toBe(0)
    expect(run.milliseconds).toBeLessThan(20_000)
    expect(run.result?.facts.problems).toMatchObject([{ code: 'api.throttled', status: 429 }])
    expect(run.summary).toContain('3600 s')
  })
})

describe('many subscriptions', () => {
  const count = 12
  const ids = Array.from({ length: count }, (_, at) =>
    id.replaceAll('1', (at % 10).toString()).replace(/^../, `a${at.toString(16)}`),
  )
  const subscriptions = ids.map((each, at) => ({
    name: `s${at}`,
    id: each,
    ...(at === 3 ? { access: 'forbidden' } : {}),
    clusters: clusters(`c${at}-`, 1),
  }))
  const inputs = { subscriptions: ids.join(' ') }

  it('are read through Resource Graph, and what it leaves out is told', async () => {
    const { run } = await story({ subscriptions }, { inputs })
    expect(run.code).toBe(0)
    expect(run.result?.facts.source).toBe('resource-graph')
    expect(run.result?.facts.requests['resource-graph']).toBe(1)
    expect(run.result?.decisions).toHaveLength(count - 1)
    expect(run.result?.facts.notes.join()).toContain('1 of 12 subscriptions show no cluster')
  })

  it.each([
    ['ends early', { paging: { graph: 5 }, 'resource-graph': { trouble: 'ends-early' } }],
    ['goes in a circle', { paging: { graph: 5 }, 'resource-graph': { trouble: 'loop' } }],
    ['is refused', { faults: [{ match: { path: '**/resources' }, effect: { status: 403 } }] }],
  ])('are listed one by one when Resource Graph %s', async (_, trouble) => {
    const { run } = await story({ subscriptions, ...trouble }, { inputs })
    expect(run.code).toBe(0)
    expect(run.result?.facts.source).toBe('managed-clusters-list')
    expect(run.result?.decisions).toHaveLength(count - 1)
    expect(run.result?.facts.problems).toMatchObject([{ code: 'api.forbidden' }])
    expect(run.summary).toContain('Resource Graph could not be used')
  })

  it('end the run with one message when the subscriptions can not be listed', async () => {
    const faults = [{ match: { path: '/subscriptions' }, effect: { status: 403 } }]
    const { run } = await story({ subscriptions, faults }, { inputs: { subscriptions: '' } })
    expect(run.code).toBe(1)
    expect(run.log).toContain('list subscriptions')
    expect(run.log).toContain('azure.forbidden')
    expect(run.outputs).toEqual({})
  })
})

describe('a refused federation', () => {
  it.each([
    [
      'classic',
      'repo:contoso/platform:ref:refs/heads/main',
      'repo:contoso@6154722/platform@1157352866:ref:refs/heads/main',
    ],
    [
      'immutable',
      'repo:contoso@6154722/platform@1157352866:ref:refs/heads/main',
      'repo:contoso/platform:ref:refs/heads/main',
    ],
  ])('prints the exact subject in both forms (%s)', async (form, presented, alternative) => {
    const { run } = await story({
      runner: { 'subject-form': form },
      identity: {
        clients: [
          {
            id: '0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d',
            'federated-subjects': ['repo:else/where:ref:refs/heads/main'],
          },
        ],
      },
    })
    expect(run.code).toBe(1)
    expect(run.log).toContain('AADSTS700213')
    expect(run.log).toContain(`presented): ${presented}`)
    expect(run.log).toContain(alternative)
    expect(run.outputs).toEqual({})
  })
})

describe('every scenario of the simulator', () => {
  const files = readdirSync('simulator/scenarios').filter((file) => file !== 'many.yaml')
  it.each(files)(
    '%s: only reads are sent, the bundle does not crash, and no foreign command reaches the log',
    async (file) => {
      const simulator = await startSimulator({ scenario: `simulator/scenarios/${file}` })
      try {
        const run = await runBundle(simulator, { inputs: { 'os-skus': '*' } })
        expect(run.log).not.toContain('internal')
        expect(run.code).toBe(0)
        expect(forbiddenRequests(simulator)).toEqual([])
        expect(simulator.counters().hostsRefused).toEqual([])
        const commands = run.log.split('\n').filter((line) => /^\s*::|##\[/.test(line))
        const allowed = /^::(debug|add-mask|group|endgroup|notice|warning|error)( title=[^\n]*)?::/
        expect(commands.filter((line) => !allowed.test(line))).toEqual([])
      } finally {
        await simulator.close()
      }
    },
  )
})
