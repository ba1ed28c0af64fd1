import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { exec, has } from '../support/exec.js'

/** A server on this machine under an address that is not loopback to the proxy. */
const server = createServer((_request, response) => response.end('reached'))
let url: string
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve))
  url = `http://0.0.0.0:${(server.address() as AddressInfo).port}/`
})
afterAll(() => void server.close())

const viaFetch = `fetch(process.argv[1]).then((answer) => answer.text(), (error) => error.cause.message).then(console.log)`
const viaHttp = `require('node:http').get(process.argv[1], (answer) => answer.pipe(process.stdout)).on('error', (error) => console.log(error.message))`

it.each([
  { what: 'global fetch', command: () => [process.execPath, '-e', viaFetch, url] },
  { what: 'node:http', command: () => [process.execPath, '-e', viaHttp, url] },
  ...(has('curl') ? [{ what: 'curl', command: () => ['curl', '-sS', url] }] : []),
])('plain http by $what reaches another host only where --allow-host names it', async ({ command }) => {
  const refused = await exec(command())
  expect(refused.output).toContain('--allow-host 0.0.0.0')
  const allowed = await exec(command(), ['--allow-host', '0.0.0.0'])
  expect(allowed.output.trim()).toBe('reached')
})
