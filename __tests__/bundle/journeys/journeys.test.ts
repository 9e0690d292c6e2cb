import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { libfaketime } from './faked-clock.ts'
import { untouchable } from './fleet.ts'
import { azureWrites, type Mode, permissionsOf, play, role, type Told } from './journey.ts'
import { latest, moved, snapshot } from './stories.ts'
import { transcript } from './transcript.ts'

// Hundreds of seconds where other tests have the machine; a minute and a half where it is idle.
jest.setTimeout(900_000)

const journeys = { latest, snapshot, moved } as const
type Name = keyof typeof journeys
const names = Object.keys(journeys) as readonly Name[]

if (libfaketime === undefined) {
  const why = 'no libfaketime on this machine (Debian: apt-get install libfaketime)'
  if (process.env['CI_JOURNEYS'] === '1') {
    throw new Error(`CI_JOURNEYS=1 asks for the journeys, and there is ${why}.`)
  }
  process.stderr.write(`SKIPPED: three weeks with the bundle: ${why}\n`)
  // oxlint-disable-next-line jest/no-disabled-tests -- the machine can't, and says so
  it.skip(`three weeks with the bundle: ${why}`, () => undefined)
} else {
  const library = libfaketime
  describe('three weeks with the bundle', () => {
    tests(library)
  })
}

