import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { callEveryMethod } from '../../scripts/conformance-calls.ts'
import { type GitHubWorld, type Level, startGitHub } from '../../simulator/github/index.ts'
import { clientOf, policyPath } from './client.ts'

jest.setTimeout(30_000)

let world: GitHubWorld

beforeAll(async () => {
  world = await startGitHub({ files: { [policyPath]: 'version: 1\n' } })
})
afterAll(() => world.close())
afterEach(async () => {
  for (const branch of await leftovers()) await world.people.deleteBranch(branch)
})

async function leftovers(): Promise<readonly string[]> {
  const names = ['flatcar-gate/journal', 'flatcar-gate/ring-dev', 'flatcar-gate/ring-test']
  const heads = await Promise.all(names.map((name) => world.people.branchHead(name)))
  return names.filter((_, index) => heads[index] !== undefined)
}

/** The rows of `propose` in docs/permissions.md, by GitHub's own names. */
function documented(): Readonly<Record<string, Level>> {
  const page = readFileSync('docs/permissions.md', 'utf8')
  const rows = page
    .slice(page.indexOf('| `propose` |'), page.indexOf('| `apply`,'))
    .trim()
    .split('\n')
  return Object.fromEntries(
    rows.map((row) => {
      const [, name = '', level] = /\| `([a-z-]+): (read|write)` \|/.exec(row) ?? []
      if (level !== 'read' && level !== 'write') throw new Error(`no permission in ${row}`)
      return [name.replaceAll('-', '_'), level]
    }),
  )
}

/** What was used, each permission at its highest level; metadata comes with every token. */
function used(): Readonly<Record<string, string>> {
  const all = world.log().flatMap(({ permission }) => permission ?? [])
  const highest = new Map<string, string>()
  for (const [name = '', level = ''] of all.map((each) => each.split('='))) {
    if (name !== 'metadata' && highest.get(name) !== 'write') highest.set(name, level)
  }
  return Object.fromEntries(highest)
}

/** What the modes that write to Azure need for the mirror. */
function documentedForMirror(): Readonly<Record<string, Level>> {
  const page = readFileSync('docs/permissions.md', 'utf8')
  const row =
    /^\| `apply`, `rollback` \| `deployments: (read|write)` \|.*`apply: \{ deployments: true \}`/m.exec(
      page,
    )
  const level = row?.[1]
  return level === 'read' || level === 'write' ? { deployments: level } : {}
}

describe('the permissions in docs/permissions.md', () => {
  it('are all that `propose` needs, and it needs all of them', async () => {
    world.clearLog()
    await world.setPermissions(documented())
    await callEveryMethod(clientOf(world), world.people, {
      dashboard: true,
      lock: false,
      mirror: false,
    })
    expect(world.log().filter(({ status }) => status === 403)).toEqual([])
    expect(used()).toEqual(documented())
  })

  it('need `deployments` for the mirror, which uses all of it', async () => {
    world.clearLog()
    const rights = { ...documented(), ...documentedForMirror() }
    expect(Object.keys(rights)).toContain('deployments')
    await world.setPermissions(rights)
    await callEveryMethod(clientOf(world), world.people, {
      dashboard: true,
      lock: false,
      mirror: true,
    })
    expect(world.log().filter(({ status }) => status === 403)).toEqual([])
    expect(used()).toEqual(rights)
  })

  it('need no `issues` without a dashboard', async () => {
    world.clearLog()
    const { issues, ...others } = documented()
    expect(issues).toBe('write')
    // The first run left the anchor of the journal: a ref that is there already is no failure.
    await world.setPermissions(others)
    await callEveryMethod(clientOf(world), world.people, {
      dashboard: false,
      lock: false,
      mirror: false,
    })
    expect(world.log().filter(({ status }) => status === 403)).toEqual([])
    expect(used()).toEqual(others)
  })
})
