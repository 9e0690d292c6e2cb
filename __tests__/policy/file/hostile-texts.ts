/** Texts of 256 KiB that are made to be slow, deep or large. */

const bytes = 262_144

function repeated(unit: string): string {
  return unit.repeat(Math.ceil(bytes / unit.length)).slice(0, bytes)
}

function after(start: string, unit: string): string {
  return (start + repeated(unit)).slice(0, bytes)
}

function numbered(line: (index: number) => string, start = ''): string {
  const all = [start]
  let length = start.length
  for (let index = 0; length < bytes; index++) {
    const next = line(index)
    all.push(next)
    length += next.length
  }
  return all.join('').slice(0, bytes)
}

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('')
}

const letters = 'abcdefghij'

export const hostileTexts: Readonly<Record<string, string>> = {
  'flow lists in each other': repeated('['),
  'flow maps in each other': repeated('{'),
  'flow pairs in each other': repeated('[a: '),
  'block lists in each other': repeated('- '),
  'explicit keys in each other': repeated('? '),
  'maps in each other on one line': repeated('a: '),
  'maps in each other by indentation': numbered((index) => `${' '.repeat(index % 700)}a:\n`),
  'closing brackets': repeated(']'),
  'closing braces': repeated('}'),
  'pairs of brackets': repeated('[]'),
  'commas in a list': after('[', ','),
  'commas in a map': after('{', ','),
  'explicit keys in a list': after('[', '? '),
  'anchors on lines': numbered((index) => `a${index}: &a${index} 1\n`),
  'anchors on one line': repeated('&a '),
  'tags on one line': repeated('!a '),
  'tags on lines': repeated('- !!x y\n'),
  aliases: repeated('- *a\n'),
  'an alias bomb': lines(
    10,
    (index) =>
      `${letters[index]}: &${letters[index]} [${Array.from({ length: 4 }, () => (index === 0 ? 'x' : `*${letters[index - 1]}`)).join(', ')}]\n`,
  ),
  'an alias bomb of wide lists': `a: &a [${'x,'.repeat(900)}x]\nb: &b [${'*a,'.repeat(20)}*a]\nc: [${'*b,'.repeat(20)}*b]\n`,
  'an alias to what it is in': 'version: 1\nrings: &a [*a, *a, {match: *a}]\n',
  'a long plain value': after('a: ', 'x'),
  'a long quoted value': after('a: "', 'x'),
  'a long single-quoted value': after("a: '", "''"),
  'bad escapes in one value': after('a: "', '\\x'),
  'bad escapes in many values': repeated(`- "${'\\x'.repeat(400)}"\n`),
  quotes: repeated('"'),
  'quoted values on one line': repeated('"a" '),
  'a long block value': after('a: |\n', ' x\n'),
  'a long folded value': after('a: >\n', '\n x\n'),
  'a value on many lines': repeated('a\n'),
  comments: repeated('# x\n'),
  'one long comment': after('version: 1 #', 'x'),
  'empty lines': repeated('\n'),
  CRLF: repeated('\r\n'),
  tabs: repeated('\t'),
  'tabs on lines': repeated('\t\n'),
  documents: repeated('---\n'),
  'ends of documents': repeated('...\n'),
  directives: repeated('%YAML 1.2\n'),
  colons: repeated(':'),
  NUL: repeated('\0'),
  'byte order marks': repeated('\uFEFF').slice(0, bytes / 3),
  emoji: repeated('😀').slice(0, bytes / 4),
  'a key again and again': repeated('a: b\n'),
  keys: numbered((index) => `k${index}: 1\n`),
  'keys in a flow map': numbered((index) => `k${index}: 1,`, '{'),
  'a long list': after('rings:\n', '- a\n'),
  'a long flow list': after('rings: [', 'a,'),
  'a long key': `${repeated('a').slice(2)}:`,
  'long unknown keys': numbered((index) => `${'k'.repeat(900)}${index}: 1\n`),
  'keys on new lines': repeated('?\n: '),
  'empty maps as keys': repeated('{}: '),
  'all kinds of things': repeated('{a: [b, {c: d}], e: "f"}\n'),
  'many wrong entries': `version: 1\nrings:\n${lines(990, (index) => `- {name: R${index}, soak: 7, foo: 1, match: {x: 1}}\n`)}`,
  'many wrong values': `version: 1\n${lines(9, (index) => `x${index}: [${'1,'.repeat(900)}1]\n`)}windows: [${'1,'.repeat(900)}1]\n`,
  'many unknown keys': `version: 1\n${lines(900, (index) => `min_agee${index}: 1\n`)}`,
  'many rings': `version: 1\nrings:\n${lines(990, (index) => `- {name: r${index}, match: {pools: "p${index}*"}}\n`)}`,
  'many equal rings': `version: 1\nrings:\n${lines(990, (index) => `- {name: r${index}}\n`)}`,
  'rings with many patterns': `version: 1\nrings:\n${lines(5, (ring) => `- {name: r${ring}, match: {pools: [${lines(990, (index) => `"*a*a*a*a${ring}${index}",`)}x]}}\n`)}`,
  'patterns that are slow to compare': `version: 1\nrings:\n${lines(2, (ring) => `- {name: r${ring}, match: {pools: [${lines(250, (index) => `"${ring === 0 ? `${'*a'.repeat(200)}b` : 'a'.repeat(400)}${index}",`)}x]}}\n`)}`,
  'many windows': `version: 1\nrings:\n${lines(20, (ring) => `- {name: r${ring}, match: {pools: p${ring}}, windows: [${lines(300, () => `'Mon-Tue 01:00-02:00 Europe/Berlin',`)}daily 01:00-02:00]}\n`)}`,
  'many unknown zones': `version: 1\nrings:\n${lines(20, (ring) => `- {name: r${ring}, match: {pools: p${ring}}, windows: [${lines(300, (index) => `'daily 01:00-02:00 A/B${ring}x${index}',`)}daily 01:00-02:00]}\n`)}`,
  'many freezes in many zones': `version: 1\nfreezes:\n${lines(990, (index) => `- {from: 2026-01-01, to: 2026-01-02T01:00, reason: x, zone: Nowhere/Z${index}}\n`)}`,
  'many references': `version: 1\nfreezes:\n${lines(900, (index) => `- {from: 2026-01-01, to: 2026-01-02, reason: x, rings: [ringname${index}, all]}\n`)}`,
  'many long references to many rings': `version: 1\nrings:\n${lines(400, (index) => `- {name: ring-of-quite-a-long-name-no-${index}, match: {pools: p${index}}}\n`)}freezes:\n${lines(400, (index) => `- {from: 2026-01-01, to: 2026-01-02, reason: x, rings: ring-with-quite-a-name-no-${index}}\n`)}`,
  'many slips in the names of many rings': `version: 1\nrings:\n${lines(400, (index) => `- {name: ring-of-quite-a-long-name-no-${index}, match: {pools: p${index}}}\n`)}freezes:\n${lines(400, (index) => `- {from: 2026-01-01, to: 2026-01-02, reason: x, rings: ring-fo-quite-a-lnog-naem-no-${index}}\n`)}`,
  'many tags': `version: 1\nrings: [{name: a, match: {tags: {${lines(990, (index) => `t${index}: [a, b, c],`)}}}}, {name: b, match: {tags: {${lines(990, (index) => `t${index}: [a, b, c],`)}}}}]\n`,
  'many denials': `version: 1\ndenials:\n${lines(900, (index) => `- image: AKSFlatcar-flatcargen2-202606.${index}.0\n  reason: bad image ${index}\n  until: 2026-12-01\n`)}`,
}
