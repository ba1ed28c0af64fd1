import type { SecureContext } from 'node:tls'
import type { Dispatcher } from 'undici'
import type { TransportResponse } from '../options.js'
import { onAbort } from './abort.js'
import { FileStream } from './file-stream.js'
import { loadUndici } from './undici.js'
import { answerLimit, Stopped, Unsent, type AttemptLimits, type HttpRequest, type SendHttp } from './http.js'

/** The client's own way to the network: undici's pool, no redirect followed. */
export interface Pool {
  readonly send: SendHttp
  readonly closed: boolean
  close(): Promise<void>
}

/** What a pool is made of: the limits in milliseconds, and what stands in for its own connections. */
export interface PoolOptions {
  readonly connect: number
  readonly body: number
  readonly proxy: string | undefined
  readonly dispatcher: Dispatcher | undefined
  /** The merchant's certificate, for connections that show it. */
  readonly secureContext?: SecureContext
}

/** Sockets are closed before the platform's 8 seconds end: a request must not meet a closing connection. */
const keepAlive = 6_000

/** Opens a pool; undici is loaded and sockets are opened on first use, and none keeps the process alive. */
export function pool({ connect, body, proxy, dispatcher, secureContext }: PoolOptions): Pool {
  let own = dispatcher
  let opening: Promise<Dispatcher> | undefined
  let closed = false
  /** Downloads that have not come to their end. */
  const files = new Set<FileStream>()
  const open = async (): Promise<Dispatcher> => {
    const { Agent, Pool, ProxyAgent } = await loadUndici()
    const tls = secureContext === undefined ? {} : { secureContext }
    const limits = {
      connect: { timeout: connect, ...tls },
      keepAliveTimeout: keepAlive,
      keepAliveMaxTimeout: keepAlive,
    }
    return proxy === undefined
      ? new Agent(limits)
      : new ProxyAgent({
          uri: proxy,
          ...limits,
          // Opening a connection is reaching the proxy, its answer to CONNECT, and TLS with the platform.
          proxyTls: { timeout: connect },
          requestTls: { timeout: connect, ...tls },
          clientFactory: (origin, options) => new Pool(origin, { ...options, headersTimeout: connect }),
        })
  }
  const dispatch = (by: Dispatcher, request: HttpRequest, time: AttemptLimits): Promise<TransportResponse> =>
    new Promise((resolve, reject) => {
      // Only of our own connections is it known that what they never took has not left.
      const failed = (error: unknown, thrown = false): void =>
        reject((dispatcher === undefined || thrown) && !exchange.started ? new Unsent(error) : error)
      const exchange = new Exchange(request, time, resolve, failed, files)
      const { method, origin, target: path, headers } = request
      try {
        by.dispatch(
          { method: method as 'GET', origin, path, headers, body: request.body ?? null, bodyTimeout: body },
          exchange,
        )
      } catch (error) {
        exchange.fail(error)
      }
    })
  return {
    get closed() {
      return closed
    },
    send: async (request, time) => {
      if (own !== undefined) return dispatch(own, request, time)
      opening ??= open()
      own = await opening
      return dispatch(own, request, time)
    },
    // A dispatcher of the caller's is the caller's to close.
    close: async () => {
      closed = true
      for (const file of files) file.hurry()
      // One that could not be opened has nothing to close.
      const opened = dispatcher === undefined ? await opening?.catch(() => undefined) : undefined
      await opened?.close()
    },
  }
}

/** One request and its answer: whole in memory, or a stream when it is a file. */
class Exchange implements Dispatcher.DispatchHandler {
  readonly #request: HttpRequest
  readonly #limits: AttemptLimits
  readonly #resolve: (answer: TransportResponse) => void
  readonly #reject: (error: unknown, thrown?: boolean) => void
  readonly #start = performance.now()
  #timer: NodeJS.Timeout
  #controller: Dispatcher.DispatchController | undefined
  #stopped: Stopped | undefined
  #status = 0
  #headers: Record<string, string> = {}
  #parts: Buffer[] = []
  #size = 0
  readonly #forget: () => void
  #file: FileStream | undefined
  readonly #files: Set<FileStream>

  constructor(
    request: HttpRequest,
    limits: AttemptLimits,
    resolve: (answer: TransportResponse) => void,
    reject: (error: unknown, thrown?: boolean) => void,
    files: Set<FileStream>,
  ) {
    this.#files = files
    this.#request = request
    this.#limits = limits
    this.#resolve = resolve
    this.#reject = reject
    // The timer last: were it set before a line that throws, it would fire for an exchange that is not whole.
    this.#forget = onAbort(limits.signal, this.#abort)
    this.#timer = setTimeout(this.#late, Math.min(limits.response, limits.total))
  }

  /** True once a connection has taken the request: from then on it may have reached the platform. */
  get started(): boolean {
    return this.#controller !== undefined
  }

  /** The dispatcher threw instead of taking the request. */
  fail(error: unknown): void {
    this.#settle()
    this.#reject(error, true)
  }

  readonly #late = (): void => this.#stop('timeout')
  readonly #abort = (): void => this.#stop('aborted')

  #stop(reason: Stopped['reason']): void {
    this.#stopped = new Stopped(reason)
    this.#settle()
    this.#reject(this.#stopped)
    this.#controller?.abort(this.#stopped)
  }

  #settle(): void {
    clearTimeout(this.#timer)
    this.#forget()
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller
    if (this.#stopped !== undefined) controller.abort(this.#stopped)
  }

  onResponseStart(
    controller: Dispatcher.DispatchController,
    status: number,
    headers: Record<string, string | string[] | undefined>,
  ): void {
    if (status < 200) return
    this.#status = status
    for (const name in headers) {
      const value = headers[name]
      if (value !== undefined) this.#headers[name] = Array.isArray(value) ? value.join(', ') : value
    }
    if (this.#request.file && status < 300) {
      this.#settle()
      const file = new FileStream(controller, () => this.#files.delete(file))
      this.#file = file
      this.#files.add(file)
      this.#resolve({ status, headers: this.#headers, body: file.stream })
      return
    }
    const { total, response } = this.#limits
    if (response < total) {
      clearTimeout(this.#timer)
      this.#timer = setTimeout(this.#late, Math.max(1, total - (performance.now() - this.#start)))
    }
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#file !== undefined) {
      this.#file.push(chunk)
      return
    }
    this.#size += chunk.length
    if (this.#size > answerLimit) this.#stop('answer_too_large')
    else this.#parts.push(chunk)
  }

  onResponseEnd(): void {
    if (this.#file !== undefined) {
      this.#file.close()
      return
    }
    this.#settle()
    const [first] = this.#parts
    const body =
      this.#parts.length === 1 && first !== undefined ? first : Buffer.concat(this.#parts, this.#size)
    this.#resolve({ status: this.#status, headers: this.#headers, body })
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    if (this.#file !== undefined) {
      this.#file.fail(error)
      return
    }
    this.#settle()
    this.#reject(error)
  }
}
