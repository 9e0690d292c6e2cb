import { parseInstant } from '../domain/time/instant.ts'
import { judge } from '../judge.ts'
import { compilePolicy } from '../policy/compile.ts'
import { quoted } from '../policy/file/problem.ts'
import { recordPieces } from '../record.ts'
import { type DecisionDiff, diffDecisions } from '../replay/diff.ts'
import { diffLines } from '../replay/diff-text.ts'
import { narrowFacts } from '../replay/narrow-facts.ts'
import { logText } from '../report/text.ts'
import type { Result } from '../result.ts'
import { type Arguments, parseArguments } from './arguments.ts'
import { CliFailure } from './failure.ts'
import { fileName, outputPath, writeWhole } from './files.ts'
import { policyOfRecord, readPolicy } from './policy-file.ts'
import { readRecordFile } from './record-file.ts'
import { notesOn } from './replay-notes.ts'
import { safeJson } from './safe-json.ts'
import type { Terminal } from './terminal.ts'
import { parseTime } from './time.ts'

const flags = {
  texts: ['policy', 'at', 'output', 'limit'],
  switches: ['json', 'exit-code'],
} as const

interface Settings {
  readonly record: string
  readonly policy: string | undefined
  /** ISO 8601 instant. */
  readonly at: string | undefined
  readonly output: string | undefined
  readonly limit: number
  readonly json: boolean
  readonly exitCode: boolean
}

/** Judges a record again and tells what changes. */
export async function replayCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const settings = settingsOf(parseArguments('replay', args, flags, ['RESULT.json']))
  const note = (line: string): void => terminal.err(`${logText(line)}\n`)

  const { result: before, notes } = await readRecordFile(settings.record)
  for (const each of notes) note(`Note: ${each}`)
  const after = await judgeAgain(before, settings, note)
  const diff = diffDecisions(before, after)
  const asked = settings.policy !== undefined || settings.at !== undefined
  if (!asked && !diff.identical) note(otherProgram)

  const output = settings.output
  if (output !== undefined) {
    writeWhole(output, recordPieces(after))
    note(`The new record is in ${output}.`)
  }
  terminal.out(settings.json ? `${safeJson(diff)}\n` : textOf(diff, after, settings.limit))
  return settings.exitCode && isChange(diff, asked) ? 1 : 0
}

const otherProgram =
  'The decisions differ, though neither policy nor time was changed: another version of Flatcar Gate wrote this record, or it was edited.'

function isChange(diff: DecisionDiff, asked: boolean): boolean {
  return asked ? diff.changed > 0 : !diff.identical
}

function textOf(diff: DecisionDiff, { policy }: Result, limit: number): string {
  return `${diffLines(diff, { zone: policy.resolved.zone, limit }).join('\n')}\n`
}

async function judgeAgain(
  before: Result,
  { record, policy: file, at }: Settings,
  note: (line: string) => void,
): Promise<Result> {
  const own = before.evaluated_at
  // The same moment in another spelling is no change.
  const now = at === undefined || parseInstant(at) === parseInstant(own) ? own : at
  const { document, warnings } =
    file === undefined
      ? policyOfRecord(before.policy.resolved, fileName(record))
      : await readPolicy(file)
  for (const warning of warnings) note(`Warning: ${warning}`)
  for (const each of notesOn(before, document, now)) note(`Note: ${each}`)
  const { facts, history, mode, policy } = before
  if (file === undefined) {
    return judge(facts, compilePolicy(document, policy.ref), history, now, mode)
  }
  const narrowed = narrowFacts(facts, document.select)
  return judge(narrowed, compilePolicy(document, fileName(file)), history, now, mode)
}

type ReplayArguments = Arguments<(typeof flags.texts)[number], (typeof flags.switches)[number]>

function settingsOf({ texts, switches, positionals }: ReplayArguments): Settings {
  const [record] = positionals
  if (record === undefined) {
    throw new CliFailure([
      'flatcar-gate replay: found no RESULT.json; expected the result record of a run, the file at its `result-path`.',
      'See `flatcar-gate replay --help`.',
    ])
  }
  const policy = texts.get('policy')
  if (record === '-' && policy === '-') {
    throw new CliFailure(['--policy: found -, and the record is read from stdin; expected a file.'])
  }
  const at = texts.get('at')
  const output = texts.get('output')
  const inputs = [record, policy].filter((path) => path !== undefined)
  return {
    record,
    policy,
    at: at === undefined ? undefined : parseTime(at),
    output:
      output === undefined
        ? undefined
        : outputPath(
            output,
            inputs.filter((path) => path !== '-'),
          ),
    limit: parseLimit(texts.get('limit')),
    json: switches.has('json'),
    exitCode: switches.has('exit-code'),
  }
}

const defaultLimit = 10

function parseLimit(text: string | undefined): number {
  if (text === undefined) return defaultLimit
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new CliFailure([`--limit: found ${quoted(text)}; expected a whole number such as 10.`])
}