function tests(library: string): void {
  const told = new Map<Name, readonly Told[]>()
  beforeAll(async () => {
    const played = names.map(async (name) => told.set(name, await play(library, journeys[name])))
    // All come to their end, so that none goes on behind the failure of another.
    const failed = (await Promise.allSettled(played)).find(({ status }) => status === 'rejected')
    if (failed?.status === 'rejected') throw failed.reason
  })
  afterAll(() => told.clear())

  const stepsOf = (name: Name): readonly Told[] => told.get(name) ?? []
  const all = (): readonly Told[] => names.flatMap(stepsOf)
  const at = (name: Name, moment: string): Told => {
    const found = stepsOf(name).find(({ step }) => step.at === moment)
    if (found === undefined) throw new Error(`nothing happens at ${moment}`)
    return found
  }

  describe.each(names)('the journey %s', (name) => {
    it('reads as it did', () => {
      const file = new URL(`goldens/${name}.md`, import.meta.url)
      const page = transcript(journeys[name], stepsOf(name))
      if (process.env['UPDATE_JOURNEYS'] === '1') writeFileSync(file, page)
      expect(page).toBe(readFileSync(file, 'utf8'))
    })

    it('ends every run green, but for the one whose runner dies', () => {
      const ends = stepsOf(name).flatMap(({ step, run }) =>
        'run' in step ? [[step.at, run?.code]] : [],
      )
      const wanted = stepsOf(name).flatMap(({ step }) =>
        'run' in step ? [[step.at, step.dies === undefined ? 0 : null]] : [],
      )
      expect(ends).toEqual(wanted)
    })

    it('is refused nothing by Azure or GitHub for want of a right', () => {
      const refused = stepsOf(name).flatMap(({ azure, github }) =>
        [...azure, ...github].filter(({ status }) => status === 401 || status === 403),
      )
      expect(refused).toEqual([])
    })
  })

  it('nothing ever writes to a pool of a retired OS, or of mode Machines', () => {
    const writes = all().flatMap(azureWrites)
    const written = writes.flatMap(({ path }) => /\/agentPools\/([^/]+)/i.exec(path)?.[1] ?? [])
    // The assertion sees pools at all: those that are to be written to are in it.
    expect(new Set(written)).toEqual(new Set(['apps', 'web']))
    for (const { path, body } of writes) {
      for (const pool of untouchable) {
        expect(path.split('/')).not.toContain(pool)
        // Neither is a snapshot taken of one.
        expect(JSON.stringify(body ?? '')).not.toContain(`agentPools/${pool}`)
      }
    }
  })

  it('every run looks at those pools too, and says that there is nothing to upgrade them to', () => {
    const results = all().flatMap(({ run }) => run?.result ?? [])
    expect(results.length).toBeGreaterThan(50)
    for (const { decisions } of results) {
      const found = decisions.filter(({ subject }) =>
        untouchable.some((pool) => pool === subject.pool),
      )
      expect(found.map(({ subject, verdict, to }) => [subject.pool, verdict, to])).toEqual(
        untouchable.map((pool) => [pool, 'unsupported', null]),
      )
    }
  })

  it('only runs of apply and rollback write to Azure', () => {
    const modes = all().flatMap((each) => {
      return 'run' in each.step && azureWrites(each).length > 0 ? [each.step.run] : []
    })
    expect(new Set(modes)).toEqual(new Set(['apply', 'rollback']))
  })

  it('prod gets the proven image by a snapshot while a newer one is the latest', () => {
    const nights = ['2027-03-18 20:11', '2027-03-18 20:41']
    const starts = nights.flatMap((night) => azureWrites(at('snapshot', night)))
    const posts = starts.filter(({ method }) => method === 'POST')
    expect(posts.map(({ path }) => path.split('/').slice(-4, -1))).toEqual([
      ['pay-weu', 'agentPools', 'web'],
      ['shop-weu', 'agentPools', 'web'],
    ])
    for (const { headers } of posts) expect(headers?.['akssnapshotid']).toContain('202703-12-0')
    const images = at('snapshot', '2027-03-18 21:11').run?.result?.decisions.flatMap((each) =>
      each.subject.ring === 'prod' && each.subject.pool === 'web' ? [each.from] : [],
    )
    const proven = 'AKSAzureLinux-aclgen2TL-202703.12.0'
    expect(images).toEqual([proven, proven])
  })

  it('a second train goes through the same pools, and the first snapshot goes when it is done', () => {
    const second = ['2027-03-22 20:11', '2027-03-25 20:11'].flatMap((night) =>
      azureWrites(at('snapshot', night)).filter(({ method }) => method === 'POST'),
    )
    expect(second).toHaveLength(2)
    for (const { headers } of second) expect(headers?.['akssnapshotid']).toContain('202703-15-0')
    const deleted = stepsOf('snapshot').flatMap((each) =>
      azureWrites(each).flatMap(({ method, path }) => (method === 'DELETE' ? [path] : [])),
    )
    expect(deleted).toHaveLength(1)
    expect(deleted[0]).toContain('202703-12-0')
  })

  it('with engine latest what was approved is not started once AKS has moved on', () => {
    const night = at('moved', '2027-03-18 20:11')
    expect(azureWrites(night)).toEqual([])
    const codes = night.run?.result?.decisions.flatMap(({ subject, gates }) =>
      subject.ring === 'prod' && subject.pool === 'web'
        ? gates.flatMap((entry) => ('code' in entry && entry.gate === 'engine' ? [entry.code] : []))
        : [],
    )
    expect(codes).toEqual(['image.moved', 'image.moved'])
    expect(night.run?.summary).toContain('image.moved')
  })

  it('at least one run watches what it starts, and proves it', () => {
    const watching = all().filter(({ step }) => 'run' in step && step.watch !== undefined)
    const kinds = watching.map(({ run }) =>
      run?.result?.steps.flatMap(({ kind }) => (kind.startsWith('upgrade.') ? [kind] : [])),
    )
    expect(kinds).toEqual([['upgrade.started', 'upgrade.proven']])
  })

  describe('the rights in docs/', () => {
    const actionsOf = (journey: readonly Name[], modes: readonly Mode[]): readonly string[] => {
      const runs = journey
        .flatMap(stepsOf)
        .filter(({ step }) => 'run' in step && modes.includes(step.run))
      return sorted(runs.flatMap(({ azure }) => azure.flatMap(({ actions = [] }) => actions)))
    }

    it.each(['check', 'propose'] as const)('mode %s uses the role reader, all of it', (mode) => {
      expect(actionsOf(names, [mode])).toEqual(sorted(role('reader')))
    })

    it('apply with engine latest uses the role upgrader, all of it, and the instance reader', () => {
      const wanted = [...role('upgrader'), ...role('instance-reader')]
      expect(actionsOf(['latest', 'moved'], ['apply'])).toEqual(sorted(wanted))
    })

    it('apply with engine snapshot and rollback use the role exact-and-rollback, all of it', () => {
      const wanted = [...role('exact-and-rollback'), ...role('instance-reader')]
      expect(actionsOf(['snapshot'], ['apply', 'rollback'])).toEqual(sorted(wanted))
    })

    it.each([[['check']], [['propose']], [['apply', 'rollback']]] as const)(
      '%j use the permissions on GitHub that docs/permissions.md names, all of them',
      (modes) => {
        const runs = all().filter(({ step }) => 'run' in step && modes.some((m) => m === step.run))
        const used = new Map<string, string>()
        for (const { permission } of runs.flatMap(({ github }) => github)) {
          const [name = '', level = ''] = (permission ?? '').split('=')
          if (name === '' || name === 'metadata' || used.get(name) === 'write') continue
          used.set(name, level)
        }
        expect(Object.fromEntries(used)).toEqual(permissionsOf(...modes))
      },
    )
  })
}

function sorted(actions: readonly string[]): readonly string[] {
  return [...new Set(actions)].toSorted()
}
