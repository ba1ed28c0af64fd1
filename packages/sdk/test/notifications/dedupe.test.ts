import { createCipheriv } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { memoryDedupe, WechatPay } from 'wechatpay-kit'
import { apiV3Key, options, signed } from '../support/socket.js'

function notification(event_type: string, resource: object, envelope: object) {
  const nonce = 'abcdefghijkl'
  const cipher = createCipheriv('aes-256-gcm', apiV3Key, nonce).setAAD(Buffer.from('x'))
  const sealed = Buffer.concat([cipher.update(JSON.stringify(resource)), cipher.final(), cipher.getAuthTag()])
  const body = JSON.stringify({
    event_type,
    resource_type: 'encrypt-resource',
    summary: '',
    resource: {
      original_type: 'x',
      algorithm: 'AEAD_AES_256_GCM',
      ciphertext: sealed.toString('base64'),
      associated_data: 'x',
      nonce,
    },
    ...envelope,
  })
  return { headers: signed(body), body }
}

/** How often the function is called for two notifications with the same content. */
async function handled(event: string, resource: object, first: object, second: object): Promise<number> {
  let times = 0
  const client = new WechatPay({ ...options, apiV3Key })
  const handle = client.notifications.handler({ '*': () => void times++ }, { dedupe: memoryDedupe() })
  for (const envelope of [first, second])
    expect((await handle.receive(notification(event, resource, envelope))).status).toBe(204)
  return times
}

const first = { id: 'EV-1', create_time: '2024-06-08T10:00:00+08:00' }
const later = { id: 'EV-2', create_time: '2024-06-09T10:00:00+08:00' }

describe('de-duplication', () => {
  it.each([
    ['COMPLAINT.STATE_CHANGE', { complaint_id: 'C1', action_type: 'USER_RESPONSE' }],
    ['COMPLAINT.CREATE', { complaint_id: 'C1', action_type: 'CREATE_COMPLAINT' }],
    ['SECURITY_ECHO.SUCCESS', { echo_message: 'x' }],
    ['MALL_AUTH.ACTIVATE_CARD', { openid: 'o', code: '1' }],
    ['DISCOUNT_CARD.USER_PAID', { card_id: '1' }],
    ['VEHICLE.USER_STATE_CHANGE', { bind_state: 'NORMAL' }],
  ])('handles two %s with the same content, and each once', async (event, resource) => {
    expect(await handled(event, resource, first, later)).toBe(2)
    expect(await handled(event, resource, first, first)).toBe(1)
  })

  it('handles a payment once, also when it is sent again with another id', async () => {
    expect(await handled('TRANSACTION.SUCCESS', { out_trade_no: 'A1' }, first, later)).toBe(1)
  })
})
