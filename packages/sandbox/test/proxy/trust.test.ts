import { mkdtemp, readFile, rm, utimes, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { generateKeyPair, issueCertificate } from 'wechatpay-kit/internal'
import { writeTrust } from '../../src/proxy/trust.js'

async function authority(serial: string): Promise<string> {
  const { publicKey, privateKey } = await generateKeyPair()
  const name = { commonName: 'Test CA', organization: 'SANDBOX' }
  return issueCertificate({
    serial,
    subject: name,
    issuer: name,
    publicKey,
    issuerKey: privateKey,
    notBefore: new Date(Date.now() - 3_600_000),
    notAfter: new Date(Date.now() + 3_600_000),
    use: { kind: 'authority' },
  })
}

test('trust files are made once, and anew for another authority or when one is missing', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'trust-'))
  const [first, second] = await Promise.all([authority('01'), authority('02')])
  const files = await writeTrust(directory, first)
  expect(await readFile(files.caFile, 'utf8')).toContain(first)
  const long = new Date('2020-01-01T00:00:00Z')
  await utimes(files.caFile, long, long)
  expect(await writeTrust(directory, first)).toEqual(files)
  expect((await stat(files.caFile)).mtime).toEqual(long)

  await writeTrust(directory, second)
  expect(await readFile(files.caFile, 'utf8')).toContain(second)
  expect(await readFile(files.caFile, 'utf8')).not.toContain(first)

  await rm(files.trustStoreFile)
  await writeTrust(directory, second)
  expect((await stat(files.trustStoreFile)).size).toBeGreaterThan(1000)
})
