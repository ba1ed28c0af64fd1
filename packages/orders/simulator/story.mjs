import { minute, second } from './world.mjs'

const retrySchedule = [15, 15, 30, 180, 600, 1200, 1800, 1800, 1800].map((seconds) => seconds * second)

/** One customer: orders, perhaps pays, perhaps looks at the waiting page, perhaps wants money back. */
export async function customer(world, number) {
  const { random, merchant } = world
  const out_trade_no = `SIM-${world.seed}-${number}`
  const amount = random.whole(1, 5000)
  const scene = random.pick(['jsapi', 'jsapi', 'native', 'app', 'codepay'])
  if (scene === 'codepay') {
    await payByCode(world, out_trade_no, amount)
    await wantRefund(world, out_trade_no, amount)
    return
  }
  const expires_in = random.pick([2, 5, 10])
  const payer = scene === 'jsapi' ? { payer: { openid: merchant.openids[0] } } : {}
  const input = { scene, out_trade_no, amount, description: 'simulated', expires_in, ...payer }
  let opened = false
  for (let attempt = 0; attempt < 3 && !opened; attempt++) {
    opened = await world
      .call(`create ${number}`, (desk) => desk.create(input))
      .then(
        () => true,
        () => false,
      )
    // A double click, or another tab.
    if (opened && random.chance(0.2))
      await world.call(`create ${number}`, (desk) => desk.create(input)).catch(() => undefined)
    if (!opened) await world.pause(random.whole(1, 20) * second)
  }
  const plan = random.pick(['pays', 'pays', 'pays', 'pays', 'leaves', 'cancels', 'late'])
  if (plan === 'leaves') return
  if (plan === 'late') await world.pause(expires_in * minute - random.whole(0, 90) * second)
  else await world.pause(random.whole(0, 90) * second)
  if (plan === 'cancels')
    await world.call(`cancel ${number}`, (desk) => desk.cancel(out_trade_no)).catch(() => undefined)
  if (opened) await pay(world, out_trade_no)
  for (let look = random.whole(0, 2); look > 0; look--) {
    await world.call(`refresh ${number}`, (desk) => desk.refresh(out_trade_no)).catch(() => undefined)
    await world.pause(random.whole(2, 20) * second)
  }
  await wantRefund(world, out_trade_no, amount)
}

async function pay(world, out_trade_no) {
  await world.scheduler.gate('pay')
  try {
    await world.sandbox.pay(out_trade_no)
    world.say(`payer paid ${out_trade_no}`)
  } catch (error) {
    world.say(`payer could not pay ${out_trade_no}: ${error.message}`)
  }
}

async function payByCode(world, out_trade_no, amount) {
  const behavior = world.random.pick(['pay', 'confirm', 'ignore', 'cancel'])
  const { auth_code } = world.sandbox.authCode(undefined, { behavior })
  const scene_info = { store_info: { id: 'S1' } }
  await world
    .call(`charge ${out_trade_no}`, (desk) =>
      desk.chargeCode({ out_trade_no, amount, description: 'simulated', payer: { auth_code }, scene_info }),
    )
    .catch(() => undefined)
}

async function wantRefund(world, out_trade_no, amount) {
  const { random } = world
  for (let count = random.whole(0, 2); count > 0; count--) {
    await world.pause(random.whole(1, 300) * second)
    const fen = random.pick([amount, Math.ceil(amount / 2), 1])
    const out_refund_no = `R-${out_trade_no}-${count}`
    const ask = () =>
      world.call(`refund ${out_refund_no}`, (desk) =>
        desk.refund({ out_trade_no, amount: fen, out_refund_no }),
      )
    await ask().catch(() => undefined)
    // The shop did not get an answer, or somebody clicked twice: the same number.
    if (random.chance(0.4)) await ask().catch(() => undefined)
  }
}

/** WeChat Pay's couriers: each notification is dropped, delayed, doubled, forged or delivered, and retried on failure. */
export class Couriers {
  #seen = new Set()

  constructor(world) {
    this.world = world
  }

  /** Takes what the sandbox has to deliver since the last look. */
  collect() {
    const { world } = this
    for (const { id, event_type } of world.sandbox.notifications.list()) {
      if (this.#seen.has(id)) continue
      this.#seen.add(id)
      const isDropped = !world.calm && world.random.chance(world.dropRate ?? 0.3)
      if (isDropped) world.say(`dropped ${event_type} ${id}`)
      else void world.scheduler.spawn(`courier ${event_type}`, undefined, () => this.#deliver(id, event_type))
    }
  }

  async #deliver(id, event_type) {
    const { world } = this
    const { random } = world
    if (random.chance(0.3)) await world.pause(random.whole(1, 600) * second)
    for (const wait of retrySchedule) {
      const copies = random.chance(0.25) ? random.whole(2, 5) : 1
      const fault =
        !world.calm && random.chance(0.08)
          ? random.pick(['forged', 'probe-notification', 'wrong-key'])
          : undefined
      const attempts = Array.from({ length: copies }, (_, copy) =>
        world.scheduler.spawn(`attempt ${copy} ${id}`, undefined, () => this.#attempt(id, fault)),
      )
      const statuses = await world.scheduler.wait('copies', Promise.all(attempts))
      world.say(`${event_type} ${id} ${fault ?? ''} -> ${statuses.join(',')}`)
      if (statuses.includes(204)) return
      await world.pause(wait)
    }
  }

  async #attempt(id, fault) {
    const { world } = this
    const { headers, body, resource } = await world.sandbox.notifications.preview(
      id,
      fault === undefined ? {} : { fault },
    )
    const { process } = world
    let status
    const answer = world.scheduler.spawn(`notify ${id}`, process, async () => {
      ;({ status } = await process.desk.notificationHandler.receive({ headers, body }))
    })
    const lost = new Promise((resolve) => process.lost.add(resolve))
    await world.scheduler.wait('answer', Promise.race([answer, lost]))
    if (status === 204) await this.#expectApplied(resource)
    return status ?? 'lost'
  }

  /** Verify, commit, acknowledge: what was answered 204 is in the database. */
  async #expectApplied({ transaction_id, refund_status }) {
    if (refund_status !== undefined || transaction_id === undefined) return
    const { world } = this
    await world.scheduler.gate('look', { ready: () => world.transaction === undefined })
    const rows = await world.process.inner.transaction((tx) =>
      tx.query('SELECT 1 FROM payments WHERE transaction_id = ?', [transaction_id]),
    )
    if (rows.length === 0)
      world.problems.push(`I1: payment ${transaction_id} was acknowledged, but is not stored`)
  }
}
