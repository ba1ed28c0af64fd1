import { uploads } from 'wechatpay-kit/internal'
import { checkFile } from './check.js'
import { keepMedia } from './operations.js'
import { Refusal } from '../../kernel/refusal.js'
import type { FlowV2 } from '../../platform/call-v2.js'
import { RefusalV2 } from '../../kernel/refusal-v2.js'

const path = 'v2/secapi/mch/uploadmedia'

/** Takes a picture for an application; v3's applications take it, too. */
export const uploadMedia: FlowV2 = (platform, { fields, media, merchant }) => {
  try {
    const file = checkFile(uploads[path], fields, media)
    return { fields: { media_id: keepMedia(platform, merchant.mchid, path, file) } }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const issue = error.detail?.['issue']
    throw new RefusalV2(typeof issue === 'string' ? issue : error.message, 'PARAM_ERROR')
  }
}
