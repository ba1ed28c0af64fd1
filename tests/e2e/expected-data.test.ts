import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSandbox, type Attempt, type Sandbox } from '@wechatpay-kit/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WechatPay } from 'wechatpay-kit'

interface Response {
  readonly status: number
  readonly body: string
  readonly headers?: Readonly<Record<string, string>> | undefined
}

type Respond = (given: { headers: IncomingHttpHeaders; body: Buffer; url: string }) => Promise<Response>

const retention = 'ENTRUST.TERMINATE_RETENTION'
const qrCode = 'CROSS_BORDER_PAY.GET_MCH_INFO'
const data = {
  code: 'SUCCESS',
  acq_tid: '1',
  mch_id: '1900000001',
  limit_bank_acc_type: 'UNLIMIT',
  client_ip: '127.0.0.1',
} as const
const json =
  (value: unknown): Respond =>
  async () => ({ status: 200, body: JSON.stringify(value) })

describe('the sandbox checks the data of responses that the platform acts on', () => {
  let sandbox: Sandbox
  let to: string
  let respond: Respond | undefined
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const given = { headers: request.headers, body: Buffer.concat(chunks), url: request.url ?? '' }
      void respond?.(given).then(({ status, headers, body }) => response.writeHead(status, headers).end(body))
    })
  })
  beforeAll(async () => {
    sandbox = await createSandbox({ clock: '2018-06-08T10:00:00+08:00', freeze: true })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    to = `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify?shop=1`
  })
  afterAll(async () => {
    await sandbox.close()
    server.close().closeAllConnections()
  })

  const send = async (event: string, how: Respond | undefined): Promise<Attempt | undefined> => {
    respond = how
    return (await sandbox.notifications.send({ event, to, mchid: '1900000001' })).attempts[0]
  }
  /** What the SDK responds, with the credentials of a merchant. */
  const bySdk =
    (signer = 0, change: (response: Response) => Response = (same) => same): Respond =>
    async (given) => {
      const [own, other] = [sandbox.merchants[0].client, sandbox.merchants[signer]?.client]
      if (other === undefined) throw new Error('no merchant')
      const client = new WechatPay({ ...other, apiV3Key: own.apiV3Key })
      const handle = client.notifications.handler({
        [qrCode]: () => data,
        [retention]: () => ({ code: 'FAIL', message: 'no' }),
      })
      return change(await handle.receive(given))
    }

  it('accepts what the handlers of the SDK return, signed where it must be', async () => {
    expect(await send(qrCode, bySdk())).toMatchObject({
      result: 'accepted',
      verdict: { valid: true, problems: [] },
    })
    expect(await send(retention, bySdk())).toMatchObject({ result: 'accepted', verdict: { valid: true } })
  })

  it('accepts no data where it is optional, and a failure without data', async () => {
    const empty: Respond = async () => ({ status: 204, body: '' })
    expect(await send('ENTRUST.TERMINATE_INQUIRY', empty)).toMatchObject({ verdict: { valid: true } })
    expect(await send(retention, json({ code: 'FAIL' }))).toMatchObject({ verdict: { valid: true } })
  })

  it.each<[string, string, Respond, readonly RegExp[]]>([
    ['no body', retention, async () => ({ status: 204, body: '' }), [/no body; expected JSON with code$/]],
    ['no JSON', retention, async () => ({ status: 200, body: '<xml/>' }), [/is not JSON$/]],
    ['no object', retention, json([]), [/is not a JSON object$/]],
    ['a missing member', retention, json({ message: 'x' }), [/^code is missing$/]],
    [
      'a member of another type',
      'PARKING_FEE.QUERY_TRANS_INFO',
      json({ code: 'SUCCESS', total_amount: '1' }),
      [/^total_amount is not of the type integer$/],
    ],
    [
      'several problems',
      retention,
      json({ coupon_info: { state: 1 } }),
      [/^code is missing$/, /^coupon_info\.state is not of the type string$/],
    ],
    ['no signature', qrCode, json(data), [/no Authorization header/]],
    [
      'a signature over another body',
      qrCode,
      bySdk(0, (response) => ({ ...response, body: `${response.body} ` })),
      [/signature of the response does not verify/],
    ],
    [
      'the signature of another merchant',
      qrCode,
      bySdk(1),
      [/another mchid than 1900000001/, /another serial_no/, /does not verify/],
    ],
    [
      'an unreadable Authorization header',
      qrCode,
      async () => ({ status: 200, body: JSON.stringify(data), headers: { authorization: 'Bearer x' } }),
      [/Authorization header of the response cannot be read/],
    ],
  ])('rejects %s', async (_name, event, how, problems) => {
    const attempt = await send(event, how)
    expect(attempt?.result).toBe('refused')
    expect(attempt?.verdict).toEqual({
      valid: false,
      problems: problems.map((problem) => expect.stringMatching(problem) as string),
    })
    expect(attempt?.reason).toContain(attempt?.verdict?.problems[0])
    expect(attempt?.next).toBe(Date.parse('2018-06-08T10:00:15+08:00'))
  })

  it('waits as long as the event allows', async () => {
    expect(await send(retention, undefined)).toMatchObject({
      result: 'timeout',
      reason: 'no answer within 1 s',
    })
  })

  it('has no verdict on other events, nor on a failure', async () => {
    expect((await send('COUPON.USE', json({})))?.verdict).toBeUndefined()
    const failure: Respond = async () => ({ status: 500, body: '{}' })
    expect(await send(retention, failure)).not.toHaveProperty('verdict')
  })
})
