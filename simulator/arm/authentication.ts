import type { Cloud } from '../clouds.ts'
import { Refusal, type Request } from '../http.ts'
import { text } from '../json.ts'
import { isOurs, readToken } from '../tokens.ts'
import type { World } from '../world.ts'
import { gatewayError } from './errors.ts'

export type Caller = { readonly object: string; readonly tenant: string }

// behaviour: arm-checks-token
/** Who calls. ARM takes only tokens that this world's Entra ID gave for this cloud. */
export function authenticate(world: World, cloud: Cloud, request: Request, wall: number): Caller {
  const header = request.headers['authorization']
  if (header === undefined) {
    throw unauthorized(
      world,
      cloud,
      'AuthenticationFailed',
      "Authentication failed. The 'Authorization' header is missing.",
    )
  }
  const token = /^bearer (.+)$/i.exec(header)?.[1]
  const claims = token === undefined ? undefined : readToken(token)
  if (token === undefined || claims === undefined || !isOurs(world.secret, token)) {
    throw unauthorized(world, cloud, 'InvalidAuthenticationToken', 'The access token is invalid.')
  }
  const expires = Number(claims['exp'] ?? 0) * 1000
  if (expires <= wall) {
    throw unauthorized(
      world,
      cloud,
      'ExpiredAuthenticationToken',
      `The access token expiry UTC time '${new Date(expires).toUTCString()}' is earlier than current UTC time '${new Date(wall).toUTCString()}'.`,
    )
  }
  const audience = (text(claims['aud']) ?? '').replace(/\/+$/, '')
  if (!cloud.audiences.includes(audience)) {
    const allowed = cloud.audiences.map((entry) => `'${entry}/'`).join(',')
    throw unauthorized(
      world,
      cloud,
      'InvalidAuthenticationTokenAudience',
      `The access token has been obtained for wrong audience or resource '${audience}'. It should exactly match with one of the allowed audiences ${allowed}.`,
    )
  }
  return { object: text(claims['oid']) ?? '', tenant: text(claims['tid']) ?? '' }
}

function unauthorized(world: World, cloud: Cloud, code: string, message: string): Refusal {
  const { reply } = gatewayError(401, code, message)
  const login = `https://${cloud.logins[0] ?? ''}/${world.settings.identity.tenant}`
  const challenge = `Bearer authorization_uri="${login}", error="invalid_token", error_description="${message.replaceAll('"', "'")}"`
  return new Refusal({ ...reply, headers: { ...reply.headers, 'www-authenticate': challenge } })
}
