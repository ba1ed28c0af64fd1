import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect } from 'vitest'
import { parseAuthorization, requestMessage, verifySha256 } from 'wechatpay-kit/internal'
import type { FakePlatform } from '../support/platform.js'

/** The bytes of the file that the tests upload. */
export const bytes: Buffer = Buffer.from('\u0089PNG\r\n--wechatpay\r\n', 'latin1')
export const sha256: string = createHash('sha256').update(bytes).digest('hex')
/** By `openssl dgst -sm3`: Bun has no SM3. */
export const sm3: string = '58d10b9085d1967fdc795b784d82e4c29876809910d1f2f0f75d7871839017c0'
/** A folder that is removed after the tests. */
export const directory: string = mkdtempSync(join(tmpdir(), 'upload-'))
/** The same bytes as a file. */
export const path: string = join(directory, '门店.png')
writeFileSync(path, bytes)
afterAll(() => rmSync(directory, { recursive: true }))

/** The parts of the last request, after its signature has been verified over `meta` alone. */
export async function sent(
  platform: FakePlatform,
): Promise<{ url: string; meta: Record<string, unknown>; form: FormData }> {
  const request = platform.requests.at(-1)
  const authorization = parseAuthorization(request?.headers['authorization'] ?? '')
  if (request?.body === undefined || authorization === undefined) throw new Error('nothing was sent')
  const type = request.headers['content-type'] ?? ''
  const form = await new Response(Buffer.from(request.body), { headers: { 'content-type': type } }).formData()
  const url = request.url.slice('http://127.0.0.1:9'.length)
  const first = Buffer.from(request.body).indexOf('name="')
  expect(
    Buffer.from(request.body)
      .subarray(first, first + 11)
      .toString(),
  ).toBe('name="meta"')
  const text = form.get('meta') as string
  const { timestamp, nonce_str: nonce } = authorization
  const message = requestMessage({ method: 'POST', url, timestamp, nonce, body: Buffer.from(text) })
  expect(verifySha256(platform.merchantPublicKey, message, authorization.signature)).toBe(true)
  return { url, meta: JSON.parse(text) as Record<string, unknown>, form }
}
