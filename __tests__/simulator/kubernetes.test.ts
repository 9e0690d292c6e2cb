import { describe, expect, it } from '@jest/globals'
import { accessToken } from '../../simulator/access-token.ts'
import { fqdn } from '../../simulator/arm/names.ts'
import { list, member, parseJson } from '../../simulator/json.ts'
import { handleKubernetes } from '../../simulator/kubernetes/api-server.ts'
import { azure, clusterPath, newest, older, oneCluster, start } from './support.ts'

const server = '6dae42f8-4368-4678-94ff-3960e28e3630'
const now = Date.parse(start)

function world(pool: object = {}, rest: object = {}, apiServer: object | undefined = {}) {
  const cluster = apiServer === undefined ? {} : { 'api-server': apiServer }
  return azure(oneCluster({ image: newest, ...pool }, { ...rest }, cluster))
}

function nodes(of: ReturnType<typeof azure>, audience = server, path = '/api/v1/nodes') {
  const cluster = Object.values(of.world.clusters)[0]
  if (cluster === undefined) throw new Error('no cluster')
  const token = accessToken(of.world, { audience, wall: now })
  const { reply } = handleKubernetes(
    of.world,
    {
      method: 'GET',
      host: fqdn(cluster),
      path,
      query: new URLSearchParams({ labelSelector: 'kubernetes.azure.com/agentpool=user1' }),
      headers: { authorization: `Bearer ${token}` },
      body: '',
    },
    { now: of.now(), wall: now },
  )
  return { status: reply.status, body: parseJson(reply.body ?? '') }
}

const labelsOf = (body: unknown, label: string): readonly unknown[] =>
  list(member(body, 'items')).map((item) => member(item, 'metadata', 'labels', label))

describe('the API server of a cluster', () => {
  it('shows one node for each instance, with its image', () => {
    const { status, body } = nodes(world())
    expect(status).toBe(200)
    const image = 'kubernetes.azure.com/node-image-version'
    expect(labelsOf(body, image)).toEqual([newest, newest, newest])
  })

  it.each(['https://management.azure.com', 'another'])('refuses a token for %s', (audience) => {
    const { status, body } = nodes(world(), audience)
    expect(status).toBe(401)
    expect(body).toMatchObject({ kind: 'Status', code: 401 })
  })

  it('knows nodes and nothing else', () => {
    expect(nodes(world(), server, '/api/v1/secrets').status).toBe(404)
  })

  it('obeys the data actions of the identity', () => {
    const read = 'Microsoft.ContainerService/managedClusters/nodes/read'
    expect(nodes(world({}, { identity: { 'data-actions': [] } })).status).toBe(403)
    expect(nodes(world({}, { identity: { 'data-actions': [read] } })).status).toBe(200)
  })

  it('quarantines the nodes that an upgrade left behind, once it is over', () => {
    const of = world({ image: older, 'upgrade-leaves': 1 })
    of.call('POST', `${clusterPath}/agentPools/user1/upgradeNodeImageVersion`)
    of.advance('4m')
    const status = 'kubernetes.azure.com/upgrade-status'
    expect(labelsOf(nodes(of).body, status)).toEqual([undefined, undefined, undefined])
    of.advance('1h')
    expect(labelsOf(nodes(of).body, status)).toEqual([undefined, undefined, 'Quarantined'])
  })
})

describe('the credential of the user', () => {
  const path = `${clusterPath}/listClusterUserCredential`
  const kubeconfig = (of: ReturnType<typeof azure>): string =>
    Buffer.from(
      String(member(of.call('POST', path).items('kubeconfigs')[0], 'value')),
      'base64',
    ).toString()

  it('holds no secret where the cluster takes Entra tokens, and all rights where it does not', () => {
    expect(kubeconfig(world())).toContain('kubelogin')
    expect(kubeconfig(world())).not.toContain('client-key-data')
    expect(kubeconfig(azure(oneCluster()))).toContain('client-key-data')
  })
})
