// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_PasswordExemptContract {
  /** 免密支付 · 共 10 个接口 */
  readonly contracts: V3_PasswordExemptContract_Contracts
}

export interface V3_PasswordExemptContract_Contracts {
  /** 免密支付 · 共 2 个接口 */
  readonly ecommerce: V3_PasswordExemptContract_Contracts_Ecommerce
  /** 免密支付 · 共 2 个接口 */
  readonly normal: V3_PasswordExemptContract_Contracts_Normal
  /** 免密支付 · 共 2 个接口 */
  readonly qs: V3_PasswordExemptContract_Contracts_Qs
  /** 免密支付 · 共 2 个接口 */
  readonly serviceId: V3_PasswordExemptContract_Contracts_ServiceId
  /** 免密支付 · 共 2 个接口 */
  readonly serviceProvider: V3_PasswordExemptContract_Contracts_ServiceProvider
}

export interface V3_PasswordExemptContract_Contracts_Ecommerce {
  /** 免密支付 · 共 2 个接口 */
  readonly preEntrustSign: V3_PasswordExemptContract_Contracts_Ecommerce_PreEntrustSign
}

export interface V3_PasswordExemptContract_Contracts_Ecommerce_PreEntrustSign {
  /** 电商收付通模式小程序场景预签约API */
  readonly miniProgram: V3_PasswordExemptContract_Contracts_Ecommerce_PreEntrustSign_MiniProgram
  /** 电商收付通模式支付后场景预签约API */
  readonly payRedirectSign: V3_PasswordExemptContract_Contracts_Ecommerce_PreEntrustSign_PayRedirectSign
}

export interface V3_PasswordExemptContract_Contracts_Ecommerce_PreEntrustSign_MiniProgram_Post_Request {
  /** 商户AppID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 免密支付服务ID · 示例：12535 */
  readonly service_id: number
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 回调通知地址 · 示例：https://yourapp.com/notify */
  readonly notify_url: string
  /** 用户账户展示名称 · 示例：微信代扣用户A */
  readonly contract_display_account: string
  /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid: string
}

export interface V3_PasswordExemptContract_Contracts_Ecommerce_PreEntrustSign_MiniProgram_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_PasswordExemptContract_Contracts_Ecommerce_PreEntrustSign_MiniProgram_Post_Request
}

export interface V3_PasswordExemptContract_Contracts_Ecommerce_PreEntrustSign_MiniProgram_Post_Response {
  /** 预签约ID · 示例：5778aadY9nltAsZzXixCkFIGYnV2V */
  readonly pre_entrustweb_id: string
  /** 商户号 · 示例：1900000109 */
  readonly mchid: string
  /** 免密支付服务ID · 示例：12535 */
  readonly service_id: number
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 跳转签约的小程序AppID · 示例：wxbd687630cd02ce1d */
  readonly sign_mp_appid: string
  /** 跳转签约的小程序路径 · 示例：pages/PwdExemptContract/index */
  readonly sign_mp_path: string
}

export interface V3_PasswordExemptContract_Contracts_Ecommerce_PreEntrustSign_MiniProgram {
  /**
   * 电商收付通模式小程序场景预签约API · https://pay.weixin.qq.com/doc/v3/partner/4013369177
   * 角色：服务商
   */
  post(options: V3_PasswordExemptContract_Contracts_Ecommerce_PreEntrustSign_MiniProgram_Post_Options & { readonly json: V3_PasswordExemptContract_Contracts_Ecommerce_PreEntrustSign_MiniProgram_Post_Request }): ApiCall<V3_PasswordExemptContract_Contracts_Ecommerce_PreEntrustSign_MiniProgram_Post_Response>
  /**
   * 电商收付通模式小程序场景预签约API · https://pay.weixin.qq.com/doc/v3/partner/4013369177
   * 角色：服务商
   */
  postSync(options: V3_PasswordExemptContract_Contracts_Ecommerce_PreEntrustSign_MiniProgram_Post_Options & { readonly json: V3_PasswordExemptContract_Contracts_Ecommerce_PreEntrustSign_MiniProgram_Post_Request }): V3_PasswordExemptContract_Contracts_Ecommerce_PreEntrustSign_MiniProgram_Post_Response
}

