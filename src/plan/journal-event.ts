/** One line of the journal. `at` is when it happened, ISO 8601; `run` is the run that wrote it. */
export type JournalEvent = {
  readonly at: string
  readonly run: string
} & (
  | { readonly kind: 'first-seen'; readonly image: string; readonly region: string }
  | {
      readonly kind: 'refused' | 'reopened'
      readonly ring: string
      readonly images: readonly string[]
      readonly pull_request: string
    }
  | {
      readonly kind: 'held'
      /** Names the hold for `released`. */
      readonly id: string
      readonly ring?: string
      readonly cluster?: string
      readonly pool?: string
      readonly image?: string
      /** Of a rollback's hold: the image that the pool leaves. The hold is for every image. */
      readonly from?: string
      readonly reason: string
      readonly until?: string
      /** Who asked for it. */
      readonly by?: string
    }
  | { readonly kind: 'released'; readonly id: string; readonly by?: string }
  | {
      readonly kind: 'approved'
      readonly ring: string
      readonly family: string
      readonly version: string
      readonly by: string
    }
  | {
      readonly kind: 'started' | 'proven' | 'adopted'
      readonly cluster: string
      readonly pool: string
      readonly image: string
      /** Present from `started` on: what the pool ran before. */
      readonly from?: string
      readonly ring?: string
      readonly engine?: string
      /** Of `proven`: the level that was reached. */
      readonly proof?: string
    }
  | {
      readonly kind: 'failed'
      readonly cluster: string
      readonly pool: string
      readonly image: string
      readonly ring: string
      readonly reason: string
    }
  | {
      /**
       * The probes of a ring were asked while an image soaked there. Written when they begin to fail or
       * hold again, and once after the end of a soak; in between, what was written last goes on.
       */
      readonly kind: 'probed'
      readonly ring: string
      readonly result: 'held' | 'failed'
      /** Of `failed`. */
      readonly reason?: string
    }
  | {
      /** Clears the failures of the image in the ring that came before. */
      readonly kind: 'cleared'
      readonly ring: string
      readonly image: string
      readonly by: string
    }
  | {
      readonly kind: 'rolled-back'
      readonly cluster: string
      readonly pool: string
      readonly from: string
      readonly image: string
      readonly ring?: string
      readonly by?: string
    }
)
