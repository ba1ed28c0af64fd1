import { afterEach, describe, expect, it } from 'vitest'
import { closeAll, socketPlatform } from '../support/socket.js'

afterEach(closeAll)

/** A file that is far larger than what sockets hold: an unread one keeps its connection. */
const large = Buffer.alloc(8 * 1024 * 1024, 'x')
const platformWithFile = () => socketPlatform((_, response) => void response.end(large))

it('hooks get the template of a download, without the id in its URL', async () => {
  const platform = await socketPlatform((_, response) => void response.end('x'))
  const paths: string[] = []
  const client = platform.client({ hooks: { onRequest: ({ path }) => paths.push(path) } })
  for (const path of ['v3/merchant-service/images/ChsyMDA_', 'v3/billdownload/file'])
    await (await client.download(`${platform.url}/${path}`)).cancel()
  expect(paths).toEqual(['v3/merchant-service/images/{media_id}', 'v3/billdownload/file'])
})

describe('close()', () => {
  it('ends a download that nobody reads', async () => {
    const platform = await platformWithFile()
    const gone = new Promise<void>((resolve) =>
      platform.server.once('connection', (socket) => socket.once('close', () => resolve())),
    )
    const client = platform.client()
    const stream = await client.download(`${platform.url}/v3/billdownload/file`)
    await client.close()
    await gone
    await expect(stream.getReader().read()).rejects.toMatchObject({
      code: 'download_incomplete',
      cause: 'unread',
    })
  })

  it('lets a download that is read come to its end', async () => {
    const platform = await platformWithFile()
    const client = platform.client()
    const stream = await client.download(`${platform.url}/v3/billdownload/file`)
    const closing = client.close()
    let bytes = 0
    for await (const piece of stream as unknown as AsyncIterable<Uint8Array>) bytes += piece.length
    expect(bytes).toBe(large.length)
    await closing
  })
})
