/**
 * Writes to standard error. A worker's process.stderr goes through the event loop of the main thread, which waits for the
 * worker during a synchronous call: lines would come late, or never when the worker ends before. So it writes itself.
 */
export function writeLine(text: string): void {
  const threads = process.getBuiltinModule('node:worker_threads')
  if (threads === undefined || threads.isMainThread) {
    process.stderr.write(text)
    return
  }
  try {
    process.getBuiltinModule('node:fs').writeSync(2, text)
  } catch {
    // Standard error is closed, or full and non-blocking: a lost line must not fail a call.
  }
}
