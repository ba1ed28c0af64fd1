// One client in a process of its own: makes calls when it is told to and tells what they cost.
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { order } from './order.mjs'

const [, , module, name] = process.argv
const make = (await import(module))[name]
const concurrency = 32
let call
let number = 0

async function load(calls) {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  let left = calls
  const one = async () => {
    while (left-- > 0) {
      const answer = await call(order(`order${String(++number).padStart(24, '0')}`))
      if (typeof answer !== 'string') throw new Error(`${name}: no prepay_id`)
    }
  }
  const cpu = process.cpuUsage()
  const start = performance.now()
  delay.enable()
  await Promise.all(Array.from({ length: concurrency }, one))
  delay.disable()
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(cpu)
  return { rate: calls / seconds, cpu: (user + system) / 1000 / calls, delay: delay.percentile(99) / 1e6 }
}

process.on('message', (message) => {
  if (message.endpoint) call = make(message.endpoint)
  else void load(message.calls).then((figures) => process.send(figures))
})
process.send('ready')
