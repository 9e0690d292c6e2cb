import { createHttpHeaders } from '@azure/core-rest-pipeline'
import { describe, expect, it } from '@jest/globals'
import { aksApiVersion, readsToOneOrigin } from '../../src/azure/arm.ts'
import { writesToOneOrigin } from '../../src/azure/arm-writes.ts'

const origin = 'https://management.azure.com'
const group = '/subscriptions/1/resourceGroups/rg/providers/Microsoft.ContainerService'
const pool = `${group}/managedClusters/aks/agentPools/user1`
const rollback = '{"properties":{"nodeImageVersion":"AKSAzureLinux-aclgen2TL-202609.15.0"}}'
const snapshot = `${group}/snapshots/flatcar-gate-abc-1`
const version = `?api-version=${aksApiVersion}`

interface Sent {
  readonly method: string
  readonly url: string
  readonly ifMatch?: string
  readonly body?: string
}

async function passes(policy: typeof writesToOneOrigin, sent: Sent): Promise<boolean> {
  let isThrough = false
  const headers = createHttpHeaders(sent.ifMatch === undefined ? {} : { 'if-match': sent.ifMatch })
  const next = (): never => {
    isThrough = true
    return undefined as never
  }
  try {
    await policy(origin).sendRequest({ headers, ...sent } as never, next)
  } catch {
    return false
  }
  return isThrough
}

const allowed: readonly Sent[] = [
  { method: 'POST', url: `${origin}${pool}/upgradeNodeImageVersion${version}` },
  { method: 'PUT', url: `${origin}${pool}${version}`, ifMatch: 'tag', body: rollback },
  { method: 'PUT', url: `${origin}${snapshot}${version}`, body: '{}' },
  { method: 'DELETE', url: `${origin}${snapshot}${version}` },
]

describe('the writes that may leave', () => {
  it.each(allowed)('$method $url', async (sent) => {
    expect(await passes(writesToOneOrigin, sent)).toBe(true)
  })

  it.each(allowed)('but not by the reading pipeline: $method $url', async (sent) => {
    expect(await passes(readsToOneOrigin, sent)).toBe(false)
  })

  it.each<Sent>([
    { method: 'GET', url: `${origin}${pool}${version}` },
    { method: 'POST', url: `${origin}${pool}/abort${version}` },
    { method: 'POST', url: `${origin}${pool}/upgradeNodeImageVersion${version}`, body: '{}' },
    { method: 'POST', url: `${origin}${pool}/upgradeNodeImageVersion${version}&x=1` },
    { method: 'POST', url: `${origin}${pool}/upgradeNodeImageVersion?api-version=2023-01-01` },
    { method: 'POST', url: `${origin}${pool}/upgradeNodeImageVersion/more${version}` },
    { method: 'POST', url: `${origin}${group}/managedClusters/aks/stop${version}` },
    { method: 'PUT', url: `${origin}${pool}${version}`, body: rollback },
    { method: 'PUT', url: `${origin}${pool}${version}`, ifMatch: 'tag', body: '{}' },
    { method: 'PUT', url: `${origin}${pool}${version}`, ifMatch: '', body: rollback },
    {
      method: 'PUT',
      url: `${origin}${group}/managedClusters/aks${version}`,
      ifMatch: 'tag',
      body: rollback,
    },
    { method: 'DELETE', url: `${origin}${pool}${version}` },
    { method: 'DELETE', url: `${origin}${group}/managedClusters/aks${version}` },
    { method: 'DELETE', url: `${origin}${group}/snapshots/somebody-elses${version}` },
    { method: 'PUT', url: `${origin}${group}/snapshots/somebody-elses${version}`, body: '{}' },
    { method: 'DELETE', url: `${origin}${group}/snapshots/flatcar-gate-/../x${version}` },
    {
      method: 'DELETE',
      url: `${origin}${group}/snapshots/flatcar-gate-a/../../managedClusters/x${version}`,
    },
    { method: 'PATCH', url: `${origin}${pool}${version}`, ifMatch: 'tag', body: rollback },
    { method: 'POST', url: `https://evil.example${pool}/upgradeNodeImageVersion${version}` },
    { method: 'POST', url: `http://management.azure.com${pool}/upgradeNodeImageVersion${version}` },
    {
      method: 'POST',
      url: `https://management.azure.com@evil.example${pool}/upgradeNodeImageVersion${version}`,
    },
    { method: 'POST', url: `${origin}.evil.example${pool}/upgradeNodeImageVersion${version}` },
    { method: 'POST', url: `${origin}:8443${pool}/upgradeNodeImageVersion${version}` },
    { method: 'POST', url: 'no address' },
  ])('never $method $url', async (sent) => {
    expect(await passes(writesToOneOrigin, sent)).toBe(false)
  })
})
