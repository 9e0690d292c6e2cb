import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  type ApprovalChange,
  parseLockfile,
  setApproval,
  writeLockfile,
} from '../../src/plan/lockfile.ts'
import { problemText } from '../../src/policy/file/problem.ts'
import type { ApprovalEntry } from '../../src/policy/history.ts'
import { cpuTime } from '../cpu-time.ts'
import { runs } from '../property-runs.ts'

const file = '.github/flatcar-gate.lock.json'
const acl = 'AKSAzureLinux-aclgen2TL'
const flatcar = 'AKSFlatcar-flatcargen2'

function approvalsOf(text: string): readonly ApprovalEntry[] {
  const read = parseLockfile(text, file)
  if ('problems' in read) throw new Error(told(read))
  return read.approvals
}

function changed(text: string, change: ApprovalChange): string {
  const edit = setApproval(text, change, file)
  if ('problems' in edit) throw new Error(told(edit))
  return edit.text
}

function told(result: object): string {
  if (!('problems' in result)) return 'nothing'
  const { problems } = result as Exclude<ReturnType<typeof parseLockfile>, { approvals: unknown }>
  return problems.map((problem) => problemText('f', problem)).join('\n')
}

// Few names, so that two changes often meet; `1` and `10` are names that objects put first.
const ringNames = ['1', '10', '2', 'a', 'canary', 'prod', 'prod-eu', 'x'.repeat(39)]
const rings = fc.constantFrom(...ringNames)
const families = fc.constantFrom('AKSUbuntu', acl, flatcar, 'AKSUbuntu-2204gen2containerd')
const versions = fc.constantFrom('202608.06.1', '202609.03.0', '2022.10.03', '17763.8027.251111')
const entries = fc.record({ ring: rings, family: families, version: versions })
const approvals = fc.uniqueArray(entries, { selector: idOf, maxLength: 14 })
const changes = fc.record({ ring: rings, family: families, version: fc.option(versions) })

function idOf({ ring, family }: { readonly ring: string; readonly family: string }): string {
  return `${ring}/${family}`
}

