// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Parking {
  readonly reminders: V3_Parking_Reminders
}

export interface V3_Parking_Reminders {
  readonly application: V3_Parking_Reminders_Application
  readonly applications: V3_Parking_Reminders_Applications
  readonly entry: V3_Parking_Reminders_Entry
  readonly exit: V3_Parking_Reminders_Exit
  readonly extPayment: V3_Parking_Reminders_ExtPayment
  readonly parkingFee: V3_Parking_Reminders_ParkingFee
  readonly parkingLot: V3_Parking_Reminders_ParkingLot
  readonly payment: V3_Parking_Reminders_Payment
}

export interface V3_Parking_Reminders_Application_Post_Options extends CallOptions {
  readonly json: {
    readonly parking_lot: {
      /** 停车场名称 · at most 128 characters · example: XX购物中心停车场 */
      readonly parking_lot_name: string
      /** 商户停车场ID · at most 64 characters · example: PARK001 */
      readonly out_parking_lot_id: string
      /** 停车场地址 · at most 256 characters · example: XX市XX区XX路XX号 */
      readonly parking_lot_address: string
      /** 停车场经度 · at most 16 characters · example: 116.397128 */
      readonly longitude: string
      /** 停车场纬度 · at most 16 characters · example: 39.916527 */
      readonly latitude: string
      /** 停车场类型 · example: PARKING_LOT_TYPE_BUSINESS_DISTRICT */
      readonly parking_lot_type: "PARKING_LOT_TYPE_UNKNOWN" | "PARKING_LOT_TYPE_BUSINESS_DISTRICT" | "PARKING_LOT_TYPE_OFFICE_BUILDING" | "PARKING_LOT_TYPE_TRANSPORTATION_HUB" | "PARKING_LOT_TYPE_RESIDENTIAL_AREA" | "PARKING_LOT_TYPE_PARK_AREA" | "PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY" | (string & {})
      /** 客服联系电话 · at most 20 characters · example: 13800138000 */
      readonly phone_number: string
      /** 收费告示牌url · at most 512 characters · example: https://example.com/parking_sign.jpg */
      readonly parking_sign_url?: string | undefined
      /** 停车场优惠文案 */
      readonly notification_text_list?: readonly string[] | undefined
      /** 商家支付小程序appid · at most 32 characters · example: wx1234567890abcdef */
      readonly payment_mini_prog_appid?: string | undefined
      /** 商家支付路径 · at most 256 characters · example: pages/pay/index */
      readonly payment_path: string
      /** 商家停车订单小程序appid · at most 32 characters · example: wx1234567890abcdef */
      readonly parking_order_mini_prog_appid?: string | undefined
      /** 商家停车订单路径 · at most 256 characters · example: pages/order/index */
      readonly parking_order_path?: string | undefined
      readonly charging_rule?: {
        /** 收费规则类型 · example: CHARGING_RULE_FIXED_INTERVAL */
        readonly rule_type?: "CHARGING_RULE_UNKNOWN" | "CHARGING_RULE_FIXED_INTERVAL" | "CHARGING_RULE_SEGMENT" | "CHARGING_RULE_PER_ENTRY" | (string & {}) | undefined
        /** 收费金额限制类型 · example: FEE_LIMIT_AGGREGATE */
        readonly fee_limit_type?: "FEE_LIMIT_UNKNOWN" | "FEE_LIMIT_AGGREGATE" | "FEE_LIMIT_SINGLE" | (string & {}) | undefined
        /** 计费周期类型 · example: DAILY_LIMIT_CALENDAR_DAY */
        readonly daily_limit_type?: "DAILY_LIMIT_UNKNOWN" | "DAILY_LIMIT_ROLLING_24H" | "DAILY_LIMIT_CALENDAR_DAY" | (string & {}) | undefined
        /** 不满一小时取整方式 · example: TIME_ROUND_UP */
        readonly time_rounding_type?: "TIME_ROUND_UNKNOWN" | "TIME_ROUND_DOWN" | "TIME_ROUND_UP" | (string & {}) | undefined
        /** 入场免费时间 · example: 30 */
        readonly free_entry_duration?: number | undefined
        /** 出场免费时间 · example: 15 */
        readonly free_exit_duration?: number | undefined
        readonly fixed_interval_rule?: readonly {
          /** 日期类型 · example: DAY_TYPE_WEEKDAY */
          readonly day_type?: "DAY_TYPE_UNKNOWN" | "DAY_TYPE_WEEKDAY" | "DAY_TYPE_HOLIDAY" | "DAY_TYPE_ALL_DAY" | (string & {}) | undefined
          /** 时段开始时间 · at most 5 characters · example: 09:00 */
          readonly start_time?: string | undefined
          /** 时段结束时间 · at most 5 characters · example: 18:00 */
          readonly end_time?: string | undefined
          /** 车辆类型 · example: VEHICLE_TYPE_SMALL */
          readonly vehicle_type?: "VEHICLE_TYPE_UNKNOWN" | "VEHICLE_TYPE_SMALL" | "VEHICLE_TYPE_LARGE" | "VEHICLE_TYPE_EXTRA_LARGE" | "VEHICLE_TYPE_ALL_TYPE" | (string & {}) | undefined
          /** 车牌类型 · example: PLATE_TYPE_TEMPORARY */
          readonly plate_type?: "PLATE_TYPE_UNKNOWN" | "PLATE_TYPE_TEMPORARY" | "PLATE_TYPE_MONTHLY" | "PLATE_TYPE_FREE" | "PLATE_TYPE_PREPAID" | "PLATE_TYPE_OTHERS" | (string & {}) | undefined
          /** 首段收费时长 · example: 60 */
          readonly first_duration?: number | undefined
          /** 首段收费金额 · example: 500 */
          readonly first_amount?: number | undefined
          /** 间隔收费时长 · example: 30 */
          readonly interval_duration?: number | undefined
          /** 间隔收费金额 · example: 200 */
          readonly interval_amount?: number | undefined
          /** 间隔时段收费封顶 · example: 1000 */
          readonly interval_max_amount?: number | undefined
          /** 单日最大收款金额 · example: 5000 */
          readonly max_fee_per_day?: number | undefined
          /** 免费时段收取模式 · example: FREE_PERIOD_CHARGING_ONCE_PER_ENTRY */
          readonly free_period_charging_mode?: "FREE_PERIOD_CHARGING_UNKNOWN" | "FREE_PERIOD_CHARGING_ONCE_PER_ENTRY" | "FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS" | "FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY" | "FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION" | (string & {}) | undefined
          /** 免费时段计算方式 · example: FREE_PERIOD_CAL_SEQUENTIAL_START */
          readonly free_period_calculation_mode?: "FREE_PERIOD_CAL_UNKNOWN" | "FREE_PERIOD_CAL_CONCURRENT_START" | "FREE_PERIOD_CAL_SEQUENTIAL_START" | (string & {}) | undefined
          /** 新能源是否免停 · example: false */
          readonly is_green_vehicle_free_parking?: boolean | undefined
          /** 首段收费模式 · example: FIRST_DURATION_MODE_ONLY_FIRST_DURATION */
          readonly first_duration_mode?: "FIRST_DURATION_MODE_UNKNOWN" | "FIRST_DURATION_MODE_ONLY_FIRST_DURATION" | "FIRST_DURATION_MODE_EVERY_FIRST_DURATION" | (string & {}) | undefined
        }[] | undefined
        readonly duration_segment_rule?: readonly {
          /** 日期类型 · example: DAY_TYPE_WEEKDAY */
          readonly day_type?: "DAY_TYPE_UNKNOWN" | "DAY_TYPE_WEEKDAY" | "DAY_TYPE_HOLIDAY" | "DAY_TYPE_ALL_DAY" | (string & {}) | undefined
          /** 时段开始时间 · at most 5 characters · example: 09:00 */
          readonly start_time?: string | undefined
          /** 时段结束时间 · at most 5 characters · example: 18:00 */
          readonly end_time?: string | undefined
          /** 车辆类型 · example: VEHICLE_TYPE_SMALL */
          readonly vehicle_type?: "VEHICLE_TYPE_UNKNOWN" | "VEHICLE_TYPE_SMALL" | "VEHICLE_TYPE_LARGE" | "VEHICLE_TYPE_EXTRA_LARGE" | "VEHICLE_TYPE_ALL_TYPE" | (string & {}) | undefined
          /** 车牌类型 · example: PLATE_TYPE_TEMPORARY */
          readonly plate_type?: "PLATE_TYPE_UNKNOWN" | "PLATE_TYPE_TEMPORARY" | "PLATE_TYPE_MONTHLY" | "PLATE_TYPE_FREE" | "PLATE_TYPE_PREPAID" | "PLATE_TYPE_OTHERS" | (string & {}) | undefined
          /** 收费模式 · example: INTERVAL */
          readonly charge_mode?: "UNKNOWN" | "INTERVAL" | "ONE_TIME" | (string & {}) | undefined
          /** 停车时长起始 · example: 0 */
          readonly duration_from?: number | undefined
          /** 停车时长结束 · example: 60 */
          readonly duration_to?: number | undefined
          /** 固定收费金额 · example: 1000 */
          readonly fixed_amount?: number | undefined
          /** 间隔时段 · example: 30 */
          readonly interval_min?: number | undefined
          /** 间隔收费金额 · example: 200 */
          readonly interval_amount?: number | undefined
          /** 间隔时段收费封顶 · example: 1000 */
          readonly interval_max_amount?: number | undefined
          /** 单日最大收款金额 · example: 5000 */
          readonly max_fee_per_day?: number | undefined
        }[] | undefined
        readonly pre_entry_rule?: readonly {
          /** 日期类型 · example: DAY_TYPE_WEEKDAY */
          readonly day_type?: "DAY_TYPE_UNKNOWN" | "DAY_TYPE_WEEKDAY" | "DAY_TYPE_HOLIDAY" | "DAY_TYPE_ALL_DAY" | (string & {}) | undefined
          /** 时段开始时间 · at most 5 characters · example: 09:00 */
          readonly start_time?: string | undefined
          /** 时段结束时间 · at most 5 characters · example: 18:00 */
          readonly end_time?: string | undefined
          /** 车辆类型 · example: VEHICLE_TYPE_SMALL */
          readonly vehicle_type?: "VEHICLE_TYPE_UNKNOWN" | "VEHICLE_TYPE_SMALL" | "VEHICLE_TYPE_LARGE" | "VEHICLE_TYPE_EXTRA_LARGE" | "VEHICLE_TYPE_ALL_TYPE" | (string & {}) | undefined
          /** 车牌类型 · example: PLATE_TYPE_TEMPORARY */
          readonly plate_type?: "PLATE_TYPE_UNKNOWN" | "PLATE_TYPE_TEMPORARY" | "PLATE_TYPE_MONTHLY" | "PLATE_TYPE_FREE" | "PLATE_TYPE_PREPAID" | "PLATE_TYPE_OTHERS" | (string & {}) | undefined
          /** 收费金额 · example: 1000 */
          readonly amount?: number | undefined
          /** 单日最大收款金额 · example: 5000 */
          readonly max_fee_per_day?: number | undefined
        }[] | undefined
        /** 节假日模式 · example: HOLIDAY_MODE_LEGAL_MODY */
        readonly holiday_mode?: "HOLIDAY_MODE_UNKNOWN" | "HOLIDAY_MODE_LEGAL_MODY" | "HOLIDAY_MODE_CALENDAR_MODY" | "HOLIDAY_MODE_FINANCIAL_MODY" | (string & {}) | undefined
        /** 累计限额模式 · example: AGGREGATE_LIMIT_MODE_NORMAL */
        readonly aggregate_limit_mode?: "AGGREGATE_LIMIT_MODE_UNKNOWN" | "AGGREGATE_LIMIT_MODE_NORMAL" | "AGGREGATE_LIMIT_MODE_MIN" | (string & {}) | undefined
        /** 首次计费时间模式 · example: FIRST_CHARGE_TIME_MODE_ENTER */
        readonly first_charge_time_mode?: "FIRST_CHARGE_TIME_MODE_UNKNOWN" | "FIRST_CHARGE_TIME_MODE_ENTER" | "FIRST_CHARGE_TIME_MODE_AFTER_FREE" | (string & {}) | undefined
      } | undefined
    }
  }
}

