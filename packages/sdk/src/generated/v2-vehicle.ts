// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V2_Vehicle {
  /** 车主平台 · 共 3 个接口 */
  readonly partnerpay: V2_Vehicle_Partnerpay
  /** 车主平台 · 共 3 个接口 */
  readonly pay: V2_Vehicle_Pay
}

export interface V2_Vehicle_Partnerpay {
  /** 用户入场通知api */
  readonly notification: V2_Vehicle_Partnerpay_Notification
  /** 申请扣款 */
  readonly payapply: V2_Vehicle_Partnerpay_Payapply
  /** 用户状态查询 */
  readonly querystate: V2_Vehicle_Partnerpay_Querystate
}

export interface V2_Vehicle_Partnerpay_Notification_Post_Request {
  /** 公众账号id · 最长 32 个字符 · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id?: string | undefined
  /** 子商户公众账号id · 最长 32 个字符 · 示例：wxcbda96de0b165489 */
  readonly sub_appid: string
  /** 子商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly sub_mch_id: string
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  /** 签名 · 最长 64 个字符 · 示例：EE088059BBC9141264F8D14293AD6C4BB94CEA8C08AA98FBF93E262D445F8FF5 */
  readonly sign?: string | undefined
  /** 版本号 · 最长 16 个字符 · 示例：3.0 */
  readonly version: "3.0" | (string & {})
  /** 交易场景 · 最长 16 个字符 · 示例：PARKING */
  readonly trade_scene: "PARKING" | "PARKING SPACE" | (string & {})
  /** 场景信息JSON格式字符串 · 最长 1024 个字符 */
  readonly scene_info: string | {
    readonly scene_info: {
      /** 入场时间 */
      readonly start_time: string
      /** 回调通知URL */
      readonly notify_url?: string | undefined
      /** 车牌号 */
      readonly plate_number: string
      /** 车辆类型 */
      readonly car_type?: string | undefined
      /** 停车场名称 */
      readonly parking_name: string
      /** 免费时长 */
      readonly free_time: string
      /** 用户标识 */
      readonly openid?: string | undefined
      /** 用户子标识 */
      readonly sub_openid?: string | undefined
      /** 车位编号 */
      readonly space_number: string
    }
  }
}

export interface V2_Vehicle_Partnerpay_Notification_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Vehicle_Partnerpay_Notification_Post_Request
}

export interface V2_Vehicle_Partnerpay_Notification_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 公众账号id · 最长 32 个字符 · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id: string
  /** 子商户公众账号id · 最长 32 个字符 · 示例：wxcbda96de0b165489 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly sub_mch_id: string
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 签名 · 最长 64 个字符 · 示例：EE088059BBC9141264F8D14293AD6C4BB94CEA8C08AA98FBF93E262D445F8FF5 */
  readonly sign: string
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 32 个字符 · 示例：接口返回错误 */
  readonly err_code_des?: string | undefined
  /** 用户状态 · 最长 16 个字符 · 示例：NORMAL */
  readonly user_state: "NORMAL" | "BLOCK" | (string & {})
  /** 发起扣费方式 · 最长 16 个字符 · 示例：PROACTIVE */
  readonly deduct_mode?: "PROACTIVE" | "AUTOPAY" | (string & {}) | undefined
}

export interface V2_Vehicle_Partnerpay_Notification {
  /** 用户入场通知api · https://pay.weixin.qq.com/doc/v2/partner/4011988204 */
  post(options: V2_Vehicle_Partnerpay_Notification_Post_Options & { readonly xml: V2_Vehicle_Partnerpay_Notification_Post_Request }): ApiCall<V2_Vehicle_Partnerpay_Notification_Post_Response>
  /** 用户入场通知api · https://pay.weixin.qq.com/doc/v2/partner/4011988204 */
  postSync(options: V2_Vehicle_Partnerpay_Notification_Post_Options & { readonly xml: V2_Vehicle_Partnerpay_Notification_Post_Request }): V2_Vehicle_Partnerpay_Notification_Post_Response
}

