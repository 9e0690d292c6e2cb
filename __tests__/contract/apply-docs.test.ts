import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { objectionToEvent } from '../../src/plan/event-guard.ts'
import { indispensable } from '../../src/plan/may-start.ts'
import { pollDelay } from '../../src/plan/poll-delays.ts'
import { isErrorStep, type StepKind, stepKinds } from '../../src/plan/step.ts'
import { proofLevels } from '../../src/policy/document.ts'
import { inputDefaults } from '../../src/settings.ts'

const apply = readFileSync('docs/apply.md', 'utf8')
const rollback = readFileSync('docs/rollback.md', 'utf8')
const troubleshooting = readFileSync('docs/troubleshooting.md', 'utf8')

/** The words in backticks of the sentence that the expression finds. */
function namesIn(page: string, sentence: RegExp): readonly string[] {
  const [found = ''] = sentence.exec(page.replaceAll('\n', ' ')) ?? []
  return [...found.matchAll(/`([\w.-]+)`/g)].map(([, name = '']) => name)
}

function isAllowed(mode: 'apply' | 'rollback', name: string): boolean {
  const event = {
    repository: 'acme/fleet',
    name,
    ref: 'refs/heads/main',
    sha: undefined,
    run_id: '1',
    run_attempt: 1,
    actor: 'ada',
    server_url: '',
    api_url: '',
    default_branch: 'main',
    pull_request: undefined,
    foreign: false,
  }
  return objectionToEvent(event, { mode, default_branch: 'main', more: [] }) === undefined
}

const events = (
  'push schedule workflow_dispatch repository_dispatch deployment issues ' +
  'pull_request pull_request_target workflow_run issue_comment merge_group'
).split(' ')

describe('docs/apply.md', () => {
  it('names the events on which it may write, and no other', () => {
    const named = namesIn(apply, /Only on the events[^.]*, on the default branch/)
    expect(named).toEqual(events.filter((name) => isAllowed('apply', name)))
  })

  it('names the gates without which nothing is started', () => {
    const named = namesIn(apply, /any of the gates .*? is on `warn`/)
    expect(named.filter((name) => name !== 'warn')).toEqual(indispensable)
  })

  it('names the steps that make a run red', () => {
    const kinds = Object.keys(stepKinds) as readonly StepKind[]
    const red = kinds.filter((kind) => isErrorStep({ kind, message: '' }))
    const named = namesIn(apply, /`fail-on: error` \(the default\) covers the steps .*?\. A/)
    expect(named.toSorted()).toEqual(red.toSorted())
  })

  it('has a row for each level of proof, in their order', () => {
    const rows = [...apply.matchAll(/^\| `(\w+)`(?: \(default\))? \| `(V\d)` \|/gm)]
    expect(rows.map(([, level]) => level)).toEqual([...proofLevels])
  })

  it('says at which distances it looks', () => {
    const [, text = ''] = /after ([\d, and]+) seconds, then once a minute/.exec(apply) ?? []
    const shown = [...text.matchAll(/\d+/g)].map(Number)
    expect(shown.length).toBeGreaterThan(3)
    expect(shown.map((seconds) => seconds * 1_000)).toEqual(shown.map((_, at) => pollDelay(at + 1)))
    expect(pollDelay(shown.length + 1)).toBe(60_000)
  })

  it('says the default of max-wait', () => {
    expect(apply).toContain(`\`max-wait: ${inputDefaults['max-wait']}\` (the default)`)
  })
})

describe('docs/rollback.md', () => {
  it('names the event on which it may write, and no other', () => {
    const named = namesIn(rollback, /It runs on `\w+` on the default branch alone/)
    expect(named).toEqual(events.filter((name) => isAllowed('rollback', name)))
  })

  it('has the words of each reason against a rollback', () => {
    const source = readFileSync('src/act/rollback-offer.ts', 'utf8')
    const [, table = ''] = /const reasonWords[^{]*\{(.*?)\n\}/s.exec(source) ?? []
    const words = [...table.matchAll(/:\s*(?:'([^']*)'|"([^"]*)")/g)].map(
      ([, a, b]) => a ?? b ?? '',
    )
    expect(words.length).toBeGreaterThan(5)
    const rows = rollback.split('\n').filter((line) => line.startsWith('| '))
    for (const each of words) {
      const start = each.split(' and would')[0]?.split(', or at')[0] ?? ''
      expect([each, rows.some((row) => row.startsWith(`| ${start}`))]).toEqual([each, true])
    }
  })

  it('says for how long pools are held', () => {
    expect(rollback).toContain(`\`${inputDefaults['hold-for']}\` by default`)
  })
})

describe('docs/troubleshooting.md', () => {
  it('names the events of both modes that write', () => {
    const named = namesIn(troubleshooting, /code comes from people .*? and on events/)
    expect(named.filter((name) => name !== 'apply')).toEqual(
      events.filter((name) => isAllowed('apply', name)),
    )
  })
})
