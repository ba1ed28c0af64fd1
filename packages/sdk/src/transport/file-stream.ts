import type { Dispatcher } from 'undici'
import { Stopped } from './http.js'

/** Milliseconds after which a download that nobody reads is ended: a bill's URL is good for five minutes, too. */
const unreadLimit = 300_000

/** The same once the client is closed: enough for a reader that is at work, and `close()` comes to its end. */
export const closingLimit = 5_000

/** A download as its connection delivers it. The caller reads at its own pace: the socket waits for it. */
export class FileStream {
  readonly stream: ReadableStream<Uint8Array>
  readonly #connection: Dispatcher.DispatchController
  readonly #ended: () => void
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined
  #limit = unreadLimit
  #timer: NodeJS.Timeout | undefined
  #isUnread = false

  /** @param ended is called once, when the connection is free or gone */
  constructor(connection: Dispatcher.DispatchController, ended: () => void) {
    this.#connection = connection
    this.#ended = ended
    this.stream = new ReadableStream<Uint8Array>({
      start: (controller) => {
        this.#controller = controller
      },
      pull: () => {
        this.#isUnread = false
        clearTimeout(this.#timer)
        connection.resume()
      },
      cancel: () => {
        this.#end()
        connection.abort(new Stopped('aborted'))
      },
    })
  }

  push(chunk: Buffer): void {
    // undici's resume() delivers an empty chunk when the socket has no data. To enqueue it would make the reader call
    // pull, which resumes again: microtasks without end, and no timer or signal handler of the process would run again.
    if (chunk.length === 0) return
    this.#controller?.enqueue(chunk)
    if ((this.#controller?.desiredSize ?? 0) > 0) return
    this.#connection.pause()
    this.#isUnread = true
    this.#wait()
  }

  close(): void {
    this.#end()
    this.#controller?.close()
  }

  fail(error: Error): void {
    this.#end()
    this.#controller?.error(error)
  }

  /** The client is closed: from now on a reader may rest for {@link closingLimit} only. */
  hurry(): void {
    this.#limit = closingLimit
    if (this.#isUnread) this.#wait()
  }

  #wait(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      const error = Object.assign(new Error('nobody reads the download'), { code: 'unread' })
      this.fail(error)
      this.#connection.abort(error)
    }, this.#limit)
    // The socket keeps the process alive, not the wait for its reader.
    this.#timer.unref()
  }

  #end(): void {
    clearTimeout(this.#timer)
    this.#ended()
  }
}