export interface V2_Vehicle_Partnerpay_Payapply_Post_Request {
  /** 公众账号id · 最长 32 个字符 · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 子商户公众账号id · 最长 32 个字符 · 示例：wxcbda96de0b165489 */
  readonly sub_appid: string
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly sub_mch_id: string
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  /** 签名 · 最长 64 个字符 · 示例：EE088059BBC9141264F8D14293AD6C4BB94CEA445F8FF5 */
  readonly sign?: string | undefined
  /** 商品描述 · 最长 128 个字符 · 示例：公交代扣 */
  readonly body: string
  /** 商品详情 · 最长 6000 个字符 · 示例：公交代扣：A公交代扣：B公交代扣：C */
  readonly detail?: string | undefined
  /** 附加数据 · 最长 127 个字符 · 示例：自定义参数 */
  readonly attach?: string | undefined
  /** 商户订单号 · 最长 32 个字符 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 总金额 · 示例：888 */
  readonly total_fee: number | string
  /** 货币类型 · 最长 16 个字符 · 示例：CNY */
  readonly fee_type?: string | undefined
  /** 终端IP · 最长 16 个字符 · 示例：8.8.8.8 */
  readonly spbill_create_ip: string
  /** 商品标记 · 最长 32 个字符 · 示例：WXG */
  readonly goods_tag?: string | undefined
  /** 回调通知url · 最长 256 个字符 · 示例：http://yoursite.com/wxpay.html */
  readonly notify_url: string
  /** 交易类型 · 最长 16 个字符 · 示例：PAP */
  readonly trade_type: "PAP" | (string & {})
  /** 版本号 · 最长 16 个字符 · 示例：3.0 */
  readonly version: "3.0" | (string & {})
  /** 交易场景 · 最长 16 个字符 · 示例：PARKING */
  readonly trade_scene: "PARKING" | "PARKING SPACE" | (string & {})
  /** 用户标识 · 最长 32 个字符 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 分账标识 · 最长 16 个字符 · 示例：Y */
  readonly profit_sharing?: "Y" | "N" | (string & {}) | undefined
  /** 场景信息JSON格式字符串 · 最长 1024 个字符 */
  readonly scene_info: string | {
    readonly scene_info: {
      /** 交易时间 */
      readonly start_time: string
      /** 结束时间 */
      readonly end_time?: string | undefined
      /** 计费时长 */
      readonly charging_time: string
      /** 车牌号 */
      readonly plate_number: string
      /** 车辆类型 */
      readonly car_type?: string | undefined
      /** 停车场名称 */
      readonly parking_name: string
      /** 免费时长 */
      readonly free_time?: string | undefined
      /** 发起扣费方式 */
      readonly deduct_mode: "PROACTIVE" | "AUTOPAY" | (string & {})
      /** 支持的扣费方式 */
      readonly support_deduct_mode: "DEDUCT_PROACTIVE_ONLY" | "DEDUCT_AUTOPAY_ONLY" | "DEDUCT_ALL" | (string & {})
      /** 车位编号 */
      readonly space_number: string
      /** 加油站名称 */
      readonly gas_station: string
      /** 油品标号名 */
      readonly gas_label_name: string
      /** 油品类型名称 */
      readonly gas_type: string
      /** 油品标准 */
      readonly gas_standard: string
      /** 油量 */
      readonly gas_amount: string
      /** 油枪号 */
      readonly gas_gun_no: string
      /** 入口站名称 */
      readonly entrance_name: string
      /** 出口名称 */
      readonly exit_name: string
      /** 核载人数 */
      readonly carrying_capacity?: string | undefined
      /** 核载区间 */
      readonly carrying_range?: string | undefined
      /** 通道类型 */
      readonly channel_type: "ETC" | "MTC" | (string & {})
    }
  }
}

export interface V2_Vehicle_Partnerpay_Payapply_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Vehicle_Partnerpay_Payapply_Post_Request
}

