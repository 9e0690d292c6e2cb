import fc from 'fast-check'
import { gateNames } from '../../../src/policy/decision.ts'
import {
  applyEvents,
  maintenanceNames,
  type PolicyDocument,
  proofLevels,
  type RingDocument,
  relaxableGates,
} from '../../../src/policy/document.ts'

/** Text with everything that is hard to write in YAML. */
const text = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: 'grapheme-ascii', maxLength: 120 }),
    fc.constantFrom(
      'yes',
      'null',
      '~',
      '1.30',
      '0x1f',
      '- a',
      'a: b',
      '# x',
      '<<',
      '*a',
      '&a',
      '!x',
    ),
    fc.constantFrom('2026-12-18', 'true', '"', "'", '|', '>', '%', '@', '`', '?', 'a\n\n b\n', '='),
  )
  .map((each) => each.trim())

const reason = text.filter((each) => each !== '').map((each) => each.slice(0, 500).trim())
const name = fc.stringMatching(/^[A-Za-z0-9*?][A-Za-z0-9 ._*?-]{0,20}$/).map((each) => each.trim())
const names = fc.array(name, { minLength: 1, maxLength: 3 })
const cluster = fc.constantFrom('rg/*', '*/one', '/subscriptions/*/rg-1/*')
const clusters = fc.array(cluster, { minLength: 1, maxLength: 2 })
const tagName = fc
  .stringMatching(/^[A-Za-z0-9 ._-]{1,12}$/)
  .filter((each) => !/^(?:__proto__|constructor|prototype)$/.test(each))
const tags = fc.dictionary(tagName, fc.array(text, { minLength: 1, maxLength: 3 }), { maxKeys: 3 })
const duration = fc.constantFrom('0d', '12h', '1d12h', '7d', '40d', '30m')
const period = fc.constantFrom('1 per 1h', '10 per 1d', '999999 per 90d')
const moment = fc.constantFrom('2026-12-18', '2026-12-18T08:00:00Z', '2026-12-18T08:00+05:30')
const version = fc.constantFrom('202608.06.1', '2022.10.03', '17763.1.260101')
const url = fc.constantFrom('https://example.com/a?b#c', 'HTTP://x')
const window = fc.constantFrom(
  'Mon-Thu 21:00-05:00 Europe/Berlin',
  'Wed,Sat-Mon 00:00-24:00 UTC',
  'daily 01:00-05:00 America/New_York',
)
const limits = fc.record(
  { pools: period, 'clusters-at-once': fc.integer({ min: 1, max: 10_000 }) },
  { requiredKeys: [] },
)
const urgency = {
  ahead: duration,
  relax: fc.uniqueArray(fc.constantFrom(...relaxableGates)),
}

const settings = fc.record({
  soak: duration,
  proof: fc.record({
    share: fc.integer({ min: 1, max: 100 }).map((each) => `${each}%`),
    pools: fc.integer({ min: 1, max: 100_000 }),
    level: fc.constantFrom(...proofLevels),
  }),
  approval: fc.constantFrom('automatic', 'pull-request'),
  engine: fc.constantFrom('latest', 'snapshot'),
  first: fc.constantFrom('one-pool', 'any'),
  'min-age': duration,
  windows: fc.array(window, { maxLength: 3 }),
  maintenance: fc.constantFrom(...maintenanceNames, 'ignore'),
  failures: fc.integer({ min: 0, max: 1000 }),
  rollback: fc.constantFrom('offer', 'automatic'),
  probes: fc.array(fc.constantFrom('https://example.com/a?b#c', 'HTTPS://x:8443'), {
    maxLength: 2,
  }),
  budget: fc.record({ ring: limits, region: limits }),
  match: fc.record(
    {
      tags,
      clusters,
      regions: names,
      subscriptions: fc.constant(['00000000-0000-*']),
      pools: names,
      'pool-labels': tags,
      'os-skus': names,
    },
    { requiredKeys: [] },
  ),
})

