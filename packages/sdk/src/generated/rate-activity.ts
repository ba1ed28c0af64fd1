// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_RateActivity {
  /** 通用接口 · 报名费率优惠活动API · 共 3 个接口 */
  readonly applications: V3_RateActivity_Applications
}

export interface V3_RateActivity_Applications_Post_Request {
  /** 从业机构号 · 示例：1356485 */
  readonly acquiring_bank_id: string
  /** 渠道商户号 · 示例：20001111 */
  readonly channel_id: string
  /** 从业机构特约商户号 · 示例：1346578 */
  readonly sub_mchid: string
  /** 活动报名信息 */
  readonly activity_detail: {
    /** 活动ID · 示例：schoolcanteen_001 */
    readonly activity_id: string
    /** 活动费率 · 示例：0.6 */
    readonly activity_rate?: string | undefined
    /** 活动报名材料 */
    readonly activity_apply_information?: readonly {
      /** 材料ID · 示例：SCHOOL_QUALIFICATION_PROVEMENT */
      readonly apply_material_id?: string | undefined
      readonly apply_material_information?: readonly string[] | undefined
    }[] | undefined
  }
  /** 补充信息 */
  readonly additional_information?: {
    /** 补充说明 · 示例：特殊情况，说明原因 */
    readonly additional_message?: string | undefined
    readonly additional_material?: readonly string[] | undefined
  } | undefined
}

export interface V3_RateActivity_Applications_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_RateActivity_Applications_Post_Request
}

export interface V3_RateActivity_Applications_Post_Response {
  /** 申请单编号 · 示例：20000000011111 */
  readonly application_id: string
}

export interface V3_RateActivity_Applications {
  /** 通用接口 · 共 2 个接口 */
  readonly id: V3_RateActivity_Applications_Id
  /**
   * 报名费率优惠活动API · https://pay.weixin.qq.com/doc/v3/partner/4012698774
   * 角色：从业机构
   */
  post(options: V3_RateActivity_Applications_Post_Options & { readonly json: V3_RateActivity_Applications_Post_Request }): ApiCall<V3_RateActivity_Applications_Post_Response>
  /**
   * 报名费率优惠活动API · https://pay.weixin.qq.com/doc/v3/partner/4012698774
   * 角色：从业机构
   */
  postSync(options: V3_RateActivity_Applications_Post_Options & { readonly json: V3_RateActivity_Applications_Post_Request }): V3_RateActivity_Applications_Post_Response
}

export interface V3_RateActivity_Applications_Id {
  /** 根据申请单ID查询申请单结果API、修改单据信息API */
  readonly _application_id_: V3_RateActivity_Applications_Id_Application_id_
}

export interface V3_RateActivity_Applications_Id_Application_id__Get_Options extends CallOptions {
  /** 申请单编号 · 示例：20000011111 */
  readonly application_id: string
}

export interface V3_RateActivity_Applications_Id_Application_id__Get_Response {
  /** 申请单状态 · 示例：APPLICATION_STATE_PASSED */
  readonly application_state: string
  /** 从业机构特约商户号 · 示例：1346578 */
  readonly sub_mchid: string
  /** 驳回参数 · 示例：merchant_name */
  readonly reject_parameter?: string | undefined
  /** 驳回原因 · 示例：公司名称与工商局登记不一致 */
  readonly reject_reason?: string | undefined
  /** 活动审核通过时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly pass_time?: string | undefined
}

export interface V3_RateActivity_Applications_Id_Application_id__Patch_Request {
  /** 活动报名修改信息 */
  readonly activity_detail_modification?: {
    /** 活动费率 · 示例：0.6 */
    readonly activity_rate?: string | undefined
    /** 活动报名材料 */
    readonly activity_apply_information?: readonly {
      /** 材料ID · 示例：SCHOOL_QUALIFICATION_PROOF */
      readonly apply_material_id?: string | undefined
      readonly apply_material_information?: readonly string[] | undefined
    }[] | undefined
  } | undefined
  /** 补充信息 */
  readonly additional_information?: {
    /** 补充说明 · 示例：特殊情况，说明原因 */
    readonly additional_message?: string | undefined
    readonly additional_material?: readonly string[] | undefined
  } | undefined
}

export interface V3_RateActivity_Applications_Id_Application_id__Patch_Options extends CallOptions {
  /** 申请单编号 · 示例：20000011111 */
  readonly application_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json?: V3_RateActivity_Applications_Id_Application_id__Patch_Request | undefined
}

export interface V3_RateActivity_Applications_Id_Application_id__Patch_Response {
  /** 申请单编号 · 示例：20000000011111 */
  readonly application_id: string
}

export interface V3_RateActivity_Applications_Id_Application_id_ {
  /**
   * 根据申请单ID查询申请单结果API · https://pay.weixin.qq.com/doc/v3/partner/4012471722
   * 角色：从业机构
   */
  get(options: V3_RateActivity_Applications_Id_Application_id__Get_Options): ApiCall<V3_RateActivity_Applications_Id_Application_id__Get_Response>
  /**
   * 根据申请单ID查询申请单结果API · https://pay.weixin.qq.com/doc/v3/partner/4012471722
   * 角色：从业机构
   */
  getSync(options: V3_RateActivity_Applications_Id_Application_id__Get_Options): V3_RateActivity_Applications_Id_Application_id__Get_Response
  /**
   * 修改单据信息API · https://pay.weixin.qq.com/doc/v3/partner/4012698885
   * 角色：从业机构
   */
  patch(options: V3_RateActivity_Applications_Id_Application_id__Patch_Options & { readonly json?: V3_RateActivity_Applications_Id_Application_id__Patch_Request | undefined }): ApiCall<V3_RateActivity_Applications_Id_Application_id__Patch_Response>
  /**
   * 修改单据信息API · https://pay.weixin.qq.com/doc/v3/partner/4012698885
   * 角色：从业机构
   */
  patchSync(options: V3_RateActivity_Applications_Id_Application_id__Patch_Options & { readonly json?: V3_RateActivity_Applications_Id_Application_id__Patch_Request | undefined }): V3_RateActivity_Applications_Id_Application_id__Patch_Response
}
