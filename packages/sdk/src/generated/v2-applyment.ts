// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V2_Applyment {
  /** 小微 · 共 7 个接口 */
  readonly micro: V2_Applyment_Micro
}

export interface V2_Applyment_Micro {
  /** 查询申请状态 */
  readonly getstate: V2_Applyment_Micro_Getstate
  /** 查询升级申请单状态 */
  readonly getupgradestate: V2_Applyment_Micro_Getupgradestate
  /** 修改结算银行卡 */
  readonly modifyarchives: V2_Applyment_Micro_Modifyarchives
  /** 修改联系信息 */
  readonly modifycontactinfo: V2_Applyment_Micro_Modifycontactinfo
  /** 签约报备 */
  readonly signcontract: V2_Applyment_Micro_Signcontract
  /** 申请入驻 */
  readonly submit: V2_Applyment_Micro_Submit
  /** 提交升级申请单 */
  readonly submitupgrade: V2_Applyment_Micro_Submitupgrade
}

export interface V2_Applyment_Micro_Getstate_Post_Request {
  /** 接口版本号 · 最长 32 个字符 · 示例：1.0 */
  readonly version: string
  /** 商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly mch_id?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：ibuaiVcKdpRxkhJA */
  readonly nonce_str?: string | undefined
  /** 签名类型 · 最长 128 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  /** 签名 · 最长 64 个字符 · 示例：D675A1E471DBF7C0B1AC5883B5BDA9EF */
  readonly sign?: string | undefined
  /** 商户申请单号 · 最长 32 个字符 · 示例：1230000109 */
  readonly applyment_id?: string | undefined
  /** 业务申请编号 · 最长 32 个字符 · 示例：123456 */
  readonly business_code?: string | undefined
}

export interface V2_Applyment_Micro_Getstate_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Applyment_Micro_Getstate_Post_Request
}

export interface V2_Applyment_Micro_Getstate_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：FAIL */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：ibuaiVcKdpRxkhJA */
  readonly nonce_str: string
  /** 签名 · 最长 32 个字符 · 示例：D675A1E471DBF7C0B1AC5883B5BDA9EF */
  readonly sign: string
  /** 业务结果 · 最长 32 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：PARAM_ERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 · 示例：商户号信息有误，请检查修改后重试 */
  readonly err_code_des?: string | undefined
  /** 商户申请单号 · 最长 32 个字符 · 示例：1230000109 */
  readonly applyment_id: string
  /** 申请状态 · 最长 32 个字符 · 示例：REJECTED */
  readonly applyment_state: string
  /** 申请状态描述 · 最长 32 个字符 · 示例：已驳回 */
  readonly applyment_state_desc: string
  /** 小微商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly sub_mch_id?: string | undefined
  /** 签约链接 · 最长 256 个字符 · 示例：https://pay.weixin.qq.com */
  readonly sign_url?: string | undefined
  /** 审核详情 · 最长 1024 个字符 */
  readonly audit_detail?: string | undefined
  /** 参数名称 · 最长 32 个字符 · 示例：account_number */
  readonly param_name: string
  /** 驳回原因 · 最长 32 个字符 · 示例：银行账号不存在 */
  readonly reject_reason: string
}

export interface V2_Applyment_Micro_Getstate {
  /**
   * 查询申请状态
   * 需要商户证书（clientCertificate）
   * @deprecated 微信支付已下线
   */
  post(options: V2_Applyment_Micro_Getstate_Post_Options & { readonly xml: V2_Applyment_Micro_Getstate_Post_Request }): ApiCall<V2_Applyment_Micro_Getstate_Post_Response>
  /**
   * 查询申请状态
   * 需要商户证书（clientCertificate）
   * @deprecated 微信支付已下线
   */
  postSync(options: V2_Applyment_Micro_Getstate_Post_Options & { readonly xml: V2_Applyment_Micro_Getstate_Post_Request }): V2_Applyment_Micro_Getstate_Post_Response
}

