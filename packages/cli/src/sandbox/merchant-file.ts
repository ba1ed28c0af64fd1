import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { keyModes, type MerchantOptions } from '@wechatpay-kit/sandbox'

type Json = Readonly<Record<string, unknown>>

const members: Readonly<Record<string, string>> = {
  mchid: 'a string such as "1900000001"',
  role: '"direct" or "partner"',
  keys: '"public-key", "certificate" or "switching"',
  publicKeyShare: 'a number of percent from 0 to 100',
  appids: 'a list of strings',
  openids: 'a list of strings',
  subMerchants: 'a list of { "mchid", "appid", "maxSharingRatio" }',
  privateKeyFile: 'the name of a PEM file, relative to this one',
  serial: "the merchant certificate's serial, a string",
  apiV3Key: 'a string of 32 characters',
  apiV2Key: 'a string of 32 characters',
  operationBalance: 'a number of fen',
  maxSharingRatio: 'a number from 0 to 10000: 3000 is 30 %',
  profitSharingNotifyUrl: 'a URL, as a string',
}

/** Reads `--merchant FILE`: one merchant or a list of them. Errors name the file, the member and what was expected. */
export async function readMerchants(file: string): Promise<readonly MerchantOptions[]> {
  const fail = (text: string): never => {
    throw new Error(`--merchant ${file}: ${text}`)
  }
  const text = await readFile(file, 'utf8').catch((error: unknown) => fail((error as Error).message))
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    fail(`not JSON (${(error as Error).message})`)
  }
  const list: readonly unknown[] = Array.isArray(value) ? (value as unknown[]) : [value]
  return Promise.all(list.map((one) => readMerchant(one, file, fail)))
}

async function readMerchant(
  value: unknown,
  file: string,
  fail: (text: string) => never,
): Promise<MerchantOptions> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return fail('expected a merchant: { "mchid": "…", "appids": ["…"] }')
  const merchant = value as Json
  for (const [name, content] of Object.entries(merchant)) {
    const expected = Object.hasOwn(members, name) ? members[name] : undefined
    if (expected === undefined)
      return fail(`no member "${name}" is known: there are ${Object.keys(members).join(', ')}`)
    if (!fits(name, content)) return fail(`"${name}" must be ${expected}`)
  }
  for (const name of ['mchid', 'appids']) {
    if (merchant[name] === undefined) return fail(`"${name}" is missing: ${members[name]}`)
  }
  const { privateKeyFile, ...rest } = merchant
  if (typeof privateKeyFile !== 'string') return rest as unknown as MerchantOptions
  const key = resolve(dirname(file), privateKeyFile)
  const privateKey = await readFile(key, 'utf8').catch((error: unknown) =>
    fail(`"privateKeyFile": ${(error as Error).message}`),
  )
  return { ...(rest as unknown as MerchantOptions), privateKey }
}

/** What it does not know would be left out without a word. */
function isSubMerchant(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { mchid, appid, maxSharingRatio, ...rest } = value as Json
  const isNamed = typeof mchid === 'string' && (appid === undefined || typeof appid === 'string')
  const isRatio = maxSharingRatio === undefined || Number.isInteger(maxSharingRatio)
  return isNamed && isRatio && Object.keys(rest).length === 0
}

function fits(name: string, value: unknown): boolean {
  switch (name) {
    case 'appids':
    case 'openids':
      return Array.isArray(value) && value.every((one) => typeof one === 'string')
    case 'subMerchants':
      return Array.isArray(value) && value.every(isSubMerchant)
    case 'operationBalance':
    case 'maxSharingRatio':
      return Number.isInteger(value)
    case 'publicKeyShare':
      return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 100
    case 'keys':
      return keyModes.some((mode) => mode === value)
    case 'role':
      return value === 'direct' || value === 'partner'
    case 'apiV3Key':
    case 'apiV2Key':
      return typeof value === 'string' && value.length === 32
    default:
      return typeof value === 'string'
  }
}
