import {
  AzureCliCredential,
  ClientAssertionCredential,
  ManagedIdentityCredential,
  type TokenCredential,
  WorkloadIdentityCredential,
} from '@azure/identity'
import type { Identity } from '../domain/facts.ts'
import { type Complaint, GateFailure } from '../errors.ts'
import type { Cloud } from './clouds.ts'
import { type AssertionClaims, isFederationRefusal, readClaims, subjectHelp } from './federation.ts'

export interface SignInOptions {
  readonly cloud: Cloud
  readonly clientId: string | undefined
  readonly tenantId: string | undefined
  readonly env: Readonly<Record<string, string | undefined>>
  /** A fresh GitHub OIDC token for an audience; asked for once per Azure token. */
  readonly assertion: (audience: string) => Promise<string>
}

export interface SignedIn {
  readonly credential: TokenCredential
  readonly identity: Identity
}

interface Way {
  readonly method: Identity['method']
  readonly why: string
  readonly credential: TokenCredential
  /** Identities that were named take no other way when this one is refused. */
  readonly final: boolean
  readonly timeoutMs?: number
}

/** An instance metadata service that is not there must not hold up the run. */
const metadataTimeoutMs = 3_000

/**
 * Signs in without a secret, by the first way that works: GitHub OIDC when a client id is given,
 * workload identity, the session that `azure/login` left in the Azure CLI, managed identity.
 *
 * @throws GateFailure that names every way that was tried and why it did not work.
 */
export async function signIn(options: SignInOptions): Promise<SignedIn> {
  const tried: string[] = []
  const presented: { claims?: AssertionClaims } = {}
  for (const way of waysToSignIn(options, tried, presented)) {
    const credential = remember(way.credential)
    try {
      await within(way.timeoutMs, credential.getToken(`${options.cloud.arm}/.default`))
      const { clientId, tenantId } = options
      const identity = {
        method: way.method,
        why: way.why,
        ...(clientId === undefined ? {} : { client_id: clientId }),
        ...(tenantId === undefined ? {} : { tenant_id: tenantId }),
      }
      return { credential, identity }
    } catch (error) {
      const message = shortMessage(error)
      if (way.final) throw new GateFailure([refusal(way, message, options, presented.claims)])
      tried.push(`${way.method}: ${message}`)
    }
  }
  throw new GateFailure([
    {
      code: 'auth.no-credential',
      where: 'Azure sign-in',
      found: `no way that works (${tried.join('; ')})`,
      expected: 'one of: GitHub OIDC, workload identity, an Azure CLI session, a managed identity',
    },
  ])
}

