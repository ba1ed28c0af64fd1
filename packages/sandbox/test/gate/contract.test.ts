import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { loadContract, loadPublicKey, type ContractSchema } from 'wechatpay-kit/internal'
import { createSandbox } from '../../src/index.js'
import { roleOf } from '../../src/gate/records/families.js'
import { sample } from '../../src/kernel/sample.js'
import { encryptAnswer } from '../../src/platform/encryption.js'
import { call } from '../support/caller.js'
import { staleDate, sampleMerchant, toOwn } from '../support/samples.js'

/** `discount_mode` is a number whose enumeration holds texts: no value agrees with both. */
const contradictory = 'POST /v3/gov/subsidy/zhejiang/authcode/try'

/** Without `links`: two lists require `next`, which the last page does not have. */
function withoutLinks({
  properties: { links, ...properties } = {},
  ...schema
}: ContractSchema): ContractSchema {
  return {
    ...schema,
    properties: { ...properties, ...(links === undefined ? {} : { links: { type: 'object' } }) },
  }
}

/** A value for a path parameter; never empty. */
function segment(schema: ContractSchema | undefined): string {
  const value = toOwn(sample({ ...schema, type: 'string' }))
  return typeof value === 'string' && value !== '' ? value : 'x'
}

test('every other operation of the contract is answered in its shape', async () => {
  const sandbox = await createSandbox({
    seed: 'test',
    clock: '2031-05-06T10:00:00+08:00',
    freeze: true,
    merchants: [
      { mchid: '1699999999', appids: ['wx0123456789abcdef'], subMerchants: [{ mchid: '1699999998' }] },
    ],
  })
  const partner = sandbox.merchants.find(({ mchid }) => mchid === '1699999999')
  const ajv = new Ajv({ strict: false, logger: false, validateFormats: false })
  if (partner === undefined) throw new Error('no partner')
  const platformKey = loadPublicKey(sandbox.platform.publicKey)
  let shaped = 0
  const failures: string[] = []
  for (const operation of loadContract()) {
    const path = operation.path.replace(/\{(\w+)\}/g, (_all, name: string) =>
      encodeURIComponent(segment(operation.pathParams?.[name])),
    )
    const given =
      operation.query === undefined
        ? {}
        : (encryptAnswer(operation.query, toOwn(sample(operation.query)), platformKey) as object)
    const query = new URLSearchParams(
      Object.entries(given).map(([name, value]): [string, string] => [
        name,
        typeof value === 'object' ? JSON.stringify(value) : String(value),
      ]),
    ).toString()
    const url = query === '' ? path : `${path}?${query}`
    const schema = operation.body?.schema
    let body: unknown
    let signedBody: string | undefined
    const headers: Record<string, string> = { 'idempotency-key': 'key' }
    if (operation.body?.content === 'multipart') {
      const meta = JSON.stringify(
        toOwn(sample(schema?.properties?.['meta']?.contentSchema ?? { type: 'object' })),
      )
      const rest = Object.keys(schema?.properties ?? {}).filter((name) => name !== 'meta')
      const parts = rest.map(
        (name) => `--b\r\nContent-Disposition: form-data; name="${name}"; filename="a.png"\r\n\r\n1\r\n`,
      )
      body = `--b\r\nContent-Disposition: form-data; name="meta"\r\n\r\n${meta}\r\n${parts.join('')}--b--\r\n`
      headers['content-type'] = 'multipart/form-data; boundary=b'
      signedBody = meta
    } else if (schema !== undefined) body = encryptAnswer(schema, toOwn(sample(schema)), platformKey)
    const answer = await call(partner, operation.method, url, body, {
      headers,
      ...(signedBody === undefined ? {} : { signedBody }),
    })
    if (answer.headers['sandbox-answer'] !== 'shaped') {
      if (answer.headers['sandbox-answer'] !== 'stateful')
        failures.push(`${operation.method} ${operation.path} ${answer.status} ${JSON.stringify(answer.json)}`)
      continue
    }
    shaped++
    const isFile = Object.values(operation.responses).some((response) => response.file === true)
    const isUnknown = answer.status === 404 && roleOf(operation)?.kind === 'query'
    if (answer.status >= 300 && !isUnknown)
      failures.push(`${operation.method} ${operation.path}: ${answer.status}`)
    const answered = Object.entries(operation.responses).find(([code]) => code.startsWith('2'))?.[1].schema
    if (answered !== undefined && answer.status < 300) {
      const name = `${operation.method} ${operation.path}`
      if (name !== contradictory && !ajv.validate(withoutLinks(answered), answer.json))
        failures.push(`${name}: ${ajv.errorsText()}`)
      const text = JSON.stringify(answer.json)
      const [wrong] = sampleMerchant.exec(text) ?? staleDate.exec(text) ?? []
      if (wrong !== undefined) failures.push(`${name} answers ${wrong}`)
    }
    // Overseas statements are files whose digest is signed.
    const unsigned = isFile && !isUnknown && !path.endsWith('/statements')
    if ((answer.headers['wechatpay-signature'] === undefined) !== unsigned)
      failures.push(`signature: ${operation.path}`)
  }
  await sandbox.close()
  expect(failures).toEqual([])
  expect(shaped).toBeGreaterThan(900)
}, 240_000)
