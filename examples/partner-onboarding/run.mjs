// A merchant is brought in, in the sandbox.
//   npm run build && node examples/partner-onboarding/run.mjs
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WechatPay } from 'wechatpay-kit'
import { clientOptions, startSandbox } from '../first-order/sandbox.mjs'
import { onboard, whatIsWrong } from './onboard.mjs'

const folder = mkdtempSync(join(tmpdir(), 'partner-onboarding-'))
/** The smallest PNG there is stands for a photograph. @param {string} name */
function photograph(name) {
  const pixel =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='
  const file = join(folder, name)
  writeFileSync(file, Buffer.from(pixel, 'base64'))
  return file
}

const sandbox = await startSandbox(['--clock', '2018-06-08T10:00:00+08:00'])
const wechatpay = new WechatPay({ ...clientOptions(sandbox, '1230000109'), validate: true })
const by = {
  sleep: (milliseconds) => sandbox.control('POST', 'clock', { advance: milliseconds }),
  log: console.log,
}
const photographs = {
  licence: photograph('licence.png'),
  front: photograph('id-front.png'),
  back: photograph('id-back.png'),
  entrance: photograph('entrance.png'),
  indoor: photograph('indoor.png'),
}

/** Names, numbers and telephones are plain here: the client encrypts what the contract marks. */
const form = (media) => ({
  business_code: '1900013511_10000',
  contact_info: {
    contact_type: 'LEGAL',
    contact_name: '张三',
    mobile_phone: '13900000000',
    contact_email: 'zhangsan@shop.example',
  },
  subject_info: {
    subject_type: 'SUBJECT_TYPE_INDIVIDUAL',
    finance_institution: false,
    business_license_info: {
      license_copy: media.licence,
      license_number: '123456789012345678',
      merchant_name: '李四网络有限公司',
      legal_person: '张三',
    },
    identity_info: {
      id_doc_type: 'IDENTIFICATION_TYPE_IDCARD',
      owner: true,
      id_card_info: {
        id_card_copy: media.front,
        id_card_national: media.back,
        id_card_name: '张三',
        id_card_number: '110101199003070134',
        card_period_begin: '2016-06-06',
        card_period_end: '2026-06-06',
      },
    },
  },
  business_info: {
    merchant_shortname: '张三餐饮店',
    service_phone: '0758000000',
    sales_info: {
      sales_scenes_type: ['SALES_SCENES_STORE'],
      biz_store_info: {
        biz_store_name: '大郎烧饼',
        biz_address_code: '440305',
        biz_store_address: '南山区某某大厦x层x室',
        store_entrance_pic: [media.entrance],
        indoor_pic: [media.indoor],
      },
    },
  },
  settlement_info: { settlement_id: '719', qualification_type: '餐饮' },
  bank_account_info: {
    bank_account_type: 'BANK_ACCOUNT_TYPE_PERSONAL',
    account_name: '张三',
    account_bank: '工商银行',
    bank_address_code: '110000',
    account_number: '6222020200000000000',
  },
})

try {
  const sub_mchid = await onboard(wechatpay, { photographs, form }, by)
  assert(/^\d{8,10}$/.test(sub_mchid))
  console.log(`sub_mchid: ${sub_mchid}`)
} catch (error) {
  console.error(whatIsWrong(error) ?? error)
  process.exitCode = 1
} finally {
  await wechatpay.close()
  await sandbox.stop()
  rmSync(folder, { recursive: true })
}
