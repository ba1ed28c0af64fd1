import type { Transport } from '../options.js'
import { onAbort } from './abort.js'
import { answerLimit, Stopped, type SendHttp } from './http.js'

/** A caller's transport, with the same limits as the client's own: one that ignores its signal is not waited for. */
export function custom(transport: Transport): SendHttp {
  return async ({ method, origin, target, headers, body, file }, limits) => {
    const stop = new AbortController()
    const end = (reason: Stopped['reason']) => (): void => stop.abort(new Stopped(reason))
    const late = end('timeout')
    const aborted = end('aborted')
    const stopped = new Promise<never>((_, reject) => {
      stop.signal.addEventListener('abort', () => reject(stop.signal.reason as Stopped), { once: true })
    })
    stopped.catch(() => undefined)
    const start = performance.now()
    const forget = onAbort(limits.signal, aborted)
    let timer = setTimeout(late, Math.min(limits.response, limits.total))
    try {
      const request = { method, url: `${origin}${target}`, headers, signal: stop.signal }
      const answer = await Promise.race([
        transport(body === undefined ? request : { ...request, body }),
        stopped,
      ])
      if (file && answer.status >= 200 && answer.status < 300) return answer
      if (answer.body instanceof Uint8Array) return answer
      clearTimeout(timer)
      timer = setTimeout(late, Math.max(1, limits.total - (performance.now() - start)))
      return { ...answer, body: await Promise.race([whole(answer.body), stopped]) }
    } finally {
      clearTimeout(timer)
      forget()
    }
  }
}

async function whole(body: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of body) {
    size += part.length
    if (size > answerLimit) throw new Stopped('answer_too_large')
    parts.push(part)
  }
  return Buffer.concat(parts, size)
}
