import { describe, expect, it } from '@jest/globals'
import { readsCredential } from '../../src/azure/api-server.ts'
import { armPath, readsToOneOrigin, resourceGraphPath } from '../../src/azure/arm.ts'
import { azureError } from '../../src/azure/arm-answers.ts'

const origin = 'https://management.azure.com'
const list =
  '/subscriptions/1/providers/Microsoft.ContainerService/managedClusters?api-version=2026-06-01'

/** Whether the policy lets a request through to the next one. */
async function isSent(
  method: string,
  url: string,
  posts?: (path: string) => boolean,
  body?: string,
): Promise<boolean> {
  let sent = false
  const next = (): never => {
    sent = true
    return undefined as never
  }
  try {
    await readsToOneOrigin(origin, posts).sendRequest({ method, url, body } as never, next)
  } catch {
    return false
  }
  return sent
}

describe('what may leave with the token of the run', () => {
  it.each([
    ['GET', `${origin}${list}`],
    ['GET', `${origin}:443${list}`],
    ['POST', `${origin}${resourceGraphPath}`],
  ])('%s %s', async (method, url) => {
    expect(await isSent(method, url)).toBe(true)
  })

  it.each([
    ['POST', `${origin}/subscriptions/1/x/upgradeNodeImageVersion?api-version=2026-06-01`],
    ['PUT', `${origin}${list}`],
    ['DELETE', `${origin}${list}`],
    ['PATCH', `${origin}${list}`],
    ['POST', `${origin}${resourceGraphPath}&x=1`],
    ['GET', `http://management.azure.com${list}`],
    ['GET', `${origin}:8443${list}`],
    ['GET', `https://management.azure.com.evil.example${list}`],
    ['GET', `https://evil.example/${origin}${list}`],
    ['GET', `https://management.azure.com@evil.example${list}`],
    ['GET', `https://user:word@management.azure.com${list}`],
    ['GET', 'https://169.254.169.254/metadata'],
    ['GET', 'https://[::ffff:127.0.0.1]/x'],
    ['GET', 'https://management.usgovcloudapi.net/x'],
    ['GET', 'no address'],
  ])('not %s %s', async (method, url) => {
    expect(await isSent(method, url)).toBe(false)
  })

  it('a POST that reads a credential, where it was asked for and has no body', async () => {
    const path =
      '/subscriptions/1/resourceGroups/rg/providers/Microsoft.ContainerService/managedClusters/a/listClusterUserCredential?api-version=2026-06-01'
    expect(await isSent('POST', `${origin}${path}`, readsCredential)).toBe(true)
    expect(await isSent('POST', `${origin}${path}`)).toBe(false)
    expect(await isSent('POST', `${origin}${path}`, readsCredential, '{}')).toBe(false)
    expect(await isSent('POST', `https://evil.example${path}`, readsCredential)).toBe(false)
    expect(await isSent('PUT', `${origin}${path}`, readsCredential)).toBe(false)
  })
})

describe('the two shapes of an error', () => {
  it.each([
    [
      'of the gateway',
      '{"error":{"code":"AuthorizationFailed","message":"no right"}}',
      'AuthorizationFailed',
      'no right',
    ],
    [
      'of AKS',
      '{"code":"OperationNotAllowed","details":null,"message":"busy","subcode":""}',
      'OperationNotAllowed',
      'busy',
    ],
    ['of a proxy', '<html>502</html>', undefined, 'an answer that is no JSON'],
    ['that is empty', '', undefined, 'an empty answer'],
    ['that is null', 'null', undefined, 'no message'],
  ])('%s', (_, body, azureCode, message) => {
    expect(azureError(body)).toEqual({ azureCode, message })
  })
})

it('a name never changes the number of segments of an address', () => {
  expect(armPath('/subscriptions/a b/resourcegroups/x?y#z%2f')).toBe(
    '/subscriptions/a%20b/resourcegroups/x%3Fy%23z%252f',
  )
})
