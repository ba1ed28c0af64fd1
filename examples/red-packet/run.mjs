// Sends two red packets in the sandbox. Every response to the second one is lost.
//   npm run build && node examples/red-packet/run.mjs
import assert from 'node:assert/strict'
import { createSandbox } from '@wechatpay-kit/sandbox'
import { formatYuan, WechatPay, yuan } from 'wechatpay-kit'
import { sendRedPacket } from './send.mjs'

const sandbox = await createSandbox()
const [{ appids, openids, client }] = sandbox.merchants
// In process nobody asks for the certificate. Against WeChat Pay itself: clientCertificate: { cert, key } or { pfx }.
const wechatpay = new WechatPay({ ...client })
const by = {
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  log: console.log,
}

/** @param {string} mch_billno */
async function send(mch_billno) {
  const packet = {
    mch_billno,
    wxappid: appids[0],
    re_openid: openids[0],
    total_amount: yuan('10.00'),
    wishing: '新年快乐',
  }
  const id = await sendRedPacket(wechatpay, packet, by)
  assert(id !== '')
  console.log(`${mch_billno}: sent, ${formatYuan(packet.total_amount)} yuan`)
}

try {
  await send('20180608-RP-0001')
  const match = { operation: '*/mmpaymkttransfers/sendredpack' }
  // The client repeats the request under the same number; every response is lost, so the job has to query.
  sandbox.faults.add({ fault: 'reset-after', match, times: 10 })
  await send('20180608-RP-0002')
} finally {
  await wechatpay.close()
  await sandbox.close()
}
