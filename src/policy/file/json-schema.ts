import { z } from 'zod'
import { policyFileSchema } from './schema.ts'

/**
 * The schema of the policy file for editors, in draft 7: the newest draft of which YAML's language
 * server, and what is built on it, knows everything.
 */
export function policyJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(policyFileSchema, {
    target: 'draft-7',
    io: 'input',
  })
  return {
    $schema,
    $id: 'flatcar-gate.schema.json',
    title: 'Flatcar Gate policy',
    description: 'When node images of AKS node pools may be upgraded: .github/flatcar-gate.yml.',
    ...schema,
  }
}
