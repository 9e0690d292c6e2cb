import { compact, Refusal } from './http.ts'
import { guid } from './ids.ts'

export type EntraFailure = {
  readonly status: 400 | 401
  readonly error:
    | 'invalid_client'
    | 'invalid_request'
    | 'unauthorized_client'
    | 'invalid_scope'
    | 'unsupported_grant_type'
  readonly number: number
  readonly text: string
}

// behaviour: entra-error-form
/** A refusal as Entra ID words it. */
export function refuseToken(failure: EntraFailure, wall: number, seed: string): Refusal {
  const timestamp = new Date(wall)
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z$/, 'Z')
  const trace = guid(`trace ${seed} ${wall}`)
  const correlation = guid(`correlation ${seed} ${wall}`)
  return new Refusal(
    compact(failure.status, {
      error: failure.error,
      error_description: `AADSTS${failure.number}: ${failure.text} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${timestamp}`,
      error_codes: [failure.number],
      timestamp,
      trace_id: trace,
      correlation_id: correlation,
      error_uri: `https://login.microsoftonline.com/error?code=${failure.number}`,
    }),
  )
}

const federation =
  'Check your federated identity credential Subject, Audience and Issuer against the presented assertion. https://learn.microsoft.com/entra/workload-id/workload-identity-federation'

/** No federated credential has this claim of the assertion. */
function noRecord(number: number, claim: string, value: string, more = ''): EntraFailure {
  return {
    status: 401,
    error: 'invalid_client',
    number,
    text: `No matching federated identity record found for presented assertion ${claim} '${value}'. ${more}${federation}`,
  }
}

// behaviour: entra-refusals
export const failures = {
  unknownTenant: (tenant: string): EntraFailure => ({
    status: 400,
    error: 'invalid_request',
    number: 90002,
    text: `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.`,
  }),
  unknownClient: (client: string, tenant: string): EntraFailure => ({
    status: 400,
    error: 'unauthorized_client',
    number: 700016,
    text: `Application with identifier '${client}' was not found in the directory '${tenant}'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.`,
  }),
  badSecret: (client: string): EntraFailure => ({
    status: 401,
    error: 'invalid_client',
    number: 7000215,
    text: `Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${client}'.`,
  }),
  noCredential: (): EntraFailure => ({
    status: 401,
    error: 'invalid_client',
    number: 7000218,
    text: "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
  }),
  badAssertion: (): EntraFailure => ({
    status: 401,
    error: 'invalid_client',
    number: 50027,
    text: 'JWT token is invalid or malformed.',
  }),
  expiredAssertion: (now: string, from: string, until: string): EntraFailure => ({
    status: 401,
    error: 'invalid_client',
    number: 700024,
    text: `Client assertion is not within its valid time range. Current time: ${now}, assertion valid from ${from}, expiry time of assertion ${until}. Review the documentation at https://learn.microsoft.com/entra/identity-platform/certificate-credentials .`,
  }),
  wrongSubject: (subject: string): EntraFailure => noRecord(700213, 'subject', subject),
  wrongSubjectCase: (subject: string): EntraFailure =>
    noRecord(
      7002138,
      'subject',
      subject,
      'The subject matches with case-insensitive comparison, but not with case-sensitive comparison. ',
    ),
  wrongIssuer: (issuer: string): EntraFailure => noRecord(700211, 'issuer', issuer),
  wrongAudience: (audience: string): EntraFailure => noRecord(700212, 'audience', audience),
  unknownResource: (resource: string, tenant: string): EntraFailure => ({
    status: 400,
    error: 'invalid_scope',
    number: 500011,
    text: `The resource principal named ${resource} was not found in the tenant named ${tenant}. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You might have sent your authentication request to the wrong tenant.`,
  }),
  grantType: (grant: string): EntraFailure => ({
    status: 400,
    error: 'unsupported_grant_type',
    number: 70003,
    text: `The app requested an unsupported grant type '${grant}'.`,
  }),
}