export interface V2_Applyment_Micro_Getupgradestate_Post_Request {
  /** 接口版本号 · 最长 32 个字符 · 示例：1.0 */
  readonly version: string
  /** 商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly mch_id?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：ibuaiVcKdpRxkhJA */
  readonly nonce_str?: string | undefined
  /** 签名类型 · 最长 128 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  /** 签名 · 最长 64 个字符 · 示例：D675A1E471DBF7C0B1AC5883B5BDA9EF */
  readonly sign?: string | undefined
  /** 小微商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly sub_mch_id: string
}

export interface V2_Applyment_Micro_Getupgradestate_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Applyment_Micro_Getupgradestate_Post_Request
}

export interface V2_Applyment_Micro_Getupgradestate_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：FAIL */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：ibuaiVcKdpRxkhJA */
  readonly nonce_str: string
  /** 签名 · 最长 32 个字符 · 示例：D675A1E471DBF7C0B1AC5883B5BDA9EF */
  readonly sign: string
  /** 业务结果 · 最长 32 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：PARAM_ERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 · 示例：商户号信息有误，请检查修改后重试 */
  readonly err_code_des?: string | undefined
  /** 小微商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly sub_mch_id: string
  /** 申请状态 · 最长 32 个字符 · 示例：REJECTED */
  readonly applyment_state: string
  /** 申请状态描述 · 最长 32 个字符 · 示例：已驳回 */
  readonly applyment_state_desc: string
  /** 签约二维码 · 最长 256 个字符 · 示例：https://pay.weixin.qq.com */
  readonly sign_qrcode?: string | undefined
  /** 签约链接 · 最长 256 个字符 · 示例：https://pay.weixin.qq.com */
  readonly sign_url?: string | undefined
  /** 审核详情 · 最长 1024 个字符 · 示例：详情参考2.2.5 */
  readonly audit_detail?: string | undefined
  /** 付款户名 · 最长 32 个字符 */
  readonly account_name: string
  /** 汇款金额 · 最长 32 个字符 · 示例：124 */
  readonly pay_amount: string
  /** 收款卡号 · 最长 128 个字符 · 示例：7222223333322332 */
  readonly destination_account_number: string
  /** 收款户名 · 最长 256 个字符 · 示例：财付通支付科技有限公司 */
  readonly destination_account_name: string
  /** 开户银行 · 最长 256 个字符 · 示例：招商银行威盛大厦支行 */
  readonly destination_account_bank: string
  /** 省市信息 · 最长 128 个字符 · 示例：深圳 */
  readonly city: string
  /** 备注信息 · 最长 128 个字符 · 示例：入驻账户验证 */
  readonly remark: string
  /** 汇款截止时间 · 最长 20 个字符 · 示例：2018-12-10 17:09:01 */
  readonly deadline_time: string
  /** 参数名称 · 最长 32 个字符 · 示例：1230000109 */
  readonly param_name: string
  /** 驳回原因 · 最长 32 个字符 · 示例：银行账户不存在 */
  readonly reject_reason: string
}

export interface V2_Applyment_Micro_Getupgradestate {
  /**
   * 查询升级申请单状态
   * 需要商户证书（clientCertificate）
   * @deprecated 微信支付已下线
   */
  post(options: V2_Applyment_Micro_Getupgradestate_Post_Options & { readonly xml: V2_Applyment_Micro_Getupgradestate_Post_Request }): ApiCall<V2_Applyment_Micro_Getupgradestate_Post_Response>
  /**
   * 查询升级申请单状态
   * 需要商户证书（clientCertificate）
   * @deprecated 微信支付已下线
   */
  postSync(options: V2_Applyment_Micro_Getupgradestate_Post_Options & { readonly xml: V2_Applyment_Micro_Getupgradestate_Post_Request }): V2_Applyment_Micro_Getupgradestate_Post_Response
}