export interface V3_Parking_Reminders_Application_Post_Response {
  /** 停车场进件审核单号 · at most 64 characters · example: PLA202604230001 */
  readonly parking_lot_audit_no?: string | undefined
}

export interface V3_Parking_Reminders_Application {
  readonly query: V3_Parking_Reminders_Application_Query
  readonly withdraw: V3_Parking_Reminders_Application_Withdraw
  /**
   * 提交停车场进件申请 · https://pay.weixin.qq.com/doc/v3/partner/4019557780
   * Roles: 普通服务商
   */
  post(options: V3_Parking_Reminders_Application_Post_Options): ApiCall<V3_Parking_Reminders_Application_Post_Response>
  /**
   * 提交停车场进件申请 · https://pay.weixin.qq.com/doc/v3/partner/4019557780
   * Roles: 普通服务商
   */
  postSync(options: V3_Parking_Reminders_Application_Post_Options): V3_Parking_Reminders_Application_Post_Response
}

export interface V3_Parking_Reminders_Application_Query_Get_Options extends CallOptions {
  readonly query: {
    /** 停车场进件审核单号 · at most 64 characters · example: PLA202604230001 */
    readonly parking_lot_audit_no: string
    /** 商户停车场ID · at most 64 characters · example: lot_sz_tencent_001 */
    readonly out_parking_lot_id: string
  }
}

