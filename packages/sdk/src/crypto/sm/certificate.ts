import { X509Certificate } from 'node:crypto'
import { adoptPublicKey } from './keys.js'
import { sequenceOf } from './read.js'
import { verifySm2Der } from './sign.js'

/** SM2 with SM3, as certificates name it: with its tag and length. */
const sm2WithSm3 = Buffer.from('06082a811ccf55018375', 'hex')

/**
 * True when an SM2 certificate was signed by an issuer's certificate and both name each other: what
 * `X509Certificate.verify` answers for RSA, and always denies for SM2, since it knows no user id. Says nothing of dates,
 * revocation, or whether the issuer may be trusted. Both in PEM or DER.
 *
 * @throws TypeError when either is no certificate
 */
export function isIssuedBy(certificate: string | Uint8Array, issuer: string | Uint8Array): boolean {
  const [subject, authority] = [parse('certificate', certificate), parse('issuer', issuer)]
  if (!subject.checkIssued(authority)) return false
  try {
    const [signed, algorithm, signature] = sequenceOf(subject.raw, 0x30, 0x30, 0x03)
    const key = adoptPublicKey(authority.publicKey)
    if (signed === undefined || algorithm === undefined || signature === undefined || key === undefined)
      return false
    // The algorithm stands inside what is signed and beside it: they must not differ.
    const inside = sequenceOf(signed.whole).find(({ tag }) => tag === 0x30)
    const named = Buffer.from(algorithm.whole)
    if (!named.includes(sm2WithSm3) || inside === undefined || !named.equals(inside.whole)) return false
    return signature.contents[0] === 0 && verifySm2Der(key, signed.whole, signature.contents.subarray(1))
  } catch {
    return false
  }
}

function parse(name: string, material: string | Uint8Array): X509Certificate {
  try {
    return new X509Certificate(material)
  } catch {
    throw new TypeError(`${name}: expected a certificate in PEM or DER`)
  }
}
