import type { GraphQLSchema } from 'graphql'
import { compact, type Reply, type Request } from '../http.ts'
import { isObject, list, member, parseJson, text } from '../json.ts'
import { deploymentNode } from './deployments.ts'
import { allPulls, type Pull } from './pulls.ts'
import { type Edit, repositoryPath, type State } from './state.ts'

type Query = {
  readonly source: string
  readonly rootValue: object
  readonly variableValues: Readonly<Record<string, unknown>>
}

let loading: Promise<(query: Query) => Promise<unknown>> | undefined

/** GitHub's own schema takes most of a second, so it waits for the first query. */
async function load(): Promise<(query: Query) => Promise<unknown>> {
  const [{ buildSchema, graphql }, { schema }] = await Promise.all([
    import('graphql'),
    import('@octokit/graphql-schema'),
  ])
  // GitHub's text defines two fields twice.
  const built: GraphQLSchema = buildSchema(schema.idl, { assumeValidSDL: true })
  return (query) => graphql({ schema: built, ...query })
}

// behaviour: github-graphql
/** Answers queries by GitHub's schema; what is resolved is who edited the body of what, and when. */
export async function answerQuery(state: State, request: Request): Promise<Reply> {
  loading ??= load()
  const run = await loading
  const body = parseJson(request.body)
  const variables = member(body, 'variables')
  const result = await run({
    source: text(member(body, 'query')) ?? '',
    variableValues: isObject(variables) ? variables : {},
    rootValue: {
      repository: (wanted: unknown) => repository(state, wanted),
      nodes: ({ ids }: { readonly ids: readonly string[] }) => ids.map((id) => node(state, id)),
    },
  })
  return compact(200, withTypes(result))
}

// behaviour: github-graphql-error-type
/** GitHub gives its errors a type beside the message. */
function withTypes(result: unknown): unknown {
  if (!isObject(result) || !Array.isArray(result['errors'])) return result
  const errors = result['errors'].map((error: unknown) => {
    const message = text(member(error, 'message')) ?? ''
    const type = message.startsWith('Could not resolve') ? { type: 'NOT_FOUND' } : {}
    return Object.assign(type, { message, path: member(error, 'path') })
  })
  return { ...result, errors }
}

// behaviour: github-graphql-nodes
function node(state: State, id: string): object {
  return (
    deploymentNode(state, id) ??
    new Error(`Could not resolve to a node with the global id of '${id}'`)
  )
}

function repository(state: State, wanted: unknown): object | undefined {
  const isOurs = member(wanted, 'owner') === state.owner && member(wanted, 'name') === state.repo
  if (!isOurs) throw new Error('Could not resolve to a Repository with that name.')
  return {
    issueOrPullRequest: async ({ number }: { readonly number: number }) => {
      const pull = (await allPulls(state, 'all')).find((each) => each.number === number)
      if (pull !== undefined) return comment(state, 'PullRequest', pull)
      const path = `${repositoryPath(state)}/issues?state=all&per_page=100`
      const all = list(await state.upstream.asOwner('GET', path))
      const issue = all.filter(isObject).find((each) => each['number'] === number)
      if (issue !== undefined) return comment(state, 'Issue', { ...issue, number })
      throw new Error(`Could not resolve to an issue or pull request with the number of ${number}.`)
    },
  }
}

// behaviour: github-edits-newest-first
function comment(state: State, type: string, of: Pull): object {
  const edits = (state.edits.get(of.number) ?? []).toReversed()
  const nodes = edits.map((edit) => ({ editedAt: edit.at, editor: actor(edit.login) }))
  const last: Edit | undefined = edits[0]
  return {
    __typename: type,
    number: of.number,
    author: actor(String(member(of, 'user', 'login'))),
    editor: last === undefined ? null : actor(last.login),
    lastEditedAt: last?.at ?? null,
    userContentEdits: ({ first }: { readonly first: number }) => ({
      totalCount: nodes.length,
      nodes: nodes.slice(0, first),
    }),
  }
}

// behaviour: github-graphql-bot-login
function actor(login: string): object | null {
  if (login === 'ghost') return null
  const isBot = login.endsWith('[bot]')
  return { __typename: isBot ? 'Bot' : 'User', login: login.replace(/\[bot\]$/, '') }
}
