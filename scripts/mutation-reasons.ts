// Why a mutant stays unnoticed. A mutant that a test ought to notice has no reason here: it needs a
// test. The first rule that fits counts.
import type { Mutant } from './mutation-record.ts'

export const reasons = {
  typing:
    'The compiler asks what happens where something is missing that is always there: a place in a list, a part of a split text, a value in its table. The other branch is never taken.',
  'checked before':
    'What is guarded against has been found and told by an earlier check, and does not come here.',
  'same answer':
    'The changed code gives the same answer for all that can come here: the comment of the rule says why.',
  tables: 'The tables in the code hold no such value now; the code is for those to come.',
  work: 'A cache, a quicker way or a limit of work: the same answer, sooner.',
  case: 'Two texts are compared in upper case rather than in lower case.',
  net: 'For faults of the program itself: no text is known that leads there.',
} as const

type Reason = keyof typeof reasons

/** What is given must fit. */
interface Rule {
  readonly reason: Reason
  /** Occurs in the line that is changed. */
  readonly code: string
  /** All of what is replaced. */
  readonly original?: string
  readonly replacement?: string | RegExp
}

const stub = /Stryker was here/u

/** By the name of the gate. */
const rulesByGate: Readonly<Record<string, readonly Rule[]>> = {
  approval: [{ reason: 'checked before', code: "parsed.kind === 'known'", replacement: 'true' }],
  budget: [
    // A pool stands in one cluster.
    {
      reason: 'same answer',
      code: 'first.pool === pool',
      original: 'first.cluster === cluster',
      replacement: 'true',
    },
    { reason: 'work', code: 'limitsOf.set(offer, known)' },
  ],
  denied: [
    { reason: 'checked before', code: "image.kind !== 'known'" },
    // The two questions below say the same of a denial without a range.
    {
      reason: 'same answer',
      code: 'denial.from === undefined && denial.below',
      replacement: 'false',
    },
  ],
  engine: [
    { reason: 'checked before', code: "pool.image ?? ''" },
    { reason: 'checked before', code: "parsed.kind === 'known'", replacement: 'true' },
    // Only pools of rings are kept by their images.
    {
      reason: 'checked before',
      code: "place.kind !== 'ring' ||",
      original: "place.kind !== 'ring'",
    },
  ],
  hold: [
    // What is no text is no moment either.
    { reason: 'same answer', code: 'entry.until === undefined ?', replacement: 'false' },
  ],
  // Without rings nobody asks this gate.
  ring: [
    { reason: 'checked before', code: "case 'outside'" },
    // A ring has a list of failures by the first of them.
    {
      reason: 'typing',
      code: 'if (failure === undefined ||',
      original: 'failure === undefined',
    },
  ],
  soak: [
    {
      reason: 'typing',
      code: "ring !== undefined && own?.kind === 'failing'",
      original: 'ring !== undefined',
      replacement: 'true',
    },
  ],
}

