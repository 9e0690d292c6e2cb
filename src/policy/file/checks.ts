import { supportedDays } from '../../domain/image.ts'
import { formatDuration, parseDuration } from '../../domain/time/duration.ts'
import { day } from '../../domain/time/instant.ts'
import { canonicalZone } from '../../domain/time/zone.ts'
import type { PolicyDocument } from '../document.ts'
import { entryFindings } from './entry-checks.ts'
import type { Finding } from './findings.ts'
import { matchFindings } from './match-checks.ts'
import type { PartlyFile } from './partly.ts'
import { mostProblems, type Path } from './problem.ts'
import { ringFindings } from './ring-checks.ts'
import type { PolicyFile } from './schema.ts'
import { timeFindings } from './time-checks.ts'

/** What the checks have to know beside what is left of the file. */
export interface Surroundings {
  /** The presets that the file names, the lowest first. */
  readonly below: readonly PolicyFile[]
  /** As they are written, right or wrong; `undefined` where there is none, or no list of rings. */
  readonly ringNames: readonly (string | undefined)[] | undefined
  /** Is there a problem with what stands at the path, or inside of it? */
  readonly isFaulty: (path: Path) => boolean
}

/** Everything that a schema cannot say: what settings mean together. */
export function policyFindings(file: PartlyFile, around: Surroundings): readonly Finding[] {
  const zone = canonicalZone(file.zone ?? 'UTC') ?? 'UTC'
  return [
    ...ringFindings(file, around),
    ...matchFindings(file, around.isFaulty),
    ...firstOf(timeFindings(file, zone), 3 * mostProblems),
    ...entryFindings(file, around.isFaulty),
  ]
}

/** To look up zones that do not exist takes long, and nobody reads more than some of them. */
function firstOf(findings: Iterable<Finding>, most: number): readonly Finding[] {
  const first: Finding[] = []
  for (const finding of findings) {
    if (first.push(finding) >= most) break
  }
  return first
}

/** What is allowed and looks like a mistake. */
export function policyWarnings(policy: PolicyDocument): readonly Finding[] {
  const { rings, gates } = policy
  if (rings.length === 0 && gates.ring === 'enforce') {
    const expected = 'at least one ring, or `extends: report-only`'
    const advice = 'Without rings nothing has to be proven on some pools before others get it.'
    return [{ path: ['rings'], expected, advice }]
  }
  const soaks = rings.slice(0, -1).map(({ soak }) => parseDuration(soak) ?? 0)
  const sum = soaks.reduce((total, soak) => total + soak, 0)
  if (sum <= supportedDays * day) return []
  const found = `rings that soak for ${formatDuration(sum)} before the last one`
  const expected = `at most ${supportedDays}d, for which Microsoft supports an image`
  return [{ path: ['rings'], found, expected, advice: 'The last ring would never get an image.' }]
}
