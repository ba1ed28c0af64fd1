import { ValidationError } from '../errors/index.js'
import { isSignTypeV2 } from '../protocol/index.js'
import { signForPayer } from '../v2/sign.js'
import { keyV2 } from '../v2/prepare.js'
import { required } from './required.js'

/** What `wx.navigateToMiniProgram` takes: WeChat Pay's own mini program, on which the payer signs. */
export interface ContractPage {
  readonly appId: string
  readonly path: string
  readonly extraData: Readonly<Record<string, string>>
}

/** Signing of contracts for deductions. On web pages: `url()` of v2's entrustweb operations. */
export interface ContractPayment {
  /** For the answer of a v3 pre-signing for mini programs: it names the page. */
  miniProgram(answer: {
    readonly redirect_appid: string
    readonly redirect_path: string
    readonly pre_entrustweb_id: string
  }): Promise<ContractPage>
  /**
   * For v2: appid, mch_id, plan_id, contract_code, request_serial, contract_display_account, notify_url, timestamp …,
   * signed here with MD5, or as `sign_type` says where you pass one. https://pay.weixin.qq.com/doc/v2/merchant/4011987586
   */
  miniProgramV2(fields: Readonly<Record<string, string>>): Promise<ContractPage>
}

/** WeChat Pay's mini program for v2 contracts. */
const signing = { appId: 'wxbd687630cd02ce1d', path: 'pages/index/index' }

export function contractPayment(apiV2Key: string | undefined): ContractPayment {
  return {
    async miniProgram({ redirect_appid, redirect_path, pre_entrustweb_id }) {
      required({ redirect_appid, redirect_path, pre_entrustweb_id })
      return { appId: redirect_appid, path: redirect_path, extraData: { pre_entrustweb_id } }
    },
    async miniProgramV2(fields) {
      required(fields)
      const { sign_type: type = 'MD5' } = fields
      if (!isSignTypeV2(type))
        throw new ValidationError([{ path: '/sign_type', message: 'expected MD5 or HMAC-SHA256' }])
      const sign = signForPayer(fields, keyV2(apiV2Key), type)
      return { ...signing, extraData: { ...fields, sign } }
    },
  }
}
