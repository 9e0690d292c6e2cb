import type { z } from 'zod'
import type { PolicyDocument } from '../policy/document.ts'
import { builtInReportOnly } from '../policy/file/built-in.ts'
import { pathText, quoted } from '../policy/file/problem.ts'
import type { PolicyFinding } from '../policy/finding.ts'
import { type History, noHistory } from '../policy/history.ts'
import { type Result, resultSchema } from '../result.ts'
import { recordSchema } from './record-schema.ts'

/** One thing that is wrong with a record. May hold untrusted text; escape where it is shown. */
export interface RecordProblem {
  /** `facts.clusters[3].name`; empty for the record as a whole. */
  readonly path: string
  readonly found: string
  readonly expected: string
  readonly advice: string
}

export interface ReadRecord {
  readonly result: Result
  /** What the record of an older version does not hold, and what is taken instead. */
  readonly notes: readonly string[]
}

const asWritten =
  'It may have been cut or edited: take the file at `result-path`, as the run wrote it.'
const mostProblems = 20

/**
 * A record as a run wrote it, checked so far that it can be judged again and shown. Of the policy in
 * it no more is checked than that it is an object. Nothing is changed but what `notes` tells.
 */
export function readRecord(
  value: unknown,
): ReadRecord | { readonly problems: readonly RecordProblem[] } {
  const problem = wrongKind(value)
  if (problem !== undefined) return { problems: [problem] }
  const problems: RecordProblem[] = []
  const complain = (issues: readonly z.core.$ZodIssue[]): void => {
    problems.push(...problemsOf(issues, value))
  }
  return isSound(value, complain) ? completed(value) : { problems }
}

/** What every version has written. */
type SoundRecord = Omit<Result, 'policy' | 'history' | 'findings'> & {
  readonly policy: Omit<Result['policy'], 'resolved'> & { readonly resolved?: PolicyDocument }
  readonly history?: History
  readonly findings?: readonly PolicyFinding[]
}

function isSound(
  value: unknown,
  complain: (issues: readonly z.core.$ZodIssue[]) => void,
): value is SoundRecord {
  const { error } = recordSchema.safeParse(value)
  if (error !== undefined) complain(error.issues)
  return error === undefined
}

function completed(record: SoundRecord): ReadRecord {
  const { policy, history = noHistory, findings = [] } = record
  const { resolved = builtInReportOnly } = policy
  const notes: string[] = []
  if (policy.resolved === undefined) {
    notes.push('The record holds no policy (`policy.resolved`): the built-in report-only is taken.')
  }
  if (record.history === undefined) {
    notes.push('The record holds no `history`: nothing is remembered of earlier runs.')
  }
  return { result: { ...record, policy: { ...policy, resolved }, history, findings }, notes }
}

function wrongKind(value: unknown): RecordProblem | undefined {
  const expected = `a record of ${resultSchema}`
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { path: '', found: described(value), expected, advice: asWritten }
  }
  const schema: unknown = 'schema' in value ? value.schema : undefined
  if (schema === resultSchema) return undefined
  if (schema === undefined) {
    return { path: 'schema', found: 'nothing', expected: resultSchema, advice: asWritten }
  }
  const found = typeof schema === 'string' ? schema.slice(0, 80) : described(schema)
  const otherVersion = found.startsWith(resultSchema.slice(0, resultSchema.indexOf('@') + 1))
  const advice = otherVersion
    ? 'Replay it with the version of Flatcar Gate that wrote it.'
    : 'Give the result record of a run.'
  return { path: 'schema', found, expected: resultSchema, advice }
}

function problemsOf(issues: readonly z.core.$ZodIssue[], value: unknown): readonly RecordProblem[] {
  const problems = issues.slice(0, mostProblems).map(({ path, message }): RecordProblem => {
    const keys = path.map((key) => (typeof key === 'number' ? key : String(key)))
    const found = described(memberAt(value, keys))
    return { path: pathText(keys), found, expected: message, advice: asWritten }
  })
  const more = issues.length - problems.length
  if (more === 0) return problems
  const found = `these ${mostProblems} problems and ${more} more`
  return [...problems, { path: '', found, expected: 'none', advice: asWritten }]
}

function memberAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce((inside: unknown, key) => {
    if (typeof inside !== 'object' || inside === null) return undefined
    return new Map<string, unknown>(Object.entries(inside)).get(String(key))
  }, value)
}

function described(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  return typeof value === 'string' ? quoted(value) : JSON.stringify(value)
}
