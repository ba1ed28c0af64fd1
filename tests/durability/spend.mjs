// Kills a sandbox with SIGKILL while a merchant spends more than it has from many connections at once, and repeats whatever was
// not answered under the same number. `node spend.mjs [kills]`; prints one line of JSON.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launch, send } from './launch.mjs'

const [kills = 3] = process.argv.slice(2).map(Number)
const folder = mkdtempSync(join(tmpdir(), 'wechatpay-spend-'))
/** Fen: the most that needs no name. The operation account holds 100,000,000, enough for 500 of them. */
const amount = 199_999
const numbers = Array.from({ length: 650 }, (_, index) => `T${String(index).padStart(6, '0')}`)
const answers = new Map()
let unanswered = 0
let server

const transfer = (out_bill_no) =>
  send(server, '/v3/fund-app/mch-transfer/transfer-bills', {
    appid: server.merchant.appids[0],
    out_bill_no,
    openid: server.merchant.openids[0],
    transfer_amount: amount,
    transfer_remark: 'x',
    transfer_scene_id: '1005',
    transfer_scene_report_infos: [
      { info_type: '岗位类型', info_content: '骑手' },
      { info_type: '报酬说明', info_content: '配送' },
    ],
  })

try {
  for (let life = 0; life <= kills; life++) {
    server = await launch(folder)
    const waiting = numbers.filter((number) => !answers.has(number))
    let left = life === kills ? Infinity : Math.ceil(waiting.length / (kills + 1 - life))
    let isDead = false
    const work = async () => {
      for (;;) {
        const number = isDead ? undefined : waiting.shift()
        if (number === undefined) return
        const answer = await transfer(number)
        if (answer === undefined) unanswered++
        else answers.set(number, answer)
        if (--left === 0) {
          isDead = true
          server.child.kill('SIGKILL')
        }
      }
    }
    await Promise.all(Array.from({ length: 32 }, work))
    if (isDead) await server.ended
  }
  const show = async (name) => (await (await fetch(`${server.url}/_sandbox/api/${name}`)).json())[name]
  const bills = new Map((await show('transfers')).map((one) => [one.out_bill_no, one.transfer_bill_no]))
  const { operation, transferring } = (await show('funds')).find((one) => one.mchid === server.merchant.mchid)
  const accepted = [...answers].filter(([, { status }]) => status === 200)
  console.log(
    JSON.stringify({
      asked: numbers.length,
      unanswered,
      accepted: accepted.length,
      refused: [...answers.values()].filter(({ json }) => json.code === 'NOT_ENOUGH').length,
      kept: bills.size,
      lost: accepted.filter(([number, { json }]) => bills.get(number) !== json.transfer_bill_no).length,
      operation,
      transferring,
    }),
  )
} finally {
  server?.child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
}
