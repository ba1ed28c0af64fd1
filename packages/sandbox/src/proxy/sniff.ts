import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { isSocks, readSocks, type ProxyTarget } from './socks.js'

/** Real milliseconds within which a connection sends its first byte. */
const firstByteTime = 60_000

/** What tells SOCKS5 from HTTP on the connections of a server. */
export interface Sniffer {
  /** Hands a connection to HTTP at once. */
  pass(socket: Socket): void
  stop(): void
}

/**
 * Lets an HTTP server take SOCKS5 connections on the same port: the first byte decides. `keep` is given each connection
 * that has not sent one yet, `connect` each SOCKS5 target.
 */
export function sniffSocks(
  server: Server,
  keep: (socket: Socket) => void,
  connect: (socket: Socket, target: ProxyTarget) => void,
): Sniffer {
  const listeners = server.listeners('connection') as ((socket: Socket) => void)[]
  const pass = (socket: Socket): void => {
    for (const one of listeners) one.call(server, socket)
  }
  const sniff = (socket: Socket): void => {
    keep(socket)
    const timer = setTimeout(() => socket.destroy(), firstByteTime)
    timer.unref()
    const end = (): void => void socket.destroy()
    const stop = (): void => clearTimeout(timer)
    socket.once('end', end)
    socket.once('close', stop)
    socket.once('data', (first: Buffer) => {
      stop()
      socket.off('end', end)
      socket.off('close', stop)
      if (isSocks(first)) return readSocks(socket, first, (target) => connect(socket, target))
      socket.pause()
      socket.unshift(first)
      pass(socket)
      socket.resume()
    })
  }
  server.removeAllListeners('connection')
  server.on('connection', sniff)
  return {
    pass,
    stop() {
      server.off('connection', sniff)
      for (const one of listeners) server.on('connection', one)
    },
  }
}
