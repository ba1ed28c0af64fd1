// 32 calls in flight against a canned endpoint, each client in a process of its own, rounds interleaved, medians. A ratio
// is the median of the rounds' own ratios: what else the machine does in a round weighs on both sides of it.
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { against, median, table } from './figures.mjs'

const rounds = Number(process.env.BENCH_ROUNDS ?? 5)
const calls = Number(process.env.BENCH_CALLS ?? 3000)
const clients = {
  'the bare minimum': ['./clients/bare.mjs', 'bare'],
  'wechatpay-kit': ['./clients/kit.mjs', 'kit'],
  'wechatpay-axios-plugin': ['./clients/axios-plugin.mjs', 'axiosPlugin'],
  'wechatpay-node-v3 (verifies nothing)': ['./clients/node-v3.mjs', 'nodeV3'],
}
const here = (file) => fileURLToPath(new URL(file, import.meta.url))
const next = (child) =>
  new Promise((resolve, reject) => {
    child.once('message', resolve)
    child.once('exit', (code) => reject(new Error(`a process of the bench ended with ${code}`)))
  })

/** Measures all clients; the figures of each round, by client. */
export async function calls32() {
  const endpoint = fork(here('./endpoint.mjs'))
  const facts = await next(endpoint)
  const running = new Map()
  const figures = new Map()
  try {
    for (const [name, [module, export_]] of Object.entries(clients)) {
      const child = fork(here('./caller.mjs'), [module, export_])
      running.set(name, child)
      figures.set(name, [])
      await next(child)
      child.send({ endpoint: facts })
      child.send({ calls: 500 })
      await next(child)
    }
    for (let round = 0; round < rounds; round++) {
      // Each round starts with another client, so that none always runs behind the same neighbour.
      const order = [...running]
      for (const [name, child] of [
        ...order.slice(round % order.length),
        ...order.slice(0, round % order.length),
      ]) {
        child.send({ calls })
        figures.get(name).push(await next(child))
      }
    }
  } finally {
    for (const child of [endpoint, ...running.values()]) child.removeAllListeners('exit').kill()
  }
  const middle = new Map(
    [...figures].map(([name, all]) => [
      name,
      Object.fromEntries(['rate', 'cpu', 'delay'].map((key) => [key, median(all.map((one) => one[key]))])),
    ]),
  )
  const of = (name, other, key) =>
    median(figures.get(name).map((one, round) => one[key] / figures.get(other)[round][key]))
  const bare = 'the bare minimum'
  const kit = 'wechatpay-kit'
  table(
    `${calls} calls, 32 in flight, ${rounds} interleaved rounds, medians`,
    ['client', 'requests/s', 'of bare', 'CPU ms a call', 'of bare', 'loop delay p99 ms', 'of bare'],
    [...middle].map(([name, { rate, cpu, delay }]) => [
      name,
      rate.toFixed(0),
      of(name, bare, 'rate').toFixed(2),
      cpu.toFixed(2),
      of(name, bare, 'cpu').toFixed(2),
      delay.toFixed(1),
      of(name, bare, 'delay').toFixed(2),
    ]),
  )
  table(
    'To reach',
    ['promise', 'figure'],
    [
      ['CPU a call, of bare', against(of(kit, bare, 'cpu'), 1.08, 'at most')],
      ['requests/s, of bare', against(of(kit, bare, 'rate'), 0.93, 'at least')],
      [
        'requests/s, of wechatpay-axios-plugin',
        against(of(kit, 'wechatpay-axios-plugin', 'rate'), 2, 'at least'),
      ],
      ['event-loop delay p99, of bare', against(of(kit, bare, 'delay'), 1.3, 'at most')],
    ],
  )
}
