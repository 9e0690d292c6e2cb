import { linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import type { DecisionDiff } from '../../src/replay/diff.ts'
import type { Result } from '../../src/result.ts'
import { daily, documentOf, folderWith, monday, nightly, recordOf, textOf } from './build-record.ts'
import { runCli, startCli } from './run-cli.ts'

// Processes start slowly on a busy machine.
jest.setTimeout(60_000)

const record = recordOf(nightly)
const cwd = folderWith({
  'result.json': textOf(record),
  'nightly.yml': nightly,
  'daily.yml': daily,
})
const path = (name: string): string => join(cwd, name)

function diffOf(text: string): DecisionDiff {
  return JSON.parse(text) as DecisionDiff
}

describe('A replay as a process', () => {
  test('gives the same bytes when nothing is changed', async () => {
    const args = ['replay', 'result.json', '--exit-code', '--output', 'again.json']
    const { code, out, err } = await startCli(args, { cwd })
    expect(out.split('\n')[0]).toBe('6 decisions, the same byte for byte.')
    expect(out).toContain('Policy  main@4c1d2e3')
    expect(err).toBe('The new record is in again.json.\n')
    expect(code).toBe(0)
    expect(readFileSync(path('again.json'), 'utf8')).toBe(textOf(record))
  })

  test('tells what another policy changes, and exits with 1 when asked', async () => {
    const args = ['replay', 'result.json', '--policy', 'daily.yml', '--exit-code']
    const { code, out } = await startCli(args, { cwd })
    expect(out.replace(/sha256 \w+/g, 'sha256 …')).toMatchInlineSnapshot(`
"This changes 4 of 6 decisions.

Policy  main@4c1d2e3 (sha256 …) → daily.yml (sha256 …)
Time    Mon 2026-11-23 07:00 Europe/Berlin (06:00 UTC)

  verdict         before   after
  up-to-date           2       2
  eligible             0       4
  waiting              4       0

4 pools: waiting (window.closed) → eligible (image.newer)
  rg-pay/pay-0001/system (westeurope)
      image     AKSAzureLinux-aclgen2TL-202608.20.0 → AKSAzureLinux-aclgen2TL-202610.08.0
    - reason    Outside of Mon-Thu 21:00-05:00 Europe/Berlin. Opens Mon 2026-11-23 21:00 Europe/Berlin (20:00 UTC).
    + reason    AKS has a newer image of the same family, and no gate stands in the way.
      ring      prod
    - next      Mon 2026-11-23 21:00 Europe/Berlin (20:00 UTC)
    + next      now
  rg-pay/pay-0001/user1 (westeurope)
      image     AKSAzureLinux-aclgen2TL-202608.20.0 → AKSAzureLinux-aclgen2TL-202610.08.0
    - reason    Outside of Mon-Thu 21:00-05:00 Europe/Berlin. Opens Mon 2026-11-23 21:00 Europe/Berlin (20:00 UTC).
    + reason    AKS has a newer image of the same family, and no gate stands in the way.
      ring      prod
    - next      Mon 2026-11-23 21:00 Europe/Berlin (20:00 UTC)
    + next      now
  rg-pay/pay-0002/system (westeurope)
      image     AKSAzureLinux-aclgen2TL-202608.20.0 → AKSAzureLinux-aclgen2TL-202610.08.0
    - reason    Outside of Mon-Thu 21:00-05:00 Europe/Berlin. Opens Mon 2026-11-23 21:00 Europe/Berlin (20:00 UTC).
    + reason    AKS has a newer image of the same family, and no gate stands in the way.
      ring      prod
    - next      Mon 2026-11-23 21:00 Europe/Berlin (20:00 UTC)
    + next      now
  rg-pay/pay-0002/user1 (westeurope)
      image     AKSAzureLinux-aclgen2TL-202608.20.0 → AKSAzureLinux-aclgen2TL-202610.08.0
    - reason    Outside of Mon-Thu 21:00-05:00 Europe/Berlin. Opens Mon 2026-11-23 21:00 Europe/Berlin (20:00 UTC).
    + reason    AKS has a newer image of the same family, and no gate stands in the way.
      ring      prod
    - next      Mon 2026-11-23 21:00 Europe/Berlin (20:00 UTC)
    + next      now
"
`)
    expect(code).toBe(1)
  })

  test('reads the record from stdin, and the same bytes come out of a pretty-printed one', async () => {
    const input = JSON.stringify(record, undefined, 2)
    const { code, out } = await startCli(['replay', '-'], { cwd, input })
    expect(out).toContain('6 decisions, the same byte for byte.')
    expect(code).toBe(0)
  })

  test('replays 10,000 pools in reasonable time', async () => {
    const many = recordOf(nightly, { clusters: 5000 })
    writeFileSync(path('many.json'), textOf(many))
    const started = performance.now()
    const args = ['replay', 'many.json', '--policy', 'daily.yml', '--output', 'many-again.json']
    const { code, out } = await startCli(args, { cwd })
    const seconds = (performance.now() - started) / 1000
    expect(out.split('\n')[0]).toBe('This changes 6666 of 10000 decisions.')
    expect(out).toContain('… and 6656 more: see them with --limit 6666')
    expect(code).toBe(0)
    expect(seconds).toBeLessThan(20)
  }, 60_000)
})

describe('Another time', () => {
  test('opens the window, and takes what the record remembers until then', async () => {
    const at = '2026-11-23T21:00[Europe/Berlin]'
    const { code, out, err } = await runCli('replay', path('result.json'), '--at', at)
    expect(out).toContain('This changes 4 of 6 decisions.')
    expect(out).toContain('4 pools: waiting (window.closed) → eligible (image.newer)')
    expect(out).toContain(
      'Time    Mon 2026-11-23 07:00 Europe/Berlin (06:00 UTC) → Mon 2026-11-23 21:00 Europe/Berlin (20:00 UTC)',
    )
    expect(err).toContain('stay as they were read')
    expect(code).toBe(0)
  })

  test('is the same in every spelling', async () => {
    const spellings = ['2026-11-23T20:00Z', '2026-11-23T21:00+01:00', '2026-11-23T20:00:00.000Z']
    for (const at of spellings) {
      const { out } = await runCli('replay', path('result.json'), `--at=${at}`, '--json')
      expect(diffOf(out).after.evaluated_at).toBe('2026-11-23T20:00:00Z')
    }
  })

  test('that is the time of the record in another spelling changes no byte', async () => {
    const own = textOf(recordOf(nightly, { at: '2026-11-23T07:00:00.123+01:00' }))
    writeFileSync(path('offset.json'), own)
    const args = ['--at', monday, '--output', path('offset-again.json')]
    const { out } = await runCli('replay', path('offset.json'), ...args)
    expect(out).toContain('the same byte for byte')
    expect(readFileSync(path('offset-again.json'), 'utf8')).toBe(own)
  })

  test('does not count it as a change that a pool may move now', async () => {
    writeFileSync(path('open.json'), textOf(recordOf(daily)))
    const args = ['replay', path('open.json'), '--at', '2026-11-24T09:00Z', '--exit-code']
    const { code, out } = await runCli(...args)
    expect(out).toContain('This changes none of 6 decisions.\nOnly details differ')
    expect(code).toBe(0)
  })

  test.each([
    ['2026-12-24T02:00', 'expected a moment such as 2026-12-24T02:00Z'],
    ['tomorrow', 'found "tomorrow"; expected a moment'],
    ['2026-12-24T02:00[Europe/Nowhere]', 'expected a moment'],
    [
      '2026-10-25T02:30[Europe/Berlin]',
      'expected a time with its offset, such as 2026-10-25T02:30:00+02:00',
    ],
    ['2026-03-29T02:30[Europe/Berlin]', 'show twice or never'],
    ['9999-01-01T00:00Z', 'found 9999-01-01T00:00:00Z; expected a year from 2000 to 2099'],
  ])('%s is refused: %s', async (at, message) => {
    const { code, out, err } = await runCli('replay', path('result.json'), '--at', at)
    expect(err).toContain(message)
    expect(out).toBe('')
    expect(code).toBe(2)
  })
})

describe('Another policy', () => {
  test('gives a diff as JSON', async () => {
    const { out } = await runCli(
      'replay',
      path('result.json'),
      '--policy',
      path('daily.yml'),
      '--json',
    )
    const diff = diffOf(out)
    expect(diff).toMatchObject({
      schema: 'flatcar-gate/diff@1',
      before: { evaluated_at: monday, policy: { ref: 'main@4c1d2e3' } },
      after: { evaluated_at: monday, policy: { ref: path('daily.yml') } },
      decisions: 6,
      changed: 4,
      other_deadline: 0,
      identical: false,
    })
    expect(diff.changes[0]).toMatchObject({
      pool: 'system',
      differs: ['verdict', 'reason', 'next'],
      before: { verdict: 'waiting', reason_code: 'window.closed' },
      after: {
        verdict: 'eligible',
        reason_code: 'image.newer',
        next_eligible_at: '2026-11-23T06:00:00.123Z',
      },
    })
  })

  test('is written to a record that replays to itself, and back', async () => {
    const output = path('daily.json')
    await runCli('replay', path('result.json'), '--policy', path('daily.yml'), '--output', output)
    const written = JSON.parse(readFileSync(output, 'utf8')) as Result
    expect(written.policy.resolved).toEqual(documentOf(daily))
    expect((await runCli('replay', output)).out).toContain('the same byte for byte')
    await runCli('replay', output, '--policy', path('nightly.yml'), '--output', path('back.json'))
    const back = JSON.parse(readFileSync(path('back.json'), 'utf8')) as Result
    expect(JSON.stringify(back.decisions)).toBe(JSON.stringify(record.decisions))
  })

  test('comes from stdin as well', async () => {
    const args = ['replay', 'result.json', '--policy', '-']
    const { out } = await startCli(args, { cwd, input: daily })
    expect(out).toContain('→ stdin (sha256')
    expect(out).toContain('This changes 4 of 6 decisions.')
  })

  test('lets pools vanish that it does not select, and says what it cannot know', async () => {
    writeFileSync(path('narrow.yml'), `${nightly}select: { clusters: '*/pay-0000' }\n`)
    const { out, err } = await runCli('replay', path('result.json'), '--policy', path('narrow.yml'))
    expect(out).toContain('4 pools: vanish: waiting (window.closed)')
    expect(out).toContain('New findings on the policy: 1\n  ring.empty (ring prod)')
    expect(err).toContain("The policies' `select` differ")
  })

  test('that obeys planned maintenance says that the record has none', async () => {
    writeFileSync(path('aks.yml'), `${nightly}maintenance: default\n`)
    const { err } = await runCli('replay', path('result.json'), '--policy', path('aks.yml'))
    expect(err).toContain('no planned maintenance of 2 clusters')
  })

  test('with mistakes is refused with all of them, each with its place', async () => {
    writeFileSync(path('bad.yml'), 'version: 1\nsoak: soon\nzone: Mars\n')
    const { code, out, err } = await runCli(
      'replay',
      path('result.json'),
      '--policy',
      path('bad.yml'),
    )
    expect(err).toMatch(
      /^\S+bad\.yml:2:\d: soak: found "soon"; expected .+\n\S+bad\.yml:3:\d: zone: /,
    )
    expect(out).toBe('')
    expect(code).toBe(2)
  })
})

describe('A record of another version', () => {
  test('whose decisions come out otherwise is told, with the diff', async () => {
    const decisions = record.decisions.map((decision, at) => {
      return at === 0 ? { ...decision, verdict: 'held' } : decision
    })
    writeFileSync(path('other.json'), JSON.stringify({ ...record, decisions }))
    const { code, out, err } = await runCli('replay', path('other.json'), '--exit-code')
    expect(err).toContain('though neither policy nor time was changed: another version')
    expect(out).toContain('This changes 1 of 6 decisions.')
    expect(code).toBe(1)
  })

  test('that differs in details alone is no reproduction either', async () => {
    const decisions = record.decisions.map((decision) => ({ ...decision, gates: [] }))
    writeFileSync(path('details.json'), JSON.stringify({ ...record, decisions }))
    const { code, out, err } = await runCli('replay', path('details.json'), '--exit-code')
    expect(err).toContain('another version')
    expect(out).toContain('This changes none of 6 decisions.')
    expect(code).toBe(1)
  })

  test('without policy and history is judged by the built-in one, and that is said', async () => {
    const { history: _, findings: __, policy, ...rest } = record
    const { sha256, ref } = policy
    writeFileSync(path('old.json'), JSON.stringify({ ...rest, policy: { sha256, ref } }))
    const { code, out, err } = await runCli('replay', path('old.json'))
    expect(err).toContain('the built-in report-only is taken')
    expect(err).toContain('The record holds no `history`')
    expect(out).toContain('4 pools: waiting (window.closed) → eligible (image.newer)')
    expect(code).toBe(0)
  })

  test('whose policy lacks a key of this version has its default, and that is said', async () => {
    const { floors: _, ...resolved } = record.policy.resolved
    const policy = { ...record.policy, resolved }
    writeFileSync(path('lacks.json'), JSON.stringify({ ...record, policy }))
    const { out, err } = await runCli('replay', path('lacks.json'))
    expect(err).toContain('what it lacks has its default')
    expect(out).toContain('the same byte for byte')
  })

  test('whose policy cannot be applied is refused, unless another one is given', async () => {
    const resolved = { ...record.policy.resolved, zone: 'Mars/Base', later: true }
    const policy = { ...record.policy, resolved }
    writeFileSync(path('mars.json'), JSON.stringify({ ...record, policy }))
    const { code, err } = await runCli('replay', path('mars.json'))
    expect(err).toContain('mars.json: policy.resolved.zone: found "Mars/Base"; expected')
    expect(err).toContain('mars.json: policy.resolved.later: found')
    expect(code).toBe(2)
    const other = await runCli('replay', path('mars.json'), '--policy', path('nightly.yml'))
    expect(other.code).toBe(0)
  })
})

describe('A file that is no record', () => {
  const whole = textOf(record)
  const cases: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['nothing', '', ':1:1: found the end of the text; expected JSON'],
    ['a cut one', whole.slice(0, 5000), ':1:5001: found the end of the text; expected JSON'],
    ['YAML', 'schema: x\n', ':1:1: found "schema: x\\n"; expected JSON'],
    ['a comma too many', '{\n  "a": [1,\n  ]\n}', ':3:3: found "]\\n}"; expected JSON'],
    ['a list', '[]', ': found a list; expected a record of flatcar-gate/result@1'],
    ['null', 'null', ': found null; expected a record'],
    ['an object', '{}', ': schema: found nothing; expected flatcar-gate/result@1'],
    [
      'a later version',
      '{"schema":"flatcar-gate/result@2"}',
      ': schema: found flatcar-gate/result@2; expected flatcar-gate/result@1. Replay it with the version',
    ],
    [
      'a diff',
      '{"schema":"flatcar-gate/diff@1"}',
      'found flatcar-gate/diff@1; expected flatcar-gate/result@1. Give the result record',
    ],
    [
      'one without facts',
      JSON.stringify({ ...record, facts: undefined }),
      ': facts: found nothing; expected an object. It may have been cut or edited',
    ],
    [
      'one without decisions',
      JSON.stringify({ ...record, decisions: undefined }),
      ': decisions: found nothing; expected a list',
    ],
    [
      'one with another time',
      whole.replace(monday, 'yesterday'),
      ': evaluated_at: found "yesterday"; expected an ISO 8601 instant from 2000 to 2099',
    ],
    [
      'one with a pool of a number',
      whole.replace('"name":"system"', '"name":7'),
      ': facts.clusters[0].pools[0].name: found 7; expected a text',
    ],
    [
      'a ZIP archive',
      Uint8Array.of(0x50, 0x4b, 3, 4),
      ': found a packed archive; expected text. Unpack it first.',
    ],
  ]

  test.each(cases)('%s is refused', async (name, content, message) => {
    const file = path(`${name.replaceAll(' ', '-')}.json`)
    writeFileSync(file, content)
    const { code, out, err } = await runCli('replay', file)
    expect(err).toContain(`${file}${message.startsWith(':') ? '' : ': schema: '}${message}`)
    expect(err.split('\n')).toHaveLength(2)
    expect(out).toBe('')
    expect(code).toBe(2)
  })

  test('in UTF-16, as PowerShell writes it, is read all the same', async () => {
    writeFileSync(path('utf16.json'), Buffer.from(`\ufeff${whole}`, 'utf16le'))
    expect((await runCli('replay', path('utf16.json'))).out).toContain('the same byte for byte')
  })

  test('because it is not there, is refused by its name', async () => {
    const { code, err } = await runCli('replay', path('none.json'))
    expect(err).toBe(`${path('none.json')}: cannot be read: there is no such file.\n`)
    expect(code).toBe(2)
  })
})

