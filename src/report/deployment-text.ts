import type { RingImage } from '../plan/deployments.ts'
import { titleText } from './text.ts'
import { counted, grouped } from './words.ts'

/** GitHub refuses a longer description. */
const longest = 140

/**
 * What a deployment's status says: plain text, where GitHub reads no Markdown. It holds no times, so
 * that it is as it was for as long as nothing has changed.
 */
export function deploymentText(of: RingImage): string {
  const { state, pools, running, under_way: underWay, failed } = of
  const parts = [
    `On ${grouped(running)} of ${counted(pools, 'pool')}`,
    ...(underWay === 0 ? [] : [`${grouped(underWay)} under way`]),
    ...(of.proven === 0 ? [] : [`${grouped(of.proven)} proven`]),
    ...(failed === 0 ? [] : [`${grouped(failed)} failed`]),
  ]
  switch (state) {
    case 'queued':
      return `Approved; none of ${counted(pools, 'pool')} has it yet`
    case 'in_progress':
    case 'success':
      return parts.join(', ')
    case 'failure':
      return shorten(titleText(`${parts.join(', ')}: ${of.reason ?? ''}`))
    case 'inactive':
      return pools === 0 ? 'The ring has no such pools' : 'No pool of the ring runs it'
  }
}

/** All that is left by `titleText` is one unit a character. */
function shorten(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`
}
