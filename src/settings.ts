import { isGlob } from './domain/glob.ts'
import { isUuid, parseClusterId } from './domain/resource-id.ts'
import { combineSelection, type Selection } from './domain/selection.ts'
import { parseDuration } from './domain/time/duration.ts'
import { hour } from './domain/time/instant.ts'
import { type Complaint, GateFailure } from './errors.ts'
import { type Verdict, verdicts } from './policy/decision.ts'
import type { Policy } from './policy/policy.ts'
import { type Mode, modes } from './result.ts'

/** The action's inputs with their defaults: the same table as in action.yml, checked by a test. */
export const inputDefaults = {
  mode: 'check',
  config: '.github/flatcar-gate.yml',
  subscriptions: '',
  clusters: '',
  'os-skus': '',
  'azure-client-id': '',
  'azure-tenant-id': '',
  'azure-environment': 'public',
  'github-token': '${{ github.token }}',
  'image-source': 'upgrade-profiles',
  'fail-on': 'error',
  summary: 'always',
  'dry-run': 'false',
  'max-wait': '45m',
  pools: '',
  reason: '',
  'hold-for': '30d',
} as const

export type InputName = keyof typeof inputDefaults

/** OS SKUs that are looked at when neither the input nor the policy names any. */
const usualOsSkus = ['Flatcar', 'AzureContainerLinux']

export const azureEnvironments = ['public', 'us-government', 'china'] as const
export type AzureEnvironment = (typeof azureEnvironments)[number]

/** Where the latest images come from; the listing is a preview API. */
export const imageSources = ['upgrade-profiles', 'region-listing'] as const
export type ImageSource = (typeof imageSources)[number]

/** What `fail-on` may name: any verdict, or one of these. */
export const failOnExtras = ['none', 'outdated', 'expired', 'problems'] as const
export type FailOn = Exclude<Verdict, 'up-to-date'> | (typeof failOnExtras)[number]

export interface Settings {
  readonly mode: Mode
  readonly config: string
  readonly selection: Selection
  /** Were OS SKUs asked for, or are those of the selection the usual ones? */
  readonly osSkusGiven: boolean
  readonly azure: {
    readonly clientId: string | undefined
    readonly tenantId: string | undefined
    readonly environment: AzureEnvironment
  }
  readonly imageSource: ImageSource
  readonly failOn: readonly FailOn[]
  readonly summary: 'always' | 'never'
  /** Tell what would be written, and write nothing. */
  readonly dryRun: boolean
  /** How long `apply` and `rollback` watch what runs, in milliseconds; 0: they start it and go. */
  readonly maxWait: number
  readonly rollback: RollbackSettings
}

/** What `mode: rollback` is asked to do. */
export interface RollbackSettings {
  /** `resourceGroup/cluster/pool`, or full resource ids of agent pools. */
  readonly pools: readonly string[]
  readonly reason: string | undefined
  /** How long the image is held on the pools afterwards, in milliseconds. */
  readonly holdFor: number
}

/** Names that people know from `azure/login` and the Azure CLI. */
const environmentAliases: Readonly<Record<string, AzureEnvironment>> = {
  public: 'public',
  azurecloud: 'public',
  'us-government': 'us-government',
  usgovernment: 'us-government',
  azureusgovernment: 'us-government',
  china: 'china',
  azurechinacloud: 'china',
}

/** A job on GitHub ends after six hours; longer waits are for the next run. */
const longestWait = 5 * hour

/**
 * Reads the inputs. An empty input means its default, as with any action.
 *
 * @throws GateFailure with every input that is wrong.
 */
