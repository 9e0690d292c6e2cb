// Small test files first, and random cases last: tables of cases notice most mutants in milliseconds,
// and what is left of a run is skipped then (mutation-environment.cjs).
const { readFileSync } = require('node:fs')
const { default: Sequencer } = require('@jest/test-sequencer')

function cost(path) {
  const text = readFileSync(path, 'utf8')
  return text.length + (text.includes("from 'fast-check'") ? 1_000_000 : 0)
}

module.exports = class extends Sequencer {
  sort(tests) {
    const costs = new Map(tests.map(({ path }) => [path, cost(path)]))
    return tests.toSorted((a, b) => costs.get(a.path) - costs.get(b.path))
  }
}
