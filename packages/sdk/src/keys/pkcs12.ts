import { openPkcs12, type Pkcs12Content } from '../crypto/index.js'
import { ConfigError } from '../errors/index.js'
import { read } from './material.js'

/**
 * Reads apiclient_cert.p12: the private key and the certificate, to spread into the options of a client.
 * @param file its bytes, or its `file:` URL
 * @param passphrase mostly the mchid
 * @returns PEM text of both
 * @throws ConfigError when it can't be read or opened
 * @example new WechatPay({ mchid, ...(await pkcs12(new URL('file:///etc/wechatpay/apiclient_cert.p12'), mchid)), apiV3Key })
 */
export async function pkcs12(file: Uint8Array | URL, passphrase: string): Promise<Pkcs12Content> {
  const bytes = await read('pkcs12', file)
  if (!(bytes instanceof Uint8Array)) throw new ConfigError('pkcs12: expected bytes or a file: URL')
  try {
    return await openPkcs12(bytes, passphrase)
  } catch (error) {
    if (error instanceof TypeError) throw new ConfigError(`pkcs12: ${error.message}`)
    throw error
  }
}
