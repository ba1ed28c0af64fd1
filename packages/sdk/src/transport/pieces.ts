import { DownloadError, RequestError } from '../errors/index.js'
import { onAbort } from './abort.js'

/** Pieces of a download as they come. A broken connection is a DownloadError, the caller's signal a RequestError. */
export async function* pieces(
  stream: ReadableStream<Uint8Array>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  // Cancelling ends a read that waits for a silent peer.
  const stop = (): void => void reader.cancel().catch(() => undefined)
  const aborted = (): boolean => signal?.aborted === true
  const forget = onAbort(signal, stop)
  try {
    for (;;) {
      if (aborted()) throw new Error('aborted')
      const { done, value } = await reader.read()
      if (aborted()) throw new Error('aborted')
      if (done) return
      yield value
    }
  } catch (error) {
    if (aborted()) {
      throw new RequestError("The download was stopped by the caller's signal.", {
        code: 'aborted',
        outcomeUnknown: true,
      })
    }
    throw incomplete('the connection broke', error)
  } finally {
    forget()
    stop()
  }
}

/** Only the cause's code is kept: other people's errors hold requests. */
export function incomplete(what: string, error: unknown): DownloadError {
  const code = (error as { code?: unknown } | undefined)?.code
  const named = typeof code === 'string' ? ` (${code})` : ''
  return new DownloadError(
    `The download broke off: ${what}${named}. Discard what was taken from it and ask again.`,
    {
      code: 'download_incomplete',
      ...(typeof code === 'string' ? { cause: code } : {}),
    },
  )
}

/**
 * A stream of what an iterator gives. Cancelling it ends the iterator, and the download behind it: an iterator that has not
 * begun does not run its own end.
 */
export function streamOf(
  source: AsyncGenerator<Uint8Array>,
  download: ReadableStream<Uint8Array> | undefined,
): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await source.next()
        if (done === true) controller.close()
        else controller.enqueue(value)
      },
      async cancel() {
        await source.return(undefined)
        if (download?.locked === false) await download.cancel()
      },
    },
    { highWaterMark: 0 },
  )
}
