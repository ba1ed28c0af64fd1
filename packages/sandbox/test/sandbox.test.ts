import { createServer } from 'node:http'
import { connect } from 'node:net'
import { mkdtemp, readFile, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import {
  decryptGcm,
  decryptOaep,
  loadContract,
  loadPrivateKey,
  loadPublicKey,
  responseMessage,
  verifySha256,
} from 'wechatpay-kit/internal'
import {
  createSandbox,
  writeCredentials,
  type Sandbox,
  type SandboxMerchant,
  type SandboxOptions,
} from '../src/index.js'
import { sample } from '../src/kernel/sample.js'
import { encryptAnswer } from '../src/platform/encryption.js'
import { call, partnerOrder, referenceOrder, signedHeaders, startOfTest } from './support/caller.js'

const cleanups: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup()
})

async function make(
  options: SandboxOptions = {},
): Promise<{ sandbox: Sandbox; partner: SandboxMerchant; direct: SandboxMerchant }> {
  const sandbox = await createSandbox({ seed: 'test', clock: startOfTest, freeze: true, ...options })
  cleanups.push(() => sandbox.close())
  const [direct, partner] = sandbox.merchants
  if (direct === undefined || partner === undefined) throw new Error('no ready merchants')
  return { sandbox, partner, direct }
}

interface Received {
  readonly headers: Record<string, string>
  readonly body: string
}