export interface V2_Vehicle_Partnerpay_Payapply_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg: string
  /** 公众账号id · 最长 32 个字符 · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 子商户公众账号id · 最长 32 个字符 · 示例：wxcbda96de0b165489 */
  readonly sub_appid?: string | undefined
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id: string
  /** 子商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly sub_mch_id: string
  /** 设备号 · 最长 32 个字符 · 示例：013467007045764 */
  readonly device_info?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 签名 · 最长 64 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SIGN_ERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 32 个字符 · 示例：签名错误 */
  readonly err_code_des?: string | undefined
}

export interface V2_Vehicle_Partnerpay_Payapply {
  /** 申请扣款 · https://pay.weixin.qq.com/doc/v2/partner/4011988205 */
  post(options: V2_Vehicle_Partnerpay_Payapply_Post_Options & { readonly xml: V2_Vehicle_Partnerpay_Payapply_Post_Request }): ApiCall<V2_Vehicle_Partnerpay_Payapply_Post_Response>
  /** 申请扣款 · https://pay.weixin.qq.com/doc/v2/partner/4011988205 */
  postSync(options: V2_Vehicle_Partnerpay_Payapply_Post_Options & { readonly xml: V2_Vehicle_Partnerpay_Payapply_Post_Request }): V2_Vehicle_Partnerpay_Payapply_Post_Response
}

export interface V2_Vehicle_Partnerpay_Querystate_Post_Request {
  /** 公众账号id · 最长 32 个字符 · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 子商户公众账号id · 最长 32 个字符 · 示例：wxcbda96de0b165489 */
  readonly sub_appid: string
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly sub_mch_id: string
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  /** 签名 · 最长 64 个字符 · 示例：EE088059BBC9141264F8D14293AD6C4BB94CEA8C08AA98FBF93E262D445F8FF5 */
  readonly sign?: string | undefined
  /** 交易场景 · 最长 16 个字符 · 示例：PARKING */
  readonly trade_scene: "PARKING" | "PARKING SPACE" | "GAS" | "HIGHWAY" | "BRIDGE" | (string & {})
  /** 跳转场景 · 最长 16 个字符 · 示例：H5 */
  readonly jump_scene?: "APP" | "H5" | (string & {}) | undefined
  /** 用户标识 · 最长 32 个字符 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid: string
  /** 用户子标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly sub_openid: string
  /** 车牌号 · 示例：粤B888888 */
  readonly plate_number: string
  /** 版本号 · 最长 16 个字符 · 示例：3.0 */
  readonly version: "3.0" | (string & {})
}

export interface V2_Vehicle_Partnerpay_Querystate_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Vehicle_Partnerpay_Querystate_Post_Request
}

export interface V2_Vehicle_Partnerpay_Querystate_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 请求appid · 最长 32 个字符 · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 子商户公众账号id · 最长 32 个字符 · 示例：wxcbda96de0b165489 */
  readonly sub_appid?: string | undefined
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id: string
  /** 子商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly sub_mch_id: string
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 签名 · 最长 64 个字符 · 示例：EE088059BBC9141264F8D14293AD6C4BB94CEA8C08AA98FBF93E262D445F8FF5 */
  readonly sign: string
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 · 示例：系统错误 */
  readonly err_code_des?: string | undefined
  /** 用户状态 · 最长 16 个字符 · 示例：NORMAL */
  readonly user_state: "NORMAL" | "PAUSED" | "OVERDUE" | "UNAUTHORIZED" | (string & {})
  /** 用户标识 · 最长 32 个字符 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS69 */
  readonly openid?: string | undefined
  /** 发起扣费方式 · 最长 16 个字符 · 示例：PROACTIVE */
  readonly deduct_mode?: "PROACTIVE" | "AUTOPAY" | (string & {}) | undefined
  /** 用户子标识 · 最长 32 个字符 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly sub_openid?: string | undefined
  /** 跳转路径 · 最长 1024 个字符 · 示例：pages/route/index */
  readonly path?: string | undefined
  /** 车牌信息 · 最长 512 个字符 · 示例：{"plate_number_info":[{"plate_number":"粤B888888","channel_type":"ETC"}]} */
  readonly plate_number_info?: string | undefined
}

