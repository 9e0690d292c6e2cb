import { parseArgs } from 'node:util'
import { nearest } from '../policy/file/nearest.ts'
import { quoted } from '../policy/file/problem.ts'
import { CliFailure } from './failure.ts'

/** `texts`: flags with a value, `--at TIME` or `--at=TIME`; `switches`: flags without one. */
export interface Arguments<Text extends string, Switch extends string> {
  readonly texts: ReadonlyMap<Text, string>
  readonly switches: ReadonlySet<Switch>
  readonly positionals: readonly string[]
}

/**
 * @param names what stands without a flag, e.g. `RESULT.json`, in order; more is refused.
 * @throws CliFailure with every argument that is wrong.
 */
export function parseArguments<const Text extends string, const Switch extends string>(
  command: string,
  args: readonly string[],
  flags: { readonly texts: readonly Text[]; readonly switches: readonly Switch[] },
  names: readonly string[],
): Arguments<Text, Switch> {
  const problems: string[] = []
  const texts = new Map<Text, string>()
  const switches = new Set<Switch>()
  const positionals: string[] = []
  for (const token of tokensOf(args, flags)) {
    if (token.kind === 'positional') {
      positionals.push(token.value)
      if (positionals.length > names.length) {
        problems.push(`found ${quoted(token.value)}; expected no more arguments.`)
      }
    }
    if (token.kind !== 'option') continue
    const { rawName, value, inlineValue } = token
    const text = flags.texts.find((name) => name === token.name)
    const flag = flags.switches.find((name) => name === token.name)
    if (text !== undefined && value !== undefined && !looksLikeFlag(value, inlineValue)) {
      if (texts.has(text)) problems.push(`${rawName}: given twice; expected once.`)
      texts.set(text, value)
    } else if (text !== undefined) {
      const found = value === undefined ? 'no value' : `${quoted(value)} where its value belongs`
      problems.push(`${rawName}: found ${found}; expected ${rawName} VALUE or ${rawName}=VALUE.`)
    } else if (flag !== undefined && value === undefined) {
      switches.add(flag)
    } else if (flag !== undefined) {
      problems.push(`${rawName}: found the value ${quoted(value ?? '')}; expected none.`)
    } else {
      problems.push(unknownFlag(rawName, [...flags.texts, ...flags.switches]))
    }
  }
  if (problems.length === 0) return { texts, switches, positionals }
  const help = `See \`flatcar-gate ${command} --help\`.`
  throw new CliFailure([...problems.map((line) => `flatcar-gate ${command}: ${line}`), help])
}

function tokensOf(
  args: readonly string[],
  flags: { readonly texts: readonly string[]; readonly switches: readonly string[] },
): readonly Token[] {
  const options = Object.fromEntries([
    ...flags.texts.map((name) => [name, { type: 'string' as const }]),
    ...flags.switches.map((name) => [name, { type: 'boolean' as const }]),
  ])
  return parseArgs({ args: [...args], options, strict: false, tokens: true }).tokens
}

type Token =
  | { readonly kind: 'positional'; readonly value: string }
  | { readonly kind: 'option-terminator' }
  | {
      readonly kind: 'option'
      readonly name: string
      /** As it was written, e.g. `--at`. */
      readonly rawName: string
      readonly value: string | undefined
      readonly inlineValue: boolean | undefined
    }

/** `--at --json`: the value was forgotten. A file with such a name is given as `--policy=-x`. */
function looksLikeFlag(value: string, inline: boolean | undefined): boolean {
  return inline !== true && value.startsWith('-') && value !== '-'
}

function unknownFlag(rawName: string, known: readonly string[]): string {
  const likely = nearest(rawName.replace(/^-+/, ''), known)
  const meant = likely === undefined ? '' : ` Did you mean --${likely}?`
  const all = known.map((name) => `--${name}`).join(', ')
  return `${quoted(rawName)} is no flag of it; expected ${all}.${meant}`
}
