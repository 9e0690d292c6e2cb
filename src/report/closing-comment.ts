import { markdownProse } from './text.ts'

const meanings = {
  proposal:
    'Nobody said no to its images: when they can be approved again, a new pull request is opened.',
  rollback: 'When a pool is put back from an approved image again, a new pull request is opened.',
} as const

/** The comment under a pull request that the gate closes. `why` is a sentence of untrusted text. */
export function closingComment(why: string, of: keyof typeof meanings = 'proposal'): string {
  return [`The gate closed this pull request. ${markdownProse(why)}`, '', meanings[of], ''].join(
    '\n',
  )
}
