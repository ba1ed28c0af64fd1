import { randomNonce } from '../crypto/index.js'
import { RequestError } from '../errors/index.js'
import { formatAuthorization, requestMessage } from '../protocol/index.js'
import type { Prepared } from '../request/prepare.js'
import type { Context, SignedRequest } from '../transport/protocol.js'

/** A Signer may be far away: it has no more time than the call. */
async function inTime(signing: Promise<string>, total: number): Promise<string> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const message = `privateKey: the Signer gave no signature within ${Math.round(total)} ms. Nothing was sent.`
      reject(new RequestError(message, { code: 'timeout', outcomeUnknown: false }))
    }, total)
  })
  try {
    return await Promise.race([signing, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Signs one attempt; each has its own nonce and timestamp. */
export async function sign(
  { settings, merchant }: Context,
  { method, target, body, headers }: Prepared,
  total: number,
): Promise<SignedRequest> {
  const timestamp = String(Math.floor(settings.now() / 1000))
  const nonce = randomNonce()
  const message = requestMessage({ method, url: target, timestamp, nonce, body: body.signed })
  const signing = merchant.sign(message)
  const signature = await (merchant.remote ? inTime(signing, total) : signing)
  const authorization = formatAuthorization({
    schema: settings.scheme ?? merchant.algorithms.scheme,
    mchid: settings.mchid,
    nonce_str: nonce,
    timestamp,
    serial_no: merchant.serial ?? '',
    signature,
  })
  return { headers: { ...headers, authorization }, body: body.bytes }
}
