import { buildXml } from 'wechatpay-kit/internal'
import type { FieldsV2 } from '../../kernel/http/exchange.js'
import type { NestedV2 } from '../../platform/call-v2.js'

/** `<xml>…</xml>` of fields and, behind them, of elements that hold elements. */
export function writeXml(fields: FieldsV2, nested: NestedV2 = {}): Uint8Array {
  const flat = buildXml(fields)
  return Buffer.from(flat.replace(/<\/xml>$/, () => `${inner(nested)}</xml>`))
}

function inner(nested: NestedV2): string {
  return Object.entries(nested)
    .map(([name, value]) => {
      const items = Array.isArray(value) ? (value as readonly NestedV2[]) : [value as NestedV2]
      return items.map((item) => `<${name}>${content(item)}</${name}>`).join('')
    })
    .join('')
}

function content(item: NestedV2): string {
  const texts = Object.entries(item).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' ? [[name, String(value)] as const] : [],
  )
  const flat = buildXml(Object.fromEntries(texts))
  const rest = Object.entries(item).filter(([, value]) => typeof value === 'object')
  return flat.slice('<xml>'.length, -'</xml>'.length) + inner(Object.fromEntries(rest) as NestedV2)
}
