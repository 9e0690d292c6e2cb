// Small test files first: with tables of cases they notice most mutants in milliseconds, and what
// is left of a run is skipped then (mutation-environment.cjs).
const { statSync } = require('node:fs')
const { default: Sequencer } = require('@jest/test-sequencer')

module.exports = class extends Sequencer {
  sort(tests) {
    const sizes = new Map(tests.map(({ path }) => [path, statSync(path).size]))
    return tests.toSorted((a, b) => sizes.get(a.path) - sizes.get(b.path))
  }
}
