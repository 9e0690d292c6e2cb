import { hmac } from './ids.ts'
import { isObject, type JsonObject, parseJson } from './json.ts'

/**
 * Tokens have the outside of a JWT; the signature is the simulator's own, so that a token made elsewhere is known
 * for what it is. Nothing that receives them can check it, as with real access tokens.
 */
export function makeToken(secret: string, claims: JsonObject): string {
  const header = encode({ typ: 'JWT', alg: 'RS256', kid: 'simulator' })
  const payload = encode(claims)
  return `${header}.${payload}.${hmac(secret, `${header}.${payload}`)}`
}

/** The claims of a token, whoever made it; undefined where it is no JWT. */
export function readToken(token: string): JsonObject | undefined {
  const payload = token.split('.')[1]
  if (payload === undefined || token.split('.').length !== 3) return undefined
  const claims = parseJson(Buffer.from(payload, 'base64url').toString('utf8'))
  return isObject(claims) ? claims : undefined
}

export function isOurs(secret: string, token: string): boolean {
  const [header, payload, signature] = token.split('.')
  return signature !== undefined && signature === hmac(secret, `${header}.${payload}`)
}

function encode(value: JsonObject): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
