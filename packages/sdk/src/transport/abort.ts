/** What is done when a signal aborts. */
interface Listening {
  readonly actions: Set<() => void>
  readonly listener: () => void
}

const listening = new WeakMap<AbortSignal, Listening>()

function listen(signal: AbortSignal): Listening {
  const actions = new Set<() => void>()
  const listener = (): void => {
    for (const action of actions) action()
  }
  const entry = { actions, listener }
  listening.set(signal, entry)
  signal.addEventListener('abort', listener, { once: true })
  return entry
}

/**
 * Does something when a signal aborts; the result takes it back. However many calls share a signal, it has one listener,
 * and none once they have ended: Node warns of a leak at eleven.
 */
export function onAbort(signal: AbortSignal | null | undefined, action: () => void): () => void {
  // Null, from JavaScript, counts as none.
  if (signal === undefined || signal === null) return () => undefined
  // It aborted while the request was signed or the connections were opened: there is no event to come.
  if (signal.aborted) {
    let waits = true
    queueMicrotask(() => {
      if (waits) action()
    })
    return () => {
      waits = false
    }
  }
  const { actions, listener } = listening.get(signal) ?? listen(signal)
  // The same function may wait twice: each has a place of its own.
  const own = (): void => action()
  actions.add(own)
  return () => {
    if (!actions.delete(own) || actions.size > 0) return
    signal.removeEventListener('abort', listener)
    listening.delete(signal)
  }
}

/** Waits for some milliseconds, or until the signal aborts. */
export function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  if (signal?.aborted === true) return Promise.resolve()
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer)
      forget()
      resolve()
    }
    const timer = setTimeout(end, milliseconds)
    const forget = onAbort(signal, end)
  })
}
