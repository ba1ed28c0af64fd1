import { commonRows, faultRow, type Base } from '../common.js'
import { missingField, paramError, wrongField, type Expected, type Family, type Row } from '../row.js'
import type { UploadInput } from '../../support/upload.js'
import { noAuth } from './ordering-rules.js'

/** What an upload operation's form holds. */
interface Form {
  readonly path: string
  readonly part?: string
  /** What the part is called; 图片文件 when left out. */
  readonly title?: string
  readonly metaTitle?: string
  /** Where `meta` names the file, with the name's name; nowhere when null. */
  readonly name?: readonly [field: string, title: string] | null
  readonly digest?: readonly [field: string, title: string]
  /** What `meta` needs beside. */
  readonly meta?: object
  readonly fields?: Readonly<Record<string, string>>
  /** The endings that are taken, and the most bytes of a picture; any file of any size that fits when left out. */
  readonly endings?: string
  readonly most?: number
  readonly filename?: string
  /** The platform hashes with SM3 here: no file of a row is right. */
  readonly isSm3?: true
}

const pictures = 'jpg、jpeg、bmp、png'
const megabyte = 1024 * 1024
const file = ['file_name', '文件名称'] as const
const digest = ['file_digest', '文件摘要'] as const

const forms: readonly Form[] = [
  { path: '/v3/merchant/media/upload', endings: `${pictures}、pdf`, most: 5 * megabyte },
  {
    path: '/v3/merchant/media/video_upload',
    endings: 'avi、wmv、mpeg、mp4、mov、mkv、flv、f4v、m4v、rmvb、pdf',
    most: 5 * megabyte,
    filename: 'a.mp4',
  },
  { path: '/v3/merchant-service/images/upload', endings: pictures, most: 2 * megabyte },
  { path: '/v3/marketing/favor/media/image-upload', endings: pictures, most: 2 * megabyte },
  { path: '/v3/marketing/partner/product-coupon/media/upload-image' },
  {
    path: '/v3/marketing/bank/packages/1/tasks',
    title: '快捷交易协议号文件',
    metaTitle: '文件元信息JSON格式字符串',
    name: ['filename', '文件名'],
    meta: { bank_type: 'ICBC_DEBIT' },
  },
  {
    path: '/v3/marketing/shopping-receipt/shoppingreceipts',
    metaTitle: '电子小票上传信息JSON格式字符串',
    name: null,
    digest: ['sha256', '图片文件的文件摘要'],
    meta: { transaction_id: '4200000000201806080000000000', openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
  },
  { path: '/v3/ecommerce/account/cancel-applications/media', name: file, digest },
  {
    path: '/v3/mch-manage/submission-files/sub-mchid/1900000109/upload',
    part: 'submission_file',
    title: '资料文件',
    name: file,
    digest,
    fields: { item_id: '1', manage_record_id: '1' },
  },
  {
    path: '/v3/mch-operation-manage/enhanced-due-diligence/1/upload',
    part: 'due_diligence_file',
    name: file,
    digest,
  },
  {
    path: '/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file',
    title: '电子发票文件二进制数据流',
    name: null,
    digest: ['digest', '文件摘要'],
    meta: { file_type: 'PDF', digest_alogrithm: 'SM3' },
    endings: 'pdf',
    filename: 'a.pdf',
    isSm3: true,
  },
  {
    path: '/v3/taxi-invoice/cards/upload-file',
    title: '出租车电子发票文件',
    metaTitle: '出租车电子发票文件元信息JSON格式字符串',
    name: null,
    digest: ['digest', '文件摘要'],
    meta: { company_mchid: '1', digest_algorithm: 'DIGEST_ALGORITHM_SM3', region_id: 1 },
    isSm3: true,
  },
  { path: '/v3/global/merchant-service/images/upload', endings: pictures, most: 2 * megabyte },
  { path: '/v3/global/merchant-storage/file/upload', endings: `${pictures}、pdf`, most: 5 * megabyte },
]

const patterns = [/(packages)\/1\//, /(sub-mchid)\/1900000109\//, /(enhanced-due-diligence)\/1\//] as const
const names = ['{package_id}', '{sub_mchid}', '{due_diligence_id}']

function operationOf({ path }: Form): string {
  const named = patterns.reduce((text, one, index) => text.replace(one, `$1/${names[index]}/`), path)
  return `POST ${named}`
}

/** The spelling of the pages of pictures; elsewhere the general one. */
function spellingOf({ path }: Form): { readonly limited: string; readonly system?: string } {
  return path.startsWith('/v3/merchant/media/')
    ? { limited: 'FREQUENCY_LIMIT_EXCEED', system: 'SYSTEMERROR' }
    : { limited: 'RATELIMIT_EXCEEDED' }
}

function rowsOf(form: Form): Row[] {
  const {
    path,
    part = 'file',
    title = '图片文件',
    metaTitle = '媒体文件元信息JSON格式字符串',
    name = ['filename', '文件名称'],
    digest: [digestField, digestTitle] = ['sha256', '文件摘要'],
    fields = {},
    filename = 'a.png',
  } = form
  const operation = operationOf(form)
  const wrong = '0'.repeat(64)
  const meta = { ...form.meta, ...(name === null ? {} : { [name[0]]: filename }), [digestField]: wrong }
  const sent = (change: UploadInput): UploadInput => ({ path, part, filename, fields, meta, ...change })
  const row = (when: string, change: UploadInput, expected: Expected): Row => ({
    operation,
    when,
    request: { upload: sent(change) },
    expected,
    source: 'media page',
  })
  const { [digestField]: _, ...noDigest } = meta as Record<string, unknown>
  const place = `/${part}`
  const endsWrong = (): Row[] => {
    const issue = `文件名后缀不正确，仅支持${form.endings}`
    const [pointer, mapped] = name === null ? [place, title] : [`/meta/${name[0]}`, name[1]]
    const change = { filename: 'a.exe', meta: { ...meta, ...(name === null ? {} : { [name[0]]: 'a.exe' }) } }
    return [
      row('the ending is not taken', change, wrongField(pointer, 'a.exe', issue, `映射到字段“${mapped}”`)),
    ]
  }
  const rightDigest = { ...meta, [digestField]: 'right' }
  const tooLarge = (most: number): Row[] => {
    const issue = `文件大小${most + 1}字节，超过限制${most}字节`
    const expected = wrongField(place, undefined, issue, `映射到字段“${title}”`)
    const largest = { content: Buffer.alloc(most), meta: rightDigest }
    return [
      row('the file is as large as may be', largest, { status: 200 }),
      row('the file is too large', { content: Buffer.alloc(most + 1) }, expected),
    ]
  }
  const noName = (): Row[] => {
    if (name === null) return []
    const { [name[0]]: __, ...rest } = meta as Record<string, unknown>
    return [row('no name is told', { meta: rest }, missingField(`/meta/${name[0]}`, name[1]))]
  }
  const base = { operation, request: { upload: sent({}) } } satisfies Base
  const right = form.isSm3 === true ? [] : [row('the file is right', { meta: rightDigest }, { status: 200 })]
  return [
    ...commonRows(base, spellingOf(form)),
    ...right,
    row('meta is missing', { meta: null }, missingField('/meta', metaTitle)),
    row('meta is no JSON', { meta: '{' }, paramError('请求体不是合法的JSON', { location: 'body' })),
    row('the file is missing', { part: 'other' }, missingField(place, title)),
    row(
      'the file is empty',
      { content: Buffer.alloc(0) },
      wrongField(place, undefined, '文件内容为空', `映射到字段“${title}”`),
    ),
    row('no digest is told', { meta: noDigest }, missingField(`/meta/${digestField}`, digestTitle)),
    row(
      'the digest is another',
      {},
      wrongField(
        `/meta/${digestField}`,
        wrong,
        '与文件内容计算得到的摘要不一致',
        `映射到字段“${digestTitle}”`,
      ),
    ),
    ...noName(),
    ...(form.endings === undefined ? [] : endsWrong()),
    ...(form.most === undefined ? [] : tooLarge(form.most)),
    faultRow(base, 'no-auth', 'the product is not enabled', noAuth, 'media page'),
  ]
}

/** Uploads. */
export const uploads: Family = {
  name: 'uploads',
  operations: forms.map(operationOf),
  rows: forms.flatMap(rowsOf),
}
