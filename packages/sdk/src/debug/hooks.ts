import type { CallEvent, Hooks } from '../options.js'
import { writeLine } from './write.js'

/** One line per event on standard error when WECHATPAY_DEBUG is set. `body` adds the bodies: see `bodies.ts`. */
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
