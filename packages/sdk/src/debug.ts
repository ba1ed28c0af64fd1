import type { CallEvent, Hooks } from './options.js'

/**
 * Writes to standard error. A worker's process.stderr goes through the event loop of the main thread, which waits for the
 * worker during a synchronous call: lines would come late, or never when the worker ends before. So it writes itself.
 */
function writeLine(text: string): void {
  const threads = process.getBuiltinModule('node:worker_threads')
  if (threads === undefined || threads.isMainThread) {
    process.stderr.write(text)
    return
  }
  try {
    process.getBuiltinModule('node:fs').writeSync(2, text)
  } catch {
    // Standard error is closed, or full and non-blocking: a lost line must not fail a call.
  }
}

/** One line per event on standard error when WECHATPAY_DEBUG is set: no bodies, no keys, no Authorization header. */
export function debugHooks(environment: NodeJS.ProcessEnv = process.env): readonly Hooks[] {
  const asked = environment['WECHATPAY_DEBUG']
  if (asked === undefined || asked === '' || asked === '0') return []
  const write = (text: string): void => writeLine(`wechatpay ${new Date().toISOString()} ${text}\n`)
  const line = (event: CallEvent, text: string): void => {
    const { call, mchid, method, origin, path, attempt } = event
    write(`${mchid} #${call}.${attempt} ${method} ${origin}/${path} ${text}`)
  }
  const took = (duration: number): string => `${duration.toFixed(1)} ms`
  const said = (error: unknown): string => (error instanceof Error ? error.message : String(error))
  return [
    {
      onRequest: (event) => line(event, '->'),
      onResponse: (event) =>
        line(event, `<- ${event.status} ${event.requestId ?? 'no Request-ID'} ${took(event.duration)}`),
      onRetry: (event) => line(event, `again in ${took(event.wait)}: ${said(event.error)}`),
      onError: (event) => line(event, `failed after ${took(event.duration)}: ${said(event.error)}`),
      onSuccess: (event) => line(event, `ok after ${took(event.duration)}`),
      onWarning: ({ mchid, message }) => write(`${mchid} ${message}`),
    },
  ]
}
