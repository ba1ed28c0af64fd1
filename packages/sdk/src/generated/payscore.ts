// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Payscore {
  /** 支付分∙机构模式、支付分∙先用后付 · 共 12 个接口 */
  readonly acquiringbank: V3_Payscore_Acquiringbank
  /** 商户申请获取对账单API */
  readonly merchantBill: V3_Payscore_MerchantBill
  /** 支付分∙海外从业机构模式 · 共 5 个接口 */
  readonly oversea: V3_Payscore_Oversea
  /** 支付分∙服务商模式、支付分∙服务商模式∙免确认、支付分∙先用后付 · 共 21 个接口 */
  readonly partner: V3_Payscore_Partner
  /** 支付分∙先享后付 · 查询先享后付订单、创建先享后付订单 · 共 5 个接口 */
  readonly payafterOrders: V3_Payscore_PayafterOrders
  /** 支付分∙免确认模式∙预授权 · 商户预授权API · 共 6 个接口 */
  readonly permissions: V3_Payscore_Permissions
  /** 支付分∙签约计划 · 共 6 个接口 */
  readonly plan: V3_Payscore_Plan
  /** 支付分、支付分∙免确认模式 · 查询支付分订单API、创建支付分订单API · 共 10 个接口 */
  readonly serviceorder: V3_Payscore_Serviceorder
  /** 创建先用后付订单 */
  readonly servicepayondeliveryorder: V3_Payscore_Servicepayondeliveryorder
  /** 支付分∙签约计划 · 共 8 个接口 */
  readonly signPlan: V3_Payscore_SignPlan
  /** 支付分∙智慧零售 · 查询智慧零售订单、创建智慧零售订单 · 共 4 个接口 */
  readonly smartretailOrders: V3_Payscore_SmartretailOrders
  /** 查询用户授权状态API */
  readonly userServiceState: V3_Payscore_UserServiceState
  /** 支付分∙免确认模式∙普通授权 · 共 1 个接口 */
  readonly users: V3_Payscore_Users
}

export interface V3_Payscore_Acquiringbank {
  /** 支付分∙机构模式 · 从业机构预授权 · 共 3 个接口 */
  readonly permissions: V3_Payscore_Acquiringbank_Permissions
  /** 支付分∙机构模式、支付分∙先用后付 · 从业机构查询微信支付分订单、从业机构创建微信支付分订单 · 共 8 个接口 */
  readonly serviceorder: V3_Payscore_Acquiringbank_Serviceorder
  /** 从业机构创建先用后付订单 */
  readonly servicepayondeliveryorder: V3_Payscore_Acquiringbank_Servicepayondeliveryorder
}

export interface V3_Payscore_Acquiringbank_Permissions_Post_Request {
  /** 服务ID · 示例：service_id */
  readonly service_id: string
  /** 渠道商商户号 · 示例：1230000109 */
  readonly channel_id: string
  /** 服务商应用ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 子商户应用ID · 示例：wxd678efh567hg6787 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 示例：1230000109 */
  readonly sub_mchid: string
  /** 授权协议号 · 示例：1234323JKHDFE1243252 */
  readonly authorization_code: string
  /** 商户回调地址 · 示例：http://www.qq.com */
  readonly notify_url?: string | undefined
}

export interface V3_Payscore_Acquiringbank_Permissions_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_Acquiringbank_Permissions_Post_Request
}

export interface V3_Payscore_Acquiringbank_Permissions_Post_Response {
  /** 预授权token · 示例：apply_permissions_token */
  readonly apply_permissions_token: string
}

export interface V3_Payscore_Acquiringbank_Permissions {
  /** 支付分∙机构模式 · 共 2 个接口 */
  readonly authorizationCode: V3_Payscore_Acquiringbank_Permissions_AuthorizationCode
  /**
   * 从业机构预授权 · https://pay.weixin.qq.com/doc/v3/partner/4012691489
   * 角色：从业机构
   */
  post(options: V3_Payscore_Acquiringbank_Permissions_Post_Options & { readonly json: V3_Payscore_Acquiringbank_Permissions_Post_Request }): ApiCall<V3_Payscore_Acquiringbank_Permissions_Post_Response>
  /**
   * 从业机构预授权 · https://pay.weixin.qq.com/doc/v3/partner/4012691489
   * 角色：从业机构
   */
  postSync(options: V3_Payscore_Acquiringbank_Permissions_Post_Options & { readonly json: V3_Payscore_Acquiringbank_Permissions_Post_Request }): V3_Payscore_Acquiringbank_Permissions_Post_Response
}

export interface V3_Payscore_Acquiringbank_Permissions_AuthorizationCode {
  /** 授权协议号 · 从业机构查询与用户授权记录 · 共 2 个接口 */
  readonly _authorization_code_: V3_Payscore_Acquiringbank_Permissions_AuthorizationCode_Authorization_code_
}

export interface V3_Payscore_Acquiringbank_Permissions_AuthorizationCode_Authorization_code__Get_Options extends CallOptions {
  /** 授权协议号 · 示例：1275342195190894594 */
  readonly authorization_code: string
  /** 查询参数 */
  readonly query: {
    /** 服务ID · 示例：500001 */
    readonly service_id: string
    /** 渠道商商户号 · 示例：1230000109 */
    readonly channel_id: string
    /** 子商户号 · 示例：1230000109 */
    readonly sub_mchid: string
  }
}

export interface V3_Payscore_Acquiringbank_Permissions_AuthorizationCode_Authorization_code__Get_Response {
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 服务商应用ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 服务商公众号下的用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 子商户公众号下的用户标识 */
  readonly sub_openid?: string | undefined
  /** 授权协议号 · 示例：1275342195190894594 */
  readonly authorization_code: string
  /** 授权状态 · 示例：UNAVAILABLE */
  readonly authorization_state: string
  /** 授权通知地址 · 示例：https://www.weixin.com */
  readonly notify_url?: string | undefined
  /** 最近一次解除授权时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly cancel_authorization_time?: string | undefined
  /** 最近一次授权成功时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly authorization_success_time?: string | undefined
  /** 子商户号 · 示例：1230000109 */
  readonly sub_mchid: string
  /** 子商户应用ID · 示例：wxd678efh567hg6787 */
  readonly sub_appid?: string | undefined
  /** 渠道商商户号 · 示例：1230000109 */
  readonly channel_id?: string | undefined
}

export interface V3_Payscore_Acquiringbank_Permissions_AuthorizationCode_Authorization_code_ {
  /** 从业机构解除用户授权关系 */
  readonly terminate: V3_Payscore_Acquiringbank_Permissions_AuthorizationCode_Authorization_code__Terminate
  /**
   * 从业机构查询与用户授权记录 · https://pay.weixin.qq.com/doc/v3/partner/4012461004
   * 角色：从业机构
   */
  get(options: V3_Payscore_Acquiringbank_Permissions_AuthorizationCode_Authorization_code__Get_Options): ApiCall<V3_Payscore_Acquiringbank_Permissions_AuthorizationCode_Authorization_code__Get_Response>
  /**
   * 从业机构查询与用户授权记录 · https://pay.weixin.qq.com/doc/v3/partner/4012461004
   * 角色：从业机构
   */
  getSync(options: V3_Payscore_Acquiringbank_Permissions_AuthorizationCode_Authorization_code__Get_Options): V3_Payscore_Acquiringbank_Permissions_AuthorizationCode_Authorization_code__Get_Response
}

export interface V3_Payscore_Acquiringbank_Permissions_AuthorizationCode_Authorization_code__Terminate_Post_Request {
  /** 服务ID · 示例：500001 */
  readonly service_id: string
  /** 渠道商商户号 · 示例：1230000109 */
  readonly channel_id?: string | undefined
  /** 子商户号 · 示例：1230000109 */
  readonly sub_mchid: string
  /** 撤销原因 · 示例：撤销原因 */
  readonly reason: string
}

export interface V3_Payscore_Acquiringbank_Permissions_AuthorizationCode_Authorization_code__Terminate_Post_Options extends CallOptions {
  /** 授权协议号 · 示例：1275342195190894594 */
  readonly authorization_code: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_Acquiringbank_Permissions_AuthorizationCode_Authorization_code__Terminate_Post_Request
}

export type V3_Payscore_Acquiringbank_Permissions_AuthorizationCode_Authorization_code__Terminate_Post_Response = undefined

export interface V3_Payscore_Acquiringbank_Permissions_AuthorizationCode_Authorization_code__Terminate {
  /**
   * 从业机构解除用户授权关系 · https://pay.weixin.qq.com/doc/v3/partner/4012461012
   * 角色：从业机构
   */
  post(options: V3_Payscore_Acquiringbank_Permissions_AuthorizationCode_Authorization_code__Terminate_Post_Options & { readonly json: V3_Payscore_Acquiringbank_Permissions_AuthorizationCode_Authorization_code__Terminate_Post_Request }): ApiCall<V3_Payscore_Acquiringbank_Permissions_AuthorizationCode_Authorization_code__Terminate_Post_Response>
  /**
   * 从业机构解除用户授权关系 · https://pay.weixin.qq.com/doc/v3/partner/4012461012
   * 角色：从业机构
   */
  postSync(options: V3_Payscore_Acquiringbank_Permissions_AuthorizationCode_Authorization_code__Terminate_Post_Options & { readonly json: V3_Payscore_Acquiringbank_Permissions_AuthorizationCode_Authorization_code__Terminate_Post_Request }): V3_Payscore_Acquiringbank_Permissions_AuthorizationCode_Authorization_code__Terminate_Post_Response
}

export interface V3_Payscore_Acquiringbank_Serviceorder_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 服务ID · 示例：2002000000000558128851361561536 */
    readonly service_id: string
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mchid: string
    /** 渠道商商户号 · 示例：1230000109 */
    readonly channel_id: string
    /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
    readonly out_order_no?: string | undefined
    /** 回跳查询ID */
    readonly query_id?: string | undefined
  }
}

export interface V3_Payscore_Acquiringbank_Serviceorder_Get_Response {
  /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 服务商应用ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 服务商商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 子商户应用ID · 示例：wxd678efh567hg6999 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 服务信息 · 示例：XX充电宝 */
  readonly service_introduction: string
  /** 服务订单状态 · 示例：CREATED */
  readonly state: string
  /** 订单状态说明 · 示例：MCH_COMPLETE */
  readonly state_description?: string | undefined
  /** 后付费项目 */
  readonly post_payments?: readonly {
    /** 付费名称 · 示例：就餐费用 */
    readonly name: string
    /** 付费说明 · 示例：就餐人均100元 */
    readonly description?: string | undefined
    /** 付费金额 · 示例：40000 */
    readonly amount?: number | undefined
    /** 付费数量 · 示例：4 */
    readonly count?: number | undefined
  }[] | undefined
  /** 后付费商户优惠 */
  readonly post_discounts?: readonly {
    /** 优惠名称 · 示例：满20减1元 */
    readonly name: string
    /** 优惠说明 · 示例：不与其他优惠叠加 */
    readonly description: string
    /** 优惠金额 · 示例：100 */
    readonly amount?: number | undefined
    /** 优惠数量 · 示例：2 */
    readonly count?: number | undefined
  }[] | undefined
  /** 订单风险金 */
  readonly risk_fund: {
    /** 风险金名称 · 示例：DEPOSIT */
    readonly name: string
    /** 风险金额 · 示例：10000 */
    readonly amount: number
    /** 风险说明 · 示例：就餐的预估费用 */
    readonly description?: string | undefined
  }
  /** 总金额 · 示例：40000 */
  readonly total_amount?: number | undefined
  /** 是否需要收款 */
  readonly need_collection?: boolean | undefined
  /** 收款信息 */
  readonly collection?: {
    /** 收款状态 · 示例：USER_PAID */
    readonly state: string
    /** 总收款金额 · 示例：50000 */
    readonly total_amount?: number | undefined
    /** 待收金额 · 示例：40000 */
    readonly paying_amount?: number | undefined
    /** 已收金额 · 示例：10000 */
    readonly paid_amount?: number | undefined
    /** 收款明细列表 */
    readonly details?: readonly {
      /** 收款序号 · 示例：1 */
      readonly seq?: number | undefined
      /** 单笔收款金额 · 示例：10000 */
      readonly amount?: number | undefined
      /** 收款成功渠道 · 示例：NEWTON */
      readonly paid_type?: string | undefined
      /** 收款成功时间 · 示例：20091225091210 */
      readonly paid_time?: string | undefined
      /** 微信支付交易单号 · 示例：15646546545165651651 */
      readonly transaction_id?: string | undefined
      /** 优惠功能 */
      readonly promotion_detail?: readonly {
        /** 券ID · 示例：123456 */
        readonly coupon_id: string
        /** 优惠名称 · 示例：单品优惠-6 */
        readonly name?: string | undefined
        /** 优惠范围 · 示例：GLOBAL */
        readonly scope?: string | undefined
        /** 优惠类型 · 示例：CASH */
        readonly type?: string | undefined
        /** 优惠券面额 · 示例：100 */
        readonly amount: number
        /** 活动ID · 示例：activity_id */
        readonly stock_id?: string | undefined
        /** 微信出资 · 示例：100 */
        readonly wechatpay_contribute?: number | undefined
        /** 商户出资 · 示例：100 */
        readonly merchant_contribute?: number | undefined
        /** 其他出资 · 示例：100 */
        readonly other_contribute?: number | undefined
        /** 优惠币种 · 示例：CNY */
        readonly currency?: string | undefined
        /** 单品列表 */
        readonly goods_detail?: readonly {
          /** 商品编码 · 示例：M1006 */
          readonly goods_id: string
          /** 商品数量 · 示例：1 */
          readonly quantity?: number | undefined
          /** 商品价格 · 示例：1 */
          readonly unit_price?: number | undefined
          /** 商品优惠金额 · 示例：100 */
          readonly discount_amount?: number | undefined
          /** 商品备注 · 示例：商品备注信息 */
          readonly goods_remark?: string | undefined
        }[] | undefined
      }[] | undefined
    }[] | undefined
  } | undefined
  /** 服务时间段 */
  readonly time_range: {
    /** 服务开始时间 · 示例：20091225091010 */
    readonly start_time: string
    /** 服务开始时间备注 · 示例：开始租借时间 */
    readonly start_time_remark?: string | undefined
    /** 服务结束时间 · 示例：20091225121010 */
    readonly end_time?: string | undefined
    /** 服务结束时间备注 · 示例：租借结束时间 */
    readonly end_time_remark?: string | undefined
  }
  /** 服务位置 */
  readonly location?: {
    /** 服务开始地点 · 示例：嗨客时尚主题展餐厅 */
    readonly start_location?: string | undefined
    /** 服务结束地点 · 示例：嗨客时尚主题展餐厅 */
    readonly end_location?: string | undefined
  } | undefined
  /** 商户数据包 · 示例：Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald */
  readonly attach?: string | undefined
  /** 商户回调地址 · 示例：https://api.test.com */
  readonly notify_url: string
  /** 服务商公众号下的用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 子商户公众号下的用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly sub_openid?: string | undefined
  /** 微信支付服务订单号 · 示例：0000300001201908301055157220022 */
  readonly order_id: string
  /** 渠道商商户号 · 示例：1230000109 */
  readonly channel_id: string
}

export interface V3_Payscore_Acquiringbank_Serviceorder_Post_Request {
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 服务商应用ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 子商户应用ID · 示例：wxd678efh567hg6999 */
  readonly sub_appid?: string | undefined
  /** 渠道商商户号 · 示例：1230000109 */
  readonly channel_id: string
  /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 服务信息 · 示例：XX充电宝 */
  readonly service_introduction: string
  /** 后付费项目 */
  readonly post_payments?: readonly {
    /** 付费项目名称 · 示例：就餐费用 */
    readonly name: string
    /** 付费说明 · 示例：就餐人均100元 */
    readonly description?: string | undefined
    /** 金额 · 示例：40000 */
    readonly amount?: number | undefined
    /** 付费数量 · 示例：4 */
    readonly count?: number | undefined
  }[] | undefined
  /** 后付费商户优惠 */
  readonly post_discounts?: readonly {
    /** 优惠名称 · 示例：满20减1元 */
    readonly name: string
    /** 优惠说明 · 示例：不与其他优惠叠加 */
    readonly description: string
    /** 优惠数量 · 示例：2 */
    readonly count?: number | undefined
    /** 付费金额 · 示例：40000 */
    readonly amount?: number | undefined
  }[] | undefined
  /** 订单风险金 */
  readonly risk_fund: {
    /** 风险金名称 · 示例：DEPOSIT */
    readonly name: string
    /** 风险金额 · 示例：10000 */
    readonly amount: number
    /** 风险说明 · 示例：就餐的预估费用 */
    readonly description?: string | undefined
  }
  /** 服务时间段 */
  readonly time_range: {
    /** 服务开始时间 · 示例：20091225091010 */
    readonly start_time: string
    /** 服务开始时间备注 · 示例：开始租借时间 */
    readonly start_time_remark?: string | undefined
    /** 预计服务结束时间 · 示例：20091225121010 */
    readonly end_time?: string | undefined
    /** 预计服务结束时间备注 · 示例：租借结束时间 */
    readonly end_time_remark?: string | undefined
  }
  /** 服务位置 */
  readonly location?: {
    /** 服务开始地点 · 示例：嗨客时尚主题展餐厅 */
    readonly start_location?: string | undefined
    /** 预计服务结束地点 · 示例：嗨客时尚主题展餐厅 */
    readonly end_location?: string | undefined
  } | undefined
  /** 服务商公众号下的用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 子商户公众号下的用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly sub_openid?: string | undefined
  /** 是否需要用户确认 */
  readonly need_user_confirm?: boolean | undefined
  /** 商户回调地址 · 示例：https://api.test.com */
  readonly notify_url: string
  /** 商户数据包 · 示例：Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald */
  readonly attach?: string | undefined
}

export interface V3_Payscore_Acquiringbank_Serviceorder_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_Acquiringbank_Serviceorder_Post_Request
}

export interface V3_Payscore_Acquiringbank_Serviceorder_Post_Response {
  /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 服务商应用ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 服务商商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 子商户应用ID · 示例：wxd678efh567hg6999 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 渠道商商户号 · 示例：1230000109 */
  readonly channel_id: string
  /** 服务信息 · 示例：XX充电宝 */
  readonly service_introduction: string
  /** 服务订单状态 · 示例：CREATED */
  readonly state: string
  /** 订单状态说明 · 示例：MCH_COMPLETE */
  readonly state_description?: string | undefined
  /** 后付费项目 */
  readonly post_payments?: readonly {
    /** 付费项目名称 · 示例：就餐费用 */
    readonly name: string
    /** 付费说明 · 示例：就餐人均100元 */
    readonly description?: string | undefined
    /** 金额 · 示例：40000 */
    readonly amount?: number | undefined
    /** 付费数量 · 示例：4 */
    readonly count?: number | undefined
  }[] | undefined
  /** 后付费商户优惠 */
  readonly post_discounts?: readonly {
    /** 优惠名称 · 示例：满20减1元 */
    readonly name: string
    /** 优惠说明 · 示例：不与其他优惠叠加 */
    readonly description: string
    /** 优惠数量 · 示例：2 */
    readonly count?: number | undefined
  }[] | undefined
  /** 订单风险金 */
  readonly risk_fund?: {
    /** 风险金名称 · 示例：DEPOSIT */
    readonly name: string
    /** 风险金额 · 示例：10000 */
    readonly amount: number
    /** 风险说明 · 示例：就餐的预估费用 */
    readonly description?: string | undefined
  } | undefined
  /** 服务时间段 */
  readonly time_range?: {
    /** 服务开始时间 · 示例：20091225091010 */
    readonly start_time: string
    /** 服务开始时间备注 · 示例：开始租借时间 */
    readonly start_time_remark?: string | undefined
    /** 预计服务结束时间 · 示例：20091225121010 */
    readonly end_time?: string | undefined
    /** 预计服务结束时间备注 · 示例：租借结束时间 */
    readonly end_time_remark?: string | undefined
  } | undefined
  /** 服务位置 */
  readonly location?: {
    /** 服务开始地点 · 示例：嗨客时尚主题展餐厅 */
    readonly start_location?: string | undefined
    /** 预计服务结束地点 · 示例：嗨客时尚主题展餐厅 */
    readonly end_location: string
  } | undefined
  /** 商户数据包 · 示例：Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald */
  readonly attach?: string | undefined
  /** 商户回调地址 · 示例：https://api.test.com */
  readonly notify_url?: string | undefined
  /** 微信支付服务订单号 · 示例：0000300001201908301055157220022 */
  readonly order_id: string
  /** 跳转微信侧数据包 · 示例：DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we */
  readonly package?: string | undefined
}

export interface V3_Payscore_Acquiringbank_Serviceorder {
  /** 商户服务订单号 · 共 5 个接口 */
  readonly _out_order_no_: V3_Payscore_Acquiringbank_Serviceorder_Out_order_no_
  /** 从业机构查询微信支付分扣款信息 */
  readonly deduction: V3_Payscore_Acquiringbank_Serviceorder_Deduction
  /**
   * 从业机构查询微信支付分订单 · https://pay.weixin.qq.com/doc/v3/partner/4012691343
   * 角色：从业机构
   */
  get(options: V3_Payscore_Acquiringbank_Serviceorder_Get_Options): ApiCall<V3_Payscore_Acquiringbank_Serviceorder_Get_Response>
  /**
   * 从业机构查询微信支付分订单 · https://pay.weixin.qq.com/doc/v3/partner/4012691343
   * 角色：从业机构
   */
  getSync(options: V3_Payscore_Acquiringbank_Serviceorder_Get_Options): V3_Payscore_Acquiringbank_Serviceorder_Get_Response
  /**
   * 从业机构创建微信支付分订单 · https://pay.weixin.qq.com/doc/v3/partner/4012691326
   * 角色：从业机构
   */
  post(options: V3_Payscore_Acquiringbank_Serviceorder_Post_Options & { readonly json: V3_Payscore_Acquiringbank_Serviceorder_Post_Request }): ApiCall<V3_Payscore_Acquiringbank_Serviceorder_Post_Response>
  /**
   * 从业机构创建微信支付分订单 · https://pay.weixin.qq.com/doc/v3/partner/4012691326
   * 角色：从业机构
   */
  postSync(options: V3_Payscore_Acquiringbank_Serviceorder_Post_Options & { readonly json: V3_Payscore_Acquiringbank_Serviceorder_Post_Request }): V3_Payscore_Acquiringbank_Serviceorder_Post_Response
}

export interface V3_Payscore_Acquiringbank_Serviceorder_Out_order_no_ {
  /** 从业机构取消微信支付分订单 */
  readonly cancel: V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Cancel
  /** 从业机构完结微信支付分订单 */
  readonly complete: V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Complete
  /** 从业机构修改微信支付分订单金额 */
  readonly modify: V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Modify
  /** 从业机构登记微信支付分扣款信息 */
  readonly registerdeductinfo: V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Registerdeductinfo
  /** 从业机构同步微信支付分订单信息 */
  readonly sync: V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Sync
}

export interface V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Cancel_Post_Request {
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 渠道商商户号 · 示例：1230000109 */
  readonly channel_id: string
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 撤销原因 · 示例：用户投诉 */
  readonly reason: string
}

export interface V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Cancel_Post_Options extends CallOptions {
  /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Cancel_Post_Request
}

export type V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Cancel_Post_Response = undefined

export interface V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Cancel {
  /**
   * 从业机构取消微信支付分订单 · https://pay.weixin.qq.com/doc/v3/partner/4012458146
   * 角色：从业机构
   */
  post(options: V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Cancel_Post_Options & { readonly json: V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Cancel_Post_Request }): ApiCall<V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Cancel_Post_Response>
  /**
   * 从业机构取消微信支付分订单 · https://pay.weixin.qq.com/doc/v3/partner/4012458146
   * 角色：从业机构
   */
  postSync(options: V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Cancel_Post_Options & { readonly json: V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Cancel_Post_Request }): V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Cancel_Post_Response
}

export interface V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Complete_Post_Request {
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 渠道商商户号 · 示例：1230000109 */
  readonly channel_id?: string | undefined
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 后付费项目 */
  readonly post_payments: readonly {
    /** 付费名称 · 示例：就餐费用 */
    readonly name: string
    /** 付费说明 · 示例：就餐人均100元 */
    readonly description?: string | undefined
    /** 付费金额 · 示例：40000 */
    readonly amount?: number | undefined
    /** 付费数量 · 示例：4 */
    readonly count?: number | undefined
  }[]
  /** 后付费商户优惠 */
  readonly post_discounts?: readonly {
    /** 优惠名称 · 示例：满20减1元 */
    readonly name: string
    /** 优惠说明 · 示例：不与其他优惠叠加 */
    readonly description: string
    /** 优惠金额 · 示例：100 */
    readonly amount: number
    /** 优惠数量 · 示例：2 */
    readonly count?: number | undefined
  }[] | undefined
  /** 总金额 · 示例：50000 */
  readonly total_amount: number
  /** 实际服务时间 */
  readonly time_range?: {
    /** 服务开始时间 · 示例：20091225091010 */
    readonly start_time: string
    /** 服务开始时间备注 · 示例：开始租借时间 */
    readonly start_time_remark?: string | undefined
    /** 服务结束时间 · 示例：20091225121010 */
    readonly end_time?: string | undefined
    /** 服务结束时间备注 · 示例：租借结束时间 */
    readonly end_time_remark?: string | undefined
  } | undefined
  /** 实际服务位置 */
  readonly location?: {
    /** 服务开始地点 · 示例：嗨客时尚主题展餐厅 */
    readonly start_location?: string | undefined
    /** 服务结束地点 · 示例：嗨客时尚主题展餐厅 */
    readonly end_location?: string | undefined
  } | undefined
  /** 微信支付服务分账标记 */
  readonly profit_sharing?: boolean | undefined
  /** 完结服务时间 · 示例：2019-11-11T16:24:05+08:00 */
  readonly complete_time?: string | undefined
  /** 订单优惠标记 · 示例：goods_tag */
  readonly goods_tag?: string | undefined
}

export interface V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Complete_Post_Options extends CallOptions {
  /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Complete_Post_Request
}

export type V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Complete_Post_Response = undefined

export interface V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Complete {
  /**
   * 从业机构完结微信支付分订单 · https://pay.weixin.qq.com/doc/v3/partner/4012460791
   * 角色：从业机构
   */
  post(options: V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Complete_Post_Options & { readonly json: V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Complete_Post_Request }): ApiCall<V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Complete_Post_Response>
  /**
   * 从业机构完结微信支付分订单 · https://pay.weixin.qq.com/doc/v3/partner/4012460791
   * 角色：从业机构
   */
  postSync(options: V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Complete_Post_Options & { readonly json: V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Complete_Post_Request }): V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Complete_Post_Response
}

export interface V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Modify_Post_Request {
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 渠道商商户号 · 示例：1230000109 */
  readonly channel_id?: string | undefined
  /** 后付费项目 */
  readonly post_payments?: readonly {
    /** 付费名称 · 示例：就餐费用 */
    readonly name: string
    /** 付费说明 · 示例：就餐人均100元 */
    readonly description?: string | undefined
    /** 付费金额 · 示例：40000 */
    readonly amount?: number | undefined
    /** 付费数量 · 示例：4 */
    readonly count?: number | undefined
  }[] | undefined
  /** 后付费商户优惠 */
  readonly post_discounts?: readonly {
    /** 优惠名称 · 示例：满20减1元 */
    readonly name?: string | undefined
    /** 优惠说明 · 示例：不与其他优惠叠加 */
    readonly description: string
    /** 优惠金额 · 示例：100 */
    readonly amount: number
    /** 优惠数量 · 示例：2 */
    readonly count?: number | undefined
  }[] | undefined
  /** 总金额 · 示例：50000 */
  readonly total_amount: number
  /** 修改原因 · 示例：用户投诉 */
  readonly reason: string
}

export interface V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Modify_Post_Options extends CallOptions {
  /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Modify_Post_Request
}

export type V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Modify_Post_Response = undefined

export interface V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Modify {
  /**
   * 从业机构修改微信支付分订单金额 · https://pay.weixin.qq.com/doc/v3/partner/4012691363
   * 角色：从业机构
   */
  post(options: V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Modify_Post_Options & { readonly json: V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Modify_Post_Request }): ApiCall<V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Modify_Post_Response>
  /**
   * 从业机构修改微信支付分订单金额 · https://pay.weixin.qq.com/doc/v3/partner/4012691363
   * 角色：从业机构
   */
  postSync(options: V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Modify_Post_Options & { readonly json: V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Modify_Post_Request }): V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Modify_Post_Response
}

export interface V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Registerdeductinfo_Post_Request {
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 服务商应用ID · 示例：wxd678efh567hg6787 */
  readonly appid?: string | undefined
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 渠道商商户号 · 示例：1230000109 */
  readonly channel_id: string
  /** 商户系统内部扣款单号 · 示例：1234323JKHDFE1243252 */
  readonly out_trade_no?: string | undefined
  /** 子商户公众账号ID · 示例：wxd678efh567hg6999 */
  readonly sub_appid?: string | undefined
}

export interface V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Registerdeductinfo_Post_Options extends CallOptions {
  /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Registerdeductinfo_Post_Request
}

export interface V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Registerdeductinfo_Post_Response {
  /** 商品或支付单简要描述 */
  readonly description?: string | undefined
}

export interface V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Registerdeductinfo {
  /**
   * 从业机构登记微信支付分扣款信息 · https://pay.weixin.qq.com/doc/v3/partner/4012458414
   * 角色：从业机构
   */
  post(options: V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Registerdeductinfo_Post_Options & { readonly json: V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Registerdeductinfo_Post_Request }): ApiCall<V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Registerdeductinfo_Post_Response>
  /**
   * 从业机构登记微信支付分扣款信息 · https://pay.weixin.qq.com/doc/v3/partner/4012458414
   * 角色：从业机构
   */
  postSync(options: V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Registerdeductinfo_Post_Options & { readonly json: V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Registerdeductinfo_Post_Request }): V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Registerdeductinfo_Post_Response
}

export interface V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Sync_Post_Request {
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 渠道商商户号 · 示例：1230000109 */
  readonly channel_id?: string | undefined
  /** 场景类型 · 示例：Order_Paid */
  readonly type: string
  /** 内容信息详情 */
  readonly detail: {
    /** 收款成功时间 · 示例：20091225091210 */
    readonly paid_time: string
  }
}

export interface V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Sync_Post_Options extends CallOptions {
  /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Sync_Post_Request
}

export type V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Sync_Post_Response = undefined

export interface V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Sync {
  /**
   * 从业机构同步微信支付分订单信息 · https://pay.weixin.qq.com/doc/v3/partner/4012691378
   * 角色：从业机构
   */
  post(options: V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Sync_Post_Options & { readonly json: V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Sync_Post_Request }): ApiCall<V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Sync_Post_Response>
  /**
   * 从业机构同步微信支付分订单信息 · https://pay.weixin.qq.com/doc/v3/partner/4012691378
   * 角色：从业机构
   */
  postSync(options: V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Sync_Post_Options & { readonly json: V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Sync_Post_Request }): V3_Payscore_Acquiringbank_Serviceorder_Out_order_no__Sync_Post_Response
}

export interface V3_Payscore_Acquiringbank_Serviceorder_Deduction_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 服务ID · 示例：2002000000000558128851361561536 */
    readonly service_id: string
    /** 从业机构申请的公众号或移动应用AppID */
    readonly appid: string
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mchid: string
    /** 子商户申请的公众号或移动应用AppID */
    readonly sub_appid?: string | undefined
    /** 渠道商商户号 · 示例：1230000109 */
    readonly channel_id: string
    /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
    readonly out_order_no?: string | undefined
  }
}

export interface V3_Payscore_Acquiringbank_Serviceorder_Deduction_Get_Response {
  /** 商品或支付单简要描述 */
  readonly description: string
  /** 商户扣款单号 */
  readonly out_trade_no: string
}

export interface V3_Payscore_Acquiringbank_Serviceorder_Deduction {
  /**
   * 从业机构查询微信支付分扣款信息 · https://pay.weixin.qq.com/doc/v3/partner/4012458665
   * 角色：从业机构
   */
  get(options: V3_Payscore_Acquiringbank_Serviceorder_Deduction_Get_Options): ApiCall<V3_Payscore_Acquiringbank_Serviceorder_Deduction_Get_Response>
  /**
   * 从业机构查询微信支付分扣款信息 · https://pay.weixin.qq.com/doc/v3/partner/4012458665
   * 角色：从业机构
   */
  getSync(options: V3_Payscore_Acquiringbank_Serviceorder_Deduction_Get_Options): V3_Payscore_Acquiringbank_Serviceorder_Deduction_Get_Response
}

export interface V3_Payscore_Acquiringbank_Servicepayondeliveryorder_Post_Request {
  /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 公众账号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 子商户应用ID · 示例：wxd678efh567hg6999 */
  readonly sub_appid?: string | undefined
  /** 渠道商商户号 · 示例：1230000109 */
  readonly channel_id?: string | undefined
  /** 服务ID · 示例：500001 */
  readonly service_id: string
  /** 服务信息 · 示例：某某酒店 */
  readonly service_introduction: string
  readonly post_payments?: readonly {
    /** 付费项目名称 · 最长 20 个字符 · 示例：就餐费用, 服务费 */
    readonly name?: string | undefined
    /** 金额 · 示例：40000 */
    readonly amount?: number | undefined
    /** 计费说明 · 示例：就餐人均100元，服务费：100/小时 */
    readonly description?: string | undefined
    /** 付费数量 · 示例：4 */
    readonly count?: number | undefined
  }[] | undefined
  readonly post_discounts?: readonly {
    /** 优惠名称 · 最长 20 个字符 · 示例：满20减1元 */
    readonly name?: string | undefined
    /** 优惠说明 · 示例：不与其他优惠叠加 */
    readonly description?: string | undefined
    /** 优惠金额 · 示例：100 */
    readonly amount?: number | undefined
    /** 优惠数量 · 示例：2 */
    readonly count?: number | undefined
  }[] | undefined
  /** 服务时间段 */
  readonly time_range: {
    /** 服务开始时间 · 格式：^(?:\d{8}|\d{14}|OnAccept)$ · 示例：20091225091010 */
    readonly start_time?: string | undefined
    /** 服务开始时间备注 · 最长 20 个字符 · 示例：备注1 */
    readonly start_time_remark?: string | undefined
    /** 服务结束时间 · 格式：^(?:\d{8}|\d{14})$ · 示例：20091225121010 */
    readonly end_time?: string | undefined
    /** 服务结束时间备注 · 最长 50 个字符 · 示例：备注2 */
    readonly end_time_remark?: string | undefined
  }
  /** 服务位置 */
  readonly location?: {
    /** 服务开始地点 · 示例：嗨客时尚主题展餐厅 */
    readonly start_location?: string | undefined
    /** 服务结束地点 · 示例：嗨客时尚主题展餐厅 */
    readonly end_location?: string | undefined
  } | undefined
  /** 订单风险金 */
  readonly risk_fund?: {
    /** 风险金名称 */
    readonly name?: "DEPOSIT" | "ADVANCE" | "CASH_DEPOSIT" | "ESTIMATE_ORDER_COST" | (string & {}) | undefined
    /** 风险金额 · 示例：10000 */
    readonly amount?: number | undefined
    /** 风险说明 · 最长 30 个字符 · 示例：就餐的预估费用 */
    readonly description?: string | undefined
  } | undefined
  /** 商户数据包 · 示例：Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald */
  readonly attach?: string | undefined
  /** 商户回调地址 · 示例：https://api.test.com */
  readonly notify_url?: string | undefined
  /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 子商户公众号下的用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly sub_openid?: string | undefined
  /** 是否需要用户确认 */
  readonly need_user_confirm?: boolean | undefined
  /** 商户号 · 示例：1230000109 */
  readonly mchid?: string | undefined
  /** 先用后付购物详情 */
  readonly shopping_info?: {
    /** 实际购物商家公众号ID · 示例：wxd678efh567hg6787 */
    readonly real_merchant_appid?: string | undefined
    /** 单详跳转链接 */
    readonly jump_link?: {
      /** 跳转链接类型 */
      readonly jump_link_type?: "JUMP_LINK_MINI_PROGRAM" | (string & {}) | undefined
      /** 小程序跳转AppID */
      readonly appid?: string | undefined
      /** 小程序跳转path */
      readonly path?: string | undefined
    } | undefined
    /** 商品列表 */
    readonly goods?: readonly {
      /** 商品名称 · 示例：森海塞尔 MOMENTUM 4 无线耳机大馒头4 头戴式蓝牙音乐耳机自适应降噪 */
      readonly name?: string | undefined
      /** 商品图片链接 */
      readonly picture?: string | undefined
      /** 商品单价金额 · 示例：40000 */
      readonly amount?: number | undefined
      /** 商品数量 · 示例：4 */
      readonly count?: number | undefined
      readonly category_id?: readonly string[] | undefined
    }[] | undefined
  } | undefined
}

export interface V3_Payscore_Acquiringbank_Servicepayondeliveryorder_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_Acquiringbank_Servicepayondeliveryorder_Post_Request
}

