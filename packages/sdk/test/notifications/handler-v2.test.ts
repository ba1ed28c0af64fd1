import { beforeEach, describe, expect, it } from 'vitest'
import {
  memoryDedupe,
  SignatureError,
  type HandlerOptions,
  type NotificationHandlersV2,
  type NotificationV2,
} from 'wechatpay-kit'
import { answerByHand, readByHand, platformV2 } from '../support/v2.js'

const paid = {
  return_code: 'SUCCESS',
  result_code: 'SUCCESS',
  transaction_id: '1004400740201409030005092168',
  out_trade_no: '1409811653',
  total_fee: '1',
  nonce_str: '5d2b6c2a8db53831f7eda20af46e531c',
}
let errors: unknown[]
beforeEach(() => {
  errors = []
})

async function handler(handlers: NotificationHandlersV2, options: HandlerOptions<NotificationV2> = {}) {
  const client = (await platformV2()).client()
  return client.notifications.handlerV2(handlers, { onError: (error) => errors.push(error), ...options })
}

/** What a handler answers: always 200 with XML. */
async function answered(handle: Awaited<ReturnType<typeof handler>>, body: string): Promise<unknown> {
  const response = await handle(new Request('https://shop.example/notify', { method: 'POST', body }))
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/xml'])
  const { return_code, return_msg } = readByHand(await response.text())
  return [return_code, return_msg]
}

describe('notifications.handlerV2', () => {
  it('gives the notification to its function, typed, and answers success', async () => {
    const seen: string[] = []
    const handle = await handler({
      'transaction-success': ({ resource }) => seen.push(resource.out_trade_no),
      'refund-processed': ({ resource }) => seen.push(resource.out_refund_no),
    })
    expect(await answered(handle, answerByHand(paid))).toEqual(['SUCCESS', 'OK'])
    expect(seen).toEqual(['1409811653'])
    expect(errors).toEqual([])
  })

  it('answers failure to what is not authentic, unreadable, too large, or has no function', async () => {
    const handle = await handler({ 'transaction-success': () => expect.unreachable() })
    const forged = answerByHand(paid).replace('<![CDATA[1]]>', '<![CDATA[2]]>')
    expect(await answered(handle, forged)).toEqual(['FAIL', 'signature_invalid'])
    expect(errors[0]).toBeInstanceOf(SignatureError)
    expect(await answered(handle, '{}')).toEqual(['FAIL', 'invalid_notification'])
    expect(await answered(handle, 'x'.repeat(3 * 1024 * 1024))).toEqual([
      'FAIL',
      expect.stringMatching('larger'),
    ])
    const failed = answerByHand({ ...paid, result_code: 'FAIL' })
    expect(await answered(handle, failed)).toEqual(['FAIL', 'no handler for transaction-failed'])
    expect(errors).toHaveLength(4)
  })

  it('answers failure when the function fails or is too slow; what it said stays here', async () => {
    const failing = await handler({ '*': () => Promise.reject(new Error('password of the database')) })
    expect(await answered(failing, answerByHand(paid))).toEqual(['FAIL', 'the handler failed'])
    const slow = await handler({ '*': () => new Promise(() => {}) }, { timeout: 20 })
    expect(await answered(slow, answerByHand(paid))).toEqual(['FAIL', 'the handler is too slow'])
    expect(errors[1]).toMatchObject({ code: 'handler_slow', message: expect.stringContaining('handlerV2') })
  })

  it('knows a duplicate whose nonce and signature are new; another amount is another notification', async () => {
    let handled = 0
    const handle = await handler({ '*': () => void handled++ }, { dedupe: memoryDedupe() })
    await answered(handle, answerByHand(paid))
    expect(await answered(handle, answerByHand({ ...paid, nonce_str: 'another' }))).toEqual(['SUCCESS', 'OK'])
    expect(handled).toBe(1)
    await answered(handle, answerByHand({ ...paid, total_fee: '2' }))
    expect(handled).toBe(2)
  })
})