export interface V3_Parking_Reminders_Application_Query_Get_Response {
  readonly application?: {
    /** 停车场进件审核单号 · at most 64 characters · example: PLA202604230001 */
    readonly parking_lot_audit_no?: string | undefined
    /** 审核状态 · example: AUDIT_STATUS_UNKNOWN */
    readonly audit_status?: "AUDIT_STATUS_UNKNOWN" | "AUDIT_STATUS_PENDING" | "AUDIT_STATUS_WITHDRAWN" | "AUDIT_STATUS_APPROVED" | "AUDIT_STATUS_REJECTED" | (string & {}) | undefined
    /** 提交时间 · example: 1719128975 */
    readonly submit_time?: number | undefined
    readonly parking_lot?: {
      /** 停车场名称 · at most 128 characters · example: 腾讯大厦停车场 */
      readonly parking_lot_name?: string | undefined
      /** 商户停车场ID · at most 64 characters · example: lot_sz_tencent_001 */
      readonly out_parking_lot_id?: string | undefined
      /** 停车场地址 · at most 256 characters · example: 广东省深圳市南山区科技中一道10000号 */
      readonly parking_lot_address?: string | undefined
      /** 停车场经度 · at most 16 characters · example: 113.934528 */
      readonly longitude?: string | undefined
      /** 停车场纬度 · at most 16 characters · example: 22.540503 */
      readonly latitude?: string | undefined
      /** 停车场类型 · example: PARKING_LOT_TYPE_UNKNOWN */
      readonly parking_lot_type?: "PARKING_LOT_TYPE_UNKNOWN" | "PARKING_LOT_TYPE_BUSINESS_DISTRICT" | "PARKING_LOT_TYPE_OFFICE_BUILDING" | "PARKING_LOT_TYPE_TRANSPORTATION_HUB" | "PARKING_LOT_TYPE_RESIDENTIAL_AREA" | "PARKING_LOT_TYPE_PARK_AREA" | "PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY" | (string & {}) | undefined
      /** 客服联系电话 · at most 20 characters · example: 0755-86013388 */
      readonly phone_number?: string | undefined
      /** 收费告示牌url · at most 512 characters · example: https://example.com/parking_sign.jpg */
      readonly parking_sign_url?: string | undefined
      /** 停车场优惠文案 */
      readonly notification_text_list?: readonly string[] | undefined
      /** 商家支付小程序appid · at most 32 characters · example: wx1234567890abcdef */
      readonly payment_mini_prog_appid?: string | undefined
      /** 商家支付路径 · at most 256 characters · example: /pages/pay/index?park_uuid=xxx */
      readonly payment_path?: string | undefined
      /** 商家停车订单小程序appid · at most 32 characters · example: wx1234567890abcdef */
      readonly parking_order_mini_prog_appid?: string | undefined
      /** 商家停车订单路径 · at most 256 characters · example: /pages/order/index */
      readonly parking_order_path?: string | undefined
      readonly charging_rule?: {
        /** 收费规则类型 · example: CHARGING_RULE_UNKNOWN */
        readonly rule_type?: "CHARGING_RULE_UNKNOWN" | "CHARGING_RULE_FIXED_INTERVAL" | "CHARGING_RULE_SEGMENT" | "CHARGING_RULE_PER_ENTRY" | (string & {}) | undefined
        /** 收费金额限制类型 · example: FEE_LIMIT_UNKNOWN */
        readonly fee_limit_type?: "FEE_LIMIT_UNKNOWN" | "FEE_LIMIT_AGGREGATE" | "FEE_LIMIT_SINGLE" | (string & {}) | undefined
        /** 计费周期类型 · example: DAILY_LIMIT_UNKNOWN */
        readonly daily_limit_type?: "DAILY_LIMIT_UNKNOWN" | "DAILY_LIMIT_ROLLING_24H" | "DAILY_LIMIT_CALENDAR_DAY" | (string & {}) | undefined
        /** 不满一小时取整方式 · example: TIME_ROUND_UNKNOWN */
        readonly time_rounding_type?: "TIME_ROUND_UNKNOWN" | "TIME_ROUND_DOWN" | "TIME_ROUND_UP" | (string & {}) | undefined
        /** 入场免费时间 · example: 1 */
        readonly free_entry_duration?: number | undefined
        /** 出场免费时间 · example: 1 */
        readonly free_exit_duration?: number | undefined
        readonly fixed_interval_rule?: readonly {
          /** 日期类型 · example: DAY_TYPE_UNKNOWN */
          readonly day_type?: "DAY_TYPE_UNKNOWN" | "DAY_TYPE_WEEKDAY" | "DAY_TYPE_HOLIDAY" | "DAY_TYPE_ALL_DAY" | (string & {}) | undefined
          /** 时段开始时间 · at most 5 characters · example: 08:00 */
          readonly start_time?: string | undefined
          /** 时段结束时间 · at most 5 characters · example: 22:00 */
          readonly end_time?: string | undefined
          /** 车辆类型 · example: VEHICLE_TYPE_UNKNOWN */
          readonly vehicle_type?: "VEHICLE_TYPE_UNKNOWN" | "VEHICLE_TYPE_SMALL" | "VEHICLE_TYPE_LARGE" | "VEHICLE_TYPE_EXTRA_LARGE" | "VEHICLE_TYPE_ALL_TYPE" | (string & {}) | undefined
          /** 车牌类型 · example: PLATE_TYPE_UNKNOWN */
          readonly plate_type?: "PLATE_TYPE_UNKNOWN" | "PLATE_TYPE_TEMPORARY" | "PLATE_TYPE_MONTHLY" | "PLATE_TYPE_FREE" | "PLATE_TYPE_PREPAID" | "PLATE_TYPE_OTHERS" | (string & {}) | undefined
          /** 首段收费时长 · example: 1 */
          readonly first_duration?: number | undefined
          /** 首段收费金额 · example: 1 */
          readonly first_amount?: number | undefined
          /** 间隔收费时长 · example: 1 */
          readonly interval_duration?: number | undefined
          /** 间隔收费金额 · example: 1 */
          readonly interval_amount?: number | undefined
          /** 间隔时段收费封顶 · example: 1 */
          readonly interval_max_amount?: number | undefined
          /** 单日最大收款金额 · example: 1 */
          readonly max_fee_per_day?: number | undefined
          /** 免费时段收取模式 · example: FREE_PERIOD_CHARGING_UNKNOWN */
          readonly free_period_charging_mode?: "FREE_PERIOD_CHARGING_UNKNOWN" | "FREE_PERIOD_CHARGING_ONCE_PER_ENTRY" | "FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS" | "FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY" | "FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION" | (string & {}) | undefined
          /** 免费时段计算方式 · example: FREE_PERIOD_CAL_UNKNOWN */
          readonly free_period_calculation_mode?: "FREE_PERIOD_CAL_UNKNOWN" | "FREE_PERIOD_CAL_CONCURRENT_START" | "FREE_PERIOD_CAL_SEQUENTIAL_START" | (string & {}) | undefined
          /** 新能源是否免停 · example: false */
          readonly is_green_vehicle_free_parking?: boolean | undefined
          /** 首段收费模式 · example: FIRST_DURATION_MODE_UNKNOWN */
          readonly first_duration_mode?: "FIRST_DURATION_MODE_UNKNOWN" | "FIRST_DURATION_MODE_ONLY_FIRST_DURATION" | "FIRST_DURATION_MODE_EVERY_FIRST_DURATION" | (string & {}) | undefined
        }[] | undefined
        readonly duration_segment_rule?: readonly {
          /** 日期类型 · example: DAY_TYPE_UNKNOWN */
          readonly day_type?: "DAY_TYPE_UNKNOWN" | "DAY_TYPE_WEEKDAY" | "DAY_TYPE_HOLIDAY" | "DAY_TYPE_ALL_DAY" | (string & {}) | undefined
          /** 时段开始时间 · at most 5 characters · example: 08:00 */
          readonly start_time?: string | undefined
          /** 时段结束时间 · at most 5 characters · example: 22:00 */
          readonly end_time?: string | undefined
          /** 车辆类型 · example: VEHICLE_TYPE_UNKNOWN */
          readonly vehicle_type?: "VEHICLE_TYPE_UNKNOWN" | "VEHICLE_TYPE_SMALL" | "VEHICLE_TYPE_LARGE" | "VEHICLE_TYPE_EXTRA_LARGE" | "VEHICLE_TYPE_ALL_TYPE" | (string & {}) | undefined
          /** 车牌类型 · example: PLATE_TYPE_UNKNOWN */
          readonly plate_type?: "PLATE_TYPE_UNKNOWN" | "PLATE_TYPE_TEMPORARY" | "PLATE_TYPE_MONTHLY" | "PLATE_TYPE_FREE" | "PLATE_TYPE_PREPAID" | "PLATE_TYPE_OTHERS" | (string & {}) | undefined
          /** 收费模式 · example: UNKNOWN */
          readonly charge_mode?: "UNKNOWN" | "INTERVAL" | "ONE_TIME" | (string & {}) | undefined
          /** 停车时长起始 · example: 1 */
          readonly duration_from?: number | undefined
          /** 停车时长结束 · example: 1 */
          readonly duration_to?: number | undefined
          /** 固定收费金额 · example: 1 */
          readonly fixed_amount?: number | undefined
          /** 间隔时段 · example: 1 */
          readonly interval_min?: number | undefined
          /** 间隔收费金额 · example: 1 */
          readonly interval_amount?: number | undefined
          /** 间隔时段收费封顶 · example: 1 */
          readonly interval_max_amount?: number | undefined
          /** 单日最大收款金额 · example: 1 */
          readonly max_fee_per_day?: number | undefined
        }[] | undefined
        readonly pre_entry_rule?: readonly {
          /** 日期类型 · example: DAY_TYPE_UNKNOWN */
          readonly day_type?: "DAY_TYPE_UNKNOWN" | "DAY_TYPE_WEEKDAY" | "DAY_TYPE_HOLIDAY" | "DAY_TYPE_ALL_DAY" | (string & {}) | undefined
          /** 时段开始时间 · at most 5 characters · example: 08:00 */
          readonly start_time?: string | undefined
          /** 时段结束时间 · at most 5 characters · example: 22:00 */
          readonly end_time?: string | undefined
          /** 车辆类型 · example: VEHICLE_TYPE_UNKNOWN */
          readonly vehicle_type?: "VEHICLE_TYPE_UNKNOWN" | "VEHICLE_TYPE_SMALL" | "VEHICLE_TYPE_LARGE" | "VEHICLE_TYPE_EXTRA_LARGE" | "VEHICLE_TYPE_ALL_TYPE" | (string & {}) | undefined
          /** 车牌类型 · example: PLATE_TYPE_UNKNOWN */
          readonly plate_type?: "PLATE_TYPE_UNKNOWN" | "PLATE_TYPE_TEMPORARY" | "PLATE_TYPE_MONTHLY" | "PLATE_TYPE_FREE" | "PLATE_TYPE_PREPAID" | "PLATE_TYPE_OTHERS" | (string & {}) | undefined
          /** 收费金额 · example: 1 */
          readonly amount?: number | undefined
          /** 单日最大收款金额 · example: 1 */
          readonly max_fee_per_day?: number | undefined
        }[] | undefined
        /** 节假日模式 · example: HOLIDAY_MODE_UNKNOWN */
        readonly holiday_mode?: "HOLIDAY_MODE_UNKNOWN" | "HOLIDAY_MODE_LEGAL_MODY" | "HOLIDAY_MODE_CALENDAR_MODY" | "HOLIDAY_MODE_FINANCIAL_MODY" | (string & {}) | undefined
        /** 累计限额模式 · example: AGGREGATE_LIMIT_MODE_UNKNOWN */
        readonly aggregate_limit_mode?: "AGGREGATE_LIMIT_MODE_UNKNOWN" | "AGGREGATE_LIMIT_MODE_NORMAL" | "AGGREGATE_LIMIT_MODE_MIN" | (string & {}) | undefined
        /** 首次计费时间模式 · example: FIRST_CHARGE_TIME_MODE_UNKNOWN */
        readonly first_charge_time_mode?: "FIRST_CHARGE_TIME_MODE_UNKNOWN" | "FIRST_CHARGE_TIME_MODE_ENTER" | "FIRST_CHARGE_TIME_MODE_AFTER_FREE" | (string & {}) | undefined
      } | undefined
    } | undefined
    readonly audit_comment?: {
      readonly fields?: readonly {
        /** 字段名 · at most 128 characters · example: parking_lot_name */
        readonly field?: string | undefined
        /** 审核意见 · at most 512 characters · example: 停车场名称不符合规范 */
        readonly comment?: string | undefined
      }[] | undefined
      /** 改进建议 · at most 512 characters · example: 请补充完整收费告示牌图片 */
      readonly recommendation?: string | undefined
    } | undefined
  } | undefined
  /** 微信停车场ID · at most 64 characters · example: 21232735744117624001123604298240 */
  readonly wx_parking_lot_id?: string | undefined
}

