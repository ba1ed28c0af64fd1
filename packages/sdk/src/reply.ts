/** An answer with its circumstances. */
export interface Answer<T> {
  readonly status: number
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** `Request-ID`: quote it to WeChat Pay's support. */
  readonly requestId: string | undefined
  readonly data: T
}

/** A call under way: await it for the body, or `response()` for the body with status and headers. */
export interface Reply<T> extends Promise<T> {
  response(): Promise<Answer<T>>
}

/** Makes a reply of a running call. */
export function reply<T>(running: Promise<Answer<T>>): Reply<T> {
  const body = running.then((answer) => answer.data)
  return Object.assign(body, {
    response(): Promise<Answer<T>> {
      // Whoever asks for the response handles its failure there; the body's promise must not be reported as unhandled.
      body.catch(() => undefined)
      return running
    },
  })
}
