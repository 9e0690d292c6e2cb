import type { Result } from './result.ts'

const pieceLength = 64 * 1024

/**
 * The record as JSON in pieces of about 64 KiB, so that a fleet of thousands of clusters never
 * stands in memory as one text. Joined and parsed, the pieces are the record again.
 */
export function* recordPieces(result: Result): Generator<string> {
  let piece = ''
  for (const part of parts(result)) {
    piece += part
    if (piece.length < pieceLength) continue
    yield piece
    piece = ''
  }
  if (piece !== '') yield piece
}

function* parts(result: Result): Generator<string> {
  const { facts, history, decisions, steps, ...head } = result
  yield* members(head)
  yield ',"facts":'
  const { subscriptions, clusters, problems, ...rest } = facts
  yield* members(rest)
  yield ',"subscriptions":'
  yield* list(subscriptions)
  yield ',"clusters":'
  yield* list(clusters)
  yield ',"problems":'
  yield* list(problems)
  yield '},"history":{'
  let separator = ''
  for (const [name, entries] of Object.entries(history)) {
    yield `${separator}${JSON.stringify(name)}:`
    yield* list(entries)
    separator = ','
  }
  yield '},"decisions":'
  yield* list(decisions)
  yield `,"steps":${JSON.stringify(steps)}}`
}

/** An object's members, without its closing brace. */
function* members(object: object): Generator<string> {
  yield JSON.stringify(object).slice(0, -1)
}

function* list(items: readonly unknown[]): Generator<string> {
  yield '['
  let separator = ''
  for (const item of items) {
    yield separator + JSON.stringify(item)
    separator = ','
  }
  yield ']'
}
