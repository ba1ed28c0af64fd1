import { digestAlgorithm } from '../transport/digest.js'
import { pieces, streamOf } from '../transport/pieces.js'
import { content } from './content.js'
import { lines } from './lines.js'
import { ask, fileReader, isNoBill, type BillFile, type BillSource, type Question } from './source.js'
import { Table, type Form } from './table.js'

/**
 * A bill, asked for whenever it is iterated or downloaded: nothing is sent before. Rows come as the file streams in, in
 * constant memory, and are **provisional until the iteration ends**: only then are the file's digest and its summary
 * checked. So book them in one transaction, or write them down and act after the loop.
 *
 * Iterating throws: ResponseError `STATEMENT_CREATING` (`retryable`: not ready, ask again in half an hour; yesterday's
 * bill is there from about 10:00 China time), other ResponseErrors (a date too old, a missing permission), DownloadError
 * (damaged or not as expected: discard the rows; nothing is lost, iterate again). A day without trades
 * (`NO_STATEMENT_EXIST`) is a bill without rows.
 *
 * @example
 * for await (const row of wechatpay.bills.trade({ bill_date: '2019-06-11' })) console.log(row.out_trade_no)
 */
export interface Bill<Row, Summary> extends AsyncIterable<Row> {
  /** What the bill says at its end, after an iteration that came to its end; undefined before, and where there is no bill. */
  readonly summary: Summary | undefined
  /**
   * The file itself, unpacked and decrypted, to be saved: its digest is checked at the end, where the stream fails with a
   * DownloadError if it is wrong. Rejects with a ResponseError `NO_STATEMENT_EXIST` for a day without trades.
   *
   * @example await pipeline(await wechatpay.bills.trade({ bill_date }).download(), createWriteStream('trades.csv'))
   */
  download(): Promise<ReadableStream<Uint8Array>>
}

interface OpenFile {
  readonly stream: ReadableStream<Uint8Array>
  readonly bytes: AsyncGenerator<Uint8Array>
}

/** Makes a bill of where to ask and what it means. */
export class LazyBill<Row, Summary> implements Bill<Row, Summary> {
  readonly #source: BillSource
  readonly #question: Question
  readonly #form: Form<Row, Summary>
  #summary: Summary | undefined

  constructor(source: BillSource, question: Question, form: Form<Row, Summary>) {
    this.#source = source
    this.#question = question
    this.#form = form
  }

  get summary(): Summary | undefined {
    return this.#summary
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Row, void, undefined> {
    this.#summary = undefined
    let files: readonly BillFile[]
    try {
      files = await ask(this.#source, this.#question)
    } catch (error) {
      if (isNoBill(error)) return
      throw error
    }
    const table = new Table(this.#form)
    for (const [index, file] of files.entries()) {
      if (index > 0) table.next()
      let fault: unknown
      for await (const batch of lines((await this.#open(file)).bytes)) {
        // A line that can't be read is often a damaged one: the rest is read to learn that from the digest, which throws.
        if (fault !== undefined) continue
        for (const line of batch) {
          let row: Row | undefined
          try {
            row = table.push(line)
          } catch (error) {
            fault = error
            break
          }
          if (row !== undefined) yield row
        }
      }
      if (fault !== undefined) throw fault
    }
    if (files.length > 0) this.#summary = table.end()
  }

  async download(): Promise<ReadableStream<Uint8Array>> {
    const [first, ...others] = await ask(this.#source, this.#question)
    const opened = first === undefined ? undefined : await this.#open(first)
    const open = (file: BillFile): Promise<OpenFile> => this.#open(file)
    async function* all(): AsyncGenerator<Uint8Array> {
      if (opened !== undefined) yield* opened.bytes
      for (const file of others) yield* (await open(file)).bytes
    }
    return streamOf(all(), opened?.stream)
  }

  async #open(file: BillFile): Promise<OpenFile> {
    const { limits } = this.#question
    // Whatever can be wrong is found before the file: a download that nobody reads would hold its connection.
    digestAlgorithm(file.hash_type)
    const gcm = await fileReader(this.#source, file)
    const stream = await this.#source.file(file.download_url, limits)
    return { stream, bytes: content(pieces(stream, limits.signal), file, gcm) }
  }
}
