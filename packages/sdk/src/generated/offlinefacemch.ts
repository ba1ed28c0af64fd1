// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Offlinefacemch {
  readonly organizations: V3_Offlinefacemch_Organizations
  readonly tokens: V3_Offlinefacemch_Tokens
}

export interface V3_Offlinefacemch_Organizations_Get_Options extends CallOptions {
  readonly query?: {
    /** 机构ID · example: DBES323aeb */
    readonly organization_id?: string | undefined
    /** 机构名称 · example: 南山中兴小学部 */
    readonly organization_name?: string | undefined
  } | undefined
}

export interface V3_Offlinefacemch_Organizations_Get_Response {
  /** 机构ID */
  readonly organization_id?: string | undefined
  /** 机构名称 */
  readonly organization_name?: string | undefined
}

export interface V3_Offlinefacemch_Organizations {
  readonly _organization_id_: V3_Offlinefacemch_Organizations_Organization_id_
  /**
   * 查询机构信息接口
   * Roles: 服务商
   */
  get(options?: V3_Offlinefacemch_Organizations_Get_Options): ApiCall<V3_Offlinefacemch_Organizations_Get_Response>
  /**
   * 查询机构信息接口
   * Roles: 服务商
   */
  getSync(options?: V3_Offlinefacemch_Organizations_Get_Options): V3_Offlinefacemch_Organizations_Get_Response
}

export interface V3_Offlinefacemch_Organizations_Organization_id_ {
  readonly users: V3_Offlinefacemch_Organizations_Organization_id__Users
}

export interface V3_Offlinefacemch_Organizations_Organization_id__Users {
  readonly outUserId: V3_Offlinefacemch_Organizations_Organization_id__Users_OutUserId
  readonly userId: V3_Offlinefacemch_Organizations_Organization_id__Users_UserId
}

export interface V3_Offlinefacemch_Organizations_Organization_id__Users_OutUserId {
  readonly _out_user_id_: V3_Offlinefacemch_Organizations_Organization_id__Users_OutUserId_Out_user_id_
}

export interface V3_Offlinefacemch_Organizations_Organization_id__Users_OutUserId_Out_user_id__Get_Options extends CallOptions {
  /** 机构ID */
  readonly organization_id: string
  /** 商户刷脸用户ID */
  readonly out_user_id: string
}

export interface V3_Offlinefacemch_Organizations_Organization_id__Users_OutUserId_Out_user_id__Get_Response {
  /** 刷脸用户ID */
  readonly use_id?: string | undefined
  /** 商户刷脸用户ID */
  readonly out_user_id?: string | undefined
  /** 机构ID */
  readonly organization_id?: string | undefined
  /** 姓名 */
  readonly user_name?: string | undefined
  /** 用户类型 */
  readonly user_type?: "STUDENT" | "STUFF" | (string & {}) | undefined
  /** 学生信息 */
  readonly student_info?: {
    /** 班级名 */
    readonly class_name?: string | undefined
  } | undefined
  /** 职工信息 */
  readonly staff_info?: {
    /** 职业 */
    readonly occupation?: string | undefined
  } | undefined
  /** 用户状态 */
  readonly status?: "NORMAL" | "DISABLED" | (string & {}) | undefined
  /** 签约状态 */
  readonly contract_state?: "NOT_CONTRACTED" | "TERMINATED" | "CONTRACTED" | (string & {}) | undefined
  /** 人脸图片上传状态 */
  readonly face_image_ok?: boolean | undefined
  /** 签约ID */
  readonly contract_id?: string | undefined
}

export interface V3_Offlinefacemch_Organizations_Organization_id__Users_OutUserId_Out_user_id__Patch_Options extends CallOptions {
  /** 机构ID */
  readonly organization_id: string
  /** 商户刷脸用户ID */
  readonly out_user_id: string
  readonly json?: {
    /** 姓名 · 加密 encrypted by the client */
    readonly user_name?: string | undefined
    /** 用户类型 */
    readonly user_type?: "STUDENT" | "STUFF" | (string & {}) | undefined
    /** 学生信息 */
    readonly student_info?: {
      /** 班级名 */
      readonly class_name?: string | undefined
    } | undefined
    /** 职工信息 */
    readonly staff_info?: {
      /** 职业 */
      readonly occupation?: string | undefined
    } | undefined
    /** 状态 */
    readonly status?: "NORMAL" | "DISABLED" | (string & {}) | undefined
    /** 手机号 · 加密 encrypted by the client */
    readonly phone?: string | undefined
  } | undefined
}

