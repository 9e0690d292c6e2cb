import type { PoolTarget } from '../domain/pool-reading.ts'
import { type Arm, aksApiVersion, armPath } from './arm.ts'
import { asObject, incomplete, type Reading } from './arm-answers.ts'
import type { Cloud } from './clouds.ts'
import { text } from './read-facts.ts'
import { bucketScope } from './read-pool.ts'

type Json = Readonly<Record<string, unknown>>

/** A cluster's API server. */
export interface ApiServer {
  readonly host: string
  /** Reached from inside its network alone. */
  readonly isPrivate: boolean
}

/**
 * Where the cluster's API server is, by what Azure says of the cluster; a text says why there is none
 * that could be asked. The token of this run goes there, so that the host must be one of AKS's own.
 */
export function apiServerOf(cluster: Json | undefined, cloud: Cloud): ApiServer | string {
  const properties = asObject(cluster?.['properties'])
  // Without Entra ID the user's credential is a client certificate with all rights: not asked for.
  if (asObject(properties?.['aadProfile'])?.['managed'] !== true) {
    return 'the cluster takes no tokens of Entra ID (its AKS-managed Entra integration is off)'
  }
  const access = asObject(properties?.['apiServerAccessProfile'])
  const isPrivate = access?.['enablePrivateCluster'] === true
  const inside = isPrivate ? text(properties, 'privateFQDN') : undefined
  const host = (inside ?? text(properties, 'fqdn') ?? '').toLowerCase()
  if (host === '') return 'Azure does not name the API server of the cluster'
  const isOurs = cloud.apiServers.some((suffix) => host.endsWith(suffix))
  if (!isOurs || !/^([a-z0-9-]+\.)+[a-z0-9-]+$/.test(host)) {
    const expected = cloud.apiServers.map((suffix) => `*${suffix}`).join(' or ')
    return `the API server that Azure names, ${host}, is not ${expected}`
  }
  return { host, isPrivate }
}

const credentialPath =
  /^\/subscriptions\/[^/]+\/resourcegroups\/[^/]+\/providers\/Microsoft\.ContainerService\/managedClusters\/[^/]+\/listClusterUserCredential\?api-version=[0-9-]+$/i

/** The one POST beside Resource Graph's that reads. */
export function readsCredential(path: string): boolean {
  return credentialPath.test(path)
}

/**
 * The certificate authority of the cluster, PEM. Azure gives it in the user's kubeconfig and nowhere
 * else. Of that nothing but this one line is looked at.
 *
 * @throws ArmError when it can't be read.
 */
export async function readAuthority(arm: Arm, target: PoolTarget): Promise<string> {
  const { cluster } = target
  const what: Reading = { scope: cluster, reading: 'list cluster user credential' }
  const path = `${armPath(cluster)}/listClusterUserCredential?api-version=${aksApiVersion}`
  const label = { kind: 'cluster-credential', scope: bucketScope(target) } as const
  const answer = asObject(await arm.post({ ...what, path, label }))
  const list = answer?.['kubeconfigs']
  const value = text(asObject(Array.isArray(list) ? list[0] : undefined), 'value')
  const authority = authorityIn(Buffer.from(value ?? '', 'base64').toString('utf8'))
  if (authority === undefined) throw incomplete(what, 'it names no certificate authority')
  return authority
}

/** The authority of each cluster, asked for once in a run. What failed is asked for again. */
export function rememberAuthorities(arm: Arm): (target: PoolTarget) => Promise<string> {
  const known = new Map<string, Promise<string>>()
  return (target) => {
    const key = target.cluster.toLowerCase()
    const before = known.get(key)
    if (before !== undefined) return before
    const asked = readAuthority(arm, target)
    known.set(key, asked)
    asked.catch(() => known.delete(key))
    return asked
  }
}

function authorityIn(kubeconfig: string): string | undefined {
  const lines = kubeconfig.matchAll(
    /^[ -]*certificate-authority-data: *"?([A-Za-z0-9+/=]+)"? *\r?$/gm,
  )
  const [found, another] = new Set(Array.from(lines, ([, data = '']) => data))
  if (found === undefined || another !== undefined) return undefined
  const pem = Buffer.from(found, 'base64').toString('utf8')
  return pem.includes('-----BEGIN CERTIFICATE-----') ? pem : undefined
}
