import type { Socket } from 'node:net'

/** Where a client of the proxy wants to be connected to. */
export interface ProxyTarget {
  /** In lower case; IPv6 in brackets. */
  readonly host: string
  readonly port: number
}

/** Reply codes of RFC 1928, section 6. */
export const socksReplies = { established: 0, failed: 1, rejected: 2, unreachable: 4 } as const

const unsupportedCommand = 7
const unsupportedAddress = 8
/** Greeting and request with the longest host name need 519 bytes. */
const longestHandshake = 1024
/** Real milliseconds for greeting and request. */
const handshakeTime = 10_000

/** Whether the first byte of a connection begins SOCKS5; no HTTP request and no TLS handshake begins with it. */
export function isSocks(first: Buffer): boolean {
  return first[0] === 5
}

/**
 * Reads a SOCKS5 greeting and CONNECT request without authentication, and calls back with the target. Everything else is
 * answered with its reply code, and the connection ends. See https://www.rfc-editor.org/rfc/rfc1928
 */
export function readSocks(socket: Socket, first: Buffer, connect: (target: ProxyTarget) => void): void {
  let held = Buffer.alloc(0)
  let isGreeted = false
  const timer = setTimeout(() => socket.destroy(), handshakeTime)
  timer.unref()
  const stop = (): void => {
    clearTimeout(timer)
    socket.off('data', read)
    socket.off('close', stop)
  }
  const read = (chunk: Buffer): void => {
    held = Buffer.concat([held, chunk])
    if (!isGreeted) {
      const end = 2 + (held[1] ?? 0)
      if (held.length < 2 || held.length < end) return
      if (!held.subarray(2, end).includes(0)) {
        stop()
        socket.end(Buffer.from([5, 0xff]))
        return
      }
      held = held.subarray(end)
      isGreeted = true
      socket.write(Buffer.from([5, 0]))
    }
    const request = readRequest(held)
    if (request === undefined && held.length <= longestHandshake) return
    stop()
    if (request === undefined) socket.destroy()
    else if ('reply' in request) socket.end(socksReply(request.reply))
    else {
      socket.pause()
      if (request.rest.length > 0) socket.unshift(request.rest)
      connect(request)
    }
  }
  socket.on('data', read)
  socket.once('close', stop)
  read(first)
}

/** A reply with an empty bound address, which clients of CONNECT don't use. */
export function socksReply(code: number): Buffer {
  return Buffer.from([5, code, 0, 1, 0, 0, 0, 0, 0, 0])
}

type Request = (ProxyTarget & { readonly rest: Buffer }) | { readonly reply: number }

/** The request at the beginning of some bytes; undefined while it is incomplete. */
function readRequest(bytes: Buffer): Request | undefined {
  if (bytes.length < 5) return undefined
  const [version, command, , kind, length = 0] = bytes
  if (version !== 5 || command !== 1) return { reply: unsupportedCommand }
  const sizes: Readonly<Record<number, number>> = { 1: 4, 3: 1 + length, 4: 16 }
  const size = sizes[kind ?? 0]
  if (size === undefined) return { reply: unsupportedAddress }
  const end = 4 + size
  if (bytes.length < end + 2) return undefined
  const address = bytes.subarray(4, end)
  const port = bytes.readUInt16BE(end)
  return { host: hostOf(kind ?? 0, address), port, rest: bytes.subarray(end + 2) }
}

function hostOf(kind: number, address: Buffer): string {
  if (kind === 1) return address.join('.')
  if (kind === 3) return address.subarray(1).toString('latin1').toLowerCase()
  const groups = Array.from({ length: 8 }, (_, index) => address.readUInt16BE(index * 2).toString(16))
  // The URL parser writes the one spelling that the rest of the proxy compares.
  return new URL(`http://[${groups.join(':')}]`).hostname
}