export interface V3_Payscore_Acquiringbank_Servicepayondeliveryorder_Post_Response {
  /** 商户订单号 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 服务商公众号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 服务商商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 子商户公众号ID · 示例：wxd678efh567hg6999 */
  readonly sub_appid?: string | undefined
  /** 子商户商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 服务信息 · 示例：XX充电宝 */
  readonly service_introduction: string
  /** 服务订单状态 · 示例：CREATED */
  readonly state: string
  /** 订单状态说明 · 示例：MCH_COMPLETE */
  readonly state_description?: string | undefined
  /** 后付费项目 */
  readonly post_payments?: readonly {
    /** 付费名称 · 示例：就餐费用 */
    readonly name?: string | undefined
    /** 付费金额 · 示例：40000 */
    readonly amount?: number | undefined
    /** 付费说明 · 示例：就餐人均100元 */
    readonly description?: string | undefined
    /** 付费数量 · 示例：4 */
    readonly count?: number | undefined
  }[] | undefined
  /** 商户优惠 */
  readonly post_discounts?: readonly {
    /** 优惠名称 · 示例：满20减1元 */
    readonly name?: string | undefined
    /** 优惠说明 · 示例：不与其他优惠叠加 */
    readonly description?: string | undefined
    /** 优惠金额 · 示例：100 */
    readonly amount?: number | undefined
    /** 优惠数量 · 示例：2 */
    readonly count?: number | undefined
  }[] | undefined
  /** 服务风险金 */
  readonly risk_fund?: {
    /** 风险名称 · 示例：DEPOSIT */
    readonly name: string
    /** 风险金额 · 示例：10000 */
    readonly amount: number
    /** 风险说明 · 示例：就餐的预估费用 */
    readonly description?: string | undefined
  } | undefined
  /** 服务时间 */
  readonly time_range?: {
    /** 服务开始时间 · 示例：20091225091010 */
    readonly start_time?: string | undefined
    /** 服务结束时间 · 示例：20091225121010 */
    readonly end_time?: string | undefined
    /** 服务开始时间备注 · 示例：备注1 */
    readonly start_time_remark?: string | undefined
    /** 服务结束时间备注 · 示例：备注2 */
    readonly end_time_remark?: string | undefined
  } | undefined
  /** 服务位置 */
  readonly location?: {
    /** 服务开始地点 · 示例：嗨客时尚主题展餐厅 */
    readonly start_location?: string | undefined
    /** 服务结束地点 · 示例：嗨客时尚主题展餐厅 */
    readonly end_location?: string | undefined
  } | undefined
  /** 附加数据 · 示例：Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald */
  readonly attach?: string | undefined
  /** 商户回调地址 · 示例：https://api.test.com */
  readonly notify_url?: string | undefined
  /** 微信支付服务订单号 · 示例：0000300001201908301055157220022 */
  readonly order_id?: string | undefined
  /** 跳转微信侧数据包 · 示例：DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we */
  readonly package?: string | undefined
  /** 先用后付购物详情 */
  readonly shopping_info?: {
    /** 实际购物商家公众号ID · 示例：wxd678efh567hg6787 */
    readonly real_merchant_appid?: string | undefined
    /** 单详跳转链接 */
    readonly jump_link: {
      /** 跳转链接类型 · 示例：JUMP_LINK_MINI_PROGRAM */
      readonly jump_link_type: string
      /** 小程序跳转AppID · 示例：wxd678efh567hg6787 */
      readonly appid?: string | undefined
      /** 小程序跳转path · 示例：/page/order/orderid=PO213412451223 */
      readonly path?: string | undefined
    }
    /** 商品列表 */
    readonly goods: readonly {
      /** 商品名称 · 示例：森海塞尔 MOMENTUM 4 无线耳机大馒头4 头戴式蓝牙音乐耳机自适应降噪 */
      readonly name: string
      /** 商品图片链接 */
      readonly picture: string
      /** 商品单价金额 · 示例：550 */
      readonly amount: number
      /** 商品数量 · 示例：1 */
      readonly count: number
      /** 商品品类ID */
      readonly category_id?: readonly string[] | undefined
    }[]
  } | undefined
}

export interface V3_Payscore_Acquiringbank_Servicepayondeliveryorder {
  /**
   * 从业机构创建先用后付订单 · https://pay.weixin.qq.com/doc/v3/partner/4012783674
   * 角色：从业机构（支付机构）
   */
  post(options: V3_Payscore_Acquiringbank_Servicepayondeliveryorder_Post_Options & { readonly json: V3_Payscore_Acquiringbank_Servicepayondeliveryorder_Post_Request }): ApiCall<V3_Payscore_Acquiringbank_Servicepayondeliveryorder_Post_Response>
  /**
   * 从业机构创建先用后付订单 · https://pay.weixin.qq.com/doc/v3/partner/4012783674
   * 角色：从业机构（支付机构）
   */
  postSync(options: V3_Payscore_Acquiringbank_Servicepayondeliveryorder_Post_Options & { readonly json: V3_Payscore_Acquiringbank_Servicepayondeliveryorder_Post_Request }): V3_Payscore_Acquiringbank_Servicepayondeliveryorder_Post_Response
}

export interface V3_Payscore_MerchantBill_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 账单日期 · 示例：2019-06-11 */
    readonly bill_date: string
    /** 压缩类型 · 示例：GZIP */
    readonly tar_type?: "GZIP" | (string & {}) | undefined
    /** 加密算法 · 示例：AEAD_AES_256_GCM */
    readonly encryption_algorithm: string
    /** 服务ID · 示例：2002000000000558128851361561536 */
    readonly service_id: string
  }
}

export interface V3_Payscore_MerchantBill_Get_Response {
  /** 下载信息总数 · 示例：1 */
  readonly download_bill_count: number
  /** 下载信息明细 */
  readonly download_bill_list: readonly {
    /** 账单文件序号 · 示例：1 */
    readonly bill_sequence: number
    /** 哈希类型 · 示例：SHA1 */
    readonly hash_type: string
    /** 哈希值 · 示例：79bb0f45fc4c42234a918000b2668d689e2bde04 */
    readonly hash_value: string
    /** 下载地址 · 示例：https://api.mch.weixin.qq.com/v3/payscore/bill/downloadurl?token=xxx */
    readonly download_url: string
    /** 加密密钥 · 示例：a0YK7p+9XaKzE9N4qtFfG/9za1o+IcYDjksy6Rf3SCgadR+Cepc6mdfF9b2gTxNsJFMEdYXbqL0W1WQZ3UqSPQCguK6uLA== */
    readonly encrypt_key: string
    /** 随机字符串 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
    readonly nonce: string
  }[]
}

export interface V3_Payscore_MerchantBill {
  /**
   * 商户申请获取对账单API · https://pay.weixin.qq.com/doc/v3/merchant/4013394586
   * 角色：直连商户
   */
  get(options: V3_Payscore_MerchantBill_Get_Options): ApiCall<V3_Payscore_MerchantBill_Get_Response>
  /**
   * 商户申请获取对账单API · https://pay.weixin.qq.com/doc/v3/merchant/4013394586
   * 角色：直连商户
   */
  getSync(options: V3_Payscore_MerchantBill_Get_Options): V3_Payscore_MerchantBill_Get_Response
}

export interface V3_Payscore_Oversea {
  /** 支付分∙海外从业机构模式 · 共 5 个接口 */
  readonly partner: V3_Payscore_Oversea_Partner
}

export interface V3_Payscore_Oversea_Partner {
  /** 支付分∙海外从业机构模式 · 查询支付分订单、创建支付分订单 · 共 5 个接口 */
  readonly serviceorder: V3_Payscore_Oversea_Partner_Serviceorder
}

export interface V3_Payscore_Oversea_Partner_Serviceorder_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 服务ID · 示例：2002000000000558128851361561536 */
    readonly service_id: string
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mchid: string
    /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
    readonly out_order_no?: string | undefined
    /** 回跳查询ID · 示例：15646546545165651651 */
    readonly query_id?: string | undefined
  }
}

export interface V3_Payscore_Oversea_Partner_Serviceorder_Get_Response {
  /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 服务商应用ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 服务商商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 子商户应用ID · 示例：wxd678efh567hg6999 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 服务信息 · 示例：XX充电宝 */
  readonly service_introduction: string
  /** 服务订单状态 · 示例：CREATED */
  readonly state: "CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED" | (string & {})
  /** 订单状态说明 · 示例：MCH_COMPLETE */
  readonly state_description?: "USER_CONFIRM" | "MCH_COMPLETE" | (string & {}) | undefined
  /** 后付费项目 */
  readonly post_payments?: readonly {
    /** 付费名称 · 示例：就餐费用 */
    readonly name: string
    /** 付费金额 · 示例：40000 */
    readonly amount?: number | undefined
    /** 付费说明 · 示例：就餐人均100元 */
    readonly description?: string | undefined
    /** 付费数量 · 示例：4 */
    readonly count?: number | undefined
  }[] | undefined
  /** 商户优惠 */
  readonly post_discounts?: readonly {
    /** 优惠名称 · 示例：满20减1元 */
    readonly name: string
    /** 优惠说明 · 示例：不与其他优惠叠加 */
    readonly description: string
    /** 优惠金额 · 示例：100 */
    readonly amount?: number | undefined
    /** 优惠数量 · 示例：2 */
    readonly count?: number | undefined
  }[] | undefined
  /** 订单风险金 */
  readonly risk_fund: {
    /** 风险金名称 · 示例：DEPOSIT */
    readonly name: string
    /** 风险金额 · 示例：10000 */
    readonly amount: number
    /** 风险说明 · 示例：就餐的预估费用 */
    readonly description?: string | undefined
  }
  /** 总金额 · 示例：40000 */
  readonly total_amount?: number | undefined
  /** 是否需要收款 */
  readonly need_collection?: boolean | undefined
  /** 收款信息 */
  readonly collection?: {
    /** 收款状态 · 示例：USER_PAID */
    readonly state: "USER_PAYING" | "USER_PAID" | (string & {})
    /** 总收款金额 · 示例：50000 */
    readonly total_amount?: number | undefined
    /** 待收金额 · 示例：40000 */
    readonly paying_amount?: number | undefined
    /** 已收金额 · 示例：10000 */
    readonly paid_amount?: number | undefined
    /** 收款银行 · 示例：example_bank_type */
    readonly bank_type?: string | undefined
    /** 收款明细列表 */
    readonly details?: readonly {
      /** 收款序号 · 示例：1 */
      readonly seq?: number | undefined
      /** 单笔收款金额 · 示例：10000 */
      readonly amount?: number | undefined
      /** 收款成功渠道 · 示例：NEWTON */
      readonly paid_type?: "NEWTON" | "MCH" | (string & {}) | undefined
      /** 收款成功时间 · 格式：RFC 3339 日期时间 · 示例：2019-11-11T16:24:05+08:00 */
      readonly paid_time?: string | undefined
      /** 微信支付交易单号 · 示例：15646546545165651651 */
      readonly transaction_id?: string | undefined
      /** 优惠功能 */
      readonly promotion_detail?: readonly {
        /** 券ID · 示例：123456 */
        readonly coupon_id: string
        /** 优惠名称 · 示例：单品优惠-6 */
        readonly name?: string | undefined
        /** 优惠范围 · 示例：GLOBAL */
        readonly scope?: "GLOBAL" | "SINGLE" | (string & {}) | undefined
        /** 优惠类型 · 示例：CASH */
        readonly type?: "CASH" | "NOCASH" | (string & {}) | undefined
        /** 优惠券面额 · 示例：100 */
        readonly amount: number
        /** 活动ID · 示例：activity_id */
        readonly stock_id?: string | undefined
        /** 微信出资 · 示例：100 */
        readonly wechatpay_contribute?: number | undefined
        /** 商户出资 · 示例：100 */
        readonly merchant_contribute?: number | undefined
        /** 其他出资 · 示例：100 */
        readonly other_contribute?: number | undefined
        /** 优惠币种 · 示例：CNY */
        readonly currency?: string | undefined
        /** 单品列表 */
        readonly goods_detail?: readonly {
          /** 商品编码 · 示例：M1006 */
          readonly goods_id: string
          /** 商品数量 · 示例：1 */
          readonly quantity?: number | undefined
          /** 商品价格 · 示例：1 */
          readonly unit_price?: number | undefined
          /** 商品优惠金额 · 示例：100 */
          readonly discount_amount?: number | undefined
          /** 商品备注 · 示例：商品备注信息 */
          readonly goods_remark?: string | undefined
        }[] | undefined
      }[] | undefined
    }[] | undefined
  } | undefined
  /** 服务时间段 */
  readonly time_range: {
    /** 服务开始时间 · 示例：20091225091010 */
    readonly start_time?: string | undefined
    /** 服务开始时间备注 · 示例：开始租借时间 */
    readonly start_time_remark?: string | undefined
    /** 服务结束时间 · 示例：20091225121010 */
    readonly end_time?: string | undefined
    /** 服务结束时间备注 · 示例：租借结束时间 */
    readonly end_time_remark?: string | undefined
  }
  /** 服务位置 */
  readonly location?: {
    /** 服务开始地点 · 示例：嗨客时尚主题展餐厅 */
    readonly start_location?: string | undefined
    /** 服务结束地点 · 示例：嗨客时尚主题展餐厅 */
    readonly end_location?: string | undefined
  } | undefined
  /** 商户数据包 · 示例：Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald */
  readonly attach?: string | undefined
  /** 商户回调地址 · 示例：https://api.test.com */
  readonly notify_url: string
  /** 服务商公众号下的用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 子商户公众号下的用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly sub_openid?: string | undefined
  /** 微信支付服务订单号 · 示例：0000300001201908301055157220022 */
  readonly order_id: string
  /** 货币类型 · 示例：HKD */
  readonly currency?: string | undefined
  /** 汇率值 · 示例：90000000 */
  readonly currency_price?: number | undefined
  /** 汇率 · 示例：1HKD=0.90CNY */
  readonly currency_rate_info?: string | undefined
}

export interface V3_Payscore_Oversea_Partner_Serviceorder_Post_Request {
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 服务商公众号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 子商户公众号ID · 示例：wxd678efh567hg6999 */
  readonly sub_appid?: string | undefined
  /** 商户订单号 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 货币类型 · 示例：HKD */
  readonly currency: string
  /** 服务信息 · 示例：XX充电宝 */
  readonly service_introduction: string
  /** 后付费项目 */
  readonly post_payments?: readonly {
    /** 付费名称 · 示例：就餐费用 */
    readonly name: string
    /** 付费金额 · 示例：40000 */
    readonly amount?: number | undefined
    /** 付费说明 · 示例：就餐人均100元 */
    readonly description?: string | undefined
    /** 付费数量 · 示例：4 */
    readonly count?: number | undefined
  }[] | undefined
  /** 商户优惠 */
  readonly post_discounts?: readonly {
    /** 优惠名称 · 示例：满20减1元 */
    readonly name: string
    /** 优惠说明 · 示例：不与其他优惠叠加 */
    readonly description: string
    /** 优惠金额 · 示例：100 */
    readonly amount?: number | undefined
    /** 优惠数量 · 示例：2 */
    readonly count?: number | undefined
  }[] | undefined
  /** 服务风险金 */
  readonly risk_fund: {
    /** 风险名称 · 示例：DEPOSIT */
    readonly name: string
    /** 风险金额 · 示例：10000 */
    readonly amount: number
    /** 风险说明 · 示例：就餐的预估费用 */
    readonly description?: string | undefined
  }
  /** 服务时间 */
  readonly time_range: {
    /** 服务开始时间 · 格式：RFC 3339 日期时间 · 示例：2019-11-11T16:24:05+08:00 */
    readonly start_time: string
    /** 服务结束时间 · 格式：RFC 3339 日期时间 · 示例：2019-11-11T16:24:05+08:00 */
    readonly end_time?: string | undefined
    /** 服务开始时间备注 · 示例：备注1 */
    readonly start_time_remark?: string | undefined
    /** 服务结束时间备注 · 示例：备注2 */
    readonly end_time_remark?: string | undefined
  }
  /** 服务位置 */
  readonly location?: {
    /** 服务开始地点 · 示例：嗨客时尚主题展餐厅 */
    readonly start_location?: string | undefined
    /** 预计服务结束地点 · 示例：嗨客时尚主题展餐厅 */
    readonly end_location?: string | undefined
  } | undefined
  /** 服务商公众号下的用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 子商户公众号下的用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly sub_openid?: string | undefined
  /** 是否需要用户确认 */
  readonly need_user_confirm?: boolean | undefined
  /** 商户回调地址 · 示例：https://api.test.com */
  readonly notify_url: string
  /** 商户数据包 · 示例：Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald */
  readonly attach?: string | undefined
}

export interface V3_Payscore_Oversea_Partner_Serviceorder_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_Oversea_Partner_Serviceorder_Post_Request
}

export interface V3_Payscore_Oversea_Partner_Serviceorder_Post_Response {
  /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 服务商应用ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 服务商商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 子商户应用ID · 示例：wxd678efh567hg6999 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 货币类型 · 示例：HKD */
  readonly currency?: string | undefined
  /** 服务信息 · 示例：XX充电宝 */
  readonly service_introduction: string
  /** 服务订单状态 · 示例：CREATED */
  readonly state: "CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED" | (string & {})
  /** 订单状态说明 · 示例：MCH_COMPLETE */
  readonly state_description?: "USER_CONFIRM" | "MCH_COMPLETE" | (string & {}) | undefined
  /** 后付费项目 */
  readonly post_payments?: readonly {
    /** 付费名称 · 示例：就餐费用 */
    readonly name: string
    /** 付费金额 · 示例：40000 */
    readonly amount?: number | undefined
    /** 付费说明 · 示例：就餐人均100元 */
    readonly description?: string | undefined
    /** 付费数量 · 示例：4 */
    readonly count?: number | undefined
  }[] | undefined
  /** 后付费商户优惠 */
  readonly post_discounts?: readonly {
    /** 优惠名称 · 示例：满20减1元 */
    readonly name: string
    /** 优惠说明 · 示例：不与其他优惠叠加 */
    readonly description: string
    /** 优惠数量 · 示例：2 */
    readonly count?: number | undefined
  }[] | undefined
  /** 订单风险金 */
  readonly risk_fund?: {
    /** 风险金名称 · 示例：DEPOSIT */
    readonly name: string
    /** 风险金额 · 示例：10000 */
    readonly amount: number
    /** 风险说明 · 示例：就餐的预估费用 */
    readonly description?: string | undefined
  } | undefined
  /** 服务时间段 */
  readonly time_range?: {
    /** 服务开始时间 · 格式：RFC 3339 日期时间 · 示例：2019-11-11T16:24:05+08:00 */
    readonly start_time: string
    /** 服务结束时间 · 格式：RFC 3339 日期时间 · 示例：2019-11-11T16:24:05+08:00 */
    readonly end_time?: string | undefined
    /** 服务开始时间备注 · 示例：备注1 */
    readonly start_time_remark?: string | undefined
    /** 服务结束时间备注 · 示例：备注2 */
    readonly end_time_remark?: string | undefined
  } | undefined
  /** 服务位置 */
  readonly location?: {
    /** 服务开始地点 · 示例：嗨客时尚主题展餐厅 */
    readonly start_location?: string | undefined
    /** 预计服务结束地点 · 示例：嗨客时尚主题展餐厅 */
    readonly end_location: string
  } | undefined
  /** 商户数据包 · 示例：Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald */
  readonly attach?: string | undefined
  /** 商户回调地址 · 示例：https://api.test.com */
  readonly notify_url?: string | undefined
  /** 微信支付服务订单号 · 示例：0000300001201908301055157220022 */
  readonly order_id: string
  /** 跳转微信侧数据包 · 示例：DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we */
  readonly package?: string | undefined
}

export interface V3_Payscore_Oversea_Partner_Serviceorder {
  /** 商户服务订单号 · 共 3 个接口 */
  readonly _out_order_no_: V3_Payscore_Oversea_Partner_Serviceorder_Out_order_no_
  /**
   * 查询支付分订单 · https://pay.weixin.qq.com/doc/global/v3/zh/4014096411
   * 角色：从业机构
   */
  get(options: V3_Payscore_Oversea_Partner_Serviceorder_Get_Options): ApiCall<V3_Payscore_Oversea_Partner_Serviceorder_Get_Response>
  /**
   * 查询支付分订单 · https://pay.weixin.qq.com/doc/global/v3/zh/4014096411
   * 角色：从业机构
   */
  getSync(options: V3_Payscore_Oversea_Partner_Serviceorder_Get_Options): V3_Payscore_Oversea_Partner_Serviceorder_Get_Response
  /**
   * 创建支付分订单 · https://pay.weixin.qq.com/doc/global/v3/zh/4014096395
   * 角色：从业机构
   */
  post(options: V3_Payscore_Oversea_Partner_Serviceorder_Post_Options & { readonly json: V3_Payscore_Oversea_Partner_Serviceorder_Post_Request }): ApiCall<V3_Payscore_Oversea_Partner_Serviceorder_Post_Response>
  /**
   * 创建支付分订单 · https://pay.weixin.qq.com/doc/global/v3/zh/4014096395
   * 角色：从业机构
   */
  postSync(options: V3_Payscore_Oversea_Partner_Serviceorder_Post_Options & { readonly json: V3_Payscore_Oversea_Partner_Serviceorder_Post_Request }): V3_Payscore_Oversea_Partner_Serviceorder_Post_Response
}

export interface V3_Payscore_Oversea_Partner_Serviceorder_Out_order_no_ {
  /** 取消支付分订单 */
  readonly cancel: V3_Payscore_Oversea_Partner_Serviceorder_Out_order_no__Cancel
  /** 完结支付分订单 */
  readonly complete: V3_Payscore_Oversea_Partner_Serviceorder_Out_order_no__Complete
  /** 同步支付分订单信息 */
  readonly sync: V3_Payscore_Oversea_Partner_Serviceorder_Out_order_no__Sync
}

export interface V3_Payscore_Oversea_Partner_Serviceorder_Out_order_no__Cancel_Post_Request {
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 撤销原因 · 示例：用户投诉 */
  readonly reason: string
}

export interface V3_Payscore_Oversea_Partner_Serviceorder_Out_order_no__Cancel_Post_Options extends CallOptions {
  /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_Oversea_Partner_Serviceorder_Out_order_no__Cancel_Post_Request
}

export type V3_Payscore_Oversea_Partner_Serviceorder_Out_order_no__Cancel_Post_Response = undefined

export interface V3_Payscore_Oversea_Partner_Serviceorder_Out_order_no__Cancel {
  /**
   * 取消支付分订单 · https://pay.weixin.qq.com/doc/global/v3/zh/4014096416
   * 角色：从业机构
   */
  post(options: V3_Payscore_Oversea_Partner_Serviceorder_Out_order_no__Cancel_Post_Options & { readonly json: V3_Payscore_Oversea_Partner_Serviceorder_Out_order_no__Cancel_Post_Request }): ApiCall<V3_Payscore_Oversea_Partner_Serviceorder_Out_order_no__Cancel_Post_Response>
  /**
   * 取消支付分订单 · https://pay.weixin.qq.com/doc/global/v3/zh/4014096416
   * 角色：从业机构
   */
  postSync(options: V3_Payscore_Oversea_Partner_Serviceorder_Out_order_no__Cancel_Post_Options & { readonly json: V3_Payscore_Oversea_Partner_Serviceorder_Out_order_no__Cancel_Post_Request }): V3_Payscore_Oversea_Partner_Serviceorder_Out_order_no__Cancel_Post_Response
}

export interface V3_Payscore_Oversea_Partner_Serviceorder_Out_order_no__Complete_Post_Request {
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 后付费项目 */
  readonly post_payments: readonly {
    /** 付费名称 · 示例：就餐费用 */
    readonly name: string
    /** 付费说明 · 示例：就餐人均100元 */
    readonly description?: string | undefined
    /** 付费金额 · 示例：40000 */
    readonly amount?: number | undefined
    /** 付费数量 · 示例：4 */
    readonly count?: number | undefined
  }[]
  /** 商户优惠 */
  readonly post_discounts?: readonly {
    /** 优惠名称 · 示例：满20减1元 */
    readonly name: string
    /** 优惠说明 · 示例：不与其他优惠叠加 */
    readonly description: string
    /** 优惠金额 · 示例：100 */
    readonly amount: number
    /** 优惠数量 · 示例：2 */
    readonly count?: number | undefined
  }[] | undefined
  /** 总金额 · 示例：50000 */
  readonly total_amount: number
  /** 货币类型 · 示例：HKD */
  readonly currency?: string | undefined
  /** 实际服务时间 */
  readonly time_range?: {
    /** 服务开始时间 · 格式：RFC 3339 日期时间 · 示例：2019-11-11T16:24:05+08:00 */
    readonly start_time?: string | undefined
    /** 服务结束时间 · 格式：RFC 3339 日期时间 · 示例：2019-11-11T16:24:05+08:00 */
    readonly end_time?: string | undefined
    /** 服务开始时间备注 · 示例：备注1 */
    readonly start_time_remark?: string | undefined
    /** 服务结束时间备注 · 示例：备注2 */
    readonly end_time_remark?: string | undefined
  } | undefined
  /** 实际服务位置 */
  readonly location?: {
    /** 服务开始地点 · 示例：嗨客时尚主题展餐厅 */
    readonly start_location?: string | undefined
    /** 服务结束地点 · 示例：嗨客时尚主题展餐厅 */
    readonly end_location?: string | undefined
  } | undefined
  /** 微信支付服务分账标记 */
  readonly profit_sharing?: boolean | undefined
  /** 完结服务时间 · 格式：RFC 3339 日期时间 · 示例：2019-11-11T16:24:05+08:00 */
  readonly complete_time?: string | undefined
  /** 订单优惠标记 · 示例：goods_tag */
  readonly goods_tag?: string | undefined
}

export interface V3_Payscore_Oversea_Partner_Serviceorder_Out_order_no__Complete_Post_Options extends CallOptions {
  /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_Oversea_Partner_Serviceorder_Out_order_no__Complete_Post_Request
}

export type V3_Payscore_Oversea_Partner_Serviceorder_Out_order_no__Complete_Post_Response = undefined

export interface V3_Payscore_Oversea_Partner_Serviceorder_Out_order_no__Complete {
  /**
   * 完结支付分订单 · https://pay.weixin.qq.com/doc/global/v3/zh/4014096431
   * 角色：从业机构
   */
  post(options: V3_Payscore_Oversea_Partner_Serviceorder_Out_order_no__Complete_Post_Options & { readonly json: V3_Payscore_Oversea_Partner_Serviceorder_Out_order_no__Complete_Post_Request }): ApiCall<V3_Payscore_Oversea_Partner_Serviceorder_Out_order_no__Complete_Post_Response>
  /**
   * 完结支付分订单 · https://pay.weixin.qq.com/doc/global/v3/zh/4014096431
   * 角色：从业机构
   */
  postSync(options: V3_Payscore_Oversea_Partner_Serviceorder_Out_order_no__Complete_Post_Options & { readonly json: V3_Payscore_Oversea_Partner_Serviceorder_Out_order_no__Complete_Post_Request }): V3_Payscore_Oversea_Partner_Serviceorder_Out_order_no__Complete_Post_Response
}

export interface V3_Payscore_Oversea_Partner_Serviceorder_Out_order_no__Sync_Post_Request {
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 场景类型 · 示例：Order_Paid */
  readonly type: "Order_Paid" | (string & {})
  /** 内容信息详情 */
  readonly detail: {
    /** 收款序号 · 示例：1 */
    readonly seq?: number | undefined
    /** 收款成功时间 · 格式：RFC 3339 日期时间 · 示例：2019-11-11T16:24:05+08:00 */
    readonly paid_time: string
    /** 收款金额 · 示例：1 */
    readonly paid_amount?: number | undefined
  }
}

export interface V3_Payscore_Oversea_Partner_Serviceorder_Out_order_no__Sync_Post_Options extends CallOptions {
  /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_Oversea_Partner_Serviceorder_Out_order_no__Sync_Post_Request
}

export type V3_Payscore_Oversea_Partner_Serviceorder_Out_order_no__Sync_Post_Response = undefined

export interface V3_Payscore_Oversea_Partner_Serviceorder_Out_order_no__Sync {
  /**
   * 同步支付分订单信息 · https://pay.weixin.qq.com/doc/global/v3/zh/4014096438
   * 角色：从业机构
   */
  post(options: V3_Payscore_Oversea_Partner_Serviceorder_Out_order_no__Sync_Post_Options & { readonly json: V3_Payscore_Oversea_Partner_Serviceorder_Out_order_no__Sync_Post_Request }): ApiCall<V3_Payscore_Oversea_Partner_Serviceorder_Out_order_no__Sync_Post_Response>
  /**
   * 同步支付分订单信息 · https://pay.weixin.qq.com/doc/global/v3/zh/4014096438
   * 角色：从业机构
   */
  postSync(options: V3_Payscore_Oversea_Partner_Serviceorder_Out_order_no__Sync_Post_Options & { readonly json: V3_Payscore_Oversea_Partner_Serviceorder_Out_order_no__Sync_Post_Request }): V3_Payscore_Oversea_Partner_Serviceorder_Out_order_no__Sync_Post_Response
}

export interface V3_Payscore_Partner {
  /** 支付分∙服务商模式∙免确认、支付分∙服务商模式 · 商户预授权API · 共 7 个接口 */
  readonly permissions: V3_Payscore_Partner_Permissions
  /** 支付分∙服务商模式 · 收付通子商户申请绑定支付分服务 · 共 2 个接口 */
  readonly serviceAccountApplications: V3_Payscore_Partner_ServiceAccountApplications
  /** 支付分∙服务商模式 · 查询支付分订单、创建支付分订单 · 共 10 个接口 */
  readonly serviceorder: V3_Payscore_Partner_Serviceorder
  /** 创建先用后付订单 */
  readonly servicepayondeliveryorder: V3_Payscore_Partner_Servicepayondeliveryorder
  /** 支付分∙服务商模式 · 共 1 个接口 */
  readonly servicequotas: V3_Payscore_Partner_Servicequotas
}

export interface V3_Payscore_Partner_Permissions_Post_Request {
  /** 服务ID · 示例：service_id */
  readonly service_id: string
  /** 服务商应用ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 子商户应用ID · 示例：wxd678efh567hg6787 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 示例：1230000109 */
  readonly sub_mchid: string
  /** 授权协议号 · 示例：1234323JKHDFE1243252 */
  readonly authorization_code: string
  /** 商户回调地址 · 示例：http://www.qq.com */
  readonly notify_url?: string | undefined
}

export interface V3_Payscore_Partner_Permissions_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_Partner_Permissions_Post_Request
}

export interface V3_Payscore_Partner_Permissions_Post_Response {
  /** 预授权token · 示例：apply_permissions_token */
  readonly apply_permissions_token: string
}

export interface V3_Payscore_Partner_Permissions {
  /** 服务商场景中预授权 */
  readonly applyForScene: V3_Payscore_Partner_Permissions_ApplyForScene
  /** 服务商评估用户分层 */
  readonly assessUserRiskLevel: V3_Payscore_Partner_Permissions_AssessUserRiskLevel
  /** 支付分∙服务商模式∙免确认 · 共 2 个接口 */
  readonly authorizationCode: V3_Payscore_Partner_Permissions_AuthorizationCode
  /** 查询与用户授权记录API */
  readonly search: V3_Payscore_Partner_Permissions_Search
  /** 解除用户授权关系API */
  readonly terminate: V3_Payscore_Partner_Permissions_Terminate
  /**
   * 商户预授权API · https://pay.weixin.qq.com/doc/v3/partner/4012382030
   * 角色：服务商
   */
  post(options: V3_Payscore_Partner_Permissions_Post_Options & { readonly json: V3_Payscore_Partner_Permissions_Post_Request }): ApiCall<V3_Payscore_Partner_Permissions_Post_Response>
  /**
   * 商户预授权API · https://pay.weixin.qq.com/doc/v3/partner/4012382030
   * 角色：服务商
   */
  postSync(options: V3_Payscore_Partner_Permissions_Post_Options & { readonly json: V3_Payscore_Partner_Permissions_Post_Request }): V3_Payscore_Partner_Permissions_Post_Response
}

export interface V3_Payscore_Partner_Permissions_ApplyForScene_Post_Request {
  /** 服务ID · 示例：500001 */
  readonly service_id: string
  /** 服务商的公众号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 子商户的公众号ID · 示例：wxd678efh567hg6787 */
  readonly sub_appid?: string | undefined
  /** 子商户的商户号 · 示例：1230000109 */
  readonly sub_mchid: string
  /** 授权协议号 · 示例：实例1234323JKHDFE1243252 */
  readonly authorization_code: string
  /** 通知地址 · 示例：http://www.qq.com */
  readonly notify_url?: string | undefined
  /** 授权场景 · 示例：TRANSACTION */
  readonly scene: string
  /** 微信支付交易中授权附带的参数 */
  readonly transaction_scene_info?: {
    /** 支付下单的商户号 · 示例：1230000109 */
    readonly mchid: string
    /** 支付下单的子商户号 · 示例：1230000109 */
    readonly sub_mchid: string
  } | undefined
}

export interface V3_Payscore_Partner_Permissions_ApplyForScene_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_Partner_Permissions_ApplyForScene_Post_Request
}

export interface V3_Payscore_Partner_Permissions_ApplyForScene_Post_Response {
  /** 授权场景 · 示例：TRANSACTION */
  readonly scene: string
  /** 微信支付交易中授权token · 示例：transaction_permissions_token */
  readonly transaction_permissions_token?: string | undefined
}

export interface V3_Payscore_Partner_Permissions_ApplyForScene {
  /**
   * 服务商场景中预授权 · https://pay.weixin.qq.com/doc/v3/partner/4012778802
   * 角色：服务商
   */
  post(options: V3_Payscore_Partner_Permissions_ApplyForScene_Post_Options & { readonly json: V3_Payscore_Partner_Permissions_ApplyForScene_Post_Request }): ApiCall<V3_Payscore_Partner_Permissions_ApplyForScene_Post_Response>
  /**
   * 服务商场景中预授权 · https://pay.weixin.qq.com/doc/v3/partner/4012778802
   * 角色：服务商
   */
  postSync(options: V3_Payscore_Partner_Permissions_ApplyForScene_Post_Options & { readonly json: V3_Payscore_Partner_Permissions_ApplyForScene_Post_Request }): V3_Payscore_Partner_Permissions_ApplyForScene_Post_Response
}

export interface V3_Payscore_Partner_Permissions_AssessUserRiskLevel_Post_Request {
  /** 服务ID · 示例：500001 */
  readonly service_id: string
  /** 服务商的公众号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 子商户的公众号ID · 示例：wxd678efh567hg6787 */
  readonly sub_appid?: string | undefined
  /** 授权协议号 · 示例：1234323JKHDFE1243252 */
  readonly authorization_code?: string | undefined
  /** 服务商的用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 子商户的用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly sub_openid?: string | undefined
  /** 先用后付商品信息 */
  readonly shopping_info?: {
    /** 商品列表 */
    readonly goods: readonly {
      /** 商品名称 · 示例：森海塞尔 MOMENTUM 4 无线耳机大馒头4 头戴式蓝牙音乐耳机自适应降噪 */
      readonly name: string
      /** 商品图片链接 */
      readonly picture: string
      /** 商品单价金额 · 示例：550 */
      readonly amount: number
      /** 商品数量 · 示例：1 */
      readonly count: number
      /** 商品品类ID */
      readonly category_id?: readonly string[] | undefined
    }[]
  } | undefined
}

export interface V3_Payscore_Partner_Permissions_AssessUserRiskLevel_Post_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 子商户商户号 · 示例：1230000109 */
    readonly sub_mchid: string
  }
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_Partner_Permissions_AssessUserRiskLevel_Post_Request
}

export interface V3_Payscore_Partner_Permissions_AssessUserRiskLevel_Post_Response {
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 公众号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 授权协议号 · 示例：1275342195190894594 */
  readonly authorization_code?: string | undefined
  /** 授权状态 · 示例：UNAVAILABLE */
  readonly authorization_state: string
  /** 授权通知地址 · 示例：https://www.weixin.com */
  readonly notify_url?: string | undefined
  /** 最近一次解除授权时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly cancel_authorization_time?: string | undefined
  /** 最近一次授权成功时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly authorization_success_time?: string | undefined
  /** 子商户商户号 · 示例：1230000109 */
  readonly sub_mchid?: string | undefined
  /** 子商户的公众号ID · 示例：wxd678efh567hg6787 */
  readonly sub_appid?: string | undefined
  /** 子商户的用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly sub_openid?: string | undefined
  /** 用户标签 · 示例：A */
  readonly user_label?: string | undefined
  /** 渠道商商户号 · 示例：1230000109 */
  readonly channel_id?: string | undefined
  /** 用户分层 · 示例：1 */
  readonly user_risk_level?: number | undefined
  /** 分层版本 · 示例：1 */
  readonly risk_level_version?: number | undefined
}

export interface V3_Payscore_Partner_Permissions_AssessUserRiskLevel {
  /**
   * 服务商评估用户分层 · https://pay.weixin.qq.com/doc/v3/partner/4012783585
   * 角色：服务商
   */
  post(options: V3_Payscore_Partner_Permissions_AssessUserRiskLevel_Post_Options & { readonly json: V3_Payscore_Partner_Permissions_AssessUserRiskLevel_Post_Request }): ApiCall<V3_Payscore_Partner_Permissions_AssessUserRiskLevel_Post_Response>
  /**
   * 服务商评估用户分层 · https://pay.weixin.qq.com/doc/v3/partner/4012783585
   * 角色：服务商
   */
  postSync(options: V3_Payscore_Partner_Permissions_AssessUserRiskLevel_Post_Options & { readonly json: V3_Payscore_Partner_Permissions_AssessUserRiskLevel_Post_Request }): V3_Payscore_Partner_Permissions_AssessUserRiskLevel_Post_Response
}

