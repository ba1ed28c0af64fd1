// A shop in a process of its own, to be killed: the desk on a file, notifications and a few commands over HTTP.
import { createServer } from 'node:http'
import { WechatPay } from 'wechatpay-kit'
import { toNode } from 'wechatpay-kit/adapters'
import { createOrderDesk, sqlite } from '@wechatpay-kit/orders'

const { file, client: options, appid, port, base, started, speed } = JSON.parse(process.env.SHOP)
const clock = {
  now: () => Math.round(base + (Date.now() - started) * speed),
  sleep: (milliseconds, signal) =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds / speed)
      signal?.addEventListener('abort', () => {
        clearTimeout(timer)
        resolve()
      })
    }),
}
const desk = await createOrderDesk({
  client: new WechatPay(options),
  store: sqlite(file),
  appid,
  notifyUrl: `http://127.0.0.1:${port}/notify`,
  clock,
  onError: () => undefined,
  onPaid: (_, { key, tx }) =>
    tx.query('INSERT INTO fulfilment (key) VALUES (?)', [key]).then(() => undefined),
})
await desk.migrate()
await desk.start()

const commands = {
  create: (out_trade_no) =>
    desk.create({ scene: 'native', out_trade_no, amount: 1000, description: 'proof', expires_in: 60 }),
  refund: (out_trade_no) => desk.refund({ out_trade_no, amount: 400, out_refund_no: `R-${out_trade_no}` }),
  refresh: (out_trade_no) => desk.refresh(out_trade_no),
  health: () => desk.health(),
}
const notify = toNode(desk.notificationHandler)
createServer((request, response) => {
  if (request.url === '/notify') {
    void notify(request, response)
    return
  }
  const [, name, number] = (request.url ?? '').split('/')
  Promise.resolve()
    .then(() => commands[name](number))
    .then(
      (value) => response.end(JSON.stringify({ ok: true, value: name === 'health' ? value : value?.state })),
      (error) => response.writeHead(500).end(JSON.stringify({ ok: false, code: error.code })),
    )
}).listen(port, '127.0.0.1', () => console.log('ready'))
