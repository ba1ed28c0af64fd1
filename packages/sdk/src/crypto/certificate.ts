import { sign, type KeyObject } from 'node:crypto'

/** A name in a certificate. */
export interface CertificateName {
  readonly commonName: string
  readonly organization: string
}

/** What a certificate says. `serial` is hexadecimal; times are cut to whole seconds. */
export interface CertificateInput {
  readonly subject: CertificateName
  readonly issuer: CertificateName
  readonly serial: string
  readonly publicKey: KeyObject
  readonly issuerKey: KeyObject
  readonly notBefore: Date
  readonly notAfter: Date
  readonly ca?: boolean
}

function tlv(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts)
  const size = body.length
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255]
  return Buffer.concat([Buffer.from([tag, ...length]), body])
}
const sequence = (...parts: readonly Uint8Array[]): Buffer => tlv(0x30, ...parts)
const oid = (hex: string): Buffer => tlv(0x06, Buffer.from(hex, 'hex'))
const oids = {
  sha256WithRsa: oid('2a864886f70d01010b'),
  commonName: oid('550403'),
  organization: oid('55040a'),
  basicConstraints: oid('551d13'),
}

function integer(hex: string): Buffer {
  const bytes = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex')
  return tlv(0x02, (bytes[0] ?? 0) & 0x80 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes)
}

function name({ commonName, organization }: CertificateName): Buffer {
  const part = (type: Buffer, text: string): Buffer => tlv(0x31, sequence(type, tlv(0x0c, Buffer.from(text))))
  return sequence(part(oids.organization, organization), part(oids.commonName, commonName))
}

function time(date: Date): Buffer {
  const text = `${date.toISOString().replace(/[-:T]|\.\d+/g, '')}`
  // RFC 5280: UTCTime through 2049, GeneralizedTime after it.
  return date.getUTCFullYear() < 2050 ? tlv(0x17, Buffer.from(text.slice(2))) : tlv(0x18, Buffer.from(text))
}

/** Issues an X.509 v3 certificate (sha256WithRSAEncryption) as PEM text. */
export function issueCertificate(input: CertificateInput): string {
  const algorithm = sequence(oids.sha256WithRsa, tlv(0x05))
  const constraints = sequence(
    oids.basicConstraints,
    tlv(0x01, Buffer.from([0xff])),
    tlv(0x04, input.ca === true ? sequence(tlv(0x01, Buffer.from([0xff]))) : sequence()),
  )
  const body = sequence(
    tlv(0xa0, integer('02')),
    integer(input.serial),
    algorithm,
    name(input.issuer),
    sequence(time(input.notBefore), time(input.notAfter)),
    name(input.subject),
    input.publicKey.export({ type: 'spki', format: 'der' }),
    tlv(0xa3, sequence(constraints)),
  )
  const signature = tlv(0x03, Buffer.from([0]), sign('sha256', body, input.issuerKey))
  const text = sequence(body, algorithm, signature).toString('base64').replace(/.{64}/g, '$&\n').trimEnd()
  return `-----BEGIN CERTIFICATE-----\n${text}\n-----END CERTIFICATE-----\n`
}
