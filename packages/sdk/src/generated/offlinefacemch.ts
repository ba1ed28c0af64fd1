// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Offlinefacemch {
  /** 刷脸支付 · 查询机构信息接口 · 共 4 个接口 */
  readonly organizations: V3_Offlinefacemch_Organizations
  /** 获取凭证授权接口 */
  readonly tokens: V3_Offlinefacemch_Tokens
}

export interface V3_Offlinefacemch_Organizations_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query?: {
    /** 机构ID · 示例：DBES323aeb */
    readonly organization_id?: string | undefined
    /** 机构名称 · 示例：南山中兴小学部 */
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
  /** 机构ID · 共 3 个接口 */
  readonly _organization_id_: V3_Offlinefacemch_Organizations_Organization_id_
  /**
   * 查询机构信息接口
   * 角色：服务商
   */
  get(options?: V3_Offlinefacemch_Organizations_Get_Options): ApiCall<V3_Offlinefacemch_Organizations_Get_Response>
  /**
   * 查询机构信息接口
   * 角色：服务商
   */
  getSync(options?: V3_Offlinefacemch_Organizations_Get_Options): V3_Offlinefacemch_Organizations_Get_Response
}

export interface V3_Offlinefacemch_Organizations_Organization_id_ {
  /** 刷脸支付 · 共 3 个接口 */
  readonly users: V3_Offlinefacemch_Organizations_Organization_id__Users
}

export interface V3_Offlinefacemch_Organizations_Organization_id__Users {
  /** 刷脸支付 · 共 2 个接口 */
  readonly outUserId: V3_Offlinefacemch_Organizations_Organization_id__Users_OutUserId
  /** 刷脸支付 · 共 1 个接口 */
  readonly userId: V3_Offlinefacemch_Organizations_Organization_id__Users_UserId
}

export interface V3_Offlinefacemch_Organizations_Organization_id__Users_OutUserId {
  /** 刷脸用户信息查询接口、刷脸用户信息修改接口 */
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

export interface V3_Offlinefacemch_Organizations_Organization_id__Users_OutUserId_Out_user_id__Patch_Request {
  /** 姓名 · 加密字段，SDK 自动加密 */
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
  /** 手机号 · 加密字段，SDK 自动加密 */
  readonly phone?: string | undefined
}

export interface V3_Offlinefacemch_Organizations_Organization_id__Users_OutUserId_Out_user_id__Patch_Options extends CallOptions {
  /** 机构ID */
  readonly organization_id: string
  /** 商户刷脸用户ID */
  readonly out_user_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json?: V3_Offlinefacemch_Organizations_Organization_id__Users_OutUserId_Out_user_id__Patch_Request | undefined
}

export type V3_Offlinefacemch_Organizations_Organization_id__Users_OutUserId_Out_user_id__Patch_Response = undefined

export interface V3_Offlinefacemch_Organizations_Organization_id__Users_OutUserId_Out_user_id_ {
  /**
   * 刷脸用户信息查询接口
   * 角色：服务商
   */
  get(options: V3_Offlinefacemch_Organizations_Organization_id__Users_OutUserId_Out_user_id__Get_Options): ApiCall<V3_Offlinefacemch_Organizations_Organization_id__Users_OutUserId_Out_user_id__Get_Response>
  /**
   * 刷脸用户信息查询接口
   * 角色：服务商
   */
  getSync(options: V3_Offlinefacemch_Organizations_Organization_id__Users_OutUserId_Out_user_id__Get_Options): V3_Offlinefacemch_Organizations_Organization_id__Users_OutUserId_Out_user_id__Get_Response
  /**
   * 刷脸用户信息修改接口
   * 角色：服务商
   */
  patch(options: V3_Offlinefacemch_Organizations_Organization_id__Users_OutUserId_Out_user_id__Patch_Options & { readonly json?: V3_Offlinefacemch_Organizations_Organization_id__Users_OutUserId_Out_user_id__Patch_Request | undefined }): ApiCall<V3_Offlinefacemch_Organizations_Organization_id__Users_OutUserId_Out_user_id__Patch_Response>
  /**
   * 刷脸用户信息修改接口
   * 角色：服务商
   */
  patchSync(options: V3_Offlinefacemch_Organizations_Organization_id__Users_OutUserId_Out_user_id__Patch_Options & { readonly json?: V3_Offlinefacemch_Organizations_Organization_id__Users_OutUserId_Out_user_id__Patch_Request | undefined }): V3_Offlinefacemch_Organizations_Organization_id__Users_OutUserId_Out_user_id__Patch_Response
}

export interface V3_Offlinefacemch_Organizations_Organization_id__Users_UserId {
  /** 刷脸支付 · 共 1 个接口 */
  readonly _user_id_: V3_Offlinefacemch_Organizations_Organization_id__Users_UserId_User_id_
}

export interface V3_Offlinefacemch_Organizations_Organization_id__Users_UserId_User_id_ {
  /** 解除刷脸用户签约关系接口 */
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
   * 角色：服务商
   */
  post(options: V3_Offlinefacemch_Organizations_Organization_id__Users_UserId_User_id__TerminateContract_Post_Options): ApiCall<V3_Offlinefacemch_Organizations_Organization_id__Users_UserId_User_id__TerminateContract_Post_Response>
  /**
   * 解除刷脸用户签约关系接口
   * 角色：服务商
   */
  postSync(options: V3_Offlinefacemch_Organizations_Organization_id__Users_UserId_User_id__TerminateContract_Post_Options): V3_Offlinefacemch_Organizations_Organization_id__Users_UserId_User_id__TerminateContract_Post_Response
}

export interface V3_Offlinefacemch_Tokens_Post_Request {
  /** 使用场景 · 示例：WEBSESSION */
  readonly scene?: string | undefined
  /** 小程序/h5鉴权场景初始化数据 */
  readonly web_init_data?: {
    /** 商户刷脸用户ID */
    readonly out_user_id?: string | undefined
    /** 机构ID */
    readonly organization_id?: string | undefined
  } | undefined
}

export interface V3_Offlinefacemch_Tokens_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json?: V3_Offlinefacemch_Tokens_Post_Request | undefined
}

export interface V3_Offlinefacemch_Tokens_Post_Response {
  /** 授权凭证 */
  readonly token?: string | undefined
}

export interface V3_Offlinefacemch_Tokens {
  /**
   * 获取凭证授权接口
   * 角色：服务商
   */
  post(options?: V3_Offlinefacemch_Tokens_Post_Options & { readonly json?: V3_Offlinefacemch_Tokens_Post_Request | undefined }): ApiCall<V3_Offlinefacemch_Tokens_Post_Response>
  /**
   * 获取凭证授权接口
   * 角色：服务商
   */
  postSync(options?: V3_Offlinefacemch_Tokens_Post_Options & { readonly json?: V3_Offlinefacemch_Tokens_Post_Request | undefined }): V3_Offlinefacemch_Tokens_Post_Response
}
