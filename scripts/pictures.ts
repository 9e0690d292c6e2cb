// Pictures of what people read on GitHub, at three sizes, light and dark: `npm run pictures`. Needs
// Chromium on the path and a registry for the style sheet; writes to out/pictures.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { buildDashboard, buildView, proposalFleet } from '../__tests__/report/build-proposal.ts'
import {
  family,
  newest,
  ringCluster,
  ringPool,
  ringsFile,
  ringsResult,
  settled,
  threeRings,
} from '../__tests__/report/build-rings.ts'
import { renderDashboard } from '../src/report/dashboard.ts'
import { overviewOf } from '../src/report/overview.ts'
import { renderProposalBody } from '../src/report/proposal-body.ts'
import { renderSummary } from '../src/report/summary.ts'
import type { Result } from '../src/result.ts'
import { githubPage } from './pictures-page.ts'

const folder = 'out/pictures'
const sizes = [3, 60, 3000] as const
const themes = ['light', 'dark'] as const

/** Pictures are not higher than this: the text goes on below. */
const highest = 2600
const width = 1000

const [wanted = ''] = process.argv.slice(2)

mkdirSync(folder, { recursive: true })
const tools = resolve(folder, 'style')
execFileSync(
  'npm',
  ['install', '--silent', '--no-save', '--prefix', tools, 'github-markdown-css@5'],
  {
    stdio: 'inherit',
  },
)

const proposals = [{ ring: 'prod', number: 12 }] as const

for (const theme of themes) picture(`dashboard-rings-${theme}`, ringsDashboard(), theme)
for (const size of sizes) {
  for (const [name, markdown] of Object.entries(textsOf(size))) {
    for (const theme of themes) picture(`${name}-${size}-${theme}`, markdown, theme)
  }
}

/** Something of nearly every section. */
function ringsDashboard(): string {
  const hold = {
    id: '1',
    ring: 'prod',
    image: newest,
    reason: 'Wait for the vendor',
    by: 'octocat',
  }
  const view = { approve: true, proposals, holds: [hold], take_back: 14 }
  return renderDashboard(buildDashboard(withRollback(threeRings()), view))
}

/** Also a cluster of a retired OS, and pools that can be put back. */
function withRollback({ facts, history }: Result): Result {
  const flatcar = { os_sku: 'Flatcar', image: 'AKSFlatcar-flatcargen2-202607.02.0' }
  const retired = ringCluster('legacy', 'prod', 'westeurope', [
    ringPool('sys', 'westeurope', flatcar),
    ringPool('apps', 'westeurope', flatcar),
  ])
  const clusters = facts.clusters.map((cluster) => ({ ...cluster, node_os_channel: 'None' }))
  const started = clusters.flatMap(({ id, pools }) =>
    pools.map(({ name, image = '' }) => {
      const from = `${family}-202610.08.0`
      return { cluster: id, pool: name, image, from, at: '2026-11-21T09:00:00Z' }
    }),
  )
  const known = started.filter(({ image }) => image === newest || image === settled)
  return ringsResult([...clusters, retired], ringsFile, { ...history, started: known })
}

function textsOf(size: number): Readonly<Record<string, string>> {
  const result = proposalFleet(size)
  return {
    proposal: renderProposalBody(buildView(result, 'prod')),
    dashboard: renderDashboard(buildDashboard(result, { approve: true, proposals })),
    summary: renderSummary(overviewOf(result)),
  }
}

function picture(name: string, markdown: string, theme: 'light' | 'dark'): void {
  if (!name.includes(wanted)) return
  const style = readFileSync(
    `${tools}/node_modules/github-markdown-css/github-markdown-${theme}.css`,
    'utf8',
  )
  const page = resolve(folder, `${name}.html`)
  writeFileSync(page, githubPage(markdown, style, theme))
  const dom = chromium(['--dump-dom', `--window-size=${width},600`, `file://${page}`])
  const height = Number(/<title>(\d+)</.exec(dom)?.[1] ?? highest)
  const size = `${width},${Math.min(height, highest)}`
  const png = resolve(folder, `${name}.png`)
  chromium([`--screenshot=${png}`, '--hide-scrollbars', `--window-size=${size}`, `file://${page}`])
  process.stdout.write(`${folder}/${name}.png\n`)
}

function chromium(options: readonly string[]): string {
  const quiet = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--user-data-dir=${resolve(folder, 'profile')}`,
  ]
  return execFileSync('chromium', [...quiet, ...options], {
    encoding: 'utf8',
    maxBuffer: 64_000_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}
