import { shortClusterName } from '../domain/resource-id.ts'
import { parseDuration, sayDuration } from '../domain/time/duration.ts'
import { parseInstant } from '../domain/time/instant.ts'
import { sayMoment } from '../domain/time/say-time.ts'
import type { Evidence } from './decision.ts'
import type { ReasonCode } from './reasons.ts'

/** How values of the evidence are said. */
interface Say {
  /** A value as it is; `?` when it is missing. */
  readonly text: (name: string) => string
  /** An instant in the policy's zone and in UTC. */
  readonly time: (name: string) => string
  readonly duration: (name: string) => string
  /** A sentence's end: the value with one full stop. */
  readonly ended: (name: string) => string
  /** `1 pool`, `2 pools`. */
  readonly count: (name: string, one: string) => string
  /** What a budget is over, at the head of a sentence. */
  readonly over: () => string
  /** `<lead><value>`, or nothing when the value is missing. */
  readonly also: (lead: string, name: string) => string
  readonly pool: (cluster: string, pool: string) => string
  /** ` <lead><first moment at which the gate passes>`, where it is known. */
  readonly clears: (lead: string) => string
}

type Sentence = (say: Say, evidence: Evidence) => string

/**
 * One sentence for what a gate found, made from its code and evidence alone: the only place where
 * a decision is put into words. Holds untrusted text as it came.
 *
 * @param clearsAt ISO 8601, where it is known.
 * @param zone IANA zone in which times are told, beside UTC.
 */
export function explain(
  code: ReasonCode,
  evidence: Evidence,
  clearsAt: string | undefined,
  zone: string,
): string {
  return sentences[code](sayWith(evidence, clearsAt, zone), evidence)
}

function sayWith(evidence: Evidence, clearsAt: string | undefined, zone: string): Say {
  const text = (name: string): string => String(evidence[name] ?? '?')
  const time = (iso: string): string => sayMoment(parseInstant(iso), zone)
  return {
    text,
    time: (name) => time(text(name)),
    duration: (name) => sayDuration(parseDuration(text(name)) ?? 0),
    ended: (name) => text(name).replace(/\.?$/, '.'),
    count: (name, one) => `${text(name)} ${text(name) === '1' ? one : `${one}s`}`,
    over: () => `${text('over').slice(0, 1).toUpperCase()}${text('over').slice(1)}`,
    also: (lead, name) => (evidence[name] === undefined ? '' : `${lead}${text(name)}`),
    pool: (cluster, pool) => `${shortClusterName(text(cluster))}/${text(pool)}`,
    clears: (lead) => (clearsAt === undefined ? '' : ` ${lead}${time(clearsAt)}.`),
  }
}

