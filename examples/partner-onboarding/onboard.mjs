// A partner brings a merchant in (特约商户进件): photographs are uploaded, the form is sent with its sensitive fields
// encrypted, and its state is followed until there is a sub_mchid.
import { ResponseError, WechatPayError } from 'wechatpay-kit'

/** States in which somebody at WeChat Pay, or the merchant with a phone, has something to do. */
const underWay = new Set([
  'APPLYMENT_STATE_EDITTING',
  'APPLYMENT_STATE_AUDITING',
  'APPLYMENT_STATE_TO_BE_CONFIRMED',
  'APPLYMENT_STATE_TO_BE_SIGNED',
  'APPLYMENT_STATE_SIGNING',
  'APPLYMENT_STATE_WAITTING_FOR_AUDIT',
  'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT',
  'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON',
])

/**
 * @template {string} Name
 * @param {import('wechatpay-kit').WechatPay} wechatpay
 * @param {object} application
 * @param {Readonly<Record<Name, import('wechatpay-kit').UploadFile>>} application.photographs by any name of yours
 * @param {(media: Readonly<Record<Name, string>>) => import('wechatpay-kit').V3_Applyment4sub_Applyment_Post_Options['json']} application.form
 *   the form, in plain text: `media` holds the photographs' numbers by your names
 * @param {object} by
 * @param {(milliseconds: number) => Promise<unknown>} by.sleep
 * @param {(line: string) => void} by.log
 * @returns {Promise<string>} the new merchant's number
 */
export async function onboard(wechatpay, { photographs, form }, by) {
  const media = {}
  for (const [name, file] of Object.entries(photographs)) {
    const { media_id } = await wechatpay.media.upload(file)
    media[name] = media_id
  }
  by.log(`uploaded: ${Object.keys(media).join(', ')}`)
  const json = form(media)
  await submit(wechatpay, json)
  by.log(`submitted: ${json.business_code}`)
  return await follow(wechatpay, json.business_code, by)
}

/** The same number again is the same form, so an answer that was lost is asked for by it. */
async function submit(wechatpay, json) {
  const { business_code } = json
  try {
    await wechatpay.v3.applyment4sub.applyment.post({ json })
  } catch (error) {
    if (!(error instanceof WechatPayError && error.outcomeUnknown)) throw error
    // Throws RESOURCE_NOT_EXISTS where it never arrived: then submit again, with the same business_code.
    await state(wechatpay, business_code)
  }
}

/** @param {import('wechatpay-kit').WechatPay} wechatpay @param {string} business_code */
function state(wechatpay, business_code) {
  return wechatpay.v3.applyment4sub.applyment.business_code._business_code_.get({ business_code })
}

async function follow(wechatpay, business_code, { sleep, log }) {
  let told
  for (let left = 100; left > 0; left--) {
    const { applyment_state, applyment_state_msg, audit_detail, sign_url, sub_mchid } = await state(
      wechatpay,
      business_code,
    )
    if (applyment_state !== told)
      log(`${applyment_state}${sign_url && underWay.has(applyment_state) ? `: ${sign_url}` : ''}`)
    told = applyment_state
    if (applyment_state === 'APPLYMENT_STATE_FINISHED' && sub_mchid) return sub_mchid
    if (!underWay.has(applyment_state)) {
      const reasons = (audit_detail ?? []).map(({ field, reject_reason }) => `${field}: ${reject_reason}`)
      throw new Error(`${business_code}: ${applyment_state}: ${[applyment_state_msg, ...reasons].join('; ')}`)
    }
    await sleep(3_600_000)
  }
  throw new Error(`${business_code}: still ${told}`)
}

/** What is wrong with a form, for the person who filled it in: the field and the reason. @param {unknown} error */
export function whatIsWrong(error) {
  if (!(error instanceof ResponseError)) return undefined
  const { field, issue } = /** @type {{ field?: string, issue?: string }} */ (error.detail ?? {})
  return field === undefined ? error.message : `${field}: ${issue ?? error.message}`
}
