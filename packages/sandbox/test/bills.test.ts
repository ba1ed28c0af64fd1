import { afterEach, describe, expect, it } from 'vitest'
import { profitSharingBill, splitSources, type Split } from '../src/bills/profit-sharing.js'
import { writeBill } from '../src/bills/table.js'
import { checkDay } from '../src/bills/calendar.js'
import { feeBack, feeOf } from '../src/bills/fees.js'
import type { Order } from '../src/machines/order.js'
import type { Refund } from '../src/machines/refund.js'
import type { Platform } from '../src/platform.js'
import { originOf } from '../src/gate/origin.js'

const at = (text: string): number => Date.parse(`${text}+08:00`)

describe('bills', () => {
  afterEach(() => void splitSources.splice(0))

  it('of profit sharing hold the splits of the day that a flow tells of', () => {
    const split: Split = {
      at: at('2018-06-08T12:00:00'),
      kind: '分账',
      mchid: '1230000109',
      sub_mchid: '1900000109',
      transaction_id: '4200',
      out_order_no: 'P1',
      order_id: '3008',
      receiver: '1900000110',
      description: '分给,门店',
      amount: 150,
    }
    splitSources.push(() => [
      split,
      { ...split, kind: '分账回退', amount: 50, at: split.at + 1000 },
      { ...split, at: at('2018-06-09T00:00:00') },
      { ...split, mchid: '1900000001' },
    ])
    const day = checkDay('2018-06-08', at('2018-06-09T10:00:00'))
    const table = profitSharingBill({} as Platform, day, '1230000109', '1900000109')
    if (table === undefined) throw new Error('no bill')
    expect(writeBill(table).split('\n')).toEqual([
      '完成时间,类型,商户号,特约商户号,微信订单号,商户分账单号,微信分账单号,接收方,金额(元),描述',
      '`2018-06-08 12:00:00,`分账,`1230000109,`1900000109,`4200,`P1,`3008,`1900000110,`1.50,`分给\\ 门店',
      '`2018-06-08 12:00:01,`分账回退,`1230000109,`1900000109,`4200,`P1,`3008,`1900000110,`0.50,`分给\\ 门店',
      '总笔数,分账总金额,分账回退总金额',
      '`2,`1.50,`0.50',
      '',
    ])
    expect(profitSharingBill({} as Platform, day, '1230000109', '1900000110')).toBeUndefined()
  })

  it('go three months back, to the last day of a shorter month', () => {
    const now = at('2018-05-31T12:00:00')
    expect(checkDay('2018-02-28', now).start).toBe(at('2018-02-28T00:00:00'))
    expect(() => checkDay('2018-02-27', now)).toThrow('请求的账单日期已过期')
  })

  it('give back exactly the fee that was taken, in however many refunds', () => {
    const amounts = [1, 84, 333, 1, 581]
    const refunds = amounts.map((refund, index) => ({ id: `m/${index}`, amount: { refund } }) as Refund)
    const order = { amount: { total: 1000 }, refunds: refunds.map(({ id }) => id) } as unknown as Order
    const back = refunds.map((one) => feeBack(order, one, (id) => refunds.find((other) => other.id === id)))
    expect(back.every((fee) => fee >= 0)).toBe(true)
    expect(back.reduce((sum, fee) => sum + fee, 0)).toBe(feeOf(1000))
  })

  it('lie where the caller reached the sandbox', () => {
    const from = (host: string | undefined): string =>
      originOf({
        method: 'GET',
        target: '/',
        headers: host === undefined ? {} : { host },
        body: new Uint8Array(),
      })
    expect(from('127.0.0.1:8710')).toBe('http://127.0.0.1:8710')
    expect(from('sandbox:8710')).toBe('http://sandbox:8710')
    expect(from('api.mch.weixin.qq.com')).toBe('https://api.mch.weixin.qq.com')
    expect(from('a b/<script>')).toBe('http://127.0.0.1')
    expect(from(undefined)).toBe('http://127.0.0.1')
  })
})
