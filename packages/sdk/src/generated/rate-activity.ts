// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_RateActivity {
  readonly applications: V3_RateActivity_Applications
}

export interface V3_RateActivity_Applications_Post_Options extends CallOptions {
  readonly json: {
    /** 从业机构号 · example: 1356485 */
    readonly acquiring_bank_id: string
    /** 渠道商户号 · example: 20001111 */
    readonly channel_id: string
    /** 从业机构特约商户号 · example: 1346578 */
    readonly sub_mchid: string
    /** 活动报名信息 */
    readonly activity_detail: {
      /** 活动ID · example: schoolcanteen_001 */
      readonly activity_id: string
      /** 活动费率 · example: 0.6 */
      readonly activity_rate?: string | undefined
      /** 活动报名材料 */
      readonly activity_apply_information?: readonly {
        /** 材料ID · example: SCHOOL_QUALIFICATION_PROVEMENT */
        readonly apply_material_id?: string | undefined
        readonly apply_material_information?: readonly string[] | undefined
      }[] | undefined
    }
    /** 补充信息 */
    readonly additional_information?: {
      /** 补充说明 · example: 特殊情况，说明原因 */
      readonly additional_message?: string | undefined
      readonly additional_material?: readonly string[] | undefined
    } | undefined
  }
}

export interface V3_RateActivity_Applications_Post_Response {
  /** 申请单编号 · example: 20000000011111 */
  readonly application_id: string
}

export interface V3_RateActivity_Applications {
  readonly id: V3_RateActivity_Applications_Id
  /**
   * 报名费率优惠活动API · https://pay.weixin.qq.com/doc/v3/partner/4012698774
   * Roles: 从业机构
   */
  post(options: V3_RateActivity_Applications_Post_Options): ApiCall<V3_RateActivity_Applications_Post_Response>
  /**
   * 报名费率优惠活动API · https://pay.weixin.qq.com/doc/v3/partner/4012698774
   * Roles: 从业机构
   */
  postSync(options: V3_RateActivity_Applications_Post_Options): V3_RateActivity_Applications_Post_Response
}

export interface V3_RateActivity_Applications_Id {
  readonly _application_id_: V3_RateActivity_Applications_Id_Application_id_
}

export interface V3_RateActivity_Applications_Id_Application_id__Get_Options extends CallOptions {
  /** 申请单编号 */
  readonly application_id: string
}

export interface V3_RateActivity_Applications_Id_Application_id__Get_Response {
  /** 申请单状态 · example: APPLICATION_STATE_PASSED */
  readonly application_state: string
  /** 从业机构特约商户号 · example: 1346578 */
  readonly sub_mchid: string
  /** 驳回参数 · example: merchant_name */
  readonly reject_parameter?: string | undefined
  /** 驳回原因 · example: 公司名称与工商局登记不一致 */
  readonly reject_reason?: string | undefined
  /** 活动审核通过时间 · example: 2015-05-20T13:29:35+08:00 */
  readonly pass_time?: string | undefined
}

export interface V3_RateActivity_Applications_Id_Application_id__Patch_Options extends CallOptions {
  /** 申请单编号 */
  readonly application_id: string
  readonly json?: {
    /** 活动报名修改信息 */
    readonly activity_detail_modification?: {
      /** 活动费率 · example: 0.6 */
      readonly activity_rate?: string | undefined
      /** 活动报名材料 */
      readonly activity_apply_information?: readonly {
        /** 材料ID · example: SCHOOL_QUALIFICATION_PROOF */
        readonly apply_material_id?: string | undefined
        readonly apply_material_information?: readonly string[] | undefined
      }[] | undefined
    } | undefined
    /** 补充信息 */
    readonly additional_information?: {
      /** 补充说明 · example: 特殊情况，说明原因 */
      readonly additional_message?: string | undefined
      readonly additional_material?: readonly string[] | undefined
    } | undefined
  } | undefined
}

export interface V3_RateActivity_Applications_Id_Application_id__Patch_Response {
  /** 申请单编号 · example: 20000000011111 */
  readonly application_id: string
}

export interface V3_RateActivity_Applications_Id_Application_id_ {
  /**
   * 根据申请单ID查询申请单结果API · https://pay.weixin.qq.com/doc/v3/partner/4012471722
   * Roles: 从业机构
   */
  get(options: V3_RateActivity_Applications_Id_Application_id__Get_Options): ApiCall<V3_RateActivity_Applications_Id_Application_id__Get_Response>
  /**
   * 根据申请单ID查询申请单结果API · https://pay.weixin.qq.com/doc/v3/partner/4012471722
   * Roles: 从业机构
   */
  getSync(options: V3_RateActivity_Applications_Id_Application_id__Get_Options): V3_RateActivity_Applications_Id_Application_id__Get_Response
  /**
   * 修改单据信息API · https://pay.weixin.qq.com/doc/v3/partner/4012698885
   * Roles: 从业机构
   */
  patch(options: V3_RateActivity_Applications_Id_Application_id__Patch_Options): ApiCall<V3_RateActivity_Applications_Id_Application_id__Patch_Response>
  /**
   * 修改单据信息API · https://pay.weixin.qq.com/doc/v3/partner/4012698885
   * Roles: 从业机构
   */
  patchSync(options: V3_RateActivity_Applications_Id_Application_id__Patch_Options): V3_RateActivity_Applications_Id_Application_id__Patch_Response
}