export function parseSettings(read: (name: InputName) => string): Settings {
  const complaints: Complaint[] = []
  const complain = (input: InputName, found: string, expected: string, advice?: string): void => {
    complaints.push({
      code: 'input.invalid',
      where: `input "${input}"`,
      found: found === '' ? 'nothing' : JSON.stringify(found),
      expected,
      ...(advice === undefined ? {} : { advice }),
    })
  }
  const text = (name: InputName): string => {
    const value = read(name).trim()
    return value === '' ? inputDefaults[name] : value
  }

  const mode = text('mode')
  if (!isOneOf(mode, modes)) complain('mode', mode, `one of ${modes.join(', ')}`)

  const subscriptions = listInput('subscriptions', read, complain)
  for (const id of subscriptions ?? []) {
    if (isUuid(id)) continue
    complain(
      'subscriptions',
      id,
      'subscription ids such as 00000000-0000-0000-0000-000000000000',
      'List ids, not names: `az account list --query "[].{name:name, id:id}"` prints both.',
    )
  }
  const clusters = listInput('clusters', read, complain) ?? []
  for (const pattern of clusters) {
    if (isClusterPattern(pattern)) continue
    complain(
      'clusters',
      pattern,
      '`resourceGroup/name` or a full resource id /subscriptions/…/managedClusters/…, either with * and ?',
      pattern.includes('/') ? undefined : `For any resource group write "*/${pattern}".`,
    )
  }
  const osSkus = listInput('os-skus', read, complain)

  const clientId = text('azure-client-id')
  const tenantId = text('azure-tenant-id')
  if (clientId !== '' && !isUuid(clientId)) {
    complain('azure-client-id', clientId, 'the application (client) id, a UUID')
  }
  if (tenantId !== '' && !isUuid(tenantId) && !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(tenantId)) {
    complain(
      'azure-tenant-id',
      tenantId,
      'the directory (tenant) id, a UUID, or a domain of the tenant',
    )
  }
  if (clientId !== '' && tenantId === '') {
    complain('azure-tenant-id', '', 'a tenant id next to azure-client-id')
  }
  if (tenantId !== '' && clientId === '') {
    complain('azure-client-id', '', 'a client id next to azure-tenant-id')
  }
  const environment = environmentAliases[text('azure-environment').toLowerCase()]
  if (environment === undefined) {
    complain('azure-environment', text('azure-environment'), azureEnvironments.join(', '))
  }

  const imageSource = text('image-source')
  if (!isOneOf(imageSource, imageSources)) {
    complain('image-source', imageSource, imageSources.join(' or '))
  }

  const failOn = listInput('fail-on', read, complain) ?? splitList(inputDefaults['fail-on'])
  const allowed = [...verdicts.filter((verdict) => verdict !== 'up-to-date'), ...failOnExtras]
  for (const name of failOn) {
    if (!isOneOf(name, allowed)) complain('fail-on', name, `any of ${allowed.join(', ')}`)
  }
  const summary = text('summary')
  if (summary !== 'always' && summary !== 'never')
    complain('summary', summary, '"always" or "never"')

  const dryRun = text('dry-run').toLowerCase()
  if (dryRun !== 'true' && dryRun !== 'false') complain('dry-run', dryRun, '"true" or "false"')
  const maxWait = parseDuration(text('max-wait'))
  if (maxWait === undefined || maxWait > longestWait) {
    complain('max-wait', text('max-wait'), 'a duration of at most 5h such as 45m, or 0')
  }
  const pools = listInput('pools', read, complain) ?? []
  for (const pool of pools) {
    if (isPoolName(pool)) continue
    complain(
      'pools',
      pool,
      '`resourceGroup/cluster/pool` or the full resource id of an agent pool',
      'Name each pool: a rollback takes no patterns.',
    )
  }
  if (mode === 'rollback' && pools.length === 0) {
    complain('pools', '', 'the pools to put back, as `resourceGroup/cluster/pool`')
  }
  if (mode !== 'rollback' && pools.length > 0) {
    complain('pools', pools.join(', '), 'nothing: it is for `mode: rollback` alone')
  }
  const holdFor = parseDuration(text('hold-for'))
  if (holdFor === undefined || holdFor === 0) {
    complain('hold-for', text('hold-for'), 'a duration such as 30d')
  }

  if (
    complaints.length > 0 ||
    environment === undefined ||
    !isOneOf(imageSource, imageSources) ||
    !isOneOf(mode, modes)
  ) {
    throw new GateFailure(complaints)
  }
  const reason = text('reason')
  return {
    mode,
    config: text('config'),
    selection: {
      subscriptions: subscriptions === undefined ? undefined : unique(subscriptions),
      clusters,
      osSkus: osSkus ?? usualOsSkus,
    },
    osSkusGiven: osSkus !== undefined,
    azure: {
      clientId: clientId === '' ? undefined : clientId,
      tenantId: tenantId === '' ? undefined : tenantId,
      environment,
    },
    imageSource,
    failOn: failOn.filter((name) => isOneOf(name, allowed)),
    summary: summary === 'never' ? 'never' : 'always',
    dryRun: dryRun === 'true',
    maxWait: maxWait ?? 0,
    rollback: { pools, reason: reason === '' ? undefined : reason, holdFor: holdFor ?? 0 },
  }
}

/**
 * What the inputs and the policy both select, with the maintenance windows if a ring obeys them.
 *
 * @throws GateFailure when they have nothing in common.
 */
export function selectionOf(settings: Settings, policy: Policy): Selection {
  const { selection, osSkusGiven } = settings
  const both = combineSelection(selection, { osSkus: osSkusGiven }, policy.document.select)
  if ('problem' in both) throw new GateFailure([{ code: 'input.invalid', ...both.problem }])
  const maintenance =
    policy.modes.maintenance !== 'off' &&
    policy.rings.some((ring) => ring.maintenance !== undefined)
  return maintenance ? { ...both, maintenance } : both
}

/** A list by commas, blanks or lines; `undefined` when the input is not given at all. */
function listInput(
  name: InputName,
  read: (name: InputName) => string,
  complain: (input: InputName, found: string, expected: string, advice?: string) => void,
): readonly string[] | undefined {
  const given = read(name)
  if (given.trim() === '') return undefined
  const items = splitList(given)
  if (items.length === 0) {
    complain(name, given.trim(), 'at least one entry', 'Leave the input out to use its default.')
  }
  return items
}

function splitList(text: string): readonly string[] {
  return text.split(/[\s,;]+/).filter((item) => item !== '')
}

function isClusterPattern(pattern: string): boolean {
  if (!pattern.startsWith('/')) return /^[^/]+\/[^/]+$/.test(pattern)
  return isGlob(pattern)
    ? /^\/subscriptions\/.+/i.test(pattern)
    : parseClusterId(pattern) !== undefined
}

function isPoolName(name: string): boolean {
  return (
    /^[^/*?]+\/[^/*?]+\/[^/*?]+$/.test(name) ||
    /^\/subscriptions\/[^/*?]+\/resourceGroups\/[^/*?]+\/providers\/Microsoft\.ContainerService\/managedClusters\/[^/*?]+\/agentPools\/[^/*?]+$/i.test(
      name,
    )
  )
}

function isOneOf<T extends string>(name: string, allowed: readonly T[]): name is T {
  return allowed.some((each) => each === name)
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.map((id) => id.toLowerCase()))]
}
