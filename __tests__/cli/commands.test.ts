import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { version } from '../../src/cli/version.ts'
import { policyJsonSchema } from '../../src/policy/file/json-schema.ts'
import { presetNames } from '../../src/policy/file/preset-names.ts'
import { documentOf, folderWith, nightly } from './build-record.ts'
import { runCli, startCli } from './run-cli.ts'

const cwd = folderWith({ 'policy.yml': nightly, 'bad.yml': 'version: 1\nsoka: 1d\nzone: Mars\n' })
const path = (name: string): string => join(cwd, name)

describe('The command policy', () => {
  test('prints the resolved policy as a policy file that resolves to itself', async () => {
    const { code, out, err } = await runCli('policy', path('policy.yml'))
    expect(documentOf(out)).toEqual(documentOf(nightly))
    expect(err).toBe('')
    expect(code).toBe(0)
    writeFileSync(path('resolved.yml'), out)
    expect((await runCli('policy', path('resolved.yml'))).out).toBe(out)
  })

  test('prints it as JSON when asked', async () => {
    const { out } = await runCli('policy', path('policy.yml'), '--json')
    expect(JSON.parse(out)).toEqual(documentOf(nightly))
  })

  test('reads stdin', async () => {
    const { code, out } = await startCli(['policy', '-', '--json'], { cwd, input: nightly })
    expect(JSON.parse(out)).toEqual(documentOf(nightly))
    expect(code).toBe(0)
  })

  test('tells every problem with its place and prints no policy', async () => {
    const { code, out, err } = await runCli('policy', path('bad.yml'))
    expect(err).toMatch(/^\S+bad\.yml:2:\d+: .*soka.*\n\S+bad\.yml:3:\d+: zone: .*\n$/)
    expect(out).toBe('')
    expect(code).toBe(2)
  })

  test('takes the file of the repository when none is named', async () => {
    const { code, err } = await startCli(['policy'], { cwd })
    expect(err).toBe('.github/flatcar-gate.yml: cannot be read: there is no such file.\n')
    expect(code).toBe(2)
  })

  test.each(presetNames)('takes the preset %s without a warning', async (name) => {
    writeFileSync(path('preset.yml'), `version: 1\nextends: ${name}\n`)
    const { code, err } = await runCli('policy', path('preset.yml'))
    expect(err).toBe('')
    expect(code).toBe(0)
  })
})

test('The command schema prints the JSON Schema', async () => {
  const { code, out } = await runCli('schema')
  expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(policyJsonSchema())))
  expect(code).toBe(0)
})

describe('Help', () => {
  test('names all commands, and is no error when asked for', async () => {
    const asked = await runCli('--help')
    for (const name of ['replay', 'policy', 'schema']) expect(asked.out).toContain(`\n  ${name} `)
    expect(asked.code).toBe(0)
    expect((await runCli('help')).out).toBe(asked.out)
    expect((await runCli('-h')).out).toBe(asked.out)
    expect(await runCli()).toEqual({ code: 2, out: '', err: asked.out })
  })

  test.each(['replay', 'policy', 'schema'])('of %s is the same both ways', async (name) => {
    const { code, out } = await runCli('help', name)
    expect(out.startsWith(`flatcar-gate ${name}`)).toBe(true)
    expect(code).toBe(0)
    expect((await runCli(name, '--help')).out).toBe(out)
    expect((await runCli(name, 'x', '-h')).out).toBe(out)
  })

  test.each(['replay', 'policy', 'schema'])('of %s names each flag that it takes', async (name) => {
    const { err } = await runCli(name, 'x', '--no-such-flag')
    const { out } = await runCli(name, '--help')
    const known = err.match(/--(?!no-such-flag|help)[a-z-]+/g) ?? []
    for (const flag of known) expect(out).toContain(`\n  ${flag} `)
  })

  test('fits into 100 columns', async () => {
    const pages = [[], ['replay'], ['policy'], ['schema']]
    for (const topic of pages) {
      const { out } = await runCli('help', ...topic)
      for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100)
    }
  })

  test('tells the version of package.json', async () => {
    const { version: ours } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      version: string
    }
    expect(version).toBe(ours)
    expect(await runCli('--version')).toEqual({ code: 0, out: `${ours}\n`, err: '' })
  })
})

describe('A wrong command line', () => {
  const cases: readonly (readonly [readonly string[], string])[] = [
    [
      ['replya'],
      'found the command "replya"; expected replay, policy, schema or help. Did you mean replay?',
    ],
    [['--versoin'], 'Did you mean --version?'],
    [['help', 'polcy'], 'Did you mean policy?'],
    [['xyz'], 'found the command "xyz"; expected replay, policy, schema or help.\n'],
    [['replay'], 'found no RESULT.json; expected the result record of a run'],
    [['replay', 'a.json', 'b.json'], 'found "b.json"; expected no more arguments.'],
    [
      ['replay', 'a.json', '--polcy', 'x.yml'],
      '"--polcy" is no flag of it; expected --policy, --at, --output, --limit, --json, --exit-code. Did you mean --policy?',
    ],
    [['replay', 'a.json', '-p'], '"-p" is no flag of it'],
    [['replay', 'a.json', '--at'], '--at: found no value; expected --at VALUE or --at=VALUE.'],
    [['replay', 'a.json', '--at', '--json'], '--at: found "--json" where its value belongs'],
    [['replay', 'a.json', '--json=yes'], '--json: found the value "yes"; expected none.'],
    [['replay', 'a.json', '--policy', 'a', '--policy=b'], '--policy: given twice; expected once.'],
    [['replay', 'a.json', '--limit', 'ten'], '--limit: found "ten"; expected a whole number'],
    [['replay', '-', '--policy', '-'], 'the record is read from stdin; expected a file'],
    [['policy', '--jsno'], 'Did you mean --json?'],
    [['schema', 'x'], 'found "x"; expected no more arguments.'],
  ]

  test.each(cases)('%j is told', async (args, message) => {
    const { code, out, err } = await runCli(...args)
    expect(err).toContain(message)
    expect(out).toBe('')
    expect(code).toBe(2)
  })

  test('is told whole, and leads to the help', async () => {
    const { err } = await runCli('replay', 'a.json', 'b.json', '--polcy', '--at')
    expect(err.split('\n')).toHaveLength(5)
    expect(err).toContain('See `flatcar-gate replay --help`.')
  })
})
