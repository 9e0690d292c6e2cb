import { describe, expect, it } from '@jest/globals'
import { createFleet, type Fleet, tickOf, wait } from './fleet-run.ts'
import { oldImage } from './memory-azure.ts'
import { dashboardOf, dashboardSteps, editDashboard, proposeOn, refuse } from './propose-run.ts'

const policy = `version: 1
approval: automatic
first: any
min-age: 0d
soak: 0d
rings:
  - name: canary
    match: { tags: { env: canary } }
  - name: prod
    match: { tags: { env: prod } }
    approval: pull-request
`

const plans = [
  { name: 'a', env: 'canary', pools: ['p'] },
  { name: 'b', env: 'prod', pools: ['p'] },
]

const hour = 3_600_000

function dashboardFleet(): Fleet {
  return createFleet(plans, policy)
}

function writesOf({ repository }: Fleet): number {
  return repository.port.requests().writes
}

describe('the dashboard after a run that writes to Azure', () => {
  it('tells what was started and proven, as the next propose would', async () => {
    const fleet = dashboardFleet()
    await proposeOn(fleet)
    expect(dashboardOf(fleet)).toContain('Can move now')
    const started = await tickOf(fleet)
    expect(dashboardSteps(started.result)).toEqual(['dashboard.updated'])
    expect(dashboardOf(fleet)).toContain('In progress 1')
    wait(fleet, 30)
    await tickOf(fleet)
    expect(dashboardOf(fleet)).toContain('Up to date 1')
    // Opens the pull request of the next ring, and names it.
    await proposeOn(fleet)
    const after = dashboardOf(fleet)
    expect(after).toContain('/pull/')
    expect(dashboardSteps((await tickOf(fleet)).result)).toEqual([])
    expect(dashboardOf(fleet)).toBe(after)
  })

  it('tells that a pool was put back and is held', async () => {
    const fleet = dashboardFleet()
    await tickOf(fleet, { maxWait: hour })
    await proposeOn(fleet)
    expect(dashboardOf(fleet)).not.toContain('noise')
    const back = { pools: ['rg/a/p'], reason: 'noise', holdFor: 30 * 24 * hour }
    const { result } = await tickOf(fleet, { rollback: back })
    expect(dashboardSteps(result)).toEqual(['dashboard.updated'])
    expect(dashboardOf(fleet)).toContain('Rolled back: noise')
    await proposeOn(fleet)
    const after = dashboardOf(fleet)
    await tickOf(fleet)
    expect(dashboardOf(fleet)).toBe(after)
  })

  it('is not opened, and costs one read where there is none', async () => {
    const fleet = dashboardFleet()
    await tickOf(fleet)
    expect(fleet.repository.issues.size).toBe(0)
    const off = createFleet(plans, `${policy}dashboard: { enabled: false }\n`)
    await tickOf(off)
    const reads = (each: Fleet): number => each.repository.port.requests().reads
    expect(reads(fleet) - reads(off)).toBe(1)
  })

  it('is not written in a dry run, in one without the lock, or where nothing has changed', async () => {
    const fleet = dashboardFleet()
    await proposeOn(fleet)
    const before = dashboardOf(fleet)
    expect(dashboardSteps((await tickOf(fleet, { dryRun: true })).result)).toEqual([])
    // The first run dies with the lock in its hand, and GitHub does not say that it is over.
    await tickOf(fleet, { death: { at: 8, when: 'before' } })
    fleet.repository.runs.set('2', 'running')
    expect(dashboardSteps((await tickOf(fleet)).result)).toEqual([])
    expect(dashboardOf(fleet)).toBe(before)
    fleet.repository.runs.set('2', 'completed')
    await tickOf(fleet, { maxWait: hour })
    await proposeOn(fleet)
    const idle = writesOf(fleet)
    await tickOf(fleet)
    // The lock: a commit, its ref, and its end.
    expect(writesOf(fleet) - idle).toBe(3)
  })

  it('is left alone by a run that looked at other pools', async () => {
    const fleet = dashboardFleet()
    await proposeOn(fleet)
    const before = dashboardOf(fleet)
    const { observe } = fleet.azure.clusters
    const part: typeof observe = async (...given) => {
      const facts = await observe(...given)
      return { ...facts, clusters: facts.clusters.slice(0, 1) }
    }
    Object.assign(fleet.azure.clusters, { observe: part })
    const { result } = await tickOf(fleet)
    expect(result?.steps.map(({ kind }) => kind)).toEqual(['upgrade.started', 'dashboard.left'])
    expect(dashboardOf(fleet)).toBe(before)
    Object.assign(fleet.azure.clusters, { observe })
    await tickOf(fleet)
    expect(dashboardOf(fleet)).not.toBe(before)
  })

  it('keeps a ticked box for the next propose', async () => {
    const fleet = dashboardFleet()
    await proposeOn(fleet)
    editDashboard(fleet, (body) => body.replace('- [ ]', '- [x]'))
    const ticked = dashboardOf(fleet)
    const { result } = await tickOf(fleet)
    expect(dashboardSteps(result)).toEqual(['dashboard.left'])
    expect(dashboardOf(fleet)).toBe(ticked)
    await proposeOn(fleet)
    expect(dashboardOf(fleet)).not.toContain('[x]')
    expect(dashboardOf(fleet)).toContain('Held by ann')
  })

  it('keeps a box that is ticked while the text is made, in any mode', async () => {
    for (const run of [tickOf, proposeOn] as const) {
      const fleet = dashboardFleet()
      await proposeOn(fleet)
      // Both modes have something new to tell.
      fleet.azure.pool('a/p').image = oldImage.replace(/\d+\.\d+$/, '01.0')
      const { port } = fleet.repository
      const { findIssue } = port
      let reads = 0
      Object.assign(port, {
        findIssue: async (label: string) => {
          const found = await findIssue(label)
          reads += 1
          if (reads === 1) editDashboard(fleet, (body) => body.replace('- [ ]', '- [x]'))
          return found
        },
      })
      const done = await run(fleet)
      const result = 'result' in done ? done.result : done
      expect([run.name, dashboardSteps(result)]).toEqual([run.name, ['dashboard.left']])
      expect([run.name, dashboardOf(fleet).includes('[x]')]).toEqual([run.name, true])
    }
  })

  it('is left alone when somebody merges something else meanwhile', async () => {
    const fleet = dashboardFleet()
    await proposeOn(fleet)
    const { port, push } = fleet.repository
    const { findIssue } = port
    Object.assign(port, {
      findIssue: (label: string) => {
        push({ '.github/flatcar-gate.yml': `${policy}# changed\n` })
        return findIssue(label)
      },
    })
    const { result } = await tickOf(fleet)
    expect(result?.steps.map(({ kind }) => kind)).toContain('upgrade.started')
    expect(dashboardSteps(result)).toEqual(['dashboard.left'])
  })

  it.each(['findIssue', 'pullRequests', 'updateIssue', 'readRef'] as const)(
    'fails no run when GitHub refuses %s at its end',
    async (name) => {
      const fleet = dashboardFleet()
      await proposeOn(fleet)
      const { findIssue } = fleet.repository.port
      // Only from the first look at the issue on: the work itself needs some of these calls.
      Object.assign(fleet.repository.port, {
        findIssue: (label: string) => {
          refuse(fleet, [name])
          return name === 'findIssue' ? fleet.repository.port.findIssue(label) : findIssue(label)
        },
      })
      const { result } = await tickOf(fleet)
      expect(result?.steps.map(({ kind }) => kind)).toEqual(['upgrade.started', 'dashboard.left'])
      expect(result?.steps.at(-1)?.message).toContain('issues: write')
    },
  )
})
