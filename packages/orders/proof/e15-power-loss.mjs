import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sqlite } from '@wechatpay-kit/orders'
import { expect } from './shop.mjs'

/**
 * E15: the power fails. A process applies payments and reports each as acknowledged, while strace records its writes and
 * syncs. For several moments the files are put together again from what had been synced by then: the worst that a disk
 * may lose. Every payment that was acknowledged before must be in them. Needs Linux and strace.
 */
export async function powerLoss({ payments = 30, moments = 10 } = {}) {
  const directory = mkdtempSync(join(tmpdir(), 'orders-power-'))
  try {
    const trace = join(directory, 'trace')
    const file = join(directory, 'orders.db')
    const store = sqlite(file)
    await store.open()
    await store.migrate()
    await store.close()
    const image = new Map([[file, readFileSync(file)]])
    await record(trace, file, payments)
    const calls = parse(readFileSync(trace, 'latin1'), directory)
    const acknowledged = calls.filter(({ name }) => name === 'ack').length
    expect(acknowledged === payments, `${acknowledged} of ${payments} payments were acknowledged`)
    let lost = 0
    let checked = 0
    for (let moment = 1; moment <= moments; moment++) {
      const upTo = Math.floor((payments * moment) / moments)
      const { files, acks } = durable(calls, image, upTo)
      lost += await missing(join(directory, `after-${moment}`), file, files, acks)
      checked += acks.length
    }
    expect(lost === 0, `${lost} acknowledged payments are lost`)
    return { payments, moments, 'acknowledged and checked': checked, lost }
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

async function record(trace, file, payments) {
  const script = fileURLToPath(new URL('power-child.mjs', import.meta.url))
  const what = 'trace=pwrite64,write,ftruncate,fsync,fdatasync,openat,unlink,unlinkat'
  const flags = [
    '-f',
    '-y',
    '-xx',
    '-s',
    '140000',
    '-e',
    what,
    '-o',
    trace,
    process.execPath,
    script,
    file,
    String(payments),
  ]
  const child = spawn('strace', flags, { stdio: ['ignore', 'ignore', 'inherit'] })
  const code = await new Promise((resolve, reject) => {
    child.once('error', (cause) => reject(new Error('E15 needs strace: apt-get install strace', { cause })))
    child.once('exit', resolve)
  })
  expect(code === 0, `the traced process ended with ${code}`)
}

/** The calls that concern the database's files, in order, and the acknowledgements on standard output. */
function parse(text, directory) {
  const calls = []
  const unfinished = new Map()
  for (const line of text.split('\n')) {
    const [, thread, rest = ''] = /^(\d+) +(.*)$/.exec(line) ?? []
    let call = rest
    if (rest.endsWith('<unfinished ...>')) {
      unfinished.set(thread, rest.slice(0, -'<unfinished ...>'.length))
      continue
    }
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/.exec(rest)
    if (resumed !== null) call = `${unfinished.get(thread) ?? ''}${resumed[1]}`
    const write = /^pwrite64\(\d+<([^>]*)>, "((?:\\x..)*)", \d+, (\d+)\) += (\d+)/.exec(call)
    if (write !== null && plain(write[1]).startsWith(directory))
      calls.push({ name: 'write', file: plain(write[1]), bytes: bytesOf(write[2]), at: Number(write[3]) })
    const truncate = /^ftruncate\(\d+<([^>]*)>, (\d+)\)/.exec(call)
    if (truncate !== null)
      calls.push({ name: 'truncate', file: plain(truncate[1]), size: Number(truncate[2]) })
    const sync = /^f(?:data)?sync\(\d+<([^>]*)>\) += 0/.exec(call)
    if (sync !== null) calls.push({ name: 'sync', file: plain(sync[1]) })
    const output = /^write\(1<[^>]*>, "((?:\\x..)*)"/.exec(call)
    if (output !== null)
      for (const [, number] of bytesOf(output[1])
        .toString('utf8')
        .matchAll(/ACK (\S+)\n/g))
        calls.push({ name: 'ack', number })
  }
  return calls
}

const bytesOf = (hex) => Buffer.from(hex.replaceAll('\\x', ''), 'hex')
/** strace writes paths in hexadecimal too. */
const plain = (path) => (path.includes('\\x') ? bytesOf(path).toString('utf8') : path)

/** The files as far as they were synced when the n-th payment had been acknowledged. */
function durable(calls, image, upTo) {
  const current = new Map([...image].map(([name, bytes]) => [name, Buffer.from(bytes)]))
  const synced = new Map(current)
  const acks = []
  for (const call of calls) {
    if (call.name === 'ack') {
      acks.push(call.number)
      if (acks.length >= upTo) break
    } else if (call.name === 'write') {
      const before = current.get(call.file) ?? Buffer.alloc(0)
      const after = Buffer.alloc(Math.max(before.length, call.at + call.bytes.length))
      before.copy(after)
      call.bytes.copy(after, call.at)
      current.set(call.file, after)
    } else if (call.name === 'truncate') {
      const after = Buffer.alloc(call.size)
      ;(current.get(call.file) ?? Buffer.alloc(0)).copy(after)
      current.set(call.file, after)
    } else if (current.has(call.file)) synced.set(call.file, current.get(call.file))
  }
  return { files: synced, acks }
}

async function missing(target, file, files, acks) {
  for (const suffix of ['', '-wal']) {
    const bytes = files.get(`${file}${suffix}`)
    if (bytes !== undefined) writeFileSync(`${target}${suffix}`, bytes)
  }
  const store = sqlite(target)
  await store.open()
  try {
    const rows = await store.transaction((tx) =>
      tx.query("SELECT out_trade_no FROM orders WHERE state = 'paid'"),
    )
    const paid = new Set(rows.map((row) => row.out_trade_no))
    return acks.filter((number) => !paid.has(number)).length
  } finally {
    await store.close()
  }
}
