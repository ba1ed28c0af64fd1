// What the documents' fragments take for granted: names that the reader's own program has.
// oxlint-disable typescript/no-explicit-any: what the reader has can be of any type
import type { Sandbox, SandboxMerchant } from '@wechatpay-kit/sandbox'
import type { WechatPay } from 'wechatpay-kit'

declare global {
  const wechatpay: WechatPay
  const sandbox: Sandbox
  const merchant: SandboxMerchant

  // Members that a document leaves out with `…`.
  const omitted: any
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
  const body: any
  const bytes: Buffer
  const out_trade_no: string
  const transaction_id: string
  const bill_date: string
  const receivers: any
  const resource: any
  const orders: any
  const handle: (request: Request) => Promise<Response>
  const response: import('node:http').ServerResponse
  const test: (name: string, body: () => Promise<void>) => void
  const paid: any
  const fs: typeof import('node:fs')
  // Peers that a document shows beside ours.
  const Wechatpay: any
  const WxPay: any
  const log: any
  const sql: any
  const redis: any
}
