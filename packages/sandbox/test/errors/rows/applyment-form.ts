import type { Step } from '../row.js'
import type { Scene } from '../scene.js'
import { upload } from '../../support/upload.js'
import { seal } from '../fixtures/profit-sharing.js'

/** The partner uploads a picture; notes `media`. */
export const uploads: Step = async (scene) =>
  scene.note('media', (await upload(scene.partner)).json['media_id'])

/** What a form is filled with: how secrets are written, and the id of a picture. */
export interface Ink {
  readonly seal: (text: string) => string
  readonly media: string
}

/** That of a scene in which a picture was uploaded. */
export function inkOf(scene: Scene): Ink {
  return { seal: (text) => seal(scene, text), media: scene.noted('media') }
}

/** For requests that are refused before anything is opened. */
export const invisible: Ink = { seal: () => '', media: 'V1_none' }

/** The form of an enterprise with a shop. Paths with dots change it; undefined removes. */
export function formOf({ seal: write, media }: Ink, changes: Readonly<Record<string, unknown>> = {}): object {
  const form: Record<string, unknown> = {
    business_code: '1900013511_10000',
    contact_info: {
      contact_type: 'LEGAL',
      contact_name: write('张三'),
      mobile_phone: write('13800000000'),
      contact_email: write('zhang@shop.example'),
    },
    subject_info: {
      subject_type: 'SUBJECT_TYPE_ENTERPRISE',
      business_license_info: {
        license_copy: media,
        license_number: '123456789012345678',
        merchant_name: '腾讯科技有限公司',
        legal_person: '张三',
      },
      identity_info: {
        id_doc_type: 'IDENTIFICATION_TYPE_IDCARD',
        id_card_info: {
          id_card_copy: media,
          id_card_national: media,
          id_card_name: write('张三'),
          id_card_number: write('11010119900307123X'),
          card_period_begin: '2016-06-06',
          card_period_end: '2026-06-06',
        },
        owner: true,
      },
    },
    business_info: {
      merchant_shortname: '张三餐饮店',
      service_phone: '0758XXXXX',
      sales_info: {
        sales_scenes_type: ['SALES_SCENES_STORE'],
        biz_store_info: {
          biz_store_name: '大郎烧饼',
          biz_address_code: '440305',
          biz_store_address: '南山区xx大厦x层xxxx室',
          store_entrance_pic: [media],
          indoor_pic: [media],
        },
      },
    },
    settlement_info: { settlement_id: '719', qualification_type: '餐饮' },
    bank_account_info: {
      bank_account_type: 'BANK_ACCOUNT_TYPE_CORPORATE',
      account_name: write('腾讯科技有限公司'),
      account_bank: '工商银行',
      bank_address_code: '110000',
      account_number: write('6222021204041701234'),
    },
  }
  for (const [where, value] of Object.entries(changes)) {
    const steps = where.split('.')
    const last = steps.pop() ?? ''
    let at = form
    for (const step of steps) at = at[step] as Record<string, unknown>
    if (value === undefined) delete at[last]
    else at[last] = value
  }
  return form
}
