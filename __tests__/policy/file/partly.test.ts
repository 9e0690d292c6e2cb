import { describe, expect, it } from '@jest/globals'
import { withoutValues } from '../../../src/policy/file/partly.ts'

describe('what is left of a file with problems', () => {
  it('has lost what stands at the paths, and lists keep their places', () => {
    const file = { zone: 'UTC', soak: 7, rings: [{ name: 'a', soak: 7 }, 'b', { name: 'c' }] }
    const left = withoutValues(file, new Set(['soak', 'rings[0].soak', 'rings[1]']))
    expect(left).toStrictEqual({ zone: 'UTC', rings: [{ name: 'a' }, undefined, { name: 'c' }] })
  })

  it.each([null, 'text', 1, [['a']]])('is nothing where the file is no map: %j', (file) => {
    expect(withoutValues(file, new Set())).toStrictEqual({})
  })

  it('still holds a null that nothing is wrong with', () => {
    expect(withoutValues({ zone: null }, new Set())).toStrictEqual({ zone: null })
  })
})
