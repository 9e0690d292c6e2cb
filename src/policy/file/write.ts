import { stringify } from 'yaml'
import type { PolicyDocument } from '../document.ts'

/** The document as a policy file (YAML) in which nothing is left out. It resolves to the same document. */
export function writePolicy(document: PolicyDocument): string {
  return stringify(document, { aliasDuplicateObjects: false, lineWidth: 100 })
}
