// Makes one synchronous call in a process of its own, and sends its error back.
import { WechatPay } from 'wechatpay-kit'

process.once('message', (options) => {
  try {
    new WechatPay(options).v3.fundApp.mchTransfer.transferBills.postSync({
      json: { out_bill_no: 'B1', transfer_amount: 1 },
    })
    process.send({})
  } catch (error) {
    process.send(error.toJSON())
  }
})
