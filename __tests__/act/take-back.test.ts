import { describe, expect, it, jest } from '@jest/globals'
import { appendJournal, readJournal } from '../../src/act/journal.ts'
import type { PullRequestFacts } from '../../src/domain/repository.ts'
import { lockfilePath, takeBackBranch } from '../../src/domain/repository.ts'
import type { JournalEvent } from '../../src/plan/journal-event.ts'
import { renderReport } from '../../src/report/report.ts'
import type { Result } from '../../src/result.ts'
import { createFleet, type Fleet, journalOf, tickOf, wait } from './fleet-run.ts'
import { newerImage, newImage, oldImage } from './memory-azure.ts'
import { dashboardOf, proposeOn, refuse } from './propose-run.ts'

const policy = `version: 1
first: any
min-age: 0d
soak: 0d
pull-requests: { labels: [images], reviewers: [ann] }
rings:
  - name: canary
    match: { tags: { env: canary } }
  - name: prod
    match: { tags: { env: prod } }
`

const plans = [
  { name: 'a', env: 'canary', pools: ['p', 'q'] },
  { name: 'b', env: 'prod', pools: ['p'] },
]

const hour = 3_600_000
const family = 'AKSAzureLinux-aclgen2TL'
const [oldVersion, newVersion, newerVersion] = [oldImage, newImage, newerImage].map((image) =>
  image.slice(family.length + 1),
)

function lockText(rings: Readonly<Record<string, string | undefined>>): string {
  const entries = Object.entries(rings).map(([ring, version]) => [ring, { [family]: version }])
  return `${JSON.stringify({ version: 1, rings: Object.fromEntries(entries) }, undefined, 2)}\n`
}

/** Both rings run an image that somebody approved. */
async function upgradedFleet(more = ''): Promise<Fleet> {
  const fleet = createFleet(plans, policy + more)
  fleet.repository.push({
    [lockfilePath]: lockText({ canary: newVersion, prod: newVersion }),
  })
  await tickOf(fleet, { maxWait: 6 * hour })
  const images = [...fleet.azure.pools.values()].map(({ image }) => image)
  expect(images).toEqual([newImage, newImage, newImage])
  return fleet
}

function back(fleet: Fleet, ...pools: readonly string[]): Promise<Result | undefined> {
  const rollback = { pools, reason: 'noise', holdFor: 30 * 24 * hour }
  return tickOf(fleet, { rollback }).then(({ result }) => result)
}

function kinds(result: Result | undefined, about = 'pull-request'): readonly string[] {
  return (result?.steps ?? []).map(({ kind }) => kind).filter((kind) => kind.startsWith(about))
}

function pulls({ repository }: Fleet): readonly PullRequestFacts[] {
  return [...repository.pulls.values()].map(({ facts }) => facts)
}

function pull(fleet: Fleet, number = 1): PullRequestFacts {
  const found = pulls(fleet).find((each) => each.number === number)
  if (found === undefined) throw new Error(`no pull request ${number}`)
  return found
}

/** The lockfile of a branch as data. */
function lockOf({ repository }: Fleet, branch = 'main'): unknown {
  const head = repository.git.refs.get(`refs/heads/${branch}`) ?? ''
  return JSON.parse(repository.git.commitOf(head).tree.get(lockfilePath) ?? '{}')
}

async function journal({ azure, repository }: Fleet, entry: JournalEvent): Promise<void> {
  const known = await readJournal(repository.port)
  await appendJournal(repository.port, known, () => [entry], azure.clock.now())
}

jest.setTimeout(120_000)

