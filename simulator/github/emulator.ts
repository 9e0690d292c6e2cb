import { createSign, generateKeyPairSync } from 'node:crypto'
import { createEmulator } from 'emulate'
import type { Reply } from '../http.ts'
import { member, parseJson, text } from '../json.ts'

export type Level = 'read' | 'write'
/** As GitHub's API names them: `pull_requests`, `contents`… */
export type Permissions = Readonly<Record<string, Level>>

export const admin = 'org-owner'
export const appSlug = 'flatcar-gate'
const appId = 4242
const installationId = 100
/** What the app was granted; a token gets some of it. */
const installed = {
  actions: 'read',
  metadata: 'read',
  contents: 'write',
  pull_requests: 'write',
  issues: 'write',
  checks: 'write',
  deployments: 'write',
}

/** The independent part: `emulate`, a GitHub in memory with git's own object ids. */
export type Upstream = {
  readonly send: (request: Sent, token: string) => Promise<Reply>
  /** As the owner of the organisation; throws where that is refused. */
  readonly asOwner: (method: string, path: string, body?: unknown) => Promise<unknown>
  readonly personToken: (login: string) => string
  /** A token of the app's installation with these permissions and no others. */
  readonly mint: (permissions: Permissions) => Promise<string>
  readonly close: () => Promise<void>
}

export type Sent = { readonly method: string; readonly path: string; readonly body?: string }

export async function startEmulator(settings: {
  readonly owner: string
  readonly repo: string
  readonly people: readonly string[]
  /** Where clients reach it: links in answers begin so. */
  readonly publicUrl: string
  readonly port: number
}): Promise<Upstream> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const people = [admin, ...settings.people]
  const emulator = await createEmulator({
    service: 'github',
    port: settings.port,
    baseUrl: settings.publicUrl,
    seed: {
      tokens: Object.fromEntries(people.map((login) => [personToken(login), { login }])),
      github: {
        users: people.map((login) => ({ login, name: login })),
        orgs: [{ login: settings.owner, members: [{ login: admin, role: 'admin' }] }],
        repos: [{ owner: settings.owner, name: settings.repo, private: true, auto_init: true }],
        apps: [
          {
            app_id: appId,
            slug: appSlug,
            name: 'Flatcar Gate',
            private_key: pem,
            permissions: installed,
            installations: [{ installation_id: installationId, account: settings.owner }],
          },
        ],
      },
    },
  })
  const origin = `http://127.0.0.1:${settings.port}`

  async function send({ method, path, body }: Sent, token: string): Promise<Reply> {
    const response = await fetch(`${origin}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        // One that was kept open may be closed from the other side while a busy machine looks away.
        connection: 'close',
        ...(body === undefined || body === '' ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined || body === '' ? {} : { body }),
    })
    const headers = Object.fromEntries(
      ['content-type', 'link', 'x-ratelimit-remaining', 'x-ratelimit-reset'].flatMap((name) => {
        const value = response.headers.get(name)
        return value === null ? [] : [[name, value]]
      }),
    )
    return { status: response.status, headers, body: await response.text() }
  }

  async function asOwner(method: string, path: string, body?: unknown): Promise<unknown> {
    const sent = { method, path, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }
    const reply = await send(sent, personToken(admin))
    if (reply.status >= 400) throw new Error(`${method} ${path}: ${reply.status} ${reply.body}`)
    return parseJson(reply.body ?? '')
  }

  return {
    send,
    asOwner,
    personToken,
    async mint(permissions) {
      const path = `/app/installations/${installationId}/access_tokens`
      const sent = { method: 'POST', path, body: JSON.stringify({ permissions }) }
      const reply = await send(sent, jsonWebToken(pem))
      const token = text(member(parseJson(reply.body ?? ''), 'token'))
      if (token === undefined) throw new Error(`no installation token: ${reply.body}`)
      return token
    },
    close: () => emulator.close(),
  }
}

function personToken(login: string): string {
  return `person-${login}`
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url')
}

function jsonWebToken(pem: string): string {
  const now = Math.floor(Date.now() / 1_000)
  const claims = { iss: String(appId), iat: now - 60, exp: now + 540 }
  const signed = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode(claims)}`
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(pem, 'base64url')}`
}