export interface V2_Vehicle_Partnerpay_Querystate {
  /** 用户状态查询 · https://pay.weixin.qq.com/doc/v2/partner/4011988212 */
  post(options: V2_Vehicle_Partnerpay_Querystate_Post_Options & { readonly xml: V2_Vehicle_Partnerpay_Querystate_Post_Request }): ApiCall<V2_Vehicle_Partnerpay_Querystate_Post_Response>
  /** 用户状态查询 · https://pay.weixin.qq.com/doc/v2/partner/4011988212 */
  postSync(options: V2_Vehicle_Partnerpay_Querystate_Post_Options & { readonly xml: V2_Vehicle_Partnerpay_Querystate_Post_Request }): V2_Vehicle_Partnerpay_Querystate_Post_Response
}

export interface V2_Vehicle_Pay {
  /** 用户入场通知api */
  readonly notification: V2_Vehicle_Pay_Notification
  /** 申请扣款 */
  readonly payapply: V2_Vehicle_Pay_Payapply
  /** 用户状态查询 */
  readonly querystate: V2_Vehicle_Pay_Querystate
}

export interface V2_Vehicle_Pay_Notification_Post_Request {
  /** 公众账号id · 最长 32 个字符 · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  /** 签名 · 最长 64 个字符 · 示例：EE088059BBC9141264F8D14293AD6C4BB94CEA8C08AA98FBF93E262D445F8FF5 */
  readonly sign?: string | undefined
  /** 版本号 · 最长 16 个字符 · 示例：3.0 */
  readonly version: string
  /** 交易场景 · 最长 16 个字符 · 示例：PARKING */
  readonly trade_scene: "PARKING" | "PARKING SPACE" | (string & {})
  /** 场景信息JSON格式字符串 · 最长 1024 个字符 */
  readonly scene_info: string | {
    readonly scene_info: {
      /** 入场时间 */
      readonly start_time: string
      /** 回调通知URL */
      readonly notify_url?: string | undefined
      /** 车牌号 */
      readonly plate_number: string
      /** 车辆类型 */
      readonly car_type?: string | undefined
      /** 停车场名称 */
      readonly parking_name: string
      /** 免费时长 */
      readonly free_time: string
      /** 用户标识 */
      readonly openid?: string | undefined
      /** 车位编号 */
      readonly space_number: string
    }
  }
}

export interface V2_Vehicle_Pay_Notification_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Vehicle_Pay_Notification_Post_Request
}

export interface V2_Vehicle_Pay_Notification_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 公众账号id · 最长 32 个字符 · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id: string
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 签名 · 最长 64 个字符 · 示例：EE088059BBC9141264F8D14293AD6C4BB94CEA8C08AA98FBF93E262D445F8FF5 */
  readonly sign: string
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 32 个字符 · 示例：接口返回错误 */
  readonly err_code_des?: string | undefined
  /** 用户状态 · 最长 16 个字符 · 示例：NORMAL */
  readonly user_state: "NORMAL" | "BLOCK" | (string & {})
  /** 发起扣费方式 · 最长 16 个字符 · 示例：PROACTIVE */
  readonly deduct_mode?: "PROACTIVE" | "AUTOPAY" | (string & {}) | undefined
}

export interface V2_Vehicle_Pay_Notification {
  /** 用户入场通知api · https://pay.weixin.qq.com/doc/v2/merchant/4011985272 */
  post(options: V2_Vehicle_Pay_Notification_Post_Options & { readonly xml: V2_Vehicle_Pay_Notification_Post_Request }): ApiCall<V2_Vehicle_Pay_Notification_Post_Response>
  /** 用户入场通知api · https://pay.weixin.qq.com/doc/v2/merchant/4011985272 */
  postSync(options: V2_Vehicle_Pay_Notification_Post_Options & { readonly xml: V2_Vehicle_Pay_Notification_Post_Request }): V2_Vehicle_Pay_Notification_Post_Response
}

