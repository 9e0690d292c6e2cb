// Small test files first, random cases and large texts last: tables of cases notice most mutants in
// milliseconds, and what is left of a run is skipped then (mutation-environment.cjs).
const { readFileSync } = require('node:fs')
const { default: Sequencer } = require('@jest/test-sequencer')

function cost(path) {
  const text = readFileSync(path, 'utf8')
  const isQuick = !text.includes("from 'fast-check'") && !/limits\.test\.ts$/u.test(path)
  return isQuick ? text.length : text.length + 1_000_000
}

module.exports = class extends Sequencer {
  sort(tests) {
    const costs = new Map(tests.map(({ path }) => [path, cost(path)]))
    return tests.toSorted((a, b) => costs.get(a.path) - costs.get(b.path))
  }
}
