import type { ClusterFacts, Facts, Problem } from '../../src/domain/facts.ts'
import { imageAge, parseImage } from '../../src/domain/image.ts'
import type { Decision, GateEntry, Relaxed, Verdict } from '../../src/policy/decision.ts'
import { builtInReportOnly } from '../../src/policy/file/built-in.ts'
import { noHistory } from '../../src/policy/history.ts'
import { type ReasonCode, reasons } from '../../src/policy/reasons.ts'
import { countDecisions, type Result, resultSchema } from '../../src/result.ts'

export const now = '2026-11-22T06:00:04Z'
export const subscription = '11111111-2222-3333-4444-555555555555'

export function clusterId(name: string, group = 'pay', owner = subscription): string {
  return `/subscriptions/${owner}/resourceGroups/${group}/providers/Microsoft.ContainerService/managedClusters/${name}`
}

export interface PoolSketch {
  readonly cluster?: string
  readonly pool?: string
  readonly region?: string
  readonly osSku?: string | null
  readonly from?: string | null
  readonly to?: string | null
  readonly code?: ReasonCode
  readonly message?: string
  readonly clears?: string
  readonly verdict?: Verdict
  readonly gates?: readonly GateEntry[]
  readonly ring?: string
  /** ISO 8601; the moment of the evaluation where the pool may move. */
  readonly next?: string
  readonly relaxed?: readonly Relaxed[]
}

/** One decision; whatever a test does not care about is filled in plausibly. */
export function buildDecision(sketch: PoolSketch): Decision {
  const code = sketch.code ?? 'image.newer'
  const { verdict, means, clears } = reasons[code]
  const known = sketch.verdict ?? verdict
  const message = sketch.message ?? means
  const from = sketch.from === undefined ? 'AKSAzureLinux-aclgen2TL-202608.20.0' : sketch.from
  const age = from === null ? undefined : imageAge(parseImage(from), now)
  const to = sketch.to ?? null
  return {
    subject: {
      cluster: sketch.cluster ?? clusterId('pay-weu'),
      pool: sketch.pool ?? 'user1',
      region: sketch.region ?? 'westeurope',
      os_sku: sketch.osSku === undefined ? 'AzureContainerLinux' : sketch.osSku,
      ring: sketch.ring ?? null,
    },
    from,
    to,
    engine: to === null ? null : 'latest',
    verdict: known,
    reason_code: code,
    message,
    next_eligible_at: sketch.next ?? (known === 'eligible' ? now : null),
    deadline_at: age?.supported_until ?? null,
    image_age: age ?? null,
    gates: sketch.gates ?? gatesFor(code, message, sketch.clears ?? clears, from),
    relaxed: sketch.relaxed ?? [],
  }
}

function gatesFor(
  code: ReasonCode,
  message: string,
  clears: string,
  from: string | null,
): readonly GateEntry[] {
  const image: GateEntry = {
    gate: 'image',
    mode: 'enforce',
    result: 'pass',
    evidence: { running: from ?? '' },
  }
  if (code === 'image.newer' || code === 'image.none-newer') return [image]
  const found: GateEntry = {
    gate: 'support',
    mode: 'enforce',
    result: 'block',
    code,
    evidence: {},
    message,
    clears_when: clears,
  }
  return [found, image]
}

export function retiredGate(os: string): GateEntry {
  return {
    gate: 'lifecycle',
    mode: 'enforce',
    result: 'block',
    code: 'os.retired',
    evidence: { os, support_ended: '2026-06-08', images_removed: '2026-09-08' },
    message: `${os} is at its end of life: no support since 2026-06-08, images removed 2026-09-08. Scaling out, reimaging and node repair fail.`,
    clears_when:
      'Create a pool of OS SKU AzureContainerLinux, move the workload, delete the old pool.',
  }
}

export function channelGate(channel: string): GateEntry {
  return {
    gate: 'controller',
    mode: 'warn',
    result: 'block',
    code: 'controller.competing',
    evidence: { node_os_upgrade_channel: channel },
    message: `Someone else moves the images of this pool: node OS upgrade channel ${channel} (AKS installs new node images by itself).`,
    clears_when: reasons['controller.competing'].clears,
  }
}

export function buildFacts(facts: Partial<Facts> = {}): Facts {
  return {
    observed_at: '2026-11-22T06:00:01Z',
    identity: {
      method: 'github-oidc',
      why: 'azure-client-id is given and the job may ask GitHub for an id token',
      client_id: '99999999-8888-7777-6666-555555555555',
    },
    source: 'managed-clusters-list',
    subscriptions: [{ id: subscription, name: 'Payments production', clusters: 1 }],
    clusters: [],
    problems: [],
    notes: [],
    requests: { 'list-clusters': 1, profile: 2 },
    ...facts,
  }
}