export interface V3_Payscore_Partner_Permissions_AuthorizationCode {
  /** 授权协议号 · 查询与用户授权记录API · 共 2 个接口 */
  readonly _authorization_code_: V3_Payscore_Partner_Permissions_AuthorizationCode_Authorization_code_
}

export interface V3_Payscore_Partner_Permissions_AuthorizationCode_Authorization_code__Get_Options extends CallOptions {
  /** 授权协议号 · 示例：1234323JKHDFE1243252 */
  readonly authorization_code: string
  /** 查询参数 */
  readonly query: {
    /** 服务ID · 示例：500001 */
    readonly service_id: string
    /** 子商户号 · 示例：1230000109 */
    readonly sub_mchid: string
  }
}

export interface V3_Payscore_Partner_Permissions_AuthorizationCode_Authorization_code__Get_Response {
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 服务商应用ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 服务商公众号下的用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 授权协议号 · 示例：1275342195190894594 */
  readonly authorization_code: string
  /** 授权状态 · 示例：UNAVAILABLE */
  readonly authorization_state: string
  /** 授权通知地址 · 示例：https://www.weixin.com */
  readonly notify_url?: string | undefined
  /** 最近一次解除授权时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly cancel_authorization_time?: string | undefined
  /** 最近一次授权成功时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly authorization_success_time?: string | undefined
  /** 子商户号 · 示例：1230000109 */
  readonly sub_mchid: string
  /** 子商户应用ID · 示例：wxd678efh567hg6787 */
  readonly sub_appid?: string | undefined
  /** 子商户公众号下的用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly sub_openid?: string | undefined
  /** 用户分层 · 示例：1 */
  readonly user_risk_level?: number | undefined
  /** 分层版本 · 示例：1 */
  readonly risk_level_version?: number | undefined
}

export interface V3_Payscore_Partner_Permissions_AuthorizationCode_Authorization_code_ {
  /** 解除用户授权关系API */
  readonly terminate: V3_Payscore_Partner_Permissions_AuthorizationCode_Authorization_code__Terminate
  /**
   * 查询与用户授权记录API · https://pay.weixin.qq.com/doc/v3/partner/4012692687
   * 角色：服务商
   */
  get(options: V3_Payscore_Partner_Permissions_AuthorizationCode_Authorization_code__Get_Options): ApiCall<V3_Payscore_Partner_Permissions_AuthorizationCode_Authorization_code__Get_Response>
  /**
   * 查询与用户授权记录API · https://pay.weixin.qq.com/doc/v3/partner/4012692687
   * 角色：服务商
   */
  getSync(options: V3_Payscore_Partner_Permissions_AuthorizationCode_Authorization_code__Get_Options): V3_Payscore_Partner_Permissions_AuthorizationCode_Authorization_code__Get_Response
}

export interface V3_Payscore_Partner_Permissions_AuthorizationCode_Authorization_code__Terminate_Post_Request {
  /** 服务ID · 示例：500001 */
  readonly service_id: string
  /** 子商户号 · 示例：1230000109 */
  readonly sub_mchid: string
  /** 撤销原因 · 示例：撤销原因 */
  readonly reason: string
}

export interface V3_Payscore_Partner_Permissions_AuthorizationCode_Authorization_code__Terminate_Post_Options extends CallOptions {
  /** 授权协议号 · 示例：1234323JKHDFE1243252 */
  readonly authorization_code: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_Partner_Permissions_AuthorizationCode_Authorization_code__Terminate_Post_Request
}

export type V3_Payscore_Partner_Permissions_AuthorizationCode_Authorization_code__Terminate_Post_Response = undefined

export interface V3_Payscore_Partner_Permissions_AuthorizationCode_Authorization_code__Terminate {
  /**
   * 解除用户授权关系API · https://pay.weixin.qq.com/doc/v3/partner/4012382049
   * 角色：服务商
   */
  post(options: V3_Payscore_Partner_Permissions_AuthorizationCode_Authorization_code__Terminate_Post_Options & { readonly json: V3_Payscore_Partner_Permissions_AuthorizationCode_Authorization_code__Terminate_Post_Request }): ApiCall<V3_Payscore_Partner_Permissions_AuthorizationCode_Authorization_code__Terminate_Post_Response>
  /**
   * 解除用户授权关系API · https://pay.weixin.qq.com/doc/v3/partner/4012382049
   * 角色：服务商
   */
  postSync(options: V3_Payscore_Partner_Permissions_AuthorizationCode_Authorization_code__Terminate_Post_Options & { readonly json: V3_Payscore_Partner_Permissions_AuthorizationCode_Authorization_code__Terminate_Post_Request }): V3_Payscore_Partner_Permissions_AuthorizationCode_Authorization_code__Terminate_Post_Response
}

export interface V3_Payscore_Partner_Permissions_Search_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 服务ID · 示例：500001 */
    readonly service_id: string
    /** 服务商应用ID · 示例：wxd678efh567hg6787 */
    readonly appid: string
    /** 子商户商户号 · 示例：1230000109 */
    readonly sub_mchid: string
    /** 子商户应用ID · 示例：wxd678efh567hg6787 */
    readonly sub_appid?: string | undefined
    /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid?: string | undefined
    /** 子商户公众号下openid · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sub_openid?: string | undefined
  }
}

export interface V3_Payscore_Partner_Permissions_Search_Get_Response {
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 应用ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 服务商公众号下的用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 授权协议号 · 示例：1275342195190894594 */
  readonly authorization_code?: string | undefined
  /** 授权状态 · 示例：UNAVAILABLE */
  readonly authorization_state: string
  /** 授权通知地址 · 示例：https://www.weixin.com */
  readonly notify_url?: string | undefined
  /** 最近一次解除授权时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly cancel_authorization_time?: string | undefined
  /** 最近一次授权成功时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly authorization_success_time: string
  /** 子商户号 · 示例：1230000109 */
  readonly sub_mchid: string
  /** 子商户应用ID · 示例：wxd678efh567hg6787 */
  readonly sub_appid?: string | undefined
  /** 子商户公众号下的用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly sub_openid?: string | undefined
  /** 用户分层 · 示例：1 */
  readonly user_risk_level?: number | undefined
  /** 分层版本 · 示例：1 */
  readonly risk_level_version?: number | undefined
}

export interface V3_Payscore_Partner_Permissions_Search {
  /**
   * 查询与用户授权记录API · https://pay.weixin.qq.com/doc/v3/partner/4012692798
   * 角色：服务商
   */
  get(options: V3_Payscore_Partner_Permissions_Search_Get_Options): ApiCall<V3_Payscore_Partner_Permissions_Search_Get_Response>
  /**
   * 查询与用户授权记录API · https://pay.weixin.qq.com/doc/v3/partner/4012692798
   * 角色：服务商
   */
  getSync(options: V3_Payscore_Partner_Permissions_Search_Get_Options): V3_Payscore_Partner_Permissions_Search_Get_Response
}

export interface V3_Payscore_Partner_Permissions_Terminate_Post_Request {
  /** 服务商公众号下的用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 子商户公众号下openid */
  readonly sub_openid?: string | undefined
  /** 服务ID · 示例：500001 */
  readonly service_id: string
  /** 服务商应用ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 子商户应用ID · 示例：wxd678efh567hg6787 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 示例：1230000109 */
  readonly sub_mchid: string
  /** 撤销原因 · 示例：reason */
  readonly reason: string
}

export interface V3_Payscore_Partner_Permissions_Terminate_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_Partner_Permissions_Terminate_Post_Request
}

export type V3_Payscore_Partner_Permissions_Terminate_Post_Response = undefined

export interface V3_Payscore_Partner_Permissions_Terminate {
  /**
   * 解除用户授权关系API · https://pay.weixin.qq.com/doc/v3/partner/4012461154
   * 角色：服务商
   */
  post(options: V3_Payscore_Partner_Permissions_Terminate_Post_Options & { readonly json: V3_Payscore_Partner_Permissions_Terminate_Post_Request }): ApiCall<V3_Payscore_Partner_Permissions_Terminate_Post_Response>
  /**
   * 解除用户授权关系API · https://pay.weixin.qq.com/doc/v3/partner/4012461154
   * 角色：服务商
   */
  postSync(options: V3_Payscore_Partner_Permissions_Terminate_Post_Options & { readonly json: V3_Payscore_Partner_Permissions_Terminate_Post_Request }): V3_Payscore_Partner_Permissions_Terminate_Post_Response
}

export interface V3_Payscore_Partner_ServiceAccountApplications_Post_Request {
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 服务商应用ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 子商户商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 子商户应用ID · 示例：wxd678efh567hg6787 */
  readonly sub_appid?: string | undefined
  /** 商户申请绑定单号 · 示例：1234323JKHDFE1243252 */
  readonly out_apply_no: string
  /** 绑定结果回调通知地址 · 示例：https://api.test.com */
  readonly result_notify_url?: string | undefined
}

export interface V3_Payscore_Partner_ServiceAccountApplications_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_Partner_ServiceAccountApplications_Post_Request
}

export interface V3_Payscore_Partner_ServiceAccountApplications_Post_Response {
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 服务商商户号 · 示例：1900000104 */
  readonly mchid: string
  /** 服务商应用ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 子商户商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 子商户应用ID · 示例：wxd678efh567hg6787 */
  readonly sub_appid?: string | undefined
  /** 申请单号 · 示例：1234323JKHDFE1243252 */
  readonly out_apply_no: string
  /** 绑定结果回调通知地址 · 示例：https://api.test.com */
  readonly result_notify_url?: string | undefined
  /** 受理状态 · 示例：APPROVED */
  readonly apply_state: string
  /** 拒绝原因 · 示例：账户异常，绑定失败 */
  readonly reject_reason?: string | undefined
}

export interface V3_Payscore_Partner_ServiceAccountApplications {
  /** 查询收付通子商户服务绑定结果 */
  readonly _out_apply_no_: V3_Payscore_Partner_ServiceAccountApplications_Out_apply_no_
  /**
   * 收付通子商户申请绑定支付分服务 · https://pay.weixin.qq.com/doc/v3/partner/4012715051
   * 角色：服务商
   */
  post(options: V3_Payscore_Partner_ServiceAccountApplications_Post_Options & { readonly json: V3_Payscore_Partner_ServiceAccountApplications_Post_Request }): ApiCall<V3_Payscore_Partner_ServiceAccountApplications_Post_Response>
  /**
   * 收付通子商户申请绑定支付分服务 · https://pay.weixin.qq.com/doc/v3/partner/4012715051
   * 角色：服务商
   */
  postSync(options: V3_Payscore_Partner_ServiceAccountApplications_Post_Options & { readonly json: V3_Payscore_Partner_ServiceAccountApplications_Post_Request }): V3_Payscore_Partner_ServiceAccountApplications_Post_Response
}

export interface V3_Payscore_Partner_ServiceAccountApplications_Out_apply_no__Get_Options extends CallOptions {
  /** 商户申请绑定单号 · 示例：1234323JKHDFE1243252 */
  readonly out_apply_no: string
}

export interface V3_Payscore_Partner_ServiceAccountApplications_Out_apply_no__Get_Response {
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 服务商商户号 · 示例：1900000104 */
  readonly mchid: string
  /** 服务商应用ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 子商户商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 子商户应用ID · 示例：wxd678efh567hg6787 */
  readonly sub_appid?: string | undefined
  /** 申请单号 · 示例：1234323JKHDFE1243252 */
  readonly out_apply_no: string
  /** 绑定结果回调通知地址 · 示例：https://api.test.com */
  readonly result_notify_url?: string | undefined
  /** 受理状态 · 示例：APPROVED */
  readonly apply_state: string
  /** 拒绝原因 · 示例：账户异常，绑定失败 */
  readonly reject_reason?: string | undefined
}

export interface V3_Payscore_Partner_ServiceAccountApplications_Out_apply_no_ {
  /**
   * 查询收付通子商户服务绑定结果 · https://pay.weixin.qq.com/doc/v3/partner/4012715111
   * 角色：服务商
   */
  get(options: V3_Payscore_Partner_ServiceAccountApplications_Out_apply_no__Get_Options): ApiCall<V3_Payscore_Partner_ServiceAccountApplications_Out_apply_no__Get_Response>
  /**
   * 查询收付通子商户服务绑定结果 · https://pay.weixin.qq.com/doc/v3/partner/4012715111
   * 角色：服务商
   */
  getSync(options: V3_Payscore_Partner_ServiceAccountApplications_Out_apply_no__Get_Options): V3_Payscore_Partner_ServiceAccountApplications_Out_apply_no__Get_Response
}

export interface V3_Payscore_Partner_Serviceorder_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 服务ID · 示例：2002000000000558128851361561536 */
    readonly service_id: string
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mchid: string
    /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
    readonly out_order_no?: string | undefined
    /** 回跳查询ID */
    readonly query_id?: string | undefined
  }
}

export interface V3_Payscore_Partner_Serviceorder_Get_Response {
  /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 服务商应用ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 服务商商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 子商户应用ID · 示例：wxd678efh567hg6999 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 服务信息 · 示例：XX充电宝 */
  readonly service_introduction: string
  /** 服务订单状态 · 示例：CREATED */
  readonly state: "CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED" | (string & {})
  /** 订单状态说明 · 示例：MCH_COMPLETE */
  readonly state_description?: "USER_CONFIRM" | "MCH_COMPLETE" | (string & {}) | undefined
  /** 后付费项目 */
  readonly post_payments?: readonly {
    /** 付费名称 · 示例：就餐费用 */
    readonly name: string
    /** 付费说明 · 示例：就餐人均100元 */
    readonly description?: string | undefined
    /** 付费金额 · 示例：40000 */
    readonly amount?: number | undefined
    /** 付费数量 · 示例：4 */
    readonly count?: number | undefined
  }[] | undefined
  /** 后付费商户优惠 */
  readonly post_discounts?: readonly {
    /** 优惠名称 · 示例：满20减1元 */
    readonly name: string
    /** 优惠说明 · 示例：不与其他优惠叠加 */
    readonly description: string
    /** 优惠金额 · 示例：100 */
    readonly amount?: number | undefined
    /** 优惠数量 · 示例：2 */
    readonly count?: number | undefined
  }[] | undefined
  /** 订单风险金 */
  readonly risk_fund?: {
    /** 风险金名称 · 示例：DEPOSIT */
    readonly name: string
    /** 风险金额 · 示例：10000 */
    readonly amount: number
    /** 风险说明 · 示例：就餐的预估费用 */
    readonly description?: string | undefined
  } | undefined
  /** 总金额 · 示例：40000 */
  readonly total_amount?: number | undefined
  /** 是否需要收款 */
  readonly need_collection?: boolean | undefined
  /** 收款信息 */
  readonly collection?: {
    /** 收款状态 · 示例：USER_PAID */
    readonly state: "USER_PAYING" | "USER_PAID" | (string & {})
    /** 总收款金额 · 示例：50000 */
    readonly total_amount?: number | undefined
    /** 待收金额 · 示例：40000 */
    readonly paying_amount?: number | undefined
    /** 已收金额 · 示例：10000 */
    readonly paid_amount?: number | undefined
    /** 收款明细列表 */
    readonly details?: readonly {
      /** 收款序号 · 示例：1 */
      readonly seq?: number | undefined
      /** 单笔收款金额 · 示例：10000 */
      readonly amount?: number | undefined
      /** 收款成功渠道 · 示例：NEWTON */
      readonly paid_type?: "NEWTON" | "MCH" | (string & {}) | undefined
      /** 收款成功时间 · 示例：20091225091210 */
      readonly paid_time?: string | undefined
      /** 微信支付交易单号 · 示例：15646546545165651651 */
      readonly transaction_id?: string | undefined
      /** 优惠功能 */
      readonly promotion_detail?: readonly {
        /** 券ID · 示例：123456 */
        readonly coupon_id: string
        /** 优惠名称 · 示例：单品优惠-6 */
        readonly name?: string | undefined
        /** 优惠范围 · 示例：GLOBAL */
        readonly scope?: "SINGLE" | "GLOBAL" | (string & {}) | undefined
        /** 优惠类型 · 示例：CASH */
        readonly type?: "CASH" | "NOCASH" | (string & {}) | undefined
        /** 优惠券面额 · 示例：100 */
        readonly amount: number
        /** 活动ID · 示例：activity_id */
        readonly stock_id?: string | undefined
        /** 微信出资 · 示例：100 */
        readonly wechatpay_contribute?: number | undefined
        /** 商户出资 · 示例：100 */
        readonly merchant_contribute?: number | undefined
        /** 其他出资 · 示例：100 */
        readonly other_contribute?: number | undefined
        /** 优惠币种 · 示例：CNY */
        readonly currency?: string | undefined
        /** 单品列表 */
        readonly goods_detail?: readonly {
          /** 商品编码 · 示例：M1006 */
          readonly goods_id: string
          /** 商品数量 · 示例：1 */
          readonly quantity?: number | undefined
          /** 商品价格 · 示例：1 */
          readonly unit_price?: number | undefined
          /** 商品优惠金额 · 示例：100 */
          readonly discount_amount?: number | undefined
          /** 商品备注 · 示例：商品备注信息 */
          readonly goods_remark?: string | undefined
        }[] | undefined
      }[] | undefined
    }[] | undefined
    /** 收款银行 · 示例：example_bank_type */
    readonly bank_type?: string | undefined
  } | undefined
  /** 服务时间 */
  readonly time_range?: {
    /** 服务开始时间 · 示例：20091225091010 */
    readonly start_time?: string | undefined
    /** 服务开始时间备注 · 示例：开始租借时间 */
    readonly start_time_remark?: string | undefined
    /** 服务结束时间 · 示例：20091225121010 */
    readonly end_time?: string | undefined
    /** 服务结束时间备注 · 示例：租借结束时间 */
    readonly end_time_remark?: string | undefined
  } | undefined
  /** 服务位置 */
  readonly location?: {
    /** 服务开始地点 · 示例：嗨客时尚主题展餐厅 */
    readonly start_location?: string | undefined
    /** 服务结束地点 · 示例：嗨客时尚主题展餐厅 */
    readonly end_location?: string | undefined
  } | undefined
  /** 商户数据包 · 示例：Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald */
  readonly attach?: string | undefined
  /** 商户回调地址 · 示例：https://api.test.com */
  readonly notify_url?: string | undefined
  /** 服务商公众号下的用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 子商户公众号下的用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly sub_openid?: string | undefined
  /** 微信支付服务订单号 · 示例：0000300001201908301055157220022 */
  readonly order_id?: string | undefined
}

export interface V3_Payscore_Partner_Serviceorder_Post_Request {
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 服务商应用ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 子商户应用ID · 示例：wxd678efh567hg6999 */
  readonly sub_appid?: string | undefined
  /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 服务信息 · 示例：XX充电宝 */
  readonly service_introduction: string
  /** 后付费项目 */
  readonly post_payments?: readonly {
    /** 付费项目名称 · 示例：就餐费用 */
    readonly name: string
    /** 付费说明 · 示例：就餐人均100元 */
    readonly description?: string | undefined
    /** 金额 · 示例：40000 */
    readonly amount?: number | undefined
    /** 付费数量 · 示例：4 */
    readonly count?: number | undefined
  }[] | undefined
  /** 后付费商户优惠 */
  readonly post_discounts?: readonly {
    /** 优惠名称 · 示例：满20减1元 */
    readonly name: string
    /** 优惠说明 · 示例：不与其他优惠叠加 */
    readonly description: string
    /** 优惠金额 · 示例：100 */
    readonly amount?: number | undefined
    /** 优惠数量 · 示例：2 */
    readonly count?: number | undefined
  }[] | undefined
  /** 订单风险金 */
  readonly risk_fund: {
    /** 风险金名称 · 示例：DEPOSIT */
    readonly name: "DEPOSIT" | "ADVANCE" | "CASH_DEPOSIT" | "ESTIMATE_ORDER_COST" | (string & {})
    /** 风险金额 · 示例：10000 */
    readonly amount: number
    /** 风险说明 · 示例：就餐的预估费用 */
    readonly description?: string | undefined
  }
  /** 服务时间 */
  readonly time_range: {
    /** 服务开始时间 · 示例：20091225091010 */
    readonly start_time?: string | undefined
    /** 服务开始时间备注 · 示例：开始租借时间 */
    readonly start_time_remark?: string | undefined
    /** 预计服务结束时间 · 示例：20091225121010 */
    readonly end_time?: string | undefined
    /** 预计服务结束时间备注 · 示例：租借结束时间 */
    readonly end_time_remark?: string | undefined
  }
  /** 服务位置 */
  readonly location?: {
    /** 服务开始地点 · 示例：嗨客时尚主题展餐厅 */
    readonly start_location?: string | undefined
    /** 预计服务结束地点 · 示例：嗨客时尚主题展餐厅 */
    readonly end_location?: string | undefined
  } | undefined
  /** 服务商公众号下的用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 子商户公众号下的用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly sub_openid?: string | undefined
  /** 是否需要用户确认 */
  readonly need_user_confirm?: boolean | undefined
  /** 商户回调地址 · 示例：https://api.test.com */
  readonly notify_url: string
  /** 商户数据包 · 示例：Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald */
  readonly attach?: string | undefined
  /** 设备信息 */
  readonly device?: {
    /** 服务开始的设备ID · 示例：HG123456 */
    readonly start_device_id?: string | undefined
    /** 服务结束的设备ID · 示例：HG123456 */
    readonly end_device_id?: string | undefined
    /** 物料URL · 示例：example_materiel_no */
    readonly materiel_no?: string | undefined
  } | undefined
}

export interface V3_Payscore_Partner_Serviceorder_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_Partner_Serviceorder_Post_Request
}

export interface V3_Payscore_Partner_Serviceorder_Post_Response {
  /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 服务商应用ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 服务商商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 子商户应用ID · 示例：wxd678efh567hg6999 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 服务信息 · 示例：XX充电宝 */
  readonly service_introduction: string
  /** 服务订单状态 · 示例：CREATED */
  readonly state: "CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED" | (string & {})
  /** 订单状态说明 · 示例：MCH_COMPLETE */
  readonly state_description?: "USER_CONFIRM" | "MCH_COMPLETE" | (string & {}) | undefined
  /** 后付费项目 */
  readonly post_payments?: readonly {
    /** 付费项目名称 · 示例：就餐费用 */
    readonly name: string
    /** 付费说明 · 示例：就餐人均100元 */
    readonly description?: string | undefined
    /** 金额 · 示例：40000 */
    readonly amount?: number | undefined
    /** 付费数量 · 示例：4 */
    readonly count?: number | undefined
  }[] | undefined
  /** 商户优惠 */
  readonly post_discounts?: readonly {
    /** 优惠名称 · 示例：满20减1元 */
    readonly name: string
    /** 优惠说明 · 示例：不与其他优惠叠加 */
    readonly description: string
    /** 优惠金额 · 示例：100 */
    readonly amount?: number | undefined
    /** 优惠数量 · 示例：2 */
    readonly count?: number | undefined
  }[] | undefined
  /** 订单风险金 */
  readonly risk_fund?: {
    /** 风险金名称 · 示例：DEPOSIT */
    readonly name: "DEPOSIT" | "ADVANCE" | "CASH_DEPOSIT" | "ESTIMATE_ORDER_COST" | (string & {})
    /** 风险金额 · 示例：10000 */
    readonly amount: number
    /** 风险说明 · 示例：就餐的预估费用 */
    readonly description?: string | undefined
  } | undefined
  /** 服务时间段 */
  readonly time_range?: {
    /** 服务开始时间 · 示例：20091225091010 */
    readonly start_time: string
    /** 服务开始时间备注 · 示例：开始租借时间 */
    readonly start_time_remark?: string | undefined
    /** 预计服务结束时间 · 示例：20091225121010 */
    readonly end_time?: string | undefined
    /** 预计服务结束时间备注 · 示例：租借结束时间 */
    readonly end_time_remark?: string | undefined
  } | undefined
  /** 服务位置 */
  readonly location?: {
    /** 服务开始地点 · 示例：嗨客时尚主题展餐厅 */
    readonly start_location?: string | undefined
    /** 预计服务结束地点 · 示例：嗨客时尚主题展餐厅 */
    readonly end_location: string
  } | undefined
  /** 商户数据包 · 示例：Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald */
  readonly attach?: string | undefined
  /** 商户回调地址 · 示例：https://api.test.com */
  readonly notify_url?: string | undefined
  /** 微信支付服务订单号 · 示例：0000300001201908301055157220022 */
  readonly order_id: string
  /** 跳转微信侧数据包 · 示例：DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we */
  readonly package?: string | undefined
}

export interface V3_Payscore_Partner_Serviceorder {
  /** 商户服务订单号 · 共 7 个接口 */
  readonly _out_order_no_: V3_Payscore_Partner_Serviceorder_Out_order_no_
  /** 创单结单合并API */
  readonly directComplete: V3_Payscore_Partner_Serviceorder_DirectComplete
  /**
   * 查询支付分订单 · https://pay.weixin.qq.com/doc/v3/partner/4012692256
   * 角色：服务商
   */
  get(options: V3_Payscore_Partner_Serviceorder_Get_Options): ApiCall<V3_Payscore_Partner_Serviceorder_Get_Response>
  /**
   * 查询支付分订单 · https://pay.weixin.qq.com/doc/v3/partner/4012692256
   * 角色：服务商
   */
  getSync(options: V3_Payscore_Partner_Serviceorder_Get_Options): V3_Payscore_Partner_Serviceorder_Get_Response
  /**
   * 创建支付分订单 · https://pay.weixin.qq.com/doc/v3/partner/4012692136
   * 角色：服务商
   */
  post(options: V3_Payscore_Partner_Serviceorder_Post_Options & { readonly json: V3_Payscore_Partner_Serviceorder_Post_Request }): ApiCall<V3_Payscore_Partner_Serviceorder_Post_Response>
  /**
   * 创建支付分订单 · https://pay.weixin.qq.com/doc/v3/partner/4012692136
   * 角色：服务商
   */
  postSync(options: V3_Payscore_Partner_Serviceorder_Post_Options & { readonly json: V3_Payscore_Partner_Serviceorder_Post_Request }): V3_Payscore_Partner_Serviceorder_Post_Response
}

export interface V3_Payscore_Partner_Serviceorder_Out_order_no_ {
  /** 取消支付分订单API */
  readonly cancel: V3_Payscore_Partner_Serviceorder_Out_order_no__Cancel
  /** 完结支付分订单API */
  readonly complete: V3_Payscore_Partner_Serviceorder_Out_order_no__Complete
  /** 修改订单金额API */
  readonly modify: V3_Payscore_Partner_Serviceorder_Out_order_no__Modify
  /** 商户发起催收扣款API */
  readonly pay: V3_Payscore_Partner_Serviceorder_Out_order_no__Pay
  /** 下发服务费用待处理消息 */
  readonly sendPendingmessage: V3_Payscore_Partner_Serviceorder_Out_order_no__SendPendingmessage
  /** 下发服务预扣费消息 */
  readonly sendPrepaidmessage: V3_Payscore_Partner_Serviceorder_Out_order_no__SendPrepaidmessage
  /** 同步订单信息API */
  readonly sync: V3_Payscore_Partner_Serviceorder_Out_order_no__Sync
}

export interface V3_Payscore_Partner_Serviceorder_Out_order_no__Cancel_Post_Request {
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 撤销原因 · 示例：用户投诉 */
  readonly reason: string
}

export interface V3_Payscore_Partner_Serviceorder_Out_order_no__Cancel_Post_Options extends CallOptions {
  /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_Partner_Serviceorder_Out_order_no__Cancel_Post_Request
}

export type V3_Payscore_Partner_Serviceorder_Out_order_no__Cancel_Post_Response = undefined

export interface V3_Payscore_Partner_Serviceorder_Out_order_no__Cancel {
  /**
   * 取消支付分订单API · https://pay.weixin.qq.com/doc/v3/partner/4012458758
   * 角色：服务商
   */
  post(options: V3_Payscore_Partner_Serviceorder_Out_order_no__Cancel_Post_Options & { readonly json: V3_Payscore_Partner_Serviceorder_Out_order_no__Cancel_Post_Request }): ApiCall<V3_Payscore_Partner_Serviceorder_Out_order_no__Cancel_Post_Response>
  /**
   * 取消支付分订单API · https://pay.weixin.qq.com/doc/v3/partner/4012458758
   * 角色：服务商
   */
  postSync(options: V3_Payscore_Partner_Serviceorder_Out_order_no__Cancel_Post_Options & { readonly json: V3_Payscore_Partner_Serviceorder_Out_order_no__Cancel_Post_Request }): V3_Payscore_Partner_Serviceorder_Out_order_no__Cancel_Post_Response
}

export interface V3_Payscore_Partner_Serviceorder_Out_order_no__Complete_Post_Request {
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 后付费项目 */
  readonly post_payments: readonly {
    /** 付费名称 · 示例：就餐费用 */
    readonly name: string
    /** 付费说明 · 示例：就餐人均100元 */
    readonly description?: string | undefined
    /** 付费金额 · 示例：40000 */
    readonly amount?: number | undefined
    /** 付费数量 · 示例：4 */
    readonly count?: number | undefined
  }[]
  /** 后付费商户优惠 */
  readonly post_discounts?: readonly {
    /** 优惠名称 · 示例：满20减1元 */
    readonly name: string
    /** 优惠说明 · 示例：不与其他优惠叠加 */
    readonly description: string
    /** 优惠金额 · 示例：100 */
    readonly amount: number
    /** 优惠数量 · 示例：2 */
    readonly count?: number | undefined
  }[] | undefined
  /** 总金额 · 示例：50000 */
  readonly total_amount: number
  /** 实际服务时间 */
  readonly time_range?: {
    /** 服务开始时间 · 示例：20091225091010 */
    readonly start_time?: string | undefined
    /** 服务开始时间备注 · 示例：开始租借时间 */
    readonly start_time_remark?: string | undefined
    /** 服务结束时间 · 示例：20091225121010 */
    readonly end_time?: string | undefined
    /** 服务结束时间备注 · 示例：租借结束时间 */
    readonly end_time_remark?: string | undefined
  } | undefined
  /** 实际服务位置 */
  readonly location?: {
    /** 服务开始地点 · 示例：嗨客时尚主题展餐厅 */
    readonly start_location?: string | undefined
    /** 服务结束地点 · 示例：嗨客时尚主题展餐厅 */
    readonly end_location?: string | undefined
  } | undefined
  /** 微信支付服务分账标记 */
  readonly profit_sharing?: boolean | undefined
  /** 完结服务时间 · 示例：2019-11-11T16:24:05+08:00 */
  readonly complete_time?: string | undefined
  /** 订单优惠标记 · 示例：goods_tag */
  readonly goods_tag?: string | undefined
  /** 设备信息 */
  readonly device?: {
    /** 服务开始的设备ID · 示例：HG123456 */
    readonly start_device_id?: string | undefined
    /** 服务结束的设备ID · 示例：HG123456 */
    readonly end_device_id?: string | undefined
    /** 物料URL · 示例：example_materiel_no */
    readonly materiel_no?: string | undefined
  } | undefined
}

export interface V3_Payscore_Partner_Serviceorder_Out_order_no__Complete_Post_Options extends CallOptions {
  /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_Partner_Serviceorder_Out_order_no__Complete_Post_Request
}

export type V3_Payscore_Partner_Serviceorder_Out_order_no__Complete_Post_Response = undefined

export interface V3_Payscore_Partner_Serviceorder_Out_order_no__Complete {
  /**
   * 完结支付分订单API · https://pay.weixin.qq.com/doc/v3/partner/4012692408
   * 角色：服务商
   */
  post(options: V3_Payscore_Partner_Serviceorder_Out_order_no__Complete_Post_Options & { readonly json: V3_Payscore_Partner_Serviceorder_Out_order_no__Complete_Post_Request }): ApiCall<V3_Payscore_Partner_Serviceorder_Out_order_no__Complete_Post_Response>
  /**
   * 完结支付分订单API · https://pay.weixin.qq.com/doc/v3/partner/4012692408
   * 角色：服务商
   */
  postSync(options: V3_Payscore_Partner_Serviceorder_Out_order_no__Complete_Post_Options & { readonly json: V3_Payscore_Partner_Serviceorder_Out_order_no__Complete_Post_Request }): V3_Payscore_Partner_Serviceorder_Out_order_no__Complete_Post_Response
}

export interface V3_Payscore_Partner_Serviceorder_Out_order_no__Modify_Post_Request {
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id?: string | undefined
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 后付费项目 */
  readonly post_payments: readonly {
    /** 付费名称 · 示例：就餐费用 */
    readonly name: string
    /** 付费说明 · 示例：就餐人均100元 */
    readonly description?: string | undefined
    /** 付费金额 · 示例：40000 */
    readonly amount?: number | undefined
    /** 付费数量 · 示例：4 */
    readonly count?: number | undefined
  }[]
  /** 后付费商户优惠 */
  readonly post_discounts?: readonly {
    /** 优惠名称 · 示例：满20减1元 */
    readonly name?: string | undefined
    /** 优惠说明 · 示例：不与其他优惠叠加 */
    readonly description?: string | undefined
    /** 优惠金额 · 示例：100 */
    readonly amount: number
    /** 优惠数量 · 示例：2 */
    readonly count?: number | undefined
  }[] | undefined
  /** 总金额 · 示例：50000 */
  readonly total_amount: number
  /** 修改原因 · 示例：用户投诉 */
  readonly reason: string
  /** 设备信息 */
  readonly device?: {
    /** 服务开始的设备ID · 示例：HG123456 */
    readonly start_device_id?: string | undefined
    /** 服务结束的设备ID · 示例：HG123456 */
    readonly end_device_id?: string | undefined
    /** 物料URL · 示例：example_materiel_no */
    readonly materiel_no?: string | undefined
  } | undefined
}

export interface V3_Payscore_Partner_Serviceorder_Out_order_no__Modify_Post_Options extends CallOptions {
  /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_Partner_Serviceorder_Out_order_no__Modify_Post_Request
}

export type V3_Payscore_Partner_Serviceorder_Out_order_no__Modify_Post_Response = undefined

export interface V3_Payscore_Partner_Serviceorder_Out_order_no__Modify {
  /**
   * 修改订单金额API · https://pay.weixin.qq.com/doc/v3/partner/4012692360
   * 角色：服务商
   */
  post(options: V3_Payscore_Partner_Serviceorder_Out_order_no__Modify_Post_Options & { readonly json: V3_Payscore_Partner_Serviceorder_Out_order_no__Modify_Post_Request }): ApiCall<V3_Payscore_Partner_Serviceorder_Out_order_no__Modify_Post_Response>
  /**
   * 修改订单金额API · https://pay.weixin.qq.com/doc/v3/partner/4012692360
   * 角色：服务商
   */
  postSync(options: V3_Payscore_Partner_Serviceorder_Out_order_no__Modify_Post_Options & { readonly json: V3_Payscore_Partner_Serviceorder_Out_order_no__Modify_Post_Request }): V3_Payscore_Partner_Serviceorder_Out_order_no__Modify_Post_Response
}

export interface V3_Payscore_Partner_Serviceorder_Out_order_no__Pay_Post_Request {
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id?: string | undefined
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
}

export interface V3_Payscore_Partner_Serviceorder_Out_order_no__Pay_Post_Options extends CallOptions {
  /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_Partner_Serviceorder_Out_order_no__Pay_Post_Request
}

export type V3_Payscore_Partner_Serviceorder_Out_order_no__Pay_Post_Response = undefined

export interface V3_Payscore_Partner_Serviceorder_Out_order_no__Pay {
  /**
   * 商户发起催收扣款API · https://pay.weixin.qq.com/doc/v3/partner/4013394544
   * 角色：服务商
   */
  post(options: V3_Payscore_Partner_Serviceorder_Out_order_no__Pay_Post_Options & { readonly json: V3_Payscore_Partner_Serviceorder_Out_order_no__Pay_Post_Request }): ApiCall<V3_Payscore_Partner_Serviceorder_Out_order_no__Pay_Post_Response>
  /**
   * 商户发起催收扣款API · https://pay.weixin.qq.com/doc/v3/partner/4013394544
   * 角色：服务商
   */
  postSync(options: V3_Payscore_Partner_Serviceorder_Out_order_no__Pay_Post_Options & { readonly json: V3_Payscore_Partner_Serviceorder_Out_order_no__Pay_Post_Request }): V3_Payscore_Partner_Serviceorder_Out_order_no__Pay_Post_Response
}

export interface V3_Payscore_Partner_Serviceorder_Out_order_no__SendPendingmessage_Post_Request {
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 子商户商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 后付费项目 */
  readonly post_payments: readonly {
    /** 付费名称 · 示例：就餐费用 */
    readonly name?: string | undefined
    /** 付费金额 · 示例：40000 */
    readonly amount?: number | undefined
    /** 付费说明 · 示例：就餐人均100元 */
    readonly description?: string | undefined
    /** 付费数量 · 示例：4 */
    readonly count?: number | undefined
  }[]
  /** 商户优惠 */
  readonly post_discounts?: readonly {
    /** 优惠名称 · 示例：满20减1元 */
    readonly name?: string | undefined
    /** 优惠说明 · 示例：不与其他优惠叠加 */
    readonly description?: string | undefined
    /** 优惠金额 · 示例：100 */
    readonly amount?: number | undefined
    /** 优惠数量 · 示例：2 */
    readonly count?: number | undefined
  }[] | undefined
  /** 总金额 · 示例：50000 */
  readonly total_amount: number
  /** 预计扣费时间 · 示例：20231218 */
  readonly prepaid_time: string
}

