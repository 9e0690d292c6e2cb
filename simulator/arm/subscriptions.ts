import { compact, type Reply } from '../http.ts'
import type { Subscription } from '../world.ts'
import { type Context, groupNotFound, origin, param, type Route } from './context.ts'
import { offsetOf, tokenOf } from './paging.ts'

// behaviour: subscriptions-list
function list(context: Context): Reply {
  const all = Object.values(context.world.subscriptions)
  const size = context.world.settings.paging.subscriptions
  const offset = offsetOf(context)
  const end = offset + size
  const value = all.slice(offset, end).map(body)
  const count = { type: 'Total', value: all.length }
  if (end >= all.length) return compact(200, { value, count })
  const nextLink = `${origin(context)}/subscriptions?api-version=${context.apiVersion}&%24skiptoken=${tokenOf(end)}`
  return compact(200, { value, count, nextLink })
}

function get(context: Context): Reply {
  const subscription = context.world.subscriptions[param(context, 'subscription').toLowerCase()]
  return compact(200, subscription === undefined ? {} : body(subscription))
}

function body(subscription: Subscription): unknown {
  return {
    id: `/subscriptions/${subscription.id}`,
    authorizationSource: 'RoleBased',
    managedByTenants: [],
    subscriptionId: subscription.id,
    tenantId: subscription.tenant,
    displayName: subscription.name,
    state: 'Enabled',
    subscriptionPolicies: {
      locationPlacementId: 'Public_2014-09-01',
      quotaId: 'EnterpriseAgreement_2014-09-01',
      spendingLimit: 'Off',
    },
  }
}

// behaviour: tenants-list
function tenants(context: Context): Reply {
  const ids = [...new Set(Object.values(context.world.subscriptions).map((entry) => entry.tenant))]
  const known = ids.length === 0 ? [context.world.settings.identity.tenant] : ids
  const value = known.map((tenantId) => ({
    id: `/tenants/${tenantId}`,
    tenantId,
    countryCode: 'DE',
    displayName: 'Contoso',
    domains: ['contoso.example'],
    tenantCategory: 'Home',
    defaultDomain: 'contoso.example',
    tenantType: 'AAD',
  }))
  return compact(200, { value })
}

// behaviour: resource-groups
function groups(context: Context): Reply {
  return compact(200, {
    value: groupsOf(context).map(([name, region]) => group(context, name, region)),
  })
}

function groupNamed(context: Context): Reply {
  const wanted = param(context, 'group')
  const found = groupsOf(context).find(([name]) => name.toLowerCase() === wanted.toLowerCase())
  if (found === undefined) throw groupNotFound(wanted)
  return compact(200, group(context, ...found))
}

/** Names and regions of the groups that hold clusters or snapshots. */
function groupsOf(context: Context): readonly (readonly [string, string])[] {
  const { world } = context
  const id = param(context, 'subscription').toLowerCase()
  const found = new Map<string, string>()
  for (const snapshot of Object.values(world.snapshots)) {
    if (snapshot.subscription.toLowerCase() === id) found.set(snapshot.group, snapshot.region)
  }
  for (const key of world.order[id] ?? []) {
    const cluster = world.clusters[key]
    if (cluster !== undefined) found.set(cluster.group, cluster.region)
  }
  return [...found]
}

function group(context: Context, name: string, location: string): unknown {
  return {
    id: `/subscriptions/${param(context, 'subscription')}/resourceGroups/${name}`,
    name,
    type: 'Microsoft.Resources/resourceGroups',
    location,
    properties: { provisioningState: 'Succeeded' },
  }
}

const read = 'Microsoft.Resources/subscriptions/read'

export const subscriptionRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: '/subscriptions',
    call: 'list-subscriptions',
    action: read,
    bucket: 'none',
    handle: list,
  },
  {
    method: 'GET',
    pattern: '/subscriptions/{subscription}',
    call: 'get-subscription',
    action: read,
    bucket: 'none',
    handle: get,
  },
  {
    method: 'GET',
    pattern: '/tenants',
    call: 'list-tenants',
    action: 'Microsoft.Resources/tenants/read',
    bucket: 'none',
    handle: tenants,
  },
  {
    method: 'GET',
    pattern: '/subscriptions/{subscription}/resourcegroups',
    call: 'list-groups',
    action: 'Microsoft.Resources/subscriptions/resourceGroups/read',
    bucket: 'none',
    handle: groups,
  },
  {
    method: 'GET',
    pattern: '/subscriptions/{subscription}/resourcegroups/{group}',
    call: 'get-group',
    action: 'Microsoft.Resources/subscriptions/resourceGroups/read',
    bucket: 'none',
    handle: groupNamed,
  },
]