async function endpoint(status: (n: number) => number): Promise<{ url: string; received: Received[] }> {
  const received: Received[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      received.push({
        headers: request.headers as Record<string, string>,
        body: Buffer.concat(chunks).toString('utf8'),
      })
      response.writeHead(status(received.length)).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  cleanups.push(() => new Promise((resolve) => server.close(resolve).closeAllConnections()))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return { url: `http://127.0.0.1:${address.port}/notify`, received }
}

const refundPath = '/v3/refund/domestic/refunds'
const payer = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
function directOrder(number: string, extra: object = {}): Record<string, unknown> {
  return {
    appid: 'wxd678efh567hg6787',
    mchid: '1900000001',
    description: 'thing',
    out_trade_no: number,
    notify_url: 'https://shop.example/notify',
    amount: { total: 100 },
    payer: { openid: payer },
    ...extra,
  }
}

test('the reference order runs to the letter, again gives the same prepay_id, and the answer verifies by public key', async () => {
  const { sandbox, partner } = await make()
  const first = await call(partner, 'POST', partnerOrder, referenceOrder)
  expect(first.json).toEqual({ prepay_id: expect.stringMatching(/^wx\d{8}[0-9a-f]{26}$/) })
  expect(first.headers['sandbox-answer']).toBe('stateful')
  const serial = first.headers['wechatpay-serial'] ?? ''
  const message = responseMessage({
    timestamp: first.headers['wechatpay-timestamp'] ?? '',
    nonce: first.headers['wechatpay-nonce'] ?? '',
    body: first.body,
  })
  expect(serial).toBe(sandbox.platform.publicKeyId)
  expect(
    verifySha256(
      loadPublicKey(sandbox.platform.publicKey),
      message,
      first.headers['wechatpay-signature'] ?? '',
    ),
  ).toBe(true)
  const again = await call(partner, 'POST', partnerOrder, referenceOrder)
  expect(again.json).toEqual(first.json)
  await sandbox.clock.advance(10 * 60_000)
  expect((await call(partner, 'POST', partnerOrder, referenceOrder)).json).toEqual(first.json)
})

test('the gate refuses at the door in the order of checks, unsigned', async () => {
  const { partner } = await make()
  const url = '/v3/certificates'
  const cases = [
    [await call(partner, 'GET', '/v3/nothing'), 404, undefined],
    [await call(partner, 'DELETE', url), 405, undefined],
    [
      await call(partner, 'GET', url, undefined, { headers: { accept: undefined } }),
      400,
      'Http头缺少Accept或User-Agent',
    ],
    [
      await call(partner, 'GET', url, undefined, { headers: { authorization: undefined } }),
      401,
      /Authorization值格式错误/,
    ],
    [
      await call(partner, 'GET', url, undefined, {
        headers: { authorization: 'WECHATPAY2-SHA256-RSA2048 mchid=1' },
      }),
      401,
      /值格式错误/,
    ],
    [
      await call(partner, 'GET', url, undefined, { scheme: 'WECHATPAY2-SHA256-RSA4096' }),
      401,
      /认证类型不正确/,
    ],
    [
      await call(partner, 'GET', url, undefined, { timestamp: String(Math.floor(Date.now() / 1000) - 301) }),
      401,
      /不得超过5分钟/,
    ],
    [await call(partner, 'GET', url, undefined, { mchid: '1' }), 401, /商户未申请过证书/],
    [await call(partner, 'GET', url, undefined, { serial: '0'.repeat(40) }), 401, /商户证书序列号有误/],
    [await call(partner, 'GET', url, undefined, { signedBody: 'x' }), 401, /验签失败/],
  ] as const
  for (const [answer, status, message] of cases) {
    expect(answer.status).toBe(status)
    expect(answer.headers['wechatpay-signature']).toBeUndefined()
    expect(answer.headers['request-id']).toMatch(/-\d+$/)
    if (message === undefined) expect(answer.body.length).toBe(0)
    else expect(answer.json['message']).toMatch(message)
  }
})

test('a wrong signature tells what was signed here', async () => {
  const { partner } = await make()
  const answer = await call(partner, 'POST', partnerOrder, referenceOrder, { signedBody: '{}' })
  const detail = answer.json['detail'] as Record<string, Record<string, unknown>>
  expect(answer.json['code']).toBe('SIGN_ERROR')
  expect(detail['sign_information']).toMatchObject({ method: 'POST', url: partnerOrder })
  expect(detail['sign_information']?.['truncated_sign_message']).toMatch(/^POST\n\/v3\/pay/)
})

test('a nonce is taken once', async () => {
  const { partner } = await make({ keys: 'certificate' })
  expect((await call(partner, 'GET', '/v3/certificates', undefined, { nonce: 'n'.repeat(32) })).status).toBe(
    200,
  )
  expect((await call(partner, 'GET', '/v3/certificates', undefined, { nonce: 'n'.repeat(32) })).status).toBe(
    401,
  )
})

test('the platform certificate comes encrypted and signs responses to merchants that have no public key', async () => {
  const { sandbox, partner } = await make({ keys: 'certificate' })
  const answer = await call(partner, 'GET', '/v3/certificates', undefined, {
    headers: { 'wechatpay-serial': undefined },
  })
  const [item] = answer.json['data'] as { serial_no: string; encrypt_certificate: Record<string, string> }[]
  const sealed = item?.encrypt_certificate ?? {}
  const pem = decryptGcm({
    key: partner.client.apiV3Key,
    nonce: sealed['nonce'] ?? '',
    associatedData: 'certificate',
    ciphertext: sealed['ciphertext'] ?? '',
  })
  expect(pem).toBe(sandbox.platform.certificates[0]?.certificate)
  expect(answer.headers['wechatpay-serial']).toBe(item?.serial_no)
})

test('ordering again: other content, paid and closed are refused; an aged prepay_id is renewed', async () => {
  const { sandbox, direct } = await make()
  const path = '/v3/pay/transactions/jsapi'
  const order = (number: string, extra?: object): ReturnType<typeof call> =>
    call(direct, 'POST', path, directOrder(number, extra))
  const first = await order('order-1')
  expect(first.status).toBe(200)
  expect((await order('order-1', { amount: { total: 2 } })).json['message']).toBe(
    '请求重入时，参数与首次请求时不一致',
  )
  await sandbox.clock.advance(2 * 3_600_000 + 1)
  await expect(sandbox.pay('order-1')).rejects.toMatchObject({ code: 'PREPAY_EXPIRED' })
  const renewed = await order('order-1')
  expect(renewed.json['prepay_id']).not.toBe(first.json['prepay_id'])
  await expect(sandbox.pay(String(first.json['prepay_id']))).rejects.toMatchObject({ code: 'PREPAY_EXPIRED' })
  await sandbox.pay(String(renewed.json['prepay_id']))
  expect((await order('order-1')).json['message']).toBe('该订单已支付')
  const close = (number: string): ReturnType<typeof call> =>
    call(direct, 'POST', `/v3/pay/transactions/out-trade-no/${number}/close`, { mchid: '1900000001' })
  expect((await close('order-1')).status).toBe(400)
  await order('order-2')
  const closed = await close('order-2')
  expect([closed.status, closed.body.length]).toEqual([204, 0])
  expect(closed.headers['wechatpay-signature']).toBeDefined()
  expect((await close('order-2')).status).toBe(204)
  expect((await order('order-2')).json['code']).toBe('ORDER_CLOSED')
  await expect(sandbox.pay('order-2')).rejects.toMatchObject({ code: 'ORDER_CLOSED' })
  await order('order-3')
  await sandbox.clock.advance(7 * 86_400_000)
  expect(sandbox.orders.show('order-3').trade_state).toBe('CLOSED')
})

test('native, h5, app orders open the cashier in their own way and are paid by it', async () => {
  const { sandbox, direct } = await make()
  const { payer: _payer, ...plain } = directOrder('native-1')
  const native = await call(direct, 'POST', '/v3/pay/transactions/native', plain)
  expect(native.json['code_url']).toMatch(/^weixin:\/\/wxpay\/bizpayurl\?pr=/)
  expect((await sandbox.pay(String(native.json['code_url']))).trade_type).toBe('NATIVE')
  const scene_info = { payer_client_ip: '127.0.0.1', h5_info: { type: 'Wap' } }
  const h5 = await call(direct, 'POST', '/v3/pay/transactions/h5', {
    ...plain,
    out_trade_no: 'h5-order',
    scene_info,
  })
  expect(h5.json['h5_url']).toMatch(/^https:\/\/wx\.tenpay\.com\//)
  const app = await call(direct, 'POST', '/v3/pay/transactions/app', { ...plain, out_trade_no: 'app-order' })
  expect(app.json['prepay_id']).toMatch(/^wx/)
})

test('paying notifies; the notification verifies, decrypts and says what the query says', async () => {
  const { sandbox, partner } = await make()
  const { url, received } = await endpoint(() => 204)
  await call(partner, 'POST', partnerOrder, { ...referenceOrder, notify_url: url })
  const query = `/v3/pay/partner/transactions/out-trade-no/${referenceOrder.out_trade_no}?sp_mchid=1230000109&sub_mchid=1900000109`
  expect((await call(partner, 'GET', query)).json['trade_state']).toBe('NOTPAY')
  await sandbox.pay(referenceOrder.out_trade_no)
  await sandbox.clock.advance(0)
  const [notification] = received
  const headers = notification?.headers ?? {}
  const body = Buffer.from(notification?.body ?? '')
  const message = responseMessage({
    timestamp: headers['wechatpay-timestamp'] ?? '',
    nonce: headers['wechatpay-nonce'] ?? '',
    body,
  })
  expect(headers['wechatpay-serial']).toBe(sandbox.platform.publicKeyId)
  expect(
    verifySha256(loadPublicKey(sandbox.platform.publicKey), message, headers['wechatpay-signature'] ?? ''),
  ).toBe(true)
  const { resource, ...outer } = JSON.parse(body.toString()) as Record<string, unknown> & {
    resource: Record<string, string>
  }
  expect(outer).toMatchObject({
    event_type: 'TRANSACTION.SUCCESS',
    resource_type: 'encrypt-resource',
    summary: '支付成功',
  })
  const plain = JSON.parse(
    decryptGcm({
      key: partner.client.apiV3Key,
      nonce: resource['nonce'] ?? '',
      associatedData: resource['associated_data'] ?? '',
      ciphertext: resource['ciphertext'] ?? '',
    }),
  ) as Record<string, unknown>
  const queried = (await call(partner, 'GET', query)).json
  expect(plain).toEqual(queried)
  expect(queried).toMatchObject({ trade_state: 'SUCCESS', attach: '自定义数据', trade_type: 'JSAPI' })
  expect(queried['transaction_id']).toMatch(/^4200\d{24}$/)
  const byId = `/v3/pay/partner/transactions/id/${String(queried['transaction_id'])}?sp_mchid=1230000109&sub_mchid=1900000109`
  expect((await call(partner, 'GET', byId)).json).toEqual(queried)
  expect(sandbox.notifications.list()[0]).toMatchObject({
    state: 'accepted',
    attempts: [{ result: 'accepted', status: 204 }],
  })
})

test('the ladder is the real one, to the second, with a fresh nonce each time', async () => {
  const { sandbox, direct } = await make()
  const { url, received } = await endpoint(() => 500)
  await call(direct, 'POST', '/v3/pay/transactions/jsapi', directOrder('ladder-1', { notify_url: url }))
  await sandbox.pay('ladder-1')
  await sandbox.clock.advance(2 * 86_400_000)
  const [notification] = sandbox.notifications.list()
  const sent = notification?.attempts.map((attempt) => attempt.sent) ?? []
  const gaps = sent.slice(1).map((at, index) => (at - (sent[index] ?? 0)) / 1000)
  expect(gaps).toEqual([
    15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10800, 10800, 10800, 21600, 21600,
  ])
  expect(notification?.state).toBe('abandoned')
  expect(new Set(received.map(({ headers }) => headers['wechatpay-nonce'])).size).toBe(16)
  expect(new Set(received.map(({ body }) => (JSON.parse(body) as { id: string }).id)).size).toBe(1)
  await sandbox.notifications.resend(notification?.id ?? '')
  expect(received.length).toBe(17)
})

test('only this machine is called unless a host is allowed or rewritten', async () => {
  const { url, received } = await endpoint(() => 200)
  const { sandbox, direct } = await make({ notifyRewrite: { 'https://rewritten.example': url } })
  const path = '/v3/pay/transactions/jsapi'
  await call(direct, 'POST', path, directOrder('guard-1'))
  await call(direct, 'POST', path, directOrder('guard-2', { notify_url: 'https://rewritten.example/pay' }))
  await sandbox.pay('guard-1')
  await sandbox.pay('guard-2')
  await sandbox.clock.advance(60_000)
  const [blocked, rewritten] = sandbox.notifications.list()
  expect(blocked).toMatchObject({ state: 'blocked', attempts: [{ result: 'blocked' }] })
  expect(blocked?.attempts[0]?.reason).toContain('shop.example')
  expect(rewritten).toMatchObject({ state: 'accepted', attempts: [{ url: `${url}/pay` }] })
  expect(received.length).toBe(1)
})

test('refunds: accepted, settled on the business clock, notified; sums, counts and windows hold', async () => {
  const { sandbox, direct } = await make()
  const { url, received } = await endpoint(() => 200)
  await call(direct, 'POST', '/v3/pay/transactions/jsapi', directOrder('refund-1'))
  const refund = (number: string, amount: number, extra: object = {}): ReturnType<typeof call> =>
    call(direct, 'POST', refundPath, {
      out_trade_no: 'refund-1',
      out_refund_no: number,
      amount: { refund: amount, total: 100, currency: 'CNY' },
      ...extra,
    })
  expect((await refund('r1', 10)).json['code']).toBe('RESOURCE_NOT_EXISTS')
  await sandbox.pay('refund-1')
  await sandbox.clock.advance(60_000)
  const accepted = await refund('r1', 60, { notify_url: url })
  expect(accepted.json).toMatchObject({
    status: 'PROCESSING',
    refund_id: expect.stringMatching(/^503\d{26}$/),
  })
  expect((await refund('r1', 60, { notify_url: url })).json).toEqual(accepted.json)
  expect((await refund('r1', 50)).status).toBe(400)
  expect((await refund('r2', 10)).status).toBe(429)
  await sandbox.clock.advance(60_000)
  expect((await refund('r2', 41)).status).toBe(400)
  expect((await refund('r2', 40)).status).toBe(200)
  const queried = await call(direct, 'GET', `${refundPath}/r1`)
  expect(queried.json).toMatchObject({ status: 'SUCCESS', success_time: '2018-06-08T10:01:05+08:00' })
  expect(received.length).toBe(1)
  expect(JSON.parse(received[0]?.body ?? '{}')).toMatchObject({ event_type: 'REFUND.SUCCESS' })
  const order = await call(direct, 'GET', '/v3/pay/transactions/out-trade-no/refund-1?mchid=1900000001')
  expect(order.json['trade_state']).toBe('REFUND')
  await call(direct, 'POST', '/v3/pay/transactions/jsapi', directOrder('refund-2'))
  await sandbox.pay('refund-2')
  await sandbox.clock.advance(366 * 86_400_000)
  expect((await refund('late', 1, { out_trade_no: 'refund-2' })).json['code']).toBe('TRADE_OVERDUE')
})

test('what was answered is there after a restart, keys and clock included', async () => {
  const data = await mkdtemp(join(tmpdir(), 'sandbox-'))
  const one = await createSandbox({ data, clock: startOfTest, freeze: true })
  const direct = one.merchants[0]
  if (direct === undefined) throw new Error('no merchant')
  await call(direct, 'POST', '/v3/pay/transactions/jsapi', directOrder('kept-1'))
  await one.pay('kept-1')
  await one.clock.advance(1000)
  await expect(createSandbox({ data })).rejects.toThrow('another sandbox')
  await one.close()
  const two = await createSandbox({ data })
  cleanups.push(() => two.close())
  expect(two.orders.show('kept-1').trade_state).toBe('SUCCESS')
  expect(two.merchants[0]?.client.privateKey).toBe(direct.client.privateKey)
  expect(two.platform).toEqual(one.platform)
  expect(two.clock.show()).toMatchObject({ now: '2018-06-08T10:00:01+08:00', frozen: true })
})

test('the same seed and requests give the same identifiers', async () => {
  const states = []
  for (let run = 0; run < 2; run++) {
    const { sandbox, partner } = await make()
    await call(partner, 'POST', partnerOrder, referenceOrder)
    await sandbox.pay(referenceOrder.out_trade_no)
    states.push(JSON.stringify([sandbox.orders.list(), sandbox.notifications.list().map(({ id }) => id)]))
  }
  expect(states[0]).toBe(states[1])
})

test('over a socket header names keep their case, and the control API is guarded', async () => {
  const { sandbox, partner } = await make({ keys: 'certificate' })
  const { url } = await sandbox.listen()
  const { port } = new URL(url)
  const headers = await signedHeaders(partner, 'GET', '/v3/certificates', '')
  const raw = await new Promise<string>((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1', () => {
      const lines = Object.entries({ ...headers, host: 'x', connection: 'close' }).map(
        ([name, value]) => `${name}: ${value}\r\n`,
      )
      socket.write(`GET /v3/certificates HTTP/1.1\r\n${lines.join('')}\r\n`)
    })
    let text = ''
    socket
      .on('data', (chunk) => (text += chunk.toString()))
      .on('end', () => resolve(text))
      .on('error', reject)
  })
  for (const name of [
    'Wechatpay-Signature',
    'Wechatpay-Timestamp',
    'Wechatpay-Nonce',
    'Wechatpay-Serial',
    'Request-ID',
  ]) {
    expect(raw).toContain(`\r\n${name}: `)
  }
  expect(raw).toMatch(/^HTTP\/1\.1 200 /)
  const log = (await (await fetch(`${url}/_sandbox/api/requests`)).json()) as {
    requests: { requestHeaders: Record<string, string> }[]
  }
  expect(log.requests.at(-1)?.requestHeaders['authorization']).not.toContain(
    headers['authorization']?.slice(-200),
  )
  expect(log.requests.at(-1)?.requestHeaders['authorization']).toContain('…')
  const foreign = await fetch(`${url}/_sandbox/api/reset`, {
    method: 'POST',
    headers: { origin: 'https://evil.example' },
  })
  expect(foreign.status).toBe(403)
  await call(partner, 'POST', partnerOrder, referenceOrder)
  const paid = await fetch(`${url}/_sandbox/api/orders/${referenceOrder.out_trade_no}/pay`, {
    method: 'POST',
  })
  expect(await paid.json()).toMatchObject({ trade_state: 'SUCCESS' })
  const clock = await fetch(`${url}/_sandbox/api/clock`, { method: 'POST', body: '{"advance":1000}' })
  expect(await clock.json()).toMatchObject({ now: '2018-06-08T10:00:01+08:00' })
  expect(await (await fetch(`${url}/_sandbox/api/orders/none`)).json()).toMatchObject({
    code: 'ORDER_NOT_EXIST',
  })
})

