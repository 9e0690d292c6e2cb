/** A request as the handlers see it: plain data, no sockets. */
export type Request = {
  readonly method: string
  readonly host: string
  /** The path as sent, without the query. */
  readonly path: string
  readonly query: URLSearchParams
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export type Reply = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/** Thrown by a handler that can go no further; carries the answer. */
export class Refusal extends Error {
  readonly reply: Reply

  constructor(reply: Reply) {
    super(`answered ${reply.status}`)
    this.reply = reply
  }
}

export function empty(status: number, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, headers }
}

export function compact(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  const type = { 'content-type': 'application/json; charset=utf-8' }
  return { status, headers: { ...type, ...headers }, body: JSON.stringify(value) }
}

export function plain(status: number, text: string, type = 'text/plain'): Reply {
  return { status, headers: { 'content-type': type }, body: text }
}

export function withHeaders(reply: Reply, headers: Readonly<Record<string, string>>): Reply {
  return { ...reply, headers: { ...reply.headers, ...headers } }
}
