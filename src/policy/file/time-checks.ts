import { freezeSpan, isLocalTime, untilMoment } from '../../domain/time/freeze-span.ts'
import { parseWindow } from '../../domain/time/weekly-window.ts'
import { canonicalZone } from '../../domain/time/zone.ts'
import type { Finding } from './findings.ts'
import type { PartlyFile } from './partly.ts'
import type { Path } from './problem.ts'

type Findings = Generator<Finding, void>

/** Zones, windows, freezes and dates that have the right form but do not exist, or have no length. */
export function* timeFindings(file: PartlyFile, zone: string): Findings {
  yield* zoneFindings(file.zone, ['zone'])
  yield* windowFindings(file.windows, ['windows'], zone)
  for (const [index, ring] of (file.rings ?? []).entries()) {
    yield* windowFindings(ring?.windows, ['rings', index, 'windows'], zone)
  }
  for (const [index, freeze] of (file.freezes ?? []).entries()) {
    yield* freezeFindings(freeze, ['freezes', index], zone)
  }
  for (const [index, denial] of (file.denials ?? []).entries()) {
    yield* momentFindings(denial?.until, ['denials', index, 'until'], zone)
  }
  for (const [index, hold] of (file.holds ?? []).entries()) {
    yield* momentFindings(hold?.until, ['holds', index, 'until'], zone)
  }
  for (const [index, floor] of (file.floors ?? []).entries()) {
    yield* momentFindings(floor?.by, ['floors', index, 'by'], zone)
  }
}

function* zoneFindings(zone: string | undefined, path: Path): Findings {
  if (zone === undefined || canonicalZone(zone) !== undefined) return
  const advice = 'Names are made of an area and a city; offsets such as +01:00 are none.'
  yield { path, expected: 'an IANA zone such as Europe/Berlin or UTC', advice }
}

function* windowFindings(
  windows: string | readonly (string | undefined)[] | undefined,
  path: Path,
  zone: string,
): Findings {
  if (windows === undefined) return
  if (typeof windows === 'string') {
    yield* oneWindow(windows, path, zone)
    return
  }
  for (const [index, text] of windows.entries()) {
    if (text !== undefined) yield* oneWindow(text, [...path, index], zone)
  }
}

function* oneWindow(text: string, path: Path, zone: string): Findings {
  const window = parseWindow(text, zone)
  if (!('problem' in window)) return
  const expected = 'a window such as Mon-Thu 21:00-05:00 Europe/Berlin or daily 01:00-05:00'
  yield { path, expected, advice: window.problem }
}

function* freezeFindings(
  freeze: NonNullable<PartlyFile['freezes']>[number],
  path: Path,
  zone: string,
): Findings {
  const { from, to, zone: own } = freeze ?? {}
  const wrong = [
    ...zoneFindings(own, [...path, 'zone']),
    ...localFindings(from, [...path, 'from']),
    ...localFindings(to, [...path, 'to']),
  ]
  yield* wrong
  if (wrong.length > 0 || from === undefined || to === undefined) return
  if (freezeSpan(from, to, canonicalZone(own ?? zone) ?? 'UTC') !== undefined) return
  const advice = 'The freeze would hold at no time: correct one of the two.'
  yield { path: [...path, 'to'], expected: `a time after ${from}`, advice }
}

const calendarAdvice = 'No calendar or clock has it.'

function* localFindings(text: string | undefined, path: Path): Findings {
  if (text === undefined || isLocalTime(text)) return
  const expected = 'a date such as 2026-12-18 or a local time such as 2026-12-18T18:00'
  yield { path, expected, advice: calendarAdvice }
}

function* momentFindings(text: string | undefined, path: Path, zone: string): Findings {
  if (text === undefined || untilMoment(text, zone) !== undefined) return
  const expected = 'a date such as 2026-12-18 or an instant such as 2026-12-18T18:00Z'
  yield { path, expected, advice: calendarAdvice }
}