export interface V3_PasswordExemptContract_Contracts_Ecommerce_PreEntrustSign_PayRedirectSign_Post_Request {
  /** 商户AppID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 免密支付服务ID · 示例：12535 */
  readonly service_id: number
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 回调通知地址 · 示例：https://yourapp.com/notify */
  readonly notify_url: string
  /** 用户账户展示名称 · 示例：微信代扣用户A */
  readonly contract_display_account: string
  /** 预支付交易会话标识 · 示例：wx201410272009395522657a690389285100 */
  readonly prepay_id: string
  /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid: string
}

export interface V3_PasswordExemptContract_Contracts_Ecommerce_PreEntrustSign_PayRedirectSign_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_PasswordExemptContract_Contracts_Ecommerce_PreEntrustSign_PayRedirectSign_Post_Request
}

export interface V3_PasswordExemptContract_Contracts_Ecommerce_PreEntrustSign_PayRedirectSign_Post_Response {
  /** 商户号 · 示例：1900000109 */
  readonly mchid: string
  /** 免密支付服务ID · 示例：12535 */
  readonly service_id: number
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
}

export interface V3_PasswordExemptContract_Contracts_Ecommerce_PreEntrustSign_PayRedirectSign {
  /**
   * 电商收付通模式支付后场景预签约API · https://pay.weixin.qq.com/doc/v3/partner/4013369191
   * 角色：服务商
   */
  post(options: V3_PasswordExemptContract_Contracts_Ecommerce_PreEntrustSign_PayRedirectSign_Post_Options & { readonly json: V3_PasswordExemptContract_Contracts_Ecommerce_PreEntrustSign_PayRedirectSign_Post_Request }): ApiCall<V3_PasswordExemptContract_Contracts_Ecommerce_PreEntrustSign_PayRedirectSign_Post_Response>
  /**
   * 电商收付通模式支付后场景预签约API · https://pay.weixin.qq.com/doc/v3/partner/4013369191
   * 角色：服务商
   */
  postSync(options: V3_PasswordExemptContract_Contracts_Ecommerce_PreEntrustSign_PayRedirectSign_Post_Options & { readonly json: V3_PasswordExemptContract_Contracts_Ecommerce_PreEntrustSign_PayRedirectSign_Post_Request }): V3_PasswordExemptContract_Contracts_Ecommerce_PreEntrustSign_PayRedirectSign_Post_Response
}

export interface V3_PasswordExemptContract_Contracts_Normal {
  /** 免密支付 · 共 2 个接口 */
  readonly preEntrustSign: V3_PasswordExemptContract_Contracts_Normal_PreEntrustSign
}

export interface V3_PasswordExemptContract_Contracts_Normal_PreEntrustSign {
  /** 直连商户模式小程序场景预签约API */
  readonly miniProgram: V3_PasswordExemptContract_Contracts_Normal_PreEntrustSign_MiniProgram
  /** 直连商户模式支付后场景预签约API */
  readonly payRedirectSign: V3_PasswordExemptContract_Contracts_Normal_PreEntrustSign_PayRedirectSign
}

export interface V3_PasswordExemptContract_Contracts_Normal_PreEntrustSign_MiniProgram_Post_Request {
  /** 商户AppID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 免密支付服务ID · 示例：12535 */
  readonly service_id: number
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 回调通知地址 · 示例：https://yourapp.com/notify */
  readonly notify_url: string
  /** 用户账户展示名称 · 示例：微信代扣用户A */
  readonly contract_display_account: string
  /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid: string
}

