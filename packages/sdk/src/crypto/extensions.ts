import { createHash, type KeyObject } from 'node:crypto'
import { isIPv4 } from 'node:net'
import { octets, oid, sequence, tlv, yes } from './der.js'

/** What a certificate is for, where it is more than a name and a key. */
export type CertificateUse =
  | {
      /** Signs certificates: with `domains`, for these and what is below them, and for nothing else. */
      readonly kind: 'authority'
      readonly domains?: readonly string[]
    }
  | {
      /** Proves that a TLS server is these hosts: names, or IPv4 addresses. */
      readonly kind: 'server'
      readonly hosts: readonly string[]
    }

const oids = {
  basicConstraints: oid('551d13'),
  keyUsage: oid('551d0f'),
  extendedKeyUsage: oid('551d25'),
  subjectKey: oid('551d0e'),
  authorityKey: oid('551d23'),
  names: oid('551d11'),
  nameConstraints: oid('551d1e'),
  serverAuth: oid('2b06010505070301'),
}

const critical = (id: Buffer, value: Buffer): Buffer => sequence(id, yes, octets(value))
const plain = (id: Buffer, value: Buffer): Buffer => sequence(id, octets(value))
const bits = (unused: number, value: number): Buffer => tlv(0x03, Buffer.from([unused, value]))
const dnsName = (name: string): Buffer => tlv(0x82, Buffer.from(name, 'latin1'))
const hostName = (host: string): Buffer =>
  isIPv4(host) ? tlv(0x87, Buffer.from(host.split('.').map(Number))) : dnsName(host)

function keyId(key: KeyObject): Buffer {
  return createHash('sha1')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest()
}

/** The extensions of a certificate (RFC 5280, 4.2). */
export function extensions(use: CertificateUse | undefined, subject: KeyObject, issuer: KeyObject): Buffer {
  const identity = (): readonly Buffer[] => [
    plain(oids.subjectKey, octets(keyId(subject))),
    plain(oids.authorityKey, sequence(tlv(0x80, keyId(issuer)))),
  ]
  switch (use?.kind) {
    case undefined:
      return sequence(critical(oids.basicConstraints, sequence()))
    case 'authority': {
      const subtrees = use.domains?.map((domain) => sequence(dnsName(domain)))
      return sequence(
        critical(oids.basicConstraints, sequence(yes)),
        critical(oids.keyUsage, bits(1, 0x06)),
        ...(subtrees === undefined ? [] : [critical(oids.nameConstraints, sequence(tlv(0xa0, ...subtrees)))]),
        ...identity(),
      )
    }
    case 'server':
      return sequence(
        critical(oids.basicConstraints, sequence()),
        // A key on a curve only signs; RFC 8813 forbids it to say more.
        critical(oids.keyUsage, subject.asymmetricKeyType === 'ec' ? bits(7, 0x80) : bits(5, 0xa0)),
        plain(oids.extendedKeyUsage, sequence(oids.serverAuth)),
        plain(oids.names, sequence(...use.hosts.map(hostName))),
        ...identity(),
      )
  }
}
