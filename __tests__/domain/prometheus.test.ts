import { describe, expect, it } from '@jest/globals'
import { isQuery, judgeQuery } from '../../src/domain/prometheus.ts'

function vector(...values: readonly string[]): string {
  const result = values.map((value) => ({ metric: { job: 'pay' }, value: [1_763_877_600, value] }))
  return JSON.stringify({ status: 'success', data: { resultType: 'vector', result } })
}

function scalar(value: string): string {
  const result = [1_763_877_600, value]
  return JSON.stringify({ status: 'success', data: { resultType: 'scalar', result } })
}

describe('the answer of a Prometheus query', () => {
  it.each([
    [vector('1'), 'pass', 'found 1 value, none of them 0'],
    [vector('1', '0.003', '-2', '+Inf'), 'pass', 'found 4 values, none of them 0'],
    [scalar('1'), 'pass', 'found 1 value, none of them 0'],
    [vector(), 'fail', 'found nothing'],
    [vector('1', '0'), 'fail', 'found 2 values, 1 of them 0 or no number'],
    [vector('NaN'), 'fail', 'found 1 value, 1 of them 0 or no number'],
    [vector('', '1'), 'fail', 'found 2 values, 1 of them 0 or no number'],
    [scalar('0'), 'fail', 'found 1 value, 1 of them 0 or no number'],
    ['{"data":{"resultType":"vector","result":[{}]}}', 'fail', 'found 1 value, 1 of'],
    ['{"data":{"resultType":"vector","result":null}}', 'unknown', 'gave no vector'],
    ['{"data":{"resultType":"matrix","result":[]}}', 'unknown', 'gave no vector'],
    ['{"status":"error"}', 'unknown', 'gave no vector'],
    ['<html>', 'unknown', 'gave no vector'],
    ['', 'unknown', 'gave no vector'],
    ['null', 'unknown', 'gave no vector'],
  ])('%s: %s', (body, result, message) => {
    const verdict = judgeQuery(body)
    expect(verdict.result).toBe(result)
    expect(verdict.message).toContain(message)
  })
})

it.each([
  ['/api/v1/query', true],
  ['/prometheus/api/v1/query', true],
  ['/api/v1/query/', true],
  ['/api/v1/query_range', false],
  ['/healthz', false],
])('%s is the path of a query: %s', (path, expected) => {
  expect(isQuery(path)).toBe(expected)
})
