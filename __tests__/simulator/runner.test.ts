import { describe, expect, it } from '@jest/globals'
import { type ScenarioInput, type Simulator, startSimulator } from '../../simulator/index.ts'
import { readToken } from '../../simulator/tokens.ts'
import { at, listPath, oneCluster, wire } from './support.ts'

async function using(
  scenario: ScenarioInput,
  work: (simulator: Simulator) => Promise<void>,
): Promise<void> {
  const simulator = await startSimulator({ scenario })
  try {
    await work(simulator)
  } finally {
    await simulator.close()
  }
}

async function idToken(simulator: Simulator, audience: string): Promise<string> {
  const { oidc } = simulator.env
  const answer = await fetch(
    `${oidc['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=${encodeURIComponent(audience)}`,
    { headers: { authorization: `Bearer ${oidc['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}` } },
  )
  return String(at(await answer.json(), 'value'))
}

describe("the runner's token service", () => {
  it('gives a fresh token for the audience that was asked', async () => {
    await using(oneCluster(), async (simulator) => {
      const first = readToken(await idToken(simulator, 'api://AzureADTokenExchange'))
      const second = readToken(await idToken(simulator, 'other'))
      expect(first).toMatchObject({
        iss: 'https://token.actions.githubusercontent.com',
        aud: 'api://AzureADTokenExchange',
        sub: 'repo:contoso/platform:ref:refs/heads/main',
        repository: 'contoso/platform',
        repository_id: '1157352866',
        repository_owner: 'contoso',
        repository_owner_id: '6154722',
        event_name: 'schedule',
        job_workflow_ref: 'contoso/platform/.github/workflows/flatcar-gate.yml@refs/heads/main',
      })
      expect(second?.['aud']).toBe('other')
      expect(second?.['jti']).not.toBe(first?.['jti'])
      expect(Number(first?.['exp']) - Number(first?.['iat'])).toBe(300)
    })
  })

  it.each([
    [{}, 'repo:contoso/platform:ref:refs/heads/main'],
    [
      { 'subject-form': 'immutable' },
      'repo:contoso@6154722/platform@1157352866:ref:refs/heads/main',
    ],
    [{ environment: 'prod' }, 'repo:contoso/platform:environment:prod'],
    [{ event: 'pull_request' }, 'repo:contoso/platform:pull_request'],
    [{ ref: 'refs/tags/v1' }, 'repo:contoso/platform:ref:refs/tags/v1'],
  ] as const)('says the subject for %j', async (runner, subject) => {
    await using({ runner }, async (simulator) => {
      expect(readToken(await idToken(simulator, 'x'))?.['sub']).toBe(subject)
    })
  })

  it('refuses a wrong bearer, and everyone where the job may not have tokens', async () => {
    await using({ runner: { answer: 'forbidden' } }, async (simulator) => {
      const { oidc } = simulator.env
      const url = String(oidc['ACTIONS_ID_TOKEN_REQUEST_URL'])
      expect((await fetch(url)).status).toBe(401)
      const headers = { authorization: `Bearer ${oidc['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}` }
      expect((await fetch(url, { headers })).status).toBe(403)
    })
  })
})

describe('managed identity', () => {
  it('works as on App Service and as on a virtual machine', async () => {
    await using(oneCluster(), async (simulator) => {
      const { managedIdentity, imds } = simulator.env
      const query = '?api-version=2019-08-01&resource=https%3A%2F%2Fmanagement.azure.com%2F'
      const service = `${managedIdentity['IDENTITY_ENDPOINT']}${query}`
      expect((await fetch(service)).status).toBe(401)
      const headers = { 'x-identity-header': String(managedIdentity['IDENTITY_HEADER']) }
      const given: unknown = await (await fetch(service, { headers })).json()
      const token = String(at(given, 'access_token'))
      expect((await wire(simulator, { path: listPath, token })).status).toBe(200)
      const machine = `${imds['AZURE_POD_IDENTITY_AUTHORITY_HOST']}/metadata/identity/oauth2/token${query}`
      expect((await fetch(machine)).status).toBe(400)
      const other: unknown = await (await fetch(machine, { headers: { metadata: 'true' } })).json()
      expect(at(other, 'token_type')).toBe('Bearer')
      expect(Number(at(other, 'expires_in'))).toBe(3600)
    })
  })
})
