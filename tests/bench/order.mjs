/** A direct merchant's order of ordinary size. */
export const order = (out_trade_no) => ({
  appid: 'wxd678efh567hg6787',
  mchid: '1900007291',
  description: 'Image形象店-深圳腾大-QQ公仔',
  out_trade_no,
  notify_url: 'https://shop.example/notify',
  amount: { total: 100, currency: 'CNY' },
  payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
})
export const mchid = '1900007291'
export const serial = '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB'
export const path = '/v3/pay/transactions/jsapi'
