/** What a ticked box of the dashboard issue asks for. */
export type DashboardBox =
  /** Approve this version of the family for the ring, where the policy lets boxes do that. */
  | {
      readonly kind: 'approve'
      readonly ring: string
      readonly family: string
      readonly version: string
    }
  /** Hold the image in the ring until somebody releases it. */
  | { readonly kind: 'hold'; readonly ring: string; readonly image: string }
  /** End the hold of that id. */
  | { readonly kind: 'release'; readonly id: string }
  /** Clear the failures of the image that halt the ring and every later one. */
  | { readonly kind: 'retry'; readonly ring: string; readonly image: string }
