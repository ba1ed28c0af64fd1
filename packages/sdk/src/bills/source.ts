import type { Algorithms, GcmReader } from '../crypto/index.js'
import { ConfigError, DownloadError, ResponseError, SignatureError } from '../errors/index.js'
import type { CallOptions } from '../options.js'

/** What bills need of a client. */
export interface BillSource {
  /** With which encrypted bills are asked for and opened. */
  readonly algorithms: Algorithms
  call(method: string, path: string, options: unknown): Promise<unknown>
  /** Fetches a file from a URL that an answer gave. */
  file(url: string, options: Limits): Promise<ReadableStream<Uint8Array>>
  /** Opens what is encrypted with the merchant's certificate. */
  decryptBytes(ciphertext: string): Promise<Uint8Array>
}

/** Stops a bill, and how long it waits for each answer to begin. */
export type Limits = Pick<CallOptions, 'signal' | 'timeout'>

/** Which bill. */
export interface Question {
  /** The path of the request for the bill. */
  readonly path: string
  readonly query: Readonly<Record<string, unknown>>
  readonly limits: Limits
}

/** Where a file of a bill lies, and what it must be. */
export interface BillFile {
  readonly download_url: string
  readonly hash_type: string
  readonly hash_value: string
  /** There where the file is encrypted. */
  readonly encrypt_key?: string
  readonly nonce?: string
}

/** Asks for a bill. Its URLs are good for minutes (five; half a minute for some): ask again for fresh ones. */
export async function ask(source: BillSource, question: Question): Promise<readonly BillFile[]> {
  const answer = (await source.call('GET', question.path, {
    query: question.query,
    ...question.limits,
  })) as BillFile & {
    readonly download_bill_list?: readonly (BillFile & { readonly bill_sequence: number })[]
  }
  const { download_bill_list: list } = answer ?? {}
  const files = list === undefined ? [answer] : [...list].sort((a, b) => a.bill_sequence - b.bill_sequence)
  for (const file of files) checkFile(file, question.path)
  return files
}

/** A response without a URL is no day without trades, which is NO_STATEMENT_EXIST: rows would be missing unnoticed. */
function checkFile(file: Partial<Record<keyof BillFile, unknown>> | undefined, path: string): void {
  for (const name of ['download_url', 'hash_type', 'hash_value'] as const)
    if (typeof file?.[name] !== 'string')
      throw new DownloadError(
        `GET ${path}: the response has no ${name}, so the bill can't be read. Ask again.`,
        {
          code: 'bill_malformed',
        },
      )
}

/** What opens a file that is encrypted; undefined for any other. Asked for before the file, which is then not begun in vain. */
export async function fileReader(source: BillSource, file: BillFile): Promise<GcmReader | undefined> {
  if (file.encrypt_key === undefined) return undefined
  let key: Uint8Array
  try {
    key = await source.decryptBytes(file.encrypt_key)
  } catch (error) {
    if (error instanceof ConfigError) throw error
    throw new SignatureError("The bill's key can't be opened with the merchant's private key.", {
      code: 'decryption_failed',
    })
  }
  const { algorithms } = source
  const { bill, billKeyLength } = algorithms
  if (key.length !== billKeyLength)
    throw new SignatureError(`The bill's key has ${key.length} bytes, not the ${billKeyLength} of ${bill}.`, {
      code: 'decryption_failed',
    })
  try {
    return algorithms.openBill({ key, nonce: file.nonce ?? '' })
  } catch {
    throw new DownloadError('The encrypted bill comes with a nonce that its algorithm does not take.', {
      code: 'invalid_bill',
    })
  }
}

/** True for the answer that says: no trades, so no bill. */
export function isNoBill(error: unknown): boolean {
  return error instanceof ResponseError && error.code === 'NO_STATEMENT_EXIST'
}
