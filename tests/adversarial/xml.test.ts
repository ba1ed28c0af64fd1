import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildXml, parseXml, xmlLimit } from 'wechatpay-kit/internal'

const name = fc.stringMatching(/^[a-z_][a-z0-9_]{0,20}$/).filter((one) => !(one in {}) && one !== 'prototype')
/** Any text that XML can carry, with what breaks writers mixed in. */
const value = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        ']]>',
        '<![CDATA[',
        '&',
        '&lt;',
        '&#13;',
        '\r\n',
        '\r',
        '<',
        '>',
        '"',
        '<!--',
        '</xml>',
        ' ',
      ),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => !/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text))

describe('XML', () => {
  it('reads back whatever it wrote: CDATA ends, references, carriage returns, blanks', () => {
    fc.assert(
      fc.property(fc.dictionary(name, value), (fields) => {
        expect(parseXml(buildXml(fields))).toEqual({ ...fields })
        expect(parseXml(Buffer.from(`\ufeff<?xml version="1.0"?>\n${buildXml(fields)}\n`))).toEqual({
          ...fields,
        })
      }),
    )
  })

  it('throws nothing but a TypeError, whatever it is given', () => {
    const piece = fc.constantFrom(
      '<xml>',
      '</xml>',
      '<a>',
      '</a>',
      '<a/>',
      '<![CDATA[',
      ']]>',
      '&',
      '<',
      '>',
      'x',
      '<?xml ?>',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((parts) => parts.join('')),
        ),
        (text) => {
          try {
            expect(typeof parseXml(text)).toBe('object')
          } catch (error) {
            expect(error).toBeInstanceOf(TypeError)
          }
        },
      ),
      { numRuns: 2_000 },
    )
  })

  it('tells text, where references count, from CDATA, where they do not', () => {
    const document =
      '<xml><a>&lt;&amp;lt;&#65;&#x42;</a><b><![CDATA[&lt;]]></b><c>x<![CDATA[ & ]]>y</c><d/></xml>'
    expect(parseXml(document)).toEqual({ a: '<&lt;AB', b: '&lt;', c: 'x & y', d: '' })
  })

  it('reads nested and repeated elements, and drops only the blanks between elements', () => {
    const document = '<xml>\n <list>\n <one><a> 1 </a></one>\n <one><a>2</a></one>\n </list>\n</xml>'
    expect(parseXml(document)).toEqual({ list: { one: [{ a: ' 1 ' }, { a: '2' }] } })
  })

  it.each([
    ['an external entity', '<!DOCTYPE xml [<!ENTITY e SYSTEM "file:///etc/passwd">]><xml><a>&e;</a></xml>'],
    ['an external document type', '<!DOCTYPE xml SYSTEM "http://127.0.0.1:9/e.dtd"><xml><a>1</a></xml>'],
    ['an entity of its own', '<!DOCTYPE xml [<!ENTITY e "x">]><xml><a>&e;</a></xml>'],
    [
      'a billion laughs',
      `<!DOCTYPE xml [<!ENTITY l0 "lol">${Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('')}]><xml><a>&l9;</a></xml>`,
    ],
    ['a document type after a comment', '<!-- x --><!DOCTYPE xml><xml><a>1</a></xml>'],
    [
      'a document type hidden in a declaration',
      '<?xml version="1.0" <![CDATA[ ?><!DOCTYPE x> ]]> ?><xml><a>1</a></xml>',
    ],
    ['a document type hidden in a tag', '<xml><a <![CDATA[ ><!DOCTYPE x> ]]> >1</a></xml>'],
    ['a value cut in two by a comment', '<xml><total_fee>1<!-- -->00</total_fee></xml>'],
    ['an instruction', '<xml><?php echo 1 ?><a>1</a></xml>'],
    ['an attribute', '<xml><a b="1">1</a></xml>'],
    ['an unknown entity', '<xml><a>&nbsp;</a></xml>'],
    ['a reference to a control character', '<xml><a>&#0;</a></xml>'],
    ['a bare ampersand', '<xml><a>1 & 2</a></xml>'],
    ['an element that is not closed', '<xml><return_code>SUCCESS</xml>'],
    ['elements that cross', '<xml><a><b>1</a></b></xml>'],
    ['a document that breaks off', '<xml><return_code>SUCCESS</return_code>'],
    ['CDATA that is not closed', '<xml><a><![CDATA[1</a></xml>'],
    ['text beside elements', '<xml>SUCCESS<a>1</a></xml>'],
    ['two roots', '<xml><a>1</a></xml><xml><a>2</a></xml>'],
    ['text after the root', '<xml><a>1</a></xml>x'],
    ['text alone', 'SUCCESS'],
    ['nothing', ''],
    ['__proto__', '<xml><__proto__><admin>1</admin></__proto__></xml>'],
    ['constructor', '<xml><constructor>1</constructor></xml>'],
    ['prototype', '<xml><prototype>1</prototype></xml>'],
    ['deep nesting', `<xml>${'<a>'.repeat(50)}${'</a>'.repeat(50)}</xml>`],
    ['very many elements', `<xml>${'<a>1</a>'.repeat(30_000)}</xml>`],
    ['more than the limit', `<xml><a>${'x'.repeat(xmlLimit)}</a></xml>`],
  ])('refuses %s', (_, document) => {
    expect(() => parseXml(document)).toThrow(TypeError)
    expect(() => parseXml(Buffer.from(document))).toThrow(TypeError)
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined()
  })

  it('refuses bytes that are not UTF-8', () => {
    expect(() => parseXml(Buffer.from('<xml><a>\xe9</a></xml>', 'latin1'))).toThrow(/UTF-8/)
  })

  it.each([
    ['tags', '<'.repeat(2_000_000)],
    ['CDATA', '<![CDATA['.repeat(200_000)],
    ['ampersands', `<xml><a>${'&'.repeat(2_000_000)}</a></xml>`],
    ['references', `<xml><a>${'&amp;'.repeat(400_000)}</a></xml>`],
    ['pieces of CDATA', `<xml><a>${'<![CDATA[x]]>'.repeat(150_000)}</a></xml>`],
    ['repeated elements', `<xml>${'<a>1</a>'.repeat(19_900)}</xml>`],
    ['blanks', `${' '.repeat(2_000_000)}<xml/>`],
  ])('takes no longer than the length of %s allows', (_, document) => {
    const start = process.cpuUsage()
    try {
      parseXml(document)
    } catch {
      // Refused or read: only the time counts.
    }
    // Processor time: other tests run beside this one.
    expect(process.cpuUsage(start).user).toBeLessThan(2_000_000)
  })

  it('writes no name and no character that XML can not carry, and says which field it was', () => {
    expect(() => buildXml({ 'a><b': '1' })).toThrow(/a><b/)
    expect(() => buildXml({ attach: 'a\0b' })).toThrow(/attach/)
    expect(() => buildXml({ body: '\ud83d' })).toThrow(/body/)
    expect(() => buildXml(JSON.parse('{"__proto__":"1"}') as Record<string, string>)).toThrow(/__proto__/)
  })
})
