/** What an element holds: its text, its children by name, or a list where a name is repeated. */
export type XmlValue = string | XmlFields | readonly XmlValue[]

/** The children of an element by name. */
export interface XmlFields {
  readonly [name: string]: XmlValue
}

/** Characters of the largest document that is read. */
export const xmlLimit: number = 2 * 1024 * 1024

/** What encloses text that is taken as it stands. */
export const cdata: string = '<![CDATA['
export const cdataEnd: string = ']]>'
const validName = /^[A-Za-z_][\w.-]{0,127}$/

/** Names that mean something on every object: as fields they could only be an attack. */
export const unfit = (name: string): boolean => name in {} || name === 'prototype'

/** Code points that no XML document can hold, also not as a reference. */
export const notXml: RegExp = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

/**
 * `<xml><name><![CDATA[value]]></name>…</xml>`. Throws a TypeError that names the field whose name or value XML can't
 * hold (control characters, half a surrogate pair).
 */
export function buildXml(fields: Readonly<Record<string, string>>): string {
  const elements = Object.entries(fields).map(([name, value]) => {
    if (!validName.test(name) || unfit(name)) throw new TypeError(`${name}: not a name of an XML element`)
    if (notXml.test(value)) throw new TypeError(`${name}: holds a character that XML can't carry`)
    const text = value
      .replaceAll(cdataEnd, `]]${cdataEnd}${cdata}>`)
      // A reader turns a literal carriage return into a line feed, also in CDATA, and the signature would not fit.
      .replaceAll('\r', `${cdataEnd}&#13;${cdata}`)
    return `<${name}>${cdata}${text}${cdataEnd}</${name}>`
  })
  return `<xml>${elements.join('')}</xml>`
}
