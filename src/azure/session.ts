import type { TokenCredential } from '@azure/identity'
import type { Identity } from '../domain/facts.ts'
import { type SignInOptions, signIn } from './credential.ts'
import { type Buckets, createBuckets } from './limits.ts'

/** One sign-in, and one set of buckets, for all that a run does on Azure. */
export interface Session {
  readonly credential: TokenCredential
  readonly identity: Identity
  readonly buckets: Buckets
}

/** Signs in when it is first needed. A sign-in that failed is tried again by the next to ask. */
export function azureSession(options: SignInOptions): () => Promise<Session> {
  const buckets = createBuckets()
  let session: Promise<Session> | undefined
  return () => {
    session ??= signIn(options).then(
      (signedIn) => ({ ...signedIn, buckets }),
      (error: unknown) => {
        session = undefined
        throw error
      },
    )
    return session
  }
}
