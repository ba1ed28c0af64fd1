import { directMchid, noMchid, partnerMchid, subApp, type Product } from '../bodies.js'
import { asking, but, type Base } from '../common.js'
import { invalidRequest, paramError, refused, type Expected, type Row } from '../row.js'
import type { Source } from '../sources.js'
import { payer, strangerPayer } from '../scene.js'
import { otherCurrency } from './ordering-rules.js'

type OrderBase = Base & { readonly request: { readonly body: Record<string, unknown> } }

export const foreignCaller = paramError('http header中的mchid与post payload中的mchid不匹配')
export const foreignApp = refused(400, 'APPID_MCHID_NOT_MATCH', 'appid和mch_id不匹配，请检查后再试', {
  internal: 268445527,
})
export const noSuchMerchant = refused(400, 'MCH_NOT_EXISTS', '商户号不存在', { internal: 268443715 })
export const notAccepted = refused(403, 'NO_AUTH', '受理关系不存在', { internal: 268443701 })
export const ownNumber = invalidRequest('特约商户号不能与服务商商户号相同', 268443705)

function wrongOpenid(field: string): Expected {
  const issue = '无效的openid'
  return paramError(issue, { field, value: 'oNobody', issue, location: 'body' })
}
const openidMismatch = refused(500, 'OPENID_MISMATCH', 'appid与openid不匹配')

function rowsOf(
  base: OrderBase,
  cases: readonly (readonly [when: string, change: object, expected: Expected, source: Source])[],
): Row[] {
  return cases.map(([when, change, expected, source]) => ({
    ...asking(base, { body: but(base.request.body, change) }),
    when,
    expected,
    source,
  }))
}

/** Who may be named in an order of a direct merchant. */
export function directRows(base: OrderBase, product: Product): Row[] {
  const rows = rowsOf(base, [
    ['mchid is not the one that signed', { mchid: partnerMchid }, foreignCaller, 'error body'],
    ['appid is not bound to mchid', { appid: subApp }, foreignApp, 'order table'],
    [
      'mchid and appid are wrong',
      { mchid: noMchid, appid: subApp },
      foreignCaller,
      'choice: order of checks',
    ],
    [
      'the currency and the appid are wrong',
      { appid: subApp, amount: { total: 100, currency: 'USD' } },
      otherCurrency('货币类型'),
      'choice: order of checks',
    ],
  ])
  if (product !== 'jsapi') return rows
  return [
    ...rows,
    ...rowsOf(base, [
      [
        'the payer is unknown',
        { payer: { openid: 'oNobody' } },
        wrongOpenid('/payer/openid'),
        'choice: openid',
      ],
      [
        'the payer is known to another appid',
        { payer: { openid: strangerPayer } },
        openidMismatch,
        'choice: openid',
      ],
    ]),
  ]
}

/** Who may be named in an order of a partner. */
export function partnerRows(base: OrderBase, product: Product): Row[] {
  const rows = rowsOf(base, [
    ['sp_mchid is not the one that signed', { sp_mchid: directMchid }, foreignCaller, 'error body'],
    ['sp_appid is not bound to sp_mchid', { sp_appid: 'wx0' }, foreignApp, 'partner table'],
    ['sub_appid is not bound to sub_mchid', { sub_appid: 'wx8888888888888888' }, foreignApp, 'partner table'],
    ['sub_mchid is the partner itself', { sub_mchid: partnerMchid }, ownNumber, 'internal codes'],
    ['nobody has sub_mchid', { sub_mchid: noMchid }, noSuchMerchant, 'choice: sub-merchants'],
    ['sub_mchid is not of the partner', { sub_mchid: directMchid }, notAccepted, 'internal codes'],
    [
      'sub_mchid and sp_appid are wrong',
      { sub_mchid: directMchid, sp_appid: 'wx0' },
      notAccepted,
      'choice: order of checks',
    ],
  ])
  if (product !== 'jsapi' && product !== 'miniprogram') return rows
  return [
    ...rows,
    ...rowsOf(base, [
      [
        'no payer is named',
        { payer: {} },
        invalidRequest('JSAPI支付必须传openid', 268501013),
        'internal codes',
      ],
      [
        'sub_openid comes without sub_appid',
        { payer: { sub_openid: payer } },
        invalidRequest('传入sub_openid时，sub_appid必填'),
        'rules of ordering',
      ],
      [
        'the payer is unknown',
        { payer: { sp_openid: 'oNobody' } },
        wrongOpenid('/payer/sp_openid'),
        'choice: openid',
      ],
      [
        'the payer is unknown to sub_appid',
        { sub_appid: subApp, payer: { sub_openid: 'oNobody' } },
        wrongOpenid('/payer/sub_openid'),
        'choice: openid',
      ],
      [
        'the payer is known to another appid',
        { payer: { sp_openid: strangerPayer } },
        openidMismatch,
        'partner table',
      ],
    ]),
  ]
}