export interface V2_Applyment_Micro_Modifyarchives_Post_Request {
  /** 接口版本号 · 最长 32 个字符 · 示例：1.0 */
  readonly version: "1.0" | (string & {})
  /** 商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly mch_id?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：ibuaiVcKdpRxkhJA */
  readonly nonce_str?: string | undefined
  /** 签名类型 · 最长 128 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  /** 签名 · 最长 64 个字符 · 示例：D675A1E471DBF7C0B1AC5883B5BDA9EF */
  readonly sign?: string | undefined
  /** 小微商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly sub_mch_id: string
  /** 银行卡号 · 最长 50 个字符 */
  readonly account_number?: string | undefined
  /** 开户银行全称 · 最长 256 个字符 · 示例：深圳农村商业银行xxx支行 */
  readonly bank_name?: string | undefined
  /** 开户银行 · 最长 50 个字符 · 示例：中国银行 */
  readonly account_bank?: string | undefined
  /** 开户银行省市编码 · 最长 6 个字符 · 示例：110000 */
  readonly bank_address_code: string
  /** 平台证书序列号 · 最长 64 个字符 · 示例：5430056GFRJK54YTFF653GDFH09HFGHF */
  readonly cert_sn: string
}

export interface V2_Applyment_Micro_Modifyarchives_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Applyment_Micro_Modifyarchives_Post_Request
}

export interface V2_Applyment_Micro_Modifyarchives_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：FAIL */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：ibuaiVcKdpRxkhJA */
  readonly nonce_str: string
  /** 签名 · 最长 32 个字符 · 示例：D675A1E471DBF7C0B1AC5883B5BDA9EF */
  readonly sign: string
  /** 业务结果 · 最长 32 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：PARAM_ERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 · 示例：商户号信息有误，请检查修改后重试 */
  readonly err_code_des?: string | undefined
  /** 商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly mch_id?: string | undefined
  /** 小微商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly sub_mch_id?: string | undefined
}

export interface V2_Applyment_Micro_Modifyarchives {
  /**
   * 修改结算银行卡 · https://pay.weixin.qq.com/doc/v2/partner/4014115349
   * 需要商户证书（clientCertificate）
   * @deprecated 微信支付已下线
   */
  post(options: V2_Applyment_Micro_Modifyarchives_Post_Options & { readonly xml: V2_Applyment_Micro_Modifyarchives_Post_Request }): ApiCall<V2_Applyment_Micro_Modifyarchives_Post_Response>
  /**
   * 修改结算银行卡 · https://pay.weixin.qq.com/doc/v2/partner/4014115349
   * 需要商户证书（clientCertificate）
   * @deprecated 微信支付已下线
   */
  postSync(options: V2_Applyment_Micro_Modifyarchives_Post_Options & { readonly xml: V2_Applyment_Micro_Modifyarchives_Post_Request }): V2_Applyment_Micro_Modifyarchives_Post_Response
}

export interface V2_Applyment_Micro_Modifycontactinfo_Post_Request {
  /** 接口版本号 · 最长 32 个字符 · 示例：1.0 */
  readonly version: "1.0" | (string & {})
  /** 商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly mch_id?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：ibuaiVcKdpRxkhJA */
  readonly nonce_str?: string | undefined
  /** 签名类型 · 最长 128 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  /** 签名 · 最长 64 个字符 · 示例：D675A1E471DBF7C0B1AC5883B5BDA9EF */
  readonly sign?: string | undefined
  /** 小微商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly sub_mch_id?: string | undefined
  /** 手机号 · 最长 11 个字符 · 示例：13734543456 */
  readonly mobile_phone?: string | undefined
  /** 邮箱 · 最长 50 个字符 · 示例：zhangsan@227.com */
  readonly email?: string | undefined
  /** 商户简称 · 最长 20 个字符 · 示例：张三的小店 */
  readonly merchant_name?: string | undefined
  /** 加密的平台证书序列号 · 最长 64 个字符 · 示例：50062CE505775F070CAB06E697F1BBD1AD4F4D87 */
  readonly cert_sn: string
}

export interface V2_Applyment_Micro_Modifycontactinfo_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Applyment_Micro_Modifycontactinfo_Post_Request
}