function sorted(list: readonly ApprovalEntry[]): readonly ApprovalEntry[] {
  const key = (entry: ApprovalEntry): string => `${entry.ring}\n${entry.family}`
  return list.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** What a change means, without any text. */
function applied(
  list: readonly ApprovalEntry[],
  { version, ...id }: ApprovalChange,
): readonly ApprovalEntry[] {
  const others = list.filter((entry) => idOf(entry) !== idOf(id))
  return sorted(version === null ? others : [...others, { ...id, version }])
}

describe('writing a lockfile', () => {
  it('sorts rings and families by code units, with a line for each entry', () => {
    const text = writeLockfile([
      { ring: 'prod', family: flatcar, version: '202607.02.0' },
      { ring: '9', family: acl, version: '202608.06.1' },
      { ring: 'prod', family: acl, version: '202608.06.1' },
      { ring: '10', family: 'AKSWindows-2019-containerd', version: '17763.8027.251111' },
    ])
    expect(text).toBe(`{
  "version": 1,
  "rings": {
    "10": {
      "AKSWindows-2019-containerd": "17763.8027.251111"
    },
    "9": {
      "AKSAzureLinux-aclgen2TL": "202608.06.1"
    },
    "prod": {
      "AKSAzureLinux-aclgen2TL": "202608.06.1",
      "AKSFlatcar-flatcargen2": "202607.02.0"
    }
  }
}
`)
    expect(writeLockfile([])).toBe('{\n  "version": 1,\n  "rings": {}\n}\n')
  })

  it('gives what is read as the same approvals, whatever their order was', () => {
    fc.assert(
      fc.property(approvals, fc.infiniteStream(fc.nat()), (list, numbers) => {
        const text = writeLockfile(list)
        expect(approvalsOf(text)).toEqual(sorted(list))
        const shuffled = list.toSorted(() => ((numbers.next().value ?? 0) % 2 === 0 ? 1 : -1))
        expect(writeLockfile([...shuffled, ...list])).toBe(text)
        expect(JSON.parse(text)).toMatchObject({ version: 1 })
      }),
      { numRuns: runs(300) },
    )
  })

  it('refuses what could not be read, and two versions of one family in a ring', () => {
    const entry = { ring: 'prod', family: acl, version: '202608.06.1' }
    expect(() => writeLockfile([{ ...entry, ring: 'Prod' }])).toThrow(RangeError)
    expect(() => writeLockfile([{ ...entry, family: '__proto__' }])).toThrow(RangeError)
    expect(() => writeLockfile([{ ...entry, version: 'latest' }])).toThrow(
      'rings.prod.AKSAzureLinux-aclgen2TL: found "latest"; expected an image version such as',
    )
    expect(() => writeLockfile([entry, { ...entry, version: '202609.03.0' }])).toThrow(
      'found two versions; expected one version.',
    )
  })
})

describe('changing a lockfile', () => {
  it('does the change and nothing else, and nothing a second time', () => {
    fc.assert(
      fc.property(approvals, changes, (list, change) => {
        const before = writeLockfile(list)
        const after = changed(before, change)
        expect(approvalsOf(after)).toEqual(applied(list, change))
        expect(after).toBe(writeLockfile(applied(list, change)))
        expect(changed(after, change)).toBe(after)
      }),
      { numRuns: runs(500) },
    )
  })

  it('gives the same for two changes in either order, if they are of two entries', () => {
    fc.assert(
      fc.property(approvals, changes, changes, (list, one, other) => {
        fc.pre(idOf(one) !== idOf(other))
        const text = writeLockfile(list)
        expect(changed(changed(text, one), other)).toBe(changed(changed(text, other), one))
      }),
      { numRuns: runs(300) },
    )
  })

  it('begins with no file at all, and takes the last approval back', () => {
    const id = { ring: 'prod', family: acl }
    const text = changed('', { ...id, version: '202608.06.1' })
    expect(approvalsOf(text)).toEqual([{ ...id, version: '202608.06.1' }])
    expect(changed(text, { ...id, version: null })).toBe(writeLockfile([]))
    expect(changed('', { ...id, version: null })).toBe('')
  })

  it('leaves a file in another layout as it is, until something changes', () => {
    const entry = { ring: 'prod', family: acl, version: '202608.06.1' }
    const text = `\uFEFF{"rings": {"test": {}, "prod":\r\n{"${acl}": "202608.06\\u002e1"}},"version":1.0}`
    expect(approvalsOf(text)).toEqual([entry])
    expect(changed(text, entry)).toBe(text)
    expect(changed(text, { ...entry, ring: 'test', version: null })).toBe(text)
    const more = { ...entry, ring: 'dev' }
    expect(changed(text, more)).toBe(writeLockfile([entry, more]))
    const unsorted = `{"version":1,"rings":{"prod":{"${flatcar}":"202607.02.0","${acl}":"202608.06.1"},
      "dev":{"${acl}":"202608.06.1"}}}`
    const other = { ring: 'prod', family: flatcar, version: '202607.02.0' }
    expect(approvalsOf(unsorted)).toEqual([more, entry, other])
  })

  it('refuses a change to a file that is wrong, and a change that is wrong', () => {
    const change = { ring: 'prod', family: acl, version: '202608.06.1' }
    expect(told(setApproval('{}', change, file))).toContain('f:1:1: rings: found nothing')
    expect(told(setApproval(' ', change, file))).toContain('found an empty file')
    const wrong = { ring: 'Prod', family: `${acl}-202608.06.1`, version: `${acl}-202608.06.1` }
    expect(told(setApproval('', wrong, file)).split('\n')).toEqual([
      'f:1:1: rings.Prod: found "Prod"; expected a name of 1 to 39 lower-case letters, digits and hyphens. Did you mean "prod"?',
      `f:1:1: rings.Prod["${acl}-202608.06.1"]: found "${acl}-202608.06.1"; expected an image family such as ${acl}. Write the family alone: "${acl}".`,
      `f:1:1: rings.Prod["${acl}-202608.06.1"]: found "${acl}-202608.06.1"; expected an image version such as "202608.06.1". Write the version alone: "202608.06.1".`,
    ])
  })

  it('refuses to make a file that is too large to be read', () => {
    const many = Array.from({ length: 26_000 }, (_, at) => `"AKSUbuntu-f${at}":"202608.06.1"`)
    const compact = `{"version":1,"rings":{"prod":{${many.join()}}}}`
    expect(compact.length).toBeLessThan(1_048_576)
    const edit = setApproval(compact, { ring: 'prod', family: 'AKSUbuntu-f7', version: null }, file)
    expect(told(edit)).toContain('found a file of more than 1048576 bytes')
  })
})

const git = spawnSync('git', ['--version']).status === 0

describe(`git${git ? '' : ' (skipped: there is no git)'}`, () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lockfile-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  /** The merged text, or `undefined` for a conflict. */
  function merged(ours: string, base: string, theirs: string): string | undefined {
    const sides = Object.entries({ ours, base, theirs })
    for (const [name, text] of sides) writeFileSync(join(folder, name), text)
    const { status, stdout } = spawnSync('git', ['merge-file', '-p', 'ours', 'base', 'theirs'], {
      cwd: folder,
      encoding: 'utf8',
    })
    return status === 0 ? stdout : undefined
  }

  function mergedChanges(base: string, one: ApprovalChange, other: ApprovalChange) {
    return merged(changed(base, one), base, changed(base, other))
  }

  const [first, last] = ['AKSAAA', 'AKSZZZ']
  const base = writeLockfile(
    ['a', 'b', 'c'].map((ring) => ({ ring, family: acl, version: '202608.06.1' })),
  )
  const next = '202609.03.0'
  const onGit = git ? it : it.skip

  onGit.each([
    ['new versions in neighbours', { ring: 'a', family: acl }, { ring: 'b', family: acl }],
    [
      'the end of a ring, the start of the next',
      { ring: 'a', family: last },
      { ring: 'b', family: first },
    ],
    [
      'the start of a ring, the end of the next',
      { ring: 'b', family: first },
      { ring: 'c', family: last },
    ],
    ['a ring before all, the first ring', { ring: '0', family: acl }, { ring: 'a', family: first }],
    [
      'a ring in between, the ring after it',
      { ring: 'ab', family: acl },
      { ring: 'b', family: first },
    ],
    ['two new rings in two places', { ring: 'ab', family: acl }, { ring: 'bc', family: acl }],
  ])('merges two changes without a conflict: %s', (_, one, other) => {
    const changesBoth = [one, other].map((id) => ({ ...id, version: next })) as [
      ApprovalChange,
      ApprovalChange,
    ]
    const both = changesBoth.reduce(changed, base)
    expect(mergedChanges(base, ...changesBoth)).toBe(both)
    expect(mergedChanges(base, ...(changesBoth.toReversed() as typeof changesBoth))).toBe(both)
  })

  onGit('merges any two changes in rings that are there and stay, or any two rightly', () => {
    const seen = { merged: 0, conflicts: 0 }
    fc.assert(
      fc.property(approvals, changes, changes, (list, one, other) => {
        fc.pre(idOf(one) !== idOf(other))
        const text = writeLockfile(list)
        const result = mergedChanges(text, one, other)
        if (result !== undefined) expect(result).toBe([one, other].reduce(changed, text))
        const stays = ({ ring }: ApprovalChange, after: readonly ApprovalEntry[]): boolean =>
          [list, after].every((all) => all.some((entry) => entry.ring === ring))
        if (
          one.ring !== other.ring &&
          [one, other].every((each) => stays(each, applied(list, each)))
        ) {
          expect(result).toBeDefined()
        }
        seen[result === undefined ? 'conflicts' : 'merged']++
      }),
      { numRuns: runs(150) },
    )
    expect(seen.merged).toBeGreaterThan(0)
  })
})

