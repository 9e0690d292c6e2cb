import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { type Simulator, startSimulator } from '../../simulator/index.ts'
import type { Decision } from '../../src/policy/decision.ts'
import { type BundleRun, runBundle } from './run-bundle.ts'

// A busy machine needs long to start a world.
jest.setTimeout(60_000)

const cli = resolve('dist/cli/index.js')
const path = '.github/flatcar-gate.yml'

/** Nothing in it depends on the day on which the test runs. */
const policy = `version: 1
zone: Europe/Berlin
approval: automatic
select:
  tags: { env: [dev, test, prod] }
rings:
  - name: dev
    match: { tags: { env: dev } }
  - name: test
    match: { tags: { env: test } }
    approval: pull-request
  - name: prod
    match: { tags: { env: prod } }
    maintenance: aksManagedNodeOSUpgradeSchedule
freezes:
  - { from: 2026-01-01, to: 2099-12-31, reason: No change before the move, rings: [prod] }
`

describe('a run with a policy file', () => {
  let simulator: Simulator
  let run: BundleRun
  beforeAll(async () => {
    simulator = await startSimulator({ scenario: 'simulator/scenarios/rings.yaml' })
    const env = { GITHUB_REF_NAME: 'main', GITHUB_SHA: '4c1d4c1d4c1d4c1d4c1d4c1d4c1d4c1d4c1d4c1d' }
    run = await runBundle(simulator, { files: { [path]: policy }, env })
  })
  afterAll(() => simulator.close())

  function inRing(ring: string | null): readonly Decision[] {
    return (run.result?.decisions ?? []).filter(({ subject }) => subject.ring === ring)
  }

  it('says which policy was applied, and holds it whole', () => {
    expect(run.code).toBe(0)
    expect(run.result?.policy).toMatchObject({
      ref: 'main@4c1d4c1d4c1d4c1d4c1d4c1d4c1d4c1d4c1d4c1d',
      resolved: {
        version: 1,
        zone: 'Europe/Berlin',
        rings: [{ name: 'dev' }, { name: 'test' }, { name: 'prod' }],
      },
    })
  })

  it('puts each pool into its ring, and judges it there', () => {
    expect(inRing('dev').length).toBeGreaterThan(2)
    expect(inRing('prod').length).toBeGreaterThan(8)
    expect(inRing(null)).toEqual([])
    const codes = new Set(inRing('prod').map(({ reason_code: code }) => code))
    expect([...codes].toSorted()).toContain('ring.not-proven')
    for (const decision of inRing('prod')) {
      expect(decision.verdict).not.toBe('eligible')
      if (decision.to === null) continue
      const freeze = decision.gates.find(({ gate }) => gate === 'freeze')
      expect(freeze).toMatchObject({ result: 'wait', code: 'freeze.active' })
    }
    const asked = inRing('test').map(({ verdict }) => verdict)
    expect(asked).toContain('needs-approval')
  })

  it('asks for the maintenance windows of clusters that have something to take, and of no others', () => {
    const { requests } = run.result?.facts ?? {}
    const read = run.result?.facts.clusters.filter(({ maintenance }) => maintenance !== undefined)
    expect(read?.length).toBeGreaterThan(2)
    expect(Object.values(requests ?? {})).toContain(read?.length)
  })

  it('tells the rings, the reasons and a timeline in the summary', () => {
    for (const text of [
      'ring.not-proven',
      'freeze.active',
      'No change before the move',
      '```mermaid',
      'gantt',
    ]) {
      expect(run.summary).toContain(text)
    }
  })

  describe('is decided again on a laptop', () => {
    const folder = mkdtempSync(join(tmpdir(), 'replay-'))
    const record = join(folder, 'result.json')
    beforeAll(() => writeFileSync(record, run.record))
    afterAll(() => rmSync(folder, { recursive: true, force: true }))

    it('byte for byte', () => {
      const again = join(folder, 'again.json')
      const said = execFileSync(process.execPath, [cli, 'replay', record, '--output', again], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      expect(said).toContain('the same byte for byte')
      expect(readFileSync(again, 'utf8')).toBe(run.record)
    })

    it('with another policy, of which it tells what changes', () => {
      const other = join(folder, 'other.yml')
      writeFileSync(other, policy.replace('approval: pull-request', 'approval: automatic'))
      const args = [cli, 'replay', record, '--policy', other, '--exit-code']
      const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' })
      const asked = inRing('test').filter(({ verdict }) => verdict === 'needs-approval').length
      expect(stdout).toMatch(new RegExp(`changes ${asked} of \\d+ decisions`))
      expect(status).toBe(1)
    })
  })
})

describe('a lockfile', () => {
  const lock = (version: string): string => {
    const family = { 'AKSAzureLinux-aclgen2TL': version }
    return `${JSON.stringify({ version: 1, rings: { test: family } }, undefined, 2)}\n`
  }
  const lockfile = '.github/flatcar-gate.lock.json'

  it('approves the image that it names, and no other', async () => {
    const simulator = await startSimulator({ scenario: 'simulator/scenarios/rings.yaml' })
    try {
      const run = await runBundle(simulator, {
        files: { [path]: policy, [lockfile]: lock('202611.18.0') },
      })
      const approvals = (run.result?.decisions ?? []).flatMap(({ subject, to, gates }) => {
        const entry = gates.find(({ gate }) => gate === 'approval')
        return subject.ring === 'test' && entry !== undefined ? [[to, entry.result]] : []
      })
      expect(approvals).toContainEqual(['AKSAzureLinux-aclgen2TL-202611.18.0', 'pass'])
      expect(run.result?.history.approvals).toEqual([
        { ring: 'test', family: 'AKSAzureLinux-aclgen2TL', version: '202611.18.0' },
      ])
    } finally {
      await simulator.close()
    }
  })

  it('that was broken by hand ends the run, with the line', async () => {
    const broken = lock('202611.18.0').replace('"version": 1', '"version": 2')
    const { code, log } = await runBundle(undefined, {
      files: { [path]: policy, [lockfile]: broken },
    })
    expect(code).toBe(1)
    expect(log).toContain(`file=${lockfile},line=2,`)
    expect(log).toContain('(lockfile.invalid)')
  })
})

describe('a wrong policy file', () => {
  it('ends the run with all of its problems, each at its line', async () => {
    const files = {
      [path]: policy.replace('zone: Europe/Berlin', 'zone: Berlin').replace('rings:', 'ring:'),
    }
    const { code, log, outputs } = await runBundle(undefined, { files })
    expect(code).toBe(1)
    expect(outputs).toEqual({})
    expect(log).toContain(`file=${path},line=2,`)
    expect(log).toContain(`file=${path},line=6,`)
    expect(log).toContain('did you mean'.replace('d', 'D'))
    expect(log).toContain('(policy.invalid)')
  })
})
