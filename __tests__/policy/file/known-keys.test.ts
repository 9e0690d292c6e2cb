import { describe, expect, it } from '@jest/globals'
import { adviceForKey, keysAt, settingLike } from '../../../src/policy/file/known-keys.ts'
import type { Path } from '../../../src/policy/file/problem.ts'

describe('the keys of a map', () => {
  const places: readonly (readonly [Path, string, string])[] = [
    [[], 'rings', 'match'],
    [['select'], 'os-skus', 'regions'],
    [['proof'], 'share', 'soak'],
    [['budget'], 'fleet', 'pools'],
    [['budget', 'fleet'], 'clusters-at-once', 'fleet'],
    [['budget', 'ring'], 'clusters-at-once', 'fleet'],
    [['budget', 'region'], 'clusters-at-once', 'fleet'],
    [['gates'], 'lifecycle', 'holds'],
    [['rings', 0], 'match', 'rings'],
    [['rings', 12, 'match'], 'pool-labels', 'share'],
    [['rings', 0, 'proof'], 'share', 'soak'],
    [['rings', 0, 'budget'], 'region', 'fleet'],
    [['rings', 0, 'budget', 'ring'], 'pools', 'region'],
    [['rings', 0, 'budget', 'region'], 'pools', 'region'],
    [['freezes', 0], 'from', 'below'],
    [['denials', 0], 'image', 'by'],
    [['holds', 0], 'images', 'image'],
    [['deadlines', 0], 'max-image-age', 'by'],
    [['floors', 0], 'by', 'image'],
  ]
  it.each(places)('at %j hold %j, and not %j', (path, own, other) => {
    expect(keysAt(path)).toContain(own)
    expect(keysAt(path)).not.toContain(other)
  })

  it('are none where there is no map', () => {
    expect(keysAt(['zone'])).toEqual([])
  })
})

describe('a key in a place that does not know it', () => {
  const cases: readonly (readonly [Path, string, string | undefined])[] = [
    [[], 'min__Age', 'Did you mean "min-age"?'],
    [[], 'rings_', 'Did you mean "rings"?'],
    [[], 'xyzzy', undefined],
    [[], 'fleet', '"fleet" belongs under budget at the top, for all rings together.'],
    [['proof'], 'soak', '"soak" belongs at the top or in a ring.'],
    [['proof'], 'budget', '"budget" belongs at the top or in a ring.'],
    [['proof'], 'Min_Age', '"min-age" belongs at the top or in a ring.'],
    [['proof'], 'zone', '"zone" belongs at the top.'],
    [[], 'name', '"name" belongs in a ring.'],
    [[], 'os-skus', '"os-skus" belongs under match of a ring, or under select.'],
    [[], 'pool-labels', '"pool-labels" belongs under match of a ring.'],
    [[], 'region', '"region" belongs under budget.'],
    [[], 'clusters-at-once', '"clusters-at-once" belongs under fleet, ring or region of budget.'],
    [[], 'share', '"share" belongs under proof.'],
    [[], 'max-image-age', '"max-image-age" belongs in an entry of deadlines.'],
    [[], 'ahead', '"ahead" belongs in an entry of deadlines or floors.'],
    [[], 'relax', '"relax" belongs in an entry of deadlines or floors.'],
    [[], 'family', '"family" belongs in an entry of denials or floors.'],
    [[], 'below', '"below" belongs in an entry of denials or floors.'],
    [[], 'image', '"image" belongs in an entry of denials.'],
    [[], 'images', '"images" belongs in an entry of holds.'],
    [[], 'by', '"by" belongs in an entry of floors.'],
    [[], 'from', '"from" belongs in an entry of freezes.'],
    [[], 'to', '"to" belongs in an entry of freezes.'],
    [[], 'lifecycle', '"lifecycle" belongs under gates.'],
    [['rings', 0], 'age', '"age" belongs under gates.'],
    // One letter off, although a gate has that name.
    [['rings', 0], 'window', 'Did you mean "windows"?'],
    // One letter off, although another map has that key.
    [['holds', 0], 'image', 'Did you mean "images"?'],
    [['holds', 0], 'ring', 'Did you mean "rings"?'],
    [['rings', 0, 'match'], 'region', 'Did you mean "regions"?'],
    // A setting that is near rather than a gate.
    [['rings', 0], 'Window', 'Did you mean "windows"?'],
    // The place of another key rather than a near one.
    [['select'], 'pools', '"pools" belongs under match of a ring.'],
    [['holds', 0], 'tags', '"tags" belongs under match of a ring, or under select.'],
  ]
  it.each(cases)('at %j: %j is told %j', (path, key, advice) => {
    expect(adviceForKey(path, key)).toBe(advice)
  })
})

describe('the setting that is taken for a gate', () => {
  it.each([
    ['soak', 'soak'],
    ['window', 'windows'],
    ['age', 'min-age'],
    ['budget', 'budget'],
    ['freeze', undefined],
    ['lifecycle', undefined],
  ])('%j is %j', (gate, setting) => {
    expect(settingLike(gate)).toBe(setting)
  })
})
