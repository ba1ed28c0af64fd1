import { createHash } from 'node:crypto'
import { sendV2, signByHand } from '../../support/caller-v2.js'
import { directApp } from '../bodies.js'
import type { Expected, Family, Row } from '../row.js'
import type { Scene } from '../scene.js'
import { day, waits } from '../steps.js'
import { soldBy } from '../fixtures/payments.js'
import {
  atTheDoor,
  byBusiness,
  commonRowsV2,
  ofDownload,
  rowsOf,
  type BaseV2,
  type CaseV2,
  type Fields,
} from './v2-common.js'

const trade = 'POST /v2/pay/downloadbill'
const flow = 'POST /v2/pay/downloadfundflow'
const uploading = 'POST /v2/secapi/mch/uploadmedia'
const keying = 'POST /v2/risk/getpublickey'

const ready = [...soldBy('direct'), waits(2 * day)]
/** Bills are refused at the door, with a number. */
const bill = (message: string, error_code: string): Expected => atTheDoor(message, { error_code })

const days: readonly CaseV2[] = [
  ['the date is no date', ready, { bill_date: '2018-6-8' }, bill('invalid bill_date', '20001'), 'v2 tables'],
  [
    'nothing happened on the day',
    ready,
    { bill_date: '20180607' },
    bill('No Bill Exist', '20002'),
    'v2 tables',
  ],
  ['the day is today', ready, { bill_date: '20180610' }, bill('Bill Creating', '20003'), 'v2 tables'],
  [
    'the day is not in the calendar',
    ready,
    { bill_date: '20180230' },
    bill('账单日期格式错误，请使用YYYY-MM-DD', '20001'),
    'v2 tables',
  ],
  [
    'the day is more than three months ago',
    [...soldBy('direct'), waits(100 * day)],
    {},
    bill('请求的账单日期已过期', '20001'),
    'v2 tables',
  ],
  [
    'nobody has the appid',
    ready,
    { appid: 'wx00000000000000ff' },
    ofDownload('APPID_NOT_EXIST', 'APPID不存在'),
    'v2 tables',
  ],
]

function bills(): Row[] {
  const traded = { operation: trade, fields: { appid: directApp, bill_date: '20180608' } } satisfies BaseV2
  const flown = {
    operation: flow,
    fields: { ...traded.fields, account_type: 'Basic', sign_type: 'HMAC-SHA256' },
  } satisfies BaseV2
  return [
    ...commonRowsV2(traded, ofDownload),
    ...rowsOf(traded, days),
    ...commonRowsV2(flown, ofDownload),
    ...rowsOf(flown, days),
    ...rowsOf(flown, [
      ['the signature is MD5', ready, { sign_type: 'MD5' }, atTheDoor('签名错误'), 'v2 tables'],
    ]),
  ]
}

interface Picture {
  readonly filename?: string
  readonly content?: Uint8Array
  readonly hash?: string
  readonly part?: string
}

/** A form, signed as a whole. */
function picture({ filename = 'a.jpg', content = Buffer.from('picture'), hash, part = 'media' }: Picture) {
  return async ({ direct }: Scene): Promise<Fields> => {
    const media_hash = hash ?? createHash('md5').update(content).digest('hex')
    const form: Record<string, string> = { mch_id: direct.mchid, media_hash, sign_type: 'HMAC-SHA256' }
    form['sign'] = signByHand(form, direct.apiV2Key, 'HMAC-SHA256')
    const parts = Object.entries(form).map(
      ([name, value]) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    )
    const head = `--b\r\nContent-Disposition: form-data; name="${part}"; filename="${filename}"\r\n\r\n`
    const body = Buffer.concat([Buffer.from(parts.join('') + head), content, Buffer.from('\r\n--b--\r\n')])
    const headers = { 'content-type': 'multipart/form-data; boundary=b' }
    return (await sendV2(direct, '/secapi/mch/uploadmedia', body, { headers })).fields
  }
}

type UploadCase = readonly [when: string, picture: Picture, expected: Expected]

const wrongMedia = (issue: string): Expected => byBusiness('PARAM_ERROR', issue)
const megabytes = 2 * 1024 * 1024

const pictures: readonly UploadCase[] = [
  ['the picture is right', {}, { status: 200 }],
  ['the digest is another', { hash: '0'.repeat(32) }, wrongMedia('与文件内容计算得到的摘要不一致')],
  [
    'the ending is not taken',
    { filename: 'a.gif' },
    wrongMedia('文件名后缀不正确，仅支持jpg、jpeg、bmp、png'),
  ],
  ['the file is empty', { content: Buffer.alloc(0) }, wrongMedia('文件内容为空')],
  [
    'the file is too large',
    { content: Buffer.alloc(megabytes + 1) },
    wrongMedia(`文件大小${megabytes + 1}字节，超过限制${megabytes}字节`),
  ],
]

function uploads(): Row[] {
  return pictures.map(([when, input, expected]) => ({
    operation: uploading,
    when,
    request: { send: picture(input) },
    expected,
    source: 'v2 tables',
  }))
}

function keys(): Row[] {
  const base = { operation: keying, fields: { sign_type: 'MD5' } } satisfies BaseV2
  return [...commonRowsV2(base), ...rowsOf(base, [['all is well', [], {}, { status: 200 }, 'v2 tables']])]
}

/** Bills, pictures and keys of v2. */
export const filesV2: Family = {
  name: 'bills, pictures and keys of v2',
  operations: [trade, flow, uploading, keying],
  rows: [...bills(), ...uploads(), ...keys()],
}
