// Writes the generated parts of docs/; `__tests__/contract/docs.test.ts` checks that they are current.
import { readFileSync, writeFileSync } from 'node:fs'
import { failures } from '../src/errors.ts'
import { reasons } from '../src/policy/reasons.ts'

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
    {
      file: 'docs/troubleshooting.md',
      text: inject('docs/troubleshooting.md', 'failures', [
        '| code | what to do |',
        '|---|---|',
        ...failureRows,
      ]),
    },
  ]
}

function inject(file: string, name: string, lines: readonly string[]): string {
  const text = readFileSync(file, 'utf8')
  const start = `<!-- generated: ${name} -->`
  const [before, rest] = text.split(start)
  const after = rest?.split('<!-- end -->')[1]
  if (before === undefined || after === undefined)
    throw new Error(`${file} has no place for ${name}`)
  return `${before}${start}\n${lines.join('\n')}\n<!-- end -->${after}`
}

if (process.argv[1]?.endsWith('scripts/docs.ts') === true) {
  for (const { file, text } of generatedParts()) writeFileSync(file, text)
}
