import type { Facts } from './domain/facts.ts'
import type { Selection } from './domain/selection.ts'
import type { FilePosition } from './errors.ts'

/** The world, as the run sees it. Edges implement these; tests bring their own. */
export interface Ports {
  readonly clusters: Clusters
  readonly output: Output
  readonly clock: Clock
}

export interface Clusters {
  /**
   * Reads what the selected pools run and what they could run. Writes nothing. What could not be
   * read is told in `problems`; it fails only when there is nothing to report on.
   *
   * @throws GateFailure when signing in fails or nothing at all could be read.
   */
  readonly observe: (selection: Selection, progress: Progress) => Promise<Facts>
}

/** Called now and then with one line on how far the work has come. */
export type Progress = (line: string) => void

export interface Clock {
  /** The present instant, ISO 8601 in UTC. */
  readonly now: () => string
}

/** Lines that the log shows folded under one title. */
export interface LogGroup {
  readonly title: string
  readonly lines: readonly string[]
}

/** A note on the page of the run; GitHub keeps ten of a level for a step. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  /** The line of the repository's file that it is about. */
  readonly at?: FilePosition
}

/** Where the run tells what it found. Texts are escaped by `report/` before they come here. */
export interface Output {
  readonly progress: Progress
  readonly log: (group: LogGroup) => void
  readonly annotate: (annotation: Annotation) => void
  readonly setOutput: (name: string, value: string) => void
  readonly writeSummary: (markdown: string) => Promise<void>
  /** Writes files into one new folder of this run and returns their paths, in the same order. */
  readonly writeFiles: (files: readonly ReportFile[]) => Promise<readonly string[]>
}

/** A file as a series of pieces, so that a large one never stands in memory whole. */
export interface ReportFile {
  readonly name: string
  readonly pieces: Iterable<string>
}