test('credentials are files of the owner alone', async () => {
  const { sandbox } = await make()
  const file = await writeCredentials(sandbox, await mkdtemp(join(tmpdir(), 'credentials-')))
  const credentials = JSON.parse(await readFile(file, 'utf8')) as {
    merchants: { role: string; platform: Record<string, string> }[]
  }
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect(credentials.merchants.map(({ role }) => role)).toEqual(['direct', 'partner', 'direct', 'direct'])
  expect(await readFile(credentials.merchants[0]?.platform['publicKeyFile'] ?? '', 'utf8')).toBe(
    sandbox.platform.publicKey,
  )
})

test('encrypted answers decrypt with the merchant key, and encrypted requests need the serial', async () => {
  const { sandbox, partner } = await make()
  const path = '/v3/security/echo'
  const operation = loadContract().find((one) => one.path === path && one.method === 'POST')
  const schema = operation?.body?.schema
  if (schema === undefined) throw new Error('contract changed')
  const body = { echo_message: 'hello', encrypted_echo_message: '张三' }
  const sealed = encryptAnswer(schema, body, loadPublicKey(sandbox.platform.publicKey))
  expect((await call(partner, 'POST', path, sealed)).status).toBe(200)
  const absent = await call(partner, 'POST', path, sealed, { headers: { 'wechatpay-serial': undefined } })
  expect(absent.json['message']).toContain('Wechatpay-Serial')
  expect((await call(partner, 'POST', path, body)).json['message']).toContain('解密失败')
  const user = loadContract().find(({ responses }) =>
    Object.values(responses).some(({ schema: answer }) =>
      Object.values(answer?.properties ?? {}).some((p) => p['x-encrypted']),
    ),
  )
  const answerSchema = Object.values(user?.responses ?? {})[0]?.schema
  const name =
    Object.entries(answerSchema?.properties ?? {}).find(([, property]) => property['x-encrypted'])?.[0] ?? ''
  const plain = sample(answerSchema ?? {}) as Record<string, string>
  const wrapped = encryptAnswer(answerSchema, plain, loadPublicKey(partner.certificate)) as Record<
    string,
    string
  >
  expect(decryptOaep(loadPrivateKey(partner.client.privateKey), wrapped[name] ?? '')).toBe(plain[name])
})
