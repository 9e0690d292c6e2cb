import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parse } from 'yaml'
import { z } from 'zod'
import { gateNames } from '../../../src/policy/decision.ts'
import { policyJsonSchema } from '../../../src/policy/file/json-schema.ts'
import { runs } from '../../property-runs.ts'
import { goodPolicies } from './good-policies.ts'
import { randomDocument } from './random-document.ts'

type JsonSchema = Parameters<typeof z.fromJSONSchema>[0]

const schema = policyJsonSchema()
const reader = z.fromJSONSchema(schema as JsonSchema)

function accepts(value: unknown): boolean {
  return reader.safeParse(value).success
}

interface Node {
  readonly type?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, Node>>
  readonly additionalProperties?: Node | boolean
  readonly items?: Node
  readonly anyOf?: readonly Node[]
}

/** Every map of the schema, by where it is. */
function mapsOf(node: Node, path = ''): readonly (readonly [string, Node])[] {
  const inner = [
    ...Object.entries(node.properties ?? {}).flatMap(([key, each]) =>
      mapsOf(each, `${path}.${key}`),
    ),
    ...(node.items === undefined ? [] : mapsOf(node.items, `${path}[]`)),
    ...(node.anyOf ?? []).flatMap((each) => mapsOf(each, path)),
  ]
  return node.type === 'object' ? [[path, node], ...inner] : inner
}

describe('the schema for editors', () => {
  it.each(Object.entries(goodPolicies))('accepts a policy that loads: %s', (_name, text) => {
    expect(accepts(parse(text))).toBe(true)
  })

  it('accepts every policy that is written', () => {
    fc.assert(
      fc.property(randomDocument, (document) => {
        expect(accepts(document)).toBe(true)
      }),
      { numRuns: runs(60, 3), seed: 9 },
    )
  })

  it.each([
    {},
    { version: 2 },
    { version: 1, min_age: '2d' },
    { version: 1, soak: '2 days' },
    { version: 1, windows: 'at night' },
    { version: 1, gates: { soak: 'of' } },
    { version: 1, extends: 'carefull' },
    { version: 1, select: { tags: { tier: 1 } } },
    { version: 1, rings: [{ match: {} }] },
    { version: 1, rings: [{ name: 'a', budget: { fleet: {} } }] },
    { version: 1, floors: [{ family: 'a', below: '202608', by: '2026-12-18', reason: 'x' }] },
  ])('refuses what does not load: %j', (value) => {
    expect(accepts(value)).toBe(false)
  })

  it('knows no other keys than its own, and describes each', () => {
    const maps = mapsOf(schema)
    const named = maps.filter(([, { properties }]) => properties !== undefined)
    expect(named.length).toBeGreaterThan(15)
    for (const [path, { properties = {}, additionalProperties }] of named) {
      expect([path, additionalProperties]).toEqual([path, false])
      for (const [key, { description }] of Object.entries(properties)) {
        expect([path, key, description]).toEqual([path, key, expect.stringMatching(/^.{5,}\.$/)])
      }
    }
  })

  it('names every gate', () => {
    const gates = (schema as Node).properties?.['gates']?.properties ?? {}
    expect(Object.keys(gates)).toEqual([...gateNames])
  })

  it('is current in docs/ (`npm run docs` writes it)', () => {
    const written: unknown = JSON.parse(readFileSync('docs/flatcar-gate.schema.json', 'utf8'))
    expect(written).toEqual(schema)
  })
})