export interface V3_Parking_Reminders_Application_Query {
  /**
   * 查询停车场进件申请单
   * Roles: 普通服务商
   */
  get(options: V3_Parking_Reminders_Application_Query_Get_Options): ApiCall<V3_Parking_Reminders_Application_Query_Get_Response>
  /**
   * 查询停车场进件申请单
   * Roles: 普通服务商
   */
  getSync(options: V3_Parking_Reminders_Application_Query_Get_Options): V3_Parking_Reminders_Application_Query_Get_Response
}

export interface V3_Parking_Reminders_Application_Withdraw_Post_Options extends CallOptions {
  readonly json: {
    /** 停车场进件审核单号 · at most 64 characters · example: PLA202604230001 */
    readonly parking_lot_audit_no: string
    /** 商户停车场ID · at most 64 characters · example: lot_sz_tencent_001 */
    readonly out_parking_lot_id: string
  }
}

export type V3_Parking_Reminders_Application_Withdraw_Post_Response = undefined

export interface V3_Parking_Reminders_Application_Withdraw {
  /**
   * 撤回停车场进件申请 · https://pay.weixin.qq.com/doc/v3/partner/4019557799
   * Roles: 普通服务商
   */
  post(options: V3_Parking_Reminders_Application_Withdraw_Post_Options): ApiCall<V3_Parking_Reminders_Application_Withdraw_Post_Response>
  /**
   * 撤回停车场进件申请 · https://pay.weixin.qq.com/doc/v3/partner/4019557799
   * Roles: 普通服务商
   */
  postSync(options: V3_Parking_Reminders_Application_Withdraw_Post_Options): V3_Parking_Reminders_Application_Withdraw_Post_Response
}

export interface V3_Parking_Reminders_Applications_Get_Options extends CallOptions {
  readonly query: {
    /** 商户停车场ID · example: lot_sz_tencent_001 */
    readonly out_parking_lot_id: string
    /** 偏移量 · example: 0 */
    readonly offset?: number | undefined
    /** 条数 · example: 10 */
    readonly limit?: number | undefined
  }
}

