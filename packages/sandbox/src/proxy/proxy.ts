import type { IncomingMessage, Server } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { createServer as createTlsServer } from 'node:tls'
import { warnOnDroppedConnections } from '../server/warnings.js'
import { serverLimits } from '../kernel/http/limits.js'
import { isLoopback } from '../platform/destination.js'
import type { KeyedCertificate } from './authority.js'
import { payHosts, purposeOf } from './hosts.js'

/** A proxy that runs. */
export interface ProxyServer {
  /** Where TLS is spoken without CONNECT before it, on 127.0.0.1; merchants' certificates are taken there. */
  readonly tlsPort: number
  close(): Promise<void>
}

interface ProxyRules {
  readonly leaf: KeyedCertificate
  /** Hosts that are connected to for real. */
  readonly allowHosts: readonly string[]
  readonly refused: (host: string) => void
}

/**
 * Lets a server take CONNECT for WeChat Pay's hosts: what follows is TLS with our certificate, and the requests inside
 * come to the server like all others. Any other host is refused unless it was allowed.
 */
export async function startProxy(server: Server, rules: ProxyRules): Promise<ProxyServer> {
  const { leaf, allowHosts, refused } = rules
  const sockets = new Set<Socket>()
  const keep = (socket: Socket): void => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    // A client that hangs up is no concern of ours.
    socket.on('error', () => socket.destroy())
  }
  const secure = createTlsServer({
    cert: leaf.certificate,
    key: leaf.key,
    ALPNProtocols: ['http/1.1'],
    handshakeTimeout: 10_000,
    // A merchant's certificate is asked for, and whose it is decided where an operation needs one.
    requestCert: true,
    rejectUnauthorized: false,
  })
  secure.maxConnections = serverLimits.connections
  warnOnDroppedConnections(secure, serverLimits.connections)
  secure.on('connection', keep)
  secure.on('secureConnection', (socket) => {
    keep(socket)
    server.emit('connection', socket)
  })
  // A client that does not trust the certificate says so by hanging up.
  secure.on('tlsClientError', (_error, socket) => socket.destroy())
  const onConnect = (request: IncomingMessage, stream: Duplex, head: Buffer): void => {
    const socket = stream as Socket
    keep(socket)
    const { host, port } = authority(request.url ?? '')
    const isAllowed = allowHosts.includes(host)
    if (!(port >= 1 && port <= 65_535)) {
      socket.end(answer(400, 'Bad Request', 'wechatpay sandbox: CONNECT takes a port from 1 to 65535.'))
      return
    }
    const isLocal = isLoopback(socket.remoteAddress?.replace(/^::ffff:/, '') ?? '') || isIpv6Loopback(socket)
    if (isLocal && (isAllowed || isLoopback(host))) {
      tunnel(socket, host, port, head, keep)
    } else if (purposeOf(host) !== undefined && port === 443) {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      if (head.length > 0) socket.unshift(head)
      secure.emit('connection', socket)
    } else {
      refused(host)
      socket.end(refusal(host, port))
    }
  }
  server.on('connect', onConnect)
  await new Promise<void>((resolve, reject) => {
    secure.once('error', reject)
    secure.listen(0, '127.0.0.1', resolve)
  })
  return {
    tlsPort: (secure.address() as AddressInfo).port,
    async close() {
      server.off('connect', onConnect)
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => secure.close(resolve))
    },
  }
}

/** `host:port` of a CONNECT; IPv6 in brackets. */
function authority(target: string): { readonly host: string; readonly port: number } {
  const match = /^(.*?)(?::(\d{1,5}))?$/.exec(target)
  return { host: (match?.[1] ?? '').toLowerCase(), port: Number(match?.[2] ?? 443) }
}

function isIpv6Loopback(socket: Socket): boolean {
  return socket.remoteAddress === '::1'
}

function tunnel(socket: Socket, host: string, port: number, head: Buffer, keep: (one: Socket) => void): void {
  const target = connect(port, host.replace(/^\[|\]$/g, ''))
  keep(target)
  let connected = false
  target.once('connect', () => {
    connected = true
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
    target.write(head)
    target.pipe(socket).pipe(target)
  })
  target.once('error', (error) => {
    if (connected) socket.destroy()
    else socket.end(answer(502, 'Bad Gateway', `wechatpay sandbox: ${host}:${port}: ${error.message}`))
  })
  socket.once('close', () => target.destroy())
}

function refusal(host: string, port: number): string {
  const text =
    purposeOf(host) === undefined
      ? `wechatpay sandbox: ${host} is not a host of WeChat Pay, and nothing else is connected to. ` +
        `--allow-host ${host} allows it. Answered here: ${payHosts.join(', ')}.`
      : `wechatpay sandbox: ${host} is answered on port 443, not ${port}.`
  return answer(403, 'Forbidden', text)
}

function answer(status: number, reason: string, text: string): string {
  const body = `${text}\n`
  const headers = `Content-Type: text/plain; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close`
  return `HTTP/1.1 ${status} ${reason}\r\n${headers}\r\n\r\n${body}`
}
