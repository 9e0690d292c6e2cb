/** Where a command writes to. Lines are fit to be shown by then. */
export interface Terminal {
  /** What was asked for. */
  readonly out: (text: string) => void
  /** Notes, warnings and errors, so that they never mix with what is piped on. */
  readonly err: (text: string) => void
}
