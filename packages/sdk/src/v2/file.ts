/** How an XML answer begins: a bill that there is none of is refused in XML, also where a file was asked for. */
const xmlStart = /^\uFEFF?\s*<(\?xml|xml)[\s>]/
const enough = 16
/** Bytes of the largest refusal that is read. */
const refusalLimit = 65_536

/** A file, or the XML that stands in its place. */
export type FileOrRefusal = { readonly file: ReadableStream<Uint8Array> } | { readonly refusal: Uint8Array }

/** Looks at the first bytes of a download without losing them. */
export async function peek(stream: ReadableStream<Uint8Array>): Promise<FileOrRefusal> {
  const reader = stream.getReader()
  let head: Uint8Array = new Uint8Array(0)
  let ended = false
  const more = async (): Promise<void> => {
    const { done, value } = await reader.read()
    if (done) ended = true
    else head = Buffer.concat([head, value])
  }
  while (!ended && head.length < enough) await more()
  if (xmlStart.test(Buffer.from(head.subarray(0, 64)).toString('utf8'))) {
    while (!ended && head.length <= refusalLimit) await more()
    if (!ended) await reader.cancel()
    return { refusal: head }
  }
  const file = new ReadableStream<Uint8Array>({
    start(controller) {
      if (head.length > 0) controller.enqueue(head)
      if (ended) controller.close()
    },
    async pull(controller) {
      const { done, value } = await reader.read()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: (reason) => reader.cancel(reason),
  })
  return { file }
}