export interface V3_Parking_Reminders_Applications_Get_Response {
  readonly application_list?: readonly {
    /** 停车场进件审核单号 · at most 64 characters · example: PLA202604230001 */
    readonly parking_lot_audit_no?: string | undefined
    /** 审核状态 · example: AUDIT_STATUS_UNKNOWN */
    readonly audit_status?: "AUDIT_STATUS_UNKNOWN" | "AUDIT_STATUS_PENDING" | "AUDIT_STATUS_WITHDRAWN" | "AUDIT_STATUS_APPROVED" | "AUDIT_STATUS_REJECTED" | (string & {}) | undefined
    /** 提交时间 · example: 1719128975 */
    readonly submit_time?: number | undefined
    readonly parking_lot?: {
      /** 停车场名称 · at most 128 characters · example: 腾讯大厦停车场 */
      readonly parking_lot_name?: string | undefined
      /** 商户停车场ID · at most 64 characters · example: lot_sz_tencent_001 */
      readonly out_parking_lot_id?: string | undefined
      /** 停车场地址 · at most 256 characters · example: 广东省深圳市南山区科技中一道10000号 */
      readonly parking_lot_address?: string | undefined
      /** 停车场经度 · at most 16 characters · example: 113.934528 */
      readonly longitude?: string | undefined
      /** 停车场纬度 · at most 16 characters · example: 22.540503 */
      readonly latitude?: string | undefined
      /** 停车场类型 · example: PARKING_LOT_TYPE_UNKNOWN */
      readonly parking_lot_type?: "PARKING_LOT_TYPE_UNKNOWN" | "PARKING_LOT_TYPE_BUSINESS_DISTRICT" | "PARKING_LOT_TYPE_OFFICE_BUILDING" | "PARKING_LOT_TYPE_TRANSPORTATION_HUB" | "PARKING_LOT_TYPE_RESIDENTIAL_AREA" | "PARKING_LOT_TYPE_PARK_AREA" | "PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY" | (string & {}) | undefined
      /** 客服联系电话 · at most 20 characters · example: 0755-86013388 */
      readonly phone_number?: string | undefined
      /** 收费告示牌url · at most 512 characters · example: https://example.com/parking_sign.jpg */
      readonly parking_sign_url?: string | undefined
      /** 停车场优惠文案 */
      readonly notification_text_list?: readonly string[] | undefined
      /** 商家支付小程序appid · at most 32 characters · example: wx1234567890abcdef */
      readonly payment_mini_prog_appid?: string | undefined
      /** 商家支付路径 · at most 256 characters · example: /pages/pay/index?park_uuid=xxx */
      readonly payment_path?: string | undefined
      /** 商家停车订单小程序appid · at most 32 characters · example: wx1234567890abcdef */
      readonly parking_order_mini_prog_appid?: string | undefined
      /** 商家停车订单路径 · at most 256 characters · example: /pages/order/index */
      readonly parking_order_path?: string | undefined
      readonly charging_rule?: {
        /** 收费规则类型 · example: CHARGING_RULE_UNKNOWN */
        readonly rule_type?: "CHARGING_RULE_UNKNOWN" | "CHARGING_RULE_FIXED_INTERVAL" | "CHARGING_RULE_SEGMENT" | "CHARGING_RULE_PER_ENTRY" | (string & {}) | undefined
        /** 收费金额限制类型 · example: FEE_LIMIT_UNKNOWN */
        readonly fee_limit_type?: "FEE_LIMIT_UNKNOWN" | "FEE_LIMIT_AGGREGATE" | "FEE_LIMIT_SINGLE" | (string & {}) | undefined
        /** 计费周期类型 · example: DAILY_LIMIT_UNKNOWN */
        readonly daily_limit_type?: "DAILY_LIMIT_UNKNOWN" | "DAILY_LIMIT_ROLLING_24H" | "DAILY_LIMIT_CALENDAR_DAY" | (string & {}) | undefined
        /** 不满一小时取整方式 · example: TIME_ROUND_UNKNOWN */
        readonly time_rounding_type?: "TIME_ROUND_UNKNOWN" | "TIME_ROUND_DOWN" | "TIME_ROUND_UP" | (string & {}) | undefined
        /** 入场免费时间 · example: 1 */
        readonly free_entry_duration?: number | undefined
        /** 出场免费时间 · example: 1 */
        readonly free_exit_duration?: number | undefined
        readonly fixed_interval_rule?: readonly {
          /** 日期类型 · example: DAY_TYPE_UNKNOWN */
          readonly day_type?: "DAY_TYPE_UNKNOWN" | "DAY_TYPE_WEEKDAY" | "DAY_TYPE_HOLIDAY" | "DAY_TYPE_ALL_DAY" | (string & {}) | undefined
          /** 时段开始时间 · at most 5 characters · example: 08:00 */
          readonly start_time?: string | undefined
          /** 时段结束时间 · at most 5 characters · example: 22:00 */
          readonly end_time?: string | undefined
          /** 车辆类型 · example: VEHICLE_TYPE_UNKNOWN */
          readonly vehicle_type?: "VEHICLE_TYPE_UNKNOWN" | "VEHICLE_TYPE_SMALL" | "VEHICLE_TYPE_LARGE" | "VEHICLE_TYPE_EXTRA_LARGE" | "VEHICLE_TYPE_ALL_TYPE" | (string & {}) | undefined
          /** 车牌类型 · example: PLATE_TYPE_UNKNOWN */
          readonly plate_type?: "PLATE_TYPE_UNKNOWN" | "PLATE_TYPE_TEMPORARY" | "PLATE_TYPE_MONTHLY" | "PLATE_TYPE_FREE" | "PLATE_TYPE_PREPAID" | "PLATE_TYPE_OTHERS" | (string & {}) | undefined
          /** 首段收费时长 · example: 1 */
          readonly first_duration?: number | undefined
          /** 首段收费金额 · example: 1 */
          readonly first_amount?: number | undefined
          /** 间隔收费时长 · example: 1 */
          readonly interval_duration?: number | undefined
          /** 间隔收费金额 · example: 1 */
          readonly interval_amount?: number | undefined
          /** 间隔时段收费封顶 · example: 1 */
          readonly interval_max_amount?: number | undefined
          /** 单日最大收款金额 · example: 1 */
          readonly max_fee_per_day?: number | undefined
          /** 免费时段收取模式 · example: FREE_PERIOD_CHARGING_UNKNOWN */
          readonly free_period_charging_mode?: "FREE_PERIOD_CHARGING_UNKNOWN" | "FREE_PERIOD_CHARGING_ONCE_PER_ENTRY" | "FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS" | "FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY" | "FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION" | (string & {}) | undefined
          /** 免费时段计算方式 · example: FREE_PERIOD_CAL_UNKNOWN */
          readonly free_period_calculation_mode?: "FREE_PERIOD_CAL_UNKNOWN" | "FREE_PERIOD_CAL_CONCURRENT_START" | "FREE_PERIOD_CAL_SEQUENTIAL_START" | (string & {}) | undefined
          /** 新能源是否免停 · example: false */
          readonly is_green_vehicle_free_parking?: boolean | undefined
          /** 首段收费模式 · example: FIRST_DURATION_MODE_UNKNOWN */
          readonly first_duration_mode?: "FIRST_DURATION_MODE_UNKNOWN" | "FIRST_DURATION_MODE_ONLY_FIRST_DURATION" | "FIRST_DURATION_MODE_EVERY_FIRST_DURATION" | (string & {}) | undefined
        }[] | undefined
        readonly duration_segment_rule?: readonly {
          /** 日期类型 · example: DAY_TYPE_UNKNOWN */
          readonly day_type?: "DAY_TYPE_UNKNOWN" | "DAY_TYPE_WEEKDAY" | "DAY_TYPE_HOLIDAY" | "DAY_TYPE_ALL_DAY" | (string & {}) | undefined
          /** 时段开始时间 · at most 5 characters · example: 08:00 */
          readonly start_time?: string | undefined
          /** 时段结束时间 · at most 5 characters · example: 22:00 */
          readonly end_time?: string | undefined
          /** 车辆类型 · example: VEHICLE_TYPE_UNKNOWN */
          readonly vehicle_type?: "VEHICLE_TYPE_UNKNOWN" | "VEHICLE_TYPE_SMALL" | "VEHICLE_TYPE_LARGE" | "VEHICLE_TYPE_EXTRA_LARGE" | "VEHICLE_TYPE_ALL_TYPE" | (string & {}) | undefined
          /** 车牌类型 · example: PLATE_TYPE_UNKNOWN */
          readonly plate_type?: "PLATE_TYPE_UNKNOWN" | "PLATE_TYPE_TEMPORARY" | "PLATE_TYPE_MONTHLY" | "PLATE_TYPE_FREE" | "PLATE_TYPE_PREPAID" | "PLATE_TYPE_OTHERS" | (string & {}) | undefined
          /** 收费模式 · example: UNKNOWN */
          readonly charge_mode?: "UNKNOWN" | "INTERVAL" | "ONE_TIME" | (string & {}) | undefined
          /** 停车时长起始 · example: 1 */
          readonly duration_from?: number | undefined
          /** 停车时长结束 · example: 1 */
          readonly duration_to?: number | undefined
          /** 固定收费金额 · example: 1 */
          readonly fixed_amount?: number | undefined
          /** 间隔时段 · example: 1 */
          readonly interval_min?: number | undefined
          /** 间隔收费金额 · example: 1 */
          readonly interval_amount?: number | undefined
          /** 间隔时段收费封顶 · example: 1 */
          readonly interval_max_amount?: number | undefined
          /** 单日最大收款金额 · example: 1 */
          readonly max_fee_per_day?: number | undefined
        }[] | undefined
        readonly pre_entry_rule?: readonly {
          /** 日期类型 · example: DAY_TYPE_UNKNOWN */
          readonly day_type?: "DAY_TYPE_UNKNOWN" | "DAY_TYPE_WEEKDAY" | "DAY_TYPE_HOLIDAY" | "DAY_TYPE_ALL_DAY" | (string & {}) | undefined
          /** 时段开始时间 · at most 5 characters · example: 08:00 */
          readonly start_time?: string | undefined
          /** 时段结束时间 · at most 5 characters · example: 22:00 */
          readonly end_time?: string | undefined
          /** 车辆类型 · example: VEHICLE_TYPE_UNKNOWN */
          readonly vehicle_type?: "VEHICLE_TYPE_UNKNOWN" | "VEHICLE_TYPE_SMALL" | "VEHICLE_TYPE_LARGE" | "VEHICLE_TYPE_EXTRA_LARGE" | "VEHICLE_TYPE_ALL_TYPE" | (string & {}) | undefined
          /** 车牌类型 · example: PLATE_TYPE_UNKNOWN */
          readonly plate_type?: "PLATE_TYPE_UNKNOWN" | "PLATE_TYPE_TEMPORARY" | "PLATE_TYPE_MONTHLY" | "PLATE_TYPE_FREE" | "PLATE_TYPE_PREPAID" | "PLATE_TYPE_OTHERS" | (string & {}) | undefined
          /** 收费金额 · example: 1 */
          readonly amount?: number | undefined
          /** 单日最大收款金额 · example: 1 */
          readonly max_fee_per_day?: number | undefined
        }[] | undefined
        /** 节假日模式 · example: HOLIDAY_MODE_UNKNOWN */
        readonly holiday_mode?: "HOLIDAY_MODE_UNKNOWN" | "HOLIDAY_MODE_LEGAL_MODY" | "HOLIDAY_MODE_CALENDAR_MODY" | "HOLIDAY_MODE_FINANCIAL_MODY" | (string & {}) | undefined
        /** 累计限额模式 · example: AGGREGATE_LIMIT_MODE_UNKNOWN */
        readonly aggregate_limit_mode?: "AGGREGATE_LIMIT_MODE_UNKNOWN" | "AGGREGATE_LIMIT_MODE_NORMAL" | "AGGREGATE_LIMIT_MODE_MIN" | (string & {}) | undefined
        /** 首次计费时间模式 · example: FIRST_CHARGE_TIME_MODE_UNKNOWN */
        readonly first_charge_time_mode?: "FIRST_CHARGE_TIME_MODE_UNKNOWN" | "FIRST_CHARGE_TIME_MODE_ENTER" | "FIRST_CHARGE_TIME_MODE_AFTER_FREE" | (string & {}) | undefined
      } | undefined
    } | undefined
    readonly audit_comment?: {
      readonly fields?: readonly {
        /** 字段名 · at most 128 characters · example: parking_lot_name */
        readonly field?: string | undefined
        /** 审核意见 · at most 512 characters · example: 停车场名称不符合规范 */
        readonly comment?: string | undefined
      }[] | undefined
      /** 改进建议 · at most 512 characters · example: 请补充完整收费告示牌图片 */
      readonly recommendation?: string | undefined
    } | undefined
  }[] | undefined
  /** 微信停车场ID · at most 64 characters · example: 21232735744117624001123604298240 */
  readonly wx_parking_lot_id?: string | undefined
}

