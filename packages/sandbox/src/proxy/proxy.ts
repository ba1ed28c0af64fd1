import type { IncomingMessage, Server } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { createServer as createTlsServer } from 'node:tls'
import { warnOnDroppedConnections } from '../server/warnings.js'
import { serverLimits } from '../kernel/http/limits.js'
import { isLoopback } from '../platform/destination.js'
import type { KeyedCertificate } from './authority.js'
import { forwardPlainHttp } from './forward.js'
import { hostAt, payHosts, purposeOf } from './hosts.js'
import { sniffSocks } from './sniff.js'
import { socksReplies, socksReply, type ProxyTarget } from './socks.js'

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

/** How a client is answered, in the protocol that it speaks. */
interface Reply {
  established(): void
  rejected(text: string): void
  unreachable(text: string): void
  invalid(text: string): void
}

/**
 * Lets a server act as an HTTP and SOCKS5 proxy for WeChat Pay's hosts: TLS with our certificate follows, and the requests
 * inside reach the server like all others. Other hosts are rejected unless they were allowed.
 */
export async function startProxy(server: Server, rules: ProxyRules): Promise<ProxyServer> {
  const { leaf, allowHosts, refused } = rules
  const sockets = new Set<Socket>()
  const keep = (socket: Socket): void => {
    if (sockets.has(socket)) return
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
  // A client that does not trust the certificate hangs up.
  secure.on('tlsClientError', (_error, socket) => socket.destroy())
  const route = (socket: Socket, { host, port }: ProxyTarget, reply: Reply): void => {
    const isAllowed = allowHosts.includes(host) || allowHosts.includes(`${host}:${port}`)
    if (!(port >= 1 && port <= 65_535)) {
      reply.invalid('CONNECT takes a port from 1 to 65535.')
    } else if (isLocal(socket) && (isAllowed || isLoopback(host))) {
      tunnel(socket, host, port, reply, keep)
    } else if (purposeOf(host) !== undefined && port === 443) {
      reply.established()
      secure.emit('connection', socket)
    } else {
      refused(host)
      reply.rejected(rejection(host, port))
    }
  }
  const onConnect = (request: IncomingMessage, stream: Duplex, head: Buffer): void => {
    const socket = stream as Socket
    keep(socket)
    if (head.length > 0) socket.unshift(head)
    route(socket, authority(request.url ?? ''), httpReply(socket))
  }
  server.on('connect', onConnect)
  const sniffing = sniffSocks(server, keep, (socket, { host, port }) =>
    route(socket, { host: hostAt(host), port }, socksReplyOn(socket)),
  )
  const stopForwarding = forwardPlainHttp(
    server,
    (host, { socket }) => isLocal(socket) && allowHosts.includes(host),
  )
  secure.on('secureConnection', (socket) => {
    keep(socket)
    sniffing.pass(socket)
  })
  await new Promise<void>((resolve, reject) => {
    secure.once('error', reject)
    secure.listen(0, '127.0.0.1', resolve)
  })
  return {
    tlsPort: (secure.address() as AddressInfo).port,
    async close() {
      server.off('connect', onConnect)
      stopForwarding()
      sniffing.stop()
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => secure.close(resolve))
    },
  }
}

/** `host:port` of a CONNECT; IPv6 in brackets. */
function authority(target: string): ProxyTarget {
  const match = /^(.*?)(?::(\d{1,5}))?$/.exec(target)
  return { host: (match?.[1] ?? '').toLowerCase(), port: Number(match?.[2] ?? 443) }
}

/** Whether a connection comes from this machine. */
function isLocal({ remoteAddress }: Socket): boolean {
  return remoteAddress === '::1' || isLoopback(remoteAddress?.replace(/^::ffff:/, '') ?? '')
}

function tunnel(socket: Socket, host: string, port: number, reply: Reply, keep: (one: Socket) => void): void {
  const target = connect(port, host.replace(/^\[|\]$/g, ''))
  keep(target)
  let connected = false
  target.once('connect', () => {
    connected = true
    reply.established()
    target.pipe(socket).pipe(target)
  })
  target.once('error', (error) => {
    if (connected) socket.destroy()
    else reply.unreachable(`${host}:${port}: ${error.message}`)
  })
  socket.once('close', () => target.destroy())
}

function rejection(host: string, port: number): string {
  return purposeOf(host) === undefined
    ? `${host} is not a host of WeChat Pay, and nothing else is connected to. ` +
        `--allow-host ${host} allows it. Answered here: ${payHosts.join(', ')}.`
    : `${host} is answered on port 443, not ${port}.`
}

function httpReply(socket: Socket): Reply {
  const end =
    (status: string) =>
    (text: string): void => {
      const body = `wechatpay sandbox: ${text}\n`
      const headers = `Content-Type: text/plain; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close`
      socket.end(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n${body}`)
    }
  return {
    established: () => void socket.write('HTTP/1.1 200 Connection Established\r\n\r\n'),
    rejected: end('403 Forbidden'),
    unreachable: end('502 Bad Gateway'),
    invalid: end('400 Bad Request'),
  }
}

/** SOCKS5 has no texts: the refused host is reported where the sandbox logs. */
function socksReplyOn(socket: Socket): Reply {
  return {
    established: () => void socket.write(socksReply(socksReplies.established)),
    rejected: () => void socket.end(socksReply(socksReplies.rejected)),
    unreachable: () => void socket.end(socksReply(socksReplies.unreachable)),
    invalid: () => void socket.end(socksReply(socksReplies.failed)),
  }
}
