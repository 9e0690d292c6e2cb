// Writes the generated parts of docs/; `__tests__/contract/docs.test.ts` checks that they are current.
import { readFileSync, writeFileSync } from 'node:fs'
import { failures } from '../src/errors.ts'
import { policyJsonSchema } from '../src/policy/file/json-schema.ts'
import { reasons } from '../src/policy/reasons.ts'
import { exampleNames, exampleParts, type GeneratedPart, policyParts } from './policy-doc.ts'

/** The generated parts by file and marker. */
export function generatedParts(): readonly { readonly file: string; readonly text: string }[] {
  const reasonRows = Object.entries(reasons).map(
    ([code, { verdict, means, clears }]) =>
      `| \`${code}\` | \`${verdict}\` | ${means} | ${clears} |`,
  )
  const failureRows = Object.entries(failures).map(
    ([code, advice]) => `| \`${code}\` | ${advice} |`,
  )
  return [
    {
      file: 'docs/result.md',
      text: inject('docs/result.md', 'reasons', [
        '| code | verdict | means | what clears it |',
        '|---|---|---|---|',
        ...reasonRows,
      ]),
    },
    injectAll('docs/policy.md', policyParts()),
    ...exampleNames.map((name) => injectAll(`docs/policies/${name}.md`, exampleParts(name))),
    {
      file: 'docs/troubleshooting.md',
      text: inject('docs/troubleshooting.md', 'failures', [
        '| code | what to do |',
        '|---|---|',
        ...failureRows,
      ]),
    },
    { file: 'docs/flatcar-gate.schema.json', text: `${layout(policyJsonSchema())}\n` },
  ]
}

function injectAll(
  file: string,
  parts: readonly GeneratedPart[],
): { readonly file: string; readonly text: string } {
  const given = readFileSync(file, 'utf8')
  const text = parts.reduce((before, { name, lines }) => inject(file, name, lines, before), given)
  return { file, text }
}

function inject(
  file: string,
  name: string,
  lines: readonly string[],
  text = readFileSync(file, 'utf8'),
): string {
  const start = `<!-- generated: ${name} -->`
  const from = text.indexOf(start)
  const to = text.indexOf('<!-- end -->', from)
  if (from < 0 || to < 0) throw new Error(`${file} has no place for ${name}`)
  return `${text.slice(0, from)}${start}\n${lines.join('\n')}\n${text.slice(to)}`
}

/** JSON as the formatter has it: lists that fit into a line are in one. */
function layout(value: unknown, indent = '', taken = 0): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const isList = Array.isArray(value)
  const inner = `${indent}  `
  const parts = Object.entries(value).map(([key, each]) => {
    const name = isList ? '' : `${JSON.stringify(key)}: `
    return `${name}${layout(each, inner, inner.length + name.length)}`
  })
  const [open, close] = isList ? ['[', ']'] : ['{', '}']
  if (parts.length === 0) return `${open}${close}`
  const line = `${open}${parts.join(', ')}${close}`
  // One more for the comma behind it.
  if (isList && !line.includes('\n') && taken + line.length < 100) return line
  return `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`
}

if (process.argv[1]?.endsWith('scripts/docs.ts') === true) {
  for (const { file, text } of generatedParts()) writeFileSync(file, text)
}
