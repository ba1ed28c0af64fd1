import type { MessagePort, Worker } from 'node:worker_threads'
import { ConfigError, RequestError } from '../errors/index.js'
import type { Role } from '../identity/index.js'
import { packageFile } from '../installation/files.js'
import { notBundled } from '../installation/missing.js'
import type { ClientOptions } from '../options.js'
import { crossesThreads } from '../settings.js'
import { portableCall } from './call.js'
import { portable } from './material.js'
import { fromRecord, type SyncCall, type SyncResult } from './protocol.js'

/** Beyond the call's own timeout: starting the worker, loading keys, downloading certificates. */
const grace = 15_000

interface Running {
  readonly thread: Worker
  readonly port: MessagePort
  readonly done: Int32Array<SharedArrayBuffer>
}

/** Looked up when needed: an import would keep the client from starting where there is no such module. */
function threads(): typeof import('node:worker_threads') {
  const found = process.getBuiltinModule('node:worker_threads')
  if (found !== undefined) return found
  throw new ConfigError('Synchronous calls run in a worker thread, and this runtime has none', {
    code: 'sync_unavailable',
  })
}

function start(options: ClientOptions<Role>): Running {
  const { MessageChannel, Worker } = threads()
  const { port1, port2 } = new MessageChannel()
  const flag = new SharedArrayBuffer(4)
  const file = packageFile('dist/sync/worker.js')
  if (file === undefined) throw notBundled('The worker of synchronous calls')
  const thread = new Worker(file, {
    workerData: { options: portable(options), port: port2, flag },
    transferList: [port2],
    // The worker is a plain file: flags such as --input-type, meant for the caller's program, would stop it.
    execArgv: [],
  })
  thread.unref()
  port1.unref()
  return { thread, port: port1, done: new Int32Array(flag) }
}

/**
 * Synchronous calls: the same client in a worker thread, waited for. It blocks this thread, so it is for scripts and
 * tools. One worker per client, started at the first call; it never keeps the process alive.
 */
export class SyncBridge {
  readonly #options: ClientOptions<Role>
  #worker: Running | undefined

  constructor(options: ClientOptions<Role>) {
    this.#options = options
  }

  #start(): Running {
    if (!crossesThreads(this.#options)) {
      throw new ConfigError(
        'Synchronous calls run in a worker thread, and functions (transport, clock, a Signer) do not cross threads: ' +
          'use the asynchronous form',
        { code: 'sync_unavailable' },
      )
    }
    return start(this.#options)
  }

  /** Sends one call and waits for it. Throws what the asynchronous form would reject with. */
  call(call: SyncCall, timeout: number): unknown {
    if ((call.options as { signal?: unknown } | undefined)?.signal !== undefined) {
      throw new ConfigError('signal: nothing can fire it while this thread waits; use timeout', {
        code: 'sync_unavailable',
      })
    }
    const options = portableCall(call.options)
    const worker = (this.#worker ??= this.#start())
    Atomics.store(worker.done, 0, 0)
    try {
      worker.port.postMessage({ ...call, options })
    } catch {
      throw new ConfigError('the options of a synchronous call must be plain data', {
        code: 'sync_unavailable',
      })
    }
    const outcome = Atomics.wait(worker.done, 0, 0, timeout + grace)
    const received = threads().receiveMessageOnPort(worker.port) as { message: SyncResult } | undefined
    if (outcome === 'timed-out' || received === undefined) {
      // A late answer would be taken for the next call's: this worker is given up.
      this.#worker = undefined
      void worker.thread.terminate()
      throw new RequestError(
        `${call.method} ${call.path}: the worker gave no answer. Query before you act.`,
        {
          code: 'timeout',
          outcomeUnknown: true,
        },
      )
    }
    const { message } = received
    if ('error' in message) throw fromRecord(message.error)
    return message.data
  }

  async close(): Promise<void> {
    const worker = this.#worker
    this.#worker = undefined
    worker?.port.close()
    await worker?.thread.terminate()
  }
}
