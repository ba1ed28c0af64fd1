import type { FieldsV2 } from './http/exchange.js'

/**
 * Thrown where a v2 request is refused. Without a code it is refused at the door (`return_code`), and the answer is not
 * signed; with one it is refused by the business (`result_code`, `err_code`), signed.
 */
export class RefusalV2 extends Error {
  readonly code: string | undefined
  /** More fields of the answer. */
  readonly extra: FieldsV2

  constructor(message: string, code?: string, extra: FieldsV2 = {}) {
    super(message)
    this.name = 'RefusalV2'
    this.code = code
    this.extra = extra
  }
}

/** Thrown where no answer of the API comes but a page of the web server before it. */
export class PageRefusal extends Error {
  readonly status: number

  constructor(status: number, title: string) {
    super(title)
    this.name = 'PageRefusal'
    this.status = status
  }

  /** The web server's page. */
  get html(): string {
    const { message, status } = this
    return (
      `<html>\r\n<head><title>${status} ${message}</title></head>\r\n<body bgcolor="white">\r\n` +
      `<center><h1>${status} Bad Request</h1></center>\r\n<center>${message}</center>\r\n` +
      '<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n'
    )
  }
}