export interface V3_Payscore_Partner_Serviceorder_Out_order_no__SendPendingmessage_Post_Options extends CallOptions {
  /** 商户服务订单号 */
  readonly out_order_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_Partner_Serviceorder_Out_order_no__SendPendingmessage_Post_Request
}

export type V3_Payscore_Partner_Serviceorder_Out_order_no__SendPendingmessage_Post_Response = undefined

export interface V3_Payscore_Partner_Serviceorder_Out_order_no__SendPendingmessage {
  /**
   * 下发服务费用待处理消息 · https://pay.weixin.qq.com/doc/v3/partner/4013394914
   * 角色：服务商
   */
  post(options: V3_Payscore_Partner_Serviceorder_Out_order_no__SendPendingmessage_Post_Options & { readonly json: V3_Payscore_Partner_Serviceorder_Out_order_no__SendPendingmessage_Post_Request }): ApiCall<V3_Payscore_Partner_Serviceorder_Out_order_no__SendPendingmessage_Post_Response>
  /**
   * 下发服务费用待处理消息 · https://pay.weixin.qq.com/doc/v3/partner/4013394914
   * 角色：服务商
   */
  postSync(options: V3_Payscore_Partner_Serviceorder_Out_order_no__SendPendingmessage_Post_Options & { readonly json: V3_Payscore_Partner_Serviceorder_Out_order_no__SendPendingmessage_Post_Request }): V3_Payscore_Partner_Serviceorder_Out_order_no__SendPendingmessage_Post_Response
}

export interface V3_Payscore_Partner_Serviceorder_Out_order_no__SendPrepaidmessage_Post_Request {
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 子商户商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 后付费项目 */
  readonly post_payments: readonly {
    /** 付费名称 · 示例：就餐费用 */
    readonly name?: string | undefined
    /** 付费金额 · 示例：40000 */
    readonly amount?: number | undefined
    /** 付费说明 · 示例：就餐人均100元 */
    readonly description?: string | undefined
    /** 付费数量 · 示例：4 */
    readonly count?: number | undefined
  }[]
  /** 商户优惠 */
  readonly post_discounts?: readonly {
    /** 优惠名称 · 示例：满20减1元 */
    readonly name?: string | undefined
    /** 优惠说明 · 示例：不与其他优惠叠加 */
    readonly description?: string | undefined
    /** 优惠金额 · 示例：100 */
    readonly amount?: number | undefined
    /** 优惠数量 · 示例：2 */
    readonly count?: number | undefined
  }[] | undefined
  /** 总金额 · 示例：50000 */
  readonly total_amount: number
  /** 预计扣费时间 · 示例：20231218 */
  readonly prepaid_time: string
}

export interface V3_Payscore_Partner_Serviceorder_Out_order_no__SendPrepaidmessage_Post_Options extends CallOptions {
  /** 商户服务订单号 */
  readonly out_order_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_Partner_Serviceorder_Out_order_no__SendPrepaidmessage_Post_Request
}

export type V3_Payscore_Partner_Serviceorder_Out_order_no__SendPrepaidmessage_Post_Response = undefined

export interface V3_Payscore_Partner_Serviceorder_Out_order_no__SendPrepaidmessage {
  /**
   * 下发服务预扣费消息 · https://pay.weixin.qq.com/doc/v3/partner/4013394929
   * 角色：服务商
   */
  post(options: V3_Payscore_Partner_Serviceorder_Out_order_no__SendPrepaidmessage_Post_Options & { readonly json: V3_Payscore_Partner_Serviceorder_Out_order_no__SendPrepaidmessage_Post_Request }): ApiCall<V3_Payscore_Partner_Serviceorder_Out_order_no__SendPrepaidmessage_Post_Response>
  /**
   * 下发服务预扣费消息 · https://pay.weixin.qq.com/doc/v3/partner/4013394929
   * 角色：服务商
   */
  postSync(options: V3_Payscore_Partner_Serviceorder_Out_order_no__SendPrepaidmessage_Post_Options & { readonly json: V3_Payscore_Partner_Serviceorder_Out_order_no__SendPrepaidmessage_Post_Request }): V3_Payscore_Partner_Serviceorder_Out_order_no__SendPrepaidmessage_Post_Response
}

export interface V3_Payscore_Partner_Serviceorder_Out_order_no__Sync_Post_Request {
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 场景类型 · 示例：Order_Paid */
  readonly type: string
  /** 内容信息详情 */
  readonly detail: {
    /** 收款序号 · 示例：1 */
    readonly seq?: number | undefined
    /** 收款成功时间 · 示例：20091225091210 */
    readonly paid_time: string
    /** 收款金额 · 示例：1 */
    readonly paid_amount?: number | undefined
  }
}

export interface V3_Payscore_Partner_Serviceorder_Out_order_no__Sync_Post_Options extends CallOptions {
  /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_Partner_Serviceorder_Out_order_no__Sync_Post_Request
}

export type V3_Payscore_Partner_Serviceorder_Out_order_no__Sync_Post_Response = undefined

export interface V3_Payscore_Partner_Serviceorder_Out_order_no__Sync {
  /**
   * 同步订单信息API · https://pay.weixin.qq.com/doc/v3/partner/4012458816
   * 角色：服务商
   */
  post(options: V3_Payscore_Partner_Serviceorder_Out_order_no__Sync_Post_Options & { readonly json: V3_Payscore_Partner_Serviceorder_Out_order_no__Sync_Post_Request }): ApiCall<V3_Payscore_Partner_Serviceorder_Out_order_no__Sync_Post_Response>
  /**
   * 同步订单信息API · https://pay.weixin.qq.com/doc/v3/partner/4012458816
   * 角色：服务商
   */
  postSync(options: V3_Payscore_Partner_Serviceorder_Out_order_no__Sync_Post_Options & { readonly json: V3_Payscore_Partner_Serviceorder_Out_order_no__Sync_Post_Request }): V3_Payscore_Partner_Serviceorder_Out_order_no__Sync_Post_Response
}

export interface V3_Payscore_Partner_Serviceorder_DirectComplete_Post_Request {
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 服务商应用ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 子商户应用ID · 示例：wxd678efh567hg6999 */
  readonly sub_appid: string
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 服务信息 · 示例：XX充电宝 */
  readonly service_introduction: string
  /** 后付费项目 */
  readonly post_payments?: readonly {
    /** 付费名称 · 示例：就餐费用 */
    readonly name: string
    /** 付费说明 · 示例：就餐人均100元 */
    readonly description?: string | undefined
    /** 付费金额 · 示例：40000 */
    readonly amount?: number | undefined
    /** 付费数量 · 示例：4 */
    readonly count?: number | undefined
  }[] | undefined
  /** 后付费商户优惠 */
  readonly post_discounts?: readonly {
    /** 优惠名称 · 示例：满20减1元 */
    readonly name: string
    /** 优惠说明 · 示例：不与其他优惠叠加 */
    readonly description: string
    /** 优惠金额 · 示例：100 */
    readonly amount?: number | undefined
    /** 优惠数量 · 示例：2 */
    readonly count?: number | undefined
  }[] | undefined
  /** 总金额 · 示例：50000 */
  readonly total_amount: number
  /** 服务时间段 */
  readonly time_range: {
    /** 服务开始时间 · 示例：20091225091010 */
    readonly start_time: string
    /** 服务开始时间备注 · 示例：开始租借时间 */
    readonly start_time_remark?: string | undefined
    /** 服务结束时间 · 示例：20091225121010 */
    readonly end_time?: string | undefined
    /** 服务结束时间备注 · 示例：租借结束时间 */
    readonly end_time_remark?: string | undefined
  }
  /** 服务位置 */
  readonly location?: {
    /** 服务开始地点 · 示例：嗨客时尚主题展餐厅 */
    readonly start_location?: string | undefined
    /** 服务结束地点 · 示例：嗨客时尚主题展餐厅 */
    readonly end_location?: string | undefined
  } | undefined
  /** 微信支付服务分账标记 */
  readonly profit_sharing?: boolean | undefined
  /** 订单优惠标记 · 示例：goods_tag */
  readonly goods_tag?: string | undefined
  /** 商户数据包 · 示例：Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald */
  readonly attach?: string | undefined
  /** 商户回调地址 · 示例：https://api.test.com */
  readonly notify_url: string
  /** 服务商公众号下的用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
}

export interface V3_Payscore_Partner_Serviceorder_DirectComplete_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_Partner_Serviceorder_DirectComplete_Post_Request
}

export type V3_Payscore_Partner_Serviceorder_DirectComplete_Post_Response = undefined

export interface V3_Payscore_Partner_Serviceorder_DirectComplete {
  /**
   * 创单结单合并API · https://pay.weixin.qq.com/doc/v3/partner/4012923757
   * 角色：服务商
   */
  post(options: V3_Payscore_Partner_Serviceorder_DirectComplete_Post_Options & { readonly json: V3_Payscore_Partner_Serviceorder_DirectComplete_Post_Request }): ApiCall<V3_Payscore_Partner_Serviceorder_DirectComplete_Post_Response>
  /**
   * 创单结单合并API · https://pay.weixin.qq.com/doc/v3/partner/4012923757
   * 角色：服务商
   */
  postSync(options: V3_Payscore_Partner_Serviceorder_DirectComplete_Post_Options & { readonly json: V3_Payscore_Partner_Serviceorder_DirectComplete_Post_Request }): V3_Payscore_Partner_Serviceorder_DirectComplete_Post_Response
}

export interface V3_Payscore_Partner_Servicepayondeliveryorder_Post_Request {
  /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 公众账号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 子商户应用ID · 示例：wxd678efh567hg6999 */
  readonly sub_appid?: string | undefined
  /** 服务ID · 示例：500001 */
  readonly service_id: string
  /** 服务信息 · 示例：某某酒店 */
  readonly service_introduction: string
  readonly post_payments?: readonly {
    /** 付费项目名称 · 最长 20 个字符 · 示例：就餐费用, 服务费 */
    readonly name?: string | undefined
    /** 金额 · 示例：40000 */
    readonly amount?: number | undefined
    /** 计费说明 · 示例：就餐人均100元，服务费：100/小时 */
    readonly description?: string | undefined
    /** 付费数量 · 示例：4 */
    readonly count?: number | undefined
  }[] | undefined
  readonly post_discounts?: readonly {
    /** 优惠名称 · 最长 20 个字符 · 示例：满20减1元 */
    readonly name?: string | undefined
    /** 优惠说明 · 示例：不与其他优惠叠加 */
    readonly description?: string | undefined
    /** 优惠金额 · 示例：100 */
    readonly amount?: number | undefined
    /** 优惠数量 · 示例：2 */
    readonly count?: number | undefined
  }[] | undefined
  /** 服务时间 */
  readonly time_range: {
    /** 服务开始时间 · 格式：^(?:\d{8}|\d{14}|OnAccept)$ · 示例：20091225091010 */
    readonly start_time?: string | undefined
    /** 服务开始时间备注 · 最长 20 个字符 · 示例：备注1 */
    readonly start_time_remark?: string | undefined
    /** 服务结束时间 · 格式：^(?:\d{8}|\d{14})$ · 示例：20091225121010 */
    readonly end_time?: string | undefined
    /** 服务结束时间备注 · 最长 50 个字符 · 示例：备注2 */
    readonly end_time_remark?: string | undefined
  }
  /** 服务位置 */
  readonly location?: {
    /** 服务开始地点 · 示例：嗨客时尚主题展餐厅 */
    readonly start_location?: string | undefined
    /** 服务结束地点 · 示例：嗨客时尚主题展餐厅 */
    readonly end_location?: string | undefined
  } | undefined
  /** 订单风险金 */
  readonly risk_fund: {
    /** 风险金名称 */
    readonly name: "DEPOSIT" | "ADVANCE" | "CASH_DEPOSIT" | "ESTIMATE_ORDER_COST" | (string & {})
    /** 风险金额 · 示例：10000 */
    readonly amount: number
    /** 风险说明 · 最长 30 个字符 · 示例：就餐的预估费用 */
    readonly description?: string | undefined
  }
  /** 商户数据包 · 示例：Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald */
  readonly attach?: string | undefined
  /** 商户回调地址 · 示例：https://api.test.com */
  readonly notify_url: string
  /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 子商户公众号下的用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly sub_openid?: string | undefined
  /** 是否需要用户确认 */
  readonly need_user_confirm?: boolean | undefined
  /** 商户号 · 示例：1230000109 */
  readonly mchid?: string | undefined
  /** 先用后付购物详情 */
  readonly shopping_info: {
    /** 实际购物商家公众号ID · 示例：wxd678efh567hg6787 */
    readonly real_merchant_appid?: string | undefined
    /** 单详跳转链接 */
    readonly jump_link?: {
      /** 跳转链接类型 */
      readonly jump_link_type?: "JUMP_LINK_MINI_PROGRAM" | (string & {}) | undefined
      /** 小程序跳转AppID */
      readonly appid?: string | undefined
      /** 小程序跳转path */
      readonly path?: string | undefined
    } | undefined
    /** 商品列表 */
    readonly goods?: readonly {
      /** 商品名称 · 示例：森海塞尔 MOMENTUM 4 无线耳机大馒头4 头戴式蓝牙音乐耳机自适应降噪 */
      readonly name?: string | undefined
      /** 商品图片链接 */
      readonly picture?: string | undefined
      /** 商品单价金额 · 示例：40000 */
      readonly amount?: number | undefined
      /** 商品数量 · 示例：4 */
      readonly count?: number | undefined
      /** 商品品类ID */
      readonly category_id?: readonly string[] | undefined
    }[] | undefined
  }
}

export interface V3_Payscore_Partner_Servicepayondeliveryorder_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_Partner_Servicepayondeliveryorder_Post_Request
}

export interface V3_Payscore_Partner_Servicepayondeliveryorder_Post_Response {
  /** 商户订单号 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 服务商公众号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 服务商商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 子商户公众号ID · 示例：wxd678efh567hg6999 */
  readonly sub_appid?: string | undefined
  /** 子商户商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 服务信息 · 示例：XX充电宝 */
  readonly service_introduction: string
  /** 服务订单状态 · 示例：CREATED */
  readonly state: string
  /** 订单状态说明 · 示例：MCH_COMPLETE */
  readonly state_description?: string | undefined
  /** 后付费项目 */
  readonly post_payments?: readonly {
    /** 付费名称 · 示例：就餐费用 */
    readonly name?: string | undefined
    /** 付费金额 · 示例：40000 */
    readonly amount?: number | undefined
    /** 付费说明 · 示例：就餐人均100元 */
    readonly description?: string | undefined
    /** 付费数量 · 示例：4 */
    readonly count?: number | undefined
  }[] | undefined
  /** 商户优惠 */
  readonly post_discounts?: readonly {
    /** 优惠名称 · 示例：满20减1元 */
    readonly name?: string | undefined
    /** 优惠说明 · 示例：不与其他优惠叠加 */
    readonly description?: string | undefined
    /** 优惠金额 · 示例：100 */
    readonly amount?: number | undefined
    /** 优惠数量 · 示例：2 */
    readonly count?: number | undefined
  }[] | undefined
  /** 服务风险金 */
  readonly risk_fund?: {
    /** 风险名称 · 示例：DEPOSIT */
    readonly name: string
    /** 风险金额 · 示例：10000 */
    readonly amount: number
    /** 风险说明 · 示例：就餐的预估费用 */
    readonly description?: string | undefined
  } | undefined
  /** 服务时间 */
  readonly time_range?: {
    /** 服务开始时间 · 示例：20091225091010 */
    readonly start_time?: string | undefined
    /** 服务结束时间 · 示例：20091225121010 */
    readonly end_time?: string | undefined
    /** 服务开始时间备注 · 示例：备注1 */
    readonly start_time_remark?: string | undefined
    /** 服务结束时间备注 · 示例：备注2 */
    readonly end_time_remark?: string | undefined
  } | undefined
  /** 服务位置 */
  readonly location?: {
    /** 服务开始地点 · 示例：嗨客时尚主题展餐厅 */
    readonly start_location?: string | undefined
    /** 服务结束地点 · 示例：嗨客时尚主题展餐厅 */
    readonly end_location?: string | undefined
  } | undefined
  /** 附加数据 · 示例：Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald */
  readonly attach?: string | undefined
  /** 商户回调地址 · 示例：https://api.test.com */
  readonly notify_url?: string | undefined
  /** 微信支付服务订单号 · 示例：0000300001201908301055157220022 */
  readonly order_id?: string | undefined
  /** 跳转微信侧数据包 · 示例：DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we */
  readonly package?: string | undefined
  /** 先用后付购物详情 */
  readonly shopping_info?: {
    /** 实际购物商家公众号ID · 示例：wxd678efh567hg6787 */
    readonly real_merchant_appid?: string | undefined
    /** 单详跳转链接 */
    readonly jump_link: {
      /** 跳转链接类型 · 示例：JUMP_LINK_MINI_PROGRAM */
      readonly jump_link_type: string
      /** 小程序跳转AppID · 示例：wxd678efh567hg6787 */
      readonly appid?: string | undefined
      /** 小程序跳转path · 示例：/page/order/orderid=PO213412451223 */
      readonly path?: string | undefined
    }
    /** 商品列表 */
    readonly goods: readonly {
      /** 商品名称 · 示例：森海塞尔 MOMENTUM 4 无线耳机大馒头4 头戴式蓝牙音乐耳机自适应降噪 */
      readonly name: string
      /** 商品图片链接 */
      readonly picture: string
      /** 商品单价金额 · 示例：550 */
      readonly amount: number
      /** 商品数量 · 示例：1 */
      readonly count: number
      /** 商品品类ID */
      readonly category_id?: readonly string[] | undefined
    }[]
  } | undefined
}

export interface V3_Payscore_Partner_Servicepayondeliveryorder {
  /**
   * 创建先用后付订单 · https://pay.weixin.qq.com/doc/v3/partner/4012783634
   * 角色：服务商
   */
  post(options: V3_Payscore_Partner_Servicepayondeliveryorder_Post_Options & { readonly json: V3_Payscore_Partner_Servicepayondeliveryorder_Post_Request }): ApiCall<V3_Payscore_Partner_Servicepayondeliveryorder_Post_Response>
  /**
   * 创建先用后付订单 · https://pay.weixin.qq.com/doc/v3/partner/4012783634
   * 角色：服务商
   */
  postSync(options: V3_Payscore_Partner_Servicepayondeliveryorder_Post_Options & { readonly json: V3_Payscore_Partner_Servicepayondeliveryorder_Post_Request }): V3_Payscore_Partner_Servicepayondeliveryorder_Post_Response
}

export interface V3_Payscore_Partner_Servicequotas {
  /** 支付分∙服务商模式 · 共 1 个接口 */
  readonly serviceId: V3_Payscore_Partner_Servicequotas_ServiceId
}

export interface V3_Payscore_Partner_Servicequotas_ServiceId {
  /** 查询用户分层对应建议先享金额 */
  readonly _service_id_: V3_Payscore_Partner_Servicequotas_ServiceId_Service_id_
}

export interface V3_Payscore_Partner_Servicequotas_ServiceId_Service_id__Get_Options extends CallOptions {
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 查询参数 */
  readonly query: {
    /** 子商户商户号 · 示例：1230000109 */
    readonly sub_mchid: string
    /** 服务商的公众号ID · 示例：wxd678efh567hg6787 */
    readonly appid: string
    /** 子商户的公众号ID · 示例：wxd678efh567hg6787 */
    readonly sub_appid?: string | undefined
    /** 分层版本 · 示例：1 */
    readonly risk_level_version: number
  }
}

export interface V3_Payscore_Partner_Servicequotas_ServiceId_Service_id__Get_Response {
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 子商户商户号 · 示例：1230000109 */
  readonly sub_mchid: string
  /** 公众号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 子商户的公众号ID · 示例：wxd678efh567hg6787 */
  readonly sub_appid?: string | undefined
  /** 分层版本 · 示例：1 */
  readonly risk_level_version: number
  /** 先享金额列表 */
  readonly quotas: readonly {
    /** 用户分层 · 示例：1 */
    readonly risk_level: number
    /** 建议先享金额 · 示例：1000 */
    readonly suggested_quota: number
  }[]
}

export interface V3_Payscore_Partner_Servicequotas_ServiceId_Service_id_ {
  /**
   * 查询用户分层对应建议先享金额 · https://pay.weixin.qq.com/doc/v3/partner/4013394486
   * 角色：服务商
   */
  get(options: V3_Payscore_Partner_Servicequotas_ServiceId_Service_id__Get_Options): ApiCall<V3_Payscore_Partner_Servicequotas_ServiceId_Service_id__Get_Response>
  /**
   * 查询用户分层对应建议先享金额 · https://pay.weixin.qq.com/doc/v3/partner/4013394486
   * 角色：服务商
   */
  getSync(options: V3_Payscore_Partner_Servicequotas_ServiceId_Service_id__Get_Options): V3_Payscore_Partner_Servicequotas_ServiceId_Service_id__Get_Response
}

export interface V3_Payscore_PayafterOrders_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query?: {
    /** 服务ID */
    readonly service_id?: string | undefined
    /** 商户服务订单号 */
    readonly out_order_no?: string | undefined
    /** 回跳查询ID */
    readonly query_id?: string | undefined
    /** 公众账号ID */
    readonly appid?: string | undefined
  } | undefined
}

export interface V3_Payscore_PayafterOrders_Get_Response {
  /** 公众账号ID · 示例：wxd678efh567hg6787 */
  readonly appid?: string | undefined
  /** 商户号 */
  readonly mchid?: string | undefined
  /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no?: string | undefined
  /** 服务ID · 示例：500001 */
  readonly service_id?: string | undefined
  readonly state?: "CREATED" | "USER_ACCEPTED" | "FINISHED" | "USER_PAID" | "REVOKED" | "EXPIRED" | (string & {}) | undefined
  /** 标识用户订单使用情况 */
  readonly finish_type?: number | undefined
  /** 服务开始时间 · 格式：^(?:\d{8}|\d{14}|OnAccept)$ */
  readonly service_start_time?: string | undefined
  /** 服务结束时间 · 格式：^(?:\d{8}|\d{14})$ */
  readonly service_end_time?: string | undefined
  /** 实际服务开始时间 · 格式：^(?:\d{8}|\d{14}|OnAccept)$ */
  readonly real_service_start_time?: string | undefined
  /** 实际服务结束时间 · 格式：^(?:\d{8}|\d{14})$ */
  readonly real_service_end_time?: string | undefined
  /** 支付完成时间 · 格式：^(?:\d{8}|\d{14})$ */
  readonly pay_succ_time?: string | undefined
  /** 开始使用服务的地点 */
  readonly service_start_location?: string | undefined
  /** 预计服务结束的地点 */
  readonly service_end_location?: string | undefined
  /** 开始使用服务的地点 */
  readonly real_service_start_location?: string | undefined
  /** 预计服务结束的地点 */
  readonly real_service_end_location?: string | undefined
  /** 服务信息 */
  readonly service_introduction?: string | undefined
  /** 后付费 */
  readonly fees?: readonly {
    /** 付费项目名称 */
    readonly fee_name?: string | undefined
    /** 付费项目数量 */
    readonly fee_count?: number | undefined
    /** 付费项目总金额 */
    readonly fee_amount?: number | undefined
    /** 描述计费规则 */
    readonly fee_desc?: string | undefined
  }[] | undefined
  /** 商户优惠 */
  readonly discounts?: readonly {
    /** 优惠名称 · 最长 20 个字符 · 示例：满20减1元 */
    readonly discount_name?: string | undefined
    /** 商品优惠金额 */
    readonly discount_amount?: number | undefined
    /** 优惠说明 · 示例：不与其他优惠叠加 */
    readonly discount_desc?: string | undefined
  }[] | undefined
  /** 订单风险金额 */
  readonly risk_amount?: number | undefined
  /** 总金额 */
  readonly total_amount?: number | undefined
  /** 商户自定义说明 */
  readonly attach?: string | undefined
  /** 用于完结订单时传入 */
  readonly finish_ticket?: string | undefined
  /** 结单交易单号 */
  readonly finish_transaction_id?: string | undefined
  /** 支付方式 */
  readonly pay_type?: "MchChannelPayType" | (string & {}) | undefined
}

export interface V3_Payscore_PayafterOrders_Post_Request {
  /** 公众账号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 服务ID · 示例：500001 */
  readonly service_id: string
  /** 用户下单时确认的服务开始时间 · 格式：^(?:\d{8}|\d{14}|OnAccept)$ · 示例：20091225091010 */
  readonly service_start_time?: string | undefined
  /** 用户下单时确定的预计服务结束时间 · 格式：^(?:\d{8}|\d{14})$ · 示例：20091225121010 */
  readonly service_end_time?: string | undefined
  /** 开始使用服务的地点 */
  readonly service_start_location?: string | undefined
  /** 预计服务结束的地点 */
  readonly service_end_location?: string | undefined
  /** 服务信息 */
  readonly service_introduction?: string | undefined
  /** 后付费 */
  readonly fees?: readonly {
    /** 付费项目名称 */
    readonly fee_name?: string | undefined
    /** 付费项目数量 */
    readonly fee_count?: number | undefined
    /** 付费项目总金额 */
    readonly fee_amount?: number | undefined
    /** 描述计费规则 */
    readonly fee_desc?: string | undefined
  }[] | undefined
  /** 商户优惠 */
  readonly discounts?: readonly {
    /** 优惠名称 · 最长 20 个字符 · 示例：满20减1元 */
    readonly discount_name?: string | undefined
    /** 优惠说明 · 示例：不与其他优惠叠加 */
    readonly discount_desc?: string | undefined
  }[] | undefined
  /** 订单风险金额 */
  readonly risk_amount?: number | undefined
  /** 商户自定义说明 */
  readonly attach?: string | undefined
  /** 使用需用户确认订单类型 · 默认：true */
  readonly need_user_confirm?: boolean | undefined
  /** 微信用户在商户对应appid下的唯一标识 */
  readonly openid?: string | undefined
  /** 用户姓名 · 加密字段，SDK 自动加密 */
  readonly name?: string | undefined
  /** 用户手机号 · 加密字段，SDK 自动加密 */
  readonly phone?: string | undefined
  /** 用户身份证ID · 加密字段，SDK 自动加密 */
  readonly userid?: string | undefined
  /** 用户收货地址 · 加密字段，SDK 自动加密 */
  readonly address?: string | undefined
}

export interface V3_Payscore_PayafterOrders_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_PayafterOrders_Post_Request
}

export interface V3_Payscore_PayafterOrders_Post_Response {
  /** 公众账号ID · 示例：wxd678efh567hg6787 */
  readonly appid?: string | undefined
  /** 商户号 */
  readonly mchid?: string | undefined
  /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no?: string | undefined
  /** 服务ID · 示例：500001 */
  readonly service_id?: string | undefined
  /** 微信支付服务订单号 */
  readonly order_id?: string | undefined
  /** 小程序跳转businessType · 示例：wxpayScoreUse */
  readonly miniprogram_businesstype?: string | undefined
  /** 小程序跳转appid */
  readonly miniprogram_appid?: string | undefined
  /** 小程序跳转路径 */
  readonly miniprogram_path?: string | undefined
  /** 小程序跳转username */
  readonly miniprogram_username?: string | undefined
  /** 用于跳转到微信侧小程序订单数据 */
  readonly package?: string | undefined
}

export interface V3_Payscore_PayafterOrders {
  /** 商户服务订单号 · 共 3 个接口 */
  readonly _out_order_no_: V3_Payscore_PayafterOrders_Out_order_no_
  /**
   * 查询先享后付订单
   * 角色：直连商户
   */
  get(options?: V3_Payscore_PayafterOrders_Get_Options): ApiCall<V3_Payscore_PayafterOrders_Get_Response>
  /**
   * 查询先享后付订单
   * 角色：直连商户
   */
  getSync(options?: V3_Payscore_PayafterOrders_Get_Options): V3_Payscore_PayafterOrders_Get_Response
  /**
   * 创建先享后付订单
   * 角色：直连商户
   */
  post(options: V3_Payscore_PayafterOrders_Post_Options & { readonly json: V3_Payscore_PayafterOrders_Post_Request }): ApiCall<V3_Payscore_PayafterOrders_Post_Response>
  /**
   * 创建先享后付订单
   * 角色：直连商户
   */
  postSync(options: V3_Payscore_PayafterOrders_Post_Options & { readonly json: V3_Payscore_PayafterOrders_Post_Request }): V3_Payscore_PayafterOrders_Post_Response
}

export interface V3_Payscore_PayafterOrders_Out_order_no_ {
  /** 撤销先享后付订单 */
  readonly cancel: V3_Payscore_PayafterOrders_Out_order_no__Cancel
  /** 完结先享后付订单 */
  readonly complete: V3_Payscore_PayafterOrders_Out_order_no__Complete
  /** 支付分订单同步 */
  readonly sync: V3_Payscore_PayafterOrders_Out_order_no__Sync
}

export interface V3_Payscore_PayafterOrders_Out_order_no__Cancel_Post_Request {
  /** 公众账号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 服务ID · 示例：500001 */
  readonly service_id: string
  /** 取消原因 · 示例：用户投诉 */
  readonly reason: string
}

export interface V3_Payscore_PayafterOrders_Out_order_no__Cancel_Post_Options extends CallOptions {
  /** 商户服务订单号 */
  readonly out_order_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_PayafterOrders_Out_order_no__Cancel_Post_Request
}

export interface V3_Payscore_PayafterOrders_Out_order_no__Cancel_Post_Response {
  /** 公众账号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 商户服务订单号 · 示例：2304203423948239423 */
  readonly out_order_no: string
  /** 服务ID · 示例：500001 */
  readonly service_id: string
  /** 微信支付服务订单号 · 示例：15646546545165651651 */
  readonly order_id: string
}

export interface V3_Payscore_PayafterOrders_Out_order_no__Cancel {
  /**
   * 撤销先享后付订单
   * 角色：直连商户
   */
  post(options: V3_Payscore_PayafterOrders_Out_order_no__Cancel_Post_Options & { readonly json: V3_Payscore_PayafterOrders_Out_order_no__Cancel_Post_Request }): ApiCall<V3_Payscore_PayafterOrders_Out_order_no__Cancel_Post_Response>
  /**
   * 撤销先享后付订单
   * 角色：直连商户
   */
  postSync(options: V3_Payscore_PayafterOrders_Out_order_no__Cancel_Post_Options & { readonly json: V3_Payscore_PayafterOrders_Out_order_no__Cancel_Post_Request }): V3_Payscore_PayafterOrders_Out_order_no__Cancel_Post_Response
}

export interface V3_Payscore_PayafterOrders_Out_order_no__Complete_Post_Request {
  /** 公众账号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 服务ID · 示例：500001 */
  readonly service_id: string
  /** 标识用户订单使用情况 */
  readonly finish_type?: number | undefined
  /** 取消订单的原因 */
  readonly cancel_reason?: string | undefined
  /** 实际服务开始时间 */
  readonly real_service_start_time?: string | undefined
  /** 服务结束时间 */
  readonly real_service_end_time?: string | undefined
  /** 实际结束使用服务的地点 */
  readonly real_service_end_location?: string | undefined
  /** 后付费 */
  readonly fees?: readonly {
    /** 付费项目名称 */
    readonly fee_name?: string | undefined
    /** 付费项目数量 */
    readonly fee_count?: number | undefined
    /** 付费项目总金额 */
    readonly fee_amount?: number | undefined
    /** 描述计费规则 */
    readonly fee_desc?: string | undefined
  }[] | undefined
  /** 商户优惠 */
  readonly discounts?: readonly {
    /** 优惠名称 · 最长 20 个字符 · 示例：满20减1元 */
    readonly discount_name?: string | undefined
    /** 商品优惠金额 */
    readonly discount_amount?: number | undefined
    /** 优惠说明 · 示例：不与其他优惠叠加 */
    readonly discount_desc?: string | undefined
  }[] | undefined
  /** 总金额 */
  readonly total_amount?: number | undefined
  /** 完结凭证 */
  readonly finish_ticket?: string | undefined
  /** 是否指定商户分账 */
  readonly profit_sharing?: boolean | undefined
}

export interface V3_Payscore_PayafterOrders_Out_order_no__Complete_Post_Options extends CallOptions {
  /** 商户服务订单号 */
  readonly out_order_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_PayafterOrders_Out_order_no__Complete_Post_Request
}

export interface V3_Payscore_PayafterOrders_Out_order_no__Complete_Post_Response {
  /** 公众账号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 商户服务订单号 · 示例：2304203423948239423 */
  readonly out_order_no: string
  /** 服务ID · 示例：500001 */
  readonly service_id: string
  /** 微信支付服务订单号 · 示例：15646546545165651651 */
  readonly order_id: string
}

export interface V3_Payscore_PayafterOrders_Out_order_no__Complete {
  /**
   * 完结先享后付订单
   * 角色：直连商户
   */
  post(options: V3_Payscore_PayafterOrders_Out_order_no__Complete_Post_Options & { readonly json: V3_Payscore_PayafterOrders_Out_order_no__Complete_Post_Request }): ApiCall<V3_Payscore_PayafterOrders_Out_order_no__Complete_Post_Response>
  /**
   * 完结先享后付订单
   * 角色：直连商户
   */
  postSync(options: V3_Payscore_PayafterOrders_Out_order_no__Complete_Post_Options & { readonly json: V3_Payscore_PayafterOrders_Out_order_no__Complete_Post_Request }): V3_Payscore_PayafterOrders_Out_order_no__Complete_Post_Response
}

export interface V3_Payscore_PayafterOrders_Out_order_no__Sync_Post_Request {
  /** 公众账号ID · 示例：wxd678efh567hg6787 */
  readonly appid?: string | undefined
  /** 服务ID · 示例：500001 */
  readonly service_id?: string | undefined
  /** 场景类型 */
  readonly type?: "Order_Paid" | (string & {}) | undefined
  /** 内容信息详情 */
  readonly detail?: {
    /** 用户通过其他方式付款成功的实际时间 · 示例：20091225091010 */
    readonly paid_time?: string | undefined
  } | undefined
}

export interface V3_Payscore_PayafterOrders_Out_order_no__Sync_Post_Options extends CallOptions {
  /** 商户服务订单号 */
  readonly out_order_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json?: V3_Payscore_PayafterOrders_Out_order_no__Sync_Post_Request | undefined
}

export interface V3_Payscore_PayafterOrders_Out_order_no__Sync_Post_Response {
  /** 公众账号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 商户服务订单号 · 示例：2304203423948239423 */
  readonly out_order_no: string
  /** 微信支付服务订单号 · 示例：15646546545165651651 */
  readonly order_id: string
}

export interface V3_Payscore_PayafterOrders_Out_order_no__Sync {
  /**
   * 支付分订单同步
   * 角色：直连商户
   */
  post(options: V3_Payscore_PayafterOrders_Out_order_no__Sync_Post_Options & { readonly json?: V3_Payscore_PayafterOrders_Out_order_no__Sync_Post_Request | undefined }): ApiCall<V3_Payscore_PayafterOrders_Out_order_no__Sync_Post_Response>
  /**
   * 支付分订单同步
   * 角色：直连商户
   */
  postSync(options: V3_Payscore_PayafterOrders_Out_order_no__Sync_Post_Options & { readonly json?: V3_Payscore_PayafterOrders_Out_order_no__Sync_Post_Request | undefined }): V3_Payscore_PayafterOrders_Out_order_no__Sync_Post_Response
}

export interface V3_Payscore_Permissions_Post_Request {
  /** 服务id · 示例：500001 */
  readonly service_id: string
  /** 公众号id · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 授权协议号 · 示例：1234323JKHDFE1243252 */
  readonly authorization_code: string
  /** 通知地址 · 示例：http://www.qq.com */
  readonly notify_url?: string | undefined
}

export interface V3_Payscore_Permissions_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_Permissions_Post_Request
}

export interface V3_Payscore_Permissions_Post_Response {
  /** 预授权token · 示例：apply_permissions_token */
  readonly apply_permissions_token: string
}

export interface V3_Payscore_Permissions {
  /** 商户评估用户分层 */
  readonly assessUserRiskLevel: V3_Payscore_Permissions_AssessUserRiskLevel
  /** 支付分∙免确认模式∙预授权 · 共 2 个接口 */
  readonly authorizationCode: V3_Payscore_Permissions_AuthorizationCode
  /** 支付分∙免确认模式∙预授权 · 共 2 个接口 */
  readonly openid: V3_Payscore_Permissions_Openid
  /**
   * 商户预授权API · https://pay.weixin.qq.com/doc/v3/merchant/4012647349
   * 角色：直连商户
   */
  post(options: V3_Payscore_Permissions_Post_Options & { readonly json: V3_Payscore_Permissions_Post_Request }): ApiCall<V3_Payscore_Permissions_Post_Response>
  /**
   * 商户预授权API · https://pay.weixin.qq.com/doc/v3/merchant/4012647349
   * 角色：直连商户
   */
  postSync(options: V3_Payscore_Permissions_Post_Options & { readonly json: V3_Payscore_Permissions_Post_Request }): V3_Payscore_Permissions_Post_Response
}

