import { directMchid, noMchid, partnerMchid, subApp } from '../bodies.js'
import { invalidRequest, paramError, refused, type Expected, type Row } from '../row.js'
import { payer, strangerPayer } from '../scene.js'
import { firstPart, parts, rowsOf } from './combined-rules.js'
import { foreignApp, foreignCaller, noSuchMerchant, ownNumber } from './ordering-parties.js'
import { combinedBody } from '../fixtures/orders.js'

const notTogether = refused(403, 'NOAUTH', '子单商户号与合单商户号不一致')
const notEnabled = refused(403, 'NOAUTH', '商户号该产品权限未开通')
const notAccepted = refused(403, 'NOAUTH', '受理关系不存在', { internal: 268443701 })
const noSub = paramError(
  '服务商模式下，子商户号为必填项',
  { field: '/sub_orders/0/sub_mchid', value: '', location: 'body' },
  268443704,
)

/** Who may combine, and who may be paid. */
export function partyRows(operation: string, change: object): Row[] {
  const direct = (more: object): object => combinedBody('direct', { ...change, ...more })
  const first = (more: object): object => direct(firstPart('direct', more))
  const partner = (more: object): object => combinedBody('partner', { ...change, ...more })
  const sub = (more: object): object => partner(firstPart('partner', more))
  const choice = 'choice: combined orders, payees'
  return rowsOf(operation, [
    [
      'combine_mchid is not the one that signed',
      [],
      direct({ combine_mchid: noMchid }),
      foreignCaller,
      'error body',
    ],
    [
      'combine_appid is not bound to combine_mchid',
      [],
      direct({ combine_appid: 'wx0' }),
      foreignApp,
      'combine table',
    ],
    [
      'combine_appid is not bound to a payee',
      [],
      { ...direct({ combine_appid: 'wx0000000000000002', combine_mchid: '1900000002' }) },
      foreignApp,
      'combine table',
      'other',
    ],
    ['nobody has the mchid of a part', [], first({ mchid: noMchid }), noSuchMerchant, 'combine table'],
    ['a part is of a partner', [], first({ mchid: partnerMchid }), notEnabled, choice],
    [
      'a direct merchant names a sub-merchant',
      [],
      first({ sub_mchid: '1900000109' }),
      invalidRequest('直连商户不能传入sub_mchid'),
      'error body',
    ],
    ["a partner's sub-merchants are paid", [], partner({}), { status: 200 }, 'combine table', 'partner'],
    [
      'a part is of another merchant than the partner',
      [],
      sub({ mchid: directMchid }),
      notTogether,
      choice,
      'partner',
    ],
    [
      'a part of a partner names no sub-merchant',
      [],
      sub({ sub_mchid: undefined }),
      noSub,
      'internal codes',
      'partner',
    ],
    [
      'a part of a partner names the partner',
      [],
      sub({ sub_mchid: partnerMchid }),
      ownNumber,
      'internal codes',
      'partner',
    ],
    [
      'nobody has the sub_mchid of a part',
      [],
      sub({ sub_mchid: noMchid }),
      noSuchMerchant,
      'choice: sub-merchants',
      'partner',
    ],
    [
      'the sub_mchid of a part is not of the partner',
      [],
      sub({ sub_mchid: directMchid }),
      notAccepted,
      choice,
      'partner',
    ],
    [
      'sub_appid is not bound to sub_mchid',
      [],
      sub({ sub_appid: 'wx0' }),
      foreignApp,
      'combine table',
      'partner',
    ],
  ])
}

/** Who pays by JSAPI. */
export function payerRows(operation: string): Row[] {
  const direct = (combine_payer_info: object): object => combinedBody('direct', { combine_payer_info })
  const nobody = (field: string): Expected => {
    const issue = '无效的openid'
    return paramError(issue, { field, value: 'oNobody', issue, location: 'body' })
  }
  const withApps = (info: object): object =>
    combinedBody('partner', {
      combine_payer_info: info,
      sub_orders: parts('partner').map((part) => ({ ...part, sub_appid: subApp })),
    })
  const subField = '/combine_payer_info/sub_openid'
  return rowsOf(operation, [
    [
      'no payer is named',
      [],
      direct({}),
      invalidRequest('JSAPI支付必须传openid', 268501013),
      'internal codes',
    ],
    [
      'the payer is unknown',
      [],
      direct({ openid: 'oNobody' }),
      nobody('/combine_payer_info/openid'),
      'choice: openid',
    ],
    [
      'the payer is known to another appid',
      [],
      direct({ openid: strangerPayer }),
      refused(500, 'OPENID_MISMATCH', 'appid与openid不匹配'),
      'combine table',
    ],
    [
      'sub_openid comes without sub_appid',
      [],
      combinedBody('partner', { combine_payer_info: { sub_openid: payer } }),
      invalidRequest('传入sub_openid时，sub_appid必填'),
      'rules of ordering',
      'partner',
    ],
    [
      'the payer is unknown to sub_appid',
      [],
      withApps({ sub_openid: 'oNobody' }),
      nobody(subField),
      'choice: openid',
      'partner',
    ],
  ])
}
