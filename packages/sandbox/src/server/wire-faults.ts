import { setTimeout as wait } from 'node:timers/promises'
import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { OutgoingAnswer } from '../kernel/http/exchange.js'
import type { WireFault } from '../kernel/http/exchange.js'

const garbage = 'SSH-2.0-OpenSSH_9.6\r\n\u0000\u0001 this is not HTTP\r\n\r\n'

/** Sends an answer the way a fault has it. `send` writes the whole answer. */
export async function sendFaulty(
  response: ServerResponse,
  answer: OutgoingAnswer,
  fault: WireFault,
  send: () => void,
): Promise<void> {
  const { socket } = response
  if (socket === null) return
  switch (fault.kind) {
    case 'reset':
      reset(socket)
      return
    case 'garbage':
      socket.end(garbage)
      return
    case 'truncated': {
      const half = answer.body.subarray(0, Math.floor(answer.body.length / 2))
      const length = String(Math.max(answer.body.length, 1))
      response.writeHead(answer.status === 204 ? 200 : answer.status, {
        ...answer.headers,
        'Content-Length': length,
      })
      response.write(half, () => socket.destroySoon())
      // A response without a first byte of its body would keep its head back.
      response.flushHeaders()
      if (half.length === 0) socket.destroySoon()
      return
    }
    case 'silence':
    case 'late': {
      // Whoever hangs up first need not be waited for.
      const gone = new AbortController()
      socket.once('close', () => gone.abort())
      await wait(fault.ms, undefined, { signal: gone.signal, ref: false }).catch(() => undefined)
      if (socket.destroyed) return
      if (fault.kind === 'late') send()
      else socket.destroy()
    }
  }
}

/** RST where the socket is TCP; TLS connections end without a farewell, which clients take for the same. */
function reset(socket: Socket): void {
  if ('encrypted' in socket) socket.destroy()
  else socket.resetAndDestroy()
}

/** What a fault on the wire is for a caller without one: the error that a socket would have brought. */
export async function carryFaulty(fault: WireFault, signal: AbortSignal | undefined): Promise<void> {
  switch (fault.kind) {
    case 'reset':
      throw transportError('ECONNRESET', 'read ECONNRESET')
    case 'truncated':
      throw transportError('UND_ERR_SOCKET', 'other side closed before the whole answer was there')
    case 'garbage':
      throw transportError('HPE_INVALID_CONSTANT', 'Parse Error: Expected HTTP/')
    case 'silence':
    case 'late':
      await wait(fault.ms, undefined, signal === undefined ? {} : { signal })
      if (fault.kind === 'silence') throw transportError('UND_ERR_SOCKET', 'other side closed')
  }
}

function transportError(code: string, message: string): Error {
  return Object.assign(new Error(message), { code })
}
