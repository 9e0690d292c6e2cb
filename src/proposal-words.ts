import { createHash } from 'node:crypto'
import type { ProposalWords } from './act/pull-requests.ts'
import type { RepositoryFacts } from './domain/repository.ts'
import { renderProposalBody } from './report/proposal-body.ts'
import { checkText } from './report/proposal-check.ts'
import { proposalTitle } from './report/proposal-texts.ts'
import type { Result } from './result.ts'

/** How the proposals of one run are put into words. */
export function proposalWords(result: Result, repository: RepositoryFacts): ProposalWords {
  return {
    title: proposalTitle,
    body: (proposal, marker, notes, workflowToken) =>
      renderProposalBody({
        proposal,
        marker,
        notes,
        context: { result, repository, workflow_token: workflowToken },
      }),
    check(proposal, head) {
      const { title, summary } = checkText(proposal, result)
      const text = JSON.stringify([head, proposal.check.state, title, summary])
      const key = createHash('sha256').update(text).digest('hex').slice(0, 16)
      return { name: `flatcar-gate/${proposal.ring}`, title, summary, key }
    },
  }
}
