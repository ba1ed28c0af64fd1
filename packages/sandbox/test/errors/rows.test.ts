import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask, askV2, isUnsignedV2, isV2 } from './ask.js'
import { families } from './index.js'
import type { Row } from './row.js'
import { askerOf, openScene, type Scene } from './scene.js'

describe.each(families)('$name', ({ rows }) => {
  // What needs nothing beforehand and is refused leaves nothing behind: such rows share a scene. (Payment codes come from a scene.)
  let calm: Scene
  beforeAll(async () => {
    calm = await openScene()
  })
  afterAll(() => calm.sandbox.close())

  test.each(rows)('$operation: $when', async (row) => {
    const isCalm = row.arrange === undefined && typeof row.request !== 'function' && 'code' in row.expected
    const scene = isCalm ? calm : await openScene()
    for (const step of row.arrange ?? []) await step(scene)
    await (isV2(row.operation) ? showV2(scene, row) : show(scene, row))
    if (!isCalm) await scene.sandbox.close()
  })
})

async function show(scene: Scene, { operation, request, expected, by }: Row): Promise<void> {
  const asked = typeof request === 'function' ? request(scene) : request
  const { status, headers, body, json } = await ask(scene, operation, asked, by ?? askerOf(operation))
  const end = Number(headers['request-id']?.split('-').at(-1))
  if (!('code' in expected)) {
    expect({ status, json: status < 300 ? {} : json, end }).toEqual({
      status: expected.status,
      json: {},
      end: 0,
    })
    return
  }
  const { code, message, detail, internal = end } = expected
  // Nobody is known at the door yet.
  const isAtTheDoor = expected.status === 401 || message === 'Http头缺少Accept或User-Agent'
  expect(headers['wechatpay-signature'] === undefined).toBe(isAtTheDoor)
  const parsed: unknown = body.length === 0 ? undefined : JSON.parse(Buffer.from(body).toString('utf8'))
  expect({ status, body: parsed, end }).toEqual({
    status: expected.status,
    body: { code, message, ...(detail === undefined ? {} : { detail }) },
    end: internal,
  })
}

/** Numbers that say who asked come back, and what the business refuses is signed; the caller checks the signature. */
const echoed = ['appid', 'mch_id', 'sub_appid', 'sub_mch_id', 'device_info', 'nonce_str', 'sign']

async function showV2(scene: Scene, { operation, request, expected, by }: Row): Promise<void> {
  const asked = typeof request === 'function' ? request(scene) : request
  const { fields } = await askV2(scene, operation, asked, by)
  if (!('code' in expected)) {
    expect([fields['return_code'], fields['result_code']]).toEqual(['SUCCESS', 'SUCCESS'])
    return
  }
  const { code, message, detail = {} } = expected
  if (code === '') {
    expect(fields).toEqual({ return_code: 'FAIL', return_msg: message, ...detail })
    return
  }
  if (!isUnsignedV2(operation)) expect(Object.keys(fields)).toContain('sign')
  expect(without(fields, echoed)).toEqual({
    return_code: 'SUCCESS',
    return_msg: 'OK',
    result_code: 'FAIL',
    err_code: code,
    err_code_des: message,
    ...detail,
  })
}

function without(fields: Readonly<Record<string, string>>, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)))
}
