import { encryptOaep, loadPublicKey } from 'wechatpay-kit/internal'
import type { Sandbox, SandboxMerchant } from '../../src/index.js'
import { call, type Answer } from './caller.js'

/** What people do with money, through the API and signed by hand. Amounts in fen. */
export interface Market {
  readonly sandbox: Sandbox
  readonly direct: SandboxMerchant
  readonly partner: SandboxMerchant
  /** Encrypts for the platform. */
  seal(text: string): string
  /** Places an order of the direct merchant, pays it, and gives its transaction_id. */
  sell(number: string, total: number, sharing?: boolean): Promise<string>
  /** The same for a sub-merchant of the partner. */
  sellFor(sub: string, number: string, total: number, sharing?: boolean): Promise<string>
  /** Adds a merchant as a receiver of the direct merchant. */
  addMerchant(account: string): Promise<Answer>
  addPerson(account: string): Promise<Answer>
  share(transaction: string, number: string, shares: readonly object[], last?: boolean): Promise<Answer>
  unfreeze(transaction: string, number: string): Promise<Answer>
  giveBack(order: string, number: string, account: string, amount: number): Promise<Answer>
  refund(order: string, number: string, amount: number, total: number): Promise<Answer>
  transfer(number: string, amount: number, extra?: object): Promise<Answer>
}

export const second = 1000
export const minute = 60_000
export const day = 86_400_000
export const payer = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
export const subMchid = '1900000109'

export function openMarket(sandbox: Sandbox): Market {
  const [direct, partner] = sandbox.merchants
  if (direct === undefined || partner === undefined) throw new Error('no merchants')
  const key = loadPublicKey(sandbox.platform.publicKey)
  const seal = (text: string): string => encryptOaep(key, text)
  const appid = direct.appids[0]
  const post = (path: string, body: object): Promise<Answer> => call(direct, 'POST', path, body)
  const order = (number: string, total: number, sharing: boolean): object => ({
    description: 'thing',
    out_trade_no: number,
    notify_url: 'https://shop.example/notify',
    amount: { total },
    settle_info: { profit_sharing: sharing },
  })
  const paid = async (answer: Answer, number: string, mchid: string): Promise<string> => {
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.json))
    return (await sandbox.pay(number, { mchid })).transaction_id ?? ''
  }
  return {
    sandbox,
    direct,
    partner,
    seal,
    async sell(number, total, sharing = false) {
      const body = { appid, mchid: direct.mchid, ...order(number, total, sharing) }
      return paid(await post('/v3/pay/transactions/native', body), number, direct.mchid)
    },
    async sellFor(sub, number, total, sharing = false) {
      const body = {
        sp_appid: partner.appids[0],
        sp_mchid: partner.mchid,
        sub_mchid: sub,
        ...order(number, total, sharing),
      }
      const answer = await call(partner, 'POST', '/v3/pay/partner/transactions/native', body)
      return paid(answer, number, partner.mchid)
    },
    addMerchant: (account) =>
      post('/v3/profitsharing/receivers/add', {
        appid,
        type: 'MERCHANT_ID',
        account,
        name: seal(`商户${account}`),
        relation_type: 'STORE',
      }),
    addPerson: (account) =>
      post('/v3/profitsharing/receivers/add', {
        appid,
        type: 'PERSONAL_OPENID',
        account,
        relation_type: 'STAFF',
      }),
    share: (transaction_id, out_order_no, receivers, last = false) =>
      post('/v3/profitsharing/orders', {
        appid,
        transaction_id,
        out_order_no,
        receivers,
        unfreeze_unsplit: last,
      }),
    unfreeze: (transaction_id, out_order_no) =>
      post('/v3/profitsharing/orders/unfreeze', { transaction_id, out_order_no, description: '解冻' }),
    giveBack: (out_order_no, out_return_no, return_mchid, amount) =>
      post('/v3/profitsharing/return-orders', {
        out_order_no,
        out_return_no,
        return_mchid,
        amount,
        description: '退回',
      }),
    refund: (out_trade_no, out_refund_no, refund, total) =>
      post('/v3/refund/domestic/refunds', {
        out_trade_no,
        out_refund_no,
        amount: { refund, total, currency: 'CNY' },
      }),
    transfer: (out_bill_no, transfer_amount, extra = {}) =>
      post('/v3/fund-app/mch-transfer/transfer-bills', {
        appid,
        out_bill_no,
        openid: payer,
        transfer_amount,
        transfer_remark: '报销',
        transfer_scene_id: '1011',
        transfer_scene_report_infos: [{ info_type: '赔付原因', info_content: '迟到' }],
        ...extra,
      }),
  }
}

/** A share for a merchant. */
export function toMerchant(account: string, amount: number): object {
  return { type: 'MERCHANT_ID', account, amount, description: '分给门店' }
}

/** A share for a person. */
export function toPerson(account: string, amount: number): object {
  return { type: 'PERSONAL_OPENID', account, amount, description: '分给个人' }
}