describe('--output', () => {
  test.each(['result.json', 'link.json', 'hard.json', 'nightly.yml'])(
    'never overwrites an input: %s',
    async (name) => {
      if (name === 'link.json') symlinkSync(path('result.json'), path(name))
      if (name === 'hard.json') linkSync(path('result.json'), path(name))
      const inputs = ['replay', path('result.json'), '--policy', path('nightly.yml')]
      const { code, err } = await runCli(...inputs, '--output', path(name))
      expect(err).toContain('which is an input; expected another file.')
      expect(code).toBe(2)
      expect(readFileSync(path('result.json'), 'utf8')).toBe(textOf(record))
    },
  )

  test('leaves nothing behind where it cannot write, and takes no folder', async () => {
    mkdirSync(path('folder'))
    const folder = await runCli('replay', path('result.json'), '--output', path('folder'))
    expect(folder.err).toContain('which is no file')
    const nowhere = await runCli('replay', path('result.json'), '--output', path('no/where.json'))
    expect(nowhere.err).toContain('cannot be written')
    expect([folder.code, nowhere.code]).toEqual([2, 2])
    expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
})

test('Hostile names reach neither the terminal nor the log of a job', async () => {
  const name = 'x\u001b[31m\u009b\u202e##[error]boo'
  const hostile = textOf(record).replaceAll('"user1"', JSON.stringify(name))
  writeFileSync(path('hostile.json'), hostile)
  const args = ['replay', path('hostile.json'), '--policy', path('daily.yml')]
  const text = await runCli(...args)
  const json = await runCli(...args, '--json')
  for (const { out } of [text, json]) {
    expect(out).toContain('boo')
    for (const risky of ['\u001b', '\u009b', '\u202e', '##[']) expect(out).not.toContain(risky)
  }
  expect(diffOf(json.out).changes.some(({ pool }) => pool === name)).toBe(true)
})
