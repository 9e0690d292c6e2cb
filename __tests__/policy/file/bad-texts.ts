import type { BadPolicy } from './bad-policies.ts'

/** What is rare in YAML. */
export const badTexts: readonly BadPolicy[] = [
  {
    name: 'only the mark of a document',
    text: `--- # x
`,
    problems: [
      'p.yml:1:1: found an empty file; expected a policy. Begin the file with the line version: 1; to have no policy remove the file.',
    ],
  },
  {
    name: 'a file that holds a text',
    text: `

x
`,
    problems: ['p.yml:3:1: found "x"; expected a map of settings.'],
  },
  {
    name: 'nothing but empty lines before it',
    text: `
# x

soak: 2d
min-age: x
`,
    problems: [
      'p.yml:4:1: version: found nothing; expected 1. Begin the file with the line version: 1.',
      'p.yml:5:1: min-age: found "x"; expected a duration such as 2d or 36h. Units are w, d, h or m, for weeks, days, hours and minutes.',
    ],
  },
  {
    name: 'an alias to a value of another kind',
    text: `version: 1
windows: &w [daily 01:00-02:00]
soak: *w
min-age: &a 2 days
rings: [{ name: dev, min-age: *a }]
`,
    problems: [
      'p.yml:3:1: soak: found a list; expected a duration such as 2d or 36h.',
      'p.yml:4:1: min-age: found "2 days"; expected a duration such as 2d or 36h. Write 2d.',
      'p.yml:5:22: rings[0].min-age: found "2 days"; expected a duration such as 2d or 36h. Write 2d.',
    ],
  },
  {
    name: 'an alias as a key',
    text: `version: 1
zone: &z UTC
? *z
: 1
? *y
: 2
`,
    problems: [
      'p.yml:3:3: ["\\"UTC\\""]: found "UTC" as a key; expected a name. Put it in quotes if it is a name.',
      'p.yml:5:3: ["an alias"]: found an alias as a key; expected a name. Put it in quotes if it is a name.',
    ],
  },
  {
    name: 'no key',
    text: `version: 1
: x
proof: { : x }
`,
    problems: [
      'p.yml:2:1: nothing: found nothing as a key; expected a name. Put it in quotes if it is a name.',
      'p.yml:3:9: proof.nothing: found nothing as a key; expected a name. Put it in quotes if it is a name.',
    ],
  },
  {
    name: 'a key without a value in a map on one line',
    text: `version: 1
proof: { share }
`,
    problems: [
      'p.yml:2:10: proof.share: found nothing; expected a share from 1% to 100%. Write a value, or remove the key.',
    ],
  },
  {
    name: 'a merge key in quotes',
    text: `version: 1
proof: { "<<": 1 }
`,
    problems: [
      'p.yml:2:10: proof["<<"]: found the unknown key "<<"; expected a setting that belongs here. The keys here are share, pools, level.',
    ],
  },
  {
    name: 'a key again after a value that could not be read',
    text: `version: 1
soak: *x
soak: 2d
`,
    problems: [
      'p.yml:2:7: soak: found the alias "*x"; expected a value that is named &x further up. To write a name that begins with *, put it in quotes.',
    ],
  },
  {
    name: 'a value that begins like a directive',
    text: `version: 1
zone: %UTC
`,
    problems: [
      'p.yml:2:7: found something that is no YAML (Plain value cannot start with directive indicator character %); expected valid YAML. Put the value in quotes.',
    ],
  },
  {
    name: 'an unclosed quote',
    text: `version: 1
zone: "UTC
`,
    problems: [
      'p.yml:3:1: found something that is no YAML (Missing closing "quote); expected valid YAML. Close the quote or bracket, or put a colon and a space after the key.',
    ],
  },
  {
    name: 'a backslash in double quotes',
    text: `version: 1
zone: "Europe\\Berlin"
`,
    problems: [
      'p.yml:2:14: found something that is no YAML (Invalid escape sequence \\B); expected valid YAML. Use single quotes, in which a backslash is a plain character.',
    ],
  },
  {
    name: 'a key of two lines',
    text: `version: 1
soak
min-age: 1d
`,
    problems: [
      'p.yml:2:1: found something that is no YAML (Implicit keys need to be on a single line); expected valid YAML. Put a colon and a space after the key.',
    ],
  },
  {
    name: 'two values on one line',
    text: `version: 1
zone: "UTC" "UTC"
`,
    problems: [
      'p.yml:2:13: found something that is no YAML (Unexpected double-quoted-scalar at node end); expected valid YAML. Look at the indentation, quotes and brackets here and just before.',
    ],
  },
  {
    name: 'a long error of YAML',
    text: `version: 1
zone: |${'x'.repeat(200)}
`,
    problems: [
      `p.yml:2:8: found something that is no YAML (Block scalar header includes extra characters: |${'x'.repeat(72)}); expected valid YAML. Look at the indentation, quotes and brackets here and just before.`,
    ],
  },
  {
    name: 'values that are not shown in full',
    text: `version: 1
soak: ${'x'.repeat(80)}
min-age: ${'x'.repeat(81)}
proof: { share: ${'1'.repeat(81)}, pools: *${'n'.repeat(90)} }
`,
    problems: [
      `p.yml:2:1: soak: found "${'x'.repeat(80)}"; expected a duration such as 2d or 36h. Units are w, d, h or m, for weeks, days, hours and minutes.`,
      `p.yml:3:1: min-age: found "${'x'.repeat(80)}…"; expected a duration such as 2d or 36h. Units are w, d, h or m, for weeks, days, hours and minutes.`,
      `p.yml:4:10: proof.share: found ${'1'.repeat(80)}; expected a share from 1% to 100%. Write the sign as well, e.g. ${'1'.repeat(80)}%.`,
      `p.yml:4:107: proof.pools: found the alias "*${'n'.repeat(79)}…"; expected a value that is named &${'n'.repeat(40)} further up. To write a name that begins with *, put it in quotes.`,
    ],
  },
  {
    name: 'a long tag',
    text: `version: 1
zone: !${'t'.repeat(60)} x
`,
    problems: [
      `p.yml:2:7: found the YAML tag !${'t'.repeat(39)}; expected plain values without tags. Remove the tag; to make a value text, put it in quotes.`,
    ],
  },
  {
    name: 'a long directive',
    text: `%${'d'.repeat(60)}
---
version: 1
`,
    problems: [
      `p.yml:1:1: found the YAML directive %${'d'.repeat(39)}; expected no directives. Remove the line.`,
    ],
  },
  {
    name: 'a long directive that is cut before a word',
    text: `%${'d'.repeat(38)} x\n---\nversion: 1\n`,
    problems: [
      `p.yml:1:1: found the YAML directive %${'d'.repeat(38)}; expected no directives. Remove the line.`,
    ],
  },
  {
    name: 'a directive with spaces after it',
    text: `%YAML 1.2   
---
version: 1
`,
    problems: [
      'p.yml:1:1: found the YAML directive %YAML 1.2; expected no directives. Remove the line.',
    ],
  },
]
