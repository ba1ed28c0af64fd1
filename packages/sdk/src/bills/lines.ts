import { DownloadError } from '../errors/index.js'

/** The longest line that is read: the widest bill has 29 columns, the longest text 128 characters. */
const longest = 256 * 1024
const newline = 10

/**
 * Cuts bytes into the lines that have come whole, each a string of its own (a slice of a larger text would keep all of it
 * in memory). The last line need not end in a newline. Carriage returns and the mark at the file's beginning are dropped.
 */
export async function* lines(source: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[]> {
  let held: Buffer[] = []
  let heldLength = 0
  let isFirst = true
  let count = 0
  const text = (bytes: Buffer, start: number, end: number): string => {
    const from = isFirst && bytes[start] === 0xef && bytes[start + 1] === 0xbb ? start + 3 : start
    isFirst = false
    count++
    return bytes.toString('utf8', from, end > from && bytes[end - 1] === 13 ? end - 1 : end)
  }
  for await (const piece of source) {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength)
    const whole: string[] = []
    let start = 0
    for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
      if (held.length > 0) {
        const line = Buffer.concat([...held, bytes.subarray(start, end)])
        whole.push(text(line, 0, line.length))
        held = []
        heldLength = 0
      } else whole.push(text(bytes, start, end))
      start = end + 1
    }
    if (start < bytes.length) {
      heldLength += bytes.length - start
      if (heldLength > longest) {
        throw new DownloadError(
          `Line ${count + 1} is longer than ${longest} bytes: this is not a bill. Save the file with download() and look at it.`,
          { code: 'bill_malformed', line: count + 1 },
        )
      }
      // Copied: a transport may use its buffer again.
      held.push(Buffer.from(bytes.subarray(start)))
    }
    if (whole.length > 0) yield whole
  }
  if (heldLength > 0) yield [text(Buffer.concat(held), 0, heldLength)]
}
