import { createHash, createHmac } from 'node:crypto'

/** A GUID that is always the same for the same seed: the world holds no randomness. */
export function guid(seed: string): string {
  const hex = createHash('md5').update(seed).digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}

/** A decimal number of the given length, the same for the same seed. */
export function digits(seed: string, length: number): string {
  const hex = createHash('md5').update(seed).digest('hex')
  return BigInt(`0x${hex}`).toString().slice(-length).padStart(length, '1')
}

/** Lower-case letters and digits, the same for the same seed. */
export function letters(seed: string, length: number): string {
  return BigInt(`0x${createHash('md5').update(seed).digest('hex')}`)
    .toString(36)
    .slice(0, length)
}

export function hmac(secret: string, text: string): string {
  return createHmac('sha256', secret).update(text).digest('base64url')
}

/** Base64url text of the wanted length, for stand-ins of certificates and signatures. */
export function filler(seed: string, length: number): string {
  let text = ''
  for (let block = 0; text.length < length; block += 1) {
    text += createHash('sha512').update(`${seed}:${block}`).digest('base64url')
  }
  return text.slice(0, length)
}
