import { createServer, get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Events } from '../../src/kernel/events.js'
import { streamEvents } from '../../src/control/stream.js'

let events: Events
let port: number
let end: () => Promise<unknown>
beforeEach(async () => {
  events = new Events()
  const server = createServer(({ method = '', url = '', headers }, response) => {
    streamEvents(
      events,
      { method, target: url, headers: headers as Record<string, string>, body: Buffer.of() },
      response,
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
  end = () => new Promise((resolve) => server.close(resolve).closeAllConnections())
})
afterEach(() => end())

const open = (after = ''): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    get({ port, host: '127.0.0.1', path: `/_sandbox/api/events${after}` }, resolve).on('error', reject)
  })

/** `id type` of each event, until so many came or the stream ended. */
async function read(stream: IncomingMessage, count: number): Promise<readonly string[]> {
  const found: string[] = []
  let waiting = ''
  for await (const chunk of stream) {
    waiting += String(chunk)
    const blocks = waiting.split('\n\n')
    waiting = blocks.pop() ?? ''
    for (const block of blocks.filter((one) => !one.startsWith(':')))
      found.push(`${/^id: (.*)$/m.exec(block)?.[1] ?? '-'} ${/^event: (.*)$/m.exec(block)?.[1]}`)
    if (found.length >= count) break
  }
  return found
}

const large = 'x'.repeat(16_384)
const line = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_none, index) => `${from + index} order`)

test('whoever comes back for many megabytes gets them all', async () => {
  for (let n = 1; n <= 800; n++) events.publish('order', String(n), large)
  expect(await read(await open('?after=1'), 799)).toEqual(line(2, 800))
})

test('a reader that stops reading costs nothing, and goes on where it was', async () => {
  const stream = await open('?after=0')
  stream.pause()
  for (let n = 1; n <= 600; n++) {
    events.publish('order', String(n), large)
    if (n % 50 === 0) await new Promise((resolve) => setImmediate(resolve))
  }
  expect(await read(stream, 600)).toEqual(line(1, 600))
})

test('a reader is told what is no longer remembered', async () => {
  for (let n = 1; n <= 2500; n++) events.publish('order', String(n), null)
  const { first } = events
  expect(first).toBeGreaterThan(3)
  const found = await read(await open('?after=2'), 2500 - first + 2)
  expect(found).toEqual(['- missed', ...line(first, 2500)])
})

test('an id of an earlier run is answered with all of this one', async () => {
  for (let n = 1; n <= 3; n++) events.publish('order', String(n), null)
  expect(await read(await open('?after=5000'), 3)).toEqual(line(1, 3))
  const stream = await open()
  events.publish('order', '4', null)
  expect(await read(stream, 1)).toEqual(line(4, 4))
})