describe('the pull request after a rollback', () => {
  it('puts the version that runs again into its ring, and takes the entry of later rings', async () => {
    const fleet = await upgradedFleet()
    const result = await back(fleet, 'rg/a/p')
    expect(kinds(result)).toEqual(['pull-request.opened'])
    const { title, body, branch, labels } = pull(fleet)
    expect(branch).toBe(takeBackBranch)
    expect(title).toBe(`Rolled back: take back the approval of ${family} ${newVersion}`)
    expect(labels).toEqual(['images'])
    expect(fleet.repository.pulls.get(1)?.reviewers).toEqual(['ann'])
    expect(lockOf(fleet, takeBackBranch)).toEqual({
      version: 1,
      rings: { canary: { [family]: oldVersion } },
    })
    expect(body).toContain('`rg/a/p`')
    expect(body).toContain('noise')
    expect(body).toContain('`someone`')
    expect(body).toContain('/actions/runs/2')
    expect(body).toContain(`- image: "${newImage}"`)
  })

  it('leaves earlier rings alone', async () => {
    const fleet = await upgradedFleet()
    await back(fleet, 'rg/b/p')
    expect(lockOf(fleet, takeBackBranch)).toEqual({
      version: 1,
      rings: { canary: { [family]: newVersion }, prod: { [family]: oldVersion } },
    })
  })

  it('is one, however often anything runs, and nothing is written for it again', async () => {
    const fleet = await upgradedFleet()
    await back(fleet, 'rg/a/p')
    await proposeOn(fleet)
    const before = fleet.repository.port.requests().writes
    const { body, head } = pull(fleet)
    await proposeOn(fleet)
    expect(fleet.repository.port.requests().writes).toBe(before)
    // The pool is on its way back already, so that nothing is sent to Azure for it either.
    const again = await back(fleet, 'rg/a/p')
    expect(kinds(again)).toEqual(['pull-request.unchanged'])
    await tickOf(fleet)
    expect(pulls(fleet)).toHaveLength(1)
    expect(pull(fleet)).toMatchObject({ body, head, state: 'open' })
  })

  it('names a second pool that is put back later, and keeps what people wrote', async () => {
    const fleet = await upgradedFleet()
    await back(fleet, 'rg/a/p')
    const facts = pull(fleet)
    const own = fleet.repository.pulls.get(1)
    if (own !== undefined) own.facts = { ...facts, body: `${facts.body}\nAsk @ann first.\n` }
    wait(fleet, 60)
    const result = await back(fleet, 'rg/a/q')
    expect(kinds(result)).toEqual(['pull-request.updated'])
    expect(pull(fleet).body).toContain('`rg/a/q`')
    expect(pull(fleet).body.endsWith('\nAsk @ann first.\n')).toBe(true)
    expect(pulls(fleet)).toHaveLength(1)
  })

  it('once merged takes the approval back: the image is not started again, hold or no hold', async () => {
    const fleet = await upgradedFleet()
    await back(fleet, 'rg/a/p')
    wait(fleet, 60)
    fleet.repository.merge(1)
    const result = await proposeOn(fleet)
    expect(kinds(result, 'branch')).toEqual(['branch.deleted'])
    expect(lockOf(fleet)).toEqual({ version: 1, rings: { canary: { [family]: oldVersion } } })
    // A month later the hold is over, and somebody clears the halt as well.
    wait(fleet, 31 * 24 * 60)
    const { time } = fleet.azure
    const at = new Date(time).toISOString()
    await journal(fleet, {
      at,
      run: 'hand',
      kind: 'cleared',
      ring: 'canary',
      image: newImage,
      by: 'ann',
    })
    const tick = await tickOf(fleet)
    expect(kinds(tick.result, 'upgrade.started')).toEqual([])
    const codes = tick.result?.decisions.map((decision) => decision.reason_code)
    expect(codes).toContain('approval.missing')
    expect(pulls(fleet).filter(({ branch }) => branch === takeBackBranch)).toHaveLength(1)
  })

  it('once closed by a person is not opened again, until another pool is put back', async () => {
    const fleet = await upgradedFleet()
    await back(fleet, 'rg/a/p')
    fleet.repository.close(1)
    for (const run of [proposeOn, tickOf, proposeOn]) await run(fleet)
    expect(kinds(await back(fleet, 'rg/a/p'))).toEqual([])
    expect(pulls(fleet)).toHaveLength(1)
    // The approval stands, and the journal keeps the image away all the same.
    expect(lockOf(fleet)).toEqual(JSON.parse(lockText({ canary: newVersion, prod: newVersion })))
    expect(fleet.azure.writes.filter(({ kind }) => kind === 'upgrade')).toHaveLength(3)
    wait(fleet, 60)
    expect(kinds(await back(fleet, 'rg/a/q'))).toEqual(['pull-request.opened'])
    const second = pulls(fleet).at(-1)?.body
    expect(second).not.toContain('`rg/a/p`')
    expect(second).toContain('`rg/a/q`')
  })

  it('is taken up again when a person reopens it', async () => {
    const fleet = await upgradedFleet()
    await back(fleet, 'rg/a/p')
    fleet.repository.close(1)
    await proposeOn(fleet)
    const own = fleet.repository.pulls.get(1)
    if (own !== undefined) own.facts = { ...own.facts, state: 'open' }
    expect(kinds(await proposeOn(fleet))).toEqual(['pull-request.unchanged'])
  })

  it('is closed, with the reason, when somebody clears the failure or changes the entry', async () => {
    for (const end of ['cleared', 'changed'] as const) {
      const fleet = await upgradedFleet()
      await back(fleet, 'rg/a/p')
      if (end === 'changed') {
        fleet.repository.push({
          [lockfilePath]: lockText({ canary: newerVersion, prod: newerVersion }),
        })
      } else {
        const at = fleet.azure.clock.now()
        const cleared = { at, run: 'hand', kind: 'cleared', by: 'ann' } as const
        await journal(fleet, { ...cleared, ring: 'canary', image: newImage })
      }
      const result = await proposeOn(fleet)
      expect([end, kinds(result)[0]]).toEqual([end, 'pull-request.closed'])
      expect(pull(fleet)).toMatchObject({ state: 'closed' })
      const [comment] = fleet.repository.pulls.get(1)?.comments ?? []
      expect(comment?.body).toContain('cleared their failure')
      expect(fleet.repository.git.refs.has(`refs/heads/${takeBackBranch}`)).toBe(false)
    }
  })

  it('heals a conflict with the base by a fast-forward', async () => {
    const fleet = await upgradedFleet()
    await back(fleet, 'rg/a/p')
    const before = fleet.repository.git.refs.get(`refs/heads/${takeBackBranch}`) ?? ''
    fleet.repository.push({
      [lockfilePath]: lockText({ canary: newVersion, other: oldVersion, prod: newVersion }),
    })
    expect(kinds(await proposeOn(fleet))).toEqual(['pull-request.updated'])
    const after = fleet.repository.git.refs.get(`refs/heads/${takeBackBranch}`) ?? ''
    expect(fleet.repository.git.isAncestor(before, after)).toBe(true)
    expect(lockOf(fleet, takeBackBranch)).toEqual({
      version: 1,
      rings: { canary: { [family]: oldVersion }, other: { [family]: oldVersion } },
    })
    expect(kinds(await proposeOn(fleet))).toEqual(['pull-request.unchanged'])
  })

  it('is left to people who commit to its branch', async () => {
    const fleet = await upgradedFleet()
    await back(fleet, 'rg/a/p')
    const { git } = fleet.repository
    const ref = `refs/heads/${takeBackBranch}`
    const head = git.refs.get(ref) ?? ''
    const theirs = git.commit([head], git.commitOf(head).tree, 'By hand')
    git.refs.set(ref, theirs)
    expect(kinds(await proposeOn(fleet))).toEqual(['pull-request.left'])
    expect(git.refs.get(ref)).toBe(theirs)
  })

  it('is named by the dashboard while it is open, in each mode alike', async () => {
    const fleet = await upgradedFleet()
    await proposeOn(fleet)
    await back(fleet, 'rg/a/p')
    expect(dashboardOf(fleet)).toContain(
      '[`#2`](https://github.com/acme/fleet/pull/2) takes the approval back',
    )
    await proposeOn(fleet)
    const text = dashboardOf(fleet)
    expect(text).toContain('takes the approval back')
    await tickOf(fleet)
    expect(dashboardOf(fleet)).toBe(text)
    fleet.repository.close(2)
    await tickOf(fleet)
    expect(dashboardOf(fleet)).not.toContain('takes the approval back')
  })
})

