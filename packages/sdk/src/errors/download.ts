import { WechatPayError, type ErrorFacts } from './root.js'

/**
 * A downloaded file is not what the platform said it would be. `code` is `download_digest_mismatch` or
 * `download_incomplete` (it was changed, or broke off), and for bills `bill_malformed`, `bill_column_missing` or
 * `bill_summary_mismatch`. What was taken from the file is provisional: discard it and ask again.
 */
export class DownloadError extends WechatPayError {
  override readonly name = 'DownloadError'
  protected static override readonly kind = 'DownloadError'
  /** Line of a bill, from 1; undefined where the fault has none. */
  readonly line: number | undefined
  /** True when the file was damaged on its way: asking again gives a fresh URL and the whole file. */
  readonly retryable: boolean

  constructor(message: string, facts: ErrorFacts & { readonly line?: number }) {
    super(message, facts)
    this.line = facts.line
    this.retryable = facts.code.startsWith('download_')
  }

  protected override kinds(): readonly string[] {
    return ['WechatPayError', 'DownloadError']
  }
}
