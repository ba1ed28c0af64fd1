// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions, ListOptions, OptionalListOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Marketing {
  /** 营销工具∙收款有礼 · 共 2 个接口 */
  readonly bank: V3_Marketing_Bank
  /** 运营工具∙代金券 · 共 2 个接口 */
  readonly bankFavor: V3_Marketing_BankFavor
  /** 运营工具∙商家券、运营工具∙消费卡 · 共 26 个接口 */
  readonly busifavor: V3_Marketing_Busifavor
  /** 运营工具∙代金券、运营工具∙通用接口 · 共 20 个接口 */
  readonly favor: V3_Marketing_Favor
  /** 品牌小店营销 · 共 12 个接口 */
  readonly goodsSubsidyActivity: V3_Marketing_GoodsSubsidyActivity
  /** 会员卡∙会员有礼 · 共 4 个接口 */
  readonly membercardActivity: V3_Marketing_MembercardActivity
  /** 会员卡 · 共 30 个接口 */
  readonly membercardOpen: V3_Marketing_MembercardOpen
  /** 运营工具∙商品券、运营工具∙商品券∙批次组 · 共 40 个接口 */
  readonly partner: V3_Marketing_Partner
  /** 运营工具∙委托营销 · 查询合作关系列表API · 共 3 个接口 */
  readonly partnerships: V3_Marketing_Partnerships
  /** 运营工具∙支付有礼 · 共 8 个接口 */
  readonly paygiftactivity: V3_Marketing_Paygiftactivity
  /** 经营工具∙电子小票 · 共 5 个接口 */
  readonly shoppingReceipt: V3_Marketing_ShoppingReceipt
  /** 营销工具∙周周惠 · 共 3 个接口 */
  readonly weeklyDiscount: V3_Marketing_WeeklyDiscount
  /** 营销工具∙收款有礼 · 共 2 个接口 */
  readonly withdrawFavor: V3_Marketing_WithdrawFavor
}

export interface V3_Marketing_Bank {
  /** 营销工具∙收款有礼 · 共 2 个接口 */
  readonly packages: V3_Marketing_Bank_Packages
}

export interface V3_Marketing_Bank_Packages {
  /** 号码包id · 共 2 个接口 */
  readonly _package_id_: V3_Marketing_Bank_Packages_Package_id_
}

export interface V3_Marketing_Bank_Packages_Package_id_ {
  /** 查询上传任务列表API、导入定向用户协议号API */
  readonly tasks: V3_Marketing_Bank_Packages_Package_id__Tasks
}

export interface V3_Marketing_Bank_Packages_Package_id__Tasks_Get_Options extends CallOptions {
  /** 号码包id · 示例：8473295 */
  readonly package_id: string
  /** 查询参数 */
  readonly query?: {
    /** 任务状态 · 示例：PROCESSING */
    readonly status?: "PROCESSING" | "FINISHED" | (string & {}) | undefined
    /** 文件名 · 示例：active_user.csv */
    readonly filename?: string | undefined
    /** 分页页码 · 示例：0 */
    readonly offset?: number | undefined
    /** 分页大小 · 示例：20 */
    readonly limit?: number | undefined
  } | undefined
}

export interface V3_Marketing_Bank_Packages_Package_id__Tasks_Get_Response {
  /** 上传任务列表 */
  readonly data: readonly {
    /** 上传任务 · 示例：101 */
    readonly task_id: string
    /** 号码包id · 示例：8473295 */
    readonly package_id: string
    /** 文件名 · 示例：active_user.csv */
    readonly filename: string
    /** 创建上传任务的时间 · 示例：2020-05-20T13:29:35.120+08:00 */
    readonly create_time: string
    /** 上传任务最近一次更新的时间 · 示例：2020-05-20T13:29:35.120+08:00 */
    readonly update_time?: string | undefined
    /** 任务状态 · 示例：PROCESSING */
    readonly status?: string | undefined
    /** 成功数 · 示例：1000 */
    readonly success_count?: number | undefined
    /** 失败数 · 示例：20 */
    readonly fail_count?: number | undefined
    /** 匹配成功的微信用户数 · 示例：1000 */
    readonly success_user_count?: number | undefined
    /** 银行类型 · 示例：ICBC_DEBIT */
    readonly bank_type?: string | undefined
  }[]
  /** 总数量 · 示例：20 */
  readonly total_count: number
  /** 分页页码 · 示例：0 */
  readonly offset: number
  /** 分页大小 · 示例：20 */
  readonly limit: number
}

export interface V3_Marketing_Bank_Packages_Package_id__Tasks_Post_Options extends CallOptions {
  /** 号码包id · 示例：8473295 */
  readonly package_id: string
  /** 上传的表单 */
  readonly body: {
    /** 快捷交易协议号文件 */
    readonly file: Blob | Uint8Array
    /** 文件元信息JSON格式字符串 */
    readonly meta?: string | {
      /** 银行类型 · 示例：ICBC_DEBIT */
      readonly bank_type: string
      /** 文件名 · 示例：active_user.csv */
      readonly filename?: string | undefined
      /** 文件摘要 · 示例：addca90a6a290b9642dbaccffdf01e8c22aa348940b2e96754169ba08c19e5db */
      readonly sha256: string
    } | undefined
  }
}

export interface V3_Marketing_Bank_Packages_Package_id__Tasks_Post_Response {
  /** 银行类型 · 示例：ICBC_DEBIT */
  readonly bank_type?: string | undefined
  /** 创建上传任务的时间 · 示例：2020-05-20T13:29:35+08:00 */
  readonly create_time: string
  /** 失败数 · 示例：20 */
  readonly fail_count?: number | undefined
  /** 文件名 · 示例：active_user.csv */
  readonly filename: string
  /** 号码包id · 示例：8473295 */
  readonly package_id: string
  /** 任务状态 · 示例：PROCESSING */
  readonly status?: string | undefined
  /** 成功数 · 示例：1000 */
  readonly success_count?: number | undefined
  /** 匹配成功的微信用户数 · 示例：1000 */
  readonly success_user_count?: number | undefined
  /** 上传任务 · 示例：101 */
  readonly task_id: string
  /** 上传任务最近一次更新的时间 · 示例：2020-05-20T13:29:35+08:00 */
  readonly update_time?: string | undefined
}

export interface V3_Marketing_Bank_Packages_Package_id__Tasks {
  /**
   * 查询上传任务列表API · https://pay.weixin.qq.com/doc/v3/partner/4012466728
   * 角色：服务商
   */
  get(options: V3_Marketing_Bank_Packages_Package_id__Tasks_Get_Options): ApiCall<V3_Marketing_Bank_Packages_Package_id__Tasks_Get_Response>
  /**
   * 查询上传任务列表API · https://pay.weixin.qq.com/doc/v3/partner/4012466728
   * 角色：服务商
   */
  getSync(options: V3_Marketing_Bank_Packages_Package_id__Tasks_Get_Options): V3_Marketing_Bank_Packages_Package_id__Tasks_Get_Response
  /** 查询上传任务列表API：自动翻页，用 for await 逐条读取 */
  getAll(options: OptionalListOptions<V3_Marketing_Bank_Packages_Package_id__Tasks_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_Marketing_Bank_Packages_Package_id__Tasks_Get_Response['data']>[number], void, undefined>
  /**
   * 导入定向用户协议号API · https://pay.weixin.qq.com/doc/v3/partner/4012466728
   * 角色：服务商
   */
  post(options: V3_Marketing_Bank_Packages_Package_id__Tasks_Post_Options): ApiCall<V3_Marketing_Bank_Packages_Package_id__Tasks_Post_Response>
  /**
   * 导入定向用户协议号API · https://pay.weixin.qq.com/doc/v3/partner/4012466728
   * 角色：服务商
   */
  postSync(options: V3_Marketing_Bank_Packages_Package_id__Tasks_Post_Options): V3_Marketing_Bank_Packages_Package_id__Tasks_Post_Response
}

export interface V3_Marketing_BankFavor {
  /** 运营工具∙代金券 · 共 2 个接口 */
  readonly users: V3_Marketing_BankFavor_Users
}

export interface V3_Marketing_BankFavor_Users {
  /** 用户标识ID · 共 2 个接口 */
  readonly _openid_: V3_Marketing_BankFavor_Users_Openid_
}

export interface V3_Marketing_BankFavor_Users_Openid_ {
  /** 给指定用户报名多笔立减活动 */
  readonly bankMultiActivity: V3_Marketing_BankFavor_Users_Openid__BankMultiActivity
  /** 运营工具∙代金券 · 共 1 个接口 */
  readonly coupons: V3_Marketing_BankFavor_Users_Openid__Coupons
}

export interface V3_Marketing_BankFavor_Users_Openid__BankMultiActivity_Post_Request {
  /** 批次号 · 示例：100088 */
  readonly stock_id: string
  /** 活动ID · 示例：186745560 */
  readonly activity_id: string
  /** 发券凭证 · 示例：1002600620019090123143254435 */
  readonly out_request_no: string
  /** 公众账号ID · 示例：wx1234567889999 */
  readonly appid: string
  /** 创建批次的商户号 · 示例：9800064 */
  readonly stock_creator_mchid: string
}

export interface V3_Marketing_BankFavor_Users_Openid__BankMultiActivity_Post_Options extends CallOptions {
  /** 用户标识ID · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_BankFavor_Users_Openid__BankMultiActivity_Post_Request
}

export interface V3_Marketing_BankFavor_Users_Openid__BankMultiActivity_Post_Response {
  /** 代金券id · 示例：98674556 */
  readonly coupon_id: string
}

export interface V3_Marketing_BankFavor_Users_Openid__BankMultiActivity {
  /**
   * 给指定用户报名多笔立减活动 · https://pay.weixin.qq.com/doc/v3/merchant/4014569793
   * 角色：直连商户
   */
  post(options: V3_Marketing_BankFavor_Users_Openid__BankMultiActivity_Post_Options & { readonly json: V3_Marketing_BankFavor_Users_Openid__BankMultiActivity_Post_Request }): ApiCall<V3_Marketing_BankFavor_Users_Openid__BankMultiActivity_Post_Response>
  /**
   * 给指定用户报名多笔立减活动 · https://pay.weixin.qq.com/doc/v3/merchant/4014569793
   * 角色：直连商户
   */
  postSync(options: V3_Marketing_BankFavor_Users_Openid__BankMultiActivity_Post_Options & { readonly json: V3_Marketing_BankFavor_Users_Openid__BankMultiActivity_Post_Request }): V3_Marketing_BankFavor_Users_Openid__BankMultiActivity_Post_Response
}

export interface V3_Marketing_BankFavor_Users_Openid__Coupons {
  /** 查询绑定多笔立减活动的代金券详情 */
  readonly _coupon_id_: V3_Marketing_BankFavor_Users_Openid__Coupons_Coupon_id_
}

export interface V3_Marketing_BankFavor_Users_Openid__Coupons_Coupon_id__Get_Options extends CallOptions {
  /** 用户标识ID · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid: string
  /** 代金券ID · 示例：9856888 */
  readonly coupon_id: string
  /** 查询参数 */
  readonly query: {
    /** 公众账号ID · 示例：wx57849631bb367f52 */
    readonly appid: string
  }
}

export interface V3_Marketing_BankFavor_Users_Openid__Coupons_Coupon_id__Get_Response {
  /** 创建批次的商户号 · 示例：9800064 */
  readonly stock_creator_mchid: string
  /** 批次号 · 示例：9865888 */
  readonly stock_id: string
  /** 代金券id · 示例：98674556 */
  readonly coupon_id: string
  /** 代金券名称 · 示例：微信支付代金券 */
  readonly coupon_name: string
  /** 券状态 · 示例：COUPON_STATE_UNKNOW */
  readonly coupon_state: "COUPON_STATE_UNKNOW" | "COUPON_STATE_SEND" | "COUPON_STATE_USED" | "COUPON_STATE_EXPIRED" | (string & {})
  /** 领券时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly receive_time: string
  /** 可用开始时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly available_begin_time: string
  /** 可用结束时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly available_end_time: string
  /** 活动ID · 示例：186745560 */
  readonly activity_id: string
  /** 最大使用次数 · 示例：5 */
  readonly max_use_number: number
  /** 可用次数 · 示例：3 */
  readonly available_number: number
  /** 已使用次数 · 示例：2 */
  readonly used_number: number
  /** 已用金额列表 */
  readonly use_amount_list?: {
    /** 已用金额 */
    readonly used_amounts?: readonly string[] | undefined
  } | undefined
  /** 用户标识ID · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
}

export interface V3_Marketing_BankFavor_Users_Openid__Coupons_Coupon_id_ {
  /**
   * 查询绑定多笔立减活动的代金券详情 · https://pay.weixin.qq.com/doc/v3/merchant/4014569864
   * 角色：直连商户
   */
  get(options: V3_Marketing_BankFavor_Users_Openid__Coupons_Coupon_id__Get_Options): ApiCall<V3_Marketing_BankFavor_Users_Openid__Coupons_Coupon_id__Get_Response>
  /**
   * 查询绑定多笔立减活动的代金券详情 · https://pay.weixin.qq.com/doc/v3/merchant/4014569864
   * 角色：直连商户
   */
  getSync(options: V3_Marketing_BankFavor_Users_Openid__Coupons_Coupon_id__Get_Options): V3_Marketing_BankFavor_Users_Openid__Coupons_Coupon_id__Get_Response
}

export interface V3_Marketing_Busifavor {
  /** 查询商家券事件通知地址API、设置商家券事件通知地址API */
  readonly callbacks: V3_Marketing_Busifavor_Callbacks
  /** 运营工具∙商家券、运营工具∙消费卡 · 共 7 个接口 */
  readonly coupons: V3_Marketing_Busifavor_Coupons
  /** 运营工具∙商家券 · 共 2 个接口 */
  readonly productCoupons: V3_Marketing_Busifavor_ProductCoupons
  /** 运营工具∙商家券 · 创建商家券API · 共 8 个接口 */
  readonly stocks: V3_Marketing_Busifavor_Stocks
  /** 运营工具∙商家券 · 共 5 个接口 */
  readonly subsidy: V3_Marketing_Busifavor_Subsidy
  /** 运营工具∙商家券 · 共 2 个接口 */
  readonly users: V3_Marketing_Busifavor_Users
}

export interface V3_Marketing_Busifavor_Callbacks_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query?: {
    /** 商户号 · 示例：10000098 */
    readonly mchid?: string | undefined
  } | undefined
}

export interface V3_Marketing_Busifavor_Callbacks_Get_Response {
  /** 通知URL地址 · 示例：https://pay.weixin.qq.com */
  readonly notify_url: string
  /** 商户号 · 示例：10000098 */
  readonly mchid: string
}

export interface V3_Marketing_Busifavor_Callbacks_Post_Request {
  /** 商户号 · 示例：10000098 */
  readonly mchid?: string | undefined
  /** 通知URL地址 · 示例：https://pay.weixin.qq.com */
  readonly notify_url: string
}

export interface V3_Marketing_Busifavor_Callbacks_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Busifavor_Callbacks_Post_Request
}

export interface V3_Marketing_Busifavor_Callbacks_Post_Response {
  /** 修改时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly update_time?: string | undefined
  /** 通知URL地址 · 示例：https://pay.weixin.qq.com */
  readonly notify_url: string
  /** 商户号 · 示例：10000098 */
  readonly mchid: string
}

export interface V3_Marketing_Busifavor_Callbacks {
  /**
   * 查询商家券事件通知地址API · https://pay.weixin.qq.com/doc/v3/merchant/4012465507
   * 角色：直连商户、服务商
   */
  get(options?: V3_Marketing_Busifavor_Callbacks_Get_Options): ApiCall<V3_Marketing_Busifavor_Callbacks_Get_Response>
  /**
   * 查询商家券事件通知地址API · https://pay.weixin.qq.com/doc/v3/merchant/4012465507
   * 角色：直连商户、服务商
   */
  getSync(options?: V3_Marketing_Busifavor_Callbacks_Get_Options): V3_Marketing_Busifavor_Callbacks_Get_Response
  /**
   * 设置商家券事件通知地址API · https://pay.weixin.qq.com/doc/v3/merchant/4012465431
   * 角色：直连商户、服务商
   */
  post(options: V3_Marketing_Busifavor_Callbacks_Post_Options & { readonly json: V3_Marketing_Busifavor_Callbacks_Post_Request }): ApiCall<V3_Marketing_Busifavor_Callbacks_Post_Response>
  /**
   * 设置商家券事件通知地址API · https://pay.weixin.qq.com/doc/v3/merchant/4012465431
   * 角色：直连商户、服务商
   */
  postSync(options: V3_Marketing_Busifavor_Callbacks_Post_Options & { readonly json: V3_Marketing_Busifavor_Callbacks_Post_Request }): V3_Marketing_Busifavor_Callbacks_Post_Response
}

export interface V3_Marketing_Busifavor_Coupons {
  /** 消费卡ID · 共 1 个接口 */
  readonly _card_id_: V3_Marketing_Busifavor_Coupons_Card_id_
  /** 关联订单信息API */
  readonly associate: V3_Marketing_Busifavor_Coupons_Associate
  /** 使券失效API */
  readonly deactivate: V3_Marketing_Busifavor_Coupons_Deactivate
  /** 取消关联订单信息API */
  readonly disassociate: V3_Marketing_Busifavor_Coupons_Disassociate
  /** 申请退券API */
  readonly return: V3_Marketing_Busifavor_Coupons_Return
  /** 向用户发券 */
  readonly send: V3_Marketing_Busifavor_Coupons_Send
  /** 核销用户券API */
  readonly use: V3_Marketing_Busifavor_Coupons_Use
}

export interface V3_Marketing_Busifavor_Coupons_Card_id_ {
  /** 发放消费卡API */
  readonly send: V3_Marketing_Busifavor_Coupons_Card_id__Send
}

export interface V3_Marketing_Busifavor_Coupons_Card_id__Send_Post_Request {
  /** 消费卡归属appid */
  readonly appid: string
  /** 用户openid */
  readonly openid: string
  /** 商户单据号 */
  readonly out_request_no: string
  /** 请求发卡时间 · 格式：RFC 3339 日期时间 */
  readonly send_time: string
}

export interface V3_Marketing_Busifavor_Coupons_Card_id__Send_Post_Options extends CallOptions {
  /** 消费卡ID */
  readonly card_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Busifavor_Coupons_Card_id__Send_Post_Request
}

export interface V3_Marketing_Busifavor_Coupons_Card_id__Send_Post_Response {
  /** 消费卡code · 示例：198555211279 */
  readonly card_code: string
}

export interface V3_Marketing_Busifavor_Coupons_Card_id__Send {
  /**
   * 发放消费卡API · https://pay.weixin.qq.com/doc/v3/merchant/4017164666
   * 角色：直连商户
   */
  post(options: V3_Marketing_Busifavor_Coupons_Card_id__Send_Post_Options & { readonly json: V3_Marketing_Busifavor_Coupons_Card_id__Send_Post_Request }): ApiCall<V3_Marketing_Busifavor_Coupons_Card_id__Send_Post_Response>
  /**
   * 发放消费卡API · https://pay.weixin.qq.com/doc/v3/merchant/4017164666
   * 角色：直连商户
   */
  postSync(options: V3_Marketing_Busifavor_Coupons_Card_id__Send_Post_Options & { readonly json: V3_Marketing_Busifavor_Coupons_Card_id__Send_Post_Request }): V3_Marketing_Busifavor_Coupons_Card_id__Send_Post_Response
}

export interface V3_Marketing_Busifavor_Coupons_Associate_Post_Request {
  /** 批次号 */
  readonly stock_id: string
  /** 券code · 1～32 个字符 */
  readonly coupon_code: string
  /** 关联的商户订单号 · 最长 128 个字符 */
  readonly out_trade_no: string
  /** 商户请求单号 · 最长 128 个字符 */
  readonly out_request_no: string
}

export interface V3_Marketing_Busifavor_Coupons_Associate_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Busifavor_Coupons_Associate_Post_Request
}

export interface V3_Marketing_Busifavor_Coupons_Associate_Post_Response {
  /** 关联成功时间 · 格式：RFC 3339 日期时间 */
  readonly wechatpay_associate_time: string
}

export interface V3_Marketing_Busifavor_Coupons_Associate {
  /**
   * 关联订单信息API · https://pay.weixin.qq.com/doc/v3/merchant/4012465596
   * 角色：直连商户、服务商
   */
  post(options: V3_Marketing_Busifavor_Coupons_Associate_Post_Options & { readonly json: V3_Marketing_Busifavor_Coupons_Associate_Post_Request }): ApiCall<V3_Marketing_Busifavor_Coupons_Associate_Post_Response>
  /**
   * 关联订单信息API · https://pay.weixin.qq.com/doc/v3/merchant/4012465596
   * 角色：直连商户、服务商
   */
  postSync(options: V3_Marketing_Busifavor_Coupons_Associate_Post_Options & { readonly json: V3_Marketing_Busifavor_Coupons_Associate_Post_Request }): V3_Marketing_Busifavor_Coupons_Associate_Post_Response
}

export interface V3_Marketing_Busifavor_Coupons_Deactivate_Post_Request {
  /** 券code · 示例：sxxe34343434 */
  readonly coupon_code: string
  /** 批次号 · 示例：1234567891 */
  readonly stock_id: string
  /** 失效请求单据号 · 示例：1002600620019090123143254436 */
  readonly deactivate_request_no: string
  /** 失效原因 · 示例：此券使用时间设置错误 */
  readonly deactivate_reason?: string | undefined
}

export interface V3_Marketing_Busifavor_Coupons_Deactivate_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Busifavor_Coupons_Deactivate_Post_Request
}

export interface V3_Marketing_Busifavor_Coupons_Deactivate_Post_Response {
  /** 券成功失效的时间 · 示例：2020-05-20T13:29:35+08:00 */
  readonly wechatpay_deactivate_time: string
}

export interface V3_Marketing_Busifavor_Coupons_Deactivate {
  /**
   * 使券失效API · https://pay.weixin.qq.com/doc/v3/merchant/4012465890
   * 角色：直连商户、服务商
   */
  post(options: V3_Marketing_Busifavor_Coupons_Deactivate_Post_Options & { readonly json: V3_Marketing_Busifavor_Coupons_Deactivate_Post_Request }): ApiCall<V3_Marketing_Busifavor_Coupons_Deactivate_Post_Response>
  /**
   * 使券失效API · https://pay.weixin.qq.com/doc/v3/merchant/4012465890
   * 角色：直连商户、服务商
   */
  postSync(options: V3_Marketing_Busifavor_Coupons_Deactivate_Post_Options & { readonly json: V3_Marketing_Busifavor_Coupons_Deactivate_Post_Request }): V3_Marketing_Busifavor_Coupons_Deactivate_Post_Response
}

export interface V3_Marketing_Busifavor_Coupons_Disassociate_Post_Request {
  /** 批次号 */
  readonly stock_id: string
  /** 券code · 1～32 个字符 */
  readonly coupon_code: string
  /** 关联的商户订单号 · 最长 128 个字符 */
  readonly out_trade_no: string
  /** 商户请求单号 · 最长 128 个字符 */
  readonly out_request_no: string
}

export interface V3_Marketing_Busifavor_Coupons_Disassociate_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Busifavor_Coupons_Disassociate_Post_Request
}

export interface V3_Marketing_Busifavor_Coupons_Disassociate_Post_Response {
  /** 取消关联成功时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly wechatpay_disassociate_time: string
}

export interface V3_Marketing_Busifavor_Coupons_Disassociate {
  /**
   * 取消关联订单信息API · https://pay.weixin.qq.com/doc/v3/merchant/4012465673
   * 角色：直连商户、服务商
   */
  post(options: V3_Marketing_Busifavor_Coupons_Disassociate_Post_Options & { readonly json: V3_Marketing_Busifavor_Coupons_Disassociate_Post_Request }): ApiCall<V3_Marketing_Busifavor_Coupons_Disassociate_Post_Response>
  /**
   * 取消关联订单信息API · https://pay.weixin.qq.com/doc/v3/merchant/4012465673
   * 角色：直连商户、服务商
   */
  postSync(options: V3_Marketing_Busifavor_Coupons_Disassociate_Post_Options & { readonly json: V3_Marketing_Busifavor_Coupons_Disassociate_Post_Request }): V3_Marketing_Busifavor_Coupons_Disassociate_Post_Response
}

export interface V3_Marketing_Busifavor_Coupons_Return_Post_Request {
  /** 券code · 示例：sxxe34343434 */
  readonly coupon_code: string
  /** 批次号 · 示例：1234567891 */
  readonly stock_id: string
  /** 退券请求单据号 · 示例：1002600620019090123143254436 */
  readonly return_request_no: string
}

export interface V3_Marketing_Busifavor_Coupons_Return_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Busifavor_Coupons_Return_Post_Request
}

export interface V3_Marketing_Busifavor_Coupons_Return_Post_Response {
  /** 微信退券成功的时间 · 示例：2020-05-20T13:29:35+08:00 */
  readonly wechatpay_return_time: string
}

export interface V3_Marketing_Busifavor_Coupons_Return {
  /**
   * 申请退券API · https://pay.weixin.qq.com/doc/v3/merchant/4012465845
   * 角色：直连商户、服务商
   */
  post(options: V3_Marketing_Busifavor_Coupons_Return_Post_Options & { readonly json: V3_Marketing_Busifavor_Coupons_Return_Post_Request }): ApiCall<V3_Marketing_Busifavor_Coupons_Return_Post_Response>
  /**
   * 申请退券API · https://pay.weixin.qq.com/doc/v3/merchant/4012465845
   * 角色：直连商户、服务商
   */
  postSync(options: V3_Marketing_Busifavor_Coupons_Return_Post_Options & { readonly json: V3_Marketing_Busifavor_Coupons_Return_Post_Request }): V3_Marketing_Busifavor_Coupons_Return_Post_Response
}

export interface V3_Marketing_Busifavor_Coupons_Send_Post_Request {
  /** 用户标识 · 示例：xsd3434454567676 */
  readonly openid: string
  /** 公众账号ID · 示例：wx1234567889999 */
  readonly appid: string
  /** 批次号 · 示例：100088 */
  readonly stock_id: string
  /** 发券凭证 · 示例：1002600620019090123143254435 */
  readonly out_request_no: string
  /** 券code · 示例：sxxe34343434 */
  readonly coupon_code?: string | undefined
}

export interface V3_Marketing_Busifavor_Coupons_Send_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Busifavor_Coupons_Send_Post_Request
}

export interface V3_Marketing_Busifavor_Coupons_Send_Post_Response {
  /** 批次号 · 示例：100088 */
  readonly stock_id?: string | undefined
  /** 券code · 示例：sxxe34343434 */
  readonly coupon_code?: string | undefined
  /** 发券凭证 · 示例：1002600620019090123143254435 */
  readonly out_request_no?: string | undefined
  /** 发券结果 */
  readonly send_coupon_result?: {
    /** 批次号 */
    readonly stock_id?: string | undefined
    /** 发券凭证 */
    readonly out_request_no?: string | undefined
    /** 券code */
    readonly coupon_code?: string | undefined
  } | undefined
}

export interface V3_Marketing_Busifavor_Coupons_Send {
  /**
   * 向用户发券
   * 角色：直连商户
   */
  post(options: V3_Marketing_Busifavor_Coupons_Send_Post_Options & { readonly json: V3_Marketing_Busifavor_Coupons_Send_Post_Request }): ApiCall<V3_Marketing_Busifavor_Coupons_Send_Post_Response>
  /**
   * 向用户发券
   * 角色：直连商户
   */
  postSync(options: V3_Marketing_Busifavor_Coupons_Send_Post_Options & { readonly json: V3_Marketing_Busifavor_Coupons_Send_Post_Request }): V3_Marketing_Busifavor_Coupons_Send_Post_Response
}

export interface V3_Marketing_Busifavor_Coupons_Use_Post_Request {
  /** 券code · 示例：sxxe34343434 */
  readonly coupon_code: string
  /** 批次号 · 示例：100088 */
  readonly stock_id?: string | undefined
  /** 公众账号ID · 示例：wx1234567889999 */
  readonly appid: string
  /** 请求核销时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly use_time: string
  /** 核销请求单据号 · 示例：1002600620019090123143254435 */
  readonly use_request_no: string
  /** 用户标识 · 示例：xsd3434454567676 */
  readonly openid?: string | undefined
  /** 商户订单号 · 示例：190000001 */
  readonly out_trade_no?: string | undefined
  /** 下单商户号 · 示例：190000001 */
  readonly mch_id?: string | undefined
  /** 微信支付订单号 · 示例：4200000001856498491 */
  readonly transaction_id?: string | undefined
}

export interface V3_Marketing_Busifavor_Coupons_Use_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Busifavor_Coupons_Use_Post_Request
}

export interface V3_Marketing_Busifavor_Coupons_Use_Post_Response {
  /** 批次号 · 示例：100088 */
  readonly stock_id: string
  /** 用户标识 · 示例：dsadas34345454545 */
  readonly openid: string
  /** 系统核销券成功的时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly wechatpay_use_time: string
}

export interface V3_Marketing_Busifavor_Coupons_Use {
  /**
   * 核销用户券API · https://pay.weixin.qq.com/doc/v3/merchant/4012465292
   * 角色：直连商户、服务商
   */
  post(options: V3_Marketing_Busifavor_Coupons_Use_Post_Options & { readonly json: V3_Marketing_Busifavor_Coupons_Use_Post_Request }): ApiCall<V3_Marketing_Busifavor_Coupons_Use_Post_Response>
  /**
   * 核销用户券API · https://pay.weixin.qq.com/doc/v3/merchant/4012465292
   * 角色：直连商户、服务商
   */
  postSync(options: V3_Marketing_Busifavor_Coupons_Use_Post_Options & { readonly json: V3_Marketing_Busifavor_Coupons_Use_Post_Request }): V3_Marketing_Busifavor_Coupons_Use_Post_Response
}

export interface V3_Marketing_Busifavor_ProductCoupons {
  /** 向用户预发放商品券 */
  readonly preSend: V3_Marketing_Busifavor_ProductCoupons_PreSend
  /** 向用户发放商品券 */
  readonly send: V3_Marketing_Busifavor_ProductCoupons_Send
}

export interface V3_Marketing_Busifavor_ProductCoupons_PreSend_Post_Request {
  /** 批次ID · 示例：1000000013001 */
  readonly stock_id: string
  /** 用户商品券Code · 示例：123446565767 */
  readonly coupon_code?: string | undefined
  /** 公众账号AppID · 示例：wx233544546545989 */
  readonly appid: string
  /** 用户OpenID · 示例：oh-394z-6CGkNoJrsDLTTUKiAnp4 */
  readonly openid?: string | undefined
  /** 发券请求单号 · 示例：34657_20250101_123456 */
  readonly send_request_no: string
}

export interface V3_Marketing_Busifavor_ProductCoupons_PreSend_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Busifavor_ProductCoupons_PreSend_Post_Request
}

export interface V3_Marketing_Busifavor_ProductCoupons_PreSend_Post_Response {
  /** 预发券token · 示例：ABBpZjCfAAABAAAAAACmTrRvExc7XKea- */
  readonly token: string
}

export interface V3_Marketing_Busifavor_ProductCoupons_PreSend {
  /**
   * 向用户预发放商品券 · https://pay.weixin.qq.com/doc/brand/4016797130
   * 角色：服务商
   */
  post(options: V3_Marketing_Busifavor_ProductCoupons_PreSend_Post_Options & { readonly json: V3_Marketing_Busifavor_ProductCoupons_PreSend_Post_Request }): ApiCall<V3_Marketing_Busifavor_ProductCoupons_PreSend_Post_Response>
  /**
   * 向用户预发放商品券 · https://pay.weixin.qq.com/doc/brand/4016797130
   * 角色：服务商
   */
  postSync(options: V3_Marketing_Busifavor_ProductCoupons_PreSend_Post_Options & { readonly json: V3_Marketing_Busifavor_ProductCoupons_PreSend_Post_Request }): V3_Marketing_Busifavor_ProductCoupons_PreSend_Post_Response
}

export interface V3_Marketing_Busifavor_ProductCoupons_Send_Post_Request {
  /** 用户标识 · 示例：xsd3434454567676 */
  readonly openid: string
  /** 公众账号ID · 示例：wx1234567889999 */
  readonly appid: string
  /** 批次号 · 示例：12312354 */
  readonly stock_id: string
  /** 发券凭证 · 示例：2335465 */
  readonly out_request_no: string
  /** 券code · 示例：202007019999 */
  readonly coupon_code?: string | undefined
  /** 券类型 · 示例：NORMAL */
  readonly coupon_type: "NORMAL" | "MEMBER" | (string & {})
  /** 会员卡ID · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly member_card_id?: string | undefined
}

export interface V3_Marketing_Busifavor_ProductCoupons_Send_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Busifavor_ProductCoupons_Send_Post_Request
}

export interface V3_Marketing_Busifavor_ProductCoupons_Send_Post_Response {
  /** 批次号 · 示例：1262260000000268 */
  readonly stock_id: string
  /** 券code · 示例：2312323 */
  readonly coupon_code: string
  /** 发券凭证 · 示例：2335465 */
  readonly out_request_no: string
}

export interface V3_Marketing_Busifavor_ProductCoupons_Send {
  /**
   * 向用户发放商品券 · https://pay.weixin.qq.com/doc/v3/merchant/4015594964
   * 角色：直连商户、服务商
   */
  post(options: V3_Marketing_Busifavor_ProductCoupons_Send_Post_Options & { readonly json: V3_Marketing_Busifavor_ProductCoupons_Send_Post_Request }): ApiCall<V3_Marketing_Busifavor_ProductCoupons_Send_Post_Response>
  /**
   * 向用户发放商品券 · https://pay.weixin.qq.com/doc/v3/merchant/4015594964
   * 角色：直连商户、服务商
   */
  postSync(options: V3_Marketing_Busifavor_ProductCoupons_Send_Post_Options & { readonly json: V3_Marketing_Busifavor_ProductCoupons_Send_Post_Request }): V3_Marketing_Busifavor_ProductCoupons_Send_Post_Response
}

export interface V3_Marketing_Busifavor_Stocks_Post_Request {
  /** 商家券批次名称 · 示例：8月1日活动券 */
  readonly stock_name: string
  /** 批次归属商户号 · 示例：10000022 */
  readonly belong_merchant: string
  /** 批次备注 · 示例：活动使用 */
  readonly comment?: string | undefined
  /** 适用商品范围 · 示例：xxx商品使用 */
  readonly goods_name: string
  /** 批次类型 · 示例：NORMAL */
  readonly stock_type: "NORMAL" | "DISCOUNT" | "EXCHANGE" | (string & {})
  /** 核销规则 */
  readonly coupon_use_rule: {
    /** 券可核销时间 */
    readonly coupon_available_time: {
      /** 开始时间 · 示例：2015-05-20T13:29:35+08:00 */
      readonly available_begin_time: string
      /** 结束时间 · 示例：2015-05-20T13:29:35+08:00 */
      readonly available_end_time: string
      /** 生效后N天内有效 · 示例：3 */
      readonly available_day_after_receive?: number | undefined
      /** 固定周期有效时间段 */
      readonly available_week?: {
        /** 可用星期数 */
        readonly week_day?: readonly number[] | undefined
        /** 当天可用时间段 */
        readonly available_day_time?: readonly {
          /** 当天可用开始时间 · 示例：3600 */
          readonly begin_time?: number | undefined
          /** 当天可用结束时间 · 示例：86399 */
          readonly end_time?: number | undefined
        }[] | undefined
      } | undefined
      /** 无规律的有效时间段 */
      readonly irregulary_avaliable_time?: readonly {
        /** 开始时间 · 示例：2015-05-20T13:29:35+08:00 */
        readonly begin_time?: string | undefined
        /** 结束时间 · 示例：2015-05-20T13:29:35+08:00 */
        readonly end_time?: string | undefined
      }[] | undefined
      /** 领取后N天开始生效 · 示例：7 */
      readonly wait_days_after_receive?: number | undefined
      /** 领取后N秒内有效 · 示例：3600 */
      readonly available_second_after_receive?: number | undefined
    }
    /** 固定面额满减券使用规则 */
    readonly fixed_normal_coupon?: {
      /** 优惠金额 · 示例：5 */
      readonly discount_amount: number
      /** 消费门槛 · 示例：100 */
      readonly transaction_minimum: number
    } | undefined
    /** 折扣券使用规则 */
    readonly discount_coupon?: {
      /** 折扣比例 · 示例：88 */
      readonly discount_percent: number
      /** 消费门槛 · 示例：100 */
      readonly transaction_minimum: number
    } | undefined
    /** 换购券使用规则 */
    readonly exchange_coupon?: {
      /** 单品换购价 · 示例：100 */
      readonly exchange_price: number
      /** 消费门槛 · 示例：100 */
      readonly transaction_minimum: number
    } | undefined
    /** 核销方式 · 示例：OFF_LINE */
    readonly use_method: "OFF_LINE" | "MINI_PROGRAMS" | "SELF_CONSUME" | "PAYMENT_CODE" | (string & {})
    /** 小程序appid · 示例：wx23232232323 */
    readonly mini_programs_appid?: string | undefined
    /** 小程序path · 示例：/path/index/index */
    readonly mini_programs_path?: string | undefined
  }
  /** 发放规则 */
  readonly stock_send_rule: {
    /** 批次总预算 · 示例：100000 */
    readonly max_amount?: number | undefined
    /** 批次最大发放个数 · 示例：100 */
    readonly max_coupons: number
    /** 用户最大可领个数 · 示例：5 */
    readonly max_coupons_per_user: number
    /** 单天发放上限金额 · 示例：1000 */
    readonly max_amount_by_day?: number | undefined
    /** 单天发放上限个数 · 示例：100 */
    readonly max_coupons_by_day?: number | undefined
    /** 是否开启自然人限制 */
    readonly natural_person_limit?: boolean | undefined
    /** 可疑账号拦截 */
    readonly prevent_api_abuse?: boolean | undefined
    /** 是否允许转赠 */
    readonly transferable?: boolean | undefined
    /** 是否允许分享链接 */
    readonly shareable?: boolean | undefined
  }
  /** 商户请求单号 · 示例：100002322019090134234sfdf */
  readonly out_request_no: string
  /** 自定义入口 */
  readonly custom_entrance?: {
    /** 小程序入口 */
    readonly mini_programs_info?: {
      /** 商家小程序appid · 示例：wx234545656765876 */
      readonly mini_programs_appid: string
      /** 商家小程序path · 示例：/path/index/index */
      readonly mini_programs_path: string
      /** 入口文案 · 示例：欢迎选购 */
      readonly entrance_words: string
      /** 引导文案 · 示例：获取更多优惠 */
      readonly guiding_words?: string | undefined
    } | undefined
    /** 商户公众号appid · 示例：wx324345hgfhfghfg */
    readonly appid?: string | undefined
    /** 营销馆id · 示例：233455656 */
    readonly hall_id?: string | undefined
    /** 可用门店id · 示例：233554655 */
    readonly store_id?: string | undefined
    /** code展示模式 · 示例：BARCODE */
    readonly code_display_mode?: "NOT_SHOW" | "BARCODE" | "QRCODE" | (string & {}) | undefined
  } | undefined
  /** 样式信息 */
  readonly display_pattern_info?: {
    /** 使用须知 · 示例：xxx门店可用 */
    readonly description?: string | undefined
    /** 商户logo · 示例：https://qpic.cn/xxx */
    readonly merchant_logo_url?: string | undefined
    /** 商户名称 · 示例：微信支付 */
    readonly merchant_name?: string | undefined
    /** 背景颜色 · 示例：Color020 */
    readonly background_color?: "Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | (string & {}) | undefined
    /** 券详情图片 · 示例：https://qpic.cn/xxx */
    readonly coupon_image_url?: string | undefined
    /** 视频号相关信息 */
    readonly finder_info?: {
      /** 视频号ID · 示例：sph6Rngt2T4RlUf */
      readonly finder_id?: string | undefined
      /** 视频号视频ID · 示例：sph6Rngt2T4RlUf */
      readonly finder_video_id?: string | undefined
      /** 视频号封面图 · 上传接口返回的图片 URL · 示例：https://wxpaylogo.qpic.cn/xxx */
      readonly finder_video_cover_image_url?: string | undefined
    } | undefined
  } | undefined
  /** 券code模式 · 示例：WECHATPAY_MODE */
  readonly coupon_code_mode: "WECHATPAY_MODE" | "MERCHANT_API" | "MERCHANT_UPLOAD" | (string & {})
  /** 事件通知配置 */
  readonly notify_config?: {
    /** 事件通知appid · 示例：wx23232232323 */
    readonly notify_appid?: string | undefined
  } | undefined
  /** 是否允许营销补贴 */
  readonly subsidy?: boolean | undefined
}

export interface V3_Marketing_Busifavor_Stocks_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Busifavor_Stocks_Post_Request
}

export interface V3_Marketing_Busifavor_Stocks_Post_Response {
  /** 批次号 · 示例：98065001 */
  readonly stock_id: string
  /** 创建时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly create_time: string
}

export interface V3_Marketing_Busifavor_Stocks {
  /** 批次号 · 查询商家券详情API、修改商家券基本信息API · 共 7 个接口 */
  readonly _stock_id_: V3_Marketing_Busifavor_Stocks_Stock_id_
  /**
   * 创建商家券API · https://pay.weixin.qq.com/doc/v3/merchant/4012534855
   * 角色：直连商户、服务商
   */
  post(options: V3_Marketing_Busifavor_Stocks_Post_Options & { readonly json: V3_Marketing_Busifavor_Stocks_Post_Request }): ApiCall<V3_Marketing_Busifavor_Stocks_Post_Response>
  /**
   * 创建商家券API · https://pay.weixin.qq.com/doc/v3/merchant/4012534855
   * 角色：直连商户、服务商
   */
  postSync(options: V3_Marketing_Busifavor_Stocks_Post_Options & { readonly json: V3_Marketing_Busifavor_Stocks_Post_Request }): V3_Marketing_Busifavor_Stocks_Post_Response
}

export interface V3_Marketing_Busifavor_Stocks_Stock_id__Get_Options extends CallOptions {
  /** 批次号 · 示例：1212 */
  readonly stock_id: string
}

export interface V3_Marketing_Busifavor_Stocks_Stock_id__Get_Response {
  /** 商家券批次名称 · 示例：8月1日活动券 */
  readonly stock_name: string
  /** 批次归属商户号 · 示例：10000022 */
  readonly belong_merchant: string
  /** 批次备注 · 示例：活动使用 */
  readonly comment?: string | undefined
  /** 适用商品范围 · 示例：xxx商品使用 */
  readonly goods_name: string
  /** 批次类型 · 示例：NORMAL */
  readonly stock_type: "NORMAL" | "DISCOUNT" | "EXCHANGE" | (string & {})
  /** 核销规则 */
  readonly coupon_use_rule: {
    /** 券可核销时间 */
    readonly coupon_available_time: {
      /** 开始时间 · 示例：2015-05-20T13:29:35+08:00 */
      readonly available_begin_time: string
      /** 结束时间 · 示例：2015-05-20T13:29:35+08:00 */
      readonly available_end_time: string
      /** 生效后N天内有效 · 示例：3 */
      readonly available_day_after_receive?: number | undefined
      /** 固定周期有效时间段 */
      readonly available_week?: {
        /** 可用星期数 */
        readonly week_day?: readonly number[] | undefined
        /** 当天可用时间段 */
        readonly available_day_time?: readonly {
          /** 当天可用开始时间 · 示例：3600 */
          readonly begin_time?: number | undefined
          /** 当天可用结束时间 · 示例：86399 */
          readonly end_time?: number | undefined
        }[] | undefined
      } | undefined
      /** 无规律的有效时间段 */
      readonly irregulary_avaliable_time?: readonly {
        /** 开始时间 · 示例：2015-05-20T13:29:35+08:00 */
        readonly begin_time?: string | undefined
        /** 结束时间 · 示例：2015-05-20T13:29:35+08:00 */
        readonly end_time?: string | undefined
      }[] | undefined
      /** 领取后N天开始生效 · 示例：7 */
      readonly wait_days_after_receive?: number | undefined
    }
    /** 固定面额满减券使用规则 */
    readonly fixed_normal_coupon?: {
      /** 优惠金额 · 示例：5 */
      readonly discount_amount: number
      /** 消费门槛 · 示例：100 */
      readonly transaction_minimum: number
    } | undefined
    /** 折扣券使用规则 */
    readonly discount_coupon?: {
      /** 折扣比例 · 示例：88 */
      readonly discount_percent?: number | undefined
      /** 消费门槛 · 示例：100 */
      readonly transaction_minimum?: number | undefined
    } | undefined
    /** 换购券使用规则 */
    readonly exchange_coupon?: {
      /** 单品换购价 · 示例：100 */
      readonly exchange_price: number
      /** 消费门槛 · 示例：100 */
      readonly transaction_minimum: number
    } | undefined
    /** 核销方式 · 示例：OFF_LINE */
    readonly use_method: "OFF_LINE" | "MINI_PROGRAMS" | "SELF_CONSUME" | "PAYMENT_CODE" | (string & {})
    /** 小程序appid · 示例：wx23232232323 */
    readonly mini_programs_appid?: string | undefined
    /** 小程序path · 示例：/path/index/index */
    readonly mini_programs_path?: string | undefined
  }
  /** 发放规则 */
  readonly stock_send_rule: {
    /** 批次总预算 · 示例：100000 */
    readonly max_amount?: number | undefined
    /** 批次最大发放个数 · 示例：100 */
    readonly max_coupons?: number | undefined
    /** 用户最大可领个数 · 示例：5 */
    readonly max_coupons_per_user: number
    /** 单天发放上限金额 · 示例：1000 */
    readonly max_amount_by_day?: number | undefined
    /** 单天发放上限个数 · 示例：100 */
    readonly max_coupons_by_day?: number | undefined
    /** 是否开启自然人限制 */
    readonly natural_person_limit?: boolean | undefined
    /** 可疑账号拦截 */
    readonly prevent_api_abuse?: boolean | undefined
    /** 是否允许转赠 */
    readonly transferable?: boolean | undefined
    /** 是否允许分享链接 */
    readonly shareable?: boolean | undefined
  }
  /** 自定义入口 */
  readonly custom_entrance?: {
    /** 小程序入口 */
    readonly mini_programs_info?: {
      /** 商家小程序appid · 示例：wx234545656765876 */
      readonly mini_programs_appid: string
      /** 商家小程序path · 示例：/path/index/index */
      readonly mini_programs_path: string
      /** 入口文案 · 示例：欢迎选购 */
      readonly entrance_words: string
      /** 引导文案 · 示例：获取更多优惠 */
      readonly guiding_words?: string | undefined
    } | undefined
    /** 商户公众号appid · 示例：wx324345hgfhfghfg */
    readonly appid?: string | undefined
    /** 营销馆id · 示例：233455656 */
    readonly hall_id?: string | undefined
    /** 可用门店id · 示例：233554655 */
    readonly store_id?: string | undefined
    /** code展示模式 · 示例：BARCODE */
    readonly code_display_mode?: "NOT_SHOW" | "BARCODE" | "QRCODE" | (string & {}) | undefined
  } | undefined
  /** 样式信息 */
  readonly display_pattern_info?: {
    /** 使用须知 · 示例：深圳南山区门店可用 */
    readonly description?: string | undefined
    /** 商户logo · 示例：https://qpic.cn/xxx */
    readonly merchant_logo_url?: string | undefined
    /** 商户名称 · 示例：微信支付 */
    readonly merchant_name?: string | undefined
    /** 背景颜色 · 示例：Color020 */
    readonly background_color?: "Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | (string & {}) | undefined
    /** 券详情图片 · 示例：https://qpic.cn/xxx */
    readonly coupon_image_url?: string | undefined
    /** 视频号相关信息 */
    readonly finder_info?: {
      /** 视频号ID · 示例：sph6Rngt2T4RlUf */
      readonly finder_id?: string | undefined
      /** 视频号视频ID · 示例：sph6Rngt2T4RlUf */
      readonly finder_video_id?: string | undefined
      /** 视频号封面图 · 上传接口返回的图片 URL · 示例：https://wxpaylogo.qpic.cn/xxx */
      readonly finder_video_cover_image_url?: string | undefined
    } | undefined
  } | undefined
  /** 批次状态 */
  readonly stock_state: "UNAUDIT" | "RUNNING" | "STOPED" | "PAUSED" | (string & {})
  /** 券code模式 · 示例：WECHATPAY_MODE */
  readonly coupon_code_mode: "WECHATPAY_MODE" | "MERCHANT_API" | "MERCHANT_UPLOAD" | (string & {})
  /** 批次号 · 示例：1212 */
  readonly stock_id: string
  /** 券code数量 */
  readonly coupon_code_count?: {
    /** 该批次总共已上传的code总数 · 示例：100 */
    readonly total_count: number
    /** 该批次当前可用的code数 · 示例：50 */
    readonly available_count: number
  } | undefined
  /** 事件通知配置 */
  readonly notify_config?: {
    /** 事件通知appid · 示例：wx23232232323 */
    readonly notify_appid?: string | undefined
  } | undefined
  /** 批次发放情况 */
  readonly send_count_information?: {
    /** 已发放券张数 · 示例：1 */
    readonly total_send_num?: number | undefined
    /** 已发放券金额 · 示例：34 */
    readonly total_send_amount?: number | undefined
    /** 单天已发放券张数 · 示例：1 */
    readonly today_send_num?: number | undefined
    /** 单天已发放券金额 · 示例：34 */
    readonly today_send_amount?: number | undefined
  } | undefined
  /** 是否允许营销补差 · 示例：false */
  readonly subsidy?: boolean | undefined
}

export interface V3_Marketing_Busifavor_Stocks_Stock_id__Patch_Request {
  /** 自定义入口 */
  readonly custom_entrance?: {
    /** 小程序入口 */
    readonly mini_programs_info?: {
      /** 商家小程序appid · 示例：wx234545656765876 */
      readonly mini_programs_appid: string
      /** 商家小程序path · 示例：/path/index/index */
      readonly mini_programs_path: string
      /** 入口文案 · 示例：欢迎选购 */
      readonly entrance_words: string
      /** 引导文案 · 示例：获取更多优惠 */
      readonly guiding_words?: string | undefined
    } | undefined
    /** 商户公众号appid · 示例：wx324345hgfhfghfg */
    readonly appid?: string | undefined
    /** 营销馆id · 示例：233455656 */
    readonly hall_id?: string | undefined
    /** code展示模式 · 示例：BARCODE */
    readonly code_display_mode?: "NOT_SHOW" | "BARCODE" | "QRCODE" | (string & {}) | undefined
  } | undefined
  /** 批次名称 · 示例：8月1日活动券 */
  readonly stock_name?: string | undefined
  /** 批次备注 · 示例：活动使用 */
  readonly comment?: string | undefined
  /** 适用商品范围 · 示例：xxx商品使用 */
  readonly goods_name?: string | undefined
  /** 商户请求单号 · 示例：6122352020010133287985742 */
  readonly out_request_no: string
  /** 样式信息 */
  readonly display_pattern_info?: {
    /** 使用须知 · 示例：xxx门店可用 */
    readonly description?: string | undefined
    /** 商户logo · 示例：https://xxx */
    readonly merchant_logo_url?: string | undefined
    /** 商户名称 · 示例：微信支付 */
    readonly merchant_name?: string | undefined
    /** 背景颜色 · 示例：Color020 */
    readonly background_color?: "Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | (string & {}) | undefined
    /** 券详情图片 · 示例：https://qpic.cn/xxx */
    readonly coupon_image_url?: string | undefined
    /** 视频号相关信息 */
    readonly finder_info?: {
      /** 视频号ID · 示例：sph6Rngt2T4RlUf */
      readonly finder_id?: string | undefined
      /** 视频号视频ID · 示例：sph6Rngt2T4RlUf */
      readonly finder_video_id?: string | undefined
      /** 视频号封面图 · 上传接口返回的图片 URL · 示例：https://wxpaylogo.qpic.cn/xxx */
      readonly finder_video_cover_image_url?: string | undefined
    } | undefined
  } | undefined
  /** 核销规则 */
  readonly coupon_use_rule?: {
    /** 核销方式 · 示例：OFF_LINE */
    readonly use_method?: "OFF_LINE" | "MINI_PROGRAMS" | "SELF_CONSUME" | "PAYMENT_CODE" | (string & {}) | undefined
    /** 小程序appid · 示例：wx23232232323 */
    readonly mini_programs_appid?: string | undefined
    /** 小程序path · 示例：/path/index/index */
    readonly mini_programs_path?: string | undefined
  } | undefined
  /** 发放规则 */
  readonly stock_send_rule?: {
    /** 是否开启自然人限领 */
    readonly natural_person_limit?: boolean | undefined
    /** 可疑账号拦截 */
    readonly prevent_api_abuse?: boolean | undefined
  } | undefined
  /** 事件通知配置 */
  readonly notify_config?: {
    /** 事件通知appid · 示例：wx23232232323 */
    readonly notify_appid?: string | undefined
  } | undefined
  /** 是否允许营销补差 · 示例：false */
  readonly subsidy?: boolean | undefined
}

export interface V3_Marketing_Busifavor_Stocks_Stock_id__Patch_Options extends CallOptions {
  /** 批次号 · 示例：101156451224 */
  readonly stock_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Busifavor_Stocks_Stock_id__Patch_Request
}

export type V3_Marketing_Busifavor_Stocks_Stock_id__Patch_Response = undefined

export interface V3_Marketing_Busifavor_Stocks_Stock_id_ {
  /** 修改批次预算API */
  readonly budget: V3_Marketing_Busifavor_Stocks_Stock_id__Budget
  /** 运营工具∙商家券 · 查询预存code列表、上传预存code API · 共 4 个接口 */
  readonly couponcodes: V3_Marketing_Busifavor_Stocks_Stock_id__Couponcodes
  /**
   * 查询商家券详情API · https://pay.weixin.qq.com/doc/v3/merchant/4012534928
   * 角色：直连商户、服务商
   */
  get(options: V3_Marketing_Busifavor_Stocks_Stock_id__Get_Options): ApiCall<V3_Marketing_Busifavor_Stocks_Stock_id__Get_Response>
  /**
   * 查询商家券详情API · https://pay.weixin.qq.com/doc/v3/merchant/4012534928
   * 角色：直连商户、服务商
   */
  getSync(options: V3_Marketing_Busifavor_Stocks_Stock_id__Get_Options): V3_Marketing_Busifavor_Stocks_Stock_id__Get_Response
  /**
   * 修改商家券基本信息API · https://pay.weixin.qq.com/doc/v3/merchant/4012535020
   * 角色：直连商户、服务商
   */
  patch(options: V3_Marketing_Busifavor_Stocks_Stock_id__Patch_Options & { readonly json: V3_Marketing_Busifavor_Stocks_Stock_id__Patch_Request }): ApiCall<V3_Marketing_Busifavor_Stocks_Stock_id__Patch_Response>
  /**
   * 修改商家券基本信息API · https://pay.weixin.qq.com/doc/v3/merchant/4012535020
   * 角色：直连商户、服务商
   */
  patchSync(options: V3_Marketing_Busifavor_Stocks_Stock_id__Patch_Options & { readonly json: V3_Marketing_Busifavor_Stocks_Stock_id__Patch_Request }): V3_Marketing_Busifavor_Stocks_Stock_id__Patch_Response
}

export interface V3_Marketing_Busifavor_Stocks_Stock_id__Budget_Patch_Request {
  /** 目标批次最大发放个数 · 示例：3000 */
  readonly target_max_coupons?: number | undefined
  /** 目标单天发放上限个数 */
  readonly target_max_coupons_by_day?: number | undefined
  /** 当前批次最大发放个数 · 示例：500 */
  readonly current_max_coupons?: number | undefined
  /** 当前单天发放上限个数 · 示例：300 */
  readonly current_max_coupons_by_day?: number | undefined
  /** 修改预算请求单据号 · 示例：1002600620019090123143254436 */
  readonly modify_budget_request_no: string
}

export interface V3_Marketing_Busifavor_Stocks_Stock_id__Budget_Patch_Options extends CallOptions {
  /** 批次号 · 示例：98065001 */
  readonly stock_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Busifavor_Stocks_Stock_id__Budget_Patch_Request
}

export interface V3_Marketing_Busifavor_Stocks_Stock_id__Budget_Patch_Response {
  /** 批次当前最大发放个数 · 示例：300 */
  readonly max_coupons: number
  /** 当前单天发放上限个数 · 示例：100 */
  readonly max_coupons_by_day?: number | undefined
}

export interface V3_Marketing_Busifavor_Stocks_Stock_id__Budget {
  /**
   * 修改批次预算API · https://pay.weixin.qq.com/doc/v3/merchant/4012465739
   * 角色：直连商户、服务商
   */
  patch(options: V3_Marketing_Busifavor_Stocks_Stock_id__Budget_Patch_Options & { readonly json: V3_Marketing_Busifavor_Stocks_Stock_id__Budget_Patch_Request }): ApiCall<V3_Marketing_Busifavor_Stocks_Stock_id__Budget_Patch_Response>
  /**
   * 修改批次预算API · https://pay.weixin.qq.com/doc/v3/merchant/4012465739
   * 角色：直连商户、服务商
   */
  patchSync(options: V3_Marketing_Busifavor_Stocks_Stock_id__Budget_Patch_Options & { readonly json: V3_Marketing_Busifavor_Stocks_Stock_id__Budget_Patch_Request }): V3_Marketing_Busifavor_Stocks_Stock_id__Budget_Patch_Response
}

export interface V3_Marketing_Busifavor_Stocks_Stock_id__Couponcodes_Get_Options extends CallOptions {
  /** 批次号 · 示例：98065001 */
  readonly stock_id: string
  /** 查询参数 */
  readonly query?: {
    /** 券code状态 */
    readonly status?: "SENDED" | "USED" | "EXPIRED" | "DELETED" | "DEACTIVATED" | (string & {}) | undefined
    /** 公众账号ID · 示例：wx233544546545989 */
    readonly appid?: string | undefined
    /** 分页页码 · 示例：0 */
    readonly offset?: number | undefined
    /** 分页大小 · 示例：20 */
    readonly limit?: number | undefined
  } | undefined
}

export interface V3_Marketing_Busifavor_Stocks_Stock_id__Couponcodes_Get_Response {
  /** 批次号 · 示例：98065001 */
  readonly stock_id: string
  /** 批次总数 · 示例：10 */
  readonly total_count: number
  /** 分页大小 · 示例：8 */
  readonly limit: number
  /** 分页页码 · 示例：1 */
  readonly offset: number
  /** 券code列表 */
  readonly data?: readonly {
    /** 商户上传code */
    readonly code?: string | undefined
    /** 商户上传code分配状态 */
    readonly code_status?: string | undefined
    /** 上传时间 · 格式：RFC 3339 日期时间 */
    readonly upload_time?: string | undefined
    /** 被分配时间 · 格式：RFC 3339 日期时间 */
    readonly dispatched_time?: string | undefined
    /** 领券用户的OpenID */
    readonly openid?: string | undefined
    /** 领券用户的UnionID */
    readonly unionid?: string | undefined
    /** 用户券code */
    readonly coupon_code?: string | undefined
  }[] | undefined
}

export interface V3_Marketing_Busifavor_Stocks_Stock_id__Couponcodes_Post_Request {
  /** 券code列表 */
  readonly coupon_code_list?: readonly string[] | undefined
  /** 请求业务单据号 · 示例：100002322019090134234sfdf */
  readonly upload_request_no: string
}

export interface V3_Marketing_Busifavor_Stocks_Stock_id__Couponcodes_Post_Options extends CallOptions {
  /** 批次号 · 示例：98065001 */
  readonly stock_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Busifavor_Stocks_Stock_id__Couponcodes_Post_Request
}

export interface V3_Marketing_Busifavor_Stocks_Stock_id__Couponcodes_Post_Response {
  /** 批次号 · 示例：98065001 */
  readonly stock_id: string
  /** 去重后上传code总数 · 示例：500 */
  readonly total_count: number
  /** 上传成功code个数 · 示例：20 */
  readonly success_count: number
  /** 上传成功的code列表 */
  readonly success_codes?: readonly string[] | undefined
  /** 上传成功时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly success_time: string
  /** 上传失败code个数 · 示例：10 */
  readonly fail_count?: number | undefined
  /** 上传失败的code及原因 */
  readonly fail_codes?: readonly {
    /** 上传失败的券code · 示例：ABCD23456 */
    readonly coupon_code: string
    /** 上传失败错误码 · 示例：LENGTH_LIMIT */
    readonly code: string
    /** 上传失败错误信息 · 示例：长度超过最大值32位 */
    readonly message: string
  }[] | undefined
  /** 已存在的code列表 */
  readonly exist_codes?: readonly string[] | undefined
  /** 本次请求中重复的code列表 */
  readonly duplicate_codes?: readonly string[] | undefined
}

export interface V3_Marketing_Busifavor_Stocks_Stock_id__Couponcodes {
  /** 删除预存code、查询预存code详情 */
  readonly _coupon_code_: V3_Marketing_Busifavor_Stocks_Stock_id__Couponcodes_Coupon_code_
  /**
   * 查询预存code列表 · https://pay.weixin.qq.com/doc/v3/merchant/4012487038
   * 角色：直连商户、服务商
   */
  get(options: V3_Marketing_Busifavor_Stocks_Stock_id__Couponcodes_Get_Options): ApiCall<V3_Marketing_Busifavor_Stocks_Stock_id__Couponcodes_Get_Response>
  /**
   * 查询预存code列表 · https://pay.weixin.qq.com/doc/v3/merchant/4012487038
   * 角色：直连商户、服务商
   */
  getSync(options: V3_Marketing_Busifavor_Stocks_Stock_id__Couponcodes_Get_Options): V3_Marketing_Busifavor_Stocks_Stock_id__Couponcodes_Get_Response
  /** 查询预存code列表：自动翻页，用 for await 逐条读取 */
  getAll(options: OptionalListOptions<V3_Marketing_Busifavor_Stocks_Stock_id__Couponcodes_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_Marketing_Busifavor_Stocks_Stock_id__Couponcodes_Get_Response['data']>[number], void, undefined>
  /**
   * 上传预存code API · https://pay.weixin.qq.com/doc/v3/merchant/4012487038
   * 角色：直连商户、服务商
   */
  post(options: V3_Marketing_Busifavor_Stocks_Stock_id__Couponcodes_Post_Options & { readonly json: V3_Marketing_Busifavor_Stocks_Stock_id__Couponcodes_Post_Request }): ApiCall<V3_Marketing_Busifavor_Stocks_Stock_id__Couponcodes_Post_Response>
  /**
   * 上传预存code API · https://pay.weixin.qq.com/doc/v3/merchant/4012487038
   * 角色：直连商户、服务商
   */
  postSync(options: V3_Marketing_Busifavor_Stocks_Stock_id__Couponcodes_Post_Options & { readonly json: V3_Marketing_Busifavor_Stocks_Stock_id__Couponcodes_Post_Request }): V3_Marketing_Busifavor_Stocks_Stock_id__Couponcodes_Post_Response
}

export interface V3_Marketing_Busifavor_Stocks_Stock_id__Couponcodes_Coupon_code__Delete_Options extends CallOptions {
  /** 批次号 · 示例：101156451224 */
  readonly stock_id: string
  /** 商户上传的code · 示例：1212 */
  readonly coupon_code: string
  /** 查询参数 */
  readonly query: {
    /** 请求业务单据号 · 示例：1212 */
    readonly delete_request_no: string
  }
}

export interface V3_Marketing_Busifavor_Stocks_Stock_id__Couponcodes_Coupon_code__Delete_Response {
  /** 批次号 · 示例：101156451224 */
  readonly stock_id?: string | undefined
  /** 删除时间 · 格式：RFC 3339 日期时间 */
  readonly delete_time?: string | undefined
}

export interface V3_Marketing_Busifavor_Stocks_Stock_id__Couponcodes_Coupon_code__Get_Options extends CallOptions {
  /** 批次号 · 示例：1212 */
  readonly stock_id: string
  /** 商户上传的code · 示例：1212 */
  readonly coupon_code: string
  /** 查询参数 */
  readonly query?: {
    /** 公众账号ID · 示例：wx233544546545989 */
    readonly appid?: string | undefined
  } | undefined
}

export interface V3_Marketing_Busifavor_Stocks_Stock_id__Couponcodes_Coupon_code__Get_Response {
  /** 券code信息 */
  readonly code_information: {
    /** 商户上传code */
    readonly code?: string | undefined
    /** 商户上传code分配状态 */
    readonly code_status?: string | undefined
    /** 上传时间 · 格式：RFC 3339 日期时间 */
    readonly upload_time?: string | undefined
    /** 被分配时间 · 格式：RFC 3339 日期时间 */
    readonly dispatched_time?: string | undefined
    /** 领券用户的OpenID */
    readonly openid?: string | undefined
    /** 领券用户的UnionID */
    readonly unionid?: string | undefined
    /** 用户券code */
    readonly coupon_code?: string | undefined
  }
  /** 券码信息 */
  readonly coupon_information?: {
    /** 商家券批次名称 · 示例：8月1日活动券 */
    readonly stock_name: string
    /** 批次归属商户号 · 示例：10000022 */
    readonly belong_merchant: string
    /** 批次备注 · 示例：活动使用 */
    readonly comment?: string | undefined
    /** 适用商品范围 · 示例：xxx商品使用 */
    readonly goods_name: string
    /** 批次类型 · 示例：NORMAL */
    readonly stock_type: "NORMAL" | "DISCOUNT" | "EXCHANGE" | (string & {})
    /** 是否允许转赠 */
    readonly transferable?: boolean | undefined
    /** 是否允许分享领券链接 */
    readonly shareable?: boolean | undefined
    /** 券状态 */
    readonly coupon_state?: string | undefined
    /** 核销规则 */
    readonly coupon_use_rule: {
      /** 券可核销时间 */
      readonly coupon_available_time: {
        /** 开始时间 · 示例：2015-05-20T13:29:35+08:00 */
        readonly available_begin_time: string
        /** 结束时间 · 示例：2015-05-20T13:29:35+08:00 */
        readonly available_end_time: string
        /** 生效后N天内有效 · 示例：3 */
        readonly available_day_after_receive?: number | undefined
        /** 固定周期有效时间段 */
        readonly available_week?: {
          /** 可用星期数 */
          readonly week_day?: readonly number[] | undefined
          /** 当天可用时间段 */
          readonly available_day_time?: readonly {
            /** 当天可用开始时间 · 示例：3600 */
            readonly begin_time?: number | undefined
            /** 当天可用结束时间 · 示例：86399 */
            readonly end_time?: number | undefined
          }[] | undefined
        } | undefined
        /** 无规律的有效时间段 */
        readonly irregulary_avaliable_time?: readonly {
          /** 开始时间 · 示例：2015-05-20T13:29:35+08:00 */
          readonly begin_time?: string | undefined
          /** 结束时间 · 示例：2015-05-20T13:29:35+08:00 */
          readonly end_time?: string | undefined
        }[] | undefined
        /** 领取后N天开始生效 · 示例：7 */
        readonly wait_days_after_receive?: number | undefined
      }
      /** 固定面额满减券使用规则 */
      readonly fixed_normal_coupon?: {
        /** 优惠金额 · 示例：5 */
        readonly discount_amount?: number | undefined
        /** 消费门槛 · 示例：100 */
        readonly transaction_minimum?: number | undefined
      } | undefined
      /** 折扣券使用规则 */
      readonly discount_coupon?: {
        /** 折扣比例 · 示例：88 */
        readonly discount_percent?: number | undefined
        /** 消费门槛 · 示例：100 */
        readonly transaction_minimum?: number | undefined
      } | undefined
      /** 换购券使用规则 */
      readonly exchange_coupon?: {
        /** 单品换购价 · 示例：100 */
        readonly exchange_price?: number | undefined
        /** 消费门槛 · 示例：100 */
        readonly transaction_minimum?: number | undefined
      } | undefined
      /** 核销方式 · 示例：OFF_LINE */
      readonly use_method: "OFF_LINE" | "MINI_PROGRAMS" | "SELF_CONSUME" | "PAYMENT_CODE" | (string & {})
      /** 小程序appid · 示例：wx23232232323 */
      readonly mini_programs_appid?: string | undefined
      /** 小程序path · 示例：/path/index/index */
      readonly mini_programs_path?: string | undefined
    }
    /** 自定义入口 */
    readonly custom_entrance?: {
      /** 小程序入口 */
      readonly mini_programs_info?: {
        /** 商家小程序appid · 示例：wx234545656765876 */
        readonly mini_programs_appid: string
        /** 商家小程序path · 示例：/path/index/index */
        readonly mini_programs_path: string
        /** 入口文案 · 示例：欢迎选购 */
        readonly entrance_words: string
        /** 引导文案 · 示例：获取更多优惠 */
        readonly guiding_words?: string | undefined
      } | undefined
      /** 商户公众号appid · 示例：wx324345hgfhfghfg */
      readonly appid?: string | undefined
      /** 营销馆id · 示例：233455656 */
      readonly hall_id?: string | undefined
      /** 可用门店id · 示例：233554655 */
      readonly store_id?: string | undefined
      /** code展示模式 · 示例：BARCODE */
      readonly code_display_mode?: "NOT_SHOW" | "BARCODE" | "QRCODE" | (string & {}) | undefined
    } | undefined
    /** 样式信息 */
    readonly display_pattern_info?: {
      /** 使用须知 · 示例：xxx门店可用 */
      readonly description?: string | undefined
      /** 商户logo · 示例：https://qpic.cn/xxx */
      readonly merchant_logo_url?: string | undefined
      /** 商户名称 · 示例：微信支付 */
      readonly merchant_name?: string | undefined
      /** 背景颜色 · 示例：Color020 */
      readonly background_color?: "Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | (string & {}) | undefined
      /** 券详情图片 · 示例：https://qpic.cn/xxx */
      readonly coupon_image_url?: string | undefined
      /** 视频号相关信息 */
      readonly finder_info?: {
        /** 视频号ID · 示例：sph6Rngt2T4RlUf */
        readonly finder_id?: string | undefined
        /** 视频号视频ID · 示例：sph6Rngt2T4RlUf */
        readonly finder_video_id?: string | undefined
        /** 视频号封面图 · 上传接口返回的图片 URL · 示例：https://wxpaylogo.qpic.cn/xxx */
        readonly finder_video_cover_image_url?: string | undefined
      } | undefined
    } | undefined
    /** 券code */
    readonly coupon_code?: string | undefined
    /** 批次号 */
    readonly stock_id?: string | undefined
    /** 券可使用开始时间 · 格式：RFC 3339 日期时间 */
    readonly available_start_time?: string | undefined
    /** 券过期时间 · 格式：RFC 3339 日期时间 */
    readonly expire_time?: string | undefined
    /** 券领取时间 · 格式：RFC 3339 日期时间 */
    readonly receive_time?: string | undefined
    /** 发券请求单号 */
    readonly send_request_no?: string | undefined
    /** 核销请求单号 */
    readonly use_request_no?: string | undefined
    /** 券核销时间 · 格式：RFC 3339 日期时间 */
    readonly use_time?: string | undefined
    /** 关联的商户订单号 */
    readonly associate_out_trade_no?: string | undefined
    /** 回退请求单号 */
    readonly return_request_no?: string | undefined
    /** 券回退时间 · 格式：RFC 3339 日期时间 */
    readonly return_time?: string | undefined
    /** 失效请求单号 */
    readonly deactivate_request_no?: string | undefined
    /** 券失效时间 · 格式：RFC 3339 日期时间 */
    readonly deactivate_time?: string | undefined
    /** 失效原因 */
    readonly deactivate_reason?: string | undefined
  } | undefined
}

export interface V3_Marketing_Busifavor_Stocks_Stock_id__Couponcodes_Coupon_code_ {
  /**
   * 删除预存code
   * 角色：直连商户
   */
  delete(options: V3_Marketing_Busifavor_Stocks_Stock_id__Couponcodes_Coupon_code__Delete_Options): ApiCall<V3_Marketing_Busifavor_Stocks_Stock_id__Couponcodes_Coupon_code__Delete_Response>
  /**
   * 删除预存code
   * 角色：直连商户
   */
  deleteSync(options: V3_Marketing_Busifavor_Stocks_Stock_id__Couponcodes_Coupon_code__Delete_Options): V3_Marketing_Busifavor_Stocks_Stock_id__Couponcodes_Coupon_code__Delete_Response
  /**
   * 查询预存code详情
   * 角色：直连商户
   */
  get(options: V3_Marketing_Busifavor_Stocks_Stock_id__Couponcodes_Coupon_code__Get_Options): ApiCall<V3_Marketing_Busifavor_Stocks_Stock_id__Couponcodes_Coupon_code__Get_Response>
  /**
   * 查询预存code详情
   * 角色：直连商户
   */
  getSync(options: V3_Marketing_Busifavor_Stocks_Stock_id__Couponcodes_Coupon_code__Get_Options): V3_Marketing_Busifavor_Stocks_Stock_id__Couponcodes_Coupon_code__Get_Response
}

export interface V3_Marketing_Busifavor_Subsidy {
  /** 运营工具∙商家券 · 查询营销补差付款单列表API、营销补差付款API · 共 3 个接口 */
  readonly payReceipts: V3_Marketing_Busifavor_Subsidy_PayReceipts
  /** 运营工具∙商家券 · 营销补差回退API · 共 2 个接口 */
  readonly returnReceipts: V3_Marketing_Busifavor_Subsidy_ReturnReceipts
}

export interface V3_Marketing_Busifavor_Subsidy_PayReceipts_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 商家券批次号 · 示例：128888000000001 */
    readonly stock_id: string
    /** 商家券Code · 示例：ABCD12345678 */
    readonly coupon_code: string
    /** 补差付款请求单号 · 示例：subsidy-abcd-12345678 */
    readonly out_subsidy_no?: string | undefined
  }
}

export interface V3_Marketing_Busifavor_Subsidy_PayReceipts_Get_Response {
  /** 补差付款单据列表 */
  readonly pay_receipt_list?: readonly {
    /** 补差付款单号 · 示例：1120200119165100000000000001 */
    readonly subsidy_receipt_id: string
    /** 商家券批次号 · 示例：128888000000001 */
    readonly stock_id: string
    /** 商家券Code · 示例：ABCD12345678 */
    readonly coupon_code: string
    /** 微信支付订单号 · 示例：4200000913202101152566792388 */
    readonly transaction_id: string
    /** 营销补差扣款商户号 · 示例：1900000001 */
    readonly payer_merchant: string
    /** 营销补差入账商户号 · 示例：1900000002 */
    readonly payee_merchant: string
    /** 补差付款金额 · 示例：100 */
    readonly amount: number
    /** 补差付款描述 · 示例：20210115DESCRIPTION */
    readonly description: string
    /** 补差付款单据状态 · 示例：SUCCESS */
    readonly status: string
    /** 补差付款失败原因 · 示例：INSUFFICIENT_BALANCE */
    readonly fail_reason?: string | undefined
    /** 补差付款完成时间 · 示例：2021-01-20T10:29:35.120+08:00 */
    readonly success_time?: string | undefined
    /** 业务请求唯一单号 · 示例：subsidy-abcd-12345678 */
    readonly out_subsidy_no: string
    /** 补差付款发起时间 · 示例：2021-01-20T10:29:35+08:00 */
    readonly create_time?: string | undefined
  }[] | undefined
}

export interface V3_Marketing_Busifavor_Subsidy_PayReceipts_Post_Request {
  /** 商家券批次号 · 示例：128888000000001 */
  readonly stock_id: string
  /** 商家券Code · 示例：ABCD12345678 */
  readonly coupon_code: string
  /** 微信支付订单号 · 示例：4200000913202101152566792388 */
  readonly transaction_id: string
  /** 营销补差扣款商户号 · 示例：1900000001 */
  readonly payer_merchant: string
  /** 营销补差入账商户号 · 示例：1900000002 */
  readonly payee_merchant: string
  /** 补差付款金额 · 示例：100 */
  readonly amount: number
  /** 补差付款描述 · 示例：20210115DESCRIPTION */
  readonly description: string
  /** 业务请求唯一单号 · 示例：subsidy-abcd-12345678 */
  readonly out_subsidy_no: string
}

export interface V3_Marketing_Busifavor_Subsidy_PayReceipts_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Busifavor_Subsidy_PayReceipts_Post_Request
}

export interface V3_Marketing_Busifavor_Subsidy_PayReceipts_Post_Response {
  /** 补差付款单号 · 示例：1120200119165100000000000001 */
  readonly subsidy_receipt_id: string
  /** 商家券批次号 · 示例：128888000000001 */
  readonly stock_id: string
  /** 商家券Code · 示例：ABCD12345678 */
  readonly coupon_code: string
  /** 微信支付订单号 · 示例：4200000913202101152566792388 */
  readonly transaction_id: string
  /** 营销补差扣款商户号 · 示例：1900000001 */
  readonly payer_merchant: string
  /** 营销补差入账商户号 · 示例：1900000002 */
  readonly payee_merchant: string
  /** 补差付款金额 · 示例：100 */
  readonly amount: number
  /** 补差付款描述 · 示例：20210115DESCRIPTION */
  readonly description: string
  /** 补差付款单据状态 · 示例：SUCCESS */
  readonly status: string
  /** 补差付款失败原因 · 示例：INSUFFICIENT_BALANCE */
  readonly fail_reason?: string | undefined
  /** 补差付款完成时间 · 示例：2021-01-20T10:29:35+08:00 */
  readonly success_time?: string | undefined
  /** 业务请求唯一单号 · 示例：subsidy-abcd-12345678 */
  readonly out_subsidy_no: string
  /** 补差付款发起时间 · 示例：2021-01-20T10:29:35+08:00 */
  readonly create_time?: string | undefined
}

export interface V3_Marketing_Busifavor_Subsidy_PayReceipts {
  /** 查询营销补差付款单详情API */
  readonly _subsidy_receipt_id_: V3_Marketing_Busifavor_Subsidy_PayReceipts_Subsidy_receipt_id_
  /**
   * 查询营销补差付款单列表API · https://pay.weixin.qq.com/doc/v3/merchant/4017147338
   * 角色：直连商户、服务商
   */
  get(options: V3_Marketing_Busifavor_Subsidy_PayReceipts_Get_Options): ApiCall<V3_Marketing_Busifavor_Subsidy_PayReceipts_Get_Response>
  /**
   * 查询营销补差付款单列表API · https://pay.weixin.qq.com/doc/v3/merchant/4017147338
   * 角色：直连商户、服务商
   */
  getSync(options: V3_Marketing_Busifavor_Subsidy_PayReceipts_Get_Options): V3_Marketing_Busifavor_Subsidy_PayReceipts_Get_Response
  /**
   * 营销补差付款API · https://pay.weixin.qq.com/doc/v3/merchant/4017147321
   * 角色：直连商户、服务商
   */
  post(options: V3_Marketing_Busifavor_Subsidy_PayReceipts_Post_Options & { readonly json: V3_Marketing_Busifavor_Subsidy_PayReceipts_Post_Request }): ApiCall<V3_Marketing_Busifavor_Subsidy_PayReceipts_Post_Response>
  /**
   * 营销补差付款API · https://pay.weixin.qq.com/doc/v3/merchant/4017147321
   * 角色：直连商户、服务商
   */
  postSync(options: V3_Marketing_Busifavor_Subsidy_PayReceipts_Post_Options & { readonly json: V3_Marketing_Busifavor_Subsidy_PayReceipts_Post_Request }): V3_Marketing_Busifavor_Subsidy_PayReceipts_Post_Response
}

export interface V3_Marketing_Busifavor_Subsidy_PayReceipts_Subsidy_receipt_id__Get_Options extends CallOptions {
  /** 补差付款单号 · 示例：1120200119165100000000000001 */
  readonly subsidy_receipt_id: string
}

export interface V3_Marketing_Busifavor_Subsidy_PayReceipts_Subsidy_receipt_id__Get_Response {
  /** 补差付款单号 · 示例：1120200119165100000000000001 */
  readonly subsidy_receipt_id: string
  /** 商家券批次号 · 示例：128888000000001 */
  readonly stock_id: string
  /** 商家券Code · 示例：ABCD12345678 */
  readonly coupon_code: string
  /** 微信支付订单号 · 示例：4200000913202101152566792388 */
  readonly transaction_id: string
  /** 营销补差扣款商户号 · 示例：1900000001 */
  readonly payer_merchant: string
  /** 营销补差入账商户号 · 示例：1900000002 */
  readonly payee_merchant: string
  /** 补差付款金额 · 示例：100 */
  readonly amount: number
  /** 补差付款描述 · 示例：20210115DESCRIPTION */
  readonly description: string
  /** 补差付款单据状态 · 示例：SUCCESS */
  readonly status: string
  /** 补差付款失败原因 · 示例：INSUFFICIENT_BALANCE */
  readonly fail_reason?: string | undefined
  /** 补差付款完成时间 · 示例：2021-01-20T10:29:35+08:00 */
  readonly success_time?: string | undefined
  /** 业务请求唯一单号 · 示例：subsidy-abcd-12345678 */
  readonly out_subsidy_no: string
  /** 补差付款发起时间 · 示例：2021-01-20T10:29:35+08:00 */
  readonly create_time?: string | undefined
}

export interface V3_Marketing_Busifavor_Subsidy_PayReceipts_Subsidy_receipt_id_ {
  /**
   * 查询营销补差付款单详情API · https://pay.weixin.qq.com/doc/v3/merchant/4017147336
   * 角色：直连商户、服务商
   */
  get(options: V3_Marketing_Busifavor_Subsidy_PayReceipts_Subsidy_receipt_id__Get_Options): ApiCall<V3_Marketing_Busifavor_Subsidy_PayReceipts_Subsidy_receipt_id__Get_Response>
  /**
   * 查询营销补差付款单详情API · https://pay.weixin.qq.com/doc/v3/merchant/4017147336
   * 角色：直连商户、服务商
   */
  getSync(options: V3_Marketing_Busifavor_Subsidy_PayReceipts_Subsidy_receipt_id__Get_Options): V3_Marketing_Busifavor_Subsidy_PayReceipts_Subsidy_receipt_id__Get_Response
}

export interface V3_Marketing_Busifavor_Subsidy_ReturnReceipts_Post_Request {
  /** 商家券批次号 · 示例：128888000000001 */
  readonly stock_id: string
  /** 商家券Code · 示例：ABCD12345678 */
  readonly coupon_code: string
  /** 微信支付订单号 · 示例：4200000913202101152566792388 */
  readonly transaction_id: string
  /** 微信支付退款单号 · 示例：50100506732021010105138718375 */
  readonly refund_id: string
  /** 原营销补差扣款商户号 · 示例：1900000001 */
  readonly payer_merchant: string
  /** 原营销补差入账商户号 · 示例：1900000002 */
  readonly payee_merchant: string
  /** 补差回退金额 · 示例：100 */
  readonly amount: number
  /** 补差回退描述 · 示例：20210115DESCRIPTION */
  readonly description: string
  /** 业务请求唯一单号 · 示例：subsidy-abcd-12345678 */
  readonly out_subsidy_return_no: string
}

export interface V3_Marketing_Busifavor_Subsidy_ReturnReceipts_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Busifavor_Subsidy_ReturnReceipts_Post_Request
}

export interface V3_Marketing_Busifavor_Subsidy_ReturnReceipts_Post_Response {
  /** 补差回退单号 · 示例：2120200119165100000000000001 */
  readonly subsidy_return_receipt_id?: string | undefined
  /** 商家券批次号 · 示例：128888000000001 */
  readonly stock_id: string
  /** 商家券Code · 示例：ABCD12345678 */
  readonly coupon_code: string
  /** 微信支付订单号 · 示例：4200000913202101152566792388 */
  readonly transaction_id: string
  /** 微信支付退款单号 · 示例：50100506732021010105138718375 */
  readonly refund_id: string
  /** 原营销补差扣款商户号 · 示例：1900000001 */
  readonly payer_merchant: string
  /** 原营销补差入账商户号 · 示例：1900000002 */
  readonly payee_merchant: string
  /** 补差回退金额 · 示例：100 */
  readonly amount: number
  /** 补差回退描述 · 示例：20210115DESCRIPTION */
  readonly description: string
  /** 补差回退单据状态 · 示例：SUCCESS */
  readonly status: string
  /** 补差回退失败原因 · 示例：INSUFFICIENT_BALANCE */
  readonly fail_reason?: string | undefined
  /** 补差回退完成时间 · 示例：2021-01-20T10:29:35+08:00 */
  readonly return_done_time?: string | undefined
  /** 补差付款单号 · 示例：1120200119165100000000000001 */
  readonly subsidy_receipt_id: string
  /** 业务请求唯一单号 · 示例：subsidy-abcd-12345678 */
  readonly out_subsidy_return_no: string
  /** 补差回退发起时间 · 示例：2021-01-20T10:29:35+08:00 */
  readonly return_create_time?: string | undefined
}

export interface V3_Marketing_Busifavor_Subsidy_ReturnReceipts {
  /** 查询商家券营销补差回退单详情 */
  readonly _subsidy_return_receipt_id_: V3_Marketing_Busifavor_Subsidy_ReturnReceipts_Subsidy_return_receipt_id_
  /**
   * 营销补差回退API · https://pay.weixin.qq.com/doc/v3/merchant/4017147332
   * 角色：直连商户、服务商
   */
  post(options: V3_Marketing_Busifavor_Subsidy_ReturnReceipts_Post_Options & { readonly json: V3_Marketing_Busifavor_Subsidy_ReturnReceipts_Post_Request }): ApiCall<V3_Marketing_Busifavor_Subsidy_ReturnReceipts_Post_Response>
  /**
   * 营销补差回退API · https://pay.weixin.qq.com/doc/v3/merchant/4017147332
   * 角色：直连商户、服务商
   */
  postSync(options: V3_Marketing_Busifavor_Subsidy_ReturnReceipts_Post_Options & { readonly json: V3_Marketing_Busifavor_Subsidy_ReturnReceipts_Post_Request }): V3_Marketing_Busifavor_Subsidy_ReturnReceipts_Post_Response
}

export interface V3_Marketing_Busifavor_Subsidy_ReturnReceipts_Subsidy_return_receipt_id__Get_Options extends CallOptions {
  /** 补差回退单号 · 示例：2120200119165100000000000001 */
  readonly subsidy_return_receipt_id: string
}

export interface V3_Marketing_Busifavor_Subsidy_ReturnReceipts_Subsidy_return_receipt_id__Get_Response {
  /** 补差回退单号 · 示例：2120200119165100000000000001 */
  readonly subsidy_return_receipt_id?: string | undefined
  /** 商家券批次号 · 示例：128888000000001 */
  readonly stock_id: string
  /** 商家券Code · 示例：ABCD12345678 */
  readonly coupon_code: string
  /** 微信支付订单号 · 示例：4200000913202101152566792388 */
  readonly transaction_id: string
  /** 微信支付退款单号 · 示例：50100506732021010105138718375 */
  readonly refund_id: string
  /** 原营销补差扣款商户号 · 示例：1900000001 */
  readonly payer_merchant: string
  /** 原营销补差入账商户号 · 示例：1900000002 */
  readonly payee_merchant: string
  /** 补差回退金额 · 示例：100 */
  readonly amount: number
  /** 补差回退描述 · 示例：20210115DESCRIPTION */
  readonly description: string
  /** 补差回退单据状态 · 示例：RETURN_RECEIPT_SUCCESS */
  readonly status: string
  /** 补差回退失败原因 · 示例：RETURN_RECEIPT_INSUFFICIENT_BALANCE */
  readonly fail_reason?: string | undefined
  /** 补差回退完成时间 · 示例：2021-06-15T19:35:11+08:00 */
  readonly return_done_time?: string | undefined
  /** 补差付款单号 · 示例：1120200119165100000000000001 */
  readonly subsidy_receipt_id: string
  /** 业务请求唯一单号 · 示例：subsidy-abcd-12345678 */
  readonly out_subsidy_return_no: string
  /** 补差回退发起时间 · 示例：2021-06-15T19:35:11+08:00 */
  readonly return_create_time?: string | undefined
}

export interface V3_Marketing_Busifavor_Subsidy_ReturnReceipts_Subsidy_return_receipt_id_ {
  /**
   * 查询商家券营销补差回退单详情 · https://pay.weixin.qq.com/doc/v3/merchant/4017147344
   * 角色：直连商户、服务商
   */
  get(options: V3_Marketing_Busifavor_Subsidy_ReturnReceipts_Subsidy_return_receipt_id__Get_Options): ApiCall<V3_Marketing_Busifavor_Subsidy_ReturnReceipts_Subsidy_return_receipt_id__Get_Response>
  /**
   * 查询商家券营销补差回退单详情 · https://pay.weixin.qq.com/doc/v3/merchant/4017147344
   * 角色：直连商户、服务商
   */
  getSync(options: V3_Marketing_Busifavor_Subsidy_ReturnReceipts_Subsidy_return_receipt_id__Get_Options): V3_Marketing_Busifavor_Subsidy_ReturnReceipts_Subsidy_return_receipt_id__Get_Response
}

export interface V3_Marketing_Busifavor_Users {
  /** 用户标识 · 共 2 个接口 */
  readonly _openid_: V3_Marketing_Busifavor_Users_Openid_
}

export interface V3_Marketing_Busifavor_Users_Openid_ {
  /** 运营工具∙商家券 · 根据过滤条件查询用户券API · 共 2 个接口 */
  readonly coupons: V3_Marketing_Busifavor_Users_Openid__Coupons
}

export interface V3_Marketing_Busifavor_Users_Openid__Coupons_Get_Options extends CallOptions {
  /** 用户标识 · 示例：2323dfsdf342342 */
  readonly openid: string
  /** 查询参数 */
  readonly query: {
    /** 公众账号ID · 示例：wx233544546545989 */
    readonly appid: string
    /** 批次号 · 示例：9865000 */
    readonly stock_id?: string | undefined
    /** 券状态 · 示例：SENDED */
    readonly coupon_state?: "SENDED" | "USED" | "EXPIRED" | "DELETED" | "DEACTIVATED" | (string & {}) | undefined
    /** 创建批次的商户号 · 示例：1000000001 */
    readonly creator_merchant?: string | undefined
    /** 批次归属商户号 · 示例：1000000002 */
    readonly belong_merchant?: string | undefined
    /** 批次发放商户号 · 示例：1000000003 */
    readonly sender_merchant?: string | undefined
    /** 分页页码 · 示例：0 */
    readonly offset?: number | undefined
    /** 分页大小 · 示例：20 */
    readonly limit?: number | undefined
  }
}

export interface V3_Marketing_Busifavor_Users_Openid__Coupons_Get_Response {
  /** 总数量 */
  readonly total_count: number
  /** 分页页码 */
  readonly offset: number
  /** 分页大小 */
  readonly limit: number
  /** 结果集 */
  readonly data: readonly {
    /** 商家券批次名称 · 最长 24 个字符 */
    readonly stock_name: string
    /** 批次归属商户号 · 8～15 个字符 */
    readonly belong_merchant: string
    /** 批次备注 · 最长 20 个字符 */
    readonly comment?: string | undefined
    /** 适用商品范围 · 最长 15 个字符 */
    readonly goods_name: string
    /** 批次类型 · 最长 32 个字符 */
    readonly stock_type: "NORMAL" | "DISCOUNT" | "EXCHANGE" | (string & {})
    /** 核销规则 */
    readonly coupon_use_rule: {
      /** 券可核销时间 */
      readonly coupon_available_time: {
        /** 开始时间 · 格式：RFC 3339 日期时间 */
        readonly available_begin_time?: string | undefined
        /** 结束时间 · 格式：RFC 3339 日期时间 */
        readonly available_end_time?: string | undefined
        /** 领取后N天内有效 · 最小 1 · 最大 365 */
        readonly available_day_after_receive?: number | undefined
        /** 固定周期有效时间段 */
        readonly available_week?: {
          /** 可用星期数 */
          readonly week_day?: readonly number[] | undefined
          /** 当天可用时间段 */
          readonly available_day_time?: readonly {
            /** 当天可用开始时间 */
            readonly begin_time?: number | undefined
            /** 当天可用结束时间 */
            readonly end_time?: number | undefined
          }[] | undefined
        } | undefined
        /** 无规律的有效时间段 */
        readonly irregulary_avaliable_time?: readonly {
          /** 开始时间 · 格式：RFC 3339 日期时间 */
          readonly begin_time?: string | undefined
          /** 结束时间 · 格式：RFC 3339 日期时间 */
          readonly end_time?: string | undefined
        }[] | undefined
        /** 领取后N天开始生效 */
        readonly wait_days_after_receive?: number | undefined
      }
      /** 固定周期有效时间段 */
      readonly available_week?: {
        readonly week_day?: readonly number[] | undefined
        /** 当天可用时间段 */
        readonly available_day_time?: readonly {
          /** 当天可用开始时间 · 最小 1 · 最大 86399 · 示例：3600 */
          readonly begin_time?: number | undefined
          /** 当天可用结束时间 · 最小 1 · 最大 86399 · 示例：86399 */
          readonly end_time?: number | undefined
        }[] | undefined
      } | undefined
      readonly irregulary_avaliable_time?: readonly {
        /** 开始时间 · 格式：RFC 3339 日期时间 */
        readonly begin_time?: string | undefined
        /** 结束时间 · 格式：RFC 3339 日期时间 */
        readonly end_time?: string | undefined
      }[] | undefined
      /** 固定面额满减券使用规则 */
      readonly fixed_normal_coupon?: {
        /** 优惠金额 · 最小 1 · 最大 10000000 */
        readonly discount_amount?: number | undefined
        /** 消费门槛 · 最小 1 · 最大 10000000 */
        readonly transaction_minimum?: number | undefined
      } | undefined
      /** 折扣券使用规则 */
      readonly discount_coupon?: {
        /** 折扣比例 · 最小 1 · 最大 100 */
        readonly discount_percent?: number | undefined
        /** 消费门槛 · 最小 1 · 最大 10000000 */
        readonly transaction_minimum?: number | undefined
      } | undefined
      /** 换购券使用规则 */
      readonly exchange_coupon?: {
        /** 单品换购价 · 最小 1 · 最大 10000000 */
        readonly exchange_price?: number | undefined
        /** 消费门槛 · 最小 1 · 最大 10000000 */
        readonly transaction_minimum?: number | undefined
      } | undefined
      /** 核销方式 */
      readonly use_method: "OFF_LINE" | "MINI_PROGRAMS" | "PAYMENT_CODE" | "SELF_CONSUME" | (string & {})
      /** 小程序appid */
      readonly mini_programs_appid?: string | undefined
      /** 小程序path */
      readonly mini_programs_path?: string | undefined
    }
    /** 自定义入口 */
    readonly custom_entrance?: {
      /** 小程序入口 */
      readonly mini_programs_info?: {
        /** 商家小程序appid */
        readonly mini_programs_appid: string
        /** 商家小程序path */
        readonly mini_programs_path: string
        /** 入口文案 */
        readonly entrance_words: string
        /** 引导文案 */
        readonly guiding_words?: string | undefined
      } | undefined
      /** 商户公众号appid */
      readonly appid?: string | undefined
      /** 更多优惠入口 */
      readonly hall_id?: string | undefined
      /** 可用门店id */
      readonly store_id?: string | undefined
      /** code展示模式 */
      readonly code_display_mode?: "BARCODE" | "QRCODE" | "NOT_SHOW" | (string & {}) | undefined
    } | undefined
    /** 样式信息 */
    readonly display_pattern_info?: {
      /** 使用须知 */
      readonly description?: string | undefined
      /** 商户logo · 上传接口返回的图片 URL */
      readonly merchant_logo_url?: string | undefined
      /** 商户名称 */
      readonly merchant_name?: string | undefined
      /** 背景颜色 */
      readonly background_color?: "Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | (string & {}) | undefined
      /** 券详情图片 · 上传接口返回的图片 URL */
      readonly coupon_image_url?: string | undefined
      /** 视频号相关信息 */
      readonly finder_info?: {
        /** 视频号ID · 示例：sph6Rngt2T4RlUf */
        readonly finder_id?: string | undefined
        /** 视频号视频ID · 示例：sph6Rngt2T4RlUf */
        readonly finder_video_id?: string | undefined
        /** 视频号封面图 · 上传接口返回的图片 URL · 示例：https://wxpaylogo.qpic.cn/xxx */
        readonly finder_video_cover_image_url?: string | undefined
      } | undefined
    } | undefined
    /** 券code */
    readonly coupon_code?: string | undefined
    /** 券状态 · 示例：SENDED */
    readonly coupon_state?: "SENDED" | "USED" | "EXPIRED" | "DELETED" | "DEACTIVATED" | (string & {}) | undefined
    /** 批次号 */
    readonly stock_id?: string | undefined
    /** 是否允许转赠 */
    readonly transferable?: boolean | undefined
    /** 是否允许分享链接 */
    readonly shareable?: boolean | undefined
    /** 发券请求单号 */
    readonly send_request_no: string
    /** 核销请求单号 */
    readonly use_request_no?: string | undefined
    /** 券可使用开始时间 · 格式：RFC 3339 日期时间 */
    readonly available_start_time: string
    /** 券过期时间 · 格式：RFC 3339 日期时间 */
    readonly expire_time: string
    /** 券领券时间 · 格式：RFC 3339 日期时间 */
    readonly receive_time: string
    /** 券核销时间 · 格式：RFC 3339 日期时间 */
    readonly use_time?: string | undefined
    /** 关联的商户订单号 */
    readonly associate_out_trade_no?: string | undefined
    /** 回退请求单号 */
    readonly return_request_no?: string | undefined
    /** 券回退时间 · 格式：RFC 3339 日期时间 */
    readonly return_time?: string | undefined
    /** 失效请求单号 */
    readonly deactivate_request_no?: string | undefined
    /** 券失效时间 · 格式：RFC 3339 日期时间 */
    readonly deactivate_time?: string | undefined
    /** 失效原因 */
    readonly deactivate_reason?: string | undefined
  }[]
}

export interface V3_Marketing_Busifavor_Users_Openid__Coupons {
  /** 券code · 共 1 个接口 */
  readonly _coupon_code_: V3_Marketing_Busifavor_Users_Openid__Coupons_Coupon_code_
  /**
   * 根据过滤条件查询用户券API · https://pay.weixin.qq.com/doc/v3/merchant/4012534963
   * 角色：直连商户、服务商
   */
  get(options: V3_Marketing_Busifavor_Users_Openid__Coupons_Get_Options): ApiCall<V3_Marketing_Busifavor_Users_Openid__Coupons_Get_Response>
  /**
   * 根据过滤条件查询用户券API · https://pay.weixin.qq.com/doc/v3/merchant/4012534963
   * 角色：直连商户、服务商
   */
  getSync(options: V3_Marketing_Busifavor_Users_Openid__Coupons_Get_Options): V3_Marketing_Busifavor_Users_Openid__Coupons_Get_Response
  /** 根据过滤条件查询用户券API：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<V3_Marketing_Busifavor_Users_Openid__Coupons_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_Marketing_Busifavor_Users_Openid__Coupons_Get_Response['data']>[number], void, undefined>
}

export interface V3_Marketing_Busifavor_Users_Openid__Coupons_Coupon_code_ {
  /** 运营工具∙商家券 · 共 1 个接口 */
  readonly appids: V3_Marketing_Busifavor_Users_Openid__Coupons_Coupon_code__Appids
}

export interface V3_Marketing_Busifavor_Users_Openid__Coupons_Coupon_code__Appids {
  /** 查询用户单张券详情API */
  readonly _appid_: V3_Marketing_Busifavor_Users_Openid__Coupons_Coupon_code__Appids_Appid_
}

export interface V3_Marketing_Busifavor_Users_Openid__Coupons_Coupon_code__Appids_Appid__Get_Options extends CallOptions {
  /** 用户标识 */
  readonly openid: string
  /** 券code */
  readonly coupon_code: string
  /** 公众账号ID */
  readonly appid: string
}

export interface V3_Marketing_Busifavor_Users_Openid__Coupons_Coupon_code__Appids_Appid__Get_Response {
  /** 商家券批次名称 · 最长 24 个字符 */
  readonly stock_name: string
  /** 批次归属商户号 · 8～15 个字符 */
  readonly belong_merchant: string
  /** 批次备注 · 最长 20 个字符 */
  readonly comment?: string | undefined
  /** 适用商品范围 · 最长 15 个字符 */
  readonly goods_name: string
  /** 批次类型 · 最长 32 个字符 */
  readonly stock_type: "NORMAL" | "DISCOUNT" | "EXCHANGE" | (string & {})
  /** 核销规则 */
  readonly coupon_use_rule: {
    /** 券可核销时间 */
    readonly coupon_available_time: {
      /** 开始时间 · 格式：RFC 3339 日期时间 */
      readonly available_begin_time?: string | undefined
      /** 结束时间 · 格式：RFC 3339 日期时间 */
      readonly available_end_time?: string | undefined
      /** 领取后N天内有效 · 最小 1 · 最大 365 */
      readonly available_day_after_receive?: number | undefined
      /** 固定周期有效时间段 */
      readonly available_week?: {
        /** 可用星期数 */
        readonly week_day?: readonly number[] | undefined
        /** 当天可用时间段 */
        readonly available_day_time?: readonly {
          /** 当天可用开始时间 */
          readonly begin_time?: number | undefined
          /** 当天可用结束时间 */
          readonly end_time?: number | undefined
        }[] | undefined
      } | undefined
      /** 无规律的有效时间段 */
      readonly irregulary_avaliable_time?: readonly {
        /** 开始时间 · 格式：RFC 3339 日期时间 */
        readonly begin_time?: string | undefined
        /** 结束时间 · 格式：RFC 3339 日期时间 */
        readonly end_time?: string | undefined
      }[] | undefined
      /** 领取后N天开始生效 */
      readonly wait_days_after_receive?: number | undefined
    }
    /** 固定周期有效时间段 */
    readonly available_week?: {
      readonly week_day?: readonly number[] | undefined
      /** 当天可用时间段 */
      readonly available_day_time?: readonly {
        /** 当天可用开始时间 · 最小 1 · 最大 86399 · 示例：3600 */
        readonly begin_time?: number | undefined
        /** 当天可用结束时间 · 最小 1 · 最大 86399 · 示例：86399 */
        readonly end_time?: number | undefined
      }[] | undefined
    } | undefined
    readonly irregulary_avaliable_time?: readonly {
      /** 开始时间 · 格式：RFC 3339 日期时间 */
      readonly begin_time?: string | undefined
      /** 结束时间 · 格式：RFC 3339 日期时间 */
      readonly end_time?: string | undefined
    }[] | undefined
    /** 固定面额满减券使用规则 */
    readonly fixed_normal_coupon?: {
      /** 优惠金额 · 最小 1 · 最大 10000000 */
      readonly discount_amount?: number | undefined
      /** 消费门槛 · 最小 1 · 最大 10000000 */
      readonly transaction_minimum?: number | undefined
    } | undefined
    /** 折扣券使用规则 */
    readonly discount_coupon?: {
      /** 折扣比例 · 最小 1 · 最大 100 */
      readonly discount_percent?: number | undefined
      /** 消费门槛 · 最小 1 · 最大 10000000 */
      readonly transaction_minimum?: number | undefined
    } | undefined
    /** 换购券使用规则 */
    readonly exchange_coupon?: {
      /** 单品换购价 · 最小 1 · 最大 10000000 */
      readonly exchange_price?: number | undefined
      /** 消费门槛 · 最小 1 · 最大 10000000 */
      readonly transaction_minimum?: number | undefined
    } | undefined
    /** 核销方式 */
    readonly use_method: "OFF_LINE" | "MINI_PROGRAMS" | "PAYMENT_CODE" | "SELF_CONSUME" | (string & {})
    /** 小程序appid */
    readonly mini_programs_appid?: string | undefined
    /** 小程序path */
    readonly mini_programs_path?: string | undefined
  }
  /** 自定义入口 */
  readonly custom_entrance?: {
    /** 小程序入口 */
    readonly mini_programs_info?: {
      /** 商家小程序appid */
      readonly mini_programs_appid: string
      /** 商家小程序path */
      readonly mini_programs_path: string
      /** 入口文案 */
      readonly entrance_words: string
      /** 引导文案 */
      readonly guiding_words?: string | undefined
    } | undefined
    /** 商户公众号appid */
    readonly appid?: string | undefined
    /** 更多优惠入口 */
    readonly hall_id?: string | undefined
    /** 可用门店id */
    readonly store_id?: string | undefined
    /** code展示模式 */
    readonly code_display_mode?: "BARCODE" | "QRCODE" | "NOT_SHOW" | (string & {}) | undefined
  } | undefined
  /** 样式信息 */
  readonly display_pattern_info?: {
    /** 使用须知 */
    readonly description?: string | undefined
    /** 商户logo · 上传接口返回的图片 URL */
    readonly merchant_logo_url?: string | undefined
    /** 商户名称 */
    readonly merchant_name?: string | undefined
    /** 背景颜色 */
    readonly background_color?: "Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | (string & {}) | undefined
    /** 券详情图片 · 上传接口返回的图片 URL */
    readonly coupon_image_url?: string | undefined
    /** 视频号相关信息 */
    readonly finder_info?: {
      /** 视频号ID · 示例：sph6Rngt2T4RlUf */
      readonly finder_id?: string | undefined
      /** 视频号视频ID · 示例：sph6Rngt2T4RlUf */
      readonly finder_video_id?: string | undefined
      /** 视频号封面图 · 上传接口返回的图片 URL · 示例：https://wxpaylogo.qpic.cn/xxx */
      readonly finder_video_cover_image_url?: string | undefined
    } | undefined
  } | undefined
  /** 券code */
  readonly coupon_code?: string | undefined
  /** 券状态 · 示例：SENDED */
  readonly coupon_state?: "SENDED" | "USED" | "EXPIRED" | "DELETED" | "DEACTIVATED" | "PENDING_REDEEM" | "REDEEM_CONFIRMING" | "REDEEM_FAILED" | "REDEEM_EXPIRED" | (string & {}) | undefined
  /** 批次号 */
  readonly stock_id?: string | undefined
  /** 是否允许转赠 */
  readonly transferable?: boolean | undefined
  /** 是否允许分享链接 */
  readonly shareable?: boolean | undefined
  /** 发券请求单号 */
  readonly send_request_no: string
  /** 核销请求单号 */
  readonly use_request_no?: string | undefined
  /** 券可使用开始时间 · 格式：RFC 3339 日期时间 */
  readonly available_start_time: string
  /** 券过期时间 · 格式：RFC 3339 日期时间 */
  readonly expire_time: string
  /** 券领券时间 · 格式：RFC 3339 日期时间 */
  readonly receive_time: string
  /** 券核销时间 · 格式：RFC 3339 日期时间 */
  readonly use_time?: string | undefined
  /** 关联的商户订单号 */
  readonly associate_out_trade_no?: string | undefined
  /** 回退请求单号 */
  readonly return_request_no?: string | undefined
  /** 券回退时间 · 格式：RFC 3339 日期时间 */
  readonly return_time?: string | undefined
  /** 失效请求单号 */
  readonly deactivate_request_no?: string | undefined
  /** 券失效时间 · 格式：RFC 3339 日期时间 */
  readonly deactivate_time?: string | undefined
  /** 失效原因 */
  readonly deactivate_reason?: string | undefined
}

export interface V3_Marketing_Busifavor_Users_Openid__Coupons_Coupon_code__Appids_Appid_ {
  /**
   * 查询用户单张券详情API · https://pay.weixin.qq.com/doc/v3/merchant/4012535011
   * 角色：直连商户、服务商
   */
  get(options: V3_Marketing_Busifavor_Users_Openid__Coupons_Coupon_code__Appids_Appid__Get_Options): ApiCall<V3_Marketing_Busifavor_Users_Openid__Coupons_Coupon_code__Appids_Appid__Get_Response>
  /**
   * 查询用户单张券详情API · https://pay.weixin.qq.com/doc/v3/merchant/4012535011
   * 角色：直连商户、服务商
   */
  getSync(options: V3_Marketing_Busifavor_Users_Openid__Coupons_Coupon_code__Appids_Appid__Get_Options): V3_Marketing_Busifavor_Users_Openid__Coupons_Coupon_code__Appids_Appid__Get_Response
}

export interface V3_Marketing_Favor {
  /** 获取已设置的消息通知地址API、设置消息通知地址API */
  readonly callbacks: V3_Marketing_Favor_Callbacks
  /** 创建代金券批次API */
  readonly couponStocks: V3_Marketing_Favor_CouponStocks
  /** 运营工具∙通用接口 · 共 1 个接口 */
  readonly media: V3_Marketing_Favor_Media
  /** 运营工具∙代金券 · 条件查询批次列表API · 共 13 个接口 */
  readonly stocks: V3_Marketing_Favor_Stocks
  /** 运营工具∙代金券 · 共 3 个接口 */
  readonly users: V3_Marketing_Favor_Users
}

export interface V3_Marketing_Favor_Callbacks_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 商户号 · 示例：9856888 */
    readonly mchid: string
  }
}

export interface V3_Marketing_Favor_Callbacks_Get_Response {
  /** 商户号 · 示例：9856888 */
  readonly mchid: string
  /** 通知地址 · 示例：api.weixin.qq.com */
  readonly notify_url: string
}

export interface V3_Marketing_Favor_Callbacks_Post_Request {
  /** 商户号 · 示例：9856888 */
  readonly mchid: string
  /** 通知url地址 · 示例：https://pay.weixin.qq.com */
  readonly notify_url: string
  /** 回调开关 · 示例：true */
  readonly switch?: boolean | undefined
}

export interface V3_Marketing_Favor_Callbacks_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Favor_Callbacks_Post_Request
}

export interface V3_Marketing_Favor_Callbacks_Post_Response {
  /** 修改时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly update_time: string
  /** 通知地址 · 示例：api.weixin.qq.com */
  readonly notify_url: string
}

export interface V3_Marketing_Favor_Callbacks {
  /**
   * 获取已设置的消息通知地址API · https://pay.weixin.qq.com/doc/v3/merchant/4012464070
   * 角色：直连商户、服务商、渠道商
   */
  get(options: V3_Marketing_Favor_Callbacks_Get_Options): ApiCall<V3_Marketing_Favor_Callbacks_Get_Response>
  /**
   * 获取已设置的消息通知地址API · https://pay.weixin.qq.com/doc/v3/merchant/4012464070
   * 角色：直连商户、服务商、渠道商
   */
  getSync(options: V3_Marketing_Favor_Callbacks_Get_Options): V3_Marketing_Favor_Callbacks_Get_Response
  /**
   * 设置消息通知地址API · https://pay.weixin.qq.com/doc/v3/merchant/4012464198
   * 角色：直连商户、服务商、渠道商
   */
  post(options: V3_Marketing_Favor_Callbacks_Post_Options & { readonly json: V3_Marketing_Favor_Callbacks_Post_Request }): ApiCall<V3_Marketing_Favor_Callbacks_Post_Response>
  /**
   * 设置消息通知地址API · https://pay.weixin.qq.com/doc/v3/merchant/4012464198
   * 角色：直连商户、服务商、渠道商
   */
  postSync(options: V3_Marketing_Favor_Callbacks_Post_Options & { readonly json: V3_Marketing_Favor_Callbacks_Post_Request }): V3_Marketing_Favor_Callbacks_Post_Response
}

export interface V3_Marketing_Favor_CouponStocks_Post_Request {
  /** 批次名称 · 示例：微信支付代金券批次 */
  readonly stock_name: string
  /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly available_begin_time: string
  /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly available_end_time: string
  /** 发放规则 */
  readonly stock_use_rule: {
    /** 发放总上限 */
    readonly max_coupons: number
    /** 总预算 */
    readonly max_amount: number
    /** 单天发放上限金额 */
    readonly max_amount_by_day?: number | undefined
    /** 单个用户可领个数 */
    readonly max_coupons_per_user: number
    /** 是否开启自然人限制 */
    readonly natural_person_limit: boolean
    /** api发券防刷 */
    readonly prevent_api_abuse: boolean
  }
  /** 是否无资金流 */
  readonly no_cash: boolean
  /** 批次类型 */
  readonly stock_type: "NORMAL" | "DISCOUNT" | "EXCHAHGE" | "RANDOM" | "DISCOUNT_CUT" | (string & {})
  /** 批次备注 · 示例：零售批次 */
  readonly comment?: string | undefined
  /** 归属商户号 · 示例：98568865 */
  readonly belong_merchant: string
  /** 样式信息 */
  readonly pattern_info?: {
    /** 使用说明 */
    readonly description?: string | undefined
    /** 商户logo · 上传接口返回的图片 URL */
    readonly merchant_logo?: string | undefined
    /** 商户名称 */
    readonly merchant_name?: string | undefined
    /** 背景颜色 */
    readonly background_color?: "Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | (string & {}) | undefined
    /** 券详情图片 · 上传接口返回的图片 URL */
    readonly coupon_image?: string | undefined
    /** 卡包跳转目标 */
    readonly jump_target?: "PAYMENT_CODE" | "MINI_PROGRAM" | "DEFAULT_PAGE" | (string & {}) | undefined
    /** 小程序appid */
    readonly mini_program_appid?: string | undefined
    /** 小程序path */
    readonly mini_program_path?: string | undefined
  } | undefined
  /** 核销规则 */
  readonly coupon_use_rule: {
    /** 券可核销时间 */
    readonly coupon_available_time?: {
      /** 开始时间 · 格式：RFC 3339 日期时间 */
      readonly available_begin_time?: string | undefined
      /** 结束时间 · 格式：RFC 3339 日期时间 */
      readonly available_end_time?: string | undefined
      /** 固定时间段可用 */
      readonly fix_available_time?: {
        readonly available_week_day?: readonly number[] | undefined
        /** 当天开始时间 · 最小 0 · 最大 86400 · 示例：3600 */
        readonly begin_time?: number | undefined
        /** 当天结束时间 · 最小 1 · 最大 86399 · 示例：86399 */
        readonly end_time?: number | undefined
      } | undefined
      /** 领取第二天生效 */
      readonly second_day_available?: boolean | undefined
      /** 领取后有效时间 */
      readonly available_time_after_receive?: number | undefined
    } | undefined
    /** 固定面额满减券使用规则 */
    readonly fixed_normal_coupon?: {
      /** 面额 */
      readonly coupon_amount: number
      /** 门槛 */
      readonly transaction_minimum: number
    } | undefined
    /** 折扣券使用规则 */
    readonly discount_coupon?: {
      /** 最高折扣金额 */
      readonly discount_amount_max?: number | undefined
      /** 折扣百分比 */
      readonly discount_percent?: number | undefined
      /** 门槛 */
      readonly transaction_minimum?: number | undefined
    } | undefined
    /** 换购券使用规则 */
    readonly exchange_coupon?: {
      /** 单品换购价 */
      readonly exchange_price?: number | undefined
      /** 消费门槛 */
      readonly transaction_minimum?: number | undefined
    } | undefined
    /** 最多 50 项 */
    readonly goods_tag?: readonly string[] | undefined
    readonly limit_pay?: readonly string[] | undefined
    /** 指定银行卡BIN */
    readonly limit_card?: {
      /** 银行卡名称 · 示例：精粹白金 */
      readonly name?: string | undefined
      /** 指定卡BIN · 最多 10 项 */
      readonly bin?: readonly string[] | undefined
    } | undefined
    readonly trade_type?: readonly ("MICROAPP" | "APPPAY" | "PPAY" | "CARD" | "FACE" | "OTHER" | (string & {}))[] | undefined
    /** 最多 50 项 */
    readonly available_items?: readonly string[] | undefined
    /** 最多 50 项 */
    readonly unavailable_items?: readonly string[] | undefined
    /** 最多 50 项 */
    readonly available_merchants?: readonly string[] | undefined
    /** 是否可叠加其他优惠 */
    readonly combine_use?: boolean | undefined
  }
  /** 商户单据号 */
  readonly out_request_no: string
  /** 扩展属性 · 示例：{"exinfo1":"1234","exinfo2":"3456"} */
  readonly ext_info?: string | undefined
}

export interface V3_Marketing_Favor_CouponStocks_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Favor_CouponStocks_Post_Request
}

export interface V3_Marketing_Favor_CouponStocks_Post_Response {
  /** 批次号 · 示例：98065001 */
  readonly stock_id: string
  /** 创建时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time: string
}

export interface V3_Marketing_Favor_CouponStocks {
  /**
   * 创建代金券批次API · https://pay.weixin.qq.com/doc/v3/merchant/4012534633
   * 角色：直连商户、服务商、渠道商
   */
  post(options: V3_Marketing_Favor_CouponStocks_Post_Options & { readonly json: V3_Marketing_Favor_CouponStocks_Post_Request }): ApiCall<V3_Marketing_Favor_CouponStocks_Post_Response>
  /**
   * 创建代金券批次API · https://pay.weixin.qq.com/doc/v3/merchant/4012534633
   * 角色：直连商户、服务商、渠道商
   */
  postSync(options: V3_Marketing_Favor_CouponStocks_Post_Options & { readonly json: V3_Marketing_Favor_CouponStocks_Post_Request }): V3_Marketing_Favor_CouponStocks_Post_Response
}

export interface V3_Marketing_Favor_Media {
  /** 图片上传API */
  readonly imageUpload: V3_Marketing_Favor_Media_ImageUpload
}

export interface V3_Marketing_Favor_Media_ImageUpload_Post_Options extends CallOptions {
  /** 上传的表单 */
  readonly body: {
    /** 图片文件 */
    readonly file: Blob | Uint8Array
    /** 媒体文件元信息JSON格式字符串 */
    readonly meta: string | {
      /** 文件名称 */
      readonly filename?: string | undefined
      /** 文件摘要 */
      readonly sha256?: string | undefined
    }
  }
}

export interface V3_Marketing_Favor_Media_ImageUpload_Post_Response {
  /** 媒体文件URL地址 · 示例：https://qpic.cn/xxx */
  readonly media_url: string
}

export interface V3_Marketing_Favor_Media_ImageUpload {
  /**
   * 图片上传API · https://pay.weixin.qq.com/doc/v3/merchant/4012557233
   * 角色：微信支付商户、服务商
   */
  post(options: V3_Marketing_Favor_Media_ImageUpload_Post_Options): ApiCall<V3_Marketing_Favor_Media_ImageUpload_Post_Response>
  /**
   * 图片上传API · https://pay.weixin.qq.com/doc/v3/merchant/4012557233
   * 角色：微信支付商户、服务商
   */
  postSync(options: V3_Marketing_Favor_Media_ImageUpload_Post_Options): V3_Marketing_Favor_Media_ImageUpload_Post_Response
}

export interface V3_Marketing_Favor_Stocks_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 分页页码 */
    readonly offset: number
    /** 分页大小 */
    readonly limit: number
    /** 创建批次的商户号 */
    readonly stock_creator_mchid: string
    /** 起始时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly create_start_time?: string | undefined
    /** 终止时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly create_end_time?: string | undefined
    /** 批次状态 */
    readonly status?: "unactivated" | "audit" | "running" | "stoped" | "paused" | (string & {}) | undefined
  }
}

export interface V3_Marketing_Favor_Stocks_Get_Response {
  /** 批次总数 · 示例：10 */
  readonly total_count: number
  /** 分页大小 · 示例：8 */
  readonly limit: number
  /** 分页页码 · 示例：1 */
  readonly offset: number
  /** 批次详情 */
  readonly data?: readonly {
    /** 批次名称 · 示例：微信支付代金券批次 */
    readonly stock_name: string
    /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly available_begin_time: string
    /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly available_end_time: string
    /** 发放规则 */
    readonly stock_use_rule?: {
      /** 发放总上限 */
      readonly max_coupons: number
      /** 总预算 */
      readonly max_amount: number
      /** 单天发放上限金额 */
      readonly max_amount_by_day?: number | undefined
      /** 单个用户可领个数 */
      readonly max_coupons_per_user: number
      /** 是否开启自然人限制 */
      readonly natural_person_limit?: boolean | undefined
      /** api发券防刷 */
      readonly prevent_api_abuse?: boolean | undefined
      /** 固定面额批次特定信息 */
      readonly fixed_normal_coupon?: {
        /** 面额 */
        readonly coupon_amount?: number | undefined
        /** 门槛 */
        readonly transaction_minimum?: number | undefined
      } | undefined
      /** 券类型 */
      readonly coupon_type?: string | undefined
      /** 订单优惠标记 */
      readonly goods_tag?: readonly string[] | undefined
      /** 支付方式 */
      readonly trade_type?: readonly ("MICROAPP" | "APPPAY" | "PPAY" | "CARD" | "FACE" | "OTHER" | (string & {}))[] | undefined
      /** 是否可叠加其他优惠 */
      readonly combine_use?: boolean | undefined
    } | undefined
    /** 是否无资金流 */
    readonly no_cash: boolean
    /** 批次类型 */
    readonly stock_type: "NORMAL" | "DISCOUNT" | "EXCHAHGE" | "RANDOM" | "DISCOUNT_CUT" | (string & {})
    /** 批次号 */
    readonly stock_id?: string | undefined
    /** 创建批次的商户号 */
    readonly stock_creator_mchid?: string | undefined
    /** 批次状态 */
    readonly status?: "unactivated" | "audit" | "running" | "stoped" | "paused" | (string & {}) | undefined
    /** 使用说明 · 示例：微信支付营销 */
    readonly description: string
    /** 创建时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly create_time?: string | undefined
    /** 激活批次的时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly start_time?: string | undefined
    /** 终止批次的时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly stop_time?: string | undefined
    /** 是否单品优惠 */
    readonly singleitem?: boolean | undefined
    /** 减至批次特定信息 */
    readonly cut_to_message?: {
      /** 可用优惠的商品最高单价 */
      readonly single_price_max?: number | undefined
      /** 减至后的优惠单价 */
      readonly cut_to_price?: number | undefined
    } | undefined
    /** 已发券数量 */
    readonly distributed_coupons?: number | undefined
    /** 业务类型 */
    readonly business_type?: "MULTIUSE" | (string & {}) | undefined
    /** 消费金可用地域 */
    readonly available_region_list?: readonly {
      /** 类型 */
      readonly type?: string | undefined
      /** 省 */
      readonly province?: string | undefined
      /** 市 */
      readonly city?: string | undefined
      /** 区 */
      readonly district?: string | undefined
      /** 国家 */
      readonly country?: string | undefined
    }[] | undefined
    /** 消费金可用行业 */
    readonly available_industry_list?: readonly string[] | undefined
    /** 卡包ID */
    readonly card_id?: string | undefined
  }[] | undefined
}

export interface V3_Marketing_Favor_Stocks {
  /** 批次号 · 查询批次详情API · 共 12 个接口 */
  readonly _stock_id_: V3_Marketing_Favor_Stocks_Stock_id_
  /**
   * 条件查询批次列表API · https://pay.weixin.qq.com/doc/v3/merchant/4012460489
   * 角色：直连商户、服务商、渠道商
   */
  get(options: V3_Marketing_Favor_Stocks_Get_Options): ApiCall<V3_Marketing_Favor_Stocks_Get_Response>
  /**
   * 条件查询批次列表API · https://pay.weixin.qq.com/doc/v3/merchant/4012460489
   * 角色：直连商户、服务商、渠道商
   */
  getSync(options: V3_Marketing_Favor_Stocks_Get_Options): V3_Marketing_Favor_Stocks_Get_Response
  /** 条件查询批次列表API：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<V3_Marketing_Favor_Stocks_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_Marketing_Favor_Stocks_Get_Response['data']>[number], void, undefined>
}

export interface V3_Marketing_Favor_Stocks_Stock_id__Get_Options extends CallOptions {
  /** 批次号 */
  readonly stock_id: string
  /** 查询参数 */
  readonly query: {
    /** 创建批次的商户号 */
    readonly stock_creator_mchid: string
  }
}

export interface V3_Marketing_Favor_Stocks_Stock_id__Get_Response {
  /** 批次名称 · 示例：微信支付代金券批次 */
  readonly stock_name: string
  /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly available_begin_time: string
  /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly available_end_time: string
  /** 发放规则 */
  readonly stock_use_rule?: {
    /** 发放总上限 */
    readonly max_coupons: number
    /** 总预算 */
    readonly max_amount: number
    /** 单天发放上限金额 */
    readonly max_amount_by_day?: number | undefined
    /** 单个用户可领个数 */
    readonly max_coupons_per_user: number
    /** 是否开启自然人限制 */
    readonly natural_person_limit?: boolean | undefined
    /** api发券防刷 */
    readonly prevent_api_abuse?: boolean | undefined
    /** 固定面额批次特定信息 */
    readonly fixed_normal_coupon?: {
      /** 面额 */
      readonly coupon_amount?: number | undefined
      /** 门槛 */
      readonly transaction_minimum?: number | undefined
    } | undefined
    /** 券类型 */
    readonly coupon_type?: string | undefined
    /** 订单优惠标记 */
    readonly goods_tag?: readonly string[] | undefined
    /** 支付方式 */
    readonly trade_type?: readonly ("MICROAPP" | "APPPAY" | "PPAY" | "CARD" | "FACE" | "OTHER" | (string & {}))[] | undefined
    /** 是否可叠加其他优惠 */
    readonly combine_use?: boolean | undefined
  } | undefined
  /** 是否无资金流 */
  readonly no_cash: boolean
  /** 批次类型 */
  readonly stock_type: "NORMAL" | "DISCOUNT" | "EXCHAHGE" | "RANDOM" | "DISCOUNT_CUT" | (string & {})
  /** 批次号 */
  readonly stock_id?: string | undefined
  /** 创建批次的商户号 */
  readonly stock_creator_mchid?: string | undefined
  /** 批次状态 */
  readonly status?: "unactivated" | "audit" | "running" | "stoped" | "paused" | (string & {}) | undefined
  /** 使用说明 · 示例：微信支付营销 */
  readonly description: string
  /** 创建时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time?: string | undefined
  /** 激活批次的时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly start_time?: string | undefined
  /** 终止批次的时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly stop_time?: string | undefined
  /** 是否单品优惠 */
  readonly singleitem?: boolean | undefined
  /** 减至批次特定信息 */
  readonly cut_to_message?: {
    /** 可用优惠的商品最高单价 */
    readonly single_price_max?: number | undefined
    /** 减至后的优惠单价 */
    readonly cut_to_price?: number | undefined
  } | undefined
  /** 已发券数量 */
  readonly distributed_coupons?: number | undefined
  /** 业务类型 */
  readonly business_type?: "MULTIUSE" | (string & {}) | undefined
  /** 消费金可用地域 */
  readonly available_region_list?: readonly {
    /** 类型 */
    readonly type?: string | undefined
    /** 省 */
    readonly province?: string | undefined
    /** 市 */
    readonly city?: string | undefined
    /** 区 */
    readonly district?: string | undefined
    /** 国家 */
    readonly country?: string | undefined
  }[] | undefined
  /** 消费金可用行业 */
  readonly available_industry_list?: readonly string[] | undefined
  /** 卡包ID */
  readonly card_id?: string | undefined
}

export interface V3_Marketing_Favor_Stocks_Stock_id_ {
  /** 查询代金券可用单品API */
  readonly items: V3_Marketing_Favor_Stocks_Stock_id__Items
  /** 查询代金券可用商户API */
  readonly merchants: V3_Marketing_Favor_Stocks_Stock_id__Merchants
  /** 修改可用单品编码 */
  readonly modifyGoodsId: V3_Marketing_Favor_Stocks_Stock_id__ModifyGoodsId
  /** 暂停代金券批次API */
  readonly pause: V3_Marketing_Favor_Stocks_Stock_id__Pause
  /** 下载批次退款明细API */
  readonly refundFlow: V3_Marketing_Favor_Stocks_Stock_id__RefundFlow
  /** 获取批次退款明细下载链接 */
  readonly refundFlowByDay: V3_Marketing_Favor_Stocks_Stock_id__RefundFlowByDay
  /** 重启代金券批次API */
  readonly restart: V3_Marketing_Favor_Stocks_Stock_id__Restart
  /** 激活代金券批次API */
  readonly start: V3_Marketing_Favor_Stocks_Stock_id__Start
  /** 停止代金券批次 */
  readonly stop: V3_Marketing_Favor_Stocks_Stock_id__Stop
  /** 下载批次核销明细API */
  readonly useFlow: V3_Marketing_Favor_Stocks_Stock_id__UseFlow
  /** 获取批次核销明细下载链接 */
  readonly useFlowByDay: V3_Marketing_Favor_Stocks_Stock_id__UseFlowByDay
  /**
   * 查询批次详情API · https://pay.weixin.qq.com/doc/v3/merchant/4012460564
   * 角色：直连商户、服务商、渠道商
   */
  get(options: V3_Marketing_Favor_Stocks_Stock_id__Get_Options): ApiCall<V3_Marketing_Favor_Stocks_Stock_id__Get_Response>
  /**
   * 查询批次详情API · https://pay.weixin.qq.com/doc/v3/merchant/4012460564
   * 角色：直连商户、服务商、渠道商
   */
  getSync(options: V3_Marketing_Favor_Stocks_Stock_id__Get_Options): V3_Marketing_Favor_Stocks_Stock_id__Get_Response
}

export interface V3_Marketing_Favor_Stocks_Stock_id__Items_Get_Options extends CallOptions {
  /** 批次号 */
  readonly stock_id: string
  /** 查询参数 */
  readonly query: {
    /** 创建批次的商户号 */
    readonly stock_creator_mchid: string
    /** 分页页码 */
    readonly offset: number
    /** 分页大小 */
    readonly limit: number
  }
}

export interface V3_Marketing_Favor_Stocks_Stock_id__Items_Get_Response {
  /** 可用单品编码总数 · 示例：20 */
  readonly total_count: number
  readonly data?: readonly string[] | undefined
  /** 分页页码 · 示例：10 */
  readonly offset: number
  /** 分页大小 · 示例：10 */
  readonly limit: number
  /** 批次号 · 示例：9865000 */
  readonly stock_id: string
}

export interface V3_Marketing_Favor_Stocks_Stock_id__Items {
  /**
   * 查询代金券可用单品API · https://pay.weixin.qq.com/doc/v3/merchant/4012463442
   * 角色：直连商户、服务商、渠道商
   */
  get(options: V3_Marketing_Favor_Stocks_Stock_id__Items_Get_Options): ApiCall<V3_Marketing_Favor_Stocks_Stock_id__Items_Get_Response>
  /**
   * 查询代金券可用单品API · https://pay.weixin.qq.com/doc/v3/merchant/4012463442
   * 角色：直连商户、服务商、渠道商
   */
  getSync(options: V3_Marketing_Favor_Stocks_Stock_id__Items_Get_Options): V3_Marketing_Favor_Stocks_Stock_id__Items_Get_Response
  /** 查询代金券可用单品API：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<V3_Marketing_Favor_Stocks_Stock_id__Items_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_Marketing_Favor_Stocks_Stock_id__Items_Get_Response['data']>[number], void, undefined>
}

export interface V3_Marketing_Favor_Stocks_Stock_id__Merchants_Get_Options extends CallOptions {
  /** 批次号 */
  readonly stock_id: string
  /** 查询参数 */
  readonly query: {
    /** 分页页码 */
    readonly offset: number
    /** 分页大小 */
    readonly limit: number
    /** 创建批次的商户号 */
    readonly stock_creator_mchid: string
  }
}

export interface V3_Marketing_Favor_Stocks_Stock_id__Merchants_Get_Response {
  /** 可用商户总数量 · 示例：200 */
  readonly total_count: number
  /** 可用商户列表 */
  readonly data?: readonly string[] | undefined
  /** 分页页码 · 示例：10 */
  readonly offset: number
  /** 分页大小 · 示例：10 */
  readonly limit: number
  /** 批次号 · 示例：9865000 */
  readonly stock_id: string
}

export interface V3_Marketing_Favor_Stocks_Stock_id__Merchants {
  /**
   * 查询代金券可用商户API · https://pay.weixin.qq.com/doc/v3/merchant/4012463358
   * 角色：直连商户、服务商、渠道商
   */
  get(options: V3_Marketing_Favor_Stocks_Stock_id__Merchants_Get_Options): ApiCall<V3_Marketing_Favor_Stocks_Stock_id__Merchants_Get_Response>
  /**
   * 查询代金券可用商户API · https://pay.weixin.qq.com/doc/v3/merchant/4012463358
   * 角色：直连商户、服务商、渠道商
   */
  getSync(options: V3_Marketing_Favor_Stocks_Stock_id__Merchants_Get_Options): V3_Marketing_Favor_Stocks_Stock_id__Merchants_Get_Response
  /** 查询代金券可用商户API：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<V3_Marketing_Favor_Stocks_Stock_id__Merchants_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_Marketing_Favor_Stocks_Stock_id__Merchants_Get_Response['data']>[number], void, undefined>
}

export interface V3_Marketing_Favor_Stocks_Stock_id__ModifyGoodsId_Post_Request {
  /** 创建批次的商户号 · 示例：8956000 */
  readonly stock_creator_mchid: string
  /** 增加单品编码列表 */
  readonly add_goods_id_list?: readonly string[] | undefined
  /** 删除单品编码列表 */
  readonly delete_goods_id_list?: readonly string[] | undefined
}

export interface V3_Marketing_Favor_Stocks_Stock_id__ModifyGoodsId_Post_Options extends CallOptions {
  /** 批次号 · 示例：9865000 */
  readonly stock_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Favor_Stocks_Stock_id__ModifyGoodsId_Post_Request
}

export interface V3_Marketing_Favor_Stocks_Stock_id__ModifyGoodsId_Post_Response {
  /** 生效时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly pause_time: string
  /** 批次号 · 示例：9865000 */
  readonly stock_id: string
}

export interface V3_Marketing_Favor_Stocks_Stock_id__ModifyGoodsId {
  /**
   * 修改可用单品编码 · https://pay.weixin.qq.com/doc/v3/merchant/4017164667
   * 角色：直连商户
   */
  post(options: V3_Marketing_Favor_Stocks_Stock_id__ModifyGoodsId_Post_Options & { readonly json: V3_Marketing_Favor_Stocks_Stock_id__ModifyGoodsId_Post_Request }): ApiCall<V3_Marketing_Favor_Stocks_Stock_id__ModifyGoodsId_Post_Response>
  /**
   * 修改可用单品编码 · https://pay.weixin.qq.com/doc/v3/merchant/4017164667
   * 角色：直连商户
   */
  postSync(options: V3_Marketing_Favor_Stocks_Stock_id__ModifyGoodsId_Post_Options & { readonly json: V3_Marketing_Favor_Stocks_Stock_id__ModifyGoodsId_Post_Request }): V3_Marketing_Favor_Stocks_Stock_id__ModifyGoodsId_Post_Response
}

export interface V3_Marketing_Favor_Stocks_Stock_id__Pause_Post_Request {
  /** 创建批次的商户号 · 示例：8956000 */
  readonly stock_creator_mchid: string
}

export interface V3_Marketing_Favor_Stocks_Stock_id__Pause_Post_Options extends CallOptions {
  /** 批次号 */
  readonly stock_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Favor_Stocks_Stock_id__Pause_Post_Request
}

export interface V3_Marketing_Favor_Stocks_Stock_id__Pause_Post_Response {
  /** 暂停时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly pause_time: string
  /** 批次号 · 示例：9865000 */
  readonly stock_id: string
}

export interface V3_Marketing_Favor_Stocks_Stock_id__Pause {
  /**
   * 暂停代金券批次API · https://pay.weixin.qq.com/doc/v3/merchant/4012460305
   * 角色：直连商户、服务商、渠道商
   */
  post(options: V3_Marketing_Favor_Stocks_Stock_id__Pause_Post_Options & { readonly json: V3_Marketing_Favor_Stocks_Stock_id__Pause_Post_Request }): ApiCall<V3_Marketing_Favor_Stocks_Stock_id__Pause_Post_Response>
  /**
   * 暂停代金券批次API · https://pay.weixin.qq.com/doc/v3/merchant/4012460305
   * 角色：直连商户、服务商、渠道商
   */
  postSync(options: V3_Marketing_Favor_Stocks_Stock_id__Pause_Post_Options & { readonly json: V3_Marketing_Favor_Stocks_Stock_id__Pause_Post_Request }): V3_Marketing_Favor_Stocks_Stock_id__Pause_Post_Response
}

export interface V3_Marketing_Favor_Stocks_Stock_id__RefundFlow_Get_Options extends CallOptions {
  /** 批次号 */
  readonly stock_id: string
}

export interface V3_Marketing_Favor_Stocks_Stock_id__RefundFlow_Get_Response {
  /** 下载链接 · 示例：download://example.csv */
  readonly url: string
  /** 安全校验码 · 示例：8ae0eb442c408d2e90d669d6f4ad6b7e6e049d6f */
  readonly hash_value: string
  /** 哈希算法类型 · 示例：SHA1 */
  readonly hash_type: string
}

export interface V3_Marketing_Favor_Stocks_Stock_id__RefundFlow {
  /**
   * 下载批次退款明细API · https://pay.weixin.qq.com/doc/v3/merchant/4012463523
   * 角色：直连商户、服务商、渠道商
   */
  get(options: V3_Marketing_Favor_Stocks_Stock_id__RefundFlow_Get_Options): ApiCall<V3_Marketing_Favor_Stocks_Stock_id__RefundFlow_Get_Response>
  /**
   * 下载批次退款明细API · https://pay.weixin.qq.com/doc/v3/merchant/4012463523
   * 角色：直连商户、服务商、渠道商
   */
  getSync(options: V3_Marketing_Favor_Stocks_Stock_id__RefundFlow_Get_Options): V3_Marketing_Favor_Stocks_Stock_id__RefundFlow_Get_Response
}

export interface V3_Marketing_Favor_Stocks_Stock_id__RefundFlowByDay_Get_Options extends CallOptions {
  /** 批次号 · 示例：12356458 */
  readonly stock_id: string
  /** 查询参数 */
  readonly query: {
    /** 账单日期 · 示例：2025-08-09 */
    readonly bill_date: string
  }
}

export interface V3_Marketing_Favor_Stocks_Stock_id__RefundFlowByDay_Get_Response {
  /** 下载链接 · 示例：https://download-service.wechatpay.cn/mkt/storage/bill/download?bill_params=ABAn6jAYAAABAA32ad52c3a1CSjwrN5j6Vx_8UMI5i */
  readonly url: string
  /** 账单文件摘要 · 示例：8ae0eb442c408d2e90d669d6f4ad6b7e6e049d6f */
  readonly stock_refundflow_hash: string
  /** 账单记录总条数 · 示例：2030 */
  readonly stock_refundflow_count: string
}

export interface V3_Marketing_Favor_Stocks_Stock_id__RefundFlowByDay {
  /**
   * 获取批次退款明细下载链接
   * 角色：直连商户、服务商
   */
  get(options: V3_Marketing_Favor_Stocks_Stock_id__RefundFlowByDay_Get_Options): ApiCall<V3_Marketing_Favor_Stocks_Stock_id__RefundFlowByDay_Get_Response>
  /**
   * 获取批次退款明细下载链接
   * 角色：直连商户、服务商
   */
  getSync(options: V3_Marketing_Favor_Stocks_Stock_id__RefundFlowByDay_Get_Options): V3_Marketing_Favor_Stocks_Stock_id__RefundFlowByDay_Get_Response
}

export interface V3_Marketing_Favor_Stocks_Stock_id__Restart_Post_Request {
  /** 创建批次的商户号 · 示例：8956000 */
  readonly stock_creator_mchid: string
}

export interface V3_Marketing_Favor_Stocks_Stock_id__Restart_Post_Options extends CallOptions {
  /** 批次号 */
  readonly stock_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Favor_Stocks_Stock_id__Restart_Post_Request
}

export interface V3_Marketing_Favor_Stocks_Stock_id__Restart_Post_Response {
  /** 生效时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly restart_time: string
  /** 批次号 · 示例：9865000 */
  readonly stock_id: string
}

export interface V3_Marketing_Favor_Stocks_Stock_id__Restart {
  /**
   * 重启代金券批次API · https://pay.weixin.qq.com/doc/v3/merchant/4012460411
   * 角色：直连商户、服务商、渠道商
   */
  post(options: V3_Marketing_Favor_Stocks_Stock_id__Restart_Post_Options & { readonly json: V3_Marketing_Favor_Stocks_Stock_id__Restart_Post_Request }): ApiCall<V3_Marketing_Favor_Stocks_Stock_id__Restart_Post_Response>
  /**
   * 重启代金券批次API · https://pay.weixin.qq.com/doc/v3/merchant/4012460411
   * 角色：直连商户、服务商、渠道商
   */
  postSync(options: V3_Marketing_Favor_Stocks_Stock_id__Restart_Post_Options & { readonly json: V3_Marketing_Favor_Stocks_Stock_id__Restart_Post_Request }): V3_Marketing_Favor_Stocks_Stock_id__Restart_Post_Response
}

export interface V3_Marketing_Favor_Stocks_Stock_id__Start_Post_Request {
  /** 创建批次的商户号 · 示例：8956000 */
  readonly stock_creator_mchid: string
}

export interface V3_Marketing_Favor_Stocks_Stock_id__Start_Post_Options extends CallOptions {
  /** 批次号 */
  readonly stock_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Favor_Stocks_Stock_id__Start_Post_Request
}

export interface V3_Marketing_Favor_Stocks_Stock_id__Start_Post_Response {
  /** 生效时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly start_time: string
  /** 批次号 · 示例：9865000 */
  readonly stock_id: string
}

export interface V3_Marketing_Favor_Stocks_Stock_id__Start {
  /**
   * 激活代金券批次API · https://pay.weixin.qq.com/doc/v3/merchant/4012460137
   * 角色：直连商户、服务商、渠道商
   */
  post(options: V3_Marketing_Favor_Stocks_Stock_id__Start_Post_Options & { readonly json: V3_Marketing_Favor_Stocks_Stock_id__Start_Post_Request }): ApiCall<V3_Marketing_Favor_Stocks_Stock_id__Start_Post_Response>
  /**
   * 激活代金券批次API · https://pay.weixin.qq.com/doc/v3/merchant/4012460137
   * 角色：直连商户、服务商、渠道商
   */
  postSync(options: V3_Marketing_Favor_Stocks_Stock_id__Start_Post_Options & { readonly json: V3_Marketing_Favor_Stocks_Stock_id__Start_Post_Request }): V3_Marketing_Favor_Stocks_Stock_id__Start_Post_Response
}

export interface V3_Marketing_Favor_Stocks_Stock_id__Stop_Post_Request {
  /** 创建批次的商户号 · 示例：8956000 */
  readonly stock_creator_mchid: string
}

export interface V3_Marketing_Favor_Stocks_Stock_id__Stop_Post_Options extends CallOptions {
  /** 批次号 */
  readonly stock_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Favor_Stocks_Stock_id__Stop_Post_Request
}

export interface V3_Marketing_Favor_Stocks_Stock_id__Stop_Post_Response {
  /** 停止时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly stop_time: string
  /** 批次号 · 示例：9865000 */
  readonly stock_id: string
}

export interface V3_Marketing_Favor_Stocks_Stock_id__Stop {
  /**
   * 停止代金券批次
   * 角色：直连商户、服务商、渠道商
   */
  post(options: V3_Marketing_Favor_Stocks_Stock_id__Stop_Post_Options & { readonly json: V3_Marketing_Favor_Stocks_Stock_id__Stop_Post_Request }): ApiCall<V3_Marketing_Favor_Stocks_Stock_id__Stop_Post_Response>
  /**
   * 停止代金券批次
   * 角色：直连商户、服务商、渠道商
   */
  postSync(options: V3_Marketing_Favor_Stocks_Stock_id__Stop_Post_Options & { readonly json: V3_Marketing_Favor_Stocks_Stock_id__Stop_Post_Request }): V3_Marketing_Favor_Stocks_Stock_id__Stop_Post_Response
}

export interface V3_Marketing_Favor_Stocks_Stock_id__UseFlow_Get_Options extends CallOptions {
  /** 批次号 */
  readonly stock_id: string
}

export interface V3_Marketing_Favor_Stocks_Stock_id__UseFlow_Get_Response {
  /** 下载链接 · 示例：download://example.csv */
  readonly url: string
  /** 安全校验码 · 示例：8ae0eb442c408d2e90d669d6f4ad6b7e6e049d6f */
  readonly hash_value: string
  /** 哈希算法类型 · 示例：SHA1 */
  readonly hash_type: string
}

export interface V3_Marketing_Favor_Stocks_Stock_id__UseFlow {
  /**
   * 下载批次核销明细API · https://pay.weixin.qq.com/doc/v3/merchant/4012463585
   * 角色：直连商户、服务商、渠道商
   */
  get(options: V3_Marketing_Favor_Stocks_Stock_id__UseFlow_Get_Options): ApiCall<V3_Marketing_Favor_Stocks_Stock_id__UseFlow_Get_Response>
  /**
   * 下载批次核销明细API · https://pay.weixin.qq.com/doc/v3/merchant/4012463585
   * 角色：直连商户、服务商、渠道商
   */
  getSync(options: V3_Marketing_Favor_Stocks_Stock_id__UseFlow_Get_Options): V3_Marketing_Favor_Stocks_Stock_id__UseFlow_Get_Response
}

export interface V3_Marketing_Favor_Stocks_Stock_id__UseFlowByDay_Get_Options extends CallOptions {
  /** 批次号 · 示例：12356458 */
  readonly stock_id: string
  /** 查询参数 */
  readonly query: {
    /** 账单日期 · 示例：2025-08-09 */
    readonly bill_date: string
  }
}

export interface V3_Marketing_Favor_Stocks_Stock_id__UseFlowByDay_Get_Response {
  /** 下载链接 · 示例：https://download-service.wechatpay.cn/mkt/storage/bill/download?bill_params=ABAn6jAYAAABAA32ad52c3a1CSjwrN5j6Vx_8UMI5i */
  readonly url: string
  /** 账单文件摘要 · 示例：8ae0eb442c408d2e90d669d6f4ad6b7e6e049d6f */
  readonly stock_useflow_hash: string
  /** 账单记录总条数 · 示例：2030 */
  readonly stock_useflow_count: string
}

export interface V3_Marketing_Favor_Stocks_Stock_id__UseFlowByDay {
  /**
   * 获取批次核销明细下载链接
   * 角色：直连商户、服务商
   */
  get(options: V3_Marketing_Favor_Stocks_Stock_id__UseFlowByDay_Get_Options): ApiCall<V3_Marketing_Favor_Stocks_Stock_id__UseFlowByDay_Get_Response>
  /**
   * 获取批次核销明细下载链接
   * 角色：直连商户、服务商
   */
  getSync(options: V3_Marketing_Favor_Stocks_Stock_id__UseFlowByDay_Get_Options): V3_Marketing_Favor_Stocks_Stock_id__UseFlowByDay_Get_Response
}

export interface V3_Marketing_Favor_Users {
  /** 用户openid · 共 3 个接口 */
  readonly _openid_: V3_Marketing_Favor_Users_Openid_
}

export interface V3_Marketing_Favor_Users_Openid_ {
  /** 运营工具∙代金券 · 根据商户号查用户的券、发放代金券API · 共 3 个接口 */
  readonly coupons: V3_Marketing_Favor_Users_Openid__Coupons
}

export interface V3_Marketing_Favor_Users_Openid__Coupons_Get_Options extends CallOptions {
  /** 用户openid */
  readonly openid: string
  /** 查询参数 */
  readonly query: {
    /** 公众账号ID */
    readonly appid: string
    /** 批次号 */
    readonly stock_id?: string | undefined
    /** 券或消费金状态 */
    readonly status?: "SENDED" | "USED" | (string & {}) | undefined
    /** 创建批次的商户号 */
    readonly creator_mchid?: string | undefined
    /** 批次发放商户号 */
    readonly sender_mchid?: string | undefined
    /** 可用商户号 */
    readonly available_mchid?: string | undefined
    /** 分页页码 · 默认：0 */
    readonly offset?: number | undefined
    /** 分页大小 · 默认：20 */
    readonly limit?: number | undefined
    /** 业务类型 · 示例：MULTIUSE */
    readonly business_type?: "MULTIUSE" | (string & {}) | undefined
  }
}

export interface V3_Marketing_Favor_Users_Openid__Coupons_Get_Response {
  /** 总数量 */
  readonly total_count: number
  /** 分页页码 */
  readonly offset: number
  /** 分页大小 */
  readonly limit: number
  /** 结果集 */
  readonly data?: readonly {
    /** 创建批次的商户号 */
    readonly stock_creator_mchid?: string | undefined
    /** 批次号 */
    readonly stock_id?: string | undefined
    /** 代金券id */
    readonly coupon_id?: string | undefined
    /** 代金券名称 · 示例：微信支付代金券 */
    readonly coupon_name?: string | undefined
    /** 代金券状态 */
    readonly status?: "SENDED" | "USED" | "EXPIRED" | "RECOVER" | (string & {}) | undefined
    /** 使用说明 · 示例：微信支付营销 */
    readonly description?: string | undefined
    /** 领券时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly create_time?: string | undefined
    /** 券类型 */
    readonly coupon_type?: "NORMAL" | "CUT_TO" | (string & {}) | undefined
    /** 激活批次的时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly start_time?: string | undefined
    /** 终止批次的时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly stop_time?: string | undefined
    /** 是否单品优惠 */
    readonly singleitem?: boolean | undefined
    /** 减至批次特定信息 */
    readonly cut_to_message?: {
      /** 可用优惠的商品最高单价 */
      readonly single_price_max?: number | undefined
      /** 减至后的优惠单价 */
      readonly cut_to_price?: number | undefined
    } | undefined
    /** 可用开始时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly available_begin_time?: string | undefined
    /** 可用结束时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly available_end_time?: string | undefined
    /** 固定面额满减券使用规则 */
    readonly normal_coupon_information?: {
      /** 面额 */
      readonly coupon_amount: number
      /** 门槛 */
      readonly transaction_minimum: number
    } | undefined
    /** 已实扣代金券核销信息 */
    readonly consume_information?: {
      /** 核销时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
      readonly consume_time?: string | undefined
      /** 核销商户号 */
      readonly consume_mchid?: string | undefined
      /** 核销商户号 */
      readonly transaction_id?: string | undefined
      readonly goods_detail?: readonly {
        /** 商品编码 · 示例：12345 */
        readonly goods_id?: string | undefined
        /** 商品数量 · 示例：1 */
        readonly quantity?: number | undefined
        /** 商品价格 · 示例：528800 */
        readonly price?: number | undefined
        /** 商品优惠金额 · 示例：100 */
        readonly discount_amount?: number | undefined
      }[] | undefined
    } | undefined
    /** 剩余金额 · 示例：10000 */
    readonly available_balance?: number | undefined
    /** 业务类型 */
    readonly business_type?: "MULTIUSE" | (string & {}) | undefined
    /** 是否无资金流 */
    readonly no_cash?: boolean | undefined
  }[] | undefined
}

export interface V3_Marketing_Favor_Users_Openid__Coupons_Post_Request {
  /** 批次号 · 示例：9856000 */
  readonly stock_id: string
  /** 商户单据号 · 示例：89560002019101000121 */
  readonly out_request_no: string
  /** 公众账号ID · 示例：wx233544546545989 */
  readonly appid: string
  /** 创建批次的商户号 · 示例：8956000 */
  readonly stock_creator_mchid: string
  /** 指定面额发券 · 示例：100 */
  readonly coupon_value?: number | undefined
  /** 指定面额发券 · 示例：100 */
  readonly coupon_minimum?: number | undefined
}

export interface V3_Marketing_Favor_Users_Openid__Coupons_Post_Options extends CallOptions {
  /** 用户openid */
  readonly openid: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Favor_Users_Openid__Coupons_Post_Request
}

export interface V3_Marketing_Favor_Users_Openid__Coupons_Post_Response {
  /** 代金券id · 示例：9867041 */
  readonly coupon_id: string
}

export interface V3_Marketing_Favor_Users_Openid__Coupons {
  /** 查询代金券详情API */
  readonly _coupon_id_: V3_Marketing_Favor_Users_Openid__Coupons_Coupon_id_
  /**
   * 根据商户号查用户的券 · https://pay.weixin.qq.com/doc/v3/merchant/4012534690
   * 角色：直连商户、服务商、渠道商
   */
  get(options: V3_Marketing_Favor_Users_Openid__Coupons_Get_Options): ApiCall<V3_Marketing_Favor_Users_Openid__Coupons_Get_Response>
  /**
   * 根据商户号查用户的券 · https://pay.weixin.qq.com/doc/v3/merchant/4012534690
   * 角色：直连商户、服务商、渠道商
   */
  getSync(options: V3_Marketing_Favor_Users_Openid__Coupons_Get_Options): V3_Marketing_Favor_Users_Openid__Coupons_Get_Response
  /** 根据商户号查用户的券：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<V3_Marketing_Favor_Users_Openid__Coupons_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_Marketing_Favor_Users_Openid__Coupons_Get_Response['data']>[number], void, undefined>
  /**
   * 发放代金券API · https://pay.weixin.qq.com/doc/v3/merchant/4012463767
   * 角色：直连商户、服务商、渠道商
   */
  post(options: V3_Marketing_Favor_Users_Openid__Coupons_Post_Options & { readonly json: V3_Marketing_Favor_Users_Openid__Coupons_Post_Request }): ApiCall<V3_Marketing_Favor_Users_Openid__Coupons_Post_Response>
  /**
   * 发放代金券API · https://pay.weixin.qq.com/doc/v3/merchant/4012463767
   * 角色：直连商户、服务商、渠道商
   */
  postSync(options: V3_Marketing_Favor_Users_Openid__Coupons_Post_Options & { readonly json: V3_Marketing_Favor_Users_Openid__Coupons_Post_Request }): V3_Marketing_Favor_Users_Openid__Coupons_Post_Response
}

export interface V3_Marketing_Favor_Users_Openid__Coupons_Coupon_id__Get_Options extends CallOptions {
  /** 用户openid */
  readonly openid: string
  /** 代金券id */
  readonly coupon_id: string
  /** 查询参数 */
  readonly query: {
    /** 公众账号ID */
    readonly appid: string
  }
}

export interface V3_Marketing_Favor_Users_Openid__Coupons_Coupon_id__Get_Response {
  /** 创建批次的商户号 */
  readonly stock_creator_mchid?: string | undefined
  /** 批次号 */
  readonly stock_id?: string | undefined
  /** 代金券id */
  readonly coupon_id?: string | undefined
  /** 代金券名称 · 示例：微信支付代金券 */
  readonly coupon_name?: string | undefined
  /** 代金券状态 */
  readonly status?: "SENDED" | "USED" | "EXPIRED" | "RECOVER" | (string & {}) | undefined
  /** 使用说明 · 示例：微信支付营销 */
  readonly description?: string | undefined
  /** 领券时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time?: string | undefined
  /** 券类型 */
  readonly coupon_type?: "NORMAL" | "CUT_TO" | (string & {}) | undefined
  /** 激活批次的时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly start_time?: string | undefined
  /** 终止批次的时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly stop_time?: string | undefined
  /** 是否单品优惠 */
  readonly singleitem?: boolean | undefined
  /** 减至批次特定信息 */
  readonly cut_to_message?: {
    /** 可用优惠的商品最高单价 */
    readonly single_price_max?: number | undefined
    /** 减至后的优惠单价 */
    readonly cut_to_price?: number | undefined
  } | undefined
  /** 可用开始时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly available_begin_time?: string | undefined
  /** 可用结束时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly available_end_time?: string | undefined
  /** 固定面额满减券使用规则 */
  readonly normal_coupon_information?: {
    /** 面额 */
    readonly coupon_amount: number
    /** 门槛 */
    readonly transaction_minimum: number
  } | undefined
  /** 已实扣代金券核销信息 */
  readonly consume_information?: {
    /** 核销时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly consume_time?: string | undefined
    /** 核销商户号 */
    readonly consume_mchid?: string | undefined
    /** 核销商户号 */
    readonly transaction_id?: string | undefined
    readonly goods_detail?: readonly {
      /** 商品编码 · 示例：12345 */
      readonly goods_id?: string | undefined
      /** 商品数量 · 示例：1 */
      readonly quantity?: number | undefined
      /** 商品价格 · 示例：528800 */
      readonly price?: number | undefined
      /** 商品优惠金额 · 示例：100 */
      readonly discount_amount?: number | undefined
    }[] | undefined
  } | undefined
  /** 剩余金额 · 示例：10000 */
  readonly available_balance?: number | undefined
  /** 业务类型 */
  readonly business_type?: "MULTIUSE" | (string & {}) | undefined
  /** 是否无资金流 */
  readonly no_cash?: boolean | undefined
}

export interface V3_Marketing_Favor_Users_Openid__Coupons_Coupon_id_ {
  /**
   * 查询代金券详情API · https://pay.weixin.qq.com/doc/v3/merchant/4012486942
   * 角色：直连商户、服务商、渠道商
   */
  get(options: V3_Marketing_Favor_Users_Openid__Coupons_Coupon_id__Get_Options): ApiCall<V3_Marketing_Favor_Users_Openid__Coupons_Coupon_id__Get_Response>
  /**
   * 查询代金券详情API · https://pay.weixin.qq.com/doc/v3/merchant/4012486942
   * 角色：直连商户、服务商、渠道商
   */
  getSync(options: V3_Marketing_Favor_Users_Openid__Coupons_Coupon_id__Get_Options): V3_Marketing_Favor_Users_Openid__Coupons_Coupon_id__Get_Response
}

export interface V3_Marketing_GoodsSubsidyActivity {
  /** 按区域查询品牌加价购活动 */
  readonly activities: V3_Marketing_GoodsSubsidyActivity_Activities
  /** 品牌小店营销 · 共 1 个接口 */
  readonly activity: V3_Marketing_GoodsSubsidyActivity_Activity
  /** 品牌小店营销 · 共 2 个接口 */
  readonly qualification: V3_Marketing_GoodsSubsidyActivity_Qualification
  /** 品牌小店营销 · 共 8 个接口 */
  readonly retailStoreAct: V3_Marketing_GoodsSubsidyActivity_RetailStoreAct
}

export interface V3_Marketing_GoodsSubsidyActivity_Activities_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 活动所属城市的ID */
    readonly city_id: string
    /** 分页页码 */
    readonly offset: number
    /** 最大返回的活动数 */
    readonly limit: number
  }
}

export interface V3_Marketing_GoodsSubsidyActivity_Activities_Get_Response {
  /** 小店活动门店总数 · 示例：1000 */
  readonly total_count?: number | undefined
  /** 小店活动门店集合 */
  readonly data?: readonly {
    /** 活动ID */
    readonly activity_id?: string | undefined
    /** 品牌ID */
    readonly brand_id?: string | undefined
    /** 活动创建方商户号 */
    readonly creator_merchant_id?: string | undefined
    /** 活动信息 */
    readonly activity_info?: {
      /** 活动名称 */
      readonly activity_name?: string | undefined
      /** 活动报名开始时间 · 格式：RFC 3339 日期时间 */
      readonly apply_start_time?: string | undefined
      /** 活动报名结束时间 · 格式：RFC 3339 日期时间 */
      readonly apply_end_time?: string | undefined
      /** 活动开始时间 · 格式：RFC 3339 日期时间 */
      readonly activity_start_time?: string | undefined
      /** 活动结束时间 · 格式：RFC 3339 日期时间 */
      readonly activity_end_time?: string | undefined
      /** 活动描述 */
      readonly activity_description?: string | undefined
    } | undefined
    /** 活动商品信息 */
    readonly goods_information?: {
      /** 商品ID */
      readonly goods_id?: string | undefined
      /** 商品名称 */
      readonly goods_name?: string | undefined
      /** 商品图片URL */
      readonly goods_picture_url?: string | undefined
    } | undefined
    /** 活动规则 */
    readonly rule_information?: {
      /** 购买单件商品 */
      readonly store_subsidy?: number | undefined
      /** 购买单件商品 */
      readonly service_provider_subsidy?: number | undefined
      /** 活动门店补贴商品数上限 */
      readonly store_subsidy_quota?: number | undefined
      /** 单用户享受加价购优惠次数上限 */
      readonly user_subsidy_quota?: number | undefined
      /** 活动区域列表 */
      readonly areas?: readonly {
        /** 省名称 */
        readonly province?: string | undefined
        /** 市名称 */
        readonly city?: string | undefined
        /** 区名称 */
        readonly district?: string | undefined
      }[] | undefined
    } | undefined
  }[] | undefined
  /** 分页页码 · 示例：0 */
  readonly offset?: number | undefined
  /** 分页大小 · 示例：10 */
  readonly limit?: number | undefined
}

export interface V3_Marketing_GoodsSubsidyActivity_Activities {
  /**
   * 按区域查询品牌加价购活动
   * 角色：普通商户、服务商
   */
  get(options: V3_Marketing_GoodsSubsidyActivity_Activities_Get_Options): ApiCall<V3_Marketing_GoodsSubsidyActivity_Activities_Get_Response>
  /**
   * 按区域查询品牌加价购活动
   * 角色：普通商户、服务商
   */
  getSync(options: V3_Marketing_GoodsSubsidyActivity_Activities_Get_Options): V3_Marketing_GoodsSubsidyActivity_Activities_Get_Response
  /** 按区域查询品牌加价购活动：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<V3_Marketing_GoodsSubsidyActivity_Activities_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_Marketing_GoodsSubsidyActivity_Activities_Get_Response['data']>[number], void, undefined>
}

export interface V3_Marketing_GoodsSubsidyActivity_Activity {
  /** 活动ID · 共 1 个接口 */
  readonly _activity_id_: V3_Marketing_GoodsSubsidyActivity_Activity_Activity_id_
}

export interface V3_Marketing_GoodsSubsidyActivity_Activity_Activity_id_ {
  /** 门店报名品牌加价购活动 */
  readonly apply: V3_Marketing_GoodsSubsidyActivity_Activity_Activity_id__Apply
}

export interface V3_Marketing_GoodsSubsidyActivity_Activity_Activity_id__Apply_Post_Request {
  /** 调用报名活动API的商户的商户号 */
  readonly caller_merchant_id: string
  /** 门店报名信息 */
  readonly apply_infos: readonly {
    /** 门店信息 */
    readonly store_info?: {
      /** 门店ID */
      readonly store_id?: string | undefined
      /** 门店补贴入账商户号 */
      readonly accounting_merchant_id?: string | undefined
      /** 门店商户号 */
      readonly merchant_id?: string | undefined
    } | undefined
    /** 商品原价 */
    readonly goods_original_price?: number | undefined
  }[]
}

export interface V3_Marketing_GoodsSubsidyActivity_Activity_Activity_id__Apply_Post_Options extends CallOptions {
  /** 活动ID */
  readonly activity_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_GoodsSubsidyActivity_Activity_Activity_id__Apply_Post_Request
}

export interface V3_Marketing_GoodsSubsidyActivity_Activity_Activity_id__Apply_Post_Response {
  /** 返回结果文案 */
  readonly return_message?: string | undefined
  /** 失败的报名记录 */
  readonly failed_apply_infos?: readonly {
    /** 门店信息 */
    readonly store_info?: {
      /** 门店ID */
      readonly store_id?: string | undefined
      /** 门店补贴入账商户号 */
      readonly accounting_merchant_id?: string | undefined
      /** 门店商户号 */
      readonly merchant_id?: string | undefined
    } | undefined
    /** 商品原价 */
    readonly goods_original_price?: number | undefined
  }[] | undefined
  /** 成功的报名记录 */
  readonly succeed_apply_infos?: readonly {
    /** 门店信息 */
    readonly store_info?: {
      /** 门店ID */
      readonly store_id?: string | undefined
      /** 门店补贴入账商户号 */
      readonly accounting_merchant_id?: string | undefined
      /** 门店商户号 */
      readonly merchant_id?: string | undefined
    } | undefined
    /** 商品原价 */
    readonly goods_original_price?: number | undefined
  }[] | undefined
}

export interface V3_Marketing_GoodsSubsidyActivity_Activity_Activity_id__Apply {
  /**
   * 门店报名品牌加价购活动
   * 角色：普通商户、服务商
   */
  post(options: V3_Marketing_GoodsSubsidyActivity_Activity_Activity_id__Apply_Post_Options & { readonly json: V3_Marketing_GoodsSubsidyActivity_Activity_Activity_id__Apply_Post_Request }): ApiCall<V3_Marketing_GoodsSubsidyActivity_Activity_Activity_id__Apply_Post_Response>
  /**
   * 门店报名品牌加价购活动
   * 角色：普通商户、服务商
   */
  postSync(options: V3_Marketing_GoodsSubsidyActivity_Activity_Activity_id__Apply_Post_Options & { readonly json: V3_Marketing_GoodsSubsidyActivity_Activity_Activity_id__Apply_Post_Request }): V3_Marketing_GoodsSubsidyActivity_Activity_Activity_id__Apply_Post_Response
}

export interface V3_Marketing_GoodsSubsidyActivity_Qualification {
  /** 锁定品牌加价购活动资格 */
  readonly lock: V3_Marketing_GoodsSubsidyActivity_Qualification_Lock
  /** 解锁品牌加价购活动资格 */
  readonly unlock: V3_Marketing_GoodsSubsidyActivity_Qualification_Unlock
}

export interface V3_Marketing_GoodsSubsidyActivity_Qualification_Lock_Post_Request {
  /** 订单信息 */
  readonly order_information: {
    /** 支付订单的微信用户OpenID */
    readonly payer_openid?: string | undefined
    /** 商户订单号 */
    readonly out_trade_no?: string | undefined
    /** 订单总金额 */
    readonly total_fee?: number | undefined
    /** 门店ID */
    readonly store_id?: string | undefined
    /** 门店商户号 */
    readonly store_merchant_id?: string | undefined
  }
  /** 待锁定的加价购资格ID列表 */
  readonly qualification_ids: readonly string[]
}

export interface V3_Marketing_GoodsSubsidyActivity_Qualification_Lock_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_GoodsSubsidyActivity_Qualification_Lock_Post_Request
}

export interface V3_Marketing_GoodsSubsidyActivity_Qualification_Lock_Post_Response {
  /** 返回结果文案 */
  readonly return_message?: string | undefined
  /** 锁定失败的资格ID列表 */
  readonly failed_qualification_ids?: readonly string[] | undefined
  /** 锁定成功的资格ID列表 */
  readonly succeed_qualification_ids?: readonly string[] | undefined
}

export interface V3_Marketing_GoodsSubsidyActivity_Qualification_Lock {
  /**
   * 锁定品牌加价购活动资格
   * 角色：普通商户、服务商
   */
  post(options: V3_Marketing_GoodsSubsidyActivity_Qualification_Lock_Post_Options & { readonly json: V3_Marketing_GoodsSubsidyActivity_Qualification_Lock_Post_Request }): ApiCall<V3_Marketing_GoodsSubsidyActivity_Qualification_Lock_Post_Response>
  /**
   * 锁定品牌加价购活动资格
   * 角色：普通商户、服务商
   */
  postSync(options: V3_Marketing_GoodsSubsidyActivity_Qualification_Lock_Post_Options & { readonly json: V3_Marketing_GoodsSubsidyActivity_Qualification_Lock_Post_Request }): V3_Marketing_GoodsSubsidyActivity_Qualification_Lock_Post_Response
}

export interface V3_Marketing_GoodsSubsidyActivity_Qualification_Unlock_Post_Request {
  /** 订单信息 */
  readonly order_information: {
    /** 支付订单的微信用户OpenID */
    readonly payer_openid?: string | undefined
    /** 商户订单号 */
    readonly out_trade_no?: string | undefined
    /** 订单总金额 */
    readonly total_fee?: number | undefined
    /** 门店ID */
    readonly store_id?: string | undefined
    /** 门店商户号 */
    readonly store_merchant_id?: string | undefined
  }
  /** 待锁定的加价购资格ID列表 */
  readonly qualification_ids: readonly string[]
}

export interface V3_Marketing_GoodsSubsidyActivity_Qualification_Unlock_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_GoodsSubsidyActivity_Qualification_Unlock_Post_Request
}

export interface V3_Marketing_GoodsSubsidyActivity_Qualification_Unlock_Post_Response {
  /** 返回结果文案 */
  readonly return_message?: string | undefined
  /** 锁定失败的资格ID列表 */
  readonly failed_qualification_ids?: readonly string[] | undefined
  /** 锁定成功的资格ID列表 */
  readonly succeed_qualification_ids?: readonly string[] | undefined
}

export interface V3_Marketing_GoodsSubsidyActivity_Qualification_Unlock {
  /**
   * 解锁品牌加价购活动资格
   * 角色：普通商户、服务商
   */
  post(options: V3_Marketing_GoodsSubsidyActivity_Qualification_Unlock_Post_Options & { readonly json: V3_Marketing_GoodsSubsidyActivity_Qualification_Unlock_Post_Request }): ApiCall<V3_Marketing_GoodsSubsidyActivity_Qualification_Unlock_Post_Response>
  /**
   * 解锁品牌加价购活动资格
   * 角色：普通商户、服务商
   */
  postSync(options: V3_Marketing_GoodsSubsidyActivity_Qualification_Unlock_Post_Options & { readonly json: V3_Marketing_GoodsSubsidyActivity_Qualification_Unlock_Post_Request }): V3_Marketing_GoodsSubsidyActivity_Qualification_Unlock_Post_Response
}

export interface V3_Marketing_GoodsSubsidyActivity_RetailStoreAct {
  /** 零售小店活动ID · 共 3 个接口 */
  readonly _activity_id_: V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Activity_id_
  /** 品牌ID · 共 5 个接口 */
  readonly _brand_id_: V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id_
}

export interface V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Activity_id_ {
  /** 删除零售小店活动业务代理、添加零售小店活动业务代理 */
  readonly representative: V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Activity_id__Representative
  /** 查询零售小店活动业务代理 */
  readonly representatives: V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Activity_id__Representatives
}

export interface V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Activity_id__Representative_Delete_Request {
  /** 业务代理信息列表 */
  readonly representative_info_list: readonly {
    /** 业务代理的OpenID · 示例：oK7fFt8zzEZ909XH-LE2# */
    readonly openid: string
  }[]
  /** 请求业务单据号 · 示例：1002600620019090123143254436 */
  readonly out_request_no: string
  /** 删除时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly delete_time: string
}

export interface V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Activity_id__Representative_Delete_Options extends CallOptions {
  /** 零售小店活动ID · 示例：3118550000000004 */
  readonly activity_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Activity_id__Representative_Delete_Request
}

export interface V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Activity_id__Representative_Delete_Response {
  /** 零售小店活动ID · 示例：3118550000000004 */
  readonly activity_id: string
  /** 删除失败业务代理信息列表 */
  readonly failed_representative_info_list?: readonly {
    /** 业务代理的OpenID · 示例：oK7fFt8zzEZ909XH-LE2# */
    readonly openid: string
  }[] | undefined
  /** 删除时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly delete_time: string
}

export interface V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Activity_id__Representative_Put_Request {
  /** 业务代理信息列表 */
  readonly representative_info_list: readonly {
    /** 业务代理的OpenID · 示例：oK7fFt8zzEZ909XH-LE2# */
    readonly openid: string
  }[]
  /** 请求业务单据号 · 示例：1002600620019090123143254436 */
  readonly out_request_no: string
  /** 添加时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly add_time?: string | undefined
}

export interface V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Activity_id__Representative_Put_Options extends CallOptions {
  /** 零售小店活动ID · 示例：3118550000000004 */
  readonly activity_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Activity_id__Representative_Put_Request
}

export interface V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Activity_id__Representative_Put_Response {
  /** 零售小店活动ID · 示例：3118550000000004 */
  readonly activity_id: string
  /** 添加失败业务代理信息列表 */
  readonly failed_representative_info_list?: readonly {
    /** 业务代理的OpenID · 示例：oK7fFt8zzEZ909XH-LE2# */
    readonly openid: string
  }[] | undefined
  /** 添加时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly add_time: string
}

export interface V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Activity_id__Representative {
  /**
   * 删除零售小店活动业务代理 · https://pay.weixin.qq.com/doc/v3/merchant/4012384344
   * 角色：普通商户、服务商
   */
  delete(options: V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Activity_id__Representative_Delete_Options & { readonly json: V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Activity_id__Representative_Delete_Request }): ApiCall<V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Activity_id__Representative_Delete_Response>
  /**
   * 删除零售小店活动业务代理 · https://pay.weixin.qq.com/doc/v3/merchant/4012384344
   * 角色：普通商户、服务商
   */
  deleteSync(options: V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Activity_id__Representative_Delete_Options & { readonly json: V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Activity_id__Representative_Delete_Request }): V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Activity_id__Representative_Delete_Response
  /**
   * 添加零售小店活动业务代理 · https://pay.weixin.qq.com/doc/v3/merchant/4012384327
   * 角色：普通商户、服务商
   */
  put(options: V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Activity_id__Representative_Put_Options & { readonly json: V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Activity_id__Representative_Put_Request }): ApiCall<V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Activity_id__Representative_Put_Response>
  /**
   * 添加零售小店活动业务代理 · https://pay.weixin.qq.com/doc/v3/merchant/4012384327
   * 角色：普通商户、服务商
   */
  putSync(options: V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Activity_id__Representative_Put_Options & { readonly json: V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Activity_id__Representative_Put_Request }): V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Activity_id__Representative_Put_Response
}

export interface V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Activity_id__Representatives_Get_Options extends CallOptions {
  /** 零售小店活动ID · 示例：3118550000000004 */
  readonly activity_id: string
  /** 查询参数 */
  readonly query: {
    /** 分页页码 · 示例：0 */
    readonly offset: number
    /** 分页大小 · 示例：10 */
    readonly limit: number
  }
}

export interface V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Activity_id__Representatives_Get_Response {
  /** 小店活动业代总数 · 示例：1000 */
  readonly total_count?: number | undefined
  /** 小店活动业代集合 */
  readonly data?: readonly {
    /** 业务代理的OpenID · 示例：oK7fFt8zzEZ909XH-LE2# */
    readonly openid: string
  }[] | undefined
  /** 分页页码 · 示例：0 */
  readonly offset: number
  /** 分页大小 · 示例：10 */
  readonly limit: number
}

export interface V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Activity_id__Representatives {
  /**
   * 查询零售小店活动业务代理 · https://pay.weixin.qq.com/doc/v3/merchant/4012384347
   * 角色：普通商户、服务商
   */
  get(options: V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Activity_id__Representatives_Get_Options): ApiCall<V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Activity_id__Representatives_Get_Response>
  /**
   * 查询零售小店活动业务代理 · https://pay.weixin.qq.com/doc/v3/merchant/4012384347
   * 角色：普通商户、服务商
   */
  getSync(options: V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Activity_id__Representatives_Get_Options): V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Activity_id__Representatives_Get_Response
  /** 查询零售小店活动业务代理：自动翻页，用 for await 逐条读取 */
  getAll(options: OptionalListOptions<V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Activity_id__Representatives_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Activity_id__Representatives_Get_Response['data']>[number], void, undefined>
}

export interface V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id_ {
  /** 生成小店活动物料码 */
  readonly materials: V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Materials
  /** 品牌小店营销 · 删除小店活动门店、查询小店活动门店列表、添加小店活动门店 · 共 4 个接口 */
  readonly stores: V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Stores
}

export interface V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Materials_Post_Request {
  /** 请求业务单据 · 示例：1002600620019090123143254436 */
  readonly out_request_no: string
  /** 生成物料码数量 · 示例：100 */
  readonly material_num: number
}

export interface V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Materials_Post_Options extends CallOptions {
  /** 品牌ID · 示例：1001 */
  readonly brand_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Materials_Post_Request
}

export interface V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Materials_Post_Response {
  /** 成功的物料码列表 */
  readonly material_list?: readonly {
    /** 物料码ID · 示例：1001_123456 */
    readonly material_id?: string | undefined
    /** 物料码链接 · 示例：https://action.weixin.qq.com/fmcg/details?brand_id=1001&material_id=1001_123456 */
    readonly material_url?: string | undefined
  }[] | undefined
}

export interface V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Materials {
  /**
   * 生成小店活动物料码 · https://pay.weixin.qq.com/doc/v3/merchant/4012384337
   * 角色：普通商户、服务商
   */
  post(options: V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Materials_Post_Options & { readonly json: V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Materials_Post_Request }): ApiCall<V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Materials_Post_Response>
  /**
   * 生成小店活动物料码 · https://pay.weixin.qq.com/doc/v3/merchant/4012384337
   * 角色：普通商户、服务商
   */
  postSync(options: V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Materials_Post_Options & { readonly json: V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Materials_Post_Request }): V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Materials_Post_Response
}

export interface V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Stores_Delete_Request {
  /** 请求业务单据 · 示例：1002600620019090123143254436 */
  readonly out_request_no: string
  /** 删除时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly delete_time: string
  /** 待删除的小店活动门店列表 */
  readonly stores: readonly {
    /** 门店编码 · 示例：abc_001 */
    readonly store_code?: string | undefined
    /** 门店名称 · 示例：幸福小店 */
    readonly store_name?: string | undefined
  }[]
}

export interface V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Stores_Delete_Options extends CallOptions {
  /** 品牌ID · 示例：1001 */
  readonly brand_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Stores_Delete_Request
}

export interface V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Stores_Delete_Response {
  /** 删除时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly delete_time?: string | undefined
  /** 删除失败的小店活动门店列表 */
  readonly failed_stores?: readonly {
    /** 门店编码 · 示例：abc_001 */
    readonly store_code?: string | undefined
    /** 门店名称 · 示例：幸福小店 */
    readonly store_name?: string | undefined
  }[] | undefined
}

export interface V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Stores_Get_Options extends CallOptions {
  /** 品牌ID · 示例：1001 */
  readonly brand_id: string
  /** 查询参数 */
  readonly query: {
    /** 分页页码 · 示例：0 */
    readonly offset: number
    /** 分页大小 · 示例：10 */
    readonly limit: number
  }
}

export interface V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Stores_Get_Response {
  /** 小店活动门店总数 · 示例：1000 */
  readonly total_count?: number | undefined
  /** 小店活动门店集合 */
  readonly data?: readonly {
    /** 门店编码 · 示例：abc_001 */
    readonly store_code?: string | undefined
    /** 门店名称 · 示例：幸福小店 */
    readonly store_name?: string | undefined
  }[] | undefined
  /** 分页页码 · 示例：0 */
  readonly offset?: number | undefined
  /** 分页大小 · 示例：10 */
  readonly limit?: number | undefined
}

export interface V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Stores_Post_Request {
  /** 请求业务单据 · 示例：1002600620019090123143254436 */
  readonly out_request_no: string
  /** 添加时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly add_time: string
  /** 待新增的小店活动门店列表 */
  readonly stores: readonly {
    /** 门店编码 · 示例：abc_001 */
    readonly store_code?: string | undefined
    /** 门店名称 · 示例：幸福小店 */
    readonly store_name?: string | undefined
  }[]
}

export interface V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Stores_Post_Options extends CallOptions {
  /** 品牌ID · 示例：1001 */
  readonly brand_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Stores_Post_Request
}

export interface V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Stores_Post_Response {
  /** 添加时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly add_time?: string | undefined
  /** 添加失败的小店活动门店列表 */
  readonly failed_stores?: readonly {
    /** 门店编码 · 示例：abc_001 */
    readonly store_code?: string | undefined
    /** 门店名称 · 示例：幸福小店 */
    readonly store_name?: string | undefined
  }[] | undefined
}

export interface V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Stores {
  /** 查询小店活动门店详情 */
  readonly _store_code_: V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Stores_Store_code_
  /**
   * 删除小店活动门店 · https://pay.weixin.qq.com/doc/v3/merchant/4012384363
   * 角色：普通商户、服务商
   */
  delete(options: V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Stores_Delete_Options & { readonly json: V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Stores_Delete_Request }): ApiCall<V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Stores_Delete_Response>
  /**
   * 删除小店活动门店 · https://pay.weixin.qq.com/doc/v3/merchant/4012384363
   * 角色：普通商户、服务商
   */
  deleteSync(options: V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Stores_Delete_Options & { readonly json: V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Stores_Delete_Request }): V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Stores_Delete_Response
  /**
   * 查询小店活动门店列表 · https://pay.weixin.qq.com/doc/v3/merchant/4012384355
   * 角色：普通商户、服务商
   */
  get(options: V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Stores_Get_Options): ApiCall<V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Stores_Get_Response>
  /**
   * 查询小店活动门店列表 · https://pay.weixin.qq.com/doc/v3/merchant/4012384355
   * 角色：普通商户、服务商
   */
  getSync(options: V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Stores_Get_Options): V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Stores_Get_Response
  /** 查询小店活动门店列表：自动翻页，用 for await 逐条读取 */
  getAll(options: OptionalListOptions<V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Stores_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Stores_Get_Response['data']>[number], void, undefined>
  /**
   * 添加小店活动门店 · https://pay.weixin.qq.com/doc/v3/merchant/4012384359
   * 角色：普通商户、服务商
   */
  post(options: V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Stores_Post_Options & { readonly json: V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Stores_Post_Request }): ApiCall<V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Stores_Post_Response>
  /**
   * 添加小店活动门店 · https://pay.weixin.qq.com/doc/v3/merchant/4012384359
   * 角色：普通商户、服务商
   */
  postSync(options: V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Stores_Post_Options & { readonly json: V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Stores_Post_Request }): V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Stores_Post_Response
}

export interface V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Stores_Store_code__Get_Options extends CallOptions {
  /** 品牌ID · 示例：1001 */
  readonly brand_id: string
  /** 门店编码 · 示例：abc_001 */
  readonly store_code: string
}

export interface V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Stores_Store_code__Get_Response {
  /** 门店编码 · 示例：abc_001 */
  readonly store_code?: string | undefined
  /** 门店名称 · 示例：幸福小店 */
  readonly store_name?: string | undefined
}

export interface V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Stores_Store_code_ {
  /**
   * 查询小店活动门店详情 · https://pay.weixin.qq.com/doc/v3/merchant/4012384379
   * 角色：普通商户、服务商
   */
  get(options: V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Stores_Store_code__Get_Options): ApiCall<V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Stores_Store_code__Get_Response>
  /**
   * 查询小店活动门店详情 · https://pay.weixin.qq.com/doc/v3/merchant/4012384379
   * 角色：普通商户、服务商
   */
  getSync(options: V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Stores_Store_code__Get_Options): V3_Marketing_GoodsSubsidyActivity_RetailStoreAct_Brand_id__Stores_Store_code__Get_Response
}

export interface V3_Marketing_MembercardActivity {
  /** 会员卡∙会员有礼 · 查询活动列表API、创建活动API · 共 4 个接口 */
  readonly activities: V3_Marketing_MembercardActivity_Activities
}

export interface V3_Marketing_MembercardActivity_Activities_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 最大资源条数 · 示例：5 */
    readonly limit?: number | undefined
    /** 请求资源起始位置 · 示例：10 */
    readonly offset?: number | undefined
    /** 活动类型 · 示例：NON_MEMBER_AFTERPAY */
    readonly activity_type: "NON_MEMBER_AFTERPAY" | "MEMBER_AFTERPAY" | "NON_MEMBER_MINIPROGRAM" | "MEMBER_MINIPROGRAM" | (string & {})
    /** 会员卡ID · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
    readonly card_id?: string | undefined
    /** 活动的当前状态 · 示例：ONGOING */
    readonly activity_status?: "CREATED" | "ONGOING" | "TERMINATED" | "OVER_TIME" | (string & {}) | undefined
  }
}

export interface V3_Marketing_MembercardActivity_Activities_Get_Response {
  /** 活动详情 */
  readonly data?: readonly {
    /** 活动ID · 示例：371067 */
    readonly activity_id: string
    /** 活动的当前状态 · 示例：ONGOING */
    readonly activity_status?: string | undefined
    /** 创建时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly create_time?: string | undefined
    /** 更新时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly update_time?: string | undefined
    /** 会员卡ID · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
    readonly card_id?: string | undefined
    /** 活动名称 · 示例：良品铺子回馈活动 */
    readonly activity_name?: string | undefined
    /** 活动类型 · 示例：NON_MEMBER_AFTERPAY */
    readonly activity_type?: string | undefined
    /** 活动开始时间 · 示例：2020-01-20T13:29:35.120+08:00 */
    readonly begin_time?: string | undefined
    /** 活动结束时间 · 示例：2020-01-29T13:29:35.120+08:00 */
    readonly end_time?: string | undefined
    /** 发放时间段 */
    readonly award_send_period?: {
      /** 指定时间 */
      readonly award_send_time?: readonly {
        /** 发放开始时间 · 示例：2020-01-21T00:00:00.000+08:00 */
        readonly begin_time: string
        /** 发放结束时间 · 示例：2020-01-27T00:00:00.000+08:00 */
        readonly end_time: string
      }[] | undefined
      /** 指定时间段 */
      readonly award_send_day_time?: readonly {
        /** 每日发放开始时间 */
        readonly begin_day_time: {
          /** 时 · 示例：9 */
          readonly hours: number
          /** 分 · 示例：34 */
          readonly minutes: number
          /** 秒 · 示例：6 */
          readonly seconds: number
        }
        /** 每日发放结束时间 */
        readonly end_day_time: {
          /** 时 · 示例：9 */
          readonly hours: number
          /** 分 · 示例：34 */
          readonly minutes: number
          /** 秒 · 示例：6 */
          readonly seconds: number
        }
      }[] | undefined
    } | undefined
    /** 优惠券列表 */
    readonly stock_list?: readonly {
      /** 创建批次的商户号 · 示例：10000022 */
      readonly stock_creator_mchid: string
      /** 券批次ID · 示例：98065001 */
      readonly stock_id: string
    }[] | undefined
    /** 商户请求单号 · 示例：100002322019090134234sfdf */
    readonly out_request_no?: string | undefined
    /** 支付后活动设置 */
    readonly pay_activity_setting?: {
      /** 商户logo · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
      readonly logo_url: string
      /** 支付结果页活动副标题 · 示例：湖南麻辣美食券 */
      readonly activity_second_title: string
      /** 活动曝光商户号 */
      readonly mchid_list?: readonly string[] | undefined
      /** 激活方式设置 */
      readonly activate_setting?: {
        /** 激活类型 · 示例：AUTO_ACTIVATE */
        readonly activate_type: string
        /** 跳转激活的url · 示例：https://w.url.cn/s/Ahz3p2C */
        readonly activate_url?: string | undefined
        /** 跳转激活的小程序 */
        readonly activate_miniprogram?: {
          /** 跳转激活的appid · 示例：wxea9c30a90fs8d3fe */
          readonly activate_appid: string
          /** 跳转激活的path · 示例：pages/activate/activate */
          readonly activate_path: string
        } | undefined
      } | undefined
      /** 支付设置 */
      readonly payment_setting?: {
        /** 支付模式 */
        readonly payment_mode?: {
          /** 支付场景列表 */
          readonly payment_scene_list?: readonly string[] | undefined
        } | undefined
        /** 指定银行的简称 · 示例：CFT */
        readonly limit_bank?: string | undefined
        /** 订单优惠标记 */
        readonly goods_tags?: readonly string[] | undefined
      } | undefined
    } | undefined
    /** 支付前会员活动设置 */
    readonly miniprogram_activity_setting?: {
      /** 指定领取渠道 */
      readonly outer_str?: readonly string[] | undefined
      /** 领奖页面跳转配置 */
      readonly award_jump_deploy?: {
        /** 小程序AppID · 示例：wxc0b84a53ed8e8d29 */
        readonly mini_program_appid?: string | undefined
        /** 小程序path · 示例：mall/pages/List */
        readonly mini_program_path?: string | undefined
        /** 跳转按钮文案 · 示例：点击 */
        readonly button_text?: string | undefined
      } | undefined
    } | undefined
  }[] | undefined
  /** 请求资源起始位置 · 示例：10 */
  readonly offset?: number | undefined
  /** 最大资源条数 · 示例：5 */
  readonly limit?: number | undefined
  /** 资源总条数 · 示例：1234 */
  readonly total_count?: number | undefined
}

export interface V3_Marketing_MembercardActivity_Activities_Post_Request {
  /** 会员卡ID · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 活动名称 · 示例：良品铺子回馈活动 */
  readonly activity_name: string
  /** 活动类型 · 示例：NON_MEMBER_AFTERPAY */
  readonly activity_type: "NON_MEMBER_AFTERPAY" | "MEMBER_AFTERPAY" | "NON_MEMBER_MINIPROGRAM" | "MEMBER_MINIPROGRAM" | (string & {})
  /** 活动开始时间 · 示例：2020-01-20T13:29:35.120+08:00 */
  readonly begin_time: string
  /** 活动结束时间 · 示例：2020-01-29T13:29:35.120+08:00 */
  readonly end_time: string
  /** 发放时间段 */
  readonly award_send_period?: {
    /** 指定时间 */
    readonly award_send_time?: readonly {
      /** 发放开始时间 · 示例：2020-01-21T00:00:00.000+08:00 */
      readonly begin_time: string
      /** 发放结束时间 · 示例：2020-01-27T00:00:00.000+08:00 */
      readonly end_time: string
    }[] | undefined
    /** 指定时间段 */
    readonly award_send_day_time?: readonly {
      /** 每日发放开始时间 */
      readonly begin_day_time: {
        /** 时 · 示例：9 */
        readonly hours: number
        /** 分 · 示例：34 */
        readonly minutes: number
        /** 秒 · 示例：6 */
        readonly seconds: number
      }
      /** 每日发放结束时间 */
      readonly end_day_time: {
        /** 时 · 示例：9 */
        readonly hours: number
        /** 分 · 示例：34 */
        readonly minutes: number
        /** 秒 · 示例：6 */
        readonly seconds: number
      }
    }[] | undefined
  } | undefined
  /** 优惠券列表 */
  readonly stock_list?: readonly {
    /** 创建批次的商户号 · 示例：10000022 */
    readonly stock_creator_mchid: string
    /** 券批次ID · 示例：98065001 */
    readonly stock_id: string
  }[] | undefined
  /** 商户请求单号 · 示例：100002322019090134234sfdf */
  readonly out_request_no: string
  /** 支付后活动设置 */
  readonly pay_activity_setting?: {
    /** 商户logo · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
    readonly logo_url: string
    /** 支付结果页活动副标题 · 示例：湖南麻辣美食券 */
    readonly activity_second_title: string
    /** 活动曝光商户号 */
    readonly mchid_list?: readonly string[] | undefined
    /** 激活方式设置 */
    readonly activate_setting?: {
      /** 激活类型 · 示例：AUTO_ACTIVATE */
      readonly activate_type: string
      /** 跳转激活的url · 示例：https://w.url.cn/s/Ahz3p2C */
      readonly activate_url?: string | undefined
      /** 跳转激活的小程序 */
      readonly activate_miniprogram?: {
        /** 跳转激活的appid · 示例：wxea9c30a90fs8d3fe */
        readonly activate_appid: string
        /** 跳转激活的path · 示例：pages/activate/activate */
        readonly activate_path: string
      } | undefined
    } | undefined
    /** 支付设置 */
    readonly payment_setting?: {
      /** 支付模式 */
      readonly payment_mode?: {
        /** 支付场景列表 */
        readonly payment_scene_list?: readonly string[] | undefined
      } | undefined
      /** 指定银行的简称 · 示例：CFT */
      readonly limit_bank?: string | undefined
      /** 订单优惠标记 */
      readonly goods_tags?: readonly string[] | undefined
    } | undefined
  } | undefined
  /** 支付前会员活动设置 */
  readonly miniprogram_activity_setting?: {
    /** 指定领取渠道 */
    readonly outer_str?: readonly string[] | undefined
    /** 领奖页面跳转配置 */
    readonly award_jump_deploy?: {
      /** 小程序AppID · 示例：wxc0b84a53ed8e8d29 */
      readonly mini_program_appid?: string | undefined
      /** 小程序path · 示例：mall/pages/List */
      readonly mini_program_path?: string | undefined
      /** 跳转按钮文案 · 示例：点击 */
      readonly button_text?: string | undefined
    } | undefined
  } | undefined
}

export interface V3_Marketing_MembercardActivity_Activities_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_MembercardActivity_Activities_Post_Request
}

export interface V3_Marketing_MembercardActivity_Activities_Post_Response {
  /** 活动ID · 示例：371067 */
  readonly activity_id: string
  /** 活动的当前状态 · 示例：ONGOING */
  readonly activity_status?: string | undefined
  /** 创建时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time?: string | undefined
  /** 更新时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly update_time?: string | undefined
  /** 会员卡ID · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id?: string | undefined
  /** 活动名称 · 示例：良品铺子回馈活动 */
  readonly activity_name?: string | undefined
  /** 活动类型 · 示例：NON_MEMBER_AFTERPAY */
  readonly activity_type?: string | undefined
  /** 活动开始时间 · 示例：2020-01-20T13:29:35.120+08:00 */
  readonly begin_time?: string | undefined
  /** 活动结束时间 · 示例：2020-01-29T13:29:35.120+08:00 */
  readonly end_time?: string | undefined
  /** 发放时间段 */
  readonly award_send_period?: {
    /** 指定时间 */
    readonly award_send_time?: readonly {
      /** 发放开始时间 · 示例：2020-01-21T00:00:00.000+08:00 */
      readonly begin_time: string
      /** 发放结束时间 · 示例：2020-01-27T00:00:00.000+08:00 */
      readonly end_time: string
    }[] | undefined
    /** 指定时间段 */
    readonly award_send_day_time?: readonly {
      /** 每日发放开始时间 */
      readonly begin_day_time: {
        /** 时 · 示例：9 */
        readonly hours: number
        /** 分 · 示例：34 */
        readonly minutes: number
        /** 秒 · 示例：6 */
        readonly seconds: number
      }
      /** 每日发放结束时间 */
      readonly end_day_time: {
        /** 时 · 示例：9 */
        readonly hours: number
        /** 分 · 示例：34 */
        readonly minutes: number
        /** 秒 · 示例：6 */
        readonly seconds: number
      }
    }[] | undefined
  } | undefined
  /** 优惠券列表 */
  readonly stock_list?: readonly {
    /** 创建批次的商户号 · 示例：10000022 */
    readonly stock_creator_mchid: string
    /** 券批次ID · 示例：98065001 */
    readonly stock_id: string
  }[] | undefined
  /** 商户请求单号 · 示例：100002322019090134234sfdf */
  readonly out_request_no?: string | undefined
  /** 支付后活动设置 */
  readonly pay_activity_setting?: {
    /** 商户logo · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
    readonly logo_url: string
    /** 支付结果页活动副标题 · 示例：湖南麻辣美食券 */
    readonly activity_second_title: string
    /** 活动曝光商户号 */
    readonly mchid_list?: readonly string[] | undefined
    /** 激活方式设置 */
    readonly activate_setting?: {
      /** 激活类型 · 示例：AUTO_ACTIVATE */
      readonly activate_type: string
      /** 跳转激活的url · 示例：https://w.url.cn/s/Ahz3p2C */
      readonly activate_url?: string | undefined
      /** 跳转激活的小程序 */
      readonly activate_miniprogram?: {
        /** 跳转激活的appid · 示例：wxea9c30a90fs8d3fe */
        readonly activate_appid: string
        /** 跳转激活的path · 示例：pages/activate/activate */
        readonly activate_path: string
      } | undefined
    } | undefined
    /** 支付设置 */
    readonly payment_setting?: {
      /** 支付模式 */
      readonly payment_mode?: {
        /** 支付场景列表 */
        readonly payment_scene_list?: readonly string[] | undefined
      } | undefined
      /** 指定银行的简称 · 示例：CFT */
      readonly limit_bank?: string | undefined
      /** 订单优惠标记 */
      readonly goods_tags?: readonly string[] | undefined
    } | undefined
  } | undefined
  /** 支付前会员活动设置 */
  readonly miniprogram_activity_setting?: {
    /** 指定领取渠道 */
    readonly outer_str?: readonly string[] | undefined
    /** 领奖页面跳转配置 */
    readonly award_jump_deploy?: {
      /** 小程序AppID · 示例：wxc0b84a53ed8e8d29 */
      readonly mini_program_appid?: string | undefined
      /** 小程序path · 示例：mall/pages/List */
      readonly mini_program_path?: string | undefined
      /** 跳转按钮文案 · 示例：点击 */
      readonly button_text?: string | undefined
    } | undefined
  } | undefined
}

export interface V3_Marketing_MembercardActivity_Activities {
  /** 活动ID · 查询活动详情API · 共 2 个接口 */
  readonly _activity_id_: V3_Marketing_MembercardActivity_Activities_Activity_id_
  /**
   * 查询活动列表API · https://pay.weixin.qq.com/doc/v3/merchant/4012553261
   * 角色：直连商户、服务商
   */
  get(options: V3_Marketing_MembercardActivity_Activities_Get_Options): ApiCall<V3_Marketing_MembercardActivity_Activities_Get_Response>
  /**
   * 查询活动列表API · https://pay.weixin.qq.com/doc/v3/merchant/4012553261
   * 角色：直连商户、服务商
   */
  getSync(options: V3_Marketing_MembercardActivity_Activities_Get_Options): V3_Marketing_MembercardActivity_Activities_Get_Response
  /** 查询活动列表API：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<V3_Marketing_MembercardActivity_Activities_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_Marketing_MembercardActivity_Activities_Get_Response['data']>[number], void, undefined>
  /**
   * 创建活动API · https://pay.weixin.qq.com/doc/v3/merchant/4012553030
   * 角色：直连商户、服务商
   */
  post(options: V3_Marketing_MembercardActivity_Activities_Post_Options & { readonly json: V3_Marketing_MembercardActivity_Activities_Post_Request }): ApiCall<V3_Marketing_MembercardActivity_Activities_Post_Response>
  /**
   * 创建活动API · https://pay.weixin.qq.com/doc/v3/merchant/4012553030
   * 角色：直连商户、服务商
   */
  postSync(options: V3_Marketing_MembercardActivity_Activities_Post_Options & { readonly json: V3_Marketing_MembercardActivity_Activities_Post_Request }): V3_Marketing_MembercardActivity_Activities_Post_Response
}

export interface V3_Marketing_MembercardActivity_Activities_Activity_id__Get_Options extends CallOptions {
  /** 活动ID · 示例：371067 */
  readonly activity_id: string
}

export interface V3_Marketing_MembercardActivity_Activities_Activity_id__Get_Response {
  /** 活动ID · 示例：371067 */
  readonly activity_id: string
  /** 活动的当前状态 · 示例：ONGOING */
  readonly activity_status?: string | undefined
  /** 创建时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time?: string | undefined
  /** 更新时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly update_time?: string | undefined
  /** 会员卡ID · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id?: string | undefined
  /** 活动名称 · 示例：良品铺子回馈活动 */
  readonly activity_name?: string | undefined
  /** 活动类型 · 示例：NON_MEMBER_AFTERPAY */
  readonly activity_type?: string | undefined
  /** 活动开始时间 · 示例：2020-01-20T13:29:35.120+08:00 */
  readonly begin_time?: string | undefined
  /** 活动结束时间 · 示例：2020-01-29T13:29:35.120+08:00 */
  readonly end_time?: string | undefined
  /** 发放时间段 */
  readonly award_send_period?: {
    /** 指定时间 */
    readonly award_send_time?: readonly {
      /** 发放开始时间 · 示例：2020-01-21T00:00:00.000+08:00 */
      readonly begin_time: string
      /** 发放结束时间 · 示例：2020-01-27T00:00:00.000+08:00 */
      readonly end_time: string
    }[] | undefined
    /** 指定时间段 */
    readonly award_send_day_time?: readonly {
      /** 每日发放开始时间 */
      readonly begin_day_time: {
        /** 时 · 示例：9 */
        readonly hours: number
        /** 分 · 示例：34 */
        readonly minutes: number
        /** 秒 · 示例：6 */
        readonly seconds: number
      }
      /** 每日发放结束时间 */
      readonly end_day_time: {
        /** 时 · 示例：9 */
        readonly hours: number
        /** 分 · 示例：34 */
        readonly minutes: number
        /** 秒 · 示例：6 */
        readonly seconds: number
      }
    }[] | undefined
  } | undefined
  /** 优惠券列表 */
  readonly stock_list?: readonly {
    /** 创建批次的商户号 · 示例：10000022 */
    readonly stock_creator_mchid: string
    /** 券批次ID · 示例：98065001 */
    readonly stock_id: string
  }[] | undefined
  /** 商户请求单号 · 示例：100002322019090134234sfdf */
  readonly out_request_no?: string | undefined
  /** 支付后活动设置 */
  readonly pay_activity_setting?: {
    /** 商户logo · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
    readonly logo_url: string
    /** 支付结果页活动副标题 · 示例：湖南麻辣美食券 */
    readonly activity_second_title: string
    /** 活动曝光商户号 */
    readonly mchid_list?: readonly string[] | undefined
    /** 激活方式设置 */
    readonly activate_setting?: {
      /** 激活类型 · 示例：AUTO_ACTIVATE */
      readonly activate_type: string
      /** 跳转激活的url · 示例：https://w.url.cn/s/Ahz3p2C */
      readonly activate_url?: string | undefined
      /** 跳转激活的小程序 */
      readonly activate_miniprogram?: {
        /** 跳转激活的appid · 示例：wxea9c30a90fs8d3fe */
        readonly activate_appid: string
        /** 跳转激活的path · 示例：pages/activate/activate */
        readonly activate_path: string
      } | undefined
    } | undefined
    /** 支付设置 */
    readonly payment_setting?: {
      /** 支付模式 */
      readonly payment_mode?: {
        /** 支付场景列表 */
        readonly payment_scene_list?: readonly string[] | undefined
      } | undefined
      /** 指定银行的简称 · 示例：CFT */
      readonly limit_bank?: string | undefined
      /** 订单优惠标记 */
      readonly goods_tags?: readonly string[] | undefined
    } | undefined
  } | undefined
  /** 支付前会员活动设置 */
  readonly miniprogram_activity_setting?: {
    /** 指定领取渠道 */
    readonly outer_str?: readonly string[] | undefined
    /** 领奖页面跳转配置 */
    readonly award_jump_deploy?: {
      /** 小程序AppID · 示例：wxc0b84a53ed8e8d29 */
      readonly mini_program_appid?: string | undefined
      /** 小程序path · 示例：mall/pages/List */
      readonly mini_program_path?: string | undefined
      /** 跳转按钮文案 · 示例：点击 */
      readonly button_text?: string | undefined
    } | undefined
  } | undefined
}

export interface V3_Marketing_MembercardActivity_Activities_Activity_id_ {
  /** 终止活动API */
  readonly terminate: V3_Marketing_MembercardActivity_Activities_Activity_id__Terminate
  /**
   * 查询活动详情API · https://pay.weixin.qq.com/doc/v3/merchant/4012553365
   * 角色：直连商户、服务商
   */
  get(options: V3_Marketing_MembercardActivity_Activities_Activity_id__Get_Options): ApiCall<V3_Marketing_MembercardActivity_Activities_Activity_id__Get_Response>
  /**
   * 查询活动详情API · https://pay.weixin.qq.com/doc/v3/merchant/4012553365
   * 角色：直连商户、服务商
   */
  getSync(options: V3_Marketing_MembercardActivity_Activities_Activity_id__Get_Options): V3_Marketing_MembercardActivity_Activities_Activity_id__Get_Response
}

export interface V3_Marketing_MembercardActivity_Activities_Activity_id__Terminate_Post_Options extends CallOptions {
  /** 活动ID · 示例：371067 */
  readonly activity_id: string
}

export interface V3_Marketing_MembercardActivity_Activities_Activity_id__Terminate_Post_Response {
  /** 活动ID · 示例：371067 */
  readonly activity_id: string
  /** 终止时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly terminate_time?: string | undefined
}

export interface V3_Marketing_MembercardActivity_Activities_Activity_id__Terminate {
  /**
   * 终止活动API · https://pay.weixin.qq.com/doc/v3/merchant/4012553381
   * 角色：直连商户、服务商
   */
  post(options: V3_Marketing_MembercardActivity_Activities_Activity_id__Terminate_Post_Options): ApiCall<V3_Marketing_MembercardActivity_Activities_Activity_id__Terminate_Post_Response>
  /**
   * 终止活动API · https://pay.weixin.qq.com/doc/v3/merchant/4012553381
   * 角色：直连商户、服务商
   */
  postSync(options: V3_Marketing_MembercardActivity_Activities_Activity_id__Terminate_Post_Options): V3_Marketing_MembercardActivity_Activities_Activity_id__Terminate_Post_Response
}

export interface V3_Marketing_MembercardOpen {
  /** 会员卡∙运营投放 · 共 1 个接口 */
  readonly activateInformations: V3_Marketing_MembercardOpen_ActivateInformations
  /** 查询回调地址API、设置回调地址API */
  readonly callback: V3_Marketing_MembercardOpen_Callback
  /** 会员卡 · 查询会员卡模板列表API、创建会员卡模板API · 共 24 个接口 */
  readonly cards: V3_Marketing_MembercardOpen_Cards
  /** 会员卡 · 共 2 个接口 */
  readonly phonenumberMember: V3_Marketing_MembercardOpen_PhonenumberMember
  /** 会员卡∙基础功能 · 共 1 个接口 */
  readonly user: V3_Marketing_MembercardOpen_User
}

export interface V3_Marketing_MembercardOpen_ActivateInformations {
  /** 获取用户信息API */
  readonly _activate_ticket_: V3_Marketing_MembercardOpen_ActivateInformations_Activate_ticket_
}

export interface V3_Marketing_MembercardOpen_ActivateInformations_Activate_ticket__Get_Options extends CallOptions {
  /** 激活ticket · 示例：abcdefg */
  readonly activate_ticket: string
}

export interface V3_Marketing_MembercardOpen_ActivateInformations_Activate_ticket__Get_Response {
  /** 微信昵称 · 示例：周星星 */
  readonly nickname?: string | undefined
  /** 微信头像url · 示例：https://xxx.jpg */
  readonly head_image_url?: string | undefined
  /** 用户开卡时填写的个人信息 */
  readonly user_information?: {
    /** 平台提供的通用开卡信息字段 */
    readonly common_field_list?: readonly {
      /** 平台提供的通用开卡信息字段 */
      readonly name?: "USER_FORM_FLAG_MOBILE" | "USER_FORM_FLAG_SEX" | "USER_FORM_FLAG_NAME" | "USER_FORM_FLAG_BIRTHDAY" | "USER_FORM_FLAG_ADDRESS" | "USER_FORM_FLAG_EMAIL" | "USER_FORM_FLAG_CITY" | (string & {}) | undefined
      /** 用户开卡时填写的个人信息 · 示例：深圳 */
      readonly value?: string | undefined
    }[] | undefined
    /** 商户自定义的开卡信息字段 */
    readonly custom_field_list?: readonly {
      /** 字段名称 · 示例：喜欢的运动 */
      readonly name?: string | undefined
      /** 字段值 · 示例：篮球 */
      readonly value?: string | undefined
      /** 字段值 */
      readonly value_list?: readonly string[] | undefined
    }[] | undefined
  } | undefined
}

export interface V3_Marketing_MembercardOpen_ActivateInformations_Activate_ticket_ {
  /**
   * 获取用户信息API · https://pay.weixin.qq.com/doc/v3/merchant/4012550779
   * 角色：直连商户、服务商
   */
  get(options: V3_Marketing_MembercardOpen_ActivateInformations_Activate_ticket__Get_Options): ApiCall<V3_Marketing_MembercardOpen_ActivateInformations_Activate_ticket__Get_Response>
  /**
   * 获取用户信息API · https://pay.weixin.qq.com/doc/v3/merchant/4012550779
   * 角色：直连商户、服务商
   */
  getSync(options: V3_Marketing_MembercardOpen_ActivateInformations_Activate_ticket__Get_Options): V3_Marketing_MembercardOpen_ActivateInformations_Activate_ticket__Get_Response
}

export interface V3_Marketing_MembercardOpen_Callback_Get_Options extends CallOptions {
}

export interface V3_Marketing_MembercardOpen_Callback_Get_Response {
  /** 通知url地址 · 示例：https://shangjia.com */
  readonly notify_url: string
  /** 商户号 · 示例：99999105 */
  readonly mchid?: string | undefined
}

export interface V3_Marketing_MembercardOpen_Callback_Patch_Request {
  /** 通知url地址 · 示例：https://pay.weixin.qq.com */
  readonly notify_url: string
}

export interface V3_Marketing_MembercardOpen_Callback_Patch_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_MembercardOpen_Callback_Patch_Request
}

export interface V3_Marketing_MembercardOpen_Callback_Patch_Response {
  /** 通知url地址 · 示例：https://shangjia.com */
  readonly notify_url: string
  /** 商户号 · 示例：99999105 */
  readonly mchid?: string | undefined
}

export interface V3_Marketing_MembercardOpen_Callback {
  /**
   * 查询回调地址API · https://pay.weixin.qq.com/doc/v3/merchant/4012552275
   * 角色：直连商户、服务商
   */
  get(options?: V3_Marketing_MembercardOpen_Callback_Get_Options): ApiCall<V3_Marketing_MembercardOpen_Callback_Get_Response>
  /**
   * 查询回调地址API · https://pay.weixin.qq.com/doc/v3/merchant/4012552275
   * 角色：直连商户、服务商
   */
  getSync(options?: V3_Marketing_MembercardOpen_Callback_Get_Options): V3_Marketing_MembercardOpen_Callback_Get_Response
  /**
   * 设置回调地址API · https://pay.weixin.qq.com/doc/v3/merchant/4012552251
   * 角色：直连商户、服务商
   */
  patch(options: V3_Marketing_MembercardOpen_Callback_Patch_Options & { readonly json: V3_Marketing_MembercardOpen_Callback_Patch_Request }): ApiCall<V3_Marketing_MembercardOpen_Callback_Patch_Response>
  /**
   * 设置回调地址API · https://pay.weixin.qq.com/doc/v3/merchant/4012552251
   * 角色：直连商户、服务商
   */
  patchSync(options: V3_Marketing_MembercardOpen_Callback_Patch_Options & { readonly json: V3_Marketing_MembercardOpen_Callback_Patch_Request }): V3_Marketing_MembercardOpen_Callback_Patch_Response
}

export interface V3_Marketing_MembercardOpen_Cards_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 品牌id · 示例：1001622624 */
    readonly brand_id?: string | undefined
    /** 商户AppId · 示例：wxea9c30890f48d5ae */
    readonly appid?: string | undefined
    /** 分页页码 · 默认：0 */
    readonly offset: number
    /** 分页大小 · 示例：20 */
    readonly limit: number
  }
}

export interface V3_Marketing_MembercardOpen_Cards_Get_Response {
  /** 总数量 */
  readonly total_count: number
  /** 分页大小 */
  readonly limit: number
  /** 分页页码 · 默认：0 */
  readonly offset: number
  /** 会员卡列表 */
  readonly data?: readonly {
    /** 会员卡id · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
    readonly card_id: string
    /** 创建时间 · 格式：RFC 3339 日期时间 · 示例：2020-05-20T13:29:35.120+08:00 */
    readonly create_time?: string | undefined
    /** 更新时间 · 格式：RFC 3339 日期时间 · 示例：2020-05-20T13:29:35.120+08:00 */
    readonly update_time?: string | undefined
    /** 剩余库存 · 示例：1004 */
    readonly remain_quantity?: number | undefined
    /** 会员卡状态 */
    readonly status?: "NOT_APPROVE" | "APPROVE_FAIL" | "APPROVED" | "DELETED" | (string & {}) | undefined
    /** 品牌信息 */
    readonly brand: {
      /** 品牌id · 示例：1004 */
      readonly brand_id: string
      /** 品牌展示名称 · 示例：微信支付 */
      readonly display_name: string
    }
    /** 商户AppId · 示例：wxea9c30890f48d5ae */
    readonly appid: string
    /** 会员卡logo · 上传接口返回的图片 URL · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
    readonly logo_url: string
    /** 卡名称 · 示例：微信支付测试卡 */
    readonly title: string
    /** 会员卡背景图 · 上传接口返回的图片 URL · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
    readonly background_picture_url: string
    /** 使用须知 · 示例：使用本会员卡表示你同意xxx公司的协议，最终解释权归xxx公司所有 */
    readonly description: string
    /** 服务电话 · 示例：010-8877xxxx */
    readonly service_phone?: string | undefined
    /** 会员码型 */
    readonly code_type: "BAR_CODE" | "QRCODE" | "BAR_CODE_AND_QRCODE" | "NONE_CODE" | (string & {})
    /** 会员卡总库存 · 示例：5000000 */
    readonly total_quantity?: number | undefined
    /** 有效期 */
    readonly date_information: {
      /** 有效期类型 */
      readonly type: "FIX_TIME_RANGE" | "FIX_TERM" | "PERMANENT" | (string & {})
      /** 有效期开始时间 · 格式：RFC 3339 日期时间 · 示例：2020-05-20T13:29:35.120+08:00 */
      readonly available_begin_time?: string | undefined
      /** 有效期结束时间 · 格式：RFC 3339 日期时间 · 示例：2030-05-20T13:29:35.120+08:00 */
      readonly available_end_time?: string | undefined
      /** 生效后N天内有效 · 示例：200 */
      readonly available_day_after_receive?: number | undefined
    }
    /** 会员卡code分配类型 */
    readonly code_mode: "SYSTEM_ALLOCATE" | "MERCHANT_DEPOSIT" | "REAL_TIME" | (string & {})
    /** 是否展示会员等级 */
    readonly need_display_level?: boolean | undefined
    /** 会员初始等级 · 示例：白银会员 */
    readonly init_level?: string | undefined
    /** 商户请求单号 · 示例：100002322019090134234sfdf */
    readonly out_request_no: string
    /** 储值信息 */
    readonly balance_information?: {
      /** 是否支持储值 */
      readonly need_balance?: boolean | undefined
      /** 储值小程序appid · 示例：wxea9c30890f48d5ae */
      readonly balance_appid?: string | undefined
      /** 储值小程序path · 示例：pages/balance/balance */
      readonly balance_path?: string | undefined
      /** 储值url · 示例：https://xxx.com */
      readonly balance_url?: string | undefined
    } | undefined
    /** 开卡信息 */
    readonly user_information_form?: {
      /** 平台提供的通用开卡信息字段 */
      readonly common_field_list?: readonly ("USER_FORM_FLAG_MOBILE" | "USER_FORM_FLAG_SEX" | "USER_FORM_FLAG_NAME" | "USER_FORM_FLAG_BIRTHDAY" | "USER_FORM_FLAG_ADDRESS" | "USER_FORM_FLAG_EMAIL" | "USER_FORM_FLAG_CITY" | (string & {}))[] | undefined
      /** 商户自定义的开卡信息字段 */
      readonly custom_field_list?: readonly {
        /** 商户自定义的开卡信息字段类型 */
        readonly type?: "TEXT" | "SELECT" | "RADIO" | "CHECK_BOX" | (string & {}) | undefined
        /** 字段名称 · 示例：喜欢的运动 */
        readonly name?: string | undefined
        readonly values?: readonly string[] | undefined
      }[] | undefined
    } | undefined
    /** 商户补充声明 */
    readonly additional_statement?: {
      /** 标题 · 示例：xxx会员卡使用须知 */
      readonly title?: string | undefined
      /** 跳转url · 示例：https://xxx.111.com */
      readonly url?: string | undefined
      /** 跳转小程序appid · 示例：wxea9c30890f48d5ae */
      readonly appid?: string | undefined
      /** 跳转小程序path · 示例：pages/statement/statement */
      readonly path?: string | undefined
    } | undefined
  }[] | undefined
}

export interface V3_Marketing_MembercardOpen_Cards_Post_Request {
  /** 商户AppId · 示例：wxea9c30890f48d5ae */
  readonly appid: string
  /** 会员卡logo · 上传接口返回的图片 URL · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
  readonly logo_url: string
  /** 品牌信息 */
  readonly brand: {
    /** 品牌id · 示例：1004 */
    readonly brand_id: string
    /** 品牌展示名称 · 示例：微信支付 */
    readonly display_name: string
  }
  /** 卡名称 · 示例：微信支付测试卡 */
  readonly title: string
  /** 会员卡背景图 · 上传接口返回的图片 URL · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
  readonly background_picture_url: string
  /** 使用须知 · 示例：使用本会员卡表示你同意xxx公司的协议，最终解释权归xxx公司所有 */
  readonly description: string
  /** 服务电话 · 示例：010-8877xxxx */
  readonly service_phone?: string | undefined
  /** 会员码型 */
  readonly code_type: "BAR_CODE" | "QRCODE" | "BAR_CODE_AND_QRCODE" | "NONE_CODE" | (string & {})
  /** 会员卡总库存 · 示例：5000000 */
  readonly total_quantity?: number | undefined
  /** 有效期 */
  readonly date_information: {
    /** 有效期类型 */
    readonly type: "FIX_TIME_RANGE" | "FIX_TERM" | "PERMANENT" | (string & {})
    /** 有效期开始时间 · 格式：RFC 3339 日期时间 · 示例：2020-05-20T13:29:35.120+08:00 */
    readonly available_begin_time?: string | undefined
    /** 有效期结束时间 · 格式：RFC 3339 日期时间 · 示例：2030-05-20T13:29:35.120+08:00 */
    readonly available_end_time?: string | undefined
    /** 生效后N天内有效 · 示例：200 */
    readonly available_day_after_receive?: number | undefined
    /** 领取后N天开始生效 · 示例：1 */
    readonly wait_days_after_receive?: number | undefined
  }
  /** 会员卡code分配类型 */
  readonly code_mode: "SYSTEM_ALLOCATE" | "MERCHANT_DEPOSIT" | "REAL_TIME" | (string & {})
  /** 是否展示会员等级 */
  readonly need_display_level?: boolean | undefined
  /** 会员初始等级 · 示例：白银会员 */
  readonly init_level?: string | undefined
  /** 商户请求单号 · 示例：100002322019090134234sfdf */
  readonly out_request_no: string
  /** 储值信息 */
  readonly balance_information?: {
    /** 是否支持储值 */
    readonly need_balance?: boolean | undefined
    /** 储值小程序appid · 示例：wxea9c30890f48d5ae */
    readonly balance_appid?: string | undefined
    /** 储值小程序path · 示例：pages/balance/balance */
    readonly balance_path?: string | undefined
    /** 储值url · 示例：https://xxx.com */
    readonly balance_url?: string | undefined
  } | undefined
  /** 开卡信息 */
  readonly user_information_form?: {
    /** 平台提供的通用开卡信息字段 */
    readonly common_field_list?: readonly ("USER_FORM_FLAG_MOBILE" | "USER_FORM_FLAG_SEX" | "USER_FORM_FLAG_NAME" | "USER_FORM_FLAG_BIRTHDAY" | "USER_FORM_FLAG_ADDRESS" | "USER_FORM_FLAG_EMAIL" | "USER_FORM_FLAG_CITY" | (string & {}))[] | undefined
    /** 商户自定义的开卡信息字段 */
    readonly custom_field_list?: readonly {
      /** 商户自定义的开卡信息字段类型 */
      readonly type?: "TEXT" | "SELECT" | "RADIO" | "CHECK_BOX" | (string & {}) | undefined
      /** 字段名称 · 示例：喜欢的运动 */
      readonly name?: string | undefined
      /** 字段值 */
      readonly values?: readonly string[] | undefined
    }[] | undefined
  } | undefined
  /** 商户补充声明 */
  readonly additional_statement?: {
    /** 标题 · 示例：xxx会员卡使用须知 */
    readonly title?: string | undefined
    /** 跳转url · 示例：https://xxx.111.com */
    readonly url?: string | undefined
    /** 跳转小程序appid · 示例：wxea9c30890f48d5ae */
    readonly appid?: string | undefined
    /** 跳转小程序path · 示例：pages/statement/statement */
    readonly path?: string | undefined
  } | undefined
  /** 是否启用动态码 · 示例：false */
  readonly need_dynamic_code?: boolean | undefined
}

export interface V3_Marketing_MembercardOpen_Cards_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_MembercardOpen_Cards_Post_Request
}

export interface V3_Marketing_MembercardOpen_Cards_Post_Response {
  /** 会员卡id · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 创建时间 · 格式：RFC 3339 日期时间 · 示例：2020-05-20T13:29:35.120+08:00 */
  readonly create_time?: string | undefined
  /** 更新时间 · 格式：RFC 3339 日期时间 · 示例：2020-05-20T13:29:35.120+08:00 */
  readonly update_time?: string | undefined
  /** 剩余库存 · 示例：1004 */
  readonly remain_quantity?: number | undefined
  /** 会员卡状态 */
  readonly status?: "NOT_APPROVE" | "APPROVE_FAIL" | "APPROVED" | "DELETED" | (string & {}) | undefined
  /** 品牌信息 */
  readonly brand: {
    /** 品牌id · 示例：1004 */
    readonly brand_id: string
    /** 品牌展示名称 · 示例：微信支付 */
    readonly display_name: string
  }
  /** 商户AppId · 示例：wxea9c30890f48d5ae */
  readonly appid: string
  /** 会员卡logo · 上传接口返回的图片 URL · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
  readonly logo_url: string
  /** 卡名称 · 示例：微信支付测试卡 */
  readonly title: string
  /** 会员卡背景图 · 上传接口返回的图片 URL · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
  readonly background_picture_url: string
  /** 使用须知 · 示例：使用本会员卡表示你同意xxx公司的协议，最终解释权归xxx公司所有 */
  readonly description: string
  /** 服务电话 · 示例：010-8877xxxx */
  readonly service_phone?: string | undefined
  /** 会员码型 */
  readonly code_type: "BAR_CODE" | "QRCODE" | "BAR_CODE_AND_QRCODE" | "NONE_CODE" | (string & {})
  /** 会员卡总库存 · 示例：5000000 */
  readonly total_quantity?: number | undefined
  /** 有效期 */
  readonly date_information: {
    /** 有效期类型 */
    readonly type: "FIX_TIME_RANGE" | "FIX_TERM" | "PERMANENT" | (string & {})
    /** 有效期开始时间 · 格式：RFC 3339 日期时间 · 示例：2020-05-20T13:29:35.120+08:00 */
    readonly available_begin_time?: string | undefined
    /** 有效期结束时间 · 格式：RFC 3339 日期时间 · 示例：2030-05-20T13:29:35.120+08:00 */
    readonly available_end_time?: string | undefined
    /** 生效后N天内有效 · 示例：200 */
    readonly available_day_after_receive?: number | undefined
  }
  /** 会员卡code分配类型 */
  readonly code_mode: "SYSTEM_ALLOCATE" | "MERCHANT_DEPOSIT" | "REAL_TIME" | (string & {})
  /** 是否展示会员等级 */
  readonly need_display_level?: boolean | undefined
  /** 会员初始等级 · 示例：白银会员 */
  readonly init_level?: string | undefined
  /** 商户请求单号 · 示例：100002322019090134234sfdf */
  readonly out_request_no: string
  /** 储值信息 */
  readonly balance_information?: {
    /** 是否支持储值 */
    readonly need_balance?: boolean | undefined
    /** 储值小程序appid · 示例：wxea9c30890f48d5ae */
    readonly balance_appid?: string | undefined
    /** 储值小程序path · 示例：pages/balance/balance */
    readonly balance_path?: string | undefined
    /** 储值url · 示例：https://xxx.com */
    readonly balance_url?: string | undefined
  } | undefined
  /** 开卡信息 */
  readonly user_information_form?: {
    /** 平台提供的通用开卡信息字段 */
    readonly common_field_list?: readonly ("USER_FORM_FLAG_MOBILE" | "USER_FORM_FLAG_SEX" | "USER_FORM_FLAG_NAME" | "USER_FORM_FLAG_BIRTHDAY" | "USER_FORM_FLAG_ADDRESS" | "USER_FORM_FLAG_EMAIL" | "USER_FORM_FLAG_CITY" | (string & {}))[] | undefined
    /** 商户自定义的开卡信息字段 */
    readonly custom_field_list?: readonly {
      /** 商户自定义的开卡信息字段类型 */
      readonly type?: "TEXT" | "SELECT" | "RADIO" | "CHECK_BOX" | (string & {}) | undefined
      /** 字段名称 · 示例：喜欢的运动 */
      readonly name?: string | undefined
      readonly values?: readonly string[] | undefined
    }[] | undefined
  } | undefined
  /** 商户补充声明 */
  readonly additional_statement?: {
    /** 标题 · 示例：xxx会员卡使用须知 */
    readonly title?: string | undefined
    /** 跳转url · 示例：https://xxx.111.com */
    readonly url?: string | undefined
    /** 跳转小程序appid · 示例：wxea9c30890f48d5ae */
    readonly appid?: string | undefined
    /** 跳转小程序path · 示例：pages/statement/statement */
    readonly path?: string | undefined
  } | undefined
}

export interface V3_Marketing_MembercardOpen_Cards {
  /** 会员卡id · 删除会员卡模板API、查询会员卡模板信息API、修改会员卡模板信息API · 共 22 个接口 */
  readonly _card_id_: V3_Marketing_MembercardOpen_Cards_Card_id_
  /**
   * 查询会员卡模板列表API · https://pay.weixin.qq.com/doc/v3/merchant/4012547108
   * 角色：直连商户、服务商
   */
  get(options: V3_Marketing_MembercardOpen_Cards_Get_Options): ApiCall<V3_Marketing_MembercardOpen_Cards_Get_Response>
  /**
   * 查询会员卡模板列表API · https://pay.weixin.qq.com/doc/v3/merchant/4012547108
   * 角色：直连商户、服务商
   */
  getSync(options: V3_Marketing_MembercardOpen_Cards_Get_Options): V3_Marketing_MembercardOpen_Cards_Get_Response
  /** 查询会员卡模板列表API：自动翻页，用 for await 逐条读取 */
  getAll(options?: OptionalListOptions<V3_Marketing_MembercardOpen_Cards_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_Marketing_MembercardOpen_Cards_Get_Response['data']>[number], void, undefined>
  /**
   * 创建会员卡模板API · https://pay.weixin.qq.com/doc/v3/merchant/4012545584
   * 角色：直连商户、服务商
   */
  post(options: V3_Marketing_MembercardOpen_Cards_Post_Options & { readonly json: V3_Marketing_MembercardOpen_Cards_Post_Request }): ApiCall<V3_Marketing_MembercardOpen_Cards_Post_Response>
  /**
   * 创建会员卡模板API · https://pay.weixin.qq.com/doc/v3/merchant/4012545584
   * 角色：直连商户、服务商
   */
  postSync(options: V3_Marketing_MembercardOpen_Cards_Post_Options & { readonly json: V3_Marketing_MembercardOpen_Cards_Post_Request }): V3_Marketing_MembercardOpen_Cards_Post_Response
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Delete_Options extends CallOptions {
  /** 会员卡id · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
}

export type V3_Marketing_MembercardOpen_Cards_Card_id__Delete_Response = undefined

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Get_Options extends CallOptions {
  /** 会员卡id · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Get_Response {
  /** 会员卡id · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 创建时间 · 格式：RFC 3339 日期时间 · 示例：2020-05-20T13:29:35.120+08:00 */
  readonly create_time?: string | undefined
  /** 更新时间 · 格式：RFC 3339 日期时间 · 示例：2020-05-20T13:29:35.120+08:00 */
  readonly update_time?: string | undefined
  /** 剩余库存 · 示例：1004 */
  readonly remain_quantity?: number | undefined
  /** 会员卡状态 */
  readonly status?: "NOT_APPROVE" | "APPROVE_FAIL" | "APPROVED" | "DELETED" | (string & {}) | undefined
  /** 品牌信息 */
  readonly brand: {
    /** 品牌id · 示例：1004 */
    readonly brand_id: string
    /** 品牌展示名称 · 示例：微信支付 */
    readonly display_name: string
  }
  /** 商户AppId · 示例：wxea9c30890f48d5ae */
  readonly appid: string
  /** 会员卡logo · 上传接口返回的图片 URL · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
  readonly logo_url: string
  /** 卡名称 · 示例：微信支付测试卡 */
  readonly title: string
  /** 会员卡背景图 · 上传接口返回的图片 URL · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
  readonly background_picture_url: string
  /** 使用须知 · 示例：使用本会员卡表示你同意xxx公司的协议，最终解释权归xxx公司所有 */
  readonly description: string
  /** 服务电话 · 示例：010-8877xxxx */
  readonly service_phone?: string | undefined
  /** 会员码型 */
  readonly code_type: "BAR_CODE" | "QRCODE" | "BAR_CODE_AND_QRCODE" | "NONE_CODE" | (string & {})
  /** 会员卡总库存 · 示例：5000000 */
  readonly total_quantity?: number | undefined
  /** 有效期 */
  readonly date_information: {
    /** 有效期类型 */
    readonly type: "FIX_TIME_RANGE" | "FIX_TERM" | "PERMANENT" | (string & {})
    /** 有效期开始时间 · 格式：RFC 3339 日期时间 · 示例：2020-05-20T13:29:35.120+08:00 */
    readonly available_begin_time?: string | undefined
    /** 有效期结束时间 · 格式：RFC 3339 日期时间 · 示例：2030-05-20T13:29:35.120+08:00 */
    readonly available_end_time?: string | undefined
    /** 生效后N天内有效 · 示例：200 */
    readonly available_day_after_receive?: number | undefined
  }
  /** 会员卡code分配类型 */
  readonly code_mode: "SYSTEM_ALLOCATE" | "MERCHANT_DEPOSIT" | "REAL_TIME" | (string & {})
  /** 是否展示会员等级 */
  readonly need_display_level?: boolean | undefined
  /** 会员初始等级 · 示例：白银会员 */
  readonly init_level?: string | undefined
  /** 商户请求单号 · 示例：100002322019090134234sfdf */
  readonly out_request_no: string
  /** 储值信息 */
  readonly balance_information?: {
    /** 是否支持储值 */
    readonly need_balance?: boolean | undefined
    /** 储值小程序appid · 示例：wxea9c30890f48d5ae */
    readonly balance_appid?: string | undefined
    /** 储值小程序path · 示例：pages/balance/balance */
    readonly balance_path?: string | undefined
    /** 储值url · 示例：https://xxx.com */
    readonly balance_url?: string | undefined
  } | undefined
  /** 开卡信息 */
  readonly user_information_form?: {
    /** 平台提供的通用开卡信息字段 */
    readonly common_field_list?: readonly ("USER_FORM_FLAG_MOBILE" | "USER_FORM_FLAG_SEX" | "USER_FORM_FLAG_NAME" | "USER_FORM_FLAG_BIRTHDAY" | "USER_FORM_FLAG_ADDRESS" | "USER_FORM_FLAG_EMAIL" | "USER_FORM_FLAG_CITY" | (string & {}))[] | undefined
    /** 商户自定义的开卡信息字段 */
    readonly custom_field_list?: readonly {
      /** 商户自定义的开卡信息字段类型 */
      readonly type?: "TEXT" | "SELECT" | "RADIO" | "CHECK_BOX" | (string & {}) | undefined
      /** 字段名称 · 示例：喜欢的运动 */
      readonly name?: string | undefined
      readonly values?: readonly string[] | undefined
    }[] | undefined
  } | undefined
  /** 商户补充声明 */
  readonly additional_statement?: {
    /** 标题 · 示例：xxx会员卡使用须知 */
    readonly title?: string | undefined
    /** 跳转url · 示例：https://xxx.111.com */
    readonly url?: string | undefined
    /** 跳转小程序appid · 示例：wxea9c30890f48d5ae */
    readonly appid?: string | undefined
    /** 跳转小程序path · 示例：pages/statement/statement */
    readonly path?: string | undefined
  } | undefined
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Patch_Request {
  /** 商户AppId · 示例：wxea9c30890f48d5ae */
  readonly appid?: string | undefined
  /** 会员卡logo · 上传接口返回的图片 URL · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
  readonly logo_url?: string | undefined
  /** 卡名称 · 示例：微信支付测试卡 */
  readonly title?: string | undefined
  /** 会员卡背景图 · 上传接口返回的图片 URL · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
  readonly background_picture_url?: string | undefined
  /** 使用须知 · 示例：使用本会员卡表示你同意xxx公司的协议，最终解释权归xxx公司所有 */
  readonly description?: string | undefined
  /** 服务电话 · 示例：010-8877xxxx */
  readonly service_phone?: string | undefined
  /** 会员卡总库存 · 示例：5000000 */
  readonly total_quantity?: number | undefined
  /** 有效期 */
  readonly date_information?: {
    /** 有效期类型 */
    readonly type: "FIX_TIME_RANGE" | "FIX_TERM" | "PERMANENT" | (string & {})
    /** 有效期结束时间 · 示例：2030-05-20T13:29:35.120+08:00 */
    readonly available_end_time?: string | undefined
    /** 生效后N天内有效 · 示例：200 */
    readonly available_day_after_receive?: number | undefined
    /** 领取后N天开始生效 · 示例：2 */
    readonly wait_days_after_receive?: number | undefined
    /** 有效期开始时间 · 示例：2020-05-20T13:29:35.120+08:00 */
    readonly available_begin_time?: string | undefined
  } | undefined
  /** 是否展示会员等级 */
  readonly need_display_level?: boolean | undefined
  /** 会员初始等级 · 示例：白银会员 */
  readonly init_level?: string | undefined
  /** 储值信息 */
  readonly balance_information?: {
    /** 是否支持储值 */
    readonly need_balance?: boolean | undefined
    /** 储值小程序appid · 示例：wxea9c30890f48d5ae */
    readonly balance_appid?: string | undefined
    /** 储值小程序path · 示例：pages/balance/balance */
    readonly balance_path?: string | undefined
    /** 储值url · 示例：https://xxx.com */
    readonly balance_url?: string | undefined
  } | undefined
  /** 开卡信息 */
  readonly user_information_form?: {
    /** 是否允许修改 */
    readonly can_modify_after_activate?: boolean | undefined
    /** 平台提供的通用开卡信息字段 */
    readonly common_field_list?: readonly ("USER_FORM_FLAG_MOBILE" | "USER_FORM_FLAG_SEX" | "USER_FORM_FLAG_NAME" | "USER_FORM_FLAG_BIRTHDAY" | "USER_FORM_FLAG_ADDRESS" | "USER_FORM_FLAG_EMAIL" | "USER_FORM_FLAG_CITY" | (string & {}))[] | undefined
    /** 商户自定义的开卡信息字段 */
    readonly custom_field_list?: readonly {
      /** 商户自定义的开卡信息字段类型 */
      readonly type?: "TEXT" | "SELECT" | "RADIO" | "CHECK_BOX" | (string & {}) | undefined
      /** 字段名称 · 示例：喜欢的运动 */
      readonly name?: string | undefined
      /** 字段值 */
      readonly values?: readonly string[] | undefined
    }[] | undefined
  } | undefined
  /** 商户补充声明 */
  readonly additional_statement?: {
    /** 标题 · 示例：xxx会员卡使用须知 */
    readonly title?: string | undefined
    /** 跳转url · 示例：https://xxx.111.com */
    readonly url?: string | undefined
    /** 跳转小程序appid · 示例：wxea9c30890f48d5ae */
    readonly appid?: string | undefined
    /** 跳转小程序path · 示例：pages/statement/statement */
    readonly path?: string | undefined
  } | undefined
  /** 会员卡code分配类型 · 示例：SYSTEM_ALLOCATE */
  readonly code_mode?: "SYSTEM_ALLOCATE" | "MERCHANT_DEPOSIT" | "REAL_TIME" | (string & {}) | undefined
  /** 会员码型 · 示例：BAR_CODE */
  readonly code_type?: "BAR_CODE" | "QRCODE" | "BAR_CODE_AND_QRCODE" | "NONE_CODE" | (string & {}) | undefined
  /** 是否启用动态码 · 示例：false */
  readonly need_dynamic_code?: boolean | undefined
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Patch_Options extends CallOptions {
  /** 会员卡id · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json?: V3_Marketing_MembercardOpen_Cards_Card_id__Patch_Request | undefined
}

export type V3_Marketing_MembercardOpen_Cards_Card_id__Patch_Response = undefined

export interface V3_Marketing_MembercardOpen_Cards_Card_id_ {
  /** 会员卡∙基础功能、会员卡∙权益设置、会员卡∙运营投放、会员卡∙服务项 · 共 9 个接口 */
  readonly codes: V3_Marketing_MembercardOpen_Cards_Card_id__Codes
  /** 加密code解码API */
  readonly decryptCode: V3_Marketing_MembercardOpen_Cards_Card_id__DecryptCode
  /** 商户预授权 */
  readonly permissionTokens: V3_Marketing_MembercardOpen_Cards_Card_id__PermissionTokens
  /** 会员卡 · 共 1 个接口 */
  readonly phoneMembercard: V3_Marketing_MembercardOpen_Cards_Card_id__PhoneMembercard
  /** 创建会员卡二维码API */
  readonly qrcode: V3_Marketing_MembercardOpen_Cards_Card_id__Qrcode
  /** 设置会员卡模板权益项API */
  readonly rights: V3_Marketing_MembercardOpen_Cards_Card_id__Rights
  /** 会员卡∙服务项 · 添加会员卡服务项 · 共 3 个接口 */
  readonly serviceModules: V3_Marketing_MembercardOpen_Cards_Card_id__ServiceModules
  /** 老会员卡模板升级API */
  readonly upgrade: V3_Marketing_MembercardOpen_Cards_Card_id__Upgrade
  /** 会员卡 · 共 1 个接口 */
  readonly users: V3_Marketing_MembercardOpen_Cards_Card_id__Users
  /**
   * 删除会员卡模板API · https://pay.weixin.qq.com/doc/v3/merchant/4012549682
   * 角色：直连商户、服务商
   */
  delete(options: V3_Marketing_MembercardOpen_Cards_Card_id__Delete_Options): ApiCall<V3_Marketing_MembercardOpen_Cards_Card_id__Delete_Response>
  /**
   * 删除会员卡模板API · https://pay.weixin.qq.com/doc/v3/merchant/4012549682
   * 角色：直连商户、服务商
   */
  deleteSync(options: V3_Marketing_MembercardOpen_Cards_Card_id__Delete_Options): V3_Marketing_MembercardOpen_Cards_Card_id__Delete_Response
  /**
   * 查询会员卡模板信息API · https://pay.weixin.qq.com/doc/v3/merchant/4012547650
   * 角色：直连商户、服务商
   */
  get(options: V3_Marketing_MembercardOpen_Cards_Card_id__Get_Options): ApiCall<V3_Marketing_MembercardOpen_Cards_Card_id__Get_Response>
  /**
   * 查询会员卡模板信息API · https://pay.weixin.qq.com/doc/v3/merchant/4012547650
   * 角色：直连商户、服务商
   */
  getSync(options: V3_Marketing_MembercardOpen_Cards_Card_id__Get_Options): V3_Marketing_MembercardOpen_Cards_Card_id__Get_Response
  /**
   * 修改会员卡模板信息API · https://pay.weixin.qq.com/doc/v3/merchant/4012549567
   * 角色：直连商户、服务商
   */
  patch(options: V3_Marketing_MembercardOpen_Cards_Card_id__Patch_Options & { readonly json?: V3_Marketing_MembercardOpen_Cards_Card_id__Patch_Request | undefined }): ApiCall<V3_Marketing_MembercardOpen_Cards_Card_id__Patch_Response>
  /**
   * 修改会员卡模板信息API · https://pay.weixin.qq.com/doc/v3/merchant/4012549567
   * 角色：直连商户、服务商
   */
  patchSync(options: V3_Marketing_MembercardOpen_Cards_Card_id__Patch_Options & { readonly json?: V3_Marketing_MembercardOpen_Cards_Card_id__Patch_Request | undefined }): V3_Marketing_MembercardOpen_Cards_Card_id__Patch_Response
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Codes {
  /** 会员卡code · 查询用户会员卡信息API、修改用户会员卡信息API · 共 8 个接口 */
  readonly _code_: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code_
  /** 导入会员Code API */
  readonly deposit: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Deposit
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Get_Options extends CallOptions {
  /** 会员卡id · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 会员卡code · 示例：478515832665 */
  readonly code: string
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Get_Response {
  /** 会员卡id · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id?: string | undefined
  /** 会员卡code · 示例：478515832665 */
  readonly code?: string | undefined
  /** 用户标识 · 示例：obLatjnx9gnqzS4myYGmLZ7LgLBA */
  readonly openid?: string | undefined
  /** 会员卡编号 · 示例：316510891298 */
  readonly membership_number?: string | undefined
  /** 用户等级 · 示例：钻石会员 */
  readonly level?: string | undefined
  /** 微信昵称 · 示例：周星星 */
  readonly nickname?: string | undefined
  /** 微信头像url · 示例：http://wx.qlogo.cn/xxx */
  readonly head_image_url?: string | undefined
  /** 会员卡背景图 · 上传接口返回的图片 URL · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
  readonly background_picture_url?: string | undefined
  /** 用户储值余额 · 示例：888 */
  readonly balance?: number | undefined
  /** 用户会员卡状态 */
  readonly user_card_status?: "NOT_ACTIVATE" | "EFFECTIVE" | "EXPIRE" | "UNAVAILABLE" | "DELETE" | (string & {}) | undefined
  /** 用户开卡时填写的个人信息 */
  readonly user_information?: {
    /** 平台提供的通用开卡信息字段 */
    readonly common_field_list?: readonly {
      /** 平台提供的通用开卡信息字段 */
      readonly name?: "USER_FORM_FLAG_MOBILE" | "USER_FORM_FLAG_SEX" | "USER_FORM_FLAG_NAME" | "USER_FORM_FLAG_BIRTHDAY" | "USER_FORM_FLAG_ADDRESS" | "USER_FORM_FLAG_EMAIL" | "USER_FORM_FLAG_CITY" | (string & {}) | undefined
      /** 用户开卡时填写的个人信息 · 示例：深圳 */
      readonly value?: string | undefined
    }[] | undefined
    /** 商户自定义的开卡信息字段 */
    readonly custom_field_list?: readonly {
      /** 字段名称 · 示例：喜欢的运动 */
      readonly name?: string | undefined
      /** 字段值 · 示例：篮球 */
      readonly value?: string | undefined
      /** 字段值列表 */
      readonly value_list?: readonly string[] | undefined
    }[] | undefined
  } | undefined
  /** 用户当前积分 · 示例：600 */
  readonly bonus_value?: number | undefined
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Patch_Request {
  /** 会员卡编号 · 示例：316510891298 */
  readonly membership_number?: string | undefined
  /** 会员卡背景图 · 上传接口返回的图片 URL · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
  readonly background_picture_url?: string | undefined
  /** 用户等级 · 示例：钻石会员 */
  readonly level?: string | undefined
  /** 商户请求单号 · 示例：100002322019090134234sfdf */
  readonly out_request_no?: string | undefined
  /** 用户储值变更信息 */
  readonly balance_information?: {
    /** 更新前用户储值余额 · 示例：888 */
    readonly before_balance: number
    /** 更新后用户储值余额 · 示例：888 */
    readonly balance: number
    /** 本次余额变动值 · 示例：100 */
    readonly add_balance: number
    /** 储值消耗记录 · 示例：购买一杯珍珠奶茶，消耗30元 */
    readonly balance_remark?: string | undefined
  } | undefined
  /** 是否发送储值变更通知 · 示例：true */
  readonly need_inform_balance?: boolean | undefined
  /** 是否发送等级变更通知 · 示例：true */
  readonly need_inform_level?: boolean | undefined
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Patch_Options extends CallOptions {
  /** 会员卡id · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 会员卡code · 示例：478515832665 */
  readonly code: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json?: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Patch_Request | undefined
}

export type V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Patch_Response = undefined

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code_ {
  /** 激活会员卡API */
  readonly activate: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Activate
  /** 会员卡∙权益设置 · 共 2 个接口 */
  readonly bonus: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Bonus
  /** 设置会员权益API */
  readonly rights: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Rights
  /** 设置会员服务项用户信息 */
  readonly setServiceModuleData: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__SetServiceModuleData
  /** 作废用户会员卡API */
  readonly unavailable: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Unavailable
  /**
   * 查询用户会员卡信息API · https://pay.weixin.qq.com/doc/v3/merchant/4012547768
   * 角色：直连商户、服务商
   */
  get(options: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Get_Options): ApiCall<V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Get_Response>
  /**
   * 查询用户会员卡信息API · https://pay.weixin.qq.com/doc/v3/merchant/4012547768
   * 角色：直连商户、服务商
   */
  getSync(options: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Get_Options): V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Get_Response
  /**
   * 修改用户会员卡信息API · https://pay.weixin.qq.com/doc/v3/merchant/4012549292
   * 角色：直连商户、服务商
   */
  patch(options: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Patch_Options & { readonly json?: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Patch_Request | undefined }): ApiCall<V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Patch_Response>
  /**
   * 修改用户会员卡信息API · https://pay.weixin.qq.com/doc/v3/merchant/4012549292
   * 角色：直连商户、服务商
   */
  patchSync(options: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Patch_Options & { readonly json?: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Patch_Request | undefined }): V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Patch_Response
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Activate_Post_Request {
  /** 会员卡编号 · 示例：316510891298 */
  readonly membership_number?: string | undefined
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Activate_Post_Options extends CallOptions {
  /** 会员卡id · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 会员卡code · 示例：478515832665 */
  readonly code: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json?: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Activate_Post_Request | undefined
}

export type V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Activate_Post_Response = undefined

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Activate {
  /**
   * 激活会员卡API · https://pay.weixin.qq.com/doc/v3/merchant/4012550809
   * 角色：直连商户、服务商
   */
  post(options: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Activate_Post_Options & { readonly json?: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Activate_Post_Request | undefined }): ApiCall<V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Activate_Post_Response>
  /**
   * 激活会员卡API · https://pay.weixin.qq.com/doc/v3/merchant/4012550809
   * 角色：直连商户、服务商
   */
  postSync(options: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Activate_Post_Options & { readonly json?: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Activate_Post_Request | undefined }): V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Activate_Post_Response
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Bonus {
  /** 设置支付后展示的积分到账API */
  readonly commit: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Bonus_Commit
  /** 支付结果页展示会员积分API */
  readonly prepare: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Bonus_Prepare
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Bonus_Commit_Post_Request {
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 直连商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 会员积分值 · 示例：30 */
  readonly bonus_value: number
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Bonus_Commit_Post_Options extends CallOptions {
  /** 会员卡模板id · 示例：478515832665 */
  readonly card_id: string
  /** 会员卡code · 示例：478515832665 */
  readonly code: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Bonus_Commit_Post_Request
}

export type V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Bonus_Commit_Post_Response = undefined

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Bonus_Commit {
  /**
   * 设置支付后展示的积分到账API · https://pay.weixin.qq.com/doc/v3/merchant/4012551350
   * 角色：直连商户、服务商
   */
  post(options: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Bonus_Commit_Post_Options & { readonly json: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Bonus_Commit_Post_Request }): ApiCall<V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Bonus_Commit_Post_Response>
  /**
   * 设置支付后展示的积分到账API · https://pay.weixin.qq.com/doc/v3/merchant/4012551350
   * 角色：直连商户、服务商
   */
  postSync(options: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Bonus_Commit_Post_Options & { readonly json: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Bonus_Commit_Post_Request }): V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Bonus_Commit_Post_Response
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Bonus_Prepare_Post_Request {
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 直连商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 会员积分值 · 示例：30 */
  readonly bonus_value: number
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Bonus_Prepare_Post_Options extends CallOptions {
  /** 会员卡模板id · 示例：478515832665 */
  readonly card_id: string
  /** 会员卡code · 示例：478515832665 */
  readonly code: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Bonus_Prepare_Post_Request
}

export type V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Bonus_Prepare_Post_Response = undefined

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Bonus_Prepare {
  /**
   * 支付结果页展示会员积分API · https://pay.weixin.qq.com/doc/v3/merchant/4012595808
   * 角色：直连商户、服务商
   */
  post(options: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Bonus_Prepare_Post_Options & { readonly json: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Bonus_Prepare_Post_Request }): ApiCall<V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Bonus_Prepare_Post_Response>
  /**
   * 支付结果页展示会员积分API · https://pay.weixin.qq.com/doc/v3/merchant/4012595808
   * 角色：直连商户、服务商
   */
  postSync(options: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Bonus_Prepare_Post_Options & { readonly json: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Bonus_Prepare_Post_Request }): V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Bonus_Prepare_Post_Response
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Rights_Patch_Request {
  /** 变更前的会员积分值 · 示例：500 */
  readonly before_bonus_value?: number | undefined
  /** 变更后的会员积分值 · 示例：600 */
  readonly bonus_value?: number | undefined
  /** 会员积分变动值 · 示例：100 */
  readonly add_bonus_value?: number | undefined
  /** 商户请求单号 · 示例：100002322019090134234sfdf */
  readonly out_request_no: string
  /** 是否发送积分变更通知 · 示例：true */
  readonly need_inform_bonus?: boolean | undefined
  /** 会员专享价文案 · 示例：钻石会员尊享8折 */
  readonly member_price_word?: string | undefined
  /** 会员发票跳转文案 · 示例：3张发票可开 */
  readonly fapiao_jump_word?: string | undefined
  /** 会员专属咨询信息 */
  readonly guide?: {
    /** 联系人名字 · 示例：酒店管家-何小明 */
    readonly staff_name?: string | undefined
    /** 联系人头像 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
    readonly head_image_url?: string | undefined
    /** 联系方式 · 示例：微信号 */
    readonly contact_information_name?: string | undefined
    /** 联系信息值 · 示例：weixin123 */
    readonly contact_information_value?: string | undefined
    /** 联系电话 · 示例：0755-12345677 */
    readonly phone_number?: string | undefined
  } | undefined
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Rights_Patch_Options extends CallOptions {
  /** 会员卡id · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 会员卡code · 示例：478515832665 */
  readonly code: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Rights_Patch_Request
}

export type V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Rights_Patch_Response = undefined

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Rights {
  /**
   * 设置会员权益API · https://pay.weixin.qq.com/doc/v3/merchant/4012551213
   * 角色：直连商户、服务商
   */
  patch(options: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Rights_Patch_Options & { readonly json: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Rights_Patch_Request }): ApiCall<V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Rights_Patch_Response>
  /**
   * 设置会员权益API · https://pay.weixin.qq.com/doc/v3/merchant/4012551213
   * 角色：直连商户、服务商
   */
  patchSync(options: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Rights_Patch_Options & { readonly json: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Rights_Patch_Request }): V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Rights_Patch_Response
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__SetServiceModuleData_Post_Request {
  /** 商户请求单号 · 示例：100002322019090134234sfdf */
  readonly out_request_no: string
  /** 会员服务项ID · 示例：666 */
  readonly service_module_id: string
  /** 服务状态设置 */
  readonly state_setting: {
    /** 状态ID · 示例：CHECKED_IN */
    readonly state_id: string
    /** 内容模板设置 */
    readonly content_template_data: {
      /** 服务内容列表 */
      readonly field_list?: readonly {
        /** 内容字段ID · 示例：hotel_name */
        readonly field_id: string
        /** 内容字段值 · 示例：深圳市南山区滨海路700号 */
        readonly field_value: string
      }[] | undefined
      /** 操作设置 */
      readonly action_setting?: {
        /** 操作名称 · 示例：一键开锁 */
        readonly action_name: string
        /** 跳转小程序 */
        readonly jump_miniprogram: {
          /** 小程序appid · 示例：wx37178d097a6851d8 */
          readonly appid: string
          /** 小程序path · 示例：pages/index/index */
          readonly path: string
        }
      } | undefined
    }
    /** 消息模板设置 */
    readonly message_template_setting?: {
      /** 模板消息ID · 示例：9bJgRNz9XG248XZ-a0nDKH3Vt_vaTp32fRP1LWvxjzI */
      readonly message_template_id: string
      /** 服务内容列表 */
      readonly field_list: readonly {
        /** 内容字段ID · 示例：hotel_name */
        readonly field_id: string
        /** 内容字段值 · 示例：深圳市南山区滨海路700号 */
        readonly field_value: string
      }[]
    } | undefined
  }
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__SetServiceModuleData_Post_Options extends CallOptions {
  /** 会员卡id · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 会员卡code · 示例：478515832665 */
  readonly code: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__SetServiceModuleData_Post_Request
}

export type V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__SetServiceModuleData_Post_Response = undefined

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__SetServiceModuleData {
  /**
   * 设置会员服务项用户信息 · https://pay.weixin.qq.com/doc/v3/merchant/4017166964
   * 角色：直连商户、服务商
   */
  post(options: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__SetServiceModuleData_Post_Options & { readonly json: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__SetServiceModuleData_Post_Request }): ApiCall<V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__SetServiceModuleData_Post_Response>
  /**
   * 设置会员服务项用户信息 · https://pay.weixin.qq.com/doc/v3/merchant/4017166964
   * 角色：直连商户、服务商
   */
  postSync(options: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__SetServiceModuleData_Post_Options & { readonly json: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__SetServiceModuleData_Post_Request }): V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__SetServiceModuleData_Post_Response
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Unavailable_Post_Request {
  /** 失效理由 · 示例：用户违反会员条例 */
  readonly reason?: string | undefined
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Unavailable_Post_Options extends CallOptions {
  /** 会员卡id · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 会员卡code · 示例：478515832665 */
  readonly code: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json?: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Unavailable_Post_Request | undefined
}

export type V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Unavailable_Post_Response = undefined

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Unavailable {
  /**
   * 作废用户会员卡API · https://pay.weixin.qq.com/doc/v3/merchant/4012549677
   * 角色：直连商户、服务商
   */
  post(options: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Unavailable_Post_Options & { readonly json?: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Unavailable_Post_Request | undefined }): ApiCall<V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Unavailable_Post_Response>
  /**
   * 作废用户会员卡API · https://pay.weixin.qq.com/doc/v3/merchant/4012549677
   * 角色：直连商户、服务商
   */
  postSync(options: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Unavailable_Post_Options & { readonly json?: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Unavailable_Post_Request | undefined }): V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Code__Unavailable_Post_Response
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Deposit_Post_Request {
  /** 会员卡code */
  readonly code?: readonly string[] | undefined
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Deposit_Post_Options extends CallOptions {
  /** 会员卡id · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json?: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Deposit_Post_Request | undefined
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Deposit_Post_Response {
  /** 导入结果 */
  readonly data?: readonly {
    /** 会员卡code · 示例：478515832665 */
    readonly code?: string | undefined
    /** 导入结果 */
    readonly result?: "SUCCESS" | "DUPLICATE" | "FAIL" | (string & {}) | undefined
  }[] | undefined
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Deposit {
  /**
   * 导入会员Code API · https://pay.weixin.qq.com/doc/v3/merchant/4012545728
   * 角色：直连商户、服务商
   */
  post(options: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Deposit_Post_Options & { readonly json?: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Deposit_Post_Request | undefined }): ApiCall<V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Deposit_Post_Response>
  /**
   * 导入会员Code API · https://pay.weixin.qq.com/doc/v3/merchant/4012545728
   * 角色：直连商户、服务商
   */
  postSync(options: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Deposit_Post_Options & { readonly json?: V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Deposit_Post_Request | undefined }): V3_Marketing_MembercardOpen_Cards_Card_id__Codes_Deposit_Post_Response
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__DecryptCode_Get_Options extends CallOptions {
  /** 会员卡id · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 查询参数 */
  readonly query: {
    /** 加密code · 示例：XXIzTtMqCxwOaawoE91+VJdsFmv7b8g0VZIZkqf4GWA60Fzpc8ksZ/5ZZ0DVkXdE */
    readonly encrypt_code: string
  }
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__DecryptCode_Get_Response {
  /** 会员卡code · 示例：751234212312 */
  readonly code: string
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__DecryptCode {
  /**
   * 加密code解码API · https://pay.weixin.qq.com/doc/v3/merchant/4012550742
   * 角色：直连商户、服务商
   */
  get(options: V3_Marketing_MembercardOpen_Cards_Card_id__DecryptCode_Get_Options): ApiCall<V3_Marketing_MembercardOpen_Cards_Card_id__DecryptCode_Get_Response>
  /**
   * 加密code解码API · https://pay.weixin.qq.com/doc/v3/merchant/4012550742
   * 角色：直连商户、服务商
   */
  getSync(options: V3_Marketing_MembercardOpen_Cards_Card_id__DecryptCode_Get_Options): V3_Marketing_MembercardOpen_Cards_Card_id__DecryptCode_Get_Response
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__PermissionTokens_Post_Request {
  /** 激活类型 · 示例：AUTO_ACTIVATE */
  readonly activate_type: string
  /** 设置用户在开卡完成后 */
  readonly navigate_back_previous_page?: boolean | undefined
  /** 跳转激活的url · 示例：https://w.url.cn/s/Ahz3p2C */
  readonly activate_url?: string | undefined
  /** 跳转激活的appid · 示例：wxea9c30a90fs8d3fe */
  readonly activate_appid?: string | undefined
  /** 跳转激活的path · 示例：pages/activate/activate */
  readonly activate_path?: string | undefined
  /** 自定义场景值 · 示例：szwxtd */
  readonly outer_str?: string | undefined
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__PermissionTokens_Post_Options extends CallOptions {
  /** 会员卡模板id · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_MembercardOpen_Cards_Card_id__PermissionTokens_Post_Request
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__PermissionTokens_Post_Response {
  /** 预授权token · 示例：EhhEF0Jt0uDLPK6Cr70KCrJmkTtfPPE222gUFsdP87CF4RqzpIdnNpDsbOD1kpsNuioecawJqEUfANcDhLrSA3xadU4pD6IJ7tpLEheA3kS1b6 */
  readonly permission_token: string
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__PermissionTokens {
  /**
   * 商户预授权 · https://pay.weixin.qq.com/doc/v3/merchant/4012550867
   * 角色：直连商户、服务商
   */
  post(options: V3_Marketing_MembercardOpen_Cards_Card_id__PermissionTokens_Post_Options & { readonly json: V3_Marketing_MembercardOpen_Cards_Card_id__PermissionTokens_Post_Request }): ApiCall<V3_Marketing_MembercardOpen_Cards_Card_id__PermissionTokens_Post_Response>
  /**
   * 商户预授权 · https://pay.weixin.qq.com/doc/v3/merchant/4012550867
   * 角色：直连商户、服务商
   */
  postSync(options: V3_Marketing_MembercardOpen_Cards_Card_id__PermissionTokens_Post_Options & { readonly json: V3_Marketing_MembercardOpen_Cards_Card_id__PermissionTokens_Post_Request }): V3_Marketing_MembercardOpen_Cards_Card_id__PermissionTokens_Post_Response
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__PhoneMembercard {
  /** 根据手机号导入用户会员卡API */
  readonly import: V3_Marketing_MembercardOpen_Cards_Card_id__PhoneMembercard_Import
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__PhoneMembercard_Import_Post_Request {
  /** 用户加密手机号 · 加密字段，SDK 自动加密 · 示例：vvysDQeEaH3I+wRh14St0aaKSE2j4mAFON3kzNexb/SYkHZNJAuCittaW4wpGj7U+h9A== */
  readonly encrypted_phone_number: string
  /** 会员卡code · 示例：478515832665 */
  readonly code?: string | undefined
  /** 商户请求单号 · 示例：100002322019090134234sfdf */
  readonly out_request_no: string
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__PhoneMembercard_Import_Post_Options extends CallOptions {
  /** 会员卡ID · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_MembercardOpen_Cards_Card_id__PhoneMembercard_Import_Post_Request
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__PhoneMembercard_Import_Post_Response {
  /** 会员卡code · 示例：478515832665 */
  readonly code: string
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__PhoneMembercard_Import {
  /**
   * 根据手机号导入用户会员卡API · https://pay.weixin.qq.com/doc/v3/merchant/4012550535
   * 角色：直连商户、服务商
   */
  post(options: V3_Marketing_MembercardOpen_Cards_Card_id__PhoneMembercard_Import_Post_Options & { readonly json: V3_Marketing_MembercardOpen_Cards_Card_id__PhoneMembercard_Import_Post_Request }): ApiCall<V3_Marketing_MembercardOpen_Cards_Card_id__PhoneMembercard_Import_Post_Response>
  /**
   * 根据手机号导入用户会员卡API · https://pay.weixin.qq.com/doc/v3/merchant/4012550535
   * 角色：直连商户、服务商
   */
  postSync(options: V3_Marketing_MembercardOpen_Cards_Card_id__PhoneMembercard_Import_Post_Options & { readonly json: V3_Marketing_MembercardOpen_Cards_Card_id__PhoneMembercard_Import_Post_Request }): V3_Marketing_MembercardOpen_Cards_Card_id__PhoneMembercard_Import_Post_Response
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Qrcode_Post_Request {
  /** 会员卡激活类型 */
  readonly activate_type: "AUTO_ACTIVATE" | "JUMP_ACTIVATE" | (string & {})
  /** 跳转激活的url · 示例：https://w.url.cn/s/Ahz3p2C */
  readonly activate_url?: string | undefined
  /** 跳转激活的appid · 示例：wxea9c30a90fs8d3fe */
  readonly activate_appid?: string | undefined
  /** 跳转激活的path · 示例：pages/activate/activate */
  readonly activate_path?: string | undefined
  /** 自定义场景值 · 示例：szwxtd */
  readonly outer_str?: string | undefined
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Qrcode_Post_Options extends CallOptions {
  /** 会员卡id · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_MembercardOpen_Cards_Card_id__Qrcode_Post_Request
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Qrcode_Post_Response {
  /** 二维码对应的url · 示例：https://w.url.cn/s/Ahz3p2C */
  readonly url: string
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Qrcode {
  /**
   * 创建会员卡二维码API · https://pay.weixin.qq.com/doc/v3/merchant/4012550605
   * 角色：直连商户、服务商
   */
  post(options: V3_Marketing_MembercardOpen_Cards_Card_id__Qrcode_Post_Options & { readonly json: V3_Marketing_MembercardOpen_Cards_Card_id__Qrcode_Post_Request }): ApiCall<V3_Marketing_MembercardOpen_Cards_Card_id__Qrcode_Post_Response>
  /**
   * 创建会员卡二维码API · https://pay.weixin.qq.com/doc/v3/merchant/4012550605
   * 角色：直连商户、服务商
   */
  postSync(options: V3_Marketing_MembercardOpen_Cards_Card_id__Qrcode_Post_Options & { readonly json: V3_Marketing_MembercardOpen_Cards_Card_id__Qrcode_Post_Request }): V3_Marketing_MembercardOpen_Cards_Card_id__Qrcode_Post_Response
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Rights_Patch_Request {
  /** 是否展示会员积分 */
  readonly show_bonus: boolean
  /** 是否展示会员优惠 */
  readonly show_favor: boolean
  /** 会员积分 */
  readonly bonus?: {
    /** 会员初始积分值 · 示例：100 */
    readonly init_bonus: number
    /** 积分值文案 · 示例：我的积分 */
    readonly bonus_value_word: string
    /** 积分价值项标题 · 示例：积分兑换 */
    readonly bonus_cost_title?: string | undefined
    /** 积分价值项文案 · 示例：500积分=2小时免费停车券 */
    readonly bonus_cost_word: string
    /** 积分跳转文案 · 示例：更多礼品 */
    readonly bonus_jump_word?: string | undefined
    /** 积分跳转appid · 示例：wxea9c30a90fs8d3fe */
    readonly bonus_jump_appid?: string | undefined
    /** 积分跳转path · 示例：/pages/bonus/bonus */
    readonly bonus_jump_path?: string | undefined
    /** 自助积分跳转appid · 示例：wxea9c30a90fs8d3fe */
    readonly bonus_support_appid?: string | undefined
    /** 自助积分跳转path · 示例：pages/selfbonus/selfbonus */
    readonly bonus_support_path?: string | undefined
  } | undefined
  /** 会员优惠 */
  readonly favor?: {
    /** 是否展示优惠券 */
    readonly show_coupon: boolean
    /** 会员专享价文案 · 示例：周二会员全场八折 */
    readonly member_price_word?: string | undefined
    /** 会员专享价跳转appid · 示例：wxea9c30a90fs8d3fe */
    readonly member_price_appid?: string | undefined
    /** 会员专享价跳转path · 示例：pages/favor/favor */
    readonly member_price_path?: string | undefined
    /** 会员专享价标题 · 示例：MEMBER_PRICE */
    readonly member_price_title?: "MEMBER_PRICE" | "MEMBER_ACTIVITY" | (string & {}) | undefined
    /** 会员优惠栏目名称 · 示例：FAVOR */
    readonly favor_module_title?: "FAVOR" | "VIP" | (string & {}) | undefined
  } | undefined
  /** 是否展示会员发票 · 示例：false */
  readonly show_fapiao?: boolean | undefined
  /** 会员发票 */
  readonly fapiao?: {
    /** 发票跳转文案 · 示例：查看我的发票 */
    readonly fapiao_jump_word?: string | undefined
    /** 发票跳转AppID · 示例：wxea9c30a90fs8d3fe */
    readonly fapiao_jump_appid?: string | undefined
    /** 发票跳转path · 示例：pages/fapiao/fapiao */
    readonly fapiao_jump_path?: string | undefined
  } | undefined
  /** 是否展示会员专属咨询 · 示例：false */
  readonly show_guide?: boolean | undefined
  /** 会员专属咨询信息 */
  readonly guide?: {
    /** 联系人名字 · 示例：酒店管家-何小明 */
    readonly staff_name?: string | undefined
    /** 联系人头像 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
    readonly head_image_url?: string | undefined
    /** 联系方式 · 示例：微信号 */
    readonly contact_information_name?: string | undefined
    /** 联系信息值 · 示例：weixin123 */
    readonly contact_information_value?: string | undefined
    /** 联系电话 · 示例：0755-12345677 */
    readonly phone_number?: string | undefined
  } | undefined
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Rights_Patch_Options extends CallOptions {
  /** 会员卡id · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_MembercardOpen_Cards_Card_id__Rights_Patch_Request
}

export type V3_Marketing_MembercardOpen_Cards_Card_id__Rights_Patch_Response = undefined

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Rights {
  /**
   * 设置会员卡模板权益项API · https://pay.weixin.qq.com/doc/v3/merchant/4012551219
   * 角色：直连商户、服务商
   */
  patch(options: V3_Marketing_MembercardOpen_Cards_Card_id__Rights_Patch_Options & { readonly json: V3_Marketing_MembercardOpen_Cards_Card_id__Rights_Patch_Request }): ApiCall<V3_Marketing_MembercardOpen_Cards_Card_id__Rights_Patch_Response>
  /**
   * 设置会员卡模板权益项API · https://pay.weixin.qq.com/doc/v3/merchant/4012551219
   * 角色：直连商户、服务商
   */
  patchSync(options: V3_Marketing_MembercardOpen_Cards_Card_id__Rights_Patch_Options & { readonly json: V3_Marketing_MembercardOpen_Cards_Card_id__Rights_Patch_Request }): V3_Marketing_MembercardOpen_Cards_Card_id__Rights_Patch_Response
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__ServiceModules_Post_Request {
  /** 会员服务项ID · 示例：666 */
  readonly service_module_id: string
  /** 跳转小程序 */
  readonly jump_miniprogram: {
    /** 小程序appid · 示例：wx37178d097a6851d8 */
    readonly appid: string
    /** 小程序path · 示例：pages/index/index */
    readonly path: string
  }
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__ServiceModules_Post_Options extends CallOptions {
  /** 会员卡id · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_MembercardOpen_Cards_Card_id__ServiceModules_Post_Request
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__ServiceModules_Post_Response {
  /** 会员卡id · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 会员服务项ID · 示例：666 */
  readonly service_module_id: string
  /** 跳转小程序 */
  readonly jump_miniprogram: {
    /** 小程序appid · 示例：wx37178d097a6851d8 */
    readonly appid: string
    /** 小程序path · 示例：pages/index/index */
    readonly path: string
  }
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__ServiceModules {
  /** 移除会员卡服务项、修改会员卡服务项 */
  readonly _service_module_id_: V3_Marketing_MembercardOpen_Cards_Card_id__ServiceModules_Service_module_id_
  /**
   * 添加会员卡服务项 · https://pay.weixin.qq.com/doc/v3/merchant/4017167277
   * 角色：直连商户、服务商
   */
  post(options: V3_Marketing_MembercardOpen_Cards_Card_id__ServiceModules_Post_Options & { readonly json: V3_Marketing_MembercardOpen_Cards_Card_id__ServiceModules_Post_Request }): ApiCall<V3_Marketing_MembercardOpen_Cards_Card_id__ServiceModules_Post_Response>
  /**
   * 添加会员卡服务项 · https://pay.weixin.qq.com/doc/v3/merchant/4017167277
   * 角色：直连商户、服务商
   */
  postSync(options: V3_Marketing_MembercardOpen_Cards_Card_id__ServiceModules_Post_Options & { readonly json: V3_Marketing_MembercardOpen_Cards_Card_id__ServiceModules_Post_Request }): V3_Marketing_MembercardOpen_Cards_Card_id__ServiceModules_Post_Response
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__ServiceModules_Service_module_id__Delete_Options extends CallOptions {
  /** 会员卡id · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 会员服务项ID · 示例：666 */
  readonly service_module_id: string
}

export type V3_Marketing_MembercardOpen_Cards_Card_id__ServiceModules_Service_module_id__Delete_Response = undefined

export interface V3_Marketing_MembercardOpen_Cards_Card_id__ServiceModules_Service_module_id__Patch_Request {
  /** 跳转小程序 */
  readonly jump_miniprogram: {
    /** 小程序appid · 示例：wx37178d097a6851d8 */
    readonly appid: string
    /** 小程序path · 示例：pages/index/index */
    readonly path: string
  }
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__ServiceModules_Service_module_id__Patch_Options extends CallOptions {
  /** 会员卡id · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 会员服务项ID · 示例：666 */
  readonly service_module_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_MembercardOpen_Cards_Card_id__ServiceModules_Service_module_id__Patch_Request
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__ServiceModules_Service_module_id__Patch_Response {
  /** 会员卡id · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 会员服务项ID · 示例：666 */
  readonly service_module_id: string
  /** 跳转小程序 */
  readonly jump_miniprogram: {
    /** 小程序appid · 示例：wx37178d097a6851d8 */
    readonly appid: string
    /** 小程序path · 示例：pages/index/index */
    readonly path: string
  }
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__ServiceModules_Service_module_id_ {
  /**
   * 移除会员卡服务项 · https://pay.weixin.qq.com/doc/v3/merchant/4017167557
   * 角色：直连商户、服务商
   */
  delete(options: V3_Marketing_MembercardOpen_Cards_Card_id__ServiceModules_Service_module_id__Delete_Options): ApiCall<V3_Marketing_MembercardOpen_Cards_Card_id__ServiceModules_Service_module_id__Delete_Response>
  /**
   * 移除会员卡服务项 · https://pay.weixin.qq.com/doc/v3/merchant/4017167557
   * 角色：直连商户、服务商
   */
  deleteSync(options: V3_Marketing_MembercardOpen_Cards_Card_id__ServiceModules_Service_module_id__Delete_Options): V3_Marketing_MembercardOpen_Cards_Card_id__ServiceModules_Service_module_id__Delete_Response
  /**
   * 修改会员卡服务项 · https://pay.weixin.qq.com/doc/v3/merchant/4017167417
   * 角色：直连商户、服务商
   */
  patch(options: V3_Marketing_MembercardOpen_Cards_Card_id__ServiceModules_Service_module_id__Patch_Options & { readonly json: V3_Marketing_MembercardOpen_Cards_Card_id__ServiceModules_Service_module_id__Patch_Request }): ApiCall<V3_Marketing_MembercardOpen_Cards_Card_id__ServiceModules_Service_module_id__Patch_Response>
  /**
   * 修改会员卡服务项 · https://pay.weixin.qq.com/doc/v3/merchant/4017167417
   * 角色：直连商户、服务商
   */
  patchSync(options: V3_Marketing_MembercardOpen_Cards_Card_id__ServiceModules_Service_module_id__Patch_Options & { readonly json: V3_Marketing_MembercardOpen_Cards_Card_id__ServiceModules_Service_module_id__Patch_Request }): V3_Marketing_MembercardOpen_Cards_Card_id__ServiceModules_Service_module_id__Patch_Response
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Upgrade_Post_Request {
  /** 品牌id · 示例：1001622624 */
  readonly brand_id: string
  /** 商户AppId · 示例：wxea9c30890f48d5ae */
  readonly appid: string
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Upgrade_Post_Options extends CallOptions {
  /** 会员卡id · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_MembercardOpen_Cards_Card_id__Upgrade_Post_Request
}

export type V3_Marketing_MembercardOpen_Cards_Card_id__Upgrade_Post_Response = undefined

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Upgrade {
  /**
   * 老会员卡模板升级API · https://pay.weixin.qq.com/doc/v3/merchant/4012545673
   * 角色：直连商户、服务商
   */
  post(options: V3_Marketing_MembercardOpen_Cards_Card_id__Upgrade_Post_Options & { readonly json: V3_Marketing_MembercardOpen_Cards_Card_id__Upgrade_Post_Request }): ApiCall<V3_Marketing_MembercardOpen_Cards_Card_id__Upgrade_Post_Response>
  /**
   * 老会员卡模板升级API · https://pay.weixin.qq.com/doc/v3/merchant/4012545673
   * 角色：直连商户、服务商
   */
  postSync(options: V3_Marketing_MembercardOpen_Cards_Card_id__Upgrade_Post_Options & { readonly json: V3_Marketing_MembercardOpen_Cards_Card_id__Upgrade_Post_Request }): V3_Marketing_MembercardOpen_Cards_Card_id__Upgrade_Post_Response
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Users {
  /** 根据openid导入用户会员卡API */
  readonly import: V3_Marketing_MembercardOpen_Cards_Card_id__Users_Import
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Users_Import_Post_Request {
  /** 用户标识 · 示例：obLatjnx9gnqzS4myYGmLZ7LgLBA */
  readonly openid: string
  /** 会员卡code · 示例：478515832665 */
  readonly code?: string | undefined
  /** 商户请求单号 · 示例：100002322019090134234sfdf */
  readonly out_request_no: string
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Users_Import_Post_Options extends CallOptions {
  /** 会员卡ID · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_MembercardOpen_Cards_Card_id__Users_Import_Post_Request
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Users_Import_Post_Response {
  /** 会员卡code · 示例：478515832665 */
  readonly code: string
}

export interface V3_Marketing_MembercardOpen_Cards_Card_id__Users_Import {
  /**
   * 根据openid导入用户会员卡API · https://pay.weixin.qq.com/doc/v3/merchant/4012549739
   * 角色：直连商户、服务商
   */
  post(options: V3_Marketing_MembercardOpen_Cards_Card_id__Users_Import_Post_Options & { readonly json: V3_Marketing_MembercardOpen_Cards_Card_id__Users_Import_Post_Request }): ApiCall<V3_Marketing_MembercardOpen_Cards_Card_id__Users_Import_Post_Response>
  /**
   * 根据openid导入用户会员卡API · https://pay.weixin.qq.com/doc/v3/merchant/4012549739
   * 角色：直连商户、服务商
   */
  postSync(options: V3_Marketing_MembercardOpen_Cards_Card_id__Users_Import_Post_Options & { readonly json: V3_Marketing_MembercardOpen_Cards_Card_id__Users_Import_Post_Request }): V3_Marketing_MembercardOpen_Cards_Card_id__Users_Import_Post_Response
}

export interface V3_Marketing_MembercardOpen_PhonenumberMember {
  /** 导入加密手机号提醒会员领卡API */
  readonly import: V3_Marketing_MembercardOpen_PhonenumberMember_Import
  /** 通过加密手机号查询会员领卡状态API */
  readonly search: V3_Marketing_MembercardOpen_PhonenumberMember_Search
}

export interface V3_Marketing_MembercardOpen_PhonenumberMember_Import_Post_Request {
  /** 会员信息 */
  readonly member_information: {
    /** 会员卡id · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
    readonly card_id: string
    /** 会员卡code · 示例：478515832665 */
    readonly code?: string | undefined
    /** 会员卡编号 · 示例：316510891298 */
    readonly membership_number?: string | undefined
    /** 会员注册时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly registration_time: string
  }
  /** 加密手机号 · 加密字段，SDK 自动加密 · 示例：vvysDQeEaH3I+wRh14St0abIkvQyFgh/fbWYSs2bLtG9tj+bdJn4WSCPzqSyXnFbzaaKSE2j4mAFON3kzNexb/SYkHZNJAuCittaW4wpGj7U+h9A== */
  readonly encrypted_phone_number: string
  /** 自定义场景值 · 示例：my_card_CARD */
  readonly outer_str?: string | undefined
}

export interface V3_Marketing_MembercardOpen_PhonenumberMember_Import_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_MembercardOpen_PhonenumberMember_Import_Post_Request
}

export type V3_Marketing_MembercardOpen_PhonenumberMember_Import_Post_Response = undefined

export interface V3_Marketing_MembercardOpen_PhonenumberMember_Import {
  /**
   * 导入加密手机号提醒会员领卡API · https://pay.weixin.qq.com/doc/v3/merchant/4017166226
   * 角色：直连商户、服务商
   */
  post(options: V3_Marketing_MembercardOpen_PhonenumberMember_Import_Post_Options & { readonly json: V3_Marketing_MembercardOpen_PhonenumberMember_Import_Post_Request }): ApiCall<V3_Marketing_MembercardOpen_PhonenumberMember_Import_Post_Response>
  /**
   * 导入加密手机号提醒会员领卡API · https://pay.weixin.qq.com/doc/v3/merchant/4017166226
   * 角色：直连商户、服务商
   */
  postSync(options: V3_Marketing_MembercardOpen_PhonenumberMember_Import_Post_Options & { readonly json: V3_Marketing_MembercardOpen_PhonenumberMember_Import_Post_Request }): V3_Marketing_MembercardOpen_PhonenumberMember_Import_Post_Response
}

export interface V3_Marketing_MembercardOpen_PhonenumberMember_Search_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 会员卡id · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
    readonly card_id: string
    /** 加密手机号 · 加密字段，SDK 自动加密 · 示例：vvysDQeEaH3I+wRh14St0abIkvQyFgh/fbWYSs2bLtG9tj+bdJn4WSCPzLyXnFbzaaKSE2j4mAFON3kzNexb/SYkHZNJAuCittaW4wpGj7U+h9A== */
    readonly encrypted_phone_number: string
  }
}

export interface V3_Marketing_MembercardOpen_PhonenumberMember_Search_Get_Response {
  /** 用户领取状态 */
  readonly receive_status: "UNSHOWED" | "UNRECEIVED" | "RECEIVED" | (string & {})
  /** 用户会员卡信息 */
  readonly user_card_information?: {
    /** 会员卡code · 示例：478515832665 */
    readonly code: string
    /** 用户标识 · 示例：oHdb05U3pYMGsKSVAHN8AhIGhJaA */
    readonly openid: string
    /** 用户标识 · 示例：oHdb05U3p11ahKSVAHN8AhIGhJaA */
    readonly unionid?: string | undefined
    /** 会员卡领取时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly receive_time: string
    /** 品牌appid · 示例：wx0c44f7dee34b04d1 */
    readonly card_appid: string
    /** 会员卡id · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
    readonly card_id: string
  } | undefined
}

export interface V3_Marketing_MembercardOpen_PhonenumberMember_Search {
  /**
   * 通过加密手机号查询会员领卡状态API · https://pay.weixin.qq.com/doc/v3/merchant/4017166232
   * 角色：直连商户、服务商
   */
  get(options: V3_Marketing_MembercardOpen_PhonenumberMember_Search_Get_Options): ApiCall<V3_Marketing_MembercardOpen_PhonenumberMember_Search_Get_Response>
  /**
   * 通过加密手机号查询会员领卡状态API · https://pay.weixin.qq.com/doc/v3/merchant/4017166232
   * 角色：直连商户、服务商
   */
  getSync(options: V3_Marketing_MembercardOpen_PhonenumberMember_Search_Get_Options): V3_Marketing_MembercardOpen_PhonenumberMember_Search_Get_Response
}

export interface V3_Marketing_MembercardOpen_User {
  /** 查询用户在品牌下所有会员卡API */
  readonly cards: V3_Marketing_MembercardOpen_User_Cards
}

export interface V3_Marketing_MembercardOpen_User_Cards_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 用户标识 · 示例：obLatjnx9gnqzS4myYGmLZ7LgLBA */
    readonly openid: string
    /** 商户AppId · 示例：wxea9c30890f48d5ae */
    readonly appid?: string | undefined
    /** 分页页码 · 默认：0 */
    readonly offset: number
    /** 分页大小 */
    readonly limit: number
  }
}

export interface V3_Marketing_MembercardOpen_User_Cards_Get_Response {
  /** 会员卡列表 */
  readonly data?: readonly {
    /** 会员卡id · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
    readonly card_id?: string | undefined
    /** 会员卡code · 示例：478515832665 */
    readonly code?: string | undefined
  }[] | undefined
  /** 总数量 · 示例：20 */
  readonly total_count: number
  /** 分页页码 · 示例：1 */
  readonly offset: number
  /** 分页大小 · 示例：20 */
  readonly limit: number
}

export interface V3_Marketing_MembercardOpen_User_Cards {
  /**
   * 查询用户在品牌下所有会员卡API · https://pay.weixin.qq.com/doc/v3/merchant/4012549255
   * 角色：直连商户、服务商
   */
  get(options: V3_Marketing_MembercardOpen_User_Cards_Get_Options): ApiCall<V3_Marketing_MembercardOpen_User_Cards_Get_Response>
  /**
   * 查询用户在品牌下所有会员卡API · https://pay.weixin.qq.com/doc/v3/merchant/4012549255
   * 角色：直连商户、服务商
   */
  getSync(options: V3_Marketing_MembercardOpen_User_Cards_Get_Options): V3_Marketing_MembercardOpen_User_Cards_Get_Response
  /** 查询用户在品牌下所有会员卡API：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<V3_Marketing_MembercardOpen_User_Cards_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_Marketing_MembercardOpen_User_Cards_Get_Response['data']>[number], void, undefined>
}

export interface V3_Marketing_Partner {
  /** 运营工具∙商品券 · 共 5 个接口 */
  readonly deliveryPlan: V3_Marketing_Partner_DeliveryPlan
  /** 运营工具∙商品券、运营工具∙商品券∙批次组 · 共 35 个接口 */
  readonly productCoupon: V3_Marketing_Partner_ProductCoupon
}

export interface V3_Marketing_Partner_DeliveryPlan {
  /** 服务商商户号 · 共 1 个接口 */
  readonly _sp_mchid_: V3_Marketing_Partner_DeliveryPlan_Sp_mchid_
  /** 运营工具∙商品券 · 创建投放计划 · 共 4 个接口 */
  readonly deliveryPlans: V3_Marketing_Partner_DeliveryPlan_DeliveryPlans
}

export interface V3_Marketing_Partner_DeliveryPlan_Sp_mchid_ {
  /** 设置投放计划回调地址 */
  readonly notifyUrl: V3_Marketing_Partner_DeliveryPlan_Sp_mchid__NotifyUrl
}

export interface V3_Marketing_Partner_DeliveryPlan_Sp_mchid__NotifyUrl_Post_Request {
  /** 通知url地址 · 示例：https://pay.weixin.qq.com */
  readonly notify_url: string
}

export interface V3_Marketing_Partner_DeliveryPlan_Sp_mchid__NotifyUrl_Post_Options extends CallOptions {
  /** 服务商商户号 · 示例：298689900 */
  readonly sp_mchid: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Partner_DeliveryPlan_Sp_mchid__NotifyUrl_Post_Request
}

export interface V3_Marketing_Partner_DeliveryPlan_Sp_mchid__NotifyUrl_Post_Response {
  /** 通知地址 · 示例：https://pay.weixin.qq.com */
  readonly notify_url: string
}

export interface V3_Marketing_Partner_DeliveryPlan_Sp_mchid__NotifyUrl {
  /**
   * 设置投放计划回调地址 · https://pay.weixin.qq.com/doc/v3/partner/4016184598
   * 角色：服务商
   */
  post(options: V3_Marketing_Partner_DeliveryPlan_Sp_mchid__NotifyUrl_Post_Options & { readonly json: V3_Marketing_Partner_DeliveryPlan_Sp_mchid__NotifyUrl_Post_Request }): ApiCall<V3_Marketing_Partner_DeliveryPlan_Sp_mchid__NotifyUrl_Post_Response>
  /**
   * 设置投放计划回调地址 · https://pay.weixin.qq.com/doc/v3/partner/4016184598
   * 角色：服务商
   */
  postSync(options: V3_Marketing_Partner_DeliveryPlan_Sp_mchid__NotifyUrl_Post_Options & { readonly json: V3_Marketing_Partner_DeliveryPlan_Sp_mchid__NotifyUrl_Post_Request }): V3_Marketing_Partner_DeliveryPlan_Sp_mchid__NotifyUrl_Post_Response
}

export interface V3_Marketing_Partner_DeliveryPlan_DeliveryPlans_Post_Request {
  /** 创建请求单号 · 示例：asdf-1234-40016 */
  readonly out_request_no: string
  /** 创建投放计划的品牌ID · 示例：40016 */
  readonly brand_id: string
  /** 商品券ID · 示例：701146876221757924829193824428 */
  readonly product_coupon_id: string
  /** 批次ID · 示例：701246876221757924829194755312 */
  readonly stock_id: string
  /** 投放计划名称 · 示例：冬季饮料投放 */
  readonly plan_name?: string | undefined
  /** 总库存 · 示例：1 */
  readonly total_count?: number | undefined
  /** 单用户限领 · 示例：1 */
  readonly user_limit?: number | undefined
  /** 单日限领 · 示例：1 */
  readonly daily_limit?: number | undefined
  /** 开始可用时间 · 格式：RFC 3339 日期时间 · 示例：2025-01-01T00:00:00+08:00 */
  readonly delivery_start_time?: string | undefined
  /** 结束可用时间 · 格式：RFC 3339 日期时间 · 示例：2025-01-01T00:00:00+08:00 */
  readonly delivery_end_time?: string | undefined
  /** 营销标签 · 示例：天天有惊喜 */
  readonly recommend_word?: string | undefined
  /** 是否复用商品券和批次信息 */
  readonly reuse_coupon_config?: boolean | undefined
  /** 使用模式 */
  readonly usage_mode?: "SINGLE" | "PROGRESSIVE_BUNDLE" | (string & {}) | undefined
  /** 投放批次组ID */
  readonly stock_bundle_id?: string | undefined
}

export interface V3_Marketing_Partner_DeliveryPlan_DeliveryPlans_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Partner_DeliveryPlan_DeliveryPlans_Post_Request
}

export interface V3_Marketing_Partner_DeliveryPlan_DeliveryPlans_Post_Response {
  /** 投放计划详情 */
  readonly plan: {
    /** 投放计划ID · 示例：12000 */
    readonly plan_id: string
    /** 投放计划名称 · 示例：冬季饮料投放 */
    readonly plan_name: string
    /** 投放计划状态 · 示例：PLAN_CREATED */
    readonly plan_state: "PLAN_CREATING" | "PLAN_CREATED" | "PLAN_TERMINATING" | "PLAN_TERMINATED" | "PLAN_EXPIRED" | "PLAN_DELIVERING" | "PLAN_PAUSED" | (string & {})
    /** 开始可用时间 · 格式：RFC 3339 日期时间 · 示例：2025-01-01T00:00:00+08:00 */
    readonly delivery_start_time?: string | undefined
    /** 结束可用时间 · 格式：RFC 3339 日期时间 · 示例：2025-01-01T00:00:00+08:00 */
    readonly delivery_end_time?: string | undefined
    /** 批次ID · 示例：701246876221757924829194755312 */
    readonly stock_id: string
    /** 商品券ID · 示例：701146876221757924829193824428 */
    readonly product_coupon_id: string
    /** 营销标签 · 示例：天天有惊喜 */
    readonly recommend_word?: string | undefined
    /** 品牌ID · 示例：40016 */
    readonly brand_id: string
    /** 总库存 · 示例：11000 */
    readonly total_count?: number | undefined
    /** 单用户限领 · 示例：5 */
    readonly user_limit?: number | undefined
    /** 单日限领 · 示例：100 */
    readonly daily_limit?: number | undefined
  }
}

export interface V3_Marketing_Partner_DeliveryPlan_DeliveryPlans {
  /** 品牌ID · 共 1 个接口 */
  readonly _brand_id_: V3_Marketing_Partner_DeliveryPlan_DeliveryPlans_Brand_id_
  /** 投放计划ID · 更新投放计划 · 共 2 个接口 */
  readonly _plan_id_: V3_Marketing_Partner_DeliveryPlan_DeliveryPlans_Plan_id_
  /**
   * 创建投放计划 · https://pay.weixin.qq.com/doc/v3/partner/4016184554
   * 角色：服务商
   */
  post(options: V3_Marketing_Partner_DeliveryPlan_DeliveryPlans_Post_Options & { readonly json: V3_Marketing_Partner_DeliveryPlan_DeliveryPlans_Post_Request }): ApiCall<V3_Marketing_Partner_DeliveryPlan_DeliveryPlans_Post_Response>
  /**
   * 创建投放计划 · https://pay.weixin.qq.com/doc/v3/partner/4016184554
   * 角色：服务商
   */
  postSync(options: V3_Marketing_Partner_DeliveryPlan_DeliveryPlans_Post_Options & { readonly json: V3_Marketing_Partner_DeliveryPlan_DeliveryPlans_Post_Request }): V3_Marketing_Partner_DeliveryPlan_DeliveryPlans_Post_Response
}

export interface V3_Marketing_Partner_DeliveryPlan_DeliveryPlans_Brand_id_ {
  /** 分页查询投放计划列表 */
  readonly deliveryPlans: V3_Marketing_Partner_DeliveryPlan_DeliveryPlans_Brand_id__DeliveryPlans
}

export interface V3_Marketing_Partner_DeliveryPlan_DeliveryPlans_Brand_id__DeliveryPlans_Get_Options extends CallOptions {
  /** 品牌ID · 示例：40016 */
  readonly brand_id: string
  /** 查询参数 */
  readonly query?: {
    /** 分页大小 · 示例：5 */
    readonly page_size?: number | undefined
    /** 分页起始位置 · 示例：10 */
    readonly offset?: number | undefined
    /** 投放计划线上状态 · 示例：PLAN_CREATED */
    readonly plan_state?: "PLAN_CREATING" | "PLAN_CREATED" | "PLAN_TERMINATING" | "PLAN_TERMINATED" | "PLAN_EXPIRED" | "PLAN_DELIVERING" | "PLAN_PAUSED" | (string & {}) | undefined
    /** 投放计划审核状态 */
    readonly audit_state?: "AUDIT_INITIAL" | "AUDIT_PROCESSING" | "AUDIT_PASSED" | "AUDIT_REJECTED" | (string & {}) | undefined
    /** 投放计划ID · 示例：12000 */
    readonly plan_id?: string | undefined
  } | undefined
}

export interface V3_Marketing_Partner_DeliveryPlan_DeliveryPlans_Brand_id__DeliveryPlans_Get_Response {
  /** 资源总条数 · 示例：1234 */
  readonly total_count?: number | undefined
  /** 投放计划列表 */
  readonly plan_list?: readonly {
    /** 投放计划ID · 示例：12000 */
    readonly plan_id: string
    /** 投放计划名称 · 示例：冬季饮料投放 */
    readonly plan_name: string
    /** 投放计划状态 · 示例：PLAN_CREATED */
    readonly plan_state: "PLAN_CREATING" | "PLAN_CREATED" | "PLAN_TERMINATING" | "PLAN_TERMINATED" | "PLAN_EXPIRED" | "PLAN_DELIVERING" | "PLAN_PAUSED" | (string & {})
    /** 开始可用时间 · 格式：RFC 3339 日期时间 · 示例：2025-01-01T00:00:00+08:00 */
    readonly delivery_start_time?: string | undefined
    /** 结束可用时间 · 格式：RFC 3339 日期时间 · 示例：2025-01-01T00:00:00+08:00 */
    readonly delivery_end_time?: string | undefined
    /** 批次ID · 示例：701246876221757924829194755312 */
    readonly stock_id: string
    /** 商品券ID · 示例：701146876221757924829193824428 */
    readonly product_coupon_id: string
    /** 营销标签 · 示例：天天有惊喜 */
    readonly recommend_word?: string | undefined
    /** 品牌ID · 示例：40016 */
    readonly brand_id: string
    /** 总库存 · 示例：11000 */
    readonly total_count?: number | undefined
    /** 单用户限领 · 示例：5 */
    readonly user_limit?: number | undefined
    /** 单日限领 · 示例：100 */
    readonly daily_limit?: number | undefined
  }[] | undefined
}

export interface V3_Marketing_Partner_DeliveryPlan_DeliveryPlans_Brand_id__DeliveryPlans {
  /**
   * 分页查询投放计划列表 · https://pay.weixin.qq.com/doc/v3/partner/4016184563
   * 角色：服务商
   */
  get(options: V3_Marketing_Partner_DeliveryPlan_DeliveryPlans_Brand_id__DeliveryPlans_Get_Options): ApiCall<V3_Marketing_Partner_DeliveryPlan_DeliveryPlans_Brand_id__DeliveryPlans_Get_Response>
  /**
   * 分页查询投放计划列表 · https://pay.weixin.qq.com/doc/v3/partner/4016184563
   * 角色：服务商
   */
  getSync(options: V3_Marketing_Partner_DeliveryPlan_DeliveryPlans_Brand_id__DeliveryPlans_Get_Options): V3_Marketing_Partner_DeliveryPlan_DeliveryPlans_Brand_id__DeliveryPlans_Get_Response
  /** 分页查询投放计划列表：自动翻页，用 for await 逐条读取 */
  getAll(options: OptionalListOptions<V3_Marketing_Partner_DeliveryPlan_DeliveryPlans_Brand_id__DeliveryPlans_Get_Options, 'query', 'offset' | 'page_size', 'page_size'>): AsyncGenerator<NonNullable<V3_Marketing_Partner_DeliveryPlan_DeliveryPlans_Brand_id__DeliveryPlans_Get_Response['plan_list']>[number], void, undefined>
}

export interface V3_Marketing_Partner_DeliveryPlan_DeliveryPlans_Plan_id__Patch_Request {
  /** 修改内容 */
  readonly modify_content: {
    /** 投放计划名称 · 示例：冬季饮料投放 */
    readonly plan_name?: string | undefined
    /** 结束可用时间 · 格式：RFC 3339 日期时间 · 示例：2025-01-01T00:00:00+08:00 */
    readonly delivery_end_time?: string | undefined
    /** 总库存 · 示例：1 */
    readonly total_count?: number | undefined
    /** 单用户限领 · 示例：1 */
    readonly user_limit?: number | undefined
    /** 单日限领 · 示例：1 */
    readonly daily_limit?: number | undefined
    /** 营销标签 · 示例：天天有惊喜 */
    readonly recommend_word?: string | undefined
  }
  /** 修改请求单号 */
  readonly out_request_no?: string | undefined
}

export interface V3_Marketing_Partner_DeliveryPlan_DeliveryPlans_Plan_id__Patch_Options extends CallOptions {
  /** 投放计划ID · 示例：12000 */
  readonly plan_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Partner_DeliveryPlan_DeliveryPlans_Plan_id__Patch_Request
}

export interface V3_Marketing_Partner_DeliveryPlan_DeliveryPlans_Plan_id__Patch_Response {
  /** 投放计划详情 */
  readonly plan: {
    /** 投放计划ID · 示例：12000 */
    readonly plan_id: string
    /** 投放计划名称 · 示例：冬季饮料投放 */
    readonly plan_name: string
    /** 投放计划状态 · 示例：PLAN_CREATED */
    readonly plan_state: "PLAN_CREATING" | "PLAN_CREATED" | "PLAN_TERMINATING" | "PLAN_TERMINATED" | "PLAN_EXPIRED" | "PLAN_DELIVERING" | "PLAN_PAUSED" | (string & {})
    /** 开始可用时间 · 格式：RFC 3339 日期时间 · 示例：2025-01-01T00:00:00+08:00 */
    readonly delivery_start_time?: string | undefined
    /** 结束可用时间 · 格式：RFC 3339 日期时间 · 示例：2025-01-01T00:00:00+08:00 */
    readonly delivery_end_time?: string | undefined
    /** 批次ID · 示例：701246876221757924829194755312 */
    readonly stock_id: string
    /** 商品券ID · 示例：701146876221757924829193824428 */
    readonly product_coupon_id: string
    /** 营销标签 · 示例：天天有惊喜 */
    readonly recommend_word?: string | undefined
    /** 品牌ID · 示例：40016 */
    readonly brand_id: string
    /** 总库存 · 示例：11000 */
    readonly total_count?: number | undefined
    /** 单用户限领 · 示例：5 */
    readonly user_limit?: number | undefined
    /** 单日限领 · 示例：100 */
    readonly daily_limit?: number | undefined
  }
}

export interface V3_Marketing_Partner_DeliveryPlan_DeliveryPlans_Plan_id_ {
  /** 终止投放计划 */
  readonly terminate: V3_Marketing_Partner_DeliveryPlan_DeliveryPlans_Plan_id__Terminate
  /**
   * 更新投放计划 · https://pay.weixin.qq.com/doc/v3/partner/4016184594
   * 角色：服务商
   */
  patch(options: V3_Marketing_Partner_DeliveryPlan_DeliveryPlans_Plan_id__Patch_Options & { readonly json: V3_Marketing_Partner_DeliveryPlan_DeliveryPlans_Plan_id__Patch_Request }): ApiCall<V3_Marketing_Partner_DeliveryPlan_DeliveryPlans_Plan_id__Patch_Response>
  /**
   * 更新投放计划 · https://pay.weixin.qq.com/doc/v3/partner/4016184594
   * 角色：服务商
   */
  patchSync(options: V3_Marketing_Partner_DeliveryPlan_DeliveryPlans_Plan_id__Patch_Options & { readonly json: V3_Marketing_Partner_DeliveryPlan_DeliveryPlans_Plan_id__Patch_Request }): V3_Marketing_Partner_DeliveryPlan_DeliveryPlans_Plan_id__Patch_Response
}

export interface V3_Marketing_Partner_DeliveryPlan_DeliveryPlans_Plan_id__Terminate_Post_Options extends CallOptions {
  /** 投放计划ID · 示例：12000 */
  readonly plan_id: string
}

export type V3_Marketing_Partner_DeliveryPlan_DeliveryPlans_Plan_id__Terminate_Post_Response = undefined

export interface V3_Marketing_Partner_DeliveryPlan_DeliveryPlans_Plan_id__Terminate {
  /**
   * 终止投放计划 · https://pay.weixin.qq.com/doc/v3/partner/4016184572
   * 角色：服务商
   */
  post(options: V3_Marketing_Partner_DeliveryPlan_DeliveryPlans_Plan_id__Terminate_Post_Options): ApiCall<V3_Marketing_Partner_DeliveryPlan_DeliveryPlans_Plan_id__Terminate_Post_Response>
  /**
   * 终止投放计划 · https://pay.weixin.qq.com/doc/v3/partner/4016184572
   * 角色：服务商
   */
  postSync(options: V3_Marketing_Partner_DeliveryPlan_DeliveryPlans_Plan_id__Terminate_Post_Options): V3_Marketing_Partner_DeliveryPlan_DeliveryPlans_Plan_id__Terminate_Post_Response
}

export interface V3_Marketing_Partner_ProductCoupon {
  /** 运营工具∙商品券 · 提交图片生成任务 · 共 2 个接口 */
  readonly imageGenerationTasks: V3_Marketing_Partner_ProductCoupon_ImageGenerationTasks
  /** 运营工具∙商品券 · 共 1 个接口 */
  readonly media: V3_Marketing_Partner_ProductCoupon_Media
  /** 获取商品券事件通知地址、设置商品券事件通知地址 */
  readonly notifyConfigs: V3_Marketing_Partner_ProductCoupon_NotifyConfigs
  /** 运营工具∙商品券、运营工具∙商品券∙批次组 · 创建商品券 · 共 19 个接口 */
  readonly productCoupons: V3_Marketing_Partner_ProductCoupon_ProductCoupons
  /** 运营工具∙商品券、运营工具∙商品券∙批次组 · 共 11 个接口 */
  readonly users: V3_Marketing_Partner_ProductCoupon_Users
}

export interface V3_Marketing_Partner_ProductCoupon_ImageGenerationTasks_Post_Request {
  /** 品牌ID · 示例：120344 */
  readonly brand_id: string
  /** 图片生成的任务ID · 示例：image_generation_task_1 */
  readonly task_id: string
  /** 图片生成类型 · 示例：COMBINE_IMAGE */
  readonly image_generation_type: "COMBINE_IMAGE" | "CUT_OUT" | (string & {})
  /** 拼图数据 */
  readonly combine_image?: {
    /** 优惠范围 · 示例：ALL */
    readonly scope: "ALL" | "SINGLE" | "CATEGORY" | (string & {})
    /** 商品券类型 · 示例：NORMAL */
    readonly type: "NORMAL" | "DISCOUNT" | "EXCHANGE" | (string & {})
    /** 使用模式 · 示例：SINGLE */
    readonly usage_mode: "SINGLE" | "PROGRESSIVE_BUNDLE" | (string & {})
    /** 满减券使用规则 */
    readonly normal_coupon?: {
      /** 门槛金额 · 示例：10000 */
      readonly threshold: number
      /** 固定减免金额 · 示例：1 */
      readonly discount_amount: number
    } | undefined
    /** 折扣券使用规则 */
    readonly discount_coupon?: {
      /** 门槛金额 · 示例：10000 */
      readonly threshold: number
      /** 固定减免百分比 · 示例：20 */
      readonly percent_off: number
    } | undefined
    /** 兑换券使用规则 */
    readonly exchange_coupon?: {
      /** 门槛金额 · 示例：10000 */
      readonly threshold: number
      /** 固定兑换价格 · 示例：20 */
      readonly exchange_price: number
    } | undefined
    /** 背景颜色色值 · 示例：#ff5733 */
    readonly background_color?: string | undefined
  } | undefined
  /** 抠图数据 */
  readonly cut_out?: {
    /** 商品图URL · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/example.jpg */
    readonly image_url: string
  } | undefined
}

export interface V3_Marketing_Partner_ProductCoupon_ImageGenerationTasks_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Partner_ProductCoupon_ImageGenerationTasks_Post_Request
}

export interface V3_Marketing_Partner_ProductCoupon_ImageGenerationTasks_Post_Response {
  /** 图片生成的任务ID · 示例：image_generation_task_1 */
  readonly task_id: string
  /** 品牌ID · 示例：120344 */
  readonly brand_id: string
}

export interface V3_Marketing_Partner_ProductCoupon_ImageGenerationTasks {
  /** 查询图片生成任务执行结果 */
  readonly _task_id_: V3_Marketing_Partner_ProductCoupon_ImageGenerationTasks_Task_id_
  /**
   * 提交图片生成任务 · https://pay.weixin.qq.com/doc/v3/partner/4017327735
   * 角色：服务商
   */
  post(options: V3_Marketing_Partner_ProductCoupon_ImageGenerationTasks_Post_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_ImageGenerationTasks_Post_Request }): ApiCall<V3_Marketing_Partner_ProductCoupon_ImageGenerationTasks_Post_Response>
  /**
   * 提交图片生成任务 · https://pay.weixin.qq.com/doc/v3/partner/4017327735
   * 角色：服务商
   */
  postSync(options: V3_Marketing_Partner_ProductCoupon_ImageGenerationTasks_Post_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_ImageGenerationTasks_Post_Request }): V3_Marketing_Partner_ProductCoupon_ImageGenerationTasks_Post_Response
}

export interface V3_Marketing_Partner_ProductCoupon_ImageGenerationTasks_Task_id__Get_Options extends CallOptions {
  /** 图片生成的任务ID · 示例：image_generation_task_1 */
  readonly task_id: string
  /** 查询参数 */
  readonly query: {
    /** 品牌ID · 示例：120344 */
    readonly brand_id: string
    /** 图片生成类型 · 示例：COMBINE_IMAGE */
    readonly image_generation_type: "COMBINE_IMAGE" | "CUT_OUT" | (string & {})
  }
}

export interface V3_Marketing_Partner_ProductCoupon_ImageGenerationTasks_Task_id__Get_Response {
  /** 品牌ID · 示例：120344 */
  readonly brand_id: string
  /** 图片生成的任务ID · 示例：image_generation_task_1 */
  readonly task_id: string
  /** 图片生成类型 · 示例：COMBINE_IMAGE */
  readonly image_generation_type: "COMBINE_IMAGE" | "CUT_OUT" | (string & {})
  /** 任务状态 · 示例：PROCESSING */
  readonly task_state: "PROCESSING" | "FAIL" | "SUCCESS" | (string & {})
  /** 拼图结果 */
  readonly combine_image_result?: {
    /** 生成的图片URL · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/example.jpg */
    readonly image_url: string
  } | undefined
  /** 生成商品图结果 */
  readonly cut_out_result?: {
    /** 生成的图片URL · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/example.jpg */
    readonly image_url: string
  } | undefined
}

export interface V3_Marketing_Partner_ProductCoupon_ImageGenerationTasks_Task_id_ {
  /**
   * 查询图片生成任务执行结果 · https://pay.weixin.qq.com/doc/v3/partner/4017327739
   * 角色：服务商
   */
  get(options: V3_Marketing_Partner_ProductCoupon_ImageGenerationTasks_Task_id__Get_Options): ApiCall<V3_Marketing_Partner_ProductCoupon_ImageGenerationTasks_Task_id__Get_Response>
  /**
   * 查询图片生成任务执行结果 · https://pay.weixin.qq.com/doc/v3/partner/4017327739
   * 角色：服务商
   */
  getSync(options: V3_Marketing_Partner_ProductCoupon_ImageGenerationTasks_Task_id__Get_Options): V3_Marketing_Partner_ProductCoupon_ImageGenerationTasks_Task_id__Get_Response
}

export interface V3_Marketing_Partner_ProductCoupon_Media {
  /** 图片上传 */
  readonly uploadImage: V3_Marketing_Partner_ProductCoupon_Media_UploadImage
}

export interface V3_Marketing_Partner_ProductCoupon_Media_UploadImage_Post_Options extends CallOptions {
  /** 上传的表单 */
  readonly body: {
    /** 图片文件 */
    readonly file: Blob | Uint8Array
    /** 媒体文件元信息JSON格式字符串 */
    readonly meta: string | {
      /** 文件名称 */
      readonly filename?: string | undefined
      /** 文件摘要 */
      readonly sha256?: string | undefined
    }
  }
}

export interface V3_Marketing_Partner_ProductCoupon_Media_UploadImage_Post_Response {
  /** 媒体文件URL地址 · 示例：https://qpic.cn/xxx */
  readonly media_url: string
  /** 图片URL */
  readonly image_url?: string | undefined
}

export interface V3_Marketing_Partner_ProductCoupon_Media_UploadImage {
  /**
   * 图片上传 · https://pay.weixin.qq.com/doc/v3/partner/4015781275
   * 角色：服务商
   */
  post(options: V3_Marketing_Partner_ProductCoupon_Media_UploadImage_Post_Options): ApiCall<V3_Marketing_Partner_ProductCoupon_Media_UploadImage_Post_Response>
  /**
   * 图片上传 · https://pay.weixin.qq.com/doc/v3/partner/4015781275
   * 角色：服务商
   */
  postSync(options: V3_Marketing_Partner_ProductCoupon_Media_UploadImage_Post_Options): V3_Marketing_Partner_ProductCoupon_Media_UploadImage_Post_Response
}

export interface V3_Marketing_Partner_ProductCoupon_NotifyConfigs_Get_Options extends CallOptions {
}

export interface V3_Marketing_Partner_ProductCoupon_NotifyConfigs_Get_Response {
  /** 通知URL地址 · 示例：https://pay.weixin.qq.com */
  readonly notify_url: string
  /** 修改时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly update_time: string
}

export interface V3_Marketing_Partner_ProductCoupon_NotifyConfigs_Post_Request {
  /** 通知URL地址 · 示例：https://pay.weixin.qq.com */
  readonly notify_url: string
}

export interface V3_Marketing_Partner_ProductCoupon_NotifyConfigs_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Partner_ProductCoupon_NotifyConfigs_Post_Request
}

export interface V3_Marketing_Partner_ProductCoupon_NotifyConfigs_Post_Response {
  /** 通知URL地址 · 示例：https://pay.weixin.qq.com */
  readonly notify_url: string
  /** 修改时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly update_time: string
}

export interface V3_Marketing_Partner_ProductCoupon_NotifyConfigs {
  /**
   * 获取商品券事件通知地址 · https://pay.weixin.qq.com/doc/v3/partner/4015781284
   * 角色：服务商
   */
  get(options?: V3_Marketing_Partner_ProductCoupon_NotifyConfigs_Get_Options): ApiCall<V3_Marketing_Partner_ProductCoupon_NotifyConfigs_Get_Response>
  /**
   * 获取商品券事件通知地址 · https://pay.weixin.qq.com/doc/v3/partner/4015781284
   * 角色：服务商
   */
  getSync(options?: V3_Marketing_Partner_ProductCoupon_NotifyConfigs_Get_Options): V3_Marketing_Partner_ProductCoupon_NotifyConfigs_Get_Response
  /**
   * 设置商品券事件通知地址 · https://pay.weixin.qq.com/doc/v3/partner/4015781286
   * 角色：服务商
   */
  post(options: V3_Marketing_Partner_ProductCoupon_NotifyConfigs_Post_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_NotifyConfigs_Post_Request }): ApiCall<V3_Marketing_Partner_ProductCoupon_NotifyConfigs_Post_Response>
  /**
   * 设置商品券事件通知地址 · https://pay.weixin.qq.com/doc/v3/partner/4015781286
   * 角色：服务商
   */
  postSync(options: V3_Marketing_Partner_ProductCoupon_NotifyConfigs_Post_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_NotifyConfigs_Post_Request }): V3_Marketing_Partner_ProductCoupon_NotifyConfigs_Post_Response
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Post_Request {
  /** 品牌ID · 示例：120344 */
  readonly brand_id: string
  /** 创建请求单号 · 6～40 个字符 · 示例：12345_20250101_A3489 */
  readonly out_request_no: string
  /** 优惠范围 · 示例：ALL */
  readonly scope: "ALL" | "SINGLE" | "CATEGORY" | (string & {})
  /** 商品券类型 · 示例：NORMAL */
  readonly type: "NORMAL" | "DISCOUNT" | "EXCHANGE" | (string & {})
  /** 使用模式 · 示例：SINGLE */
  readonly usage_mode: "SINGLE" | "SEQUENTIAL" | "PROGRESSIVE_BUNDLE" | (string & {})
  /** 单券模式信息 */
  readonly single_usage_info?: {
    /** 满减券使用规则 */
    readonly normal_coupon?: {
      /** 门槛金额 · 示例：10000 */
      readonly threshold: number
      /** 固定减免金额 · 示例：1 */
      readonly discount_amount: number
    } | undefined
    /** 折扣券使用规则 */
    readonly discount_coupon?: {
      /** 门槛金额 · 示例：10000 */
      readonly threshold: number
      /** 固定减免百分比 · 示例：20 */
      readonly percent_off: number
    } | undefined
  } | undefined
  /** 多次优惠模式信息 */
  readonly sequential_usage_info?: {
    /** 多次优惠规则类型 · 示例：INCREMENTAL */
    readonly type: "INCREMENTAL" | "EQUAL" | (string & {})
    /** 可使用次数 · 示例：15 */
    readonly count: number
    /** 多次优惠有效天数 · 示例：365 */
    readonly available_days: number
    /** 多次优惠使用间隔天数 · 示例：0 */
    readonly interval_days?: number | undefined
  } | undefined
  /** 展示信息 */
  readonly display_info: {
    /** 商品券名称 · 示例：全场满100立打8折 */
    readonly name: string
    /** 商品券图片 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
    readonly image_url: string
    /** 商品券背景图 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
    readonly background_url: string
    /** 商品券详情图列表 */
    readonly detail_image_url_list?: readonly string[] | undefined
    /** 商品原价 · 示例：10000 */
    readonly original_price?: number | undefined
    /** 套餐组合 */
    readonly combo_package_list?: readonly {
      /** 套餐名 · 示例：咖啡2选1 */
      readonly name: string
      /** 可选单品数量 · 示例：3 */
      readonly pick_count: number
      /** 单品列表 */
      readonly choice_list: readonly {
        /** 单品名称 · 示例：美式 */
        readonly name: string
        /** 单品价格 · 示例：10000 */
        readonly price: number
        /** 单品数量 · 示例：2 */
        readonly count: number
        /** 单品图片 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
        readonly image_url?: string | undefined
        /** 单品跳转小程序AppID · 示例：wx4fd12345678 */
        readonly mini_program_appid?: string | undefined
        /** 单品跳转小程序路径 · 示例：/pages/index/index */
        readonly mini_program_path?: string | undefined
      }[]
    }[] | undefined
  }
  /** 外部商品ID · 示例：Product_1234567890 */
  readonly out_product_no?: string | undefined
  /** 批次信息 */
  readonly stock?: {
    /** 备注 */
    readonly remark?: string | undefined
    /** 券Code分配模式 · 示例：WECHATPAY */
    readonly coupon_code_mode: "WECHATPAY" | "UPLOAD" | "API_ASSIGN" | (string & {})
    /** 发放规则 */
    readonly stock_send_rule: {
      /** 发放次数总上限 · 示例：100000 */
      readonly max_count: number
      /** 每日发放次数上限 · 示例：100000000 */
      readonly max_count_per_day?: number | undefined
      /** 每个用户领取次数上限 · 示例：5 */
      readonly max_count_per_user?: number | undefined
    }
    /** 单券使用规则 */
    readonly single_usage_rule?: {
      /** 券可核销时间 */
      readonly coupon_available_period: {
        /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
        readonly available_begin_time: string
        /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
        readonly available_end_time: string
        /** 生效后N天内有效 · 示例：30 */
        readonly available_days?: number | undefined
        /** 领取后N天开始生效 · 示例：1 */
        readonly wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        readonly weekly_available_period?: {
          /** 每周可用星期数 */
          readonly day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}))[] | undefined
          /** 当天可用时间段 */
          readonly day_period_list?: readonly {
            /** 当天可用开始时间 · 示例：60 */
            readonly begin_time: number
            /** 当天可用结束时间 · 示例：86399 */
            readonly end_time: number
          }[] | undefined
        } | undefined
        /** 无规律的可用时间段 */
        readonly irregular_available_period_list?: readonly {
          /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
          readonly begin_time: string
          /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
          readonly end_time: string
        }[] | undefined
        /** 领取后N秒内有效 */
        readonly available_seconds?: number | undefined
      }
      /** 满减券使用规则 */
      readonly normal_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免金额 · 示例：1 */
        readonly discount_amount: number
      } | undefined
      /** 折扣券使用规则 */
      readonly discount_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免百分比 · 示例：20 */
        readonly percent_off: number
      } | undefined
      /** 兑换券使用规则 */
      readonly exchange_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定兑换价格 · 示例：20 */
        readonly exchange_price: number
      } | undefined
    } | undefined
    /** 多次优惠使用规则 */
    readonly sequential_usage_rule?: {
      /** 券可核销时间 */
      readonly coupon_available_period: {
        /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
        readonly available_begin_time: string
        /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
        readonly available_end_time: string
        /** 领取后N天开始生效 · 示例：30 */
        readonly wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        readonly weekly_available_period?: {
          /** 每周可用星期数 */
          readonly day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}))[] | undefined
          /** 当天可用时间段 */
          readonly day_period_list?: readonly {
            /** 当天可用开始时间 · 示例：60 */
            readonly begin_time: number
            /** 当天可用结束时间 · 示例：86399 */
            readonly end_time: number
          }[] | undefined
        } | undefined
        /** 无规律的可用时间段 */
        readonly irregular_available_period_list?: readonly {
          /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
          readonly begin_time: string
          /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
          readonly end_time: string
        }[] | undefined
      }
      /** 满减券使用规则 */
      readonly normal_coupon_list?: readonly {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免金额 · 示例：1 */
        readonly discount_amount: number
      }[] | undefined
      /** 折扣券使用规则列表 */
      readonly discount_coupon_list?: readonly {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免百分比 · 示例：20 */
        readonly percent_off: number
      }[] | undefined
      /** 兑换券使用规则列表 */
      readonly exchange_coupon_list?: readonly {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定兑换价格 · 示例：20 */
        readonly exchange_price: number
      }[] | undefined
      /** 多次优惠是否提供首笔特惠 */
      readonly special_first?: boolean | undefined
    } | undefined
    /** 券使用规则展示信息 */
    readonly usage_rule_display_info: {
      /** 券使用方式列表 */
      readonly coupon_usage_method_list: readonly ("OFFLINE" | "MINI_PROGRAM" | "APP" | "PAYMENT_CODE" | (string & {}))[]
      /** 小程序AppID · 示例：wx1234567890 */
      readonly mini_program_appid?: string | undefined
      /** 小程序跳转路径 · 示例：/pages/index/product */
      readonly mini_program_path?: string | undefined
      /** APP的H5跳转路径 · 示例：https://weixin.qq.com/jump-to-app */
      readonly app_path?: string | undefined
      /** 券使用说明 · 示例：工作日可用 */
      readonly usage_description: string
      /** 券可用门店信息 */
      readonly coupon_available_store_info?: {
        /** 券可用门店描述 · 示例：所有门店可用，可使用小程序查看门店列表 */
        readonly description: string
        /** 小程序AppID · 示例：wx1234567890 */
        readonly mini_program_appid?: string | undefined
        /** 小程序跳转路径 · 示例：/pages/index/product */
        readonly mini_program_path?: string | undefined
      } | undefined
      /** APP跳转类型 · 示例：H5 */
      readonly app_jump_type?: "H5" | "PASSCODE_LINK" | "USAGE_GUIDE" | (string & {}) | undefined
      /** 口令链接 · 示例：passcode_link.example */
      readonly passcode_link?: string | undefined
    }
    /** 用户商品券展示信息 */
    readonly coupon_display_info: {
      /** 用户商品券Code展示模式 · 示例：QRCODE */
      readonly code_display_mode: "INVISIBLE" | "BARCODE" | "QRCODE" | (string & {})
      /** 背景颜色 · 示例：Color020 */
      readonly background_color?: "Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | (string & {}) | undefined
      /** 小程序入口 */
      readonly entrance_mini_program?: {
        /** 小程序appid · 示例：wx234545656765876 */
        readonly appid: string
        /** 小程序跳转路径 · 示例：/path/index/index */
        readonly path: string
        /** 入口文案 · 示例：欢迎选购 */
        readonly entrance_wording: string
        /** 引导文案 · 示例：获取更多优惠 */
        readonly guidance_wording?: string | undefined
      } | undefined
      /** 公众号入口 */
      readonly entrance_official_account?: {
        /** 公众号AppID · 示例：wx1234567890 */
        readonly appid: string
      } | undefined
      /** 视频号入口 */
      readonly entrance_finder?: {
        /** 视频号ID · 示例：gh_12345678 */
        readonly finder_id: string
        /** 视频号视频ID · 示例：UDFsdf24df34dD456Hdf34 */
        readonly finder_video_id: string
        /** 视频号封面图 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
        readonly finder_video_cover_image_url: string
      } | undefined
    }
    /** 事件通知配置 */
    readonly notify_config: {
      /** 事件通知appid · 示例：wx23232232323 */
      readonly notify_appid?: string | undefined
    }
    /** 可用门店范围 · 示例：NONE */
    readonly store_scope: "NONE" | "ALL" | "SPECIFIC" | (string & {})
  } | undefined
  /** 多次优惠模式信息 */
  readonly progressive_bundle_usage_info?: {
    /** 可使用次数 */
    readonly count?: number | undefined
    /** 多次优惠使用间隔天数 */
    readonly interval_days?: number | undefined
  } | undefined
  /** 批次组信息 */
  readonly stock_bundle?: {
    /** 备注 */
    readonly remark?: string | undefined
    /** 券Code分配模式 */
    readonly coupon_code_mode?: "WECHATPAY" | "UPLOAD" | "API_ASSIGN" | (string & {}) | undefined
    /** 发放规则 */
    readonly stock_send_rule?: {
      /** 发放次数总上限 */
      readonly max_count?: number | undefined
      /** 每日发放次数上限 */
      readonly max_count_per_day?: number | undefined
      /** 每个用户领取次数上限 */
      readonly max_count_per_user?: number | undefined
    } | undefined
    /** 多次优惠使用规则 */
    readonly progressive_bundle_usage_rule?: {
      /** 券可核销时间 */
      readonly coupon_available_period?: {
        /** 开始时间 */
        readonly available_begin_time?: string | undefined
        /** 结束时间 */
        readonly available_end_time?: string | undefined
        /** 生效后N天内有效 */
        readonly available_days?: number | undefined
        /** 领取后N天开始生效 */
        readonly wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        readonly weekly_available_period?: {
          /** 每周可用星期数 */
          readonly day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}))[] | undefined
          /** 当天可用时间段 */
          readonly day_period_list?: readonly {
            /** 当天可用开始时间 */
            readonly begin_time?: number | undefined
            /** 当天可用结束时间 */
            readonly end_time?: number | undefined
          }[] | undefined
        } | undefined
        /** 无规律的可用时间段 */
        readonly irregular_available_period_list?: readonly {
          /** 开始时间 */
          readonly begin_time?: string | undefined
          /** 结束时间 */
          readonly end_time?: string | undefined
        }[] | undefined
      } | undefined
      /** 满减券使用规则 */
      readonly normal_coupon_list?: readonly {
        /** 门槛金额 */
        readonly threshold?: number | undefined
        /** 固定减免金额 */
        readonly discount_amount?: number | undefined
      }[] | undefined
      /** 折扣券使用规则 */
      readonly discount_coupon_list?: readonly {
        /** 门槛金额 */
        readonly threshold?: number | undefined
        /** 固定减免百分比 */
        readonly percent_off?: number | undefined
      }[] | undefined
      /** 兑换券使用规则 */
      readonly exchange_coupon_list?: readonly {
        /** 门槛金额 */
        readonly threshold?: number | undefined
        /** 固定兑换价格 */
        readonly exchange_price?: number | undefined
      }[] | undefined
    } | undefined
    /** 券使用规则展示信息 */
    readonly usage_rule_display_info?: {
      /** 券使用方式列表 */
      readonly coupon_usage_method_list?: readonly ("OFFLINE" | "MINI_PROGRAM" | "APP" | "PAYMENT_CODE" | (string & {}))[] | undefined
      /** 小程序AppID */
      readonly mini_program_appid?: string | undefined
      /** 小程序跳转路径 */
      readonly mini_program_path?: string | undefined
      readonly app_path?: string | undefined
      /** 券使用说明 */
      readonly usage_description?: string | undefined
      /** 券可用门店信息 */
      readonly coupon_available_store_info?: {
        /** 券可用门店描述 */
        readonly description?: string | undefined
        /** 小程序AppID */
        readonly mini_program_appid?: string | undefined
        /** 小程序跳转路径 */
        readonly mini_program_path?: string | undefined
      } | undefined
    } | undefined
    /** 用户商品券展示信息 */
    readonly coupon_display_info?: {
      /** 用户商品券Code展示模式 */
      readonly code_display_mode?: "INVISIBLE" | "BARCODE" | "QRCODE" | (string & {}) | undefined
      /** 背景颜色 */
      readonly background_color?: string | undefined
      /** 小程序入口 */
      readonly entrance_mini_program?: {
        /** 小程序appid */
        readonly appid?: string | undefined
        /** 小程序跳转路径 */
        readonly path?: string | undefined
        /** 入口文案 */
        readonly entrance_wording?: string | undefined
        /** 引导文案 */
        readonly guidance_wording?: string | undefined
      } | undefined
      /** 公众号入口 */
      readonly entrance_official_account?: {
        /** 公众号AppID */
        readonly appid?: string | undefined
      } | undefined
      /** 视频号入口 */
      readonly entrance_finder?: {
        /** 视频号ID */
        readonly finder_id?: string | undefined
        /** 视频号视频ID */
        readonly finder_video_id?: string | undefined
        /** 视频号封面图 */
        readonly finder_video_cover_image_url?: string | undefined
      } | undefined
    } | undefined
    /** 事件通知配置 */
    readonly notify_config?: {
      /** 事件通知appid */
      readonly notify_appid?: string | undefined
    } | undefined
    /** 可用门店范围 */
    readonly store_scope?: "NONE" | "ALL" | "SPECIFIC" | (string & {}) | undefined
  } | undefined
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Post_Request
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Post_Response {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 商品券状态 */
  readonly state: "AUDITING" | "EFFECTIVE" | "DEACTIVATED" | (string & {})
  /** 品牌ID · 示例：120344 */
  readonly brand_id: string
  /** 优惠范围 · 示例：ALL */
  readonly scope: "ALL" | "SINGLE" | "CATEGORY" | (string & {})
  /** 商品券类型 · 示例：NORMAL */
  readonly type: "NORMAL" | "DISCOUNT" | "EXCHANGE" | (string & {})
  /** 使用模式 · 示例：SINGLE */
  readonly usage_mode: "SINGLE" | "SEQUENTIAL" | "PROGRESSIVE_BUNDLE" | (string & {})
  /** 单券模式信息 */
  readonly single_usage_info?: {
    /** 满减券使用规则 */
    readonly normal_coupon?: {
      /** 门槛金额 · 示例：10000 */
      readonly threshold: number
      /** 固定减免金额 · 示例：1 */
      readonly discount_amount: number
    } | undefined
    /** 折扣券使用规则 */
    readonly discount_coupon?: {
      /** 门槛金额 · 示例：10000 */
      readonly threshold: number
      /** 固定减免百分比 · 示例：20 */
      readonly percent_off: number
    } | undefined
  } | undefined
  /** 多次优惠模式信息 */
  readonly sequential_usage_info?: {
    /** 多次优惠规则类型 · 示例：INCREMENTAL */
    readonly type: "INCREMENTAL" | "EQUAL" | (string & {})
    /** 可使用次数 · 示例：15 */
    readonly count: number
    /** 多次优惠有效天数 · 示例：365 */
    readonly available_days: number
    /** 多次优惠使用间隔天数 · 示例：0 */
    readonly interval_days?: number | undefined
  } | undefined
  /** 展示信息 */
  readonly display_info: {
    /** 商品券名称 · 示例：全场满100立打8折 */
    readonly name: string
    /** 商品券图片 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
    readonly image_url: string
    /** 商品券背景图 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
    readonly background_url: string
    /** 商品券详情图列表 */
    readonly detail_image_url_list?: readonly string[] | undefined
    /** 商品原价 · 示例：10000 */
    readonly original_price?: number | undefined
    /** 套餐组合 */
    readonly combo_package_list?: readonly {
      /** 套餐名 · 示例：咖啡2选1 */
      readonly name: string
      /** 可选单品数量 · 示例：3 */
      readonly pick_count: number
      /** 单品列表 */
      readonly choice_list: readonly {
        /** 单品名称 · 示例：美式 */
        readonly name: string
        /** 单品价格 · 示例：10000 */
        readonly price: number
        /** 单品数量 · 示例：2 */
        readonly count: number
        /** 单品图片 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
        readonly image_url?: string | undefined
        /** 单品跳转小程序AppID · 示例：wx4fd12345678 */
        readonly mini_program_appid?: string | undefined
        /** 单品跳转小程序路径 · 示例：/pages/index/index */
        readonly mini_program_path?: string | undefined
      }[]
    }[] | undefined
  }
  /** 外部商品ID · 示例：Product_1234567890 */
  readonly out_product_no?: string | undefined
  /** 批次信息 */
  readonly stock?: {
    /** 商品券ID · 示例：1000000013 */
    readonly product_coupon_id: string
    /** 批次ID · 示例：1000000013001 */
    readonly stock_id: string
    /** 备注 */
    readonly remark?: string | undefined
    /** 券Code分配模式 · 示例：WECHATPAY */
    readonly coupon_code_mode: "WECHATPAY" | "UPLOAD" | "API_ASSIGN" | (string & {})
    /** 发放规则 */
    readonly stock_send_rule: {
      /** 发放次数总上限 · 示例：100000 */
      readonly max_count: number
      /** 每日发放次数上限 · 示例：100000000 */
      readonly max_count_per_day?: number | undefined
      /** 每个用户领取次数上限 · 示例：5 */
      readonly max_count_per_user?: number | undefined
    }
    /** 单券使用规则 */
    readonly single_usage_rule?: {
      /** 券可核销时间 */
      readonly coupon_available_period: {
        /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
        readonly available_begin_time: string
        /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
        readonly available_end_time: string
        /** 生效后N天内有效 · 示例：30 */
        readonly available_days?: number | undefined
        /** 领取后N天开始生效 · 示例：1 */
        readonly wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        readonly weekly_available_period?: {
          /** 每周可用星期数 */
          readonly day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}))[] | undefined
          /** 当天可用时间段 */
          readonly day_period_list?: readonly {
            /** 当天可用开始时间 · 示例：60 */
            readonly begin_time: number
            /** 当天可用结束时间 · 示例：86399 */
            readonly end_time: number
          }[] | undefined
        } | undefined
        /** 无规律的可用时间段 */
        readonly irregular_available_period_list?: readonly {
          /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
          readonly begin_time: string
          /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
          readonly end_time: string
        }[] | undefined
      }
      /** 满减券使用规则 */
      readonly normal_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免金额 · 示例：1 */
        readonly discount_amount: number
      } | undefined
      /** 折扣券使用规则 */
      readonly discount_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免百分比 · 示例：20 */
        readonly percent_off: number
      } | undefined
      /** 兑换券使用规则 */
      readonly exchange_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定兑换价格 · 示例：20 */
        readonly exchange_price: number
      } | undefined
    } | undefined
    /** 多次优惠使用规则 */
    readonly sequential_usage_rule?: {
      /** 券可核销时间 */
      readonly coupon_available_period: {
        /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
        readonly available_begin_time: string
        /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
        readonly available_end_time: string
        /** 领取后N天开始生效 · 示例：1 */
        readonly wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        readonly weekly_available_period?: {
          /** 每周可用星期数 */
          readonly day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}))[] | undefined
          /** 当天可用时间段 */
          readonly day_period_list?: readonly {
            /** 当天可用开始时间 · 示例：60 */
            readonly begin_time: number
            /** 当天可用结束时间 · 示例：86399 */
            readonly end_time: number
          }[] | undefined
        } | undefined
        /** 无规律的可用时间段 */
        readonly irregular_available_period_list?: readonly {
          /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
          readonly begin_time: string
          /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
          readonly end_time: string
        }[] | undefined
      }
      /** 满减券使用规则 */
      readonly normal_coupon_list?: readonly {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免金额 · 示例：1 */
        readonly discount_amount: number
      }[] | undefined
      /** 折扣券使用规则列表 */
      readonly discount_coupon_list?: readonly {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免百分比 · 示例：20 */
        readonly percent_off: number
      }[] | undefined
      /** 兑换券使用规则列表 */
      readonly exchange_coupon_list?: readonly {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定兑换价格 · 示例：20 */
        readonly exchange_price: number
      }[] | undefined
      /** 多次优惠是否提供首笔特惠 */
      readonly special_first?: boolean | undefined
    } | undefined
    /** 券使用规则展示信息 */
    readonly usage_rule_display_info: {
      /** 券使用方式列表 */
      readonly coupon_usage_method_list: readonly ("OFFLINE" | "MINI_PROGRAM" | "APP" | "PAYMENT_CODE" | (string & {}))[]
      /** 小程序AppID · 示例：wx1234567890 */
      readonly mini_program_appid?: string | undefined
      /** 小程序跳转路径 · 示例：/pages/index/product */
      readonly mini_program_path?: string | undefined
      /** APP的H5跳转路径 · 示例：https://weixin.qq.com/jump-to-app */
      readonly app_path?: string | undefined
      /** 券使用说明 · 示例：工作日可用 */
      readonly usage_description: string
      /** 券可用门店信息 */
      readonly coupon_available_store_info?: {
        /** 券可用门店描述 · 示例：所有门店可用，可使用小程序查看门店列表 */
        readonly description: string
        /** 小程序AppID · 示例：wx1234567890 */
        readonly mini_program_appid?: string | undefined
        /** 小程序跳转路径 · 示例：/pages/index/product */
        readonly mini_program_path?: string | undefined
      } | undefined
      /** APP跳转类型 · 示例：H5 */
      readonly app_jump_type?: "H5" | "PASSCODE_LINK" | "USAGE_GUIDE" | (string & {}) | undefined
      /** 口令链接 · 示例：passcode_link.example */
      readonly passcode_link?: string | undefined
    }
    /** 用户商品券展示信息 */
    readonly coupon_display_info: {
      /** 用户商品券Code展示模式 · 示例：QRCODE */
      readonly code_display_mode?: "INVISIBLE" | "BARCODE" | "QRCODE" | (string & {}) | undefined
      /** 背景颜色 · 示例：Color020 */
      readonly background_color?: "Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | (string & {}) | undefined
      /** 小程序入口 */
      readonly entrance_mini_program?: {
        /** 小程序appid · 示例：wx234545656765876 */
        readonly appid: string
        /** 小程序跳转路径 · 示例：/path/index/index */
        readonly path: string
        /** 入口文案 · 示例：欢迎选购 */
        readonly entrance_wording: string
        /** 引导文案 · 示例：获取更多优惠 */
        readonly guidance_wording: string
      } | undefined
      /** 公众号入口 */
      readonly entrance_official_account?: {
        /** 公众号AppID · 示例：wx1234567890 */
        readonly appid: string
      } | undefined
      /** 视频号入口 */
      readonly entrance_finder?: {
        /** 视频号ID · 示例：gh_12345678 */
        readonly finder_id: string
        /** 视频号视频ID · 示例：UDFsdf24df34dD456Hdf34 */
        readonly finder_video_id: string
        /** 视频号封面图 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
        readonly finder_video_cover_image_url: string
      } | undefined
    }
    /** 事件通知配置 */
    readonly notify_config: {
      /** 事件通知appid · 示例：wx23232232323 */
      readonly notify_appid?: string | undefined
    }
    /** 可用门店范围 · 示例：NONE */
    readonly store_scope: "NONE" | "ALL" | "SPECIFIC" | (string & {})
    /** 已发放次数 */
    readonly sent_count_info: {
      /** 已发放总次数 · 示例：0 */
      readonly total_count: number
      /** 当天已发放次数 · 示例：0 */
      readonly today_count: number
    }
    /** 批次状态 */
    readonly state: "AUDITING" | "SENDING" | "PAUSED" | "STOPPED" | "DEACTIVATED" | (string & {})
    /** 失效请求单号 */
    readonly deactivate_request_no?: string | undefined
    /** 失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
    readonly deactivate_time?: string | undefined
    /** 失效原因 */
    readonly deactivate_reason?: string | undefined
    /** 品牌ID · 示例：120344 */
    readonly brand_id: string
    /** 品牌方预上传的券Code数量信息 */
    readonly coupon_code_count_info?: {
      /** 已上传的Code总数 */
      readonly total_count?: number | undefined
      /** 当前可用的Code */
      readonly available_count?: number | undefined
    } | undefined
  } | undefined
  /** 多次优惠模式信息 */
  readonly progressive_bundle_usage_info?: {
    /** 可使用次数 */
    readonly count?: number | undefined
    /** 多次优惠使用间隔天数 */
    readonly interval_days?: number | undefined
  } | undefined
  /** 批次组信息 */
  readonly stock_bundle?: {
    /** 批次组ID */
    readonly stock_bundle_id?: string | undefined
    /** 批次列表 */
    readonly stock_list?: readonly {
      /** 商品券ID */
      readonly product_coupon_id?: string | undefined
      /** 批次ID */
      readonly stock_id?: string | undefined
      /** 备注 */
      readonly remark?: string | undefined
      /** 券Code分配模式 */
      readonly coupon_code_mode?: "WECHATPAY" | "UPLOAD" | "API_ASSIGN" | (string & {}) | undefined
      /** 品牌方预上传的券Code数量信息 */
      readonly coupon_code_count_info?: {
        /** 已上传的Code总数 */
        readonly total_count?: number | undefined
        /** 当前可用的Code */
        readonly available_count?: number | undefined
      } | undefined
      /** 发放规则 */
      readonly stock_send_rule?: {
        /** 发放次数总上限 */
        readonly max_count?: number | undefined
        /** 每日发放次数上限 */
        readonly max_count_per_day?: number | undefined
        /** 每个用户领取次数上限 */
        readonly max_count_per_user?: number | undefined
      } | undefined
      /** 多次优惠使用规则 */
      readonly progressive_bundle_usage_rule?: {
        /** 券可核销时间 */
        readonly coupon_available_period?: {
          /** 开始时间 */
          readonly available_begin_time?: string | undefined
          /** 结束时间 */
          readonly available_end_time?: string | undefined
          /** 生效后N天内有效 */
          readonly available_days?: number | undefined
          /** 领取后N天开始生效 */
          readonly wait_days_after_receive?: number | undefined
          /** 每周固定可用时间 */
          readonly weekly_available_period?: {
            /** 每周可用星期数 */
            readonly day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}))[] | undefined
            /** 当天可用时间段 */
            readonly day_period_list?: readonly {
              /** 当天可用开始时间 */
              readonly begin_time?: number | undefined
              /** 当天可用结束时间 */
              readonly end_time?: number | undefined
            }[] | undefined
          } | undefined
          /** 无规律的可用时间段 */
          readonly irregular_available_period_list?: readonly {
            /** 开始时间 */
            readonly begin_time?: string | undefined
            /** 结束时间 */
            readonly end_time?: string | undefined
          }[] | undefined
        } | undefined
        /** 满减券使用规则 */
        readonly normal_coupon?: {
          /** 门槛金额 */
          readonly threshold?: number | undefined
          /** 固定减免金额 */
          readonly discount_amount?: number | undefined
        } | undefined
        /** 折扣券使用规则 */
        readonly discount_coupon?: {
          /** 门槛金额 */
          readonly threshold?: number | undefined
          /** 固定减免百分比 */
          readonly percent_off?: number | undefined
        } | undefined
        /** 兑换券使用规则 */
        readonly exchange_coupon?: {
          /** 门槛金额 */
          readonly threshold?: number | undefined
          /** 固定兑换价格 */
          readonly exchange_price?: number | undefined
        } | undefined
      } | undefined
      /** 批次组信息 */
      readonly stock_bundle_info?: {
        /** 批次组ID */
        readonly stock_bundle_id?: string | undefined
        /** 批次在批次组内的次序 */
        readonly stock_bundle_index?: number | undefined
      } | undefined
      /** 券使用规则展示信息 */
      readonly usage_rule_display_info?: {
        /** 券使用方式列表 */
        readonly coupon_usage_method_list?: readonly ("OFFLINE" | "MINI_PROGRAM" | "APP" | "PAYMENT_CODE" | (string & {}))[] | undefined
        /** 小程序AppID */
        readonly mini_program_appid?: string | undefined
        /** 小程序跳转路径 */
        readonly mini_program_path?: string | undefined
        readonly app_path?: string | undefined
        /** 券使用说明 */
        readonly usage_description?: string | undefined
        /** 券可用门店信息 */
        readonly coupon_available_store_info?: {
          /** 券可用门店描述 */
          readonly description?: string | undefined
          /** 小程序AppID */
          readonly mini_program_appid?: string | undefined
          /** 小程序跳转路径 */
          readonly mini_program_path?: string | undefined
        } | undefined
      } | undefined
      /** 用户商品券展示信息 */
      readonly coupon_display_info?: {
        /** 用户商品券Code展示模式 */
        readonly code_display_mode?: "INVISIBLE" | "BARCODE" | "QRCODE" | (string & {}) | undefined
        /** 背景颜色 */
        readonly background_color?: string | undefined
        /** 小程序入口 */
        readonly entrance_mini_program?: {
          /** 小程序appid */
          readonly appid?: string | undefined
          /** 小程序跳转路径 */
          readonly path?: string | undefined
          /** 入口文案 */
          readonly entrance_wording?: string | undefined
          /** 引导文案 */
          readonly guidance_wording?: string | undefined
        } | undefined
        /** 公众号入口 */
        readonly entrance_official_account?: {
          /** 公众号AppID */
          readonly appid?: string | undefined
        } | undefined
        /** 视频号入口 */
        readonly entrance_finder?: {
          /** 视频号ID */
          readonly finder_id?: string | undefined
          /** 视频号视频ID */
          readonly finder_video_id?: string | undefined
          /** 视频号封面图 */
          readonly finder_video_cover_image_url?: string | undefined
        } | undefined
      } | undefined
      /** 事件通知配置 */
      readonly notify_config?: {
        /** 事件通知appid */
        readonly notify_appid?: string | undefined
      } | undefined
      /** 可用门店范围 */
      readonly store_scope?: "NONE" | "ALL" | "SPECIFIC" | (string & {}) | undefined
      /** 已发放次数 */
      readonly sent_count_info?: {
        /** 已发放总次数 */
        readonly total_count?: number | undefined
        /** 当天已发放次数 */
        readonly today_count?: number | undefined
      } | undefined
      /** 批次状态 */
      readonly state?: "AUDITING" | "SENDING" | "PAUSED" | "STOPPED" | "DEACTIVATED" | (string & {}) | undefined
      /** 失效请求单号 */
      readonly deactivate_request_no?: string | undefined
      /** 失效时间 · 格式：RFC 3339 日期时间 */
      readonly deactivate_time?: string | undefined
      /** 失效原因 */
      readonly deactivate_reason?: string | undefined
      /** 品牌ID */
      readonly brand_id?: string | undefined
    }[] | undefined
  } | undefined
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons {
  /** 商品券ID · 查询商品券、修改商品券 · 共 18 个接口 */
  readonly _product_coupon_id_: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id_
  /**
   * 创建商品券 · https://pay.weixin.qq.com/doc/v3/partner/4015781289
   * 角色：服务商
   */
  post(options: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Post_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Post_Request }): ApiCall<V3_Marketing_Partner_ProductCoupon_ProductCoupons_Post_Response>
  /**
   * 创建商品券 · https://pay.weixin.qq.com/doc/v3/partner/4015781289
   * 角色：服务商
   */
  postSync(options: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Post_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Post_Request }): V3_Marketing_Partner_ProductCoupon_ProductCoupons_Post_Response
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Get_Options extends CallOptions {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 查询参数 */
  readonly query: {
    /** 品牌ID · 示例：120344 */
    readonly brand_id: string
  }
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Get_Response {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 商品券状态 */
  readonly state: "AUDITING" | "EFFECTIVE" | "DEACTIVATED" | (string & {})
  /** 品牌ID · 示例：120344 */
  readonly brand_id: string
  /** 优惠范围 · 示例：ALL */
  readonly scope: "ALL" | "SINGLE" | "CATEGORY" | (string & {})
  /** 商品券类型 · 示例：NORMAL */
  readonly type: "NORMAL" | "DISCOUNT" | "EXCHANGE" | (string & {})
  /** 使用模式 · 示例：SINGLE */
  readonly usage_mode: "SINGLE" | "SEQUENTIAL" | "PROGRESSIVE_BUNDLE" | (string & {})
  /** 单券模式信息 */
  readonly single_usage_info?: {
    /** 满减券使用规则 */
    readonly normal_coupon?: {
      /** 门槛金额 · 示例：10000 */
      readonly threshold: number
      /** 固定减免金额 · 示例：1 */
      readonly discount_amount: number
    } | undefined
    /** 折扣券使用规则 */
    readonly discount_coupon?: {
      /** 门槛金额 · 示例：10000 */
      readonly threshold: number
      /** 固定减免百分比 · 示例：20 */
      readonly percent_off: number
    } | undefined
  } | undefined
  /** 多次优惠模式信息 */
  readonly sequential_usage_info?: {
    /** 多次优惠规则类型 · 示例：INCREMENTAL */
    readonly type: "INCREMENTAL" | "EQUAL" | (string & {})
    /** 可使用次数 · 示例：15 */
    readonly count: number
    /** 多次优惠有效天数 · 示例：365 */
    readonly available_days: number
    /** 多次优惠使用间隔天数 · 示例：0 */
    readonly interval_days?: number | undefined
  } | undefined
  /** 展示信息 */
  readonly display_info: {
    /** 商品券名称 · 示例：全场满100立打8折 */
    readonly name: string
    /** 商品券图片 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
    readonly image_url: string
    /** 商品券背景图 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
    readonly background_url: string
    /** 商品券详情图列表 */
    readonly detail_image_url_list?: readonly string[] | undefined
    /** 商品原价 · 示例：10000 */
    readonly original_price?: number | undefined
    /** 套餐组合 */
    readonly combo_package_list?: readonly {
      /** 套餐名 · 示例：咖啡2选1 */
      readonly name: string
      /** 可选单品数量 · 示例：3 */
      readonly pick_count: number
      /** 单品列表 */
      readonly choice_list: readonly {
        /** 单品名称 · 示例：美式 */
        readonly name: string
        /** 单品价格 · 示例：10000 */
        readonly price: number
        /** 单品数量 · 示例：2 */
        readonly count: number
        /** 单品图片 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
        readonly image_url?: string | undefined
        /** 单品跳转小程序AppID · 示例：wx4fd12345678 */
        readonly mini_program_appid?: string | undefined
        /** 单品跳转小程序路径 · 示例：/pages/index/index */
        readonly mini_program_path?: string | undefined
      }[]
    }[] | undefined
  }
  /** 外部商品ID · 示例：Product_1234567890 */
  readonly out_product_no?: string | undefined
  /** 失效请求单号 */
  readonly deactivate_request_no?: string | undefined
  /** 失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
  readonly deactivate_time?: string | undefined
  /** 失效原因 */
  readonly deactivate_reason?: string | undefined
  /** 多次优惠模式信息 */
  readonly progressive_bundle_usage_info?: {
    /** 可使用次数 */
    readonly count?: number | undefined
    /** 多次优惠使用间隔天数 */
    readonly interval_days?: number | undefined
  } | undefined
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Patch_Request {
  /** 品牌ID · 示例：120344 */
  readonly brand_id: string
  /** 修改请求单号 · 示例：34657_20250101_123456 */
  readonly out_request_no: string
  /** 展示信息 */
  readonly display_info: {
    /** 商品券名称 · 示例：全场满100立打8折 */
    readonly name: string
    /** 商品券图片 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
    readonly image_url: string
    /** 商品券背景图 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
    readonly background_url: string
    /** 商品券详情图列表 */
    readonly detail_image_url_list?: readonly string[] | undefined
    /** 商品原价 · 示例：10000 */
    readonly original_price?: number | undefined
    /** 套餐组合 */
    readonly combo_package_list?: readonly {
      /** 套餐名 · 示例：咖啡2选1 */
      readonly name: string
      /** 可选单品数量 · 示例：3 */
      readonly pick_count: number
      /** 单品列表 */
      readonly choice_list: readonly {
        /** 单品名称 · 示例：美式 */
        readonly name: string
        /** 单品价格 · 示例：10000 */
        readonly price: number
        /** 单品数量 · 示例：2 */
        readonly count: number
        /** 单品图片 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
        readonly image_url?: string | undefined
        /** 单品跳转小程序AppID · 示例：wx4fd12345678 */
        readonly mini_program_appid?: string | undefined
        /** 单品跳转小程序路径 · 示例：/pages/index/index */
        readonly mini_program_path?: string | undefined
      }[]
    }[] | undefined
  }
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Patch_Options extends CallOptions {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Patch_Request
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Patch_Response {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 商品券状态 */
  readonly state: "AUDITING" | "EFFECTIVE" | "DEACTIVATED" | (string & {})
  /** 品牌ID · 示例：120344 */
  readonly brand_id: string
  /** 优惠范围 · 示例：ALL */
  readonly scope: "ALL" | "SINGLE" | "CATEGORY" | (string & {})
  /** 商品券类型 · 示例：NORMAL */
  readonly type: "NORMAL" | "DISCOUNT" | "EXCHANGE" | (string & {})
  /** 使用模式 · 示例：SINGLE */
  readonly usage_mode: "SINGLE" | "SEQUENTIAL" | "PROGRESSIVE_BUNDLE" | (string & {})
  /** 单券模式信息 */
  readonly single_usage_info?: {
    /** 满减券使用规则 */
    readonly normal_coupon?: {
      /** 门槛金额 · 示例：10000 */
      readonly threshold: number
      /** 固定减免金额 · 示例：1 */
      readonly discount_amount: number
    } | undefined
    /** 折扣券使用规则 */
    readonly discount_coupon?: {
      /** 门槛金额 · 示例：10000 */
      readonly threshold: number
      /** 固定减免百分比 · 示例：20 */
      readonly percent_off: number
    } | undefined
  } | undefined
  /** 多次优惠模式信息 */
  readonly sequential_usage_info?: {
    /** 多次优惠规则类型 · 示例：INCREMENTAL */
    readonly type: "INCREMENTAL" | "EQUAL" | (string & {})
    /** 可使用次数 · 示例：15 */
    readonly count: number
    /** 多次优惠有效天数 · 示例：365 */
    readonly available_days: number
    /** 多次优惠使用间隔天数 · 示例：0 */
    readonly interval_days?: number | undefined
  } | undefined
  /** 展示信息 */
  readonly display_info: {
    /** 商品券名称 · 示例：全场满100立打8折 */
    readonly name: string
    /** 商品券图片 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
    readonly image_url: string
    /** 商品券背景图 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
    readonly background_url: string
    /** 商品券详情图列表 */
    readonly detail_image_url_list?: readonly string[] | undefined
    /** 商品原价 · 示例：10000 */
    readonly original_price?: number | undefined
    /** 套餐组合 */
    readonly combo_package_list?: readonly {
      /** 套餐名 · 示例：咖啡2选1 */
      readonly name: string
      /** 可选单品数量 · 示例：3 */
      readonly pick_count: number
      /** 单品列表 */
      readonly choice_list: readonly {
        /** 单品名称 · 示例：美式 */
        readonly name: string
        /** 单品价格 · 示例：10000 */
        readonly price: number
        /** 单品数量 · 示例：2 */
        readonly count: number
        /** 单品图片 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
        readonly image_url?: string | undefined
        /** 单品跳转小程序AppID · 示例：wx4fd12345678 */
        readonly mini_program_appid?: string | undefined
        /** 单品跳转小程序路径 · 示例：/pages/index/index */
        readonly mini_program_path?: string | undefined
      }[]
    }[] | undefined
  }
  /** 外部商品ID · 示例：Product_1234567890 */
  readonly out_product_no?: string | undefined
  /** 失效请求单号 */
  readonly deactivate_request_no?: string | undefined
  /** 失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
  readonly deactivate_time?: string | undefined
  /** 失效原因 */
  readonly deactivate_reason?: string | undefined
  /** 多次优惠模式信息 */
  readonly progressive_bundle_usage_info?: {
    /** 可使用次数 */
    readonly count?: number | undefined
    /** 多次优惠使用间隔天数 */
    readonly interval_days?: number | undefined
  } | undefined
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id_ {
  /** 失效商品券 */
  readonly deactivate: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Deactivate
  /** 运营工具∙商品券∙批次组 · 添加商品券批次组 · 共 5 个接口 */
  readonly stockBundles: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles
  /** 运营工具∙商品券 · 查询商品券批次列表、添加商品券批次 · 共 10 个接口 */
  readonly stocks: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks
  /**
   * 查询商品券 · https://pay.weixin.qq.com/doc/v3/partner/4015781292
   * 角色：服务商
   */
  get(options: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Get_Options): ApiCall<V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Get_Response>
  /**
   * 查询商品券 · https://pay.weixin.qq.com/doc/v3/partner/4015781292
   * 角色：服务商
   */
  getSync(options: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Get_Options): V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Get_Response
  /**
   * 修改商品券 · https://pay.weixin.qq.com/doc/v3/partner/4015781296
   * 角色：服务商
   */
  patch(options: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Patch_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Patch_Request }): ApiCall<V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Patch_Response>
  /**
   * 修改商品券 · https://pay.weixin.qq.com/doc/v3/partner/4015781296
   * 角色：服务商
   */
  patchSync(options: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Patch_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Patch_Request }): V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Patch_Response
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Deactivate_Post_Request {
  /** 品牌ID · 示例：120344 */
  readonly brand_id: string
  /** 失效请求单号 · 示例：34657_20250101_123456 */
  readonly out_request_no: string
  /** 失效原因 · 示例：批次信息有误，重新创建 */
  readonly deactivate_reason: string
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Deactivate_Post_Options extends CallOptions {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Deactivate_Post_Request
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Deactivate_Post_Response {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 商品券状态 */
  readonly state: "AUDITING" | "EFFECTIVE" | "DEACTIVATED" | (string & {})
  /** 品牌ID · 示例：120344 */
  readonly brand_id: string
  /** 优惠范围 · 示例：ALL */
  readonly scope: "ALL" | "SINGLE" | "CATEGORY" | (string & {})
  /** 商品券类型 · 示例：NORMAL */
  readonly type: "NORMAL" | "DISCOUNT" | "EXCHANGE" | (string & {})
  /** 使用模式 · 示例：SINGLE */
  readonly usage_mode: "SINGLE" | "SEQUENTIAL" | "PROGRESSIVE_BUNDLE" | (string & {})
  /** 单券模式信息 */
  readonly single_usage_info?: {
    /** 满减券使用规则 */
    readonly normal_coupon?: {
      /** 门槛金额 · 示例：10000 */
      readonly threshold: number
      /** 固定减免金额 · 示例：1 */
      readonly discount_amount: number
    } | undefined
    /** 折扣券使用规则 */
    readonly discount_coupon?: {
      /** 门槛金额 · 示例：10000 */
      readonly threshold: number
      /** 固定减免百分比 · 示例：20 */
      readonly percent_off: number
    } | undefined
  } | undefined
  /** 多次优惠模式信息 */
  readonly sequential_usage_info?: {
    /** 多次优惠规则类型 · 示例：INCREMENTAL */
    readonly type: "INCREMENTAL" | "EQUAL" | (string & {})
    /** 可使用次数 · 示例：15 */
    readonly count: number
    /** 多次优惠有效天数 · 示例：365 */
    readonly available_days: number
    /** 多次优惠使用间隔天数 · 示例：0 */
    readonly interval_days?: number | undefined
  } | undefined
  /** 展示信息 */
  readonly display_info: {
    /** 商品券名称 · 示例：全场满100立打8折 */
    readonly name: string
    /** 商品券图片 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
    readonly image_url: string
    /** 商品券背景图 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
    readonly background_url: string
    /** 商品券详情图列表 */
    readonly detail_image_url_list?: readonly string[] | undefined
    /** 商品原价 · 示例：10000 */
    readonly original_price?: number | undefined
    /** 套餐组合 */
    readonly combo_package_list?: readonly {
      /** 套餐名 · 示例：咖啡2选1 */
      readonly name: string
      /** 可选单品数量 · 示例：3 */
      readonly pick_count: number
      /** 单品列表 */
      readonly choice_list: readonly {
        /** 单品名称 · 示例：美式 */
        readonly name: string
        /** 单品价格 · 示例：10000 */
        readonly price: number
        /** 单品数量 · 示例：2 */
        readonly count: number
        /** 单品图片 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
        readonly image_url?: string | undefined
        /** 单品跳转小程序AppID · 示例：wx4fd12345678 */
        readonly mini_program_appid?: string | undefined
        /** 单品跳转小程序路径 · 示例：/pages/index/index */
        readonly mini_program_path?: string | undefined
      }[]
    }[] | undefined
  }
  /** 外部商品ID · 示例：Product_1234567890 */
  readonly out_product_no?: string | undefined
  /** 失效请求单号 */
  readonly deactivate_request_no?: string | undefined
  /** 失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
  readonly deactivate_time?: string | undefined
  /** 失效原因 */
  readonly deactivate_reason?: string | undefined
  /** 多次优惠模式信息 */
  readonly progressive_bundle_usage_info?: {
    /** 可使用次数 */
    readonly count?: number | undefined
    /** 多次优惠使用间隔天数 */
    readonly interval_days?: number | undefined
  } | undefined
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Deactivate {
  /**
   * 失效商品券 · https://pay.weixin.qq.com/doc/v3/partner/4015781290
   * 角色：服务商
   */
  post(options: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Deactivate_Post_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Deactivate_Post_Request }): ApiCall<V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Deactivate_Post_Response>
  /**
   * 失效商品券 · https://pay.weixin.qq.com/doc/v3/partner/4015781290
   * 角色：服务商
   */
  postSync(options: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Deactivate_Post_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Deactivate_Post_Request }): V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Deactivate_Post_Response
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Post_Request {
  /** 品牌ID · 示例：120344 */
  readonly brand_id: string
  /** 创建请求单号 · 示例：34657_20250101_123456 */
  readonly out_request_no: string
  /** 批次组信息 */
  readonly stock_bundle: {
    /** 备注 · 示例：疯狂星期四项目专用 */
    readonly remark?: string | undefined
    /** 券Code分配模式 · 示例：WECHATPAY */
    readonly coupon_code_mode: "WECHATPAY" | "UPLOAD" | (string & {})
    /** 发放规则 */
    readonly stock_send_rule: {
      /** 发放次数总上限 · 示例：100000 */
      readonly max_count: number
      /** 每日发放次数上限 · 示例：100000000 */
      readonly max_count_per_day?: number | undefined
      /** 每个用户领取次数上限 · 示例：5 */
      readonly max_count_per_user: number
    }
    /** 多次优惠使用规则 */
    readonly progressive_bundle_usage_rule?: {
      /** 券可核销时间 */
      readonly coupon_available_period: {
        /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
        readonly available_begin_time: string
        /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
        readonly available_end_time: string
        /** 生效后N天内有效 · 示例：30 */
        readonly available_days?: number | undefined
        /** 领取后N天开始生效 · 示例：1 */
        readonly wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        readonly weekly_available_period?: {
          /** 每周可用星期数 */
          readonly day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}))[] | undefined
          /** 当天可用时间段 */
          readonly day_period_list?: readonly {
            /** 当天可用开始时间 · 示例：60 */
            readonly begin_time: number
            /** 当天可用结束时间 · 示例：86399 */
            readonly end_time: number
          }[] | undefined
        } | undefined
        /** 无规律的可用时间段 */
        readonly irregular_available_period_list?: readonly {
          /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
          readonly begin_time: string
          /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
          readonly end_time: string
        }[] | undefined
        /** 领取后N秒内有效 */
        readonly available_seconds?: number | undefined
      }
      /** 满减券使用规则 */
      readonly normal_coupon_list?: readonly {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免金额 · 示例：1 */
        readonly discount_amount: number
      }[] | undefined
      /** 折扣券使用规则 */
      readonly discount_coupon_list?: readonly {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免百分比 · 示例：20 */
        readonly percent_off: number
      }[] | undefined
      /** 兑换券使用规则 */
      readonly exchange_coupon_list?: readonly {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定兑换价格 · 示例：20 */
        readonly exchange_price: number
      }[] | undefined
    } | undefined
    /** 券使用规则展示信息 */
    readonly usage_rule_display_info: {
      /** 券使用方式列表 */
      readonly coupon_usage_method_list: readonly ("OFFLINE" | "MINI_PROGRAM" | "APP" | "PAYMENT_CODE" | (string & {}))[]
      /** 小程序AppID · 示例：wx1234567890 */
      readonly mini_program_appid?: string | undefined
      /** 小程序跳转路径 · 示例：/pages/index/product */
      readonly mini_program_path?: string | undefined
      /** APP的H5跳转路径 · 示例：https://weixin.qq.com/jump-to-app */
      readonly app_path?: string | undefined
      /** 券使用说明 · 示例：工作日可用 */
      readonly usage_description: string
      /** 券可用门店信息 */
      readonly coupon_available_store_info?: {
        /** 券可用门店描述 · 示例：所有门店可用，可使用小程序查看门店列表 */
        readonly description: string
        /** 小程序AppID · 示例：wx1234567890 */
        readonly mini_program_appid?: string | undefined
        /** 小程序跳转路径 · 示例：/pages/index/product */
        readonly mini_program_path?: string | undefined
      } | undefined
      /** APP跳转类型 · 示例：H5 */
      readonly app_jump_type?: "H5" | "PASSCODE_LINK" | "USAGE_GUIDE" | (string & {}) | undefined
      /** 口令链接 · 示例：passcode_link.example */
      readonly passcode_link?: string | undefined
    }
    /** 用户商品券展示信息 */
    readonly coupon_display_info: {
      /** 用户商品券Code展示模式 · 示例：QRCODE */
      readonly code_display_mode?: "INVISIBLE" | "BARCODE" | "QRCODE" | (string & {}) | undefined
      /** 背景颜色 · 示例：Color020 */
      readonly background_color?: "Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | (string & {}) | undefined
      /** 小程序入口 */
      readonly entrance_mini_program?: {
        /** 小程序appid · 示例：wx234545656765876 */
        readonly appid: string
        /** 小程序跳转路径 · 示例：/path/index/index */
        readonly path: string
        /** 入口文案 · 示例：欢迎选购 */
        readonly entrance_wording: string
        /** 引导文案 · 示例：获取更多优惠 */
        readonly guidance_wording: string
      } | undefined
      /** 公众号入口 */
      readonly entrance_official_account?: {
        /** 公众号AppID · 示例：wx1234567890 */
        readonly appid: string
      } | undefined
      /** 视频号入口 */
      readonly entrance_finder?: {
        /** 视频号ID · 示例：gh_12345678 */
        readonly finder_id: string
        /** 视频号视频ID · 示例：UDFsdf24df34dD456Hdf34 */
        readonly finder_video_id: string
        /** 视频号封面图 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
        readonly finder_video_cover_image_url: string
      } | undefined
    }
    /** 事件通知配置 */
    readonly notify_config: {
      /** 事件通知appid · 示例：wx23232232323 */
      readonly notify_appid?: string | undefined
    }
    /** 可用门店范围 · 示例：NONE */
    readonly store_scope: "NONE" | "ALL" | "SPECIFIC" | (string & {})
  }
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Post_Options extends CallOptions {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Post_Request
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Post_Response {
  /** 批次组ID · 示例：1000000013001 */
  readonly stock_bundle_id: string
  /** 批次列表 */
  readonly stock_list: readonly {
    /** 商品券ID · 示例：1000000013 */
    readonly product_coupon_id: string
    /** 批次ID · 示例：1000000013001 */
    readonly stock_id: string
    /** 备注 */
    readonly remark?: string | undefined
    /** 券Code分配模式 · 示例：WECHATPAY */
    readonly coupon_code_mode: "WECHATPAY" | "UPLOAD" | (string & {})
    /** 品牌方预上传的券Code数量信息 */
    readonly coupon_code_count_info?: {
      /** 已上传的Code总数 · 示例：10000 */
      readonly total_count: number
      /** 当前可用的Code · 示例：999 */
      readonly available_count: number
    } | undefined
    /** 发放规则 */
    readonly stock_send_rule: {
      /** 发放次数总上限 · 示例：100000 */
      readonly max_count: number
      /** 每日发放次数上限 · 示例：100000000 */
      readonly max_count_per_day?: number | undefined
      /** 每个用户领取次数上限 · 示例：5 */
      readonly max_count_per_user: number
    }
    /** 多次优惠使用规则 */
    readonly progressive_bundle_usage_rule?: {
      /** 券可核销时间 */
      readonly coupon_available_period: {
        /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
        readonly available_begin_time: string
        /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
        readonly available_end_time: string
        /** 生效后N天内有效 · 示例：30 */
        readonly available_days?: number | undefined
        /** 领取后N天开始生效 · 示例：1 */
        readonly wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        readonly weekly_available_period?: {
          /** 每周可用星期数 */
          readonly day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}))[] | undefined
          /** 当天可用时间段 */
          readonly day_period_list?: readonly {
            /** 当天可用开始时间 · 示例：60 */
            readonly begin_time: number
            /** 当天可用结束时间 · 示例：86399 */
            readonly end_time: number
          }[] | undefined
        } | undefined
        /** 无规律的可用时间段 */
        readonly irregular_available_period_list?: readonly {
          /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
          readonly begin_time: string
          /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
          readonly end_time: string
        }[] | undefined
      }
      /** 满减券使用规则 */
      readonly normal_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免金额 · 示例：1 */
        readonly discount_amount: number
      } | undefined
      /** 折扣券使用规则 */
      readonly discount_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免百分比 · 示例：20 */
        readonly percent_off: number
      } | undefined
      /** 兑换券使用规则 */
      readonly exchange_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定兑换价格 · 示例：20 */
        readonly exchange_price: number
      } | undefined
    } | undefined
    /** 批次组信息 */
    readonly stock_bundle_info: {
      /** 批次组ID · 示例：712315129419284901 */
      readonly stock_bundle_id: string
      /** 批次在批次组内的次序 · 示例：0 */
      readonly stock_bundle_index: number
    }
    /** 券使用规则展示信息 */
    readonly usage_rule_display_info: {
      /** 券使用方式列表 */
      readonly coupon_usage_method_list: readonly ("OFFLINE" | "MINI_PROGRAM" | "APP" | "PAYMENT_CODE" | (string & {}))[]
      /** 小程序AppID · 示例：wx1234567890 */
      readonly mini_program_appid?: string | undefined
      /** 小程序跳转路径 · 示例：/pages/index/product */
      readonly mini_program_path?: string | undefined
      /** APP的H5跳转路径 · 示例：https://weixin.qq.com/jump-to-app */
      readonly app_path?: string | undefined
      /** 券使用说明 · 示例：工作日可用 */
      readonly usage_description: string
      /** 券可用门店信息 */
      readonly coupon_available_store_info?: {
        /** 券可用门店描述 · 示例：所有门店可用，可使用小程序查看门店列表 */
        readonly description: string
        /** 小程序AppID · 示例：wx1234567890 */
        readonly mini_program_appid?: string | undefined
        /** 小程序跳转路径 · 示例：/pages/index/product */
        readonly mini_program_path?: string | undefined
      } | undefined
      /** APP跳转类型 · 示例：H5 */
      readonly app_jump_type?: "H5" | "PASSCODE_LINK" | "USAGE_GUIDE" | (string & {}) | undefined
      /** 口令链接 · 示例：passcode_link.example */
      readonly passcode_link?: string | undefined
    }
    /** 用户商品券展示信息 */
    readonly coupon_display_info: {
      /** 用户商品券Code展示模式 · 示例：QRCODE */
      readonly code_display_mode?: "INVISIBLE" | "BARCODE" | "QRCODE" | (string & {}) | undefined
      /** 背景颜色 · 示例：Color020 */
      readonly background_color?: "Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | (string & {}) | undefined
      /** 小程序入口 */
      readonly entrance_mini_program?: {
        /** 小程序appid · 示例：wx234545656765876 */
        readonly appid: string
        /** 小程序跳转路径 · 示例：/path/index/index */
        readonly path: string
        /** 入口文案 · 示例：欢迎选购 */
        readonly entrance_wording: string
        /** 引导文案 · 示例：获取更多优惠 */
        readonly guidance_wording: string
      } | undefined
      /** 公众号入口 */
      readonly entrance_official_account?: {
        /** 公众号AppID · 示例：wx1234567890 */
        readonly appid: string
      } | undefined
      /** 视频号入口 */
      readonly entrance_finder?: {
        /** 视频号ID · 示例：gh_12345678 */
        readonly finder_id: string
        /** 视频号视频ID · 示例：UDFsdf24df34dD456Hdf34 */
        readonly finder_video_id: string
        /** 视频号封面图 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
        readonly finder_video_cover_image_url: string
      } | undefined
    }
    /** 事件通知配置 */
    readonly notify_config: {
      /** 事件通知appid · 示例：wx23232232323 */
      readonly notify_appid?: string | undefined
    }
    /** 可用门店范围 · 示例：NONE */
    readonly store_scope: "NONE" | "ALL" | "SPECIFIC" | (string & {})
    /** 已发放次数 */
    readonly sent_count_info: {
      /** 已发放总次数 · 示例：0 */
      readonly total_count: number
      /** 当天已发放次数 · 示例：0 */
      readonly today_count: number
    }
    /** 批次状态 */
    readonly state: "AUDITING" | "SENDING" | "PAUSED" | "STOPPED" | "DEACTIVATED" | (string & {})
    /** 失效请求单号 */
    readonly deactivate_request_no?: string | undefined
    /** 失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
    readonly deactivate_time?: string | undefined
    /** 失效原因 */
    readonly deactivate_reason?: string | undefined
    /** 品牌ID · 示例：120344 */
    readonly brand_id: string
  }[]
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles {
  /** 批次组ID · 修改商品券批次组 · 共 4 个接口 */
  readonly _stock_bundle_id_: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id_
  /**
   * 添加商品券批次组 · https://pay.weixin.qq.com/doc/v3/partner/4016280622
   * 角色：服务商
   */
  post(options: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Post_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Post_Request }): ApiCall<V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Post_Response>
  /**
   * 添加商品券批次组 · https://pay.weixin.qq.com/doc/v3/partner/4016280622
   * 角色：服务商
   */
  postSync(options: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Post_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Post_Request }): V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Post_Response
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__Patch_Request {
  /** 修改请求单号 · 示例：34657_20250101_123456 */
  readonly out_request_no: string
  /** 备注 · 示例：疯狂星期四项目专用 */
  readonly remark?: string | undefined
  /** 券使用规则展示信息 */
  readonly usage_rule_display_info?: {
    /** 券使用方式列表 */
    readonly coupon_usage_method_list: readonly ("OFFLINE" | "MINI_PROGRAM" | "APP" | "PAYMENT_CODE" | (string & {}))[]
    /** 小程序AppID · 示例：wx1234567890 */
    readonly mini_program_appid?: string | undefined
    /** 小程序跳转路径 · 示例：/pages/index/product */
    readonly mini_program_path?: string | undefined
    /** APP的H5跳转路径 · 示例：https://weixin.qq.com/jump-to-app */
    readonly app_path?: string | undefined
    /** 券使用说明 · 示例：工作日可用 */
    readonly usage_description: string
    /** 券可用门店信息 */
    readonly coupon_available_store_info?: {
      /** 券可用门店描述 · 示例：所有门店可用，可使用小程序查看门店列表 */
      readonly description: string
      /** 小程序AppID · 示例：wx1234567890 */
      readonly mini_program_appid?: string | undefined
      /** 小程序跳转路径 · 示例：/pages/index/product */
      readonly mini_program_path?: string | undefined
    } | undefined
    /** APP跳转类型 · 示例：H5 */
    readonly app_jump_type?: "H5" | "PASSCODE_LINK" | "USAGE_GUIDE" | (string & {}) | undefined
    /** 口令链接 · 示例：passcode_link.example */
    readonly passcode_link?: string | undefined
  } | undefined
  /** 用户商品券展示信息 */
  readonly coupon_display_info?: {
    /** 用户商品券Code展示模式 · 示例：QRCODE */
    readonly code_display_mode?: "INVISIBLE" | "BARCODE" | "QRCODE" | (string & {}) | undefined
    /** 背景颜色 · 示例：Color020 */
    readonly background_color?: "Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | (string & {}) | undefined
    /** 小程序入口 */
    readonly entrance_mini_program?: {
      /** 小程序appid · 示例：wx234545656765876 */
      readonly appid: string
      /** 小程序跳转路径 · 示例：/path/index/index */
      readonly path: string
      /** 入口文案 · 示例：欢迎选购 */
      readonly entrance_wording: string
      /** 引导文案 · 示例：获取更多优惠 */
      readonly guidance_wording: string
    } | undefined
    /** 公众号入口 */
    readonly entrance_official_account?: {
      /** 公众号AppID · 示例：wx1234567890 */
      readonly appid: string
    } | undefined
    /** 视频号入口 */
    readonly entrance_finder?: {
      /** 视频号ID · 示例：gh_12345678 */
      readonly finder_id: string
      /** 视频号视频ID · 示例：UDFsdf24df34dD456Hdf34 */
      readonly finder_video_id: string
      /** 视频号封面图 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
      readonly finder_video_cover_image_url: string
    } | undefined
  } | undefined
  /** 事件通知配置 */
  readonly notify_config?: {
    /** 事件通知appid · 示例：wx23232232323 */
    readonly notify_appid?: string | undefined
  } | undefined
  /** 可用门店范围 · 示例：NONE */
  readonly store_scope?: "NONE" | "ALL" | "SPECIFIC" | (string & {}) | undefined
  /** 品牌ID · 示例：120344 */
  readonly brand_id: string
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__Patch_Options extends CallOptions {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 批次组ID · 示例：1000000013001 */
  readonly stock_bundle_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__Patch_Request
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__Patch_Response {
  /** 批次组ID · 示例：1000000013001 */
  readonly stock_bundle_id: string
  /** 批次列表 */
  readonly stock_list: readonly {
    /** 商品券ID · 示例：1000000013 */
    readonly product_coupon_id: string
    /** 批次ID · 示例：1000000013001 */
    readonly stock_id: string
    /** 备注 */
    readonly remark?: string | undefined
    /** 券Code分配模式 · 示例：WECHATPAY */
    readonly coupon_code_mode: "WECHATPAY" | "UPLOAD" | (string & {})
    /** 品牌方预上传的券Code数量信息 */
    readonly coupon_code_count_info?: {
      /** 已上传的Code总数 · 示例：10000 */
      readonly total_count: number
      /** 当前可用的Code · 示例：999 */
      readonly available_count: number
    } | undefined
    /** 发放规则 */
    readonly stock_send_rule: {
      /** 发放次数总上限 · 示例：100000 */
      readonly max_count: number
      /** 每日发放次数上限 · 示例：100000000 */
      readonly max_count_per_day?: number | undefined
      /** 每个用户领取次数上限 · 示例：5 */
      readonly max_count_per_user: number
    }
    /** 多次优惠使用规则 */
    readonly progressive_bundle_usage_rule?: {
      /** 券可核销时间 */
      readonly coupon_available_period: {
        /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
        readonly available_begin_time: string
        /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
        readonly available_end_time: string
        /** 生效后N天内有效 · 示例：30 */
        readonly available_days?: number | undefined
        /** 领取后N天开始生效 · 示例：1 */
        readonly wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        readonly weekly_available_period?: {
          /** 每周可用星期数 */
          readonly day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}))[] | undefined
          /** 当天可用时间段 */
          readonly day_period_list?: readonly {
            /** 当天可用开始时间 · 示例：60 */
            readonly begin_time: number
            /** 当天可用结束时间 · 示例：86399 */
            readonly end_time: number
          }[] | undefined
        } | undefined
        /** 无规律的可用时间段 */
        readonly irregular_available_period_list?: readonly {
          /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
          readonly begin_time: string
          /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
          readonly end_time: string
        }[] | undefined
      }
      /** 满减券使用规则 */
      readonly normal_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免金额 · 示例：1 */
        readonly discount_amount: number
      } | undefined
      /** 折扣券使用规则 */
      readonly discount_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免百分比 · 示例：20 */
        readonly percent_off: number
      } | undefined
      /** 兑换券使用规则 */
      readonly exchange_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定兑换价格 · 示例：20 */
        readonly exchange_price: number
      } | undefined
    } | undefined
    /** 批次组信息 */
    readonly stock_bundle_info: {
      /** 批次组ID · 示例：712315129419284901 */
      readonly stock_bundle_id: string
      /** 批次在批次组内的次序 · 示例：0 */
      readonly stock_bundle_index: number
    }
    /** 券使用规则展示信息 */
    readonly usage_rule_display_info: {
      /** 券使用方式列表 */
      readonly coupon_usage_method_list: readonly ("OFFLINE" | "MINI_PROGRAM" | "APP" | "PAYMENT_CODE" | (string & {}))[]
      /** 小程序AppID · 示例：wx1234567890 */
      readonly mini_program_appid?: string | undefined
      /** 小程序跳转路径 · 示例：/pages/index/product */
      readonly mini_program_path?: string | undefined
      /** APP的H5跳转路径 · 示例：https://weixin.qq.com/jump-to-app */
      readonly app_path?: string | undefined
      /** 券使用说明 · 示例：工作日可用 */
      readonly usage_description: string
      /** 券可用门店信息 */
      readonly coupon_available_store_info?: {
        /** 券可用门店描述 · 示例：所有门店可用，可使用小程序查看门店列表 */
        readonly description: string
        /** 小程序AppID · 示例：wx1234567890 */
        readonly mini_program_appid?: string | undefined
        /** 小程序跳转路径 · 示例：/pages/index/product */
        readonly mini_program_path?: string | undefined
      } | undefined
      /** APP跳转类型 · 示例：H5 */
      readonly app_jump_type?: "H5" | "PASSCODE_LINK" | "USAGE_GUIDE" | (string & {}) | undefined
      /** 口令链接 · 示例：passcode_link.example */
      readonly passcode_link?: string | undefined
    }
    /** 用户商品券展示信息 */
    readonly coupon_display_info: {
      /** 用户商品券Code展示模式 · 示例：QRCODE */
      readonly code_display_mode?: "INVISIBLE" | "BARCODE" | "QRCODE" | (string & {}) | undefined
      /** 背景颜色 · 示例：Color020 */
      readonly background_color?: "Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | (string & {}) | undefined
      /** 小程序入口 */
      readonly entrance_mini_program?: {
        /** 小程序appid · 示例：wx234545656765876 */
        readonly appid: string
        /** 小程序跳转路径 · 示例：/path/index/index */
        readonly path: string
        /** 入口文案 · 示例：欢迎选购 */
        readonly entrance_wording: string
        /** 引导文案 · 示例：获取更多优惠 */
        readonly guidance_wording: string
      } | undefined
      /** 公众号入口 */
      readonly entrance_official_account?: {
        /** 公众号AppID · 示例：wx1234567890 */
        readonly appid: string
      } | undefined
      /** 视频号入口 */
      readonly entrance_finder?: {
        /** 视频号ID · 示例：gh_12345678 */
        readonly finder_id: string
        /** 视频号视频ID · 示例：UDFsdf24df34dD456Hdf34 */
        readonly finder_video_id: string
        /** 视频号封面图 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
        readonly finder_video_cover_image_url: string
      } | undefined
    }
    /** 事件通知配置 */
    readonly notify_config: {
      /** 事件通知appid · 示例：wx23232232323 */
      readonly notify_appid?: string | undefined
    }
    /** 可用门店范围 · 示例：NONE */
    readonly store_scope: "NONE" | "ALL" | "SPECIFIC" | (string & {})
    /** 已发放次数 */
    readonly sent_count_info: {
      /** 已发放总次数 · 示例：0 */
      readonly total_count: number
      /** 当天已发放次数 · 示例：0 */
      readonly today_count: number
    }
    /** 批次状态 */
    readonly state: "AUDITING" | "SENDING" | "PAUSED" | "STOPPED" | "DEACTIVATED" | (string & {})
    /** 失效请求单号 */
    readonly deactivate_request_no?: string | undefined
    /** 失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
    readonly deactivate_time?: string | undefined
    /** 失效原因 */
    readonly deactivate_reason?: string | undefined
    /** 品牌ID · 示例：120344 */
    readonly brand_id: string
  }[]
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id_ {
  /** 批次组批量关联门店 */
  readonly associateStores: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__AssociateStores
  /** 批次组批量取消关联门店 */
  readonly disassociateStores: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__DisassociateStores
  /** 修改商品券批次组发放预算 */
  readonly updateBudget: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__UpdateBudget
  /**
   * 修改商品券批次组 · https://pay.weixin.qq.com/doc/v3/partner/4016280633
   * 角色：服务商
   */
  patch(options: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__Patch_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__Patch_Request }): ApiCall<V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__Patch_Response>
  /**
   * 修改商品券批次组 · https://pay.weixin.qq.com/doc/v3/partner/4016280633
   * 角色：服务商
   */
  patchSync(options: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__Patch_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__Patch_Request }): V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__Patch_Response
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__AssociateStores_Post_Request {
  /** 品牌ID · 示例：120344 */
  readonly brand_id: string
  /** 门店列表 */
  readonly store_list: readonly {
    /** 门店ID · 示例：100000001 */
    readonly store_id: string
  }[]
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__AssociateStores_Post_Options extends CallOptions {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 批次组ID · 示例：1000000013001 */
  readonly stock_bundle_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__AssociateStores_Post_Request
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__AssociateStores_Post_Response {
  /** 去重后门店总数 · 示例：100 */
  readonly total_count: number
  /** 关联成功的门店列表 */
  readonly success_store_list?: readonly {
    /** 门店ID · 示例：100000001 */
    readonly store_id: string
  }[] | undefined
  /** 关联失败的门店列表 */
  readonly failed_store_list?: readonly {
    /** 门店ID · 示例：100000001 */
    readonly store_id: string
    /** 失败错误码 */
    readonly code: string
    /** 失败错误信息 */
    readonly message: string
  }[] | undefined
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__AssociateStores {
  /**
   * 批次组批量关联门店 · https://pay.weixin.qq.com/doc/v3/partner/4016280620
   * 角色：服务商
   */
  post(options: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__AssociateStores_Post_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__AssociateStores_Post_Request }): ApiCall<V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__AssociateStores_Post_Response>
  /**
   * 批次组批量关联门店 · https://pay.weixin.qq.com/doc/v3/partner/4016280620
   * 角色：服务商
   */
  postSync(options: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__AssociateStores_Post_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__AssociateStores_Post_Request }): V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__AssociateStores_Post_Response
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__DisassociateStores_Post_Request {
  /** 品牌ID · 示例：120344 */
  readonly brand_id: string
  /** 门店列表 */
  readonly store_list: readonly {
    /** 门店ID · 示例：100000001 */
    readonly store_id: string
  }[]
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__DisassociateStores_Post_Options extends CallOptions {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 批次组ID · 示例：1000000013001 */
  readonly stock_bundle_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__DisassociateStores_Post_Request
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__DisassociateStores_Post_Response {
  /** 去重后门店总数 · 示例：100 */
  readonly total_count: number
  /** 取消关联成功的门店列表 */
  readonly success_store_list?: readonly {
    /** 门店ID · 示例：100000001 */
    readonly store_id: string
  }[] | undefined
  /** 取消关联失败的门店列表 */
  readonly failed_store_list?: readonly {
    /** 门店ID · 示例：100000001 */
    readonly store_id: string
    /** 失败错误码 */
    readonly code: string
    /** 失败错误信息 */
    readonly message: string
  }[] | undefined
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__DisassociateStores {
  /**
   * 批次组批量取消关联门店 · https://pay.weixin.qq.com/doc/v3/partner/4016280629
   * 角色：服务商
   */
  post(options: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__DisassociateStores_Post_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__DisassociateStores_Post_Request }): ApiCall<V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__DisassociateStores_Post_Response>
  /**
   * 批次组批量取消关联门店 · https://pay.weixin.qq.com/doc/v3/partner/4016280629
   * 角色：服务商
   */
  postSync(options: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__DisassociateStores_Post_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__DisassociateStores_Post_Request }): V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__DisassociateStores_Post_Response
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__UpdateBudget_Post_Request {
  /** 修改请求单号 · 示例：34657_20250101_123456 */
  readonly out_request_no: string
  /** 更新模式 · 示例：MAX_COUNT */
  readonly update_mode: "MAX_COUNT" | "MAX_COUNT_PER_DAY" | (string & {})
  /** 当前批次发放次数总上限 · 示例：1 */
  readonly current_max_count?: number | undefined
  /** 目标批次发放次数总上限 · 示例：1 */
  readonly target_max_count?: number | undefined
  /** 当前批次每日发放次数上限 · 示例：1 */
  readonly current_max_count_per_day?: number | undefined
  /** 目标批次每日发放次数上限 · 示例：1 */
  readonly target_max_count_per_day?: number | undefined
  /** 品牌ID · 示例：120344 */
  readonly brand_id: string
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__UpdateBudget_Post_Options extends CallOptions {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 批次组ID · 示例：1000000013001 */
  readonly stock_bundle_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__UpdateBudget_Post_Request
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__UpdateBudget_Post_Response {
  /** 批次组ID · 示例：1000000013001 */
  readonly stock_bundle_id: string
  /** 批次列表 */
  readonly stock_list: readonly {
    /** 商品券ID · 示例：1000000013 */
    readonly product_coupon_id: string
    /** 批次ID · 示例：1000000013001 */
    readonly stock_id: string
    /** 备注 */
    readonly remark?: string | undefined
    /** 券Code分配模式 · 示例：WECHATPAY */
    readonly coupon_code_mode: "WECHATPAY" | "UPLOAD" | (string & {})
    /** 品牌方预上传的券Code数量信息 */
    readonly coupon_code_count_info?: {
      /** 已上传的Code总数 · 示例：10000 */
      readonly total_count: number
      /** 当前可用的Code · 示例：999 */
      readonly available_count: number
    } | undefined
    /** 发放规则 */
    readonly stock_send_rule: {
      /** 发放次数总上限 · 示例：100000 */
      readonly max_count: number
      /** 每日发放次数上限 · 示例：100000000 */
      readonly max_count_per_day?: number | undefined
      /** 每个用户领取次数上限 · 示例：5 */
      readonly max_count_per_user: number
    }
    /** 多次优惠使用规则 */
    readonly progressive_bundle_usage_rule?: {
      /** 券可核销时间 */
      readonly coupon_available_period: {
        /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
        readonly available_begin_time: string
        /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
        readonly available_end_time: string
        /** 生效后N天内有效 · 示例：30 */
        readonly available_days?: number | undefined
        /** 领取后N天开始生效 · 示例：1 */
        readonly wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        readonly weekly_available_period?: {
          /** 每周可用星期数 */
          readonly day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}))[] | undefined
          /** 当天可用时间段 */
          readonly day_period_list?: readonly {
            /** 当天可用开始时间 · 示例：60 */
            readonly begin_time: number
            /** 当天可用结束时间 · 示例：86399 */
            readonly end_time: number
          }[] | undefined
        } | undefined
        /** 无规律的可用时间段 */
        readonly irregular_available_period_list?: readonly {
          /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
          readonly begin_time: string
          /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
          readonly end_time: string
        }[] | undefined
      }
      /** 满减券使用规则 */
      readonly normal_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免金额 · 示例：1 */
        readonly discount_amount: number
      } | undefined
      /** 折扣券使用规则 */
      readonly discount_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免百分比 · 示例：20 */
        readonly percent_off: number
      } | undefined
      /** 兑换券使用规则 */
      readonly exchange_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定兑换价格 · 示例：20 */
        readonly exchange_price: number
      } | undefined
    } | undefined
    /** 批次组信息 */
    readonly stock_bundle_info: {
      /** 批次组ID · 示例：712315129419284901 */
      readonly stock_bundle_id: string
      /** 批次在批次组内的次序 · 示例：0 */
      readonly stock_bundle_index: number
    }
    /** 券使用规则展示信息 */
    readonly usage_rule_display_info: {
      /** 券使用方式列表 */
      readonly coupon_usage_method_list: readonly ("OFFLINE" | "MINI_PROGRAM" | "APP" | "PAYMENT_CODE" | (string & {}))[]
      /** 小程序AppID · 示例：wx1234567890 */
      readonly mini_program_appid?: string | undefined
      /** 小程序跳转路径 · 示例：/pages/index/product */
      readonly mini_program_path?: string | undefined
      /** APP的H5跳转路径 · 示例：https://weixin.qq.com/jump-to-app */
      readonly app_path?: string | undefined
      /** 券使用说明 · 示例：工作日可用 */
      readonly usage_description: string
      /** 券可用门店信息 */
      readonly coupon_available_store_info?: {
        /** 券可用门店描述 · 示例：所有门店可用，可使用小程序查看门店列表 */
        readonly description: string
        /** 小程序AppID · 示例：wx1234567890 */
        readonly mini_program_appid?: string | undefined
        /** 小程序跳转路径 · 示例：/pages/index/product */
        readonly mini_program_path?: string | undefined
      } | undefined
      /** APP跳转类型 · 示例：H5 */
      readonly app_jump_type?: "H5" | "PASSCODE_LINK" | "USAGE_GUIDE" | (string & {}) | undefined
      /** 口令链接 · 示例：passcode_link.example */
      readonly passcode_link?: string | undefined
    }
    /** 用户商品券展示信息 */
    readonly coupon_display_info: {
      /** 用户商品券Code展示模式 · 示例：QRCODE */
      readonly code_display_mode?: "INVISIBLE" | "BARCODE" | "QRCODE" | (string & {}) | undefined
      /** 背景颜色 · 示例：Color020 */
      readonly background_color?: "Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | (string & {}) | undefined
      /** 小程序入口 */
      readonly entrance_mini_program?: {
        /** 小程序appid · 示例：wx234545656765876 */
        readonly appid: string
        /** 小程序跳转路径 · 示例：/path/index/index */
        readonly path: string
        /** 入口文案 · 示例：欢迎选购 */
        readonly entrance_wording: string
        /** 引导文案 · 示例：获取更多优惠 */
        readonly guidance_wording: string
      } | undefined
      /** 公众号入口 */
      readonly entrance_official_account?: {
        /** 公众号AppID · 示例：wx1234567890 */
        readonly appid: string
      } | undefined
      /** 视频号入口 */
      readonly entrance_finder?: {
        /** 视频号ID · 示例：gh_12345678 */
        readonly finder_id: string
        /** 视频号视频ID · 示例：UDFsdf24df34dD456Hdf34 */
        readonly finder_video_id: string
        /** 视频号封面图 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
        readonly finder_video_cover_image_url: string
      } | undefined
    }
    /** 事件通知配置 */
    readonly notify_config: {
      /** 事件通知appid · 示例：wx23232232323 */
      readonly notify_appid?: string | undefined
    }
    /** 可用门店范围 · 示例：NONE */
    readonly store_scope: "NONE" | "ALL" | "SPECIFIC" | (string & {})
    /** 已发放次数 */
    readonly sent_count_info: {
      /** 已发放总次数 · 示例：0 */
      readonly total_count: number
      /** 当天已发放次数 · 示例：0 */
      readonly today_count: number
    }
    /** 批次状态 */
    readonly state: "AUDITING" | "SENDING" | "PAUSED" | "STOPPED" | "DEACTIVATED" | (string & {})
    /** 失效请求单号 */
    readonly deactivate_request_no?: string | undefined
    /** 失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
    readonly deactivate_time?: string | undefined
    /** 失效原因 */
    readonly deactivate_reason?: string | undefined
    /** 品牌ID · 示例：120344 */
    readonly brand_id: string
  }[]
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__UpdateBudget {
  /**
   * 修改商品券批次组发放预算 · https://pay.weixin.qq.com/doc/v3/partner/4016280642
   * 角色：服务商
   */
  post(options: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__UpdateBudget_Post_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__UpdateBudget_Post_Request }): ApiCall<V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__UpdateBudget_Post_Response>
  /**
   * 修改商品券批次组发放预算 · https://pay.weixin.qq.com/doc/v3/partner/4016280642
   * 角色：服务商
   */
  postSync(options: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__UpdateBudget_Post_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__UpdateBudget_Post_Request }): V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__UpdateBudget_Post_Response
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Get_Options extends CallOptions {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 查询参数 */
  readonly query: {
    /** 批次状态 */
    readonly state?: "AUDITING" | "SENDING" | "PAUSED" | "STOPPED" | "DEACTIVATED" | (string & {}) | undefined
    /** 分页大小 · 示例：20 */
    readonly page_size?: number | undefined
    /** 分页Token · 示例：MTIzMjUK */
    readonly page_token?: string | undefined
    /** 品牌ID · 示例：120344 */
    readonly brand_id: string
    /** 批次组ID */
    readonly stock_bundle_id?: string | undefined
  }
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Get_Response {
  /** 总个数 · 示例：100 */
  readonly total_count: number
  /** 下一页Token · 示例：MTIzNDUK */
  readonly next_page_token?: string | undefined
  /** 批次列表 */
  readonly stock_list?: readonly {
    /** 商品券ID · 示例：1000000013 */
    readonly product_coupon_id: string
    /** 批次ID · 示例：1000000013001 */
    readonly stock_id: string
    /** 备注 */
    readonly remark?: string | undefined
    /** 券Code分配模式 · 示例：WECHATPAY */
    readonly coupon_code_mode: "WECHATPAY" | "UPLOAD" | "API_ASSIGN" | (string & {})
    /** 品牌方预上传的券Code数量信息 */
    readonly coupon_code_count_info?: {
      /** 已上传的Code总数 · 示例：10000 */
      readonly total_count: number
      /** 当前可用的Code · 示例：999 */
      readonly available_count: number
    } | undefined
    /** 发放规则 */
    readonly stock_send_rule: {
      /** 发放次数总上限 · 示例：100000 */
      readonly max_count: number
      /** 每日发放次数上限 · 示例：100000000 */
      readonly max_count_per_day?: number | undefined
      /** 每个用户领取次数上限 · 示例：5 */
      readonly max_count_per_user?: number | undefined
    }
    /** 单券使用规则 */
    readonly single_usage_rule?: {
      /** 券可核销时间 */
      readonly coupon_available_period: {
        /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
        readonly available_begin_time: string
        /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
        readonly available_end_time: string
        /** 生效后N天内有效 · 示例：30 */
        readonly available_days?: number | undefined
        /** 领取后N天开始生效 · 示例：1 */
        readonly wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        readonly weekly_available_period?: {
          /** 每周可用星期数 */
          readonly day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}))[] | undefined
          /** 当天可用时间段 */
          readonly day_period_list?: readonly {
            /** 当天可用开始时间 · 示例：60 */
            readonly begin_time: number
            /** 当天可用结束时间 · 示例：86399 */
            readonly end_time: number
          }[] | undefined
        } | undefined
        /** 无规律的可用时间段 */
        readonly irregular_available_period_list?: readonly {
          /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
          readonly begin_time: string
          /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
          readonly end_time: string
        }[] | undefined
      }
      /** 满减券使用规则 */
      readonly normal_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免金额 · 示例：1 */
        readonly discount_amount: number
      } | undefined
      /** 折扣券使用规则 */
      readonly discount_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免百分比 · 示例：20 */
        readonly percent_off: number
      } | undefined
      /** 兑换券使用规则 */
      readonly exchange_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定兑换价格 · 示例：20 */
        readonly exchange_price: number
      } | undefined
    } | undefined
    /** 多次优惠使用规则 */
    readonly sequential_usage_rule?: {
      /** 券可核销时间 */
      readonly coupon_available_period: {
        /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
        readonly available_begin_time: string
        /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
        readonly available_end_time: string
        /** 领取后N天开始生效 · 示例：1 */
        readonly wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        readonly weekly_available_period?: {
          /** 每周可用星期数 */
          readonly day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}))[] | undefined
          /** 当天可用时间段 */
          readonly day_period_list?: readonly {
            /** 当天可用开始时间 · 示例：60 */
            readonly begin_time: number
            /** 当天可用结束时间 · 示例：86399 */
            readonly end_time: number
          }[] | undefined
        } | undefined
        /** 无规律的可用时间段 */
        readonly irregular_available_period_list?: readonly {
          /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
          readonly begin_time: string
          /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
          readonly end_time: string
        }[] | undefined
      }
      /** 满减券使用规则 */
      readonly normal_coupon_list?: readonly {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免金额 · 示例：1 */
        readonly discount_amount: number
      }[] | undefined
      /** 折扣券使用规则列表 */
      readonly discount_coupon_list?: readonly {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免百分比 · 示例：20 */
        readonly percent_off: number
      }[] | undefined
      /** 兑换券使用规则列表 */
      readonly exchange_coupon_list?: readonly {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定兑换价格 · 示例：20 */
        readonly exchange_price: number
      }[] | undefined
      /** 多次优惠是否提供首笔特惠 */
      readonly special_first?: boolean | undefined
    } | undefined
    /** 券使用规则展示信息 */
    readonly usage_rule_display_info: {
      /** 券使用方式列表 */
      readonly coupon_usage_method_list: readonly ("OFFLINE" | "MINI_PROGRAM" | "APP" | "PAYMENT_CODE" | (string & {}))[]
      /** 小程序AppID · 示例：wx1234567890 */
      readonly mini_program_appid?: string | undefined
      /** 小程序跳转路径 · 示例：/pages/index/product */
      readonly mini_program_path?: string | undefined
      /** APP的H5跳转路径 · 示例：https://weixin.qq.com/jump-to-app */
      readonly app_path?: string | undefined
      /** 券使用说明 · 示例：工作日可用 */
      readonly usage_description: string
      /** 券可用门店信息 */
      readonly coupon_available_store_info?: {
        /** 券可用门店描述 · 示例：所有门店可用，可使用小程序查看门店列表 */
        readonly description: string
        /** 小程序AppID · 示例：wx1234567890 */
        readonly mini_program_appid?: string | undefined
        /** 小程序跳转路径 · 示例：/pages/index/product */
        readonly mini_program_path?: string | undefined
      } | undefined
      /** APP跳转类型 · 示例：H5 */
      readonly app_jump_type?: "H5" | "PASSCODE_LINK" | "USAGE_GUIDE" | (string & {}) | undefined
      /** 口令链接 · 示例：passcode_link.example */
      readonly passcode_link?: string | undefined
    }
    /** 用户商品券展示信息 */
    readonly coupon_display_info: {
      /** 用户商品券Code展示模式 · 示例：QRCODE */
      readonly code_display_mode?: "INVISIBLE" | "BARCODE" | "QRCODE" | (string & {}) | undefined
      /** 背景颜色 · 示例：Color020 */
      readonly background_color?: "Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | (string & {}) | undefined
      /** 小程序入口 */
      readonly entrance_mini_program?: {
        /** 小程序appid · 示例：wx234545656765876 */
        readonly appid: string
        /** 小程序跳转路径 · 示例：/path/index/index */
        readonly path: string
        /** 入口文案 · 示例：欢迎选购 */
        readonly entrance_wording: string
        /** 引导文案 · 示例：获取更多优惠 */
        readonly guidance_wording: string
      } | undefined
      /** 公众号入口 */
      readonly entrance_official_account?: {
        /** 公众号AppID · 示例：wx1234567890 */
        readonly appid: string
      } | undefined
      /** 视频号入口 */
      readonly entrance_finder?: {
        /** 视频号ID · 示例：gh_12345678 */
        readonly finder_id: string
        /** 视频号视频ID · 示例：UDFsdf24df34dD456Hdf34 */
        readonly finder_video_id: string
        /** 视频号封面图 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
        readonly finder_video_cover_image_url: string
      } | undefined
    }
    /** 事件通知配置 */
    readonly notify_config: {
      /** 事件通知appid · 示例：wx23232232323 */
      readonly notify_appid?: string | undefined
    }
    /** 可用门店范围 · 示例：NONE */
    readonly store_scope: "NONE" | "ALL" | "SPECIFIC" | (string & {})
    /** 已发放次数 */
    readonly sent_count_info: {
      /** 已发放总次数 · 示例：0 */
      readonly total_count: number
      /** 当天已发放次数 · 示例：0 */
      readonly today_count: number
    }
    /** 批次状态 */
    readonly state: "AUDITING" | "SENDING" | "PAUSED" | "STOPPED" | "DEACTIVATED" | (string & {})
    /** 失效请求单号 */
    readonly deactivate_request_no?: string | undefined
    /** 失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
    readonly deactivate_time?: string | undefined
    /** 失效原因 */
    readonly deactivate_reason?: string | undefined
    /** 品牌ID · 示例：120344 */
    readonly brand_id: string
    /** 多次优惠使用规则 */
    readonly progressive_bundle_usage_rule?: {
      /** 券可核销时间 */
      readonly coupon_available_period?: {
        /** 开始时间 */
        readonly available_begin_time?: string | undefined
        /** 结束时间 */
        readonly available_end_time?: string | undefined
        /** 生效后N天内有效 */
        readonly available_days?: number | undefined
        /** 领取后N天开始生效 */
        readonly wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        readonly weekly_available_period?: {
          /** 每周可用星期数 */
          readonly day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}))[] | undefined
          /** 当天可用时间段 */
          readonly day_period_list?: readonly {
            /** 当天可用开始时间 */
            readonly begin_time?: number | undefined
            /** 当天可用结束时间 */
            readonly end_time?: number | undefined
          }[] | undefined
        } | undefined
        /** 无规律的可用时间段 */
        readonly irregular_available_period_list?: readonly {
          /** 开始时间 */
          readonly begin_time?: string | undefined
          /** 结束时间 */
          readonly end_time?: string | undefined
        }[] | undefined
      } | undefined
      /** 满减券使用规则 */
      readonly normal_coupon?: {
        /** 门槛金额 */
        readonly threshold?: number | undefined
        /** 固定减免金额 */
        readonly discount_amount?: number | undefined
      } | undefined
      /** 折扣券使用规则 */
      readonly discount_coupon?: {
        /** 门槛金额 */
        readonly threshold?: number | undefined
        /** 固定减免百分比 */
        readonly percent_off?: number | undefined
      } | undefined
      /** 兑换券使用规则 */
      readonly exchange_coupon?: {
        /** 门槛金额 */
        readonly threshold?: number | undefined
        /** 固定兑换价格 */
        readonly exchange_price?: number | undefined
      } | undefined
    } | undefined
    /** 批次组信息 */
    readonly stock_bundle_info?: {
      /** 批次组ID */
      readonly stock_bundle_id?: string | undefined
      /** 批次在批次组内的次序 */
      readonly stock_bundle_index?: number | undefined
    } | undefined
  }[] | undefined
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Post_Request {
  /** 品牌ID · 示例：120344 */
  readonly brand_id: string
  /** 创建请求单号 · 示例：34657_20250101_123456 */
  readonly out_request_no: string
  /** 批次信息 */
  readonly stock: {
    /** 备注 · 示例：疯狂星期四项目专用 */
    readonly remark?: string | undefined
    /** 券Code分配模式 · 示例：WECHATPAY */
    readonly coupon_code_mode: "WECHATPAY" | "UPLOAD" | "API_ASSIGN" | (string & {})
    /** 发放规则 */
    readonly stock_send_rule: {
      /** 发放次数总上限 · 示例：100000 */
      readonly max_count: number
      /** 每日发放次数上限 · 示例：100000000 */
      readonly max_count_per_day?: number | undefined
      /** 每个用户领取次数上限 · 示例：5 */
      readonly max_count_per_user?: number | undefined
    }
    /** 单券使用规则 */
    readonly single_usage_rule?: {
      /** 券可核销时间 */
      readonly coupon_available_period: {
        /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
        readonly available_begin_time: string
        /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
        readonly available_end_time: string
        /** 生效后N天内有效 · 示例：30 */
        readonly available_days?: number | undefined
        /** 领取后N天开始生效 · 示例：1 */
        readonly wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        readonly weekly_available_period?: {
          /** 每周可用星期数 */
          readonly day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}))[] | undefined
          /** 当天可用时间段 */
          readonly day_period_list?: readonly {
            /** 当天可用开始时间 · 示例：60 */
            readonly begin_time: number
            /** 当天可用结束时间 · 示例：86399 */
            readonly end_time: number
          }[] | undefined
        } | undefined
        /** 无规律的可用时间段 */
        readonly irregular_available_period_list?: readonly {
          /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
          readonly begin_time: string
          /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
          readonly end_time: string
        }[] | undefined
        /** 领取后N秒内有效 */
        readonly available_seconds?: number | undefined
      }
      /** 满减券使用规则 */
      readonly normal_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免金额 · 示例：1 */
        readonly discount_amount: number
      } | undefined
      /** 折扣券使用规则 */
      readonly discount_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免百分比 · 示例：20 */
        readonly percent_off: number
      } | undefined
      /** 兑换券使用规则 */
      readonly exchange_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定兑换价格 · 示例：20 */
        readonly exchange_price: number
      } | undefined
    } | undefined
    /** 多次优惠使用规则 */
    readonly sequential_usage_rule?: {
      /** 券可核销时间 */
      readonly coupon_available_period: {
        /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
        readonly available_begin_time: string
        /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
        readonly available_end_time: string
        /** 领取后N天开始生效 · 示例：1 */
        readonly wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        readonly weekly_available_period?: {
          /** 每周可用星期数 */
          readonly day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}))[] | undefined
          /** 当天可用时间段 */
          readonly day_period_list?: readonly {
            /** 当天可用开始时间 · 示例：60 */
            readonly begin_time: number
            /** 当天可用结束时间 · 示例：86399 */
            readonly end_time: number
          }[] | undefined
        } | undefined
        /** 无规律的可用时间段 */
        readonly irregular_available_period_list?: readonly {
          /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
          readonly begin_time: string
          /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
          readonly end_time: string
        }[] | undefined
      }
      /** 满减券使用规则 */
      readonly normal_coupon_list?: readonly {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免金额 · 示例：1 */
        readonly discount_amount: number
      }[] | undefined
      /** 折扣券使用规则列表 */
      readonly discount_coupon_list?: readonly {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免百分比 · 示例：20 */
        readonly percent_off: number
      }[] | undefined
      /** 兑换券使用规则列表 */
      readonly exchange_coupon_list?: readonly {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定兑换价格 · 示例：20 */
        readonly exchange_price: number
      }[] | undefined
      /** 多次优惠是否提供首笔特惠 */
      readonly special_first?: boolean | undefined
    } | undefined
    /** 券使用规则展示信息 */
    readonly usage_rule_display_info: {
      /** 券使用方式列表 */
      readonly coupon_usage_method_list: readonly ("OFFLINE" | "MINI_PROGRAM" | "APP" | "PAYMENT_CODE" | (string & {}))[]
      /** 小程序AppID · 示例：wx1234567890 */
      readonly mini_program_appid?: string | undefined
      /** 小程序跳转路径 · 示例：/pages/index/product */
      readonly mini_program_path?: string | undefined
      /** APP的H5跳转路径 · 示例：https://weixin.qq.com/jump-to-app */
      readonly app_path?: string | undefined
      /** 券使用说明 · 示例：工作日可用 */
      readonly usage_description: string
      /** 券可用门店信息 */
      readonly coupon_available_store_info?: {
        /** 券可用门店描述 · 示例：所有门店可用，可使用小程序查看门店列表 */
        readonly description: string
        /** 小程序AppID · 示例：wx1234567890 */
        readonly mini_program_appid?: string | undefined
        /** 小程序跳转路径 · 示例：/pages/index/product */
        readonly mini_program_path?: string | undefined
      } | undefined
      /** APP跳转类型 · 示例：H5 */
      readonly app_jump_type?: "H5" | "PASSCODE_LINK" | "USAGE_GUIDE" | (string & {}) | undefined
      /** 口令链接 · 示例：passcode_link.example */
      readonly passcode_link?: string | undefined
    }
    /** 用户商品券展示信息 */
    readonly coupon_display_info: {
      /** 用户商品券Code展示模式 · 示例：QRCODE */
      readonly code_display_mode?: "INVISIBLE" | "BARCODE" | "QRCODE" | (string & {}) | undefined
      /** 背景颜色 · 示例：Color020 */
      readonly background_color?: "Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | (string & {}) | undefined
      /** 小程序入口 */
      readonly entrance_mini_program?: {
        /** 小程序appid · 示例：wx234545656765876 */
        readonly appid: string
        /** 小程序跳转路径 · 示例：/path/index/index */
        readonly path: string
        /** 入口文案 · 示例：欢迎选购 */
        readonly entrance_wording: string
        /** 引导文案 · 示例：获取更多优惠 */
        readonly guidance_wording: string
      } | undefined
      /** 公众号入口 */
      readonly entrance_official_account?: {
        /** 公众号AppID · 示例：wx1234567890 */
        readonly appid: string
      } | undefined
      /** 视频号入口 */
      readonly entrance_finder?: {
        /** 视频号ID · 示例：gh_12345678 */
        readonly finder_id: string
        /** 视频号视频ID · 示例：UDFsdf24df34dD456Hdf34 */
        readonly finder_video_id: string
        /** 视频号封面图 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
        readonly finder_video_cover_image_url: string
      } | undefined
    }
    /** 事件通知配置 */
    readonly notify_config: {
      /** 事件通知appid · 示例：wx23232232323 */
      readonly notify_appid?: string | undefined
    }
    /** 可用门店范围 · 示例：NONE */
    readonly store_scope: "NONE" | "ALL" | "SPECIFIC" | (string & {})
  }
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Post_Options extends CallOptions {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Post_Request
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Post_Response {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 批次ID · 示例：1000000013001 */
  readonly stock_id: string
  /** 备注 */
  readonly remark?: string | undefined
  /** 券Code分配模式 · 示例：WECHATPAY */
  readonly coupon_code_mode: "WECHATPAY" | "UPLOAD" | "API_ASSIGN" | (string & {})
  /** 品牌方预上传的券Code数量信息 */
  readonly coupon_code_count_info?: {
    /** 已上传的Code总数 · 示例：10000 */
    readonly total_count: number
    /** 当前可用的Code · 示例：999 */
    readonly available_count: number
  } | undefined
  /** 发放规则 */
  readonly stock_send_rule: {
    /** 发放次数总上限 · 示例：100000 */
    readonly max_count: number
    /** 每日发放次数上限 · 示例：100000000 */
    readonly max_count_per_day?: number | undefined
    /** 每个用户领取次数上限 · 示例：5 */
    readonly max_count_per_user?: number | undefined
  }
  /** 单券使用规则 */
  readonly single_usage_rule?: {
    /** 券可核销时间 */
    readonly coupon_available_period: {
      /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
      readonly available_begin_time: string
      /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
      readonly available_end_time: string
      /** 生效后N天内有效 · 示例：30 */
      readonly available_days?: number | undefined
      /** 领取后N天开始生效 · 示例：1 */
      readonly wait_days_after_receive?: number | undefined
      /** 每周固定可用时间 */
      readonly weekly_available_period?: {
        /** 每周可用星期数 */
        readonly day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}))[] | undefined
        /** 当天可用时间段 */
        readonly day_period_list?: readonly {
          /** 当天可用开始时间 · 示例：60 */
          readonly begin_time: number
          /** 当天可用结束时间 · 示例：86399 */
          readonly end_time: number
        }[] | undefined
      } | undefined
      /** 无规律的可用时间段 */
      readonly irregular_available_period_list?: readonly {
        /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
        readonly begin_time: string
        /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
        readonly end_time: string
      }[] | undefined
    }
    /** 满减券使用规则 */
    readonly normal_coupon?: {
      /** 门槛金额 · 示例：10000 */
      readonly threshold: number
      /** 固定减免金额 · 示例：1 */
      readonly discount_amount: number
    } | undefined
    /** 折扣券使用规则 */
    readonly discount_coupon?: {
      /** 门槛金额 · 示例：10000 */
      readonly threshold: number
      /** 固定减免百分比 · 示例：20 */
      readonly percent_off: number
    } | undefined
    /** 兑换券使用规则 */
    readonly exchange_coupon?: {
      /** 门槛金额 · 示例：10000 */
      readonly threshold: number
      /** 固定兑换价格 · 示例：20 */
      readonly exchange_price: number
    } | undefined
  } | undefined
  /** 多次优惠使用规则 */
  readonly sequential_usage_rule?: {
    /** 券可核销时间 */
    readonly coupon_available_period: {
      /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
      readonly available_begin_time: string
      /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
      readonly available_end_time: string
      /** 领取后N天开始生效 · 示例：1 */
      readonly wait_days_after_receive?: number | undefined
      /** 每周固定可用时间 */
      readonly weekly_available_period?: {
        /** 每周可用星期数 */
        readonly day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}))[] | undefined
        /** 当天可用时间段 */
        readonly day_period_list?: readonly {
          /** 当天可用开始时间 · 示例：60 */
          readonly begin_time: number
          /** 当天可用结束时间 · 示例：86399 */
          readonly end_time: number
        }[] | undefined
      } | undefined
      /** 无规律的可用时间段 */
      readonly irregular_available_period_list?: readonly {
        /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
        readonly begin_time: string
        /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
        readonly end_time: string
      }[] | undefined
    }
    /** 满减券使用规则 */
    readonly normal_coupon_list?: readonly {
      /** 门槛金额 · 示例：10000 */
      readonly threshold: number
      /** 固定减免金额 · 示例：1 */
      readonly discount_amount: number
    }[] | undefined
    /** 折扣券使用规则列表 */
    readonly discount_coupon_list?: readonly {
      /** 门槛金额 · 示例：10000 */
      readonly threshold: number
      /** 固定减免百分比 · 示例：20 */
      readonly percent_off: number
    }[] | undefined
    /** 兑换券使用规则列表 */
    readonly exchange_coupon_list?: readonly {
      /** 门槛金额 · 示例：10000 */
      readonly threshold: number
      /** 固定兑换价格 · 示例：20 */
      readonly exchange_price: number
    }[] | undefined
    /** 多次优惠是否提供首笔特惠 */
    readonly special_first?: boolean | undefined
  } | undefined
  /** 券使用规则展示信息 */
  readonly usage_rule_display_info: {
    /** 券使用方式列表 */
    readonly coupon_usage_method_list: readonly ("OFFLINE" | "MINI_PROGRAM" | "APP" | "PAYMENT_CODE" | (string & {}))[]
    /** 小程序AppID · 示例：wx1234567890 */
    readonly mini_program_appid?: string | undefined
    /** 小程序跳转路径 · 示例：/pages/index/product */
    readonly mini_program_path?: string | undefined
    /** APP跳转路径 */
    readonly app_path?: string | undefined
    /** 券使用说明 · 示例：工作日可用 */
    readonly usage_description: string
    /** 券可用门店信息 */
    readonly coupon_available_store_info?: {
      /** 券可用门店描述 · 示例：所有门店可用，可使用小程序查看门店列表 */
      readonly description: string
      /** 小程序AppID · 示例：wx1234567890 */
      readonly mini_program_appid?: string | undefined
      /** 小程序跳转路径 · 示例：/pages/index/product */
      readonly mini_program_path?: string | undefined
    } | undefined
  }
  /** 用户商品券展示信息 */
  readonly coupon_display_info: {
    /** 用户商品券Code展示模式 · 示例：QRCODE */
    readonly code_display_mode?: "INVISIBLE" | "BARCODE" | "QRCODE" | (string & {}) | undefined
    /** 背景颜色 · 示例：Color020 */
    readonly background_color?: "Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | (string & {}) | undefined
    /** 小程序入口 */
    readonly entrance_mini_program?: {
      /** 小程序appid · 示例：wx234545656765876 */
      readonly appid: string
      /** 小程序跳转路径 · 示例：/path/index/index */
      readonly path: string
      /** 入口文案 · 示例：欢迎选购 */
      readonly entrance_wording: string
      /** 引导文案 · 示例：获取更多优惠 */
      readonly guidance_wording: string
    } | undefined
    /** 公众号入口 */
    readonly entrance_official_account?: {
      /** 公众号AppID · 示例：wx1234567890 */
      readonly appid: string
    } | undefined
    /** 视频号入口 */
    readonly entrance_finder?: {
      /** 视频号ID · 示例：gh_12345678 */
      readonly finder_id: string
      /** 视频号视频ID · 示例：UDFsdf24df34dD456Hdf34 */
      readonly finder_video_id: string
      /** 视频号封面图 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
      readonly finder_video_cover_image_url: string
    } | undefined
  }
  /** 事件通知配置 */
  readonly notify_config: {
    /** 事件通知appid · 示例：wx23232232323 */
    readonly notify_appid?: string | undefined
  }
  /** 可用门店范围 · 示例：NONE */
  readonly store_scope: "NONE" | "ALL" | "SPECIFIC" | (string & {})
  /** 已发放次数 */
  readonly sent_count_info: {
    /** 已发放总次数 · 示例：0 */
    readonly total_count: number
    /** 当天已发放次数 · 示例：0 */
    readonly today_count: number
  }
  /** 批次状态 */
  readonly state: "AUDITING" | "SENDING" | "PAUSED" | "STOPPED" | "DEACTIVATED" | (string & {})
  /** 失效请求单号 */
  readonly deactivate_request_no?: string | undefined
  /** 失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
  readonly deactivate_time?: string | undefined
  /** 失效原因 */
  readonly deactivate_reason?: string | undefined
  /** 品牌ID · 示例：120344 */
  readonly brand_id: string
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks {
  /** 批次ID · 查询商品券指定批次、修改商品券指定批次 · 共 8 个接口 */
  readonly _stock_id_: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id_
  /**
   * 查询商品券批次列表 · https://pay.weixin.qq.com/doc/v3/partner/4015781553
   * 角色：服务商
   */
  get(options: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Get_Options): ApiCall<V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Get_Response>
  /**
   * 查询商品券批次列表 · https://pay.weixin.qq.com/doc/v3/partner/4015781553
   * 角色：服务商
   */
  getSync(options: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Get_Options): V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Get_Response
  /** 查询商品券批次列表：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Get_Options, 'query', 'page_token' | 'page_size', 'page_size'>): AsyncGenerator<NonNullable<V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Get_Response['stock_list']>[number], void, undefined>
  /**
   * 添加商品券批次 · https://pay.weixin.qq.com/doc/v3/partner/4015781304
   * 角色：服务商
   */
  post(options: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Post_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Post_Request }): ApiCall<V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Post_Response>
  /**
   * 添加商品券批次 · https://pay.weixin.qq.com/doc/v3/partner/4015781304
   * 角色：服务商
   */
  postSync(options: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Post_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Post_Request }): V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Post_Response
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Get_Options extends CallOptions {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 批次ID · 示例：1000000013001 */
  readonly stock_id: string
  /** 查询参数 */
  readonly query: {
    /** 品牌ID · 示例：120344 */
    readonly brand_id: string
  }
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Get_Response {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 批次ID · 示例：1000000013001 */
  readonly stock_id: string
  /** 备注 */
  readonly remark?: string | undefined
  /** 券Code分配模式 · 示例：WECHATPAY */
  readonly coupon_code_mode: "WECHATPAY" | "UPLOAD" | "API_ASSIGN" | (string & {})
  /** 品牌方预上传的券Code数量信息 */
  readonly coupon_code_count_info?: {
    /** 已上传的Code总数 · 示例：10000 */
    readonly total_count: number
    /** 当前可用的Code · 示例：999 */
    readonly available_count: number
  } | undefined
  /** 发放规则 */
  readonly stock_send_rule: {
    /** 发放次数总上限 · 示例：100000 */
    readonly max_count: number
    /** 每日发放次数上限 · 示例：100000000 */
    readonly max_count_per_day?: number | undefined
    /** 每个用户领取次数上限 · 示例：5 */
    readonly max_count_per_user?: number | undefined
  }
  /** 单券使用规则 */
  readonly single_usage_rule?: {
    /** 券可核销时间 */
    readonly coupon_available_period: {
      /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
      readonly available_begin_time: string
      /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
      readonly available_end_time: string
      /** 生效后N天内有效 · 示例：30 */
      readonly available_days?: number | undefined
      /** 领取后N天开始生效 · 示例：1 */
      readonly wait_days_after_receive?: number | undefined
      /** 每周固定可用时间 */
      readonly weekly_available_period?: {
        /** 每周可用星期数 */
        readonly day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}))[] | undefined
        /** 当天可用时间段 */
        readonly day_period_list?: readonly {
          /** 当天可用开始时间 · 示例：60 */
          readonly begin_time: number
          /** 当天可用结束时间 · 示例：86399 */
          readonly end_time: number
        }[] | undefined
      } | undefined
      /** 无规律的可用时间段 */
      readonly irregular_available_period_list?: readonly {
        /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
        readonly begin_time: string
        /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
        readonly end_time: string
      }[] | undefined
    }
    /** 满减券使用规则 */
    readonly normal_coupon?: {
      /** 门槛金额 · 示例：10000 */
      readonly threshold: number
      /** 固定减免金额 · 示例：1 */
      readonly discount_amount: number
    } | undefined
    /** 折扣券使用规则 */
    readonly discount_coupon?: {
      /** 门槛金额 · 示例：10000 */
      readonly threshold: number
      /** 固定减免百分比 · 示例：20 */
      readonly percent_off: number
    } | undefined
    /** 兑换券使用规则 */
    readonly exchange_coupon?: {
      /** 门槛金额 · 示例：10000 */
      readonly threshold: number
      /** 固定兑换价格 · 示例：20 */
      readonly exchange_price: number
    } | undefined
  } | undefined
  /** 多次优惠使用规则 */
  readonly sequential_usage_rule?: {
    /** 券可核销时间 */
    readonly coupon_available_period: {
      /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
      readonly available_begin_time: string
      /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
      readonly available_end_time: string
      /** 领取后N天开始生效 · 示例：1 */
      readonly wait_days_after_receive?: number | undefined
      /** 每周固定可用时间 */
      readonly weekly_available_period?: {
        /** 每周可用星期数 */
        readonly day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}))[] | undefined
        /** 当天可用时间段 */
        readonly day_period_list?: readonly {
          /** 当天可用开始时间 · 示例：60 */
          readonly begin_time: number
          /** 当天可用结束时间 · 示例：86399 */
          readonly end_time: number
        }[] | undefined
      } | undefined
      /** 无规律的可用时间段 */
      readonly irregular_available_period_list?: readonly {
        /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
        readonly begin_time: string
        /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
        readonly end_time: string
      }[] | undefined
    }
    /** 满减券使用规则 */
    readonly normal_coupon_list?: readonly {
      /** 门槛金额 · 示例：10000 */
      readonly threshold: number
      /** 固定减免金额 · 示例：1 */
      readonly discount_amount: number
    }[] | undefined
    /** 折扣券使用规则列表 */
    readonly discount_coupon_list?: readonly {
      /** 门槛金额 · 示例：10000 */
      readonly threshold: number
      /** 固定减免百分比 · 示例：20 */
      readonly percent_off: number
    }[] | undefined
    /** 兑换券使用规则列表 */
    readonly exchange_coupon_list?: readonly {
      /** 门槛金额 · 示例：10000 */
      readonly threshold: number
      /** 固定兑换价格 · 示例：20 */
      readonly exchange_price: number
    }[] | undefined
    /** 多次优惠是否提供首笔特惠 */
    readonly special_first?: boolean | undefined
  } | undefined
  /** 券使用规则展示信息 */
  readonly usage_rule_display_info: {
    /** 券使用方式列表 */
    readonly coupon_usage_method_list: readonly ("OFFLINE" | "MINI_PROGRAM" | "APP" | "PAYMENT_CODE" | (string & {}))[]
    /** 小程序AppID · 示例：wx1234567890 */
    readonly mini_program_appid?: string | undefined
    /** 小程序跳转路径 · 示例：/pages/index/product */
    readonly mini_program_path?: string | undefined
    /** APP的H5跳转路径 · 示例：https://weixin.qq.com/jump-to-app */
    readonly app_path?: string | undefined
    /** 券使用说明 · 示例：工作日可用 */
    readonly usage_description: string
    /** 券可用门店信息 */
    readonly coupon_available_store_info?: {
      /** 券可用门店描述 · 示例：所有门店可用，可使用小程序查看门店列表 */
      readonly description: string
      /** 小程序AppID · 示例：wx1234567890 */
      readonly mini_program_appid?: string | undefined
      /** 小程序跳转路径 · 示例：/pages/index/product */
      readonly mini_program_path?: string | undefined
    } | undefined
    /** APP跳转类型 · 示例：H5 */
    readonly app_jump_type?: "H5" | "PASSCODE_LINK" | "USAGE_GUIDE" | (string & {}) | undefined
    /** 口令链接 · 示例：passcode_link.example */
    readonly passcode_link?: string | undefined
  }
  /** 用户商品券展示信息 */
  readonly coupon_display_info: {
    /** 用户商品券Code展示模式 · 示例：QRCODE */
    readonly code_display_mode?: "INVISIBLE" | "BARCODE" | "QRCODE" | (string & {}) | undefined
    /** 背景颜色 · 示例：Color020 */
    readonly background_color?: "Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | (string & {}) | undefined
    /** 小程序入口 */
    readonly entrance_mini_program?: {
      /** 小程序appid · 示例：wx234545656765876 */
      readonly appid: string
      /** 小程序跳转路径 · 示例：/path/index/index */
      readonly path: string
      /** 入口文案 · 示例：欢迎选购 */
      readonly entrance_wording: string
      /** 引导文案 · 示例：获取更多优惠 */
      readonly guidance_wording: string
    } | undefined
    /** 公众号入口 */
    readonly entrance_official_account?: {
      /** 公众号AppID · 示例：wx1234567890 */
      readonly appid: string
    } | undefined
    /** 视频号入口 */
    readonly entrance_finder?: {
      /** 视频号ID · 示例：gh_12345678 */
      readonly finder_id: string
      /** 视频号视频ID · 示例：UDFsdf24df34dD456Hdf34 */
      readonly finder_video_id: string
      /** 视频号封面图 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
      readonly finder_video_cover_image_url: string
    } | undefined
  }
  /** 事件通知配置 */
  readonly notify_config: {
    /** 事件通知appid · 示例：wx23232232323 */
    readonly notify_appid?: string | undefined
  }
  /** 可用门店范围 · 示例：NONE */
  readonly store_scope: "NONE" | "ALL" | "SPECIFIC" | (string & {})
  /** 已发放次数 */
  readonly sent_count_info: {
    /** 已发放总次数 · 示例：0 */
    readonly total_count: number
    /** 当天已发放次数 · 示例：0 */
    readonly today_count: number
  }
  /** 批次状态 */
  readonly state: "AUDITING" | "SENDING" | "PAUSED" | "STOPPED" | "DEACTIVATED" | (string & {})
  /** 失效请求单号 */
  readonly deactivate_request_no?: string | undefined
  /** 失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
  readonly deactivate_time?: string | undefined
  /** 失效原因 */
  readonly deactivate_reason?: string | undefined
  /** 品牌ID · 示例：120344 */
  readonly brand_id: string
  /** 多次优惠使用规则 */
  readonly progressive_bundle_usage_rule?: {
    /** 券可核销时间 */
    readonly coupon_available_period?: {
      /** 开始时间 */
      readonly available_begin_time?: string | undefined
      /** 结束时间 */
      readonly available_end_time?: string | undefined
      /** 生效后N天内有效 */
      readonly available_days?: number | undefined
      /** 领取后N天开始生效 */
      readonly wait_days_after_receive?: number | undefined
      /** 每周固定可用时间 */
      readonly weekly_available_period?: {
        /** 每周可用星期数 */
        readonly day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}))[] | undefined
        /** 当天可用时间段 */
        readonly day_period_list?: readonly {
          /** 当天可用开始时间 */
          readonly begin_time?: number | undefined
          /** 当天可用结束时间 */
          readonly end_time?: number | undefined
        }[] | undefined
      } | undefined
      /** 无规律的可用时间段 */
      readonly irregular_available_period_list?: readonly {
        /** 开始时间 */
        readonly begin_time?: string | undefined
        /** 结束时间 */
        readonly end_time?: string | undefined
      }[] | undefined
    } | undefined
    /** 满减券使用规则 */
    readonly normal_coupon?: {
      /** 门槛金额 */
      readonly threshold?: number | undefined
      /** 固定减免金额 */
      readonly discount_amount?: number | undefined
    } | undefined
    /** 折扣券使用规则 */
    readonly discount_coupon?: {
      /** 门槛金额 */
      readonly threshold?: number | undefined
      /** 固定减免百分比 */
      readonly percent_off?: number | undefined
    } | undefined
    /** 兑换券使用规则 */
    readonly exchange_coupon?: {
      /** 门槛金额 */
      readonly threshold?: number | undefined
      /** 固定兑换价格 */
      readonly exchange_price?: number | undefined
    } | undefined
  } | undefined
  /** 批次组信息 */
  readonly stock_bundle_info?: {
    /** 批次组ID */
    readonly stock_bundle_id?: string | undefined
    /** 批次在批次组内的次序 */
    readonly stock_bundle_index?: number | undefined
  } | undefined
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Patch_Request {
  /** 品牌ID · 示例：120344 */
  readonly brand_id: string
  /** 修改请求单号 · 示例：34657_20250101_123456 */
  readonly out_request_no: string
  /** 备注 · 示例：疯狂星期四项目专用 */
  readonly remark?: string | undefined
  /** 券使用规则展示信息 */
  readonly usage_rule_display_info?: {
    /** 券使用方式列表 */
    readonly coupon_usage_method_list: readonly ("OFFLINE" | "MINI_PROGRAM" | "APP" | "PAYMENT_CODE" | (string & {}))[]
    /** 小程序AppID · 示例：wx1234567890 */
    readonly mini_program_appid?: string | undefined
    /** 小程序跳转路径 · 示例：/pages/index/product */
    readonly mini_program_path?: string | undefined
    /** APP的H5跳转路径 · 示例：https://weixin.qq.com/jump-to-app */
    readonly app_path?: string | undefined
    /** 券使用说明 · 示例：工作日可用 */
    readonly usage_description: string
    /** 券可用门店信息 */
    readonly coupon_available_store_info?: {
      /** 券可用门店描述 · 示例：所有门店可用，可使用小程序查看门店列表 */
      readonly description: string
      /** 小程序AppID · 示例：wx1234567890 */
      readonly mini_program_appid?: string | undefined
      /** 小程序跳转路径 · 示例：/pages/index/product */
      readonly mini_program_path?: string | undefined
    } | undefined
    /** APP跳转类型 · 示例：H5 */
    readonly app_jump_type?: "H5" | "PASSCODE_LINK" | "USAGE_GUIDE" | (string & {}) | undefined
    /** 口令链接 · 示例：passcode_link.example */
    readonly passcode_link?: string | undefined
  } | undefined
  /** 用户商品券展示信息 */
  readonly coupon_display_info?: {
    /** 用户商品券Code展示模式 · 示例：QRCODE */
    readonly code_display_mode?: "INVISIBLE" | "BARCODE" | "QRCODE" | (string & {}) | undefined
    /** 背景颜色 · 示例：Color020 */
    readonly background_color?: "Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | (string & {}) | undefined
    /** 小程序入口 */
    readonly entrance_mini_program?: {
      /** 小程序appid · 示例：wx234545656765876 */
      readonly appid: string
      /** 小程序跳转路径 · 示例：/path/index/index */
      readonly path: string
      /** 入口文案 · 示例：欢迎选购 */
      readonly entrance_wording: string
      /** 引导文案 · 示例：获取更多优惠 */
      readonly guidance_wording: string
    } | undefined
    /** 公众号入口 */
    readonly entrance_official_account?: {
      /** 公众号AppID · 示例：wx1234567890 */
      readonly appid: string
    } | undefined
    /** 视频号入口 */
    readonly entrance_finder?: {
      /** 视频号ID · 示例：gh_12345678 */
      readonly finder_id: string
      /** 视频号视频ID · 示例：UDFsdf24df34dD456Hdf34 */
      readonly finder_video_id: string
      /** 视频号封面图 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
      readonly finder_video_cover_image_url: string
    } | undefined
  } | undefined
  /** 事件通知配置 */
  readonly notify_config?: {
    /** 事件通知appid · 示例：wx23232232323 */
    readonly notify_appid?: string | undefined
  } | undefined
  /** 可用门店范围 · 示例：NONE */
  readonly store_scope?: "NONE" | "ALL" | "SPECIFIC" | (string & {}) | undefined
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Patch_Options extends CallOptions {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 批次ID · 示例：1000000013001 */
  readonly stock_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Patch_Request
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Patch_Response {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 批次ID · 示例：1000000013001 */
  readonly stock_id: string
  /** 备注 */
  readonly remark?: string | undefined
  /** 券Code分配模式 · 示例：WECHATPAY */
  readonly coupon_code_mode: "WECHATPAY" | "UPLOAD" | "API_ASSIGN" | (string & {})
  /** 品牌方预上传的券Code数量信息 */
  readonly coupon_code_count_info?: {
    /** 已上传的Code总数 · 示例：10000 */
    readonly total_count: number
    /** 当前可用的Code · 示例：999 */
    readonly available_count: number
  } | undefined
  /** 发放规则 */
  readonly stock_send_rule: {
    /** 发放次数总上限 · 示例：100000 */
    readonly max_count: number
    /** 每日发放次数上限 · 示例：100000000 */
    readonly max_count_per_day?: number | undefined
    /** 每个用户领取次数上限 · 示例：5 */
    readonly max_count_per_user?: number | undefined
  }
  /** 单券使用规则 */
  readonly single_usage_rule?: {
    /** 券可核销时间 */
    readonly coupon_available_period: {
      /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
      readonly available_begin_time: string
      /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
      readonly available_end_time: string
      /** 生效后N天内有效 · 示例：30 */
      readonly available_days?: number | undefined
      /** 领取后N天开始生效 · 示例：1 */
      readonly wait_days_after_receive?: number | undefined
      /** 每周固定可用时间 */
      readonly weekly_available_period?: {
        /** 每周可用星期数 */
        readonly day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}))[] | undefined
        /** 当天可用时间段 */
        readonly day_period_list?: readonly {
          /** 当天可用开始时间 · 示例：60 */
          readonly begin_time: number
          /** 当天可用结束时间 · 示例：86399 */
          readonly end_time: number
        }[] | undefined
      } | undefined
      /** 无规律的可用时间段 */
      readonly irregular_available_period_list?: readonly {
        /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
        readonly begin_time: string
        /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
        readonly end_time: string
      }[] | undefined
    }
    /** 满减券使用规则 */
    readonly normal_coupon?: {
      /** 门槛金额 · 示例：10000 */
      readonly threshold: number
      /** 固定减免金额 · 示例：1 */
      readonly discount_amount: number
    } | undefined
    /** 折扣券使用规则 */
    readonly discount_coupon?: {
      /** 门槛金额 · 示例：10000 */
      readonly threshold: number
      /** 固定减免百分比 · 示例：20 */
      readonly percent_off: number
    } | undefined
    /** 兑换券使用规则 */
    readonly exchange_coupon?: {
      /** 门槛金额 · 示例：10000 */
      readonly threshold: number
      /** 固定兑换价格 · 示例：20 */
      readonly exchange_price: number
    } | undefined
  } | undefined
  /** 多次优惠使用规则 */
  readonly sequential_usage_rule?: {
    /** 券可核销时间 */
    readonly coupon_available_period: {
      /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
      readonly available_begin_time: string
      /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
      readonly available_end_time: string
      /** 领取后N天开始生效 · 示例：1 */
      readonly wait_days_after_receive?: number | undefined
      /** 每周固定可用时间 */
      readonly weekly_available_period?: {
        /** 每周可用星期数 */
        readonly day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}))[] | undefined
        /** 当天可用时间段 */
        readonly day_period_list?: readonly {
          /** 当天可用开始时间 · 示例：60 */
          readonly begin_time: number
          /** 当天可用结束时间 · 示例：86399 */
          readonly end_time: number
        }[] | undefined
      } | undefined
      /** 无规律的可用时间段 */
      readonly irregular_available_period_list?: readonly {
        /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
        readonly begin_time: string
        /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
        readonly end_time: string
      }[] | undefined
    }
    /** 满减券使用规则 */
    readonly normal_coupon_list?: readonly {
      /** 门槛金额 · 示例：10000 */
      readonly threshold: number
      /** 固定减免金额 · 示例：1 */
      readonly discount_amount: number
    }[] | undefined
    /** 折扣券使用规则列表 */
    readonly discount_coupon_list?: readonly {
      /** 门槛金额 · 示例：10000 */
      readonly threshold: number
      /** 固定减免百分比 · 示例：20 */
      readonly percent_off: number
    }[] | undefined
    /** 兑换券使用规则列表 */
    readonly exchange_coupon_list?: readonly {
      /** 门槛金额 · 示例：10000 */
      readonly threshold: number
      /** 固定兑换价格 · 示例：20 */
      readonly exchange_price: number
    }[] | undefined
    /** 多次优惠是否提供首笔特惠 */
    readonly special_first?: boolean | undefined
  } | undefined
  /** 券使用规则展示信息 */
  readonly usage_rule_display_info: {
    /** 券使用方式列表 */
    readonly coupon_usage_method_list: readonly ("OFFLINE" | "MINI_PROGRAM" | "APP" | "PAYMENT_CODE" | (string & {}))[]
    /** 小程序AppID · 示例：wx1234567890 */
    readonly mini_program_appid?: string | undefined
    /** 小程序跳转路径 · 示例：/pages/index/product */
    readonly mini_program_path?: string | undefined
    /** APP的H5跳转路径 · 示例：https://weixin.qq.com/jump-to-app */
    readonly app_path?: string | undefined
    /** 券使用说明 · 示例：工作日可用 */
    readonly usage_description: string
    /** 券可用门店信息 */
    readonly coupon_available_store_info?: {
      /** 券可用门店描述 · 示例：所有门店可用，可使用小程序查看门店列表 */
      readonly description: string
      /** 小程序AppID · 示例：wx1234567890 */
      readonly mini_program_appid?: string | undefined
      /** 小程序跳转路径 · 示例：/pages/index/product */
      readonly mini_program_path?: string | undefined
    } | undefined
    /** APP跳转类型 · 示例：H5 */
    readonly app_jump_type?: "H5" | "PASSCODE_LINK" | "USAGE_GUIDE" | (string & {}) | undefined
    /** 口令链接 · 示例：passcode_link.example */
    readonly passcode_link?: string | undefined
  }
  /** 用户商品券展示信息 */
  readonly coupon_display_info: {
    /** 用户商品券Code展示模式 · 示例：QRCODE */
    readonly code_display_mode?: "INVISIBLE" | "BARCODE" | "QRCODE" | (string & {}) | undefined
    /** 背景颜色 · 示例：Color020 */
    readonly background_color?: "Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | (string & {}) | undefined
    /** 小程序入口 */
    readonly entrance_mini_program?: {
      /** 小程序appid · 示例：wx234545656765876 */
      readonly appid: string
      /** 小程序跳转路径 · 示例：/path/index/index */
      readonly path: string
      /** 入口文案 · 示例：欢迎选购 */
      readonly entrance_wording: string
      /** 引导文案 · 示例：获取更多优惠 */
      readonly guidance_wording: string
    } | undefined
    /** 公众号入口 */
    readonly entrance_official_account?: {
      /** 公众号AppID · 示例：wx1234567890 */
      readonly appid: string
    } | undefined
    /** 视频号入口 */
    readonly entrance_finder?: {
      /** 视频号ID · 示例：gh_12345678 */
      readonly finder_id: string
      /** 视频号视频ID · 示例：UDFsdf24df34dD456Hdf34 */
      readonly finder_video_id: string
      /** 视频号封面图 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
      readonly finder_video_cover_image_url: string
    } | undefined
  }
  /** 事件通知配置 */
  readonly notify_config: {
    /** 事件通知appid · 示例：wx23232232323 */
    readonly notify_appid?: string | undefined
  }
  /** 可用门店范围 · 示例：NONE */
  readonly store_scope: "NONE" | "ALL" | "SPECIFIC" | (string & {})
  /** 已发放次数 */
  readonly sent_count_info: {
    /** 已发放总次数 · 示例：0 */
    readonly total_count: number
    /** 当天已发放次数 · 示例：0 */
    readonly today_count: number
  }
  /** 批次状态 */
  readonly state: "AUDITING" | "SENDING" | "PAUSED" | "STOPPED" | "DEACTIVATED" | (string & {})
  /** 失效请求单号 */
  readonly deactivate_request_no?: string | undefined
  /** 失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
  readonly deactivate_time?: string | undefined
  /** 失效原因 */
  readonly deactivate_reason?: string | undefined
  /** 品牌ID · 示例：120344 */
  readonly brand_id: string
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id_ {
  /** 批次关联门店 */
  readonly associateStores: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__AssociateStores
  /** 查询批次关联门店列表 */
  readonly associatedStores: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__AssociatedStores
  /** 失效商品券批次 */
  readonly deactivate: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Deactivate
  /** 批次取消关联门店 */
  readonly disassociateStores: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__DisassociateStores
  /** 修改商品券批次发放预算 */
  readonly updateBudget: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__UpdateBudget
  /** 预上传券Code */
  readonly uploadCouponCodes: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__UploadCouponCodes
  /**
   * 查询商品券指定批次 · https://pay.weixin.qq.com/doc/v3/partner/4015781542
   * 角色：服务商
   */
  get(options: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Get_Options): ApiCall<V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Get_Response>
  /**
   * 查询商品券指定批次 · https://pay.weixin.qq.com/doc/v3/partner/4015781542
   * 角色：服务商
   */
  getSync(options: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Get_Options): V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Get_Response
  /**
   * 修改商品券指定批次 · https://pay.weixin.qq.com/doc/v3/partner/4015781556
   * 角色：服务商
   */
  patch(options: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Patch_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Patch_Request }): ApiCall<V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Patch_Response>
  /**
   * 修改商品券指定批次 · https://pay.weixin.qq.com/doc/v3/partner/4015781556
   * 角色：服务商
   */
  patchSync(options: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Patch_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Patch_Request }): V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Patch_Response
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__AssociateStores_Post_Request {
  /** 品牌ID · 示例：120344 */
  readonly brand_id: string
  /** 门店列表 */
  readonly store_list: readonly {
    /** 门店ID · 示例：100000001 */
    readonly store_id: string
  }[]
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__AssociateStores_Post_Options extends CallOptions {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 批次ID · 示例：1000000013001 */
  readonly stock_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__AssociateStores_Post_Request
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__AssociateStores_Post_Response {
  /** 去重后门店总数 · 示例：100 */
  readonly total_count: number
  /** 关联成功的门店列表 */
  readonly success_store_list?: readonly {
    /** 门店ID · 示例：100000001 */
    readonly store_id: string
  }[] | undefined
  /** 关联失败的门店列表 */
  readonly failed_store_list?: readonly {
    /** 门店ID · 示例：100000001 */
    readonly store_id: string
    /** 失败错误码 */
    readonly code: string
    /** 失败错误信息 */
    readonly message: string
  }[] | undefined
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__AssociateStores {
  /**
   * 批次关联门店 · https://pay.weixin.qq.com/doc/v3/partner/4015781302
   * 角色：服务商
   */
  post(options: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__AssociateStores_Post_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__AssociateStores_Post_Request }): ApiCall<V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__AssociateStores_Post_Response>
  /**
   * 批次关联门店 · https://pay.weixin.qq.com/doc/v3/partner/4015781302
   * 角色：服务商
   */
  postSync(options: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__AssociateStores_Post_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__AssociateStores_Post_Request }): V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__AssociateStores_Post_Response
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__AssociatedStores_Get_Options extends CallOptions {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 批次ID · 示例：1000000013001 */
  readonly stock_id: string
  /** 查询参数 */
  readonly query: {
    /** 分页大小 · 示例：20 */
    readonly page_size?: number | undefined
    /** 分页Token · 示例：MTIzMjUK */
    readonly page_token?: string | undefined
    /** 品牌ID · 示例：120344 */
    readonly brand_id: string
  }
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__AssociatedStores_Get_Response {
  /** 总个数 · 示例：100 */
  readonly total_count: number
  /** 下一页Token · 示例：MTIzNDUK */
  readonly next_page_token?: string | undefined
  /** 门店列表 */
  readonly store_list?: readonly {
    /** 门店ID · 示例：100000001 */
    readonly store_id: string
  }[] | undefined
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__AssociatedStores {
  /**
   * 查询批次关联门店列表 · https://pay.weixin.qq.com/doc/v3/partner/4015781546
   * 角色：服务商
   */
  get(options: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__AssociatedStores_Get_Options): ApiCall<V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__AssociatedStores_Get_Response>
  /**
   * 查询批次关联门店列表 · https://pay.weixin.qq.com/doc/v3/partner/4015781546
   * 角色：服务商
   */
  getSync(options: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__AssociatedStores_Get_Options): V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__AssociatedStores_Get_Response
  /** 查询批次关联门店列表：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__AssociatedStores_Get_Options, 'query', 'page_token' | 'page_size', 'page_size'>): AsyncGenerator<NonNullable<V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__AssociatedStores_Get_Response['store_list']>[number], void, undefined>
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Deactivate_Post_Request {
  /** 品牌ID · 示例：120344 */
  readonly brand_id: string
  /** 失效请求单号 · 示例：34657_20250101_123456 */
  readonly out_request_no: string
  /** 失效原因 · 示例：批次信息有误，重新创建 */
  readonly deactivate_reason: string
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Deactivate_Post_Options extends CallOptions {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 批次ID · 示例：1000000013001 */
  readonly stock_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Deactivate_Post_Request
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Deactivate_Post_Response {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 批次ID · 示例：1000000013001 */
  readonly stock_id: string
  /** 备注 */
  readonly remark?: string | undefined
  /** 券Code分配模式 · 示例：WECHATPAY */
  readonly coupon_code_mode: "WECHATPAY" | "UPLOAD" | "API_ASSIGN" | (string & {})
  /** 品牌方预上传的券Code数量信息 */
  readonly coupon_code_count_info?: {
    /** 已上传的Code总数 · 示例：10000 */
    readonly total_count: number
    /** 当前可用的Code · 示例：999 */
    readonly available_count: number
  } | undefined
  /** 发放规则 */
  readonly stock_send_rule: {
    /** 发放次数总上限 · 示例：100000 */
    readonly max_count: number
    /** 每日发放次数上限 · 示例：100000000 */
    readonly max_count_per_day?: number | undefined
    /** 每个用户领取次数上限 · 示例：5 */
    readonly max_count_per_user?: number | undefined
  }
  /** 单券使用规则 */
  readonly single_usage_rule?: {
    /** 券可核销时间 */
    readonly coupon_available_period: {
      /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
      readonly available_begin_time: string
      /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
      readonly available_end_time: string
      /** 生效后N天内有效 · 示例：30 */
      readonly available_days?: number | undefined
      /** 领取后N天开始生效 · 示例：1 */
      readonly wait_days_after_receive?: number | undefined
      /** 每周固定可用时间 */
      readonly weekly_available_period?: {
        /** 每周可用星期数 */
        readonly day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}))[] | undefined
        /** 当天可用时间段 */
        readonly day_period_list?: readonly {
          /** 当天可用开始时间 · 示例：60 */
          readonly begin_time: number
          /** 当天可用结束时间 · 示例：86399 */
          readonly end_time: number
        }[] | undefined
      } | undefined
      /** 无规律的可用时间段 */
      readonly irregular_available_period_list?: readonly {
        /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
        readonly begin_time: string
        /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
        readonly end_time: string
      }[] | undefined
    }
    /** 满减券使用规则 */
    readonly normal_coupon?: {
      /** 门槛金额 · 示例：10000 */
      readonly threshold: number
      /** 固定减免金额 · 示例：1 */
      readonly discount_amount: number
    } | undefined
    /** 折扣券使用规则 */
    readonly discount_coupon?: {
      /** 门槛金额 · 示例：10000 */
      readonly threshold: number
      /** 固定减免百分比 · 示例：20 */
      readonly percent_off: number
    } | undefined
    /** 兑换券使用规则 */
    readonly exchange_coupon?: {
      /** 门槛金额 · 示例：10000 */
      readonly threshold: number
      /** 固定兑换价格 · 示例：20 */
      readonly exchange_price: number
    } | undefined
  } | undefined
  /** 多次优惠使用规则 */
  readonly sequential_usage_rule?: {
    /** 券可核销时间 */
    readonly coupon_available_period: {
      /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
      readonly available_begin_time: string
      /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
      readonly available_end_time: string
      /** 领取后N天开始生效 · 示例：1 */
      readonly wait_days_after_receive?: number | undefined
      /** 每周固定可用时间 */
      readonly weekly_available_period?: {
        /** 每周可用星期数 */
        readonly day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}))[] | undefined
        /** 当天可用时间段 */
        readonly day_period_list?: readonly {
          /** 当天可用开始时间 · 示例：60 */
          readonly begin_time: number
          /** 当天可用结束时间 · 示例：86399 */
          readonly end_time: number
        }[] | undefined
      } | undefined
      /** 无规律的可用时间段 */
      readonly irregular_available_period_list?: readonly {
        /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
        readonly begin_time: string
        /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
        readonly end_time: string
      }[] | undefined
    }
    /** 满减券使用规则 */
    readonly normal_coupon_list?: readonly {
      /** 门槛金额 · 示例：10000 */
      readonly threshold: number
      /** 固定减免金额 · 示例：1 */
      readonly discount_amount: number
    }[] | undefined
    /** 折扣券使用规则列表 */
    readonly discount_coupon_list?: readonly {
      /** 门槛金额 · 示例：10000 */
      readonly threshold: number
      /** 固定减免百分比 · 示例：20 */
      readonly percent_off: number
    }[] | undefined
    /** 兑换券使用规则列表 */
    readonly exchange_coupon_list?: readonly {
      /** 门槛金额 · 示例：10000 */
      readonly threshold: number
      /** 固定兑换价格 · 示例：20 */
      readonly exchange_price: number
    }[] | undefined
    /** 多次优惠是否提供首笔特惠 */
    readonly special_first?: boolean | undefined
  } | undefined
  /** 券使用规则展示信息 */
  readonly usage_rule_display_info: {
    /** 券使用方式列表 */
    readonly coupon_usage_method_list: readonly ("OFFLINE" | "MINI_PROGRAM" | "APP" | "PAYMENT_CODE" | (string & {}))[]
    /** 小程序AppID · 示例：wx1234567890 */
    readonly mini_program_appid?: string | undefined
    /** 小程序跳转路径 · 示例：/pages/index/product */
    readonly mini_program_path?: string | undefined
    /** APP的H5跳转路径 · 示例：https://weixin.qq.com/jump-to-app */
    readonly app_path?: string | undefined
    /** 券使用说明 · 示例：工作日可用 */
    readonly usage_description: string
    /** 券可用门店信息 */
    readonly coupon_available_store_info?: {
      /** 券可用门店描述 · 示例：所有门店可用，可使用小程序查看门店列表 */
      readonly description: string
      /** 小程序AppID · 示例：wx1234567890 */
      readonly mini_program_appid?: string | undefined
      /** 小程序跳转路径 · 示例：/pages/index/product */
      readonly mini_program_path?: string | undefined
    } | undefined
    /** APP跳转类型 · 示例：H5 */
    readonly app_jump_type?: "H5" | "PASSCODE_LINK" | "USAGE_GUIDE" | (string & {}) | undefined
    /** 口令链接 · 示例：passcode_link.example */
    readonly passcode_link?: string | undefined
  }
  /** 用户商品券展示信息 */
  readonly coupon_display_info: {
    /** 用户商品券Code展示模式 · 示例：QRCODE */
    readonly code_display_mode?: "INVISIBLE" | "BARCODE" | "QRCODE" | (string & {}) | undefined
    /** 背景颜色 · 示例：Color020 */
    readonly background_color?: "Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | (string & {}) | undefined
    /** 小程序入口 */
    readonly entrance_mini_program?: {
      /** 小程序appid · 示例：wx234545656765876 */
      readonly appid: string
      /** 小程序跳转路径 · 示例：/path/index/index */
      readonly path: string
      /** 入口文案 · 示例：欢迎选购 */
      readonly entrance_wording: string
      /** 引导文案 · 示例：获取更多优惠 */
      readonly guidance_wording: string
    } | undefined
    /** 公众号入口 */
    readonly entrance_official_account?: {
      /** 公众号AppID · 示例：wx1234567890 */
      readonly appid: string
    } | undefined
    /** 视频号入口 */
    readonly entrance_finder?: {
      /** 视频号ID · 示例：gh_12345678 */
      readonly finder_id: string
      /** 视频号视频ID · 示例：UDFsdf24df34dD456Hdf34 */
      readonly finder_video_id: string
      /** 视频号封面图 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
      readonly finder_video_cover_image_url: string
    } | undefined
  }
  /** 事件通知配置 */
  readonly notify_config: {
    /** 事件通知appid · 示例：wx23232232323 */
    readonly notify_appid?: string | undefined
  }
  /** 可用门店范围 · 示例：NONE */
  readonly store_scope: "NONE" | "ALL" | "SPECIFIC" | (string & {})
  /** 已发放次数 */
  readonly sent_count_info: {
    /** 已发放总次数 · 示例：0 */
    readonly total_count: number
    /** 当天已发放次数 · 示例：0 */
    readonly today_count: number
  }
  /** 批次状态 */
  readonly state: "AUDITING" | "SENDING" | "PAUSED" | "STOPPED" | "DEACTIVATED" | (string & {})
  /** 失效请求单号 */
  readonly deactivate_request_no?: string | undefined
  /** 失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
  readonly deactivate_time?: string | undefined
  /** 失效原因 */
  readonly deactivate_reason?: string | undefined
  /** 品牌ID · 示例：120344 */
  readonly brand_id: string
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Deactivate {
  /**
   * 失效商品券批次 · https://pay.weixin.qq.com/doc/v3/partner/4015781532
   * 角色：服务商
   */
  post(options: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Deactivate_Post_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Deactivate_Post_Request }): ApiCall<V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Deactivate_Post_Response>
  /**
   * 失效商品券批次 · https://pay.weixin.qq.com/doc/v3/partner/4015781532
   * 角色：服务商
   */
  postSync(options: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Deactivate_Post_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Deactivate_Post_Request }): V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Deactivate_Post_Response
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__DisassociateStores_Post_Request {
  /** 品牌ID · 示例：120344 */
  readonly brand_id: string
  /** 门店列表 */
  readonly store_list: readonly {
    /** 门店ID · 示例：100000001 */
    readonly store_id: string
  }[]
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__DisassociateStores_Post_Options extends CallOptions {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 批次ID · 示例：1000000013001 */
  readonly stock_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__DisassociateStores_Post_Request
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__DisassociateStores_Post_Response {
  /** 去重后门店总数 · 示例：100 */
  readonly total_count: number
  /** 取消关联成功的门店列表 */
  readonly success_store_list?: readonly {
    /** 门店ID · 示例：100000001 */
    readonly store_id: string
  }[] | undefined
  /** 取消关联失败的门店列表 */
  readonly failed_store_list?: readonly {
    /** 门店ID · 示例：100000001 */
    readonly store_id: string
    /** 失败错误码 */
    readonly code: string
    /** 失败错误信息 */
    readonly message: string
  }[] | undefined
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__DisassociateStores {
  /**
   * 批次取消关联门店 · https://pay.weixin.qq.com/doc/v3/partner/4015781537
   * 角色：服务商
   */
  post(options: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__DisassociateStores_Post_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__DisassociateStores_Post_Request }): ApiCall<V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__DisassociateStores_Post_Response>
  /**
   * 批次取消关联门店 · https://pay.weixin.qq.com/doc/v3/partner/4015781537
   * 角色：服务商
   */
  postSync(options: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__DisassociateStores_Post_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__DisassociateStores_Post_Request }): V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__DisassociateStores_Post_Response
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__UpdateBudget_Post_Request {
  /** 品牌ID · 示例：120344 */
  readonly brand_id: string
  /** 修改请求单号 · 示例：34657_20250101_123456 */
  readonly out_request_no: string
  /** 更新模式 · 示例：MAX_COUNT */
  readonly update_mode: "MAX_COUNT" | "MAX_COUNT_PER_DAY" | (string & {})
  /** 当前批次发放次数总上限 · 示例：1 */
  readonly current_max_count?: number | undefined
  /** 目标批次发放次数总上限 · 示例：1 */
  readonly target_max_count?: number | undefined
  /** 当前批次每日发放次数上限 · 示例：1 */
  readonly current_max_count_per_day?: number | undefined
  /** 目标批次每日发放次数上限 · 示例：1 */
  readonly target_max_count_per_day?: number | undefined
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__UpdateBudget_Post_Options extends CallOptions {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 批次ID · 示例：1000000013001 */
  readonly stock_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__UpdateBudget_Post_Request
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__UpdateBudget_Post_Response {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 批次ID · 示例：1000000013001 */
  readonly stock_id: string
  /** 备注 */
  readonly remark?: string | undefined
  /** 券Code分配模式 · 示例：WECHATPAY */
  readonly coupon_code_mode: "WECHATPAY" | "UPLOAD" | "API_ASSIGN" | (string & {})
  /** 品牌方预上传的券Code数量信息 */
  readonly coupon_code_count_info?: {
    /** 已上传的Code总数 · 示例：10000 */
    readonly total_count: number
    /** 当前可用的Code · 示例：999 */
    readonly available_count: number
  } | undefined
  /** 发放规则 */
  readonly stock_send_rule: {
    /** 发放次数总上限 · 示例：100000 */
    readonly max_count: number
    /** 每日发放次数上限 · 示例：100000000 */
    readonly max_count_per_day?: number | undefined
    /** 每个用户领取次数上限 · 示例：5 */
    readonly max_count_per_user?: number | undefined
  }
  /** 单券使用规则 */
  readonly single_usage_rule?: {
    /** 券可核销时间 */
    readonly coupon_available_period: {
      /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
      readonly available_begin_time: string
      /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
      readonly available_end_time: string
      /** 生效后N天内有效 · 示例：30 */
      readonly available_days?: number | undefined
      /** 领取后N天开始生效 · 示例：1 */
      readonly wait_days_after_receive?: number | undefined
      /** 每周固定可用时间 */
      readonly weekly_available_period?: {
        /** 每周可用星期数 */
        readonly day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}))[] | undefined
        /** 当天可用时间段 */
        readonly day_period_list?: readonly {
          /** 当天可用开始时间 · 示例：60 */
          readonly begin_time: number
          /** 当天可用结束时间 · 示例：86399 */
          readonly end_time: number
        }[] | undefined
      } | undefined
      /** 无规律的可用时间段 */
      readonly irregular_available_period_list?: readonly {
        /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
        readonly begin_time: string
        /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
        readonly end_time: string
      }[] | undefined
    }
    /** 满减券使用规则 */
    readonly normal_coupon?: {
      /** 门槛金额 · 示例：10000 */
      readonly threshold: number
      /** 固定减免金额 · 示例：1 */
      readonly discount_amount: number
    } | undefined
    /** 折扣券使用规则 */
    readonly discount_coupon?: {
      /** 门槛金额 · 示例：10000 */
      readonly threshold: number
      /** 固定减免百分比 · 示例：20 */
      readonly percent_off: number
    } | undefined
    /** 兑换券使用规则 */
    readonly exchange_coupon?: {
      /** 门槛金额 · 示例：10000 */
      readonly threshold: number
      /** 固定兑换价格 · 示例：20 */
      readonly exchange_price: number
    } | undefined
  } | undefined
  /** 多次优惠使用规则 */
  readonly sequential_usage_rule?: {
    /** 券可核销时间 */
    readonly coupon_available_period: {
      /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
      readonly available_begin_time: string
      /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
      readonly available_end_time: string
      /** 领取后N天开始生效 · 示例：1 */
      readonly wait_days_after_receive?: number | undefined
      /** 每周固定可用时间 */
      readonly weekly_available_period?: {
        /** 每周可用星期数 */
        readonly day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}))[] | undefined
        /** 当天可用时间段 */
        readonly day_period_list?: readonly {
          /** 当天可用开始时间 · 示例：60 */
          readonly begin_time: number
          /** 当天可用结束时间 · 示例：86399 */
          readonly end_time: number
        }[] | undefined
      } | undefined
      /** 无规律的可用时间段 */
      readonly irregular_available_period_list?: readonly {
        /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
        readonly begin_time: string
        /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
        readonly end_time: string
      }[] | undefined
    }
    /** 满减券使用规则 */
    readonly normal_coupon_list?: readonly {
      /** 门槛金额 · 示例：10000 */
      readonly threshold: number
      /** 固定减免金额 · 示例：1 */
      readonly discount_amount: number
    }[] | undefined
    /** 折扣券使用规则列表 */
    readonly discount_coupon_list?: readonly {
      /** 门槛金额 · 示例：10000 */
      readonly threshold: number
      /** 固定减免百分比 · 示例：20 */
      readonly percent_off: number
    }[] | undefined
    /** 兑换券使用规则列表 */
    readonly exchange_coupon_list?: readonly {
      /** 门槛金额 · 示例：10000 */
      readonly threshold: number
      /** 固定兑换价格 · 示例：20 */
      readonly exchange_price: number
    }[] | undefined
    /** 多次优惠是否提供首笔特惠 */
    readonly special_first?: boolean | undefined
  } | undefined
  /** 券使用规则展示信息 */
  readonly usage_rule_display_info: {
    /** 券使用方式列表 */
    readonly coupon_usage_method_list: readonly ("OFFLINE" | "MINI_PROGRAM" | "APP" | "PAYMENT_CODE" | (string & {}))[]
    /** 小程序AppID · 示例：wx1234567890 */
    readonly mini_program_appid?: string | undefined
    /** 小程序跳转路径 · 示例：/pages/index/product */
    readonly mini_program_path?: string | undefined
    /** APP的H5跳转路径 · 示例：https://weixin.qq.com/jump-to-app */
    readonly app_path?: string | undefined
    /** 券使用说明 · 示例：工作日可用 */
    readonly usage_description: string
    /** 券可用门店信息 */
    readonly coupon_available_store_info?: {
      /** 券可用门店描述 · 示例：所有门店可用，可使用小程序查看门店列表 */
      readonly description: string
      /** 小程序AppID · 示例：wx1234567890 */
      readonly mini_program_appid?: string | undefined
      /** 小程序跳转路径 · 示例：/pages/index/product */
      readonly mini_program_path?: string | undefined
    } | undefined
    /** APP跳转类型 · 示例：H5 */
    readonly app_jump_type?: "H5" | "PASSCODE_LINK" | "USAGE_GUIDE" | (string & {}) | undefined
    /** 口令链接 · 示例：passcode_link.example */
    readonly passcode_link?: string | undefined
  }
  /** 用户商品券展示信息 */
  readonly coupon_display_info: {
    /** 用户商品券Code展示模式 · 示例：QRCODE */
    readonly code_display_mode?: "INVISIBLE" | "BARCODE" | "QRCODE" | (string & {}) | undefined
    /** 背景颜色 · 示例：Color020 */
    readonly background_color?: "Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | (string & {}) | undefined
    /** 小程序入口 */
    readonly entrance_mini_program?: {
      /** 小程序appid · 示例：wx234545656765876 */
      readonly appid: string
      /** 小程序跳转路径 · 示例：/path/index/index */
      readonly path: string
      /** 入口文案 · 示例：欢迎选购 */
      readonly entrance_wording: string
      /** 引导文案 · 示例：获取更多优惠 */
      readonly guidance_wording: string
    } | undefined
    /** 公众号入口 */
    readonly entrance_official_account?: {
      /** 公众号AppID · 示例：wx1234567890 */
      readonly appid: string
    } | undefined
    /** 视频号入口 */
    readonly entrance_finder?: {
      /** 视频号ID · 示例：gh_12345678 */
      readonly finder_id: string
      /** 视频号视频ID · 示例：UDFsdf24df34dD456Hdf34 */
      readonly finder_video_id: string
      /** 视频号封面图 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
      readonly finder_video_cover_image_url: string
    } | undefined
  }
  /** 事件通知配置 */
  readonly notify_config: {
    /** 事件通知appid · 示例：wx23232232323 */
    readonly notify_appid?: string | undefined
  }
  /** 可用门店范围 · 示例：NONE */
  readonly store_scope: "NONE" | "ALL" | "SPECIFIC" | (string & {})
  /** 已发放次数 */
  readonly sent_count_info: {
    /** 已发放总次数 · 示例：0 */
    readonly total_count: number
    /** 当天已发放次数 · 示例：0 */
    readonly today_count: number
  }
  /** 批次状态 */
  readonly state: "AUDITING" | "SENDING" | "PAUSED" | "STOPPED" | "DEACTIVATED" | (string & {})
  /** 失效请求单号 */
  readonly deactivate_request_no?: string | undefined
  /** 失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
  readonly deactivate_time?: string | undefined
  /** 失效原因 */
  readonly deactivate_reason?: string | undefined
  /** 品牌ID · 示例：120344 */
  readonly brand_id: string
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__UpdateBudget {
  /**
   * 修改商品券批次发放预算 · https://pay.weixin.qq.com/doc/v3/partner/4015781561
   * 角色：服务商
   */
  post(options: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__UpdateBudget_Post_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__UpdateBudget_Post_Request }): ApiCall<V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__UpdateBudget_Post_Response>
  /**
   * 修改商品券批次发放预算 · https://pay.weixin.qq.com/doc/v3/partner/4015781561
   * 角色：服务商
   */
  postSync(options: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__UpdateBudget_Post_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__UpdateBudget_Post_Request }): V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__UpdateBudget_Post_Response
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__UploadCouponCodes_Post_Request {
  /** 品牌ID · 示例：120344 */
  readonly brand_id: string
  /** 请求单号 · 示例：34657_20250101_123456 */
  readonly out_request_no: string
  /** 券Code列表 */
  readonly code_list: readonly string[]
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__UploadCouponCodes_Post_Options extends CallOptions {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 批次ID · 示例：1000000013001 */
  readonly stock_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__UploadCouponCodes_Post_Request
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__UploadCouponCodes_Post_Response {
  /** 去重后券Code总数 · 示例：100 */
  readonly total_count: number
  /** 上传成功的券Code列表 */
  readonly success_code_list?: readonly string[] | undefined
  /** 上传失败的券Code列表 */
  readonly failed_code_list?: readonly {
    /** 用户商品券Code */
    readonly coupon_code?: string | undefined
    /** 失败错误码 */
    readonly code?: string | undefined
    /** 失败错误信息 */
    readonly message?: string | undefined
  }[] | undefined
  /** 已经存在的券Code列表 */
  readonly already_exist_code_list?: readonly string[] | undefined
  /** 重复的券Code列表 */
  readonly duplicate_code_list?: readonly string[] | undefined
}

export interface V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__UploadCouponCodes {
  /**
   * 预上传券Code · https://pay.weixin.qq.com/doc/v3/partner/4015781572
   * 角色：服务商
   */
  post(options: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__UploadCouponCodes_Post_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__UploadCouponCodes_Post_Request }): ApiCall<V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__UploadCouponCodes_Post_Response>
  /**
   * 预上传券Code · https://pay.weixin.qq.com/doc/v3/partner/4015781572
   * 角色：服务商
   */
  postSync(options: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__UploadCouponCodes_Post_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__UploadCouponCodes_Post_Request }): V3_Marketing_Partner_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__UploadCouponCodes_Post_Response
}

export interface V3_Marketing_Partner_ProductCoupon_Users {
  /** 用户OpenID · 共 11 个接口 */
  readonly _openid_: V3_Marketing_Partner_ProductCoupon_Users_Openid_
}

export interface V3_Marketing_Partner_ProductCoupon_Users_Openid_ {
  /** 运营工具∙商品券∙批次组 · 向用户发放商品券批次组 · 共 2 个接口 */
  readonly couponBundles: V3_Marketing_Partner_ProductCoupon_Users_Openid__CouponBundles
  /** 运营工具∙商品券 · 指定券状态查询用户商品券列表、向用户发放商品券 · 共 7 个接口 */
  readonly coupons: V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons
  /** 向用户预发放商品券 */
  readonly preSendCoupon: V3_Marketing_Partner_ProductCoupon_Users_Openid__PreSendCoupon
  /** 向用户预发放商品券批次组 */
  readonly preSendCouponBundle: V3_Marketing_Partner_ProductCoupon_Users_Openid__PreSendCouponBundle
}

export interface V3_Marketing_Partner_ProductCoupon_Users_Openid__CouponBundles_Post_Request {
  /** 品牌ID · 示例：120344 */
  readonly brand_id: string
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 批次组ID · 示例：712315129419284901 */
  readonly stock_bundle_id: string
  /** 公众账号AppID · 示例：wx233544546545989 */
  readonly appid: string
  /** 发券请求单号 · 示例：34657_20250101_123456 */
  readonly send_request_no: string
  /** 自定义附加信息 · 示例：example_attach */
  readonly attach?: string | undefined
  /** 用户商品券标签信息 */
  readonly coupon_tag_info?: {
    /** 用户商品券标签列表 */
    readonly coupon_tag_list?: readonly string[] | undefined
    /** 会员标签信息 */
    readonly member_tag_info?: {
      /** 会员卡模板ID */
      readonly member_card_id: string
    } | undefined
  } | undefined
}

export interface V3_Marketing_Partner_ProductCoupon_Users_Openid__CouponBundles_Post_Options extends CallOptions {
  /** 用户OpenID · 示例：oh-394z-6CGkNoJrsDLTTUKiAnp4 */
  readonly openid: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Partner_ProductCoupon_Users_Openid__CouponBundles_Post_Request
}

export interface V3_Marketing_Partner_ProductCoupon_Users_Openid__CouponBundles_Post_Response {
  /** 用户券组ID · 示例：7123912547109241212489 */
  readonly user_coupon_bundle_id: string
  /** 用户商品券列表 */
  readonly user_product_coupon_list: readonly {
    /** 用户商品券Code · 示例：123446565767 */
    readonly coupon_code: string
    /** 用户商品券状态 · 示例：USED */
    readonly coupon_state: "CONFIRMING" | "PENDING" | "EFFECTIVE" | "USED" | "EXPIRED" | "DELETED" | "DEACTIVATED" | (string & {})
    /** 有效期开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
    readonly valid_begin_time: string
    /** 有效期结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
    readonly valid_end_time: string
    /** 领券时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
    readonly receive_time: string
    /** 发券请求单号 · 示例：MCHSEND202003101234 */
    readonly send_request_no: string
    /** 发券渠道 · 示例：API */
    readonly send_channel: "API" | "BRAND_MANAGE" | "MERCHANT_CARD" | "MEMBER" | "SMALL_ACTIVITY" | "RECEIVE_COMPONENT" | (string & {})
    /** 确认请求单号 · 示例：MCHCONFIRM202003101234 */
    readonly confirm_request_no?: string | undefined
    /** 确认发放时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
    readonly confirm_time?: string | undefined
    /** 失效请求单号 · 示例：1002600620019090123143254436 */
    readonly deactivate_request_no?: string | undefined
    /** 失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
    readonly deactivate_time?: string | undefined
    /** 失效原因 · 示例：商品已下线 */
    readonly deactivate_reason?: string | undefined
    /** 多次优惠使用详情 */
    readonly progressive_bundle_usage_detail?: {
      /** 券核销请求单号 · 示例：34657_20250101_123456 */
      readonly use_request_no?: string | undefined
      /** 核销时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
      readonly use_time?: string | undefined
      /** 关联微信支付订单信息 */
      readonly associated_order_info?: {
        /** 微信支付单号 · 示例：4200000000123456789123456789 */
        readonly transaction_id?: string | undefined
        /** 商户订单号 · 示例：trade_no_20250724123456 */
        readonly out_trade_no?: string | undefined
        /** 商户号 · 示例：1234567890 */
        readonly mchid?: string | undefined
        /** 子商户号 · 示例：1234567890 */
        readonly sub_mchid?: string | undefined
      } | undefined
      /** 退券请求单号 · 示例：MCHRETURN202003101234 */
      readonly return_request_no?: string | undefined
      /** 退券时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
      readonly return_time?: string | undefined
    } | undefined
    /** 用户券组信息 */
    readonly user_product_coupon_bundle_info: {
      /** 用户券组ID · 示例：7123912547109241212489 */
      readonly user_coupon_bundle_id: string
      /** 用户券组内索引 · 示例：0 */
      readonly user_coupon_bundle_index: number
      /** 总可使用次数 · 示例：10 */
      readonly total_count: number
      /** 已使用次数 · 示例：3 */
      readonly used_count: number
    }
    /** 商品券信息 */
    readonly product_coupon: {
      /** 商品券ID · 示例：1000000013 */
      readonly product_coupon_id: string
      /** 商品券状态 */
      readonly state: "AUDITING" | "EFFECTIVE" | "DEACTIVATED" | (string & {})
      /** 品牌ID · 示例：120344 */
      readonly brand_id: string
      /** 优惠范围 · 示例：ALL */
      readonly scope: "ALL" | "SINGLE" | "CATEGORY" | (string & {})
      /** 商品券类型 · 示例：NORMAL */
      readonly type: "NORMAL" | "DISCOUNT" | "EXCHANGE" | (string & {})
      /** 使用模式 · 示例：SINGLE */
      readonly usage_mode: "SINGLE" | "PROGRESSIVE_BUNDLE" | (string & {})
      /** 单券模式信息 */
      readonly single_usage_info?: {
        /** 满减券使用规则 */
        readonly normal_coupon?: {
          /** 门槛金额 · 示例：10000 */
          readonly threshold: number
          /** 固定减免金额 · 示例：1 */
          readonly discount_amount: number
        } | undefined
        /** 折扣券使用规则 */
        readonly discount_coupon?: {
          /** 门槛金额 · 示例：10000 */
          readonly threshold: number
          /** 固定减免百分比 · 示例：20 */
          readonly percent_off: number
        } | undefined
      } | undefined
      /** 多次优惠模式信息 */
      readonly progressive_bundle_usage_info?: {
        /** 可使用次数 · 示例：15 */
        readonly count: number
        /** 多次优惠使用间隔天数 · 示例：0 */
        readonly interval_days?: number | undefined
      } | undefined
      /** 展示信息 */
      readonly display_info: {
        /** 商品券名称 · 示例：全场满100立打8折 */
        readonly name: string
        /** 商品券图片 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
        readonly image_url: string
        /** 商品券背景图 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
        readonly background_url: string
        /** 商品券详情图列表 */
        readonly detail_image_url_list?: readonly string[] | undefined
        /** 商品原价 · 示例：10000 */
        readonly original_price?: number | undefined
        /** 套餐组合 */
        readonly combo_package_list?: readonly {
          /** 套餐名 · 示例：咖啡2选1 */
          readonly name: string
          /** 可选单品数量 · 示例：3 */
          readonly pick_count: number
          /** 单品列表 */
          readonly choice_list: readonly {
            /** 单品名称 · 示例：美式 */
            readonly name: string
            /** 单品价格 · 示例：10000 */
            readonly price: number
            /** 单品数量 · 示例：2 */
            readonly count: number
            /** 单品图片 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
            readonly image_url?: string | undefined
            /** 单品跳转小程序AppID · 示例：wx4fd12345678 */
            readonly mini_program_appid?: string | undefined
            /** 单品跳转小程序路径 · 示例：/pages/index/index */
            readonly mini_program_path?: string | undefined
          }[]
        }[] | undefined
      }
      /** 外部商品ID · 示例：Product_1234567890 */
      readonly out_product_no?: string | undefined
      /** 失效请求单号 */
      readonly deactivate_request_no?: string | undefined
      /** 失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
      readonly deactivate_time?: string | undefined
      /** 失效原因 */
      readonly deactivate_reason?: string | undefined
    }
    /** 批次信息 */
    readonly stock: {
      /** 商品券ID · 示例：1000000013 */
      readonly product_coupon_id: string
      /** 批次ID · 示例：1000000013001 */
      readonly stock_id: string
      /** 备注 */
      readonly remark?: string | undefined
      /** 券Code分配模式 · 示例：WECHATPAY */
      readonly coupon_code_mode: "WECHATPAY" | "UPLOAD" | (string & {})
      /** 品牌方预上传的券Code数量信息 */
      readonly coupon_code_count_info?: {
        /** 已上传的Code总数 · 示例：10000 */
        readonly total_count: number
        /** 当前可用的Code · 示例：999 */
        readonly available_count: number
      } | undefined
      /** 发放规则 */
      readonly stock_send_rule: {
        /** 发放次数总上限 · 示例：100000 */
        readonly max_count: number
        /** 每日发放次数上限 · 示例：100000000 */
        readonly max_count_per_day?: number | undefined
        /** 每个用户领取次数上限 · 示例：5 */
        readonly max_count_per_user: number
      }
      /** 多次优惠使用规则 */
      readonly progressive_bundle_usage_rule?: {
        /** 券可核销时间 */
        readonly coupon_available_period: {
          /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
          readonly available_begin_time: string
          /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
          readonly available_end_time: string
          /** 生效后N天内有效 · 示例：30 */
          readonly available_days?: number | undefined
          /** 领取后N天开始生效 · 示例：1 */
          readonly wait_days_after_receive?: number | undefined
          /** 每周固定可用时间 */
          readonly weekly_available_period?: {
            /** 每周可用星期数 */
            readonly day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}))[] | undefined
            /** 当天可用时间段 */
            readonly day_period_list?: readonly {
              /** 当天可用开始时间 · 示例：60 */
              readonly begin_time: number
              /** 当天可用结束时间 · 示例：86399 */
              readonly end_time: number
            }[] | undefined
          } | undefined
          /** 无规律的可用时间段 */
          readonly irregular_available_period_list?: readonly {
            /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
            readonly begin_time: string
            /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
            readonly end_time: string
          }[] | undefined
        }
        /** 满减券使用规则 */
        readonly normal_coupon?: {
          /** 门槛金额 · 示例：10000 */
          readonly threshold: number
          /** 固定减免金额 · 示例：1 */
          readonly discount_amount: number
        } | undefined
        /** 折扣券使用规则 */
        readonly discount_coupon?: {
          /** 门槛金额 · 示例：10000 */
          readonly threshold: number
          /** 固定减免百分比 · 示例：20 */
          readonly percent_off: number
        } | undefined
        /** 兑换券使用规则 */
        readonly exchange_coupon?: {
          /** 门槛金额 · 示例：10000 */
          readonly threshold: number
          /** 固定兑换价格 · 示例：20 */
          readonly exchange_price: number
        } | undefined
      } | undefined
      /** 批次组信息 */
      readonly stock_bundle_info?: {
        /** 批次组ID · 示例：712315129419284901 */
        readonly stock_bundle_id: string
        /** 批次在批次组内的次序 · 示例：0 */
        readonly stock_bundle_index: number
      } | undefined
      /** 券使用规则展示信息 */
      readonly usage_rule_display_info: {
        /** 券使用方式列表 */
        readonly coupon_usage_method_list: readonly ("OFFLINE" | "MINI_PROGRAM" | "APP" | "PAYMENT_CODE" | (string & {}))[]
        /** 小程序AppID · 示例：wx1234567890 */
        readonly mini_program_appid?: string | undefined
        /** 小程序跳转路径 · 示例：/pages/index/product */
        readonly mini_program_path?: string | undefined
        /** APP的H5跳转路径 · 示例：https://weixin.qq.com/jump-to-app */
        readonly app_path?: string | undefined
        /** 券使用说明 · 示例：工作日可用 */
        readonly usage_description: string
        /** 券可用门店信息 */
        readonly coupon_available_store_info?: {
          /** 券可用门店描述 · 示例：所有门店可用，可使用小程序查看门店列表 */
          readonly description: string
          /** 小程序AppID · 示例：wx1234567890 */
          readonly mini_program_appid?: string | undefined
          /** 小程序跳转路径 · 示例：/pages/index/product */
          readonly mini_program_path?: string | undefined
        } | undefined
        /** APP跳转类型 · 示例：H5 */
        readonly app_jump_type?: "H5" | "PASSCODE_LINK" | "USAGE_GUIDE" | (string & {}) | undefined
        /** 口令链接 · 示例：passcode_link.example */
        readonly passcode_link?: string | undefined
      }
      /** 用户商品券展示信息 */
      readonly coupon_display_info: {
        /** 用户商品券Code展示模式 · 示例：QRCODE */
        readonly code_display_mode?: "INVISIBLE" | "BARCODE" | "QRCODE" | (string & {}) | undefined
        /** 背景颜色 · 示例：Color020 */
        readonly background_color?: "Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | (string & {}) | undefined
        /** 小程序入口 */
        readonly entrance_mini_program?: {
          /** 小程序appid · 示例：wx234545656765876 */
          readonly appid: string
          /** 小程序跳转路径 · 示例：/path/index/index */
          readonly path: string
          /** 入口文案 · 示例：欢迎选购 */
          readonly entrance_wording: string
          /** 引导文案 · 示例：获取更多优惠 */
          readonly guidance_wording: string
        } | undefined
        /** 公众号入口 */
        readonly entrance_official_account?: {
          /** 公众号AppID · 示例：wx1234567890 */
          readonly appid: string
        } | undefined
        /** 视频号入口 */
        readonly entrance_finder?: {
          /** 视频号ID · 示例：gh_12345678 */
          readonly finder_id: string
          /** 视频号视频ID · 示例：UDFsdf24df34dD456Hdf34 */
          readonly finder_video_id: string
          /** 视频号封面图 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
          readonly finder_video_cover_image_url: string
        } | undefined
      }
      /** 事件通知配置 */
      readonly notify_config: {
        /** 事件通知appid · 示例：wx23232232323 */
        readonly notify_appid?: string | undefined
      }
      /** 可用门店范围 · 示例：NONE */
      readonly store_scope: "NONE" | "ALL" | "SPECIFIC" | (string & {})
      /** 已发放次数 */
      readonly sent_count_info: {
        /** 已发放总次数 · 示例：0 */
        readonly total_count: number
        /** 当天已发放次数 · 示例：0 */
        readonly today_count: number
      }
      /** 批次状态 */
      readonly state: "AUDITING" | "SENDING" | "PAUSED" | "STOPPED" | "DEACTIVATED" | (string & {})
      /** 失效请求单号 */
      readonly deactivate_request_no?: string | undefined
      /** 失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
      readonly deactivate_time?: string | undefined
      /** 失效原因 */
      readonly deactivate_reason?: string | undefined
      /** 品牌ID · 示例：120344 */
      readonly brand_id: string
    }
    /** 自定义附加信息 · 示例：example_attach */
    readonly attach?: string | undefined
    /** 渠道自定义信息 · 示例：example_channel_custom_info */
    readonly channel_custom_info?: string | undefined
    /** 用户商品券标签信息 */
    readonly coupon_tag_info?: {
      /** 用户商品券标签列表 */
      readonly coupon_tag_list?: readonly ("MEMBER" | (string & {}))[] | undefined
      /** 会员标签信息 */
      readonly member_tag_info?: {
        /** 会员卡模板ID */
        readonly member_card_id: string
      } | undefined
    } | undefined
    /** 品牌ID · 示例：120344 */
    readonly brand_id: string
  }[]
}

export interface V3_Marketing_Partner_ProductCoupon_Users_Openid__CouponBundles {
  /** 用户券组ID · 共 1 个接口 */
  readonly _user_coupon_bundle_id_: V3_Marketing_Partner_ProductCoupon_Users_Openid__CouponBundles_User_coupon_bundle_id_
  /**
   * 向用户发放商品券批次组 · https://pay.weixin.qq.com/doc/v3/partner/4016280664
   * 角色：服务商
   */
  post(options: V3_Marketing_Partner_ProductCoupon_Users_Openid__CouponBundles_Post_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_Users_Openid__CouponBundles_Post_Request }): ApiCall<V3_Marketing_Partner_ProductCoupon_Users_Openid__CouponBundles_Post_Response>
  /**
   * 向用户发放商品券批次组 · https://pay.weixin.qq.com/doc/v3/partner/4016280664
   * 角色：服务商
   */
  postSync(options: V3_Marketing_Partner_ProductCoupon_Users_Openid__CouponBundles_Post_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_Users_Openid__CouponBundles_Post_Request }): V3_Marketing_Partner_ProductCoupon_Users_Openid__CouponBundles_Post_Response
}

export interface V3_Marketing_Partner_ProductCoupon_Users_Openid__CouponBundles_User_coupon_bundle_id_ {
  /** 失效用户商品券组 */
  readonly deactivate: V3_Marketing_Partner_ProductCoupon_Users_Openid__CouponBundles_User_coupon_bundle_id__Deactivate
}

export interface V3_Marketing_Partner_ProductCoupon_Users_Openid__CouponBundles_User_coupon_bundle_id__Deactivate_Post_Request {
  /** 品牌ID · 示例：120344 */
  readonly brand_id: string
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 批次组ID · 示例：100232301 */
  readonly stock_bundle_id: string
  /** 公众账号AppID · 示例：wx233544546545989 */
  readonly appid: string
  /** 失效请求单号 · 示例：34657_20250101_123456 */
  readonly out_request_no: string
  /** 失效原因 · 示例：商品已下线，使用户商品券失效 */
  readonly deactivate_reason: string
}

export interface V3_Marketing_Partner_ProductCoupon_Users_Openid__CouponBundles_User_coupon_bundle_id__Deactivate_Post_Options extends CallOptions {
  /** 用户OpenID · 示例：oh-394z-6CGkNoJrsDLTTUKiAnp4 */
  readonly openid: string
  /** 用户券组ID · 示例：123446565767 */
  readonly user_coupon_bundle_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Partner_ProductCoupon_Users_Openid__CouponBundles_User_coupon_bundle_id__Deactivate_Post_Request
}

export interface V3_Marketing_Partner_ProductCoupon_Users_Openid__CouponBundles_User_coupon_bundle_id__Deactivate_Post_Response {
  /** 用户券组ID · 示例：123446565767 */
  readonly user_coupon_bundle_id: string
  /** 用户商品券列表 */
  readonly user_product_coupon_list: readonly {
    /** 用户商品券Code · 示例：123446565767 */
    readonly coupon_code: string
    /** 用户商品券状态 · 示例：USED */
    readonly coupon_state: "CONFIRMING" | "PENDING" | "EFFECTIVE" | "USED" | "EXPIRED" | "DELETED" | "DEACTIVATED" | (string & {})
    /** 有效期开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
    readonly valid_begin_time: string
    /** 有效期结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
    readonly valid_end_time: string
    /** 领券时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
    readonly receive_time: string
    /** 发券请求单号 · 示例：MCHSEND202003101234 */
    readonly send_request_no: string
    /** 发券渠道 · 示例：API */
    readonly send_channel: "API" | "BRAND_MANAGE" | "MERCHANT_CARD" | "MEMBER" | "SMALL_ACTIVITY" | "RECEIVE_COMPONENT" | (string & {})
    /** 确认请求单号 · 示例：MCHCONFIRM202003101234 */
    readonly confirm_request_no?: string | undefined
    /** 确认发放时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
    readonly confirm_time?: string | undefined
    /** 失效请求单号 · 示例：1002600620019090123143254436 */
    readonly deactivate_request_no?: string | undefined
    /** 失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
    readonly deactivate_time?: string | undefined
    /** 失效原因 · 示例：商品已下线 */
    readonly deactivate_reason?: string | undefined
    /** 多次优惠使用详情 */
    readonly progressive_bundle_usage_detail?: {
      /** 券核销请求单号 · 示例：34657_20250101_123456 */
      readonly use_request_no?: string | undefined
      /** 核销时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
      readonly use_time?: string | undefined
      /** 关联微信支付订单信息 */
      readonly associated_order_info?: {
        /** 微信支付单号 · 示例：4200000000123456789123456789 */
        readonly transaction_id?: string | undefined
        /** 商户订单号 · 示例：trade_no_20250724123456 */
        readonly out_trade_no?: string | undefined
        /** 商户号 · 示例：1234567890 */
        readonly mchid?: string | undefined
        /** 子商户号 · 示例：1234567890 */
        readonly sub_mchid?: string | undefined
      } | undefined
      /** 退券请求单号 · 示例：MCHRETURN202003101234 */
      readonly return_request_no?: string | undefined
      /** 退券时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
      readonly return_time?: string | undefined
    } | undefined
    /** 用户券组信息 */
    readonly user_product_coupon_bundle_info: {
      /** 用户券组ID · 示例：7123912547109241212489 */
      readonly user_coupon_bundle_id: string
      /** 用户券组内索引 · 示例：0 */
      readonly user_coupon_bundle_index: number
      /** 总可使用次数 · 示例：10 */
      readonly total_count: number
      /** 已使用次数 · 示例：3 */
      readonly used_count: number
    }
    /** 商品券信息 */
    readonly product_coupon: {
      /** 商品券ID · 示例：1000000013 */
      readonly product_coupon_id: string
      /** 商品券状态 */
      readonly state: "AUDITING" | "EFFECTIVE" | "DEACTIVATED" | (string & {})
      /** 品牌ID · 示例：120344 */
      readonly brand_id: string
      /** 优惠范围 · 示例：ALL */
      readonly scope: "ALL" | "SINGLE" | "CATEGORY" | (string & {})
      /** 商品券类型 · 示例：NORMAL */
      readonly type: "NORMAL" | "DISCOUNT" | "EXCHANGE" | (string & {})
      /** 使用模式 · 示例：SINGLE */
      readonly usage_mode: "SINGLE" | "PROGRESSIVE_BUNDLE" | (string & {})
      /** 单券模式信息 */
      readonly single_usage_info?: {
        /** 满减券使用规则 */
        readonly normal_coupon?: {
          /** 门槛金额 · 示例：10000 */
          readonly threshold: number
          /** 固定减免金额 · 示例：1 */
          readonly discount_amount: number
        } | undefined
        /** 折扣券使用规则 */
        readonly discount_coupon?: {
          /** 门槛金额 · 示例：10000 */
          readonly threshold: number
          /** 固定减免百分比 · 示例：20 */
          readonly percent_off: number
        } | undefined
      } | undefined
      /** 多次优惠模式信息 */
      readonly progressive_bundle_usage_info?: {
        /** 可使用次数 · 示例：15 */
        readonly count: number
        /** 多次优惠使用间隔天数 · 示例：0 */
        readonly interval_days?: number | undefined
      } | undefined
      /** 展示信息 */
      readonly display_info: {
        /** 商品券名称 · 示例：全场满100立打8折 */
        readonly name: string
        /** 商品券图片 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
        readonly image_url: string
        /** 商品券背景图 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
        readonly background_url: string
        /** 商品券详情图列表 */
        readonly detail_image_url_list?: readonly string[] | undefined
        /** 商品原价 · 示例：10000 */
        readonly original_price?: number | undefined
        /** 套餐组合 */
        readonly combo_package_list?: readonly {
          /** 套餐名 · 示例：咖啡2选1 */
          readonly name: string
          /** 可选单品数量 · 示例：3 */
          readonly pick_count: number
          /** 单品列表 */
          readonly choice_list: readonly {
            /** 单品名称 · 示例：美式 */
            readonly name: string
            /** 单品价格 · 示例：10000 */
            readonly price: number
            /** 单品数量 · 示例：2 */
            readonly count: number
            /** 单品图片 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
            readonly image_url?: string | undefined
            /** 单品跳转小程序AppID · 示例：wx4fd12345678 */
            readonly mini_program_appid?: string | undefined
            /** 单品跳转小程序路径 · 示例：/pages/index/index */
            readonly mini_program_path?: string | undefined
          }[]
        }[] | undefined
      }
      /** 外部商品ID · 示例：Product_1234567890 */
      readonly out_product_no?: string | undefined
      /** 失效请求单号 */
      readonly deactivate_request_no?: string | undefined
      /** 失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
      readonly deactivate_time?: string | undefined
      /** 失效原因 */
      readonly deactivate_reason?: string | undefined
    }
    /** 批次信息 */
    readonly stock: {
      /** 商品券ID · 示例：1000000013 */
      readonly product_coupon_id: string
      /** 批次ID · 示例：1000000013001 */
      readonly stock_id: string
      /** 备注 */
      readonly remark?: string | undefined
      /** 券Code分配模式 · 示例：WECHATPAY */
      readonly coupon_code_mode: "WECHATPAY" | "UPLOAD" | (string & {})
      /** 品牌方预上传的券Code数量信息 */
      readonly coupon_code_count_info?: {
        /** 已上传的Code总数 · 示例：10000 */
        readonly total_count: number
        /** 当前可用的Code · 示例：999 */
        readonly available_count: number
      } | undefined
      /** 发放规则 */
      readonly stock_send_rule: {
        /** 发放次数总上限 · 示例：100000 */
        readonly max_count: number
        /** 每日发放次数上限 · 示例：100000000 */
        readonly max_count_per_day?: number | undefined
        /** 每个用户领取次数上限 · 示例：5 */
        readonly max_count_per_user: number
      }
      /** 多次优惠使用规则 */
      readonly progressive_bundle_usage_rule?: {
        /** 券可核销时间 */
        readonly coupon_available_period: {
          /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
          readonly available_begin_time: string
          /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
          readonly available_end_time: string
          /** 生效后N天内有效 · 示例：30 */
          readonly available_days?: number | undefined
          /** 领取后N天开始生效 · 示例：1 */
          readonly wait_days_after_receive?: number | undefined
          /** 每周固定可用时间 */
          readonly weekly_available_period?: {
            /** 每周可用星期数 */
            readonly day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}))[] | undefined
            /** 当天可用时间段 */
            readonly day_period_list?: readonly {
              /** 当天可用开始时间 · 示例：60 */
              readonly begin_time: number
              /** 当天可用结束时间 · 示例：86399 */
              readonly end_time: number
            }[] | undefined
          } | undefined
          /** 无规律的可用时间段 */
          readonly irregular_available_period_list?: readonly {
            /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
            readonly begin_time: string
            /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
            readonly end_time: string
          }[] | undefined
        }
        /** 满减券使用规则 */
        readonly normal_coupon?: {
          /** 门槛金额 · 示例：10000 */
          readonly threshold: number
          /** 固定减免金额 · 示例：1 */
          readonly discount_amount: number
        } | undefined
        /** 折扣券使用规则 */
        readonly discount_coupon?: {
          /** 门槛金额 · 示例：10000 */
          readonly threshold: number
          /** 固定减免百分比 · 示例：20 */
          readonly percent_off: number
        } | undefined
        /** 兑换券使用规则 */
        readonly exchange_coupon?: {
          /** 门槛金额 · 示例：10000 */
          readonly threshold: number
          /** 固定兑换价格 · 示例：20 */
          readonly exchange_price: number
        } | undefined
      } | undefined
      /** 批次组信息 */
      readonly stock_bundle_info?: {
        /** 批次组ID · 示例：712315129419284901 */
        readonly stock_bundle_id: string
        /** 批次在批次组内的次序 · 示例：0 */
        readonly stock_bundle_index: number
      } | undefined
      /** 券使用规则展示信息 */
      readonly usage_rule_display_info: {
        /** 券使用方式列表 */
        readonly coupon_usage_method_list: readonly ("OFFLINE" | "MINI_PROGRAM" | "APP" | "PAYMENT_CODE" | (string & {}))[]
        /** 小程序AppID · 示例：wx1234567890 */
        readonly mini_program_appid?: string | undefined
        /** 小程序跳转路径 · 示例：/pages/index/product */
        readonly mini_program_path?: string | undefined
        /** APP的H5跳转路径 · 示例：https://weixin.qq.com/jump-to-app */
        readonly app_path?: string | undefined
        /** 券使用说明 · 示例：工作日可用 */
        readonly usage_description: string
        /** 券可用门店信息 */
        readonly coupon_available_store_info?: {
          /** 券可用门店描述 · 示例：所有门店可用，可使用小程序查看门店列表 */
          readonly description: string
          /** 小程序AppID · 示例：wx1234567890 */
          readonly mini_program_appid?: string | undefined
          /** 小程序跳转路径 · 示例：/pages/index/product */
          readonly mini_program_path?: string | undefined
        } | undefined
        /** APP跳转类型 · 示例：H5 */
        readonly app_jump_type?: "H5" | "PASSCODE_LINK" | "USAGE_GUIDE" | (string & {}) | undefined
        /** 口令链接 · 示例：passcode_link.example */
        readonly passcode_link?: string | undefined
      }
      /** 用户商品券展示信息 */
      readonly coupon_display_info: {
        /** 用户商品券Code展示模式 · 示例：QRCODE */
        readonly code_display_mode?: "INVISIBLE" | "BARCODE" | "QRCODE" | (string & {}) | undefined
        /** 背景颜色 · 示例：Color020 */
        readonly background_color?: "Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | (string & {}) | undefined
        /** 小程序入口 */
        readonly entrance_mini_program?: {
          /** 小程序appid · 示例：wx234545656765876 */
          readonly appid: string
          /** 小程序跳转路径 · 示例：/path/index/index */
          readonly path: string
          /** 入口文案 · 示例：欢迎选购 */
          readonly entrance_wording: string
          /** 引导文案 · 示例：获取更多优惠 */
          readonly guidance_wording: string
        } | undefined
        /** 公众号入口 */
        readonly entrance_official_account?: {
          /** 公众号AppID · 示例：wx1234567890 */
          readonly appid: string
        } | undefined
        /** 视频号入口 */
        readonly entrance_finder?: {
          /** 视频号ID · 示例：gh_12345678 */
          readonly finder_id: string
          /** 视频号视频ID · 示例：UDFsdf24df34dD456Hdf34 */
          readonly finder_video_id: string
          /** 视频号封面图 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
          readonly finder_video_cover_image_url: string
        } | undefined
      }
      /** 事件通知配置 */
      readonly notify_config: {
        /** 事件通知appid · 示例：wx23232232323 */
        readonly notify_appid?: string | undefined
      }
      /** 可用门店范围 · 示例：NONE */
      readonly store_scope: "NONE" | "ALL" | "SPECIFIC" | (string & {})
      /** 已发放次数 */
      readonly sent_count_info: {
        /** 已发放总次数 · 示例：0 */
        readonly total_count: number
        /** 当天已发放次数 · 示例：0 */
        readonly today_count: number
      }
      /** 批次状态 */
      readonly state: "AUDITING" | "SENDING" | "PAUSED" | "STOPPED" | "DEACTIVATED" | (string & {})
      /** 失效请求单号 */
      readonly deactivate_request_no?: string | undefined
      /** 失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
      readonly deactivate_time?: string | undefined
      /** 失效原因 */
      readonly deactivate_reason?: string | undefined
      /** 品牌ID · 示例：120344 */
      readonly brand_id: string
    }
    /** 自定义附加信息 · 示例：example_attach */
    readonly attach?: string | undefined
    /** 渠道自定义信息 · 示例：example_channel_custom_info */
    readonly channel_custom_info?: string | undefined
    /** 用户商品券标签信息 */
    readonly coupon_tag_info?: {
      /** 用户商品券标签列表 */
      readonly coupon_tag_list?: readonly ("MEMBER" | (string & {}))[] | undefined
      /** 会员标签信息 */
      readonly member_tag_info?: {
        /** 会员卡模板ID */
        readonly member_card_id: string
      } | undefined
    } | undefined
    /** 品牌ID · 示例：120344 */
    readonly brand_id: string
  }[]
}

export interface V3_Marketing_Partner_ProductCoupon_Users_Openid__CouponBundles_User_coupon_bundle_id__Deactivate {
  /**
   * 失效用户商品券组 · https://pay.weixin.qq.com/doc/v3/partner/4016280658
   * 角色：服务商
   */
  post(options: V3_Marketing_Partner_ProductCoupon_Users_Openid__CouponBundles_User_coupon_bundle_id__Deactivate_Post_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_Users_Openid__CouponBundles_User_coupon_bundle_id__Deactivate_Post_Request }): ApiCall<V3_Marketing_Partner_ProductCoupon_Users_Openid__CouponBundles_User_coupon_bundle_id__Deactivate_Post_Response>
  /**
   * 失效用户商品券组 · https://pay.weixin.qq.com/doc/v3/partner/4016280658
   * 角色：服务商
   */
  postSync(options: V3_Marketing_Partner_ProductCoupon_Users_Openid__CouponBundles_User_coupon_bundle_id__Deactivate_Post_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_Users_Openid__CouponBundles_User_coupon_bundle_id__Deactivate_Post_Request }): V3_Marketing_Partner_ProductCoupon_Users_Openid__CouponBundles_User_coupon_bundle_id__Deactivate_Post_Response
}

export interface V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Get_Options extends CallOptions {
  /** 用户OpenID · 示例：oh-394z-6CGkNoJrsDLTTUKiAnp4 */
  readonly openid: string
  /** 查询参数 */
  readonly query: {
    /** 商品券ID · 示例：1000000013 */
    readonly product_coupon_id?: string | undefined
    /** 批次ID · 示例：1000000013001 */
    readonly stock_id?: string | undefined
    /** 公众账号AppID · 示例：wx233544546545989 */
    readonly appid: string
    /** 用户商品券状态 */
    readonly coupon_state?: "CONFIRMING" | "PENDING" | "EFFECTIVE" | "USED" | "EXPIRED" | "DELETED" | "DEACTIVATED" | (string & {}) | undefined
    /** 分页大小 · 示例：20 */
    readonly page_size?: number | undefined
    /** 分页Token · 示例：MTIzMjUK */
    readonly page_token?: string | undefined
    /** 品牌ID · 示例：120344 */
    readonly brand_id: string
    /** 用户券组ID */
    readonly user_coupon_bundle_id?: string | undefined
  }
}

export interface V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Get_Response {
  /** 总个数 · 示例：100 */
  readonly total_count: number
  /** 下一页Token · 示例：MTIzNDUK */
  readonly next_page_token?: string | undefined
  /** 用户商品券列表 */
  readonly user_coupon_list?: readonly {
    /** 用户商品券Code · 示例：123446565767 */
    readonly coupon_code: string
    /** 用户商品券状态 · 示例：USED */
    readonly coupon_state: "CONFIRMING" | "PENDING" | "EFFECTIVE" | "USED" | "EXPIRED" | "DELETED" | "DEACTIVATED" | (string & {})
    /** 有效期开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
    readonly valid_begin_time: string
    /** 有效期结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
    readonly valid_end_time: string
    /** 领券时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
    readonly receive_time: string
    /** 发券请求单号 · 示例：MCHSEND202003101234 */
    readonly send_request_no: string
    /** 发券渠道 · 示例：API */
    readonly send_channel: "API" | "BRAND_MANAGE" | "MERCHANT_CARD" | "MEMBER" | "SMALL_ACTIVITY" | "RECEIVE_COMPONENT" | (string & {})
    /** 确认请求单号 · 示例：MCHCONFIRM202003101234 */
    readonly confirm_request_no?: string | undefined
    /** 确认发放时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
    readonly confirm_time?: string | undefined
    /** 失效请求单号 · 示例：1002600620019090123143254436 */
    readonly deactivate_request_no?: string | undefined
    /** 失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
    readonly deactivate_time?: string | undefined
    /** 失效原因 · 示例：商品已下线 */
    readonly deactivate_reason?: string | undefined
    /** 单券使用详情 */
    readonly single_usage_detail?: {
      /** 券核销请求单号 · 示例：34657_20250101_123456 */
      readonly use_request_no?: string | undefined
      /** 核销时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
      readonly use_time?: string | undefined
      /** 关联微信支付订单信息 */
      readonly associated_order_info?: {
        /** 微信支付单号 · 示例：4200000000123456789123456789 */
        readonly transaction_id?: string | undefined
        /** 商户订单号 · 示例：trade_no_20250724123456 */
        readonly out_trade_no?: string | undefined
        /** 商户号 · 示例：1234567890 */
        readonly mchid?: string | undefined
        /** 子商户号 · 示例：1234567890 */
        readonly sub_mchid?: string | undefined
      } | undefined
      /** 退券请求单号 · 示例：MCHRETURN202003101234 */
      readonly return_request_no?: string | undefined
      /** 退券时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
      readonly return_time?: string | undefined
      /** 券核销的关联微信支付分订单信息 */
      readonly associated_pay_score_order_info?: {
        /** 微信支付服务订单号 */
        readonly order_id?: string | undefined
        /** 商户服务订单号 */
        readonly out_order_no?: string | undefined
        /** 商户号 */
        readonly mchid?: string | undefined
        /** 子商户号 */
        readonly sub_mchid?: string | undefined
      } | undefined
    } | undefined
    /** 多次优惠使用详情 */
    readonly sequential_usage_detail?: {
      /** 总可使用次数 · 示例：10 */
      readonly total_count?: number | undefined
      /** 已使用次数 · 示例：3 */
      readonly used_count?: number | undefined
      /** 轮次使用详情列表 */
      readonly detail_item_list?: readonly {
        /** 轮次使用详情状态 · 示例：USED */
        readonly detail_state?: "PENDING" | "EFFECTIVE" | "USED" | "EXPIRED" | "DELETED" | "DEACTIVATED" | (string & {}) | undefined
        /** 有效期开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
        readonly valid_begin_time?: string | undefined
        /** 有效期结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
        readonly valid_end_time?: string | undefined
        /** 核销请求单号 · 示例：MCHUSE202003101234 */
        readonly use_request_no?: string | undefined
        /** 核销时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
        readonly use_time?: string | undefined
        /** 关联微信支付订单信息 */
        readonly associated_order_info?: {
          /** 微信支付单号 · 示例：4200000000123456789123456789 */
          readonly transaction_id?: string | undefined
          /** 商户订单号 · 示例：trade_no_20250724123456 */
          readonly out_trade_no?: string | undefined
          /** 商户号 · 示例：1234567890 */
          readonly mchid?: string | undefined
          /** 子商户号 · 示例：1234567890 */
          readonly sub_mchid?: string | undefined
        } | undefined
        /** 退券请求单号 · 示例：MCHRETURN202003101234 */
        readonly return_request_no?: string | undefined
        /** 退券时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
        readonly return_time?: string | undefined
        /** 删除时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
        readonly delete_time?: string | undefined
      }[] | undefined
    } | undefined
    /** 商品券信息 */
    readonly product_coupon: {
      /** 商品券ID · 示例：1000000013 */
      readonly product_coupon_id: string
      /** 商品券状态 */
      readonly state: "AUDITING" | "EFFECTIVE" | "DEACTIVATED" | (string & {})
      /** 品牌ID · 示例：120344 */
      readonly brand_id: string
      /** 优惠范围 · 示例：ALL */
      readonly scope: "ALL" | "SINGLE" | "CATEGORY" | (string & {})
      /** 商品券类型 · 示例：NORMAL */
      readonly type: "NORMAL" | "DISCOUNT" | "EXCHANGE" | (string & {})
      /** 使用模式 · 示例：SINGLE */
      readonly usage_mode: "SINGLE" | "SEQUENTIAL" | "PROGRESSIVE_BUNDLE" | (string & {})
      /** 单券模式信息 */
      readonly single_usage_info?: {
        /** 满减券使用规则 */
        readonly normal_coupon?: {
          /** 门槛金额 · 示例：10000 */
          readonly threshold: number
          /** 固定减免金额 · 示例：1 */
          readonly discount_amount: number
        } | undefined
        /** 折扣券使用规则 */
        readonly discount_coupon?: {
          /** 门槛金额 · 示例：10000 */
          readonly threshold: number
          /** 固定减免百分比 · 示例：20 */
          readonly percent_off: number
        } | undefined
      } | undefined
      /** 多次优惠模式信息 */
      readonly sequential_usage_info?: {
        /** 多次优惠规则类型 · 示例：INCREMENTAL */
        readonly type: "INCREMENTAL" | "EQUAL" | (string & {})
        /** 可使用次数 · 示例：15 */
        readonly count: number
        /** 多次优惠有效天数 · 示例：365 */
        readonly available_days: number
        /** 多次优惠使用间隔天数 · 示例：0 */
        readonly interval_days?: number | undefined
      } | undefined
      /** 展示信息 */
      readonly display_info: {
        /** 商品券名称 · 示例：全场满100立打8折 */
        readonly name: string
        /** 商品券图片 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
        readonly image_url: string
        /** 商品券背景图 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
        readonly background_url: string
        /** 商品券详情图列表 */
        readonly detail_image_url_list?: readonly string[] | undefined
        /** 商品原价 · 示例：10000 */
        readonly original_price?: number | undefined
        /** 套餐组合 */
        readonly combo_package_list?: readonly {
          /** 套餐名 · 示例：咖啡2选1 */
          readonly name: string
          /** 可选单品数量 · 示例：3 */
          readonly pick_count: number
          /** 单品列表 */
          readonly choice_list: readonly {
            /** 单品名称 · 示例：美式 */
            readonly name: string
            /** 单品价格 · 示例：10000 */
            readonly price: number
            /** 单品数量 · 示例：2 */
            readonly count: number
            /** 单品图片 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
            readonly image_url?: string | undefined
            /** 单品跳转小程序AppID · 示例：wx4fd12345678 */
            readonly mini_program_appid?: string | undefined
            /** 单品跳转小程序路径 · 示例：/pages/index/index */
            readonly mini_program_path?: string | undefined
          }[]
        }[] | undefined
      }
      /** 外部商品ID · 示例：Product_1234567890 */
      readonly out_product_no?: string | undefined
      /** 失效请求单号 */
      readonly deactivate_request_no?: string | undefined
      /** 失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
      readonly deactivate_time?: string | undefined
      /** 失效原因 */
      readonly deactivate_reason?: string | undefined
      /** 多次优惠模式信息 */
      readonly progressive_bundle_usage_info?: {
        /** 可使用次数 */
        readonly count?: number | undefined
        /** 多次优惠使用间隔天数 */
        readonly interval_days?: number | undefined
      } | undefined
    }
    /** 批次信息 */
    readonly stock: {
      /** 商品券ID · 示例：1000000013 */
      readonly product_coupon_id: string
      /** 批次ID · 示例：1000000013001 */
      readonly stock_id: string
      /** 备注 */
      readonly remark?: string | undefined
      /** 券Code分配模式 · 示例：WECHATPAY */
      readonly coupon_code_mode: "WECHATPAY" | "UPLOAD" | "API_ASSIGN" | (string & {})
      /** 品牌方预上传的券Code数量信息 */
      readonly coupon_code_count_info?: {
        /** 已上传的Code总数 · 示例：10000 */
        readonly total_count: number
        /** 当前可用的Code · 示例：999 */
        readonly available_count: number
      } | undefined
      /** 发放规则 */
      readonly stock_send_rule: {
        /** 发放次数总上限 · 示例：100000 */
        readonly max_count: number
        /** 每日发放次数上限 · 示例：100000000 */
        readonly max_count_per_day?: number | undefined
        /** 每个用户领取次数上限 · 示例：5 */
        readonly max_count_per_user?: number | undefined
      }
      /** 单券使用规则 */
      readonly single_usage_rule?: {
        /** 券可核销时间 */
        readonly coupon_available_period: {
          /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
          readonly available_begin_time: string
          /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
          readonly available_end_time: string
          /** 生效后N天内有效 · 示例：30 */
          readonly available_days?: number | undefined
          /** 领取后N天开始生效 · 示例：1 */
          readonly wait_days_after_receive?: number | undefined
          /** 每周固定可用时间 */
          readonly weekly_available_period?: {
            /** 每周可用星期数 */
            readonly day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}))[] | undefined
            /** 当天可用时间段 */
            readonly day_period_list?: readonly {
              /** 当天可用开始时间 · 示例：60 */
              readonly begin_time: number
              /** 当天可用结束时间 · 示例：86399 */
              readonly end_time: number
            }[] | undefined
          } | undefined
          /** 无规律的可用时间段 */
          readonly irregular_available_period_list?: readonly {
            /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
            readonly begin_time: string
            /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
            readonly end_time: string
          }[] | undefined
          /** 领取后N秒内有效 · 示例：3600 */
          readonly available_seconds?: number | undefined
        }
        /** 满减券使用规则 */
        readonly normal_coupon?: {
          /** 门槛金额 · 示例：10000 */
          readonly threshold: number
          /** 固定减免金额 · 示例：1 */
          readonly discount_amount: number
        } | undefined
        /** 折扣券使用规则 */
        readonly discount_coupon?: {
          /** 门槛金额 · 示例：10000 */
          readonly threshold: number
          /** 固定减免百分比 · 示例：20 */
          readonly percent_off: number
        } | undefined
        /** 兑换券使用规则 */
        readonly exchange_coupon?: {
          /** 门槛金额 · 示例：10000 */
          readonly threshold: number
          /** 固定兑换价格 · 示例：20 */
          readonly exchange_price: number
        } | undefined
      } | undefined
      /** 多次优惠使用规则 */
      readonly sequential_usage_rule?: {
        /** 券可核销时间 */
        readonly coupon_available_period: {
          /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
          readonly available_begin_time: string
          /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
          readonly available_end_time: string
          /** 领取后N天开始生效 · 示例：1 */
          readonly wait_days_after_receive?: number | undefined
          /** 每周固定可用时间 */
          readonly weekly_available_period?: {
            /** 每周可用星期数 */
            readonly day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}))[] | undefined
            /** 当天可用时间段 */
            readonly day_period_list?: readonly {
              /** 当天可用开始时间 · 示例：60 */
              readonly begin_time: number
              /** 当天可用结束时间 · 示例：86399 */
              readonly end_time: number
            }[] | undefined
          } | undefined
          /** 无规律的可用时间段 */
          readonly irregular_available_period_list?: readonly {
            /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
            readonly begin_time: string
            /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
            readonly end_time: string
          }[] | undefined
          /** 领取后N秒内有效 · 示例：3600 */
          readonly available_seconds?: number | undefined
        }
        /** 满减券使用规则 */
        readonly normal_coupon_list?: readonly {
          /** 门槛金额 · 示例：10000 */
          readonly threshold: number
          /** 固定减免金额 · 示例：1 */
          readonly discount_amount: number
        }[] | undefined
        /** 折扣券使用规则列表 */
        readonly discount_coupon_list?: readonly {
          /** 门槛金额 · 示例：10000 */
          readonly threshold: number
          /** 固定减免百分比 · 示例：20 */
          readonly percent_off: number
        }[] | undefined
        /** 兑换券使用规则列表 */
        readonly exchange_coupon_list?: readonly {
          /** 门槛金额 · 示例：10000 */
          readonly threshold: number
          /** 固定兑换价格 · 示例：20 */
          readonly exchange_price: number
        }[] | undefined
        /** 多次优惠是否提供首笔特惠 */
        readonly special_first?: boolean | undefined
      } | undefined
      /** 券使用规则展示信息 */
      readonly usage_rule_display_info: {
        /** 券使用方式列表 */
        readonly coupon_usage_method_list: readonly ("OFFLINE" | "MINI_PROGRAM" | "APP" | "PAYMENT_CODE" | (string & {}))[]
        /** 小程序AppID · 示例：wx1234567890 */
        readonly mini_program_appid?: string | undefined
        /** 小程序跳转路径 · 示例：/pages/index/product */
        readonly mini_program_path?: string | undefined
        /** APP的H5跳转路径 · 示例：https://weixin.qq.com/jump-to-app */
        readonly app_path?: string | undefined
        /** 券使用说明 · 示例：工作日可用 */
        readonly usage_description: string
        /** 券可用门店信息 */
        readonly coupon_available_store_info?: {
          /** 券可用门店描述 · 示例：所有门店可用，可使用小程序查看门店列表 */
          readonly description: string
          /** 小程序AppID · 示例：wx1234567890 */
          readonly mini_program_appid?: string | undefined
          /** 小程序跳转路径 · 示例：/pages/index/product */
          readonly mini_program_path?: string | undefined
        } | undefined
        /** APP跳转类型 · 示例：H5 */
        readonly app_jump_type?: "H5" | "PASSCODE_LINK" | "USAGE_GUIDE" | (string & {}) | undefined
        /** 口令链接 · 示例：passcode_link.example */
        readonly passcode_link?: string | undefined
      }
      /** 用户商品券展示信息 */
      readonly coupon_display_info: {
        /** 用户商品券Code展示模式 · 示例：QRCODE */
        readonly code_display_mode?: "INVISIBLE" | "BARCODE" | "QRCODE" | (string & {}) | undefined
        /** 背景颜色 · 示例：Color020 */
        readonly background_color?: "Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | (string & {}) | undefined
        /** 小程序入口 */
        readonly entrance_mini_program?: {
          /** 小程序appid · 示例：wx234545656765876 */
          readonly appid: string
          /** 小程序跳转路径 · 示例：/path/index/index */
          readonly path: string
          /** 入口文案 · 示例：欢迎选购 */
          readonly entrance_wording: string
          /** 引导文案 · 示例：获取更多优惠 */
          readonly guidance_wording: string
        } | undefined
        /** 公众号入口 */
        readonly entrance_official_account?: {
          /** 公众号AppID · 示例：wx1234567890 */
          readonly appid: string
        } | undefined
        /** 视频号入口 */
        readonly entrance_finder?: {
          /** 视频号ID · 示例：gh_12345678 */
          readonly finder_id: string
          /** 视频号视频ID · 示例：UDFsdf24df34dD456Hdf34 */
          readonly finder_video_id: string
          /** 视频号封面图 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
          readonly finder_video_cover_image_url: string
        } | undefined
      }
      /** 事件通知配置 */
      readonly notify_config: {
        /** 事件通知appid · 示例：wx23232232323 */
        readonly notify_appid?: string | undefined
      }
      /** 可用门店范围 · 示例：NONE */
      readonly store_scope: "NONE" | "ALL" | "SPECIFIC" | (string & {})
      /** 已发放次数 */
      readonly sent_count_info: {
        /** 已发放总次数 · 示例：0 */
        readonly total_count: number
        /** 当天已发放次数 · 示例：0 */
        readonly today_count: number
      }
      /** 批次状态 */
      readonly state: "AUDITING" | "SENDING" | "PAUSED" | "STOPPED" | "DEACTIVATED" | (string & {})
      /** 失效请求单号 */
      readonly deactivate_request_no?: string | undefined
      /** 失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
      readonly deactivate_time?: string | undefined
      /** 失效原因 */
      readonly deactivate_reason?: string | undefined
      /** 品牌ID · 示例：120344 */
      readonly brand_id: string
      /** 多次优惠使用规则 */
      readonly progressive_bundle_usage_rule?: {
        /** 券可核销时间 */
        readonly coupon_available_period?: {
          /** 开始时间 */
          readonly available_begin_time?: string | undefined
          /** 结束时间 */
          readonly available_end_time?: string | undefined
          /** 生效后N天内有效 */
          readonly available_days?: number | undefined
          /** 领取后N天开始生效 */
          readonly wait_days_after_receive?: number | undefined
          /** 每周固定可用时间 */
          readonly weekly_available_period?: {
            /** 每周可用星期数 */
            readonly day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}))[] | undefined
            /** 当天可用时间段 */
            readonly day_period_list?: readonly {
              /** 当天可用开始时间 */
              readonly begin_time?: number | undefined
              /** 当天可用结束时间 */
              readonly end_time?: number | undefined
            }[] | undefined
          } | undefined
          /** 无规律的可用时间段 */
          readonly irregular_available_period_list?: readonly {
            /** 开始时间 */
            readonly begin_time?: string | undefined
            /** 结束时间 */
            readonly end_time?: string | undefined
          }[] | undefined
        } | undefined
        /** 满减券使用规则 */
        readonly normal_coupon?: {
          /** 门槛金额 */
          readonly threshold?: number | undefined
          /** 固定减免金额 */
          readonly discount_amount?: number | undefined
        } | undefined
        /** 折扣券使用规则 */
        readonly discount_coupon?: {
          /** 门槛金额 */
          readonly threshold?: number | undefined
          /** 固定减免百分比 */
          readonly percent_off?: number | undefined
        } | undefined
        /** 兑换券使用规则 */
        readonly exchange_coupon?: {
          /** 门槛金额 */
          readonly threshold?: number | undefined
          /** 固定兑换价格 */
          readonly exchange_price?: number | undefined
        } | undefined
      } | undefined
      /** 批次组信息 */
      readonly stock_bundle_info?: {
        /** 批次组ID */
        readonly stock_bundle_id?: string | undefined
        /** 批次在批次组内的次序 */
        readonly stock_bundle_index?: number | undefined
      } | undefined
    }
    /** 自定义附加信息 · 示例：example_attach */
    readonly attach?: string | undefined
    /** 渠道自定义信息 · 示例：example_channel_custom_info */
    readonly channel_custom_info?: string | undefined
    /** 品牌ID · 示例：120344 */
    readonly brand_id: string
    /** 多次优惠使用详情 */
    readonly progressive_bundle_usage_detail?: {
      /** 券核销请求单号 */
      readonly use_request_no?: string | undefined
      /** 核销时间 · 格式：RFC 3339 日期时间 */
      readonly use_time?: string | undefined
      /** 退券请求单号 */
      readonly return_request_no?: string | undefined
      /** 退券时间 · 格式：RFC 3339 日期时间 */
      readonly return_time?: string | undefined
      /** 关联微信支付订单信息 */
      readonly associated_order_info?: {
        /** 微信支付单号 */
        readonly transaction_id?: string | undefined
        /** 商户订单号 */
        readonly out_trade_no?: string | undefined
        /** 商户号 */
        readonly mchid?: string | undefined
        /** 子商户号 */
        readonly sub_mchid?: string | undefined
      } | undefined
      readonly associated_pay_score_order_info?: {
        /** 微信支付服务订单号 */
        readonly order_id?: string | undefined
        /** 商户服务订单号 */
        readonly out_order_no?: string | undefined
        /** 商户号 */
        readonly mchid?: string | undefined
        /** 子商户号 */
        readonly sub_mchid?: string | undefined
      } | undefined
    } | undefined
    /** 用户券组信息 */
    readonly user_product_coupon_bundle_info?: {
      /** 用户券组ID */
      readonly user_coupon_bundle_id?: string | undefined
      /** 用户券组内索引 */
      readonly user_coupon_bundle_index?: number | undefined
      /** 总可使用次数 */
      readonly total_count?: number | undefined
      /** 已使用次数 */
      readonly used_count?: number | undefined
    } | undefined
    /** 用户商品券标签信息 */
    readonly coupon_tag_info?: {
      /** 用户商品券标签列表 */
      readonly coupon_tag_list?: readonly ("MEMBER" | (string & {}))[] | undefined
      /** 会员标签信息 */
      readonly member_tag_info?: {
        /** 会员卡模板ID */
        readonly member_card_id?: string | undefined
      } | undefined
    } | undefined
  }[] | undefined
}

export interface V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Post_Request {
  /** 品牌ID · 示例：120344 */
  readonly brand_id: string
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 批次ID · 示例：1000000013001 */
  readonly stock_id: string
  /** 用户商品券Code · 示例：123446565767 */
  readonly coupon_code?: string | undefined
  /** 公众账号AppID · 示例：wx233544546545989 */
  readonly appid: string
  /** 发券请求单号 · 示例：34657_20250101_123456 */
  readonly send_request_no: string
  /** 自定义附加信息 · 示例：example_attach */
  readonly attach?: string | undefined
  /** 用户商品券标签信息 */
  readonly coupon_tag_info?: {
    /** 用户商品券标签列表 */
    readonly coupon_tag_list?: readonly ("MEMBER" | (string & {}))[] | undefined
    /** 会员标签信息 */
    readonly member_tag_info?: {
      /** 会员卡模板ID */
      readonly member_card_id?: string | undefined
    } | undefined
  } | undefined
}

export interface V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Post_Options extends CallOptions {
  /** 用户OpenID · 示例：oh-394z-6CGkNoJrsDLTTUKiAnp4 */
  readonly openid: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Post_Request
}

export interface V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Post_Response {
  /** 用户商品券Code · 示例：123446565767 */
  readonly coupon_code: string
  /** 用户商品券状态 · 示例：USED */
  readonly coupon_state: "CONFIRMING" | "PENDING" | "EFFECTIVE" | "USED" | "EXPIRED" | "DELETED" | "DEACTIVATED" | (string & {})
  /** 有效期开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
  readonly valid_begin_time: string
  /** 有效期结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
  readonly valid_end_time: string
  /** 领券时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
  readonly receive_time: string
  /** 发券请求单号 · 示例：MCHSEND202003101234 */
  readonly send_request_no: string
  /** 发券渠道 · 示例：API */
  readonly send_channel: "API" | "BRAND_MANAGE" | "MERCHANT_CARD" | "MEMBER" | "SMALL_ACTIVITY" | "RECEIVE_COMPONENT" | (string & {})
  /** 确认请求单号 · 示例：MCHCONFIRM202003101234 */
  readonly confirm_request_no?: string | undefined
  /** 确认发放时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
  readonly confirm_time?: string | undefined
  /** 失效请求单号 · 示例：1002600620019090123143254436 */
  readonly deactivate_request_no?: string | undefined
  /** 失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
  readonly deactivate_time?: string | undefined
  /** 失效原因 · 示例：商品已下线 */
  readonly deactivate_reason?: string | undefined
  /** 单券使用详情 */
  readonly single_usage_detail?: {
    /** 券核销请求单号 · 示例：34657_20250101_123456 */
    readonly use_request_no?: string | undefined
    /** 核销时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
    readonly use_time?: string | undefined
    /** 关联微信支付订单信息 */
    readonly associated_order_info?: {
      /** 微信支付单号 · 示例：4200000000123456789123456789 */
      readonly transaction_id?: string | undefined
      /** 商户订单号 · 示例：trade_no_20250724123456 */
      readonly out_trade_no?: string | undefined
      /** 商户号 · 示例：1234567890 */
      readonly mchid?: string | undefined
      /** 子商户号 · 示例：1234567890 */
      readonly sub_mchid?: string | undefined
    } | undefined
    /** 退券请求单号 · 示例：MCHRETURN202003101234 */
    readonly return_request_no?: string | undefined
    /** 退券时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
    readonly return_time?: string | undefined
    /** 券核销的关联微信支付分订单信息 */
    readonly associated_pay_score_order_info?: {
      /** 微信支付服务订单号 */
      readonly order_id?: string | undefined
      /** 商户服务订单号 */
      readonly out_order_no?: string | undefined
      /** 商户号 */
      readonly mchid?: string | undefined
      /** 子商户号 */
      readonly sub_mchid?: string | undefined
    } | undefined
  } | undefined
  /** 多次优惠使用详情 */
  readonly sequential_usage_detail?: {
    /** 总可使用次数 · 示例：10 */
    readonly total_count?: number | undefined
    /** 已使用次数 · 示例：3 */
    readonly used_count?: number | undefined
    /** 轮次使用详情列表 */
    readonly detail_item_list?: readonly {
      /** 轮次使用详情状态 · 示例：USED */
      readonly detail_state?: "PENDING" | "EFFECTIVE" | "USED" | "EXPIRED" | "DELETED" | "DEACTIVATED" | (string & {}) | undefined
      /** 有效期开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
      readonly valid_begin_time?: string | undefined
      /** 有效期结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
      readonly valid_end_time?: string | undefined
      /** 核销请求单号 · 示例：MCHUSE202003101234 */
      readonly use_request_no?: string | undefined
      /** 核销时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
      readonly use_time?: string | undefined
      /** 关联微信支付订单信息 */
      readonly associated_order_info?: {
        /** 微信支付单号 · 示例：4200000000123456789123456789 */
        readonly transaction_id?: string | undefined
        /** 商户订单号 · 示例：trade_no_20250724123456 */
        readonly out_trade_no?: string | undefined
        /** 商户号 · 示例：1234567890 */
        readonly mchid?: string | undefined
        /** 子商户号 · 示例：1234567890 */
        readonly sub_mchid?: string | undefined
      } | undefined
      /** 退券请求单号 · 示例：MCHRETURN202003101234 */
      readonly return_request_no?: string | undefined
      /** 退券时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
      readonly return_time?: string | undefined
      /** 删除时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
      readonly delete_time?: string | undefined
    }[] | undefined
  } | undefined
  /** 商品券信息 */
  readonly product_coupon: {
    /** 商品券ID · 示例：1000000013 */
    readonly product_coupon_id: string
    /** 商品券状态 */
    readonly state: "AUDITING" | "EFFECTIVE" | "DEACTIVATED" | (string & {})
    /** 品牌ID · 示例：120344 */
    readonly brand_id: string
    /** 优惠范围 · 示例：ALL */
    readonly scope: "ALL" | "SINGLE" | "CATEGORY" | (string & {})
    /** 商品券类型 · 示例：NORMAL */
    readonly type: "NORMAL" | "DISCOUNT" | "EXCHANGE" | (string & {})
    /** 使用模式 · 示例：SINGLE */
    readonly usage_mode: "SINGLE" | "SEQUENTIAL" | "PROGRESSIVE_BUNDLE" | (string & {})
    /** 单券模式信息 */
    readonly single_usage_info?: {
      /** 满减券使用规则 */
      readonly normal_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免金额 · 示例：1 */
        readonly discount_amount: number
      } | undefined
      /** 折扣券使用规则 */
      readonly discount_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免百分比 · 示例：20 */
        readonly percent_off: number
      } | undefined
    } | undefined
    /** 多次优惠模式信息 */
    readonly sequential_usage_info?: {
      /** 多次优惠规则类型 · 示例：INCREMENTAL */
      readonly type: "INCREMENTAL" | "EQUAL" | (string & {})
      /** 可使用次数 · 示例：15 */
      readonly count: number
      /** 多次优惠有效天数 · 示例：365 */
      readonly available_days: number
      /** 多次优惠使用间隔天数 · 示例：0 */
      readonly interval_days?: number | undefined
    } | undefined
    /** 展示信息 */
    readonly display_info: {
      /** 商品券名称 · 示例：全场满100立打8折 */
      readonly name: string
      /** 商品券图片 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
      readonly image_url: string
      /** 商品券背景图 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
      readonly background_url: string
      /** 商品券详情图列表 */
      readonly detail_image_url_list?: readonly string[] | undefined
      /** 商品原价 · 示例：10000 */
      readonly original_price?: number | undefined
      /** 套餐组合 */
      readonly combo_package_list?: readonly {
        /** 套餐名 · 示例：咖啡2选1 */
        readonly name: string
        /** 可选单品数量 · 示例：3 */
        readonly pick_count: number
        /** 单品列表 */
        readonly choice_list: readonly {
          /** 单品名称 · 示例：美式 */
          readonly name: string
          /** 单品价格 · 示例：10000 */
          readonly price: number
          /** 单品数量 · 示例：2 */
          readonly count: number
          /** 单品图片 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
          readonly image_url?: string | undefined
          /** 单品跳转小程序AppID · 示例：wx4fd12345678 */
          readonly mini_program_appid?: string | undefined
          /** 单品跳转小程序路径 · 示例：/pages/index/index */
          readonly mini_program_path?: string | undefined
        }[]
      }[] | undefined
    }
    /** 外部商品ID · 示例：Product_1234567890 */
    readonly out_product_no?: string | undefined
    /** 失效请求单号 */
    readonly deactivate_request_no?: string | undefined
    /** 失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
    readonly deactivate_time?: string | undefined
    /** 失效原因 */
    readonly deactivate_reason?: string | undefined
    /** 多次优惠模式信息 */
    readonly progressive_bundle_usage_info?: {
      /** 可使用次数 */
      readonly count?: number | undefined
      /** 多次优惠使用间隔天数 */
      readonly interval_days?: number | undefined
    } | undefined
  }
  /** 批次信息 */
  readonly stock: {
    /** 商品券ID · 示例：1000000013 */
    readonly product_coupon_id: string
    /** 批次ID · 示例：1000000013001 */
    readonly stock_id: string
    /** 备注 */
    readonly remark?: string | undefined
    /** 券Code分配模式 · 示例：WECHATPAY */
    readonly coupon_code_mode: "WECHATPAY" | "UPLOAD" | "API_ASSIGN" | (string & {})
    /** 品牌方预上传的券Code数量信息 */
    readonly coupon_code_count_info?: {
      /** 已上传的Code总数 · 示例：10000 */
      readonly total_count: number
      /** 当前可用的Code · 示例：999 */
      readonly available_count: number
    } | undefined
    /** 发放规则 */
    readonly stock_send_rule: {
      /** 发放次数总上限 · 示例：100000 */
      readonly max_count: number
      /** 每日发放次数上限 · 示例：100000000 */
      readonly max_count_per_day?: number | undefined
      /** 每个用户领取次数上限 · 示例：5 */
      readonly max_count_per_user?: number | undefined
    }
    /** 单券使用规则 */
    readonly single_usage_rule?: {
      /** 券可核销时间 */
      readonly coupon_available_period: {
        /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
        readonly available_begin_time: string
        /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
        readonly available_end_time: string
        /** 生效后N天内有效 · 示例：30 */
        readonly available_days?: number | undefined
        /** 领取后N天开始生效 · 示例：1 */
        readonly wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        readonly weekly_available_period?: {
          /** 每周可用星期数 */
          readonly day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}))[] | undefined
          /** 当天可用时间段 */
          readonly day_period_list?: readonly {
            /** 当天可用开始时间 · 示例：60 */
            readonly begin_time: number
            /** 当天可用结束时间 · 示例：86399 */
            readonly end_time: number
          }[] | undefined
        } | undefined
        /** 无规律的可用时间段 */
        readonly irregular_available_period_list?: readonly {
          /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
          readonly begin_time: string
          /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
          readonly end_time: string
        }[] | undefined
        /** 领取后N秒内有效 · 示例：3600 */
        readonly available_seconds?: number | undefined
      }
      /** 满减券使用规则 */
      readonly normal_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免金额 · 示例：1 */
        readonly discount_amount: number
      } | undefined
      /** 折扣券使用规则 */
      readonly discount_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免百分比 · 示例：20 */
        readonly percent_off: number
      } | undefined
      /** 兑换券使用规则 */
      readonly exchange_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定兑换价格 · 示例：20 */
        readonly exchange_price: number
      } | undefined
    } | undefined
    /** 多次优惠使用规则 */
    readonly sequential_usage_rule?: {
      /** 券可核销时间 */
      readonly coupon_available_period: {
        /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
        readonly available_begin_time: string
        /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
        readonly available_end_time: string
        /** 领取后N天开始生效 · 示例：1 */
        readonly wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        readonly weekly_available_period?: {
          /** 每周可用星期数 */
          readonly day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}))[] | undefined
          /** 当天可用时间段 */
          readonly day_period_list?: readonly {
            /** 当天可用开始时间 · 示例：60 */
            readonly begin_time: number
            /** 当天可用结束时间 · 示例：86399 */
            readonly end_time: number
          }[] | undefined
        } | undefined
        /** 无规律的可用时间段 */
        readonly irregular_available_period_list?: readonly {
          /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
          readonly begin_time: string
          /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
          readonly end_time: string
        }[] | undefined
        /** 领取后N秒内有效 · 示例：3600 */
        readonly available_seconds?: number | undefined
      }
      /** 满减券使用规则 */
      readonly normal_coupon_list?: readonly {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免金额 · 示例：1 */
        readonly discount_amount: number
      }[] | undefined
      /** 折扣券使用规则列表 */
      readonly discount_coupon_list?: readonly {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免百分比 · 示例：20 */
        readonly percent_off: number
      }[] | undefined
      /** 兑换券使用规则列表 */
      readonly exchange_coupon_list?: readonly {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定兑换价格 · 示例：20 */
        readonly exchange_price: number
      }[] | undefined
      /** 多次优惠是否提供首笔特惠 */
      readonly special_first?: boolean | undefined
    } | undefined
    /** 券使用规则展示信息 */
    readonly usage_rule_display_info: {
      /** 券使用方式列表 */
      readonly coupon_usage_method_list: readonly ("OFFLINE" | "MINI_PROGRAM" | "APP" | "PAYMENT_CODE" | (string & {}))[]
      /** 小程序AppID · 示例：wx1234567890 */
      readonly mini_program_appid?: string | undefined
      /** 小程序跳转路径 · 示例：/pages/index/product */
      readonly mini_program_path?: string | undefined
      /** APP的H5跳转路径 · 示例：https://weixin.qq.com/jump-to-app */
      readonly app_path?: string | undefined
      /** 券使用说明 · 示例：工作日可用 */
      readonly usage_description: string
      /** 券可用门店信息 */
      readonly coupon_available_store_info?: {
        /** 券可用门店描述 · 示例：所有门店可用，可使用小程序查看门店列表 */
        readonly description: string
        /** 小程序AppID · 示例：wx1234567890 */
        readonly mini_program_appid?: string | undefined
        /** 小程序跳转路径 · 示例：/pages/index/product */
        readonly mini_program_path?: string | undefined
      } | undefined
      /** APP跳转类型 · 示例：H5 */
      readonly app_jump_type?: "H5" | "PASSCODE_LINK" | "USAGE_GUIDE" | (string & {}) | undefined
      /** 口令链接 · 示例：passcode_link.example */
      readonly passcode_link?: string | undefined
    }
    /** 用户商品券展示信息 */
    readonly coupon_display_info: {
      /** 用户商品券Code展示模式 · 示例：QRCODE */
      readonly code_display_mode?: "INVISIBLE" | "BARCODE" | "QRCODE" | (string & {}) | undefined
      /** 背景颜色 · 示例：Color020 */
      readonly background_color?: "Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | (string & {}) | undefined
      /** 小程序入口 */
      readonly entrance_mini_program?: {
        /** 小程序appid · 示例：wx234545656765876 */
        readonly appid: string
        /** 小程序跳转路径 · 示例：/path/index/index */
        readonly path: string
        /** 入口文案 · 示例：欢迎选购 */
        readonly entrance_wording: string
        /** 引导文案 · 示例：获取更多优惠 */
        readonly guidance_wording: string
      } | undefined
      /** 公众号入口 */
      readonly entrance_official_account?: {
        /** 公众号AppID · 示例：wx1234567890 */
        readonly appid: string
      } | undefined
      /** 视频号入口 */
      readonly entrance_finder?: {
        /** 视频号ID · 示例：gh_12345678 */
        readonly finder_id: string
        /** 视频号视频ID · 示例：UDFsdf24df34dD456Hdf34 */
        readonly finder_video_id: string
        /** 视频号封面图 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
        readonly finder_video_cover_image_url: string
      } | undefined
    }
    /** 事件通知配置 */
    readonly notify_config: {
      /** 事件通知appid · 示例：wx23232232323 */
      readonly notify_appid?: string | undefined
    }
    /** 可用门店范围 · 示例：NONE */
    readonly store_scope: "NONE" | "ALL" | "SPECIFIC" | (string & {})
    /** 已发放次数 */
    readonly sent_count_info: {
      /** 已发放总次数 · 示例：0 */
      readonly total_count: number
      /** 当天已发放次数 · 示例：0 */
      readonly today_count: number
    }
    /** 批次状态 */
    readonly state: "AUDITING" | "SENDING" | "PAUSED" | "STOPPED" | "DEACTIVATED" | (string & {})
    /** 失效请求单号 */
    readonly deactivate_request_no?: string | undefined
    /** 失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
    readonly deactivate_time?: string | undefined
    /** 失效原因 */
    readonly deactivate_reason?: string | undefined
    /** 品牌ID · 示例：120344 */
    readonly brand_id: string
  }
  /** 自定义附加信息 · 示例：example_attach */
  readonly attach?: string | undefined
  /** 渠道自定义信息 · 示例：example_channel_custom_info */
  readonly channel_custom_info?: string | undefined
  /** 品牌ID · 示例：120344 */
  readonly brand_id: string
  /** 用户商品券标签信息 */
  readonly coupon_tag_info?: {
    /** 用户商品券标签列表 */
    readonly coupon_tag_list?: readonly ("MEMBER" | (string & {}))[] | undefined
    /** 会员标签信息 */
    readonly member_tag_info?: {
      /** 会员卡模板ID */
      readonly member_card_id?: string | undefined
    } | undefined
  } | undefined
}

export interface V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons {
  /** 用户商品券Code · 查询用户商品券详情 · 共 5 个接口 */
  readonly _coupon_code_: V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code_
  /**
   * 指定券状态查询用户商品券列表 · https://pay.weixin.qq.com/doc/v3/partner/4015781590
   * 角色：服务商
   */
  get(options: V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Get_Options): ApiCall<V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Get_Response>
  /**
   * 指定券状态查询用户商品券列表 · https://pay.weixin.qq.com/doc/v3/partner/4015781590
   * 角色：服务商
   */
  getSync(options: V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Get_Options): V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Get_Response
  /** 指定券状态查询用户商品券列表：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Get_Options, 'query', 'page_token' | 'page_size', 'page_size'>): AsyncGenerator<NonNullable<V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Get_Response['user_coupon_list']>[number], void, undefined>
  /**
   * 向用户发放商品券 · https://pay.weixin.qq.com/doc/v3/partner/4015781605
   * 角色：服务商
   */
  post(options: V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Post_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Post_Request }): ApiCall<V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Post_Response>
  /**
   * 向用户发放商品券 · https://pay.weixin.qq.com/doc/v3/partner/4015781605
   * 角色：服务商
   */
  postSync(options: V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Post_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Post_Request }): V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Post_Response
}

export interface V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Get_Options extends CallOptions {
  /** 用户OpenID · 示例：oh-394z-6CGkNoJrsDLTTUKiAnp4 */
  readonly openid: string
  /** 用户商品券Code · 示例：123446565767 */
  readonly coupon_code: string
  /** 查询参数 */
  readonly query: {
    /** 品牌ID · 示例：120344 */
    readonly brand_id: string
    /** 商品券ID · 示例：1000000013 */
    readonly product_coupon_id: string
    /** 批次ID · 示例：1000000013001 */
    readonly stock_id: string
    /** 公众账号AppID · 示例：wx233544546545989 */
    readonly appid: string
  }
}

export interface V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Get_Response {
  /** 用户商品券Code · 示例：123446565767 */
  readonly coupon_code: string
  /** 用户商品券状态 · 示例：USED */
  readonly coupon_state: "CONFIRMING" | "PENDING" | "EFFECTIVE" | "USED" | "EXPIRED" | "DELETED" | "DEACTIVATED" | (string & {})
  /** 有效期开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
  readonly valid_begin_time: string
  /** 有效期结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
  readonly valid_end_time: string
  /** 领券时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
  readonly receive_time: string
  /** 发券请求单号 · 示例：MCHSEND202003101234 */
  readonly send_request_no: string
  /** 发券渠道 · 示例：API */
  readonly send_channel: "API" | "BRAND_MANAGE" | "MERCHANT_CARD" | "MEMBER" | "SMALL_ACTIVITY" | "RECEIVE_COMPONENT" | (string & {})
  /** 确认请求单号 · 示例：MCHCONFIRM202003101234 */
  readonly confirm_request_no?: string | undefined
  /** 确认发放时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
  readonly confirm_time?: string | undefined
  /** 失效请求单号 · 示例：1002600620019090123143254436 */
  readonly deactivate_request_no?: string | undefined
  /** 失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
  readonly deactivate_time?: string | undefined
  /** 失效原因 · 示例：商品已下线 */
  readonly deactivate_reason?: string | undefined
  /** 单券使用详情 */
  readonly single_usage_detail?: {
    /** 券核销请求单号 · 示例：34657_20250101_123456 */
    readonly use_request_no?: string | undefined
    /** 核销时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
    readonly use_time?: string | undefined
    /** 关联微信支付订单信息 */
    readonly associated_order_info?: {
      /** 微信支付单号 · 示例：4200000000123456789123456789 */
      readonly transaction_id?: string | undefined
      /** 商户订单号 · 示例：trade_no_20250724123456 */
      readonly out_trade_no?: string | undefined
      /** 商户号 · 示例：1234567890 */
      readonly mchid?: string | undefined
      /** 子商户号 · 示例：1234567890 */
      readonly sub_mchid?: string | undefined
    } | undefined
    /** 退券请求单号 · 示例：MCHRETURN202003101234 */
    readonly return_request_no?: string | undefined
    /** 退券时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
    readonly return_time?: string | undefined
    /** 券核销的关联微信支付分订单信息 */
    readonly associated_pay_score_order_info?: {
      /** 微信支付服务订单号 */
      readonly order_id?: string | undefined
      /** 商户服务订单号 */
      readonly out_order_no?: string | undefined
      /** 商户号 */
      readonly mchid?: string | undefined
      /** 子商户号 */
      readonly sub_mchid?: string | undefined
    } | undefined
  } | undefined
  /** 多次优惠使用详情 */
  readonly sequential_usage_detail?: {
    /** 总可使用次数 · 示例：10 */
    readonly total_count?: number | undefined
    /** 已使用次数 · 示例：3 */
    readonly used_count?: number | undefined
    /** 轮次使用详情列表 */
    readonly detail_item_list?: readonly {
      /** 轮次使用详情状态 · 示例：USED */
      readonly detail_state?: "PENDING" | "EFFECTIVE" | "USED" | "EXPIRED" | "DELETED" | "DEACTIVATED" | (string & {}) | undefined
      /** 有效期开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
      readonly valid_begin_time?: string | undefined
      /** 有效期结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
      readonly valid_end_time?: string | undefined
      /** 核销请求单号 · 示例：MCHUSE202003101234 */
      readonly use_request_no?: string | undefined
      /** 核销时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
      readonly use_time?: string | undefined
      /** 关联微信支付订单信息 */
      readonly associated_order_info?: {
        /** 微信支付单号 · 示例：4200000000123456789123456789 */
        readonly transaction_id?: string | undefined
        /** 商户订单号 · 示例：trade_no_20250724123456 */
        readonly out_trade_no?: string | undefined
        /** 商户号 · 示例：1234567890 */
        readonly mchid?: string | undefined
        /** 子商户号 · 示例：1234567890 */
        readonly sub_mchid?: string | undefined
      } | undefined
      /** 退券请求单号 · 示例：MCHRETURN202003101234 */
      readonly return_request_no?: string | undefined
      /** 退券时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
      readonly return_time?: string | undefined
      /** 删除时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
      readonly delete_time?: string | undefined
    }[] | undefined
  } | undefined
  /** 商品券信息 */
  readonly product_coupon: {
    /** 商品券ID · 示例：1000000013 */
    readonly product_coupon_id: string
    /** 商品券状态 */
    readonly state: "AUDITING" | "EFFECTIVE" | "DEACTIVATED" | (string & {})
    /** 品牌ID · 示例：120344 */
    readonly brand_id: string
    /** 优惠范围 · 示例：ALL */
    readonly scope: "ALL" | "SINGLE" | "CATEGORY" | (string & {})
    /** 商品券类型 · 示例：NORMAL */
    readonly type: "NORMAL" | "DISCOUNT" | "EXCHANGE" | (string & {})
    /** 使用模式 · 示例：SINGLE */
    readonly usage_mode: "SINGLE" | "SEQUENTIAL" | "PROGRESSIVE_BUNDLE" | (string & {})
    /** 单券模式信息 */
    readonly single_usage_info?: {
      /** 满减券使用规则 */
      readonly normal_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免金额 · 示例：1 */
        readonly discount_amount: number
      } | undefined
      /** 折扣券使用规则 */
      readonly discount_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免百分比 · 示例：20 */
        readonly percent_off: number
      } | undefined
    } | undefined
    /** 多次优惠模式信息 */
    readonly sequential_usage_info?: {
      /** 多次优惠规则类型 · 示例：INCREMENTAL */
      readonly type: "INCREMENTAL" | "EQUAL" | (string & {})
      /** 可使用次数 · 示例：15 */
      readonly count: number
      /** 多次优惠有效天数 · 示例：365 */
      readonly available_days: number
      /** 多次优惠使用间隔天数 · 示例：0 */
      readonly interval_days?: number | undefined
    } | undefined
    /** 展示信息 */
    readonly display_info: {
      /** 商品券名称 · 示例：全场满100立打8折 */
      readonly name: string
      /** 商品券图片 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
      readonly image_url: string
      /** 商品券背景图 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
      readonly background_url: string
      /** 商品券详情图列表 */
      readonly detail_image_url_list?: readonly string[] | undefined
      /** 商品原价 · 示例：10000 */
      readonly original_price?: number | undefined
      /** 套餐组合 */
      readonly combo_package_list?: readonly {
        /** 套餐名 · 示例：咖啡2选1 */
        readonly name: string
        /** 可选单品数量 · 示例：3 */
        readonly pick_count: number
        /** 单品列表 */
        readonly choice_list: readonly {
          /** 单品名称 · 示例：美式 */
          readonly name: string
          /** 单品价格 · 示例：10000 */
          readonly price: number
          /** 单品数量 · 示例：2 */
          readonly count: number
          /** 单品图片 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
          readonly image_url?: string | undefined
          /** 单品跳转小程序AppID · 示例：wx4fd12345678 */
          readonly mini_program_appid?: string | undefined
          /** 单品跳转小程序路径 · 示例：/pages/index/index */
          readonly mini_program_path?: string | undefined
        }[]
      }[] | undefined
    }
    /** 外部商品ID · 示例：Product_1234567890 */
    readonly out_product_no?: string | undefined
    /** 失效请求单号 */
    readonly deactivate_request_no?: string | undefined
    /** 失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
    readonly deactivate_time?: string | undefined
    /** 失效原因 */
    readonly deactivate_reason?: string | undefined
    /** 多次优惠模式信息 */
    readonly progressive_bundle_usage_info?: {
      /** 可使用次数 */
      readonly count?: number | undefined
      /** 多次优惠使用间隔天数 */
      readonly interval_days?: number | undefined
    } | undefined
  }
  /** 批次信息 */
  readonly stock: {
    /** 商品券ID · 示例：1000000013 */
    readonly product_coupon_id: string
    /** 批次ID · 示例：1000000013001 */
    readonly stock_id: string
    /** 备注 */
    readonly remark?: string | undefined
    /** 券Code分配模式 · 示例：WECHATPAY */
    readonly coupon_code_mode: "WECHATPAY" | "UPLOAD" | "API_ASSIGN" | (string & {})
    /** 品牌方预上传的券Code数量信息 */
    readonly coupon_code_count_info?: {
      /** 已上传的Code总数 · 示例：10000 */
      readonly total_count: number
      /** 当前可用的Code · 示例：999 */
      readonly available_count: number
    } | undefined
    /** 发放规则 */
    readonly stock_send_rule: {
      /** 发放次数总上限 · 示例：100000 */
      readonly max_count: number
      /** 每日发放次数上限 · 示例：100000000 */
      readonly max_count_per_day?: number | undefined
      /** 每个用户领取次数上限 · 示例：5 */
      readonly max_count_per_user?: number | undefined
    }
    /** 单券使用规则 */
    readonly single_usage_rule?: {
      /** 券可核销时间 */
      readonly coupon_available_period: {
        /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
        readonly available_begin_time: string
        /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
        readonly available_end_time: string
        /** 生效后N天内有效 · 示例：30 */
        readonly available_days?: number | undefined
        /** 领取后N天开始生效 · 示例：1 */
        readonly wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        readonly weekly_available_period?: {
          /** 每周可用星期数 */
          readonly day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}))[] | undefined
          /** 当天可用时间段 */
          readonly day_period_list?: readonly {
            /** 当天可用开始时间 · 示例：60 */
            readonly begin_time: number
            /** 当天可用结束时间 · 示例：86399 */
            readonly end_time: number
          }[] | undefined
        } | undefined
        /** 无规律的可用时间段 */
        readonly irregular_available_period_list?: readonly {
          /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
          readonly begin_time: string
          /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
          readonly end_time: string
        }[] | undefined
      }
      /** 满减券使用规则 */
      readonly normal_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免金额 · 示例：1 */
        readonly discount_amount: number
      } | undefined
      /** 折扣券使用规则 */
      readonly discount_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免百分比 · 示例：20 */
        readonly percent_off: number
      } | undefined
      /** 兑换券使用规则 */
      readonly exchange_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定兑换价格 · 示例：20 */
        readonly exchange_price: number
      } | undefined
    } | undefined
    /** 多次优惠使用规则 */
    readonly sequential_usage_rule?: {
      /** 券可核销时间 */
      readonly coupon_available_period: {
        /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
        readonly available_begin_time: string
        /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
        readonly available_end_time: string
        /** 领取后N天开始生效 · 示例：1 */
        readonly wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        readonly weekly_available_period?: {
          /** 每周可用星期数 */
          readonly day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}))[] | undefined
          /** 当天可用时间段 */
          readonly day_period_list?: readonly {
            /** 当天可用开始时间 · 示例：60 */
            readonly begin_time: number
            /** 当天可用结束时间 · 示例：86399 */
            readonly end_time: number
          }[] | undefined
        } | undefined
        /** 无规律的可用时间段 */
        readonly irregular_available_period_list?: readonly {
          /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
          readonly begin_time: string
          /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
          readonly end_time: string
        }[] | undefined
      }
      /** 满减券使用规则 */
      readonly normal_coupon_list?: readonly {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免金额 · 示例：1 */
        readonly discount_amount: number
      }[] | undefined
      /** 折扣券使用规则列表 */
      readonly discount_coupon_list?: readonly {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免百分比 · 示例：20 */
        readonly percent_off: number
      }[] | undefined
      /** 兑换券使用规则列表 */
      readonly exchange_coupon_list?: readonly {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定兑换价格 · 示例：20 */
        readonly exchange_price: number
      }[] | undefined
      /** 多次优惠是否提供首笔特惠 */
      readonly special_first?: boolean | undefined
    } | undefined
    /** 券使用规则展示信息 */
    readonly usage_rule_display_info: {
      /** 券使用方式列表 */
      readonly coupon_usage_method_list: readonly ("OFFLINE" | "MINI_PROGRAM" | "APP" | "PAYMENT_CODE" | (string & {}))[]
      /** 小程序AppID · 示例：wx1234567890 */
      readonly mini_program_appid?: string | undefined
      /** 小程序跳转路径 · 示例：/pages/index/product */
      readonly mini_program_path?: string | undefined
      /** APP的H5跳转路径 · 示例：https://weixin.qq.com/jump-to-app */
      readonly app_path?: string | undefined
      /** 券使用说明 · 示例：工作日可用 */
      readonly usage_description: string
      /** 券可用门店信息 */
      readonly coupon_available_store_info?: {
        /** 券可用门店描述 · 示例：所有门店可用，可使用小程序查看门店列表 */
        readonly description: string
        /** 小程序AppID · 示例：wx1234567890 */
        readonly mini_program_appid?: string | undefined
        /** 小程序跳转路径 · 示例：/pages/index/product */
        readonly mini_program_path?: string | undefined
      } | undefined
      /** APP跳转类型 · 示例：H5 */
      readonly app_jump_type?: "H5" | "PASSCODE_LINK" | "USAGE_GUIDE" | (string & {}) | undefined
      /** 口令链接 · 示例：passcode_link.example */
      readonly passcode_link?: string | undefined
    }
    /** 用户商品券展示信息 */
    readonly coupon_display_info: {
      /** 用户商品券Code展示模式 · 示例：QRCODE */
      readonly code_display_mode?: "INVISIBLE" | "BARCODE" | "QRCODE" | (string & {}) | undefined
      /** 背景颜色 · 示例：Color020 */
      readonly background_color?: "Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | (string & {}) | undefined
      /** 小程序入口 */
      readonly entrance_mini_program?: {
        /** 小程序appid · 示例：wx234545656765876 */
        readonly appid: string
        /** 小程序跳转路径 · 示例：/path/index/index */
        readonly path: string
        /** 入口文案 · 示例：欢迎选购 */
        readonly entrance_wording: string
        /** 引导文案 · 示例：获取更多优惠 */
        readonly guidance_wording: string
      } | undefined
      /** 公众号入口 */
      readonly entrance_official_account?: {
        /** 公众号AppID · 示例：wx1234567890 */
        readonly appid: string
      } | undefined
      /** 视频号入口 */
      readonly entrance_finder?: {
        /** 视频号ID · 示例：gh_12345678 */
        readonly finder_id: string
        /** 视频号视频ID · 示例：UDFsdf24df34dD456Hdf34 */
        readonly finder_video_id: string
        /** 视频号封面图 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
        readonly finder_video_cover_image_url: string
      } | undefined
    }
    /** 事件通知配置 */
    readonly notify_config: {
      /** 事件通知appid · 示例：wx23232232323 */
      readonly notify_appid?: string | undefined
    }
    /** 可用门店范围 · 示例：NONE */
    readonly store_scope: "NONE" | "ALL" | "SPECIFIC" | (string & {})
    /** 已发放次数 */
    readonly sent_count_info: {
      /** 已发放总次数 · 示例：0 */
      readonly total_count: number
      /** 当天已发放次数 · 示例：0 */
      readonly today_count: number
    }
    /** 批次状态 */
    readonly state: "AUDITING" | "SENDING" | "PAUSED" | "STOPPED" | "DEACTIVATED" | (string & {})
    /** 失效请求单号 */
    readonly deactivate_request_no?: string | undefined
    /** 失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
    readonly deactivate_time?: string | undefined
    /** 失效原因 */
    readonly deactivate_reason?: string | undefined
    /** 品牌ID · 示例：120344 */
    readonly brand_id: string
    /** 多次优惠使用规则 */
    readonly progressive_bundle_usage_rule?: {
      /** 券可核销时间 */
      readonly coupon_available_period?: {
        /** 开始时间 */
        readonly available_begin_time?: string | undefined
        /** 结束时间 */
        readonly available_end_time?: string | undefined
        /** 生效后N天内有效 */
        readonly available_days?: number | undefined
        /** 领取后N天开始生效 */
        readonly wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        readonly weekly_available_period?: {
          /** 每周可用星期数 */
          readonly day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}))[] | undefined
          /** 当天可用时间段 */
          readonly day_period_list?: readonly {
            /** 当天可用开始时间 */
            readonly begin_time?: number | undefined
            /** 当天可用结束时间 */
            readonly end_time?: number | undefined
          }[] | undefined
        } | undefined
        /** 无规律的可用时间段 */
        readonly irregular_available_period_list?: readonly {
          /** 开始时间 */
          readonly begin_time?: string | undefined
          /** 结束时间 */
          readonly end_time?: string | undefined
        }[] | undefined
      } | undefined
      /** 满减券使用规则 */
      readonly normal_coupon?: {
        /** 门槛金额 */
        readonly threshold?: number | undefined
        /** 固定减免金额 */
        readonly discount_amount?: number | undefined
      } | undefined
      /** 折扣券使用规则 */
      readonly discount_coupon?: {
        /** 门槛金额 */
        readonly threshold?: number | undefined
        /** 固定减免百分比 */
        readonly percent_off?: number | undefined
      } | undefined
      /** 兑换券使用规则 */
      readonly exchange_coupon?: {
        /** 门槛金额 */
        readonly threshold?: number | undefined
        /** 固定兑换价格 */
        readonly exchange_price?: number | undefined
      } | undefined
    } | undefined
    /** 批次组信息 */
    readonly stock_bundle_info?: {
      /** 批次组ID */
      readonly stock_bundle_id?: string | undefined
      /** 批次在批次组内的次序 */
      readonly stock_bundle_index?: number | undefined
    } | undefined
  }
  /** 自定义附加信息 · 示例：example_attach */
  readonly attach?: string | undefined
  /** 渠道自定义信息 · 示例：example_channel_custom_info */
  readonly channel_custom_info?: string | undefined
  /** 品牌ID · 示例：120344 */
  readonly brand_id: string
  /** 多次优惠使用详情 */
  readonly progressive_bundle_usage_detail?: {
    /** 券核销请求单号 */
    readonly use_request_no?: string | undefined
    /** 核销时间 · 格式：RFC 3339 日期时间 */
    readonly use_time?: string | undefined
    /** 退券请求单号 */
    readonly return_request_no?: string | undefined
    /** 退券时间 · 格式：RFC 3339 日期时间 */
    readonly return_time?: string | undefined
    /** 关联微信支付订单信息 */
    readonly associated_order_info?: {
      /** 微信支付单号 */
      readonly transaction_id?: string | undefined
      /** 商户订单号 */
      readonly out_trade_no?: string | undefined
      /** 商户号 */
      readonly mchid?: string | undefined
      /** 子商户号 */
      readonly sub_mchid?: string | undefined
    } | undefined
    readonly associated_pay_score_order_info?: {
      /** 微信支付服务订单号 */
      readonly order_id?: string | undefined
      /** 商户服务订单号 */
      readonly out_order_no?: string | undefined
      /** 商户号 */
      readonly mchid?: string | undefined
      /** 子商户号 */
      readonly sub_mchid?: string | undefined
    } | undefined
  } | undefined
  /** 用户券组信息 */
  readonly user_product_coupon_bundle_info?: {
    /** 用户券组ID */
    readonly user_coupon_bundle_id?: string | undefined
    /** 用户券组内索引 */
    readonly user_coupon_bundle_index?: number | undefined
    /** 总可使用次数 */
    readonly total_count?: number | undefined
    /** 已使用次数 */
    readonly used_count?: number | undefined
  } | undefined
  /** 用户商品券标签信息 */
  readonly coupon_tag_info?: {
    /** 用户商品券标签列表 */
    readonly coupon_tag_list?: readonly ("MEMBER" | (string & {}))[] | undefined
    /** 会员标签信息 */
    readonly member_tag_info?: {
      /** 会员卡模板ID */
      readonly member_card_id?: string | undefined
    } | undefined
  } | undefined
}

export interface V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code_ {
  /** 确认发放用户商品券 */
  readonly confirm: V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Confirm
  /** 失效用户商品券 */
  readonly deactivate: V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Deactivate
  /** 退券 */
  readonly return: V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Return
  /** 核销用户商品券 */
  readonly use: V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Use
  /**
   * 查询用户商品券详情 · https://pay.weixin.qq.com/doc/v3/partner/4015781582
   * 角色：服务商
   */
  get(options: V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Get_Options): ApiCall<V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Get_Response>
  /**
   * 查询用户商品券详情 · https://pay.weixin.qq.com/doc/v3/partner/4015781582
   * 角色：服务商
   */
  getSync(options: V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Get_Options): V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Get_Response
}

export interface V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Confirm_Post_Request {
  /** 品牌ID · 示例：120344 */
  readonly brand_id: string
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 批次ID · 示例：1000000013001 */
  readonly stock_id: string
  /** 公众账号AppID · 示例：wx233544546545989 */
  readonly appid: string
  /** 确认发放请求单号 · 示例：34657_20250101_123456 */
  readonly out_request_no: string
}

export interface V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Confirm_Post_Options extends CallOptions {
  /** 用户OpenID · 示例：oh-394z-6CGkNoJrsDLTTUKiAnp4 */
  readonly openid: string
  /** 用户商品券Code · 示例：123446565767 */
  readonly coupon_code: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Confirm_Post_Request
}

export interface V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Confirm_Post_Response {
  /** 用户商品券Code · 示例：123446565767 */
  readonly coupon_code: string
  /** 用户商品券状态 · 示例：USED */
  readonly coupon_state: "CONFIRMING" | "PENDING" | "EFFECTIVE" | "USED" | "EXPIRED" | "DELETED" | "DEACTIVATED" | (string & {})
  /** 有效期开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
  readonly valid_begin_time: string
  /** 有效期结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
  readonly valid_end_time: string
  /** 领券时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
  readonly receive_time: string
  /** 发券请求单号 · 示例：MCHSEND202003101234 */
  readonly send_request_no: string
  /** 发券渠道 · 示例：API */
  readonly send_channel: "API" | "BRAND_MANAGE" | "MERCHANT_CARD" | "MEMBER" | "SMALL_ACTIVITY" | "RECEIVE_COMPONENT" | (string & {})
  /** 确认请求单号 · 示例：MCHCONFIRM202003101234 */
  readonly confirm_request_no?: string | undefined
  /** 确认发放时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
  readonly confirm_time?: string | undefined
  /** 失效请求单号 · 示例：1002600620019090123143254436 */
  readonly deactivate_request_no?: string | undefined
  /** 失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
  readonly deactivate_time?: string | undefined
  /** 失效原因 · 示例：商品已下线 */
  readonly deactivate_reason?: string | undefined
  /** 单券使用详情 */
  readonly single_usage_detail?: {
    /** 券核销请求单号 · 示例：34657_20250101_123456 */
    readonly use_request_no?: string | undefined
    /** 核销时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
    readonly use_time?: string | undefined
    /** 关联微信支付订单信息 */
    readonly associated_order_info?: {
      /** 微信支付单号 · 示例：4200000000123456789123456789 */
      readonly transaction_id?: string | undefined
      /** 商户订单号 · 示例：trade_no_20250724123456 */
      readonly out_trade_no?: string | undefined
      /** 商户号 · 示例：1234567890 */
      readonly mchid?: string | undefined
      /** 子商户号 · 示例：1234567890 */
      readonly sub_mchid?: string | undefined
    } | undefined
    /** 券核销的关联微信支付分订单信息 */
    readonly associated_pay_score_order_info?: {
      /** 微信支付服务订单号 · 示例：4200000000123456789123456789 */
      readonly order_id?: string | undefined
      /** 商户订单号 · 示例：trade_no_20250724123456 */
      readonly out_trade_no?: string | undefined
      /** 商户号 · 示例：1234567890 */
      readonly mchid?: string | undefined
      /** 子商户号 · 示例：1234567890 */
      readonly sub_mchid?: string | undefined
      /** 商户服务订单号 */
      readonly out_order_no?: string | undefined
    } | undefined
    /** 优惠金额 · 示例：0 */
    readonly saved_amount?: number | undefined
    /** 退券请求单号 · 示例：MCHRETURN202003101234 */
    readonly return_request_no?: string | undefined
    /** 退券时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
    readonly return_time?: string | undefined
  } | undefined
  /** 多次优惠使用详情 */
  readonly progressive_bundle_usage_detail?: {
    /** 总可使用次数 · 示例：10 */
    readonly total_count?: number | undefined
    /** 已使用次数 · 示例：3 */
    readonly used_count?: number | undefined
    /** 轮次使用详情列表 */
    readonly detail_item_list?: readonly {
      /** 轮次使用详情状态 · 示例：USED */
      readonly detail_state?: "PENDING" | "EFFECTIVE" | "USED" | "EXPIRED" | "DELETED" | "DEACTIVATED" | (string & {}) | undefined
      /** 有效期开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
      readonly valid_begin_time?: string | undefined
      /** 有效期结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
      readonly valid_end_time?: string | undefined
      /** 核销请求单号 · 示例：MCHUSE202003101234 */
      readonly use_request_no?: string | undefined
      /** 核销时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
      readonly use_time?: string | undefined
      /** 关联微信支付订单信息 */
      readonly associated_order_info?: {
        /** 微信支付单号 · 示例：4200000000123456789123456789 */
        readonly transaction_id?: string | undefined
        /** 商户订单号 · 示例：trade_no_20250724123456 */
        readonly out_trade_no?: string | undefined
        /** 商户号 · 示例：1234567890 */
        readonly mchid?: string | undefined
        /** 子商户号 · 示例：1234567890 */
        readonly sub_mchid?: string | undefined
      } | undefined
      /** 退券请求单号 · 示例：MCHRETURN202003101234 */
      readonly return_request_no?: string | undefined
      /** 退券时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
      readonly return_time?: string | undefined
      /** 删除时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
      readonly delete_time?: string | undefined
    }[] | undefined
    /** 券核销请求单号 */
    readonly use_request_no?: string | undefined
    /** 核销时间 · 格式：RFC 3339 日期时间 */
    readonly use_time?: string | undefined
    /** 退券请求单号 */
    readonly return_request_no?: string | undefined
    /** 退券时间 · 格式：RFC 3339 日期时间 */
    readonly return_time?: string | undefined
    /** 关联微信支付订单信息 */
    readonly associated_order_info?: {
      /** 微信支付单号 */
      readonly transaction_id?: string | undefined
      /** 商户订单号 */
      readonly out_trade_no?: string | undefined
      /** 商户号 */
      readonly mchid?: string | undefined
      /** 子商户号 */
      readonly sub_mchid?: string | undefined
    } | undefined
    readonly associated_pay_score_order_info?: {
      /** 微信支付服务订单号 */
      readonly order_id?: string | undefined
      /** 商户服务订单号 */
      readonly out_order_no?: string | undefined
      /** 商户号 */
      readonly mchid?: string | undefined
      /** 子商户号 */
      readonly sub_mchid?: string | undefined
    } | undefined
  } | undefined
  /** 商品券信息 */
  readonly product_coupon: {
    /** 商品券ID · 示例：1000000013 */
    readonly product_coupon_id: string
    /** 商品券状态 */
    readonly state: "AUDITING" | "EFFECTIVE" | "DEACTIVATED" | (string & {})
    /** 品牌ID · 示例：120344 */
    readonly brand_id: string
    /** 优惠范围 · 示例：ALL */
    readonly scope: "ALL" | "SINGLE" | "CATEGORY" | (string & {})
    /** 商品券类型 · 示例：NORMAL */
    readonly type: "NORMAL" | "DISCOUNT" | "EXCHANGE" | (string & {})
    /** 使用模式 · 示例：SINGLE */
    readonly usage_mode: "SINGLE" | "SEQUENTIAL" | "PROGRESSIVE_BUNDLE" | (string & {})
    /** 单券模式信息 */
    readonly single_usage_info?: {
      /** 满减券使用规则 */
      readonly normal_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免金额 · 示例：1 */
        readonly discount_amount: number
      } | undefined
      /** 折扣券使用规则 */
      readonly discount_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免百分比 · 示例：20 */
        readonly percent_off: number
      } | undefined
    } | undefined
    /** 多次优惠模式信息 */
    readonly sequential_usage_info?: {
      /** 多次优惠规则类型 · 示例：INCREMENTAL */
      readonly type: "INCREMENTAL" | "EQUAL" | (string & {})
      /** 可使用次数 · 示例：15 */
      readonly count: number
      /** 多次优惠有效天数 · 示例：365 */
      readonly available_days: number
      /** 多次优惠使用间隔天数 · 示例：0 */
      readonly interval_days?: number | undefined
    } | undefined
    /** 展示信息 */
    readonly display_info: {
      /** 商品券名称 · 示例：全场满100立打8折 */
      readonly name: string
      /** 商品券图片 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
      readonly image_url: string
      /** 商品券背景图 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
      readonly background_url: string
      /** 商品券详情图列表 */
      readonly detail_image_url_list?: readonly string[] | undefined
      /** 商品原价 · 示例：10000 */
      readonly original_price?: number | undefined
      /** 套餐组合 */
      readonly combo_package_list?: readonly {
        /** 套餐名 · 示例：咖啡2选1 */
        readonly name: string
        /** 可选单品数量 · 示例：3 */
        readonly pick_count: number
        /** 单品列表 */
        readonly choice_list: readonly {
          /** 单品名称 · 示例：美式 */
          readonly name: string
          /** 单品价格 · 示例：10000 */
          readonly price: number
          /** 单品数量 · 示例：2 */
          readonly count: number
          /** 单品图片 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
          readonly image_url?: string | undefined
          /** 单品跳转小程序AppID · 示例：wx4fd12345678 */
          readonly mini_program_appid?: string | undefined
          /** 单品跳转小程序路径 · 示例：/pages/index/index */
          readonly mini_program_path?: string | undefined
        }[]
      }[] | undefined
    }
    /** 外部商品ID · 示例：Product_1234567890 */
    readonly out_product_no?: string | undefined
    /** 失效请求单号 */
    readonly deactivate_request_no?: string | undefined
    /** 失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
    readonly deactivate_time?: string | undefined
    /** 失效原因 */
    readonly deactivate_reason?: string | undefined
    /** 多次优惠模式信息 */
    readonly progressive_bundle_usage_info?: {
      /** 可使用次数 */
      readonly count?: number | undefined
      /** 多次优惠使用间隔天数 */
      readonly interval_days?: number | undefined
    } | undefined
  }
  /** 批次信息 */
  readonly stock: {
    /** 商品券ID · 示例：1000000013 */
    readonly product_coupon_id: string
    /** 批次ID · 示例：1000000013001 */
    readonly stock_id: string
    /** 备注 */
    readonly remark?: string | undefined
    /** 券Code分配模式 · 示例：WECHATPAY */
    readonly coupon_code_mode: "WECHATPAY" | "UPLOAD" | "API_ASSIGN" | (string & {})
    /** 品牌方预上传的券Code数量信息 */
    readonly coupon_code_count_info?: {
      /** 已上传的Code总数 · 示例：10000 */
      readonly total_count: number
      /** 当前可用的Code · 示例：999 */
      readonly available_count: number
    } | undefined
    /** 发放规则 */
    readonly stock_send_rule: {
      /** 发放次数总上限 · 示例：100000 */
      readonly max_count: number
      /** 每日发放次数上限 · 示例：100000000 */
      readonly max_count_per_day?: number | undefined
      /** 每个用户领取次数上限 · 示例：5 */
      readonly max_count_per_user?: number | undefined
    }
    /** 单券使用规则 */
    readonly single_usage_rule?: {
      /** 券可核销时间 */
      readonly coupon_available_period: {
        /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
        readonly available_begin_time: string
        /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
        readonly available_end_time: string
        /** 生效后N天内有效 · 示例：30 */
        readonly available_days?: number | undefined
        /** 领取后N天开始生效 · 示例：1 */
        readonly wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        readonly weekly_available_period?: {
          /** 每周可用星期数 */
          readonly day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}))[] | undefined
          /** 当天可用时间段 */
          readonly day_period_list?: readonly {
            /** 当天可用开始时间 · 示例：60 */
            readonly begin_time: number
            /** 当天可用结束时间 · 示例：86399 */
            readonly end_time: number
          }[] | undefined
        } | undefined
        /** 无规律的可用时间段 */
        readonly irregular_available_period_list?: readonly {
          /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
          readonly begin_time: string
          /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
          readonly end_time: string
        }[] | undefined
      }
      /** 满减券使用规则 */
      readonly normal_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免金额 · 示例：1 */
        readonly discount_amount: number
      } | undefined
      /** 折扣券使用规则 */
      readonly discount_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免百分比 · 示例：20 */
        readonly percent_off: number
      } | undefined
      /** 兑换券使用规则 */
      readonly exchange_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定兑换价格 · 示例：20 */
        readonly exchange_price: number
      } | undefined
    } | undefined
    /** 多次优惠使用规则 */
    readonly sequential_usage_rule?: {
      /** 券可核销时间 */
      readonly coupon_available_period: {
        /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
        readonly available_begin_time: string
        /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
        readonly available_end_time: string
        /** 领取后N天开始生效 · 示例：1 */
        readonly wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        readonly weekly_available_period?: {
          /** 每周可用星期数 */
          readonly day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}))[] | undefined
          /** 当天可用时间段 */
          readonly day_period_list?: readonly {
            /** 当天可用开始时间 · 示例：60 */
            readonly begin_time: number
            /** 当天可用结束时间 · 示例：86399 */
            readonly end_time: number
          }[] | undefined
        } | undefined
        /** 无规律的可用时间段 */
        readonly irregular_available_period_list?: readonly {
          /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
          readonly begin_time: string
          /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
          readonly end_time: string
        }[] | undefined
      }
      /** 满减券使用规则 */
      readonly normal_coupon_list?: readonly {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免金额 · 示例：1 */
        readonly discount_amount: number
      }[] | undefined
      /** 折扣券使用规则列表 */
      readonly discount_coupon_list?: readonly {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免百分比 · 示例：20 */
        readonly percent_off: number
      }[] | undefined
      /** 兑换券使用规则列表 */
      readonly exchange_coupon_list?: readonly {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定兑换价格 · 示例：20 */
        readonly exchange_price: number
      }[] | undefined
      /** 多次优惠是否提供首笔特惠 */
      readonly special_first?: boolean | undefined
    } | undefined
    /** 券使用规则展示信息 */
    readonly usage_rule_display_info: {
      /** 券使用方式列表 */
      readonly coupon_usage_method_list: readonly ("OFFLINE" | "MINI_PROGRAM" | "APP" | "PAYMENT_CODE" | (string & {}))[]
      /** 小程序AppID · 示例：wx1234567890 */
      readonly mini_program_appid?: string | undefined
      /** 小程序跳转路径 · 示例：/pages/index/product */
      readonly mini_program_path?: string | undefined
      /** APP的H5跳转路径 · 示例：https://weixin.qq.com/jump-to-app */
      readonly app_path?: string | undefined
      /** 券使用说明 · 示例：工作日可用 */
      readonly usage_description: string
      /** 券可用门店信息 */
      readonly coupon_available_store_info?: {
        /** 券可用门店描述 · 示例：所有门店可用，可使用小程序查看门店列表 */
        readonly description: string
        /** 小程序AppID · 示例：wx1234567890 */
        readonly mini_program_appid?: string | undefined
        /** 小程序跳转路径 · 示例：/pages/index/product */
        readonly mini_program_path?: string | undefined
      } | undefined
      /** APP跳转类型 · 示例：H5 */
      readonly app_jump_type?: "H5" | "PASSCODE_LINK" | "USAGE_GUIDE" | (string & {}) | undefined
      /** 口令链接 · 示例：passcode_link.example */
      readonly passcode_link?: string | undefined
    }
    /** 用户商品券展示信息 */
    readonly coupon_display_info: {
      /** 用户商品券Code展示模式 · 示例：QRCODE */
      readonly code_display_mode?: "INVISIBLE" | "BARCODE" | "QRCODE" | (string & {}) | undefined
      /** 背景颜色 · 示例：Color020 */
      readonly background_color?: "Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | (string & {}) | undefined
      /** 小程序入口 */
      readonly entrance_mini_program?: {
        /** 小程序appid · 示例：wx234545656765876 */
        readonly appid: string
        /** 小程序跳转路径 · 示例：/path/index/index */
        readonly path: string
        /** 入口文案 · 示例：欢迎选购 */
        readonly entrance_wording: string
        /** 引导文案 · 示例：获取更多优惠 */
        readonly guidance_wording: string
      } | undefined
      /** 公众号入口 */
      readonly entrance_official_account?: {
        /** 公众号AppID · 示例：wx1234567890 */
        readonly appid: string
      } | undefined
      /** 视频号入口 */
      readonly entrance_finder?: {
        /** 视频号ID · 示例：gh_12345678 */
        readonly finder_id: string
        /** 视频号视频ID · 示例：UDFsdf24df34dD456Hdf34 */
        readonly finder_video_id: string
        /** 视频号封面图 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
        readonly finder_video_cover_image_url: string
      } | undefined
    }
    /** 事件通知配置 */
    readonly notify_config: {
      /** 事件通知appid · 示例：wx23232232323 */
      readonly notify_appid?: string | undefined
    }
    /** 可用门店范围 · 示例：NONE */
    readonly store_scope: "NONE" | "ALL" | "SPECIFIC" | (string & {})
    /** 已发放次数 */
    readonly sent_count_info: {
      /** 已发放总次数 · 示例：0 */
      readonly total_count: number
      /** 当天已发放次数 · 示例：0 */
      readonly today_count: number
    }
    /** 批次状态 */
    readonly state: "AUDITING" | "SENDING" | "PAUSED" | "STOPPED" | "DEACTIVATED" | (string & {})
    /** 失效请求单号 */
    readonly deactivate_request_no?: string | undefined
    /** 失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
    readonly deactivate_time?: string | undefined
    /** 失效原因 */
    readonly deactivate_reason?: string | undefined
    /** 品牌ID · 示例：120344 */
    readonly brand_id: string
    /** 多次优惠使用规则 */
    readonly progressive_bundle_usage_rule?: {
      /** 券可核销时间 */
      readonly coupon_available_period?: {
        /** 开始时间 */
        readonly available_begin_time?: string | undefined
        /** 结束时间 */
        readonly available_end_time?: string | undefined
        /** 生效后N天内有效 */
        readonly available_days?: number | undefined
        /** 领取后N天开始生效 */
        readonly wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        readonly weekly_available_period?: {
          /** 每周可用星期数 */
          readonly day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}))[] | undefined
          /** 当天可用时间段 */
          readonly day_period_list?: readonly {
            /** 当天可用开始时间 */
            readonly begin_time?: number | undefined
            /** 当天可用结束时间 */
            readonly end_time?: number | undefined
          }[] | undefined
        } | undefined
        /** 无规律的可用时间段 */
        readonly irregular_available_period_list?: readonly {
          /** 开始时间 */
          readonly begin_time?: string | undefined
          /** 结束时间 */
          readonly end_time?: string | undefined
        }[] | undefined
      } | undefined
      /** 满减券使用规则 */
      readonly normal_coupon?: {
        /** 门槛金额 */
        readonly threshold?: number | undefined
        /** 固定减免金额 */
        readonly discount_amount?: number | undefined
      } | undefined
      /** 折扣券使用规则 */
      readonly discount_coupon?: {
        /** 门槛金额 */
        readonly threshold?: number | undefined
        /** 固定减免百分比 */
        readonly percent_off?: number | undefined
      } | undefined
      /** 兑换券使用规则 */
      readonly exchange_coupon?: {
        /** 门槛金额 */
        readonly threshold?: number | undefined
        /** 固定兑换价格 */
        readonly exchange_price?: number | undefined
      } | undefined
    } | undefined
    /** 批次组信息 */
    readonly stock_bundle_info?: {
      /** 批次组ID */
      readonly stock_bundle_id?: string | undefined
      /** 批次在批次组内的次序 */
      readonly stock_bundle_index?: number | undefined
    } | undefined
  }
  /** 自定义附加信息 · 示例：example_attach */
  readonly attach?: string | undefined
  /** 渠道自定义信息 · 示例：example_channel_custom_info */
  readonly channel_custom_info?: string | undefined
  /** 品牌ID · 示例：120344 */
  readonly brand_id: string
  /** 用户券组信息 */
  readonly user_product_coupon_bundle_info?: {
    /** 用户券组ID */
    readonly user_coupon_bundle_id?: string | undefined
    /** 用户券组内索引 */
    readonly user_coupon_bundle_index?: number | undefined
    /** 总可使用次数 */
    readonly total_count?: number | undefined
    /** 已使用次数 */
    readonly used_count?: number | undefined
  } | undefined
  /** 用户商品券标签信息 */
  readonly coupon_tag_info?: {
    /** 用户商品券标签列表 */
    readonly coupon_tag_list?: readonly ("MEMBER" | (string & {}))[] | undefined
    /** 会员标签信息 */
    readonly member_tag_info?: {
      /** 会员卡模板ID */
      readonly member_card_id?: string | undefined
    } | undefined
  } | undefined
}

export interface V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Confirm {
  /**
   * 确认发放用户商品券 · https://pay.weixin.qq.com/doc/v3/partner/4015781575
   * 角色：服务商
   */
  post(options: V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Confirm_Post_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Confirm_Post_Request }): ApiCall<V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Confirm_Post_Response>
  /**
   * 确认发放用户商品券 · https://pay.weixin.qq.com/doc/v3/partner/4015781575
   * 角色：服务商
   */
  postSync(options: V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Confirm_Post_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Confirm_Post_Request }): V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Confirm_Post_Response
}

export interface V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Deactivate_Post_Request {
  /** 品牌ID · 示例：120344 */
  readonly brand_id: string
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 批次ID · 示例：1000000013001 */
  readonly stock_id: string
  /** 公众账号AppID · 示例：wx233544546545989 */
  readonly appid: string
  /** 失效请求单号 · 示例：34657_20250101_123456 */
  readonly out_request_no: string
  /** 失效原因 · 示例：商品已下线，使用户商品券失效 */
  readonly deactivate_reason: string
}

export interface V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Deactivate_Post_Options extends CallOptions {
  /** 用户OpenID · 示例：oh-394z-6CGkNoJrsDLTTUKiAnp4 */
  readonly openid: string
  /** 用户商品券Code · 示例：123446565767 */
  readonly coupon_code: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Deactivate_Post_Request
}

export interface V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Deactivate_Post_Response {
  /** 用户商品券Code · 示例：123446565767 */
  readonly coupon_code: string
  /** 用户商品券状态 · 示例：USED */
  readonly coupon_state: "CONFIRMING" | "PENDING" | "EFFECTIVE" | "USED" | "EXPIRED" | "DELETED" | "DEACTIVATED" | (string & {})
  /** 有效期开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
  readonly valid_begin_time: string
  /** 有效期结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
  readonly valid_end_time: string
  /** 领券时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
  readonly receive_time: string
  /** 发券请求单号 · 示例：MCHSEND202003101234 */
  readonly send_request_no: string
  /** 发券渠道 · 示例：API */
  readonly send_channel: "API" | "BRAND_MANAGE" | "MERCHANT_CARD" | "MEMBER" | "SMALL_ACTIVITY" | "RECEIVE_COMPONENT" | (string & {})
  /** 确认请求单号 · 示例：MCHCONFIRM202003101234 */
  readonly confirm_request_no?: string | undefined
  /** 确认发放时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
  readonly confirm_time?: string | undefined
  /** 失效请求单号 · 示例：1002600620019090123143254436 */
  readonly deactivate_request_no?: string | undefined
  /** 失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
  readonly deactivate_time?: string | undefined
  /** 失效原因 · 示例：商品已下线 */
  readonly deactivate_reason?: string | undefined
  /** 单券使用详情 */
  readonly single_usage_detail?: {
    /** 券核销请求单号 · 示例：34657_20250101_123456 */
    readonly use_request_no?: string | undefined
    /** 核销时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
    readonly use_time?: string | undefined
    /** 关联微信支付订单信息 */
    readonly associated_order_info?: {
      /** 微信支付单号 · 示例：4200000000123456789123456789 */
      readonly transaction_id?: string | undefined
      /** 商户订单号 · 示例：trade_no_20250724123456 */
      readonly out_trade_no?: string | undefined
      /** 商户号 · 示例：1234567890 */
      readonly mchid?: string | undefined
      /** 子商户号 · 示例：1234567890 */
      readonly sub_mchid?: string | undefined
    } | undefined
    /** 退券请求单号 · 示例：MCHRETURN202003101234 */
    readonly return_request_no?: string | undefined
    /** 退券时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
    readonly return_time?: string | undefined
    /** 券核销的关联微信支付分订单信息 */
    readonly associated_pay_score_order_info?: {
      /** 微信支付服务订单号 */
      readonly order_id?: string | undefined
      /** 商户服务订单号 */
      readonly out_order_no?: string | undefined
      /** 商户号 */
      readonly mchid?: string | undefined
      /** 子商户号 */
      readonly sub_mchid?: string | undefined
    } | undefined
  } | undefined
  /** 多次优惠使用详情 */
  readonly sequential_usage_detail?: {
    /** 总可使用次数 · 示例：10 */
    readonly total_count?: number | undefined
    /** 已使用次数 · 示例：3 */
    readonly used_count?: number | undefined
    /** 轮次使用详情列表 */
    readonly detail_item_list?: readonly {
      /** 轮次使用详情状态 · 示例：USED */
      readonly detail_state?: "PENDING" | "EFFECTIVE" | "USED" | "EXPIRED" | "DELETED" | "DEACTIVATED" | (string & {}) | undefined
      /** 有效期开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
      readonly valid_begin_time?: string | undefined
      /** 有效期结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
      readonly valid_end_time?: string | undefined
      /** 核销请求单号 · 示例：MCHUSE202003101234 */
      readonly use_request_no?: string | undefined
      /** 核销时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
      readonly use_time?: string | undefined
      /** 关联微信支付订单信息 */
      readonly associated_order_info?: {
        /** 微信支付单号 · 示例：4200000000123456789123456789 */
        readonly transaction_id?: string | undefined
        /** 商户订单号 · 示例：trade_no_20250724123456 */
        readonly out_trade_no?: string | undefined
        /** 商户号 · 示例：1234567890 */
        readonly mchid?: string | undefined
        /** 子商户号 · 示例：1234567890 */
        readonly sub_mchid?: string | undefined
      } | undefined
      /** 退券请求单号 · 示例：MCHRETURN202003101234 */
      readonly return_request_no?: string | undefined
      /** 退券时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
      readonly return_time?: string | undefined
      /** 删除时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
      readonly delete_time?: string | undefined
    }[] | undefined
  } | undefined
  /** 商品券信息 */
  readonly product_coupon: {
    /** 商品券ID · 示例：1000000013 */
    readonly product_coupon_id: string
    /** 商品券状态 */
    readonly state: "AUDITING" | "EFFECTIVE" | "DEACTIVATED" | (string & {})
    /** 品牌ID · 示例：120344 */
    readonly brand_id: string
    /** 优惠范围 · 示例：ALL */
    readonly scope: "ALL" | "SINGLE" | "CATEGORY" | (string & {})
    /** 商品券类型 · 示例：NORMAL */
    readonly type: "NORMAL" | "DISCOUNT" | "EXCHANGE" | (string & {})
    /** 使用模式 · 示例：SINGLE */
    readonly usage_mode: "SINGLE" | "SEQUENTIAL" | "PROGRESSIVE_BUNDLE" | (string & {})
    /** 单券模式信息 */
    readonly single_usage_info?: {
      /** 满减券使用规则 */
      readonly normal_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免金额 · 示例：1 */
        readonly discount_amount: number
      } | undefined
      /** 折扣券使用规则 */
      readonly discount_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免百分比 · 示例：20 */
        readonly percent_off: number
      } | undefined
    } | undefined
    /** 多次优惠模式信息 */
    readonly sequential_usage_info?: {
      /** 多次优惠规则类型 · 示例：INCREMENTAL */
      readonly type: "INCREMENTAL" | "EQUAL" | (string & {})
      /** 可使用次数 · 示例：15 */
      readonly count: number
      /** 多次优惠有效天数 · 示例：365 */
      readonly available_days: number
      /** 多次优惠使用间隔天数 · 示例：0 */
      readonly interval_days?: number | undefined
    } | undefined
    /** 展示信息 */
    readonly display_info: {
      /** 商品券名称 · 示例：全场满100立打8折 */
      readonly name: string
      /** 商品券图片 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
      readonly image_url: string
      /** 商品券背景图 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
      readonly background_url: string
      /** 商品券详情图列表 */
      readonly detail_image_url_list?: readonly string[] | undefined
      /** 商品原价 · 示例：10000 */
      readonly original_price?: number | undefined
      /** 套餐组合 */
      readonly combo_package_list?: readonly {
        /** 套餐名 · 示例：咖啡2选1 */
        readonly name: string
        /** 可选单品数量 · 示例：3 */
        readonly pick_count: number
        /** 单品列表 */
        readonly choice_list: readonly {
          /** 单品名称 · 示例：美式 */
          readonly name: string
          /** 单品价格 · 示例：10000 */
          readonly price: number
          /** 单品数量 · 示例：2 */
          readonly count: number
          /** 单品图片 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
          readonly image_url?: string | undefined
          /** 单品跳转小程序AppID · 示例：wx4fd12345678 */
          readonly mini_program_appid?: string | undefined
          /** 单品跳转小程序路径 · 示例：/pages/index/index */
          readonly mini_program_path?: string | undefined
        }[]
      }[] | undefined
    }
    /** 外部商品ID · 示例：Product_1234567890 */
    readonly out_product_no?: string | undefined
    /** 失效请求单号 */
    readonly deactivate_request_no?: string | undefined
    /** 失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
    readonly deactivate_time?: string | undefined
    /** 失效原因 */
    readonly deactivate_reason?: string | undefined
    /** 多次优惠模式信息 */
    readonly progressive_bundle_usage_info?: {
      /** 可使用次数 */
      readonly count?: number | undefined
      /** 多次优惠使用间隔天数 */
      readonly interval_days?: number | undefined
    } | undefined
  }
  /** 批次信息 */
  readonly stock: {
    /** 商品券ID · 示例：1000000013 */
    readonly product_coupon_id: string
    /** 批次ID · 示例：1000000013001 */
    readonly stock_id: string
    /** 备注 */
    readonly remark?: string | undefined
    /** 券Code分配模式 · 示例：WECHATPAY */
    readonly coupon_code_mode: "WECHATPAY" | "UPLOAD" | "API_ASSIGN" | (string & {})
    /** 品牌方预上传的券Code数量信息 */
    readonly coupon_code_count_info?: {
      /** 已上传的Code总数 · 示例：10000 */
      readonly total_count: number
      /** 当前可用的Code · 示例：999 */
      readonly available_count: number
    } | undefined
    /** 发放规则 */
    readonly stock_send_rule: {
      /** 发放次数总上限 · 示例：100000 */
      readonly max_count: number
      /** 每日发放次数上限 · 示例：100000000 */
      readonly max_count_per_day?: number | undefined
      /** 每个用户领取次数上限 · 示例：5 */
      readonly max_count_per_user?: number | undefined
    }
    /** 单券使用规则 */
    readonly single_usage_rule?: {
      /** 券可核销时间 */
      readonly coupon_available_period: {
        /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
        readonly available_begin_time: string
        /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
        readonly available_end_time: string
        /** 生效后N天内有效 · 示例：30 */
        readonly available_days?: number | undefined
        /** 领取后N天开始生效 · 示例：1 */
        readonly wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        readonly weekly_available_period?: {
          /** 每周可用星期数 */
          readonly day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}))[] | undefined
          /** 当天可用时间段 */
          readonly day_period_list?: readonly {
            /** 当天可用开始时间 · 示例：60 */
            readonly begin_time: number
            /** 当天可用结束时间 · 示例：86399 */
            readonly end_time: number
          }[] | undefined
        } | undefined
        /** 无规律的可用时间段 */
        readonly irregular_available_period_list?: readonly {
          /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
          readonly begin_time: string
          /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
          readonly end_time: string
        }[] | undefined
      }
      /** 满减券使用规则 */
      readonly normal_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免金额 · 示例：1 */
        readonly discount_amount: number
      } | undefined
      /** 折扣券使用规则 */
      readonly discount_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免百分比 · 示例：20 */
        readonly percent_off: number
      } | undefined
      /** 兑换券使用规则 */
      readonly exchange_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定兑换价格 · 示例：20 */
        readonly exchange_price: number
      } | undefined
    } | undefined
    /** 多次优惠使用规则 */
    readonly sequential_usage_rule?: {
      /** 券可核销时间 */
      readonly coupon_available_period: {
        /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
        readonly available_begin_time: string
        /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
        readonly available_end_time: string
        /** 领取后N天开始生效 · 示例：1 */
        readonly wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        readonly weekly_available_period?: {
          /** 每周可用星期数 */
          readonly day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}))[] | undefined
          /** 当天可用时间段 */
          readonly day_period_list?: readonly {
            /** 当天可用开始时间 · 示例：60 */
            readonly begin_time: number
            /** 当天可用结束时间 · 示例：86399 */
            readonly end_time: number
          }[] | undefined
        } | undefined
        /** 无规律的可用时间段 */
        readonly irregular_available_period_list?: readonly {
          /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
          readonly begin_time: string
          /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
          readonly end_time: string
        }[] | undefined
      }
      /** 满减券使用规则 */
      readonly normal_coupon_list?: readonly {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免金额 · 示例：1 */
        readonly discount_amount: number
      }[] | undefined
      /** 折扣券使用规则列表 */
      readonly discount_coupon_list?: readonly {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免百分比 · 示例：20 */
        readonly percent_off: number
      }[] | undefined
      /** 兑换券使用规则列表 */
      readonly exchange_coupon_list?: readonly {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定兑换价格 · 示例：20 */
        readonly exchange_price: number
      }[] | undefined
      /** 多次优惠是否提供首笔特惠 */
      readonly special_first?: boolean | undefined
    } | undefined
    /** 券使用规则展示信息 */
    readonly usage_rule_display_info: {
      /** 券使用方式列表 */
      readonly coupon_usage_method_list: readonly ("OFFLINE" | "MINI_PROGRAM" | "APP" | "PAYMENT_CODE" | (string & {}))[]
      /** 小程序AppID · 示例：wx1234567890 */
      readonly mini_program_appid?: string | undefined
      /** 小程序跳转路径 · 示例：/pages/index/product */
      readonly mini_program_path?: string | undefined
      /** APP的H5跳转路径 · 示例：https://weixin.qq.com/jump-to-app */
      readonly app_path?: string | undefined
      /** 券使用说明 · 示例：工作日可用 */
      readonly usage_description: string
      /** 券可用门店信息 */
      readonly coupon_available_store_info?: {
        /** 券可用门店描述 · 示例：所有门店可用，可使用小程序查看门店列表 */
        readonly description: string
        /** 小程序AppID · 示例：wx1234567890 */
        readonly mini_program_appid?: string | undefined
        /** 小程序跳转路径 · 示例：/pages/index/product */
        readonly mini_program_path?: string | undefined
      } | undefined
      /** APP跳转类型 · 示例：H5 */
      readonly app_jump_type?: "H5" | "PASSCODE_LINK" | "USAGE_GUIDE" | (string & {}) | undefined
      /** 口令链接 · 示例：passcode_link.example */
      readonly passcode_link?: string | undefined
    }
    /** 用户商品券展示信息 */
    readonly coupon_display_info: {
      /** 用户商品券Code展示模式 · 示例：QRCODE */
      readonly code_display_mode?: "INVISIBLE" | "BARCODE" | "QRCODE" | (string & {}) | undefined
      /** 背景颜色 · 示例：Color020 */
      readonly background_color?: "Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | (string & {}) | undefined
      /** 小程序入口 */
      readonly entrance_mini_program?: {
        /** 小程序appid · 示例：wx234545656765876 */
        readonly appid: string
        /** 小程序跳转路径 · 示例：/path/index/index */
        readonly path: string
        /** 入口文案 · 示例：欢迎选购 */
        readonly entrance_wording: string
        /** 引导文案 · 示例：获取更多优惠 */
        readonly guidance_wording: string
      } | undefined
      /** 公众号入口 */
      readonly entrance_official_account?: {
        /** 公众号AppID · 示例：wx1234567890 */
        readonly appid: string
      } | undefined
      /** 视频号入口 */
      readonly entrance_finder?: {
        /** 视频号ID · 示例：gh_12345678 */
        readonly finder_id: string
        /** 视频号视频ID · 示例：UDFsdf24df34dD456Hdf34 */
        readonly finder_video_id: string
        /** 视频号封面图 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
        readonly finder_video_cover_image_url: string
      } | undefined
    }
    /** 事件通知配置 */
    readonly notify_config: {
      /** 事件通知appid · 示例：wx23232232323 */
      readonly notify_appid?: string | undefined
    }
    /** 可用门店范围 · 示例：NONE */
    readonly store_scope: "NONE" | "ALL" | "SPECIFIC" | (string & {})
    /** 已发放次数 */
    readonly sent_count_info: {
      /** 已发放总次数 · 示例：0 */
      readonly total_count: number
      /** 当天已发放次数 · 示例：0 */
      readonly today_count: number
    }
    /** 批次状态 */
    readonly state: "AUDITING" | "SENDING" | "PAUSED" | "STOPPED" | "DEACTIVATED" | (string & {})
    /** 失效请求单号 */
    readonly deactivate_request_no?: string | undefined
    /** 失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
    readonly deactivate_time?: string | undefined
    /** 失效原因 */
    readonly deactivate_reason?: string | undefined
    /** 品牌ID · 示例：120344 */
    readonly brand_id: string
  }
  /** 自定义附加信息 · 示例：example_attach */
  readonly attach?: string | undefined
  /** 渠道自定义信息 · 示例：example_channel_custom_info */
  readonly channel_custom_info?: string | undefined
  /** 品牌ID · 示例：120344 */
  readonly brand_id: string
  /** 用户商品券标签信息 */
  readonly coupon_tag_info?: {
    /** 用户商品券标签列表 */
    readonly coupon_tag_list?: readonly ("MEMBER" | (string & {}))[] | undefined
    /** 会员标签信息 */
    readonly member_tag_info?: {
      /** 会员卡模板ID */
      readonly member_card_id?: string | undefined
    } | undefined
  } | undefined
}

export interface V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Deactivate {
  /**
   * 失效用户商品券 · https://pay.weixin.qq.com/doc/v3/partner/4015781578
   * 角色：服务商
   */
  post(options: V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Deactivate_Post_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Deactivate_Post_Request }): ApiCall<V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Deactivate_Post_Response>
  /**
   * 失效用户商品券 · https://pay.weixin.qq.com/doc/v3/partner/4015781578
   * 角色：服务商
   */
  postSync(options: V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Deactivate_Post_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Deactivate_Post_Request }): V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Deactivate_Post_Response
}

export interface V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Return_Post_Request {
  /** 品牌ID · 示例：120344 */
  readonly brand_id: string
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 批次ID · 示例：1000000013001 */
  readonly stock_id: string
  /** 公众账号AppID · 示例：wx233544546545989 */
  readonly appid: string
  /** 退券请求单号 · 示例：34657_20250101_123456 */
  readonly out_request_no: string
  /** 多次优惠索引 · 示例：0 */
  readonly sequential_coupon_index?: number | undefined
}

export interface V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Return_Post_Options extends CallOptions {
  /** 用户OpenID · 示例：oh-394z-6CGkNoJrsDLTTUKiAnp4 */
  readonly openid: string
  /** 用户商品券Code · 示例：123446565767 */
  readonly coupon_code: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Return_Post_Request
}

export interface V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Return_Post_Response {
  /** 用户商品券Code · 示例：123446565767 */
  readonly coupon_code: string
  /** 用户商品券状态 · 示例：USED */
  readonly coupon_state: "CONFIRMING" | "PENDING" | "EFFECTIVE" | "USED" | "EXPIRED" | "DELETED" | "DEACTIVATED" | (string & {})
  /** 有效期开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
  readonly valid_begin_time: string
  /** 有效期结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
  readonly valid_end_time: string
  /** 领券时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
  readonly receive_time: string
  /** 发券请求单号 · 示例：MCHSEND202003101234 */
  readonly send_request_no: string
  /** 发券渠道 · 示例：API */
  readonly send_channel: "API" | "BRAND_MANAGE" | "MERCHANT_CARD" | "MEMBER" | "SMALL_ACTIVITY" | "RECEIVE_COMPONENT" | (string & {})
  /** 确认请求单号 · 示例：MCHCONFIRM202003101234 */
  readonly confirm_request_no?: string | undefined
  /** 确认发放时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
  readonly confirm_time?: string | undefined
  /** 失效请求单号 · 示例：1002600620019090123143254436 */
  readonly deactivate_request_no?: string | undefined
  /** 失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
  readonly deactivate_time?: string | undefined
  /** 失效原因 · 示例：商品已下线 */
  readonly deactivate_reason?: string | undefined
  /** 单券使用详情 */
  readonly single_usage_detail?: {
    /** 券核销请求单号 · 示例：34657_20250101_123456 */
    readonly use_request_no?: string | undefined
    /** 核销时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
    readonly use_time?: string | undefined
    /** 关联微信支付订单信息 */
    readonly associated_order_info?: {
      /** 微信支付单号 · 示例：4200000000123456789123456789 */
      readonly transaction_id?: string | undefined
      /** 商户订单号 · 示例：trade_no_20250724123456 */
      readonly out_trade_no?: string | undefined
      /** 商户号 · 示例：1234567890 */
      readonly mchid?: string | undefined
      /** 子商户号 · 示例：1234567890 */
      readonly sub_mchid?: string | undefined
    } | undefined
    /** 退券请求单号 · 示例：MCHRETURN202003101234 */
    readonly return_request_no?: string | undefined
    /** 退券时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
    readonly return_time?: string | undefined
    /** 券核销的关联微信支付分订单信息 */
    readonly associated_pay_score_order_info?: {
      /** 微信支付服务订单号 */
      readonly order_id?: string | undefined
      /** 商户服务订单号 */
      readonly out_order_no?: string | undefined
      /** 商户号 */
      readonly mchid?: string | undefined
      /** 子商户号 */
      readonly sub_mchid?: string | undefined
    } | undefined
  } | undefined
  /** 多次优惠使用详情 */
  readonly sequential_usage_detail?: {
    /** 总可使用次数 · 示例：10 */
    readonly total_count?: number | undefined
    /** 已使用次数 · 示例：3 */
    readonly used_count?: number | undefined
    /** 轮次使用详情列表 */
    readonly detail_item_list?: readonly {
      /** 轮次使用详情状态 · 示例：USED */
      readonly detail_state?: "PENDING" | "EFFECTIVE" | "USED" | "EXPIRED" | "DELETED" | "DEACTIVATED" | (string & {}) | undefined
      /** 有效期开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
      readonly valid_begin_time?: string | undefined
      /** 有效期结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
      readonly valid_end_time?: string | undefined
      /** 核销请求单号 · 示例：MCHUSE202003101234 */
      readonly use_request_no?: string | undefined
      /** 核销时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
      readonly use_time?: string | undefined
      /** 关联微信支付订单信息 */
      readonly associated_order_info?: {
        /** 微信支付单号 · 示例：4200000000123456789123456789 */
        readonly transaction_id?: string | undefined
        /** 商户订单号 · 示例：trade_no_20250724123456 */
        readonly out_trade_no?: string | undefined
        /** 商户号 · 示例：1234567890 */
        readonly mchid?: string | undefined
        /** 子商户号 · 示例：1234567890 */
        readonly sub_mchid?: string | undefined
      } | undefined
      /** 退券请求单号 · 示例：MCHRETURN202003101234 */
      readonly return_request_no?: string | undefined
      /** 退券时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
      readonly return_time?: string | undefined
      /** 删除时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
      readonly delete_time?: string | undefined
    }[] | undefined
  } | undefined
  /** 商品券信息 */
  readonly product_coupon: {
    /** 商品券ID · 示例：1000000013 */
    readonly product_coupon_id: string
    /** 商品券状态 */
    readonly state: "AUDITING" | "EFFECTIVE" | "DEACTIVATED" | (string & {})
    /** 品牌ID · 示例：120344 */
    readonly brand_id: string
    /** 优惠范围 · 示例：ALL */
    readonly scope: "ALL" | "SINGLE" | "CATEGORY" | (string & {})
    /** 商品券类型 · 示例：NORMAL */
    readonly type: "NORMAL" | "DISCOUNT" | "EXCHANGE" | (string & {})
    /** 使用模式 · 示例：SINGLE */
    readonly usage_mode: "SINGLE" | "SEQUENTIAL" | "PROGRESSIVE_BUNDLE" | (string & {})
    /** 单券模式信息 */
    readonly single_usage_info?: {
      /** 满减券使用规则 */
      readonly normal_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免金额 · 示例：1 */
        readonly discount_amount: number
      } | undefined
      /** 折扣券使用规则 */
      readonly discount_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免百分比 · 示例：20 */
        readonly percent_off: number
      } | undefined
    } | undefined
    /** 多次优惠模式信息 */
    readonly sequential_usage_info?: {
      /** 多次优惠规则类型 · 示例：INCREMENTAL */
      readonly type: "INCREMENTAL" | "EQUAL" | (string & {})
      /** 可使用次数 · 示例：15 */
      readonly count: number
      /** 多次优惠有效天数 · 示例：365 */
      readonly available_days: number
      /** 多次优惠使用间隔天数 · 示例：0 */
      readonly interval_days?: number | undefined
    } | undefined
    /** 展示信息 */
    readonly display_info: {
      /** 商品券名称 · 示例：全场满100立打8折 */
      readonly name: string
      /** 商品券图片 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
      readonly image_url: string
      /** 商品券背景图 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
      readonly background_url: string
      /** 商品券详情图列表 */
      readonly detail_image_url_list?: readonly string[] | undefined
      /** 商品原价 · 示例：10000 */
      readonly original_price?: number | undefined
      /** 套餐组合 */
      readonly combo_package_list?: readonly {
        /** 套餐名 · 示例：咖啡2选1 */
        readonly name: string
        /** 可选单品数量 · 示例：3 */
        readonly pick_count: number
        /** 单品列表 */
        readonly choice_list: readonly {
          /** 单品名称 · 示例：美式 */
          readonly name: string
          /** 单品价格 · 示例：10000 */
          readonly price: number
          /** 单品数量 · 示例：2 */
          readonly count: number
          /** 单品图片 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
          readonly image_url?: string | undefined
          /** 单品跳转小程序AppID · 示例：wx4fd12345678 */
          readonly mini_program_appid?: string | undefined
          /** 单品跳转小程序路径 · 示例：/pages/index/index */
          readonly mini_program_path?: string | undefined
        }[]
      }[] | undefined
    }
    /** 外部商品ID · 示例：Product_1234567890 */
    readonly out_product_no?: string | undefined
    /** 失效请求单号 */
    readonly deactivate_request_no?: string | undefined
    /** 失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
    readonly deactivate_time?: string | undefined
    /** 失效原因 */
    readonly deactivate_reason?: string | undefined
    /** 多次优惠模式信息 */
    readonly progressive_bundle_usage_info?: {
      /** 可使用次数 */
      readonly count?: number | undefined
      /** 多次优惠使用间隔天数 */
      readonly interval_days?: number | undefined
    } | undefined
  }
  /** 批次信息 */
  readonly stock: {
    /** 商品券ID · 示例：1000000013 */
    readonly product_coupon_id: string
    /** 批次ID · 示例：1000000013001 */
    readonly stock_id: string
    /** 备注 */
    readonly remark?: string | undefined
    /** 券Code分配模式 · 示例：WECHATPAY */
    readonly coupon_code_mode: "WECHATPAY" | "UPLOAD" | "API_ASSIGN" | (string & {})
    /** 品牌方预上传的券Code数量信息 */
    readonly coupon_code_count_info?: {
      /** 已上传的Code总数 · 示例：10000 */
      readonly total_count: number
      /** 当前可用的Code · 示例：999 */
      readonly available_count: number
    } | undefined
    /** 发放规则 */
    readonly stock_send_rule: {
      /** 发放次数总上限 · 示例：100000 */
      readonly max_count: number
      /** 每日发放次数上限 · 示例：100000000 */
      readonly max_count_per_day?: number | undefined
      /** 每个用户领取次数上限 · 示例：5 */
      readonly max_count_per_user?: number | undefined
    }
    /** 单券使用规则 */
    readonly single_usage_rule?: {
      /** 券可核销时间 */
      readonly coupon_available_period: {
        /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
        readonly available_begin_time: string
        /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
        readonly available_end_time: string
        /** 生效后N天内有效 · 示例：30 */
        readonly available_days?: number | undefined
        /** 领取后N天开始生效 · 示例：1 */
        readonly wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        readonly weekly_available_period?: {
          /** 每周可用星期数 */
          readonly day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}))[] | undefined
          /** 当天可用时间段 */
          readonly day_period_list?: readonly {
            /** 当天可用开始时间 · 示例：60 */
            readonly begin_time: number
            /** 当天可用结束时间 · 示例：86399 */
            readonly end_time: number
          }[] | undefined
        } | undefined
        /** 无规律的可用时间段 */
        readonly irregular_available_period_list?: readonly {
          /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
          readonly begin_time: string
          /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
          readonly end_time: string
        }[] | undefined
      }
      /** 满减券使用规则 */
      readonly normal_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免金额 · 示例：1 */
        readonly discount_amount: number
      } | undefined
      /** 折扣券使用规则 */
      readonly discount_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免百分比 · 示例：20 */
        readonly percent_off: number
      } | undefined
      /** 兑换券使用规则 */
      readonly exchange_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定兑换价格 · 示例：20 */
        readonly exchange_price: number
      } | undefined
    } | undefined
    /** 多次优惠使用规则 */
    readonly sequential_usage_rule?: {
      /** 券可核销时间 */
      readonly coupon_available_period: {
        /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
        readonly available_begin_time: string
        /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
        readonly available_end_time: string
        /** 领取后N天开始生效 · 示例：1 */
        readonly wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        readonly weekly_available_period?: {
          /** 每周可用星期数 */
          readonly day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}))[] | undefined
          /** 当天可用时间段 */
          readonly day_period_list?: readonly {
            /** 当天可用开始时间 · 示例：60 */
            readonly begin_time: number
            /** 当天可用结束时间 · 示例：86399 */
            readonly end_time: number
          }[] | undefined
        } | undefined
        /** 无规律的可用时间段 */
        readonly irregular_available_period_list?: readonly {
          /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
          readonly begin_time: string
          /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
          readonly end_time: string
        }[] | undefined
      }
      /** 满减券使用规则 */
      readonly normal_coupon_list?: readonly {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免金额 · 示例：1 */
        readonly discount_amount: number
      }[] | undefined
      /** 折扣券使用规则列表 */
      readonly discount_coupon_list?: readonly {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免百分比 · 示例：20 */
        readonly percent_off: number
      }[] | undefined
      /** 兑换券使用规则列表 */
      readonly exchange_coupon_list?: readonly {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定兑换价格 · 示例：20 */
        readonly exchange_price: number
      }[] | undefined
      /** 多次优惠是否提供首笔特惠 */
      readonly special_first?: boolean | undefined
    } | undefined
    /** 券使用规则展示信息 */
    readonly usage_rule_display_info: {
      /** 券使用方式列表 */
      readonly coupon_usage_method_list: readonly ("OFFLINE" | "MINI_PROGRAM" | "APP" | "PAYMENT_CODE" | (string & {}))[]
      /** 小程序AppID · 示例：wx1234567890 */
      readonly mini_program_appid?: string | undefined
      /** 小程序跳转路径 · 示例：/pages/index/product */
      readonly mini_program_path?: string | undefined
      /** APP的H5跳转路径 · 示例：https://weixin.qq.com/jump-to-app */
      readonly app_path?: string | undefined
      /** 券使用说明 · 示例：工作日可用 */
      readonly usage_description: string
      /** 券可用门店信息 */
      readonly coupon_available_store_info?: {
        /** 券可用门店描述 · 示例：所有门店可用，可使用小程序查看门店列表 */
        readonly description: string
        /** 小程序AppID · 示例：wx1234567890 */
        readonly mini_program_appid?: string | undefined
        /** 小程序跳转路径 · 示例：/pages/index/product */
        readonly mini_program_path?: string | undefined
      } | undefined
      /** APP跳转类型 · 示例：H5 */
      readonly app_jump_type?: "H5" | "PASSCODE_LINK" | "USAGE_GUIDE" | (string & {}) | undefined
      /** 口令链接 · 示例：passcode_link.example */
      readonly passcode_link?: string | undefined
    }
    /** 用户商品券展示信息 */
    readonly coupon_display_info: {
      /** 用户商品券Code展示模式 · 示例：QRCODE */
      readonly code_display_mode?: "INVISIBLE" | "BARCODE" | "QRCODE" | (string & {}) | undefined
      /** 背景颜色 · 示例：Color020 */
      readonly background_color?: "Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | (string & {}) | undefined
      /** 小程序入口 */
      readonly entrance_mini_program?: {
        /** 小程序appid · 示例：wx234545656765876 */
        readonly appid: string
        /** 小程序跳转路径 · 示例：/path/index/index */
        readonly path: string
        /** 入口文案 · 示例：欢迎选购 */
        readonly entrance_wording: string
        /** 引导文案 · 示例：获取更多优惠 */
        readonly guidance_wording: string
      } | undefined
      /** 公众号入口 */
      readonly entrance_official_account?: {
        /** 公众号AppID · 示例：wx1234567890 */
        readonly appid: string
      } | undefined
      /** 视频号入口 */
      readonly entrance_finder?: {
        /** 视频号ID · 示例：gh_12345678 */
        readonly finder_id: string
        /** 视频号视频ID · 示例：UDFsdf24df34dD456Hdf34 */
        readonly finder_video_id: string
        /** 视频号封面图 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
        readonly finder_video_cover_image_url: string
      } | undefined
    }
    /** 事件通知配置 */
    readonly notify_config: {
      /** 事件通知appid · 示例：wx23232232323 */
      readonly notify_appid?: string | undefined
    }
    /** 可用门店范围 · 示例：NONE */
    readonly store_scope: "NONE" | "ALL" | "SPECIFIC" | (string & {})
    /** 已发放次数 */
    readonly sent_count_info: {
      /** 已发放总次数 · 示例：0 */
      readonly total_count: number
      /** 当天已发放次数 · 示例：0 */
      readonly today_count: number
    }
    /** 批次状态 */
    readonly state: "AUDITING" | "SENDING" | "PAUSED" | "STOPPED" | "DEACTIVATED" | (string & {})
    /** 失效请求单号 */
    readonly deactivate_request_no?: string | undefined
    /** 失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
    readonly deactivate_time?: string | undefined
    /** 失效原因 */
    readonly deactivate_reason?: string | undefined
    /** 品牌ID · 示例：120344 */
    readonly brand_id: string
    /** 多次优惠使用规则 */
    readonly progressive_bundle_usage_rule?: {
      /** 券可核销时间 */
      readonly coupon_available_period?: {
        /** 开始时间 */
        readonly available_begin_time?: string | undefined
        /** 结束时间 */
        readonly available_end_time?: string | undefined
        /** 生效后N天内有效 */
        readonly available_days?: number | undefined
        /** 领取后N天开始生效 */
        readonly wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        readonly weekly_available_period?: {
          /** 每周可用星期数 */
          readonly day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}))[] | undefined
          /** 当天可用时间段 */
          readonly day_period_list?: readonly {
            /** 当天可用开始时间 */
            readonly begin_time?: number | undefined
            /** 当天可用结束时间 */
            readonly end_time?: number | undefined
          }[] | undefined
        } | undefined
        /** 无规律的可用时间段 */
        readonly irregular_available_period_list?: readonly {
          /** 开始时间 */
          readonly begin_time?: string | undefined
          /** 结束时间 */
          readonly end_time?: string | undefined
        }[] | undefined
      } | undefined
      /** 满减券使用规则 */
      readonly normal_coupon?: {
        /** 门槛金额 */
        readonly threshold?: number | undefined
        /** 固定减免金额 */
        readonly discount_amount?: number | undefined
      } | undefined
      /** 折扣券使用规则 */
      readonly discount_coupon?: {
        /** 门槛金额 */
        readonly threshold?: number | undefined
        /** 固定减免百分比 */
        readonly percent_off?: number | undefined
      } | undefined
      /** 兑换券使用规则 */
      readonly exchange_coupon?: {
        /** 门槛金额 */
        readonly threshold?: number | undefined
        /** 固定兑换价格 */
        readonly exchange_price?: number | undefined
      } | undefined
    } | undefined
    /** 批次组信息 */
    readonly stock_bundle_info?: {
      /** 批次组ID */
      readonly stock_bundle_id?: string | undefined
      /** 批次在批次组内的次序 */
      readonly stock_bundle_index?: number | undefined
    } | undefined
  }
  /** 自定义附加信息 · 示例：example_attach */
  readonly attach?: string | undefined
  /** 渠道自定义信息 · 示例：example_channel_custom_info */
  readonly channel_custom_info?: string | undefined
  /** 品牌ID · 示例：120344 */
  readonly brand_id: string
  /** 多次优惠使用详情 */
  readonly progressive_bundle_usage_detail?: {
    /** 券核销请求单号 */
    readonly use_request_no?: string | undefined
    /** 核销时间 · 格式：RFC 3339 日期时间 */
    readonly use_time?: string | undefined
    /** 退券请求单号 */
    readonly return_request_no?: string | undefined
    /** 退券时间 · 格式：RFC 3339 日期时间 */
    readonly return_time?: string | undefined
    /** 关联微信支付订单信息 */
    readonly associated_order_info?: {
      /** 微信支付单号 */
      readonly transaction_id?: string | undefined
      /** 商户订单号 */
      readonly out_trade_no?: string | undefined
      /** 商户号 */
      readonly mchid?: string | undefined
      /** 子商户号 */
      readonly sub_mchid?: string | undefined
    } | undefined
    readonly associated_pay_score_order_info?: {
      /** 微信支付服务订单号 */
      readonly order_id?: string | undefined
      /** 商户服务订单号 */
      readonly out_order_no?: string | undefined
      /** 商户号 */
      readonly mchid?: string | undefined
      /** 子商户号 */
      readonly sub_mchid?: string | undefined
    } | undefined
  } | undefined
  /** 用户券组信息 */
  readonly user_product_coupon_bundle_info?: {
    /** 用户券组ID */
    readonly user_coupon_bundle_id?: string | undefined
    /** 用户券组内索引 */
    readonly user_coupon_bundle_index?: number | undefined
    /** 总可使用次数 */
    readonly total_count?: number | undefined
    /** 已使用次数 */
    readonly used_count?: number | undefined
  } | undefined
  /** 用户商品券标签信息 */
  readonly coupon_tag_info?: {
    /** 用户商品券标签列表 */
    readonly coupon_tag_list?: readonly ("MEMBER" | (string & {}))[] | undefined
    /** 会员标签信息 */
    readonly member_tag_info?: {
      /** 会员卡模板ID */
      readonly member_card_id?: string | undefined
    } | undefined
  } | undefined
}

export interface V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Return {
  /**
   * 退券 · https://pay.weixin.qq.com/doc/v3/partner/4015781599
   * 角色：服务商
   */
  post(options: V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Return_Post_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Return_Post_Request }): ApiCall<V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Return_Post_Response>
  /**
   * 退券 · https://pay.weixin.qq.com/doc/v3/partner/4015781599
   * 角色：服务商
   */
  postSync(options: V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Return_Post_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Return_Post_Request }): V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Return_Post_Response
}

export interface V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Use_Post_Request {
  /** 品牌ID · 示例：120344 */
  readonly brand_id: string
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 批次ID · 示例：1000000013001 */
  readonly stock_id: string
  /** 公众账号AppID · 示例：wx233544546545989 */
  readonly appid: string
  /** 核销时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
  readonly use_time: string
  /** 关联微信支付订单信息 */
  readonly associated_order_info?: {
    /** 微信支付单号 · 示例：4200000000123456789123456789 */
    readonly transaction_id?: string | undefined
    /** 商户订单号 · 示例：trade_no_20250724123456 */
    readonly out_trade_no?: string | undefined
    /** 商户号 · 示例：1234567890 */
    readonly mchid?: string | undefined
    /** 子商户号 · 示例：1234567890 */
    readonly sub_mchid?: string | undefined
  } | undefined
  /** 核销请求单号 · 示例：34657_20250101_123456 */
  readonly out_request_no: string
  /** 多次优惠索引 · 示例：0 */
  readonly sequential_coupon_index?: number | undefined
  /** 核销门店ID */
  readonly store_id?: string | undefined
  /** 关联微信支付分订单信息 */
  readonly associated_pay_score_order_info?: {
    /** 微信支付服务订单号 */
    readonly order_id?: string | undefined
    /** 商户服务订单号 */
    readonly out_order_no?: string | undefined
    /** 商户号 */
    readonly mchid?: string | undefined
    /** 子商户号 */
    readonly sub_mchid?: string | undefined
  } | undefined
  /** 优惠金额 */
  readonly saved_amount?: number | undefined
}

export interface V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Use_Post_Options extends CallOptions {
  /** 用户OpenID · 示例：oh-394z-6CGkNoJrsDLTTUKiAnp4 */
  readonly openid: string
  /** 用户商品券Code · 示例：123446565767 */
  readonly coupon_code: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Use_Post_Request
}

export interface V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Use_Post_Response {
  /** 用户商品券Code · 示例：123446565767 */
  readonly coupon_code: string
  /** 用户商品券状态 · 示例：USED */
  readonly coupon_state: "CONFIRMING" | "PENDING" | "EFFECTIVE" | "USED" | "EXPIRED" | "DELETED" | "DEACTIVATED" | (string & {})
  /** 有效期开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
  readonly valid_begin_time: string
  /** 有效期结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
  readonly valid_end_time: string
  /** 领券时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
  readonly receive_time: string
  /** 发券请求单号 · 示例：MCHSEND202003101234 */
  readonly send_request_no: string
  /** 发券渠道 · 示例：API */
  readonly send_channel: "API" | "BRAND_MANAGE" | "MERCHANT_CARD" | "MEMBER" | "SMALL_ACTIVITY" | "RECEIVE_COMPONENT" | (string & {})
  /** 确认请求单号 · 示例：MCHCONFIRM202003101234 */
  readonly confirm_request_no?: string | undefined
  /** 确认发放时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
  readonly confirm_time?: string | undefined
  /** 失效请求单号 · 示例：1002600620019090123143254436 */
  readonly deactivate_request_no?: string | undefined
  /** 失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
  readonly deactivate_time?: string | undefined
  /** 失效原因 · 示例：商品已下线 */
  readonly deactivate_reason?: string | undefined
  /** 单券使用详情 */
  readonly single_usage_detail?: {
    /** 券核销请求单号 · 示例：34657_20250101_123456 */
    readonly use_request_no?: string | undefined
    /** 核销时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
    readonly use_time?: string | undefined
    /** 关联微信支付订单信息 */
    readonly associated_order_info?: {
      /** 微信支付单号 · 示例：4200000000123456789123456789 */
      readonly transaction_id?: string | undefined
      /** 商户订单号 · 示例：trade_no_20250724123456 */
      readonly out_trade_no?: string | undefined
      /** 商户号 · 示例：1234567890 */
      readonly mchid?: string | undefined
      /** 子商户号 · 示例：1234567890 */
      readonly sub_mchid?: string | undefined
    } | undefined
    /** 退券请求单号 · 示例：MCHRETURN202003101234 */
    readonly return_request_no?: string | undefined
    /** 退券时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
    readonly return_time?: string | undefined
    /** 券核销的关联微信支付分订单信息 */
    readonly associated_pay_score_order_info?: {
      /** 微信支付服务订单号 */
      readonly order_id?: string | undefined
      /** 商户服务订单号 */
      readonly out_order_no?: string | undefined
      /** 商户号 */
      readonly mchid?: string | undefined
      /** 子商户号 */
      readonly sub_mchid?: string | undefined
    } | undefined
  } | undefined
  /** 多次优惠使用详情 */
  readonly sequential_usage_detail?: {
    /** 总可使用次数 · 示例：10 */
    readonly total_count: number
    /** 已使用次数 · 示例：3 */
    readonly used_count: number
    /** 轮次使用详情列表 */
    readonly detail_item_list?: readonly {
      /** 轮次使用详情状态 · 示例：USED */
      readonly detail_state: "PENDING" | "EFFECTIVE" | "USED" | "EXPIRED" | "DELETED" | "DEACTIVATED" | (string & {})
      /** 有效期开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
      readonly valid_begin_time: string
      /** 有效期结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
      readonly valid_end_time: string
      /** 核销请求单号 · 示例：MCHUSE202003101234 */
      readonly use_request_no?: string | undefined
      /** 核销时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
      readonly use_time?: string | undefined
      /** 关联微信支付订单信息 */
      readonly associated_order_info?: {
        /** 微信支付单号 · 示例：4200000000123456789123456789 */
        readonly transaction_id?: string | undefined
        /** 商户订单号 · 示例：trade_no_20250724123456 */
        readonly out_trade_no?: string | undefined
        /** 商户号 · 示例：1234567890 */
        readonly mchid?: string | undefined
        /** 子商户号 · 示例：1234567890 */
        readonly sub_mchid?: string | undefined
      } | undefined
      /** 退券请求单号 · 示例：MCHRETURN202003101234 */
      readonly return_request_no?: string | undefined
      /** 退券时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
      readonly return_time?: string | undefined
      /** 删除时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
      readonly delete_time?: string | undefined
    }[] | undefined
  } | undefined
  /** 商品券信息 */
  readonly product_coupon: {
    /** 商品券ID · 示例：1000000013 */
    readonly product_coupon_id: string
    /** 商品券状态 */
    readonly state: "AUDITING" | "EFFECTIVE" | "DEACTIVATED" | (string & {})
    /** 品牌ID · 示例：120344 */
    readonly brand_id: string
    /** 优惠范围 · 示例：ALL */
    readonly scope: "ALL" | "SINGLE" | "CATEGORY" | (string & {})
    /** 商品券类型 · 示例：NORMAL */
    readonly type: "NORMAL" | "DISCOUNT" | "EXCHANGE" | (string & {})
    /** 使用模式 · 示例：SINGLE */
    readonly usage_mode: "SINGLE" | "SEQUENTIAL" | "PROGRESSIVE_BUNDLE" | (string & {})
    /** 单券模式信息 */
    readonly single_usage_info?: {
      /** 满减券使用规则 */
      readonly normal_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免金额 · 示例：1 */
        readonly discount_amount: number
      } | undefined
      /** 折扣券使用规则 */
      readonly discount_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免百分比 · 示例：20 */
        readonly percent_off: number
      } | undefined
    } | undefined
    /** 多次优惠模式信息 */
    readonly sequential_usage_info?: {
      /** 多次优惠规则类型 · 示例：INCREMENTAL */
      readonly type: "INCREMENTAL" | "EQUAL" | (string & {})
      /** 可使用次数 · 示例：15 */
      readonly count: number
      /** 多次优惠有效天数 · 示例：365 */
      readonly available_days: number
      /** 多次优惠使用间隔天数 · 示例：0 */
      readonly interval_days?: number | undefined
    } | undefined
    /** 展示信息 */
    readonly display_info: {
      /** 商品券名称 · 示例：全场满100立打8折 */
      readonly name: string
      /** 商品券图片 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
      readonly image_url: string
      /** 商品券背景图 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
      readonly background_url: string
      /** 商品券详情图列表 */
      readonly detail_image_url_list?: readonly string[] | undefined
      /** 商品原价 · 示例：10000 */
      readonly original_price?: number | undefined
      /** 套餐组合 */
      readonly combo_package_list?: readonly {
        /** 套餐名 · 示例：咖啡2选1 */
        readonly name: string
        /** 可选单品数量 · 示例：3 */
        readonly pick_count: number
        /** 单品列表 */
        readonly choice_list: readonly {
          /** 单品名称 · 示例：美式 */
          readonly name: string
          /** 单品价格 · 示例：10000 */
          readonly price: number
          /** 单品数量 · 示例：2 */
          readonly count: number
          /** 单品图片 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
          readonly image_url?: string | undefined
          /** 单品跳转小程序AppID · 示例：wx4fd12345678 */
          readonly mini_program_appid?: string | undefined
          /** 单品跳转小程序路径 · 示例：/pages/index/index */
          readonly mini_program_path?: string | undefined
        }[]
      }[] | undefined
    }
    /** 外部商品ID · 示例：Product_1234567890 */
    readonly out_product_no?: string | undefined
    /** 失效请求单号 */
    readonly deactivate_request_no?: string | undefined
    /** 失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
    readonly deactivate_time?: string | undefined
    /** 失效原因 */
    readonly deactivate_reason?: string | undefined
    /** 多次优惠模式信息 */
    readonly progressive_bundle_usage_info?: {
      /** 可使用次数 */
      readonly count?: number | undefined
      /** 多次优惠使用间隔天数 */
      readonly interval_days?: number | undefined
    } | undefined
  }
  /** 批次信息 */
  readonly stock: {
    /** 商品券ID · 示例：1000000013 */
    readonly product_coupon_id: string
    /** 批次ID · 示例：1000000013001 */
    readonly stock_id: string
    /** 备注 */
    readonly remark?: string | undefined
    /** 券Code分配模式 · 示例：WECHATPAY */
    readonly coupon_code_mode: "WECHATPAY" | "UPLOAD" | "API_ASSIGN" | (string & {})
    /** 品牌方预上传的券Code数量信息 */
    readonly coupon_code_count_info?: {
      /** 已上传的Code总数 · 示例：10000 */
      readonly total_count: number
      /** 当前可用的Code · 示例：999 */
      readonly available_count: number
    } | undefined
    /** 发放规则 */
    readonly stock_send_rule: {
      /** 发放次数总上限 · 示例：100000 */
      readonly max_count: number
      /** 每日发放次数上限 · 示例：100000000 */
      readonly max_count_per_day?: number | undefined
      /** 每个用户领取次数上限 · 示例：5 */
      readonly max_count_per_user?: number | undefined
    }
    /** 单券使用规则 */
    readonly single_usage_rule?: {
      /** 券可核销时间 */
      readonly coupon_available_period: {
        /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
        readonly available_begin_time: string
        /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
        readonly available_end_time: string
        /** 生效后N天内有效 · 示例：30 */
        readonly available_days?: number | undefined
        /** 领取后N天开始生效 · 示例：1 */
        readonly wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        readonly weekly_available_period?: {
          /** 每周可用星期数 */
          readonly day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}))[] | undefined
          /** 当天可用时间段 */
          readonly day_period_list?: readonly {
            /** 当天可用开始时间 · 示例：60 */
            readonly begin_time: number
            /** 当天可用结束时间 · 示例：86399 */
            readonly end_time: number
          }[] | undefined
        } | undefined
        /** 无规律的可用时间段 */
        readonly irregular_available_period_list?: readonly {
          /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
          readonly begin_time: string
          /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
          readonly end_time: string
        }[] | undefined
      }
      /** 满减券使用规则 */
      readonly normal_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免金额 · 示例：1 */
        readonly discount_amount: number
      } | undefined
      /** 折扣券使用规则 */
      readonly discount_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免百分比 · 示例：20 */
        readonly percent_off: number
      } | undefined
      /** 兑换券使用规则 */
      readonly exchange_coupon?: {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定兑换价格 · 示例：20 */
        readonly exchange_price: number
      } | undefined
    } | undefined
    /** 多次优惠使用规则 */
    readonly sequential_usage_rule?: {
      /** 券可核销时间 */
      readonly coupon_available_period: {
        /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
        readonly available_begin_time: string
        /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
        readonly available_end_time: string
        /** 领取后N天开始生效 · 示例：1 */
        readonly wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        readonly weekly_available_period?: {
          /** 每周可用星期数 */
          readonly day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}))[] | undefined
          /** 当天可用时间段 */
          readonly day_period_list?: readonly {
            /** 当天可用开始时间 · 示例：60 */
            readonly begin_time: number
            /** 当天可用结束时间 · 示例：86399 */
            readonly end_time: number
          }[] | undefined
        } | undefined
        /** 无规律的可用时间段 */
        readonly irregular_available_period_list?: readonly {
          /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-01T00:00:00+08:00 */
          readonly begin_time: string
          /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
          readonly end_time: string
        }[] | undefined
      }
      /** 满减券使用规则 */
      readonly normal_coupon_list?: readonly {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免金额 · 示例：1 */
        readonly discount_amount: number
      }[] | undefined
      /** 折扣券使用规则列表 */
      readonly discount_coupon_list?: readonly {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定减免百分比 · 示例：20 */
        readonly percent_off: number
      }[] | undefined
      /** 兑换券使用规则列表 */
      readonly exchange_coupon_list?: readonly {
        /** 门槛金额 · 示例：10000 */
        readonly threshold: number
        /** 固定兑换价格 · 示例：20 */
        readonly exchange_price: number
      }[] | undefined
      /** 多次优惠是否提供首笔特惠 */
      readonly special_first?: boolean | undefined
    } | undefined
    /** 券使用规则展示信息 */
    readonly usage_rule_display_info: {
      /** 券使用方式列表 */
      readonly coupon_usage_method_list: readonly ("OFFLINE" | "MINI_PROGRAM" | "APP" | "PAYMENT_CODE" | (string & {}))[]
      /** 小程序AppID · 示例：wx1234567890 */
      readonly mini_program_appid?: string | undefined
      /** 小程序跳转路径 · 示例：/pages/index/product */
      readonly mini_program_path?: string | undefined
      /** APP的H5跳转路径 · 示例：https://weixin.qq.com/jump-to-app */
      readonly app_path?: string | undefined
      /** 券使用说明 · 示例：工作日可用 */
      readonly usage_description: string
      /** 券可用门店信息 */
      readonly coupon_available_store_info?: {
        /** 券可用门店描述 · 示例：所有门店可用，可使用小程序查看门店列表 */
        readonly description: string
        /** 小程序AppID · 示例：wx1234567890 */
        readonly mini_program_appid?: string | undefined
        /** 小程序跳转路径 · 示例：/pages/index/product */
        readonly mini_program_path?: string | undefined
      } | undefined
      /** APP跳转类型 · 示例：H5 */
      readonly app_jump_type?: "H5" | "PASSCODE_LINK" | "USAGE_GUIDE" | (string & {}) | undefined
      /** 口令链接 · 示例：passcode_link.example */
      readonly passcode_link?: string | undefined
    }
    /** 用户商品券展示信息 */
    readonly coupon_display_info: {
      /** 用户商品券Code展示模式 · 示例：QRCODE */
      readonly code_display_mode?: "INVISIBLE" | "BARCODE" | "QRCODE" | (string & {}) | undefined
      /** 背景颜色 · 示例：Color020 */
      readonly background_color?: "Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | (string & {}) | undefined
      /** 小程序入口 */
      readonly entrance_mini_program?: {
        /** 小程序appid · 示例：wx234545656765876 */
        readonly appid: string
        /** 小程序跳转路径 · 示例：/path/index/index */
        readonly path: string
        /** 入口文案 · 示例：欢迎选购 */
        readonly entrance_wording: string
        /** 引导文案 · 示例：获取更多优惠 */
        readonly guidance_wording: string
      } | undefined
      /** 公众号入口 */
      readonly entrance_official_account?: {
        /** 公众号AppID · 示例：wx1234567890 */
        readonly appid: string
      } | undefined
      /** 视频号入口 */
      readonly entrance_finder?: {
        /** 视频号ID · 示例：gh_12345678 */
        readonly finder_id: string
        /** 视频号视频ID · 示例：UDFsdf24df34dD456Hdf34 */
        readonly finder_video_id: string
        /** 视频号封面图 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
        readonly finder_video_cover_image_url: string
      } | undefined
    }
    /** 事件通知配置 */
    readonly notify_config: {
      /** 事件通知appid · 示例：wx23232232323 */
      readonly notify_appid?: string | undefined
    }
    /** 可用门店范围 · 示例：NONE */
    readonly store_scope: "NONE" | "ALL" | "SPECIFIC" | (string & {})
    /** 已发放次数 */
    readonly sent_count_info: {
      /** 已发放总次数 · 示例：0 */
      readonly total_count: number
      /** 当天已发放次数 · 示例：0 */
      readonly today_count: number
    }
    /** 批次状态 */
    readonly state: "AUDITING" | "SENDING" | "PAUSED" | "STOPPED" | "DEACTIVATED" | (string & {})
    /** 失效请求单号 */
    readonly deactivate_request_no?: string | undefined
    /** 失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
    readonly deactivate_time?: string | undefined
    /** 失效原因 */
    readonly deactivate_reason?: string | undefined
    /** 品牌ID · 示例：120344 */
    readonly brand_id: string
    /** 多次优惠使用规则 */
    readonly progressive_bundle_usage_rule?: {
      /** 券可核销时间 */
      readonly coupon_available_period?: {
        /** 开始时间 */
        readonly available_begin_time?: string | undefined
        /** 结束时间 */
        readonly available_end_time?: string | undefined
        /** 生效后N天内有效 */
        readonly available_days?: number | undefined
        /** 领取后N天开始生效 */
        readonly wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        readonly weekly_available_period?: {
          /** 每周可用星期数 */
          readonly day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}))[] | undefined
          /** 当天可用时间段 */
          readonly day_period_list?: readonly {
            /** 当天可用开始时间 */
            readonly begin_time?: number | undefined
            /** 当天可用结束时间 */
            readonly end_time?: number | undefined
          }[] | undefined
        } | undefined
        /** 无规律的可用时间段 */
        readonly irregular_available_period_list?: readonly {
          /** 开始时间 */
          readonly begin_time?: string | undefined
          /** 结束时间 */
          readonly end_time?: string | undefined
        }[] | undefined
      } | undefined
      /** 满减券使用规则 */
      readonly normal_coupon?: {
        /** 门槛金额 */
        readonly threshold?: number | undefined
        /** 固定减免金额 */
        readonly discount_amount?: number | undefined
      } | undefined
      /** 折扣券使用规则 */
      readonly discount_coupon?: {
        /** 门槛金额 */
        readonly threshold?: number | undefined
        /** 固定减免百分比 */
        readonly percent_off?: number | undefined
      } | undefined
      /** 兑换券使用规则 */
      readonly exchange_coupon?: {
        /** 门槛金额 */
        readonly threshold?: number | undefined
        /** 固定兑换价格 */
        readonly exchange_price?: number | undefined
      } | undefined
    } | undefined
    /** 批次组信息 */
    readonly stock_bundle_info?: {
      /** 批次组ID */
      readonly stock_bundle_id?: string | undefined
      /** 批次在批次组内的次序 */
      readonly stock_bundle_index?: number | undefined
    } | undefined
  }
  /** 自定义附加信息 · 示例：example_attach */
  readonly attach?: string | undefined
  /** 渠道自定义信息 · 示例：example_channel_custom_info */
  readonly channel_custom_info?: string | undefined
  /** 品牌ID · 示例：120344 */
  readonly brand_id: string
  /** 多次优惠使用详情 */
  readonly progressive_bundle_usage_detail?: {
    /** 券核销请求单号 */
    readonly use_request_no?: string | undefined
    /** 核销时间 · 格式：RFC 3339 日期时间 */
    readonly use_time?: string | undefined
    /** 退券请求单号 */
    readonly return_request_no?: string | undefined
    /** 退券时间 · 格式：RFC 3339 日期时间 */
    readonly return_time?: string | undefined
    /** 关联微信支付订单信息 */
    readonly associated_order_info?: {
      /** 微信支付单号 */
      readonly transaction_id?: string | undefined
      /** 商户订单号 */
      readonly out_trade_no?: string | undefined
      /** 商户号 */
      readonly mchid?: string | undefined
      /** 子商户号 */
      readonly sub_mchid?: string | undefined
    } | undefined
    readonly associated_pay_score_order_info?: {
      /** 微信支付服务订单号 */
      readonly order_id?: string | undefined
      /** 商户服务订单号 */
      readonly out_order_no?: string | undefined
      /** 商户号 */
      readonly mchid?: string | undefined
      /** 子商户号 */
      readonly sub_mchid?: string | undefined
    } | undefined
  } | undefined
  /** 用户券组信息 */
  readonly user_product_coupon_bundle_info?: {
    /** 用户券组ID */
    readonly user_coupon_bundle_id?: string | undefined
    /** 用户券组内索引 */
    readonly user_coupon_bundle_index?: number | undefined
    /** 总可使用次数 */
    readonly total_count?: number | undefined
    /** 已使用次数 */
    readonly used_count?: number | undefined
  } | undefined
  /** 用户商品券标签信息 */
  readonly coupon_tag_info?: {
    /** 用户商品券标签列表 */
    readonly coupon_tag_list?: readonly ("MEMBER" | (string & {}))[] | undefined
    /** 会员标签信息 */
    readonly member_tag_info?: {
      /** 会员卡模板ID */
      readonly member_card_id?: string | undefined
    } | undefined
  } | undefined
}

export interface V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Use {
  /**
   * 核销用户商品券 · https://pay.weixin.qq.com/doc/v3/partner/4015781608
   * 角色：服务商
   */
  post(options: V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Use_Post_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Use_Post_Request }): ApiCall<V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Use_Post_Response>
  /**
   * 核销用户商品券 · https://pay.weixin.qq.com/doc/v3/partner/4015781608
   * 角色：服务商
   */
  postSync(options: V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Use_Post_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Use_Post_Request }): V3_Marketing_Partner_ProductCoupon_Users_Openid__Coupons_Coupon_code__Use_Post_Response
}

export interface V3_Marketing_Partner_ProductCoupon_Users_Openid__PreSendCoupon_Post_Request {
  /** 品牌ID · 示例：120344 */
  readonly brand_id: string
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 批次ID · 示例：1000000013001 */
  readonly stock_id: string
  /** 用户商品券Code · 示例：123446565767 */
  readonly coupon_code?: string | undefined
  /** 公众账号AppID · 示例：wx233544546545989 */
  readonly appid: string
  /** 发券请求单号 · 示例：34657_20250101_123456 */
  readonly send_request_no: string
  /** 自定义附加信息 · 示例：example_attach */
  readonly attach?: string | undefined
}

export interface V3_Marketing_Partner_ProductCoupon_Users_Openid__PreSendCoupon_Post_Options extends CallOptions {
  /** 用户OpenID · 示例：oh-394z-6CGkNoJrsDLTTUKiAnp4 */
  readonly openid: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Partner_ProductCoupon_Users_Openid__PreSendCoupon_Post_Request
}

export interface V3_Marketing_Partner_ProductCoupon_Users_Openid__PreSendCoupon_Post_Response {
  /** 预发券token · 示例：ABBpZjCfAAABAAAAAACmTrRvExc7XKea- */
  readonly token: string
}

export interface V3_Marketing_Partner_ProductCoupon_Users_Openid__PreSendCoupon {
  /**
   * 向用户预发放商品券 · https://pay.weixin.qq.com/doc/v3/partner/4016434365
   * 角色：服务商
   */
  post(options: V3_Marketing_Partner_ProductCoupon_Users_Openid__PreSendCoupon_Post_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_Users_Openid__PreSendCoupon_Post_Request }): ApiCall<V3_Marketing_Partner_ProductCoupon_Users_Openid__PreSendCoupon_Post_Response>
  /**
   * 向用户预发放商品券 · https://pay.weixin.qq.com/doc/v3/partner/4016434365
   * 角色：服务商
   */
  postSync(options: V3_Marketing_Partner_ProductCoupon_Users_Openid__PreSendCoupon_Post_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_Users_Openid__PreSendCoupon_Post_Request }): V3_Marketing_Partner_ProductCoupon_Users_Openid__PreSendCoupon_Post_Response
}

export interface V3_Marketing_Partner_ProductCoupon_Users_Openid__PreSendCouponBundle_Post_Request {
  /** 品牌ID · 示例：120344 */
  readonly brand_id: string
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 批次组ID · 示例：100232301 */
  readonly stock_bundle_id: string
  /** 公众账号AppID · 示例：wx233544546545989 */
  readonly appid: string
  /** 发券请求单号 · 示例：34657_20250101_123456 */
  readonly send_request_no: string
  /** 自定义附加信息 · 示例：example_attach */
  readonly attach?: string | undefined
}

export interface V3_Marketing_Partner_ProductCoupon_Users_Openid__PreSendCouponBundle_Post_Options extends CallOptions {
  /** 用户OpenID · 示例：oh-394z-6CGkNoJrsDLTTUKiAnp4 */
  readonly openid: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Partner_ProductCoupon_Users_Openid__PreSendCouponBundle_Post_Request
}

export interface V3_Marketing_Partner_ProductCoupon_Users_Openid__PreSendCouponBundle_Post_Response {
  /** 预发券token · 示例：ABBpZjCfAAABAAAAAACmTrRvExc7XKea- */
  readonly token: string
}

export interface V3_Marketing_Partner_ProductCoupon_Users_Openid__PreSendCouponBundle {
  /**
   * 向用户预发放商品券批次组 · https://pay.weixin.qq.com/doc/v3/partner/4016280670
   * 角色：服务商
   */
  post(options: V3_Marketing_Partner_ProductCoupon_Users_Openid__PreSendCouponBundle_Post_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_Users_Openid__PreSendCouponBundle_Post_Request }): ApiCall<V3_Marketing_Partner_ProductCoupon_Users_Openid__PreSendCouponBundle_Post_Response>
  /**
   * 向用户预发放商品券批次组 · https://pay.weixin.qq.com/doc/v3/partner/4016280670
   * 角色：服务商
   */
  postSync(options: V3_Marketing_Partner_ProductCoupon_Users_Openid__PreSendCouponBundle_Post_Options & { readonly json: V3_Marketing_Partner_ProductCoupon_Users_Openid__PreSendCouponBundle_Post_Request }): V3_Marketing_Partner_ProductCoupon_Users_Openid__PreSendCouponBundle_Post_Response
}

export interface V3_Marketing_Partnerships_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query?: {
    /** 合作方信息JSON格式字符串 · 默认："{\"type\":\"APPID\",\"appid\":\"wx4e1916a585d1f4e9\"}" */
    readonly partner?: string | undefined
    /** 被授权数据JSON格式字符串 · 默认："{\"business_type\":\"FAVOR_STOCK\",\"stock_id\":\"2433405\"}" */
    readonly authorized_data?: string | undefined
    /** 分页大小 · 默认：50 */
    readonly limit?: number | undefined
    /** 分页页码 · 默认：0 */
    readonly offset?: number | undefined
  } | undefined
}

export interface V3_Marketing_Partnerships_Get_Response {
  /** 合作关系结果集 */
  readonly data?: readonly {
    /** 合作方信息 */
    readonly partner: {
      /** 合作方类别 · 示例：APPID */
      readonly type: string
      /** 合作方APPID · 示例：wx4e1916a585d1f4e9 */
      readonly appid?: string | undefined
      /** 合作方商户ID · 示例：2480029552 */
      readonly merchant_id?: string | undefined
    }
    /** 被授权数据 */
    readonly authorized_data: {
      /** 授权业务类别 · 示例：FAVOR_STOCK */
      readonly business_type: string
      /** 授权批次ID · 示例：2433405 */
      readonly stock_id?: string | undefined
    }
    /** 建立合作关系时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly build_time: string
    /** 终止合作关系时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly terminate_time?: string | undefined
    /** 创建时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly create_time: string
    /** 更新时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly update_time: string
  }[] | undefined
  /** 分页大小 · 示例：5 */
  readonly limit: number
  /** 分页页码 · 示例：10 */
  readonly offset: number
  /** 总数量 · 示例：1234 */
  readonly total_count?: number | undefined
}

export interface V3_Marketing_Partnerships {
  /** 建立合作关系API */
  readonly build: V3_Marketing_Partnerships_Build
  /** 终止合作关系API */
  readonly terminate: V3_Marketing_Partnerships_Terminate
  /**
   * 查询合作关系列表API · https://pay.weixin.qq.com/doc/v3/merchant/4012380536
   * 角色：直连商户、服务商、渠道商
   */
  get(options?: V3_Marketing_Partnerships_Get_Options): ApiCall<V3_Marketing_Partnerships_Get_Response>
  /**
   * 查询合作关系列表API · https://pay.weixin.qq.com/doc/v3/merchant/4012380536
   * 角色：直连商户、服务商、渠道商
   */
  getSync(options?: V3_Marketing_Partnerships_Get_Options): V3_Marketing_Partnerships_Get_Response
  /** 查询合作关系列表API：自动翻页，用 for await 逐条读取 */
  getAll(options?: OptionalListOptions<V3_Marketing_Partnerships_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_Marketing_Partnerships_Get_Response['data']>[number], void, undefined>
}

export interface V3_Marketing_Partnerships_Build_Post_Request {
  /** 合作方信息 */
  readonly partner: {
    /** 合作方类别 */
    readonly type: "APPID" | "MERCHANT" | (string & {})
    /** 合作方APPID · 示例：wx4e1916a585d1f4e9 */
    readonly appid?: string | undefined
    /** 合作方商户ID · 示例：2480029552 */
    readonly merchant_id?: string | undefined
  }
  /** 被授权数据 */
  readonly authorized_data: {
    /** 授权业务类别 */
    readonly business_type: "FAVOR_STOCK" | "BUSIFAVOR_STOCK" | (string & {})
    /** 授权批次ID · 示例：2433405 */
    readonly stock_id?: string | undefined
  }
}

export interface V3_Marketing_Partnerships_Build_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Partnerships_Build_Post_Request
  /** 请求头 */
  readonly headers: {
    /** 业务请求幂等值 · 示例：12345 */
    readonly 'Idempotency-Key': string
  } & Readonly<Record<string, string>>
}

export interface V3_Marketing_Partnerships_Build_Post_Response {
  /** 合作方信息 */
  readonly partner: {
    /** 合作方类别 */
    readonly type: "APPID" | "MERCHANT" | (string & {})
    /** 合作方APPID */
    readonly appid?: string | undefined
    /** 合作方商户ID */
    readonly merchant_id?: string | undefined
  }
  /** 被授权数据 */
  readonly authorized_data: {
    /** 授权业务类别 */
    readonly business_type: "FAVOR_STOCK" | "BUSIFAVOR_STOCK" | (string & {})
    /** 授权批次ID */
    readonly stock_id?: string | undefined
  }
  /** 合作状态 */
  readonly state: "ESTABLISHED" | "TERMINATED" | (string & {})
  /** 建立合作关系时间 · 格式：RFC 3339 日期时间 */
  readonly build_time: string
  /** 创建时间 · 格式：RFC 3339 日期时间 */
  readonly create_time: string
  /** 更新时间 · 格式：RFC 3339 日期时间 */
  readonly update_time: string
}

export interface V3_Marketing_Partnerships_Build {
  /**
   * 建立合作关系API · https://pay.weixin.qq.com/doc/v3/merchant/4012380498
   * 角色：直连商户、服务商、渠道商
   */
  post(options: V3_Marketing_Partnerships_Build_Post_Options & { readonly json: V3_Marketing_Partnerships_Build_Post_Request }): ApiCall<V3_Marketing_Partnerships_Build_Post_Response>
  /**
   * 建立合作关系API · https://pay.weixin.qq.com/doc/v3/merchant/4012380498
   * 角色：直连商户、服务商、渠道商
   */
  postSync(options: V3_Marketing_Partnerships_Build_Post_Options & { readonly json: V3_Marketing_Partnerships_Build_Post_Request }): V3_Marketing_Partnerships_Build_Post_Response
}

export interface V3_Marketing_Partnerships_Terminate_Post_Request {
  /** 合作方信息 */
  readonly partner: {
    /** 合作方类别 */
    readonly type: "APPID" | "MERCHANT" | (string & {})
    /** 合作方APPID · 示例：wx4e1916a585d1f4e9 */
    readonly appid?: string | undefined
    /** 合作方商户ID · 示例：2480029552 */
    readonly merchant_id?: string | undefined
  }
  /** 被授权数据 */
  readonly authorized_data: {
    /** 授权业务类别 */
    readonly business_type: "FAVOR_STOCK" | "BUSIFAVOR_STOCK" | (string & {})
    /** 授权批次ID · 示例：2433405 */
    readonly stock_id?: string | undefined
  }
}

export interface V3_Marketing_Partnerships_Terminate_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Partnerships_Terminate_Post_Request
  /** 请求头 */
  readonly headers: {
    /** 业务请求幂等值 · 示例：12345 */
    readonly 'Idempotency-Key': string
  } & Readonly<Record<string, string>>
}

export interface V3_Marketing_Partnerships_Terminate_Post_Response {
  /** 终止合作关系时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly terminate_time: string
}

export interface V3_Marketing_Partnerships_Terminate {
  /**
   * 终止合作关系API · https://pay.weixin.qq.com/doc/v3/merchant/4017164460
   * 角色：直连商户、服务商、渠道商
   */
  post(options: V3_Marketing_Partnerships_Terminate_Post_Options & { readonly json: V3_Marketing_Partnerships_Terminate_Post_Request }): ApiCall<V3_Marketing_Partnerships_Terminate_Post_Response>
  /**
   * 终止合作关系API · https://pay.weixin.qq.com/doc/v3/merchant/4017164460
   * 角色：直连商户、服务商、渠道商
   */
  postSync(options: V3_Marketing_Partnerships_Terminate_Post_Options & { readonly json: V3_Marketing_Partnerships_Terminate_Post_Request }): V3_Marketing_Partnerships_Terminate_Post_Response
}

export interface V3_Marketing_Paygiftactivity {
  /** 运营工具∙支付有礼 · 获取支付有礼活动列表API · 共 7 个接口 */
  readonly activities: V3_Marketing_Paygiftactivity_Activities
  /** 创建全场满额送活动API */
  readonly uniqueThresholdActivity: V3_Marketing_Paygiftactivity_UniqueThresholdActivity
}

export interface V3_Marketing_Paygiftactivity_Activities_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 分页页码 */
    readonly offset: number
    /** 分页大小 · 最小 1 · 最大 100 */
    readonly limit: number
    /** 活动名称 */
    readonly activity_name?: string | undefined
    /** 活动状态 */
    readonly activity_status?: "CREATE_ACT_STATUS" | "ONGOING_ACT_STATUS" | "TERMINATE_ACT_STATUS" | "STOP_ACT_STATUS" | "OVER_TIME_ACT_STATUS" | "CREATE_ACT_FAILED" | (string & {}) | undefined
    /** 奖品类型 */
    readonly award_type?: "BUSIFAVOR" | (string & {}) | undefined
  }
}

export interface V3_Marketing_Paygiftactivity_Activities_Get_Response {
  /** 分页页码 */
  readonly offset?: number | undefined
  /** 分页大小 */
  readonly limit?: number | undefined
  /** 总数 */
  readonly total_count?: number | undefined
  /** 结果集 */
  readonly data?: readonly {
    /** 活动基本信息 */
    readonly activity_base_info?: {
      /** 活动名称 */
      readonly activity_name: string
      /** 活动副标题 */
      readonly activity_second_title: string
      /** 商户logo */
      readonly merchant_logo_url: string
      /** 背景颜色 */
      readonly background_color?: "Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | (string & {}) | undefined
      /** 活动开始时间 · 格式：RFC 3339 日期时间 */
      readonly begin_time?: string | undefined
      /** 活动结束时间 · 格式：RFC 3339 日期时间 */
      readonly end_time?: string | undefined
      /** 可用时间段 */
      readonly available_periods?: {
        /** 可用时间 */
        readonly available_time?: readonly {
          /** 可用开始时间 · 格式：RFC 3339 日期时间 */
          readonly begin_time?: string | undefined
          /** 可用结束时间 · 格式：RFC 3339 日期时间 */
          readonly end_time?: string | undefined
        }[] | undefined
        /** 每日可用时间 */
        readonly available_day_time?: readonly {
          /** 每日可用开始时间 · 格式：^[0-9]{6}$ */
          readonly begin_day_time?: string | undefined
          /** 每日可用结束时间 · 格式：^[0-9]{6}$ */
          readonly end_day_time?: string | undefined
        }[] | undefined
      } | undefined
      /** 商户请求单号 · 格式：^[a-zA-Z0-9\|\*_-]{1,128}$ */
      readonly out_request_no: string
      /** 投放目的 */
      readonly delivery_purpose: "OFF_LINE_PAY" | "JUMP_MINI_APP" | (string & {})
      /** 商家小程序appid */
      readonly mini_programs_appid?: string | undefined
      /** 商家小程序path */
      readonly mini_programs_path?: string | undefined
    } | undefined
    /** 活动高级设置 */
    readonly advanced_setting?: {
      /** 奖品类型 */
      readonly delivery_user_category?: "BUSIFAVOR" | (string & {}) | undefined
      /** 商家会员appid */
      readonly merchant_member_appid?: string | undefined
      /** 支付模式 */
      readonly payment_mode?: {
        /** 支付场景列表 */
        readonly payment_scene_list?: readonly ("APP_SCENE" | (string & {}))[] | undefined
        /** 支付方式信息 */
        readonly payment_method_information?: {
          /** 支付方式 */
          readonly payment_method?: "CFT" | "SPECIFIC_BANK_CARD" | (string & {}) | undefined
          /** 银行简称 */
          readonly bank_abbreviation?: string | undefined
        } | undefined
      } | undefined
      /** 订单优惠标记 */
      readonly goods_tags?: readonly string[] | undefined
      /** 支付方式信息 */
      readonly payment_method_information?: {
        /** 支付方式 */
        readonly payment_method?: "CFT" | "SPECIFIC_BANK_CARD" | (string & {}) | undefined
        /** 银行简称 */
        readonly bank_abbreviation?: string | undefined
      } | undefined
    } | undefined
    /** 活动id */
    readonly activity_id?: string | undefined
    /** 活动奖品发放规则 */
    readonly award_send_rule?: {
      /** 满送活动奖品发放规则 */
      readonly full_send_rule?: {
        /** 奖品类型 */
        readonly award_type: "BUSIFAVOR" | (string & {})
        /** 发券商户号选项 */
        readonly merchant_option: "IN_SEVICE_COUPON_MERCHANT" | "MANUAL_INPUT_MERCHANT" | (string & {})
        /** 消费金额门槛 */
        readonly transaction_amount_minimum: number
        /** 发放内容 */
        readonly send_content: "SINGLE_COUPON" | "GIFT_PACKAGE" | (string & {})
        /** 奖品基本信息列表 */
        readonly award_list?: readonly {
          /** 代金券批次Id */
          readonly stock_id?: string | undefined
          /** 奖品原始图 · 上传接口返回的图片 URL */
          readonly original_image_url?: string | undefined
          /** 奖品缩略图 · 上传接口返回的图片 URL */
          readonly thumbnail_url?: string | undefined
        }[] | undefined
        /** 发券商户号列表 */
        readonly merchant_id_list?: readonly string[] | undefined
      } | undefined
      /** 阶梯送发放规则 */
      readonly step_send_rule?: {
        /** 奖品类型 */
        readonly award_type: "BUSIFAVOR" | (string & {})
        /** 发券商户号选项 */
        readonly merchant_option: "IN_SEVICE_COUPON_MERCHANT" | "MANUAL_INPUT_MERCHANT" | (string & {})
      } | undefined
    } | undefined
    /** 活动类型 */
    readonly activity_type?: "FULL_SEND_ACT_TYPE" | "STEP_SEND_ACT_TYPE" | "SPECIFIC_SEND_ACT_TYPE" | (string & {}) | undefined
    /** 活动状态 */
    readonly activity_status?: "ACT_STATUS_UNKNOWN" | "CREATE_ACT_STATUS" | "ONGOING_ACT_STATUS" | "TERMINATE_ACT_STATUS" | "STOP_ACT_STATUS" | "OVER_TIME_ACT_STATUS" | "CREATE_ACT_FAILED" | (string & {}) | undefined
    /** 创建商户号 */
    readonly creator_merchant_id?: string | undefined
    /** 所属商户号 */
    readonly belong_merchant_id?: string | undefined
    /** 活动创建时间 */
    readonly create_time?: string | undefined
    /** 活动更新时间 */
    readonly update_time?: string | undefined
  }[] | undefined
}

export interface V3_Marketing_Paygiftactivity_Activities {
  /** 活动id · 查询活动详情接口API · 共 6 个接口 */
  readonly _activity_id_: V3_Marketing_Paygiftactivity_Activities_Activity_id_
  /**
   * 获取支付有礼活动列表API · https://pay.weixin.qq.com/doc/v3/merchant/4012489126
   * 角色：微信支付商户、服务商、渠道商
   */
  get(options: V3_Marketing_Paygiftactivity_Activities_Get_Options): ApiCall<V3_Marketing_Paygiftactivity_Activities_Get_Response>
  /**
   * 获取支付有礼活动列表API · https://pay.weixin.qq.com/doc/v3/merchant/4012489126
   * 角色：微信支付商户、服务商、渠道商
   */
  getSync(options: V3_Marketing_Paygiftactivity_Activities_Get_Options): V3_Marketing_Paygiftactivity_Activities_Get_Response
  /** 获取支付有礼活动列表API：自动翻页，用 for await 逐条读取 */
  getAll(options?: OptionalListOptions<V3_Marketing_Paygiftactivity_Activities_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_Marketing_Paygiftactivity_Activities_Get_Response['data']>[number], void, undefined>
}

export interface V3_Marketing_Paygiftactivity_Activities_Activity_id__Get_Options extends CallOptions {
  /** 活动id */
  readonly activity_id: string
}

export interface V3_Marketing_Paygiftactivity_Activities_Activity_id__Get_Response {
  /** 活动id */
  readonly activity_id?: string | undefined
  /** 活动类型 */
  readonly activity_type?: "FULL_SEND_ACT_TYPE" | "STEP_SEND_ACT_TYPE" | "SPECIFIC_SEND_ACT_TYPE" | (string & {}) | undefined
  /** 活动状态 */
  readonly activity_status?: "CREATE_ACT_STATUS" | "ONGOING_ACT_STATUS" | "TERMINATE_ACT_STATUS" | "STOP_ACT_STATUS" | "OVER_TIME_ACT_STATUS" | "CREATE_ACT_FAILED" | (string & {}) | undefined
  /** 创建商户号 */
  readonly creator_merchant_id?: string | undefined
  /** 所属商户号 */
  readonly belong_merchant_id?: string | undefined
  /** 活动暂停时间 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly pause_time?: string | undefined
  /** 活动恢复时间 · 格式：RFC 3339 日期时间 · 示例：2018-12-08T10:34:56+08:00 */
  readonly recovery_time?: string | undefined
  /** 活动创建时间 · 格式：RFC 3339 日期时间 */
  readonly create_time?: string | undefined
  /** 活动更新时间 · 格式：RFC 3339 日期时间 */
  readonly update_time?: string | undefined
  /** 活动基本信息 */
  readonly activity_base_info: {
    /** 活动名称 */
    readonly activity_name: string
    /** 活动副标题 */
    readonly activity_second_title: string
    /** 商户logo */
    readonly merchant_logo_url: string
    /** 背景颜色 */
    readonly background_color?: "Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | (string & {}) | undefined
    /** 活动开始时间 · 格式：RFC 3339 日期时间 */
    readonly begin_time?: string | undefined
    /** 活动结束时间 · 格式：RFC 3339 日期时间 */
    readonly end_time?: string | undefined
    /** 可用时间段 */
    readonly available_periods?: {
      /** 可用时间 */
      readonly available_time?: readonly {
        /** 可用开始时间 · 格式：RFC 3339 日期时间 */
        readonly begin_time?: string | undefined
        /** 可用结束时间 · 格式：RFC 3339 日期时间 */
        readonly end_time?: string | undefined
      }[] | undefined
      /** 每日可用时间 */
      readonly available_day_time?: readonly {
        /** 每日可用开始时间 · 格式：^[0-9]{6}$ */
        readonly begin_day_time?: string | undefined
        /** 每日可用结束时间 · 格式：^[0-9]{6}$ */
        readonly end_day_time?: string | undefined
      }[] | undefined
    } | undefined
    /** 商户请求单号 · 格式：^[a-zA-Z0-9\|\*_-]{1,128}$ */
    readonly out_request_no: string
    /** 投放目的 */
    readonly delivery_purpose: "OFF_LINE_PAY" | "JUMP_MINI_APP" | (string & {})
    /** 商家小程序appid */
    readonly mini_programs_appid?: string | undefined
    /** 商家小程序path */
    readonly mini_programs_path?: string | undefined
  }
  /** 活动高级设置 */
  readonly advanced_setting?: {
    /** 奖品类型 */
    readonly delivery_user_category?: "BUSIFAVOR" | (string & {}) | undefined
    /** 商家会员appid */
    readonly merchant_member_appid?: string | undefined
    /** 支付模式 */
    readonly payment_mode?: {
      /** 支付场景列表 */
      readonly payment_scene_list?: readonly ("APP_SCENE" | (string & {}))[] | undefined
      /** 支付方式信息 */
      readonly payment_method_information?: {
        /** 支付方式 */
        readonly payment_method?: "CFT" | "SPECIFIC_BANK_CARD" | (string & {}) | undefined
        /** 银行简称 */
        readonly bank_abbreviation?: string | undefined
      } | undefined
    } | undefined
    /** 订单优惠标记 */
    readonly goods_tags?: readonly string[] | undefined
    /** 支付方式信息 */
    readonly payment_method_information?: {
      /** 支付方式 */
      readonly payment_method?: "CFT" | "SPECIFIC_BANK_CARD" | (string & {}) | undefined
      /** 银行简称 */
      readonly bank_abbreviation?: string | undefined
    } | undefined
  } | undefined
  /** 活动奖品发放规则 */
  readonly award_send_rule: {
    /** 满送活动奖品发放规则 */
    readonly full_send_rule?: {
      /** 奖品类型 */
      readonly award_type: "BUSIFAVOR" | (string & {})
      /** 发券商户号选项 */
      readonly merchant_option: "IN_SEVICE_COUPON_MERCHANT" | "MANUAL_INPUT_MERCHANT" | (string & {})
      /** 消费金额门槛 */
      readonly transaction_amount_minimum: number
      /** 发放内容 */
      readonly send_content: "SINGLE_COUPON" | "GIFT_PACKAGE" | (string & {})
      /** 奖品基本信息列表 */
      readonly award_list?: readonly {
        /** 代金券批次Id */
        readonly stock_id?: string | undefined
        /** 奖品原始图 · 上传接口返回的图片 URL */
        readonly original_image_url?: string | undefined
        /** 奖品缩略图 · 上传接口返回的图片 URL */
        readonly thumbnail_url?: string | undefined
      }[] | undefined
      /** 发券商户号 */
      readonly merchant_id_list?: readonly string[] | undefined
    } | undefined
  }
}

export interface V3_Marketing_Paygiftactivity_Activities_Activity_id_ {
  /** 查询活动指定商品列表API */
  readonly goods: V3_Marketing_Paygiftactivity_Activities_Activity_id__Goods
  /** 运营工具∙支付有礼 · 查询活动发券商户号API · 共 3 个接口 */
  readonly merchants: V3_Marketing_Paygiftactivity_Activities_Activity_id__Merchants
  /** 终止活动API */
  readonly terminate: V3_Marketing_Paygiftactivity_Activities_Activity_id__Terminate
  /**
   * 查询活动详情接口API · https://pay.weixin.qq.com/doc/v3/merchant/4012487971
   * 角色：微信支付商户、服务商、渠道商
   */
  get(options: V3_Marketing_Paygiftactivity_Activities_Activity_id__Get_Options): ApiCall<V3_Marketing_Paygiftactivity_Activities_Activity_id__Get_Response>
  /**
   * 查询活动详情接口API · https://pay.weixin.qq.com/doc/v3/merchant/4012487971
   * 角色：微信支付商户、服务商、渠道商
   */
  getSync(options: V3_Marketing_Paygiftactivity_Activities_Activity_id__Get_Options): V3_Marketing_Paygiftactivity_Activities_Activity_id__Get_Response
}

export interface V3_Marketing_Paygiftactivity_Activities_Activity_id__Goods_Get_Options extends CallOptions {
  /** 活动id */
  readonly activity_id: string
  /** 查询参数 */
  readonly query?: {
    /** 分页页码 · 示例：1 */
    readonly offset?: number | undefined
    /** 分页大小 · 示例：20 */
    readonly limit?: number | undefined
  } | undefined
}

export interface V3_Marketing_Paygiftactivity_Activities_Activity_id__Goods_Get_Response {
  /** 分页页码 · 示例：1 */
  readonly offset?: number | undefined
  /** 分页大小 · 示例：20 */
  readonly limit?: number | undefined
  /** 总数 */
  readonly total_count?: number | undefined
  /** 活动id */
  readonly activity_id?: string | undefined
  /** 结果集 */
  readonly data?: readonly {
    /** 指定商品 */
    readonly goods_id?: string | undefined
    /** 创建时间 · 格式：RFC 3339 日期时间 */
    readonly create_time?: string | undefined
    /** 更新时间 · 格式：RFC 3339 日期时间 */
    readonly update_time?: string | undefined
  }[] | undefined
}

export interface V3_Marketing_Paygiftactivity_Activities_Activity_id__Goods {
  /**
   * 查询活动指定商品列表API · https://pay.weixin.qq.com/doc/v3/merchant/4012466448
   * 角色：微信支付商户、服务商、渠道商
   */
  get(options: V3_Marketing_Paygiftactivity_Activities_Activity_id__Goods_Get_Options): ApiCall<V3_Marketing_Paygiftactivity_Activities_Activity_id__Goods_Get_Response>
  /**
   * 查询活动指定商品列表API · https://pay.weixin.qq.com/doc/v3/merchant/4012466448
   * 角色：微信支付商户、服务商、渠道商
   */
  getSync(options: V3_Marketing_Paygiftactivity_Activities_Activity_id__Goods_Get_Options): V3_Marketing_Paygiftactivity_Activities_Activity_id__Goods_Get_Response
  /** 查询活动指定商品列表API：自动翻页，用 for await 逐条读取 */
  getAll(options: OptionalListOptions<V3_Marketing_Paygiftactivity_Activities_Activity_id__Goods_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_Marketing_Paygiftactivity_Activities_Activity_id__Goods_Get_Response['data']>[number], void, undefined>
}

export interface V3_Marketing_Paygiftactivity_Activities_Activity_id__Merchants_Get_Options extends CallOptions {
  /** 活动id */
  readonly activity_id: string
  /** 查询参数 */
  readonly query?: {
    /** 分页页码 · 示例：0 */
    readonly offset?: number | undefined
    /** 分页大小 · 示例：20 */
    readonly limit?: number | undefined
  } | undefined
}

export interface V3_Marketing_Paygiftactivity_Activities_Activity_id__Merchants_Get_Response {
  /** 分页页码 · 示例：0 */
  readonly offset?: number | undefined
  /** 分页大小 · 示例：20 */
  readonly limit?: number | undefined
  /** 总数 */
  readonly total_count?: number | undefined
  /** 活动id */
  readonly activity_id?: string | undefined
  /** 结果集 */
  readonly data?: readonly {
    /** 商户号 */
    readonly mchid?: string | undefined
    /** 商户名称 */
    readonly merchant_name?: string | undefined
    /** 创建时间 · 格式：RFC 3339 日期时间 */
    readonly create_time?: string | undefined
    /** 更新时间 · 格式：RFC 3339 日期时间 */
    readonly update_time?: string | undefined
  }[] | undefined
}

export interface V3_Marketing_Paygiftactivity_Activities_Activity_id__Merchants {
  /** 新增活动发券商户号API */
  readonly add: V3_Marketing_Paygiftactivity_Activities_Activity_id__Merchants_Add
  /** 删除活动发券商户号API */
  readonly delete: V3_Marketing_Paygiftactivity_Activities_Activity_id__Merchants_Delete
  /**
   * 查询活动发券商户号API · https://pay.weixin.qq.com/doc/v3/merchant/4012466149
   * 角色：微信支付商户、服务商、渠道商
   */
  get(options: V3_Marketing_Paygiftactivity_Activities_Activity_id__Merchants_Get_Options): ApiCall<V3_Marketing_Paygiftactivity_Activities_Activity_id__Merchants_Get_Response>
  /**
   * 查询活动发券商户号API · https://pay.weixin.qq.com/doc/v3/merchant/4012466149
   * 角色：微信支付商户、服务商、渠道商
   */
  getSync(options: V3_Marketing_Paygiftactivity_Activities_Activity_id__Merchants_Get_Options): V3_Marketing_Paygiftactivity_Activities_Activity_id__Merchants_Get_Response
  /** 查询活动发券商户号API：自动翻页，用 for await 逐条读取 */
  getAll(options: OptionalListOptions<V3_Marketing_Paygiftactivity_Activities_Activity_id__Merchants_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_Marketing_Paygiftactivity_Activities_Activity_id__Merchants_Get_Response['data']>[number], void, undefined>
}

export interface V3_Marketing_Paygiftactivity_Activities_Activity_id__Merchants_Add_Post_Request {
  /** 发券商户号 */
  readonly merchant_id_list?: readonly string[] | undefined
  /** 请求业务单据号 */
  readonly add_request_no?: string | undefined
}

export interface V3_Marketing_Paygiftactivity_Activities_Activity_id__Merchants_Add_Post_Options extends CallOptions {
  /** 活动id */
  readonly activity_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json?: V3_Marketing_Paygiftactivity_Activities_Activity_id__Merchants_Add_Post_Request | undefined
}

export interface V3_Marketing_Paygiftactivity_Activities_Activity_id__Merchants_Add_Post_Response {
  /** 活动id */
  readonly activity_id?: string | undefined
  /** 添加时间 · 格式：RFC 3339 日期时间 */
  readonly add_time?: string | undefined
  /** 未通过规则校验的发券商户号列表 */
  readonly invalid_merchant_id_list?: readonly {
    /** 商户号 */
    readonly mchid?: string | undefined
    /** 无效原因 */
    readonly invalid_reason?: string | undefined
  }[] | undefined
}

export interface V3_Marketing_Paygiftactivity_Activities_Activity_id__Merchants_Add {
  /**
   * 新增活动发券商户号API · https://pay.weixin.qq.com/doc/v3/merchant/4012466671
   * 角色：微信支付商户、服务商、渠道商
   */
  post(options: V3_Marketing_Paygiftactivity_Activities_Activity_id__Merchants_Add_Post_Options & { readonly json?: V3_Marketing_Paygiftactivity_Activities_Activity_id__Merchants_Add_Post_Request | undefined }): ApiCall<V3_Marketing_Paygiftactivity_Activities_Activity_id__Merchants_Add_Post_Response>
  /**
   * 新增活动发券商户号API · https://pay.weixin.qq.com/doc/v3/merchant/4012466671
   * 角色：微信支付商户、服务商、渠道商
   */
  postSync(options: V3_Marketing_Paygiftactivity_Activities_Activity_id__Merchants_Add_Post_Options & { readonly json?: V3_Marketing_Paygiftactivity_Activities_Activity_id__Merchants_Add_Post_Request | undefined }): V3_Marketing_Paygiftactivity_Activities_Activity_id__Merchants_Add_Post_Response
}

export interface V3_Marketing_Paygiftactivity_Activities_Activity_id__Merchants_Delete_Post_Request {
  /** 1～500 项 */
  readonly merchant_id_list?: readonly string[] | undefined
  /** 商户请求单号 · 格式：^[a-zA-Z0-9|_*-]{1,128}$ · 示例：100002322019090134234sfdf */
  readonly delete_request_no?: string | undefined
}

export interface V3_Marketing_Paygiftactivity_Activities_Activity_id__Merchants_Delete_Post_Options extends CallOptions {
  /** 活动id */
  readonly activity_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json?: V3_Marketing_Paygiftactivity_Activities_Activity_id__Merchants_Delete_Post_Request | undefined
}

export interface V3_Marketing_Paygiftactivity_Activities_Activity_id__Merchants_Delete_Post_Response {
  /** 活动id · 示例：126002309 */
  readonly activity_id?: string | undefined
  /** 删除时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly delete_time?: string | undefined
}

export interface V3_Marketing_Paygiftactivity_Activities_Activity_id__Merchants_Delete {
  /**
   * 删除活动发券商户号API · https://pay.weixin.qq.com/doc/v3/merchant/4012466787
   * 角色：微信支付商户、服务商、渠道商
   */
  post(options: V3_Marketing_Paygiftactivity_Activities_Activity_id__Merchants_Delete_Post_Options & { readonly json?: V3_Marketing_Paygiftactivity_Activities_Activity_id__Merchants_Delete_Post_Request | undefined }): ApiCall<V3_Marketing_Paygiftactivity_Activities_Activity_id__Merchants_Delete_Post_Response>
  /**
   * 删除活动发券商户号API · https://pay.weixin.qq.com/doc/v3/merchant/4012466787
   * 角色：微信支付商户、服务商、渠道商
   */
  postSync(options: V3_Marketing_Paygiftactivity_Activities_Activity_id__Merchants_Delete_Post_Options & { readonly json?: V3_Marketing_Paygiftactivity_Activities_Activity_id__Merchants_Delete_Post_Request | undefined }): V3_Marketing_Paygiftactivity_Activities_Activity_id__Merchants_Delete_Post_Response
}

export interface V3_Marketing_Paygiftactivity_Activities_Activity_id__Terminate_Post_Options extends CallOptions {
  /** 活动id */
  readonly activity_id: string
}

export interface V3_Marketing_Paygiftactivity_Activities_Activity_id__Terminate_Post_Response {
  /** 活动id */
  readonly activity_id?: string | undefined
  /** 生效时间 · 格式：RFC 3339 日期时间 */
  readonly terminate_time?: string | undefined
}

export interface V3_Marketing_Paygiftactivity_Activities_Activity_id__Terminate {
  /**
   * 终止活动API · https://pay.weixin.qq.com/doc/v3/merchant/4012466523
   * 角色：微信支付商户、服务商、渠道商
   */
  post(options: V3_Marketing_Paygiftactivity_Activities_Activity_id__Terminate_Post_Options): ApiCall<V3_Marketing_Paygiftactivity_Activities_Activity_id__Terminate_Post_Response>
  /**
   * 终止活动API · https://pay.weixin.qq.com/doc/v3/merchant/4012466523
   * 角色：微信支付商户、服务商、渠道商
   */
  postSync(options: V3_Marketing_Paygiftactivity_Activities_Activity_id__Terminate_Post_Options): V3_Marketing_Paygiftactivity_Activities_Activity_id__Terminate_Post_Response
}

export interface V3_Marketing_Paygiftactivity_UniqueThresholdActivity_Post_Request {
  /** 活动基本信息 */
  readonly activity_base_info: {
    /** 活动名称 */
    readonly activity_name: string
    /** 活动副标题 */
    readonly activity_second_title: string
    /** 商户logo */
    readonly merchant_logo_url: string
    /** 背景颜色 */
    readonly background_color?: "Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | (string & {}) | undefined
    /** 活动开始时间 · 格式：RFC 3339 日期时间 */
    readonly begin_time?: string | undefined
    /** 活动结束时间 · 格式：RFC 3339 日期时间 */
    readonly end_time?: string | undefined
    /** 可用时间段 */
    readonly available_periods?: {
      /** 可用时间 */
      readonly available_time?: readonly {
        /** 可用开始时间 · 格式：RFC 3339 日期时间 */
        readonly begin_time?: string | undefined
        /** 可用结束时间 · 格式：RFC 3339 日期时间 */
        readonly end_time?: string | undefined
      }[] | undefined
      /** 每日可用时间 */
      readonly available_day_time?: readonly {
        /** 每日可用开始时间 · 格式：^[0-9]{6}$ · 示例：110000 */
        readonly begin_day_time?: string | undefined
        /** 每日可用结束时间 · 格式：^[0-9]{6}$ · 示例：135959 */
        readonly end_day_time?: string | undefined
      }[] | undefined
    } | undefined
    /** 商户请求单号 · 格式：^[a-zA-Z0-9\|\*_-]{1,128}$ · 示例：100002322019090134234sfdf */
    readonly out_request_no: string
    /** 投放目的 */
    readonly delivery_purpose: "OFF_LINE_PAY" | "JUMP_MINI_APP" | (string & {})
    /** 商家小程序appid */
    readonly mini_programs_appid?: string | undefined
    /** 商家小程序path */
    readonly mini_programs_path?: string | undefined
  }
  /** 活动高级设置 */
  readonly advanced_setting?: {
    /** 奖品类型 */
    readonly delivery_user_category?: "BUSIFAVOR" | (string & {}) | undefined
    /** 商家会员appid */
    readonly merchant_member_appid?: string | undefined
    /** 支付模式 */
    readonly payment_mode?: {
      /** 支付场景列表 */
      readonly payment_scene_list?: readonly ("APP_SCENE" | (string & {}))[] | undefined
      /** 支付方式信息 */
      readonly payment_method_information?: {
        /** 支付方式 */
        readonly payment_method?: "CFT" | "SPECIFIC_BANK_CARD" | (string & {}) | undefined
        /** 银行简称 */
        readonly bank_abbreviation?: string | undefined
      } | undefined
    } | undefined
    /** 订单优惠标记 */
    readonly goods_tags?: readonly string[] | undefined
    /** 支付方式信息 */
    readonly payment_method_information?: {
      /** 支付方式 */
      readonly payment_method?: "CFT" | "SPECIFIC_BANK_CARD" | (string & {}) | undefined
      /** 银行简称 */
      readonly bank_abbreviation?: string | undefined
    } | undefined
  } | undefined
  /** 活动奖品发放规则 */
  readonly award_send_rule: {
    /** 奖品类型 */
    readonly award_type: "BUSIFAVOR" | (string & {})
    /** 发券商户号选项 */
    readonly merchant_option: "IN_SEVICE_COUPON_MERCHANT" | "MANUAL_INPUT_MERCHANT" | (string & {})
    /** 消费金额门槛 */
    readonly transaction_amount_minimum: number
    /** 发放内容 */
    readonly send_content: "SINGLE_COUPON" | "GIFT_PACKAGE" | (string & {})
    /** 奖品基本信息列表 */
    readonly award_list?: readonly {
      /** 代金券批次Id */
      readonly stock_id?: string | undefined
      /** 奖品原始图 · 上传接口返回的图片 URL */
      readonly original_image_url?: string | undefined
      /** 奖品缩略图 · 上传接口返回的图片 URL */
      readonly thumbnail_url?: string | undefined
    }[] | undefined
    /** 发券商户号列表 */
    readonly merchant_id_list?: readonly string[] | undefined
  }
}

export interface V3_Marketing_Paygiftactivity_UniqueThresholdActivity_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_Paygiftactivity_UniqueThresholdActivity_Post_Request
}

export interface V3_Marketing_Paygiftactivity_UniqueThresholdActivity_Post_Response {
  /** 活动id */
  readonly activity_id: string
  /** 创建时间 · 格式：RFC 3339 日期时间 */
  readonly create_time: string
}

export interface V3_Marketing_Paygiftactivity_UniqueThresholdActivity {
  /**
   * 创建全场满额送活动API · https://pay.weixin.qq.com/doc/v3/merchant/4012487898
   * 角色：微信支付商户、服务商、渠道商
   */
  post(options: V3_Marketing_Paygiftactivity_UniqueThresholdActivity_Post_Options & { readonly json: V3_Marketing_Paygiftactivity_UniqueThresholdActivity_Post_Request }): ApiCall<V3_Marketing_Paygiftactivity_UniqueThresholdActivity_Post_Response>
  /**
   * 创建全场满额送活动API · https://pay.weixin.qq.com/doc/v3/merchant/4012487898
   * 角色：微信支付商户、服务商、渠道商
   */
  postSync(options: V3_Marketing_Paygiftactivity_UniqueThresholdActivity_Post_Options & { readonly json: V3_Marketing_Paygiftactivity_UniqueThresholdActivity_Post_Request }): V3_Marketing_Paygiftactivity_UniqueThresholdActivity_Post_Response
}

export interface V3_Marketing_ShoppingReceipt {
  /** 经营工具∙电子小票 · 创建自定义入口 · 共 3 个接口 */
  readonly customentrances: V3_Marketing_ShoppingReceipt_Customentrances
  /** 上传商家电子小票跳转信息 */
  readonly merchantshoppingreceiptjumpinfos: V3_Marketing_ShoppingReceipt_Merchantshoppingreceiptjumpinfos
  /** 上传电子小票 */
  readonly shoppingreceipts: V3_Marketing_ShoppingReceipt_Shoppingreceipts
}

export interface V3_Marketing_ShoppingReceipt_Customentrances_Post_Request {
  /** 自定义入口种类 · 示例：MERCHANT_ACTIVITY */
  readonly custom_entrance_type: "MERCHANT_ACTIVITY" | "MERCHANT_MINI_PROGRAM" | (string & {})
  /** 副标题 · 示例：双十一8折活动 */
  readonly subtitle: string
  /** 展示商品信息 · 示例：https://qpic.cn/xxx */
  readonly goods_thumbnail_url?: string | undefined
  /** 自定义入口的开始时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly start_time: string
  /** 自定义入口的结束时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly end_time: string
  /** 设置自定义入口的状态 · 示例：ONLINE */
  readonly custom_entrance_state: "ONLINE" | "OFFLINE" | (string & {})
  /** 自定义入口的归属品牌ID · 示例：1014 */
  readonly brand_id: string
  /** 商户创建自定义入口的凭据号 · 示例：6122352020010133287985742 */
  readonly out_request_no: string
  /** 自定义入口跳转信息 */
  readonly jump_link: {
    /** 自定义入口的跳转小程序AppID · 示例：wxea9c30a90fs8d3fe */
    readonly mini_programs_appid: string
    /** 自定义入口跳转小程序的path · 示例：/pages/bonus/bonus */
    readonly mini_programs_path: string
  }
}

export interface V3_Marketing_ShoppingReceipt_Customentrances_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_ShoppingReceipt_Customentrances_Post_Request
}

export interface V3_Marketing_ShoppingReceipt_Customentrances_Post_Response {
  /** 自定义入口种类 · 示例：MERCHANT_ACTIVITY */
  readonly custom_entrance_type: "MERCHANT_ACTIVITY" | "MERCHANT_MINI_PROGRAM" | (string & {})
  /** 副标题 · 示例：双十一8折活动 */
  readonly subtitle: string
  /** 展示商品信息 · 示例：https://qpic.cn/xxx */
  readonly goods_thumbnail_url?: string | undefined
  /** 设置自定义入口的状态 · 示例：ONLINE */
  readonly custom_entrance_state: "ONLINE" | "OFFLINE" | (string & {})
  /** 自定义入口的开始时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly start_time: string
  /** 自定义入口的结束时间 · 格式：RFC 3339 日期时间 · 示例：2019-12-31T13:29:35.120+08:00 */
  readonly end_time: string
  /** 自定义入口的归属品牌ID · 示例：1014 */
  readonly brand_id: string
  /** 自定义入口创建的时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly create_time: string
  /** 自定义入口修改的时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly modify_time: string
  /** 商户创建自定义入口的凭据号 · 示例：100002322019090134234sfdf */
  readonly out_request_no: string
  /** 自定义入口跳转信息 */
  readonly jump_link: {
    /** 自定义入口的跳转小程序AppID · 示例：wxea9c30a90fs8d3fe */
    readonly mini_programs_appid: string
    /** 自定义入口跳转小程序的path · 示例：/pages/bonus/bonus */
    readonly mini_programs_path: string
  }
}

export interface V3_Marketing_ShoppingReceipt_Customentrances {
  /** 查询自定义入口、更新自定义入口 */
  readonly _brand_id_: V3_Marketing_ShoppingReceipt_Customentrances_Brand_id_
  /**
   * 创建自定义入口 · https://pay.weixin.qq.com/doc/v3/merchant/4012526342
   * 角色：服务商、普通商户
   */
  post(options: V3_Marketing_ShoppingReceipt_Customentrances_Post_Options & { readonly json: V3_Marketing_ShoppingReceipt_Customentrances_Post_Request }): ApiCall<V3_Marketing_ShoppingReceipt_Customentrances_Post_Response>
  /**
   * 创建自定义入口 · https://pay.weixin.qq.com/doc/v3/merchant/4012526342
   * 角色：服务商、普通商户
   */
  postSync(options: V3_Marketing_ShoppingReceipt_Customentrances_Post_Options & { readonly json: V3_Marketing_ShoppingReceipt_Customentrances_Post_Request }): V3_Marketing_ShoppingReceipt_Customentrances_Post_Response
}

export interface V3_Marketing_ShoppingReceipt_Customentrances_Brand_id__Get_Options extends CallOptions {
  /** 自定义入口的归属品牌ID · 示例：1014 */
  readonly brand_id: string
}

export interface V3_Marketing_ShoppingReceipt_Customentrances_Brand_id__Get_Response {
  /** 自定义入口种类 · 示例：MERCHANT_ACTIVITY */
  readonly custom_entrance_type: "MERCHANT_ACTIVITY" | "MERCHANT_MINI_PROGRAM" | (string & {})
  /** 副标题 · 示例：双十一8折活动 */
  readonly subtitle: string
  /** 展示商品信息 · 示例：https://qpic.cn/xxx */
  readonly goods_thumbnail_url?: string | undefined
  /** 设置自定义入口的状态 · 示例：ONLINE */
  readonly custom_entrance_state: "ONLINE" | "OFFLINE" | (string & {})
  /** 自定义入口的开始时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly start_time: string
  /** 自定义入口的结束时间 · 格式：RFC 3339 日期时间 · 示例：2019-12-31T13:29:35.120+08:00 */
  readonly end_time: string
  /** 自定义入口的归属品牌ID · 示例：1014 */
  readonly brand_id: string
  /** 自定义入口创建的时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly create_time: string
  /** 自定义入口修改的时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly modify_time: string
  /** 商户创建自定义入口的凭据号 · 示例：100002322019090134234sfdf */
  readonly out_request_no: string
  /** 自定义入口跳转信息 */
  readonly jump_link: {
    /** 自定义入口的跳转小程序AppID · 示例：wxea9c30a90fs8d3fe */
    readonly mini_programs_appid: string
    /** 自定义入口跳转小程序的path · 示例：/pages/bonus/bonus */
    readonly mini_programs_path: string
  }
}

export interface V3_Marketing_ShoppingReceipt_Customentrances_Brand_id__Patch_Request {
  /** 自定义入口种类 · 示例：MERCHANT_ACTIVITY */
  readonly custom_entrance_type?: "MERCHANT_ACTIVITY" | "MERCHANT_MINI_PROGRAM" | (string & {}) | undefined
  /** 副标题 · 示例：双十一8折活动 */
  readonly subtitle?: string | undefined
  /** 展示商品信息 · 示例：https://qpic.cn/xxx */
  readonly goods_thumbnail_url?: string | undefined
  /** 设置自定义入口的状态 · 示例：ONLINE */
  readonly custom_entrance_state?: "ONLINE" | "OFFLINE" | (string & {}) | undefined
  /** 自定义入口的开始时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly start_time?: string | undefined
  /** 自定义入口的结束时间 · 格式：RFC 3339 日期时间 · 示例：2019-12-31T13:29:35.120+08:00 */
  readonly end_time?: string | undefined
  /** 商户创建自定义入口的凭据号 · 示例：100002322019090134234sfdf */
  readonly out_request_no: string
  /** 自定义入口跳转信息 */
  readonly jump_link?: {
    /** 自定义入口的跳转小程序AppID · 示例：wxea9c30a90fs8d3fe */
    readonly mini_programs_appid: string
    /** 自定义入口跳转小程序的path · 示例：/pages/bonus/bonus */
    readonly mini_programs_path: string
  } | undefined
}

export interface V3_Marketing_ShoppingReceipt_Customentrances_Brand_id__Patch_Options extends CallOptions {
  /** 自定义入口的归属品牌ID · 示例：1014 */
  readonly brand_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_ShoppingReceipt_Customentrances_Brand_id__Patch_Request
}

export interface V3_Marketing_ShoppingReceipt_Customentrances_Brand_id__Patch_Response {
  /** 自定义入口种类 · 示例：MERCHANT_ACTIVITY */
  readonly custom_entrance_type: "MERCHANT_ACTIVITY" | "MERCHANT_MINI_PROGRAM" | (string & {})
  /** 副标题 · 示例：双十一8折活动 */
  readonly subtitle: string
  /** 展示商品信息 · 示例：https://qpic.cn/xxx */
  readonly goods_thumbnail_url?: string | undefined
  /** 设置自定义入口的状态 · 示例：ONLINE */
  readonly custom_entrance_state: "ONLINE" | "OFFLINE" | (string & {})
  /** 自定义入口的开始时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly start_time: string
  /** 自定义入口的结束时间 · 格式：RFC 3339 日期时间 · 示例：2019-12-31T13:29:35.120+08:00 */
  readonly end_time: string
  /** 自定义入口的归属品牌ID · 示例：1014 */
  readonly brand_id: string
  /** 自定义入口创建的时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly create_time: string
  /** 自定义入口修改的时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly modify_time: string
  /** 商户创建自定义入口的凭据号 · 示例：100002322019090134234sfdf */
  readonly out_request_no: string
  /** 自定义入口跳转信息 */
  readonly jump_link: {
    /** 自定义入口的跳转小程序AppID · 示例：wxea9c30a90fs8d3fe */
    readonly mini_programs_appid: string
    /** 自定义入口跳转小程序的path · 示例：/pages/bonus/bonus */
    readonly mini_programs_path: string
  }
}

export interface V3_Marketing_ShoppingReceipt_Customentrances_Brand_id_ {
  /**
   * 查询自定义入口 · https://pay.weixin.qq.com/doc/v3/merchant/4012526406
   * 角色：服务商、普通商户
   */
  get(options: V3_Marketing_ShoppingReceipt_Customentrances_Brand_id__Get_Options): ApiCall<V3_Marketing_ShoppingReceipt_Customentrances_Brand_id__Get_Response>
  /**
   * 查询自定义入口 · https://pay.weixin.qq.com/doc/v3/merchant/4012526406
   * 角色：服务商、普通商户
   */
  getSync(options: V3_Marketing_ShoppingReceipt_Customentrances_Brand_id__Get_Options): V3_Marketing_ShoppingReceipt_Customentrances_Brand_id__Get_Response
  /**
   * 更新自定义入口 · https://pay.weixin.qq.com/doc/v3/merchant/4012526475
   * 角色：服务商、普通商户
   */
  patch(options: V3_Marketing_ShoppingReceipt_Customentrances_Brand_id__Patch_Options & { readonly json: V3_Marketing_ShoppingReceipt_Customentrances_Brand_id__Patch_Request }): ApiCall<V3_Marketing_ShoppingReceipt_Customentrances_Brand_id__Patch_Response>
  /**
   * 更新自定义入口 · https://pay.weixin.qq.com/doc/v3/merchant/4012526475
   * 角色：服务商、普通商户
   */
  patchSync(options: V3_Marketing_ShoppingReceipt_Customentrances_Brand_id__Patch_Options & { readonly json: V3_Marketing_ShoppingReceipt_Customentrances_Brand_id__Patch_Request }): V3_Marketing_ShoppingReceipt_Customentrances_Brand_id__Patch_Response
}

export interface V3_Marketing_ShoppingReceipt_Merchantshoppingreceiptjumpinfos_Post_Request {
  /** 微信支付订单号 · 示例：4200000008202209139188072801 */
  readonly transaction_id: string
  /** 商户号 · 示例：1230000109 */
  readonly transaction_mchid?: string | undefined
  /** 子商户号 · 示例：1230000109 */
  readonly transaction_sub_mchid?: string | undefined
  /** 下单用户OpenID · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid: string
  /** 商户上传时间 · 示例：2021-05-20T13:29:35.120+08:00 */
  readonly merchant_upload_time: string
  /** 跳转信息 */
  readonly jump_info: {
    /** 商户电子小票跳转信息小程序AppID · 示例：example_merchant_appid */
    readonly merchant_appid: string
    /** 商户电子小票跳转信息小程序路径 · 示例：example_merchant_path */
    readonly merchant_path: string
  }
}

export interface V3_Marketing_ShoppingReceipt_Merchantshoppingreceiptjumpinfos_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_ShoppingReceipt_Merchantshoppingreceiptjumpinfos_Post_Request
}

export interface V3_Marketing_ShoppingReceipt_Merchantshoppingreceiptjumpinfos_Post_Response {
  /** 商家电子小票跳转信息 */
  readonly merchant_jump_info?: {
    /** 微信支付订单号 · 示例：4200000008202209139188072801 */
    readonly transaction_id: string
    /** 商户号 · 示例：1230000109 */
    readonly transaction_mchid?: string | undefined
    /** 子商户号 · 示例：1230000109 */
    readonly transaction_sub_mchid?: string | undefined
    /** 下单用户OpenID · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid: string
    /** 商户上传时间 · 示例：2021-05-20T13:29:35.120+08:00 */
    readonly merchant_upload_time?: string | undefined
    /** 跳转信息 */
    readonly jump_info: {
      /** 商户电子小票跳转信息小程序AppID · 示例：example_merchant_appid */
      readonly merchant_appid: string
      /** 商户电子小票跳转信息小程序路径 · 示例：example_merchant_path */
      readonly merchant_path: string
    }
    /** 创建时间 · 示例：2015-05-20T13:29:35+08:00 */
    readonly create_time: string
    /** 修改时间 · 示例：2015-05-20T13:29:35+08:00 */
    readonly modify_time: string
    /** 归属品牌ID · 示例：1142 */
    readonly brand_id?: number | undefined
  } | undefined
}

export interface V3_Marketing_ShoppingReceipt_Merchantshoppingreceiptjumpinfos {
  /**
   * 上传商家电子小票跳转信息 · https://pay.weixin.qq.com/doc/v3/merchant/4012443843
   * 角色：服务商、渠道商、普通商户
   */
  post(options: V3_Marketing_ShoppingReceipt_Merchantshoppingreceiptjumpinfos_Post_Options & { readonly json: V3_Marketing_ShoppingReceipt_Merchantshoppingreceiptjumpinfos_Post_Request }): ApiCall<V3_Marketing_ShoppingReceipt_Merchantshoppingreceiptjumpinfos_Post_Response>
  /**
   * 上传商家电子小票跳转信息 · https://pay.weixin.qq.com/doc/v3/merchant/4012443843
   * 角色：服务商、渠道商、普通商户
   */
  postSync(options: V3_Marketing_ShoppingReceipt_Merchantshoppingreceiptjumpinfos_Post_Options & { readonly json: V3_Marketing_ShoppingReceipt_Merchantshoppingreceiptjumpinfos_Post_Request }): V3_Marketing_ShoppingReceipt_Merchantshoppingreceiptjumpinfos_Post_Response
}

export interface V3_Marketing_ShoppingReceipt_Shoppingreceipts_Post_Options extends CallOptions {
  /** 上传的表单 */
  readonly body: {
    /** 电子小票上传信息JSON格式字符串 */
    readonly meta: string | {
      /** 微信支付订单的交易单号 */
      readonly transaction_id: string
      /** 微信支付订单的下单商户号 */
      readonly transaction_mchid?: string | undefined
      /** 微信支付订单的下单子商户号 */
      readonly transaction_sub_mchid?: string | undefined
      /** 微信支付订单的商户订单号 */
      readonly out_trade_no?: string | undefined
      /** 微信支付订单中OpenID */
      readonly openid: string
      /** 图片文件的文件摘要 */
      readonly sha256: string
      /** 用户与商家的联系渠道 */
      readonly merchant_contact_information?: {
        /** 品牌售后部门的咨询电话 · 加密字段，SDK 自动加密 · 示例：pVd1HJ6v/69bDnuC4EL5Kz4jBHLiCa8MRtelw/wDa4SzfeespQO/0kjiwfqdfg== */
        readonly consultation_phone_number?: string | undefined
      } | undefined
      /** 上传时间 */
      readonly upload_time?: string | undefined
    }
    /** 图片文件 */
    readonly file: Blob | Uint8Array
  }
}

export interface V3_Marketing_ShoppingReceipt_Shoppingreceipts_Post_Response {
  /** 电子小票上传信息 */
  readonly receipt: {
    /** 电子小票ID · 示例：121630001 */
    readonly receipt_id: string
    /** 电子小票图片审核状态 · 示例：WAIT_REVIEW */
    readonly state: "WAIT_REVIEW" | "NOT_PASS_REVIEW" | "PASS_REVIEW" | (string & {})
    /** 微信支付订单的交易单号 · 示例：1217752501201407033233368018 */
    readonly transaction_id: string
    /** 微信支付订单的商户号 · 示例：1230000109 */
    readonly transaction_mchid?: string | undefined
    /** 微信支付订单的子商户号 · 示例：1230000109 */
    readonly transaction_sub_mchid?: string | undefined
    /** 微信支付订单中OpenID · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid: string
    /** 电子小票归属品牌的ID · 示例：1142 */
    readonly brand_id?: number | undefined
    /** 图片文件的文件摘要 · 示例：2969f98ef4763da62670d3aee5d456b56a8f3447c0178da21445206aa400a464 */
    readonly sha256: string
    /** 标识电子小票图片类型 · 示例：PNG */
    readonly image_type: string
    /** 电子小票创建的时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
    readonly create_time: string
    /** 电子小票最后一次修改时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
    readonly modify_time: string
    /** 用户与商家的联系渠道 */
    readonly merchant_contact_information?: {
      /** 品牌售后部门的咨询电话 · 加密字段，SDK 自动解密 · 示例：pVd1HJ6v/69bDnuC4EL5Kz4jBHLiCa8MRtelw/wDa4SzfeespQO/0kjiwfqdfg== */
      readonly consultation_phone_number?: string | undefined
    } | undefined
    /** 上传时间 · 格式：RFC 3339 日期时间 · 示例：2021-05-20T13:29:35.120+08:00 */
    readonly upload_time?: string | undefined
  }
}

export interface V3_Marketing_ShoppingReceipt_Shoppingreceipts {
  /**
   * 上传电子小票 · https://pay.weixin.qq.com/doc/v3/merchant/4012553506
   * 角色：服务商、普通商户
   */
  post(options: V3_Marketing_ShoppingReceipt_Shoppingreceipts_Post_Options): ApiCall<V3_Marketing_ShoppingReceipt_Shoppingreceipts_Post_Response>
  /**
   * 上传电子小票 · https://pay.weixin.qq.com/doc/v3/merchant/4012553506
   * 角色：服务商、普通商户
   */
  postSync(options: V3_Marketing_ShoppingReceipt_Shoppingreceipts_Post_Options): V3_Marketing_ShoppingReceipt_Shoppingreceipts_Post_Response
}

export interface V3_Marketing_WeeklyDiscount {
  /** 营销工具∙周周惠 · 查询周周惠活动列表API · 共 3 个接口 */
  readonly activities: V3_Marketing_WeeklyDiscount_Activities
}

export interface V3_Marketing_WeeklyDiscount_Activities_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 最大资源条数 · 示例：5 */
    readonly limit: number
    /** 请求资源起始位置 · 示例：10 */
    readonly offset: number
    /** 报名商户号 · 示例：10000098 */
    readonly applying_merchant_id: number
    /** 报名商户门店号 · 示例：1111111 */
    readonly store_id?: number | undefined
    /** 活动投放区域编码 · 示例：110000 */
    readonly activity_area_code: number
    /** 投放场景 · 示例：SCAN_CODE_TO_ORDER */
    readonly activity_scene: string
  }
}

export interface V3_Marketing_WeeklyDiscount_Activities_Get_Response {
  /** 周周惠活动详情 */
  readonly data: readonly {
    /** 活动ID · 示例：111111 */
    readonly activity_id?: string | undefined
    /** 活动名称 · 示例：xxx周周惠活动 */
    readonly activity_name: string
    /** 活动投放场景 · 示例：SCAN_CODE_TO_ORDER */
    readonly activity_scene: string
    /** 活动投放区域编码 */
    readonly activity_area_code: readonly string[]
    /** 活动指定付款方式 · 示例：CCB_DEBIT */
    readonly activity_limit_pay?: string | undefined
    /** 活动优惠门槛 · 示例：100 */
    readonly activity_transaction_minimum_amount: number
    /** 活动优惠金额 · 示例：10 */
    readonly activity_coupon_amount: number
    /** 活动可使用周期 */
    readonly activity_available_week: readonly string[]
    /** 活动预算 · 示例：100000 */
    readonly activity_max_amount: number
    /** 活动单天预算 · 示例：100000 */
    readonly activity_max_amount_per_day?: number | undefined
    /** 活动开始时间 · 示例：2018-06-08T10:34:56+08:00 */
    readonly activity_available_begin_time: string
    /** 活动结束时间 · 示例：2018-08-08T10:34:56+08:00 */
    readonly activity_available_end_time: string
    /** 活动状态 · 示例：APPLYING */
    readonly activity_state: string
    /** 活动备注 · 示例：周周惠，每周日，周一独享 */
    readonly activity_remark?: string | undefined
    /** 活动logo · 示例：https://xxx.xxx.xxx.jpg */
    readonly activity_logo: string
  }[]
  /** 请求资源起始位置 · 示例：10 */
  readonly offset: number
  /** 最大资源条数 · 示例：5 */
  readonly limit: number
  /** 资源总条数 · 示例：1234 */
  readonly total_count: number
}

export interface V3_Marketing_WeeklyDiscount_Activities {
  /** 活动ID · 查询周周惠活动详情API · 共 2 个接口 */
  readonly _activity_id_: V3_Marketing_WeeklyDiscount_Activities_Activity_id_
  /**
   * 查询周周惠活动列表API
   * 角色：服务商、渠道商、从业机构
   */
  get(options: V3_Marketing_WeeklyDiscount_Activities_Get_Options): ApiCall<V3_Marketing_WeeklyDiscount_Activities_Get_Response>
  /**
   * 查询周周惠活动列表API
   * 角色：服务商、渠道商、从业机构
   */
  getSync(options: V3_Marketing_WeeklyDiscount_Activities_Get_Options): V3_Marketing_WeeklyDiscount_Activities_Get_Response
  /** 查询周周惠活动列表API：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<V3_Marketing_WeeklyDiscount_Activities_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_Marketing_WeeklyDiscount_Activities_Get_Response['data']>[number], void, undefined>
}

export interface V3_Marketing_WeeklyDiscount_Activities_Activity_id__Get_Options extends CallOptions {
  /** 活动ID · 示例：11111 */
  readonly activity_id: string
}

export interface V3_Marketing_WeeklyDiscount_Activities_Activity_id__Get_Response {
  /** 活动ID · 示例：111111 */
  readonly activity_id?: string | undefined
  /** 活动名称 · 示例：xxx周周惠活动 */
  readonly activity_name: string
  /** 活动投放场景 · 示例：SCAN_CODE_TO_ORDER */
  readonly activity_scene: string
  /** 活动投放区域编码 */
  readonly activity_area_code: readonly string[]
  /** 活动指定付款方式 · 示例：CCB_DEBIT */
  readonly activity_limit_pay?: string | undefined
  /** 活动优惠门槛 · 示例：100 */
  readonly activity_transaction_minimum_amount: number
  /** 活动优惠金额 · 示例：10 */
  readonly activity_coupon_amount: number
  /** 活动可使用周期 */
  readonly activity_available_week: readonly string[]
  /** 活动预算 · 示例：100000 */
  readonly activity_max_amount: number
  /** 活动单天预算 · 示例：100000 */
  readonly activity_max_amount_per_day?: number | undefined
  /** 活动开始时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly activity_available_begin_time: string
  /** 活动结束时间 · 示例：2018-08-08T10:34:56+08:00 */
  readonly activity_available_end_time: string
  /** 活动状态 · 示例：APPLYING */
  readonly activity_state: string
  /** 活动备注 · 示例：周周惠，每周日，周一独享 */
  readonly activity_remark?: string | undefined
  /** 活动logo · 示例：https://xxx.xxx.xxx.jpg */
  readonly activity_logo: string
}

export interface V3_Marketing_WeeklyDiscount_Activities_Activity_id_ {
  /** 报名周周惠活动API */
  readonly apply: V3_Marketing_WeeklyDiscount_Activities_Activity_id__Apply
  /**
   * 查询周周惠活动详情API
   * 角色：服务商、渠道商、从业机构
   */
  get(options: V3_Marketing_WeeklyDiscount_Activities_Activity_id__Get_Options): ApiCall<V3_Marketing_WeeklyDiscount_Activities_Activity_id__Get_Response>
  /**
   * 查询周周惠活动详情API
   * 角色：服务商、渠道商、从业机构
   */
  getSync(options: V3_Marketing_WeeklyDiscount_Activities_Activity_id__Get_Options): V3_Marketing_WeeklyDiscount_Activities_Activity_id__Get_Response
}

export interface V3_Marketing_WeeklyDiscount_Activities_Activity_id__Apply_Post_Request {
  /** 报名商户号 · 示例：10000098 */
  readonly applying_merchant_id: number
  /** 报名商户门店号 · 示例：111111 */
  readonly store_id: number
}

export interface V3_Marketing_WeeklyDiscount_Activities_Activity_id__Apply_Post_Options extends CallOptions {
  /** 活动ID · 示例：11111 */
  readonly activity_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_WeeklyDiscount_Activities_Activity_id__Apply_Post_Request
}

export interface V3_Marketing_WeeklyDiscount_Activities_Activity_id__Apply_Post_Response {
  /** 报名成功的活动ID · 示例：10001 */
  readonly activity_id: number
  /** 报名成功时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly success_time: string
}

export interface V3_Marketing_WeeklyDiscount_Activities_Activity_id__Apply {
  /**
   * 报名周周惠活动API
   * 角色：服务商、渠道商、从业机构
   */
  post(options: V3_Marketing_WeeklyDiscount_Activities_Activity_id__Apply_Post_Options & { readonly json: V3_Marketing_WeeklyDiscount_Activities_Activity_id__Apply_Post_Request }): ApiCall<V3_Marketing_WeeklyDiscount_Activities_Activity_id__Apply_Post_Response>
  /**
   * 报名周周惠活动API
   * 角色：服务商、渠道商、从业机构
   */
  postSync(options: V3_Marketing_WeeklyDiscount_Activities_Activity_id__Apply_Post_Options & { readonly json: V3_Marketing_WeeklyDiscount_Activities_Activity_id__Apply_Post_Request }): V3_Marketing_WeeklyDiscount_Activities_Activity_id__Apply_Post_Response
}

export interface V3_Marketing_WithdrawFavor {
  /** 营销工具∙收款有礼 · 共 2 个接口 */
  readonly users: V3_Marketing_WithdrawFavor_Users
}

export interface V3_Marketing_WithdrawFavor_Users {
  /** 用户标识 · 共 2 个接口 */
  readonly _openid_: V3_Marketing_WithdrawFavor_Users_Openid_
}

export interface V3_Marketing_WithdrawFavor_Users_Openid_ {
  /** 查询批次下用户银行提现免费券列表API、为用户发银行提现免费券API */
  readonly coupons: V3_Marketing_WithdrawFavor_Users_Openid__Coupons
}

export interface V3_Marketing_WithdrawFavor_Users_Openid__Coupons_Get_Options extends CallOptions {
  /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid: string
  /** 查询参数 */
  readonly query: {
    /** 银行提现免费券批次创建方商户号 · 示例：1230000109 */
    readonly mchid: string
    /** 银行提现免费券批次ID · 示例：1304490000000059 */
    readonly stock_id: string
    /** 应用ID · 示例：wxd678efh567hg6787 */
    readonly appid: string
    /** 分页页码 · 示例：1 */
    readonly offset?: number | undefined
    /** 分页大小 · 示例：10 */
    readonly limit?: number | undefined
  }
}

export interface V3_Marketing_WithdrawFavor_Users_Openid__Coupons_Get_Response {
  /** 银行提现免费券列表 */
  readonly data: readonly {
    /** 发放时间 · 示例：2021-05-20T13:29:35.120+08:00 */
    readonly send_time?: string | undefined
    /** 发放额度 · 示例：1000 */
    readonly send_quota?: number | undefined
    /** 银行提现免费券的券ID · 示例：C688134DB8D27165DCD630B319A870679F29B3720EF89F4F8EAE01429641F8C2-17-1505164059 */
    readonly coupon_id?: string | undefined
    /** 使用额度 · 示例：500 */
    readonly use_quota?: number | undefined
    /** 银行提现免费券券状态 · 示例：VALID */
    readonly coupon_state?: string | undefined
  }[]
  /** 分页页码 · 示例：1 */
  readonly offset: number
  /** 分页大小 · 示例：10 */
  readonly limit: number
  /** 查询结果总数 · 示例：100 */
  readonly total_count: number
}

export interface V3_Marketing_WithdrawFavor_Users_Openid__Coupons_Post_Request {
  /** 银行提现免费券批次创建方商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 银行提现免费券批次ID · 示例：1304490000000059 */
  readonly stock_id: string
  /** 应用ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户单据号 · 示例：89560002019101000121 */
  readonly send_request_no: string
}

export interface V3_Marketing_WithdrawFavor_Users_Openid__Coupons_Post_Options extends CallOptions {
  /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Marketing_WithdrawFavor_Users_Openid__Coupons_Post_Request
}

export interface V3_Marketing_WithdrawFavor_Users_Openid__Coupons_Post_Response {
  /** 银行提现免费券ID · 示例：C688134DB8D27165DCD630B319A870679F29B3720EF89F4F8EAE01429641F8C2-17-1505164059 */
  readonly coupon_id?: string | undefined
  /** 银行提现免费券过期时间 · 示例：2021-05-20T13:29:35.120+08:00 */
  readonly expire_time?: string | undefined
}

export interface V3_Marketing_WithdrawFavor_Users_Openid__Coupons {
  /**
   * 查询批次下用户银行提现免费券列表API
   * 角色：服务商
   */
  get(options: V3_Marketing_WithdrawFavor_Users_Openid__Coupons_Get_Options): ApiCall<V3_Marketing_WithdrawFavor_Users_Openid__Coupons_Get_Response>
  /**
   * 查询批次下用户银行提现免费券列表API
   * 角色：服务商
   */
  getSync(options: V3_Marketing_WithdrawFavor_Users_Openid__Coupons_Get_Options): V3_Marketing_WithdrawFavor_Users_Openid__Coupons_Get_Response
  /** 查询批次下用户银行提现免费券列表API：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<V3_Marketing_WithdrawFavor_Users_Openid__Coupons_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_Marketing_WithdrawFavor_Users_Openid__Coupons_Get_Response['data']>[number], void, undefined>
  /**
   * 为用户发银行提现免费券API
   * 角色：服务商
   */
  post(options: V3_Marketing_WithdrawFavor_Users_Openid__Coupons_Post_Options & { readonly json: V3_Marketing_WithdrawFavor_Users_Openid__Coupons_Post_Request }): ApiCall<V3_Marketing_WithdrawFavor_Users_Openid__Coupons_Post_Response>
  /**
   * 为用户发银行提现免费券API
   * 角色：服务商
   */
  postSync(options: V3_Marketing_WithdrawFavor_Users_Openid__Coupons_Post_Options & { readonly json: V3_Marketing_WithdrawFavor_Users_Openid__Coupons_Post_Request }): V3_Marketing_WithdrawFavor_Users_Openid__Coupons_Post_Response
}