describe('a rollback whose run dies', () => {
  it('leaves what the next runs bring to one pull request, at whatever request it died', async () => {
    const given = { pools: ['rg/a/p'], reason: 'noise', holdFor: 30 * 24 * hour }
    const whole = await upgradedFleet()
    const { requests } = await tickOf(whole, { rollback: given })
    expect(pulls(whole)).toHaveLength(1)
    for (let at = 1; at <= requests; at += 1) {
      for (const when of ['before', 'after'] as const) {
        const fleet = await upgradedFleet()
        await tickOf(fleet, { rollback: given, death: { at, when } })
        wait(fleet, 60)
        await tickOf(fleet, { rollback: given })
        await proposeOn(fleet)
        const where = `${when} ${at}`
        const open = pulls(fleet).filter(({ state }) => state === 'open')
        expect([where, open.map(({ branch }) => branch)]).toEqual([where, [takeBackBranch]])
        expect([where, lockOf(fleet, takeBackBranch)]).toEqual([
          where,
          { version: 1, rings: { canary: { [family]: oldVersion } } },
        ])
        const { writes } = fleet.repository.port.requests()
        await proposeOn(fleet)
        expect([where, fleet.repository.port.requests().writes]).toEqual([where, writes])
      }
    }
  })

  it('nor does one that dies while it updates it', async () => {
    const given = { pools: ['rg/a/q'], reason: 'noise', holdFor: 30 * 24 * hour }
    const first = async (): Promise<Fleet> => {
      const fleet = await upgradedFleet()
      await back(fleet, 'rg/a/p')
      // Another base, so that the branch has to move as well.
      fleet.repository.push({
        [lockfilePath]: lockText({ canary: newVersion, other: oldVersion, prod: newVersion }),
      })
      wait(fleet, 60)
      return fleet
    }
    const { requests } = await tickOf(await first(), { rollback: given })
    for (let at = 1; at <= requests; at += 1) {
      for (const when of ['before', 'after'] as const) {
        const fleet = await first()
        await tickOf(fleet, { rollback: given, death: { at, when } })
        wait(fleet, 60)
        await tickOf(fleet, { rollback: given })
        await proposeOn(fleet)
        const where = `${when} ${at}`
        expect([where, pulls(fleet).map(({ state }) => state)]).toEqual([where, ['open']])
        expect([where, pull(fleet).body.includes('`rg/a/q`')]).toEqual([where, true])
        expect([where, lockOf(fleet, takeBackBranch)]).toMatchObject([
          where,
          { rings: { canary: { [family]: oldVersion }, other: { [family]: oldVersion } } },
        ])
        const { writes } = fleet.repository.port.requests()
        await proposeOn(fleet)
        expect([where, fleet.repository.port.requests().writes]).toEqual([where, writes])
      }
    }
  })
})