export interface V3_PasswordExemptContract_Contracts_Normal_PreEntrustSign_MiniProgram_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_PasswordExemptContract_Contracts_Normal_PreEntrustSign_MiniProgram_Post_Request
}

export interface V3_PasswordExemptContract_Contracts_Normal_PreEntrustSign_MiniProgram_Post_Response {
  /** 预签约ID · 示例：5778aadY9nltAsZzXixCkFIGYnV2V */
  readonly pre_entrustweb_id: string
  /** 商户号 · 示例：1900000109 */
  readonly mchid: string
  /** 免密支付服务ID · 示例：12535 */
  readonly service_id: number
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 跳转签约的小程序AppID · 示例：wxbd687630cd02ce1d */
  readonly sign_mp_appid: string
  /** 跳转签约的小程序路径 · 示例：pages/PwdExemptContract/index */
  readonly sign_mp_path: string
}

export interface V3_PasswordExemptContract_Contracts_Normal_PreEntrustSign_MiniProgram {
  /**
   * 直连商户模式小程序场景预签约API · https://pay.weixin.qq.com/doc/v3/merchant/4012472870
   * 角色：普通商户
   */
  post(options: V3_PasswordExemptContract_Contracts_Normal_PreEntrustSign_MiniProgram_Post_Options & { readonly json: V3_PasswordExemptContract_Contracts_Normal_PreEntrustSign_MiniProgram_Post_Request }): ApiCall<V3_PasswordExemptContract_Contracts_Normal_PreEntrustSign_MiniProgram_Post_Response>
  /**
   * 直连商户模式小程序场景预签约API · https://pay.weixin.qq.com/doc/v3/merchant/4012472870
   * 角色：普通商户
   */
  postSync(options: V3_PasswordExemptContract_Contracts_Normal_PreEntrustSign_MiniProgram_Post_Options & { readonly json: V3_PasswordExemptContract_Contracts_Normal_PreEntrustSign_MiniProgram_Post_Request }): V3_PasswordExemptContract_Contracts_Normal_PreEntrustSign_MiniProgram_Post_Response
}

export interface V3_PasswordExemptContract_Contracts_Normal_PreEntrustSign_PayRedirectSign_Post_Request {
  /** 商户AppID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 免密支付服务ID · 示例：12535 */
  readonly service_id: number
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 回调通知地址 · 示例：https://yourapp.com/notify */
  readonly notify_url: string
  /** 用户账户展示名称 · 示例：微信代扣用户A */
  readonly contract_display_account: string
  /** 预支付交易会话标识 · 示例：wx201410272009395522657a690389285100 */
  readonly prepay_id: string
  /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid: string
}

export interface V3_PasswordExemptContract_Contracts_Normal_PreEntrustSign_PayRedirectSign_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_PasswordExemptContract_Contracts_Normal_PreEntrustSign_PayRedirectSign_Post_Request
}

export interface V3_PasswordExemptContract_Contracts_Normal_PreEntrustSign_PayRedirectSign_Post_Response {
  /** 商户号 · 示例：1900000109 */
  readonly mchid: string
  /** 免密支付服务ID · 示例：12535 */
  readonly service_id: number
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
}

export interface V3_PasswordExemptContract_Contracts_Normal_PreEntrustSign_PayRedirectSign {
  /**
   * 直连商户模式支付后场景预签约API · https://pay.weixin.qq.com/doc/v3/merchant/4012472874
   * 角色：普通商户
   */
  post(options: V3_PasswordExemptContract_Contracts_Normal_PreEntrustSign_PayRedirectSign_Post_Options & { readonly json: V3_PasswordExemptContract_Contracts_Normal_PreEntrustSign_PayRedirectSign_Post_Request }): ApiCall<V3_PasswordExemptContract_Contracts_Normal_PreEntrustSign_PayRedirectSign_Post_Response>
  /**
   * 直连商户模式支付后场景预签约API · https://pay.weixin.qq.com/doc/v3/merchant/4012472874
   * 角色：普通商户
   */
  postSync(options: V3_PasswordExemptContract_Contracts_Normal_PreEntrustSign_PayRedirectSign_Post_Options & { readonly json: V3_PasswordExemptContract_Contracts_Normal_PreEntrustSign_PayRedirectSign_Post_Request }): V3_PasswordExemptContract_Contracts_Normal_PreEntrustSign_PayRedirectSign_Post_Response
}

