import { badSettings } from './bad-settings.ts'
import { badTexts } from './bad-texts.ts'

/** A policy file with problems, and each of them as it is told. */
export interface BadPolicy {
  readonly name: string
  readonly text: string
  readonly problems: readonly string[]
}

export const badPolicies: readonly BadPolicy[] = [
  {
    name: 'an empty file',
    text: ``,
    problems: [
      'p.yml:1:1: found an empty file; expected a policy. Begin the file with the line version: 1; to have no policy remove the file.',
    ],
  },
  {
    name: 'a file of comments',
    text: `# nothing

# here
`,
    problems: [
      'p.yml:1:1: found an empty file; expected a policy. Begin the file with the line version: 1; to have no policy remove the file.',
    ],
  },
  {
    name: 'a file that holds no map',
    text: `- version: 1
`,
    problems: ['p.yml:1:1: found a list; expected a map of settings.'],
  },
  {
    name: 'no version',
    text: `extends: careful
`,
    problems: [
      'p.yml:1:1: version: found nothing; expected 1. Begin the file with the line version: 1.',
    ],
  },
  {
    name: 'a version that is a text',
    text: `version: "1"
`,
    problems: ['p.yml:1:1: version: found "1"; expected 1. Remove the quotes.'],
  },
  {
    name: 'another version',
    text: `version: 1.30
`,
    problems: ['p.yml:1:1: version: found 1.30; expected 1.'],
  },
  {
    name: 'a tab as indentation',
    text: `version: 1
proof:
	share: 50%
`,
    problems: [
      'p.yml:3:1: found a tab as indentation; expected spaces. YAML takes no tabs here: indent by two spaces.',
    ],
  },
  {
    name: 'two documents',
    text: `version: 1
---
version: 1
`,
    problems: [
      'p.yml:2:1: found a second YAML document; expected one document. Remove the line --- and what does not belong to the policy.',
    ],
  },
  {
    name: 'a tag of JavaScript',
    text: `version: 1
zone: !!js/function "x"
`,
    problems: [
      'p.yml:2:7: found the YAML tag !!js/function; expected plain values without tags. Remove the tag; to make a value text, put it in quotes.',
    ],
  },
  {
    name: 'a tag of Python',
    text: `version: 1
zone: !!python/object:os.system x
`,
    problems: [
      'p.yml:2:7: found the YAML tag !!python/object:os.system; expected plain values without tags. Remove the tag; to make a value text, put it in quotes.',
    ],
  },
  {
    name: 'an include',
    text: `version: 1
rings: !include rings.yml
`,
    problems: [
      'p.yml:2:8: found the YAML tag !include; expected plain values without tags. Remove the tag; to make a value text, put it in quotes.',
    ],
  },
  {
    name: 'a directive',
    text: `%YAML 1.1
---
version: 1
`,
    problems: [
      'p.yml:1:1: found the YAML directive %YAML 1.1; expected no directives. Remove the line.',
    ],
  },
  {
    name: 'a merge key',
    text: `version: 1
proof: &p { share: 50% }
rings:
  - name: dev
    proof:
      <<: *p
`,
    problems: [
      'p.yml:6:7: rings[0].proof["<<"]: found a merge key (<<); expected settings written out. Merge keys are not part of YAML 1.2: write the settings where they belong.',
    ],
  },
  {
    name: 'keys that are no texts',
    text: `version: 1
1: x
true: y
? [a]
: z
`,
    problems: [
      'p.yml:2:1: 1: found 1 as a key; expected a name. Put it in quotes if it is a name.',
      'p.yml:3:1: true: found true as a key; expected a name. Put it in quotes if it is a name.',
      'p.yml:4:3: ["a list"]: found a list as a key; expected a name. Put it in quotes if it is a name.',
    ],
  },
  {
    name: 'a key twice',
    text: `version: 1
soak: 1d
soak: 2d
`,
    problems: [
      'p.yml:3:1: soak: found the key "soak" a second time; expected each key once. Remove one of the two.',
    ],
  },
  {
    name: 'keys that harm objects',
    text: `version: 1
__proto__: { x: 1 }
constructor: 1
select: { tags: { prototype: a } }
`,
    problems: [
      'p.yml:2:1: __proto__: found the unknown key "__proto__"; expected a setting of the policy. Remove it.',
      'p.yml:3:1: constructor: found the unknown key "constructor"; expected a setting of the policy. Remove it.',
      'p.yml:4:19: select.tags.prototype: found the unknown key "prototype"; expected a setting of the policy. Remove it.',
    ],
  },
  {
    name: 'an unclosed list',
    text: `version: 1
windows: [daily 01:00-02:00
zone: UTC
`,
    problems: [
      'p.yml:3:1: found something that is no YAML (Flow sequence in block collection must be sufficiently indented and end with a ]); expected valid YAML. Close the quote or bracket, or put a colon and a space after the key.',
    ],
  },
  {
    name: 'a value with a colon',
    text: `version: 1
holds:
  - pools: a
    reason: see: the ticket
`,
    problems: [
      'p.yml:4:13: found something that is no YAML (Nested mappings are not allowed in compact mappings); expected valid YAML. Begin a new line after the first colon, or put the value in quotes.',
    ],
  },
  {
    name: 'wrong indentation',
    text: `version: 1
proof:
    share: 50%
  pools: 1
`,
    problems: [
      'p.yml:4:1: found something that is no YAML (All mapping items must start at the same column); expected valid YAML. Indent the settings of one map alike.',
    ],
  },
  {
    name: 'an alias without an anchor',
    text: `version: 1
windows: *nights
`,
    problems: [
      'p.yml:2:10: windows: found the alias "*nights"; expected a value that is named &nights further up. To write a name that begins with *, put it in quotes.',
    ],
  },
  {
    name: 'a name that begins with a star',
    text: `version: 1
select:
  clusters: [*/one]
`,
    problems: [
      'p.yml:3:14: select.clusters[0]: found the alias "*/one"; expected a value that is named &/one further up. To write a name that begins with *, put it in quotes.',
    ],
  },
  {
    name: 'an alias to what it is in',
    text: `version: 1
rings: &r
  - *r
`,
    problems: [
      'p.yml:3:5: rings[0]: found the alias "*r"; expected a value that is named &r further up. To write a name that begins with *, put it in quotes.',
    ],
  },
  {
    name: 'a duration in words',
    text: `version: 1
rings:
  - name: dev
    soak: 2 days
`,
    problems: [
      'p.yml:4:5: rings[0].soak: found "2 days"; expected a duration such as 2d or 36h. Write 2d.',
    ],
  },
  {
    name: 'a duration without its unit',
    text: `version: 1
soak: 7
min-age: "7"
`,
    problems: [
      'p.yml:2:1: soak: found 7; expected a duration such as 2d or 36h. Write the unit as well, e.g. 7d.',
      'p.yml:3:1: min-age: found "7"; expected a duration such as 2d or 36h. Units are w, d, h or m, for weeks, days, hours and minutes.',
    ],
  },
  {
    name: 'months',
    text: `version: 1
soak: 2 months
`,
    problems: [
      'p.yml:2:1: soak: found "2 months"; expected a duration such as 2d or 36h. Units are w, d, h or m, for weeks, days, hours and minutes.',
    ],
  },
  {
    name: 'no value',
    text: `version: 1
soak:
rings:
`,
    problems: [
      'p.yml:2:1: soak: found nothing; expected a duration such as 2d or 36h. Write a value, or remove the key.',
      'p.yml:3:1: rings: found nothing; expected a list of rings. Write a value, or remove the key.',
    ],
  },
  {
    name: 'an unknown key with a near one',
    text: `version: 1
min_age: 2d
minAge: 2d
zonne: UTC
`,
    problems: [
      'p.yml:2:1: min_age: found the unknown key "min_age"; expected a setting that belongs here. Did you mean "min-age"?',
      'p.yml:3:1: minAge: found the unknown key "minAge"; expected a setting that belongs here. Did you mean "min-age"?',
      'p.yml:4:1: zonne: found the unknown key "zonne"; expected a setting that belongs here. Did you mean "zone"?',
    ],
  },
  {
    name: 'an unknown key with none near',
    text: `version: 1
xyzzy: 2d
`,
    problems: [
      'p.yml:2:1: xyzzy: found the unknown key "xyzzy"; expected a setting that belongs here. The keys here are version, extends, zone, select, soak, proof, approval, engine, first, min-age, windows, maintenance, failures, rollback, probes, budget, rings, gates, pull-requests, dashboard, apply, freezes, denials, holds, deadlines, floors.',
    ],
  },
  {
    name: 'keys in the wrong place',
    text: `version: 1
match: { regions: x }
max-image-age: 60d
rings:
  - name: dev
    deadlines: []
    tags: { env: dev }
    window: warn
    budget: { fleet: { pools: 1 per 1h } }
`,
    problems: [
      'p.yml:2:1: match: found the unknown key "match"; expected a setting that belongs here. "match" belongs in a ring.',
      'p.yml:3:1: max-image-age: found the unknown key "max-image-age"; expected a setting that belongs here. "max-image-age" belongs in an entry of deadlines.',
      'p.yml:6:5: rings[0].deadlines: found the unknown key "deadlines"; expected a setting that belongs here. "deadlines" belongs at the top.',
      'p.yml:7:5: rings[0].tags: found the unknown key "tags"; expected a setting that belongs here. "tags" belongs under match of a ring, or under select.',
      'p.yml:8:5: rings[0].window: found the unknown key "window"; expected a setting that belongs here. Did you mean "windows"?',
      'p.yml:9:15: rings[0].budget.fleet: found the unknown key "fleet"; expected a setting that belongs here. "fleet" belongs under budget at the top, for all rings together.',
    ],
  },
  {
    name: 'a setting under gates',
    text: `version: 1
gates: { soak: 7d, window: daily 01:00-02:00, holds: warn }
`,
    problems: [
      'p.yml:2:10: gates.soak: found "7d"; expected enforce, warn or off. This is how much the gate counts; the setting "soak" belongs at the top or in a ring.',
      'p.yml:2:20: gates.window: found "daily 01:00-02:00"; expected enforce, warn or off. This is how much the gate counts; the setting "windows" belongs at the top or in a ring.',
      'p.yml:2:47: gates.holds: found the unknown key "holds"; expected a setting that belongs here. "holds" belongs at the top.',
    ],
  },
  {
    name: 'an unknown mode',
    text: `version: 1
gates: { soak: wran, age: Enforce, freeze: false }
`,
    problems: [
      'p.yml:2:10: gates.soak: found "wran"; expected enforce, warn or off. Did you mean "warn"?',
      'p.yml:2:22: gates.age: found "Enforce"; expected enforce, warn or off. Did you mean "enforce"?',
      'p.yml:2:36: gates.freeze: found false; expected enforce, warn or off.',
    ],
  },
  {
    name: 'an unknown preset',
    text: `version: 1
extends: [carefull, fast]
`,
    problems: [
      'p.yml:2:11: extends[0]: found "carefull"; expected report-only, careful, balanced or security-first. Did you mean "careful"?',
      'p.yml:2:21: extends[1]: found "fast"; expected report-only, careful, balanced or security-first.',
    ],
  },
  {
    name: 'tags that YAML changed',
    text: `version: 1
rings:
  - name: dev
    match: { tags: { tier: 1, spot: true, env: [dev, 2], x: null, y: {} } }
`,
    problems: [
      'p.yml:4:22: rings[0].match.tags.tier: found 1; expected text, or a list of texts. YAML reads this as a number, which may change it: put it in quotes, "1".',
      'p.yml:4:31: rings[0].match.tags.spot: found true; expected text, or a list of texts. YAML reads this as a truth value, which may change it: put it in quotes, "true".',
      'p.yml:4:54: rings[0].match.tags.env[1]: found 2; expected text, or a list of texts. YAML reads this as a number, which may change it: put it in quotes, "2".',
      'p.yml:4:58: rings[0].match.tags.x: found null; expected text, or a list of texts. Write a value, or remove the key.',
      'p.yml:4:67: rings[0].match.tags.y: found an empty map; expected text, or a list of texts.',
    ],
  },
  {
    name: 'a name of a tag that Azure does not allow',
    text: `version: 1
select: { tags: { "a<b": x } }
`,
    problems: [
      'p.yml:2:19: select.tags["a<b"]: found the key "a<b"; expected the name of a tag or label (without < > % & \\ and ?).',
    ],
  },
  {
    name: 'texts that YAML made numbers',
    text: `version: 1
select: { os-skus: [1, true] }
`,
    problems: [
      'p.yml:2:21: select.os-skus[0]: found 1; expected an OS SKU such as AzureContainerLinux. YAML reads this as a number, which may change it: put it in quotes, "1".',
      'p.yml:2:24: select.os-skus[1]: found true; expected an OS SKU such as AzureContainerLinux. YAML reads this as a truth value, which may change it: put it in quotes, "true".',
    ],
  },
  {
    name: 'names of rings that are taken or not allowed',
    text: `version: 1
rings:
  - name: Dev
    match: { pools: a }
  - name: dev
    match: { pools: b }
  - name: -x
    match: { pools: c }
  - match: { pools: d }
`,
    problems: [
      'p.yml:3:5: rings[0].name: found "Dev"; expected a name of 1 to 39 lower-case letters, digits and hyphens. Write "dev".',
      'p.yml:5:5: rings[1].name: found "dev"; expected a name that no other ring has. Rename or remove one of the two.',
      'p.yml:7:5: rings[2].name: found "-x"; expected a name of 1 to 39 lower-case letters, digits and hyphens.',
      'p.yml:9:5: rings[3].name: found nothing; expected a name of 1 to 39 lower-case letters, digits and hyphens. Add the key "name".',
    ],
  },
  {
    name: 'rings in freezes, holds and deadlines that do not exist',
    text: `version: 1
rings: [{ name: canary }]
freezes:
  - { from: 2026-01-01, to: 2026-01-02, reason: x, rings: [canry] }
holds: [{ rings: Canary, reason: x }]
deadlines: [{ max-image-age: 60d, rings: [canary, prod] }]
`,
    problems: [
      'p.yml:4:60: freezes[0].rings[0]: found "canry"; expected the name of a ring: canary. Did you mean "canary"?',
      'p.yml:5:11: holds[0].rings: found "Canary"; expected the name of a ring: canary. Did you mean "canary"?',
      'p.yml:6:51: deadlines[0].rings[1]: found "prod"; expected the name of a ring: canary.',
    ],
  },
  {
    name: 'a ring where there are none',
    text: `version: 1
extends: report-only
rings: []
holds: [{ rings: a, reason: x }]
`,
    problems: ['p.yml:4:11: holds[0].rings: found "a"; expected no ring, as the policy has none.'],
  },
  {
    name: 'a list in place of a map, and the other way round',
    text: `version: 1
rings: { name: dev }
proof: [50%]
freezes: tomorrow
`,
    problems: [
      'p.yml:2:1: rings: found a map; expected a list of rings. Begin each entry of the list with "- ".',
      'p.yml:3:1: proof: found a list; expected a map with the keys share, pools and level.',
      'p.yml:4:1: freezes: found "tomorrow"; expected a list of freezes.',
    ],
  },
  {
    name: 'snapshot in the first ring',
    text: `version: 1
rings:
  - name: dev
    engine: snapshot
`,
    problems: [
      'p.yml:4:5: rings[0].engine: found "snapshot"; expected latest in the first ring. A snapshot holds an image that the ring before has proven, and there is none before the first.',
    ],
  },
  {
    name: 'unsound limits',
    text: `version: 1
budget:
  fleet: { pools: 10, clusters-at-once: 0 }
  ring: { pools: 10 per day, clusters-at-once: "2" }
  region: { pools: 0 per 1h, clusters-at-once: two }
`,
    problems: [
      'p.yml:3:12: budget.fleet.pools: found 10; expected a number of starts in a period of at most 90d such as 10 per 24h, or none. Write the period as well, e.g. 10 per 24h.',
      'p.yml:3:23: budget.fleet.clusters-at-once: found 0; expected a whole number of clusters from 1 to 10000, or none.',
      'p.yml:4:11: budget.ring.pools: found "10 per day"; expected a number of starts in a period of at most 90d such as 10 per 24h, or none.',
      'p.yml:4:30: budget.ring.clusters-at-once: found "2"; expected a whole number of clusters from 1 to 10000, or none. Remove the quotes.',
      'p.yml:5:13: budget.region.pools: found "0 per 1h"; expected a number of starts in a period of at most 90d such as 10 per 24h, or none.',
      'p.yml:5:30: budget.region.clusters-at-once: found "two"; expected a whole number of clusters from 1 to 10000, or none.',
    ],
  },
  {
    name: 'a limit over a long time',
    text: `version: 1
budget: { ring: { pools: 1 per 91d } }
`,
    problems: [
      'p.yml:2:19: budget.ring.pools: found "1 per 91d"; expected a number of starts in a period of at most 90d such as 10 per 24h, or none.',
    ],
  },
  {
    name: 'unsound proof',
    text: `version: 1
proof: { share: 0%, pools: 0 }
`,
    problems: [
      'p.yml:2:10: proof.share: found "0%"; expected a share from 1% to 100%.',
      'p.yml:2:21: proof.pools: found 0; expected a whole number of pools from 1 to 100000.',
    ],
  },
  {
    name: 'more unsound proof',
    text: `version: 1
proof: { share: 101%, pools: 1.5 }
`,
    problems: [
      'p.yml:2:10: proof.share: found "101%"; expected a share from 1% to 100%.',
      'p.yml:2:23: proof.pools: found 1.5; expected a whole number of pools from 1 to 100000.',
    ],
  },
  {
    name: 'yet more unsound proof',
    text: `version: 1
proof: { share: 50, pools: "1" }
`,
    problems: [
      'p.yml:2:10: proof.share: found 50; expected a share from 1% to 100%. Write the sign as well, e.g. 50%.',
      'p.yml:2:21: proof.pools: found "1"; expected a whole number of pools from 1 to 100000. Remove the quotes.',
    ],
  },
  {
    name: 'soak and min-age beyond the support of an image',
    text: `version: 1
soak: 60d
rings:
  - name: dev
    match: { pools: a }
    min-age: 31d
  - name: prod
    match: { pools: b }
    min-age: 30d
`,
    problems: [
      'p.yml:2:1: soak: found soak and min-age of 91d together; expected at most 90d. Microsoft supports an image for 90 days: it would be out of support before it is installed.',
    ],
  },
  {
    name: 'soak and min-age of a preset beyond the support of an image',
    text: `version: 1
extends: careful
min-age: 84d
`,
    problems: [
      'p.yml:3:1: min-age: found soak and min-age of 91d together; expected at most 90d. Microsoft supports an image for 90 days: it would be out of support before it is installed.',
    ],
  },
  {
    name: 'unsound windows',
    text: `version: 1
windows:
  - Mon-Thu
  - Mon-Fry 21:00-05:00
  - Mon 25:00-26:00
  - Mon 05:00-05:00
  - Mon 05:00-06:00 Europe/Berln
`,
    problems: [
      'p.yml:3:5: windows[0]: found "Mon-Thu"; expected a window such as Mon-Thu 21:00-05:00 Europe/Berlin.',
      `p.yml:4:5: windows[1]: found "Mon-Fry 21:00-05:00"; expected a window such as Mon-Thu 21:00-05:00 Europe/Berlin or daily 01:00-05:00. 'Mon-Fry' does not name days: expected days such as 'Mon', 'Mon-Thu', 'Sat,Sun' or 'daily'.`,
      `p.yml:5:5: windows[2]: found "Mon 25:00-26:00"; expected a window such as Mon-Thu 21:00-05:00 Europe/Berlin or daily 01:00-05:00. '25:00-26:00' does not give hours: expected a start from 00:00 to 23:59 and an end up to 24:00, e.g. '21:00-05:00'.`,
      `p.yml:6:5: windows[3]: found "Mon 05:00-05:00"; expected a window such as Mon-Thu 21:00-05:00 Europe/Berlin or daily 01:00-05:00. '05:00-05:00' begins and ends at the same time: write '00:00-24:00' for a whole day.`,
      `p.yml:7:5: windows[4]: found "Mon 05:00-06:00 Europe/Berln"; expected a window such as Mon-Thu 21:00-05:00 Europe/Berlin or daily 01:00-05:00. 'Europe/Berln' is not a time zone: expected an IANA name, e.g. 'Europe/Berlin' or 'UTC'.`,
    ],
  },
  {
    name: 'a zone that does not exist',
    text: `version: 1
zone: Europe/Berln
freezes: [{ from: 2026-01-01, to: 2026-01-02, zone: "+01:00", reason: x }]
`,
    problems: [
      'p.yml:2:1: zone: found "Europe/Berln"; expected an IANA zone such as Europe/Berlin or UTC. Names are made of an area and a city; offsets such as +01:00 are none.',
      'p.yml:3:47: freezes[0].zone: found "+01:00"; expected an IANA zone such as Europe/Berlin.',
    ],
  },
  {
    name: 'freezes that end before they begin',
    text: `version: 1
freezes:
  - { from: 2026-12-24, to: 2026-12-20, reason: x }
  - { from: 2026-12-24T10:00, to: 2026-12-24T10:00, reason: x }
`,
    problems: [
      'p.yml:3:25: freezes[0].to: found "2026-12-20"; expected a time after 2026-12-24. The freeze would hold at no time: correct one of the two.',
      'p.yml:4:31: freezes[1].to: found "2026-12-24T10:00"; expected a time after 2026-12-24T10:00. The freeze would hold at no time: correct one of the two.',
    ],
  },
  {
    name: 'dates that do not exist',
    text: `version: 1
freezes: [{ from: 2026-02-30, to: 2026-13-01, reason: x }]
holds: [{ pools: a, reason: x, until: 2026-02-30 }]
floors: [{ family: a, below: 202608.06.1, by: 2026-02-30T00:00Z, reason: x }]
`,
    problems: [
      'p.yml:2:13: freezes[0].from: found "2026-02-30"; expected a date such as 2026-12-18 or a local time such as 2026-12-18T18:00. No calendar or clock has it.',
      'p.yml:2:31: freezes[0].to: found "2026-13-01"; expected a date such as 2026-12-18 or a local time such as 2026-12-18T18:00. No calendar or clock has it.',
      'p.yml:3:32: holds[0].until: found "2026-02-30"; expected a date such as 2026-12-18 or an instant such as 2026-12-18T18:00Z. No calendar or clock has it.',
      'p.yml:4:43: floors[0].by: found "2026-02-30T00:00Z"; expected a date such as 2026-12-18 or an instant such as 2026-12-18T18:00Z. No calendar or clock has it.',
    ],
  },
  {
    name: 'dates in another form',
    text: `version: 1
freezes: [{ from: 24.12.2026, to: 2026-12-25T00:00Z, reason: x }]
`,
    problems: [
      'p.yml:2:13: freezes[0].from: found "24.12.2026"; expected a date such as 2026-12-18 or a local time such as 2026-12-18T18:00.',
      'p.yml:2:31: freezes[0].to: found "2026-12-25T00:00Z"; expected a date such as 2026-12-18 or a local time such as 2026-12-18T18:00.',
    ],
  },
  {
    name: 'an entry without what it needs',
    text: `version: 1
freezes:
  - reason: x
floors:
  - {}
deadlines:
  -
`,
    problems: [
      'p.yml:3:5: freezes[0].from: found nothing; expected a date such as 2026-12-18 or a local time such as 2026-12-18T18:00. Add the key "from".',
      'p.yml:3:5: freezes[0].to: found nothing; expected a date such as 2026-12-18 or a local time such as 2026-12-18T18:00. Add the key "to".',
      'p.yml:5:5: floors[0].family: found nothing; expected a family such as AKSFlatcar-flatcargen2, which may hold * and ?. Add the key "family".',
      'p.yml:5:5: floors[0].below: found nothing; expected an image version such as 202608.06.1. Add the key "below".',
      'p.yml:5:5: floors[0].by: found nothing; expected a date such as 2026-12-18 or an instant such as 2026-12-18T18:00Z. Add the key "by".',
      'p.yml:5:5: floors[0].reason: found nothing; expected a reason of 1 to 500 characters. Add the key "reason".',
      'p.yml:7:4: deadlines[0]: found nothing; expected a map with the key max-image-age. Write a value, or remove the key.',
    ],
  },
  {
    name: 'reasons that say nothing or too much',
    text: `version: 1
holds:
  - { pools: a, reason: "" }
  - { pools: a, reason: "  " }
  - { pools: a, reason: ${'x'.repeat(501)} }
`,
    problems: [
      'p.yml:3:17: holds[0].reason: found ""; expected a reason of 1 to 500 characters.',
      'p.yml:4:17: holds[1].reason: found "  "; expected a reason of 1 to 500 characters.',
      'p.yml:5:17: holds[2].reason: found "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…"; expected a reason of 1 to 500 characters.',
    ],
  },
  {
    name: 'an address that is none',
    text: `version: 1
denials: [{ image: a, reason: x, url: "javascript:alert(1)" }]
`,
    problems: [
      'p.yml:2:34: denials[0].url: found "javascript:alert(1)"; expected an address that begins with https:// or http://.',
    ],
  },
  {
    name: 'denials that deny nothing or too much',
    text: `version: 1
denials:
  - reason: x
  - { image: a, family: b, reason: x }
  - { image: a, from: 202608.06.1, reason: x }
  - { family: a, from: 202608.06.1, below: 202608.06.1, reason: x }
`,
    problems: [
      'p.yml:3:5: denials[0]: found neither image nor family; expected one of the two. Name what is denied.',
      'p.yml:4:5: denials[1]: found both image and family; expected one of the two. Remove one; image takes * and ? as well.',
      'p.yml:5:17: denials[2].from: found a range of versions for one image; expected from and below with a family, or with an image that holds * or ?. The name of an image holds its version.',
      'p.yml:6:37: denials[3].below: found "202608.06.1"; expected a version after 202608.06.1. The range is empty: below is the first version that is not denied any more.',
    ],
  },
  {
    name: 'versions of images that are none',
    text: `version: 1
floors:
  - { family: a, below: 202608.06, by: 2026-01-01, reason: x }
  - { family: a, below: latest, by: 2026-01-01, reason: x }
`,
    problems: [
      'p.yml:3:18: floors[0].below: found 202608.06; expected an image version such as 202608.06.1. YAML reads this as a number, which may change it: put it in quotes, "202608.06".',
      'p.yml:4:18: floors[1].below: found "latest"; expected an image version such as 202608.06.1.',
    ],
  },
  {
    name: 'holds of nothing',
    text: `version: 1
holds:
  - reason: x
  - { pools: [], reason: x }
`,
    problems: [
      'p.yml:3:5: holds[0]: found a hold of nothing; expected at least one of rings, clusters, pools and images. Name what is held.',
      'p.yml:4:7: holds[1].pools: found an empty list; expected at least one entry. An empty list holds nothing: name what is held, or remove the key.',
    ],
  },
  {
    name: 'deadlines beyond the support of an image',
    text: `version: 1
deadlines:
  - max-image-age: 91d
  - max-image-age: 0d
  - { max-image-age: 60d, relax: [soaking, lifecycle] }
`,
    problems: [
      'p.yml:3:5: deadlines[0].max-image-age: found "91d"; expected more than 0d and at most 90d. Microsoft supports an image for 90 days.',
      'p.yml:4:5: deadlines[1].max-image-age: found "0d"; expected more than 0d and at most 90d. Microsoft supports an image for 90 days.',
      'p.yml:5:35: deadlines[2].relax[0]: found "soaking"; expected soak, age, ring, window, maintenance, budget, freeze, approval, hold or denied.',
      'p.yml:5:44: deadlines[2].relax[1]: found "lifecycle"; expected soak, age, ring, window, maintenance, budget, freeze, approval, hold or denied.',
    ],
  },
  {
    name: 'a match that matches nothing',
    text: `version: 1
rings:
  - name: dev
    match: { regions: [], tags: { env: [] } }
`,
    problems: [
      'p.yml:4:14: rings[0].match.regions: found an empty list; expected at least one entry. An empty list matches nothing; to match everything remove the key.',
      'p.yml:4:35: rings[0].match.tags.env: found an empty list; expected at least one entry. An empty list matches nothing; to match everything remove the key.',
    ],
  },
  {
    name: 'a selection of nothing',
    text: `version: 1
select: { clusters: [] }
`,
    problems: [
      'p.yml:2:11: select.clusters: found an empty list; expected at least one entry. An empty list matches nothing; to match everything remove the key.',
    ],
  },
  {
    name: 'a ring of what is not selected',
    text: `version: 1
select: { os-skus: [Flatcar, "Azure*"], subscriptions: 00000000-0000-0000-0000-000000000001, tags: { Env: dev } }
rings:
  - name: a
    match: { os-skus: Ubuntu, pools: a }
  - name: b
    match: { subscriptions: "1*", pools: b }
  - name: c
    match: { tags: { env: prod }, pools: c }
`,
    problems: [
      'p.yml:5:14: rings[0].match.os-skus: found "Ubuntu", of which nothing is selected; expected what `select` has too: "Flatcar", "Azure*". No pool can be in this ring.',
      'p.yml:7:14: rings[1].match.subscriptions: found "1*", of which nothing is selected; expected what `select` has too: "00000000-0000-0000-0000-000000000001". No pool can be in this ring.',
      'p.yml:9:22: rings[2].match.tags.env: found "prod", of which nothing is selected; expected what `select` has too: "dev". No pool can be in this ring.',
    ],
  },
  {
    name: 'a ring inside of a later one',
    text: `version: 1
rings:
  - name: dev
    match: { tags: { env: dev }, regions: westeurope }
  - name: prod
    match: { tags: { ENV: [d*, prod] } }
`,
    problems: [
      'p.yml:4:5: rings[0].match: found a match by which every pool of ring dev is also in ring prod; expected rings without common pools: a pool may be in one ring only. Narrow the match of ring prod, e.g. by a tag.',
    ],
  },
  {
    name: 'a ring inside of an earlier one',
    text: `version: 1
rings:
  - name: all
  - name: prod
    match: { clusters: rg/one }
`,
    problems: [
      'p.yml:5:5: rings[1].match: found a match by which every pool of ring prod is also in ring all; expected rings without common pools: a pool may be in one ring only. Narrow the match of ring all, e.g. by a tag.',
    ],
  },
  {
    name: 'two rings of the same pools',
    text: `version: 1
rings:
  - { name: a, match: { clusters: ["rg/*"] } }
  - { name: b, match: { clusters: ["RG/*"] } }
`,
    problems: [
      'p.yml:4:16: rings[1].match: found a match by which every pool of ring b is also in ring a; expected rings without common pools: a pool may be in one ring only. Narrow the match of ring a, e.g. by a tag.',
    ],
  },
  {
    name: 'clusters and subscriptions that are none',
    text: `version: 1
select: { clusters: [one, a/b/c], subscriptions: my-subscription }
`,
    problems: [
      'p.yml:2:22: select.clusters[0]: found "one"; expected `resourceGroup/name` or a full resource id /subscriptions/…/managedClusters/…, either with * and ?. For any resource group write "*/one".',
      'p.yml:2:27: select.clusters[1]: found "a/b/c"; expected `resourceGroup/name` or a full resource id /subscriptions/…/managedClusters/…, either with * and ?.',
      'p.yml:2:35: select.subscriptions: found "my-subscription"; expected a subscription id such as 00000000-0000-0000-0000-000000000000. Write the id, not the name: `az account list --query "[].{name:name, id:id}"` prints both.',
    ],
  },
  ...badTexts,
  ...badSettings,
]
