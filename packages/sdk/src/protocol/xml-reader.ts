import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { cdata, cdataEnd, notXml, unfit, xmlLimit, type XmlFields, type XmlValue } from './xml.js'

/** Elements inside each other. WeChat Pay's documents have four at most. */
const depthLimit = 16
const elementLimit = 20_000

const declaration = /^\s*<\?xml\s[^<>?]{0,100}\?>/
const tag = /^<(\/?)([A-Za-z_][\w.-]{0,127})\s*(\/?)>$/

/**
 * Refuses, before any parser sees them, the parts of XML that WeChat Pay never sends: document types and with them every
 * entity of one's own, comments, instructions, attributes. What is left can't reach outside or grow.
 */
function inspect(text: string): void {
  let at = declaration.exec(text)?.[0].length ?? 0
  let depth = 0
  let elements = 0
  for (let start = text.indexOf('<', at); start !== -1; start = text.indexOf('<', at)) {
    if (text.startsWith(cdata, start)) {
      const end = text.indexOf(cdataEnd, start)
      if (end === -1) throw new TypeError('a CDATA section is not closed')
      at = end + cdataEnd.length
      continue
    }
    at = text.indexOf('>', start) + 1
    if (at === 0 || at - start > 200) throw new TypeError('a tag is not closed')
    const match = tag.exec(text.slice(start, at))
    if (match === null) {
      throw new TypeError(
        'it holds more than plain elements: a document type, comment, instruction or attribute',
      )
    }
    const [, closing, name = '', empty] = match
    if (unfit(name)) throw new TypeError(`an element may not be called ${name}`)
    if (closing === '/') depth--
    else elements++
    if (closing === '' && empty === '') depth++
    if (depth > depthLimit || elements > elementLimit) throw new TypeError('it has too many elements')
  }
}

const parser = new XMLParser({
  preserveOrder: true,
  cdataPropName: '#cdata',
  ignoreAttributes: true,
  ignoreDeclaration: true,
  parseTagValue: false,
  trimValues: false,
  // Decoded below: the parser does not tell text, where references count, from CDATA, where they do not.
  processEntities: false,
})

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function character(code: number): string | undefined {
  if (code > 0x10ffff) return undefined
  const text = String.fromCodePoint(code)
  return notXml.test(text) ? undefined : text
}

function decode(text: string): string {
  return text.replace(/&([^;]*);?/g, (whole, name: string) => {
    const number = /^#(?:(\d{1,7})|x([0-9A-Fa-f]{1,6}))$/.exec(name)
    const value =
      number === null
        ? Object.hasOwn(entities, name)
          ? entities[name]
          : undefined
        : character(number[1] === undefined ? parseInt(number[2] ?? '', 16) : Number(number[1]))
    if (value === undefined || !whole.endsWith(';')) throw new TypeError('it refers to an unknown entity')
    return value
  })
}

/** A node as the parser gives it: one property, whose name is the element's. */
type Node = Readonly<Record<string, unknown>> & { readonly '#text'?: string }

function read(nodes: readonly Node[]): XmlValue {
  const fields = new Map<string, XmlValue[]>()
  let text = ''
  for (const node of nodes) {
    for (const [name, value] of Object.entries(node)) {
      if (name === '#text') text += decode(node['#text'] ?? '')
      else if (name === '#cdata') text += (value as readonly Node[])[0]?.['#text'] ?? ''
      else {
        const list = fields.get(name) ?? []
        list.push(read(value as readonly Node[]))
        fields.set(name, list)
      }
    }
  }
  if (fields.size === 0) return text
  if (text.trim() !== '') throw new TypeError('an element holds both text and elements')
  return Object.fromEntries(
    [...fields].map(([name, [only = '', ...more]]) => [name, more.length === 0 ? only : [only, ...more]]),
  )
}

/**
 * The children of the root of an XML document, every value as its exact text. Throws a TypeError that says what is
 * wrong; the document itself is never shown.
 */
export function parseXml(document: string | Uint8Array): XmlFields {
  if (document.length > xmlLimit) throw new TypeError(`it is larger than ${xmlLimit} bytes`)
  let text: string
  try {
    text =
      typeof document === 'string'
        ? document.replace(/^\uFEFF/, '')
        : new TextDecoder('utf-8', { fatal: true }).decode(document)
  } catch {
    throw new TypeError('it is not UTF-8')
  }
  inspect(text)
  if (XMLValidator.validate(text) !== true) throw new TypeError('it is not well-formed XML')
  const roots = (parser.parse(text) as readonly Node[]).filter((node) => !('#text' in node))
  const [root] = roots
  if (root === undefined || roots.length > 1) throw new TypeError('it has no single root')
  const value = read(Object.values(root)[0] as readonly Node[])
  if (typeof value === 'string' && value.trim() !== '') throw new TypeError('its root holds text')
  return typeof value === 'string' ? {} : (value as XmlFields)
}
