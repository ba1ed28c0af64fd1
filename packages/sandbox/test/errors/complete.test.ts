import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { behaviour, rules, type Rule } from '../../src/generated/behaviour.js'
import { awaited, unanswered, unproduced, type Exception } from './exceptions.js'
import { families } from './index.js'
import { tables } from './published.js'
import type { Refused, Row } from './row.js'

const rows = families.flatMap((family) => family.rows)
const operations = families.flatMap((family) => family.operations)
const refusals = new Map<string, readonly Refused[]>(
  operations.map((operation) => [
    operation,
    rows.filter((row) => row.operation === operation).flatMap(refusal),
  ]),
)

function refusal({ expected }: Row): readonly Refused[] {
  return 'code' in expected ? [expected] : []
}

/** Whether a row shows a rule. `…` stands for what differs from request to request: no quotation mark is part of it. */
function shows({ status, code, message }: Refused, rule: Rule): boolean {
  return status === rule.status && fits(rule.code, code) && fits(rule.message, message)
}

function fits(pattern: string, text: string): boolean {
  const parts = pattern.split('…').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  return new RegExp(`^${parts.join('[^“”]*')}$`, 'u').test(text)
}

function isExcepted(list: readonly Exception[], operation: string, code: string, message = ''): boolean {
  return list.some(
    (one) => one.operation.test(operation) && one.code === code && (one.message?.test(message) ?? true),
  )
}

test('every operation with behaviour belongs to one family, or its rows are awaited', () => {
  expect(new Set(operations).size).toBe(operations.length)
  for (const operation of operations) expect(Object.keys(behaviour)).toContain(operation)
  const left = Object.keys(behaviour).filter((one) => !operations.includes(one))
  expect(left.filter((one) => !awaited.some((pattern) => pattern.test(one)))).toEqual([])
  for (const pattern of awaited) expect(left.some((one) => pattern.test(one))).toBe(true)
})

test('a row is of an operation of its family, and no two say the same', () => {
  for (const family of families)
    for (const { operation } of family.rows) expect(family.operations).toContain(operation)
  const names = rows.map(({ operation, when }) => `${operation}: ${when}`)
  expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([])
})

describe('every refusal of the coverage page is produced by a row', () => {
  test.each(operations)('%s', (operation) => {
    const missing = (behaviour[operation]?.rules ?? [])
      .flatMap((index) => rules[index] ?? [])
      .filter((rule) => !(refusals.get(operation) ?? []).some((one) => shows(one, rule)))
      .filter(({ code, message }) => !isExcepted(unproduced, operation, code, message))
    expect(missing).toEqual([])
  })
})

describe('every code of the published tables is answered', () => {
  test.each(operations.filter((one) => codesOf(one).length > 0))('%s', (operation) => {
    const missing = codesOf(operation)
      .filter(
        ([status, code]) =>
          !(refusals.get(operation) ?? []).some((one) => one.status === status && one.code === code),
      )
      .filter(([, code]) => !isExcepted(unanswered, operation, code))
    expect(missing).toEqual([])
  })
})

function codesOf(operation: string): readonly (readonly [number, string])[] {
  return tables.filter((table) => table.operations.test(operation)).flatMap(({ codes }) => codes)
}

test('no exception is left over', () => {
  for (const { operation, code, message, reason } of unproduced) {
    const needed = operations.some((one) =>
      (behaviour[one]?.rules ?? [])
        .flatMap((index) => rules[index] ?? [])
        .some(
          (rule) =>
            operation.test(one) &&
            rule.code === code &&
            (message?.test(rule.message) ?? true) &&
            !(refusals.get(one) ?? []).some((shown) => shows(shown, rule)),
        ),
    )
    expect([needed, reason]).toEqual([true, reason])
  }
  for (const { operation, code, reason } of unanswered) {
    const needed = operations.some(
      (one) =>
        operation.test(one) &&
        codesOf(one).some(([, listed]) => listed === code) &&
        !(refusals.get(one) ?? []).some((shown) => shown.code === code),
    )
    expect([needed, reason]).toEqual([true, reason])
  }
})

test('what was chosen stands in docs/differences.md', () => {
  const page = readFileSync(new URL('../../../../docs/differences.md', import.meta.url), 'utf8')
  const areas = new Set([...page.matchAll(/^\| ([^|]+?) +\|/gm)].map(([, area]) => area))
  const chosen = new Set(rows.flatMap(({ source }) => /^choice: (.*)$/.exec(source)?.[1] ?? []))
  expect([...chosen].filter((area) => !areas.has(area))).toEqual([])
})
