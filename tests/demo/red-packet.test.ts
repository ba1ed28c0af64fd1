import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { WechatPay, type TransportRequest } from 'wechatpay-kit'
import { fakePlatform } from '../../packages/sdk/test/support/platform.js'
import { answerByHand, apiV2Key, sentFields } from '../../packages/sdk/test/support/v2.js'

it('the red packets go out once each, also the one whose answer is lost', async () => {
  const file = fileURLToPath(new URL('../../examples/red-packet/run.mjs', import.meta.url))
  const child = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'] })
  const code = new Promise((resolve) => child.once('exit', resolve))
  const output = await text(child.stdout)
  expect(await code).toBe(0)
  expect(output.split('\n')).toEqual([
    '20180608-RP-0001: sent, 10.00 yuan',
    '20180608-RP-0002: network: asking what became of it',
    '20180608-RP-0002: sent, 10.00 yuan',
    '',
  ])
})

type Send = (wechatpay: WechatPay, packet: object, by: object) => Promise<string>
const packet = { mch_billno: 'RP-1', wxappid: 'wx8888888888888888', re_openid: 'o1', total_amount: 100 }
const refused = (err_code: string): string =>
  answerByHand({ return_code: 'SUCCESS', result_code: 'FAIL', err_code, err_code_des: 'x' })
const sent = answerByHand({ return_code: 'SUCCESS', result_code: 'SUCCESS', send_listid: 'L1' })

describe('the job of the red packet', () => {
  /** What the platform answers in turn: to sendings and to queries. */
  async function run(sendings: (string | Error)[], queries: string[]): Promise<[unknown, string[]]> {
    const asked: string[] = []
    const transport = (request: TransportRequest) => {
      const isQuery = request.url.endsWith('gethbinfo')
      asked.push(`${isQuery ? 'query' : 'send'} ${sentFields(request)['mch_billno'] ?? ''}`)
      const told = isQuery ? queries.shift() : sendings.shift()
      if (told === undefined || told instanceof Error) return Promise.reject(told ?? new Error('too much'))
      return Promise.resolve({ status: 200, headers: {}, body: Buffer.from(told) })
    }
    const client = (await fakePlatform()).client({ apiV2Key, transport })
    const file = new URL('../../examples/red-packet/send.mjs', import.meta.url).href
    const { sendRedPacket } = (await import(file)) as { sendRedPacket: Send }
    const by = { sleep: () => Promise.resolve(), log: () => undefined }
    const outcome = await sendRedPacket(client, packet, by).catch((error: unknown) => error)
    return [outcome, asked]
  }
  const lost = Object.assign(new Error('reset'), { code: 'ECONNRESET' })

  it('sends the same number again only when the platform says that it does not know it', async () => {
    expect(await run([lost, sent], [refused('NOT_FOUND')])).toEqual([
      'L1',
      ['send RP-1', 'query RP-1', 'send RP-1'],
    ])
  })
  it('asks after SYSTEMERROR, too', async () => {
    const found = answerByHand({ return_code: 'SUCCESS', result_code: 'SUCCESS', detail_id: 'D1' })
    expect(await run([refused('SYSTEMERROR')], [found])).toEqual(['D1', ['send RP-1', 'query RP-1']])
  })
  it('sends nothing more after a refusal, or where nobody can say what became of it', async () => {
    const [error, asked] = await run([refused('NOTENOUGH')], [])
    expect([error, asked]).toEqual([expect.objectContaining({ code: 'NOTENOUGH' }), ['send RP-1']])
    const [unknown, both] = await run([lost], [refused('SYSTEMERROR')])
    expect([unknown, both]).toEqual([
      expect.objectContaining({ code: 'SYSTEMERROR' }),
      ['send RP-1', 'query RP-1'],
    ])
  })
})
