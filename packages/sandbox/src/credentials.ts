import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { SandboxMerchant } from './options.js'
import { writePkcs12 } from './platform/pkcs12.js'
import type { Sandbox } from './surface.js'

type Write = (name: string, content: string | Uint8Array) => Promise<string>

/**
 * Writes every merchant's credentials: PEM and PKCS#12 files, and `credentials.json` that names them by absolute path. Each
 * merchant's `platform` names the platform keys of its key mode. The directory gets mode 0700, files 0600. Resolves to the
 * absolute path of `credentials.json`.
 */
export async function writeCredentials(sandbox: Sandbox, directory: string): Promise<string> {
  const folder = resolve(directory)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await chmod(folder, 0o700)
  const write: Write = async (name, content) => {
    const file = join(folder, name)
    await writeFile(file, content, { mode: 0o600 })
    await chmod(file, 0o600)
    return file
  }
  const platform = await writePlatformKeys(sandbox, write)
  const merchants = []
  for (const merchant of sandbox.merchants) {
    const { mchid, role, keys, appids, openids, subMerchants, certificate, apiV2Key, client } = merchant
    const { privateKey } = client
    merchants.push({
      role,
      mchid,
      keys,
      serial: client.serial,
      privateKeyFile: await write(`${mchid}-private-key.pem`, privateKey),
      certificateFile: await write(`${mchid}-certificate.pem`, certificate),
      // The passphrase is the mchid.
      pkcs12File: await write(
        `${mchid}-apiclient_cert.p12`,
        await writePkcs12({ mchid, privateKey, certificate }),
      ),
      apiV3Key: client.apiV3Key,
      apiV2Key,
      appids,
      openids,
      subMerchants,
      platform: platform(merchant),
    })
  }
  return write('credentials.json', `${JSON.stringify({ merchants }, undefined, 2)}\n`)
}

/** Writes the platform's keys once. Resolves to what a merchant of each key mode has of them. */
async function writePlatformKeys(
  { platform }: Sandbox,
  write: Write,
): Promise<(merchant: SandboxMerchant) => object> {
  const certificates: { readonly serial: string; readonly file: string }[] = []
  for (const { serial, certificate } of platform.certificates)
    certificates.push({ serial, file: await write(`platform-certificate-${serial}.pem`, certificate) })
  const publicKey = {
    publicKeyId: platform.publicKeyId,
    publicKeyFile: await write('platform-public-key.pem', platform.publicKey),
  }
  return ({ keys }) => ({
    ...(keys === 'certificate' ? {} : publicKey),
    ...(keys === 'public-key' ? {} : { certificates }),
  })
}
