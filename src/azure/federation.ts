/** What a GitHub OIDC token says of the workflow run, as far as the help text needs it. */
export interface AssertionClaims {
  readonly subject: string | undefined
  readonly issuer: string | undefined
  readonly audience: string | undefined
  readonly repository: string | undefined
  readonly repositoryId: string | undefined
  readonly ownerId: string | undefined
}

/** Reads the claims of a JWT without checking it; it came straight from the runner's service. */
export function readClaims(jwt: string): AssertionClaims | undefined {
  const [, payload] = jwt.split('.')
  if (payload === undefined) return undefined
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))
    if (typeof claims !== 'object' || claims === null) return undefined
    const text = (name: string): string | undefined => {
      const value: unknown = Reflect.get(claims, name)
      return typeof value === 'string' ? value : undefined
    }
    return {
      subject: text('sub'),
      issuer: text('iss'),
      audience: text('aud'),
      repository: text('repository'),
      repositoryId: text('repository_id'),
      ownerId: text('repository_owner_id'),
    }
  } catch {
    return undefined
  }
}

/**
 * Entra ID's refusals of a federated token: no record matches the subject (700213, 70021), the
 * issuer (700211) or the audience (700212), or matches but for the case of letters (7002138).
 */
const federationRefusals = /AADSTS(70021|700211|700212|700213|7002138)\b/

export function isFederationRefusal(message: string): boolean {
  return federationRefusals.test(message)
}

/**
 * The exact subject to configure, in the classic form and in the immutable one that GitHub uses
 * for repositories created, renamed or transferred since 2026-07-15. The one that was presented
 * comes first and is marked; a repository with a subject template of its own has only that.
 */
export function subjectHelp(claims: AssertionClaims): readonly string[] {
  const { subject } = claims
  if (subject === undefined) return []
  const forms = subjectForms(claims)
  const lines = [`Subject (this is what GitHub presented): ${subject}`]
  if (forms !== undefined) {
    const other = forms.classic === subject ? forms.immutable : forms.classic
    const name = forms.classic === subject ? 'immutable' : 'classic'
    if (other !== undefined && other !== subject) {
      lines.push(`The same subject in the ${name} form, if the repository is switched: ${other}`)
    }
  }
  lines.push(`Issuer: ${claims.issuer ?? 'https://token.actions.githubusercontent.com'}`)
  if (claims.audience !== undefined) lines.push(`Audience: ${claims.audience}`)
  return lines
}

function subjectForms(
  claims: AssertionClaims,
): { readonly classic: string; readonly immutable: string | undefined } | undefined {
  const { subject, repository, repositoryId, ownerId } = claims
  const tail = /^repo:[^:]+:(.+)$/.exec(subject ?? '')?.[1]
  if (tail === undefined || repository === undefined) return undefined
  const [owner, name] = repository.split('/')
  const immutable =
    repositoryId === undefined || ownerId === undefined
      ? undefined
      : `repo:${owner}@${ownerId}/${name}@${repositoryId}:${tail}`
  return { classic: `repo:${repository}:${tail}`, immutable }
}
