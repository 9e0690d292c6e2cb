import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import {
  codesOfGates,
  codesOfNoGate,
  exampleNames,
  gateQuestion,
} from '../../scripts/policy-doc.ts'
import { keyExamples } from '../../scripts/policy-key-examples.ts'
import { keyTables } from '../../scripts/policy-keys.ts'
import { gateNames } from '../../src/policy/decision.ts'
import { maintenanceNames, relaxableGates } from '../../src/policy/document.ts'
import { policyJsonSchema } from '../../src/policy/file/json-schema.ts'
import { type LoadedPolicy, loadPolicy } from '../../src/policy/file/load.ts'
import { presetNames } from '../../src/policy/file/preset-names.ts'
import { problemText } from '../../src/policy/file/problem.ts'
import { findings } from '../../src/policy/finding.ts'
import { reasons } from '../../src/policy/reasons.ts'

const file = '.github/flatcar-gate.yml'
const page = readFileSync('docs/policy.md', 'utf8')

function load(text: string): Extract<LoadedPolicy, { policy: unknown }> {
  const loaded = loadPolicy(text, file)
  if ('policy' in loaded) return loaded
  throw new Error(loaded.problems.map((problem) => problemText(file, problem)).join('\n'))
}

/** The text below a heading, up to the next one. */
function section(heading: string): string {
  const [, rest] = page.split(`\n${heading}\n`)
  if (rest === undefined) throw new Error(`no heading ${heading}`)
  // Comments in YAML begin with one # as well.
  return rest.split(/\n##+ /)[0] ?? ''
}

const blocks = [...page.matchAll(/```(\w*)\n([\s\S]*?)```/g)].map(([, language, text = '']) => ({
  language,
  text,
  title: text.split('\n').slice(0, 2).join(' / '),
}))
const yamlBlocks = blocks.filter(({ language }) => language === 'yaml')
const mistaken = '# with mistakes\n'

describe('the YAML in docs/policy.md', () => {
  it('is there, and in no other form than ```yaml', () => {
    expect(yamlBlocks.length).toBeGreaterThan(10)
    expect(new Set(blocks.map(({ language }) => language))).toEqual(new Set(['yaml', 'sh', 'text']))
  })

  it.each(yamlBlocks.filter(({ text }) => !text.startsWith(mistaken)))(
    'is a policy, or is marked as a part of one: $title',
    ({ text }) => {
      const isPart = text.startsWith('# part of a policy\n')
      expect(/^version: 1$/m.test(text)).toBe(!isPart)
      expect(load(isPart ? `version: 1\n${text}` : text).warnings).toEqual([])
    },
  )

  it('has the first policy in about ten lines', () => {
    expect((yamlBlocks[0]?.text ?? '').trimEnd().split('\n').length).toBeLessThanOrEqual(10)
  })

  it('gives the problems that are shown for the file with mistakes', () => {
    const { text } = yamlBlocks.find((block) => block.text.startsWith(mistaken)) ?? { text: '' }
    const shown = blocks
      .find(({ language }) => language === 'text')
      ?.text.trimEnd()
      .split('\n')
    const loaded = loadPolicy(text, file)
    expect(shown).toEqual(
      ('problems' in loaded ? loaded.problems : []).map((problem) => problemText(file, problem)),
    )
  })
})

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
}

/** Every key by its path, as `rings[].match.tags`. */
function keysOf({ properties = {}, items }: Schema, parent = ''): readonly string[] {
  if (items !== undefined) return keysOf(items, `${parent}[]`)
  return Object.entries(properties).flatMap(([key, child]) => {
    const path = parent === '' ? key : `${parent}.${key}`
    return [path].concat(keysOf(child, path))
  })
}

/** Where an example can be read: its neighbours that are required. */
const neighbours: Readonly<Record<string, object>> = {
  'rings[]': { name: 'canary' },
  'freezes[]': { from: '2026-12-01', to: '2027-01-31', reason: 'A test' },
  'denials[]': { family: 'AKS*', reason: 'A test' },
  'holds[]': { pools: 'a', reason: 'A test' },
  'deadlines[]': { 'max-image-age': '60d' },
  'floors[]': { family: 'AKS*', below: '202610.08.0', by: '2026-11-27', reason: 'A test' },
}

/** A policy with the example at its place. */
function policyWith(path: string, example: string): string {
  const parents = path.split('.').slice(0, -1)
  const read: unknown = parse(example)
  const value = parents.reduceRight<unknown>((inner, part) => {
    const beside = { ...neighbours[part] }
    const own = typeof inner === 'object' && inner !== null ? inner : {}
    if ('image' in own && 'family' in beside) delete beside.family
    return part.endsWith('[]') ? { [part.slice(0, -2)]: [{ ...beside, ...own }] } : { [part]: own }
  }, read)
  const rings = path.startsWith('rings') ? {} : { rings: [ringNamed('canary'), ringNamed('prod')] }
  return JSON.stringify({ version: 1, ...rings, ...(value as object) })
}

function ringNamed(name: string): object {
  return { name, match: { tags: { env: name } } }
}

