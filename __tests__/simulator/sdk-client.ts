/** Run as a child process: the real SDKs against what they believe is Azure. Prints one JSON object. */
import { ContainerServiceClient } from '@azure/arm-containerservice'
import { ClientAssertionCredential, ManagedIdentityCredential } from '@azure/identity'

async function idToken(): Promise<string> {
  const url = `${process.env['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=${encodeURIComponent('api://AzureADTokenExchange')}`
  const authorization = `Bearer ${process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}`
  const answer = await fetch(url, { headers: { authorization } })
  const body = (await answer.json()) as { readonly value: string }
  return body.value
}

async function main(): Promise<void> {
  const [tenant = '', client = '', subscription = ''] = process.argv.slice(2)
  const federated = process.env['IDENTITY_ENDPOINT'] === undefined
  const credential = federated
    ? new ClientAssertionCredential(tenant, client, idToken)
    : new ManagedIdentityCredential()
  const azure = new ContainerServiceClient(credential, subscription)
  const clusters: unknown[] = []
  for await (const cluster of azure.managedClusters.list()) {
    clusters.push([cluster.name, cluster.agentPoolProfiles?.map((pool) => pool.nodeImageVersion)])
  }
  process.stdout.write(JSON.stringify({ clusters }))
}

await main()
