import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { generatedParts } from '../../scripts/docs.ts'
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

  it('link only to files that exist', () => {
    for (const file of ['README.md', 'CONTRIBUTING.md', 'SECURITY.md']) {
      const links = readFileSync(file, 'utf8').matchAll(/\]\(((?!http)[^)#]+)/g)
      for (const [, target] of links)
        expect([target, existsSync(target ?? '')]).toEqual([target, true])
    }
  })
})
