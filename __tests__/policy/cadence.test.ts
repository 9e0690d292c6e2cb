import { describe, expect, it } from '@jest/globals'
import { day, formatInstant, parseInstant } from '../../src/domain/time/instant.ts'
import { assumedCadence, cadencesOf } from '../../src/policy/cadence.ts'
import type { FirstSeen } from '../../src/policy/history.ts'

const family = 'AKSAzureLinux-aclgen2TL'
const start = parseInstant('2026-01-01T00:00:00Z')

/** The first sights of ever newer images, so many days after the start. */
function seenOn(...days: readonly number[]): readonly FirstSeen[] {
  return days.map((after, index) => ({
    image: `${family}-202601.01.${index}`,
    region: 'westeurope',
    at: formatInstant(start + after * day),
  }))
}

function gapOn(nowDay: number, seen: readonly FirstSeen[]): number {
  return cadencesOf(seen, start + nowDay * day)(family).gap / day
}

describe('the cadence of a family', () => {
  it('counts an image that is seen at this moment', () => {
    expect(gapOn(6, seenOn(0, 3, 6))).toBe(3)
    expect(cadencesOf(seenOn(0, 3, 6), start + 5 * day)(family)).toBe(assumedCadence)
  })

  it('is the same in whatever order the sights are given', () => {
    const [a, b, c, d] = seenOn(0, 4, 8, 12)
    if (a === undefined || b === undefined || c === undefined || d === undefined) throw new Error()
    expect(gapOn(20, [d, c, b, a])).toBe(4)
    expect(gapOn(20, [c, a, d, b])).toBe(4)
  })

  it('leaves out the gap between images that were seen at the same moment', () => {
    expect(gapOn(20, seenOn(0, 0, 0, 4, 10))).toBe(5)
  })
})
