import type { IncomingMessage } from 'node:http'
import { request } from 'node:https'
import { isQuery, judgeQuery } from '../domain/prometheus.ts'
import type { ProofCheck } from '../domain/proof.ts'

const level = 'V4'
const timeoutMs = 15_000
const mostBytes = 1_000_000

/**
 * Asks the owner's own address whether the workload is well. Over plain node:https, far from the
 * pipeline: no token can get there. Redirects are not followed; the body is read of a Prometheus query
 * alone.
 */
export function probe(address: string): Promise<ProofCheck> {
  const url = URL.parse(address)
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '') {
    return Promise.resolve({ level, result: 'unknown', message: 'the probe is no https address' })
  }
  // Query and path may hold a secret of the owner's; the host is enough to know it by.
  const { host } = url
  return new Promise((resolve) => {
    const fail = ({ name, message }: Error): void => {
      const why =
        name === 'AbortError' || name === 'TimeoutError'
          ? `no answer within ${timeoutMs / 1_000} s`
          : message
      resolve({ level, result: 'unknown', message: `${host}: ${why}` })
    }
    const outgoing = request(
      url,
      {
        agent: false,
        headers: { 'user-agent': 'flatcar-gate' },
        signal: AbortSignal.timeout(timeoutMs),
      },
      (incoming) => {
        const status = incoming.statusCode ?? 0
        const isWell = status >= 200 && status < 300
        if (isWell && isQuery(url.pathname)) {
          readText(incoming).then((body) => {
            const { result, message } = judgeQuery(body)
            resolve({ level, result, message: `the query at ${host} ${message}` })
          }, fail)
          return
        }
        incoming.destroy()
        resolve({ level, result: isWell ? 'pass' : 'fail', message: `${host} answered ${status}` })
      },
    )
    outgoing.on('error', fail)
    outgoing.end()
  })
}

async function readText(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of incoming) {
    if (!Buffer.isBuffer(chunk)) continue
    bytes += chunk.length
    if (bytes > mostBytes) throw new Error(`the answer is longer than ${mostBytes} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
