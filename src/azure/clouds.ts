import type { AzureEnvironment } from '../settings.ts'

/** Where one Azure cloud answers. */
export interface Cloud {
  /** Azure Resource Manager, without a slash at the end; also the resource that tokens are for. */
  readonly arm: string
  readonly authority: string
  /** The audience that Entra ID expects in a GitHub token. */
  readonly assertionAudience: string
  /** What the names of clusters' API servers end with. */
  readonly apiServers: readonly string[]
}

/**
 * The three clouds. The endpoints are the SDK's own cloud settings; the audiences of the sovereign
 * clouds are assumed: they were not tried, and no page of Microsoft's was at hand to confirm them.
 */
export const clouds: Readonly<Record<AzureEnvironment, Cloud>> = {
  public: {
    arm: 'https://management.azure.com',
    authority: 'https://login.microsoftonline.com',
    assertionAudience: 'api://AzureADTokenExchange',
    apiServers: ['.azmk8s.io'],
  },
  'us-government': {
    arm: 'https://management.usgovcloudapi.net',
    authority: 'https://login.microsoftonline.us',
    assertionAudience: 'api://AzureADTokenExchangeUSGov',
    apiServers: ['.cx.aks.containerservice.azure.us', '.azmk8s.us'],
  },
  china: {
    arm: 'https://management.chinacloudapi.cn',
    authority: 'https://login.chinacloudapi.cn',
    assertionAudience: 'api://AzureADTokenExchangeChina',
    apiServers: ['.cx.prod.service.azk8s.cn'],
  },
}
