import { compact, type Reply } from '../http.ts'
import { type Context, clusterOf, type Route } from './context.ts'
import { fqdn, privateFqdn } from './names.ts'

// behaviour: user-credential
/** A kubeconfig as AKS prints it for a cluster that takes Entra tokens: it holds no secret. */
function userCredential(context: Context): Reply {
  const cluster = clusterOf(context)
  const { apiServer } = cluster
  const authority = context.world.authorities[cluster.key] ?? ''
  const name = `clusterUser_${cluster.group}_${cluster.name}`
  const host = apiServer?.private === true ? privateFqdn(cluster) : fqdn(cluster)
  const user =
    apiServer === undefined
      ? // behaviour: local-account-has-all-rights
        [
          '    client-certificate-data: c2VjcmV0',
          '    client-key-data: c2VjcmV0',
          '    token: secret',
        ]
      : [
          '    exec:',
          '      apiVersion: client.authentication.k8s.io/v1beta1',
          '      args: [get-token, --server-id, 6dae42f8-4368-4678-94ff-3960e28e3630]',
          '      command: kubelogin',
        ]
  const kubeconfig = [
    'apiVersion: v1',
    'clusters:',
    '- cluster:',
    `    certificate-authority-data: ${Buffer.from(authority).toString('base64')}`,
    `    server: https://${host}:443`,
    `  name: ${cluster.name}`,
    'contexts:',
    '- context:',
    `    cluster: ${cluster.name}`,
    `    user: ${name}`,
    `  name: ${cluster.name}`,
    `current-context: ${cluster.name}`,
    'kind: Config',
    'preferences: {}',
    'users:',
    `- name: ${name}`,
    '  user:',
    ...user,
    '',
  ].join('\n')
  const value = Buffer.from(kubeconfig).toString('base64')
  return compact(200, { kubeconfigs: [{ name: 'clusterUser', value }] })
}

export const credentialRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern:
      '/subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.ContainerService/managedClusters/{cluster}/listClusterUserCredential',
    call: 'cluster-user-credential',
    action: 'Microsoft.ContainerService/managedClusters/listClusterUserCredential/action',
    bucket: 'other',
    handle: userCredential,
  },
]
