import type { DigestAlgorithm } from '../crypto/index.js'

/** What an upload operation wants. */
export interface Upload {
  /** The part that holds the file. */
  readonly part: 'file' | 'submission_file' | 'due_diligence_file' | 'media'
  /** Where `meta` names the file; some operations don't ask. */
  readonly name?: 'filename' | 'file_name'
  /** Where `meta` holds the digest; in v2, which has no `meta`, the form itself. */
  readonly digest: 'sha256' | 'file_digest' | 'digest' | 'media_hash'
  readonly algorithm: DigestAlgorithm
  /** Written into `meta` beside it. */
  readonly fixed?: Readonly<Record<string, string>>
  /** The form has no `meta`. */
  readonly bare?: true
  /** The documentation's example shows the digest in capitals. */
  readonly capitals?: true
  /** Extensions that are taken, with the most bytes of each; any of at most {@link maxUploadBytes} bytes where none is published. */
  readonly limits?: Readonly<Record<string, number>>
}

/** The most bytes of a file whose limit is not published. */
export const maxUploadBytes: number = 10 * 1024 * 1024

const megabytes = (count: number, ...extensions: readonly string[]): Record<string, number> =>
  Object.fromEntries(extensions.map((extension) => [extension, count * 1024 * 1024]))
const pictures = ['jpg', 'jpeg', 'bmp', 'png'] as const
const common = { part: 'file', name: 'filename', digest: 'sha256', algorithm: 'sha256' } as const

/** The path of an upload operation. */
export type UploadPath =
  | 'v3/merchant/media/upload'
  | 'v3/merchant/media/video_upload'
  | 'v3/merchant-service/images/upload'
  | 'v3/marketing/favor/media/image-upload'
  | 'v3/marketing/partner/product-coupon/media/upload-image'
  | 'brand/marketing/product-coupon/media/upload-image'
  | 'v3/marketing/bank/packages/{package_id}/tasks'
  | 'v3/marketing/shopping-receipt/shoppingreceipts'
  | 'v3/ecommerce/account/cancel-applications/media'
  | 'v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload'
  | 'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload'
  | 'v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file'
  | 'v3/taxi-invoice/cards/upload-file'
  | 'v3/global/merchant-service/images/upload'
  | 'v3/global/merchant-storage/file/upload'
  | 'v2/secapi/mch/uploadmedia'

/** Every upload operation of the contract. A test holds this table against it. */
export const uploads: Readonly<Record<UploadPath, Upload>> = {
  'v3/merchant/media/upload': {
    ...common,
    limits: { ...megabytes(5, ...pictures), ...megabytes(7.5, 'pdf') },
  },
  'v3/merchant/media/video_upload': {
    ...common,
    limits: {
      ...megabytes(5, 'avi', 'wmv', 'mpeg', 'mp4', 'mov', 'mkv', 'flv', 'f4v', 'm4v', 'rmvb'),
      ...megabytes(7.5, 'pdf'),
    },
  },
  'v3/merchant-service/images/upload': { ...common, limits: megabytes(2, ...pictures) },
  'v3/marketing/favor/media/image-upload': { ...common, limits: megabytes(2, ...pictures) },
  'v3/marketing/partner/product-coupon/media/upload-image': common,
  'brand/marketing/product-coupon/media/upload-image': common,
  'v3/marketing/bank/packages/{package_id}/tasks': common,
  'v3/marketing/shopping-receipt/shoppingreceipts': { part: 'file', digest: 'sha256', algorithm: 'sha256' },
  'v3/ecommerce/account/cancel-applications/media': {
    part: 'file',
    name: 'file_name',
    digest: 'file_digest',
    algorithm: 'sha256',
  },
  'v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload': {
    part: 'submission_file',
    name: 'file_name',
    digest: 'file_digest',
    algorithm: 'sha256',
    capitals: true,
  },
  'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload': {
    part: 'due_diligence_file',
    name: 'file_name',
    digest: 'file_digest',
    algorithm: 'sha256',
    capitals: true,
  },
  'v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file': {
    part: 'file',
    digest: 'digest',
    algorithm: 'sm3',
    // The platform's own spelling.
    fixed: { digest_alogrithm: 'SM3', file_type: 'PDF' },
    limits: { pdf: maxUploadBytes },
  },
  'v3/taxi-invoice/cards/upload-file': {
    part: 'file',
    digest: 'digest',
    algorithm: 'sm3',
    fixed: { digest_algorithm: 'DIGEST_ALGORITHM_SM3' },
  },
  'v3/global/merchant-service/images/upload': { ...common, limits: megabytes(2, ...pictures) },
  'v3/global/merchant-storage/file/upload': { ...common, limits: megabytes(5, ...pictures, 'pdf') },
  'v2/secapi/mch/uploadmedia': {
    part: 'media',
    digest: 'media_hash',
    algorithm: 'md5',
    bare: true,
    limits: megabytes(2, ...pictures),
  },
}

/** Media types by extension, for the part's own header. */
export const mediaTypes: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  bmp: 'image/bmp',
  png: 'image/png',
  pdf: 'application/pdf',
  csv: 'text/csv',
  mp4: 'video/mp4',
  m4v: 'video/mp4',
  mpeg: 'video/mpeg',
  mov: 'video/quicktime',
  avi: 'video/x-msvideo',
  wmv: 'video/x-ms-wmv',
  mkv: 'video/x-matroska',
  flv: 'video/x-flv',
  f4v: 'video/mp4',
  rmvb: 'application/vnd.rn-realmedia-vbr',
}
