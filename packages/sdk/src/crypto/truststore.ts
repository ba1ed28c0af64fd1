import { X509Certificate } from 'node:crypto'
import { integer, octets, oid, sequence, tlv } from './der.js'

const oids = {
  data: oid('2a864886f70d010701'),
  certBag: oid('2a864886f70d010c0a0103'),
  x509: oid('2a864886f70d01091601'),
  friendlyName: oid('2a864886f70d010914'),
  /** By this attribute Java knows a certificate that it may trust. */
  trustedKeyUsage: oid('6086480186f966adca7b0101'),
  anyUsage: oid('551d2500'),
}

/**
 * A PKCS#12 trust store (RFC 7292) of certificates, as Java wants it. They are public, so nothing is encrypted and nothing
 * authenticated: any password opens it. Text that is not a certificate throws.
 */
export function writeTrustStore(certificates: readonly string[]): Uint8Array {
  const bags = certificates.map((pem, index) => bag(new X509Certificate(pem).raw, `trusted-${index}`))
  const contents = sequence(oids.data, tlv(0xa0, octets(sequence(...bags))))
  return sequence(integer('03'), sequence(oids.data, tlv(0xa0, octets(sequence(contents)))))
}

function bag(certificate: Uint8Array, alias: string): Buffer {
  const wide = Buffer.from(alias, 'utf16le').swap16()
  return sequence(
    oids.certBag,
    tlv(0xa0, sequence(oids.x509, tlv(0xa0, octets(certificate)))),
    tlv(
      0x31,
      sequence(oids.friendlyName, tlv(0x31, tlv(0x1e, wide))),
      sequence(oids.trustedKeyUsage, tlv(0x31, oids.anyUsage)),
    ),
  )
}