export interface V2_Applyment_Micro_Modifycontactinfo_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：FAIL */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：ibuaiVcKdpRxkhJA */
  readonly nonce_str: string
  /** 签名 · 最长 32 个字符 · 示例：D675A1E471DBF7C0B1AC5883B5BDA9EF */
  readonly sign: string
  /** 业务结果 · 最长 32 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：PARAM_ERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 · 示例：商户号信息有误，请检查修改后重试 */
  readonly err_code_des?: string | undefined
  /** 商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly mch_id?: string | undefined
  /** 小微商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly sub_mch_id?: string | undefined
}

export interface V2_Applyment_Micro_Modifycontactinfo {
  /**
   * 修改联系信息 · https://pay.weixin.qq.com/doc/v2/partner/4014115350
   * 需要商户证书（clientCertificate）
   * @deprecated 微信支付已下线
   */
  post(options: V2_Applyment_Micro_Modifycontactinfo_Post_Options & { readonly xml: V2_Applyment_Micro_Modifycontactinfo_Post_Request }): ApiCall<V2_Applyment_Micro_Modifycontactinfo_Post_Response>
  /**
   * 修改联系信息 · https://pay.weixin.qq.com/doc/v2/partner/4014115350
   * 需要商户证书（clientCertificate）
   * @deprecated 微信支付已下线
   */
  postSync(options: V2_Applyment_Micro_Modifycontactinfo_Post_Options & { readonly xml: V2_Applyment_Micro_Modifycontactinfo_Post_Request }): V2_Applyment_Micro_Modifycontactinfo_Post_Response
}

export type V2_Applyment_Micro_Signcontract_Post_Request = Readonly<Record<string, string | number>>

export interface V2_Applyment_Micro_Signcontract_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml?: V2_Applyment_Micro_Signcontract_Post_Request | undefined
}

export type V2_Applyment_Micro_Signcontract_Post_Response = Readonly<Record<string, string>>

export interface V2_Applyment_Micro_Signcontract {
  /**
   * 签约报备
   * 需要商户证书（clientCertificate）
   * @deprecated 微信支付已下线
   */
  post(options?: V2_Applyment_Micro_Signcontract_Post_Options & { readonly xml?: V2_Applyment_Micro_Signcontract_Post_Request | undefined }): ApiCall<V2_Applyment_Micro_Signcontract_Post_Response>
  /**
   * 签约报备
   * 需要商户证书（clientCertificate）
   * @deprecated 微信支付已下线
   */
  postSync(options?: V2_Applyment_Micro_Signcontract_Post_Options & { readonly xml?: V2_Applyment_Micro_Signcontract_Post_Request | undefined }): V2_Applyment_Micro_Signcontract_Post_Response
}

export interface V2_Applyment_Micro_Submit_Post_Request {
  /** 接口版本号 · 最长 32 个字符 · 示例：3.0 */
  readonly version: "3.0" | (string & {})
  /** 平台证书序列号 · 最长 64 个字符 · 示例：5663476TEREGD45FH63GDFHFG657FCHBFG */
  readonly cert_sn: string
  /** 商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly mch_id?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：ibuaiVcKdpRxkhJA */
  readonly nonce_str?: string | undefined
  /** 签名类型 · 最长 128 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  /** 签名 · 最长 64 个字符 · 示例：D675A1E471DBF7C0B1AC5883B5BDA9EF */
  readonly sign?: string | undefined
  /** 业务申请编号 · 最长 32 个字符 · 示例：123456 */
  readonly business_code: string
  /** 身份证人像面照片 · 最长 256 个字符 */
  readonly id_card_copy: string
  /** 身份证国徽面照片 · 最长 256 个字符 */
  readonly id_card_national: string
  /** 身份证姓名 · 最长 64 个字符 · 示例：佑佑 */
  readonly id_card_name: string
  /** 身份证号码 · 最长 18 个字符 */
  readonly id_card_number: string
  /** 身份证有效期限JSON格式字符串 · 最长 50 个字符 · 示例：["1970-01-01","长期"] */
  readonly id_card_valid_time: string | readonly string[]
  /** 开户名称 · 最长 50 个字符 */
  readonly account_name: string
  /** 开户银行 · 最长 50 个字符 · 示例：工商银行 */
  readonly account_bank: string
  /** 开户银行省市编码 · 最长 6 个字符 · 示例：110000 */
  readonly bank_address_code: string
  /** 开户银行全称 · 最长 256 个字符 · 示例：深圳农村商业银行xxx支行 */
  readonly bank_name?: string | undefined
  /** 银行账号 · 最长 50 个字符 */
  readonly account_number: string
  /** 门店名称 · 最长 128 个字符 */
  readonly store_name: string
  /** 门店省市编码 · 最长 6 个字符 · 示例：110000 */
  readonly store_address_code: string
  /** 门店街道名称 · 最长 500 个字符 */
  readonly store_street: string
  /** 门店经度 · 最长 20 个字符 · 示例：113.941355 */
  readonly store_longitude?: string | undefined
  /** 门店纬度 · 最长 20 个字符 · 示例：22.546245 */
  readonly store_latitude?: string | undefined
  /** 门店门口照片 · 最长 256 个字符 */
  readonly store_entrance_pic: string
  /** 店内环境照片 · 最长 256 个字符 */
  readonly indoor_pic: string
  /** 经营场地证明 · 最长 256 个字符 */
  readonly address_certification?: string | undefined
  /** 商户简称 · 最长 50 个字符 */
  readonly merchant_shortname: string
  /** 客服电话 · 最长 50 个字符 */
  readonly service_phone: string
  /** 售卖商品/提供服务描述 · 最长 50 个字符 */
  readonly product_desc: string
  /** 费率 · 最长 50 个字符 · 示例：0.6% */
  readonly rate: string
  /** 补充说明 · 最长 50 个字符 */
  readonly business_addition_desc?: string | undefined
  /** 补充材料 · 最长 50 个字符 · 示例：["123","456"] */
  readonly business_addition_pics?: string | readonly string[] | undefined
  /** 超级管理员姓名 · 最长 50 个字符 */
  readonly contact: string
  /** 手机号码 · 最长 11 个字符 */
  readonly contact_phone: string
  /** 联系邮箱 · 最长 50 个字符 */
  readonly contact_email?: string | undefined
}

