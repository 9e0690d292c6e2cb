import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Simulator, startSimulator } from '../../simulator/index.ts'
import { readToken } from '../../simulator/tokens.ts'
import { type Answer, listPath, oneCluster, wire } from './support.ts'

const stranger = '55555555-5555-4555-8555-555555555555'
let simulator: Simulator

beforeAll(async () => {
  simulator = await startSimulator({ scenario: oneCluster() })
})
afterAll(() => simulator.close())

type Form = Readonly<Record<string, string>>

function post(form: Form, path?: string, host?: string): Promise<Answer> {
  const client = { grant_type: 'client_credentials', client_id: simulator.clientId }
  const scope = 'https://management.azure.com/.default'
  return wire(simulator, {
    method: 'POST',
    host: host ?? 'login.microsoftonline.com',
    path: path ?? `/${simulator.tenant}/oauth2/v2.0/token`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ ...client, scope, ...form }).toString(),
  })
}

function federated(claims: Readonly<Record<string, unknown>> = {}): Form {
  return {
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: simulator.idToken(claims),
  }
}

describe('Entra ID', () => {
  it('trades an identity token of the runner for an access token that ARM takes', async () => {
    const answer = await post(federated())
    expect(answer.status).toBe(200)
    expect(answer.json).toMatchObject({ token_type: 'Bearer', expires_in: 3600 })
    const token = String(answer.at('access_token'))
    expect(readToken(token)).toMatchObject({
      aud: 'https://management.azure.com',
      tid: simulator.tenant,
      appid: simulator.clientId,
    })
    expect((await wire(simulator, { path: listPath, token })).status).toBe(200)
  })

  it('takes a client secret, and names the application when it is wrong', async () => {
    expect((await post({ client_secret: 'simulated-secret' })).status).toBe(200)
    const wrong = await post({ client_secret: 'guess' })
    expect(wrong.status).toBe(401)
    expect(wrong.json).toMatchObject({ error: 'invalid_client', error_codes: [7000215] })
  })

  it.each([
    ['another subject', { sub: 'repo:contoso/platform:pull_request' }, 700213],
    [
      'a subject that differs in case',
      { sub: 'repo:Contoso/platform:ref:refs/heads/main' },
      7002138,
    ],
    ['another issuer', { iss: 'https://gitlab.example' }, 700211],
    ['another audience', { aud: 'api://other' }, 700212],
    ['an assertion that is over', { exp: 1_000 }, 700024],
  ])('refuses %s', async (_name, claims, code) => {
    const answer = await post(federated(claims))
    expect(answer.status).toBe(401)
    expect(answer.at('error_codes')).toEqual([code])
    expect(String(answer.at('error_description'))).toMatch(
      new RegExp(`^AADSTS${code}: .+ Trace ID: .+ Correlation ID: .+ Timestamp: 20`),
    )
  })

  it('names the subject that was presented', async () => {
    const answer = await post(federated({ sub: 'repo:a/b:environment:prod' }))
    expect(answer.at('error_description')).toContain(
      "presented assertion subject 'repo:a/b:environment:prod'",
    )
  })

  it('refuses an assertion that was changed after it was signed', async () => {
    const [head, , signature] = simulator.idToken().split('.')
    const [, body] = simulator.idToken({ actor: 'mallory' }).split('.')
    const answer = await post({ client_assertion: `${head}.${body}.${signature}` })
    expect(answer.at('error_codes')).toEqual([50027])
  })

  it('does not know other tenants, clients, resources and grants', async () => {
    const tenant = await post(federated(), `/${stranger}/oauth2/v2.0/token`)
    expect([tenant.status, tenant.at('error_codes')]).toEqual([400, [90002]])
    const client = await post({ ...federated(), client_id: stranger })
    expect([client.status, client.at('error_codes')]).toEqual([400, [700016]])
    const resource = await post({ ...federated(), scope: 'https://graph.microsoft.com/.default' })
    expect(resource.at('error_codes')).toEqual([500011])
    const grant = await post({ ...federated(), grant_type: 'password' })
    expect(grant.at('error')).toBe('unsupported_grant_type')
    expect((await post({})).at('error_codes')).toEqual([7000218])
  })

  it('serves each cloud under its own hosts, audience and resource', async () => {
    const government = await post(
      {
        ...federated({ aud: 'api://AzureADTokenExchangeUSGov' }),
        scope: 'https://management.usgovcloudapi.net/.default',
      },
      undefined,
      'login.microsoftonline.us',
    )
    const token = String(government.at('access_token'))
    const host = 'management.usgovcloudapi.net'
    expect((await wire(simulator, { path: listPath, token, host })).status).toBe(200)
    const elsewhere = await wire(simulator, { path: listPath, token })
    expect(elsewhere.at('error.code')).toBe('InvalidAuthenticationTokenAudience')
    const china = await post(
      {
        ...federated({ aud: 'api://AzureADTokenExchangeChina' }),
        scope: 'https://management.chinacloudapi.cn/.default',
      },
      undefined,
      'login.chinacloudapi.cn',
    )
    expect(china.status).toBe(200)
    expect((await post(federated(), undefined, 'login.chinacloudapi.cn')).status).toBe(401)
  })

  it('answers what MSAL asks: instance discovery and the openid configuration', async () => {
    const host = 'login.microsoftonline.com'
    const path = `/common/discovery/instance?api-version=1.1&authorization_endpoint=https%3A%2F%2F${host}%2F${simulator.tenant}%2Foauth2%2Fv2.0%2Fauthorize`
    const instance = await wire(simulator, { host, path })
    expect(instance.at('tenant_discovery_endpoint')).toContain(simulator.tenant)
    const openid = await wire(simulator, {
      host,
      path: `/${simulator.tenant}/v2.0/.well-known/openid-configuration`,
    })
    expect(openid.at('token_endpoint')).toBe(
      `https://${host}/${simulator.tenant}/oauth2/v2.0/token`,
    )
    const unknown = await wire(simulator, {
      host,
      path: `/${stranger}/v2.0/.well-known/openid-configuration`,
    })
    expect(unknown.at('error_codes')).toEqual([90002])
  })

  it('has the adfs form that Azure CLI can be led to', async () => {
    const host = 'login.microsoftonline.com'
    const openid = await wire(simulator, { host, path: '/adfs/.well-known/openid-configuration' })
    expect(openid.at('token_endpoint')).toBe(`https://${host}/adfs/oauth2/token`)
    const answer = await post(
      { client_secret: 'simulated-secret', scope: '', resource: 'https://management.azure.com/' },
      '/adfs/oauth2/token',
    )
    expect(answer.status).toBe(200)
  })

  it('never writes a secret or a token into the log', async () => {
    simulator.clearLog()
    const form = federated()
    const answer = await post(form)
    await post({ client_secret: 'simulated-secret' })
    const text = JSON.stringify(simulator.log())
    expect(text).not.toContain('simulated-secret')
    expect(text).not.toContain(form['client_assertion'])
    expect(text).not.toContain(String(answer.at('access_token')))
  })
})

describe('tokens at ARM', () => {
  it('are missing, made elsewhere, or over: each a 401 of its own', async () => {
    const code = async (token: string): Promise<unknown> => {
      const answer = await wire(simulator, { path: listPath, token })
      expect(answer.status).toBe(401)
      expect(answer.headers['www-authenticate']).toMatch(
        /^Bearer authorization_uri="https:\/\/login/,
      )
      return answer.at('error.code')
    }
    expect(await code('x')).toBe('InvalidAuthenticationToken')
    expect(await code(`${simulator.accessToken()}x`)).toBe('InvalidAuthenticationToken')
    const token = simulator.accessToken()
    simulator.clock.advance(3_600_001)
    expect(await code(token)).toBe('ExpiredAuthenticationToken')
  })
})
