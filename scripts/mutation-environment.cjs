// Jest's Node environment, which skips what is left of a run once a test has failed: the mutant is
// dead by then. Jest's own `bail` waits for the end of a file, and then ends the process. One
// process serves many mutants, and one environment each test file of a mutant.
const { TestEnvironment } = require('jest-environment-node')

const mutant = () => process.env['__STRYKER_ACTIVE_MUTANT__']
let dead

module.exports = class extends TestEnvironment {
  static isMutantDead() {
    return mutant() !== undefined && dead === mutant()
  }

  handleTestEvent(event) {
    if (event.name === 'test_fn_failure' || event.name === 'hook_failure') dead = mutant()
    if (event.name === 'test_start' && module.exports.isMutantDead()) event.test.mode = 'skip'
  }
}