const good = `{
  "version": 1,
  "rings": {
    "prod": {
      "${acl}": "202608.06.1"
    }
  }
}
`

function badFile(search: string | RegExp, replacement: string): string {
  const text = good.replace(search, replacement)
  expect(text).not.toBe(good)
  return text
}

describe('a file that is wrong', () => {
  it.each<[name: string, text: () => string, problems: readonly string[]]>([
    [
      'empty',
      () => '',
      [
        'f:1:1: found an empty file; expected a lockfile. Where nothing is approved write {"version": 1, "rings": {}}, or remove .github/flatcar-gate.lock.json.',
      ],
    ],
    ['blank', () => '\uFEFF\n \n', ['f:1:1: found an empty file; expected a lockfile']],
    [
      'a comma too many',
      () => badFile('06.1"', '06.1",'),
      ['f:6:5: found "}\\n  }\\n}\\n"; expected valid JSON. Remove the comma before it.'],
    ],
    [
      'a comment',
      () => badFile('1,', '1, // one'),
      [
        'f:2:17: found "// one\\n  \\"rings\\": {\\n"; expected valid JSON. JSON has no comments: remove it.',
      ],
    ],
    [
      'no comma',
      () => badFile('1,', '1').replace('1', '"1"'),
      ['f:3:3: found "\\"rings\\": {\\n    \\"prod"; expected valid JSON. Put a comma before it.'],
    ],
    [
      'no quotes',
      () => badFile('"prod"', 'prod'),
      [
        'f:4:5: found "prod: {\\n      \\"AKSAz"; expected valid JSON. Put each name and version in double quotes.',
      ],
    ],
    [
      'a merge conflict',
      () => badFile('    "prod"', '<<<<<<< ours\n    "prod"'),
      [
        'f:4:1: found "<<<<<<< ours\\n    \\"pr"; expected valid JSON. Solve the merge conflict: keep the entries of both sides, and remove the marks.',
      ],
    ],
    [
      'cut off',
      () => good.slice(0, -6),
      [
        'f:7:1: found the end of the text; expected valid JSON. Close what is open; `git log -p -- .github/flatcar-gate.lock.json` shows how it was.',
      ],
    ],
    [
      'two texts',
      () => `${good}{}`,
      ['f:9:1: found "{}"; expected valid JSON. Look at the quotes'],
    ],
    ['a second byte order mark', () => `\uFEFF\uFEFF${good}`, ['f:1:1: found "\uFEFF{']],
    [
      'a list',
      () => '\n [1]',
      ['f:2:2: found a list; expected an object with the keys version and rings.'],
    ],
    ['a list with nothing', () => '[]', ['f:1:1: found an empty list; expected']],
    ['a text', () => '"version"', ['f:1:1: found "version"; expected']],
    [
      'nothing in it',
      () => '{}',
      [
        'f:1:1: version: found nothing; expected 1. Write "version": 1.',
        'f:1:1: rings: found nothing; expected an object with a member for each ring. Where nothing is approved write "rings": {}.',
      ],
    ],
    ['no rings', () => '{"version": 1}', ['f:1:1: rings: found nothing; expected']],
    [
      'rings that are a list',
      () => '{"version": 1, "rings": []}',
      ['f:1:25: rings: found an empty list; expected an object with a member for each ring.'],
    ],
    [
      'a later format',
      () => badFile('1,', '2,'),
      [
        'f:2:14: version: found 2; expected 1. A later release of Flatcar Gate wrote this file: use that release.',
      ],
    ],
    [
      'a version in quotes',
      () => badFile('1,', '"1",'),
      ['f:2:14: version: found "1"; expected 1. Remove the quotes.'],
    ],
    [
      'a version that is true',
      () => badFile('1,', 'true,'),
      ['f:2:14: version: found true; expected 1. Write "version": 1.'],
    ],
    [
      'a misspelt key',
      () => badFile('"rings"', '"ring"'),
      [
        'f:1:1: rings: found nothing',
        'f:3:3: ring: found the unknown key "ring"; expected version or rings. Did you mean "rings"?',
      ],
    ],
    [
      'a ring at the top',
      () => badFile('1,', '1, "prod": {"a": {}},'),
      [
        'f:2:17: prod: found the unknown key "prod"; expected version or rings. Rings belong under "rings".',
      ],
    ],
    [
      'an unknown key',
      () => badFile('1,', '1, "$schema": "x",'),
      [
        'f:2:17: ["$schema"]: found the unknown key "$schema"; expected version or rings. Remove it.',
      ],
    ],
    [
      'keys twice',
      () => badFile('1,', '1, "version": 1, "rings": {},'),
      [
        'f:2:17: version: found the key "version" a second time; expected each key once. Remove one of the two.',
        'f:3:3: rings: found the key "rings" a second time',
      ],
    ],
    [
      'a ring twice',
      () => badFile('"prod"', '"prod": {}, "pr\\u006fd"'),
      ['f:4:17: rings.prod: found the key "prod" a second time'],
    ],
    [
      'a family twice',
      () => badFile('06.1"', `06.1", "${acl}": "202608.06.1"`),
      [`f:5:49: rings.prod.${acl}: found the key "${acl}" a second time`],
    ],
    [
      'a ring in capitals',
      () => badFile('prod', 'Prod EU'),
      [
        'f:4:5: rings["Prod EU"]: found "Prod EU"; expected a name of 1 to 39 lower-case letters, digits and hyphens. Did you mean "prod-eu"?',
      ],
    ],
    [
      'a ring without a name',
      () => badFile('prod', ''),
      [
        'f:4:5: rings[""]: found ""; expected a name of 1 to 39 lower-case letters, digits and hyphens.',
      ],
    ],
    [
      'a ring that is a version',
      () => '{"version":1,"rings":{"prod":"202608.06.1"}}',
      [
        'f:1:30: rings.prod: found "202608.06.1"; expected an object with families and their versions.',
      ],
    ],
    [
      'harmful names',
      () =>
        '{"version":1,"__proto__":{"rings":{}},"rings":{"__proto__":{"constructor":"202608.06.1","__proto__":{}},"constructor":{}}}',
      [
        'f:1:14: __proto__: found the unknown key "__proto__"',
        'f:1:48: rings.__proto__: found "__proto__"',
        'f:1:61: rings.__proto__.constructor: found "constructor"; expected an image family',
        'f:1:89: rings.__proto__.__proto__: found "__proto__"; expected an image family',
        'f:1:101: rings.__proto__.__proto__: found an empty object; expected an image version',
      ],
    ],
    [
      'an image for a family',
      () => badFile(acl, `${acl}-202608.06.1`),
      [
        `f:5:7: rings.prod["${acl}-202608.06.1"]: found "${acl}-202608.06.1"; expected an image family such as ${acl}. Write the family alone: "${acl}".`,
      ],
    ],
    [
      'no family',
      () => badFile(acl, 'aclgen2TL'),
      [
        `f:5:7: rings.prod.aclgen2TL: found "aclgen2TL"; expected an image family such as ${acl}. A family is the name of an image without its version.`,
      ],
    ],
    [
      'a family with a version in it, and a version that would be its patch',
      () => badFile(/"AKS.*/, '"AKSUbuntu-202412.01.0": "2024.12.01"'),
      ['f:5:7: rings.prod["AKSUbuntu-202412.01.0"]: found'],
    ],
    [
      'a family that is too long for an image',
      () => badFile(acl, `AKSUbuntu-${'x'.repeat(190)}`),
      ['f:5:7: rings.prod.AKSUbuntu-x'],
    ],
    [
      'an image for a version',
      () => badFile('"2026', `"${acl}-2026`),
      [
        `f:5:34: rings.prod.${acl}: found "${acl}-202608.06.1"; expected an image version such as "202608.06.1". Write the version alone: "202608.06.1".`,
      ],
    ],
    [
      'no version',
      () => badFile('202608.06.1', 'latest'),
      [
        `f:5:34: rings.prod.${acl}: found "latest"; expected an image version such as "202608.06.1".`,
      ],
    ],
    ['a version with a patch', () => badFile('06.1', '06.1-2026.08.09'), ['f:5:34: ']],
    ['a version and a line', () => badFile('06.1', '06.1\\n'), ['f:5:34: ']],
    [
      'a version that is null',
      () => badFile('"202608.06.1"', 'null'),
      [
        `f:5:34: rings.prod.${acl}: found null; expected an image version such as "202608.06.1". To take an approval back remove the entry.`,
      ],
    ],
    [
      'a version that is a number',
      () => badFile('"202608.06.1"', '202608.06'),
      [
        'f:5:34: rings.prod.AKSAzureLinux-aclgen2TL: found 202608.06; expected an image version such as "202608.06.1". Put the version in double quotes.',
      ],
    ],
    [
      'a version and a family',
      () => badFile(`${acl}": "2026`, 'x": "v'),
      ['f:5:7: rings.prod.x: found "x"', 'f:5:12: rings.prod.x: found "v08.06.1"'],
    ],
    [
      'objects and lists in a version, and what comes after',
      () => badFile('"202608.06.1"', '{"a":{"b":[{}]},"c":{}}, "x": 1'),
      [
        `f:5:34: rings.prod.${acl}: found an object; expected an image version such as "202608.06.1".`,
        'f:5:59: rings.prod.x: found "x"',
        'f:5:64: rings.prod.x: found 1; expected an image version',
      ],
    ],
    ['other ends of lines', () => badFile('06.1', 'x').replaceAll('\n', '\r\n'), ['f:5:34: ']],
    ['a mark for the byte order', () => `\uFEFF${badFile('06.1', 'x')}`, ['f:5:34: ']],
  ])('is told with line and column: %s', (_, text, problems) => {
    const lines = told(parseLockfile(text(), file)).split('\n')
    expect(lines).toHaveLength(problems.length)
    lines.forEach((line, at) => expect(line.slice(0, problems[at]?.length)).toBe(problems[at]))
  })

  it('is told with all that is wrong, up to a hundred places', () => {
    const wrong = Array.from({ length: 200 }, (_, at) => `"R${at}": 1`)
    const lines = told(parseLockfile(`{"rings":{${wrong.join(',\n')}}}`, file)).split('\n')
    expect(lines).toHaveLength(101)
    expect(lines[0]).toContain('f:1:1: version: found nothing')
    expect(lines[1]).toContain('f:1:11: rings.R0: found "R0"')
    expect(lines[2]).toContain('f:1:17: rings.R0: found 1; expected an object with families')
    expect(lines[100]).toContain('these 100 problems and 301 more')
  })

  const mebibyte = 1_048_576
  it.each<[string, string, string]>([
    ['beyond the limit', ' '.repeat(mebibyte + 1), 'a file of more than 1048576 bytes'],
    ['beyond the limit in bytes', `"${'é'.repeat(mebibyte / 2)}"`, 'a file of more than 1048576'],
    ['open lists', '['.repeat(mebibyte), 'the end of the text'],
    [
      'deep lists',
      '['.repeat(mebibyte / 2) + ']'.repeat(mebibyte / 2),
      'a list; expected an object',
    ],
    ['deep objects', `${'{"a":'.repeat(150_000)}1${'}'.repeat(150_000)}`, 'the unknown key "a"'],
    [
      'deep in a ring',
      `{"version":1,"rings":{"a":{"AKSUbuntu":${'['.repeat(500_000)}${']'.repeat(500_000)}}}}`,
      'a list; expected an image version',
    ],
    ['wide lists', `[${'[],'.repeat(340_000)}1]`, 'a list; expected an object'],
    ['a long name', `{"${'x'.repeat(mebibyte - 20)}":1}`, 'the unknown key "xxx'],
    ['many escapes', `{"${'\\u0041'.repeat(170_000)}":1}`, 'the unknown key "AAA'],
    ['a string without an end', `{"${'\\"'.repeat(500_000)}`, 'the end of the text'],
    ['many rings', `{"version":1,"rings":{${'"A":1,'.repeat(170_000)}"A":1}}`, 'found "A"'],
    ['many lines', `${'\n'.repeat(1_000_000)}{,}`, 'valid JSON'],
  ])('is refused in a moment however it is made: %s', (_, text, found) => {
    const time = cpuTime(() => {
      expect(told(parseLockfile(text, file))).toContain(found)
    })
    // Far more than it takes: a machine may be slow.
    expect(time).toBeLessThan(5_000)
  })
})

it('Any text at all gives approvals that can be written, or problems with places in it', () => {
  const pieces = fc.constantFrom(
    ...Array.from('{}[],:"\n\r\\\uFEFF\0😀'),
    ...'1 -0 null {} "version" "rings" "prod" "202608.06.1" "__proto__"'.split(' '),
    `"${acl}"`,
  )
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
    fc.json(),
    fc
      .tuple(approvals, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 6 }), pieces), { maxLength: 3 }))
      .map(([list, cuts]) => cuts.reduce(cut, writeLockfile(list))),
  )
  fc.assert(
    fc.property(texts, changes, (text, change) => {
      const read = parseLockfile(text, file)
      const edit = text === '' ? read : setApproval(text, change, file)
      expect('problems' in edit).toBe('problems' in read)
      if (!('problems' in read)) {
        expect(approvalsOf(writeLockfile(read.approvals))).toEqual(read.approvals)
        expect(approvalsOf(changed(text, change))).toEqual(applied(read.approvals, change))
        return
      }
      expect(read.problems.length).toBeGreaterThan(0)
      const lines = text.replace(/^\uFEFF/, '').split('\n')
      for (const { line, column } of read.problems) {
        expect(column).toBeGreaterThan(0)
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 1)
      }
    }),
    { numRuns: runs(5_000) },
  )
})

function cut(text: string, [at, length, piece]: readonly [number, number, string]): string {
  const start = at % (text.length + 1)
  return text.slice(0, start) + piece + text.slice(start + length)
}