const sentences: Readonly<Record<ReasonCode, Sentence>> = {
  'image.none-newer': () => 'The pool runs the image that AKS would install on it now.',
  'image.newer': () => 'AKS has a newer image of the same family, and no gate stands in the way.',
  'image.not-comparable': (say) =>
    `AKS would install ${say.text('latest')}, which has no order with the running image.`,
  'image.missing': () => 'Azure names no node image for this pool.',
  'image.latest-missing': () => 'Azure names no latest image for this pool.',
  'os.retired': retiredSentence,
  'pool.machines': () => 'A pool of mode Machines takes no node image upgrade.',
  'pool.availability-set': () => 'A pool on an availability set takes no node image upgrade.',
  'pool.failed': (say) =>
    `The pool's provisioning state is ${say.text('provisioning_state')}: its nodes may run different images.`,
  'pool.stopped': (_, evidence) =>
    evidence['cluster_power_state'] === undefined
      ? 'The pool is stopped.'
      : 'The cluster is stopped.',
  'pool.pinned': () => 'The pool is pinned to a node pool snapshot.',
  'pool.busy': busySentence,
  'controller.competing': controllerSentence,
  'image.denied': (say) =>
    `The policy denies ${say.text('image')}: ${say.ended('reason')}${say.also(' See ', 'url')}${say.clears('The denial ends ')}`,
  'image.moved': (say, evidence) =>
    evidence['approved'] === undefined
      ? `Ring ${say.text('ring')} has proven ${say.text('proven')}, but AKS now installs ${say.text('latest')}.`
      : `${say.text('approved')} was approved for ring ${say.text('ring')}, but AKS now installs ${say.text('latest')}.`,
  'hold.active': (say) => `On hold: ${say.ended('reason')}${say.clears('The hold ends ')}`,
  'snapshot.no-source': (say) =>
    `No pool of an earlier ring runs ${say.text('image')} with Kubernetes ${say.text('kubernetes_version')} on VM family ${say.text('vm_family')}, so that no snapshot can bring it here.`,
  'snapshot.too-old': (say) =>
    `${say.text('image')} is dated ${say.text('version_date')}: a snapshot can be applied for 90 days only.`,
  'ring.unmatched': () => 'No ring of the policy matches this pool.',
  'ring.ambiguous': (say) =>
    `The rings ${say.text('rings')} match this pool, and it can be in one only.`,
  'ring.no-pools': (say) =>
    `Ring ${say.text('ring')} has ${say.count('pools', 'pool')} of this image family and needs ${say.text('needed')} to prove an image.`,
  'ring.halted': (say, evidence) => {
    const failed = `${say.text('image')} failed in ring ${say.text('ring')} on ${say.pool('cluster', 'pool')}, ${say.time('failed_at')}: ${say.ended('reason')}`
    return evidence['failed_pools'] === undefined
      ? failed
      : `${failed} So far it failed on ${say.count('failed_pools', 'pool')}; ${say.text('failures')} may fail.`
  },
  'ring.not-proven': (say) =>
    `Ring ${say.text('ring')} has proven ${say.text('image')} on ${say.text('proven')} of ${say.count('pools', 'pool')} and needs ${say.text('needed')}; ${say.text('running')} of them run it.`,
  'soak.running': (say, evidence) =>
    `Ring ${say.text('ring')} proved the image ${say.time('proven_at')}; a soak of ${say.duration('soak')} is asked${evidence['again_from'] === undefined ? '' : `, anew since a failed probe held again ${say.time('again_from')}`}.${say.clears('It ends ')}`,
  'soak.probe-failed': (say) =>
    `A probe of ring ${say.text('ring')} failed ${say.time('failed_at')} while the image soaked: ${say.ended('reason')} It waits until the probe holds again.`,
  'soak.unprobed': (say) =>
    `The soak of ${say.duration('soak')} in ring ${say.text('ring')} ended ${say.time('ended_at')}; its probes have not been seen to hold since then.`,
  'approval.missing': (say, evidence) =>
    evidence['approved_version'] === undefined
      ? `Nobody has approved ${say.text('image')} for ring ${say.text('ring')}.`
      : `Nobody has approved ${say.text('image')} for ring ${say.text('ring')}; version ${say.text('approved_version')} is approved.`,
  'approval.refused': (say, evidence) =>
    `${say.text('image')} was refused for ring ${say.text('ring')}, ${say.time('refused_at')}.${refusedBy(say, evidence)}`,
  'age.too-new': (say, evidence) =>
    `${say.text('image')} has been out since ${say.time('counted_from')}, ${evidence['basis'] === 'first-seen' ? `when ${say.text('region')} first had it` : 'the date of its version'}; an age of ${say.duration('min_age')} is asked.${say.clears('Old enough ')}`,
  'age.unknown': (say) =>
    `Nothing tells since when ${say.text('image')} has been out in ${say.text('region')}; an age of ${say.duration('min_age')} is asked.`,
  'freeze.active': (say) => `Frozen: ${say.ended('reason')}${say.clears('The freeze ends ')}`,
  'window.closed': (say) => `Outside of ${say.text('windows')}.${say.clears('Opens ')}`,
  'maintenance.closed': (say) =>
    `Outside of the cluster's own window ${say.text('configuration')} (${say.text('window')}).${say.clears('Opens ')}`,
  'maintenance.unclear': (say) =>
    `The cluster's window ${say.text('configuration')} is unclear: ${say.ended('problem')}`,
  'budget.period-used': (say) =>
    `${say.over()} has used ${say.text('used')} of ${say.count('limit', 'start')} in ${say.duration('period')}.${say.clears('The next place is free ')}`,
  'budget.concurrency': (say, evidence) =>
    evidence['busy_pool'] === undefined
      ? `${say.over()} has ${say.count('running', 'cluster')} with an upgrade that runs, and ${say.text('limit')} at once is the limit.`
      : `Pool ${say.text('busy_pool')} of the same cluster is busy, and one operation at a time is allowed.`,
  'budget.first-pool': (say) =>
    `${say.pool('first_cluster', 'first_pool')} goes first in ring ${say.text('ring')}, alone, and has not proven the image yet.`,
  'deadline.relaxed': (say) => `Set aside by ${say.text('because')}: ${say.text('gates')}.`,
  'policy.unsatisfiable': (say) =>
    `No moment before ${say.time('horizon')} passes all of ${say.text('gates')}.`,
  'evidence.unreachable': readingSentence,
  'evidence.incomplete': readingSentence,
  'api.forbidden': readingSentence,
  'api.throttled': readingSentence,
}