const logins = fc.array(fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,38}$/), { maxLength: 3 })

/** Text of one line, up to so many characters, with `left` taken out. */
function line(maxLength: number, left: RegExp): fc.Arbitrary<string> {
  return text
    .map((each) => each.replace(left, '').slice(0, maxLength).trim())
    .filter((each) => each !== '')
}

const github = {
  'pull-requests': fc.record({
    labels: fc.array(line(50, /[,\r\n]/g), { maxLength: 3 }),
    reviewers: logins,
    'team-reviewers': fc.array(fc.stringMatching(/^[a-z0-9_][a-z0-9_-]{0,99}$/), { maxLength: 3 }),
    assignees: logins,
    draft: fc.boolean(),
    limit: fc.integer({ min: 1, max: 100 }),
  }),
  dashboard: fc.record({
    enabled: fc.boolean(),
    approve: fc.boolean(),
    title: line(200, /[\r\n\u2028\u2029]/g),
  }),
  apply: fc.record({
    events: fc.uniqueArray(fc.constantFrom(...applyEvents)),
    deployments: fc.boolean(),
  }),
}

const ringNames = fc.uniqueArray(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,38}$/), { maxLength: 4 })

/** Rings that have no pools in common: each has a tag of its own. */
const rings: fc.Arbitrary<readonly RingDocument[]> = ringNames.chain((all) =>
  fc.tuple(...all.map(() => settings)).map((list) =>
    list.map((each, index): RingDocument => {
      const ring = all[index] ?? ''
      return {
        ...each,
        name: ring,
        engine: index === 0 ? 'latest' : each.engine,
        match: { ...each.match, tags: { ...each.match.tags, 'ring of the pool': [ring] } },
      }
    }),
  ),
)

/** Sound policy documents in their one spelling. */
export const randomDocument: fc.Arbitrary<PolicyDocument> = rings.chain((list) => {
  const some = fc.subarray(list.map((ring) => ring.name))
  const rest = { reason, url, until: moment }
  return fc.record({
    version: fc.constant(1 as const),
    zone: fc.constantFrom('UTC', 'Europe/Berlin'),
    select: fc.record({ clusters, tags: fc.constant({ team: ['a', ''] }) }, { requiredKeys: [] }),
    rings: fc.constant(list),
    gates: fc.record(
      Object.fromEntries(
        gateNames.map((gate) => [gate, fc.constantFrom('enforce', 'warn', 'off')]),
      ),
    ) as fc.Arbitrary<PolicyDocument['gates']>,
    budget: fc.record({ fleet: limits }),
    ...github,
    freezes: fc.array(
      fc.record({
        from: fc.constantFrom('2026-12-18', '2026-12-18T18:00'),
        to: fc.constantFrom('2026-12-18', '2027-01-03T06:00'),
        zone: fc.constantFrom('UTC', 'Asia/Kolkata'),
        reason,
        rings: some,
        regions: fc.array(name, { maxLength: 2 }),
      }),
      { maxLength: 2 },
    ),
    denials: fc.array(
      fc.oneof(
        fc.record({ image: name, ...rest }, { requiredKeys: ['image', 'reason'] }),
        fc.record({ family: name, from: version, ...rest }, { requiredKeys: ['family', 'reason'] }),
      ),
      { maxLength: 2 },
    ),
    holds: fc.array(
      fc.record(
        { clusters, pools: names, images: names, reason, until: moment },
        { requiredKeys: ['pools', 'reason'] },
      ),
      { maxLength: 2 },
    ),
    deadlines: fc.array(
      fc.record({ rings: some, 'max-image-age': fc.constantFrom('1h', '90d'), ...urgency }),
      { maxLength: 2 },
    ),
    floors: fc.array(
      fc.record(
        { family: name, below: version, by: moment, reason, url, ...urgency },
        { requiredKeys: ['family', 'below', 'by', 'reason', 'ahead', 'relax'] },
      ),
      { maxLength: 2 },
    ),
  })
})