export interface V3_Parking_Reminders_Applications {
  /**
   * 查询停车场进件申请单列表 · https://pay.weixin.qq.com/doc/v3/partner/4019557811
   * Roles: 普通服务商
   */
  get(options: V3_Parking_Reminders_Applications_Get_Options): ApiCall<V3_Parking_Reminders_Applications_Get_Response>
  /**
   * 查询停车场进件申请单列表 · https://pay.weixin.qq.com/doc/v3/partner/4019557811
   * Roles: 普通服务商
   */
  getSync(options: V3_Parking_Reminders_Applications_Get_Options): V3_Parking_Reminders_Applications_Get_Response
}

export interface V3_Parking_Reminders_Entry_Post_Options extends CallOptions {
  readonly json: {
    /** 商户停车单号 · at most 64 characters · example: PARK202407041530001 */
    readonly out_serial_number: string
    /** 微信停车场ID · at most 64 characters · example: WXPARK001 */
    readonly parking_id: string
    /** 车牌号 · at most 16 characters · example: 粤B12345 */
    readonly plate_number: string
    /** 车辆入场时间 · example: 1720078200 */
    readonly enter_timestamp: number
    /** 车牌颜色 · example: PLATE_COLOR_BLUE */
    readonly plate_color: "PLATE_COLOR_UNKNOWN" | "PLATE_COLOR_BLUE" | "PLATE_COLOR_YELLOW" | "PLATE_COLOR_BLACK" | "PLATE_COLOR_WHITE" | "PLATE_COLOR_GREEN" | "PLATE_COLOR_YELLOW_GREEN" | "PLATE_COLOR_AGRICULTURAL_YELLOW" | "PLATE_COLOR_OTHER" | (string & {})
    /** 车辆性质 · example: PLATE_TYPE_TEMPORARY */
    readonly car_type: "PLATE_TYPE_UNKNOWN" | "PLATE_TYPE_TEMPORARY" | "PLATE_TYPE_MONTHLY" | "PLATE_TYPE_FREE" | "PLATE_TYPE_PREPAID" | "PLATE_TYPE_OTHERS" | (string & {})
    /** 车辆类型 · example: VEHICLE_TYPE_SMALL */
    readonly vehicle_type: "VEHICLE_TYPE_UNKNOWN" | "VEHICLE_TYPE_SMALL" | "VEHICLE_TYPE_LARGE" | "VEHICLE_TYPE_EXTRA_LARGE" | "VEHICLE_TYPE_ALL_TYPE" | (string & {})
    /** 停车场入口编号 · at most 128 characters · example: A01 */
    readonly entrance_number?: string | undefined
    /** 停车场入口名称 · at most 64 characters · example: 南门入口 */
    readonly entrance_name?: string | undefined
    /** 优惠信息模板ID */
    readonly discount_template_id?: readonly number[] | undefined
  }
}

