import { expect, test } from 'vitest'
import { encryptOaep, loadContractV2, loadPublicKey, parseXml } from 'wechatpay-kit/internal'
import { sample } from '../../src/kernel/sample.js'
import { createSandbox } from '../../src/index.js'
import { flowsV2 } from '../../src/products/v2.js'
import { sampleMerchant, staleDate, toOwn } from '../support/samples.js'
import { signByHand, writeByHand, type Fields } from '../support/caller-v2.js'

test('every other v2 operation of the contract is answered in its shape', async () => {
  const sandbox = await createSandbox({
    seed: 'test',
    clock: '2031-05-06T10:00:00+08:00',
    freeze: true,
    merchants: [{ mchid: '1699999999', appids: ['wx0123456789abcdef'] }],
  })
  const merchant = sandbox.merchants.find(({ mchid }) => mchid === '1699999999')
  if (merchant === undefined) throw new Error('no merchant')
  const platformKey = loadPublicKey(sandbox.platform.publicKey)
  const failures: string[] = []
  let shaped = 0
  for (const operation of loadContractV2()) {
    const schema = operation.body?.schema ?? operation.query
    const fields: Fields = {}
    for (const [name, property] of Object.entries(schema?.properties ?? {})) {
      if (name.includes('$') || property.type === 'file') continue
      const text = toOwn(String(sample(property)))
      fields[name] = property['x-encrypted'] === undefined ? text : encryptOaep(platformKey, '1')
    }
    for (const name of ['mch_id', 'mchid', 'combine_mch_id'])
      if (name in fields) fields[name] = merchant.mchid
    fields['nonce_str'] ??= 'n'
    delete fields['sign']
    fields['sign'] = signByHand(fields, merchant.apiV2Key, fields['sign_type'])
    const isMultipart = operation.body?.content === 'multipart'
    const query = new URLSearchParams(fields).toString()
    const parts = Object.entries(fields).map(
      ([name, value]) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    )
    const file = '--b\r\nContent-Disposition: form-data; name="media"; filename="a.png"\r\n\r\n1\r\n--b--\r\n'
    const answer = await merchant.client.transport({
      method: operation.method,
      url: `https://x${operation.path}${operation.method === 'GET' ? `?${query}` : ''}`,
      headers: { 'content-type': isMultipart ? 'multipart/form-data; boundary=b' : 'text/xml' },
      body: Buffer.from(
        operation.method === 'GET' ? '' : isMultipart ? parts.join('') + file : writeByHand(fields),
      ),
    })
    const text = Buffer.from(answer.body).toString('utf8')
    if (flowsV2.has(operation.path)) continue
    shaped++
    const [wrong] = sampleMerchant.exec(text) ?? staleDate.exec(text) ?? []
    if (wrong !== undefined) failures.push(`${operation.path} answers ${wrong}`)
    const found = operation.responses['200']
    const told = `${operation.method} ${operation.path}: ${answer.status} ${text.slice(0, 200)}`
    if (answer.headers['sandbox-answer'] !== 'shaped') failures.push(told)
    else if (found === undefined) {
      if (answer.status !== 302) failures.push(told)
    } else if (found.file === true) {
      if (text !== 'sandbox\n') failures.push(told)
    } else if (operation.produces?.includes('application/json') === true) {
      if ((JSON.parse(text) as { retcode: number }).retcode !== 0) failures.push(told)
    } else {
      const all = parseXml(text) as Fields
      if (all['return_code'] !== 'SUCCESS' || all['result_code'] === 'FAIL') failures.push(told)
      const isUnsigned = operation.unsigned === true || operation.page === true
      const sign = isUnsigned ? undefined : signByHand(all, merchant.apiV2Key, fields['sign_type'])
      if (all['sign'] !== sign) failures.push(`sign: ${told}`)
      for (const name of found.schema?.required ?? []) {
        const isKept = name !== 'sign' && !/^(err|error)_code(_des)?$/.test(name)
        if (isKept && !(name.replaceAll(/\$\w/g, '0') in all)) failures.push(`${name}: ${told}`)
      }
    }
  }
  await sandbox.close()
  expect(failures).toEqual([])
  expect(shaped).toBeGreaterThan(120)
})
