// Small test files first, random cases and large texts last: tables of cases notice most mutants in
// milliseconds, and what is left of a run is skipped then (mutation-environment.cjs).
const { readFileSync } = require('node:fs')
const { default: Sequencer } = require('@jest/test-sequencer')

function cost(path) {
  const text = readFileSync(path, 'utf8')
  const slow = /from 'fast-check'|the limits of/u
  return slow.test(text) ? text.length + 1_000_000 : text.length
}

module.exports = class extends Sequencer {
  sort(tests) {
    const costs = new Map(tests.map(({ path }) => [path, cost(path)]))
    return tests.toSorted((a, b) => costs.get(a.path) - costs.get(b.path))
  }
}
