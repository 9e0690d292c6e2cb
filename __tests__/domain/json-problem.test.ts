import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { jsonProblem } from '../../src/domain/json-problem.ts'

test.each([
  ['', 1, 1, 'the end of the text'],
  ['{"a":1', 1, 7, 'the end of the text'],
  ['{"a":"b\\"', 1, 10, 'the end of the text'],
  ['{\n  "a": tru }', 2, 8, '"tru }"'],
  ['{"a":1,}', 1, 8, '"}"'],
  ['[1 2]', 1, 4, '"2]"'],
  ['[01]', 1, 2, '"01]"'],
  ['{a:1}', 1, 2, '"a:1}"'],
  ['{"a" 1}', 1, 6, '"1}"'],
  ['[1}', 1, 3, '"}"'],
  ['{} {}', 1, 4, '"{}"'],
  ['["\t"]', 1, 2, String.raw`"\"\t\"]"`],
])('%j is wrong at %i:%i', (text, line, column, found) => {
  expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError)
  expect(jsonProblem(text)).toEqual({ line, column, found })
})

test('A cut text is wrong at its end, wherever it is cut', () => {
  const cut = fc.jsonValue().chain((value) => {
    const text = JSON.stringify([value])
    return fc.integer({ min: 0, max: text.length - 1 }).map((end) => text.slice(0, end))
  })
  fc.assert(
    fc.property(cut, (text) => {
      const { line, column } = jsonProblem(text)
      expect(line).toBe(1)
      // A word or number that is cut short is told from its start.
      const whole = text.replace(/(?:[a-z]+|-?[\d.eE+-]+)$/, '')
      expect(column).toBeGreaterThan(whole.length)
      expect(column).toBeLessThanOrEqual(text.length + 1)
    }),
  )
})

test('Any text that is no JSON is wrong somewhere inside, and up to there it could have been some', () => {
  const pieces = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '1', 'true', ' ', '"', 'x')
  const texts = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(texts, (text) => {
      const at = jsonProblem(text).column - 1
      expect(at).toBeLessThanOrEqual(text.length)
      if (isJson(text)) expect(at).toBe(text.length)
      else if (at > 0) expect(jsonProblem(text.slice(0, at)).column - 1).toBe(at)
    }),
  )
})

test('A long text is looked at in one go, and a long string in it', () => {
  const long = `[${'{"a":"b"},'.repeat(500_000)}{"a":"${'x'.repeat(3_000_000)}"`
  const started = performance.now()
  expect(jsonProblem(long).column).toBe(long.length + 1)
  expect(performance.now() - started).toBeLessThan(5_000)
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
