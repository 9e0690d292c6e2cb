import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import {
  family,
  lockfile,
  lockText,
  type ProposeWorld,
  type Pull,
  policyPath,
  ringBranch,
  startWorld,
  stepsOf,
} from './propose-world.ts'

// GitHub asks for a second between writes, and the bundle obeys.
jest.setTimeout(240_000)

const first = `${family}-202611.18.0`

describe('one proposal, from the first run to the merge', () => {
  let world: ProposeWorld
  let opened: Pull
  beforeAll(async () => {
    world = await startWorld()
  })
  afterAll(() => world.close())

  it('only tells what it would do in a dry run', async () => {
    const run = await world.propose({ 'dry-run': 'true' })
    expect(run.code).toBe(0)
    expect(world.writes()).toEqual([])
    expect(run.summary).toContain(`Would open a pull request for ring \`test\`: \`${first}\`.`)
    expect(stepsOf(run)).toEqual(['planned'])
  })

  it('opens a pull request that changes the lockfile alone', async () => {
    const run = await world.propose()
    expect(run.code).toBe(0)
    opened = await world.pullOf(run)
    expect(opened).toMatchObject({ state: 'open' })
    expect(opened.title).toContain('ring test')
    expect(opened.title).toContain('202611.18.0')
    expect(await world.github.people.file(ringBranch, lockfile)).toBe(lockText('202611.18.0'))
    expect(await world.github.people.file('main', lockfile)).toBeUndefined()
    const checks = await world.github.people.checks(opened.head.sha)
    expect(checks).toMatchObject([{ name: 'flatcar-gate/test', conclusion: 'success' }])
    expect(await world.journal()).toMatchObject([{ kind: 'first-seen', image: first }])
  })

  it('writes nothing the second time, and asks at most twenty times', async () => {
    const run = await world.propose()
    expect(run.code).toBe(0)
    expect(world.writes()).toEqual([])
    expect(world.github.log().length).toBeLessThanOrEqual(20)
    expect(run.outputs['changed']).toBe('false')
    expect(stepsOf(run)).toEqual(['pull-request.unchanged'])
  })

  it('keeps what people write below the line', async () => {
    const note = '\nAsk @ann before Friday.\n\n- [ ] call the desk\n'
    await world.github.people.editBody(opened.number, (body) => body + note)
    await world.propose()
    expect(world.writes()).toEqual([])
    expect((await world.pull(opened.number)).body.endsWith(note)).toBe(true)
  })

  it('brings the same pull request to a newer image, by a fast-forward', async () => {
    world.azure.clock.advance(10 * 86_400_000)
    const run = await world.propose()
    const pull = await world.pullOf(run)
    expect(pull.number).toBe(opened.number)
    expect(pull.title).toContain('202612.01.0')
    expect(pull.body).toContain('Ask @ann before Friday.')
    expect(await world.github.people.file(ringBranch, lockfile)).toBe(lockText('202612.01.0'))
    const moved = world.github.log().filter(({ method, path }) => {
      return method === 'PATCH' && path.includes('/git/refs/')
    })
    expect(moved.length).toBeGreaterThan(0)
    for (const { body } of moved) expect(body).toMatchObject({ force: false })
    expect(stepsOf(run)).toContain('pull-request.updated')
  })

  it('heals a conflict when the base has another lockfile', async () => {
    await world.github.people.push('main', {
      [lockfile]:
        '{\n  "version": 1,\n  "rings": {\n    "other": {\n      "AKSFlatcar-flatcargen2": "202607.02.0"\n    }\n  }\n}\n',
    })
    await world.propose()
    const text = await world.github.people.file(ringBranch, lockfile)
    expect(text).toContain('"other"')
    expect(text).toContain('202612.01.0')
    await world.propose()
    expect(world.writes()).toEqual([])
  })

  it('is merged by a person, and approves', async () => {
    await world.github.people.merge(opened.number)
    expect(await world.github.people.file('main', lockfile)).toContain('202612.01.0')
    const run = await world.propose()
    expect(run.result?.decisions).toMatchObject([{ verdict: 'eligible' }])
    expect(stepsOf(run)).toEqual(['branch.deleted'])
    expect(await world.github.people.branchHead(ringBranch)).toBeUndefined()
    await world.propose()
    expect(world.writes()).toEqual([])
  })
})

