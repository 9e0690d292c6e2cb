import type { Annotation, LogGroup } from '../ports.ts'
import type { Result } from '../result.ts'
import { renderAnnotations } from './annotations.ts'
import { renderHtml } from './html.ts'
import { renderLog } from './log.ts'
import { type OutputName, renderOutputs } from './outputs.ts'
import { overviewOf } from './overview.ts'
import { renderSummary } from './summary.ts'

/** One result, told in every form people and workflows read. All texts are escaped for their place. */
export interface Report {
  /** GitHub's Markdown, under its limit of 1 MiB. */
  readonly summary: string
  readonly log: readonly LogGroup[]
  readonly annotations: readonly Annotation[]
  readonly outputs: Readonly<Record<OutputName, string>>
  /** One page that needs nothing but itself. */
  readonly html: string
}

/** Pure and deterministic: the same record gives the same bytes. */
export function renderReport(result: Result): Report {
  const overview = overviewOf(result)
  return {
    summary: renderSummary(overview),
    log: renderLog(overview),
    annotations: renderAnnotations(overview),
    outputs: renderOutputs(overview),
    html: renderHtml(overview),
  }
}
