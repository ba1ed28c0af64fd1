import { encryptOaep, loadPublicKey } from 'wechatpay-kit/internal'
import { directApp, directMchid, noMchid, orderBody, partnerApp, partnerMchid, subMchid } from '../bodies.js'
import { but, type Base } from '../common.js'
import { invalidRequest, type Asked, type Asker, type Expected, type Row, type Step } from '../row.js'
import { payer, type Scene } from '../scene.js'
import type { Source } from '../sources.js'
import { does, minute, pays, waits } from '../steps.js'
import { foreignApp, notAccepted, ownNumber } from './ordering-parties.js'
import { foreignSub, noSub } from './refund-scene.js'

/** A rule: what happened, what is asked, and what is answered. */
export type Case = readonly [
  when: string,
  arrange: readonly Step[],
  request: Asked | ((scene: Scene) => Asked),
  expected: Expected,
  source: Source,
  by?: Asker,
]

export function casesOf(operation: string, cases: readonly Case[]): Row[] {
  return cases.map(([when, arrange, request, expected, source, by]) => ({
    operation,
    when,
    ...(arrange.length > 0 ? { arrange } : {}),
    request,
    expected,
    source,
    ...(by === undefined ? {} : { by }),
  }))
}

/** A merchant that others share with. */
export const store = '1900000555'
/** Of an order that nobody placed. */
export const noTransaction = '4200000000201806080000000000'

/** Encrypts for the platform. */
export function seal({ sandbox }: Scene, text: string): string {
  return encryptOaep(loadPublicKey(sandbox.platform.publicKey), text)
}

/** Of 100.00 yuan; 0.60 of them are the platform's. */
export const sold = (profit_sharing = true): readonly Step[] => [
  does('POST /v3/pay/transactions/native', {
    body: orderBody('direct', 'native', { amount: { total: 10_000 }, settle_info: { profit_sharing } }),
  }),
  pays('order-0001', directMchid),
]
export const soldByPartner: readonly Step[] = [
  does('POST /v3/pay/partner/transactions/native', {
    body: orderBody('partner', 'native', {
      amount: { total: 10_000 },
      settle_info: { profit_sharing: true },
    }),
  }),
  pays('order-0001', partnerMchid),
  waits(minute),
]
export const addPerson: Step = does('POST /v3/profitsharing/receivers/add', {
  body: { appid: directApp, type: 'PERSONAL_OPENID', account: payer, relation_type: 'STAFF' },
})
export const addMerchant: Step = (scene) =>
  does('POST /v3/profitsharing/receivers/add', {
    body: {
      appid: directApp,
      type: 'MERCHANT_ID',
      account: store,
      name: seal(scene, '门店'),
      relation_type: 'STORE',
    },
  })(scene)
/** A minute after the payment, with receivers. */
export const ready: readonly Step[] = [...sold(), addPerson, addMerchant, waits(minute)]

export const toPerson = { type: 'PERSONAL_OPENID', account: payer, amount: 1, description: '分给员工' }
export const toStore = { type: 'MERCHANT_ID', account: store, amount: 100, description: '分给门店' }
export const toSelf = { type: 'MERCHANT_ID', account: directMchid, amount: 1, description: '自留' }

/** A request to share an order that nobody placed, with every required member and no other but appid. */
export function shareBody(change: object = {}): Record<string, unknown> {
  return but(
    {
      appid: directApp,
      transaction_id: noTransaction,
      out_order_no: 'share-0001',
      receivers: [toPerson],
      unfreeze_unsplit: false,
    },
    change,
  )
}

/** The same of the order that was paid. */
export const sharing =
  (change: object = {}) =>
  (scene: Scene): Asked => ({ body: shareBody({ transaction_id: scene.noted('transaction_id'), ...change }) })

export const shares = (change: object = {}): Step => does('POST /v3/profitsharing/orders', sharing(change))

/** The order is refunded as a whole. */
export const refunds: Step = does('POST /v3/refund/domestic/refunds', {
  body: {
    out_trade_no: 'order-0001',
    out_refund_no: 'refund-0001',
    amount: { refund: 10_000, total: 10_000, currency: 'CNY' },
  },
})

/** Whom a request may name: `body` is one that would be accepted of a direct merchant. */
export function partyCases(body: Record<string, unknown>, hasAppids: boolean): Case[] {
  const theirs = but(body, hasAppids ? { appid: partnerApp } : {})
  const asked = (change: object, base = body): Asked => ({ body: but(base, change) })
  return [
    [
      'a direct merchant names a sub-merchant',
      [],
      asked({ sub_mchid: subMchid }),
      foreignSub,
      'choice: order of checks',
    ],
    ['a partner names no sub-merchant', [], asked({}, theirs), noSub('body'), 'internal codes', 'partner'],
    [
      'a partner names itself',
      [],
      asked({ sub_mchid: partnerMchid }, theirs),
      ownNumber,
      'internal codes',
      'partner',
    ],
    [
      'a partner names somebody else',
      [],
      asked({ sub_mchid: noMchid }, theirs),
      notAccepted,
      'internal codes',
      'partner',
    ],
    ...(hasAppids ? appidCases(asked, theirs) : []),
  ]
}

function appidCases(
  asked: (change: object, base?: Record<string, unknown>) => Asked,
  theirs: Record<string, unknown>,
): Case[] {
  return [
    ['appid is not bound to the merchant', [], asked({ appid: partnerApp }), foreignApp, 'internal codes'],
    [
      'a direct merchant names a sub_appid',
      [],
      asked({ sub_appid: directApp }),
      invalidRequest('直连商户不能传入sub_appid'),
      'choice: order of checks',
    ],
    [
      'sub_appid is not bound to the sub-merchant',
      [],
      asked({ sub_mchid: subMchid, sub_appid: directApp }, theirs),
      foreignApp,
      'internal codes',
      'partner',
    ],
  ]
}

/** A base for the rules of the door and of fields. */
export function baseOf(operation: string, request: Asked): Base & { readonly request: Asked } {
  return { operation, request }
}
