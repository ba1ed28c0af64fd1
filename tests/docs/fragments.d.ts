// What the documents' fragments take for granted: names that the reader's own program has.
import type { Sandbox, SandboxMerchant } from '@wechatpay-kit/sandbox'
import type { NotificationHandler, WechatPay } from 'wechatpay-kit'

/** The reader's own: of whatever type the fragment needs. */
type Own = ReturnType<typeof JSON.parse>

declare global {
  const wechatpay: WechatPay
  const sandbox: Sandbox
  const merchant: SandboxMerchant

  // Members that a document leaves out with `…`.
  const omitted: Own
  // The reader's own material, database and log.
  const mchid: string
  const serial: string
  const appid: string
  const openid: string
  const privateKey: string
  const publicKey: string
  const apiV2Key: string
  const apiV3Key: string
  const PUB_KEY_ID: `PUB_KEY_ID_${string}`
  const cert: string
  const key: string
  const certificatePem: string
  const issuerPem: string
  const body: Own
  const bytes: Buffer
  const out_trade_no: string
  const transaction_id: string
  const application_no: string
  const bill_date: string
  const receivers: Own
  const resource: Own
  const orders: Own
  const handle: NotificationHandler
  class ConfigService {
    get(name: string): Own
  }
  const response: import('node:http').ServerResponse
  const test: (name: string, body: () => Promise<void>) => void
  const paid: Own
  const fs: typeof import('node:fs')
  // Peers that a document shows beside ours.
  const Wechatpay: Own
  const WxPay: Own
  const log: Own
  const sql: Own
  const redis: Own
}
