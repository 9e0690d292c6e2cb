import { markdownProse } from './text.ts'

/** The comment under a pull request that the gate closes. `why` is a sentence of untrusted text. */
export function closingComment(why: string): string {
  return [
    `The gate closed this pull request. ${markdownProse(why)}`,
    '',
    'Nobody said no to its images: when they can be approved again, a new pull request is opened.',
    '',
  ].join('\n')
}
