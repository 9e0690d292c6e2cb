import { type DeploymentFacts, mirrorTask } from '../domain/repository.ts'
import type { DeploymentStatus, NewDeployment } from '../ports.ts'
import type { Api } from './api.ts'
import { listAt, numberAt, textAt } from './json.ts'

const list = 'GET /repos/{owner}/{repo}/deployments'
const page = 100
const mostPages = 10

/** By REST a status is one request for each deployment; by node id all come in one. */
export const statesQuery = `query DeploymentStates($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Deployment { id latestStatus { state description } }
  }
}`

/** Two requests for each hundred. The ids of GraphQL's own list have no room for those of today. */
export async function deployments(api: Api, since: string): Promise<readonly DeploymentFacts[]> {
  const all: DeploymentFacts[] = []
  for (let number = 1; number <= mostPages; number += 1) {
    const parameters = { task: mirrorTask, per_page: page, page: number }
    const data = await api.read(list, parameters)
    if (!Array.isArray(data)) throw api.malformed(list, parameters, data)
    const recent = data
      .map((each: unknown) => listed(api, each))
      .filter(({ created }) => created >= since)
    all.push(...(await withStates(api, recent)))
    if (data.length < page || recent.length < data.length) break
  }
  return all
}

interface Listed {
  readonly id: number
  readonly node: string
  readonly created: string
  readonly environment: string
  readonly description: string
}

function listed(api: Api, each: unknown): Listed {
  const id = numberAt(each, 'id')
  const node = textAt(each, 'node_id')
  const created = textAt(each, 'created_at')
  if (id === undefined || node === undefined || created === undefined) {
    throw api.malformed(list, {}, each)
  }
  return {
    id,
    node,
    created,
    environment: textAt(each, 'environment') ?? '',
    description: textAt(each, 'description') ?? '',
  }
}

/** GraphQL answers in the order of the ids, and with null for one that is gone. */
async function withStates(api: Api, all: readonly Listed[]): Promise<readonly DeploymentFacts[]> {
  if (all.length === 0) return []
  const route = 'POST /graphql (deployments)'
  const variables = { ids: all.map(({ node }) => node) }
  const data = await api.query(route, statesQuery, variables)
  const nodes = listAt(data, 'nodes')
  if (nodes?.length !== all.length) throw api.malformed(route, variables, data)
  return all.flatMap(({ id, environment, description }, index): readonly DeploymentFacts[] => {
    const found = nodes[index]
    if (textAt(found, 'id') === undefined) return []
    const state = textAt(found, 'latestStatus', 'state')?.toLowerCase()
    if (state === undefined) return [{ id, environment, description }]
    const said = textAt(found, 'latestStatus', 'description') ?? ''
    return [{ id, environment, description, status: { state, description: said } }]
  })
}

/** At the commit as it is: nothing is merged, and no check has to have passed. */
export async function createDeployment(
  api: Api,
  { commit, environment, description }: NewDeployment,
): Promise<number> {
  const route = 'POST /repos/{owner}/{repo}/deployments'
  const parameters = {
    ref: commit,
    task: mirrorTask,
    environment,
    description,
    auto_merge: false,
    required_contexts: [],
    transient_environment: false,
    // Whether people use what runs in a ring is not known here.
    production_environment: false,
  }
  const data = await api.write(route, parameters)
  const id = numberAt(data, 'id')
  if (id === undefined) throw api.malformed(route, parameters, data)
  return id
}

/** Other deployments of the environment stay as they are: a ring may run several image families. */
export async function writeDeploymentStatus(
  api: Api,
  id: number,
  status: DeploymentStatus,
): Promise<void> {
  await api.write('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
    deployment_id: id,
    ...status,
    auto_inactive: false,
  })
}
