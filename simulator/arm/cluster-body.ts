import { guid } from '../ids.ts'
import type { JsonObject } from '../json.ts'
import type { Cluster, World } from '../world.ts'
import { clusterId, dnsLabel, fqdn, minor, nodeGroup, privateFqdn } from './names.ts'
import { poolMembers } from './pool-body.ts'

const publicKey = `ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQ${'simulatorKey'.repeat(28)} nobody@contoso.example\n`

// behaviour: cluster-body
export function clusterBody(world: World, cluster: Cluster): JsonObject {
  if (cluster.raw !== undefined) return cluster.raw
  return {
    id: clusterId(cluster),
    location: cluster.region,
    name: cluster.name,
    ...(cluster.tags === undefined ? {} : { tags: cluster.tags }),
    type: 'Microsoft.ContainerService/ManagedClusters',
    kind: 'Base',
    properties: clusterProperties(world, cluster),
    identity: {
      type: 'SystemAssigned',
      principalId: guid(`principal ${cluster.key}`),
      tenantId: world.settings.identity.tenant,
    },
    sku: { name: cluster.sku, tier: cluster.sku === 'Automatic' ? 'Standard' : 'Free' },
    eTag: clusterEtag(cluster),
    ...cluster.members,
  }
}

// behaviour: entra-integration
function apiServerMembers(world: World, cluster: Cluster): JsonObject {
  const { apiServer } = cluster
  if (apiServer === undefined) return {}
  const { tenant } = world.settings.identity
  return {
    aadProfile: { managed: true, enableAzureRBAC: true, tenantID: tenant },
    ...(apiServer.private
      ? {
          privateFQDN: privateFqdn(cluster),
          apiServerAccessProfile: {
            enablePrivateCluster: true,
            enablePrivateClusterPublicFQDN: true,
          },
        }
      : {}),
  }
}

function clusterEtag(cluster: Cluster): string {
  const revisions = cluster.pools.map((pool) => pool.revision).join('.')
  return guid(`etag ${cluster.key} ${revisions}`)
}

function clusterProperties(world: World, cluster: Cluster): JsonObject {
  const group = nodeGroup(cluster)
  const managed = `/subscriptions/${cluster.subscription}/resourceGroups/${group}/providers`
  return {
    provisioningState: cluster.state,
    powerState: { code: cluster.power },
    kubernetesVersion: minor(cluster.kubernetes),
    currentKubernetesVersion: cluster.kubernetes,
    dnsPrefix: `${cluster.name}-dns`,
    fqdn: fqdn(cluster),
    azurePortalFQDN: `${dnsLabel(cluster)}.portal.hcp.${cluster.region}.azmk8s.io`,
    ...apiServerMembers(world, cluster),
    agentPoolProfiles: cluster.pools.map((pool) => ({
      name: pool.name,
      ...poolMembers(cluster, pool),
    })),
    linuxProfile: { adminUsername: 'azureuser', ssh: { publicKeys: [{ keyData: publicKey }] } },
    servicePrincipalProfile: { clientId: 'msi' },
    nodeResourceGroup: group,
    enableRBAC: true,
    supportPlan: 'KubernetesOfficial',
    networkProfile: {
      networkPlugin: 'azure',
      networkPluginMode: 'overlay',
      networkPolicy: 'none',
      networkDataplane: 'azure',
      loadBalancerSku: 'standard',
      loadBalancerProfile: {
        managedOutboundIPs: { count: 1 },
        effectiveOutboundIPs: [
          { id: `${managed}/Microsoft.Network/publicIPAddresses/${guid(`ip ${cluster.key}`)}` },
        ],
        backendPoolType: 'nodeIPConfiguration',
      },
      podCidr: '10.244.0.0/16',
      serviceCidr: '10.0.0.0/16',
      dnsServiceIP: '10.0.0.10',
      outboundType: 'loadBalancer',
      podCidrs: ['10.244.0.0/16'],
      serviceCidrs: ['10.0.0.0/16'],
      ipFamilies: ['IPv4'],
    },
    maxAgentPools: 100,
    identityProfile: {
      kubeletidentity: {
        resourceId: `/subscriptions/${cluster.subscription}/resourcegroups/${group}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${cluster.name}-agentpool`,
        clientId: guid(`kubelet client ${cluster.key}`),
        objectId: guid(`kubelet object ${cluster.key}`),
      },
    },
    autoUpgradeProfile: {
      ...(cluster.upgradeChannel === undefined ? {} : { upgradeChannel: cluster.upgradeChannel }),
      nodeOSUpgradeChannel: cluster.nodeOsChannel,
    },
    disableLocalAccounts: false,
    securityProfile: {},
    storageProfile: {
      diskCSIDriver: { enabled: true },
      fileCSIDriver: { enabled: true },
      snapshotController: { enabled: true },
    },
    oidcIssuerProfile: { enabled: false },
    workloadAutoScalerProfile: {},
    metricsProfile: { costAnalysis: { enabled: false } },
    resourceUID: guid(`uid ${cluster.key}`).replaceAll('-', '').slice(0, 24),
    nodeProvisioningProfile: { mode: cluster.nodeProvisioning, defaultNodePools: 'Auto' },
    bootstrapProfile: { artifactSource: 'Direct' },
  }
}
