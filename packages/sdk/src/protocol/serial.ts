/** The start of every WeChat Pay public key's id. */
export const publicKeyPrefix = 'PUB_KEY_ID_'

/** More digits than a hexadecimal serial can have: a certificate's serial number written in decimal. */
const decimal = /^\d{41,}$/

function hexadecimal(serial: string): string {
  const text = serial.trim()
  if (!decimal.test(text)) return text.replace(/^0x/i, '').replaceAll(':', '').toUpperCase()
  const hex = BigInt(text).toString(16).toUpperCase()
  return hex.length % 2 === 0 ? hex : `0${hex}`
}

/** A serial as the Authorization header has it: hexadecimal, upper case, no colons; its leading zeros kept. */
export function headerSerial(serial: string): string {
  return hexadecimal(serial)
}

/** One spelling for comparing serials: also without leading zeros. A public key's id stays as it is. */
export function normaliseSerial(serial: string): string {
  const text = serial.trim()
  return text.startsWith(publicKeyPrefix) ? text : hexadecimal(text).replace(/^0+(?=.)/, '')
}
