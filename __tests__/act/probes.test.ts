import { describe, expect, it } from '@jest/globals'
import type { Result } from '../../src/result.ts'
import { createFleet, type Fleet, journalOf, linesOf, tickOf, wait } from './fleet-run.ts'
import { newImage } from './memory-azure.ts'

const probe = 'https://well.example/healthz?key=secret'

const policy = `version: 1
approval: automatic
first: any
min-age: 0d
rings:
  - name: canary
    match: { tags: { env: canary } }
    soak: 2h
    probes: ${probe}
  - name: prod
    match: { tags: { env: prod } }
`

const plans = [
  { name: 'a', env: 'canary', pools: ['p'] },
  { name: 'b', env: 'prod', pools: ['p'] },
]

/** A fleet whose first ring has just proven the image; the soak has begun. */
async function soaking(text = policy, clusters: Parameters<typeof createFleet>[0] = plans) {
  const fleet = createFleet(clusters, text)
  await tickOf(fleet)
  wait(fleet, 20)
  await tickOf(fleet)
  expect(linesOf(fleet)).toEqual([`started a/p ${newImage}`, `proven a/p ${newImage}`])
  return fleet
}

/** What the journal says of probes, in order. */
function probed(fleet: Fleet): readonly string[] {
  return journalOf(fleet).flatMap((each) =>
    each.kind === 'probed' ? [`${each.ring} ${each.result} ${each.reason ?? ''}`.trim()] : [],
  )
}

function kinds(result: Result | undefined): readonly string[] {
  return (result?.steps ?? []).map(({ kind }) => kind)
}

function reasonOf(result: Result | undefined, ring: string): string | undefined {
  return result?.decisions.find(({ subject }) => subject.ring === ring)?.reason_code
}

/** So many runs, ten minutes apart. */
async function runs(fleet: Fleet, count: number): Promise<readonly (Result | undefined)[]> {
  const results: (Result | undefined)[] = []
  for (let run = 0; run < count; run += 1) {
    wait(fleet, 10)
    results.push((await tickOf(fleet)).result)
  }
  return results
}

describe('probes while an image soaks', () => {
  it('are asked in each run, leave one line at the end, and open the next ring with it', async () => {
    const fleet = await soaking()
    fleet.azure.probed.length = 0
    const before = await runs(fleet, 11)
    expect(fleet.azure.probed).toHaveLength(11)
    expect(probed(fleet)).toEqual([])
    expect(before.map((result) => reasonOf(result, 'prod'))).toEqual(
      before.map(() => 'soak.running'),
    )
    const [last] = await runs(fleet, 1)
    expect(kinds(last)).toEqual(['probe.held', 'upgrade.started'])
    expect(probed(fleet)).toEqual(['canary held'])
    // From now on there is nothing to ask.
    fleet.azure.probed.length = 0
    await runs(fleet, 3)
    expect(fleet.azure.probed).toEqual([])
    expect(probed(fleet)).toEqual(['canary held'])
  })

  it('that fail stop the next ring, are written down once, and told in each run', async () => {
    const fleet = await soaking()
    await runs(fleet, 3)
    fleet.azure.unwell.add(probe)
    const [first, ...others] = await runs(fleet, 20)
    expect(kinds(first)).toEqual(['probe.failed'])
    expect(first?.steps[0]?.message).toContain('well.example answered 503')
    expect(others.map(kinds)).toEqual(others.map(() => ['probe.failing']))
    expect(probed(fleet)).toEqual(['canary failed well.example answered 503'])
    expect(reasonOf(others.at(-1), 'prod')).toBe('soak.probe-failed')
    const told = others.flatMap((result) => result?.steps.map(({ message }) => message) ?? [])
    expect(told.filter((message) => message.includes('secret'))).toEqual([])
    expect(fleet.azure.writes).toHaveLength(1)
  })

  it('that hold again begin the soak anew', async () => {
    const fleet = await soaking()
    await runs(fleet, 10)
    fleet.azure.unwell.add(probe)
    await runs(fleet, 2)
    fleet.azure.unwell.clear()
    const [again] = await runs(fleet, 1)
    expect(kinds(again)).toEqual(['probe.held'])
    const later = await runs(fleet, 11)
    expect(later.map((result) => reasonOf(result, 'prod'))).toEqual(later.map(() => 'soak.running'))
    const [last] = await runs(fleet, 1)
    expect(kinds(last)).toEqual(['probe.held', 'upgrade.started'])
    expect(probed(fleet)).toEqual([
      'canary failed well.example answered 503',
      'canary held',
      'canary held',
    ])
  })

  it('show nothing by silence: nothing starts without a reading after the end', async () => {
    const fleet = await soaking()
    fleet.azure.unwell.add(probe)
    wait(fleet, 60 * 24)
    const { result } = await tickOf(fleet)
    expect(kinds(result)).toEqual(['probe.failed'])
    expect(reasonOf(result, 'prod')).toBe('soak.probe-failed')
    expect(fleet.azure.writes).toHaveLength(1)
  })

  it('that are well after a long silence open the next ring in the same run', async () => {
    const fleet = await soaking()
    wait(fleet, 60 * 24)
    expect(kinds((await tickOf(fleet)).result)).toEqual(['probe.held', 'upgrade.started'])
  })

  it('are asked once more before a failure counts', async () => {
    const fleet = await soaking()
    wait(fleet, 10)
    fleet.azure.probed.length = 0
    fleet.azure.unwell.add(probe)
    fleet.azure.onProbe = () => {
      if (fleet.azure.probed.length > 0) fleet.azure.unwell.clear()
    }
    expect(kinds((await tickOf(fleet)).result)).toEqual([])
    expect(fleet.azure.probed).toHaveLength(2)
    expect(probed(fleet)).toEqual([])
  })

  it('are not asked in a dry run', async () => {
    const fleet = await soaking()
    wait(fleet, 60 * 24)
    fleet.azure.probed.length = 0
    const { result } = await tickOf(fleet, { dryRun: true })
    expect(fleet.azure.probed).toEqual([])
    expect(reasonOf(result, 'prod')).toBe('soak.unprobed')
  })

  it('stop the other pools of their own ring, and let them go on', async () => {
    const both = [...plans, { name: 'c', env: 'canary', pools: ['p'] }]
    const fleet = createFleet(both, `${policy}budget: { fleet: { clusters-at-once: 1 } }\n`)
    await tickOf(fleet)
    // The first pool is proven while they hold, and they fail right after.
    fleet.azure.onProbe = () => {
      fleet.azure.unwell.add(probe)
    }
    wait(fleet, 20)
    const { result } = await tickOf(fleet)
    expect(kinds(result)).toEqual(['upgrade.proven', 'probe.failed'])
    expect(fleet.azure.writes).toHaveLength(1)
    fleet.azure.onProbe = () => {
      fleet.azure.unwell.clear()
    }
    wait(fleet, 10)
    expect(kinds((await tickOf(fleet)).result)).toEqual(['probe.held', 'upgrade.started'])
  })
})