export interface V2_Vehicle_Pay_Payapply_Post_Request {
  /** 公众账号id · 最长 32 个字符 · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  /** 签名 · 最长 64 个字符 · 示例：EE088059BBC9141264F8D14293AD6C4BB94CEA8C08AA98FBF93E262D445F8FF5 */
  readonly sign?: string | undefined
  /** 商品描述 · 最长 128 个字符 · 示例：公交代扣 */
  readonly body: string
  /** 商品详情 · 最长 6000 个字符 · 示例：公交代扣：A公交代扣：B公交代扣：C */
  readonly detail?: string | undefined
  /** 附加数据 · 最长 127 个字符 · 示例：自定义参数 */
  readonly attach?: string | undefined
  /** 商户订单号 · 最长 32 个字符 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 总金额 · 示例：888 */
  readonly total_fee: number | string
  /** 货币类型 · 最长 16 个字符 · 示例：CNY */
  readonly fee_type?: string | undefined
  /** 终端IP · 最长 16 个字符 · 示例：8.8.8.8 */
  readonly spbill_create_ip: string
  /** 商品标记 · 最长 32 个字符 · 示例：WXG */
  readonly goods_tag?: string | undefined
  /** 回调通知url · 最长 256 个字符 · 示例：http://yoursite.com/wxpay.html */
  readonly notify_url: string
  /** 交易类型 · 最长 16 个字符 · 示例：PAP */
  readonly trade_type: "PAP" | (string & {})
  /** 版本号 · 最长 16 个字符 · 示例：3.0 */
  readonly version: "3.0" | (string & {})
  /** 交易场景 · 最长 16 个字符 · 示例：PARKING */
  readonly trade_scene: "PARKING" | "PARKING SPACE" | "GAS" | "HIGHWAY" | "BRIDGE" | (string & {})
  /** 用户标识 · 最长 32 个字符 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 分账标识 · 最长 16 个字符 · 示例：Y */
  readonly profit_sharing?: "Y" | "N" | (string & {}) | undefined
  /** 场景信息JSON格式字符串 · 最长 1024 个字符 */
  readonly scene_info: string | {
    readonly scene_info: {
      /** 交易时间 */
      readonly start_time: string
      /** 结束时间 */
      readonly end_time?: string | undefined
      /** 计费时长 */
      readonly charging_time: string
      /** 车牌号 */
      readonly plate_number: string
      /** 车辆类型 */
      readonly car_type?: string | undefined
      /** 停车场名称 */
      readonly parking_name: string
      /** 免费时长 */
      readonly free_time?: string | undefined
      /** 发起扣费方式 */
      readonly deduct_mode: "PROACTIVE" | "AUTOPAY" | (string & {})
      /** 支持的扣费方式 */
      readonly support_deduct_mode: "DEDUCT_PROACTIVE_ONLY" | "DEDUCT_AUTOPAY_ONLY" | "DEDUCT_ALL" | (string & {})
      /** 车位编号 */
      readonly space_number: string
      /** 加油站名称 */
      readonly gas_station: string
      /** 油品标号名 */
      readonly gas_label_name: string
      /** 油品类型名称 */
      readonly gas_type: string
      /** 油品标准 */
      readonly gas_standard: string
      /** 油量 */
      readonly gas_amount: string
      /** 油枪号 */
      readonly gas_gun_no: string
      /** 入口站名称 */
      readonly entrance_name: string
      /** 出口名称 */
      readonly exit_name: string
      /** 核载人数 */
      readonly carrying_capacity?: string | undefined
      /** 核载区间 */
      readonly carrying_range?: string | undefined
      /** 通道类型 */
      readonly channel_type: "ETC" | "MTC" | (string & {})
    }
  }
}

export interface V2_Vehicle_Pay_Payapply_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Vehicle_Pay_Payapply_Post_Request
}

export interface V2_Vehicle_Pay_Payapply_Post_Response {
  /** 返回状态码 */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 */
  readonly return_msg: string
  /** 公众账号id · 最长 32 个字符 · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id: string
  /** 设备号 · 最长 32 个字符 · 示例：013467007045764 */
  readonly device_info?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 签名 · 最长 64 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SIGN_ERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 32 个字符 · 示例：签名错误 */
  readonly err_code_des?: string | undefined
}

