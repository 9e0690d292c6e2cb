import type { PoolFacts } from '../domain/facts.ts'
import { parseInstant } from '../domain/time/instant.ts'
import { sayMoment } from '../domain/time/say-time.ts'
import type { PolicyDocument } from '../policy/document.ts'
import { count } from '../replay/diff-text.ts'
import type { Result } from '../result.ts'

/** What a replay can't know, where the policy or time asked for reaches beyond the record. */
export function notesOn(before: Result, document: PolicyDocument, now: string): readonly string[] {
  return [
    ...otherTime(before, document, now),
    ...otherSelect(before, document),
    ...unreadMaintenance(before, document),
  ]
}

function otherTime({ facts, evaluated_at: own }: Result, { zone }: PolicyDocument, now: string) {
  if (now === own) return []
  const read = sayMoment(parseInstant(facts.observed_at), zone)
  return [`Images, pools and what is remembered stay as they were read: ${read}.`]
}

function otherSelect({ policy }: Result, { select }: PolicyDocument): readonly string[] {
  if (JSON.stringify(policy.resolved.select) === JSON.stringify(select)) return []
  return [
    "The policies' `select` differ: pools that only the new one selects are not in the record, so that they are missing here.",
  ]
}

function unreadMaintenance({ facts }: Result, { rings }: PolicyDocument): readonly string[] {
  if (rings.every(({ maintenance }) => maintenance === 'ignore')) return []
  // Where nothing newer is on offer, no gate asks for the window.
  const unread = facts.clusters.filter(({ maintenance, pools }) => {
    return maintenance === undefined && pools.some(isOutdated)
  }).length
  if (unread === 0) return []
  return [
    `The record holds no planned maintenance of ${count(unread, 'cluster')}: that run did not read it, so that it counts as unclear.`,
  ]
}

function isOutdated({ image, latest }: PoolFacts): boolean {
  return latest?.image !== undefined && latest.image !== image
}
