import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { behaviours, countByTag, withBlock } from '../../simulator/behaviours.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

function sources(): readonly { readonly file: string; readonly text: string }[] {
  return readdirSync(`${root}simulator`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('behaviours'))
    .map((file) => ({ file, text: readFileSync(`${root}simulator/${file}`, 'utf8') }))
}

function named(): ReadonlySet<string> {
  const code = sources()
    .map(({ text }) => text)
    .join('\n')
  const found = code.matchAll(/\/\/ behaviour: (\S+)/g)
  return new Set(Array.from(found, (match) => match[1] ?? ''))
}

describe('the catalogue of behaviours', () => {
  it('has every behaviour that the code names', () => {
    const known = new Set(behaviours.map((behaviour) => behaviour.id))
    expect([...named()].filter((id) => !known.has(id))).toEqual([])
  })

  it('has none that the code does not carry out', () => {
    const used = named()
    expect(behaviours.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([])
  })

  it('has each behaviour once, with a text, and with a source unless it is assumed', () => {
    const ids = behaviours.map((behaviour) => behaviour.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id, tag, source, text } of behaviours) {
      expect([id, text.length > 20]).toEqual([id, true])
      expect([id, tag === 'assumed' || source.length > 3]).toEqual([id, true])
    }
  })

  it('counts by tag', () => {
    const { documented, observed, assumed } = countByTag()
    expect(documented + observed + assumed).toBe(behaviours.length)
    expect(countByTag()).toMatchInlineSnapshot(`
{
  "assumed": 29,
  "documented": 73,
  "observed": 58,
}
`)
  })

  it('is told in docs/simulator.md; `node simulator/behaviours-page.ts` renews it', () => {
    const page = readFileSync(`${root}docs/simulator.md`, 'utf8')
    expect(withBlock(page)).toBe(page)
  })

  it('is kept by files of a size that a person can read', () => {
    const long = sources().filter(({ text }) => text.split('\n').length > 350)
    expect(long.map(({ file }) => file)).toEqual([])
  })

  it('is of a simulator that takes nothing from the action', () => {
    const importing = sources().filter(({ text }) => /from '(\.\.\/)+src\//.test(text))
    expect(importing.map(({ file }) => file)).toEqual([])
  })
})