export interface V2_Applyment_Micro_Submit_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Applyment_Micro_Submit_Post_Request
}

export interface V2_Applyment_Micro_Submit_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：FAIL */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：ibuaiVcKdpRxkhJA */
  readonly nonce_str: string
  /** 签名 · 最长 32 个字符 · 示例：D675A1E471DBF7C0B1AC5883B5BDA9EF */
  readonly sign: string
  /** 业务结果 · 最长 32 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：PARAM_ERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 · 示例：商户号信息有误，请检查修改后重试 */
  readonly err_code_des?: string | undefined
  /** 参数校验不通过的字段名 · 最长 128 个字符 · 示例：account_no */
  readonly err_param?: string | undefined
  /** 商户申请单号 · 最长 32 个字符 · 示例：1230000109 */
  readonly applyment_id: string
}

export interface V2_Applyment_Micro_Submit {
  /**
   * 申请入驻
   * 需要商户证书（clientCertificate）
   * @deprecated 微信支付已下线
   */
  post(options: V2_Applyment_Micro_Submit_Post_Options & { readonly xml: V2_Applyment_Micro_Submit_Post_Request }): ApiCall<V2_Applyment_Micro_Submit_Post_Response>
  /**
   * 申请入驻
   * 需要商户证书（clientCertificate）
   * @deprecated 微信支付已下线
   */
  postSync(options: V2_Applyment_Micro_Submit_Post_Options & { readonly xml: V2_Applyment_Micro_Submit_Post_Request }): V2_Applyment_Micro_Submit_Post_Response
}