describe('a proposal that a person closes', () => {
  let world: ProposeWorld
  let opened: Pull
  beforeAll(async () => {
    world = await startWorld()
    opened = await world.pullOf(await world.propose())
    await world.github.people.close(opened.number)
  })
  afterAll(() => world.close())

  it('is a no that goes to the journal, and is remembered over ten later runs', async () => {
    const run = await world.propose()
    expect(run.result?.decisions).toMatchObject([{ reason_code: 'approval.refused' }])
    expect(await world.journal()).toMatchObject([
      { kind: 'first-seen' },
      { kind: 'refused', ring: 'test', images: [first] },
    ])
    for (let again = 0; again < 10; again += 1) {
      const later = await world.propose()
      expect(later.result?.decisions).toMatchObject([{ reason_code: 'approval.refused' }])
      expect(world.writes()).toEqual([])
    }
  })

  it('is taken back by opening it again', async () => {
    await world.github.people.reopen(opened.number)
    const run = await world.propose()
    expect(run.result?.decisions).toMatchObject([{ reason_code: 'approval.missing' }])
    expect((await world.journal()).map(({ kind }) => kind)).toEqual([
      'first-seen',
      'refused',
      'reopened',
    ])
    expect((await world.pullOf(run)).number).toBe(opened.number)
  })

  it('says nothing about the next image', async () => {
    await world.github.people.close(opened.number)
    await world.propose()
    world.azure.clock.advance(10 * 86_400_000)
    const run = await world.propose()
    const next = await world.pullOf(run)
    expect(next.number).not.toBe(opened.number)
    expect(next.title).toContain('202612.01.0')
    expect(await world.github.people.file(ringBranch, lockfile)).toBe(lockText('202612.01.0'))
  })
})

describe('a branch that a person edits', () => {
  let world: ProposeWorld
  let opened: Pull
  let theirs: string
  beforeAll(async () => {
    world = await startWorld()
    opened = await world.pullOf(await world.propose())
    theirs = await world.github.people.push(ringBranch, { 'notes.md': 'mine\n' })
  })
  afterAll(() => world.close())

  it('is left alone, and told so once', async () => {
    const run = await world.propose()
    expect(stepsOf(run)).toEqual(['pull-request.left'])
    expect((await world.pull(opened.number)).body).toMatch(/commits of (people|a person)|edited/i)
    world.azure.clock.advance(10 * 86_400_000)
    await world.propose()
    expect(world.writes().filter((line) => !line.includes('git/'))).toEqual([])
    expect(await world.github.people.branchHead(ringBranch)).toBe(theirs)
  })

  it('is built anew when the box is ticked, with the commits of people in its history', async () => {
    await world.github.people.tick(opened.number, 'flatcar-gate:box rebuild')
    const run = await world.propose()
    expect(stepsOf(run)).toContain('pull-request.updated')
    expect(await world.github.people.file(ringBranch, 'notes.md')).toBeUndefined()
    expect(await world.github.people.file(ringBranch, lockfile)).toBe(lockText('202612.01.0'))
    expect((await world.pull(opened.number)).body).toContain(
      '[ ] <!-- flatcar-gate:box rebuild -->',
    )
    await world.propose()
    expect(world.writes()).toEqual([])
  })

  it('is left alone where the box was ticked by somebody who may not write any more', async () => {
    const again = await world.github.people.push(ringBranch, { 'notes.md': 'again\n' })
    await world.github.people.tick(opened.number, 'flatcar-gate:box rebuild', 'wim')
    await world.github.people.setRole('wim', 'read')
    const run = await world.propose()
    expect(run.code).toBe(0)
    expect(stepsOf(run)).toContain('box.ignored')
    expect(run.summary).toContain('wim may not write')
    expect(await world.github.people.branchHead(ringBranch)).toBe(again)
  })
})

describe('a hold', () => {
  let world: ProposeWorld
  beforeAll(async () => {
    world = await startWorld({
      files: {
        [policyPath]: 'version: 1\nrings: [{ name: test }]\npull-requests: { labels: [] }\n',
      },
    })
  })
  afterAll(() => world.close())

  it('by a box of the pull request withdraws it, and a box of the dashboard ends it', async () => {
    const opened = await world.pullOf(await world.propose())
    await world.github.people.tick(opened.number, 'flatcar-gate:box hold')
    const held = await world.propose()
    expect(held.result?.decisions).toMatchObject([{ verdict: 'held' }])
    expect(await world.pull(opened.number)).toMatchObject({ state: 'closed', merged_at: null })
    expect(await world.journal()).toMatchObject([
      { kind: 'first-seen' },
      { kind: 'held', ring: 'test', image: first },
    ])
    await world.propose()
    expect(world.writes()).toEqual([])

    const dashboard = Number(held.outputs['dashboard']?.split('/').at(-1))
    await world.github.people.editBody(dashboard, (body) => {
      const release = /- \[ \] (<!-- flatcar-gate\/box@1 \{"kind":"release")/
      expect(body).toMatch(release)
      return body.replace(release, '- [x] $1')
    })
    const free = await world.propose()
    expect(free.result?.decisions).toMatchObject([{ reason_code: 'approval.missing' }])
    const again = await world.pullOf(free)
    expect(again.number).not.toBe(opened.number)
    expect(again.state).toBe('open')
  })
})