export interface V3_PasswordExemptContract_Contracts_Qs {
  /** 免密支付 · 共 2 个接口 */
  readonly preEntrustSign: V3_PasswordExemptContract_Contracts_Qs_PreEntrustSign
}

export interface V3_PasswordExemptContract_Contracts_Qs_PreEntrustSign {
  /** 清算机构模式小程序场景预签约API */
  readonly miniProgram: V3_PasswordExemptContract_Contracts_Qs_PreEntrustSign_MiniProgram
  /** 清算机构模式支付后场景预签约API */
  readonly payRedirectSign: V3_PasswordExemptContract_Contracts_Qs_PreEntrustSign_PayRedirectSign
}

export interface V3_PasswordExemptContract_Contracts_Qs_PreEntrustSign_MiniProgram_Post_Request {
  /** 商户AppID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 子商户AppID · 示例：wxd678efh567hg6787 */
  readonly sub_appid: string
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 免密支付服务ID · 示例：12535 */
  readonly service_id: number
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 回调通知地址 · 示例：https://yourapp.com/notify */
  readonly notify_url: string
  /** 用户账户展示名称 · 示例：微信代扣用户A */
  readonly contract_display_account: string
  /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 用户子标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly sub_openid?: string | undefined
}

export interface V3_PasswordExemptContract_Contracts_Qs_PreEntrustSign_MiniProgram_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_PasswordExemptContract_Contracts_Qs_PreEntrustSign_MiniProgram_Post_Request
}

export interface V3_PasswordExemptContract_Contracts_Qs_PreEntrustSign_MiniProgram_Post_Response {
  /** 预签约ID · 示例：5778aadY9nltAsZzXixCkFIGYnV2V */
  readonly pre_entrustweb_id: string
  /** 商户号 · 示例：1900000109 */
  readonly mchid: string
  /** 免密支付服务ID · 示例：12535 */
  readonly service_id: number
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 跳转签约的小程序AppID · 示例：wxbd687630cd02ce1d */
  readonly sign_mp_appid: string
  /** 跳转签约的小程序路径 · 示例：pages/PwdExemptContract/index */
  readonly sign_mp_path: string
}

export interface V3_PasswordExemptContract_Contracts_Qs_PreEntrustSign_MiniProgram {
  /**
   * 清算机构模式小程序场景预签约API · https://pay.weixin.qq.com/doc/v3/partner/4012471282
   * 角色：从业机构（支付机构）
   */
  post(options: V3_PasswordExemptContract_Contracts_Qs_PreEntrustSign_MiniProgram_Post_Options & { readonly json: V3_PasswordExemptContract_Contracts_Qs_PreEntrustSign_MiniProgram_Post_Request }): ApiCall<V3_PasswordExemptContract_Contracts_Qs_PreEntrustSign_MiniProgram_Post_Response>
  /**
   * 清算机构模式小程序场景预签约API · https://pay.weixin.qq.com/doc/v3/partner/4012471282
   * 角色：从业机构（支付机构）
   */
  postSync(options: V3_PasswordExemptContract_Contracts_Qs_PreEntrustSign_MiniProgram_Post_Options & { readonly json: V3_PasswordExemptContract_Contracts_Qs_PreEntrustSign_MiniProgram_Post_Request }): V3_PasswordExemptContract_Contracts_Qs_PreEntrustSign_MiniProgram_Post_Response
}

