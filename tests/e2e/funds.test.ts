import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { createSandbox, type Sandbox } from '@wechatpay-kit/sandbox'
import { WechatPay, type Notification } from 'wechatpay-kit'

const open: { close(): Promise<unknown> }[] = []
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close()
})

const openid = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
const receiver = { mchid: '1900000555', appids: ['wx1111111111111111'] }

/** An endpoint that hands every notification to a client's own parser. */
async function endpoint(client: () => WechatPay): Promise<{ url: string; heard: Notification[] }> {
  const heard: Notification[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      client()
        .notifications.parse({
          headers: request.headers as Record<string, string>,
          body: Buffer.concat(chunks),
        })
        .then((event) => {
          heard.push(event)
          response.writeHead(204).end()
        })
        .catch(() => response.writeHead(500).end())
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push({
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/told`, heard }
}

function client(sandbox: Sandbox, mchid: string): WechatPay {
  const merchant = sandbox.merchants.find((one) => one.mchid === mchid)
  if (merchant === undefined) throw new Error(`no merchant ${mchid}`)
  const wechatpay = new WechatPay({ ...merchant.client })
  open.push(wechatpay)
  return wechatpay
}

it('shares an order with a merchant and a person: the merchant hears of it and gives back, the payer is refunded', async () => {
  let receiving: WechatPay | undefined
  const { url, heard } = await endpoint(() => receiving as WechatPay)
  const sandbox = await createSandbox({
    clock: '2018-06-08T10:00:00+08:00',
    freeze: true,
    merchants: [{ ...receiver, profitSharingNotifyUrl: url }],
  })
  open.push(sandbox)
  receiving = client(sandbox, receiver.mchid)
  const partner = client(sandbox, '1230000109')
  const sub_mchid = '1900000109'
  const [appid = ''] = sandbox.merchants[1]?.appids ?? []
  await partner.v3.pay.partner.transactions.miniprogram.post({
    json: {
      sp_appid: appid,
      sp_mchid: '1230000109',
      sub_mchid,
      description: '公仔',
      out_trade_no: 'order-0001',
      notify_url: 'https://shop.example/notify',
      amount: { total: 10_000 },
      payer: { sp_openid: openid },
      settle_info: { profit_sharing: true },
    },
  })
  const { transaction_id = '' } = await sandbox.pay('order-0001')
  const added = await partner.v3.profitsharing.receivers.add.post({
    json: {
      sub_mchid,
      appid,
      type: 'MERCHANT_ID',
      account: receiver.mchid,
      name: '门店',
      relation_type: 'STORE',
    },
  })
  expect(added.name).toBe('门店')
  await sandbox.clock.advance(60_000)
  const asked = await partner.v3.profitsharing.orders.post({
    json: {
      sub_mchid,
      appid,
      transaction_id,
      out_order_no: 'P1',
      receivers: [
        { type: 'MERCHANT_ID', account: receiver.mchid, name: '门店', amount: 2000, description: '货款' },
      ],
      unfreeze_unsplit: true,
    },
  })
  expect(asked.state).toBe('PROCESSING')
  await sandbox.clock.advance(5000)
  const done = await partner.v3.profitsharing.orders._out_order_no_.get({
    out_order_no: 'P1',
    query: { sub_mchid, transaction_id },
  })
  expect(done).toMatchObject({
    state: 'FINISHED',
    receivers: [{ result: 'SUCCESS' }, { account: sub_mchid }],
  })
  const balance = await receiving.v3.merchant.fund.balance._account_type_.get({ account_type: 'BASIC' })
  expect(balance).toEqual({ available_amount: 2000, pending_amount: 0 })
  const refund = (): Promise<unknown> =>
    Promise.resolve(
      partner.v3.refund.domestic.refunds.post({
        json: {
          sub_mchid,
          out_trade_no: 'order-0001',
          out_refund_no: 'R1',
          amount: { refund: 10_000, total: 10_000, currency: 'CNY' },
        },
      }),
    )
  await expect(refund()).rejects.toMatchObject({ status: 403, code: 'NOT_ENOUGH' })
  const back = await partner.v3.profitsharing.returnOrders.post({
    json: {
      sub_mchid,
      out_order_no: 'P1',
      out_return_no: 'B1',
      return_mchid: receiver.mchid,
      amount: 2000,
      description: '退货',
    },
  })
  expect(back.result).toBe('SUCCESS')
  await refund()
  expect(sandbox.funds.show(sub_mchid)).toMatchObject({ available: 0, frozen: 0 })
  await sandbox.clock.advance(5000)
  expect(heard).toMatchObject([
    {
      event_type: 'PROFITSHARING.SUCCESS',
      resource: { sp_mchid: '1230000109', sub_mchid, out_order_no: 'P1', receiver: { amount: 2000 } },
    },
    { event_type: 'PROFITSHARING.RETURN', resource: { out_order_no: 'B1', receiver: { amount: 2000 } } },
  ])
})

it('transfers to a user, who confirms it; the merchant hears how it ended', async () => {
  let direct: WechatPay | undefined
  const { url, heard } = await endpoint(() => direct as WechatPay)
  const sandbox = await createSandbox({ clock: '2018-06-08T10:00:00+08:00', freeze: true })
  open.push(sandbox)
  direct = client(sandbox, '1900000001')
  const made = await direct['v3/fund-app/mch-transfer/transfer-bills'].post({
    json: {
      appid: 'wxd678efh567hg6787',
      out_bill_no: 'bill0001',
      openid,
      user_name: '王小王',
      transfer_amount: 400_000,
      transfer_remark: '报销',
      notify_url: url,
      transfer_scene_id: '1000',
      transfer_scene_report_infos: [
        { info_type: '活动名称', info_content: '新会员' },
        { info_type: '奖励说明', info_content: '注册奖励' },
      ],
    },
  })
  expect(made.state).toBe('WAIT_USER_CONFIRM')
  sandbox.transfers.confirm(made.package_info ?? '')
  await sandbox.clock.advance(5000)
  const bill = await direct[
    'v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}'
  ].get({
    transfer_bill_no: made.transfer_bill_no,
  })
  expect(bill).toMatchObject({ state: 'SUCCESS', user_name: '王小王', transfer_amount: 400_000 })
  expect(heard).toMatchObject([
    { event_type: 'MCHTRANSFER.BILL.FINISHED', resource: { out_bill_no: 'bill0001', state: 'SUCCESS' } },
  ])
})