export interface V3_Parking_Reminders_Entry_Post_Response {
  /** 微信停车单号 · at most 64 characters · example: WX202604230001 */
  readonly serial_number?: string | undefined
}

export interface V3_Parking_Reminders_Entry {
  /**
   * 同步车辆入场通知 · https://pay.weixin.qq.com/doc/v3/partner/4019557757
   * Roles: 普通服务商
   */
  post(options: V3_Parking_Reminders_Entry_Post_Options): ApiCall<V3_Parking_Reminders_Entry_Post_Response>
  /**
   * 同步车辆入场通知 · https://pay.weixin.qq.com/doc/v3/partner/4019557757
   * Roles: 普通服务商
   */
  postSync(options: V3_Parking_Reminders_Entry_Post_Options): V3_Parking_Reminders_Entry_Post_Response
}

export interface V3_Parking_Reminders_Exit_Post_Options extends CallOptions {
  readonly json: {
    /** 商户停车单号 · at most 64 characters · example: PARK202407041530001 */
    readonly out_serial_number: string
    /** 车辆出场时间 · example: 1720081800 */
    readonly exit_timestamp: number
    /** 车牌号 · at most 16 characters · example: 粤B12345 */
    readonly plate_number: string
    /** 车牌颜色 · example: PLATE_COLOR_BLUE */
    readonly plate_color: "PLATE_COLOR_UNKNOWN" | "PLATE_COLOR_BLUE" | "PLATE_COLOR_YELLOW" | "PLATE_COLOR_BLACK" | "PLATE_COLOR_WHITE" | "PLATE_COLOR_GREEN" | "PLATE_COLOR_YELLOW_GREEN" | "PLATE_COLOR_AGRICULTURAL_YELLOW" | "PLATE_COLOR_OTHER" | (string & {})
    /** 微信停车场ID · at most 64 characters · example: WXPARK001 */
    readonly parking_id: string
    /** 支付状态 · example: PAY_STATUS_PAID */
    readonly pay_state?: "PAY_STATUS_UNKNOWN" | "PAY_STATUS_UNPAID" | "PAY_STATUS_PAID" | (string & {}) | undefined
    /** 支付类型 · example: PAY_TYPE_WXPAY */
    readonly pay_type?: "PAY_TYPE_UNKNOWN" | "PAY_TYPE_WXPAY" | "PAY_TYPE_OTHERS" | (string & {}) | undefined
    /** 商户支付订单号 · at most 64 characters · example: TRADE202407041530001 */
    readonly out_trade_no?: string | undefined
    /** 总费用 · example: 1500 */
    readonly total_amount?: number | undefined
    /** 已支付费用 · example: 1500 */
    readonly paid_amount?: number | undefined
    /** 付款用户OpenID · at most 128 characters · example: oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid?: string | undefined
    /** 支付渠道 · example: PAY_CHANNEL_WECHAT_PAY_NOTIF */
    readonly pay_channel?: "PAY_CHANNEL_UNKNOWN" | "PAY_CHANNEL_WECHAT_PAY_NOTIF" | "PAY_CHANNEL_SCAN_QRCODE" | "PAY_CHANNEL_OFFICIAL_ACCOUNT" | "PAY_CHANNEL_MCH_MINI_PROG" | "PAY_CHANNEL_OTHERS" | (string & {}) | undefined
    /** 支付时间 · example: 1720081800 */
    readonly pay_time?: number | undefined
    /** 消息支付防伪凭证 · at most 256 characters · example: token1234567890 */
    readonly token?: string | undefined
    /** 微信支付订单号 · at most 64 characters · example: 4200001999202407041234567890 */
    readonly wx_trade_no?: string | undefined
  }
}

export type V3_Parking_Reminders_Exit_Post_Response = undefined

export interface V3_Parking_Reminders_Exit {
  /**
   * 同步车辆离场通知 · https://pay.weixin.qq.com/doc/v3/partner/4019557725
   * Roles: 普通服务商
   */
  post(options: V3_Parking_Reminders_Exit_Post_Options): ApiCall<V3_Parking_Reminders_Exit_Post_Response>
  /**
   * 同步车辆离场通知 · https://pay.weixin.qq.com/doc/v3/partner/4019557725
   * Roles: 普通服务商
   */
  postSync(options: V3_Parking_Reminders_Exit_Post_Options): V3_Parking_Reminders_Exit_Post_Response
}

export interface V3_Parking_Reminders_ExtPayment_Post_Options extends CallOptions {
  readonly json: {
    /** 商户支付订单号 · at most 64 characters · example: TRADE202407041530001 */
    readonly out_trade_no: string
    /** 费用明细列表 */
    readonly fee_items: readonly {
      /** 费用类型 · example: EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY */
      readonly fee_type: "EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN" | "EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY" | "EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY" | "EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER" | (string & {})
      /** 金额 · example: 5000 */
      readonly amount: number
    }[]
    /** 支付时间 · example: 1719128975 */
    readonly pay_time: number
    /** 微信停车场ID · at most 64 characters · example: 21232735744117624001123604298240 */
    readonly wx_parking_lot_id?: string | undefined
    /** 微信支付订单号 · at most 64 characters · example: 4200001999202407041234567890 */
    readonly wx_trade_no?: string | undefined
  }
}

export type V3_Parking_Reminders_ExtPayment_Post_Response = undefined

export interface V3_Parking_Reminders_ExtPayment {
  /**
   * 同步非临停扩展支付 · https://pay.weixin.qq.com/doc/v3/partner/4020338487
   * Roles: 普通服务商
   */
  post(options: V3_Parking_Reminders_ExtPayment_Post_Options): ApiCall<V3_Parking_Reminders_ExtPayment_Post_Response>
  /**
   * 同步非临停扩展支付 · https://pay.weixin.qq.com/doc/v3/partner/4020338487
   * Roles: 普通服务商
   */
  postSync(options: V3_Parking_Reminders_ExtPayment_Post_Options): V3_Parking_Reminders_ExtPayment_Post_Response
}

export interface V3_Parking_Reminders_ParkingFee_Post_Options extends CallOptions {
  readonly json: {
    /** 商户停车单号 · at most 64 characters · example: PARK202407041530001 */
    readonly out_serial_number: string
    /** 车牌号 · at most 16 characters · example: 粤B12345 */
    readonly plate_number?: string | undefined
    /** 商户停车场ID · at most 64 characters · example: lot_sz_tencent_001 */
    readonly out_parking_id?: string | undefined
  }
}

