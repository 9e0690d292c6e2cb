import { duration } from './durations.ts'
import { guid } from './ids.ts'
import { makeToken } from './tokens.ts'
import { nextNumber, type World } from './world.ts'

export type AccessToken = {
  readonly audience: string
  readonly client?: string
  readonly object?: string
  readonly tenant?: string
  readonly wall: number
}

/** An access token as Entra ID or a managed identity would give it. */
export function accessToken(world: World, wanted: AccessToken): string {
  const tenant = wanted.tenant ?? world.settings.identity.tenant
  const seconds = Math.floor(wanted.wall / 1000)
  const client = wanted.client ?? world.settings.identity.clients[0]?.id ?? guid('client')
  return makeToken(world.secret, {
    aud: wanted.audience,
    iss: `https://sts.windows.net/${tenant}/`,
    iat: seconds,
    nbf: seconds,
    exp: seconds + duration(world.settings.identity['token-lifetime']) / 1000,
    appid: client,
    idtyp: 'app',
    oid: wanted.object ?? guid(`object ${client}`),
    tid: tenant,
    uti: guid(`token ${nextNumber(world, 'tokens')}`),
    ver: '1.0',
  })
}
