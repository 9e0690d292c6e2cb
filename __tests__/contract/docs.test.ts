import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { generatedParts } from '../../scripts/docs.ts'
import { failures } from '../../src/errors.ts'
import { stepKinds } from '../../src/plan/step.ts'
import { inputDefaults } from '../../src/settings.ts'

describe('the documents', () => {
  it.each(generatedParts().map(({ file, text }) => [file, text] as const))(
    'hold the generated tables as the code has them (`npm run docs` writes them): %s',
    (file, text) => {
      expect(readFileSync(file, 'utf8')).toBe(text)
    },
  )

  it('name every input in the README', () => {
    const readme = readFileSync('README.md', 'utf8')
    for (const name of Object.keys(inputDefaults)) expect(readme).toContain(`\`${name}\``)
  })

  it.each([
    'README.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'CHANGELOG.md',
    ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => join('docs', name)),
  ])('lead to files and headings that exist: %s', (from) => {
    const links = readFileSync(from, 'utf8').matchAll(/\]\((?!https?:)([^)#\s]*)#?([^)\s]*)\)/g)
    for (const [link, target = '', anchor = ''] of links) {
      const path = target === '' ? from : join(dirname(from), target)
      expect([link, existsSync(path)]).toEqual([link, true])
      if (anchor === '') continue
      expect([link, anchorsOf(path)]).toEqual([link, expect.arrayContaining([anchor])])
    }
  })

  it('has each kind of step in docs/result.md, in bold where it writes something', () => {
    const [, rest = ''] = readFileSync('docs/result.md', 'utf8').split('\n## Steps\n')
    const rows = (rest.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('| '))
    const found = rows.flatMap((row) =>
      [...(row.split('|')[1] ?? '').matchAll(/(\*\*)?`([\w.-]+)`/g)].map(
        ([, bold, kind = '']): [string, boolean] => [kind, bold !== undefined],
      ),
    )
    expect(Object.fromEntries(found)).toEqual(stepKinds)
  })

  it('has a part in docs/troubleshooting.md for each failure of the modes that write', () => {
    const page = readFileSync('docs/troubleshooting.md', 'utf8')
    const codes = Object.keys(failures).filter((code) => /^(github|journal|apply|run)\./.test(code))
    expect(codes.length).toBeGreaterThan(8)
    for (const code of codes) expect(page).toContain(`\n\n## \`${code}\`: `)
  })
})

/** As GitHub makes them of headings. */
function anchorsOf(path: string): readonly string[] {
  return [...readFileSync(path, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}
