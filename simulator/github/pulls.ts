import { isObject, list, member, text } from '../json.ts'
import { instantOf, repositoryPath, type State } from './state.ts'

export type Pull = Readonly<Record<string, unknown>> & { readonly number: number }

export async function allPulls(
  state: State,
  filter: 'open' | 'closed' | 'all',
): Promise<readonly Pull[]> {
  const path = `${repositoryPath(state)}/pulls?state=${filter}&per_page=100&sort=created&direction=asc`
  return list(await state.upstream.asOwner('GET', path)).flatMap((pull) =>
    isPull(pull) ? [overlaid(state, pull)] : [],
  )
}

export function isPull(value: unknown): value is Pull {
  return isObject(value) && typeof value['number'] === 'number' && isObject(value['head'])
}

export async function headOf(state: State, ref: string): Promise<string | undefined> {
  const path = `${repositoryPath(state)}/git/matching-refs/${ref}`
  const found = list(await state.upstream.asOwner('GET', path))
  const exact = found.find((each) => member(each, 'ref') === `refs/${ref}`)
  return text(member(exact, 'object', 'sha'))
}

// behaviour: github-head-follows-branch
// behaviour: github-branch-gone-closes
/** After each write of a ref: an open pull request follows its branch, and is closed without it. */
export async function settle(state: State): Promise<void> {
  const open = await allPulls(state, 'open')
  if (open.length === 0) return
  const path = `${repositoryPath(state)}/git/matching-refs/heads`
  const heads = new Map(
    list(await state.upstream.asOwner('GET', path)).map((each) => [
      member(each, 'ref'),
      text(member(each, 'object', 'sha')),
    ]),
  )
  for (const pull of open) {
    const head = heads.get(`refs/heads/${String(member(pull, 'head', 'ref'))}`)
    if (head !== undefined) {
      state.heads.set(pull.number, head)
      continue
    }
    const closing = `${repositoryPath(state)}/pulls/${pull.number}`
    await state.upstream.asOwner('PATCH', closing, { state: 'closed' })
  }
}

/** The emulator's pull request with what it does not know. */
export function overlaid(state: State, pull: Pull): Pull {
  const head = state.heads.get(pull.number)
  const merge = state.merges.get(pull.number)
  const assignees = (state.assignees.get(pull.number) ?? []).map((login) => ({ login }))
  return {
    ...pull,
    ...(head !== undefined && isObject(pull['head'])
      ? { head: { ...pull['head'], sha: head } }
      : {}),
    ...(merge === undefined
      ? {}
      : {
          merged: true,
          merged_at: merge.at,
          merged_by: { login: merge.by },
          merge_commit_sha: merge.sha,
        }),
    ...(assignees.length === 0 ? {} : { assignees, assignee: assignees[0] }),
    ...datesOf(state, pull),
  }
}

/** The emulator dates by the real time. Each change is looked at as it happens: that is its date here. */
function datesOf(state: State, pull: Pull): object {
  if (state.now === undefined) return {}
  const known = state.dates.get(pull.number) ?? { opened: instantOf(state) }
  const isOpen = pull['state'] === 'open'
  const closed = isOpen ? undefined : (known.closed ?? instantOf(state))
  const { opened } = known
  state.dates.set(pull.number, { opened, ...(closed === undefined ? {} : { closed }) })
  return { created_at: opened, closed_at: closed ?? null }
}

// behaviour: github-pull-request-is-an-issue
export function asIssue(pull: Pull): Readonly<Record<string, unknown>> {
  const { url, html_url, diff_url, patch_url, merged_at } = pull
  const { head: _head, base: _base, ...rest } = pull
  return { ...rest, pull_request: { url, html_url, diff_url, patch_url, merged_at } }
}
