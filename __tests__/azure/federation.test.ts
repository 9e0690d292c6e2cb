import { describe, expect, it } from '@jest/globals'
import { isFederationRefusal, readClaims, subjectHelp } from '../../src/azure/federation.ts'

function jwt(claims: object): string {
  return `x.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.y`
}

const classic = 'repo:acme/platform:environment:prod'
const immutable = 'repo:acme@42/platform@4711:environment:prod'
const base = {
  iss: 'https://token.actions.githubusercontent.com',
  aud: 'api://AzureADTokenExchange',
  repository: 'acme/platform',
  repository_id: '4711',
  repository_owner_id: '42',
}

function help(claims: object): string {
  const read = readClaims(jwt(claims))
  return read === undefined ? '' : subjectHelp(read).join('\n')
}

describe('the subject to configure', () => {
  it('is printed as presented, with the immutable form beside a classic one', () => {
    const text = help({ ...base, sub: classic })
    expect(text).toContain(`presented): ${classic}`)
    expect(text).toContain(`immutable form, if the repository is switched: ${immutable}`)
    expect(text).toContain('Audience: api://AzureADTokenExchange')
  })

  it('is printed with the classic form beside an immutable one', () => {
    const text = help({ ...base, sub: immutable })
    expect(text).toContain(`presented): ${immutable}`)
    expect(text).toContain(`classic form, if the repository is switched: ${classic}`)
  })

  it('is the presented one alone where the repository has a template of its own', () => {
    const text = help({ ...base, sub: 'repository_owner_id:42:repository_id:4711' })
    expect(text).toContain('presented): repository_owner_id:42:repository_id:4711')
    expect(text).not.toContain('the repository is switched')
  })

  it('is left out when the token can not be read', () => {
    expect(readClaims('no token')).toBeUndefined()
    expect(readClaims('a.b.c')).toBeUndefined()
  })
})

it.each([
  ['AADSTS700213: No matching federated identity record found', true],
  ['AADSTS7002138: The subject matches but for its case', true],
  ['AADSTS70021: No matching record', true],
  ['AADSTS700016: Application not found', false],
])('%s is a refusal of the federation: %s', (message, refusal) => {
  expect(isFederationRefusal(message)).toBe(refusal)
})