export interface V3_Parking_Reminders_ParkingFee_Post_Response {
  /** 当前总费用 · example: 1500 */
  readonly total_amount?: number | undefined
  /** 已停时长 · example: 3600 */
  readonly parking_timestamp?: number | undefined
  /** 停车状态 · example: PARKING_STATE_ENTERED */
  readonly parking_state?: "PARKING_STATE_UNKNOWN" | "PARKING_STATE_ENTERED" | "PARKING_STATE_EXIT_GATE" | "PARKING_STATE_EXITED" | "PARKING_STATE_UNEXPECTED_CLOSE" | (string & {}) | undefined
  /** 支付状态 · example: PAY_STATUS_UNPAID */
  readonly pay_state?: "PAY_STATUS_UNKNOWN" | "PAY_STATUS_UNPAID" | "PAY_STATUS_PAID" | (string & {}) | undefined
  /** 免费待出场时间 · example: 600 */
  readonly allowed_exit_timestamp?: number | undefined
  /** 下一次跳价价格 · example: 200 */
  readonly next_raise_price?: number | undefined
  /** 下一次跳价时间 · example: 1720082400 */
  readonly next_raise_timestamp?: number | undefined
  /** 应付金额 · example: 1500 */
  readonly payable_amount?: number | undefined
  /** 已付金额 · example: 0 */
  readonly paid_amount?: number | undefined
}

export interface V3_Parking_Reminders_ParkingFee {
  /**
   * 查询停车费用 · https://pay.weixin.qq.com/doc/v3/partner/4019557825
   * Roles: 普通服务商
   */
  post(options: V3_Parking_Reminders_ParkingFee_Post_Options): ApiCall<V3_Parking_Reminders_ParkingFee_Post_Response>
  /**
   * 查询停车费用 · https://pay.weixin.qq.com/doc/v3/partner/4019557825
   * Roles: 普通服务商
   */
  postSync(options: V3_Parking_Reminders_ParkingFee_Post_Options): V3_Parking_Reminders_ParkingFee_Post_Response
}

export interface V3_Parking_Reminders_ParkingLot_Get_Options extends CallOptions {
  readonly query?: {
    /** 商户停车场ID · at most 64 characters · example: lot_sz_tencent_001 */
    readonly out_parking_lot_id?: string | undefined
    /** 微信停车场ID · at most 64 characters · example: 21232735744117624001123604298240 */
    readonly wx_parking_lot_id?: string | undefined
  } | undefined
}

export interface V3_Parking_Reminders_ParkingLot_Get_Response {
  /** 微信停车场ID · at most 64 characters · example: 21232735744117624001123604298240 */
  readonly wx_parking_lot_id?: string | undefined
  /** 商户停车场ID · at most 64 characters · example: lot_sz_tencent_001 */
  readonly out_parking_lot_id?: string | undefined
  /** 停车场名称 · at most 128 characters · example: 腾讯大厦停车场 */
  readonly parking_lot_name?: string | undefined
  /** 停车场地址 · at most 256 characters · example: 广东省深圳市南山区科技中一道10000号 */
  readonly parking_lot_address?: string | undefined
  /** 支付小程序appid · at most 32 characters · example: wx1234567890abcdef */
  readonly payment_mini_prog_appid?: string | undefined
  /** 支付小程序path · at most 256 characters · example: /pages/pay/index */
  readonly payment_mini_prog_path?: string | undefined
  /** 停车订单小程序appid · at most 32 characters · example: wx1234567890abcdef */
  readonly parking_order_mini_prog_appid?: string | undefined
  /** 停车订单小程序path · at most 256 characters · example: /pages/order/index */
  readonly parking_order_mini_prog_path?: string | undefined
  /** 启用状态 · example: ENABLED_STATE_UNKNOWN */
  readonly enabled_state?: "ENABLED_STATE_UNKNOWN" | "ENABLED_STATE_NOT_ENABLED" | "ENABLED_STATE_ENABLED" | "ENABLED_STATE_OFFLINE" | (string & {}) | undefined
  /** 原因 · at most 256 characters · example: 进场时延过高 */
  readonly reason?: string | undefined
}

export interface V3_Parking_Reminders_ParkingLot {
  /**
   * 查询停车场信息 · https://pay.weixin.qq.com/doc/v3/partner/4023070758
   * Roles: 普通服务商
   */
  get(options?: V3_Parking_Reminders_ParkingLot_Get_Options): ApiCall<V3_Parking_Reminders_ParkingLot_Get_Response>
  /**
   * 查询停车场信息 · https://pay.weixin.qq.com/doc/v3/partner/4023070758
   * Roles: 普通服务商
   */
  getSync(options?: V3_Parking_Reminders_ParkingLot_Get_Options): V3_Parking_Reminders_ParkingLot_Get_Response
}

export interface V3_Parking_Reminders_Payment_Post_Options extends CallOptions {
  readonly json: {
    /** 商户停车单号 · at most 64 characters · example: PARK202407041530001 */
    readonly out_serial_number: string
    /** 车牌号 · at most 16 characters · example: 粤B12345 */
    readonly plate_number: string
    /** 微信停车场ID · at most 64 characters · example: WXPARK001 */
    readonly parking_id: string
    /** 停车状态 · example: PARKING_STATUS_PARKING */
    readonly parking_state: "PARKING_STATUS_UNKNOWN" | "PARKING_STATUS_PARKING" | "PARKING_STATUS_NOT_PARKING" | (string & {})
    /** 支付类型 · example: PAY_TYPE_WXPAY */
    readonly pay_type: "PAY_TYPE_UNKNOWN" | "PAY_TYPE_WXPAY" | "PAY_TYPE_OTHERS" | (string & {})
    /** 付款用户OpenID · at most 128 characters · example: oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid?: string | undefined
    /** 特约商户号 · at most 32 characters · example: 1900000109 */
    readonly sub_mchid?: string | undefined
    /** 总费用 · example: 1500 */
    readonly total_amount: number
    /** 已支付费用 · example: 1500 */
    readonly paid_amount: number
    /** 商户支付订单号 · at most 64 characters · example: TRADE202407041530001 */
    readonly out_trade_no?: string | undefined
    /** 支付渠道 · example: PAY_CHANNEL_WECHAT_PAY_NOTIF */
    readonly pay_channel?: "PAY_CHANNEL_UNKNOWN" | "PAY_CHANNEL_WECHAT_PAY_NOTIF" | "PAY_CHANNEL_SCAN_QRCODE" | "PAY_CHANNEL_OFFICIAL_ACCOUNT" | "PAY_CHANNEL_MCH_MINI_PROG" | "PAY_CHANNEL_OTHERS" | (string & {}) | undefined
    /** 支付时间 · example: 1720081800 */
    readonly pay_time?: number | undefined
    /** 消息支付防伪凭证 · at most 256 characters · example: token1234567890 */
    readonly token?: string | undefined
    /** 微信支付订单号 · at most 64 characters · example: 4200001999202407041234567890 */
    readonly wx_trade_no?: string | undefined
  }
}

export type V3_Parking_Reminders_Payment_Post_Response = undefined

export interface V3_Parking_Reminders_Payment {
  /**
   * 同步支付结果通知 · https://pay.weixin.qq.com/doc/v3/partner/4019557765
   * Roles: 普通服务商
   */
  post(options: V3_Parking_Reminders_Payment_Post_Options): ApiCall<V3_Parking_Reminders_Payment_Post_Response>
  /**
   * 同步支付结果通知 · https://pay.weixin.qq.com/doc/v3/partner/4019557765
   * Roles: 普通服务商
   */
  postSync(options: V3_Parking_Reminders_Payment_Post_Options): V3_Parking_Reminders_Payment_Post_Response
}