export interface V3_Payscore_Permissions_AssessUserRiskLevel_Post_Request {
  /** 服务ID · 示例：500001 */
  readonly service_id: string
  /** 公众号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 授权协议号 · 示例：1234323JKHDFE1243252 */
  readonly authorization_code?: string | undefined
  /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 先用后付商品信息 */
  readonly shopping_info?: {
    /** 商品列表 */
    readonly goods: readonly {
      /** 商品名称 · 示例：森海塞尔 MOMENTUM 4 无线耳机大馒头4 头戴式蓝牙音乐耳机自适应降噪 */
      readonly name: string
      /** 商品图片链接 */
      readonly picture: string
      /** 商品单价金额 · 示例：550 */
      readonly amount: number
      /** 商品数量 · 示例：1 */
      readonly count: number
      /** 商品品类ID */
      readonly category_id?: readonly string[] | undefined
    }[]
  } | undefined
}

export interface V3_Payscore_Permissions_AssessUserRiskLevel_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_Permissions_AssessUserRiskLevel_Post_Request
}

export interface V3_Payscore_Permissions_AssessUserRiskLevel_Post_Response {
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 公众号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 授权协议号 · 示例：1275342195190894594 */
  readonly authorization_code?: string | undefined
  /** 授权状态 · 示例：UNAVAILABLE */
  readonly authorization_state: string
  /** 授权通知地址 · 示例：https://www.weixin.com */
  readonly notify_url?: string | undefined
  /** 最近一次解除授权时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly cancel_authorization_time?: string | undefined
  /** 最近一次授权成功时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly authorization_success_time?: string | undefined
  /** 子商户商户号 · 示例：1230000109 */
  readonly sub_mchid?: string | undefined
  /** 子商户的公众号ID · 示例：wxd678efh567hg6787 */
  readonly sub_appid?: string | undefined
  /** 子商户的用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly sub_openid?: string | undefined
  /** 用户标签 · 示例：A */
  readonly user_label?: string | undefined
  /** 渠道商商户号 · 示例：1230000109 */
  readonly channel_id?: string | undefined
  /** 用户分层 · 示例：1 */
  readonly user_risk_level?: number | undefined
  /** 分层版本 · 示例：1 */
  readonly risk_level_version?: number | undefined
}

export interface V3_Payscore_Permissions_AssessUserRiskLevel {
  /**
   * 商户评估用户分层 · https://pay.weixin.qq.com/doc/v3/merchant/4012856611
   * 角色：普通商户
   */
  post(options: V3_Payscore_Permissions_AssessUserRiskLevel_Post_Options & { readonly json: V3_Payscore_Permissions_AssessUserRiskLevel_Post_Request }): ApiCall<V3_Payscore_Permissions_AssessUserRiskLevel_Post_Response>
  /**
   * 商户评估用户分层 · https://pay.weixin.qq.com/doc/v3/merchant/4012856611
   * 角色：普通商户
   */
  postSync(options: V3_Payscore_Permissions_AssessUserRiskLevel_Post_Options & { readonly json: V3_Payscore_Permissions_AssessUserRiskLevel_Post_Request }): V3_Payscore_Permissions_AssessUserRiskLevel_Post_Response
}

export interface V3_Payscore_Permissions_AuthorizationCode {
  /** 授权协议号 · 查询与用户授权记录API · 共 2 个接口 */
  readonly _authorization_code_: V3_Payscore_Permissions_AuthorizationCode_Authorization_code_
}

export interface V3_Payscore_Permissions_AuthorizationCode_Authorization_code__Get_Options extends CallOptions {
  /** 授权协议号 · 示例：1234323JKHDFE1243252 */
  readonly authorization_code: string
  /** 查询参数 */
  readonly query: {
    /** 服务ID · 示例：500001 */
    readonly service_id: string
  }
}

export interface V3_Payscore_Permissions_AuthorizationCode_Authorization_code__Get_Response {
  /** 服务id · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 公众号id · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 授权协议号 · 示例：1275342195190894594 */
  readonly authorization_code?: string | undefined
  /** 授权状态 */
  readonly authorization_state: "UNAVAILABLE" | "AVAILABLE" | "UNBINDUSER" | (string & {})
  /** 授权通知地址 · 格式：URL · 示例：https://www.weixin.com */
  readonly notify_url?: string | undefined
  /** 最近一次解除授权时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly cancel_authorization_time?: string | undefined
  /** 最近一次授权成功时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly authorization_success_time?: string | undefined
  /** 用户分层 · 示例：1 */
  readonly user_risk_level?: number | undefined
  /** 分层版本 · 示例：1 */
  readonly risk_level_version?: number | undefined
}

export interface V3_Payscore_Permissions_AuthorizationCode_Authorization_code_ {
  /** 解除用户授权关系API */
  readonly terminate: V3_Payscore_Permissions_AuthorizationCode_Authorization_code__Terminate
  /**
   * 查询与用户授权记录API · https://pay.weixin.qq.com/doc/v3/merchant/4012647401
   * 角色：直连商户
   */
  get(options: V3_Payscore_Permissions_AuthorizationCode_Authorization_code__Get_Options): ApiCall<V3_Payscore_Permissions_AuthorizationCode_Authorization_code__Get_Response>
  /**
   * 查询与用户授权记录API · https://pay.weixin.qq.com/doc/v3/merchant/4012647401
   * 角色：直连商户
   */
  getSync(options: V3_Payscore_Permissions_AuthorizationCode_Authorization_code__Get_Options): V3_Payscore_Permissions_AuthorizationCode_Authorization_code__Get_Response
}

export interface V3_Payscore_Permissions_AuthorizationCode_Authorization_code__Terminate_Post_Request {
  /** 服务id · 示例：500001 */
  readonly service_id: string
  /** 撤销原因 · 示例：撤销原因 */
  readonly reason: string
}

export interface V3_Payscore_Permissions_AuthorizationCode_Authorization_code__Terminate_Post_Options extends CallOptions {
  /** 授权协议号 · 示例：1234323JKHDFE1243252 */
  readonly authorization_code: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_Permissions_AuthorizationCode_Authorization_code__Terminate_Post_Request
}

export type V3_Payscore_Permissions_AuthorizationCode_Authorization_code__Terminate_Post_Response = undefined

export interface V3_Payscore_Permissions_AuthorizationCode_Authorization_code__Terminate {
  /**
   * 解除用户授权关系API · https://pay.weixin.qq.com/doc/v3/merchant/4012647410
   * 角色：直连商户
   */
  post(options: V3_Payscore_Permissions_AuthorizationCode_Authorization_code__Terminate_Post_Options & { readonly json: V3_Payscore_Permissions_AuthorizationCode_Authorization_code__Terminate_Post_Request }): ApiCall<V3_Payscore_Permissions_AuthorizationCode_Authorization_code__Terminate_Post_Response>
  /**
   * 解除用户授权关系API · https://pay.weixin.qq.com/doc/v3/merchant/4012647410
   * 角色：直连商户
   */
  postSync(options: V3_Payscore_Permissions_AuthorizationCode_Authorization_code__Terminate_Post_Options & { readonly json: V3_Payscore_Permissions_AuthorizationCode_Authorization_code__Terminate_Post_Request }): V3_Payscore_Permissions_AuthorizationCode_Authorization_code__Terminate_Post_Response
}

export interface V3_Payscore_Permissions_Openid {
  /** 用户标识 · 查询与用户授权记录API · 共 2 个接口 */
  readonly _openid_: V3_Payscore_Permissions_Openid_Openid_
}

export interface V3_Payscore_Permissions_Openid_Openid__Get_Options extends CallOptions {
  /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid: string
  /** 查询参数 */
  readonly query: {
    /** 服务ID · 示例：2002000000000558128851361561536 */
    readonly service_id: string
    /** 公众号id · 示例：wxd678efh567hg6787 */
    readonly appid: string
  }
}

export interface V3_Payscore_Permissions_Openid_Openid__Get_Response {
  /** 服务id · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 公众号id · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 授权协议号 · 示例：1275342195190894594 */
  readonly authorization_code?: string | undefined
  /** 授权状态 */
  readonly authorization_state: "UNAVAILABLE" | "AVAILABLE" | "UNBINDUSER" | (string & {})
  /** 最近一次解除授权时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly cancel_authorization_time?: string | undefined
  /** 最近一次授权成功时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly authorization_success_time?: string | undefined
  /** 用户分层 · 示例：1 */
  readonly user_risk_level?: number | undefined
  /** 分层版本 · 示例：1 */
  readonly risk_level_version?: number | undefined
}

export interface V3_Payscore_Permissions_Openid_Openid_ {
  /** 解除用户授权关系API */
  readonly terminate: V3_Payscore_Permissions_Openid_Openid__Terminate
  /**
   * 查询与用户授权记录API · https://pay.weixin.qq.com/doc/v3/merchant/4012647404
   * 角色：直连商户
   */
  get(options: V3_Payscore_Permissions_Openid_Openid__Get_Options): ApiCall<V3_Payscore_Permissions_Openid_Openid__Get_Response>
  /**
   * 查询与用户授权记录API · https://pay.weixin.qq.com/doc/v3/merchant/4012647404
   * 角色：直连商户
   */
  getSync(options: V3_Payscore_Permissions_Openid_Openid__Get_Options): V3_Payscore_Permissions_Openid_Openid__Get_Response
}

export interface V3_Payscore_Permissions_Openid_Openid__Terminate_Post_Request {
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 公众号id · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 撤销原因 · 示例：reason */
  readonly reason: string
}

export interface V3_Payscore_Permissions_Openid_Openid__Terminate_Post_Options extends CallOptions {
  /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_Permissions_Openid_Openid__Terminate_Post_Request
}

export type V3_Payscore_Permissions_Openid_Openid__Terminate_Post_Response = undefined

export interface V3_Payscore_Permissions_Openid_Openid__Terminate {
  /**
   * 解除用户授权关系API · https://pay.weixin.qq.com/doc/v3/merchant/4012647413
   * 角色：直连商户
   */
  post(options: V3_Payscore_Permissions_Openid_Openid__Terminate_Post_Options & { readonly json: V3_Payscore_Permissions_Openid_Openid__Terminate_Post_Request }): ApiCall<V3_Payscore_Permissions_Openid_Openid__Terminate_Post_Response>
  /**
   * 解除用户授权关系API · https://pay.weixin.qq.com/doc/v3/merchant/4012647413
   * 角色：直连商户
   */
  postSync(options: V3_Payscore_Permissions_Openid_Openid__Terminate_Post_Options & { readonly json: V3_Payscore_Permissions_Openid_Openid__Terminate_Post_Request }): V3_Payscore_Permissions_Openid_Openid__Terminate_Post_Response
}

export interface V3_Payscore_Plan {
  /** 支付分∙签约计划 · 共 3 个接口 */
  readonly partner: V3_Payscore_Plan_Partner
  /** 支付分∙签约计划 · 创建支付分计划 · 共 3 个接口 */
  readonly payscorePlans: V3_Payscore_Plan_PayscorePlans
}

export interface V3_Payscore_Plan_Partner {
  /** 支付分∙签约计划 · 创建支付分计划 · 共 3 个接口 */
  readonly payscorePlans: V3_Payscore_Plan_Partner_PayscorePlans
}

export interface V3_Payscore_Plan_Partner_PayscorePlans_Post_Request {
  /** 计划所属服务 · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 服务商的AppID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 子商户的AppID · 示例：wxd678efh567hg6787 */
  readonly sub_appid?: string | undefined
  /** 支付分计划名称 · 示例：瑜伽课20节 */
  readonly plan_name: string
  /** 支付分计划有效期 · 示例：300 */
  readonly plan_duration: number
  /** 支付分计划扣费次数 · 示例：10 */
  readonly deduction_quantity: number
  /** 支付分计划原总金额 · 示例：15000 */
  readonly total_original_price: number
  /** 支付分计划实际扣费总金额 · 示例：15000 */
  readonly total_actual_price: number
  /** 支付分计划明细列表 */
  readonly plan_detail_list?: readonly {
    /** 计划明细原支付金额 · 示例：15000 */
    readonly original_price: number
    /** 计划明细优惠说明 · 示例：享受九折 */
    readonly plan_discount_description?: string | undefined
    /** 计划明细实际支付金额 · 示例：14000 */
    readonly actual_price: number
    /** 计划明细名称 · 示例：第八节课 */
    readonly plan_detail_name: string
  }[] | undefined
  /** 商户侧计划号 · 示例：1234323JKHDFE1243252 */
  readonly merchant_plan_no: string
}

export interface V3_Payscore_Plan_Partner_PayscorePlans_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_Plan_Partner_PayscorePlans_Post_Request
}

export interface V3_Payscore_Plan_Partner_PayscorePlans_Post_Response {
  /** 支付分计划ID · 示例：01000033210000324638000000376258 */
  readonly plan_id: string
  /** 计划所属服务 · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 服务商商户号 · 示例：1900000109 */
  readonly mchid: string
  /** 子商户商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 服务商AppID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 子商户AppID · 示例：wxd678efh567hg6787 */
  readonly sub_appid?: string | undefined
  /** 商户侧计划号 · 示例：1234323JKHDFE1243252 */
  readonly merchant_plan_no: string
  /** 支付分计划名称 · 示例：瑜伽课20节 */
  readonly plan_name: string
  /** 支付分计划有效期 · 示例：10 */
  readonly plan_duration: number
  /** 支付分计划状态 · 示例：NORMAL */
  readonly plan_state: string
  /** 支付分计划原总金额 · 示例：15000 */
  readonly total_original_price: number
  /** 支付分计划扣费次数 · 示例：10 */
  readonly deduction_quantity: number
  /** 支付分计划实际扣费总金额 · 示例：140000 */
  readonly total_actual_price: number
  /** 支付分计划明细列表 */
  readonly plan_detail_list?: readonly {
    /** 计划明细序号 · 示例：1 */
    readonly plan_detail_no: number
    /** 计划明细名称 · 示例：第8节课 */
    readonly plan_detail_name: string
    /** 计划明细原支付金额 · 示例：15000 */
    readonly original_price: number
    /** 计划明细优惠说明 · 示例：享受九折优惠 */
    readonly plan_discount_description?: string | undefined
    /** 计划明细实际支付金额 · 示例：14000 */
    readonly actual_price: number
  }[] | undefined
  /** 终止方商户号 · 示例：1900000109 */
  readonly stop_mchid?: string | undefined
  /** 终止时间 · 格式：RFC 3339 日期时间 · 示例：2021-05-20T13:29:35.120+08:00 */
  readonly stop_time?: string | undefined
}

export interface V3_Payscore_Plan_Partner_PayscorePlans {
  /** 支付分∙签约计划 · 共 2 个接口 */
  readonly merchantPlanNo: V3_Payscore_Plan_Partner_PayscorePlans_MerchantPlanNo
  /**
   * 创建支付分计划 · https://pay.weixin.qq.com/doc/v3/partner/4012463290
   * 角色：服务商
   */
  post(options: V3_Payscore_Plan_Partner_PayscorePlans_Post_Options & { readonly json: V3_Payscore_Plan_Partner_PayscorePlans_Post_Request }): ApiCall<V3_Payscore_Plan_Partner_PayscorePlans_Post_Response>
  /**
   * 创建支付分计划 · https://pay.weixin.qq.com/doc/v3/partner/4012463290
   * 角色：服务商
   */
  postSync(options: V3_Payscore_Plan_Partner_PayscorePlans_Post_Options & { readonly json: V3_Payscore_Plan_Partner_PayscorePlans_Post_Request }): V3_Payscore_Plan_Partner_PayscorePlans_Post_Response
}

export interface V3_Payscore_Plan_Partner_PayscorePlans_MerchantPlanNo {
  /** 支付分计划商户侧单号 · 查询支付分计划 · 共 2 个接口 */
  readonly _merchant_plan_no_: V3_Payscore_Plan_Partner_PayscorePlans_MerchantPlanNo_Merchant_plan_no_
}

export interface V3_Payscore_Plan_Partner_PayscorePlans_MerchantPlanNo_Merchant_plan_no__Get_Options extends CallOptions {
  /** 支付分计划商户侧单号 · 示例：1234323JKHDFE1243252 */
  readonly merchant_plan_no: string
  /** 查询参数 */
  readonly query: {
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mchid: string
  }
}

export interface V3_Payscore_Plan_Partner_PayscorePlans_MerchantPlanNo_Merchant_plan_no__Get_Response {
  /** 支付分计划ID · 示例：01000033210000324638000000376258 */
  readonly plan_id: string
  /** 计划所属服务 · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 服务商商户号 · 示例：1900000109 */
  readonly mchid: string
  /** 子商户商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 服务商AppID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 子商户AppID · 示例：wxd678efh567hg6787 */
  readonly sub_appid?: string | undefined
  /** 商户侧计划号 · 示例：1234323JKHDFE1243252 */
  readonly merchant_plan_no: string
  /** 支付分计划名称 · 示例：瑜伽课20节 */
  readonly plan_name: string
  /** 支付分计划有效期 · 示例：10 */
  readonly plan_duration: number
  /** 支付分计划状态 · 示例：NORMAL */
  readonly plan_state: string
  /** 支付分计划原总金额 · 示例：15000 */
  readonly total_original_price: number
  /** 支付分计划扣费次数 · 示例：10 */
  readonly deduction_quantity: number
  /** 支付分计划实际扣费总金额 · 示例：140000 */
  readonly total_actual_price: number
  /** 支付分计划明细列表 */
  readonly plan_detail_list?: readonly {
    /** 计划明细序号 · 示例：1 */
    readonly plan_detail_no: number
    /** 计划明细名称 · 示例：第8节课 */
    readonly plan_detail_name: string
    /** 计划明细原支付金额 · 示例：15000 */
    readonly original_price: number
    /** 计划明细优惠说明 · 示例：享受九折优惠 */
    readonly plan_discount_description?: string | undefined
    /** 计划明细实际支付金额 · 示例：14000 */
    readonly actual_price: number
  }[] | undefined
  /** 终止方商户号 · 示例：1900000109 */
  readonly stop_mchid?: string | undefined
  /** 终止时间 · 格式：RFC 3339 日期时间 · 示例：2021-05-20T13:29:35.120+08:00 */
  readonly stop_time?: string | undefined
}

export interface V3_Payscore_Plan_Partner_PayscorePlans_MerchantPlanNo_Merchant_plan_no_ {
  /** 停止支付分计划 */
  readonly stop: V3_Payscore_Plan_Partner_PayscorePlans_MerchantPlanNo_Merchant_plan_no__Stop
  /**
   * 查询支付分计划 · https://pay.weixin.qq.com/doc/v3/partner/4012463318
   * 角色：服务商
   */
  get(options: V3_Payscore_Plan_Partner_PayscorePlans_MerchantPlanNo_Merchant_plan_no__Get_Options): ApiCall<V3_Payscore_Plan_Partner_PayscorePlans_MerchantPlanNo_Merchant_plan_no__Get_Response>
  /**
   * 查询支付分计划 · https://pay.weixin.qq.com/doc/v3/partner/4012463318
   * 角色：服务商
   */
  getSync(options: V3_Payscore_Plan_Partner_PayscorePlans_MerchantPlanNo_Merchant_plan_no__Get_Options): V3_Payscore_Plan_Partner_PayscorePlans_MerchantPlanNo_Merchant_plan_no__Get_Response
}

export interface V3_Payscore_Plan_Partner_PayscorePlans_MerchantPlanNo_Merchant_plan_no__Stop_Post_Request {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
}

export interface V3_Payscore_Plan_Partner_PayscorePlans_MerchantPlanNo_Merchant_plan_no__Stop_Post_Options extends CallOptions {
  /** 商户支付分计划对应的计划号 · 示例：1234323JKHDFE1243252 */
  readonly merchant_plan_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_Plan_Partner_PayscorePlans_MerchantPlanNo_Merchant_plan_no__Stop_Post_Request
}

export interface V3_Payscore_Plan_Partner_PayscorePlans_MerchantPlanNo_Merchant_plan_no__Stop_Post_Response {
  /** 支付分计划ID · 示例：01000033210000324638000000376258 */
  readonly plan_id: string
  /** 计划所属服务 · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 服务商商户号 · 示例：1900000109 */
  readonly mchid: string
  /** 子商户商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 服务商AppID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 子商户AppID · 示例：wxd678efh567hg6787 */
  readonly sub_appid?: string | undefined
  /** 商户侧计划号 · 示例：1234323JKHDFE1243252 */
  readonly merchant_plan_no: string
  /** 支付分计划名称 · 示例：瑜伽课20节 */
  readonly plan_name: string
  /** 支付分计划有效期 · 示例：10 */
  readonly plan_duration: number
  /** 支付分计划状态 · 示例：NORMAL */
  readonly plan_state: string
  /** 支付分计划原总金额 · 示例：15000 */
  readonly total_original_price: number
  /** 支付分计划扣费次数 · 示例：10 */
  readonly deduction_quantity: number
  /** 支付分计划实际扣费总金额 · 示例：140000 */
  readonly total_actual_price: number
  /** 支付分计划明细列表 */
  readonly plan_detail_list?: readonly {
    /** 计划明细序号 · 示例：1 */
    readonly plan_detail_no: number
    /** 计划明细名称 · 示例：第8节课 */
    readonly plan_detail_name: string
    /** 计划明细原支付金额 · 示例：15000 */
    readonly original_price: number
    /** 计划明细优惠说明 · 示例：享受九折优惠 */
    readonly plan_discount_description?: string | undefined
    /** 计划明细实际支付金额 · 示例：14000 */
    readonly actual_price: number
  }[] | undefined
  /** 终止方商户号 · 示例：1900000109 */
  readonly stop_mchid?: string | undefined
  /** 终止时间 · 格式：RFC 3339 日期时间 · 示例：2021-05-20T13:29:35.120+08:00 */
  readonly stop_time?: string | undefined
}

export interface V3_Payscore_Plan_Partner_PayscorePlans_MerchantPlanNo_Merchant_plan_no__Stop {
  /**
   * 停止支付分计划 · https://pay.weixin.qq.com/doc/v3/partner/4012463322
   * 角色：服务商
   */
  post(options: V3_Payscore_Plan_Partner_PayscorePlans_MerchantPlanNo_Merchant_plan_no__Stop_Post_Options & { readonly json: V3_Payscore_Plan_Partner_PayscorePlans_MerchantPlanNo_Merchant_plan_no__Stop_Post_Request }): ApiCall<V3_Payscore_Plan_Partner_PayscorePlans_MerchantPlanNo_Merchant_plan_no__Stop_Post_Response>
  /**
   * 停止支付分计划 · https://pay.weixin.qq.com/doc/v3/partner/4012463322
   * 角色：服务商
   */
  postSync(options: V3_Payscore_Plan_Partner_PayscorePlans_MerchantPlanNo_Merchant_plan_no__Stop_Post_Options & { readonly json: V3_Payscore_Plan_Partner_PayscorePlans_MerchantPlanNo_Merchant_plan_no__Stop_Post_Request }): V3_Payscore_Plan_Partner_PayscorePlans_MerchantPlanNo_Merchant_plan_no__Stop_Post_Response
}

export interface V3_Payscore_Plan_PayscorePlans_Post_Request {
  /** 计划所属服务 · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** AppID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 支付分计划名称 · 示例：瑜伽课20节 */
  readonly plan_name: string
  /** 支付分计划有效期 · 示例：300 */
  readonly plan_duration: number
  /** 支付分计划扣费次数 · 示例：10 */
  readonly deduction_quantity: number
  /** 支付分计划原总金额 · 示例：15000 */
  readonly total_original_price: number
  /** 支付分计划实际扣费总金额 · 示例：15000 */
  readonly total_actual_price: number
  /** 支付分计划明细列表 */
  readonly plan_detail_list?: readonly {
    /** 计划明细原支付金额 · 示例：15000 */
    readonly original_price: number
    /** 计划明细优惠说明 · 示例：享受九折 */
    readonly plan_discount_description?: string | undefined
    /** 计划明细实际支付金额 · 示例：14000 */
    readonly actual_price: number
    /** 计划明细名称 · 示例：第八节课 */
    readonly plan_detail_name: string
  }[] | undefined
  /** 商户侧计划号 · 示例：1234323JKHDFE1243252 */
  readonly merchant_plan_no: string
}

export interface V3_Payscore_Plan_PayscorePlans_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_Plan_PayscorePlans_Post_Request
}

export interface V3_Payscore_Plan_PayscorePlans_Post_Response {
  /** 支付分计划ID · 示例：01000033210000324638000000376258 */
  readonly plan_id: string
  /** 计划所属服务 · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 商户号 · 示例：1900000109 */
  readonly mchid: string
  /** AppID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户侧计划号 · 示例：1234323JKHDFE1243252 */
  readonly merchant_plan_no: string
  /** 支付分计划名称 · 示例：瑜伽课20节 */
  readonly plan_name: string
  /** 支付分计划有效期 · 示例：10 */
  readonly plan_duration: number
  /** 支付分计划状态 · 示例：NORMAL */
  readonly plan_state: string
  /** 支付分计划原总金额 · 示例：15000 */
  readonly total_original_price: number
  /** 支付分计划扣费次数 · 示例：10 */
  readonly deduction_quantity: number
  /** 支付分计划实际扣费总金额 · 示例：140000 */
  readonly total_actual_price: number
  /** 支付分计划明细列表 */
  readonly plan_detail_list?: readonly {
    /** 计划明细序号 · 示例：1 */
    readonly plan_detail_no: number
    /** 计划明细名称 · 示例：第8节课 */
    readonly plan_detail_name: string
    /** 计划明细原支付金额 · 示例：15000 */
    readonly original_price: number
    /** 计划明细优惠说明 · 示例：享受九折优惠 */
    readonly plan_discount_description?: string | undefined
    /** 计划明细实际支付金额 · 示例：14000 */
    readonly actual_price: number
  }[] | undefined
  /** 终止方商户号 · 示例：1900000109 */
  readonly stop_mchid?: string | undefined
  /** 终止时间 · 格式：RFC 3339 日期时间 · 示例：2021-05-20T13:29:35.120+08:00 */
  readonly stop_time?: string | undefined
}

export interface V3_Payscore_Plan_PayscorePlans {
  /** 支付分∙签约计划 · 共 2 个接口 */
  readonly merchantPlanNo: V3_Payscore_Plan_PayscorePlans_MerchantPlanNo
  /**
   * 创建支付分计划 · https://pay.weixin.qq.com/doc/v3/merchant/4012467232
   * 角色：普通商户
   */
  post(options: V3_Payscore_Plan_PayscorePlans_Post_Options & { readonly json: V3_Payscore_Plan_PayscorePlans_Post_Request }): ApiCall<V3_Payscore_Plan_PayscorePlans_Post_Response>
  /**
   * 创建支付分计划 · https://pay.weixin.qq.com/doc/v3/merchant/4012467232
   * 角色：普通商户
   */
  postSync(options: V3_Payscore_Plan_PayscorePlans_Post_Options & { readonly json: V3_Payscore_Plan_PayscorePlans_Post_Request }): V3_Payscore_Plan_PayscorePlans_Post_Response
}

export interface V3_Payscore_Plan_PayscorePlans_MerchantPlanNo {
  /** 支付分计划商户侧单号 · 查询支付分计划 · 共 2 个接口 */
  readonly _merchant_plan_no_: V3_Payscore_Plan_PayscorePlans_MerchantPlanNo_Merchant_plan_no_
}

export interface V3_Payscore_Plan_PayscorePlans_MerchantPlanNo_Merchant_plan_no__Get_Options extends CallOptions {
  /** 支付分计划商户侧单号 · 示例：1234323JKHDFE1243252 */
  readonly merchant_plan_no: string
}

export interface V3_Payscore_Plan_PayscorePlans_MerchantPlanNo_Merchant_plan_no__Get_Response {
  /** 支付分计划ID · 示例：01000033210000324638000000376258 */
  readonly plan_id: string
  /** 计划所属服务 · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 商户号 · 示例：1900000109 */
  readonly mchid: string
  /** AppID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户侧计划号 · 示例：1234323JKHDFE1243252 */
  readonly merchant_plan_no: string
  /** 支付分计划名称 · 示例：瑜伽课20节 */
  readonly plan_name: string
  /** 支付分计划有效期 · 示例：10 */
  readonly plan_duration: number
  /** 支付分计划状态 · 示例：NORMAL */
  readonly plan_state: string
  /** 支付分计划原总金额 · 示例：15000 */
  readonly total_original_price: number
  /** 支付分计划扣费次数 · 示例：10 */
  readonly deduction_quantity: number
  /** 支付分计划实际扣费总金额 · 示例：140000 */
  readonly total_actual_price: number
  /** 支付分计划明细列表 */
  readonly plan_detail_list?: readonly {
    /** 计划明细序号 · 示例：1 */
    readonly plan_detail_no: number
    /** 计划明细名称 · 示例：第8节课 */
    readonly plan_detail_name: string
    /** 计划明细原支付金额 · 示例：15000 */
    readonly original_price: number
    /** 计划明细优惠说明 · 示例：享受九折优惠 */
    readonly plan_discount_description?: string | undefined
    /** 计划明细实际支付金额 · 示例：14000 */
    readonly actual_price: number
  }[] | undefined
  /** 终止方商户号 · 示例：1900000109 */
  readonly stop_mchid?: string | undefined
  /** 终止时间 · 格式：RFC 3339 日期时间 · 示例：2021-05-20T13:29:35.120+08:00 */
  readonly stop_time?: string | undefined
}

export interface V3_Payscore_Plan_PayscorePlans_MerchantPlanNo_Merchant_plan_no_ {
  /** 停止支付分计划 */
  readonly stop: V3_Payscore_Plan_PayscorePlans_MerchantPlanNo_Merchant_plan_no__Stop
  /**
   * 查询支付分计划 · https://pay.weixin.qq.com/doc/v3/merchant/4012470804
   * 角色：普通商户
   */
  get(options: V3_Payscore_Plan_PayscorePlans_MerchantPlanNo_Merchant_plan_no__Get_Options): ApiCall<V3_Payscore_Plan_PayscorePlans_MerchantPlanNo_Merchant_plan_no__Get_Response>
  /**
   * 查询支付分计划 · https://pay.weixin.qq.com/doc/v3/merchant/4012470804
   * 角色：普通商户
   */
  getSync(options: V3_Payscore_Plan_PayscorePlans_MerchantPlanNo_Merchant_plan_no__Get_Options): V3_Payscore_Plan_PayscorePlans_MerchantPlanNo_Merchant_plan_no__Get_Response
}

export interface V3_Payscore_Plan_PayscorePlans_MerchantPlanNo_Merchant_plan_no__Stop_Post_Options extends CallOptions {
  /** 商户支付分计划对应的计划号 · 示例：1234323JKHDFE1243252 */
  readonly merchant_plan_no: string
}

export interface V3_Payscore_Plan_PayscorePlans_MerchantPlanNo_Merchant_plan_no__Stop_Post_Response {
  /** 支付分计划ID · 示例：01000033210000324638000000376258 */
  readonly plan_id: string
  /** 计划所属服务 · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 商户号 · 示例：1900000109 */
  readonly mchid: string
  /** AppID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户侧计划号 · 示例：1234323JKHDFE1243252 */
  readonly merchant_plan_no: string
  /** 支付分计划名称 · 示例：瑜伽课20节 */
  readonly plan_name: string
  /** 支付分计划有效期 · 示例：10 */
  readonly plan_duration: number
  /** 支付分计划状态 · 示例：NORMAL */
  readonly plan_state: string
  /** 支付分计划原总金额 · 示例：15000 */
  readonly total_original_price: number
  /** 支付分计划扣费次数 · 示例：10 */
  readonly deduction_quantity: number
  /** 支付分计划实际扣费总金额 · 示例：140000 */
  readonly total_actual_price: number
  /** 支付分计划明细列表 */
  readonly plan_detail_list?: readonly {
    /** 计划明细序号 · 示例：1 */
    readonly plan_detail_no: number
    /** 计划明细名称 · 示例：第8节课 */
    readonly plan_detail_name: string
    /** 计划明细原支付金额 · 示例：15000 */
    readonly original_price: number
    /** 计划明细优惠说明 · 示例：享受九折优惠 */
    readonly plan_discount_description?: string | undefined
    /** 计划明细实际支付金额 · 示例：14000 */
    readonly actual_price: number
  }[] | undefined
  /** 终止方商户号 · 示例：1900000109 */
  readonly stop_mchid?: string | undefined
  /** 终止时间 · 格式：RFC 3339 日期时间 · 示例：2021-05-20T13:29:35.120+08:00 */
  readonly stop_time?: string | undefined
}

export interface V3_Payscore_Plan_PayscorePlans_MerchantPlanNo_Merchant_plan_no__Stop {
  /**
   * 停止支付分计划 · https://pay.weixin.qq.com/doc/v3/merchant/4012470851
   * 角色：普通商户
   */
  post(options: V3_Payscore_Plan_PayscorePlans_MerchantPlanNo_Merchant_plan_no__Stop_Post_Options): ApiCall<V3_Payscore_Plan_PayscorePlans_MerchantPlanNo_Merchant_plan_no__Stop_Post_Response>
  /**
   * 停止支付分计划 · https://pay.weixin.qq.com/doc/v3/merchant/4012470851
   * 角色：普通商户
   */
  postSync(options: V3_Payscore_Plan_PayscorePlans_MerchantPlanNo_Merchant_plan_no__Stop_Post_Options): V3_Payscore_Plan_PayscorePlans_MerchantPlanNo_Merchant_plan_no__Stop_Post_Response
}

export interface V3_Payscore_Serviceorder_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
    readonly out_order_no?: string | undefined
    /** 回跳查询ID */
    readonly query_id?: string | undefined
    /** 服务ID · 示例：2002000000000558128851361561536 */
    readonly service_id: string
    /** 公众账号ID · 示例：wxd678efh567hg6787 */
    readonly appid: string
  }
}

export interface V3_Payscore_Serviceorder_Get_Response {
  /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 服务商公众号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 服务商商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 服务信息 · 示例：XX充电宝 */
  readonly service_introduction: string
  /** 服务订单状态 · 示例：CREATED */
  readonly state: "CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED" | (string & {})
  /** 订单状态说明 · 示例：MCH_COMPLETE */
  readonly state_description?: "USER_CONFIRM" | "MCH_COMPLETE" | (string & {}) | undefined
  /** 后付费项目 */
  readonly post_payments?: readonly {
    /** 付费名称 · 示例：就餐费用 */
    readonly name?: string | undefined
    /** 付费金额 · 示例：40000 */
    readonly amount?: number | undefined
    /** 付费说明 · 示例：就餐人均100元 */
    readonly description?: string | undefined
    /** 付费数量 · 示例：4 */
    readonly count?: number | undefined
  }[] | undefined
  /** 商户优惠 */
  readonly post_discounts?: readonly {
    /** 优惠名称 · 示例：满20减1元 */
    readonly name?: string | undefined
    /** 优惠说明 · 示例：不与其他优惠叠加 */
    readonly description?: string | undefined
    /** 优惠金额 · 示例：100 */
    readonly amount?: number | undefined
    /** 优惠数量 · 示例：2 */
    readonly count?: number | undefined
  }[] | undefined
  /** 服务风险金 */
  readonly risk_fund?: {
    /** 风险名称 · 示例：DEPOSIT */
    readonly name: "DEPOSIT" | "ADVANCE" | "CASH_DEPOSIT" | "ESTIMATE_ORDER_COST" | (string & {})
    /** 风险金额 · 示例：10000 */
    readonly amount: number
    /** 风险说明 · 示例：就餐的预估费用 */
    readonly description?: string | undefined
  } | undefined
  /** 总金额 · 示例：40000 */
  readonly total_amount?: number | undefined
  /** 是否需要收款 · 示例：true */
  readonly need_collection?: boolean | undefined
  /** 收款信息 */
  readonly collection?: {
    /** 收款状态 · 示例：USER_PAID */
    readonly state: "USER_PAYING" | "USER_PAID" | (string & {})
    /** 总收款金额 · 示例：50000 */
    readonly total_amount?: number | undefined
    /** 待收金额 · 示例：40000 */
    readonly paying_amount?: number | undefined
    /** 已收金额 · 示例：10000 */
    readonly paid_amount?: number | undefined
    /** 收款明细列表 */
    readonly details?: readonly {
      /** 收款序号 · 示例：1 */
      readonly seq?: number | undefined
      /** 单笔收款金额 · 示例：10000 */
      readonly amount?: number | undefined
      /** 收款成功渠道 · 示例：NEWTON */
      readonly paid_type?: "NEWTON" | "MCH" | (string & {}) | undefined
      /** 收款成功时间 · 示例：20091225091210 */
      readonly paid_time?: string | undefined
      /** 微信支付交易单号 · 示例：15646546545165651651 */
      readonly transaction_id?: string | undefined
      /** 优惠功能 */
      readonly promotion_detail?: readonly {
        /** 券ID · 示例：123456 */
        readonly coupon_id: string
        /** 优惠名称 · 示例：单品优惠-6 */
        readonly name?: string | undefined
        /** 优惠范围 · 示例：GLOBAL */
        readonly scope?: "SINGLE" | "GLOBAL" | (string & {}) | undefined
        /** 优惠类型 · 示例：CASH */
        readonly type?: "CASH" | "NOCASH" | (string & {}) | undefined
        /** 优惠券面额 · 示例：100 */
        readonly amount: number
        /** 活动ID · 示例：activity_id */
        readonly stock_id?: string | undefined
        /** 微信出资 · 示例：100 */
        readonly wechatpay_contribute?: number | undefined
        /** 商户出资 · 示例：100 */
        readonly merchant_contribute?: number | undefined
        /** 其他出资 · 示例：100 */
        readonly other_contribute?: number | undefined
        /** 优惠币种 · 示例：CNY */
        readonly currency?: string | undefined
        /** 单品列表 */
        readonly goods_detail?: readonly {
          /** 商品编码 · 示例：M1006 */
          readonly goods_id: string
          /** 商品数量 · 示例：1 */
          readonly quantity?: number | undefined
          /** 商品价格 · 示例：1 */
          readonly unit_price?: number | undefined
          /** 商品优惠金额 · 示例：100 */
          readonly discount_amount?: number | undefined
          /** 商品备注 · 示例：商品备注信息 */
          readonly goods_remark?: string | undefined
        }[] | undefined
      }[] | undefined
    }[] | undefined
    /** 收款银行 · 示例：example_bank_type */
    readonly bank_type?: string | undefined
  } | undefined
  /** 服务时间 */
  readonly time_range?: {
    /** 服务开始时间 · 示例：20091225091010 */
    readonly start_time?: string | undefined
    /** 服务结束时间 · 示例：20091225121010 */
    readonly end_time?: string | undefined
    /** 服务开始时间备注 · 示例：备注1 */
    readonly start_time_remark?: string | undefined
    /** 服务结束时间备注 · 示例：备注2 */
    readonly end_time_remark?: string | undefined
  } | undefined
  /** 服务位置 */
  readonly location?: {
    /** 服务开始地点 · 示例：嗨客时尚主题展餐厅 */
    readonly start_location?: string | undefined
    /** 服务结束地点 · 示例：嗨客时尚主题展餐厅 */
    readonly end_location?: string | undefined
  } | undefined
  /** 附加数据 · 示例：Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald */
  readonly attach?: string | undefined
  /** 商户回调地址 · 示例：https://api.test.com */
  readonly notify_url: string
  /** 服务商公众号下的用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 微信支付服务订单号 · 示例：0000300001201908301055157220022 */
  readonly order_id?: string | undefined
}

