import { safeWord } from './proposal-message.ts'
import type { TakenBack } from './take-back.ts'

const subject = 'Take back the approval of node images that were rolled back'

/** The message of the gate's commits on its branch: a fixed text with names of a lockfile. */
export function takeBackMessage(changes: readonly TakenBack[]): string {
  const lines = changes.map(({ ring, family, from, to }) => {
    return `${ring} ${safeWord(family)} ${safeWord(from)} ${to === null ? 'none' : safeWord(to)}`
  })
  return `${subject}\n\n${lines.join('\n')}\n`
}

/** Is it the message of a commit that the gate made? */
export function isTakeBackMessage(message: string): boolean {
  return message.split('\n')[0] === subject
}
