/** The parts of a managed cluster's ARM id. Names keep the spelling they were given in. */
export interface ClusterId {
  readonly subscription: string
  readonly resourceGroup: string
  readonly name: string
}

const clusterForm =
  /^\/subscriptions\/([^/]+)\/resourcegroups\/([^/]+)\/providers\/microsoft\.containerservice\/managedclusters\/([^/]+)$/i

const uuidForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Reads `/subscriptions/…/managedClusters/NAME` in any casing; ARM mixes them freely. */
export function parseClusterId(id: string): ClusterId | undefined {
  const match = clusterForm.exec(id)
  const [, subscription, resourceGroup, name] = match ?? []
  if (subscription === undefined || resourceGroup === undefined || name === undefined) {
    return undefined
  }
  return { subscription, resourceGroup, name }
}

/** `resourceGroup/name`, the short form that people read and write. */
export function shortClusterName(id: string): string {
  const parts = parseClusterId(id)
  return parts === undefined ? id : `${parts.resourceGroup}/${parts.name}`
}

export function isUuid(text: string): boolean {
  return uuidForm.test(text)
}
