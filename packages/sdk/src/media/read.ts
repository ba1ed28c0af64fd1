import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ValidationError } from '../errors/index.js'

/**
 * A file to upload: bytes (a Buffer, too), a Blob or File, a stream, or where it lies: a `file:` URL or a path of this
 * machine. Never pass a text of your users as a path.
 */
export type UploadFile =
  Uint8Array | Blob | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array> | URL | string

const refuse = (message: string): ValidationError => new ValidationError([{ path: '/file', message }])

/** The name that a file brings along. */
export function ownName(file: UploadFile): string | undefined {
  if (typeof file === 'string') return basename(file)
  if (file instanceof URL) return file.protocol === 'file:' ? basename(fileURLToPath(file)) : undefined
  return 'name' in file && typeof file.name === 'string' && file.name !== '' ? basename(file.name) : undefined
}

/** The bytes of a file; throws a ValidationError as soon as there are more than `limit`, and where there are none. */
export async function readFile(file: UploadFile, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of contents(file, limit)) {
    size += piece.length
    if (size > limit) throw tooLarge(limit)
    pieces.push(piece)
  }
  if (size === 0) throw refuse('the file is empty')
  return new Uint8Array(Buffer.concat(pieces, size))
}

async function* contents(file: UploadFile, limit: number): AsyncGenerator<Uint8Array> {
  if (file instanceof Uint8Array) yield file
  else if (file instanceof Blob) {
    if (file.size > limit) throw tooLarge(limit)
    yield new Uint8Array(await file.arrayBuffer())
  } else if (typeof file === 'string' || file instanceof URL) yield* fromDisk(file)
  else if (typeof file === 'object' && file !== null && Symbol.asyncIterator in file) {
    for await (const piece of file as AsyncIterable<unknown>) {
      if (!(piece instanceof Uint8Array)) throw refuse('a stream must give bytes, not text')
      yield piece
    }
  } else throw refuse('expected bytes, a Blob, a stream, a file: URL or a path')
}

async function* fromDisk(place: string | URL): AsyncGenerator<Uint8Array> {
  if (place instanceof URL && place.protocol !== 'file:') {
    throw refuse(`${place.protocol} URLs are not fetched: give the file, or a file: URL`)
  }
  try {
    const handle = await open(place)
    try {
      yield* handle.createReadStream({ autoClose: false }) as AsyncIterable<Uint8Array>
    } finally {
      await handle.close()
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === undefined) throw error
    throw refuse(`${place instanceof URL ? place.pathname : place} can't be read (${code})`)
  }
}

function tooLarge(limit: number): ValidationError {
  return refuse(`the file is larger than the ${limit} bytes that are taken here`)
}
