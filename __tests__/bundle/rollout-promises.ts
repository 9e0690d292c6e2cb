import { lockRef } from '../../src/domain/repository.ts'
import { parseJournal } from '../../src/plan/journal.ts'
import type { JournalEvent } from '../../src/plan/journal-event.ts'
import { journalBranch, lockfile } from './propose-world.ts'
import { newest, type RolloutWorld } from './rollout-world.ts'

interface Item {
  readonly number: number
  readonly state: string
  readonly title: string
  readonly body: string
  readonly pull_request?: { readonly merged_at: string | null }
}

/** What the rollout must have come to, and must not have done; each entry says what is wrong. */
export async function brokenPromises(world: RolloutWorld): Promise<readonly string[]> {
  return [
    ...brokenInAzure(world),
    ...foreignWrites(world),
    ...(await brokenJournal(world)),
    ...(await brokenProposals(world)),
    ...(await leftLock(world)),
  ]
}

export async function openProposals(world: Pick<RolloutWorld, 'github'>): Promise<readonly Item[]> {
  const items = await allItems(world)
  return items.filter(({ state, pull_request: pull }) => pull !== undefined && state === 'open')
}

/** @param isMeant clusters that were to be upgraded; the others ran the image before. */
export function brokenInAzure(
  { azure: { world } }: RolloutWorld,
  isMeant: (cluster: string) => boolean = () => true,
): readonly string[] {
  const broken: string[] = []
  for (const cluster of Object.values(world.clusters)) {
    const wanted = isMeant(cluster.name) ? 1 : 0
    for (const pool of cluster.pools) {
      const name = `${cluster.name}/${pool.name}`
      const starts = Object.values(world.operations).filter(
        (each) => each.cluster === cluster.key && each.pool === pool.name,
      )
      if (starts.length !== wanted) {
        broken.push(`${name}: ${starts.length} operations in Azure, not ${wanted}`)
      }
      if (pool.image !== newest) broken.push(`${name}: runs ${pool.image ?? 'nothing'}`)
      if (pool.state !== 'Succeeded') broken.push(`${name}: is ${pool.state}`)
      const source = pool.snapshot?.split('/').at(-1)
      const isThere = Object.values(world.snapshots).some((each) => each.name === source)
      if (source !== undefined && !isThere) broken.push(`${name}: made from ${source}, now deleted`)
    }
  }
  return broken
}

const ownRef = /^(refs\/)?(heads\/)?flatcar-gate\//

export function foreignWrites({ azure, github }: RolloutWorld): readonly string[] {
  const ofAzure = azure.log().filter(({ kind, method, call, path }) => {
    if (kind !== 'arm' || method === 'GET' || call === 'resource-graph') return false
    const isUpgrade = method === 'POST' && path.endsWith('/upgradeNodeImageVersion')
    return !isUpgrade && !/\/snapshots\/flatcar-gate-[a-z0-9-]+$/.test(path)
  })
  const ofGitHub = github.log().filter(({ method, path, body }) => {
    const below = path.replace(`/repos/${github.repository}`, '')
    if (method === 'GET' || below === '/graphql' || !below.startsWith('/git/refs')) return false
    const sent = body as { readonly ref?: string; readonly force?: boolean } | undefined
    const ref = method === 'POST' ? (sent?.ref ?? '') : below.replace('/git/refs/', '')
    return !ownRef.test(ref) || sent?.force === true
  })
  return [...ofAzure, ...ofGitHub].map(({ method, path }) => `foreign write: ${method} ${path}`)
}

/** @param isMeant as above. */
export async function brokenJournal(
  { azure, github }: RolloutWorld,
  isMeant: (cluster: string) => boolean = () => true,
): Promise<readonly string[]> {
  const read = parseJournal(await journalText(github.people))
  if ('problems' in read) return [`the journal can't be read: ${JSON.stringify(read.problems)}`]
  const count = (kinds: readonly JournalEvent['kind'][], cluster: string): number =>
    read.events.filter(
      (each) =>
        kinds.includes(each.kind) &&
        'cluster' in each &&
        (each.cluster ?? '').endsWith(`/${cluster}`),
    ).length
  const broken = Object.values(azure.world.clusters).flatMap(({ name }) => {
    const begun = count(['started', 'adopted'], name)
    const proven = count(['proven'], name)
    const wanted = isMeant(name) ? 1 : 0
    return begun === wanted && proven === 1
      ? []
      : [`journal: ${name} begun ${begun}, proven ${proven}`]
  })
  const sights = read.events.flatMap((each) =>
    each.kind === 'first-seen' ? [`${each.image} ${each.region}`] : [],
  )
  if (new Set(sights).size !== sights.length) broken.push('journal: a first sight twice')
  const usual = new Set(['first-seen', 'started', 'adopted', 'proven'])
  const other = read.events.filter(({ kind }) => !usual.has(kind))
  if (other.length > 0) broken.push(`journal: ${other.map(({ kind }) => kind).join(', ')}`)
  return broken
}

/** @throws where the journal can't be read. */
export async function journalEvents({ github }: RolloutWorld): Promise<readonly JournalEvent[]> {
  const read = parseJournal(await journalText(github.people))
  if ('problems' in read) throw new Error(JSON.stringify(read.problems))
  return read.events
}

/** The newest month; a run over the turn of a month begins another. */
async function journalText(people: RolloutWorld['github']['people']): Promise<string> {
  if ((await people.branchHead(journalBranch)) === undefined) return ''
  for (const days of [1, 0, -1]) {
    const month = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 7)
    const text = await people.file(journalBranch, `journal/${month}.jsonl`)
    if (text !== undefined) return text
  }
  return ''
}

async function brokenProposals(world: RolloutWorld): Promise<readonly string[]> {
  const { people } = world.github
  const items = await allItems(world)
  const broken: string[] = []
  const pulls = items.filter((each) => each.pull_request !== undefined)
  const merged = pulls.filter((each) => typeof each.pull_request?.merged_at === 'string')
  if (pulls.length !== 2 || merged.length !== 2) {
    broken.push(`${pulls.length} pull requests, ${merged.length} merged; not 2: ${titles(pulls)}`)
  }
  const issues = items.filter((each) => each.pull_request === undefined)
  if (issues.length !== 1 || issues[0]?.state !== 'open') {
    broken.push(`${issues.length} issues, not the one dashboard: ${titles(issues)}`)
  }
  const version = newest.split('-').at(-1)
  const approved = (await people.file('main', lockfile)) ?? ''
  const lines = approved.split('\n').filter((line) => line.includes(`"${version}"`))
  if (lines.length !== 2) broken.push(`the lockfile: ${approved}`)
  for (const ring of ['canary', 'prod']) {
    const head = await people.branchHead(`flatcar-gate/ring-${ring}`)
    if (head !== undefined) broken.push(`the branch of ${ring} is left`)
  }
  return broken
}

export async function leftLock({ github }: RolloutWorld): Promise<readonly string[]> {
  const head = await github.people.refHead(lockRef)
  return head === undefined ? [] : ['the lock is still held']
}

function titles(items: readonly Item[]): string {
  return items.map(({ number, state, title }) => `#${number} ${state} ${title}`).join('; ')
}

/** Issues and pull requests, which are numbered together. */
async function allItems({ github }: Pick<RolloutWorld, 'github'>): Promise<readonly Item[]> {
  const items: Item[] = []
  for (let number = 1; ; number += 1) {
    const item = await github.people.read(number).catch(() => undefined)
    if (item === undefined) return items
    items.push(item as Item)
  }
}