export interface V3_PasswordExemptContract_Contracts_Qs_PreEntrustSign_PayRedirectSign_Post_Request {
  /** 商户AppID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 子商户AppID · 示例：wxd678efh567hg6787 */
  readonly sub_appid: string
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 免密支付服务ID · 示例：12535 */
  readonly service_id: number
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 回调通知地址 · 示例：https://yourapp.com/notify */
  readonly notify_url: string
  /** 用户账户展示名称 · 示例：微信代扣用户A */
  readonly contract_display_account: string
  /** 预支付交易会话标识 · 示例：wx201410272009395522657a690389285100 */
  readonly prepay_id: string
  /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 用户子标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly sub_openid?: string | undefined
}

export interface V3_PasswordExemptContract_Contracts_Qs_PreEntrustSign_PayRedirectSign_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_PasswordExemptContract_Contracts_Qs_PreEntrustSign_PayRedirectSign_Post_Request
}

export interface V3_PasswordExemptContract_Contracts_Qs_PreEntrustSign_PayRedirectSign_Post_Response {
  /** 商户号 · 示例：1900000109 */
  readonly mchid: string
  /** 免密支付服务ID · 示例：12535 */
  readonly service_id: number
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
}

export interface V3_PasswordExemptContract_Contracts_Qs_PreEntrustSign_PayRedirectSign {
  /**
   * 清算机构模式支付后场景预签约API · https://pay.weixin.qq.com/doc/v3/partner/4012471286
   * 角色：从业机构（支付机构）
   */
  post(options: V3_PasswordExemptContract_Contracts_Qs_PreEntrustSign_PayRedirectSign_Post_Options & { readonly json: V3_PasswordExemptContract_Contracts_Qs_PreEntrustSign_PayRedirectSign_Post_Request }): ApiCall<V3_PasswordExemptContract_Contracts_Qs_PreEntrustSign_PayRedirectSign_Post_Response>
  /**
   * 清算机构模式支付后场景预签约API · https://pay.weixin.qq.com/doc/v3/partner/4012471286
   * 角色：从业机构（支付机构）
   */
  postSync(options: V3_PasswordExemptContract_Contracts_Qs_PreEntrustSign_PayRedirectSign_Post_Options & { readonly json: V3_PasswordExemptContract_Contracts_Qs_PreEntrustSign_PayRedirectSign_Post_Request }): V3_PasswordExemptContract_Contracts_Qs_PreEntrustSign_PayRedirectSign_Post_Response
}

export interface V3_PasswordExemptContract_Contracts_ServiceId {
  /** 免密支付服务ID · 共 2 个接口 */
  readonly _service_id_: V3_PasswordExemptContract_Contracts_ServiceId_Service_id_
}

export interface V3_PasswordExemptContract_Contracts_ServiceId_Service_id_ {
  /** 免密支付 · 共 2 个接口 */
  readonly outContractCode: V3_PasswordExemptContract_Contracts_ServiceId_Service_id__OutContractCode
}

export interface V3_PasswordExemptContract_Contracts_ServiceId_Service_id__OutContractCode {
  /** 商户签约协议号 · 商户通过商户协议号查询协议API · 共 2 个接口 */
  readonly _out_contract_code_: V3_PasswordExemptContract_Contracts_ServiceId_Service_id__OutContractCode_Out_contract_code_
}

export interface V3_PasswordExemptContract_Contracts_ServiceId_Service_id__OutContractCode_Out_contract_code__Get_Options extends CallOptions {
  /** 免密支付服务ID · 示例：12535 */
  readonly service_id: string
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
}

