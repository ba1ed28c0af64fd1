// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Catering {
  /** 经营工具∙微信点餐 · 共 1 个接口 */
  readonly orders: V3_Catering_Orders
}

export interface V3_Catering_Orders {
  /** 点餐订单信息同步 */
  readonly syncStatus: V3_Catering_Orders_SyncStatus
}

export interface V3_Catering_Orders_SyncStatus_Post_Request {
  /** 微信支付分配的服务商商户号 · 最长 32 个字符 · 示例：1900000100 */
  readonly sp_mchid?: string | undefined
  /** 子商户在微信公众平台申请服务号对应的APPID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly sp_appid?: string | undefined
  /** 微信支付分配的渠道商商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly channel_id?: string | undefined
  /** 微信支付分配子商户商户号 · 最长 32 个字符 · 示例：1900000100 */
  readonly sub_mchid: string
  /** 子商户在微信公众平台申请服务号对应的APPID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly sub_appid: string
  /** 商户旗下门店的唯一编号 · 最长 32 个字符 · 示例：6895 */
  readonly out_shop_no: string
  /** 用户子标识 · 最长 32 个字符 · 示例：oYobu0Dmn6TdodZnFWKOEkqoRbI8 */
  readonly sub_openid: string
  /** 微信用户登录接口返回的登录票据 · 示例：071oYFSN19sCH31AyNSN15QDSN1oYFSA */
  readonly login_token: string
  /** 点餐入口 · 示例：http://www.example.com */
  readonly order_entry: string
  /** 总价 · 示例：1000 */
  readonly total_amount: number
  /** 优惠金额 · 示例：100 */
  readonly discount_amount: number
  /** 实际支付金额 · 示例：900 */
  readonly user_amount: number
  /** 订单状态 · 最长 32 个字符 · 示例：CREATE_DEAL */
  readonly status: "CREATE_DEAL" | "PAY_SUCCESS" | (string & {})
  /** 状态发生变化的时间 · 最长 64 个字符 · 示例：2018-06-08T10:34:56+08:00 */
  readonly action_time: string
  /** 支付时间 · 最长 64 个字符 · 示例：2018-06-08T10:34:56+08:00 */
  readonly pay_time?: string | undefined
  /** 支付订单号 · 最长 64 个字符 · 示例：1009660380201506130728806387 */
  readonly transaction_id?: string | undefined
  /** 渠道商系统内部支付订单号 · 最长 64 个字符 · 示例：20150806125346 */
  readonly out_trade_no?: string | undefined
  /** 渠道商系统内部订单号 · 最长 64 个字符 · 示例：20150806125346 */
  readonly out_order_no: string
  /** 桌位号 · 最长 16 个字符 · 示例：1 */
  readonly out_table_no?: string | undefined
  /** 消费人数 · 示例：2 */
  readonly people_count?: number | undefined
  /** 商户菜品信息列表 */
  readonly dish_list: readonly {
    /** 商户菜品ID · 最长 48 个字符 · 示例：1 */
    readonly out_dish_no: string
    /** 菜品名称 · 最长 128 个字符 · 示例：清汤锅底 */
    readonly name: string
    /** 菜品单价 · 示例：1 */
    readonly price: number
    /** 菜品单位 · 最长 16 个字符 · 示例：BY_SHARE */
    readonly unit: "BY_SHARE" | "BY_WEIGHT" | (string & {})
    /** 菜品数量 · 示例：1.5 */
    readonly count: number
    /** 菜品折扣 · 示例：100 */
    readonly discount?: number | undefined
    /** 菜品分类 · 最长 32 个字符 · 示例：FAST_FOOD */
    readonly type?: string | undefined
    /** 当前菜品在服务商平台的顺序 · 示例：1 */
    readonly priority?: number | undefined
    /** 菜品属性 */
    readonly properties?: {
      /** 口味 · 最长 128 个字符 · 示例：辣 */
      readonly taste: string
      /** 做法 · 最长 128 个字符 · 示例：炒 */
      readonly cuisine: string
      /** 主料 · 最长 128 个字符 · 示例：猪肝 */
      readonly main_material: string
      /** 配料 · 最长 128 个字符 · 示例：青椒 | 辣椒 | 葱 | 八角 */
      readonly ingredients: string
      /** 其他 · 最长 128 个字符 · 示例：有机 | 农家 */
      readonly others?: string | undefined
    } | undefined
  }[]
}

export interface V3_Catering_Orders_SyncStatus_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Catering_Orders_SyncStatus_Post_Request
}

export type V3_Catering_Orders_SyncStatus_Post_Response = undefined

export interface V3_Catering_Orders_SyncStatus {
  /**
   * 点餐订单信息同步 · https://pay.weixin.qq.com/doc/v2/partner/4011939936
   * 角色：渠道服务商、服务商
   */
  post(options: V3_Catering_Orders_SyncStatus_Post_Options & { readonly json: V3_Catering_Orders_SyncStatus_Post_Request }): ApiCall<V3_Catering_Orders_SyncStatus_Post_Response>
  /**
   * 点餐订单信息同步 · https://pay.weixin.qq.com/doc/v2/partner/4011939936
   * 角色：渠道服务商、服务商
   */
  postSync(options: V3_Catering_Orders_SyncStatus_Post_Options & { readonly json: V3_Catering_Orders_SyncStatus_Post_Request }): V3_Catering_Orders_SyncStatus_Post_Response
}