export type V3_Offlinefacemch_Organizations_Organization_id__Users_OutUserId_Out_user_id__Patch_Response = undefined

export interface V3_Offlinefacemch_Organizations_Organization_id__Users_OutUserId_Out_user_id_ {
  /**
   * 刷脸用户信息查询接口
   * Roles: 服务商
   */
  get(options: V3_Offlinefacemch_Organizations_Organization_id__Users_OutUserId_Out_user_id__Get_Options): ApiCall<V3_Offlinefacemch_Organizations_Organization_id__Users_OutUserId_Out_user_id__Get_Response>
  /**
   * 刷脸用户信息查询接口
   * Roles: 服务商
   */
  getSync(options: V3_Offlinefacemch_Organizations_Organization_id__Users_OutUserId_Out_user_id__Get_Options): V3_Offlinefacemch_Organizations_Organization_id__Users_OutUserId_Out_user_id__Get_Response
  /**
   * 刷脸用户信息修改接口
   * Roles: 服务商
   */
  patch(options: V3_Offlinefacemch_Organizations_Organization_id__Users_OutUserId_Out_user_id__Patch_Options): ApiCall<V3_Offlinefacemch_Organizations_Organization_id__Users_OutUserId_Out_user_id__Patch_Response>
  /**
   * 刷脸用户信息修改接口
   * Roles: 服务商
   */
  patchSync(options: V3_Offlinefacemch_Organizations_Organization_id__Users_OutUserId_Out_user_id__Patch_Options): V3_Offlinefacemch_Organizations_Organization_id__Users_OutUserId_Out_user_id__Patch_Response
}

export interface V3_Offlinefacemch_Organizations_Organization_id__Users_UserId {
  readonly _user_id_: V3_Offlinefacemch_Organizations_Organization_id__Users_UserId_User_id_
}

export interface V3_Offlinefacemch_Organizations_Organization_id__Users_UserId_User_id_ {
  readonly terminateContract: V3_Offlinefacemch_Organizations_Organization_id__Users_UserId_User_id__TerminateContract
}

export interface V3_Offlinefacemch_Organizations_Organization_id__Users_UserId_User_id__TerminateContract_Post_Options extends CallOptions {
  /** 机构ID */
  readonly organization_id: string
  readonly user_id: string
}

export type V3_Offlinefacemch_Organizations_Organization_id__Users_UserId_User_id__TerminateContract_Post_Response = undefined

export interface V3_Offlinefacemch_Organizations_Organization_id__Users_UserId_User_id__TerminateContract {
  /**
   * 解除刷脸用户签约关系接口
   * Roles: 服务商
   */
  post(options: V3_Offlinefacemch_Organizations_Organization_id__Users_UserId_User_id__TerminateContract_Post_Options): ApiCall<V3_Offlinefacemch_Organizations_Organization_id__Users_UserId_User_id__TerminateContract_Post_Response>
  /**
   * 解除刷脸用户签约关系接口
   * Roles: 服务商
   */
  postSync(options: V3_Offlinefacemch_Organizations_Organization_id__Users_UserId_User_id__TerminateContract_Post_Options): V3_Offlinefacemch_Organizations_Organization_id__Users_UserId_User_id__TerminateContract_Post_Response
}

export interface V3_Offlinefacemch_Tokens_Post_Options extends CallOptions {
  readonly json?: {
    /** 使用场景 · example: WEBSESSION */
    readonly scene?: string | undefined
    /** 小程序/h5鉴权场景初始化数据 */
    readonly web_init_data?: {
      /** 商户刷脸用户ID */
      readonly out_user_id?: string | undefined
      /** 机构ID */
      readonly organization_id?: string | undefined
    } | undefined
  } | undefined
}

export interface V3_Offlinefacemch_Tokens_Post_Response {
  /** 授权凭证 */
  readonly token?: string | undefined
}

export interface V3_Offlinefacemch_Tokens {
  /**
   * 获取凭证授权接口
   * Roles: 服务商
   */
  post(options?: V3_Offlinefacemch_Tokens_Post_Options): ApiCall<V3_Offlinefacemch_Tokens_Post_Response>
  /**
   * 获取凭证授权接口
   * Roles: 服务商
   */
  postSync(options?: V3_Offlinefacemch_Tokens_Post_Options): V3_Offlinefacemch_Tokens_Post_Response
}
