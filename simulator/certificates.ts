import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSecureContext, type SecureContext } from 'node:tls'
import type * as X509 from '@peculiar/x509'
import { fqdn, privateFqdn } from './arm/names.ts'
import { hosts } from './clouds.ts'
import type { World } from './world.ts'

export type Certificates = {
  /** The authority's certificate, PEM; also in `caFile`. */
  readonly ca: string
  readonly caFile: string
  readonly certificate: string
  readonly key: string
  readonly remove: () => void
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const
const day = 86_400_000

/** A certificate authority and one server certificate for every host that is played here. */
export async function createCertificates(): Promise<Certificates> {
  const { ca, certificate, key } = await issue('CN=Flatcar Gate simulator CA', [
    ...hosts,
    'localhost',
  ])
  const folder = mkdtempSync(join(tmpdir(), 'flatcar-gate-simulator-'))
  const caFile = join(folder, 'ca.pem')
  writeFileSync(caFile, ca)
  return {
    ca,
    caFile,
    certificate,
    key,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

export type ClusterCertificates = {
  readonly contextOf: (key: string) => SecureContext | undefined
  /** For a client that names no cluster. */
  readonly fallback: { readonly cert?: string; readonly key?: string }
}

// behaviour: cluster-certificates
/** An authority for each cluster with an API server; the world tells it to who asks for credentials. */
export async function createClusterCertificates(world: World): Promise<ClusterCertificates> {
  const contexts = new Map<string, SecureContext>()
  let fallback: ClusterCertificates['fallback'] = {}
  for (const cluster of Object.values(world.clusters)) {
    if (cluster.apiServer === undefined) continue
    const names = [fqdn(cluster), privateFqdn(cluster)]
    const own = await issue('CN=ca', names)
    world.authorities[cluster.key] = own.ca
    const shown = cluster.apiServer.certificate === 'own' ? own : await issue('CN=ca', names)
    fallback = { cert: shown.certificate, key: shown.key }
    contexts.set(cluster.key, createSecureContext(fallback))
  }
  return { contextOf: (key) => contexts.get(key), fallback }
}

/** A new authority, and a server certificate of it for the given names and loopback. */
async function issue(
  authorityName: string,
  names: readonly string[],
): Promise<{ readonly ca: string; readonly certificate: string; readonly key: string }> {
  const x509 = await loadX509()
  const { subtle } = globalThis.crypto
  const authorityKeys = await subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const serverKeys = await subtle.generateKey(algorithm, true, ['sign', 'verify'])
  // Wide enough for a client whose own clock was moved.
  const valid = {
    notBefore: new Date(Date.now() - 400 * day),
    notAfter: new Date(Date.now() + 3650 * day),
    signingAlgorithm: algorithm,
  }
  const authority = await x509.X509CertificateGenerator.createSelfSigned({
    ...valid,
    serialNumber: '01',
    name: authorityName,
    keys: authorityKeys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 1, true),
      new x509.KeyUsagesExtension(
        x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign,
        true,
      ),
      await x509.SubjectKeyIdentifierExtension.create(authorityKeys.publicKey),
    ],
  })
  const dns = names.map((value) => ({ type: 'dns' as const, value }))
  const server = await x509.X509CertificateGenerator.create({
    ...valid,
    serialNumber: '02',
    subject: `CN=${names[0]?.slice(0, 60) ?? ''}`,
    issuer: authority.subject,
    publicKey: serverKeys.publicKey,
    signingKey: authorityKeys.privateKey,
    extensions: [
      new x509.BasicConstraintsExtension(false),
      new x509.ExtendedKeyUsageExtension(['1.3.6.1.5.5.7.3.1']),
      new x509.SubjectAlternativeNameExtension([...dns, { type: 'ip', value: '127.0.0.1' }]),
      await x509.AuthorityKeyIdentifierExtension.create(authorityKeys.publicKey),
    ],
  })
  const pkcs8 = await subtle.exportKey('pkcs8', serverKeys.privateKey)
  return {
    ca: `${authority.toString('pem')}\n`,
    certificate: server.toString('pem'),
    key: x509.PemConverter.encode(pkcs8, 'PRIVATE KEY'),
  }
}

/** The library's container asks for the metadata part of Reflect, which it needs for three calls only. */
async function loadX509(): Promise<typeof X509> {
  if (!('getMetadata' in Reflect)) {
    const stored = new WeakMap<object, Map<unknown, unknown>>()
    const read = (key: unknown, target: object): unknown => stored.get(target)?.get(key)
    Object.assign(Reflect, {
      getMetadata: read,
      getOwnMetadata: read,
      defineMetadata: (key: unknown, value: unknown, target: object): void => {
        const entries = stored.get(target) ?? new Map<unknown, unknown>()
        stored.set(target, entries.set(key, value))
      },
    })
  }
  return import('@peculiar/x509')
}
