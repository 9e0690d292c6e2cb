import { imagesOf, type PullRequestStep } from './pull-request-plan.ts'
import type { Step } from './step.ts'
import { takenBackImages } from './take-back.ts'
import type { TakeBackStep } from './take-back-plan.ts'

/** What a dry run says of a step: that it would be taken. */
export function describeStep(step: PullRequestStep): Step {
  const kind = 'planned'
  switch (step.kind) {
    case 'open': {
      const { ring } = step.proposal
      const images = names(imagesOf(step.proposal))
      return { kind, ring, message: `Would open a pull request for ring \`${ring}\`: ${images}.` }
    }
    case 'update': {
      const { ring } = step.proposal
      const { number, url } = step.pull.facts
      const how = step.build === 'none' ? 'Would check the texts of' : 'Would rebuild'
      const images = names(imagesOf(step.proposal))
      return {
        kind,
        ring,
        url,
        number,
        message: `${how} pull request ${number} of ring \`${ring}\`: ${images}.`,
      }
    }
    case 'close': {
      const { ring, why } = step
      const { number, url } = step.pull.facts
      const message = `Would close pull request ${number} of ring \`${ring}\`. ${why}`
      return { kind, ring, url, number, message }
    }
    case 'delete-branch': {
      const { ring, branch } = step
      return { kind, ring, message: `Would delete the branch \`${branch.name}\`.` }
    }
    case 'keep': {
      const { ring } = step
      return { kind, ring, message: `Would leave ring \`${ring}\` as it is: ${step.reason}.` }
    }
  }
}

/** The same for the pull request that takes approvals back. */
export function describeTakeBack(step: TakeBackStep): Step {
  const kind = 'planned'
  switch (step.kind) {
    case 'open': {
      const images = names(takenBackImages(step.wanted.changes))
      return {
        kind,
        message: `Would open a pull request that takes back the approval of ${images}.`,
      }
    }
    case 'update':
    case 'close': {
      const { number, url } = step.pull.facts
      const how = step.kind === 'close' ? 'Would close' : 'Would bring up to date'
      const message = `${how} pull request ${number}, which takes approvals back.`
      return { kind, url, number, message }
    }
    case 'delete-branch':
      return { kind, message: `Would delete the branch \`${step.branch.name}\`.` }
    case 'keep':
      return { kind, message: 'Would leave the pull request that takes approvals back to people.' }
  }
}

function names(images: readonly string[]): string {
  return images.map((image) => `\`${image}\``).join(', ')
}
