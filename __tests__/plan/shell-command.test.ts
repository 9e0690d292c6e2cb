import { spawnSync } from 'node:child_process'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { shellCommand } from '../../src/plan/shell-command.ts'

/** The words as a real shell passes them on. */
function asShellReads(command: string): readonly string[] {
  const script = `for word in "$@"; do printf '%s\\0' "$word"; done`
  const { stdout } = spawnSync('sh', ['-c', `set -- ${command}\n${script}`], { encoding: 'utf8' })
  return stdout.split('\0').slice(0, -1)
}

describe('a command line', () => {
  it.each([
    [['az', 'aks', '--name', 'user1'], 'az aks --name user1'],
    [['a b'], "'a b'"],
    [["o'brien"], `'o'\\''brien'`],
    [['$(reboot)', '`x`', ';', '', '*'], "'$(reboot)' '`x`' ';' '' '*'"],
    [['line\nbreak'], "'line\nbreak'"],
  ])('of %j', (words, expected) => {
    expect(shellCommand(words)).toBe(expected)
    expect(asShellReads(shellCommand(words))).toEqual(words)
  })

  it('comes back from a shell as it went in', () => {
    const word = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\0', ''))
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
        expect(asShellReads(shellCommand(words))).toEqual(words)
      }),
      { numRuns: 60 },
    )
  })
})
