import { request as send, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

/** Headers that concern one connection, not the request. */
const hopByHop = ['connection', 'keep-alive', 'proxy-authorization', 'proxy-connection', 'te', 'upgrade']

/**
 * Lets a server forward plain-http requests that clients send to it as to a proxy, for hosts that were allowed. All other
 * requests reach the listeners that the server has now. Returns what undoes it.
 */
export function forwardPlainHttp(
  server: Server,
  isAllowed: (host: string, message: IncomingMessage) => boolean,
): () => void {
  const listeners = server.listeners('request') as ((
    message: IncomingMessage,
    response: ServerResponse,
  ) => void)[]
  const listener = (message: IncomingMessage, response: ServerResponse): void => {
    const url = absolute(message.url ?? '')
    if (url !== undefined && isAllowed(url.hostname, message)) forward(url, message, response)
    else for (const one of listeners) one.call(server, message, response)
  }
  server.removeAllListeners('request')
  server.on('request', listener)
  return () => {
    server.off('request', listener)
    for (const one of listeners) server.on('request', one)
  }
}

/** The URL of a request in absolute form; undefined for any other form. */
function absolute(target: string): URL | undefined {
  return /^http:\/\//i.test(target) && URL.canParse(target) ? new URL(target) : undefined
}

function forward(url: URL, message: IncomingMessage, response: ServerResponse): void {
  const headers = Object.fromEntries(
    Object.entries(message.headers).filter(([name]) => !hopByHop.includes(name)),
  )
  const sending = send(url, { method: message.method ?? 'GET', headers, agent: false }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.rawHeaders)
    answer.pipe(response)
  })
  sending.once('error', (error) => {
    if (response.headersSent) response.destroy()
    else
      response
        .writeHead(502, { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' })
        .end(`wechatpay sandbox: ${url.host}: ${error.message}\n`)
  })
  response.once('close', () => sending.destroy())
  message.pipe(sending)
}
