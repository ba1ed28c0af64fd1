// Makes synchronous calls in a process of its own: the test's thread answers them.
import { ciphertext, WechatPay } from 'wechatpay-kit'

class Dto {
  toJSON() {
    return { out_refund_no: 'R1', reason: 'x' }
  }
}

process.once('message', (options) => {
  try {
    const client = new WechatPay(options)
    client.v3.refund.domestic.refunds.postSync({ json: new Dto() })
    const json = { out_bill_no: 'B', user_name: ciphertext('c2VhbGVk') }
    client.v3.fundApp.mchTransfer.transferBills.postSync({ json })
    process.send('')
  } catch (error) {
    process.send(String(error))
  }
})
