import { describe, expect, it } from '@jest/globals'
import {
  checkRequest,
  type Description,
  type Schema,
  withoutNullable,
} from '../../scripts/conformance-rules.ts'

const number: Schema = { type: 'integer' }
const description: Description = {
  paths: {
    '/repos/{owner}/issues/{number}': {
      get: { parameters: [parameter('number', 'path', number)] },
    },
    '/repos/{owner}/issues/comments': { get: {} },
    '/repos/{owner}/issues': {
      get: { parameters: [parameter('page', 'query', number)] },
      post: {
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { properties: { title: {} }, anyOf: [{ properties: { body: {} } }] },
            },
          },
        },
      },
    },
  },
}

function parameter(name: string, place: string, schema: Schema) {
  return { name, in: place, schema }
}

/** Enough of a validator for these: it knows integers, and refuses what is called "wrong". */
function validate(schema: Schema, value: unknown): readonly string[] {
  if (schema['type'] === 'integer' && typeof value !== 'number') return ['must be integer']
  return JSON.stringify(value).includes('wrong') ? ['is wrong'] : []
}

function problems(method: string, target: string, query = '', body?: unknown): readonly string[] {
  return checkRequest(description, validate, { method, target, query, body }).problems
}

describe('a request is checked', () => {
  it.each([
    ['a call that is not documented', problems('GET', '/repos/acme/pulls'), ['no such call']],
    ['a method that is not documented', problems('PUT', '/repos/acme/issues'), ['no such call']],
    ['a slash that was not encoded', problems('GET', '/repos/acme/issues/1/2'), ['no such call']],
    [
      'a word where a number should be',
      problems('GET', '/repos/acme/issues/x'),
      ['path number: must be integer'],
    ],
    ['a number', problems('GET', '/repos/acme/issues/7'), []],
    ['the more exact of two calls', problems('GET', '/repos/acme/issues/comments'), []],
    [
      'a misspelt query',
      problems('GET', '/repos/acme/issues', 'pages=1'),
      ['query pages: not documented'],
    ],
    [
      'a query of the wrong type',
      problems('GET', '/repos/acme/issues', 'page=x'),
      ['query page: must be integer'],
    ],
    ['a body that is missing', problems('POST', '/repos/acme/issues'), ['body: missing']],
    [
      'a misspelt member',
      problems('POST', '/repos/acme/issues', '', { titel: '' }),
      ['body titel: not documented'],
    ],
    [
      'a member of one of several forms',
      problems('POST', '/repos/acme/issues', '', { title: '', body: '' }),
      [],
    ],
    [
      'a wrong value',
      problems('POST', '/repos/acme/issues', '', { title: 'wrong' }),
      ['body is wrong'],
    ],
    [
      'a body where none is',
      problems('GET', '/repos/acme/issues', '', {}),
      ['body: none is documented'],
    ],
  ])('for %s', (_, found, expected) => {
    expect(found).toEqual(expected)
  })

  it('with null allowed where the description says nullable, with a type or without', () => {
    expect(
      withoutNullable({ properties: { a: { nullable: true, anyOf: [{ type: 'string' }] } } }),
    ).toEqual({
      properties: { a: { anyOf: [{ anyOf: [{ type: 'string' }] }, { type: 'null' }] } },
    })
  })
})