export interface V3_Payscore_Serviceorder_Post_Request {
  /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 公众账号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 服务信息 · 示例：某某酒店 */
  readonly service_introduction: string
  /** 后付费项目 */
  readonly post_payments?: readonly {
    /** 付费名称 · 示例：就餐费用 */
    readonly name: string
    /** 付费金额 · 示例：40000 */
    readonly amount?: number | undefined
    /** 付费说明 · 示例：就餐人均100元 */
    readonly description?: string | undefined
    /** 付费数量 · 示例：4 */
    readonly count?: number | undefined
  }[] | undefined
  /** 商户优惠 */
  readonly post_discounts?: readonly {
    /** 优惠名称 · 示例：满20减1元 */
    readonly name: string
    /** 优惠说明 · 示例：不与其他优惠叠加 */
    readonly description: string
    /** 优惠数量 · 示例：2 */
    readonly count?: number | undefined
    /** 优惠金额 */
    readonly amount?: number | undefined
  }[] | undefined
  /** 服务时间段 */
  readonly time_range: {
    /** 服务开始时间 · 示例：20091225091010 */
    readonly start_time: string
    /** 服务结束时间 · 示例：20091225121010 */
    readonly end_time?: string | undefined
    /** 服务开始时间备注 · 示例：备注1 */
    readonly start_time_remark?: string | undefined
    /** 服务结束时间备注 · 示例：备注2 */
    readonly end_time_remark?: string | undefined
  }
  /** 服务位置 */
  readonly location?: {
    /** 服务开始地点 · 示例：嗨客时尚主题展餐厅 */
    readonly start_location?: string | undefined
    /** 服务结束地点 · 示例：嗨客时尚主题展餐厅 */
    readonly end_location?: string | undefined
  } | undefined
  /** 服务风险金 */
  readonly risk_fund: {
    /** 风险名称 · 示例：DEPOSIT */
    readonly name: string
    /** 风险金额 · 示例：10000 */
    readonly amount: number
    /** 风险说明 · 示例：就餐的预估费用 */
    readonly description?: string | undefined
  }
  /** 商户数据包 · 示例：Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald */
  readonly attach?: string | undefined
  /** 商户回调地址 · 示例：https://api.test.com */
  readonly notify_url: string
  /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 是否需要用户确认 · 示例：false */
  readonly need_user_confirm?: boolean | undefined
  /** 设备信息 */
  readonly device?: {
    /** 服务开始的设备ID · 示例：HG123456 */
    readonly start_device_id?: string | undefined
    /** 服务结束的设备ID · 示例：HG123456 */
    readonly end_device_id?: string | undefined
    /** 物料URL · 示例：example_materiel_no */
    readonly materiel_no?: string | undefined
  } | undefined
}

export interface V3_Payscore_Serviceorder_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_Serviceorder_Post_Request
}

export interface V3_Payscore_Serviceorder_Post_Response {
  /** 公众账号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 服务信息 · 示例：某某酒店 */
  readonly service_introduction: string
  /** 服务订单状态 · 示例：CREATED */
  readonly state: "CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED" | (string & {})
  /** 订单状态说明 · 示例：MCH_COMPLETE */
  readonly state_description?: "USER_CONFIRM" | "MCH_COMPLETE" | (string & {}) | undefined
  /** 后付费项目 */
  readonly post_payments?: readonly {
    /** 付费名称 · 示例：就餐费用 */
    readonly name?: string | undefined
    /** 付费金额 · 示例：40000 */
    readonly amount?: number | undefined
    /** 付费说明 · 示例：就餐人均100元 */
    readonly description?: string | undefined
    /** 付费数量 · 示例：4 */
    readonly count?: number | undefined
  }[] | undefined
  /** 后付费商户优惠 */
  readonly post_discounts?: readonly {
    /** 优惠名称 · 示例：满20减1元 */
    readonly name?: string | undefined
    /** 优惠说明 · 示例：不与其他优惠叠加 */
    readonly description?: string | undefined
    /** 优惠金额 · 示例：100 */
    readonly amount?: number | undefined
    /** 优惠数量 · 示例：2 */
    readonly count?: number | undefined
  }[] | undefined
  /** 服务风险金 */
  readonly risk_fund?: {
    /** 风险名称 · 示例：DEPOSIT */
    readonly name: "DEPOSIT" | "ADVANCE" | "CASH_DEPOSIT" | "ESTIMATE_ORDER_COST" | (string & {})
    /** 风险金额 · 示例：10000 */
    readonly amount: number
    /** 风险说明 · 示例：就餐的预估费用 */
    readonly description?: string | undefined
  } | undefined
  /** 服务时间段 */
  readonly time_range?: {
    /** 服务开始时间 · 示例：20091225091010 */
    readonly start_time?: string | undefined
    /** 服务结束时间 · 示例：20091225121010 */
    readonly end_time?: string | undefined
    /** 服务开始时间备注 · 示例：备注1 */
    readonly start_time_remark?: string | undefined
    /** 服务结束时间备注 · 示例：备注2 */
    readonly end_time_remark?: string | undefined
  } | undefined
  /** 服务位置 */
  readonly location?: {
    /** 服务开始地点 · 示例：嗨客时尚主题展餐厅 */
    readonly start_location?: string | undefined
    /** 服务结束地点 · 示例：嗨客时尚主题展餐厅 */
    readonly end_location?: string | undefined
  } | undefined
  /** 商户数据包 · 示例：Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald */
  readonly attach?: string | undefined
  /** 商户回调地址 · 示例：https://api.test.com */
  readonly notify_url?: string | undefined
  /** 微信支付服务订单号 · 示例：15646546545165651651 */
  readonly order_id: string
  /** 跳转微信侧小程序订单数据 · 示例：DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we */
  readonly package: string
}

export interface V3_Payscore_Serviceorder {
  /** 商户服务订单号 · 共 7 个接口 */
  readonly _out_order_no_: V3_Payscore_Serviceorder_Out_order_no_
  /** 创单结单合并API */
  readonly directComplete: V3_Payscore_Serviceorder_DirectComplete
  /**
   * 查询支付分订单API · https://pay.weixin.qq.com/doc/v3/merchant/4012587902
   * 角色：普通商户
   */
  get(options: V3_Payscore_Serviceorder_Get_Options): ApiCall<V3_Payscore_Serviceorder_Get_Response>
  /**
   * 查询支付分订单API · https://pay.weixin.qq.com/doc/v3/merchant/4012587902
   * 角色：普通商户
   */
  getSync(options: V3_Payscore_Serviceorder_Get_Options): V3_Payscore_Serviceorder_Get_Response
  /**
   * 创建支付分订单API · https://pay.weixin.qq.com/doc/v3/merchant/4012587900
   * 角色：普通商户
   */
  post(options: V3_Payscore_Serviceorder_Post_Options & { readonly json: V3_Payscore_Serviceorder_Post_Request }): ApiCall<V3_Payscore_Serviceorder_Post_Response>
  /**
   * 创建支付分订单API · https://pay.weixin.qq.com/doc/v3/merchant/4012587900
   * 角色：普通商户
   */
  postSync(options: V3_Payscore_Serviceorder_Post_Options & { readonly json: V3_Payscore_Serviceorder_Post_Request }): V3_Payscore_Serviceorder_Post_Response
}

export interface V3_Payscore_Serviceorder_Out_order_no_ {
  /** 取消支付分订单API */
  readonly cancel: V3_Payscore_Serviceorder_Out_order_no__Cancel
  /** 完结支付分订单API */
  readonly complete: V3_Payscore_Serviceorder_Out_order_no__Complete
  /** 修改订单金额API */
  readonly modify: V3_Payscore_Serviceorder_Out_order_no__Modify
  /** 商户发起催收扣款API */
  readonly pay: V3_Payscore_Serviceorder_Out_order_no__Pay
  /** 下发服务费用待处理消息 */
  readonly sendPendingmessage: V3_Payscore_Serviceorder_Out_order_no__SendPendingmessage
  /** 下发服务预扣费消息 */
  readonly sendPrepaidmessage: V3_Payscore_Serviceorder_Out_order_no__SendPrepaidmessage
  /** 同步服务订单信息API */
  readonly sync: V3_Payscore_Serviceorder_Out_order_no__Sync
}

export interface V3_Payscore_Serviceorder_Out_order_no__Cancel_Post_Request {
  /** 公众账号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 服务ID · 示例：500001 */
  readonly service_id?: string | undefined
  /** 取消原因 · 示例：用户投诉 */
  readonly reason: string
}

export interface V3_Payscore_Serviceorder_Out_order_no__Cancel_Post_Options extends CallOptions {
  /** 商户服务订单号 */
  readonly out_order_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_Serviceorder_Out_order_no__Cancel_Post_Request
}

export interface V3_Payscore_Serviceorder_Out_order_no__Cancel_Post_Response {
  /** 公众账号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 商户服务订单号 · 示例：2304203423948239423 */
  readonly out_order_no: string
  /** 服务ID · 示例：500001 */
  readonly service_id: string
  /** 微信支付服务订单号 · 示例：15646546545165651651 */
  readonly order_id: string
}

export interface V3_Payscore_Serviceorder_Out_order_no__Cancel {
  /**
   * 取消支付分订单API · https://pay.weixin.qq.com/doc/v3/merchant/4012587905
   * 角色：普通商户
   */
  post(options: V3_Payscore_Serviceorder_Out_order_no__Cancel_Post_Options & { readonly json: V3_Payscore_Serviceorder_Out_order_no__Cancel_Post_Request }): ApiCall<V3_Payscore_Serviceorder_Out_order_no__Cancel_Post_Response>
  /**
   * 取消支付分订单API · https://pay.weixin.qq.com/doc/v3/merchant/4012587905
   * 角色：普通商户
   */
  postSync(options: V3_Payscore_Serviceorder_Out_order_no__Cancel_Post_Options & { readonly json: V3_Payscore_Serviceorder_Out_order_no__Cancel_Post_Request }): V3_Payscore_Serviceorder_Out_order_no__Cancel_Post_Response
}

export interface V3_Payscore_Serviceorder_Out_order_no__Complete_Post_Request {
  /** 公众账号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 服务订单号 · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 后付费项目 */
  readonly post_payments: readonly {
    /** 付费名称 · 示例：就餐费用 */
    readonly name: string
    /** 付费金额 · 示例：40000 */
    readonly amount?: number | undefined
    /** 付费说明 · 示例：就餐人均100元 */
    readonly description?: string | undefined
    /** 付费数量 · 示例：4 */
    readonly count?: number | undefined
  }[]
  /** 商户优惠 */
  readonly post_discounts?: readonly {
    /** 优惠名称 · 示例：满20减1元 */
    readonly name: string
    /** 优惠说明 · 示例：不与其他优惠叠加 */
    readonly description?: string | undefined
    /** 优惠金额 · 示例：100 */
    readonly amount: number
    /** 优惠数量 · 示例：2 */
    readonly count?: number | undefined
  }[] | undefined
  /** 总金额 · 示例：50000 */
  readonly total_amount: number
  /** 实际服务时间段 */
  readonly time_range?: {
    /** 服务开始时间 · 示例：20091225091010 */
    readonly start_time?: string | undefined
    /** 服务结束时间 · 示例：20091225121010 */
    readonly end_time?: string | undefined
    /** 服务开始时间备注 · 示例：备注1 */
    readonly start_time_remark?: string | undefined
    /** 服务结束时间备注 · 示例：备注2 */
    readonly end_time_remark?: string | undefined
  } | undefined
  /** 实际服务位置 */
  readonly location?: {
    /** 服务结束地点 · 示例：嗨客时尚主题展餐厅 */
    readonly end_location?: string | undefined
    /** 服务开始地点 */
    readonly start_location?: string | undefined
  } | undefined
  /** 微信支付服务分账标记 · 示例：false */
  readonly profit_sharing?: boolean | undefined
  /** 订单优惠标记 · 示例：goods_tag */
  readonly goods_tag?: string | undefined
  /** 设备信息 */
  readonly device?: {
    /** 服务开始的设备ID · 示例：HG123456 */
    readonly start_device_id?: string | undefined
    /** 服务结束的设备ID · 示例：HG123456 */
    readonly end_device_id?: string | undefined
    /** 物料URL · 示例：example_materiel_no */
    readonly materiel_no?: string | undefined
  } | undefined
}

export interface V3_Payscore_Serviceorder_Out_order_no__Complete_Post_Options extends CallOptions {
  /** 商户服务订单号 */
  readonly out_order_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_Serviceorder_Out_order_no__Complete_Post_Request
}

export interface V3_Payscore_Serviceorder_Out_order_no__Complete_Post_Response {
  /** 公众账号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 服务信息 · 示例：某某酒店 */
  readonly service_introduction: string
  /** 服务订单状态 · 示例：DOING */
  readonly state: "CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED" | (string & {})
  /** 订单状态说明 · 示例：MCH_COMPLETE */
  readonly state_description?: "USER_CONFIRM" | "MCH_COMPLETE" | (string & {}) | undefined
  /** 商户收款总金额 · 示例：40000 */
  readonly total_amount: number
  /** 后付费项目 */
  readonly post_payments?: readonly {
    /** 付费名称 · 示例：就餐费用 */
    readonly name?: string | undefined
    /** 付费金额 · 示例：40000 */
    readonly amount?: number | undefined
    /** 付费说明 · 示例：就餐人均100元 */
    readonly description?: string | undefined
    /** 付费数量 · 示例：4 */
    readonly count?: number | undefined
  }[] | undefined
  /** 后付费商户优惠 */
  readonly post_discounts?: readonly {
    /** 优惠名称 · 示例：满20减1元 */
    readonly name?: string | undefined
    /** 优惠说明 · 示例：不与其他优惠叠加 */
    readonly description?: string | undefined
    /** 优惠金额 · 示例：100 */
    readonly amount?: number | undefined
    /** 优惠数量 · 示例：2 */
    readonly count?: number | undefined
  }[] | undefined
  /** 服务风险金 */
  readonly risk_fund: {
    /** 风险名称 · 示例：DEPOSIT */
    readonly name: "DEPOSIT" | "ADVANCE" | "CASH_DEPOSIT" | "ESTIMATE_ORDER_COST" | (string & {})
    /** 风险金额 · 示例：10000 */
    readonly amount: number
    /** 风险说明 · 示例：就餐的预估费用 */
    readonly description?: string | undefined
  }
  /** 服务时间段 */
  readonly time_range?: {
    /** 服务开始时间 · 示例：20091225091010 */
    readonly start_time?: string | undefined
    /** 服务结束时间 · 示例：20091225121010 */
    readonly end_time?: string | undefined
    /** 服务开始时间备注 · 示例：备注1 */
    readonly start_time_remark?: string | undefined
    /** 服务结束时间备注 · 示例：备注2 */
    readonly end_time_remark?: string | undefined
  } | undefined
  /** 服务位置 */
  readonly location?: {
    /** 服务结束地点 · 示例：嗨客时尚主题展餐厅 */
    readonly end_location?: string | undefined
    /** 服务开始地点 */
    readonly start_location?: string | undefined
  } | undefined
  /** 微信支付服务订单号 · 示例：15646546545165651651 */
  readonly order_id?: string | undefined
  /** 是否需要收款 · 示例：true */
  readonly need_collection?: boolean | undefined
}

export interface V3_Payscore_Serviceorder_Out_order_no__Complete {
  /**
   * 完结支付分订单API · https://pay.weixin.qq.com/doc/v3/merchant/4012587955
   * 角色：普通商户
   */
  post(options: V3_Payscore_Serviceorder_Out_order_no__Complete_Post_Options & { readonly json: V3_Payscore_Serviceorder_Out_order_no__Complete_Post_Request }): ApiCall<V3_Payscore_Serviceorder_Out_order_no__Complete_Post_Response>
  /**
   * 完结支付分订单API · https://pay.weixin.qq.com/doc/v3/merchant/4012587955
   * 角色：普通商户
   */
  postSync(options: V3_Payscore_Serviceorder_Out_order_no__Complete_Post_Options & { readonly json: V3_Payscore_Serviceorder_Out_order_no__Complete_Post_Request }): V3_Payscore_Serviceorder_Out_order_no__Complete_Post_Response
}

export interface V3_Payscore_Serviceorder_Out_order_no__Modify_Post_Request {
  /** 公众账号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 后付费项目 */
  readonly post_payments: readonly {
    /** 付费名称 · 示例：就餐费用 */
    readonly name: string
    /** 付费金额 · 示例：40000 */
    readonly amount?: number | undefined
    /** 付费说明 · 示例：就餐人均100元 */
    readonly description?: string | undefined
    /** 付费数量 · 示例：4 */
    readonly count?: number | undefined
  }[]
  /** 后付费商户优惠 */
  readonly post_discounts?: readonly {
    /** 优惠名称 · 示例：满20减1元 */
    readonly name?: string | undefined
    /** 优惠说明 · 示例：不与其他优惠叠加 */
    readonly description?: string | undefined
    /** 优惠金额 · 示例：100 */
    readonly amount?: number | undefined
    /** 优惠数量 · 示例：2 */
    readonly count?: number | undefined
  }[] | undefined
  /** 总金额 · 示例：50000 */
  readonly total_amount: number
  /** 修改原因 · 示例：用户投诉 */
  readonly reason: string
  /** 设备信息 */
  readonly device?: {
    /** 服务开始的设备ID · 示例：HG123456 */
    readonly start_device_id?: string | undefined
    /** 服务结束的设备ID · 示例：HG123456 */
    readonly end_device_id?: string | undefined
    /** 物料URL · 示例：example_materiel_no */
    readonly materiel_no?: string | undefined
  } | undefined
}

export interface V3_Payscore_Serviceorder_Out_order_no__Modify_Post_Options extends CallOptions {
  /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_Serviceorder_Out_order_no__Modify_Post_Request
}

export interface V3_Payscore_Serviceorder_Out_order_no__Modify_Post_Response {
  /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 服务商公众号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 服务商商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 服务信息 · 示例：XX充电宝 */
  readonly service_introduction: string
  /** 服务订单状态 · 示例：CREATED */
  readonly state: "CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED" | (string & {})
  /** 订单状态说明 · 示例：MCH_COMPLETE */
  readonly state_description?: "USER_CONFIRM" | "MCH_COMPLETE" | (string & {}) | undefined
  /** 后付费项目 */
  readonly post_payments: readonly {
    /** 付费名称 · 示例：就餐费用 */
    readonly name?: string | undefined
    /** 付费金额 · 示例：40000 */
    readonly amount?: number | undefined
    /** 付费说明 · 示例：就餐人均100元 */
    readonly description?: string | undefined
    /** 付费数量 · 示例：4 */
    readonly count?: number | undefined
  }[]
  /** 商户优惠 */
  readonly post_discounts?: readonly {
    /** 优惠名称 · 示例：满20减1元 */
    readonly name?: string | undefined
    /** 优惠说明 · 示例：不与其他优惠叠加 */
    readonly description?: string | undefined
    /** 优惠金额 · 示例：100 */
    readonly amount?: number | undefined
    /** 优惠数量 · 示例：2 */
    readonly count?: number | undefined
  }[] | undefined
  /** 服务风险金 */
  readonly risk_fund?: {
    /** 风险名称 · 示例：DEPOSIT */
    readonly name: "DEPOSIT" | "ADVANCE" | "CASH_DEPOSIT" | "ESTIMATE_ORDER_COST" | (string & {})
    /** 风险金额 · 示例：10000 */
    readonly amount: number
    /** 风险说明 · 示例：就餐的预估费用 */
    readonly description?: string | undefined
  } | undefined
  /** 总金额 · 示例：40000 */
  readonly total_amount?: number | undefined
  /** 是否需要收款 · 示例：true */
  readonly need_collection?: boolean | undefined
  /** 收款信息 */
  readonly collection?: {
    /** 收款状态 · 示例：USER_PAID */
    readonly state: "USER_PAYING" | "USER_PAID" | (string & {})
    /** 总收款金额 · 示例：50000 */
    readonly total_amount?: number | undefined
    /** 待收金额 · 示例：40000 */
    readonly paying_amount?: number | undefined
    /** 已收金额 · 示例：10000 */
    readonly paid_amount?: number | undefined
    /** 收款明细列表 */
    readonly details?: readonly {
      /** 收款序号 · 示例：1 */
      readonly seq?: number | undefined
      /** 单笔收款金额 · 示例：10000 */
      readonly amount?: number | undefined
      /** 收款成功渠道 · 示例：NEWTON */
      readonly paid_type?: "NEWTON" | "MCH" | (string & {}) | undefined
      /** 收款成功时间 · 示例：20091225091210 */
      readonly paid_time?: string | undefined
      /** 微信支付交易单号 · 示例：15646546545165651651 */
      readonly transaction_id?: string | undefined
    }[] | undefined
    /** 收款银行 · 示例：example_bank_type */
    readonly bank_type?: string | undefined
  } | undefined
  /** 服务时间 */
  readonly time_range?: {
    /** 服务开始时间 · 示例：20091225091010 */
    readonly start_time?: string | undefined
    /** 服务结束时间 · 示例：20091225121010 */
    readonly end_time?: string | undefined
    /** 服务开始时间备注 · 示例：备注1 */
    readonly start_time_remark?: string | undefined
    /** 服务结束时间备注 · 示例：备注2 */
    readonly end_time_remark?: string | undefined
  } | undefined
  /** 服务位置 */
  readonly location?: {
    /** 服务开始地点 · 示例：嗨客时尚主题展餐厅 */
    readonly start_location?: string | undefined
    /** 服务结束地点 · 示例：嗨客时尚主题展餐厅 */
    readonly end_location?: string | undefined
  } | undefined
  /** 附加数据 · 示例：Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald */
  readonly attach?: string | undefined
  /** 商户回调地址 · 示例：https://api.test.com */
  readonly notify_url?: string | undefined
  /** 微信支付服务订单号 · 示例：0000300001201908301055157220022 */
  readonly order_id?: string | undefined
  readonly openid?: string | undefined
}

export interface V3_Payscore_Serviceorder_Out_order_no__Modify {
  /**
   * 修改订单金额API · https://pay.weixin.qq.com/doc/v3/merchant/4012587957
   * 角色：普通商户
   */
  post(options: V3_Payscore_Serviceorder_Out_order_no__Modify_Post_Options & { readonly json: V3_Payscore_Serviceorder_Out_order_no__Modify_Post_Request }): ApiCall<V3_Payscore_Serviceorder_Out_order_no__Modify_Post_Response>
  /**
   * 修改订单金额API · https://pay.weixin.qq.com/doc/v3/merchant/4012587957
   * 角色：普通商户
   */
  postSync(options: V3_Payscore_Serviceorder_Out_order_no__Modify_Post_Options & { readonly json: V3_Payscore_Serviceorder_Out_order_no__Modify_Post_Request }): V3_Payscore_Serviceorder_Out_order_no__Modify_Post_Response
}

export interface V3_Payscore_Serviceorder_Out_order_no__Pay_Post_Request {
  /** 公众账号ID · 示例：wxd678efh567hg6787 */
  readonly appid?: string | undefined
  /** 服务ID · 示例：500001 */
  readonly service_id?: string | undefined
}

export interface V3_Payscore_Serviceorder_Out_order_no__Pay_Post_Options extends CallOptions {
  /** 商户服务订单号 */
  readonly out_order_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json?: V3_Payscore_Serviceorder_Out_order_no__Pay_Post_Request | undefined
}

export interface V3_Payscore_Serviceorder_Out_order_no__Pay_Post_Response {
  /** 公众账号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 示例：1230000109 */
  readonly mchid?: string | undefined
  /** 商户服务订单号 · 示例：2304203423948239423 */
  readonly out_order_no: string
  /** 服务ID · 示例：500001 */
  readonly service_id: string
  /** 微信支付服务订单号 · 示例：15646546545165651651 */
  readonly order_id: string
}

export interface V3_Payscore_Serviceorder_Out_order_no__Pay {
  /**
   * 商户发起催收扣款API · https://pay.weixin.qq.com/doc/v3/merchant/4013394596
   * 角色：普通商户
   */
  post(options: V3_Payscore_Serviceorder_Out_order_no__Pay_Post_Options & { readonly json?: V3_Payscore_Serviceorder_Out_order_no__Pay_Post_Request | undefined }): ApiCall<V3_Payscore_Serviceorder_Out_order_no__Pay_Post_Response>
  /**
   * 商户发起催收扣款API · https://pay.weixin.qq.com/doc/v3/merchant/4013394596
   * 角色：普通商户
   */
  postSync(options: V3_Payscore_Serviceorder_Out_order_no__Pay_Post_Options & { readonly json?: V3_Payscore_Serviceorder_Out_order_no__Pay_Post_Request | undefined }): V3_Payscore_Serviceorder_Out_order_no__Pay_Post_Response
}

export interface V3_Payscore_Serviceorder_Out_order_no__SendPendingmessage_Post_Request {
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 后付费项目 */
  readonly post_payments: readonly {
    /** 付费名称 · 示例：就餐费用 */
    readonly name?: string | undefined
    /** 付费金额 · 示例：40000 */
    readonly amount?: number | undefined
    /** 付费说明 · 示例：就餐人均100元 */
    readonly description?: string | undefined
    /** 付费数量 · 示例：4 */
    readonly count?: number | undefined
  }[]
  /** 商户优惠 */
  readonly post_discounts?: readonly {
    /** 优惠名称 · 示例：满20减1元 */
    readonly name?: string | undefined
    /** 优惠说明 · 示例：不与其他优惠叠加 */
    readonly description?: string | undefined
    /** 优惠金额 · 示例：100 */
    readonly amount?: number | undefined
    /** 优惠数量 · 示例：2 */
    readonly count?: number | undefined
  }[] | undefined
  /** 总金额 · 示例：50000 */
  readonly total_amount: number
  /** 预计扣费时间 · 示例：20231218 */
  readonly prepaid_time: string
}

export interface V3_Payscore_Serviceorder_Out_order_no__SendPendingmessage_Post_Options extends CallOptions {
  /** 商户服务订单号 */
  readonly out_order_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_Serviceorder_Out_order_no__SendPendingmessage_Post_Request
}

export type V3_Payscore_Serviceorder_Out_order_no__SendPendingmessage_Post_Response = undefined

export interface V3_Payscore_Serviceorder_Out_order_no__SendPendingmessage {
  /**
   * 下发服务费用待处理消息 · https://pay.weixin.qq.com/doc/v3/merchant/4013394606
   * 角色：普通商户
   */
  post(options: V3_Payscore_Serviceorder_Out_order_no__SendPendingmessage_Post_Options & { readonly json: V3_Payscore_Serviceorder_Out_order_no__SendPendingmessage_Post_Request }): ApiCall<V3_Payscore_Serviceorder_Out_order_no__SendPendingmessage_Post_Response>
  /**
   * 下发服务费用待处理消息 · https://pay.weixin.qq.com/doc/v3/merchant/4013394606
   * 角色：普通商户
   */
  postSync(options: V3_Payscore_Serviceorder_Out_order_no__SendPendingmessage_Post_Options & { readonly json: V3_Payscore_Serviceorder_Out_order_no__SendPendingmessage_Post_Request }): V3_Payscore_Serviceorder_Out_order_no__SendPendingmessage_Post_Response
}

export interface V3_Payscore_Serviceorder_Out_order_no__SendPrepaidmessage_Post_Request {
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 后付费项目 */
  readonly post_payments: readonly {
    /** 付费名称 · 示例：就餐费用 */
    readonly name?: string | undefined
    /** 付费金额 · 示例：40000 */
    readonly amount?: number | undefined
    /** 付费说明 · 示例：就餐人均100元 */
    readonly description?: string | undefined
    /** 付费数量 · 示例：4 */
    readonly count?: number | undefined
  }[]
  /** 商户优惠 */
  readonly post_discounts?: readonly {
    /** 优惠名称 · 示例：满20减1元 */
    readonly name?: string | undefined
    /** 优惠说明 · 示例：不与其他优惠叠加 */
    readonly description?: string | undefined
    /** 优惠金额 · 示例：100 */
    readonly amount?: number | undefined
    /** 优惠数量 · 示例：2 */
    readonly count?: number | undefined
  }[] | undefined
  /** 总金额 · 示例：50000 */
  readonly total_amount: number
  /** 预计扣费时间 · 示例：20231218 */
  readonly prepaid_time: string
}

export interface V3_Payscore_Serviceorder_Out_order_no__SendPrepaidmessage_Post_Options extends CallOptions {
  /** 商户服务订单号 */
  readonly out_order_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_Serviceorder_Out_order_no__SendPrepaidmessage_Post_Request
}

export type V3_Payscore_Serviceorder_Out_order_no__SendPrepaidmessage_Post_Response = undefined

export interface V3_Payscore_Serviceorder_Out_order_no__SendPrepaidmessage {
  /**
   * 下发服务预扣费消息 · https://pay.weixin.qq.com/doc/v3/merchant/4013394615
   * 角色：普通商户
   */
  post(options: V3_Payscore_Serviceorder_Out_order_no__SendPrepaidmessage_Post_Options & { readonly json: V3_Payscore_Serviceorder_Out_order_no__SendPrepaidmessage_Post_Request }): ApiCall<V3_Payscore_Serviceorder_Out_order_no__SendPrepaidmessage_Post_Response>
  /**
   * 下发服务预扣费消息 · https://pay.weixin.qq.com/doc/v3/merchant/4013394615
   * 角色：普通商户
   */
  postSync(options: V3_Payscore_Serviceorder_Out_order_no__SendPrepaidmessage_Post_Options & { readonly json: V3_Payscore_Serviceorder_Out_order_no__SendPrepaidmessage_Post_Request }): V3_Payscore_Serviceorder_Out_order_no__SendPrepaidmessage_Post_Response
}

export interface V3_Payscore_Serviceorder_Out_order_no__Sync_Post_Request {
  /** 公众账号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 服务ID · 示例：500001 */
  readonly service_id: string
  /** 场景类型 · 示例：Order_Paid */
  readonly type: string
  /** 内容信息详情 */
  readonly detail: {
    /** 收款成功时间 · 格式：^(?:\d{8}|\d{14})$ · 示例：20091225091210 */
    readonly paid_time: string
  }
}

export interface V3_Payscore_Serviceorder_Out_order_no__Sync_Post_Options extends CallOptions {
  /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_Serviceorder_Out_order_no__Sync_Post_Request
}

export interface V3_Payscore_Serviceorder_Out_order_no__Sync_Post_Response {
  /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 服务商公众号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 服务商商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 服务信息 · 示例：XX充电宝 */
  readonly service_introduction: string
  /** 服务订单状态 · 示例：CREATED */
  readonly state: string
  /** 订单状态说明 · 示例：MCH_COMPLETE */
  readonly state_description?: string | undefined
  /** 后付费项目 */
  readonly post_payments?: readonly {
    /** 付费名称 · 示例：就餐费用 */
    readonly name?: string | undefined
    /** 付费金额 · 示例：40000 */
    readonly amount?: number | undefined
    /** 付费说明 · 示例：就餐人均100元 */
    readonly description?: string | undefined
    /** 付费数量 · 示例：4 */
    readonly count?: number | undefined
  }[] | undefined
  /** 商户优惠 */
  readonly post_discounts?: readonly {
    /** 优惠名称 · 示例：满20减1元 */
    readonly name?: string | undefined
    /** 优惠说明 · 示例：不与其他优惠叠加 */
    readonly description?: string | undefined
    /** 优惠金额 · 示例：100 */
    readonly amount?: number | undefined
    /** 优惠数量 */
    readonly count?: number | undefined
  }[] | undefined
  /** 服务风险金 */
  readonly risk_fund?: {
    /** 风险名称 · 示例：DEPOSIT */
    readonly name: string
    /** 风险金额 · 示例：10000 */
    readonly amount: number
    /** 风险说明 · 示例：就餐的预估费用 */
    readonly description?: string | undefined
  } | undefined
  /** 总金额 · 示例：40000 */
  readonly total_amount?: number | undefined
  /** 是否需要收款 · 示例：true */
  readonly need_collection?: boolean | undefined
  /** 收款信息 */
  readonly collection?: {
    /** 收款状态 · 示例：USER_PAID */
    readonly state: string
    /** 总收款金额 · 示例：50000 */
    readonly total_amount?: number | undefined
    /** 待收金额 · 示例：40000 */
    readonly paying_amount?: number | undefined
    /** 已收金额 · 示例：10000 */
    readonly paid_amount?: number | undefined
    /** 收款明细列表 */
    readonly details?: readonly {
      /** 单笔收款金额 · 示例：10000 */
      readonly amount?: number | undefined
      /** 收款成功渠道 · 示例：NEWTON */
      readonly paid_type?: string | undefined
      /** 收款成功时间 · 示例：20091225091210 */
      readonly paid_time?: string | undefined
      /** 微信支付交易单号 · 示例：15646546545165651651 */
      readonly transaction_id?: string | undefined
      /** 收款序号 */
      readonly seq?: number | undefined
    }[] | undefined
    /** 收款银行 · 示例：example_bank_type */
    readonly bank_type?: string | undefined
  } | undefined
  /** 服务时间 */
  readonly time_range?: {
    /** 服务开始时间 · 示例：20091225091010 */
    readonly start_time?: string | undefined
    /** 服务结束时间 · 示例：20091225121010 */
    readonly end_time?: string | undefined
    /** 服务开始时间备注 · 示例：备注1 */
    readonly start_time_remark?: string | undefined
    /** 服务结束时间备注 · 示例：备注2 */
    readonly end_time_remark?: string | undefined
  } | undefined
  /** 服务位置 */
  readonly location?: {
    /** 服务开始地点 · 示例：嗨客时尚主题展餐厅 */
    readonly start_location?: string | undefined
    /** 服务结束地点 · 示例：嗨客时尚主题展餐厅 */
    readonly end_location?: string | undefined
  } | undefined
  /** 附加数据 · 示例：Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald */
  readonly attach?: string | undefined
  /** 商户回调地址 · 示例：https://api.test.com */
  readonly notify_url?: string | undefined
  /** 服务商公众号下的用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid: string
  /** 微信支付服务订单号 · 示例：0000300001201908301055157220022 */
  readonly order_id: string
}

export interface V3_Payscore_Serviceorder_Out_order_no__Sync {
  /**
   * 同步服务订单信息API · https://pay.weixin.qq.com/doc/v3/merchant/4012587962
   * 角色：普通商户
   */
  post(options: V3_Payscore_Serviceorder_Out_order_no__Sync_Post_Options & { readonly json: V3_Payscore_Serviceorder_Out_order_no__Sync_Post_Request }): ApiCall<V3_Payscore_Serviceorder_Out_order_no__Sync_Post_Response>
  /**
   * 同步服务订单信息API · https://pay.weixin.qq.com/doc/v3/merchant/4012587962
   * 角色：普通商户
   */
  postSync(options: V3_Payscore_Serviceorder_Out_order_no__Sync_Post_Options & { readonly json: V3_Payscore_Serviceorder_Out_order_no__Sync_Post_Request }): V3_Payscore_Serviceorder_Out_order_no__Sync_Post_Response
}

