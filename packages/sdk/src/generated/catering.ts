// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Catering {
  readonly orders: V3_Catering_Orders
}

export interface V3_Catering_Orders {
  readonly syncStatus: V3_Catering_Orders_SyncStatus
}

export interface V3_Catering_Orders_SyncStatus_Post_Options extends CallOptions {
  readonly json: {
    /** 微信支付分配的服务商商户号 · at most 32 characters · example: 1900000100 */
    readonly sp_mchid?: string | undefined
    /** 子商户在微信公众平台申请服务号对应的APPID · at most 32 characters · example: wx8888888888888888 */
    readonly sp_appid?: string | undefined
    /** 微信支付分配的渠道商商户号 · at most 32 characters · example: 1900000109 */
    readonly channel_id?: string | undefined
    /** 微信支付分配子商户商户号 · at most 32 characters · example: 1900000100 */
    readonly sub_mchid: string
    /** 子商户在微信公众平台申请服务号对应的APPID · at most 32 characters · example: wx8888888888888888 */
    readonly sub_appid: string
    /** 商户旗下门店的唯一编号 · at most 32 characters · example: 6895 */
    readonly out_shop_no: string
    /** 用户子标识 · at most 32 characters · example: oYobu0Dmn6TdodZnFWKOEkqoRbI8 */
    readonly sub_openid: string
    /** 微信用户登录接口返回的登录票据 · example: 071oYFSN19sCH31AyNSN15QDSN1oYFSA */
    readonly login_token: string
    /** 点餐入口 · example: http://www.example.com */
    readonly order_entry: string
    /** 总价 · example: 1000 */
    readonly total_amount: number
    /** 优惠金额 · example: 100 */
    readonly discount_amount: number
    /** 实际支付金额 · example: 900 */
    readonly user_amount: number
    /** 订单状态 · at most 32 characters · example: CREATE_DEAL */
    readonly status: "CREATE_DEAL" | "PAY_SUCCESS" | (string & {})
    /** 状态发生变化的时间 · at most 64 characters · example: 2018-06-08T10:34:56+08:00 */
    readonly action_time: string
    /** 支付时间 · at most 64 characters · example: 2018-06-08T10:34:56+08:00 */
    readonly pay_time?: string | undefined
    /** 支付订单号 · at most 64 characters · example: 1009660380201506130728806387 */
    readonly transaction_id?: string | undefined
    /** 渠道商系统内部支付订单号 · at most 64 characters · example: 20150806125346 */
    readonly out_trade_no?: string | undefined
    /** 渠道商系统内部订单号 · at most 64 characters · example: 20150806125346 */
    readonly out_order_no: string
    /** 桌位号 · at most 16 characters · example: 1 */
    readonly out_table_no?: string | undefined
    /** 消费人数 · example: 2 */
    readonly people_count?: number | undefined
    /** 商户菜品信息列表 */
    readonly dish_list: readonly {
      /** 商户菜品ID · at most 48 characters · example: 1 */
      readonly out_dish_no: string
      /** 菜品名称 · at most 128 characters · example: 清汤锅底 */
      readonly name: string
      /** 菜品单价 · example: 1 */
      readonly price: number
      /** 菜品单位 · at most 16 characters · example: BY_SHARE */
      readonly unit: "BY_SHARE" | "BY_WEIGHT" | (string & {})
      /** 菜品数量 · example: 1.5 */
      readonly count: number
      /** 菜品折扣 · example: 100 */
      readonly discount?: number | undefined
      /** 菜品分类 · at most 32 characters · example: FAST_FOOD */
      readonly type?: string | undefined
      /** 当前菜品在服务商平台的顺序 · example: 1 */
      readonly priority?: number | undefined
      /** 菜品属性 */
      readonly properties?: {
        /** 口味 · at most 128 characters · example: 辣 */
        readonly taste: string
        /** 做法 · at most 128 characters · example: 炒 */
        readonly cuisine: string
        /** 主料 · at most 128 characters · example: 猪肝 */
        readonly main_material: string
        /** 配料 · at most 128 characters · example: 青椒 | 辣椒 | 葱 | 八角 */
        readonly ingredients: string
        /** 其他 · at most 128 characters · example: 有机 | 农家 */
        readonly others?: string | undefined
      } | undefined
    }[]
  }
}

export type V3_Catering_Orders_SyncStatus_Post_Response = undefined

export interface V3_Catering_Orders_SyncStatus {
  /**
   * 点餐订单信息同步 · https://pay.weixin.qq.com/doc/v2/partner/4011939936
   * Roles: 渠道服务商, 服务商
   */
  post(options: V3_Catering_Orders_SyncStatus_Post_Options): ApiCall<V3_Catering_Orders_SyncStatus_Post_Response>
  /**
   * 点餐订单信息同步 · https://pay.weixin.qq.com/doc/v2/partner/4011939936
   * Roles: 渠道服务商, 服务商
   */
  postSync(options: V3_Catering_Orders_SyncStatus_Post_Options): V3_Catering_Orders_SyncStatus_Post_Response
}