export function buildCluster(
  name: string,
  others: Readonly<Record<string, number>> = {},
): ClusterFacts {
  return {
    id: clusterId(name),
    name,
    resource_group: 'pay',
    subscription,
    region: 'westeurope',
    tags: {},
    pools: [],
    other_pools: others,
  }
}

export function buildProblem(problem: Partial<Problem> = {}): Problem {
  return {
    code: 'api.forbidden',
    scope: `/subscriptions/${subscription}`,
    reading: 'list managed clusters',
    status: 403,
    azure_code: 'AuthorizationFailed',
    message:
      "The client does not have authorization to perform action 'Microsoft.ContainerService/managedClusters/read'.",
    ...problem,
  }
}

export function buildResult(sketches: readonly PoolSketch[], facts: Partial<Facts> = {}): Result {
  const decisions = sketches.map(buildDecision)
  const clusters = [...new Set(decisions.map(({ subject }) => subject.cluster))]
  const names = clusters.map((id) => buildCluster(id.split('/').at(-1) ?? id))
  const whole = buildFacts({ clusters: names, ...facts })
  return {
    schema: resultSchema,
    evaluated_at: now,
    mode: 'check',
    policy: {
      sha256: 'a'.repeat(64),
      ref: 'built-in:report-only',
      resolved: builtInReportOnly,
    },
    counts: countDecisions(whole, decisions),
    findings: [],
    facts: whole,
    history: noHistory,
    decisions,
    steps: [],
  }
}

/** A small fleet in which something is in nearly every section. */
export function mixedResult(): Result {
  const acl = 'AKSAzureLinux-aclgen2TL'
  const latest = `${acl}-202611.02.0`
  const none = { from: latest, code: 'image.none-newer' } as const
  const flatcar = {
    cluster: clusterId('lab', 'platform'),
    osSku: 'Flatcar',
    from: 'AKSFlatcar-flatcargen2-202606.19.0',
    code: 'os.retired',
    message: 'Flatcar Container Linux (preview) is at its end of life.',
    gates: [retiredGate('Flatcar Container Linux (preview)')],
  } as const
  const move = { to: latest } as const
  const warned = { ...move, gates: [channelGate('NodeImage')] } as const
  const forbidden = '66666666-7777-8888-9999-000000000000'
  return buildResult(
    [
      { ...move, pool: 'system' },
      { ...move, pool: 'user1', from: `${acl}-202610.08.0` },
      { ...warned, cluster: clusterId('pay-neu'), pool: 'user1', region: 'northeurope' },
      {
        pool: 'batch',
        code: 'pool.failed',
        message: "The pool's provisioning state is Failed: its nodes may run different images.",
        to: latest,
      },
      {
        pool: 'edge',
        from: null,
        code: 'image.missing',
        message: 'Azure names no node image for this pool.',
      },
      { pool: 'night', code: 'pool.stopped', message: 'The pool is stopped.', to: latest },
      {
        pool: 'pinned',
        code: 'pool.pinned',
        message: 'The pool is pinned to a node pool snapshot.',
        to: latest,
      },
      {
        pool: 'moving',
        code: 'pool.busy',
        verdict: 'in-progress',
        message: 'A node image upgrade is running.',
      },
      { pool: 'scaling', code: 'pool.busy', message: 'The pool is busy: Scaling.', to: latest },
      { ...flatcar, pool: 'flat1' },
      { ...flatcar, pool: 'flat2' },
      {
        cluster: clusterId('pay-neu'),
        region: 'northeurope',
        pool: 'nap',
        osSku: 'AzureContainerLinux',
        from: null,
        code: 'pool.machines',
        message: 'A pool of mode Machines takes no node image upgrade.',
      },
      { ...none, cluster: clusterId('pay-neu'), region: 'northeurope', pool: 'system' },
      { ...none, cluster: clusterId('pay-neu'), region: 'northeurope', pool: 'user2' },
    ],
    {
      subscriptions: [
        { id: subscription, name: 'Payments production', clusters: 2 },
        { id: forbidden, name: 'Lab' },
      ],
      clusters: [
        buildCluster('pay-weu', { Ubuntu: 9, AzureLinux: 2 }),
        buildCluster('pay-neu', { '(none)': 1 }),
        { ...buildCluster('lab'), id: clusterId('lab', 'platform'), resource_group: 'platform' },
      ],
      problems: [buildProblem({ scope: `/subscriptions/${forbidden}` })],
      notes: ['Two of 12 pools were read to test that pools of one kind get the same answer.'],
    },
  )
}