export interface V3_Payscore_Serviceorder_DirectComplete_Post_Request {
  /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 公众账号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 服务ID · 示例：500001 */
  readonly service_id: string
  /** 后付费项目 */
  readonly post_payments?: readonly {
    /** 付费项目名称 · 最长 20 个字符 · 示例：就餐费用, 服务费 */
    readonly name?: string | undefined
    /** 金额 · 示例：40000 */
    readonly amount?: number | undefined
    /** 计费说明 · 示例：就餐人均100元，服务费：100/小时 */
    readonly description?: string | undefined
    /** 付费数量 · 示例：4 */
    readonly count?: number | undefined
  }[] | undefined
  /** 后付费商户优惠 */
  readonly post_discounts?: readonly {
    /** 优惠名称 · 最长 20 个字符 · 示例：满20减1元 */
    readonly name?: string | undefined
    /** 优惠说明 · 示例：不与其他优惠叠加 */
    readonly description?: string | undefined
    /** 优惠金额 · 示例：100 */
    readonly amount?: number | undefined
    /** 优惠数量 · 示例：2 */
    readonly count?: number | undefined
  }[] | undefined
  /** 服务时间段 */
  readonly time_range: {
    /** 服务开始时间 · 格式：^(?:\d{8}|\d{14}|OnAccept)$ · 示例：20091225091010 */
    readonly start_time?: string | undefined
    /** 服务开始时间备注 · 最长 20 个字符 · 示例：开始租借时间 */
    readonly start_time_remark?: string | undefined
    /** 服务结束时间 · 格式：^(?:\d{8}|\d{14})$ · 示例：20091225121010 */
    readonly end_time?: string | undefined
    /** 服务结束时间备注 · 最长 50 个字符 · 示例：租借结束时间 */
    readonly end_time_remark?: string | undefined
  }
  /** 服务位置 */
  readonly location?: {
    /** 服务开始地点 · 示例：嗨客时尚主题展餐厅 */
    readonly start_location?: string | undefined
    /** 服务结束地点 · 示例：嗨客时尚主题展餐厅 */
    readonly end_location?: string | undefined
  } | undefined
  /** 服务信息 · 示例：某某酒店 */
  readonly service_introduction?: string | undefined
  /** 商户数据包 · 示例：Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald */
  readonly attach?: string | undefined
  /** 商户回调地址 · 示例：https://api.test.com */
  readonly notify_url?: string | undefined
  /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 总金额 · 示例：50000 */
  readonly total_amount?: number | undefined
  /** 微信支付服务分账标记 · 默认：false */
  readonly profit_sharing?: boolean | undefined
  /** 订单优惠标记 */
  readonly goods_tag?: string | undefined
}

export interface V3_Payscore_Serviceorder_DirectComplete_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_Serviceorder_DirectComplete_Post_Request
}

export interface V3_Payscore_Serviceorder_DirectComplete_Post_Response {
  /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 公众账号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 服务ID · 示例：500001 */
  readonly service_id: string
  /** 后付费项目 */
  readonly post_payments?: readonly {
    /** 付费项目名称 · 最长 20 个字符 · 示例：就餐费用, 服务费 */
    readonly name?: string | undefined
    /** 金额 · 示例：40000 */
    readonly amount?: number | undefined
    /** 计费说明 · 示例：就餐人均100元，服务费：100/小时 */
    readonly description?: string | undefined
    /** 付费数量 · 示例：4 */
    readonly count?: number | undefined
  }[] | undefined
  /** 后付费商户优惠 */
  readonly post_discounts?: readonly {
    /** 优惠名称 · 最长 20 个字符 · 示例：满20减1元 */
    readonly name?: string | undefined
    /** 优惠说明 · 示例：不与其他优惠叠加 */
    readonly description?: string | undefined
    /** 优惠金额 · 示例：100 */
    readonly amount?: number | undefined
    /** 优惠数量 · 示例：2 */
    readonly count?: number | undefined
  }[] | undefined
  /** 服务时间段 */
  readonly time_range: {
    /** 服务开始时间 · 格式：^(?:\d{8}|\d{14}|OnAccept)$ · 示例：20091225091010 */
    readonly start_time?: string | undefined
    /** 服务开始时间备注 · 最长 20 个字符 · 示例：开始租借时间 */
    readonly start_time_remark?: string | undefined
    /** 服务结束时间 · 格式：^(?:\d{8}|\d{14})$ · 示例：20091225121010 */
    readonly end_time?: string | undefined
    /** 服务结束时间备注 · 最长 50 个字符 · 示例：租借结束时间 */
    readonly end_time_remark?: string | undefined
  }
  /** 服务位置 */
  readonly location?: {
    /** 服务开始地点 · 示例：嗨客时尚主题展餐厅 */
    readonly start_location?: string | undefined
    /** 服务结束地点 · 示例：嗨客时尚主题展餐厅 */
    readonly end_location?: string | undefined
  } | undefined
  /** 服务信息 · 示例：某某酒店 */
  readonly service_introduction: string
  /** 商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 微信支付服务订单号 · 示例：15646546545165651651 */
  readonly order_id: string
  /** 服务订单状态 */
  readonly state: "CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED" | (string & {})
  /** 订单状态说明 */
  readonly state_description: "USER_CONFIRM" | "MCH_COMPLETE" | (string & {})
  /** 商户数据包 · 示例：Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald */
  readonly attach?: string | undefined
  /** 商户回调地址 · 示例：https://api.test.com */
  readonly notify_url?: string | undefined
  /** 总金额 · 示例：50000 */
  readonly total_amount?: number | undefined
}

export interface V3_Payscore_Serviceorder_DirectComplete {
  /**
   * 创单结单合并API
   * 角色：服务商、直连商户
   */
  post(options: V3_Payscore_Serviceorder_DirectComplete_Post_Options & { readonly json: V3_Payscore_Serviceorder_DirectComplete_Post_Request }): ApiCall<V3_Payscore_Serviceorder_DirectComplete_Post_Response>
  /**
   * 创单结单合并API
   * 角色：服务商、直连商户
   */
  postSync(options: V3_Payscore_Serviceorder_DirectComplete_Post_Options & { readonly json: V3_Payscore_Serviceorder_DirectComplete_Post_Request }): V3_Payscore_Serviceorder_DirectComplete_Post_Response
}

export interface V3_Payscore_Servicepayondeliveryorder_Post_Request {
  /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 公众账号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 服务ID · 示例：500001 */
  readonly service_id: string
  /** 服务信息 · 示例：某某酒店 */
  readonly service_introduction: string
  readonly post_payments?: readonly {
    /** 付费项目名称 · 最长 20 个字符 · 示例：就餐费用, 服务费 */
    readonly name: string
    /** 金额 · 示例：40000 */
    readonly amount?: number | undefined
    /** 计费说明 · 示例：就餐人均100元，服务费：100/小时 */
    readonly description?: string | undefined
    /** 付费数量 · 示例：4 */
    readonly count?: number | undefined
  }[] | undefined
  readonly post_discounts?: readonly {
    /** 优惠名称 · 最长 20 个字符 · 示例：满20减1元 */
    readonly name: string
    /** 优惠说明 · 示例：不与其他优惠叠加 */
    readonly description: string
    /** 优惠金额 · 示例：100 */
    readonly amount?: number | undefined
    /** 优惠数量 · 示例：2 */
    readonly count?: number | undefined
  }[] | undefined
  /** 服务时间段 */
  readonly time_range: {
    /** 服务开始时间 · 格式：^(?:\d{8}|\d{14}|OnAccept)$ · 示例：20091225091010 */
    readonly start_time: string
    /** 服务开始时间备注 · 最长 20 个字符 · 示例：备注1 */
    readonly start_time_remark?: string | undefined
    /** 服务结束时间 · 格式：^(?:\d{8}|\d{14})$ · 示例：20091225121010 */
    readonly end_time?: string | undefined
    /** 服务结束时间备注 · 最长 50 个字符 · 示例：备注2 */
    readonly end_time_remark?: string | undefined
  }
  /** 服务位置 */
  readonly location?: {
    /** 服务开始地点 · 示例：嗨客时尚主题展餐厅 */
    readonly start_location?: string | undefined
    /** 服务结束地点 · 示例：嗨客时尚主题展餐厅 */
    readonly end_location?: string | undefined
  } | undefined
  /** 订单风险金 */
  readonly risk_fund: {
    /** 风险金名称 */
    readonly name: "DEPOSIT" | "ADVANCE" | "CASH_DEPOSIT" | "ESTIMATE_ORDER_COST" | (string & {})
    /** 风险金额 · 示例：10000 */
    readonly amount: number
    /** 风险说明 · 最长 30 个字符 · 示例：就餐的预估费用 */
    readonly description?: string | undefined
  }
  /** 商户数据包 · 示例：Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald */
  readonly attach?: string | undefined
  /** 商户回调地址 · 示例：https://api.test.com */
  readonly notify_url: string
  /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 是否需要用户确认 */
  readonly need_user_confirm?: boolean | undefined
  /** 商户号 · 示例：1230000109 */
  readonly mchid?: string | undefined
  /** 先用后付购物详情 */
  readonly shopping_info: {
    /** 实际购物商家公众号ID · 示例：wxd678efh567hg6787 */
    readonly real_merchant_appid?: string | undefined
    /** 单详跳转链接 */
    readonly jump_link: {
      /** 跳转链接类型 */
      readonly jump_link_type?: "JUMP_LINK_MINI_PROGRAM" | (string & {}) | undefined
      /** 小程序跳转AppID */
      readonly appid?: string | undefined
      /** 小程序跳转path */
      readonly path?: string | undefined
    }
    /** 商品列表 */
    readonly goods: readonly {
      /** 商品名称 · 示例：森海塞尔 MOMENTUM 4 无线耳机大馒头4 头戴式蓝牙音乐耳机自适应降噪 */
      readonly name: string
      /** 商品图片链接 */
      readonly picture: string
      /** 商品单价金额 · 示例：40000 */
      readonly amount: number
      /** 商品数量 · 示例：4 */
      readonly count: number
      /** 商品品类ID */
      readonly category_id?: readonly string[] | undefined
    }[]
  }
}

export interface V3_Payscore_Servicepayondeliveryorder_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_Servicepayondeliveryorder_Post_Request
}

export interface V3_Payscore_Servicepayondeliveryorder_Post_Response {
  /** 公众账号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 服务信息 · 示例：某某酒店 */
  readonly service_introduction: string
  /** 服务订单状态 · 示例：CREATED */
  readonly state: string
  /** 订单状态说明 · 示例：MCH_COMPLETE */
  readonly state_description?: string | undefined
  /** 后付费项目 */
  readonly post_payments?: readonly {
    /** 付费名称 · 示例：就餐费用 */
    readonly name?: string | undefined
    /** 付费金额 · 示例：40000 */
    readonly amount?: number | undefined
    /** 付费说明 · 示例：就餐人均100元 */
    readonly description?: string | undefined
    /** 付费数量 · 示例：4 */
    readonly count?: number | undefined
  }[] | undefined
  /** 后付费商户优惠 */
  readonly post_discounts?: readonly {
    /** 优惠名称 · 示例：满20减1元 */
    readonly name?: string | undefined
    /** 优惠说明 · 示例：不与其他优惠叠加 */
    readonly description?: string | undefined
    /** 优惠金额 · 示例：100 */
    readonly amount?: number | undefined
    /** 优惠数量 · 示例：2 */
    readonly count?: number | undefined
  }[] | undefined
  /** 服务风险金 */
  readonly risk_fund?: {
    /** 风险名称 · 示例：DEPOSIT */
    readonly name: string
    /** 风险金额 · 示例：10000 */
    readonly amount: number
    /** 风险说明 · 示例：就餐的预估费用 */
    readonly description?: string | undefined
  } | undefined
  /** 服务时间段 */
  readonly time_range?: {
    /** 服务开始时间 · 示例：20091225091010 */
    readonly start_time?: string | undefined
    /** 服务结束时间 · 示例：20091225121010 */
    readonly end_time?: string | undefined
    /** 服务开始时间备注 · 示例：备注1 */
    readonly start_time_remark?: string | undefined
    /** 服务结束时间备注 · 示例：备注2 */
    readonly end_time_remark?: string | undefined
  } | undefined
  /** 服务位置 */
  readonly location?: {
    /** 服务开始地点 · 示例：嗨客时尚主题展餐厅 */
    readonly start_location?: string | undefined
    /** 服务结束地点 · 示例：嗨客时尚主题展餐厅 */
    readonly end_location?: string | undefined
  } | undefined
  /** 商户数据包 · 示例：Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald */
  readonly attach?: string | undefined
  /** 商户回调地址 · 示例：https://api.test.com */
  readonly notify_url?: string | undefined
  /** 微信支付服务订单号 · 示例：15646546545165651651 */
  readonly order_id: string
  /** 跳转微信侧小程序订单数据 · 示例：DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we */
  readonly package: string
  /** 先用后付购物详情 */
  readonly shopping_info?: {
    /** 实际购物商家公众号ID · 示例：wxd678efh567hg6787 */
    readonly real_merchant_appid?: string | undefined
    /** 单详跳转链接 */
    readonly jump_link: {
      /** 跳转链接类型 · 示例：JUMP_LINK_MINI_PROGRAM */
      readonly jump_link_type: string
      /** 小程序跳转AppID · 示例：wxd678efh567hg6787 */
      readonly appid?: string | undefined
      /** 小程序跳转path · 示例：/page/order/orderid=PO213412451223 */
      readonly path?: string | undefined
    }
    /** 商品列表 */
    readonly goods: readonly {
      /** 商品名称 · 示例：森海塞尔 MOMENTUM 4 无线耳机大馒头4 头戴式蓝牙音乐耳机自适应降噪 */
      readonly name: string
      /** 商品图片链接 */
      readonly picture: string
      /** 商品单价金额 · 示例：550 */
      readonly amount: number
      /** 商品数量 · 示例：1 */
      readonly count: number
      /** 商品品类ID */
      readonly category_id?: readonly string[] | undefined
    }[]
  } | undefined
}

export interface V3_Payscore_Servicepayondeliveryorder {
  /**
   * 创建先用后付订单 · https://pay.weixin.qq.com/doc/v3/merchant/4012856585
   * 角色：普通商户
   */
  post(options: V3_Payscore_Servicepayondeliveryorder_Post_Options & { readonly json: V3_Payscore_Servicepayondeliveryorder_Post_Request }): ApiCall<V3_Payscore_Servicepayondeliveryorder_Post_Response>
  /**
   * 创建先用后付订单 · https://pay.weixin.qq.com/doc/v3/merchant/4012856585
   * 角色：普通商户
   */
  postSync(options: V3_Payscore_Servicepayondeliveryorder_Post_Options & { readonly json: V3_Payscore_Servicepayondeliveryorder_Post_Request }): V3_Payscore_Servicepayondeliveryorder_Post_Response
}

export interface V3_Payscore_SignPlan {
  /** 支付分∙签约计划 · 共 4 个接口 */
  readonly partner: V3_Payscore_SignPlan_Partner
  /** 创建用户的签约计划详情对应的服务订单 */
  readonly serviceorder: V3_Payscore_SignPlan_Serviceorder
  /** 支付分∙签约计划 · 创建用户的签约计划 · 共 3 个接口 */
  readonly userSignPlans: V3_Payscore_SignPlan_UserSignPlans
}

export interface V3_Payscore_SignPlan_Partner {
  /** 创建用户的签约计划详情对应的服务订单 */
  readonly serviceorder: V3_Payscore_SignPlan_Partner_Serviceorder
  /** 支付分∙签约计划 · 创建用户的签约计划 · 共 3 个接口 */
  readonly userSignPlans: V3_Payscore_SignPlan_Partner_UserSignPlans
}

export interface V3_Payscore_SignPlan_Partner_Serviceorder_Post_Request {
  /** 支付分服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 待创建服务订单对应的用户的签约计划 · 示例：01000033210000324638000000376258 */
  readonly sign_plan_id: string
  /** 待创建服务订单对应的用户的签约计划详情序号 · 示例：2 */
  readonly plan_detail_no: number
  /** 服务商的AppID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 子商户的AppID · 示例：wxd678efh567hg6999 */
  readonly sub_appid?: string | undefined
  /** 服务商公众号下的用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 子商户公众号下的用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly sub_openid?: string | undefined
  /** 商户扣款成功回调通知的地址 · 示例：https://api.test.com */
  readonly notify_url: string
  /** 服务信息 · 示例：羽毛球课基础练习课程 */
  readonly service_introduction: string
  /** 服务时间 */
  readonly time_range: {
    /** 服务开始时间 · 示例：20091225091010 */
    readonly start_time: string
    /** 服务结束时间 · 示例：20091225121010 */
    readonly end_time?: string | undefined
    /** 服务开始时间备注 · 示例：备注1 */
    readonly start_time_remark?: string | undefined
    /** 服务结束时间备注 · 示例：备注2 */
    readonly end_time_remark?: string | undefined
  }
  /** 服务位置 */
  readonly location?: {
    /** 服务开始地点 · 示例：嗨客时尚主题展餐厅 */
    readonly start_location?: string | undefined
    /** 服务结束地点 · 示例：嗨客时尚主题展餐厅 */
    readonly end_location?: string | undefined
  } | undefined
  /** 附加数据 · 示例：Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald */
  readonly attach?: string | undefined
  /** 商户侧订单号 · 示例：1514323JSVDFE1243252 */
  readonly out_trade_no: string
}

export interface V3_Payscore_SignPlan_Partner_Serviceorder_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_SignPlan_Partner_Serviceorder_Post_Request
}

export interface V3_Payscore_SignPlan_Partner_Serviceorder_Post_Response {
  /** 商户订单号 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 服务商公众号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 服务商商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 子商户公众号ID · 示例：wxd678efh567hg6999 */
  readonly sub_appid?: string | undefined
  /** 子商户商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 服务信息 · 示例：羽毛球课程基础训练 */
  readonly service_introduction: string
  /** 服务订单状态 · 示例：CREATED */
  readonly state: string
  /** 订单状态说明 · 示例：USER_CONFIRM */
  readonly state_description?: string | undefined
  /** 后付费项目 */
  readonly post_payments?: readonly {
    /** 付费名称 · 示例：瑜伽课程20节 */
    readonly name?: string | undefined
    /** 付费金额 · 示例：40000 */
    readonly amount?: number | undefined
    /** 付费说明 · 示例：第6节课 */
    readonly description?: string | undefined
  }[] | undefined
  /** 商户优惠 */
  readonly post_discounts?: readonly {
    /** 优惠名称 · 示例：享9折优惠 */
    readonly name?: string | undefined
    /** 优惠金额 · 示例：100 */
    readonly amount?: number | undefined
  }[] | undefined
  /** 服务风险金 */
  readonly risk_fund?: {
    /** 风险金额 · 示例：10000 */
    readonly amount: number
  } | undefined
  /** 服务时间 */
  readonly time_range?: {
    /** 服务开始时间 · 示例：20091225091010 */
    readonly start_time: string
    /** 服务结束时间 · 示例：20091225121010 */
    readonly end_time?: string | undefined
    /** 服务开始时间备注 · 示例：备注1 */
    readonly start_time_remark?: string | undefined
    /** 服务结束时间备注 · 示例：备注2 */
    readonly end_time_remark?: string | undefined
  } | undefined
  /** 服务位置 */
  readonly location?: {
    /** 服务开始地点 · 示例：嗨客时尚主题展餐厅 */
    readonly start_location?: string | undefined
    /** 服务结束地点 · 示例：嗨客时尚主题展餐厅 */
    readonly end_location?: string | undefined
  } | undefined
  /** 附加数据 · 示例：Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald */
  readonly attach?: string | undefined
  /** 商户回调地址 · 示例：https://api.test.com */
  readonly notify_url?: string | undefined
  /** 微信支付服务订单号 · 示例：0000300001201908301055157220022 */
  readonly order_id?: string | undefined
}

export interface V3_Payscore_SignPlan_Partner_Serviceorder {
  /**
   * 创建用户的签约计划详情对应的服务订单 · https://pay.weixin.qq.com/doc/v3/partner/4012463469
   * 角色：服务商
   */
  post(options: V3_Payscore_SignPlan_Partner_Serviceorder_Post_Options & { readonly json: V3_Payscore_SignPlan_Partner_Serviceorder_Post_Request }): ApiCall<V3_Payscore_SignPlan_Partner_Serviceorder_Post_Response>
  /**
   * 创建用户的签约计划详情对应的服务订单 · https://pay.weixin.qq.com/doc/v3/partner/4012463469
   * 角色：服务商
   */
  postSync(options: V3_Payscore_SignPlan_Partner_Serviceorder_Post_Options & { readonly json: V3_Payscore_SignPlan_Partner_Serviceorder_Post_Request }): V3_Payscore_SignPlan_Partner_Serviceorder_Post_Response
}

export interface V3_Payscore_SignPlan_Partner_UserSignPlans_Post_Request {
  /** 支付分服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 支付分计划ID · 示例：01000033210000324638000000376258 */
  readonly plan_id: string
  /** 服务商的AppID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 子商户的AppID · 示例：wxd678efh567hg6999 */
  readonly sub_appid?: string | undefined
  /** 待签约用户在服务商应用下的OpenID · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 待签约用户在子商户应用下的OpenID · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly sub_openid?: string | undefined
  /** 商户签约计划单号 · 示例：1234323JKHDFE1243252 */
  readonly merchant_sign_plan_no: string
  /** 签约成功事件通知回调地址 · 示例：https://api.test.com */
  readonly notify_url: string
  /** 签约计划对应的计划详情列表的商户侧单号信息 */
  readonly sign_plan_detail: readonly {
    /** 计划明细序号 · 示例：1 */
    readonly plan_detail_no: number
    /** 商户侧计划明细使用订单号 · 示例：1234323JKHDFE1243252 */
    readonly merchant_plan_detail_no: string
  }[]
}

export interface V3_Payscore_SignPlan_Partner_UserSignPlans_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_SignPlan_Partner_UserSignPlans_Post_Request
}

export interface V3_Payscore_SignPlan_Partner_UserSignPlans_Post_Response {
  /** 用户的签约计划 */
  readonly sign_plan: {
    /** 计划签约ID · 示例：01010033210001424338000019876258 */
    readonly sign_plan_id: string
    /** 签约计划用户服务商应用下的OpenID · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid?: string | undefined
    /** 签约计划用户子商户应用下的OpenID · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sub_openid?: string | undefined
    /** 计划所属服务 · 示例：2002000000000558128851361561536 */
    readonly service_id: string
    /** 服务商商户号 · 示例：1900000109 */
    readonly mchid: string
    /** 子商户商户号 · 示例：1900000109 */
    readonly sub_mchid: string
    /** 服务商AppID · 示例：wxd678efh567hg6787 */
    readonly appid: string
    /** 子商户AppID · 示例：wxd678efh567hg6787 */
    readonly sub_appid?: string | undefined
    /** 商户侧签约计划号 · 示例：1234323JKHDFE1243252 */
    readonly merchant_sign_plan_no: string
    /** 商户回调地址 · 示例：https://api.test.com */
    readonly merchant_callback_url: string
    /** 签约所属计划ID · 示例：01000033210000324638000000376258 */
    readonly plan_id: string
    /** 目前用户进行到的计划详情序号 · 示例：2 */
    readonly going_detail_no: number
    /** 计划签约状态 · 示例：UNSIGNED */
    readonly sign_state: string
    /** 签约计划取消时间 · 格式：RFC 3339 日期时间 · 示例：2021-05-20T13:29:35.120+08:00 */
    readonly cancel_sign_time?: string | undefined
    /** 签约计划取消类型 · 示例：NOT_CANCEL */
    readonly cancel_sign_type?: string | undefined
    /** 签约计划取消原因 · 示例：用户放弃课程 */
    readonly cancel_reason?: string | undefined
    /** 签约计划的名称 · 示例：瑜伽晨练课10次 */
    readonly plan_name: string
    /** 签约计划的过期时间 · 格式：RFC 3339 日期时间 · 示例：2021-05-20T13:29:35.120+08:00 */
    readonly plan_over_time: string
    /** 签约计划原总金额 · 示例：150000 */
    readonly total_origin_price: number
    /** 签约计划扣费次数 · 示例：10 */
    readonly deduction_quantity: number
    /** 签约计划实际总金额 · 示例：120000 */
    readonly total_actual_price: number
    /** 签约计划明细列表 */
    readonly signed_detail_list?: readonly {
      /** 计划明细序号 · 示例：1 */
      readonly plan_detail_no: number
      /** 计划明细原支付金额 · 示例：30000 */
      readonly original_price: number
      /** 计划明细优惠说明 · 示例：享9折优惠 */
      readonly plan_discount_description?: string | undefined
      /** 计划明细实际支付金额 · 示例：27000 */
      readonly actual_price: number
      /** 计划明细状态 · 示例：NOT_USED */
      readonly plan_detail_state: string
      /** 计划明细对应的支付分服务单号 · 示例：0000300001201908301055157220022 */
      readonly order_id?: string | undefined
      /** 商户侧计划明细使用订单号 · 示例：1234323JKHDFE1243252 */
      readonly merchant_plan_detail_no: string
      /** 计划详情名称 · 示例：第一节课 */
      readonly plan_detail_name: string
      /** 计划明细对应订单实际支付金额 · 示例：50000 */
      readonly actual_pay_price?: number | undefined
      /** 详情使用时间 · 示例：2021-05-20T13:29:35.120+08:00 */
      readonly use_time?: string | undefined
      /** 详情完成时间 · 示例：2021-05-20T13:29:35.120+08:00 */
      readonly complete_time?: string | undefined
      /** 详情取消时间 · 示例：2021-05-20T13:29:35.120+08:00 */
      readonly cancel_time?: string | undefined
    }[] | undefined
    /** 签约时间 · 格式：RFC 3339 日期时间 · 示例：2021-05-20T13:29:35.120+08:00 */
    readonly sign_time?: string | undefined
  }
  /** 跳转微信侧确认签约小程序的数据 · 示例：Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald */
  readonly package: string
}

export interface V3_Payscore_SignPlan_Partner_UserSignPlans {
  /** 支付分∙签约计划 · 共 2 个接口 */
  readonly merchantSignPlanNo: V3_Payscore_SignPlan_Partner_UserSignPlans_MerchantSignPlanNo
  /**
   * 创建用户的签约计划 · https://pay.weixin.qq.com/doc/v3/partner/4012463521
   * 角色：服务商
   */
  post(options: V3_Payscore_SignPlan_Partner_UserSignPlans_Post_Options & { readonly json: V3_Payscore_SignPlan_Partner_UserSignPlans_Post_Request }): ApiCall<V3_Payscore_SignPlan_Partner_UserSignPlans_Post_Response>
  /**
   * 创建用户的签约计划 · https://pay.weixin.qq.com/doc/v3/partner/4012463521
   * 角色：服务商
   */
  postSync(options: V3_Payscore_SignPlan_Partner_UserSignPlans_Post_Options & { readonly json: V3_Payscore_SignPlan_Partner_UserSignPlans_Post_Request }): V3_Payscore_SignPlan_Partner_UserSignPlans_Post_Response
}

export interface V3_Payscore_SignPlan_Partner_UserSignPlans_MerchantSignPlanNo {
  /** 商户签约计划号 · 查询用户的签约计划 · 共 2 个接口 */
  readonly _merchant_sign_plan_no_: V3_Payscore_SignPlan_Partner_UserSignPlans_MerchantSignPlanNo_Merchant_sign_plan_no_
}

export interface V3_Payscore_SignPlan_Partner_UserSignPlans_MerchantSignPlanNo_Merchant_sign_plan_no__Get_Options extends CallOptions {
  /** 商户签约计划号 · 示例：1234323JKHDFE1243252 */
  readonly merchant_sign_plan_no: string
  /** 查询参数 */
  readonly query: {
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mchid: string
  }
}

export interface V3_Payscore_SignPlan_Partner_UserSignPlans_MerchantSignPlanNo_Merchant_sign_plan_no__Get_Response {
  /** 计划签约ID · 示例：01010033210001424338000019876258 */
  readonly sign_plan_id: string
  /** 签约计划用户服务商应用下的OpenID · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 签约计划用户子商户应用下的OpenID · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly sub_openid?: string | undefined
  /** 计划所属服务 · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 服务商商户号 · 示例：1900000109 */
  readonly mchid: string
  /** 子商户商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 服务商AppID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 子商户AppID · 示例：wxd678efh567hg6787 */
  readonly sub_appid?: string | undefined
  /** 商户侧签约计划号 · 示例：1234323JKHDFE1243252 */
  readonly merchant_sign_plan_no: string
  /** 商户回调地址 · 示例：https://api.test.com */
  readonly merchant_callback_url: string
  /** 签约所属计划ID · 示例：01000033210000324638000000376258 */
  readonly plan_id: string
  /** 目前用户进行到的计划详情序号 · 示例：2 */
  readonly going_detail_no: number
  /** 计划签约状态 · 示例：UNSIGNED */
  readonly sign_state: string
  /** 签约计划取消时间 · 格式：RFC 3339 日期时间 · 示例：2021-05-20T13:29:35.120+08:00 */
  readonly cancel_sign_time?: string | undefined
  /** 签约计划取消类型 · 示例：NOT_CANCEL */
  readonly cancel_sign_type?: string | undefined
  /** 签约计划取消原因 · 示例：用户放弃课程 */
  readonly cancel_reason?: string | undefined
  /** 签约计划的名称 · 示例：瑜伽晨练课10次 */
  readonly plan_name: string
  /** 签约计划的过期时间 · 格式：RFC 3339 日期时间 · 示例：2021-05-20T13:29:35.120+08:00 */
  readonly plan_over_time: string
  /** 签约计划原总金额 · 示例：150000 */
  readonly total_origin_price: number
  /** 签约计划扣费次数 · 示例：10 */
  readonly deduction_quantity: number
  /** 签约计划实际总金额 · 示例：120000 */
  readonly total_actual_price: number
  /** 签约计划明细列表 */
  readonly signed_detail_list?: readonly {
    /** 计划明细序号 · 示例：1 */
    readonly plan_detail_no: number
    /** 计划明细原支付金额 · 示例：30000 */
    readonly original_price: number
    /** 计划明细优惠说明 · 示例：享9折优惠 */
    readonly plan_discount_description?: string | undefined
    /** 计划明细实际支付金额 · 示例：27000 */
    readonly actual_price: number
    /** 计划明细状态 · 示例：NOT_USED */
    readonly plan_detail_state: string
    /** 计划明细对应的支付分服务单号 · 示例：0000300001201908301055157220022 */
    readonly order_id?: string | undefined
    /** 商户侧计划明细使用订单号 · 示例：1234323JKHDFE1243252 */
    readonly merchant_plan_detail_no: string
    /** 计划详情名称 · 示例：第一节课 */
    readonly plan_detail_name: string
    /** 计划明细对应订单实际支付金额 · 示例：50000 */
    readonly actual_pay_price?: number | undefined
    /** 详情使用时间 · 示例：2021-05-20T13:29:35.120+08:00 */
    readonly use_time?: string | undefined
    /** 详情完成时间 · 示例：2021-05-20T13:29:35.120+08:00 */
    readonly complete_time?: string | undefined
    /** 详情取消时间 · 示例：2021-05-20T13:29:35.120+08:00 */
    readonly cancel_time?: string | undefined
  }[] | undefined
  /** 签约时间 · 格式：RFC 3339 日期时间 · 示例：2021-05-20T13:29:35.120+08:00 */
  readonly sign_time?: string | undefined
}

export interface V3_Payscore_SignPlan_Partner_UserSignPlans_MerchantSignPlanNo_Merchant_sign_plan_no_ {
  /** 取消用户的签约计划 */
  readonly stop: V3_Payscore_SignPlan_Partner_UserSignPlans_MerchantSignPlanNo_Merchant_sign_plan_no__Stop
  /**
   * 查询用户的签约计划 · https://pay.weixin.qq.com/doc/v3/partner/4012463526
   * 角色：服务商
   */
  get(options: V3_Payscore_SignPlan_Partner_UserSignPlans_MerchantSignPlanNo_Merchant_sign_plan_no__Get_Options): ApiCall<V3_Payscore_SignPlan_Partner_UserSignPlans_MerchantSignPlanNo_Merchant_sign_plan_no__Get_Response>
  /**
   * 查询用户的签约计划 · https://pay.weixin.qq.com/doc/v3/partner/4012463526
   * 角色：服务商
   */
  getSync(options: V3_Payscore_SignPlan_Partner_UserSignPlans_MerchantSignPlanNo_Merchant_sign_plan_no__Get_Options): V3_Payscore_SignPlan_Partner_UserSignPlans_MerchantSignPlanNo_Merchant_sign_plan_no__Get_Response
}

export interface V3_Payscore_SignPlan_Partner_UserSignPlans_MerchantSignPlanNo_Merchant_sign_plan_no__Stop_Post_Request {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 停止签约计划原因 · 示例：用户协商后停止 */
  readonly stop_reason: string
}

export interface V3_Payscore_SignPlan_Partner_UserSignPlans_MerchantSignPlanNo_Merchant_sign_plan_no__Stop_Post_Options extends CallOptions {
  /** 商户侧签约计划号 · 示例：1234323JKHDFE1243252 */
  readonly merchant_sign_plan_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_SignPlan_Partner_UserSignPlans_MerchantSignPlanNo_Merchant_sign_plan_no__Stop_Post_Request
}

export interface V3_Payscore_SignPlan_Partner_UserSignPlans_MerchantSignPlanNo_Merchant_sign_plan_no__Stop_Post_Response {
  /** 计划签约ID · 示例：01010033210001424338000019876258 */
  readonly sign_plan_id: string
  /** 签约计划用户服务商应用下的OpenID · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 签约计划用户子商户应用下的OpenID · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly sub_openid?: string | undefined
  /** 计划所属服务 · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 服务商商户号 · 示例：1900000109 */
  readonly mchid: string
  /** 子商户商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 服务商AppID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 子商户AppID · 示例：wxd678efh567hg6787 */
  readonly sub_appid?: string | undefined
  /** 商户侧签约计划号 · 示例：1234323JKHDFE1243252 */
  readonly merchant_sign_plan_no: string
  /** 商户回调地址 · 示例：https://api.test.com */
  readonly merchant_callback_url: string
  /** 签约所属计划ID · 示例：01000033210000324638000000376258 */
  readonly plan_id: string
  /** 目前用户进行到的计划详情序号 · 示例：2 */
  readonly going_detail_no: number
  /** 计划签约状态 · 示例：UNSIGNED */
  readonly sign_state: string
  /** 签约计划取消时间 · 格式：RFC 3339 日期时间 · 示例：2021-05-20T13:29:35.120+08:00 */
  readonly cancel_sign_time?: string | undefined
  /** 签约计划取消类型 · 示例：NOT_CANCEL */
  readonly cancel_sign_type?: string | undefined
  /** 签约计划取消原因 · 示例：用户放弃课程 */
  readonly cancel_reason?: string | undefined
  /** 签约计划的名称 · 示例：瑜伽晨练课10次 */
  readonly plan_name: string
  /** 签约计划的过期时间 · 格式：RFC 3339 日期时间 · 示例：2021-05-20T13:29:35.120+08:00 */
  readonly plan_over_time: string
  /** 签约计划原总金额 · 示例：150000 */
  readonly total_origin_price: number
  /** 签约计划扣费次数 · 示例：10 */
  readonly deduction_quantity: number
  /** 签约计划实际总金额 · 示例：120000 */
  readonly total_actual_price: number
  /** 签约计划明细列表 */
  readonly signed_detail_list?: readonly {
    /** 计划明细序号 · 示例：1 */
    readonly plan_detail_no: number
    /** 计划明细原支付金额 · 示例：30000 */
    readonly original_price: number
    /** 计划明细优惠说明 · 示例：享9折优惠 */
    readonly plan_discount_description?: string | undefined
    /** 计划明细实际支付金额 · 示例：27000 */
    readonly actual_price: number
    /** 计划明细状态 · 示例：NOT_USED */
    readonly plan_detail_state: string
    /** 计划明细对应的支付分服务单号 · 示例：0000300001201908301055157220022 */
    readonly order_id?: string | undefined
    /** 商户侧计划明细使用订单号 · 示例：1234323JKHDFE1243252 */
    readonly merchant_plan_detail_no: string
    /** 计划详情名称 · 示例：第一节课 */
    readonly plan_detail_name: string
    /** 计划明细对应订单实际支付金额 · 示例：50000 */
    readonly actual_pay_price?: number | undefined
    /** 详情使用时间 · 示例：2021-05-20T13:29:35.120+08:00 */
    readonly use_time?: string | undefined
    /** 详情完成时间 · 示例：2021-05-20T13:29:35.120+08:00 */
    readonly complete_time?: string | undefined
    /** 详情取消时间 · 示例：2021-05-20T13:29:35.120+08:00 */
    readonly cancel_time?: string | undefined
  }[] | undefined
  /** 签约时间 · 格式：RFC 3339 日期时间 · 示例：2021-05-20T13:29:35.120+08:00 */
  readonly sign_time?: string | undefined
}

export interface V3_Payscore_SignPlan_Partner_UserSignPlans_MerchantSignPlanNo_Merchant_sign_plan_no__Stop {
  /**
   * 取消用户的签约计划 · https://pay.weixin.qq.com/doc/v3/partner/4012463534
   * 角色：服务商
   */
  post(options: V3_Payscore_SignPlan_Partner_UserSignPlans_MerchantSignPlanNo_Merchant_sign_plan_no__Stop_Post_Options & { readonly json: V3_Payscore_SignPlan_Partner_UserSignPlans_MerchantSignPlanNo_Merchant_sign_plan_no__Stop_Post_Request }): ApiCall<V3_Payscore_SignPlan_Partner_UserSignPlans_MerchantSignPlanNo_Merchant_sign_plan_no__Stop_Post_Response>
  /**
   * 取消用户的签约计划 · https://pay.weixin.qq.com/doc/v3/partner/4012463534
   * 角色：服务商
   */
  postSync(options: V3_Payscore_SignPlan_Partner_UserSignPlans_MerchantSignPlanNo_Merchant_sign_plan_no__Stop_Post_Options & { readonly json: V3_Payscore_SignPlan_Partner_UserSignPlans_MerchantSignPlanNo_Merchant_sign_plan_no__Stop_Post_Request }): V3_Payscore_SignPlan_Partner_UserSignPlans_MerchantSignPlanNo_Merchant_sign_plan_no__Stop_Post_Response
}

