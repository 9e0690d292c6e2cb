import { request } from 'node:https'
import type { ProofCheck } from '../domain/proof.ts'

const level = 'V4'
const timeoutMs = 15_000

/**
 * Asks the owner's own address whether the workload is well. Over plain node:https, far from the
 * pipeline: no token can get there. Redirects are not followed, the body is not read.
 */
export function probe(address: string): Promise<ProofCheck> {
  const url = URL.parse(address)
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '') {
    return Promise.resolve({ level, result: 'unknown', message: 'the probe is no https address' })
  }
  // Query and path may hold a secret of the owner's; the host is enough to know it by.
  const { host } = url
  return new Promise((resolve) => {
    const outgoing = request(
      url,
      {
        agent: false,
        headers: { 'user-agent': 'flatcar-gate' },
        signal: AbortSignal.timeout(timeoutMs),
      },
      (incoming) => {
        const status = incoming.statusCode ?? 0
        incoming.destroy()
        const isWell = status >= 200 && status < 300
        resolve({ level, result: isWell ? 'pass' : 'fail', message: `${host} answered ${status}` })
      },
    )
    outgoing.on('error', ({ name, message }) => {
      const why =
        name === 'AbortError' || name === 'TimeoutError'
          ? `no answer within ${timeoutMs / 1_000} s`
          : message
      resolve({ level, result: 'unknown', message: `${host}: ${why}` })
    })
    outgoing.end()
  })
}
