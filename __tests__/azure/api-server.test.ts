import { describe, expect, it } from '@jest/globals'
import { apiServerOf, readAuthority, readsCredential } from '../../src/azure/api-server.ts'
import type { Arm } from '../../src/azure/arm.ts'
import { clouds } from '../../src/azure/clouds.ts'
import type { AzureEnvironment } from '../../src/settings.ts'

const managed = { aadProfile: { managed: true } }

function hostOf(properties: object, cloud: AzureEnvironment = 'public'): string {
  const server = apiServerOf({ properties: { ...managed, ...properties } }, clouds[cloud])
  return typeof server === 'string' ? `none: ${server}` : server.host
}

describe('the API server of a cluster', () => {
  it.each<[string, AzureEnvironment]>([
    ['aks-dns-1.hcp.westeurope.azmk8s.io', 'public'],
    ['aks-dns-1.hcp.usgovvirginia.cx.aks.containerservice.azure.us', 'us-government'],
    ['aks-dns-1.hcp.usgovvirginia.azmk8s.us', 'us-government'],
    ['aks-dns-1.hcp.chinaeast2.cx.prod.service.azk8s.cn', 'china'],
  ])('%s is one of the cloud %s, and of no other', (fqdn, cloud) => {
    expect(hostOf({ fqdn }, cloud)).toBe(fqdn)
    expect(hostOf({ fqdn: fqdn.toUpperCase() }, cloud)).toBe(fqdn)
    for (const other of ['public', 'us-government', 'china'] as const) {
      if (other !== cloud) expect(hostOf({ fqdn }, other)).toContain('is not *.')
    }
  })

  it.each([
    'evil.example',
    'azmk8s.io',
    'evilazmk8s.io',
    'a.azmk8s.io.evil.example',
    'evil.example/a.azmk8s.io',
    'evil.example#.azmk8s.io',
    'evil.example?.azmk8s.io',
    'user@a.azmk8s.io',
    'a.azmk8s.io:8443',
    'a..azmk8s.io',
    'a b.azmk8s.io',
    'a.azmk8s.io\n',
  ])('%j gets no token', (fqdn) => {
    expect(hostOf({ fqdn })).toMatch(/^none: the API server that Azure names/)
  })

  it('is asked by its private name where it is private and has one', () => {
    const apiServerAccessProfile = { enablePrivateCluster: true }
    const fqdn = 'a.hcp.westeurope.azmk8s.io'
    const privateFQDN = 'a.privatelink.westeurope.azmk8s.io'
    expect(hostOf({ fqdn, privateFQDN, apiServerAccessProfile })).toBe(privateFQDN)
    expect(hostOf({ fqdn, apiServerAccessProfile })).toBe(fqdn)
    expect(hostOf({ fqdn, privateFQDN })).toBe(fqdn)
    expect(hostOf({})).toMatch(/^none: Azure does not name/)
  })

  it.each([{}, { aadProfile: null }, { aadProfile: { managed: false } }, { aadProfile: {} }])(
    'takes no token with %j',
    (properties) => {
      const cluster = { properties: { fqdn: 'a.hcp.westeurope.azmk8s.io', ...properties } }
      expect(apiServerOf(cluster, clouds.public)).toContain('no tokens of Entra ID')
    },
  )
})

const target = {
  cluster:
    '/subscriptions/1/resourcegroups/rg/providers/Microsoft.ContainerService/managedClusters/a',
  pool: 'user1',
  region: 'westeurope',
}
const pem = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n'
const base64 = (text: string): string => Buffer.from(text).toString('base64')

async function authority(kubeconfig: string | undefined): Promise<string> {
  const answer =
    kubeconfig === undefined ? {} : { kubeconfigs: [{ value: base64(kubeconfig) }, { value: 'x' }] }
  const asked: string[] = []
  const post = ({ path }: { readonly path: string }) => {
    asked.push(path)
    return Promise.resolve(answer)
  }
  const found = await readAuthority({ post } as unknown as Arm, target)
  expect(asked.every(readsCredential)).toBe(true)
  return found
}

describe('the certificate authority', () => {
  it.each([
    `clusters:\n- cluster:\n    certificate-authority-data: ${base64(pem)}\n    server: x\n`,
    `clusters:\r\n- cluster:\r\n    certificate-authority-data: "${base64(pem)}"\r\n`,
    `- certificate-authority-data: ${base64(pem)}\n- certificate-authority-data: ${base64(pem)}`,
  ])('is read from %j', async (kubeconfig) => {
    expect(await authority(kubeconfig)).toBe(pem)
  })

  it.each([
    undefined,
    '',
    'clusters: []\n',
    `certificate-authority-data: ${base64('no certificate')}\n`,
    `certificate-authority-data: ${base64(pem)}\ncertificate-authority-data: ${base64(`${pem}2`)}\n`,
  ])('is refused in %j', async (kubeconfig) => {
    await expect(authority(kubeconfig)).rejects.toThrow('it names no certificate authority')
  })
})

it.each([
  '/subscriptions/1/resourceGroups/rg/providers/Microsoft.ContainerService/managedClusters/a/listClusterAdminCredential?api-version=2026-06-01',
  '/subscriptions/1/resourceGroups/rg/providers/Microsoft.ContainerService/managedClusters/a/runCommand?api-version=2026-06-01',
  '/subscriptions/1/resourceGroups/rg/providers/Microsoft.ContainerService/managedClusters/a/listClusterUserCredential',
  '/subscriptions/1/resourceGroups/rg/providers/Microsoft.ContainerService/managedClusters/a/agentPools/b/upgradeNodeImageVersion?api-version=2026-06-01',
  '/subscriptions/1/resourceGroups/rg/providers/Microsoft.ContainerService/managedClusters/a/listClusterUserCredential?api-version=2026-06-01&x=1',
])('%s is no read', (path) => {
  expect(readsCredential(path)).toBe(false)
})