export interface V3_Payscore_SignPlan_Serviceorder_Post_Request {
  /** 支付分服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 待创建服务订单对应的用户的签约计划 · 示例：01000033210000324638000000376258 */
  readonly sign_plan_id: string
  /** 待创建服务订单对应的用户的签约计划详情序号 · 示例：2 */
  readonly plan_detail_no: number
  /** 商户的AppID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户公众号下的用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid: string
  /** 商户扣款成功回调通知的地址 · 示例：https://api.test.com */
  readonly notify_url: string
  /** 服务信息 · 示例：羽毛球课基础练习课程 */
  readonly service_introduction: string
  /** 服务时间 */
  readonly time_range: {
    /** 服务开始时间 · 示例：20091225091010 */
    readonly start_time: string
    /** 服务结束时间 · 示例：20091225121010 */
    readonly end_time?: string | undefined
    /** 服务开始时间备注 · 示例：备注1 */
    readonly start_time_remark?: string | undefined
    /** 服务结束时间备注 · 示例：备注2 */
    readonly end_time_remark?: string | undefined
  }
  /** 服务位置 */
  readonly location?: {
    /** 服务开始地点 · 示例：嗨客时尚主题展餐厅 */
    readonly start_location?: string | undefined
    /** 服务结束地点 · 示例：嗨客时尚主题展餐厅 */
    readonly end_location?: string | undefined
  } | undefined
  /** 附加数据 · 示例：Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald */
  readonly attach?: string | undefined
  /** 商户侧订单号 · 示例：1514323JSVDFE1243252 */
  readonly out_trade_no: string
}

export interface V3_Payscore_SignPlan_Serviceorder_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_SignPlan_Serviceorder_Post_Request
}

export interface V3_Payscore_SignPlan_Serviceorder_Post_Response {
  /** 商户订单号 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 商户公众号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 服务信息 · 示例：羽毛球课程基础训练 */
  readonly service_introduction: string
  /** 服务订单状态 · 示例：CREATED */
  readonly state: string
  /** 订单状态说明 · 示例：USER_CONFIRM */
  readonly state_description?: string | undefined
  /** 后付费项目 */
  readonly post_payments?: readonly {
    /** 付费名称 · 示例：瑜伽课程20节 */
    readonly name?: string | undefined
    /** 付费金额 · 示例：40000 */
    readonly amount?: number | undefined
    /** 付费说明 · 示例：第6节课 */
    readonly description?: string | undefined
  }[] | undefined
  /** 商户优惠 */
  readonly post_discounts?: readonly {
    /** 优惠名称 · 示例：享9折优惠 */
    readonly name?: string | undefined
    /** 优惠金额 · 示例：100 */
    readonly amount?: number | undefined
  }[] | undefined
  /** 服务风险金 */
  readonly risk_fund?: {
    /** 风险金额 · 示例：10000 */
    readonly amount: number
  } | undefined
  /** 服务时间 */
  readonly time_range?: {
    /** 服务开始时间 · 示例：20091225091010 */
    readonly start_time: string
    /** 服务结束时间 · 示例：20091225121010 */
    readonly end_time?: string | undefined
    /** 服务开始时间备注 · 示例：备注1 */
    readonly start_time_remark?: string | undefined
    /** 服务结束时间备注 · 示例：备注2 */
    readonly end_time_remark?: string | undefined
  } | undefined
  /** 服务位置 */
  readonly location?: {
    /** 服务开始地点 · 示例：嗨客时尚主题展餐厅 */
    readonly start_location?: string | undefined
    /** 服务结束地点 · 示例：嗨客时尚主题展餐厅 */
    readonly end_location?: string | undefined
  } | undefined
  /** 附加数据 · 示例：Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald */
  readonly attach?: string | undefined
  /** 商户回调地址 · 示例：https://api.test.com */
  readonly notify_url?: string | undefined
  /** 微信支付服务订单号 · 示例：0000300001201908301055157220022 */
  readonly order_id?: string | undefined
}

export interface V3_Payscore_SignPlan_Serviceorder {
  /**
   * 创建用户的签约计划详情对应的服务订单 · https://pay.weixin.qq.com/doc/v3/merchant/4012489351
   * 角色：普通商户
   */
  post(options: V3_Payscore_SignPlan_Serviceorder_Post_Options & { readonly json: V3_Payscore_SignPlan_Serviceorder_Post_Request }): ApiCall<V3_Payscore_SignPlan_Serviceorder_Post_Response>
  /**
   * 创建用户的签约计划详情对应的服务订单 · https://pay.weixin.qq.com/doc/v3/merchant/4012489351
   * 角色：普通商户
   */
  postSync(options: V3_Payscore_SignPlan_Serviceorder_Post_Options & { readonly json: V3_Payscore_SignPlan_Serviceorder_Post_Request }): V3_Payscore_SignPlan_Serviceorder_Post_Response
}

export interface V3_Payscore_SignPlan_UserSignPlans_Post_Request {
  /** 支付分服务ID · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 支付分计划ID · 示例：01000033210000324638000000376258 */
  readonly plan_id: string
  /** AppID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 待签约用户在商户应用下的OpenID · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid: string
  /** 商户签约计划单号 · 示例：1234323JKHDFE1243252 */
  readonly merchant_sign_plan_no: string
  /** 签约成功事件通知回调地址 · 示例：https://api.test.com */
  readonly notify_url: string
  /** 签约计划对应的计划详情列表的商户侧单号信息 */
  readonly sign_plan_detail: readonly {
    /** 计划明细序号 · 示例：1 */
    readonly plan_detail_no: number
    /** 商户侧计划明细使用订单号 · 示例：1234323JKHDFE1243252 */
    readonly merchant_plan_detail_no: string
  }[]
}

export interface V3_Payscore_SignPlan_UserSignPlans_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_SignPlan_UserSignPlans_Post_Request
}

export interface V3_Payscore_SignPlan_UserSignPlans_Post_Response {
  /** 用户的签约计划 */
  readonly sign_plan: {
    /** 计划签约ID · 示例：01010033210001424338000019876258 */
    readonly sign_plan_id: string
    /** 签约计划用户应用下的OpenID · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid?: string | undefined
    /** 计划所属服务 · 示例：2002000000000558128851361561536 */
    readonly service_id: string
    /** 商户号 · 示例：1900000109 */
    readonly mchid: string
    /** AppID · 示例：wxd678efh567hg6787 */
    readonly appid: string
    /** 商户侧签约计划号 · 示例：1234323JKHDFE1243252 */
    readonly merchant_sign_plan_no: string
    /** 商户回调地址 · 示例：https://api.test.com */
    readonly merchant_callback_url: string
    /** 签约所属计划ID · 示例：01000033210000324638000000376258 */
    readonly plan_id: string
    /** 目前用户进行到的计划详情序号 · 示例：2 */
    readonly going_detail_no: number
    /** 计划签约状态 · 示例：UNSIGNED */
    readonly sign_state: string
    /** 签约计划取消时间 · 格式：RFC 3339 日期时间 · 示例：2021-05-20T13:29:35.120+08:00 */
    readonly cancel_sign_time?: string | undefined
    /** 签约计划取消类型 · 示例：NOT_CANCEL */
    readonly cancel_sign_type?: string | undefined
    /** 签约计划取消原因 · 示例：用户放弃课程 */
    readonly cancel_reason?: string | undefined
    /** 签约计划的名称 · 示例：瑜伽晨练课10次 */
    readonly plan_name: string
    /** 签约计划的过期时间 · 格式：RFC 3339 日期时间 · 示例：2021-05-20T13:29:35.120+08:00 */
    readonly plan_over_time: string
    /** 签约计划原总金额 · 示例：150000 */
    readonly total_origin_price: number
    /** 签约计划扣费次数 · 示例：10 */
    readonly deduction_quantity: number
    /** 签约计划实际总金额 · 示例：120000 */
    readonly total_actual_price: number
    /** 签约计划明细列表 */
    readonly signed_detail_list?: readonly {
      /** 计划明细序号 · 示例：1 */
      readonly plan_detail_no: number
      /** 计划明细原支付金额 · 示例：30000 */
      readonly original_price: number
      /** 计划明细优惠说明 · 示例：享9折优惠 */
      readonly plan_discount_description?: string | undefined
      /** 计划明细实际支付金额 · 示例：27000 */
      readonly actual_price: number
      /** 计划明细状态 · 示例：NOT_USED */
      readonly plan_detail_state: string
      /** 计划明细对应的支付分服务单号 · 示例：0000300001201908301055157220022 */
      readonly order_id?: string | undefined
      /** 商户侧计划明细使用订单号 · 示例：1234323JKHDFE1243252 */
      readonly merchant_plan_detail_no: string
      /** 计划详情名称 · 示例：第一节课 */
      readonly plan_detail_name: string
      /** 计划明细对应订单实际支付金额 · 示例：50000 */
      readonly actual_pay_price?: number | undefined
      /** 详情使用时间 · 示例：2021-05-20T13:29:35.120+08:00 */
      readonly use_time?: string | undefined
      /** 详情完成时间 · 示例：2021-05-20T13:29:35.120+08:00 */
      readonly complete_time?: string | undefined
      /** 详情取消时间 · 示例：2021-05-20T13:29:35.120+08:00 */
      readonly cancel_time?: string | undefined
    }[] | undefined
    /** 签约时间 · 格式：RFC 3339 日期时间 · 示例：2021-05-20T13:29:35.120+08:00 */
    readonly sign_time?: string | undefined
  }
  /** 跳转微信侧确认签约小程序的数据 · 示例：Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald */
  readonly package: string
}

export interface V3_Payscore_SignPlan_UserSignPlans {
  /** 支付分∙签约计划 · 共 2 个接口 */
  readonly merchantSignPlanNo: V3_Payscore_SignPlan_UserSignPlans_MerchantSignPlanNo
  /**
   * 创建用户的签约计划 · https://pay.weixin.qq.com/doc/v3/merchant/4012489420
   * 角色：普通商户
   */
  post(options: V3_Payscore_SignPlan_UserSignPlans_Post_Options & { readonly json: V3_Payscore_SignPlan_UserSignPlans_Post_Request }): ApiCall<V3_Payscore_SignPlan_UserSignPlans_Post_Response>
  /**
   * 创建用户的签约计划 · https://pay.weixin.qq.com/doc/v3/merchant/4012489420
   * 角色：普通商户
   */
  postSync(options: V3_Payscore_SignPlan_UserSignPlans_Post_Options & { readonly json: V3_Payscore_SignPlan_UserSignPlans_Post_Request }): V3_Payscore_SignPlan_UserSignPlans_Post_Response
}

export interface V3_Payscore_SignPlan_UserSignPlans_MerchantSignPlanNo {
  /** 商户签约计划号 · 查询用户的签约计划 · 共 2 个接口 */
  readonly _merchant_sign_plan_no_: V3_Payscore_SignPlan_UserSignPlans_MerchantSignPlanNo_Merchant_sign_plan_no_
}

export interface V3_Payscore_SignPlan_UserSignPlans_MerchantSignPlanNo_Merchant_sign_plan_no__Get_Options extends CallOptions {
  /** 商户签约计划号 · 示例：1234323JKHDFE1243252 */
  readonly merchant_sign_plan_no: string
}

export interface V3_Payscore_SignPlan_UserSignPlans_MerchantSignPlanNo_Merchant_sign_plan_no__Get_Response {
  /** 计划签约ID · 示例：01010033210001424338000019876258 */
  readonly sign_plan_id: string
  /** 签约计划用户应用下的OpenID · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 计划所属服务 · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 商户号 · 示例：1900000109 */
  readonly mchid: string
  /** AppID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户侧签约计划号 · 示例：1234323JKHDFE1243252 */
  readonly merchant_sign_plan_no: string
  /** 商户回调地址 · 示例：https://api.test.com */
  readonly merchant_callback_url: string
  /** 签约所属计划ID · 示例：01000033210000324638000000376258 */
  readonly plan_id: string
  /** 目前用户进行到的计划详情序号 · 示例：2 */
  readonly going_detail_no: number
  /** 计划签约状态 · 示例：UNSIGNED */
  readonly sign_state: string
  /** 签约计划取消时间 · 格式：RFC 3339 日期时间 · 示例：2021-05-20T13:29:35.120+08:00 */
  readonly cancel_sign_time?: string | undefined
  /** 签约计划取消类型 · 示例：NOT_CANCEL */
  readonly cancel_sign_type?: string | undefined
  /** 签约计划取消原因 · 示例：用户放弃课程 */
  readonly cancel_reason?: string | undefined
  /** 签约计划的名称 · 示例：瑜伽晨练课10次 */
  readonly plan_name: string
  /** 签约计划的过期时间 · 格式：RFC 3339 日期时间 · 示例：2021-05-20T13:29:35.120+08:00 */
  readonly plan_over_time: string
  /** 签约计划原总金额 · 示例：150000 */
  readonly total_origin_price: number
  /** 签约计划扣费次数 · 示例：10 */
  readonly deduction_quantity: number
  /** 签约计划实际总金额 · 示例：120000 */
  readonly total_actual_price: number
  /** 签约计划明细列表 */
  readonly signed_detail_list?: readonly {
    /** 计划明细序号 · 示例：1 */
    readonly plan_detail_no: number
    /** 计划明细原支付金额 · 示例：30000 */
    readonly original_price: number
    /** 计划明细优惠说明 · 示例：享9折优惠 */
    readonly plan_discount_description?: string | undefined
    /** 计划明细实际支付金额 · 示例：27000 */
    readonly actual_price: number
    /** 计划明细状态 · 示例：NOT_USED */
    readonly plan_detail_state: string
    /** 计划明细对应的支付分服务单号 · 示例：0000300001201908301055157220022 */
    readonly order_id?: string | undefined
    /** 商户侧计划明细使用订单号 · 示例：1234323JKHDFE1243252 */
    readonly merchant_plan_detail_no: string
    /** 计划详情名称 · 示例：第一节课 */
    readonly plan_detail_name: string
    /** 计划明细对应订单实际支付金额 · 示例：50000 */
    readonly actual_pay_price?: number | undefined
    /** 详情使用时间 · 示例：2021-05-20T13:29:35.120+08:00 */
    readonly use_time?: string | undefined
    /** 详情完成时间 · 示例：2021-05-20T13:29:35.120+08:00 */
    readonly complete_time?: string | undefined
    /** 详情取消时间 · 示例：2021-05-20T13:29:35.120+08:00 */
    readonly cancel_time?: string | undefined
  }[] | undefined
  /** 签约时间 · 格式：RFC 3339 日期时间 · 示例：2021-05-20T13:29:35.120+08:00 */
  readonly sign_time?: string | undefined
}

export interface V3_Payscore_SignPlan_UserSignPlans_MerchantSignPlanNo_Merchant_sign_plan_no_ {
  /** 直连商户取消用户的签约计划 */
  readonly stop: V3_Payscore_SignPlan_UserSignPlans_MerchantSignPlanNo_Merchant_sign_plan_no__Stop
  /**
   * 查询用户的签约计划 · https://pay.weixin.qq.com/doc/v3/merchant/4012470990
   * 角色：普通商户
   */
  get(options: V3_Payscore_SignPlan_UserSignPlans_MerchantSignPlanNo_Merchant_sign_plan_no__Get_Options): ApiCall<V3_Payscore_SignPlan_UserSignPlans_MerchantSignPlanNo_Merchant_sign_plan_no__Get_Response>
  /**
   * 查询用户的签约计划 · https://pay.weixin.qq.com/doc/v3/merchant/4012470990
   * 角色：普通商户
   */
  getSync(options: V3_Payscore_SignPlan_UserSignPlans_MerchantSignPlanNo_Merchant_sign_plan_no__Get_Options): V3_Payscore_SignPlan_UserSignPlans_MerchantSignPlanNo_Merchant_sign_plan_no__Get_Response
}

export interface V3_Payscore_SignPlan_UserSignPlans_MerchantSignPlanNo_Merchant_sign_plan_no__Stop_Post_Request {
  /** 停止签约计划原因 · 示例：用户协商后停止 */
  readonly stop_reason: string
}

export interface V3_Payscore_SignPlan_UserSignPlans_MerchantSignPlanNo_Merchant_sign_plan_no__Stop_Post_Options extends CallOptions {
  /** 商户侧签约计划号 · 示例：1234323JKHDFE1243252 */
  readonly merchant_sign_plan_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_SignPlan_UserSignPlans_MerchantSignPlanNo_Merchant_sign_plan_no__Stop_Post_Request
}

export interface V3_Payscore_SignPlan_UserSignPlans_MerchantSignPlanNo_Merchant_sign_plan_no__Stop_Post_Response {
  /** 计划签约ID · 示例：01010033210001424338000019876258 */
  readonly sign_plan_id: string
  /** 签约计划用户应用下的OpenID · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 计划所属服务 · 示例：2002000000000558128851361561536 */
  readonly service_id: string
  /** 商户号 · 示例：1900000109 */
  readonly mchid: string
  /** AppID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户侧签约计划号 · 示例：1234323JKHDFE1243252 */
  readonly merchant_sign_plan_no: string
  /** 商户回调地址 · 示例：https://api.test.com */
  readonly merchant_callback_url: string
  /** 签约所属计划ID · 示例：01000033210000324638000000376258 */
  readonly plan_id: string
  /** 目前用户进行到的计划详情序号 · 示例：2 */
  readonly going_detail_no: number
  /** 计划签约状态 · 示例：UNSIGNED */
  readonly sign_state: string
  /** 签约计划取消时间 · 格式：RFC 3339 日期时间 · 示例：2021-05-20T13:29:35.120+08:00 */
  readonly cancel_sign_time?: string | undefined
  /** 签约计划取消类型 · 示例：NOT_CANCEL */
  readonly cancel_sign_type?: string | undefined
  /** 签约计划取消原因 · 示例：用户放弃课程 */
  readonly cancel_reason?: string | undefined
  /** 签约计划的名称 · 示例：瑜伽晨练课10次 */
  readonly plan_name: string
  /** 签约计划的过期时间 · 格式：RFC 3339 日期时间 · 示例：2021-05-20T13:29:35.120+08:00 */
  readonly plan_over_time: string
  /** 签约计划原总金额 · 示例：150000 */
  readonly total_origin_price: number
  /** 签约计划扣费次数 · 示例：10 */
  readonly deduction_quantity: number
  /** 签约计划实际总金额 · 示例：120000 */
  readonly total_actual_price: number
  /** 签约计划明细列表 */
  readonly signed_detail_list?: readonly {
    /** 计划明细序号 · 示例：1 */
    readonly plan_detail_no: number
    /** 计划明细原支付金额 · 示例：30000 */
    readonly original_price: number
    /** 计划明细优惠说明 · 示例：享9折优惠 */
    readonly plan_discount_description?: string | undefined
    /** 计划明细实际支付金额 · 示例：27000 */
    readonly actual_price: number
    /** 计划明细状态 · 示例：NOT_USED */
    readonly plan_detail_state: string
    /** 计划明细对应的支付分服务单号 · 示例：0000300001201908301055157220022 */
    readonly order_id?: string | undefined
    /** 商户侧计划明细使用订单号 · 示例：1234323JKHDFE1243252 */
    readonly merchant_plan_detail_no: string
    /** 计划详情名称 · 示例：第一节课 */
    readonly plan_detail_name: string
    /** 计划明细对应订单实际支付金额 · 示例：50000 */
    readonly actual_pay_price?: number | undefined
    /** 详情使用时间 · 示例：2021-05-20T13:29:35.120+08:00 */
    readonly use_time?: string | undefined
    /** 详情完成时间 · 示例：2021-05-20T13:29:35.120+08:00 */
    readonly complete_time?: string | undefined
    /** 详情取消时间 · 示例：2021-05-20T13:29:35.120+08:00 */
    readonly cancel_time?: string | undefined
  }[] | undefined
  /** 签约时间 · 格式：RFC 3339 日期时间 · 示例：2021-05-20T13:29:35.120+08:00 */
  readonly sign_time?: string | undefined
}

export interface V3_Payscore_SignPlan_UserSignPlans_MerchantSignPlanNo_Merchant_sign_plan_no__Stop {
  /**
   * 直连商户取消用户的签约计划 · https://pay.weixin.qq.com/doc/v3/merchant/4012471050
   * 角色：普通商户
   */
  post(options: V3_Payscore_SignPlan_UserSignPlans_MerchantSignPlanNo_Merchant_sign_plan_no__Stop_Post_Options & { readonly json: V3_Payscore_SignPlan_UserSignPlans_MerchantSignPlanNo_Merchant_sign_plan_no__Stop_Post_Request }): ApiCall<V3_Payscore_SignPlan_UserSignPlans_MerchantSignPlanNo_Merchant_sign_plan_no__Stop_Post_Response>
  /**
   * 直连商户取消用户的签约计划 · https://pay.weixin.qq.com/doc/v3/merchant/4012471050
   * 角色：普通商户
   */
  postSync(options: V3_Payscore_SignPlan_UserSignPlans_MerchantSignPlanNo_Merchant_sign_plan_no__Stop_Post_Options & { readonly json: V3_Payscore_SignPlan_UserSignPlans_MerchantSignPlanNo_Merchant_sign_plan_no__Stop_Post_Request }): V3_Payscore_SignPlan_UserSignPlans_MerchantSignPlanNo_Merchant_sign_plan_no__Stop_Post_Response
}

export interface V3_Payscore_SmartretailOrders_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query?: {
    /** 服务ID */
    readonly service_id?: string | undefined
    /** 商户服务订单号 */
    readonly out_order_no?: string | undefined
    /** 回跳查询ID */
    readonly query_id?: string | undefined
    /** 公众账号ID */
    readonly appid?: string | undefined
  } | undefined
}

export interface V3_Payscore_SmartretailOrders_Get_Response {
  /** 公众账号ID · 示例：wxd678efh567hg6787 */
  readonly appid?: string | undefined
  /** 商户号 */
  readonly mchid?: string | undefined
  /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no?: string | undefined
  /** 服务ID · 示例：500001 */
  readonly service_id?: string | undefined
  readonly state?: "CREATED" | "USER_ACCEPTED" | "FINISHED" | "USER_PAID" | "REVOKED" | "EXPIRED" | (string & {}) | undefined
  /** 标识用户订单使用情况 */
  readonly finish_type?: number | undefined
  /** 服务开始时间 · 格式：^(?:\d{8}|\d{14}|OnAccept)$ */
  readonly service_start_time?: string | undefined
  /** 服务结束时间 · 格式：^(?:\d{8}|\d{14})$ */
  readonly service_end_time?: string | undefined
  /** 实际服务开始时间 · 格式：^(?:\d{8}|\d{14}|OnAccept)$ */
  readonly real_service_start_time?: string | undefined
  /** 实际服务结束时间 · 格式：^(?:\d{8}|\d{14})$ */
  readonly real_service_end_time?: string | undefined
  /** 支付完成时间 · 格式：^(?:\d{8}|\d{14})$ */
  readonly pay_succ_time?: string | undefined
  /** 开始使用服务的地点 */
  readonly service_start_location?: string | undefined
  /** 预计服务结束的地点 */
  readonly service_end_location?: string | undefined
  /** 开始使用服务的地点 */
  readonly real_service_start_location?: string | undefined
  /** 预计服务结束的地点 */
  readonly real_service_end_location?: string | undefined
  /** 服务信息 */
  readonly service_introduction?: string | undefined
  /** 后付费 */
  readonly fees?: readonly {
    /** 付费项目名称 */
    readonly fee_name?: string | undefined
    /** 付费项目数量 */
    readonly fee_count?: number | undefined
    /** 付费项目总金额 */
    readonly fee_amount?: number | undefined
    /** 描述计费规则 */
    readonly fee_desc?: string | undefined
  }[] | undefined
  /** 商户优惠 */
  readonly discounts?: readonly {
    /** 优惠名称 · 最长 20 个字符 · 示例：满20减1元 */
    readonly discount_name?: string | undefined
    /** 商品优惠金额 */
    readonly discount_amount?: number | undefined
    /** 优惠说明 · 示例：不与其他优惠叠加 */
    readonly discount_desc?: string | undefined
  }[] | undefined
  /** 订单风险金额 */
  readonly risk_amount?: number | undefined
  /** 总金额 */
  readonly total_amount?: number | undefined
  /** 商户自定义说明 */
  readonly attach?: string | undefined
  /** 用于完结订单时传入 */
  readonly finish_ticket?: string | undefined
  /** 结单交易单号 */
  readonly finish_transaction_id?: string | undefined
  /** 支付方式 */
  readonly pay_type?: "MchChannelPayType" | (string & {}) | undefined
}

export interface V3_Payscore_SmartretailOrders_Post_Request {
  /** 公众账号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 服务ID · 示例：500001 */
  readonly service_id: string
  /** 实际服务开始时间 · 格式：^(?:\d{8}|\d{14}|OnAccept)$ · 示例：20091225091010 */
  readonly service_start_time?: string | undefined
  /** 服务结束时间 · 格式：^(?:\d{8}|\d{14})$ · 示例：20091225121010 */
  readonly service_end_time?: string | undefined
  /** 开始使用服务的地点 */
  readonly service_start_location?: string | undefined
  /** 预计服务结束的地点 */
  readonly service_end_location?: string | undefined
  /** 服务信息 */
  readonly service_introduction?: string | undefined
  /** 后付费 */
  readonly fees?: readonly {
    /** 付费项目名称 */
    readonly fee_name?: string | undefined
    /** 付费项目数量 */
    readonly fee_count?: number | undefined
    /** 付费项目总金额 */
    readonly fee_amount?: number | undefined
    /** 描述计费规则 */
    readonly fee_desc?: string | undefined
  }[] | undefined
  /** 商户优惠 */
  readonly discounts?: readonly {
    /** 优惠名称 · 最长 20 个字符 · 示例：满20减1元 */
    readonly discount_name?: string | undefined
    /** 优惠说明 · 示例：不与其他优惠叠加 */
    readonly discount_desc?: string | undefined
  }[] | undefined
  /** 订单风险金额 */
  readonly risk_amount?: number | undefined
  /** 商户自定义说明 */
  readonly attach?: string | undefined
  /** 使用需用户确认订单类型 · 默认：true */
  readonly need_user_confirm?: boolean | undefined
  /** 微信用户在商户对应appid下的唯一标识 */
  readonly openid?: string | undefined
}

export interface V3_Payscore_SmartretailOrders_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_SmartretailOrders_Post_Request
}

export interface V3_Payscore_SmartretailOrders_Post_Response {
  /** 公众账号ID · 示例：wxd678efh567hg6787 */
  readonly appid?: string | undefined
  /** 商户号 */
  readonly mchid?: string | undefined
  /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no?: string | undefined
  /** 服务ID · 示例：500001 */
  readonly service_id?: string | undefined
  /** 微信支付服务订单号 */
  readonly order_id?: string | undefined
  /** 小程序跳转businessType · 示例：wxpayScoreUse */
  readonly miniprogram_businesstype?: string | undefined
  /** 小程序跳转appid */
  readonly miniprogram_appid?: string | undefined
  /** 小程序跳转路径 */
  readonly miniprogram_path?: string | undefined
  /** 小程序跳转username */
  readonly miniprogram_username?: string | undefined
  /** 用于跳转到微信侧小程序订单数据 */
  readonly package?: string | undefined
}

export interface V3_Payscore_SmartretailOrders {
  /** 商户服务订单号 · 共 2 个接口 */
  readonly _out_order_no_: V3_Payscore_SmartretailOrders_Out_order_no_
  /**
   * 查询智慧零售订单
   * 角色：直连商户
   */
  get(options?: V3_Payscore_SmartretailOrders_Get_Options): ApiCall<V3_Payscore_SmartretailOrders_Get_Response>
  /**
   * 查询智慧零售订单
   * 角色：直连商户
   */
  getSync(options?: V3_Payscore_SmartretailOrders_Get_Options): V3_Payscore_SmartretailOrders_Get_Response
  /**
   * 创建智慧零售订单
   * 角色：直连商户
   */
  post(options: V3_Payscore_SmartretailOrders_Post_Options & { readonly json: V3_Payscore_SmartretailOrders_Post_Request }): ApiCall<V3_Payscore_SmartretailOrders_Post_Response>
  /**
   * 创建智慧零售订单
   * 角色：直连商户
   */
  postSync(options: V3_Payscore_SmartretailOrders_Post_Options & { readonly json: V3_Payscore_SmartretailOrders_Post_Request }): V3_Payscore_SmartretailOrders_Post_Response
}

export interface V3_Payscore_SmartretailOrders_Out_order_no_ {
  /** 撤销智慧零售订单 */
  readonly cancel: V3_Payscore_SmartretailOrders_Out_order_no__Cancel
  /** 完结智慧零售订单 */
  readonly complete: V3_Payscore_SmartretailOrders_Out_order_no__Complete
}

export interface V3_Payscore_SmartretailOrders_Out_order_no__Cancel_Post_Request {
  /** 公众账号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 服务ID · 示例：500001 */
  readonly service_id: string
  /** 取消原因 · 示例：用户投诉 */
  readonly reason: string
}

export interface V3_Payscore_SmartretailOrders_Out_order_no__Cancel_Post_Options extends CallOptions {
  /** 商户服务订单号 */
  readonly out_order_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_SmartretailOrders_Out_order_no__Cancel_Post_Request
}

export interface V3_Payscore_SmartretailOrders_Out_order_no__Cancel_Post_Response {
  /** 公众账号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 商户服务订单号 · 示例：2304203423948239423 */
  readonly out_order_no: string
  /** 服务ID · 示例：500001 */
  readonly service_id: string
  /** 微信支付服务订单号 · 示例：15646546545165651651 */
  readonly order_id: string
}

export interface V3_Payscore_SmartretailOrders_Out_order_no__Cancel {
  /**
   * 撤销智慧零售订单
   * 角色：直连商户
   */
  post(options: V3_Payscore_SmartretailOrders_Out_order_no__Cancel_Post_Options & { readonly json: V3_Payscore_SmartretailOrders_Out_order_no__Cancel_Post_Request }): ApiCall<V3_Payscore_SmartretailOrders_Out_order_no__Cancel_Post_Response>
  /**
   * 撤销智慧零售订单
   * 角色：直连商户
   */
  postSync(options: V3_Payscore_SmartretailOrders_Out_order_no__Cancel_Post_Options & { readonly json: V3_Payscore_SmartretailOrders_Out_order_no__Cancel_Post_Request }): V3_Payscore_SmartretailOrders_Out_order_no__Cancel_Post_Response
}

export interface V3_Payscore_SmartretailOrders_Out_order_no__Complete_Post_Request {
  /** 公众账号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 服务ID · 示例：500001 */
  readonly service_id: string
  /** 标识用户订单使用情况 */
  readonly finish_type?: number | undefined
  /** 取消订单的原因 */
  readonly cancel_reason?: string | undefined
  /** 实际服务开始时间 */
  readonly real_service_start_time?: string | undefined
  /** 服务结束时间 */
  readonly real_service_end_time?: string | undefined
  /** 实际结束使用服务的地点 */
  readonly real_service_end_location?: string | undefined
  /** 后付费 */
  readonly fees?: readonly {
    /** 付费项目名称 */
    readonly fee_name?: string | undefined
    /** 付费项目数量 */
    readonly fee_count?: number | undefined
    /** 付费项目总金额 */
    readonly fee_amount?: number | undefined
    /** 描述计费规则 */
    readonly fee_desc?: string | undefined
  }[] | undefined
  /** 商户优惠 */
  readonly discounts?: readonly {
    /** 优惠名称 · 最长 20 个字符 · 示例：满20减1元 */
    readonly discount_name?: string | undefined
    /** 商品优惠金额 */
    readonly discount_amount?: number | undefined
    /** 优惠说明 · 示例：不与其他优惠叠加 */
    readonly discount_desc?: string | undefined
  }[] | undefined
  /** 总金额 */
  readonly total_amount?: number | undefined
  /** 完结凭证 */
  readonly finish_ticket?: string | undefined
  /** 是否指定商户分账 */
  readonly profit_sharing?: boolean | undefined
}

export interface V3_Payscore_SmartretailOrders_Out_order_no__Complete_Post_Options extends CallOptions {
  /** 商户服务订单号 */
  readonly out_order_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_SmartretailOrders_Out_order_no__Complete_Post_Request
}

export interface V3_Payscore_SmartretailOrders_Out_order_no__Complete_Post_Response {
  /** 公众账号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 商户服务订单号 · 示例：2304203423948239423 */
  readonly out_order_no: string
  /** 服务ID · 示例：500001 */
  readonly service_id: string
  /** 微信支付服务订单号 · 示例：15646546545165651651 */
  readonly order_id: string
}

export interface V3_Payscore_SmartretailOrders_Out_order_no__Complete {
  /**
   * 完结智慧零售订单
   * 角色：直连商户
   */
  post(options: V3_Payscore_SmartretailOrders_Out_order_no__Complete_Post_Options & { readonly json: V3_Payscore_SmartretailOrders_Out_order_no__Complete_Post_Request }): ApiCall<V3_Payscore_SmartretailOrders_Out_order_no__Complete_Post_Response>
  /**
   * 完结智慧零售订单
   * 角色：直连商户
   */
  postSync(options: V3_Payscore_SmartretailOrders_Out_order_no__Complete_Post_Options & { readonly json: V3_Payscore_SmartretailOrders_Out_order_no__Complete_Post_Request }): V3_Payscore_SmartretailOrders_Out_order_no__Complete_Post_Response
}

export interface V3_Payscore_UserServiceState_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 公众账号ID */
    readonly appid: string
    /** 服务ID */
    readonly service_id: string
    /** 用户标识 */
    readonly openid: string
  }
}

export interface V3_Payscore_UserServiceState_Get_Response {
  /** 公众账号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 服务ID · 示例：500001 */
  readonly service_id: string
  /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 用户授权服务情况 */
  readonly use_service_state: "UNAVAILABLE" | "AVAILABLE" | (string & {})
}

export interface V3_Payscore_UserServiceState {
  /**
   * 查询用户授权状态API
   * 角色：服务商、直连商户
   */
  get(options: V3_Payscore_UserServiceState_Get_Options): ApiCall<V3_Payscore_UserServiceState_Get_Response>
  /**
   * 查询用户授权状态API
   * 角色：服务商、直连商户
   */
  getSync(options: V3_Payscore_UserServiceState_Get_Options): V3_Payscore_UserServiceState_Get_Response
}

export interface V3_Payscore_Users {
  /** 支付分∙免确认模式∙普通授权 · 共 1 个接口 */
  readonly _openid_: V3_Payscore_Users_Openid_
}

export interface V3_Payscore_Users_Openid_ {
  /** 支付分∙免确认模式∙普通授权 · 共 1 个接口 */
  readonly permissions: V3_Payscore_Users_Openid__Permissions
}

export interface V3_Payscore_Users_Openid__Permissions {
  /** 支付分∙免确认模式∙普通授权 · 共 1 个接口 */
  readonly _service_id_: V3_Payscore_Users_Openid__Permissions_Service_id_
}

export interface V3_Payscore_Users_Openid__Permissions_Service_id_ {
  /** 商户解除用户授权关系API */
  readonly terminate: V3_Payscore_Users_Openid__Permissions_Service_id__Terminate
}

export interface V3_Payscore_Users_Openid__Permissions_Service_id__Terminate_Post_Request {
  /** 公众账号ID */
  readonly appid: string
  /** 撤销原因 */
  readonly reason: string
}

export interface V3_Payscore_Users_Openid__Permissions_Service_id__Terminate_Post_Options extends CallOptions {
  readonly openid: string
  readonly service_id: string
  /** 查询参数 */
  readonly query: {
    /** 用户标识 */
    readonly openid: string
    /** 公众账号ID */
    readonly service_id: string
  }
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Payscore_Users_Openid__Permissions_Service_id__Terminate_Post_Request
}

export type V3_Payscore_Users_Openid__Permissions_Service_id__Terminate_Post_Response = undefined

export interface V3_Payscore_Users_Openid__Permissions_Service_id__Terminate {
  /**
   * 商户解除用户授权关系API
   * 角色：服务商、直连商户
   */
  post(options: V3_Payscore_Users_Openid__Permissions_Service_id__Terminate_Post_Options & { readonly json: V3_Payscore_Users_Openid__Permissions_Service_id__Terminate_Post_Request }): ApiCall<V3_Payscore_Users_Openid__Permissions_Service_id__Terminate_Post_Response>
  /**
   * 商户解除用户授权关系API
   * 角色：服务商、直连商户
   */
  postSync(options: V3_Payscore_Users_Openid__Permissions_Service_id__Terminate_Post_Options & { readonly json: V3_Payscore_Users_Openid__Permissions_Service_id__Terminate_Post_Request }): V3_Payscore_Users_Openid__Permissions_Service_id__Terminate_Post_Response
}
