import { fork, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** Far more than any file here takes; a download that never ends is reported after it. */
const limit = 20_000

interface Outcome {
  readonly result?: unknown
  readonly error?: string
}

let platform: ChildProcess
let reader: ChildProcess
let base: { readonly url: string; readonly options: object }

const start = (name: string): ChildProcess => fork(new URL(name, import.meta.url), [], { execArgv: [] })

/** The next message of a process, or what kept it from coming. */
function message(from: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the process does not respond any more')), limit)
    from.once('message', (value) => {
      clearTimeout(timer)
      resolve(value)
    })
  })
}

function startReader(): void {
  reader = start('reader.mjs')
  reader.send({ options: base.options })
}

beforeAll(async () => {
  platform = start('platform.mjs')
  base = (await message(platform)) as typeof base
  startReader()
})
afterAll(() => {
  reader.kill('SIGKILL')
  platform.kill()
})

interface Plan {
  /** How the length is given. */
  readonly coding: 'length' | 'chunked'
  readonly writes: number
  /** Milliseconds between writes. */
  readonly pause: number
}

/** Reads one file in the reader's process. A reader that hangs is killed and replaced: the next case has its chance. */
async function read(kind: string, file: Readonly<Record<string, number>>, plan: Plan): Promise<unknown> {
  const query = new URLSearchParams(
    Object.entries({ ...file, ...plan }).map(([name, value]): [string, string] => [name, String(value)]),
  )
  await fetch(`${base.url}/plan?${query}`)
  reader.send({ kind, url: `${base.url}/v3/billdownload/file?${query}` })
  try {
    const { result, error } = (await message(reader)) as Outcome
    if (error !== undefined) throw new Error(error)
    return result
  } catch (error) {
    reader.kill('SIGKILL')
    startReader()
    throw error
  }
}

const plans: readonly Plan[] = (['length', 'chunked'] as const).flatMap((coding) => [
  { coding, writes: 1, pause: 0 },
  { coding, writes: 2, pause: 30 },
  { coding, writes: 40, pause: 0 },
  { coding, writes: 40, pause: 3 },
])
const name = ({ coding, writes, pause }: Plan): string =>
  `${coding === 'length' ? 'Content-Length' : 'chunked'}, ${writes} write${writes === 1 ? '' : 's'}, ${pause} ms apart`

function expectedFile(size: number): { bytes: number; sha1: string } {
  const file = Buffer.from(Array.from({ length: size }, (_, at) => at % 251))
  return { bytes: size, sha1: createHash('sha1').update(file).digest('hex') }
}

describe.each(plans.map((plan) => [name(plan), plan] as const))('a file sent as %s', (_, plan) => {
  it.each([1, 200, 65_537, 900_000, 5_000_000])('of %d bytes is downloaded whole', async (size) => {
    expect(await read('download', { size }, plan)).toEqual(expectedFile(size))
  })

  it.each([1, 600, 20_000])('is a bill of %d rows, each given once', async (rows) => {
    expect(await read('rows', { rows }, plan)).toEqual({ count: rows, fen: rows * 3 })
  })

  it('is saved by a bill’s download()', async () => {
    expect(await read('bill', { size: 900_000 }, plan)).toEqual(expectedFile(900_000))
  })

  it('is an overseas statement', async () => {
    expect(await read('statement', { size: 900_000 }, plan)).toEqual(expectedFile(900_000))
  })

  it.each([5, 900_000])('is the response of a v2 operation (%d bytes)', async (size) => {
    expect(await read('v2', { size }, plan)).toEqual(expectedFile(size))
  })

  it('is returned by the synchronous form', async () => {
    expect(await read('sync', { size: 900_000 }, plan)).toEqual(expectedFile(900_000))
  })
})
