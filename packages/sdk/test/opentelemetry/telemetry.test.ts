import { SpanStatusCode } from '@opentelemetry/api'
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics'
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { describe, expect, it } from 'vitest'
import { telemetry } from 'wechatpay-kit/opentelemetry'
import { fakePlatform } from '../support/platform.js'

describe('telemetry', () => {
  it('makes a span of each call, with its retries, and records its duration', async () => {
    const spans = new InMemorySpanExporter()
    const tracerProvider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] })
    const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE)
    const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 3_600_000 })
    const meterProvider = new MeterProvider({ readers: [reader] })
    const platform = await fakePlatform()
    const client = platform.client({
      retry: { base: 1 },
      hooks: telemetry({ tracerProvider, meterProvider }),
    })
    let asked = 0
    platform.answers = () => (++asked === 1 ? { status: 503 } : { body: '{"ok":true}' })
    const order = { out_trade_no: 'secret-order-1', query: { mchid: '1' } }
    await client.request('GET', 'v3/pay/transactions/out-trade-no/{out_trade_no}', order)
    platform.answers = () => ({ status: 404, body: '{"code":"ORDER_NOT_EXIST","message":"x"}' })
    await expect(
      client.request('GET', 'v3/pay/transactions/out-trade-no/{out_trade_no}', order),
    ).rejects.toThrow()

    const [good, bad] = spans.getFinishedSpans()
    expect(good?.name).toBe('GET /v3/pay/transactions/out-trade-no/{out_trade_no}')
    expect(good?.events.map(({ name }) => name)).toEqual(['retry'])
    expect(good?.attributes).toMatchObject({
      'http.response.status_code': 200,
      'wechatpay.mchid': '1900007291',
    })
    expect(bad?.status.code).toBe(SpanStatusCode.ERROR)
    expect(bad?.attributes['error.type']).toBe('ORDER_NOT_EXIST')
    await meterProvider.forceFlush()
    const metrics = exporter
      .getMetrics()
      .flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((one) => one.metrics))
    expect(metrics.map(({ descriptor }) => descriptor.name).sort()).toEqual([
      'wechatpay.client.duration',
      'wechatpay.client.retries',
    ])
    expect(
      JSON.stringify([spans.getFinishedSpans().map(({ attributes }) => attributes), metrics]),
    ).not.toContain('secret-order')
    await meterProvider.shutdown()
  })
})
