import type { PolicyDocument } from '../document.ts'
import { presets } from './presets.ts'
import { resolvePolicy } from './resolve.ts'

/** What applies without a policy file: the preset `report-only`, and no rings. */
export const builtInReportOnly: PolicyDocument = resolvePolicy([
  presets['report-only'],
  { version: 1, rings: [] },
])
