// The v2 operations whose answers carry no signature.

/** @typedef {import('./contract.mjs').Operation} Operation */

/**
 * Published by the wechatpay-php SDK (ClientXmlTrait) and its sibling wechatpay-axios-plugin. Of these the contract's
 * tables list a `sign` for mmpaysptrans/pay_bank alone.
 */
const published = new Set([
  '/appauth/getaccesstoken',
  '/mchrisk/querymchrisk',
  '/mchrisk/setmchriskcallback',
  '/mchrisk/syncmchriskresult',
  '/mmpaymkttransfers/gethbinfo',
  '/mmpaymkttransfers/gettransferinfo',
  '/mmpaymkttransfers/promotion/paywwsptrans2pocket',
  '/mmpaymkttransfers/promotion/querywwsptrans2pocket',
  '/mmpaymkttransfers/promotion/transfers',
  '/mmpaymkttransfers/sendgroupredpack',
  '/mmpaymkttransfers/sendminiprogramhb',
  '/mmpaymkttransfers/sendredpack',
  '/mmpaysptrans/pay_bank',
  '/mmpaysptrans/query_bank',
  '/pay/downloadbill',
  '/pay/downloadfundflow',
  '/payitil/report',
  '/risk/getpublickey',
  '/risk/getviolation',
  '/secapi/mch/submchmanage',
  '/xdc/apiv2getsignkey/sign/getsignkey',
])

/** These answer as their siblings above do; the tables list no `sign` for them either. */
const siblings = new Set([
  '/billcommentsp/batchquerycomment',
  '/sandboxnew/pay/downloadbill',
  '/sandboxnew/pay/getsignkey',
])

/** @param {Operation} operation */
export const isUnsigned = ({ wire = '' }) => published.has(wire) || siblings.has(wire)
