import { createPublicKey, sign, type KeyObject } from 'node:crypto'
import { integer, oid, sequence, tlv } from './der.js'
import { extensions, type CertificateUse } from './extensions.js'

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
  readonly use?: CertificateUse
}

const oids = {
  sha256WithRsa: oid('2a864886f70d01010b'),
  commonName: oid('550403'),
  organization: oid('55040a'),
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
  const body = sequence(
    tlv(0xa0, integer('02')),
    integer(input.serial),
    algorithm,
    name(input.issuer),
    sequence(time(input.notBefore), time(input.notAfter)),
    name(input.subject),
    input.publicKey.export({ type: 'spki', format: 'der' }),
    tlv(0xa3, extensions(input.use, input.publicKey, createPublicKey(input.issuerKey))),
  )
  const signature = tlv(0x03, Buffer.from([0]), sign('sha256', body, input.issuerKey))
  const text = sequence(body, algorithm, signature).toString('base64').replace(/.{64}/g, '$&\n').trimEnd()
  return `-----BEGIN CERTIFICATE-----\n${text}\n-----END CERTIFICATE-----\n`
}
