import { uploads, type UploadPath } from 'wechatpay-kit/internal'
import { fallback } from '../../fallback.js'
import type { Flow, JsonObject } from '../../gate/exchange.js'
import type { Platform } from '../../platform.js'
import { checkUpload } from './check.js'

/** The names under which answers tell what a file is called from now on. */
const names = ['media_id', 'file_id', 'fapiao_media_id', 'media_url'] as const

/** Takes a file that agrees with its `meta`, and remembers it. */
function upload(path: UploadPath): Flow {
  return (platform, call) => {
    const file = checkUpload(call, path)
    const answer = fallback(platform, call)
    const shape = answer.body as JsonObject
    const { mchid } = call.merchant
    const given = platform.identifiers.media(`${mchid}\n${path}\n${file.digest}`)
    const id = 'media_url' in shape ? `https://wxpaylogo.qpic.cn/wxpaylogo/${given}/0` : given
    const created = platform.clock.now()
    platform.store.put('media', id, { id, mchid, path, ...file, created })
    const named = names.filter((name) => name in shape).map((name) => [name, id] as const)
    return { ...answer, body: { ...shape, ...Object.fromEntries(named) } }
  }
}

/** Whether a merchant uploaded what an id names. */
export function hasMedia(platform: Platform, mchid: string, id: string): boolean {
  return platform.store.get('media', id)?.mchid === mchid
}

/** The upload operations, by method and path. */
export const uploadFlows: readonly (readonly [string, Flow])[] = (Object.keys(uploads) as UploadPath[]).map(
  (path) => [`POST /${path}`, upload(path)],
)
