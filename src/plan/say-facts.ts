import type { JournalEvent } from './journal-event.ts'

/** So many are told one by one. */
const mostTold = 3

/** What was written to the journal, in one sentence. Holds names as they came, as code. */
export function sayFacts(events: readonly JournalEvent[]): string {
  const told = events.slice(0, mostTold).map(sayFact)
  const left = events.length - told.length
  const more = left > 0 ? [`and ${left} more`] : []
  return `Noted in the journal: ${[...told, ...more].join('; ')}.`
}

function sayFact(event: JournalEvent): string {
  switch (event.kind) {
    case 'first-seen':
      return `${code(event.image)} is out in ${code(event.region)}`
    case 'refused':
      return `a no to ${codes(event.images)} for ring ${code(event.ring)}`
    case 'reopened':
      return `the no to ${codes(event.images)} for ring ${code(event.ring)} is taken back`
    case 'held':
      return `a hold on ${code(event.pool ?? event.image ?? event.ring ?? 'everything')}`
    case 'released':
      return 'the end of a hold'
    case 'approved':
      return `a yes to ${code(`${event.family}-${event.version}`)} for ring ${code(event.ring)}`
    case 'cleared':
      return `ring ${code(event.ring)} may try ${code(event.image)} again`
    case 'probed':
      return `the probes of ring ${code(event.ring)} ${event.result === 'held' ? 'hold' : 'failed'}`
    case 'started':
    case 'adopted':
    case 'proven':
    case 'failed':
    case 'rolled-back':
      return `${code(event.pool)} ${event.kind} with ${code(event.image)}`
  }
}

function codes(names: readonly string[]): string {
  return names.map(code).join(', ')
}

function code(name: string): string {
  return `\`${name}\``
}
