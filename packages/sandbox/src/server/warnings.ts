import type { Server } from 'node:net'

/** Real milliseconds between two warnings. */
const pause = 60_000

/** Warns, once a minute at most, when a server drops connections because it has as many as it takes. */
export function warnOnDroppedConnections(server: Server, limit: number): void {
  let told = -Infinity
  server.on('drop', () => {
    if (Date.now() - told < pause) return
    told = Date.now()
    process.emitWarning(
      `${limit} connections are open, as many as the sandbox takes: further ones are dropped`,
    )
  })
}