export interface V3_PasswordExemptContract_Contracts_ServiceId_Service_id__OutContractCode_Out_contract_code__Get_Response {
  /** 商户号 · 示例：1900000109 */
  readonly mchid: string
  /** 免密支付协议ID · 示例：123124412412423431 */
  readonly contract_id: string
  /** 商户AppID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 用户标识 · 示例：wxd678efh567hg6787 */
  readonly openid?: string | undefined
  /** 子商户AppID · 示例：wxd678efh567hg6787 */
  readonly sub_appid?: string | undefined
  /** 用户标识 · 示例：wxd678efh567hg6787 */
  readonly sub_openid?: string | undefined
  /** 免密支付服务ID · 示例：12535 */
  readonly service_id: number
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 用户账户展示名称 · 示例：微信代扣用户A */
  readonly contract_display_account?: string | undefined
  /** 委托代扣协议状态 · 示例：SIGNED */
  readonly contract_state: string
  /** 协议签署时间 · 格式：RFC 3339 日期时间 · 示例：2020-09-10T13:29:35+08:00 */
  readonly contract_signed_time?: string | undefined
  /** 协议解约信息 */
  readonly contract_terminate_info?: {
    /** 协议解约方式 · 示例：USER_TERMINATE */
    readonly contract_termination_mode: string
    /** 协议解约时间 · 格式：RFC 3339 日期时间 · 示例：2020-10-10T13:29:35+08:00 */
    readonly contract_terminated_time?: string | undefined
    /** 解约备注 · 示例：用户解约 */
    readonly contract_termination_remark?: string | undefined
  } | undefined
}

export interface V3_PasswordExemptContract_Contracts_ServiceId_Service_id__OutContractCode_Out_contract_code_ {
  /** 商户通过商户协议号解约协议API */
  readonly terminate: V3_PasswordExemptContract_Contracts_ServiceId_Service_id__OutContractCode_Out_contract_code__Terminate
  /**
   * 商户通过商户协议号查询协议API · https://pay.weixin.qq.com/doc/v3/merchant/4012472855
   * 角色：普通商户、服务商
   */
  get(options: V3_PasswordExemptContract_Contracts_ServiceId_Service_id__OutContractCode_Out_contract_code__Get_Options): ApiCall<V3_PasswordExemptContract_Contracts_ServiceId_Service_id__OutContractCode_Out_contract_code__Get_Response>
  /**
   * 商户通过商户协议号查询协议API · https://pay.weixin.qq.com/doc/v3/merchant/4012472855
   * 角色：普通商户、服务商
   */
  getSync(options: V3_PasswordExemptContract_Contracts_ServiceId_Service_id__OutContractCode_Out_contract_code__Get_Options): V3_PasswordExemptContract_Contracts_ServiceId_Service_id__OutContractCode_Out_contract_code__Get_Response
}

export interface V3_PasswordExemptContract_Contracts_ServiceId_Service_id__OutContractCode_Out_contract_code__Terminate_Post_Request {
  /** 解约备注 · 示例：用户解约 */
  readonly contract_termination_remark: string
}

export interface V3_PasswordExemptContract_Contracts_ServiceId_Service_id__OutContractCode_Out_contract_code__Terminate_Post_Options extends CallOptions {
  /** 免密支付服务ID · 示例：12535 */
  readonly service_id: string
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_PasswordExemptContract_Contracts_ServiceId_Service_id__OutContractCode_Out_contract_code__Terminate_Post_Request
}

export interface V3_PasswordExemptContract_Contracts_ServiceId_Service_id__OutContractCode_Out_contract_code__Terminate_Post_Response {
  /** 商户号 · 示例：1900000109 */
  readonly mchid: string
  /** 免密支付服务ID · 示例：12535 */
  readonly service_id: number
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
}

