// Checks requests against GitHub's own OpenAPI description.

/** JSON of the description, as far as it is read here. */
export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

interface Operation {
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: {
    readonly required?: boolean
    readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>
  }
}

interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly schema?: Schema
}

export type Schema = Readonly<Record<string, unknown>>

/** A request as it came in: the path as it was sent, without decoding. */
export interface SeenRequest {
  readonly method: string
  readonly target: string
  readonly query: string
  readonly body?: unknown
}

export interface Finding {
  readonly call: string
  readonly problems: readonly string[]
}

/** Gives the errors of a value against a schema. */
export type Validate = (schema: Schema, value: unknown) => readonly string[]

export function checkRequest(
  description: Description,
  validate: Validate,
  request: SeenRequest,
): Finding {
  const { method, target } = request
  const found = operationOf(description, method, target)
  if (found === undefined) return { call: `${method} ${target}`, problems: ['no such call'] }
  const [template, operation] = found
  const problems = [
    ...checkPath(validate, template, operation, target),
    ...checkQuery(validate, operation, request.query),
    ...checkBody(validate, operation, request.body),
  ]
  return { call: `${method} ${template}`, problems }
}

/** The template with the most fixed parts that matches: `/issues/comments/{id}` before `/issues/{n}/…`. */
function operationOf(
  { paths }: Description,
  method: string,
  target: string,
): readonly [string, Operation] | undefined {
  const fitting = Object.keys(paths).filter((template) => partsOf(template, target) !== undefined)
  const [best] = fitting.toSorted((a, b) => holes(a) - holes(b))
  const operation = best === undefined ? undefined : paths[best]?.[method.toLowerCase()]
  return best === undefined || operation === undefined ? undefined : [best, operation]
}

function holes(template: string): number {
  return template.split('{').length
}

function partsOf(template: string, target: string): RegExpExecArray | undefined {
  const source = template.replaceAll('.', String.raw`\.`).replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')
  return new RegExp(`^${source}$`).exec(target) ?? undefined
}

function checkPath(
  validate: Validate,
  template: string,
  { parameters = [] }: Operation,
  target: string,
): readonly string[] {
  const parts = partsOf(template, target)?.groups ?? {}
  return parameters
    .filter((parameter) => parameter.in === 'path')
    .flatMap(({ name, schema = {} }) => {
      const value = decodeURIComponent(parts[name] ?? '')
      return validate(schema, typed(schema, value)).map((error) => `path ${name}: ${error}`)
    })
}

function checkQuery(
  validate: Validate,
  { parameters = [] }: Operation,
  query: string,
): readonly string[] {
  return [...new URLSearchParams(query)].flatMap(([name, value]) => {
    const parameter = parameters.find((each) => each.in === 'query' && each.name === name)
    if (parameter === undefined) return [`query ${name}: not documented`]
    const { schema = {} } = parameter
    return validate(schema, typed(schema, value)).map((error) => `query ${name}: ${error}`)
  })
}

function typed(schema: Schema, value: string): unknown {
  return schema['type'] === 'integer' && /^\d+$/.test(value) ? Number(value) : value
}

function checkBody(
  validate: Validate,
  { requestBody }: Operation,
  body: unknown,
): readonly string[] {
  const schema = requestBody?.content?.['application/json']?.schema
  if (schema === undefined) return body === undefined ? [] : ['body: none is documented']
  if (body === undefined) return requestBody?.required === true ? ['body: missing'] : []
  const known = new Set(namesIn(schema))
  const foreign = Object.keys(body as object).filter((name) => !known.has(name))
  return [
    ...validate(schema, body).map((error) => `body ${error}`),
    ...foreign.map((name) => `body ${name}: not documented`),
  ]
}

/** GitHub's schemas allow any other member, which would hide a misspelt one. */
function namesIn(schema: Schema): readonly string[] {
  const parts = ['anyOf', 'oneOf', 'allOf'].flatMap((key) => {
    const list = schema[key]
    return Array.isArray(list) ? (list as readonly Schema[]) : []
  })
  return [...Object.keys(schema['properties'] ?? {}), ...parts.flatMap(namesIn)]
}

/**
 * OpenAPI's `nullable` beside no `type` would make a validator of JSON Schema refuse the schema or
 * let everything pass: such a part becomes "this, or null".
 */
export function withoutNullable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNullable)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, part]) => [key, withoutNullable(part)] as const)
  const { nullable, ...schema } = Object.fromEntries(entries)
  return nullable === true ? { anyOf: [schema, { type: 'null' }] } : schema
}
