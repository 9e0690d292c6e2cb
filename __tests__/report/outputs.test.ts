import { describe, expect, test } from '@jest/globals'
import type { Step } from '../../src/plan/step.ts'
import { renderReport } from '../../src/report/report.ts'
import { mixedResult } from './build-result.ts'

const at = 'https://github.com/acme/platform'

function outputsOf(...steps: readonly Omit<Step, 'message'>[]): Readonly<Record<string, string>> {
  const told = steps.map((step) => ({ ...step, message: 'A sentence.' }))
  return renderReport({ ...mixedResult(), steps: told }).outputs
}

describe('the outputs on what was done', () => {
  test('list the pull requests of the rings with number, address and what happened', () => {
    const { 'pull-requests': text = '' } = outputsOf(
      { kind: 'pull-request.opened', ring: 'prod', url: `${at}/pull/41`, number: 41 },
      { kind: 'pull-request.unchanged', ring: 'test', url: `${at}/pull/7`, number: 7 },
      { kind: 'pull-request.left', ring: 'late' },
    )
    expect(JSON.parse(text)).toEqual([
      { ring: 'prod', kind: 'opened', number: 41, url: `${at}/pull/41` },
      { ring: 'test', kind: 'unchanged', number: 7, url: `${at}/pull/7` },
      { ring: 'late', kind: 'left' },
    ])
  })

  test('take neither a comment nor a branch for a pull request of a ring', () => {
    const { 'pull-requests': text } = outputsOf(
      { kind: 'pull-request.commented', ring: 'prod', url: `${at}/pull/9`, number: 9 },
      { kind: 'branch.deleted', ring: 'prod' },
    )
    expect(text).toBe('[]')
  })

  test.each(['opened', 'updated', 'unchanged'] as const)(
    'give the address of a dashboard that was %s',
    (done) => {
      const { dashboard } = outputsOf({ kind: `dashboard.${done}`, url: `${at}/issues/3` })
      expect(dashboard).toBe(`${at}/issues/3`)
    },
  )

  test('say that something changed when one step of many wrote something', () => {
    const { changed } = outputsOf(
      { kind: 'pull-request.unchanged', ring: 'prod', url: `${at}/pull/41` },
      { kind: 'journal.appended', url: `${at}/tree/flatcar-gate/journal` },
      { kind: 'dashboard.unchanged', url: `${at}/issues/3` },
    )
    expect(changed).toBe('true')
  })

  test('say that nothing changed when every step left things as they were', () => {
    const { changed } = outputsOf(
      { kind: 'pull-request.unchanged', ring: 'prod', url: `${at}/pull/41` },
      { kind: 'pull-request.left', ring: 'test' },
      { kind: 'branch.left', ring: 'late' },
      { kind: 'dashboard.unchanged', url: `${at}/issues/3` },
      { kind: 'box.ignored', url: `${at}/issues/3` },
    )
    expect(changed).toBe('false')
  })

  test('are empty in a run that does nothing', () => {
    expect(outputsOf()).toMatchObject({ 'pull-requests': '[]', dashboard: '', changed: 'false' })
  })
})