export interface V2_Applyment_Micro_Submitupgrade_Post_Request {
  /** 接口版本号 · 最长 32 个字符 · 示例：1.0 */
  readonly version: "1.0" | (string & {})
  /** 商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly mch_id?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：ibuaiVcKdpRxkhJA */
  readonly nonce_str?: string | undefined
  /** 签名类型 · 最长 128 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  /** 签名 · 最长 64 个字符 · 示例：D675A1E471DBF7C0B1AC5883B5BDA9EF */
  readonly sign?: string | undefined
  /** 平台证书序列号 · 最长 64 个字符 · 示例：5663476TEREGD45FH63GDFHFG657FCHBFG */
  readonly cert_sn: string
  /** 小微商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly sub_mch_id: string
  /** 主体类型 · 最长 32 个字符 · 示例：2 */
  readonly organization_type: string
  /** 营业执照扫描件 · 最长 256 个字符 */
  readonly business_license_copy: string
  /** 营业执照注册号 · 最长 32 个字符 · 示例：123456789012345 */
  readonly business_license_number: string
  /** 商户名称 · 最长 110 个字符 · 示例：深圳腾讯科技有限公司 */
  readonly merchant_name: string
  /** 注册地址 · 最长 256 个字符 · 示例：深圳市腾讯大厦 */
  readonly company_address: string
  /** 经营者姓名/法定代表人 · 最长 256 个字符 */
  readonly legal_person: string
  /** 营业期限 · 最长 50 个字符 · 示例：["1970-01-01","长期"] */
  readonly business_time: string
  /** 营业执照类型 · 最长 32 个字符 · 示例：1762 */
  readonly business_licence_type: string
  /** 组织机构代码证照片 · 最长 256 个字符 */
  readonly organization_copy?: string | undefined
  /** 组织机构代码 · 最长 32 个字符 · 示例：1234567-1 */
  readonly organization_number?: string | undefined
  /** 组织机构代码有效期限 · 最长 128 个字符 · 示例：["1970-01-01","长期"] */
  readonly organization_time?: string | undefined
  /** 开户名称 · 最长 50 个字符 */
  readonly account_name?: string | undefined
  /** 开户银行 · 最长 50 个字符 · 示例：工商银行 */
  readonly account_bank?: string | undefined
  /** 开户银行省市编码 · 最长 6 个字符 · 示例：11000 */
  readonly bank_address_code?: string | undefined
  /** 开户银行全称17家直连银行无需填写 · 最长 256 个字符 · 示例：深圳农村商业银行xxx支行 */
  readonly bank_name?: string | undefined
  /** 银行卡号 · 最长 50 个字符 */
  readonly account_number?: string | undefined
  /** 商户简称 · 最长 50 个字符 */
  readonly merchant_shortname: string
  /** 费率结算规则ID · 最长 10 个字符 */
  readonly business: string
  /** 特殊资质 · 最长 1280 个字符 · 示例：["xxx","xxx"] */
  readonly qualifications?: string | undefined
  /** 经营场景 · 最长 50 个字符 · 示例：[1721] */
  readonly business_scene: string
  /** 补充说明 · 最长 512 个字符 */
  readonly business_addition_desc?: string | undefined
  /** 补充材料 · 最长 1280 个字符 · 示例：["123","456"] */
  readonly business_addition_pics?: string | undefined
  /** 联系邮箱 · 最长 50 个字符 · 示例：123@qq.com */
  readonly contact_email?: string | undefined
}

export interface V2_Applyment_Micro_Submitupgrade_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Applyment_Micro_Submitupgrade_Post_Request
}

export interface V2_Applyment_Micro_Submitupgrade_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：FAIL */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：ibuaiVcKdpRxkhJA */
  readonly nonce_str: string
  /** 签名 · 最长 32 个字符 · 示例：D675A1E471DBF7C0B1AC5883B5BDA9EF */
  readonly sign: string
  /** 业务结果 · 最长 32 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：PARAM_ERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 · 示例：商户号信息有误，请检查修改后重试 */
  readonly err_code_des?: string | undefined
  /** 参数校验不通过的字段名 · 最长 128 个字符 · 示例：account_no */
  readonly err_param?: string | undefined
}

export interface V2_Applyment_Micro_Submitupgrade {
  /**
   * 提交升级申请单
   * 需要商户证书（clientCertificate）
   * @deprecated 微信支付已下线
   */
  post(options: V2_Applyment_Micro_Submitupgrade_Post_Options & { readonly xml: V2_Applyment_Micro_Submitupgrade_Post_Request }): ApiCall<V2_Applyment_Micro_Submitupgrade_Post_Response>
  /**
   * 提交升级申请单
   * 需要商户证书（clientCertificate）
   * @deprecated 微信支付已下线
   */
  postSync(options: V2_Applyment_Micro_Submitupgrade_Post_Options & { readonly xml: V2_Applyment_Micro_Submitupgrade_Post_Request }): V2_Applyment_Micro_Submitupgrade_Post_Response
}
