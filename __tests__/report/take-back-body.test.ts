import { describe, expect, it } from '@jest/globals'
import type { TakeBack } from '../../src/plan/take-back.ts'
import { parseProposalBody, sameBody } from '../../src/report/proposal-form.ts'
import { renderTakeBack, takeBackTitle } from '../../src/report/take-back-body.ts'
import { readTakeBackMarker, replaceTakeBackMarker } from '../../src/report/take-back-form.ts'
import { repository } from './build-proposal.ts'

const family = 'AKSAzureLinux-aclgen2TL'
const at = '2026-11-23T06:00:00Z'

function wantedOf(pools: number, reason = 'noise'): TakeBack {
  return {
    changes: [
      { ring: 'prod', family, from: '202611.18.0', to: null },
      { ring: 'test', family, from: '202611.18.0', to: '202610.08.0' },
    ],
    rollbacks: Array.from({ length: pools }, (_, index) => ({
      cluster: `/subscriptions/1/resourceGroups/rg/providers/Microsoft.ContainerService/managedClusters/c${index}`,
      pool: 'user1',
      from: `${family}-202611.18.0`,
      image: `${family}-202610.08.0`,
      at,
      run: `${repository.url}/actions/runs/7/attempts/1`,
      ring: 'test',
      by: 'ann',
      reason: `Rolled back: ${reason}`,
      until: '2026-12-23T06:00:00Z',
    })),
    until: at,
  }
}

function bodyOf(wanted: TakeBack, notes = ''): string {
  const { changes, until } = wanted
  const marker = { changes, until, heads: ['1'.repeat(40)], lockfile: '2'.repeat(40) }
  return renderTakeBack({ wanted, marker, notes, repository, zone: 'Europe/Berlin' })
}

describe('the body of the pull request after a rollback', () => {
  it('is as it is written down', () => {
    expect(bodyOf(wantedOf(1))).toMatchInlineSnapshot(`
"<!-- flatcar-gate/rollback@1 {"changes":[{"ring":"prod","family":"AKSAzureLinux\\u002daclgen2TL","from":"202611.18.0","to":null},{"ring":"test","family":"AKSAzureLinux\\u002daclgen2TL","from":"202611.18.0","to":"202610.08.0"}],"until":"2026\\u002d11\\u002d23T06:00:00Z","heads":["1111111111111111111111111111111111111111"],"lockfile":"2222222222222222222222222222222222222222"} -->
1 rollback away from \`AKSAzureLinux-aclgen2TL 202611.18.0\`, which the lockfile still approves. This takes the approval back, so that git says what runs.

| Ring | Image family | Approved now | After merging |
|---|---|---|---|
| \`prod\` | \`AKSAzureLinux-aclgen2TL\` | \`202611.18.0\` | nothing |
| \`test\` | \`AKSAzureLinux-aclgen2TL\` | \`202611.18.0\` | \`202610.08.0\`, which runs again |

### What was put back (1)

| Pool | From → to | When (Europe/Berlin) | By | Why | Held until |
|---|---|---|---|---|---|
| \`rg/c0/user1\` | \`202611.18.0\` → \`202610.08.0\` | 2026-11-23 07:00 [Run](https://github.com/contoso/platform/actions/runs/7/attempts/1) | \`ann\` | noise | 2026-12-23 07:00 |

### What merging and closing do

- **Merge** takes the approval back in rings \`prod\` and \`test\`: the image comes there only when somebody approves it anew.
- **Close** lets the approval stand, and the gate does not ask again for these rollbacks.
- **Either way** the image stays away for now: the pools are held as the table says, and the rings are halted for it until somebody ticks *retry* in the dashboard.
- **Never again?** Deny it in the policy file:

\`\`\`yaml
denials:
  - image: "AKSAzureLinux-aclgen2TL-202611.18.0"
    reason: …
\`\`\`

_Notes: what you write below this line is kept._

<!-- flatcar-gate:notes -->
"
`)
  })

  it('reads its marker back, and no other form of it', () => {
    const body = bodyOf(wantedOf(2))
    const marker = readTakeBackMarker(body)
    expect(marker).toMatchObject({ until: at, heads: ['1'.repeat(40)] })
    expect(marker?.changes).toEqual(wantedOf(1).changes)
    if (marker === undefined) return
    const closed = replaceTakeBackMarker(body, { ...marker, closed: 'done' })
    expect(readTakeBackMarker(closed.replaceAll('\n', '\r\n'))?.closed).toBe('done')
    expect(closed.split('\n').slice(1)).toEqual(body.split('\n').slice(1))
    for (const other of [
      `\n${body}`,
      body.replace('@1', '@2'),
      body.replace('"until"', '"when"'),
      '',
    ]) {
      expect(readTakeBackMarker(other)).toBeUndefined()
    }
    // It is no proposal of a ring.
    expect(parseProposalBody(body).marker).toBeUndefined()
  })

  it('keeps its limit at 3,000 pools, and the notes of people', () => {
    const notes = `\n${'n'.repeat(20_000)}\n`
    const body = bodyOf(wantedOf(3000, '漢'.repeat(300)), notes)
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(65_000)
    expect(body).toMatch(/… and 2,9\d\d pools more/)
    expect(parseProposalBody(body).notes).toBe(notes)
    expect(sameBody(body, bodyOf(wantedOf(3000, '漢'.repeat(300))))).toBe(false)
  })

  it('links to runs of its own repository alone', () => {
    const [rolled] = wantedOf(1).rollbacks
    if (rolled === undefined) throw new Error('no rollback')
    const evil = { ...rolled, run: 'https://evil.example/contoso/platform/actions/runs/7' }
    expect(bodyOf({ ...wantedOf(1), rollbacks: [evil] })).not.toContain('[Run]')
  })

  it('has a title of one plain line', () => {
    const changes = [{ ring: 'a', family: '@team `x`\n', from: 'y'.repeat(300), to: null }]
    const title = takeBackTitle({ ...wantedOf(1), changes })
    expect(title).toMatch(/^[\w ,.;:()+/…?-]{1,200}$/)
    expect(takeBackTitle(wantedOf(1))).toBe(
      `Rolled back: take back the approval of ${family} 202611.18.0`,
    )
  })
})