function retiredSentence(say: Say, evidence: Evidence): string {
  // Only an announcement is known of some removals; the sentence must not claim more.
  const removal =
    evidence['confidence'] === 'confirmed' ? 'images removed' : 'images announced to be removed'
  const removed =
    evidence['phase'] === 'images-removed' ? `, ${removal} on ${say.text('images_removed')}` : ''
  const since = `no support since ${say.text('support_ended')}${removed}`
  return `${say.text('os')} is at its end of life: ${since}. ${say.text('effects')}`
}

function busySentence(say: Say, evidence: Evidence): string {
  if (evidence['cluster_provisioning_state'] !== undefined) {
    return `The cluster is busy: ${say.text('cluster_provisioning_state')}.`
  }
  const state = say.text('provisioning_state')
  return state.toLowerCase() === 'upgradingnodeimageversion'
    ? 'A node image upgrade is running.'
    : `The pool is busy: ${state}.`
}

const nodeOsChannels: Readonly<Record<string, string>> = {
  nodeimage: 'AKS installs new node images by itself',
  securitypatch: 'AKS patches node images by itself',
  unmanaged: 'the OS patches itself on the node',
}

function controllerSentence(say: Say, evidence: Evidence): string {
  const says: string[] = []
  if (evidence['node_os_upgrade_channel'] !== undefined) {
    const channel = say.text('node_os_upgrade_channel')
    says.push(
      `node OS upgrade channel ${channel} (${nodeOsChannels[channel.toLowerCase()] ?? 'another controller'})`,
    )
  }
  if (evidence['upgrade_channel'] !== undefined) {
    const channel = say.text('upgrade_channel')
    says.push(
      channel.toLowerCase() === 'node-image'
        ? 'cluster upgrade channel node-image (AKS installs new node images by itself)'
        : `cluster upgrade channel ${channel} (a Kubernetes upgrade brings the newest image along)`,
    )
  }
  if (evidence['cluster_sku'] !== undefined) {
    says.push('AKS Automatic (its node OS channel is fixed)')
  }
  if (evidence['mode'] === 'Machines') {
    says.push('node auto-provisioning (it replaces these machines itself)')
  }
  return `Someone else moves the images of this pool: ${says.join('; ')}.`
}

function readingSentence(say: Say, evidence: Evidence): string {
  if (evidence['configuration'] !== undefined) {
    return `The maintenance window ${say.text('configuration')} could not be read: ${say.text('problem')}`
  }
  if (evidence['missing'] !== undefined) {
    return `Azure does not say the ${say.text('missing')} of this pool.`
  }
  if (evidence['image'] !== undefined) {
    return `The name of ${say.text('image')} holds no date.`
  }
  if (evidence['problem'] === undefined) return 'A fact that the decision needs is missing.'
  return `The latest image could not be read: ${say.text('problem')}`
}

/** An address would make the whole sentence unreadable where it is escaped, so the number must do. */
function refusedBy(say: Say, { url }: Evidence): string {
  const number = /\/pull\/(\d+)$/.exec(String(url))?.[1]
  return number === undefined ? say.also(' See ', 'url') : ` Pull request ${number} was closed.`
}
