// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_PasswordExemptContract {
  readonly contracts: V3_PasswordExemptContract_Contracts
}

export interface V3_PasswordExemptContract_Contracts {
  readonly ecommerce: V3_PasswordExemptContract_Contracts_Ecommerce
  readonly normal: V3_PasswordExemptContract_Contracts_Normal
  readonly qs: V3_PasswordExemptContract_Contracts_Qs
  readonly serviceId: V3_PasswordExemptContract_Contracts_ServiceId
  readonly serviceProvider: V3_PasswordExemptContract_Contracts_ServiceProvider
}

export interface V3_PasswordExemptContract_Contracts_Ecommerce {
  readonly preEntrustSign: V3_PasswordExemptContract_Contracts_Ecommerce_PreEntrustSign
}

export interface V3_PasswordExemptContract_Contracts_Ecommerce_PreEntrustSign {
  readonly miniProgram: V3_PasswordExemptContract_Contracts_Ecommerce_PreEntrustSign_MiniProgram
  readonly payRedirectSign: V3_PasswordExemptContract_Contracts_Ecommerce_PreEntrustSign_PayRedirectSign
}

export interface V3_PasswordExemptContract_Contracts_Ecommerce_PreEntrustSign_MiniProgram_Post_Options extends CallOptions {
  readonly json: {
    /** 商户AppID · example: wxd678efh567hg6787 */
    readonly appid: string
    /** 免密支付服务ID · example: 12535 */
    readonly service_id: number
    /** 商户签约协议号 · example: wxwtdk20200910100000 */
    readonly out_contract_code: string
    /** 回调通知地址 · example: https://yourapp.com/notify */
    readonly notify_url: string
    /** 用户账户展示名称 · example: 微信代扣用户A */
    readonly contract_display_account: string
    /** 用户标识 · example: oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid: string
  }
}

export interface V3_PasswordExemptContract_Contracts_Ecommerce_PreEntrustSign_MiniProgram_Post_Response {
  /** 预签约ID · example: 5778aadY9nltAsZzXixCkFIGYnV2V */
  readonly pre_entrustweb_id: string
  /** 商户号 · example: 1900000109 */
  readonly mchid: string
  /** 免密支付服务ID · example: 12535 */
  readonly service_id: number
  /** 商户签约协议号 · example: wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 跳转签约的小程序AppID · example: wxbd687630cd02ce1d */
  readonly sign_mp_appid: string
  /** 跳转签约的小程序路径 · example: pages/PwdExemptContract/index */
  readonly sign_mp_path: string
}

export interface V3_PasswordExemptContract_Contracts_Ecommerce_PreEntrustSign_MiniProgram {
  /**
   * 电商收付通模式小程序场景预签约API · https://pay.weixin.qq.com/doc/v3/partner/4013369177
   * Roles: 服务商
   */
  post(options: V3_PasswordExemptContract_Contracts_Ecommerce_PreEntrustSign_MiniProgram_Post_Options): ApiCall<V3_PasswordExemptContract_Contracts_Ecommerce_PreEntrustSign_MiniProgram_Post_Response>
  /**
   * 电商收付通模式小程序场景预签约API · https://pay.weixin.qq.com/doc/v3/partner/4013369177
   * Roles: 服务商
   */
  postSync(options: V3_PasswordExemptContract_Contracts_Ecommerce_PreEntrustSign_MiniProgram_Post_Options): V3_PasswordExemptContract_Contracts_Ecommerce_PreEntrustSign_MiniProgram_Post_Response
}

export interface V3_PasswordExemptContract_Contracts_Ecommerce_PreEntrustSign_PayRedirectSign_Post_Options extends CallOptions {
  readonly json: {
    /** 商户AppID · example: wxd678efh567hg6787 */
    readonly appid: string
    /** 免密支付服务ID · example: 12535 */
    readonly service_id: number
    /** 商户签约协议号 · example: wxwtdk20200910100000 */
    readonly out_contract_code: string
    /** 回调通知地址 · example: https://yourapp.com/notify */
    readonly notify_url: string
    /** 用户账户展示名称 · example: 微信代扣用户A */
    readonly contract_display_account: string
    /** 预支付交易会话标识 · example: wx201410272009395522657a690389285100 */
    readonly prepay_id: string
    /** 用户标识 · example: oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid: string
  }
}

export interface V3_PasswordExemptContract_Contracts_Ecommerce_PreEntrustSign_PayRedirectSign_Post_Response {
  /** 商户号 · example: 1900000109 */
  readonly mchid: string
  /** 免密支付服务ID · example: 12535 */
  readonly service_id: number
  /** 商户签约协议号 · example: wxwtdk20200910100000 */
  readonly out_contract_code: string
}

export interface V3_PasswordExemptContract_Contracts_Ecommerce_PreEntrustSign_PayRedirectSign {
  /**
   * 电商收付通模式支付后场景预签约API · https://pay.weixin.qq.com/doc/v3/partner/4013369191
   * Roles: 服务商
   */
  post(options: V3_PasswordExemptContract_Contracts_Ecommerce_PreEntrustSign_PayRedirectSign_Post_Options): ApiCall<V3_PasswordExemptContract_Contracts_Ecommerce_PreEntrustSign_PayRedirectSign_Post_Response>
  /**
   * 电商收付通模式支付后场景预签约API · https://pay.weixin.qq.com/doc/v3/partner/4013369191
   * Roles: 服务商
   */
  postSync(options: V3_PasswordExemptContract_Contracts_Ecommerce_PreEntrustSign_PayRedirectSign_Post_Options): V3_PasswordExemptContract_Contracts_Ecommerce_PreEntrustSign_PayRedirectSign_Post_Response
}

export interface V3_PasswordExemptContract_Contracts_Normal {
  readonly preEntrustSign: V3_PasswordExemptContract_Contracts_Normal_PreEntrustSign
}

export interface V3_PasswordExemptContract_Contracts_Normal_PreEntrustSign {
  readonly miniProgram: V3_PasswordExemptContract_Contracts_Normal_PreEntrustSign_MiniProgram
  readonly payRedirectSign: V3_PasswordExemptContract_Contracts_Normal_PreEntrustSign_PayRedirectSign
}

export interface V3_PasswordExemptContract_Contracts_Normal_PreEntrustSign_MiniProgram_Post_Options extends CallOptions {
  readonly json: {
    /** 商户AppID · example: wxd678efh567hg6787 */
    readonly appid: string
    /** 免密支付服务ID · example: 12535 */
    readonly service_id: number
    /** 商户签约协议号 · example: wxwtdk20200910100000 */
    readonly out_contract_code: string
    /** 回调通知地址 · example: https://yourapp.com/notify */
    readonly notify_url: string
    /** 用户账户展示名称 · example: 微信代扣用户A */
    readonly contract_display_account: string
    /** 用户标识 · example: oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid: string
  }
}

export interface V3_PasswordExemptContract_Contracts_Normal_PreEntrustSign_MiniProgram_Post_Response {
  /** 预签约ID · example: 5778aadY9nltAsZzXixCkFIGYnV2V */
  readonly pre_entrustweb_id: string
  /** 商户号 · example: 1900000109 */
  readonly mchid: string
  /** 免密支付服务ID · example: 12535 */
  readonly service_id: number
  /** 商户签约协议号 · example: wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 跳转签约的小程序AppID · example: wxbd687630cd02ce1d */
  readonly sign_mp_appid: string
  /** 跳转签约的小程序路径 · example: pages/PwdExemptContract/index */
  readonly sign_mp_path: string
}

export interface V3_PasswordExemptContract_Contracts_Normal_PreEntrustSign_MiniProgram {
  /**
   * 直连商户模式小程序场景预签约API · https://pay.weixin.qq.com/doc/v3/merchant/4012472870
   * Roles: 普通商户
   */
  post(options: V3_PasswordExemptContract_Contracts_Normal_PreEntrustSign_MiniProgram_Post_Options): ApiCall<V3_PasswordExemptContract_Contracts_Normal_PreEntrustSign_MiniProgram_Post_Response>
  /**
   * 直连商户模式小程序场景预签约API · https://pay.weixin.qq.com/doc/v3/merchant/4012472870
   * Roles: 普通商户
   */
  postSync(options: V3_PasswordExemptContract_Contracts_Normal_PreEntrustSign_MiniProgram_Post_Options): V3_PasswordExemptContract_Contracts_Normal_PreEntrustSign_MiniProgram_Post_Response
}

export interface V3_PasswordExemptContract_Contracts_Normal_PreEntrustSign_PayRedirectSign_Post_Options extends CallOptions {
  readonly json: {
    /** 商户AppID · example: wxd678efh567hg6787 */
    readonly appid: string
    /** 免密支付服务ID · example: 12535 */
    readonly service_id: number
    /** 商户签约协议号 · example: wxwtdk20200910100000 */
    readonly out_contract_code: string
    /** 回调通知地址 · example: https://yourapp.com/notify */
    readonly notify_url: string
    /** 用户账户展示名称 · example: 微信代扣用户A */
    readonly contract_display_account: string
    /** 预支付交易会话标识 · example: wx201410272009395522657a690389285100 */
    readonly prepay_id: string
    /** 用户标识 · example: oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid: string
  }
}

export interface V3_PasswordExemptContract_Contracts_Normal_PreEntrustSign_PayRedirectSign_Post_Response {
  /** 商户号 · example: 1900000109 */
  readonly mchid: string
  /** 免密支付服务ID · example: 12535 */
  readonly service_id: number
  /** 商户签约协议号 · example: wxwtdk20200910100000 */
  readonly out_contract_code: string
}

export interface V3_PasswordExemptContract_Contracts_Normal_PreEntrustSign_PayRedirectSign {
  /**
   * 直连商户模式支付后场景预签约API · https://pay.weixin.qq.com/doc/v3/merchant/4012472874
   * Roles: 普通商户
   */
  post(options: V3_PasswordExemptContract_Contracts_Normal_PreEntrustSign_PayRedirectSign_Post_Options): ApiCall<V3_PasswordExemptContract_Contracts_Normal_PreEntrustSign_PayRedirectSign_Post_Response>
  /**
   * 直连商户模式支付后场景预签约API · https://pay.weixin.qq.com/doc/v3/merchant/4012472874
   * Roles: 普通商户
   */
  postSync(options: V3_PasswordExemptContract_Contracts_Normal_PreEntrustSign_PayRedirectSign_Post_Options): V3_PasswordExemptContract_Contracts_Normal_PreEntrustSign_PayRedirectSign_Post_Response
}

export interface V3_PasswordExemptContract_Contracts_Qs {
  readonly preEntrustSign: V3_PasswordExemptContract_Contracts_Qs_PreEntrustSign
}

export interface V3_PasswordExemptContract_Contracts_Qs_PreEntrustSign {
  readonly miniProgram: V3_PasswordExemptContract_Contracts_Qs_PreEntrustSign_MiniProgram
  readonly payRedirectSign: V3_PasswordExemptContract_Contracts_Qs_PreEntrustSign_PayRedirectSign
}

export interface V3_PasswordExemptContract_Contracts_Qs_PreEntrustSign_MiniProgram_Post_Options extends CallOptions {
  readonly json: {
    /** 商户AppID · example: wxd678efh567hg6787 */
    readonly appid: string
    /** 子商户AppID · example: wxd678efh567hg6787 */
    readonly sub_appid: string
    /** 子商户号 · example: 1900000109 */
    readonly sub_mchid: string
    /** 免密支付服务ID · example: 12535 */
    readonly service_id: number
    /** 商户签约协议号 · example: wxwtdk20200910100000 */
    readonly out_contract_code: string
    /** 回调通知地址 · example: https://yourapp.com/notify */
    readonly notify_url: string
    /** 用户账户展示名称 · example: 微信代扣用户A */
    readonly contract_display_account: string
    /** 用户标识 · example: oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid?: string | undefined
    /** 用户子标识 · example: oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sub_openid?: string | undefined
  }
}

export interface V3_PasswordExemptContract_Contracts_Qs_PreEntrustSign_MiniProgram_Post_Response {
  /** 预签约ID · example: 5778aadY9nltAsZzXixCkFIGYnV2V */
  readonly pre_entrustweb_id: string
  /** 商户号 · example: 1900000109 */
  readonly mchid: string
  /** 免密支付服务ID · example: 12535 */
  readonly service_id: number
  /** 商户签约协议号 · example: wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 跳转签约的小程序AppID · example: wxbd687630cd02ce1d */
  readonly sign_mp_appid: string
  /** 跳转签约的小程序路径 · example: pages/PwdExemptContract/index */
  readonly sign_mp_path: string
}

export interface V3_PasswordExemptContract_Contracts_Qs_PreEntrustSign_MiniProgram {
  /**
   * 清算机构模式小程序场景预签约API · https://pay.weixin.qq.com/doc/v3/partner/4012471282
   * Roles: 从业机构（支付机构）
   */
  post(options: V3_PasswordExemptContract_Contracts_Qs_PreEntrustSign_MiniProgram_Post_Options): ApiCall<V3_PasswordExemptContract_Contracts_Qs_PreEntrustSign_MiniProgram_Post_Response>
  /**
   * 清算机构模式小程序场景预签约API · https://pay.weixin.qq.com/doc/v3/partner/4012471282
   * Roles: 从业机构（支付机构）
   */
  postSync(options: V3_PasswordExemptContract_Contracts_Qs_PreEntrustSign_MiniProgram_Post_Options): V3_PasswordExemptContract_Contracts_Qs_PreEntrustSign_MiniProgram_Post_Response
}

export interface V3_PasswordExemptContract_Contracts_Qs_PreEntrustSign_PayRedirectSign_Post_Options extends CallOptions {
  readonly json: {
    /** 商户AppID · example: wxd678efh567hg6787 */
    readonly appid: string
    /** 子商户AppID · example: wxd678efh567hg6787 */
    readonly sub_appid: string
    /** 子商户号 · example: 1900000109 */
    readonly sub_mchid: string
    /** 免密支付服务ID · example: 12535 */
    readonly service_id: number
    /** 商户签约协议号 · example: wxwtdk20200910100000 */
    readonly out_contract_code: string
    /** 回调通知地址 · example: https://yourapp.com/notify */
    readonly notify_url: string
    /** 用户账户展示名称 · example: 微信代扣用户A */
    readonly contract_display_account: string
    /** 预支付交易会话标识 · example: wx201410272009395522657a690389285100 */
    readonly prepay_id: string
    /** 用户标识 · example: oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid?: string | undefined
    /** 用户子标识 · example: oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sub_openid?: string | undefined
  }
}

export interface V3_PasswordExemptContract_Contracts_Qs_PreEntrustSign_PayRedirectSign_Post_Response {
  /** 商户号 · example: 1900000109 */
  readonly mchid: string
  /** 免密支付服务ID · example: 12535 */
  readonly service_id: number
  /** 商户签约协议号 · example: wxwtdk20200910100000 */
  readonly out_contract_code: string
}

export interface V3_PasswordExemptContract_Contracts_Qs_PreEntrustSign_PayRedirectSign {
  /**
   * 清算机构模式支付后场景预签约API · https://pay.weixin.qq.com/doc/v3/partner/4012471286
   * Roles: 从业机构（支付机构）
   */
  post(options: V3_PasswordExemptContract_Contracts_Qs_PreEntrustSign_PayRedirectSign_Post_Options): ApiCall<V3_PasswordExemptContract_Contracts_Qs_PreEntrustSign_PayRedirectSign_Post_Response>
  /**
   * 清算机构模式支付后场景预签约API · https://pay.weixin.qq.com/doc/v3/partner/4012471286
   * Roles: 从业机构（支付机构）
   */
  postSync(options: V3_PasswordExemptContract_Contracts_Qs_PreEntrustSign_PayRedirectSign_Post_Options): V3_PasswordExemptContract_Contracts_Qs_PreEntrustSign_PayRedirectSign_Post_Response
}

export interface V3_PasswordExemptContract_Contracts_ServiceId {
  readonly _service_id_: V3_PasswordExemptContract_Contracts_ServiceId_Service_id_
}

export interface V3_PasswordExemptContract_Contracts_ServiceId_Service_id_ {
  readonly outContractCode: V3_PasswordExemptContract_Contracts_ServiceId_Service_id__OutContractCode
}

export interface V3_PasswordExemptContract_Contracts_ServiceId_Service_id__OutContractCode {
  readonly _out_contract_code_: V3_PasswordExemptContract_Contracts_ServiceId_Service_id__OutContractCode_Out_contract_code_
}

export interface V3_PasswordExemptContract_Contracts_ServiceId_Service_id__OutContractCode_Out_contract_code__Get_Options extends CallOptions {
  /** 免密支付服务ID */
  readonly service_id: string
  /** 商户签约协议号 */
  readonly out_contract_code: string
}

export interface V3_PasswordExemptContract_Contracts_ServiceId_Service_id__OutContractCode_Out_contract_code__Get_Response {
  /** 商户号 · example: 1900000109 */
  readonly mchid: string
  /** 免密支付协议ID · example: 123124412412423431 */
  readonly contract_id: string
  /** 商户AppID · example: wxd678efh567hg6787 */
  readonly appid: string
  /** 用户标识 · example: wxd678efh567hg6787 */
  readonly openid?: string | undefined
  /** 子商户AppID · example: wxd678efh567hg6787 */
  readonly sub_appid?: string | undefined
  /** 用户标识 · example: wxd678efh567hg6787 */
  readonly sub_openid?: string | undefined
  /** 免密支付服务ID · example: 12535 */
  readonly service_id: number
  /** 商户签约协议号 · example: wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 用户账户展示名称 · example: 微信代扣用户A */
  readonly contract_display_account?: string | undefined
  /** 委托代扣协议状态 · example: SIGNED */
  readonly contract_state: string
  /** 协议签署时间 · example: 2020-09-10T13:29:35+08:00 */
  readonly contract_signed_time?: string | undefined
  /** 协议解约信息 */
  readonly contract_terminate_info?: {
    /** 协议解约方式 · example: USER_TERMINATE */
    readonly contract_termination_mode: string
    /** 协议解约时间 · example: 2020-10-10T13:29:35+08:00 */
    readonly contract_terminated_time?: string | undefined
    /** 解约备注 · example: 用户解约 */
    readonly contract_termination_remark?: string | undefined
  } | undefined
}

export interface V3_PasswordExemptContract_Contracts_ServiceId_Service_id__OutContractCode_Out_contract_code_ {
  readonly terminate: V3_PasswordExemptContract_Contracts_ServiceId_Service_id__OutContractCode_Out_contract_code__Terminate
  /**
   * 商户通过商户协议号查询协议API · https://pay.weixin.qq.com/doc/v3/merchant/4012472855
   * Roles: 普通商户, 服务商
   */
  get(options: V3_PasswordExemptContract_Contracts_ServiceId_Service_id__OutContractCode_Out_contract_code__Get_Options): ApiCall<V3_PasswordExemptContract_Contracts_ServiceId_Service_id__OutContractCode_Out_contract_code__Get_Response>
  /**
   * 商户通过商户协议号查询协议API · https://pay.weixin.qq.com/doc/v3/merchant/4012472855
   * Roles: 普通商户, 服务商
   */
  getSync(options: V3_PasswordExemptContract_Contracts_ServiceId_Service_id__OutContractCode_Out_contract_code__Get_Options): V3_PasswordExemptContract_Contracts_ServiceId_Service_id__OutContractCode_Out_contract_code__Get_Response
}

export interface V3_PasswordExemptContract_Contracts_ServiceId_Service_id__OutContractCode_Out_contract_code__Terminate_Post_Options extends CallOptions {
  /** 免密支付服务ID */
  readonly service_id: string
  /** 商户签约协议号 */
  readonly out_contract_code: string
  readonly json: {
    /** 解约备注 · example: 用户解约 */
    readonly contract_termination_remark: string
  }
}

export interface V3_PasswordExemptContract_Contracts_ServiceId_Service_id__OutContractCode_Out_contract_code__Terminate_Post_Response {
  /** 商户号 · example: 1900000109 */
  readonly mchid: string
  /** 免密支付服务ID · example: 12535 */
  readonly service_id: number
  /** 商户签约协议号 · example: wxwtdk20200910100000 */
  readonly out_contract_code: string
}

export interface V3_PasswordExemptContract_Contracts_ServiceId_Service_id__OutContractCode_Out_contract_code__Terminate {
  /**
   * 商户通过商户协议号解约协议API · https://pay.weixin.qq.com/doc/v3/merchant/4012472858
   * Roles: 普通商户, 服务商
   */
  post(options: V3_PasswordExemptContract_Contracts_ServiceId_Service_id__OutContractCode_Out_contract_code__Terminate_Post_Options): ApiCall<V3_PasswordExemptContract_Contracts_ServiceId_Service_id__OutContractCode_Out_contract_code__Terminate_Post_Response>
  /**
   * 商户通过商户协议号解约协议API · https://pay.weixin.qq.com/doc/v3/merchant/4012472858
   * Roles: 普通商户, 服务商
   */
  postSync(options: V3_PasswordExemptContract_Contracts_ServiceId_Service_id__OutContractCode_Out_contract_code__Terminate_Post_Options): V3_PasswordExemptContract_Contracts_ServiceId_Service_id__OutContractCode_Out_contract_code__Terminate_Post_Response
}

export interface V3_PasswordExemptContract_Contracts_ServiceProvider {
  readonly preEntrustSign: V3_PasswordExemptContract_Contracts_ServiceProvider_PreEntrustSign
}

export interface V3_PasswordExemptContract_Contracts_ServiceProvider_PreEntrustSign {
  readonly miniProgram: V3_PasswordExemptContract_Contracts_ServiceProvider_PreEntrustSign_MiniProgram
  readonly payRedirectSign: V3_PasswordExemptContract_Contracts_ServiceProvider_PreEntrustSign_PayRedirectSign
}

export interface V3_PasswordExemptContract_Contracts_ServiceProvider_PreEntrustSign_MiniProgram_Post_Options extends CallOptions {
  readonly json: {
    /** 商户AppID · example: wxd678efh567hg6787 */
    readonly sp_appid: string
    /** 用户标识 · example: oYobu0MVnQfWpSMOYJz2AHPG_gQw */
    readonly sp_openid?: string | undefined
    /** 子商户号 · example: 1900000109 */
    readonly sub_mchid: string
    /** 子商户AppID · example: wxd678efh567hg6787 */
    readonly sub_appid: string
    /** 用户子标识 · example: wxd678efh567hg6787 */
    readonly sub_openid?: string | undefined
    /** 免密支付服务ID · example: 12535 */
    readonly service_id: number
    /** 商户签约协议号 · example: wxwtdk20200910100000 */
    readonly out_contract_code: string
    /** 回调通知地址 · example: https://yourapp.com/notify */
    readonly notify_url: string
    /** 用户账户展示名称 · example: 微信代扣用户A */
    readonly contract_display_account: string
  }
}

export interface V3_PasswordExemptContract_Contracts_ServiceProvider_PreEntrustSign_MiniProgram_Post_Response {
  /** 预签约ID · example: 5778aadY9nltAsZzXixCkFIGYnV2V */
  readonly pre_entrustweb_id: string
  /** 商户号 · example: 1900000109 */
  readonly mchid: string
  /** 子商户号 · example: 1900000109 */
  readonly sub_mchid: string
  /** 免密支付服务ID · example: 12535 */
  readonly service_id: number
  /** 商户签约协议号 · example: wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 跳转签约的小程序AppID · example: wxbd687630cd02ce1d */
  readonly sign_mp_appid: string
  /** 跳转签约的小程序路径 · example: pages/PwdExemptContract/index */
  readonly sign_mp_path: string
}

export interface V3_PasswordExemptContract_Contracts_ServiceProvider_PreEntrustSign_MiniProgram {
  /**
   * 服务商模式小程序场景预签约API · https://pay.weixin.qq.com/doc/v3/partner/4012471269
   * Roles: 平台商户, 服务商, 从业机构（支付机构）
   */
  post(options: V3_PasswordExemptContract_Contracts_ServiceProvider_PreEntrustSign_MiniProgram_Post_Options): ApiCall<V3_PasswordExemptContract_Contracts_ServiceProvider_PreEntrustSign_MiniProgram_Post_Response>
  /**
   * 服务商模式小程序场景预签约API · https://pay.weixin.qq.com/doc/v3/partner/4012471269
   * Roles: 平台商户, 服务商, 从业机构（支付机构）
   */
  postSync(options: V3_PasswordExemptContract_Contracts_ServiceProvider_PreEntrustSign_MiniProgram_Post_Options): V3_PasswordExemptContract_Contracts_ServiceProvider_PreEntrustSign_MiniProgram_Post_Response
}

export interface V3_PasswordExemptContract_Contracts_ServiceProvider_PreEntrustSign_PayRedirectSign_Post_Options extends CallOptions {
  readonly json: {
    /** 商户AppID · example: wxd678efh567hg6787 */
    readonly sp_appid: string
    /** 用户标识 · example: oYobu0MVnQfWpSMOYJz2AHPG_gQw */
    readonly sp_openid?: string | undefined
    /** 子商户号 · example: 1900000109 */
    readonly sub_mchid: string
    /** 子商户AppID · example: wxd678efh567hg6787 */
    readonly sub_appid: string
    /** 用户子标识 · example: wxd678efh567hg6787 */
    readonly sub_openid?: string | undefined
    /** 免密支付服务ID · example: 12535 */
    readonly service_id: number
    /** 商户签约协议号 · example: wxwtdk20200910100000 */
    readonly out_contract_code: string
    /** 回调通知地址 · example: https://yourapp.com/notify */
    readonly notify_url: string
    /** 用户账户展示名称 · example: 微信代扣用户A */
    readonly contract_display_account: string
    /** 预支付交易会话标识 · example: wx201410272009395522657a690389285100 */
    readonly prepay_id: string
  }
}

export interface V3_PasswordExemptContract_Contracts_ServiceProvider_PreEntrustSign_PayRedirectSign_Post_Response {
  /** 商户号 · example: 1900000109 */
  readonly mchid: string
  /** 子商户号 · example: 1900000109 */
  readonly sub_mchid: string
  /** 免密支付服务ID · example: 12535 */
  readonly service_id: number
  /** 商户签约协议号 · example: wxwtdk20200910100000 */
  readonly out_contract_code: string
}

export interface V3_PasswordExemptContract_Contracts_ServiceProvider_PreEntrustSign_PayRedirectSign {
  /**
   * 服务商模式支付后场景预签约API · https://pay.weixin.qq.com/doc/v3/partner/4012471272
   * Roles: 平台商户, 服务商, 从业机构（支付机构）
   */
  post(options: V3_PasswordExemptContract_Contracts_ServiceProvider_PreEntrustSign_PayRedirectSign_Post_Options): ApiCall<V3_PasswordExemptContract_Contracts_ServiceProvider_PreEntrustSign_PayRedirectSign_Post_Response>
  /**
   * 服务商模式支付后场景预签约API · https://pay.weixin.qq.com/doc/v3/partner/4012471272
   * Roles: 平台商户, 服务商, 从业机构（支付机构）
   */
  postSync(options: V3_PasswordExemptContract_Contracts_ServiceProvider_PreEntrustSign_PayRedirectSign_Post_Options): V3_PasswordExemptContract_Contracts_ServiceProvider_PreEntrustSign_PayRedirectSign_Post_Response
}
