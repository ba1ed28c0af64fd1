import { describe, expect, it } from 'vitest'
import { RequestError, type ClientOptions } from 'wechatpay-kit'
import { fakePlatform } from '../support/platform.js'

type Given = NonNullable<ClientOptions['dispatcher']>

/** Calls with a dispatcher of the caller's; its error. */
async function failing(dispatch: () => boolean): Promise<unknown> {
  const { options } = await fakePlatform()
  const { WechatPay } = await import('wechatpay-kit')
  const { transport: _, ...rest } = options
  const client = new WechatPay({ ...rest, dispatcher: { dispatch } as unknown as Given, retry: false })
  return client.v3.certificates.get().catch((error: unknown) => error)
}

describe('an error before a connection took the request', () => {
  it('is no unknown outcome, and keeps its cause', async () => {
    const cause = new TypeError('dispatch is broken')
    const error = await failing(() => {
      throw cause
    })
    expect(error).toBeInstanceOf(RequestError)
    expect(error).toMatchObject({ outcomeUnknown: false, cause })
    expect((error as Error).message).toMatch(/TypeError: dispatch is broken\. Nothing was sent\.$/)
  })

  it('keeps the code of a cause that has one', async () => {
    const error = await failing(() => {
      throw Object.assign(new Error('x'), { code: 'UND_ERR_INVALID_ARG' })
    })
    expect(error).toMatchObject({ outcomeUnknown: false, cause: 'UND_ERR_INVALID_ARG' })
  })
})
