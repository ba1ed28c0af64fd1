import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { Body, Controller, Get, NotFoundException, Param, Post, Req, Res } from '@nestjs/common'
import { WechatPay, yuan, type NotificationHandler } from 'wechatpay-kit'
import { toNest, type NodeRequest } from 'wechatpay-kit/adapters'

interface Order {
  total: number
  state: 'NOTPAY' | 'PAID'
}

@Controller()
export class OrdersController {
  private readonly orders = new Map<string, Order>()
  private readonly handle: NotificationHandler

  constructor(private readonly wechatpay: WechatPay) {
    this.handle = wechatpay.notifications.handler({
      'TRANSACTION.SUCCESS': ({ resource }) => {
        const order = this.orders.get(resource.out_trade_no)
        if (order === undefined || order.total !== resource.amount.total)
          throw new Error('not an order of this shop')
        order.state = 'PAID'
      },
    })
  }

  @Post('notify')
  notify(@Req() request: NodeRequest, @Res() response: ServerResponse): Promise<void> {
    return toNest(this.handle)(request, response)
  }

  @Post('orders')
  async place(@Body() { price }: { price: string }): Promise<{ number: string; code_url: string }> {
    const number = randomUUID().replaceAll('-', '')
    const total = yuan(price)
    this.orders.set(number, { total, state: 'NOTPAY' })
    const { code_url } = await this.wechatpay.v3.pay.transactions.native.post({
      json: {
        appid: process.env['WECHATPAY_APPID'] ?? '',
        mchid: process.env['WECHATPAY_MCHID'] ?? '',
        description: 'QQ公仔',
        out_trade_no: number,
        notify_url: process.env['NOTIFY_URL'] ?? '',
        amount: { total },
      },
    })
    return { number, code_url }
  }

  @Get('orders/:number')
  show(@Param('number') number: string): Order {
    const order = this.orders.get(number)
    if (order === undefined) throw new NotFoundException()
    return order
  }
}
