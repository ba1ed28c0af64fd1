import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Sandbox } from './surface.js'

/**
 * Writes every merchant's credentials: PEM files, and `credentials.json` that names them by absolute path. The directory
 * gets mode 0700, files 0600. Resolves to the file's absolute name.
 */
export async function writeCredentials(sandbox: Sandbox, directory: string): Promise<string> {
  const folder = resolve(directory)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await chmod(folder, 0o700)
  const write = async (name: string, content: string): Promise<string> => {
    const file = join(folder, name)
    await writeFile(file, content, { mode: 0o600 })
    await chmod(file, 0o600)
    return file
  }
  const merchants = []
  for (const {
    mchid,
    role,
    appids,
    openids,
    subMerchants,
    certificate,
    apiV2Key,
    client,
  } of sandbox.merchants) {
    merchants.push({
      role,
      mchid,
      serial: client.serial,
      privateKeyFile: await write(`${mchid}-private-key.pem`, client.privateKey),
      certificateFile: await write(`${mchid}-certificate.pem`, certificate),
      apiV3Key: client.apiV3Key,
      apiV2Key,
      appids,
      openids,
      subMerchants,
    })
  }
  const certificates = []
  for (const { serial, certificate } of sandbox.platform.certificates) {
    certificates.push({ serial, file: await write(`platform-certificate-${serial}.pem`, certificate) })
  }
  const platform = {
    publicKeyId: sandbox.platform.publicKeyId,
    publicKeyFile: await write('platform-public-key.pem', sandbox.platform.publicKey),
    certificates,
  }
  return write('credentials.json', `${JSON.stringify({ merchants, platform }, undefined, 2)}\n`)
}
