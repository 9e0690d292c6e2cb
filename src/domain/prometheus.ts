/** What the answer of a Prometheus query says of the owner's workload. */
export interface QueryVerdict {
  readonly result: 'pass' | 'fail' | 'unknown'
  readonly message: string
}

/** Is it the address of an instant query? Its status is 200 whatever the query finds. */
export function isQuery(pathname: string): boolean {
  return /\/api\/v1\/query\/?$/.test(pathname)
}

/**
 * An instant query holds when it finds something, none of it 0: both `up{job="pay"}` and
 * `rate(errors[5m]) < 0.01` say "well" like that, the second by finding nothing where it is not so.
 *
 * @param body of the answer, as it came.
 */
export function judgeQuery(body: string): QueryVerdict {
  const data = member(parse(body), 'data')
  const type = member(data, 'resultType')
  const result = member(data, 'result')
  if (type === 'scalar') return judge([valueOf(result)])
  if (type === 'vector' && Array.isArray(result)) {
    return judge(result.map((sample: unknown) => valueOf(member(sample, 'value'))))
  }
  return { result: 'unknown', message: 'gave no vector and no scalar' }
}

function judge(values: readonly number[]): QueryVerdict {
  const all = `${values.length} ${values.length === 1 ? 'value' : 'values'}`
  if (values.length === 0) return { result: 'fail', message: 'found nothing' }
  const bad = values.filter((value) => Number.isNaN(value) || value === 0).length
  if (bad > 0) return { result: 'fail', message: `found ${all}, ${bad} of them 0 or no number` }
  return { result: 'pass', message: `found ${all}, none of them 0` }
}

/** A sample is a pair of time and text, such as `[1763877600, "1"]`. */
function valueOf(pair: unknown): number {
  const text: unknown = Array.isArray(pair) ? pair[1] : undefined
  if (typeof text !== 'string' || text === '') return Number.NaN
  return text === '+Inf' || text === '-Inf' ? Number.POSITIVE_INFINITY : Number(text)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
