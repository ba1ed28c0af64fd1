import type { UploadPath } from 'wechatpay-kit/internal'
import { fallback } from '../../gate/fallback.js'
import type { Flow } from '../../platform/call.js'
import type { JsonObject } from '../../kernel/http/exchange.js'
import type { Platform } from '../../platform/platform.js'
import { checkUpload, type CheckedFile } from './check.js'

/** The names under which answers tell what a file is called from now on. */
const names = ['media_id', 'file_id', 'fapiao_media_id', 'media_url'] as const

/** Takes a file that agrees with its `meta`, and remembers it. */
function upload(path: UploadPath): Flow {
  return (platform, call) => {
    const file = checkUpload(call, path)
    const answer = fallback(platform, call)
    const shape = answer.body as JsonObject
    const id = keepMedia(platform, call.merchant.mchid, path, file, 'media_url' in shape)
    const named = names.filter((name) => name in shape).map((name) => [name, id] as const)
    return { ...answer, body: { ...shape, ...Object.fromEntries(named) } }
  }
}

/** Remembers a file, and tells what it is called. */
export function keepMedia(
  { identifiers, store, clock }: Platform,
  mchid: string,
  path: UploadPath,
  file: CheckedFile,
  isUrl = false,
): string {
  const given = identifiers.media(`${mchid}\n${path}\n${file.digest}`)
  const id = isUrl ? `https://wxpaylogo.qpic.cn/wxpaylogo/${given}/0` : given
  store.put('media', id, { id, mchid, path, ...file, created: clock.now() })
  return id
}

/** Whether a merchant uploaded what an id names. */
export function hasMedia(platform: Platform, mchid: string, id: string): boolean {
  return platform.store.get('media', id)?.mchid === mchid
}

/** The upload operations of v3, by method and path. */
export const uploadFlows: readonly (readonly [string, Flow])[] = [
  ['POST /v3/merchant/media/upload', upload('v3/merchant/media/upload')],
  ['POST /v3/merchant/media/video_upload', upload('v3/merchant/media/video_upload')],
  ['POST /v3/merchant-service/images/upload', upload('v3/merchant-service/images/upload')],
  ['POST /v3/marketing/favor/media/image-upload', upload('v3/marketing/favor/media/image-upload')],
  [
    'POST /v3/marketing/partner/product-coupon/media/upload-image',
    upload('v3/marketing/partner/product-coupon/media/upload-image'),
  ],
  [
    'POST /v3/marketing/bank/packages/{package_id}/tasks',
    upload('v3/marketing/bank/packages/{package_id}/tasks'),
  ],
  [
    'POST /v3/marketing/shopping-receipt/shoppingreceipts',
    upload('v3/marketing/shopping-receipt/shoppingreceipts'),
  ],
  [
    'POST /v3/ecommerce/account/cancel-applications/media',
    upload('v3/ecommerce/account/cancel-applications/media'),
  ],
  [
    'POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload',
    upload('v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload'),
  ],
  [
    'POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload',
    upload('v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload'),
  ],
  [
    'POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file',
    upload('v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file'),
  ],
  ['POST /v3/taxi-invoice/cards/upload-file', upload('v3/taxi-invoice/cards/upload-file')],
  ['POST /v3/global/merchant-service/images/upload', upload('v3/global/merchant-service/images/upload')],
  ['POST /v3/global/merchant-storage/file/upload', upload('v3/global/merchant-storage/file/upload')],
]
