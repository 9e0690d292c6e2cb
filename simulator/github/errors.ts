import { compact, type Reply } from '../http.ts'

const documentation = 'https://docs.github.com/rest'

// behaviour: github-error-form
export function failure(
  status: number,
  message: string,
  errors?: readonly unknown[],
  headers: Readonly<Record<string, string>> = {},
): Reply {
  const body = {
    message,
    ...(errors === undefined ? {} : { errors }),
    documentation_url: documentation,
    status: String(status),
  }
  return compact(status, body, headers)
}

export function invalid(resource: string, details: readonly object[]): Reply {
  return failure(
    422,
    'Validation Failed',
    details.map((detail) => ({ resource, code: 'custom', ...detail })),
  )
}
