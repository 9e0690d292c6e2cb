import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { DeploymentFacts, DeploymentState } from '../../src/domain/repository.ts'
import { type DeploymentEdit, planDeployments } from '../../src/plan/deployment-edits.ts'
import type { RingImage } from '../../src/plan/deployments.ts'
import { runs } from '../property-runs.ts'

const family = 'AKSAzureLinux-aclgen2TL'
const older = `${family}-202610.08.0`
const newer = `${family}-202611.10.0`

function image(state: DeploymentState, over: Partial<RingImage> = {}): RingImage {
  const counts = { pools: 2, running: 1, proven: 1, under_way: 0, failed: 0 }
  return { ring: 'test', image: older, state, ...counts, reason: undefined, ...over }
}

function shown(state: string | undefined, over: Partial<DeploymentFacts> = {}): DeploymentFacts {
  const facts = { id: 7, environment: 'node-images/test', description: older }
  const status = state === undefined ? {} : { status: { state, description: `is ${state}` } }
  return { ...facts, ...status, ...over }
}

const words = ({ state }: RingImage): string => `is ${state}`

/** `make state` or `id state` for each edit. */
function plan(images: readonly RingImage[], page: readonly DeploymentFacts[]): readonly string[] {
  return planDeployments(images, page, words).map(({ id, state }) => `${id ?? 'make'} ${state}`)
}

describe('the next status of a deployment', () => {
  const live = ['queued', 'in_progress', 'success', 'failure'] as const

  it.each(live)('is made with its deployment where there is none: %s', (state) => {
    expect(planDeployments([image(state)], [], words)).toEqual([
      {
        ring: 'test',
        environment: 'node-images/test',
        image: older,
        state,
        description: `is ${state}`,
      },
    ])
  })

  it('is not made for what is over', () => {
    expect(plan([image('inactive')], [])).toEqual([])
    const next = image('in_progress', { image: newer })
    expect(plan([image('failure'), next], [shown('in_progress', { description: newer })])).toEqual(
      [],
    )
  })

  it.each([...live, 'inactive'] as const)('is not written again: %s', (state) => {
    expect(plan([image(state)], [shown(state)])).toEqual([])
  })

  it.each(live)('takes the place of any other one: %s', (state) => {
    const others = [undefined, 'pending', 'waiting', 'inactive', 'error', ...live]
    for (const other of others.filter((each) => each !== state)) {
      expect([other, plan([image(state)], [shown(other)])]).toEqual([other, [`7 ${state}`]])
    }
  })

  it('is written when the words alone are others', () => {
    const before = shown('success', {
      status: { state: 'success', description: 'On 1 of 3 pools' },
    })
    expect(plan([image('success')], [before])).toEqual(['7 success'])
  })

  it.each([
    ['success', ['7 inactive']],
    ['queued', ['7 inactive']],
    [undefined, ['7 inactive']],
    ['failure', []],
    ['error', []],
    ['inactive', []],
  ])('says that it is over to what looks alive: %s', (before, edits) => {
    expect(plan([image('inactive')], [shown(before)])).toEqual(edits)
  })

  it('of a failure stays as it was told once a newer image has come', () => {
    const told = shown('failure', { status: { state: 'failure', description: 'On 1 of 2 pools' } })
    const next = image('success', { image: newer })
    const there = shown('success', { id: 8, description: newer })
    expect(plan([image('failure'), next], [there, told])).toEqual([])
    expect(plan([image('failure'), { ...next, ring: 'other' }], [told])).toEqual([
      '7 failure',
      'make success',
    ])
    expect(plan([image('failure'), image('inactive', { image: newer })], [told])).toEqual([
      '7 failure',
    ])
  })

  it('goes to the newest of two, and the other one is over', () => {
    const page = [shown('queued', { id: 9 }), shown('success', { id: 8 }), shown('inactive')]
    expect(plan([image('success')], page)).toEqual(['9 success', '8 inactive'])
    expect(plan([image('inactive')], page)).toEqual(['9 inactive', '8 inactive'])
  })

  it('is not that of another environment or image', () => {
    const others = [
      shown('success', { environment: 'node-images/other' }),
      shown('success', { environment: 'test' }),
      shown('success', { description: newer }),
    ]
    expect(plan([image('success')], others)).toEqual(['make success'])
  })
})

const states = fc.constantFrom<DeploymentState>(
  'queued',
  'in_progress',
  'success',
  'failure',
  'inactive',
)
const names = fc.constantFrom(older, newer, 'a', 'b')
const rings = fc.constantFrom('test', 'prod')
const images = fc.uniqueArray(
  fc
    .record({ ring: rings, image: names, state: states })
    .map(({ state, ...over }) => image(state, over)),
  { selector: (each) => `${each.ring} ${each.image}` },
)
const pages = fc.array(
  fc.record({
    environment: rings.map((ring) => `node-images/${ring}`),
    description: names,
    state: fc.constantFrom(undefined, 'success', 'inactive', 'in_progress', 'failure', 'pending'),
  }),
)

/** GitHub, after the edits. */
function after(
  page: readonly DeploymentFacts[],
  edits: readonly DeploymentEdit[],
): readonly DeploymentFacts[] {
  const found = [...page]
  for (const { id, environment, image: description, state, description: said } of edits) {
    const now = { id: id ?? found.length + 100, environment, description }
    const written = { ...now, status: { state, description: said } }
    const index = found.findIndex((each) => each.id === id)
    if (index === -1) found.unshift(written)
    else found[index] = written
  }
  return found
}

describe('any page', () => {
  it('is in step after one plan, and each ring and image lives once', () => {
    fc.assert(
      fc.property(images, pages, (wanted, given) => {
        const page = given.map(({ state, ...over }, id) => shown(state, { ...over, id }))
        const done = after(page, planDeployments(wanted, page, words))
        expect(planDeployments(wanted, done, words)).toEqual([])
        for (const { ring, image: name, state } of wanted) {
          const alive = done.filter(({ environment, description, status }) => {
            const isOurs = environment === `node-images/${ring}` && description === name
            return isOurs && !['inactive', 'failure'].includes(status?.state ?? '')
          })
          const most = state === 'inactive' || state === 'failure' ? 0 : 1
          expect([ring, name, alive.length]).toEqual([ring, name, most])
        }
      }),
      { numRuns: runs(500) },
    )
  })
})
