import {
  metrics,
  SpanKind,
  SpanStatusCode,
  trace,
  type MeterProvider,
  type Span,
  type TracerProvider,
} from '@opentelemetry/api'
import { WechatPayError } from '../errors/index.js'
import type { CallEvent, Hooks } from '../options.js'

/** Where spans and metrics go; the global providers when left out. */
export interface TelemetryOptions {
  readonly tracerProvider?: TracerProvider | undefined
  readonly meterProvider?: MeterProvider | undefined
}

const scope = 'wechatpay-kit'

function attributes({ method, path, origin, mchid }: CallEvent): Record<string, string> {
  return {
    'http.request.method': method,
    'url.template': `/${path}`,
    'server.address': new URL(origin).hostname,
    'wechatpay.mchid': mchid,
  }
}

/**
 * Hooks that make a span of each call, with an event per retry, and two metrics: `wechatpay.client.duration` (a
 * histogram in seconds, by path and outcome) and `wechatpay.client.retries`. Names and numbers of orders are not among
 * the attributes.
 * @example new WechatPay({ …, hooks: telemetry() })
 */
export function telemetry({ tracerProvider = trace, meterProvider = metrics }: TelemetryOptions = {}): Hooks {
  const tracer = tracerProvider.getTracer(scope)
  const meter = meterProvider.getMeter(scope)
  const duration = meter.createHistogram('wechatpay.client.duration', {
    unit: 's',
    description: 'Duration of calls to WeChat Pay, retries included',
  })
  const retries = meter.createCounter('wechatpay.client.retries', {
    description: 'Sendings of calls to WeChat Pay beyond the first',
  })
  const spans = new Map<string, Span>()
  const key = ({ mchid, call }: CallEvent): string => `${mchid} ${call}`
  const end = (event: CallEvent & { readonly duration: number }, outcome: string, error?: unknown): void => {
    duration.record(event.duration / 1000, { ...attributes(event), 'wechatpay.outcome': outcome })
    const span = spans.get(key(event))
    spans.delete(key(event))
    if (span === undefined) return
    if (error !== undefined) {
      span.setAttribute('error.type', outcome)
      span.setStatus({ code: SpanStatusCode.ERROR, message: outcome })
    }
    span.end()
  }
  return {
    onRequest(event) {
      if (event.attempt > 1) return
      const name = `${event.method} /${event.path}`
      spans.set(key(event), tracer.startSpan(name, { kind: SpanKind.CLIENT, attributes: attributes(event) }))
    },
    onResponse(event) {
      const span = spans.get(key(event))
      span?.setAttribute('http.response.status_code', event.status)
      if (event.requestId !== undefined) span?.setAttribute('wechatpay.request_id', event.requestId)
    },
    onRetry(event) {
      const { code } = event.error
      retries.add(1, { ...attributes(event), 'error.type': code })
      spans.get(key(event))?.addEvent('retry', { 'error.type': code, 'wechatpay.wait_ms': event.wait })
    },
    onSuccess: (event) => end(event, 'success'),
    onError: (event) =>
      end(event, event.error instanceof WechatPayError ? event.error.code : 'error', event.error),
  }
}