/** Gives up on a way that does not answer; its own retries would go on for minutes. */
async function within<T>(milliseconds: number | undefined, work: Promise<T>): Promise<T> {
  if (milliseconds === undefined) return work
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    const message = `no answer within ${milliseconds / 1_000} s`
    timer = setTimeout(() => reject(new Error(message)), milliseconds)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** The ways that the inputs and the environment allow, best first. */
function waysToSignIn(
  options: SignInOptions,
  tried: string[],
  presented: { claims?: AssertionClaims },
): readonly Way[] {
  const { cloud, clientId, tenantId, env, assertion } = options
  const authorityHost = cloud.authority
  const ways: Way[] = []
  const hasIdToken = isSet(env['ACTIONS_ID_TOKEN_REQUEST_URL'])
  if (clientId !== undefined && tenantId !== undefined && hasIdToken) {
    const ask = async (): Promise<string> => {
      const jwt = await assertion(cloud.assertionAudience)
      const claims = readClaims(jwt)
      if (claims !== undefined) presented.claims = claims
      return jwt
    }
    const credential = new ClientAssertionCredential(tenantId, clientId, ask, { authorityHost })
    const why = 'azure-client-id is given and the job may ask GitHub for an id token'
    return [{ method: 'github-oidc', why, credential, final: true }]
  }
  tried.push(
    hasIdToken
      ? 'github-oidc: azure-client-id and azure-tenant-id are not given'
      : 'github-oidc: the job has no `permissions: id-token: write` (a pull request from a fork never has)',
  )
  const tokenFile = env['AZURE_FEDERATED_TOKEN_FILE']
  const workloadClient = clientId ?? env['AZURE_CLIENT_ID']
  const workloadTenant = tenantId ?? env['AZURE_TENANT_ID']
  if (isSet(tokenFile) && isSet(workloadClient) && isSet(workloadTenant)) {
    const credential = new WorkloadIdentityCredential({
      tokenFilePath: tokenFile,
      clientId: workloadClient,
      tenantId: workloadTenant,
      authorityHost,
    })
    const why = 'AZURE_FEDERATED_TOKEN_FILE is set (workload identity)'
    ways.push({ method: 'workload-identity', why, credential, final: true })
  } else {
    tried.push(
      'workload-identity: AZURE_FEDERATED_TOKEN_FILE, AZURE_CLIENT_ID and AZURE_TENANT_ID are not all set',
    )
  }
  const managedIdentity = new ManagedIdentityCredential(clientId === undefined ? {} : { clientId })
  if (isSet(env['IDENTITY_ENDPOINT']) || isSet(env['MSI_ENDPOINT'])) {
    const why = 'the environment offers a managed identity endpoint'
    ways.push({ method: 'managed-identity', why, credential: managedIdentity, final: false })
  }
  const cli = new AzureCliCredential(tenantId === undefined ? {} : { tenantId })
  const session = 'the Azure CLI is signed in (azure/login or az login)'
  // A client id asks for one identity; the session of the Azure CLI may be another's.
  if (clientId === undefined) {
    ways.push({ method: 'azure-cli', why: session, credential: cli, final: false })
  }
  const why = 'this machine has a managed identity'
  const timeoutMs = metadataTimeoutMs
  ways.push({
    method: 'managed-identity',
    why,
    credential: managedIdentity,
    final: false,
    timeoutMs,
  })
  return ways
}

function refusal(
  way: Way,
  message: string,
  options: SignInOptions,
  claims: AssertionClaims | undefined,
): Complaint {
  const where = `Azure sign-in by ${way.method} (client ${options.clientId ?? 'from the environment'}, tenant ${options.tenantId ?? 'from the environment'})`
  if (!isFederationRefusal(message)) {
    return { code: 'auth.refused', where, found: message, expected: 'a token from Entra ID' }
  }
  const help = claims === undefined ? [] : subjectHelp(claims)
  return {
    code: 'auth.federation-refused',
    where,
    found: message,
    expected:
      'a federated credential of the application or managed identity that matches the token',
    advice: [
      'Add a federated credential with exactly these values (letter case counts):',
      ...help.map((line) => `  ${line}`),
      'Set-up: docs/permissions.md.',
    ].join('\n'),
  }
}

/** Keeps a token until five minutes before its end: the Azure CLI would be started for each request. */
export function remember(credential: TokenCredential): TokenCredential {
  const kept = new Map<string, ReturnType<TokenCredential['getToken']>>()
  return {
    async getToken(scopes, options) {
      const key = JSON.stringify([[scopes].flat(), options?.claims, options?.tenantId])
      const known = await kept.get(key)
      if (known && known.expiresOnTimestamp - Date.now() > 5 * 60_000) return known
      const fresh = credential.getToken(scopes, options)
      kept.set(key, fresh)
      try {
        return await fresh
      } catch (error) {
        kept.delete(key)
        throw error
      }
    },
  }
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== ''
}

/** First lines of an error's own words, without trace ids and time stamps. */
function shortMessage(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  const line = text.replaceAll(/\s*(Trace ID|Correlation ID|Timestamp):\s*\S+( \S+Z)?/g, ' ')
  return line.replaceAll(/\s+/g, ' ').trim().slice(0, 600)
}
