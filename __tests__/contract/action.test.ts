import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { outputNames } from '../../src/report/outputs.ts'
import { inputDefaults, parseSettings } from '../../src/settings.ts'

interface ActionFile {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly default: string }>
  >
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
  readonly runs: { readonly using: string; readonly main: string }
}

const action = parse(readFileSync('action.yml', 'utf8')) as ActionFile

describe('action.yml', () => {
  it('has the inputs and defaults that the code reads', () => {
    const defaults = Object.fromEntries(
      Object.entries(action.inputs).map(([name, input]) => [name, input.default]),
    )
    expect(defaults).toEqual(inputDefaults)
  })

  it('has the outputs that the code writes', () => {
    expect(Object.keys(action.outputs).toSorted()).toEqual(
      [...outputNames, 'result', 'result-path', 'report-path'].toSorted(),
    )
  })

  it('describes every input and output, in kebab-case', () => {
    for (const [name, { description }] of [
      ...Object.entries(action.inputs),
      ...Object.entries(action.outputs),
    ]) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(description.length).toBeGreaterThan(20)
    }
  })

  it('runs the committed bundle on Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
  })

  it('has the same settings with its defaults as with no input at all', () => {
    const given = parseSettings((name) => (name === 'github-token' ? '' : inputDefaults[name]))
    expect(given).toEqual(parseSettings(() => ''))
  })
})