export interface V3_PasswordExemptContract_Contracts_ServiceId_Service_id__OutContractCode_Out_contract_code__Terminate {
  /**
   * 商户通过商户协议号解约协议API · https://pay.weixin.qq.com/doc/v3/merchant/4012472858
   * 角色：普通商户、服务商
   */
  post(options: V3_PasswordExemptContract_Contracts_ServiceId_Service_id__OutContractCode_Out_contract_code__Terminate_Post_Options & { readonly json: V3_PasswordExemptContract_Contracts_ServiceId_Service_id__OutContractCode_Out_contract_code__Terminate_Post_Request }): ApiCall<V3_PasswordExemptContract_Contracts_ServiceId_Service_id__OutContractCode_Out_contract_code__Terminate_Post_Response>
  /**
   * 商户通过商户协议号解约协议API · https://pay.weixin.qq.com/doc/v3/merchant/4012472858
   * 角色：普通商户、服务商
   */
  postSync(options: V3_PasswordExemptContract_Contracts_ServiceId_Service_id__OutContractCode_Out_contract_code__Terminate_Post_Options & { readonly json: V3_PasswordExemptContract_Contracts_ServiceId_Service_id__OutContractCode_Out_contract_code__Terminate_Post_Request }): V3_PasswordExemptContract_Contracts_ServiceId_Service_id__OutContractCode_Out_contract_code__Terminate_Post_Response
}

export interface V3_PasswordExemptContract_Contracts_ServiceProvider {
  /** 免密支付 · 共 2 个接口 */
  readonly preEntrustSign: V3_PasswordExemptContract_Contracts_ServiceProvider_PreEntrustSign
}

export interface V3_PasswordExemptContract_Contracts_ServiceProvider_PreEntrustSign {
  /** 服务商模式小程序场景预签约API */
  readonly miniProgram: V3_PasswordExemptContract_Contracts_ServiceProvider_PreEntrustSign_MiniProgram
  /** 服务商模式支付后场景预签约API */
  readonly payRedirectSign: V3_PasswordExemptContract_Contracts_ServiceProvider_PreEntrustSign_PayRedirectSign
}

export interface V3_PasswordExemptContract_Contracts_ServiceProvider_PreEntrustSign_MiniProgram_Post_Request {
  /** 商户AppID · 示例：wxd678efh567hg6787 */
  readonly sp_appid: string
  /** 用户标识 · 示例：oYobu0MVnQfWpSMOYJz2AHPG_gQw */
  readonly sp_openid?: string | undefined
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 子商户AppID · 示例：wxd678efh567hg6787 */
  readonly sub_appid: string
  /** 用户子标识 · 示例：wxd678efh567hg6787 */
  readonly sub_openid?: string | undefined
  /** 免密支付服务ID · 示例：12535 */
  readonly service_id: number
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 回调通知地址 · 示例：https://yourapp.com/notify */
  readonly notify_url: string
  /** 用户账户展示名称 · 示例：微信代扣用户A */
  readonly contract_display_account: string
}

export interface V3_PasswordExemptContract_Contracts_ServiceProvider_PreEntrustSign_MiniProgram_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_PasswordExemptContract_Contracts_ServiceProvider_PreEntrustSign_MiniProgram_Post_Request
}

export interface V3_PasswordExemptContract_Contracts_ServiceProvider_PreEntrustSign_MiniProgram_Post_Response {
  /** 预签约ID · 示例：5778aadY9nltAsZzXixCkFIGYnV2V */
  readonly pre_entrustweb_id: string
  /** 商户号 · 示例：1900000109 */
  readonly mchid: string
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 免密支付服务ID · 示例：12535 */
  readonly service_id: number
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 跳转签约的小程序AppID · 示例：wxbd687630cd02ce1d */
  readonly sign_mp_appid: string
  /** 跳转签约的小程序路径 · 示例：pages/PwdExemptContract/index */
  readonly sign_mp_path: string
}