describe('the key reference', () => {
  const keys = keyTables().flatMap((table) => table.keys)
  const written = page
    .split('\n## Every key\n')[1]
    ?.split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, key]) => key))

  it('has every key of the JSON Schema once, and no other', () => {
    expect(written?.toSorted()).toEqual(keysOf(policyJsonSchema()).toSorted())
  })

  it('says of every key what it takes, its default, what it means, and an example', () => {
    for (const key of keys) {
      for (const text of [key.takes, key.default, key.meaning, keyExamples[key.paths[0] ?? '']]) {
        expect([key.paths, text]).toEqual([key.paths, expect.stringMatching(/./)])
      }
    }
    expect(Object.keys(keyExamples).toSorted()).toEqual(
      keys.map(({ paths: [path = ''] }) => path).toSorted(),
    )
  })

  it.each(Object.entries(keyExamples))(
    'has an example that can be read: %s: %s',
    (path, example) => {
      const key = path.split('.').at(-1) ?? ''
      expect(example.startsWith(`${key}: `)).toBe(true)
      expect(() => load(policyWith(path, example))).not.toThrow()
    },
  )

  it('has the defaults that a policy gets which says nothing', () => {
    const { policy } = load('version: 1')
    const [ring] = policy.rings
    const shown = new Map(keys.map(({ paths: [path = ''], default: text }) => [path, text]))
    expect(policy.rings.map(({ name }) => name)).toEqual(['all'])
    expect(ring?.windows).toEqual([])
    expect(ring?.probes).toEqual([])
    expect(policy.apply.events).toEqual([])
    const { reviewers, assignees, 'team-reviewers': teams } = policy['pull-requests']
    expect([...reviewers, ...assignees, ...teams]).toEqual([])
    expect(ring?.budget).toEqual({ ring: {}, region: {} })
    const plain = {
      zone: policy.zone,
      soak: ring?.soak,
      approval: ring?.approval,
      engine: ring?.engine,
      first: ring?.first,
      'min-age': ring?.['min-age'],
      maintenance: ring?.maintenance,
      'proof.share': ring?.proof.share,
      'proof.pools': String(ring?.proof.pools),
      'proof.level': ring?.proof.level,
      failures: String(ring?.failures),
      rollback: ring?.rollback,
      'pull-requests.labels': policy['pull-requests'].labels.join(),
      'pull-requests.draft': String(policy['pull-requests'].draft),
      'pull-requests.limit': String(policy['pull-requests'].limit),
      'dashboard.enabled': String(policy.dashboard.enabled),
      'dashboard.approve': String(policy.dashboard.approve),
      'dashboard.title': policy.dashboard.title,
      'apply.deployments': String(policy.apply.deployments),
      ...Object.fromEntries(gateNames.map((gate) => [`gates.${gate}`, policy.gates[gate]])),
    }
    for (const [path, value] of Object.entries(plain)) {
      expect([path, shown.get(path)]).toEqual([path, value])
    }
    const dated = load('version: 1\ndeadlines: [{ max-image-age: 60d }]').policy.deadlines[0]
    expect(dated?.ahead).toBe(shown.get('deadlines[].ahead'))
    expect(dated?.relax).toEqual([])
  })
})

describe('the gates in docs/policy.md', () => {
  const codesIn = (path: string): readonly string[] =>
    [...readFileSync(path, 'utf8').matchAll(/'([a-z]+\.[a-z-]+)'/g)]
      .map(([, code = '']) => code)
      .filter((code) => code in reasons)

  it.each(gateNames)('have the reason codes that the code gives: %s', (gate) => {
    // What is unknown of the candidate is found where candidates are looked for.
    const places = gate === 'image' ? ['gates/image', 'candidate'] : [`gates/${gate}`]
    const given = places.flatMap((place) => codesIn(`src/policy/${place}.ts`))
    expect([...codesOfGates[gate]].toSorted()).toEqual([...new Set(given)].toSorted())
  })

  it('have every reason code, and those of no gate apart', () => {
    const ofGates = new Set(Object.values(codesOfGates).flat())
    for (const code of codesOfNoGate) expect(ofGates.has(code)).toBe(false)
    expect([...ofGates, ...codesOfNoGate].toSorted()).toEqual(Object.keys(reasons).toSorted())
  })

  it('are in the order in which they are reported, each with its question', () => {
    const all = page.split('\n## The gates, one by one\n')[1]?.split('\n## ')[0] ?? ''
    const headings = [...all.matchAll(/^### (.*)$/gm)].map(([, name]) => name)
    expect(headings).toEqual([...gateNames])
    for (const gate of gateNames) {
      const [, body = ''] = all.split(`\n### ${gate}\n`)
      expect(body.trimStart().startsWith(gateQuestion(gate))).toBe(true)
      expect(body.split('\n### ')[0]).toContain(`<!-- generated: gate ${gate} -->`)
    }
  })
})

describe('docs/policy.md', () => {
  it('names every gate that may give way, and no other', () => {
    const sentence = /It may name ([^.]*)\./.exec(section('## Deadlines and floors'))?.[1] ?? ''
    const named = [...sentence.matchAll(/`([^`]+)`/g)].map(([, name]) => name)
    expect(named).toEqual([...relaxableGates])
  })

  it('names every preset, maintenance configuration and finding', () => {
    for (const name of presetNames) expect(section('## Presets')).toContain(`- \`${name}\`: `)
    for (const name of maintenanceNames) expect(section('## Time')).toContain(`\`${name}\``)
    for (const code of Object.keys(findings)) {
      expect(section('## Findings')).toContain(`| \`${code}\` |`)
    }
  })
})

describe('the examples of policies', () => {
  it.each(exampleNames)('lead from the policy to its schema: %s', (name) => {
    const [first = ''] = readFileSync(`docs/policies/${name}.yml`, 'utf8').split('\n')
    const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)$/.exec(first) ?? []
    expect(join('docs/policies', schema)).toBe('docs/flatcar-gate.schema.json')
  })
})
