import { required } from './required.js'

/** What `wx.requestMerchantTransfer` takes, and `WeixinJSBridge.invoke('requestMerchantTransfer', …)`. */
export interface TransferParameters {
  readonly mchId: string
  readonly appId: string
  /** `package_info` of the answer. */
  readonly package: string
  readonly subMchId?: string
}

/** The payee's confirmation of a merchant transfer. https://pay.weixin.qq.com/doc/v3/merchant/4012716430 */
export interface TransferPayment {
  /**
   * Opens the page on which the payee confirms, in a mini program and inside WeChat's browser. Nothing is signed.
   * `package_info` is there only while the bill waits: state WAIT_USER_CONFIRM.
   */
  confirm(bill: {
    readonly appid: string
    readonly package_info: string
    /** In partner mode: the sub-merchant who pays. */
    readonly sub_mchid?: string | undefined
  }): Promise<TransferParameters>
}

export function transferPayment(mchid: string): TransferPayment {
  return {
    async confirm({ appid, package_info, sub_mchid }) {
      required({ appid, package_info, ...(sub_mchid === undefined ? {} : { sub_mchid }) })
      const parameters = { mchId: mchid, appId: appid, package: package_info }
      return sub_mchid === undefined ? parameters : { ...parameters, subMchId: sub_mchid }
    },
  }
}
