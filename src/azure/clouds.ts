import type { AzureEnvironment } from '../settings.ts'

/** Where one Azure cloud answers. */
export interface Cloud {
  /** Azure Resource Manager, without a slash at the end; also the resource that tokens are for. */
  readonly arm: string
  readonly authority: string
  /** The audience that Entra ID expects in a GitHub token. */
  readonly assertionAudience: string
}

/**
 * The three clouds. Sources: the SDK's own cloud settings for the endpoints; Microsoft's pages on
 * workload identity federation for the audiences of the sovereign clouds.
 */
export const clouds: Readonly<Record<AzureEnvironment, Cloud>> = {
  public: {
    arm: 'https://management.azure.com',
    authority: 'https://login.microsoftonline.com',
    assertionAudience: 'api://AzureADTokenExchange',
  },
  'us-government': {
    arm: 'https://management.usgovcloudapi.net',
    authority: 'https://login.microsoftonline.us',
    assertionAudience: 'api://AzureADTokenExchangeUSGov',
  },
  china: {
    arm: 'https://management.chinacloudapi.cn',
    authority: 'https://login.chinacloudapi.cn',
    assertionAudience: 'api://AzureADTokenExchangeChina',
  },
}
