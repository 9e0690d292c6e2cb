// Jest's own test runner, which does not load a test file any more once its mutant is dead. Stryker
// takes a test runner only when its name contains jest-circus.
const { createEmptyTestResult } = require('@jest/test-result')
const { default: circus } = require('jest-circus/runner')
const Environment = require('./mutation-environment.cjs')

module.exports = (globalConfig, config, environment, runtime, testFilePath, send) =>
  Environment.isMutantDead()
    ? nothingRun(testFilePath)
    : circus(globalConfig, config, environment, runtime, testFilePath, send)

/** A file with one test that was left out: Jest takes a file without tests for a mistake. */
function nothingRun(testFilePath) {
  const test = { ancestorTitles: [], failureDetails: [], failureMessages: [], status: 'pending' }
  const left = { ...test, fullName: 'left out', title: 'left out', numPassingAsserts: 0 }
  return { ...createEmptyTestResult(), testFilePath, numPendingTests: 1, testResults: [left] }
}
