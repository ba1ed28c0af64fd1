/** The start of every WeChat Pay public key's id. */
export const publicKeyPrefix = 'PUB_KEY_ID_'

/** One spelling for a serial: no `0x`, colons or leading zeros, upper case. A public key's id stays as it is. */
export function normaliseSerial(serial: string): string {
  const text = serial.trim()
  if (text.startsWith(publicKeyPrefix)) return text
  return text
    .replace(/^0x/i, '')
    .replaceAll(':', '')
    .toUpperCase()
    .replace(/^0+(?=.)/, '')
}
