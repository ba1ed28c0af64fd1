import { expect, it } from 'vitest'
import { faults } from '../../contract/generator/samples.mjs'

const cases: readonly (readonly [what: string, schema: object, isSound: boolean])[] = [
  ['a text within its limits', { type: 'string', maxLength: 4, example: '1234' }, true],
  ['a text that is too long', { type: 'string', maxLength: 3, example: '1234' }, false],
  ['a text that has too many bytes', { type: 'string', 'x-maxBytes': 5, example: '茶茶' }, false],
  ['a number for a text', { type: 'string', example: 1 }, false],
  ['a value outside the enumeration', { type: 'string', enum: ['A'], example: 'B' }, false],
  ['a text against its pattern', { type: 'string', pattern: '^a+$', example: 'b' }, false],
  [
    'cipher text longer than its plain text',
    { type: 'string', 'x-encrypted': 'platform-key', maxLength: 1, example: '1234' },
    true,
  ],
  [
    'a member inside',
    { properties: { a: { items: { properties: { b: { type: 'integer', example: 'x' } } } } } },
    false,
  ],
  [
    'encoded JSON without a required member',
    {
      type: 'string',
      contentMediaType: 'application/json',
      contentSchema: { type: 'object', required: ['a'], properties: { a: { type: 'string' } } },
      example: '{"b":1}',
    },
    false,
  ],
  [
    'encoded JSON that is none',
    { contentMediaType: 'application/json', contentSchema: {}, example: '{' },
    false,
  ],
]

it.each(cases)('the generator accepts %s or not: %#', (_, schema, isSound) => {
  expect(faults(schema, 'x').length === 0).toBe(isSound)
})
