// Prints the generated part of docs/os-lifecycles.md: `node scripts/os-lifecycles-doc.ts`.
// `__tests__/domain/os-lifecycle.test.ts` checks that the page holds it as it is now.
import { type OsLifecycle, osLifecycles } from '../src/domain/os-lifecycle.ts'

/** The table and the ways out, soonest end of support first. */
export function osLifecyclesDoc(): string {
  const sorted = osLifecycles.toSorted((a, b) => (a.support_ended < b.support_ended ? -1 : 1))
  return [
    '| OS | OS SKU | support ends | images removed | last image | seen |',
    '|---|---|---|---|---|---|',
    ...sorted.map(row),
    ...sorted.flatMap(section),
  ].join('\n')
}

function row(lifecycle: OsLifecycle): string {
  const { name, support_ended: ended, images_removed: removed, last_image: last } = lifecycle
  const cells = [name, skus(lifecycle), ended, removed ?? '-', last ?? '-', lifecycle.confidence]
  return `| ${cells.join(' | ')} |`
}

function skus({ os_skus: names, images }: OsLifecycle): string {
  const list = names.map(code).join(', ')
  return images === undefined ? list : `${list} with images ${images.map(code).join(', ')}`
}

function section(lifecycle: OsLifecycle): readonly string[] {
  const { name, fails_after_support: first, fails_after_removal: then } = lifecycle
  return [
    '',
    `## ${name}`,
    '',
    `- From the end of support: ${first.join(' ')}`,
    ...(then.length === 0 ? [] : [`- From the removal of the images: ${then.join(' ')}`]),
    `- Way out: ${lifecycle.way_out.join(' ')}`,
    `- Sources: ${lifecycle.sources.map(source).join(', ')}`,
  ]
}

function source(text: string): string {
  return text.startsWith('https://') ? `<${text}>` : code(text)
}

function code(text: string): string {
  return `\`${text}\``
}

if (process.argv[1]?.endsWith('scripts/os-lifecycles-doc.ts') === true) {
  process.stdout.write(`${osLifecyclesDoc()}\n`)
}
