/** An answer with its circumstances. */
export interface ApiResponse<T> {
  readonly status: number
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** `Request-ID`: quote it to WeChat Pay's support. */
  readonly requestId: string | undefined
  readonly data: T
}

/** A call under way: await it for the body, or `response()` for the body with status and headers. */
export interface ApiCall<T> extends Promise<T> {
  response(): Promise<ApiResponse<T>>
}

/** Makes a reply of a running call. */
export function apiCall<T>(running: Promise<ApiResponse<T>>): ApiCall<T> {
  const body = running.then((answer) => answer.data)
  return Object.assign(body, {
    response(): Promise<ApiResponse<T>> {
      // Whoever asks for the response handles its failure there; the body's promise must not be reported as unhandled.
      body.catch(() => undefined)
      return running
    },
  })
}