/** By the end of the file's path. */
const rulesByFile: Readonly<Record<string, readonly Rule[]>> = {
  'file/patterns.ts': [
    { reason: 'typing', code: "const [wideGroup = '', wideName = '']", original: "''" },
    { reason: 'typing', code: "const [group = '', name = '']", original: "''" },
    // Stars alone match every pattern by its letters too.
    { reason: 'work', code: 'wide.toLowerCase() === narrow', replacement: String.raw`/^\*$/` },
    // What is no id is matched by no pattern of names.
    { reason: 'same answer', code: 'parseClusterId(narrow) !== undefined', replacement: 'true' },
  ],
  'file/yaml-source.ts': [
    { reason: 'work', code: 'given.length > limits.bytes', replacement: 'false' },
    // The composer prints nothing by itself.
    { reason: 'same answer', code: 'new Composer', original: "'error'" },
    // Two places that are missing are the same as well.
    { reason: 'same answer', code: 'contents?.range ?? [0, 0]', replacement: '[]' },
    // Each document of a text has contents, though they may be empty.
    { reason: 'typing', code: 'contents?.range ?? [0, 0]', original: 'contents?.range' },
    { reason: 'typing', code: "const [sentence = '']" },
  ],
  'file/yaml-tokens.ts': [
    // Nobody looks at the tokens when there are problems.
    { reason: 'same answer', code: 'tokens: [], problems: [problem]', replacement: stub },
    // It is only compared with the mark of scalars.
    { reason: 'same answer', code: "let before = ''" },
    // Nobody asks for this kind: it is only to be no other one.
    { reason: 'same answer', code: "? 'scalar' :", original: "'scalar'" },
  ],
  'file/yaml-values.ts': [
    // What has no anchor is kept under `undefined`, which no alias is called.
    { reason: 'same answer', code: "'anchor' in node && node.anchor !== undefined" },
    // The library knows no other entries than nodes and null.
    { reason: 'typing', code: 'isScalar(item) || isAlias(item)', replacement: 'true' },
    { reason: 'typing', code: 'node?.range?.[0]' },
    // Each key has a place of its own, an empty one too.
    { reason: 'typing', code: 'readKey(walk, keyNode, path, startOf(node) ?? 0)' },
    { reason: 'typing', code: 'walk.text.slice(node.range?.[0], node.range?.[1])' },
  ],
  // The error of a text or a number is told of its checks too, and that of a union of its parts.
  'file/forms.ts': [
    'z.string({ error: expected }).regex(',
    'z.union([item, z.array(item, {',
    'z.int({ error: expected }).min(',
    '{ error: durationText }',
    '{ error: startsText }',
    '{ error: probeText }',
    "z.literal('none', {",
    '.min(1, { error:',
    '.max(500, { error:',
    '.regex(/\\S/, { error:',
  ].map((code) => ({ reason: 'same answer', code, replacement: '{}' })),
  'file/json-schema.ts': [
    // Nothing in the schema differs between what goes in and what comes out.
    { reason: 'same answer', code: "io: 'input'" },
  ],
  'file/entry-checks.ts': [
    { reason: 'checked before', code: 'entry === undefined || isFaulty(path)' },
    { reason: 'checked before', code: "parseDuration(deadline['max-image-age'] ?? '')" },
    { reason: 'checked before', code: 'if (age === undefined ||' },
  ],
  'file/findings.ts': [
    { reason: 'typing', code: 'const [single = [], many = []]' },
    { reason: 'typing', code: 'isMap || inner.length === 0', original: 'inner.length === 0' },
    { reason: 'typing', code: "path.at(-1) ?? ''" },
    { reason: 'typing', code: "value.split('/').at(-1) ?? ''", original: "''" },
    // What has no value has no place either, of which the answer is `nothing` too.
    { reason: 'same answer', code: "value === undefined ? 'nothing'", replacement: 'false' },
    // Only issues of this kind say which kind was expected.
    { reason: 'same answer', code: "issue.code !== 'invalid_type'", replacement: 'false' },
    // No other choice stands in a map under a key that is a setting.
    { reason: 'same answer', code: "parent === 'gates'", replacement: 'true' },
    // The shortest text is empty, and no number.
    {
      reason: 'same answer',
      code: "issue.code === 'too_small'",
      original: "issue.code === 'too_small'",
    },
    { reason: 'same answer', code: "issue.code === 'too_small'", original: "'too_small'" },
    // Of an empty list, or of one whose first place is not looked at, there is no count.
    { reason: 'same answer', code: 'const [, count, unit] =', replacement: stub },
    // Both are there, or neither.
    { reason: 'typing', code: 'count === undefined || unit === undefined' },
    { reason: 'typing', code: "typeof part === 'number' ? part : String(part)" },
    { reason: 'checked before', code: "typeof value !== 'object' || value === null" },
  ],
  'file/load.ts': [
    { reason: 'net', code: '} catch (error) {' },
    { reason: 'net', code: 'something that could not be read' },
    { reason: 'net', code: 'return {', original: '{ …' },
    { reason: 'net', code: "path: '', found, expected: 'a policy', advice" },
    { reason: 'typing', code: "?.found ?? 'nothing'" },
    { reason: 'typing', code: 'parsed.data === undefined' },
    { reason: 'typing', code: 'return { line: 1, column: 1 }' },
    // No preset has the name of the stub.
    { reason: 'same answer', code: "typeof names === 'string' ? [names]", replacement: stub },
    // `tidyProblems` leaves an advice out that is `undefined`.
    { reason: 'same answer', code: 'return advice === undefined ? problem', replacement: 'false' },
  ],
  'file/ring-checks.ts': [
    { reason: 'case', code: 'name?.toLowerCase()', replacement: /toUpperCase/u },
    // Of a text the rings are `undefined`, as of no entry.
    { reason: 'same answer', code: '([list, entries = []])', replacement: stub },
    // No preset waits for so long that it takes two of them.
    { reason: 'tables', code: "age.path ?? ['extends']" },
  ],
  'file/time-checks.ts': [
    // Of a text the member is `undefined`, as of no entry.
    { reason: 'same answer', code: '?? []).entries()', replacement: stub },
    { reason: 'checked before', code: "canonicalZone(own ?? zone) ?? 'UTC'", original: "'UTC'" },
  ],
  'file/checks.ts': [
    // What is no zone becomes UTC.
    { reason: 'same answer', code: "canonicalZone(file.zone ?? 'UTC')", replacement: '""' },
  ],
  'file/match-checks.ts': [
    // One ring of all pools, beside no other one.
    { reason: 'same answer', code: '(file.rings ?? []).flatMap', replacement: stub },
    { reason: 'typing', code: 'narrow === undefined || wide === undefined' },
    // A first one without a second: nothing is said of it.
    { reason: 'same answer', code: 'return []', replacement: stub },
    { reason: 'work', code: 'if (work.left <= 0) return []' },
    { reason: 'work', code: 'meets || work.left <= 0', replacement: 'work.left < 0' },
    { reason: 'work', code: 'work.left -= 10' },
    { reason: 'work', code: 'work.left -= 20 +' },
    { reason: 'work', code: 'return work.left > 0' },
    // Names without a slash: their parts are the name and nothing.
    { reason: 'same answer', code: "condition.member === 'clusters'", replacement: 'true' },
    { reason: 'case', code: 'name.toLowerCase()', replacement: /toUpperCase/u },
    { reason: 'checked before', code: 'all.filter((value) => value !== undefined)' },
  ],
  'file/layers.ts': [
    // Of nothing the list is nothing.
    {
      reason: 'same answer',
      code: 'value === undefined ? undefined : list(value)',
      replacement: 'false',
    },
  ],
  'file/nearest.ts': [
    { reason: 'work', code: 'Math.abs(end) >= limit' },
    // Who is past the end is past it, by one letter or by two.
    { reason: 'same answer', code: 'row < a.length &&', replacement: 'row <= a.length' },
    // With the limit itself the answer is the limit.
    { reason: 'same answer', code: 'count < limit', replacement: 'count <= limit' },
  ],
  'file/known-keys.ts': [
    { reason: 'typing', code: "keysByPlace[''] ?? []" },
    // No key begins with another key of its map and goes on for more than a letter.
    { reason: 'tables', code: 'Math.abs(near.length - key.length) <= 1', replacement: 'true' },
  ],
  'file/resolve.ts': [
    { reason: 'typing', code: "(last(layers, '", replacement: stub },
    { reason: 'typing', code: "base['min-age']" },
    // The lowest layer is `base`, whose gates come in again.
    { reason: 'same answer', code: '{ ...base.gates }' },
    { reason: 'checked before', code: 'length === undefined ? text' },
    { reason: 'checked before', code: "'problem' in window ? text", original: "'problem'" },
  ],
  'file/resolve-github.ts': [
    // The lowest layer is `base`, which has every member, and keeps the dashboard.
    { reason: 'typing', code: "basePulls['team-reviewers']", original: "'team-reviewers'" },
    {
      reason: 'same answer',
      code: 'enabled: last(dashboards',
      replacement: "last(dashboards, 'enabled') && dashboard.enabled",
    },
  ],
  'policy/cadence.ts': [
    // An image without a family is kept under no family, and nobody asks for none.
    { reason: 'same answer', code: "if (image.kind !== 'known') continue", replacement: 'false' },
    // Both are there, or neither.
    { reason: 'typing', code: 'return upper === undefined || lower === undefined' },
  ],
  'policy/census.ts': [
    // The decisions are on the pools of the same facts.
    { reason: 'typing', code: 'const pool = cluster?.pools.find' },
    { reason: 'typing', code: 'if (cluster === undefined || pool === undefined) continue' },
    // Neither text is the name of a ring, or of an image with a family.
    { reason: 'same answer', code: "byName.get(subject.ring ?? '')", replacement: stub },
    { reason: 'same answer', code: "parseImage(from ?? '')", replacement: stub },
    // Of the size it is only asked whether it is nothing.
    { reason: 'same answer', code: 'sizes.set(ring, (sizes.get(ring) ?? 0) + 1)' },
    // Each ring has its map of families.
    { reason: 'typing', code: 'families === undefined ||', original: 'families === undefined' },
    // The same group is set again.
    {
      reason: 'same answer',
      code: 'if (known === undefined) families.set(family, group)',
      replacement: 'true',
    },
    // No two keys of a map are equal.
    { reason: 'same answer', code: '(a < b ? -1 : 1)', replacement: 'a <= b' },
  ],
  'policy/compile.ts': [
    // Of an empty list, or of one whose first place is not looked at, there is no second.
    { reason: 'same answer', code: 'const [, count, per] =', replacement: stub },
    { reason: 'same answer', code: 'const [, number] =', replacement: stub },
    // Who asks for the limit gets `undefined` from an empty place as well.
    { reason: 'same answer', code: 'clusters === undefined ? {}', replacement: 'false' },
    // The text `undefined` is no duration.
    { reason: 'same answer', code: 'per === undefined ? undefined', replacement: 'false' },
    // Without a count there is no period.
    {
      reason: 'typing',
      code: 'if (count === undefined || period === undefined',
      original: 'count === undefined',
    },
  ],
  'policy/evaluate.ts': [
    { reason: 'work', code: 'known.set(place, ofPlace)' },
    { reason: 'work', code: 'if (found !== undefined) return found' },
    { reason: 'work', code: 'ofPlace.set(key, offer)' },
    // Only a place of kind `ring` has a member of that name.
    { reason: 'same answer', code: "place.kind === 'ring' ? place.ring", replacement: 'true' },
    // Who is offered an image has an offer, and who has an offer has a next time.
    { reason: 'typing', code: 'next?.at !== undefined', original: 'next?.at' },
    { reason: 'typing', code: 'if (next !== undefined && offer !== undefined && isUns' },
    // Nothing is set aside without an urgency.
    {
      reason: 'typing',
      code: 'if (urgency === undefined || relaxed.length === 0)',
      original: 'urgency === undefined',
    },
    // To a sentence a value that is undefined is one that is missing.
    { reason: 'same answer', code: 'problem === undefined ? {}', replacement: 'false' },
    // Where nothing stands in the way the time is now: the line before has said so.
    {
      reason: 'checked before',
      code: 'return worst !== undefined && rank(worst.verdict)',
      original: 'worst !== undefined',
    },
    // These sentences have no times.
    { reason: 'same answer', code: "explain(code, evidence, undefined, 'UTC')", original: "'UTC'" },
    // Only gates that were asked and that stand in the way are set aside.
    { reason: 'typing', code: 'answers.find((answer) => answer.entry.gate === gate)?.entry' },
    { reason: 'checked before', code: "if (entry === undefined || entry.result === 'pass' ||" },
    { reason: 'checked before', code: 'return []', replacement: stub },
    // Two equal moments have one text.
    {
      reason: 'same answer',
      code: 'urgency.deadline < parseInstant(supported)',
      replacement: /<=/u,
    },
    { reason: 'same answer', code: 'return momentOf(a) < momentOf(b)', replacement: /<=/u },
    { reason: 'checked before', code: 'return verdict > 0', replacement: 'verdict >= 0' },
    // Of two with one verdict both are offered or neither is, and neither text is an image.
    { reason: 'same answer', code: "isNewer(a.to ?? '', b.to ?? '')", replacement: stub },
  ],
  'policy/findings.ts': [
    // Each part goes through the rings, or through pools that have to be in one of several.
    { reason: 'work', code: 'if (policy.rings.length === 0) return []', replacement: 'false' },
    // Before the first ring there is none, of which the next line gives nothing.
    { reason: 'same answer', code: 'policy.rings.slice(1)', replacement: 'policy.rings' },
    { reason: 'typing', code: 'if (prior === undefined ||', original: 'prior === undefined' },
    // Each ring has its map of families.
    { reason: 'typing', code: '...(groups.get(ring) ?? [])', replacement: stub },
    {
      reason: 'typing',
      code: 'groups.get(prior)?.get(family)',
      original: 'groups.get(prior)?.get',
    },
  ],
  'policy/rollout.ts': [
    // The loop ends with the last ring, and there is always one.
    { reason: 'typing', code: 'return { steps }', replacement: '{}' },
    { reason: 'typing', code: 'round === undefined ||', original: 'round === undefined' },
    // Who asks has found so many starts since that moment that there is an oldest.
    { reason: 'typing', code: 'rounds.find(({ at }) => at > moment)?.at' },
  ],
  'policy/starvation-cures.ts': [
    // There is a starved track, or nobody asks for cures.
    { reason: 'typing', code: 'tracks[0]?.stages ?? []' },
    { reason: 'typing', code: 'if (stage === undefined || last', original: 'stage === undefined' },
    // What changes nothing does not work.
    { reason: 'work', code: "|| stage.engine === 'snapshot') return []" },
    { reason: 'work', code: 'if (now === 0 || !works(0))', original: 'now === 0' },
    // The limits that no key sets are left out by whoever asks; one that limits nothing is no cure.
    { reason: 'work', code: 'if (key === undefined || count >= most) return []' },
    // What is set now does not work, nor does what is stricter.
    { reason: 'work', code: 'smallest(count + 1, most', original: 'count + 1' },
    { reason: 'work', code: 'largest(now - 1, (percent)', original: 'now - 1' },
    {
      reason: 'work',
      code: 'largest(Math.ceil(now / day) - 1',
      replacement: /^(?:Math\.ceil\(now \/ day\) \+ 1|now \* day)$/u,
    },
    { reason: 'work', code: 'const hours = Math.min(day / hour, Math.ceil(now / hour)) - 1' },
    // Of a single ring, or of none, it was tried before.
    {
      reason: 'work',
      code: 'rings.length > 1 && works(',
      replacement: /^(?:true|rings\.length >= 1)$/u,
    },
    // A list of one has no separator.
    { reason: 'same answer', code: "rings.join('')", original: "''" },
  ],
  'policy/starvation-text.ts': [
    // A track has rings, one of the ways has failed, and it failed at one of the rings.
    { reason: 'typing', code: "stages.at(-1)?.ring ?? ''" },
    { reason: 'typing', code: 'return failure === undefined', replacement: 'false' },
    { reason: 'typing', code: '? `${claim}.`' },
    { reason: 'typing', code: "if (stage === undefined) return ''" },
    // A way without a step to the ring has failed.
    { reason: 'typing', code: "way.failed?.what === 'proof'", original: 'way.failed?.what' },
  ],
  'policy/track.ts': [
    // Each ring has its map of families.
    { reason: 'typing', code: 'census.groups.get(ring) ?? []', replacement: stub },
    {
      reason: 'typing',
      code: 'census.groups.get(prior)?.get',
      original: 'census.groups.get(prior)?.get',
    },
  ],
  // Only an image whose name has a known form can be newer than another, and only what is newer is
  // offered: what the gates ask of an offer has a version, and its pool runs an image.
  'policy/candidate.ts': [
    {
      reason: 'checked before',
      code: 'pool.image === undefined',
      original: 'pool.image === undefined',
    },
    {
      reason: 'typing',
      code: 'before === undefined || ring === undefined',
      original: 'ring === undefined',
    },
    // The file may not set a snapshot for the first ring, and a preset's is put back to `latest`.
    { reason: 'checked before', code: "from.kind !== 'known' || before === undefined" },
  ],
  'policy/fleet.ts': [
    { reason: 'work', code: 'if (known !== undefined) return known' },
    { reason: 'work', code: 'proofs.set(key, proof)' },
    { reason: 'work', code: 'if (!firsts.has(key)) {' },
    // Who asks for the region has asked for the ring, which a pool that is gone does not have.
    { reason: 'checked before', code: 'byKey.get(key)?.cluster.region' },
    // No other place has a member `ring`.
    {
      reason: 'same answer',
      code: "place.kind === 'ring' && place.ring === ring",
      replacement: 'true',
    },
    // Pools without an image are in no family.
    { reason: 'checked before', code: 'if (pool.image === undefined) continue' },
    // No two clusters have one id, and no two pools of a cluster one name.
    { reason: 'same answer', code: 'if (a === b) return 0', replacement: 'false' },
    // Equal ones have been answered in the line before.
    { reason: 'same answer', code: 'return a < b ? -1 : 1', replacement: 'a <= b' },
  ],
  // A gate without its scope is asked for each pool, with pool and offer, as those of `pool-offer` are.
  ...Object.fromEntries(
    ['age approval budget denied engine freeze', 'hold maintenance ring soak window']
      .flatMap((names) => names.split(' '))
      .map((name) => [
        `gates/${name}.ts`,
        [
          { reason: 'work', code: 'scope: ', original: "'offer'" },
          { reason: 'same answer', code: 'scope: ', original: "'pool-offer'" },
          ...(rulesByGate[name] ?? []),
        ],
      ]),
  ),
  'gates/lifecycle.ts': [{ reason: 'work', code: 'judged.set(state, judgement)' }],
  'policy/judge.ts': [
    { reason: 'work', code: 'perOffer.set(offer, known)' },
    { reason: 'work', code: 'known.set(gate.name, answer)' },
    { reason: 'work', code: 'shared.set(gate, known)' },
    { reason: 'work', code: 'known.set(judgement, answer)' },
    // The gate is asked for each pool instead of once, and does not look at the pool.
    { reason: 'work', code: "gate.scope === 'offer'" },
  ],
  'policy/memory.ts': [
    // No version is in the set twice.
    { reason: 'same answer', code: 'compareVersions(b, a) || (a < b', replacement: 'a <= b' },
  ],
  'policy/next-eligible.ts': [
    // Nothing can give way: both ways below come to the same.
    { reason: 'work', code: 'urgency.relax.length === 0', replacement: 'false' },
    // No gate has the name of the stub.
    { reason: 'same answer', code: '[], now, horizon)', replacement: stub },
    // No difference: both have one time, and it is not earlier than itself.
    { reason: 'same answer', code: 'byItself !== 0 &&', original: 'byItself !== 0' },
    // With more gates set aside the time never becomes later.
    { reason: 'same answer', code: 'return byItself < 0', original: 'byItself < 0' },
    // A difference with nothing is no number: then the times are compared, and none is the latest.
    { reason: 'same answer', code: 'asks || at === undefined', replacement: 'false' },
  ],
}

export function reasonFor({ file, code, original, replacement }: Mutant): Reason | undefined {
  const [, rules = []] = Object.entries(rulesByFile).find(([end]) => file.endsWith(`/${end}`)) ?? []
  return rules.find(
    (rule) =>
      code.includes(rule.code) &&
      (rule.original ?? original) === original &&
      isLike(replacement, rule.replacement),
  )?.reason
}

function isLike(text: string, wanted: string | RegExp | undefined): boolean {
  if (wanted === undefined) return true
  return typeof wanted === 'string' ? text === wanted : wanted.test(text)
}
