import { workerData, type MessagePort } from 'node:worker_threads'
import { WechatPay, type RequestOptions } from '../client.js'
import type { Role } from '../identity/index.js'
import type { ClientOptions } from '../options.js'
import { toRecord, type SyncCall, type SyncResult } from './protocol.js'
import { restoreCall } from './call.js'
import { restore } from './material.js'

const { options, port, flag } = workerData as {
  options: ClientOptions<Role>
  port: MessagePort
  flag: SharedArrayBuffer
}
const done = new Int32Array(flag)
let client: WechatPay<Role> | undefined

/** Only here: the main entry leads to nothing of national cryptography, not even late. */
async function complete(given: ClientOptions<Role>): Promise<ClientOptions<Role>> {
  if (given.algorithms === undefined) return given
  return { ...given, algorithms: (await import('../sm/index.js')).sm }
}

async function run(call: SyncCall): Promise<SyncResult> {
  try {
    client ??= new WechatPay(await complete(restore(options)))
    const data = await client.request(call.method, call.path, restoreCall(call.options) as RequestOptions)
    return {
      data: data instanceof ReadableStream ? new Uint8Array(await new Response(data).arrayBuffer()) : data,
    }
  } catch (error) {
    return { error: toRecord(error) }
  }
}

port.on('message', (call: SyncCall) => {
  void run(call).then((result) => {
    port.postMessage(result)
    Atomics.store(done, 0, 1)
    Atomics.notify(done, 0)
  })
})
