export type CloudName = 'public' | 'us-government' | 'china'

export type Cloud = {
  readonly name: CloudName
  readonly arm: string
  readonly logins: readonly string[]
  /** What a token for Resource Manager may name as its audience. */
  readonly audiences: readonly string[]
  /** The audience that a federated assertion must carry. */
  readonly exchange: string
}

export const clouds: readonly Cloud[] = [
  {
    name: 'public',
    arm: 'management.azure.com',
    logins: ['login.microsoftonline.com', 'login.windows.net'],
    audiences: ['https://management.azure.com', 'https://management.core.windows.net'],
    exchange: 'api://AzureADTokenExchange',
  },
  {
    name: 'us-government',
    arm: 'management.usgovcloudapi.net',
    logins: ['login.microsoftonline.us'],
    audiences: [
      'https://management.usgovcloudapi.net',
      'https://management.core.usgovcloudapi.net',
    ],
    exchange: 'api://AzureADTokenExchangeUSGov',
  },
  {
    name: 'china',
    arm: 'management.chinacloudapi.cn',
    logins: ['login.chinacloudapi.cn', 'login.partner.microsoftonline.cn'],
    audiences: ['https://management.chinacloudapi.cn', 'https://management.core.chinacloudapi.cn'],
    exchange: 'api://AzureADTokenExchangeChina',
  },
]

/** What a token for the API servers of AKS clusters names as its audience, in every cloud. */
export const aksServerApplication = '6dae42f8-4368-4678-94ff-3960e28e3630'

export const hosts: readonly string[] = clouds.flatMap((cloud) => [cloud.arm, ...cloud.logins])

export type Service = { readonly service: 'arm' | 'entra'; readonly cloud: Cloud }

/** Which service a host name stands for. A loopback name serves the public cloud, told apart by path. */
export function serviceOf(host: string, path: string): Service | undefined {
  const name = host.replace(/:\d+$/, '').toLowerCase()
  for (const cloud of clouds) {
    if (cloud.arm === name) return { service: 'arm', cloud }
    if (cloud.logins.includes(name)) return { service: 'entra', cloud }
  }
  const home = clouds[0]
  if (home === undefined || (name !== '127.0.0.1' && name !== 'localhost')) return undefined
  const arm = /^\/(subscriptions|tenants|providers)(\/|$)/i.test(path)
  return { service: arm ? 'arm' : 'entra', cloud: home }
}