export interface V3_PasswordExemptContract_Contracts_ServiceProvider_PreEntrustSign_MiniProgram {
  /**
   * 服务商模式小程序场景预签约API · https://pay.weixin.qq.com/doc/v3/partner/4012471269
   * 角色：平台商户、服务商、从业机构（支付机构）
   */
  post(options: V3_PasswordExemptContract_Contracts_ServiceProvider_PreEntrustSign_MiniProgram_Post_Options & { readonly json: V3_PasswordExemptContract_Contracts_ServiceProvider_PreEntrustSign_MiniProgram_Post_Request }): ApiCall<V3_PasswordExemptContract_Contracts_ServiceProvider_PreEntrustSign_MiniProgram_Post_Response>
  /**
   * 服务商模式小程序场景预签约API · https://pay.weixin.qq.com/doc/v3/partner/4012471269
   * 角色：平台商户、服务商、从业机构（支付机构）
   */
  postSync(options: V3_PasswordExemptContract_Contracts_ServiceProvider_PreEntrustSign_MiniProgram_Post_Options & { readonly json: V3_PasswordExemptContract_Contracts_ServiceProvider_PreEntrustSign_MiniProgram_Post_Request }): V3_PasswordExemptContract_Contracts_ServiceProvider_PreEntrustSign_MiniProgram_Post_Response
}

export interface V3_PasswordExemptContract_Contracts_ServiceProvider_PreEntrustSign_PayRedirectSign_Post_Request {
  /** 商户AppID · 示例：wxd678efh567hg6787 */
  readonly sp_appid: string
  /** 用户标识 · 示例：oYobu0MVnQfWpSMOYJz2AHPG_gQw */
  readonly sp_openid?: string | undefined
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 子商户AppID · 示例：wxd678efh567hg6787 */
  readonly sub_appid: string
  /** 用户子标识 · 示例：wxd678efh567hg6787 */
  readonly sub_openid?: string | undefined
  /** 免密支付服务ID · 示例：12535 */
  readonly service_id: number
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 回调通知地址 · 示例：https://yourapp.com/notify */
  readonly notify_url: string
  /** 用户账户展示名称 · 示例：微信代扣用户A */
  readonly contract_display_account: string
  /** 预支付交易会话标识 · 示例：wx201410272009395522657a690389285100 */
  readonly prepay_id: string
}

export interface V3_PasswordExemptContract_Contracts_ServiceProvider_PreEntrustSign_PayRedirectSign_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_PasswordExemptContract_Contracts_ServiceProvider_PreEntrustSign_PayRedirectSign_Post_Request
}

export interface V3_PasswordExemptContract_Contracts_ServiceProvider_PreEntrustSign_PayRedirectSign_Post_Response {
  /** 商户号 · 示例：1900000109 */
  readonly mchid: string
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 免密支付服务ID · 示例：12535 */
  readonly service_id: number
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
}

export interface V3_PasswordExemptContract_Contracts_ServiceProvider_PreEntrustSign_PayRedirectSign {
  /**
   * 服务商模式支付后场景预签约API · https://pay.weixin.qq.com/doc/v3/partner/4012471272
   * 角色：平台商户、服务商、从业机构（支付机构）
   */
  post(options: V3_PasswordExemptContract_Contracts_ServiceProvider_PreEntrustSign_PayRedirectSign_Post_Options & { readonly json: V3_PasswordExemptContract_Contracts_ServiceProvider_PreEntrustSign_PayRedirectSign_Post_Request }): ApiCall<V3_PasswordExemptContract_Contracts_ServiceProvider_PreEntrustSign_PayRedirectSign_Post_Response>
  /**
   * 服务商模式支付后场景预签约API · https://pay.weixin.qq.com/doc/v3/partner/4012471272
   * 角色：平台商户、服务商、从业机构（支付机构）
   */
  postSync(options: V3_PasswordExemptContract_Contracts_ServiceProvider_PreEntrustSign_PayRedirectSign_Post_Options & { readonly json: V3_PasswordExemptContract_Contracts_ServiceProvider_PreEntrustSign_PayRedirectSign_Post_Request }): V3_PasswordExemptContract_Contracts_ServiceProvider_PreEntrustSign_PayRedirectSign_Post_Response
}
