import type { RepositoryFacts } from '../domain/repository.ts'
import { parseInstant } from '../domain/time/instant.ts'
import { sayMoment } from '../domain/time/say-time.ts'
import type { Proposal, ProposalMarker } from '../plan/proposal.ts'
import type { GateEntry } from '../policy/decision.ts'
import type { Result } from '../result.ts'
import { titleText } from './text.ts'
import { grouped } from './words.ts'

/** What the texts of a proposal tell beside the proposal itself. */
export interface ProposalContext {
  /** The record of this run: facts, policy, moment of the evaluation. */
  readonly result: Result
  readonly repository: Pick<RepositoryFacts, 'url' | 'default_branch' | 'policy'>
  /** The token is the workflow's own (GITHUB_TOKEN), for whose pull requests GitHub starts no workflows. */
  readonly workflow_token: boolean
}

/** Everything that a body is made of. */
export interface ProposalView {
  readonly proposal: Proposal
  readonly marker: ProposalMarker
  /** What people wrote below the notes line, byte for byte. */
  readonly notes: string
  readonly context: ProposalContext
}

/** GitHub takes 256 characters. */
const longestTitle = 200

/** `Node images for ring prod: AKSAzureLinux-aclgen2TL 202610.08.0 and 2 more`; plain text. */
export function proposalTitle({ ring, images }: Proposal): string {
  const [first] = images
  const named = first === undefined ? 'none' : `${first.family} ${first.version}`
  const more = images.length > 1 ? ` and ${grouped(images.length - 1)} more` : ''
  const start = `Node images for ring ${titleText(ring)}: ${titleText(named)}`
  const room = longestTitle - more.length
  return `${start.length > room ? `${start.slice(0, room - 1)}…` : start}${more}`
}

/** Where the proposal stands, in one line without an end. May hold untrusted text. */
export function statusText(proposal: Proposal, { policy, evaluated_at: now }: Result): string {
  const { state, until, next_start: start } = proposal.check
  const { zone } = policy.resolved
  if (state === 'pending') {
    const what = pendingText(proposal)
    return until === undefined
      ? `${what}; no date known`
      : `${what} until ${sayInstant(until, zone)}`
  }
  if (start === undefined) return 'Ready; no date known for the first start'
  if (parseInstant(start) <= parseInstant(now)) return 'Ready; the first pool may start once merged'
  return `Ready; first start ${sayInstant(start, zone)}`
}

export function sayInstant(instant: string, zone: string): string {
  return sayMoment(parseInstant(instant), zone)
}

/** What runs: of soak and minimum age the one that ends when the check turns. */
function pendingText({ ring_before: before, decisions, check }: Proposal): string {
  const waits = decisions.flatMap(({ gates }) => gates.filter(isWait))
  const last = waits.find((entry) => 'clears_at' in entry && entry.clears_at === check.until)
  const gate = (last ?? waits[0])?.gate
  if (gate === 'age') return 'Minimum age not reached'
  return before === undefined ? 'Waits for the image' : `Soaking in ring ${before}`
}

function isWait({ gate, mode, result }: GateEntry): boolean {
  return mode === 'enforce' && result === 'wait' && (gate === 'soak' || gate === 'age')
}
