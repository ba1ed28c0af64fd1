const paidStates = new Set(['paid', 'partially_refunded', 'refunded'])

/** Compares the desk's tables with what really happened at the sandbox; resolves to what is wrong. */
export async function findProblems(world) {
  const { sandbox, merchant, process } = world
  const { mchid } = merchant
  const problems = [...world.problems]
  const expect = (holds, text) => {
    if (!holds) problems.push(text)
  }
  const read = (sql) => process.inner.transaction((tx) => tx.query(sql))
  const fulfilled = new Map()
  for (const { key } of await read('SELECT key FROM fulfilment'))
    fulfilled.set(key, (fulfilled.get(key) ?? 0) + 1)
  for (const [key, count] of fulfilled) expect(count === 1, `I1: ${key} ran ${count} times`)

  let receivable = 0
  const truth = sandbox.orders.list().filter((order) => order.mchid === mchid)
  const refunds = sandbox.refunds.list()
  for (const order of truth) {
    const number = order.out_trade_no
    const { order: own, payments } = await process.desk.orders.details(number)
    const isPaid = order.success_time !== undefined && order.trade_state !== 'REVOKED'
    const late = payments.some(({ disposition }) => disposition === 'late')
    if (isPaid) {
      receivable += order.amount.total
      expect(paidStates.has(own.state), `lost: ${number} is paid at WeChat Pay, but ${own.state} here`)
      const times = fulfilled.get(`paid:${number}`) ?? 0
      expect(
        times === (late ? 0 : 1),
        `${number} was fulfilled ${times} times${late ? ', although paid late' : ''}`,
      )
    } else {
      expect(
        !paidStates.has(own.state),
        `${number} is ${own.state} here, but ${order.trade_state} at WeChat Pay`,
      )
      expect(!fulfilled.has(`paid:${number}`), `${number} was fulfilled without a payment`)
    }
    if (own.state === 'closed')
      expect(
        ['CLOSED', 'REVOKED'].includes(order.trade_state),
        `I8: ${number} is closed here, but ${order.trade_state} there`,
      )
  }
  for (const refund of refunds) {
    const row = await process.desk.refunds.get(refund.out_refund_no).catch(() => undefined)
    expect(row !== undefined, `refund ${refund.out_refund_no} is not here`)
    if (row === undefined) continue
    expect(row.amount === refund.amount.refund, `I7: refund ${refund.out_refund_no} has another amount`)
    expect(
      row.state === refund.status.toLowerCase(),
      `refund ${refund.out_refund_no} is ${row.state}, not ${refund.status}`,
    )
    if (refund.status === 'SUCCESS') receivable -= refund.amount.refund
  }
  const rows = await read("SELECT out_refund_no FROM refunds WHERE state <> 'rejected'")
  expect(rows.length === refunds.length, `${rows.length} refunds here, ${refunds.length} at WeChat Pay`)

  for (const [key, bodies] of world.bodies)
    expect(bodies.size === 1, `I7: ${key} was sent with ${bodies.size} different bodies`)

  const balances = await process.desk.balances()
  const sum = Object.values(balances).reduce((all, fen) => all + fen, 0)
  expect(sum === 0, `I11: the ledger sums to ${sum}`)
  const of = (account) => balances[`wechat:${mchid}:${account}`] ?? 0
  const booked = of('receivable') + of('fees') + of('bank')
  expect(booked === receivable, `I11: ${booked} fen are booked as received, ${receivable} were`)
  const account = sandbox.funds.list().find((one) => one.mchid === mchid)
  const held = (account?.available ?? 0) + (account?.frozen ?? 0)
  expect(
    of('receivable') === held,
    `I11: the receivable is ${of('receivable')} fen, the account at WeChat Pay holds ${held}`,
  )

  const open = await read(`SELECT 'order' AS kind, out_trade_no AS key FROM orders WHERE wake_at IS NOT NULL
    UNION ALL SELECT 'refund', out_refund_no FROM refunds WHERE wake_at IS NOT NULL`)
  const alarms = new Set(
    (await read('SELECT kind, key FROM alarms')).map(({ kind, key }) => `${kind}/${key}`),
  )
  for (const { kind, key } of open) {
    problems.push(`${kind} ${key} is not finished`)
    expect(alarms.has(`${kind}/${key}`), `I9: ${kind} ${key} has no alarm`)
  }
  return problems
}

/** The tables of the desk, without moments, versions and random tokens: what two engines must agree on. */
export async function finalStates(world) {
  const read = (sql) => world.process.inner.transaction((tx) => tx.query(sql))
  return {
    orders: await read(
      'SELECT out_trade_no, state, amount, transaction_id FROM orders ORDER BY out_trade_no',
    ),
    refunds: await read('SELECT out_refund_no, state, amount FROM refunds ORDER BY out_refund_no'),
    ledger: await world.process.desk.balances(),
    fulfilment: await read('SELECT key FROM fulfilment ORDER BY key'),
  }
}