describe('a rollback that may not write pull requests', () => {
  it.each(['pullRequests', 'createPullRequest', 'addLabels'] as const)(
    'is done all the same, with a warning, where GitHub refuses %s; propose opens it',
    async (name) => {
      const fleet = await upgradedFleet()
      const { port } = fleet.repository
      const allowed = port[name]
      refuse(fleet, [name])
      const result = await back(fleet, 'rg/a/p')
      expect(kinds(result, 'pool')).toEqual(['pool.held', 'pool.rolled-back'])
      expect(kinds(result)).toEqual(['pull-request.refused'])
      if (result === undefined) throw new Error('the run died')
      expect(renderReport(result).annotations).toContainEqual(
        expect.objectContaining({ level: 'warning', title: 'Rollback: pull request' }),
      )
      expect(journalOf(fleet).map(({ kind }) => kind)).toContain('held')
      Object.assign(port, { [name]: allowed })
      await proposeOn(fleet)
      expect(pulls(fleet)).toMatchObject([{ branch: takeBackBranch, state: 'open' }])
      expect(kinds(await proposeOn(fleet))).toEqual(['pull-request.unchanged'])
    },
  )
})

describe('an automatic rollback', () => {
  it('leaves the pull request to propose, so that apply needs no right to write one', async () => {
    const strict = `${policy}rollback: automatic\nproof: { level: instances }\n`
    const fleet = createFleet(plans, strict)
    fleet.repository.push({ [lockfilePath]: lockText({ canary: newVersion }) })
    fleet.azure.pool('a/p').old_instances = 1
    const { result } = await tickOf(fleet, { maxWait: 6 * hour })
    expect(kinds(result, 'pool.rolled')).toEqual(['pool.rolled-back'])
    expect(kinds(result)).toEqual([])
    expect(kinds(await proposeOn(fleet))).toEqual(['pull-request.opened'])
    expect(pull(fleet).body).toContain('the gate')
  })
})

describe('nothing to take back', () => {
  it('costs no request where nothing was rolled back, or the ring needs no approval', async () => {
    const fleet = await upgradedFleet()
    const names: string[] = []
    const { pullRequests } = fleet.repository.port
    Object.assign(fleet.repository.port, {
      pullRequests: (branch: string) => {
        names.push(branch)
        return pullRequests(branch)
      },
    })
    await proposeOn(fleet)
    expect(names).not.toContain(takeBackBranch)
    const free = createFleet(plans, `${policy}approval: automatic\n`)
    await tickOf(free, { maxWait: 6 * hour })
    expect(kinds(await back(free, 'rg/a/p'))).toEqual([])
    expect(pulls(free)).toEqual([])
  })

  it('is told in a dry run, and written by none', async () => {
    const fleet = await upgradedFleet()
    refuse(fleet, ['pullRequests'])
    const { pullRequests } = (await upgradedFleet()).repository.port
    await back(fleet, 'rg/a/p')
    Object.assign(fleet.repository.port, { pullRequests: () => pullRequests('none') })
    const result = await proposeOn(fleet, true)
    expect(result.steps.map(({ message }) => message)).toContain(
      `Would open a pull request that takes back the approval of \`${newImage}\`.`,
    )
    expect(pulls(fleet)).toEqual([])
  })
})
