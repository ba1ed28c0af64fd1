import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadContractV2 } from 'wechatpay-kit/internal'
import { sample } from '../../src/kernel/sample.js'
import { createSandbox, type SandboxMerchant } from '../../src/index.js'
import { readByHand, sendV2, signByHand, writeByHand, type Fields } from '../support/caller-v2.js'

const operations = loadContractV2().filter(({ method, body }) => method === 'POST' && body?.content === 'xml')
const text = fc
  .string({ unit: 'grapheme', maxLength: 40 })
  .filter((one) => !/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|\]\]>/u.test(one))
const value = fc.oneof(text, fc.integer().map(String), fc.constantFrom('', '0', '-1', '20180608', '{}', 'Y'))

async function failures(
  merchant: SandboxMerchant,
  path: string,
  body: string | Uint8Array,
): Promise<string[]> {
  const { status, body: answer } = await sendV2(merchant, path, body)
  if (status !== 200) return [`${path} ${status}`]
  // Files and pages apart, every answer says what became of it.
  const { err_code, return_code } = readByHand(answer)
  if (err_code === 'SYSTEMERROR') return [`${path} ${answer}`]
  return return_code === undefined && answer.startsWith('<xml>') ? [`${path} ${answer}`] : []
}

test('nothing that is signed, and nothing that is not, makes v2 fail by itself', async () => {
  const sandbox = await createSandbox()
  const warnings: unknown[] = []
  const note = (warning: unknown): void => void warnings.push(warning)
  process.on('warning', note)
  const [merchant] = sandbox.merchants
  if (merchant === undefined) throw new Error('no merchant')
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...operations),
      fc.array(fc.tuple(fc.nat(), value), { maxLength: 6 }),
      async (operation, changes) => {
        const properties = Object.entries(operation.body?.schema.properties ?? {})
        const fields: Fields = {}
        for (const [name, schema] of properties)
          if (!name.includes('$') && schema['x-encrypted'] === undefined)
            fields[name] = String(sample(schema))
        for (const [index, change] of changes) {
          const name = properties[index % Math.max(properties.length, 1)]?.[0]
          if (name !== undefined && !name.includes('$')) fields[name] = change
        }
        for (const name of ['mch_id', 'mchid', 'combine_mch_id'])
          if (name in fields) fields[name] = merchant.mchid
        fields['sign_type'] = 'HMAC-SHA256'
        fields['sign'] = signByHand(fields, merchant.apiV2Key, 'HMAC-SHA256')
        expect(await failures(merchant, operation.path, writeByHand(fields))).toEqual([])
      },
    ),
    { numRuns: 400 },
  )
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...operations),
      fc.oneof(
        fc.uint8Array({ maxLength: 200 }),
        fc.string({ maxLength: 200 }),
        fc.string({ maxLength: 100 }).map((inner) => `<xml>${inner}</xml>`),
      ),
      async (operation, body) => {
        expect(await failures(merchant, operation.path, body)).toEqual([])
      },
    ),
    { numRuns: 400 },
  )
  process.off('warning', note)
  await sandbox.close()
  expect(warnings).toEqual([])
})