export interface V2_Vehicle_Pay_Payapply {
  /** 申请扣款 · https://pay.weixin.qq.com/doc/v2/merchant/4011985331 */
  post(options: V2_Vehicle_Pay_Payapply_Post_Options & { readonly xml: V2_Vehicle_Pay_Payapply_Post_Request }): ApiCall<V2_Vehicle_Pay_Payapply_Post_Response>
  /** 申请扣款 · https://pay.weixin.qq.com/doc/v2/merchant/4011985331 */
  postSync(options: V2_Vehicle_Pay_Payapply_Post_Options & { readonly xml: V2_Vehicle_Pay_Payapply_Post_Request }): V2_Vehicle_Pay_Payapply_Post_Response
}

export interface V2_Vehicle_Pay_Querystate_Post_Request {
  /** 公众账号id · 最长 32 个字符 · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  /** 签名 · 最长 64 个字符 · 示例：EE088059BBC9141264F8D14293AD6C4BB94CEA8C08AA98FBF93E262D445F8FF5 */
  readonly sign?: string | undefined
  /** 交易场景 · 最长 16 个字符 · 示例：PARKING */
  readonly trade_scene: "PARKING" | "PARKING SPACE" | "GAS" | "HIGHWAY" | "BRIDGE" | (string & {})
  /** 跳转场景 · 最长 16 个字符 · 示例：H5 */
  readonly jump_scene?: string | undefined
  /** 用户标识 · 最长 32 个字符 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid: string
  /** 车牌号 · 示例：车牌号。仅包括省份+车牌，不包括特殊字符。openid和车牌号必须选传其中之一 */
  readonly plate_number: string
  /** 版本号 · 最长 16 个字符 · 示例：3.0 */
  readonly version: "3.0" | (string & {})
}

export interface V2_Vehicle_Pay_Querystate_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Vehicle_Pay_Querystate_Post_Request
}

export interface V2_Vehicle_Pay_Querystate_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 请求appid · 最长 32 个字符 · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id: string
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 签名 · 最长 64 个字符 · 示例：EE088059BBC9141264F8D14293AD6C4BB94CEA8C08AA98FBF93E262D445F8FF5 */
  readonly sign: string
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 · 示例：系统错误 */
  readonly err_code_des?: string | undefined
  /** 用户状态 · 最长 16 个字符 · 示例：NORMAL */
  readonly user_state: "NORMAL" | "PAUSED" | "OVERDUE" | "UNAUTHORIZED" | (string & {})
  /** 用户标识 · 最长 32 个字符 · 示例：wxd930ea5d5a258f4f */
  readonly openid?: string | undefined
  /** 发起扣费方式 · 最长 16 个字符 · 示例：PROACTIVE */
  readonly deduct_mode?: "PROACTIVE" | "AUTOPAY" | (string & {}) | undefined
  /** 跳转路径 · 最长 1024 个字符 · 示例：pages/route/index */
  readonly path?: string | undefined
  /** 车牌信息 · 最长 512 个字符 · 示例：{"plate_number_info":[{"plate_number":"粤B888888","channel_type":"ETC"}]} */
  readonly plate_number_info?: string | undefined
}

export interface V2_Vehicle_Pay_Querystate {
  /** 用户状态查询 · https://pay.weixin.qq.com/doc/v2/merchant/4011986415 */
  post(options: V2_Vehicle_Pay_Querystate_Post_Options & { readonly xml: V2_Vehicle_Pay_Querystate_Post_Request }): ApiCall<V2_Vehicle_Pay_Querystate_Post_Response>
  /** 用户状态查询 · https://pay.weixin.qq.com/doc/v2/merchant/4011986415 */
  postSync(options: V2_Vehicle_Pay_Querystate_Post_Options & { readonly xml: V2_Vehicle_Pay_Querystate_Post_Request }): V2_Vehicle_Pay_Querystate_Post_Response
}
