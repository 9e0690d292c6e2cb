import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ClusterFacts, Facts } from '../../src/domain/facts.ts'
import { judge } from '../../src/judge.ts'
import { compilePolicy } from '../../src/policy/compile.ts'
import type { PolicyDocument } from '../../src/policy/document.ts'
import { loadPolicy } from '../../src/policy/file/load.ts'
import type { History } from '../../src/policy/history.ts'
import { noHistory } from '../../src/policy/history.ts'
import { recordPieces } from '../../src/record.ts'
import type { Result } from '../../src/result.ts'
import { clusterFacts, factsOf, newest, older, poolFacts } from '../policy/build-facts.ts'

/** Monday, 07:00 in Berlin. */
export const monday = '2026-11-23T06:00:00.123Z'

/** Two rings; production moves at night only. */
export const nightly = `version: 1
extends: balanced
approval: automatic
zone: Europe/Berlin
deadlines: []
rings:
  - name: dev
    match: { tags: { env: dev } }
  - name: prod
    match: { tags: { env: prod } }
    windows: Mon-Thu 21:00-05:00
`

/** The same, by day too. */
export const daily = nightly.replace('    windows: Mon-Thu 21:00-05:00\n', '')

export function documentOf(text: string): PolicyDocument {
  const loaded = loadPolicy(text, 'policy.yml')
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems))
  return loaded.policy
}

/** Clusters of two pools each, one of three in ring dev; dev has the newest image already. */
export function fleet(clusters: number): Facts {
  return factsOf(
    Array.from({ length: clusters }, (_, at) => {
      const env = at % 3 === 0 ? 'dev' : 'prod'
      return clusterFacts(
        ['system', 'user1'].map((name) => pool(name, env)),
        cluster(at, env),
      )
    }),
  )
}

function pool(name: string, env: string): ReturnType<typeof poolFacts> {
  return poolFacts({ name, image: env === 'dev' ? newest : older })
}

function cluster(at: number, env: string): Partial<ClusterFacts> {
  const name = `pay-${String(at).padStart(4, '0')}`
  const id = `/subscriptions/11111111-1111-1111-1111-111111111111/resourcegroups/rg-pay/providers/Microsoft.ContainerService/managedClusters/${name}`
  return { id, name, tags: { env } }
}

/** The image was proven on all pools of ring dev a few days before. */
export function provenIn(facts: Facts): History {
  const proven = facts.clusters
    .filter(({ tags }) => tags['env'] === 'dev')
    .flatMap(({ id, pools }) =>
      pools.map(({ name }) => {
        return { cluster: id, pool: name, image: newest, at: '2026-11-19T06:00:00Z' }
      }),
    )
  return { ...noHistory, proven }
}

export function recordOf(
  policy: string,
  { clusters = 3, at = monday }: { readonly clusters?: number; readonly at?: string } = {},
): Result {
  const facts = fleet(clusters)
  const compiled = compilePolicy(documentOf(policy), 'main@4c1d2e3')
  return judge(facts, compiled, provenIn(facts), at, 'check')
}

export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'replay-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

export function textOf(result: Result): string {
  return [...recordPieces(result)].join('')
}
