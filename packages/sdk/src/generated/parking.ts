// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions, ListOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Parking {
  /** 停车缴费服务 · 共 10 个接口 */
  readonly reminders: V3_Parking_Reminders
}

export interface V3_Parking_Reminders {
  /** 停车缴费服务 · 提交停车场进件申请 · 共 3 个接口 */
  readonly application: V3_Parking_Reminders_Application
  /** 查询停车场进件申请单列表 */
  readonly applications: V3_Parking_Reminders_Applications
  /** 同步车辆入场通知 */
  readonly entry: V3_Parking_Reminders_Entry
  /** 同步车辆离场通知 */
  readonly exit: V3_Parking_Reminders_Exit
  /** 同步非临停扩展支付 */
  readonly extPayment: V3_Parking_Reminders_ExtPayment
  /** 查询停车费用 */
  readonly parkingFee: V3_Parking_Reminders_ParkingFee
  /** 查询停车场信息 */
  readonly parkingLot: V3_Parking_Reminders_ParkingLot
  /** 同步支付结果通知 */
  readonly payment: V3_Parking_Reminders_Payment
}

export interface V3_Parking_Reminders_Application_Post_Request {
  readonly parking_lot: {
    /** 停车场名称 · 最长 128 个字符 · 示例：XX购物中心停车场 */
    readonly parking_lot_name: string
    /** 商户停车场ID · 最长 64 个字符 · 示例：PARK001 */
    readonly out_parking_lot_id: string
    /** 停车场地址 · 最长 256 个字符 · 示例：XX市XX区XX路XX号 */
    readonly parking_lot_address: string
    /** 停车场经度 · 最长 16 个字符 · 示例：116.397128 */
    readonly longitude: string
    /** 停车场纬度 · 最长 16 个字符 · 示例：39.916527 */
    readonly latitude: string
    /** 停车场类型 · 示例：PARKING_LOT_TYPE_BUSINESS_DISTRICT */
    readonly parking_lot_type: "PARKING_LOT_TYPE_UNKNOWN" | "PARKING_LOT_TYPE_BUSINESS_DISTRICT" | "PARKING_LOT_TYPE_OFFICE_BUILDING" | "PARKING_LOT_TYPE_TRANSPORTATION_HUB" | "PARKING_LOT_TYPE_RESIDENTIAL_AREA" | "PARKING_LOT_TYPE_PARK_AREA" | "PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY" | (string & {})
    /** 客服联系电话 · 最长 20 个字符 · 示例：13800138000 */
    readonly phone_number: string
    /** 收费告示牌url · 最长 512 个字符 · 示例：https://example.com/parking_sign.jpg */
    readonly parking_sign_url?: string | undefined
    /** 停车场优惠文案 · 最多 6 项 */
    readonly notification_text_list?: readonly string[] | undefined
    /** 商家支付小程序appid · 最长 32 个字符 · 示例：wx1234567890abcdef */
    readonly payment_mini_prog_appid?: string | undefined
    /** 商家支付路径 · 最长 256 个字符 · 示例：pages/pay/index */
    readonly payment_path: string
    /** 商家停车订单小程序appid · 最长 32 个字符 · 示例：wx1234567890abcdef */
    readonly parking_order_mini_prog_appid?: string | undefined
    /** 商家停车订单路径 · 最长 256 个字符 · 示例：pages/order/index */
    readonly parking_order_path?: string | undefined
    readonly charging_rule?: {
      /** 收费规则类型 · 示例：CHARGING_RULE_FIXED_INTERVAL */
      readonly rule_type?: "CHARGING_RULE_UNKNOWN" | "CHARGING_RULE_FIXED_INTERVAL" | "CHARGING_RULE_SEGMENT" | "CHARGING_RULE_PER_ENTRY" | (string & {}) | undefined
      /** 收费金额限制类型 · 示例：FEE_LIMIT_AGGREGATE */
      readonly fee_limit_type?: "FEE_LIMIT_UNKNOWN" | "FEE_LIMIT_AGGREGATE" | "FEE_LIMIT_SINGLE" | (string & {}) | undefined
      /** 计费周期类型 · 示例：DAILY_LIMIT_CALENDAR_DAY */
      readonly daily_limit_type?: "DAILY_LIMIT_UNKNOWN" | "DAILY_LIMIT_ROLLING_24H" | "DAILY_LIMIT_CALENDAR_DAY" | (string & {}) | undefined
      /** 不满一小时取整方式 · 示例：TIME_ROUND_UP */
      readonly time_rounding_type?: "TIME_ROUND_UNKNOWN" | "TIME_ROUND_DOWN" | "TIME_ROUND_UP" | (string & {}) | undefined
      /** 入场免费时间 · 示例：30 */
      readonly free_entry_duration?: number | undefined
      /** 出场免费时间 · 示例：15 */
      readonly free_exit_duration?: number | undefined
      readonly fixed_interval_rule?: readonly {
        /** 日期类型 · 示例：DAY_TYPE_WEEKDAY */
        readonly day_type?: "DAY_TYPE_UNKNOWN" | "DAY_TYPE_WEEKDAY" | "DAY_TYPE_HOLIDAY" | "DAY_TYPE_ALL_DAY" | (string & {}) | undefined
        /** 时段开始时间 · 最长 5 个字符 · 示例：09:00 */
        readonly start_time?: string | undefined
        /** 时段结束时间 · 最长 5 个字符 · 示例：18:00 */
        readonly end_time?: string | undefined
        /** 车辆类型 · 示例：VEHICLE_TYPE_SMALL */
        readonly vehicle_type?: "VEHICLE_TYPE_UNKNOWN" | "VEHICLE_TYPE_SMALL" | "VEHICLE_TYPE_LARGE" | "VEHICLE_TYPE_EXTRA_LARGE" | "VEHICLE_TYPE_ALL_TYPE" | (string & {}) | undefined
        /** 车牌类型 · 示例：PLATE_TYPE_TEMPORARY */
        readonly plate_type?: "PLATE_TYPE_UNKNOWN" | "PLATE_TYPE_TEMPORARY" | "PLATE_TYPE_MONTHLY" | "PLATE_TYPE_FREE" | "PLATE_TYPE_PREPAID" | "PLATE_TYPE_OTHERS" | (string & {}) | undefined
        /** 首段收费时长 · 示例：60 */
        readonly first_duration?: number | undefined
        /** 首段收费金额 · 示例：500 */
        readonly first_amount?: number | undefined
        /** 间隔收费时长 · 示例：30 */
        readonly interval_duration?: number | undefined
        /** 间隔收费金额 · 示例：200 */
        readonly interval_amount?: number | undefined
        /** 间隔时段收费封顶 · 示例：1000 */
        readonly interval_max_amount?: number | undefined
        /** 单日最大收款金额 · 示例：5000 */
        readonly max_fee_per_day?: number | undefined
        /** 免费时段收取模式 · 示例：FREE_PERIOD_CHARGING_ONCE_PER_ENTRY */
        readonly free_period_charging_mode?: "FREE_PERIOD_CHARGING_UNKNOWN" | "FREE_PERIOD_CHARGING_ONCE_PER_ENTRY" | "FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS" | "FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY" | "FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION" | (string & {}) | undefined
        /** 免费时段计算方式 · 示例：FREE_PERIOD_CAL_SEQUENTIAL_START */
        readonly free_period_calculation_mode?: "FREE_PERIOD_CAL_UNKNOWN" | "FREE_PERIOD_CAL_CONCURRENT_START" | "FREE_PERIOD_CAL_SEQUENTIAL_START" | (string & {}) | undefined
        /** 新能源是否免停 · 示例：false */
        readonly is_green_vehicle_free_parking?: boolean | undefined
        /** 首段收费模式 · 示例：FIRST_DURATION_MODE_ONLY_FIRST_DURATION */
        readonly first_duration_mode?: "FIRST_DURATION_MODE_UNKNOWN" | "FIRST_DURATION_MODE_ONLY_FIRST_DURATION" | "FIRST_DURATION_MODE_EVERY_FIRST_DURATION" | (string & {}) | undefined
      }[] | undefined
      readonly duration_segment_rule?: readonly {
        /** 日期类型 · 示例：DAY_TYPE_WEEKDAY */
        readonly day_type?: "DAY_TYPE_UNKNOWN" | "DAY_TYPE_WEEKDAY" | "DAY_TYPE_HOLIDAY" | "DAY_TYPE_ALL_DAY" | (string & {}) | undefined
        /** 时段开始时间 · 最长 5 个字符 · 示例：09:00 */
        readonly start_time?: string | undefined
        /** 时段结束时间 · 最长 5 个字符 · 示例：18:00 */
        readonly end_time?: string | undefined
        /** 车辆类型 · 示例：VEHICLE_TYPE_SMALL */
        readonly vehicle_type?: "VEHICLE_TYPE_UNKNOWN" | "VEHICLE_TYPE_SMALL" | "VEHICLE_TYPE_LARGE" | "VEHICLE_TYPE_EXTRA_LARGE" | "VEHICLE_TYPE_ALL_TYPE" | (string & {}) | undefined
        /** 车牌类型 · 示例：PLATE_TYPE_TEMPORARY */
        readonly plate_type?: "PLATE_TYPE_UNKNOWN" | "PLATE_TYPE_TEMPORARY" | "PLATE_TYPE_MONTHLY" | "PLATE_TYPE_FREE" | "PLATE_TYPE_PREPAID" | "PLATE_TYPE_OTHERS" | (string & {}) | undefined
        /** 收费模式 · 示例：INTERVAL */
        readonly charge_mode?: "UNKNOWN" | "INTERVAL" | "ONE_TIME" | (string & {}) | undefined
        /** 停车时长起始 · 示例：0 */
        readonly duration_from?: number | undefined
        /** 停车时长结束 · 示例：60 */
        readonly duration_to?: number | undefined
        /** 固定收费金额 · 示例：1000 */
        readonly fixed_amount?: number | undefined
        /** 间隔时段 · 示例：30 */
        readonly interval_min?: number | undefined
        /** 间隔收费金额 · 示例：200 */
        readonly interval_amount?: number | undefined
        /** 间隔时段收费封顶 · 示例：1000 */
        readonly interval_max_amount?: number | undefined
        /** 单日最大收款金额 · 示例：5000 */
        readonly max_fee_per_day?: number | undefined
      }[] | undefined
      readonly pre_entry_rule?: readonly {
        /** 日期类型 · 示例：DAY_TYPE_WEEKDAY */
        readonly day_type?: "DAY_TYPE_UNKNOWN" | "DAY_TYPE_WEEKDAY" | "DAY_TYPE_HOLIDAY" | "DAY_TYPE_ALL_DAY" | (string & {}) | undefined
        /** 时段开始时间 · 最长 5 个字符 · 示例：09:00 */
        readonly start_time?: string | undefined
        /** 时段结束时间 · 最长 5 个字符 · 示例：18:00 */
        readonly end_time?: string | undefined
        /** 车辆类型 · 示例：VEHICLE_TYPE_SMALL */
        readonly vehicle_type?: "VEHICLE_TYPE_UNKNOWN" | "VEHICLE_TYPE_SMALL" | "VEHICLE_TYPE_LARGE" | "VEHICLE_TYPE_EXTRA_LARGE" | "VEHICLE_TYPE_ALL_TYPE" | (string & {}) | undefined
        /** 车牌类型 · 示例：PLATE_TYPE_TEMPORARY */
        readonly plate_type?: "PLATE_TYPE_UNKNOWN" | "PLATE_TYPE_TEMPORARY" | "PLATE_TYPE_MONTHLY" | "PLATE_TYPE_FREE" | "PLATE_TYPE_PREPAID" | "PLATE_TYPE_OTHERS" | (string & {}) | undefined
        /** 收费金额 · 示例：1000 */
        readonly amount?: number | undefined
        /** 单日最大收款金额 · 示例：5000 */
        readonly max_fee_per_day?: number | undefined
      }[] | undefined
      /** 节假日模式 · 示例：HOLIDAY_MODE_LEGAL_MODY */
      readonly holiday_mode?: "HOLIDAY_MODE_UNKNOWN" | "HOLIDAY_MODE_LEGAL_MODY" | "HOLIDAY_MODE_CALENDAR_MODY" | "HOLIDAY_MODE_FINANCIAL_MODY" | (string & {}) | undefined
      /** 累计限额模式 · 示例：AGGREGATE_LIMIT_MODE_NORMAL */
      readonly aggregate_limit_mode?: "AGGREGATE_LIMIT_MODE_UNKNOWN" | "AGGREGATE_LIMIT_MODE_NORMAL" | "AGGREGATE_LIMIT_MODE_MIN" | (string & {}) | undefined
      /** 首次计费时间模式 · 示例：FIRST_CHARGE_TIME_MODE_ENTER */
      readonly first_charge_time_mode?: "FIRST_CHARGE_TIME_MODE_UNKNOWN" | "FIRST_CHARGE_TIME_MODE_ENTER" | "FIRST_CHARGE_TIME_MODE_AFTER_FREE" | (string & {}) | undefined
    } | undefined
  }
}

export interface V3_Parking_Reminders_Application_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Parking_Reminders_Application_Post_Request
}

export interface V3_Parking_Reminders_Application_Post_Response {
  /** 停车场进件审核单号 · 最长 64 个字符 · 示例：PLA202604230001 */
  readonly parking_lot_audit_no?: string | undefined
}

export interface V3_Parking_Reminders_Application {
  /** 查询停车场进件申请单 */
  readonly query: V3_Parking_Reminders_Application_Query
  /** 撤回停车场进件申请 */
  readonly withdraw: V3_Parking_Reminders_Application_Withdraw
  /**
   * 提交停车场进件申请 · https://pay.weixin.qq.com/doc/v3/partner/4019557780
   * 角色：普通服务商
   */
  post(options: V3_Parking_Reminders_Application_Post_Options & { readonly json: V3_Parking_Reminders_Application_Post_Request }): ApiCall<V3_Parking_Reminders_Application_Post_Response>
  /**
   * 提交停车场进件申请 · https://pay.weixin.qq.com/doc/v3/partner/4019557780
   * 角色：普通服务商
   */
  postSync(options: V3_Parking_Reminders_Application_Post_Options & { readonly json: V3_Parking_Reminders_Application_Post_Request }): V3_Parking_Reminders_Application_Post_Response
}

export interface V3_Parking_Reminders_Application_Query_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 停车场进件审核单号 · 最长 64 个字符 · 示例：PLA202604230001 */
    readonly parking_lot_audit_no: string
    /** 商户停车场ID · 最长 64 个字符 · 示例：lot_sz_tencent_001 */
    readonly out_parking_lot_id: string
  }
}

export interface V3_Parking_Reminders_Application_Query_Get_Response {
  readonly application?: {
    /** 停车场进件审核单号 · 最长 64 个字符 · 示例：PLA202604230001 */
    readonly parking_lot_audit_no?: string | undefined
    /** 审核状态 · 示例：AUDIT_STATUS_UNKNOWN */
    readonly audit_status?: "AUDIT_STATUS_UNKNOWN" | "AUDIT_STATUS_PENDING" | "AUDIT_STATUS_WITHDRAWN" | "AUDIT_STATUS_APPROVED" | "AUDIT_STATUS_REJECTED" | (string & {}) | undefined
    /** 提交时间 · 示例：1719128975 */
    readonly submit_time?: number | undefined
    readonly parking_lot?: {
      /** 停车场名称 · 最长 128 个字符 · 示例：腾讯大厦停车场 */
      readonly parking_lot_name?: string | undefined
      /** 商户停车场ID · 最长 64 个字符 · 示例：lot_sz_tencent_001 */
      readonly out_parking_lot_id?: string | undefined
      /** 停车场地址 · 最长 256 个字符 · 示例：广东省深圳市南山区科技中一道10000号 */
      readonly parking_lot_address?: string | undefined
      /** 停车场经度 · 最长 16 个字符 · 示例：113.934528 */
      readonly longitude?: string | undefined
      /** 停车场纬度 · 最长 16 个字符 · 示例：22.540503 */
      readonly latitude?: string | undefined
      /** 停车场类型 · 示例：PARKING_LOT_TYPE_UNKNOWN */
      readonly parking_lot_type?: "PARKING_LOT_TYPE_UNKNOWN" | "PARKING_LOT_TYPE_BUSINESS_DISTRICT" | "PARKING_LOT_TYPE_OFFICE_BUILDING" | "PARKING_LOT_TYPE_TRANSPORTATION_HUB" | "PARKING_LOT_TYPE_RESIDENTIAL_AREA" | "PARKING_LOT_TYPE_PARK_AREA" | "PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY" | (string & {}) | undefined
      /** 客服联系电话 · 最长 20 个字符 · 示例：0755-86013388 */
      readonly phone_number?: string | undefined
      /** 收费告示牌url · 最长 512 个字符 · 示例：https://example.com/parking_sign.jpg */
      readonly parking_sign_url?: string | undefined
      /** 停车场优惠文案 */
      readonly notification_text_list?: readonly string[] | undefined
      /** 商家支付小程序appid · 最长 32 个字符 · 示例：wx1234567890abcdef */
      readonly payment_mini_prog_appid?: string | undefined
      /** 商家支付路径 · 最长 256 个字符 · 示例：/pages/pay/index?park_uuid=xxx */
      readonly payment_path?: string | undefined
      /** 商家停车订单小程序appid · 最长 32 个字符 · 示例：wx1234567890abcdef */
      readonly parking_order_mini_prog_appid?: string | undefined
      /** 商家停车订单路径 · 最长 256 个字符 · 示例：/pages/order/index */
      readonly parking_order_path?: string | undefined
      readonly charging_rule?: {
        /** 收费规则类型 · 示例：CHARGING_RULE_UNKNOWN */
        readonly rule_type?: "CHARGING_RULE_UNKNOWN" | "CHARGING_RULE_FIXED_INTERVAL" | "CHARGING_RULE_SEGMENT" | "CHARGING_RULE_PER_ENTRY" | (string & {}) | undefined
        /** 收费金额限制类型 · 示例：FEE_LIMIT_UNKNOWN */
        readonly fee_limit_type?: "FEE_LIMIT_UNKNOWN" | "FEE_LIMIT_AGGREGATE" | "FEE_LIMIT_SINGLE" | (string & {}) | undefined
        /** 计费周期类型 · 示例：DAILY_LIMIT_UNKNOWN */
        readonly daily_limit_type?: "DAILY_LIMIT_UNKNOWN" | "DAILY_LIMIT_ROLLING_24H" | "DAILY_LIMIT_CALENDAR_DAY" | (string & {}) | undefined
        /** 不满一小时取整方式 · 示例：TIME_ROUND_UNKNOWN */
        readonly time_rounding_type?: "TIME_ROUND_UNKNOWN" | "TIME_ROUND_DOWN" | "TIME_ROUND_UP" | (string & {}) | undefined
        /** 入场免费时间 · 示例：1 */
        readonly free_entry_duration?: number | undefined
        /** 出场免费时间 · 示例：1 */
        readonly free_exit_duration?: number | undefined
        readonly fixed_interval_rule?: readonly {
          /** 日期类型 · 示例：DAY_TYPE_UNKNOWN */
          readonly day_type?: "DAY_TYPE_UNKNOWN" | "DAY_TYPE_WEEKDAY" | "DAY_TYPE_HOLIDAY" | "DAY_TYPE_ALL_DAY" | (string & {}) | undefined
          /** 时段开始时间 · 最长 5 个字符 · 示例：08:00 */
          readonly start_time?: string | undefined
          /** 时段结束时间 · 最长 5 个字符 · 示例：22:00 */
          readonly end_time?: string | undefined
          /** 车辆类型 · 示例：VEHICLE_TYPE_UNKNOWN */
          readonly vehicle_type?: "VEHICLE_TYPE_UNKNOWN" | "VEHICLE_TYPE_SMALL" | "VEHICLE_TYPE_LARGE" | "VEHICLE_TYPE_EXTRA_LARGE" | "VEHICLE_TYPE_ALL_TYPE" | (string & {}) | undefined
          /** 车牌类型 · 示例：PLATE_TYPE_UNKNOWN */
          readonly plate_type?: "PLATE_TYPE_UNKNOWN" | "PLATE_TYPE_TEMPORARY" | "PLATE_TYPE_MONTHLY" | "PLATE_TYPE_FREE" | "PLATE_TYPE_PREPAID" | "PLATE_TYPE_OTHERS" | (string & {}) | undefined
          /** 首段收费时长 · 示例：1 */
          readonly first_duration?: number | undefined
          /** 首段收费金额 · 示例：1 */
          readonly first_amount?: number | undefined
          /** 间隔收费时长 · 示例：1 */
          readonly interval_duration?: number | undefined
          /** 间隔收费金额 · 示例：1 */
          readonly interval_amount?: number | undefined
          /** 间隔时段收费封顶 · 示例：1 */
          readonly interval_max_amount?: number | undefined
          /** 单日最大收款金额 · 示例：1 */
          readonly max_fee_per_day?: number | undefined
          /** 免费时段收取模式 · 示例：FREE_PERIOD_CHARGING_UNKNOWN */
          readonly free_period_charging_mode?: "FREE_PERIOD_CHARGING_UNKNOWN" | "FREE_PERIOD_CHARGING_ONCE_PER_ENTRY" | "FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS" | "FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY" | "FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION" | (string & {}) | undefined
          /** 免费时段计算方式 · 示例：FREE_PERIOD_CAL_UNKNOWN */
          readonly free_period_calculation_mode?: "FREE_PERIOD_CAL_UNKNOWN" | "FREE_PERIOD_CAL_CONCURRENT_START" | "FREE_PERIOD_CAL_SEQUENTIAL_START" | (string & {}) | undefined
          /** 新能源是否免停 · 示例：false */
          readonly is_green_vehicle_free_parking?: boolean | undefined
          /** 首段收费模式 · 示例：FIRST_DURATION_MODE_UNKNOWN */
          readonly first_duration_mode?: "FIRST_DURATION_MODE_UNKNOWN" | "FIRST_DURATION_MODE_ONLY_FIRST_DURATION" | "FIRST_DURATION_MODE_EVERY_FIRST_DURATION" | (string & {}) | undefined
        }[] | undefined
        readonly duration_segment_rule?: readonly {
          /** 日期类型 · 示例：DAY_TYPE_UNKNOWN */
          readonly day_type?: "DAY_TYPE_UNKNOWN" | "DAY_TYPE_WEEKDAY" | "DAY_TYPE_HOLIDAY" | "DAY_TYPE_ALL_DAY" | (string & {}) | undefined
          /** 时段开始时间 · 最长 5 个字符 · 示例：08:00 */
          readonly start_time?: string | undefined
          /** 时段结束时间 · 最长 5 个字符 · 示例：22:00 */
          readonly end_time?: string | undefined
          /** 车辆类型 · 示例：VEHICLE_TYPE_UNKNOWN */
          readonly vehicle_type?: "VEHICLE_TYPE_UNKNOWN" | "VEHICLE_TYPE_SMALL" | "VEHICLE_TYPE_LARGE" | "VEHICLE_TYPE_EXTRA_LARGE" | "VEHICLE_TYPE_ALL_TYPE" | (string & {}) | undefined
          /** 车牌类型 · 示例：PLATE_TYPE_UNKNOWN */
          readonly plate_type?: "PLATE_TYPE_UNKNOWN" | "PLATE_TYPE_TEMPORARY" | "PLATE_TYPE_MONTHLY" | "PLATE_TYPE_FREE" | "PLATE_TYPE_PREPAID" | "PLATE_TYPE_OTHERS" | (string & {}) | undefined
          /** 收费模式 · 示例：UNKNOWN */
          readonly charge_mode?: "UNKNOWN" | "INTERVAL" | "ONE_TIME" | (string & {}) | undefined
          /** 停车时长起始 · 示例：1 */
          readonly duration_from?: number | undefined
          /** 停车时长结束 · 示例：1 */
          readonly duration_to?: number | undefined
          /** 固定收费金额 · 示例：1 */
          readonly fixed_amount?: number | undefined
          /** 间隔时段 · 示例：1 */
          readonly interval_min?: number | undefined
          /** 间隔收费金额 · 示例：1 */
          readonly interval_amount?: number | undefined
          /** 间隔时段收费封顶 · 示例：1 */
          readonly interval_max_amount?: number | undefined
          /** 单日最大收款金额 · 示例：1 */
          readonly max_fee_per_day?: number | undefined
        }[] | undefined
        readonly pre_entry_rule?: readonly {
          /** 日期类型 · 示例：DAY_TYPE_UNKNOWN */
          readonly day_type?: "DAY_TYPE_UNKNOWN" | "DAY_TYPE_WEEKDAY" | "DAY_TYPE_HOLIDAY" | "DAY_TYPE_ALL_DAY" | (string & {}) | undefined
          /** 时段开始时间 · 最长 5 个字符 · 示例：08:00 */
          readonly start_time?: string | undefined
          /** 时段结束时间 · 最长 5 个字符 · 示例：22:00 */
          readonly end_time?: string | undefined
          /** 车辆类型 · 示例：VEHICLE_TYPE_UNKNOWN */
          readonly vehicle_type?: "VEHICLE_TYPE_UNKNOWN" | "VEHICLE_TYPE_SMALL" | "VEHICLE_TYPE_LARGE" | "VEHICLE_TYPE_EXTRA_LARGE" | "VEHICLE_TYPE_ALL_TYPE" | (string & {}) | undefined
          /** 车牌类型 · 示例：PLATE_TYPE_UNKNOWN */
          readonly plate_type?: "PLATE_TYPE_UNKNOWN" | "PLATE_TYPE_TEMPORARY" | "PLATE_TYPE_MONTHLY" | "PLATE_TYPE_FREE" | "PLATE_TYPE_PREPAID" | "PLATE_TYPE_OTHERS" | (string & {}) | undefined
          /** 收费金额 · 示例：1 */
          readonly amount?: number | undefined
          /** 单日最大收款金额 · 示例：1 */
          readonly max_fee_per_day?: number | undefined
        }[] | undefined
        /** 节假日模式 · 示例：HOLIDAY_MODE_UNKNOWN */
        readonly holiday_mode?: "HOLIDAY_MODE_UNKNOWN" | "HOLIDAY_MODE_LEGAL_MODY" | "HOLIDAY_MODE_CALENDAR_MODY" | "HOLIDAY_MODE_FINANCIAL_MODY" | (string & {}) | undefined
        /** 累计限额模式 · 示例：AGGREGATE_LIMIT_MODE_UNKNOWN */
        readonly aggregate_limit_mode?: "AGGREGATE_LIMIT_MODE_UNKNOWN" | "AGGREGATE_LIMIT_MODE_NORMAL" | "AGGREGATE_LIMIT_MODE_MIN" | (string & {}) | undefined
        /** 首次计费时间模式 · 示例：FIRST_CHARGE_TIME_MODE_UNKNOWN */
        readonly first_charge_time_mode?: "FIRST_CHARGE_TIME_MODE_UNKNOWN" | "FIRST_CHARGE_TIME_MODE_ENTER" | "FIRST_CHARGE_TIME_MODE_AFTER_FREE" | (string & {}) | undefined
      } | undefined
    } | undefined
    readonly audit_comment?: {
      readonly fields?: readonly {
        /** 字段名 · 最长 128 个字符 · 示例：parking_lot_name */
        readonly field?: string | undefined
        /** 审核意见 · 最长 512 个字符 · 示例：停车场名称不符合规范 */
        readonly comment?: string | undefined
      }[] | undefined
      /** 改进建议 · 最长 512 个字符 · 示例：请补充完整收费告示牌图片 */
      readonly recommendation?: string | undefined
    } | undefined
  } | undefined
  /** 微信停车场ID · 最长 64 个字符 · 示例：21232735744117624001123604298240 */
  readonly wx_parking_lot_id?: string | undefined
}

export interface V3_Parking_Reminders_Application_Query {
  /**
   * 查询停车场进件申请单
   * 角色：普通服务商
   */
  get(options: V3_Parking_Reminders_Application_Query_Get_Options): ApiCall<V3_Parking_Reminders_Application_Query_Get_Response>
  /**
   * 查询停车场进件申请单
   * 角色：普通服务商
   */
  getSync(options: V3_Parking_Reminders_Application_Query_Get_Options): V3_Parking_Reminders_Application_Query_Get_Response
}

export interface V3_Parking_Reminders_Application_Withdraw_Post_Request {
  /** 停车场进件审核单号 · 最长 64 个字符 · 示例：PLA202604230001 */
  readonly parking_lot_audit_no: string
  /** 商户停车场ID · 最长 64 个字符 · 示例：lot_sz_tencent_001 */
  readonly out_parking_lot_id: string
}

export interface V3_Parking_Reminders_Application_Withdraw_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Parking_Reminders_Application_Withdraw_Post_Request
}

export type V3_Parking_Reminders_Application_Withdraw_Post_Response = undefined

export interface V3_Parking_Reminders_Application_Withdraw {
  /**
   * 撤回停车场进件申请 · https://pay.weixin.qq.com/doc/v3/partner/4019557799
   * 角色：普通服务商
   */
  post(options: V3_Parking_Reminders_Application_Withdraw_Post_Options & { readonly json: V3_Parking_Reminders_Application_Withdraw_Post_Request }): ApiCall<V3_Parking_Reminders_Application_Withdraw_Post_Response>
  /**
   * 撤回停车场进件申请 · https://pay.weixin.qq.com/doc/v3/partner/4019557799
   * 角色：普通服务商
   */
  postSync(options: V3_Parking_Reminders_Application_Withdraw_Post_Options & { readonly json: V3_Parking_Reminders_Application_Withdraw_Post_Request }): V3_Parking_Reminders_Application_Withdraw_Post_Response
}

export interface V3_Parking_Reminders_Applications_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 商户停车场ID · 示例：lot_sz_tencent_001 */
    readonly out_parking_lot_id: string
    /** 偏移量 · 示例：0 */
    readonly offset?: number | undefined
    /** 条数 · 示例：10 */
    readonly limit?: number | undefined
  }
}

export interface V3_Parking_Reminders_Applications_Get_Response {
  readonly application_list?: readonly {
    /** 停车场进件审核单号 · 最长 64 个字符 · 示例：PLA202604230001 */
    readonly parking_lot_audit_no?: string | undefined
    /** 审核状态 · 示例：AUDIT_STATUS_UNKNOWN */
    readonly audit_status?: "AUDIT_STATUS_UNKNOWN" | "AUDIT_STATUS_PENDING" | "AUDIT_STATUS_WITHDRAWN" | "AUDIT_STATUS_APPROVED" | "AUDIT_STATUS_REJECTED" | (string & {}) | undefined
    /** 提交时间 · 示例：1719128975 */
    readonly submit_time?: number | undefined
    readonly parking_lot?: {
      /** 停车场名称 · 最长 128 个字符 · 示例：腾讯大厦停车场 */
      readonly parking_lot_name?: string | undefined
      /** 商户停车场ID · 最长 64 个字符 · 示例：lot_sz_tencent_001 */
      readonly out_parking_lot_id?: string | undefined
      /** 停车场地址 · 最长 256 个字符 · 示例：广东省深圳市南山区科技中一道10000号 */
      readonly parking_lot_address?: string | undefined
      /** 停车场经度 · 最长 16 个字符 · 示例：113.934528 */
      readonly longitude?: string | undefined
      /** 停车场纬度 · 最长 16 个字符 · 示例：22.540503 */
      readonly latitude?: string | undefined
      /** 停车场类型 · 示例：PARKING_LOT_TYPE_UNKNOWN */
      readonly parking_lot_type?: "PARKING_LOT_TYPE_UNKNOWN" | "PARKING_LOT_TYPE_BUSINESS_DISTRICT" | "PARKING_LOT_TYPE_OFFICE_BUILDING" | "PARKING_LOT_TYPE_TRANSPORTATION_HUB" | "PARKING_LOT_TYPE_RESIDENTIAL_AREA" | "PARKING_LOT_TYPE_PARK_AREA" | "PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY" | (string & {}) | undefined
      /** 客服联系电话 · 最长 20 个字符 · 示例：0755-86013388 */
      readonly phone_number?: string | undefined
      /** 收费告示牌url · 最长 512 个字符 · 示例：https://example.com/parking_sign.jpg */
      readonly parking_sign_url?: string | undefined
      /** 停车场优惠文案 */
      readonly notification_text_list?: readonly string[] | undefined
      /** 商家支付小程序appid · 最长 32 个字符 · 示例：wx1234567890abcdef */
      readonly payment_mini_prog_appid?: string | undefined
      /** 商家支付路径 · 最长 256 个字符 · 示例：/pages/pay/index?park_uuid=xxx */
      readonly payment_path?: string | undefined
      /** 商家停车订单小程序appid · 最长 32 个字符 · 示例：wx1234567890abcdef */
      readonly parking_order_mini_prog_appid?: string | undefined
      /** 商家停车订单路径 · 最长 256 个字符 · 示例：/pages/order/index */
      readonly parking_order_path?: string | undefined
      readonly charging_rule?: {
        /** 收费规则类型 · 示例：CHARGING_RULE_UNKNOWN */
        readonly rule_type?: "CHARGING_RULE_UNKNOWN" | "CHARGING_RULE_FIXED_INTERVAL" | "CHARGING_RULE_SEGMENT" | "CHARGING_RULE_PER_ENTRY" | (string & {}) | undefined
        /** 收费金额限制类型 · 示例：FEE_LIMIT_UNKNOWN */
        readonly fee_limit_type?: "FEE_LIMIT_UNKNOWN" | "FEE_LIMIT_AGGREGATE" | "FEE_LIMIT_SINGLE" | (string & {}) | undefined
        /** 计费周期类型 · 示例：DAILY_LIMIT_UNKNOWN */
        readonly daily_limit_type?: "DAILY_LIMIT_UNKNOWN" | "DAILY_LIMIT_ROLLING_24H" | "DAILY_LIMIT_CALENDAR_DAY" | (string & {}) | undefined
        /** 不满一小时取整方式 · 示例：TIME_ROUND_UNKNOWN */
        readonly time_rounding_type?: "TIME_ROUND_UNKNOWN" | "TIME_ROUND_DOWN" | "TIME_ROUND_UP" | (string & {}) | undefined
        /** 入场免费时间 · 示例：1 */
        readonly free_entry_duration?: number | undefined
        /** 出场免费时间 · 示例：1 */
        readonly free_exit_duration?: number | undefined
        readonly fixed_interval_rule?: readonly {
          /** 日期类型 · 示例：DAY_TYPE_UNKNOWN */
          readonly day_type?: "DAY_TYPE_UNKNOWN" | "DAY_TYPE_WEEKDAY" | "DAY_TYPE_HOLIDAY" | "DAY_TYPE_ALL_DAY" | (string & {}) | undefined
          /** 时段开始时间 · 最长 5 个字符 · 示例：08:00 */
          readonly start_time?: string | undefined
          /** 时段结束时间 · 最长 5 个字符 · 示例：22:00 */
          readonly end_time?: string | undefined
          /** 车辆类型 · 示例：VEHICLE_TYPE_UNKNOWN */
          readonly vehicle_type?: "VEHICLE_TYPE_UNKNOWN" | "VEHICLE_TYPE_SMALL" | "VEHICLE_TYPE_LARGE" | "VEHICLE_TYPE_EXTRA_LARGE" | "VEHICLE_TYPE_ALL_TYPE" | (string & {}) | undefined
          /** 车牌类型 · 示例：PLATE_TYPE_UNKNOWN */
          readonly plate_type?: "PLATE_TYPE_UNKNOWN" | "PLATE_TYPE_TEMPORARY" | "PLATE_TYPE_MONTHLY" | "PLATE_TYPE_FREE" | "PLATE_TYPE_PREPAID" | "PLATE_TYPE_OTHERS" | (string & {}) | undefined
          /** 首段收费时长 · 示例：1 */
          readonly first_duration?: number | undefined
          /** 首段收费金额 · 示例：1 */
          readonly first_amount?: number | undefined
          /** 间隔收费时长 · 示例：1 */
          readonly interval_duration?: number | undefined
          /** 间隔收费金额 · 示例：1 */
          readonly interval_amount?: number | undefined
          /** 间隔时段收费封顶 · 示例：1 */
          readonly interval_max_amount?: number | undefined
          /** 单日最大收款金额 · 示例：1 */
          readonly max_fee_per_day?: number | undefined
          /** 免费时段收取模式 · 示例：FREE_PERIOD_CHARGING_UNKNOWN */
          readonly free_period_charging_mode?: "FREE_PERIOD_CHARGING_UNKNOWN" | "FREE_PERIOD_CHARGING_ONCE_PER_ENTRY" | "FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS" | "FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY" | "FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION" | (string & {}) | undefined
          /** 免费时段计算方式 · 示例：FREE_PERIOD_CAL_UNKNOWN */
          readonly free_period_calculation_mode?: "FREE_PERIOD_CAL_UNKNOWN" | "FREE_PERIOD_CAL_CONCURRENT_START" | "FREE_PERIOD_CAL_SEQUENTIAL_START" | (string & {}) | undefined
          /** 新能源是否免停 · 示例：false */
          readonly is_green_vehicle_free_parking?: boolean | undefined
          /** 首段收费模式 · 示例：FIRST_DURATION_MODE_UNKNOWN */
          readonly first_duration_mode?: "FIRST_DURATION_MODE_UNKNOWN" | "FIRST_DURATION_MODE_ONLY_FIRST_DURATION" | "FIRST_DURATION_MODE_EVERY_FIRST_DURATION" | (string & {}) | undefined
        }[] | undefined
        readonly duration_segment_rule?: readonly {
          /** 日期类型 · 示例：DAY_TYPE_UNKNOWN */
          readonly day_type?: "DAY_TYPE_UNKNOWN" | "DAY_TYPE_WEEKDAY" | "DAY_TYPE_HOLIDAY" | "DAY_TYPE_ALL_DAY" | (string & {}) | undefined
          /** 时段开始时间 · 最长 5 个字符 · 示例：08:00 */
          readonly start_time?: string | undefined
          /** 时段结束时间 · 最长 5 个字符 · 示例：22:00 */
          readonly end_time?: string | undefined
          /** 车辆类型 · 示例：VEHICLE_TYPE_UNKNOWN */
          readonly vehicle_type?: "VEHICLE_TYPE_UNKNOWN" | "VEHICLE_TYPE_SMALL" | "VEHICLE_TYPE_LARGE" | "VEHICLE_TYPE_EXTRA_LARGE" | "VEHICLE_TYPE_ALL_TYPE" | (string & {}) | undefined
          /** 车牌类型 · 示例：PLATE_TYPE_UNKNOWN */
          readonly plate_type?: "PLATE_TYPE_UNKNOWN" | "PLATE_TYPE_TEMPORARY" | "PLATE_TYPE_MONTHLY" | "PLATE_TYPE_FREE" | "PLATE_TYPE_PREPAID" | "PLATE_TYPE_OTHERS" | (string & {}) | undefined
          /** 收费模式 · 示例：UNKNOWN */
          readonly charge_mode?: "UNKNOWN" | "INTERVAL" | "ONE_TIME" | (string & {}) | undefined
          /** 停车时长起始 · 示例：1 */
          readonly duration_from?: number | undefined
          /** 停车时长结束 · 示例：1 */
          readonly duration_to?: number | undefined
          /** 固定收费金额 · 示例：1 */
          readonly fixed_amount?: number | undefined
          /** 间隔时段 · 示例：1 */
          readonly interval_min?: number | undefined
          /** 间隔收费金额 · 示例：1 */
          readonly interval_amount?: number | undefined
          /** 间隔时段收费封顶 · 示例：1 */
          readonly interval_max_amount?: number | undefined
          /** 单日最大收款金额 · 示例：1 */
          readonly max_fee_per_day?: number | undefined
        }[] | undefined
        readonly pre_entry_rule?: readonly {
          /** 日期类型 · 示例：DAY_TYPE_UNKNOWN */
          readonly day_type?: "DAY_TYPE_UNKNOWN" | "DAY_TYPE_WEEKDAY" | "DAY_TYPE_HOLIDAY" | "DAY_TYPE_ALL_DAY" | (string & {}) | undefined
          /** 时段开始时间 · 最长 5 个字符 · 示例：08:00 */
          readonly start_time?: string | undefined
          /** 时段结束时间 · 最长 5 个字符 · 示例：22:00 */
          readonly end_time?: string | undefined
          /** 车辆类型 · 示例：VEHICLE_TYPE_UNKNOWN */
          readonly vehicle_type?: "VEHICLE_TYPE_UNKNOWN" | "VEHICLE_TYPE_SMALL" | "VEHICLE_TYPE_LARGE" | "VEHICLE_TYPE_EXTRA_LARGE" | "VEHICLE_TYPE_ALL_TYPE" | (string & {}) | undefined
          /** 车牌类型 · 示例：PLATE_TYPE_UNKNOWN */
          readonly plate_type?: "PLATE_TYPE_UNKNOWN" | "PLATE_TYPE_TEMPORARY" | "PLATE_TYPE_MONTHLY" | "PLATE_TYPE_FREE" | "PLATE_TYPE_PREPAID" | "PLATE_TYPE_OTHERS" | (string & {}) | undefined
          /** 收费金额 · 示例：1 */
          readonly amount?: number | undefined
          /** 单日最大收款金额 · 示例：1 */
          readonly max_fee_per_day?: number | undefined
        }[] | undefined
        /** 节假日模式 · 示例：HOLIDAY_MODE_UNKNOWN */
        readonly holiday_mode?: "HOLIDAY_MODE_UNKNOWN" | "HOLIDAY_MODE_LEGAL_MODY" | "HOLIDAY_MODE_CALENDAR_MODY" | "HOLIDAY_MODE_FINANCIAL_MODY" | (string & {}) | undefined
        /** 累计限额模式 · 示例：AGGREGATE_LIMIT_MODE_UNKNOWN */
        readonly aggregate_limit_mode?: "AGGREGATE_LIMIT_MODE_UNKNOWN" | "AGGREGATE_LIMIT_MODE_NORMAL" | "AGGREGATE_LIMIT_MODE_MIN" | (string & {}) | undefined
        /** 首次计费时间模式 · 示例：FIRST_CHARGE_TIME_MODE_UNKNOWN */
        readonly first_charge_time_mode?: "FIRST_CHARGE_TIME_MODE_UNKNOWN" | "FIRST_CHARGE_TIME_MODE_ENTER" | "FIRST_CHARGE_TIME_MODE_AFTER_FREE" | (string & {}) | undefined
      } | undefined
    } | undefined
    readonly audit_comment?: {
      readonly fields?: readonly {
        /** 字段名 · 最长 128 个字符 · 示例：parking_lot_name */
        readonly field?: string | undefined
        /** 审核意见 · 最长 512 个字符 · 示例：停车场名称不符合规范 */
        readonly comment?: string | undefined
      }[] | undefined
      /** 改进建议 · 最长 512 个字符 · 示例：请补充完整收费告示牌图片 */
      readonly recommendation?: string | undefined
    } | undefined
  }[] | undefined
  /** 微信停车场ID · 最长 64 个字符 · 示例：21232735744117624001123604298240 */
  readonly wx_parking_lot_id?: string | undefined
}

export interface V3_Parking_Reminders_Applications {
  /**
   * 查询停车场进件申请单列表 · https://pay.weixin.qq.com/doc/v3/partner/4019557811
   * 角色：普通服务商
   */
  get(options: V3_Parking_Reminders_Applications_Get_Options): ApiCall<V3_Parking_Reminders_Applications_Get_Response>
  /**
   * 查询停车场进件申请单列表 · https://pay.weixin.qq.com/doc/v3/partner/4019557811
   * 角色：普通服务商
   */
  getSync(options: V3_Parking_Reminders_Applications_Get_Options): V3_Parking_Reminders_Applications_Get_Response
  /** 查询停车场进件申请单列表：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<V3_Parking_Reminders_Applications_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_Parking_Reminders_Applications_Get_Response['application_list']>[number], void, undefined>
}

export interface V3_Parking_Reminders_Entry_Post_Request {
  /** 商户停车单号 · 最长 64 个字符 · 示例：PARK202407041530001 */
  readonly out_serial_number: string
  /** 微信停车场ID · 最长 64 个字符 · 示例：WXPARK001 */
  readonly parking_id: string
  /** 车牌号 · 最长 16 个字符 · 示例：粤B12345 */
  readonly plate_number: string
  /** 车辆入场时间 · 示例：1720078200 */
  readonly enter_timestamp: number
  /** 车牌颜色 · 示例：PLATE_COLOR_BLUE */
  readonly plate_color: "PLATE_COLOR_UNKNOWN" | "PLATE_COLOR_BLUE" | "PLATE_COLOR_YELLOW" | "PLATE_COLOR_BLACK" | "PLATE_COLOR_WHITE" | "PLATE_COLOR_GREEN" | "PLATE_COLOR_YELLOW_GREEN" | "PLATE_COLOR_AGRICULTURAL_YELLOW" | "PLATE_COLOR_OTHER" | (string & {})
  /** 车辆性质 · 示例：PLATE_TYPE_TEMPORARY */
  readonly car_type: "PLATE_TYPE_UNKNOWN" | "PLATE_TYPE_TEMPORARY" | "PLATE_TYPE_MONTHLY" | "PLATE_TYPE_FREE" | "PLATE_TYPE_PREPAID" | "PLATE_TYPE_OTHERS" | (string & {})
  /** 车辆类型 · 示例：VEHICLE_TYPE_SMALL */
  readonly vehicle_type: "VEHICLE_TYPE_UNKNOWN" | "VEHICLE_TYPE_SMALL" | "VEHICLE_TYPE_LARGE" | "VEHICLE_TYPE_EXTRA_LARGE" | "VEHICLE_TYPE_ALL_TYPE" | (string & {})
  /** 停车场入口编号 · 最长 128 个字符 · 示例：A01 */
  readonly entrance_number?: string | undefined
  /** 停车场入口名称 · 最长 64 个字符 · 示例：南门入口 */
  readonly entrance_name?: string | undefined
  /** 优惠信息模板ID · 最多 3 项 */
  readonly discount_template_id?: readonly number[] | undefined
}

export interface V3_Parking_Reminders_Entry_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Parking_Reminders_Entry_Post_Request
}

export interface V3_Parking_Reminders_Entry_Post_Response {
  /** 微信停车单号 · 最长 64 个字符 · 示例：WX202604230001 */
  readonly serial_number?: string | undefined
}

export interface V3_Parking_Reminders_Entry {
  /**
   * 同步车辆入场通知 · https://pay.weixin.qq.com/doc/v3/partner/4019557757
   * 角色：普通服务商
   */
  post(options: V3_Parking_Reminders_Entry_Post_Options & { readonly json: V3_Parking_Reminders_Entry_Post_Request }): ApiCall<V3_Parking_Reminders_Entry_Post_Response>
  /**
   * 同步车辆入场通知 · https://pay.weixin.qq.com/doc/v3/partner/4019557757
   * 角色：普通服务商
   */
  postSync(options: V3_Parking_Reminders_Entry_Post_Options & { readonly json: V3_Parking_Reminders_Entry_Post_Request }): V3_Parking_Reminders_Entry_Post_Response
}

export interface V3_Parking_Reminders_Exit_Post_Request {
  /** 商户停车单号 · 最长 64 个字符 · 示例：PARK202407041530001 */
  readonly out_serial_number: string
  /** 车辆出场时间 · 示例：1720081800 */
  readonly exit_timestamp: number
  /** 车牌号 · 最长 16 个字符 · 示例：粤B12345 */
  readonly plate_number: string
  /** 车牌颜色 · 示例：PLATE_COLOR_BLUE */
  readonly plate_color: "PLATE_COLOR_UNKNOWN" | "PLATE_COLOR_BLUE" | "PLATE_COLOR_YELLOW" | "PLATE_COLOR_BLACK" | "PLATE_COLOR_WHITE" | "PLATE_COLOR_GREEN" | "PLATE_COLOR_YELLOW_GREEN" | "PLATE_COLOR_AGRICULTURAL_YELLOW" | "PLATE_COLOR_OTHER" | (string & {})
  /** 微信停车场ID · 最长 64 个字符 · 示例：WXPARK001 */
  readonly parking_id: string
  /** 支付状态 · 示例：PAY_STATUS_PAID */
  readonly pay_state?: "PAY_STATUS_UNKNOWN" | "PAY_STATUS_UNPAID" | "PAY_STATUS_PAID" | (string & {}) | undefined
  /** 支付类型 · 示例：PAY_TYPE_WXPAY */
  readonly pay_type?: "PAY_TYPE_UNKNOWN" | "PAY_TYPE_WXPAY" | "PAY_TYPE_OTHERS" | (string & {}) | undefined
  /** 商户支付订单号 · 最长 64 个字符 · 示例：TRADE202407041530001 */
  readonly out_trade_no?: string | undefined
  /** 总费用 · 示例：1500 */
  readonly total_amount?: number | undefined
  /** 已支付费用 · 示例：1500 */
  readonly paid_amount?: number | undefined
  /** 付款用户OpenID · 最长 128 个字符 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 支付渠道 · 示例：PAY_CHANNEL_WECHAT_PAY_NOTIF */
  readonly pay_channel?: "PAY_CHANNEL_UNKNOWN" | "PAY_CHANNEL_WECHAT_PAY_NOTIF" | "PAY_CHANNEL_SCAN_QRCODE" | "PAY_CHANNEL_OFFICIAL_ACCOUNT" | "PAY_CHANNEL_MCH_MINI_PROG" | "PAY_CHANNEL_OTHERS" | (string & {}) | undefined
  /** 支付时间 · 示例：1720081800 */
  readonly pay_time?: number | undefined
  /** 消息支付防伪凭证 · 最长 256 个字符 · 示例：token1234567890 */
  readonly token?: string | undefined
  /** 微信支付订单号 · 最长 64 个字符 · 示例：4200001999202407041234567890 */
  readonly wx_trade_no?: string | undefined
}

export interface V3_Parking_Reminders_Exit_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Parking_Reminders_Exit_Post_Request
}

export type V3_Parking_Reminders_Exit_Post_Response = undefined

export interface V3_Parking_Reminders_Exit {
  /**
   * 同步车辆离场通知 · https://pay.weixin.qq.com/doc/v3/partner/4019557725
   * 角色：普通服务商
   */
  post(options: V3_Parking_Reminders_Exit_Post_Options & { readonly json: V3_Parking_Reminders_Exit_Post_Request }): ApiCall<V3_Parking_Reminders_Exit_Post_Response>
  /**
   * 同步车辆离场通知 · https://pay.weixin.qq.com/doc/v3/partner/4019557725
   * 角色：普通服务商
   */
  postSync(options: V3_Parking_Reminders_Exit_Post_Options & { readonly json: V3_Parking_Reminders_Exit_Post_Request }): V3_Parking_Reminders_Exit_Post_Response
}

export interface V3_Parking_Reminders_ExtPayment_Post_Request {
  /** 商户支付订单号 · 最长 64 个字符 · 示例：TRADE202407041530001 */
  readonly out_trade_no: string
  /** 费用明细列表 · 最少 1 项 */
  readonly fee_items: readonly {
    /** 费用类型 · 示例：EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY */
    readonly fee_type: "EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN" | "EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY" | "EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY" | "EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER" | (string & {})
    /** 金额 · 示例：5000 */
    readonly amount: number
  }[]
  /** 支付时间 · 示例：1719128975 */
  readonly pay_time: number
  /** 微信停车场ID · 最长 64 个字符 · 示例：21232735744117624001123604298240 */
  readonly wx_parking_lot_id?: string | undefined
  /** 微信支付订单号 · 最长 64 个字符 · 示例：4200001999202407041234567890 */
  readonly wx_trade_no?: string | undefined
}

export interface V3_Parking_Reminders_ExtPayment_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Parking_Reminders_ExtPayment_Post_Request
}

export type V3_Parking_Reminders_ExtPayment_Post_Response = undefined

export interface V3_Parking_Reminders_ExtPayment {
  /**
   * 同步非临停扩展支付 · https://pay.weixin.qq.com/doc/v3/partner/4020338487
   * 角色：普通服务商
   */
  post(options: V3_Parking_Reminders_ExtPayment_Post_Options & { readonly json: V3_Parking_Reminders_ExtPayment_Post_Request }): ApiCall<V3_Parking_Reminders_ExtPayment_Post_Response>
  /**
   * 同步非临停扩展支付 · https://pay.weixin.qq.com/doc/v3/partner/4020338487
   * 角色：普通服务商
   */
  postSync(options: V3_Parking_Reminders_ExtPayment_Post_Options & { readonly json: V3_Parking_Reminders_ExtPayment_Post_Request }): V3_Parking_Reminders_ExtPayment_Post_Response
}

export interface V3_Parking_Reminders_ParkingFee_Post_Request {
  /** 商户停车单号 · 最长 64 个字符 · 示例：PARK202407041530001 */
  readonly out_serial_number: string
  /** 车牌号 · 最长 16 个字符 · 示例：粤B12345 */
  readonly plate_number?: string | undefined
  /** 商户停车场ID · 最长 64 个字符 · 示例：lot_sz_tencent_001 */
  readonly out_parking_id?: string | undefined
}

export interface V3_Parking_Reminders_ParkingFee_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Parking_Reminders_ParkingFee_Post_Request
}

export interface V3_Parking_Reminders_ParkingFee_Post_Response {
  /** 当前总费用 · 示例：1500 */
  readonly total_amount?: number | undefined
  /** 已停时长 · 示例：3600 */
  readonly parking_timestamp?: number | undefined
  /** 停车状态 · 示例：PARKING_STATE_ENTERED */
  readonly parking_state?: "PARKING_STATE_UNKNOWN" | "PARKING_STATE_ENTERED" | "PARKING_STATE_EXIT_GATE" | "PARKING_STATE_EXITED" | "PARKING_STATE_UNEXPECTED_CLOSE" | (string & {}) | undefined
  /** 支付状态 · 示例：PAY_STATUS_UNPAID */
  readonly pay_state?: "PAY_STATUS_UNKNOWN" | "PAY_STATUS_UNPAID" | "PAY_STATUS_PAID" | (string & {}) | undefined
  /** 免费待出场时间 · 示例：600 */
  readonly allowed_exit_timestamp?: number | undefined
  /** 下一次跳价价格 · 示例：200 */
  readonly next_raise_price?: number | undefined
  /** 下一次跳价时间 · 示例：1720082400 */
  readonly next_raise_timestamp?: number | undefined
  /** 应付金额 · 示例：1500 */
  readonly payable_amount?: number | undefined
  /** 已付金额 · 示例：0 */
  readonly paid_amount?: number | undefined
}

export interface V3_Parking_Reminders_ParkingFee {
  /**
   * 查询停车费用 · https://pay.weixin.qq.com/doc/v3/partner/4019557825
   * 角色：普通服务商
   */
  post(options: V3_Parking_Reminders_ParkingFee_Post_Options & { readonly json: V3_Parking_Reminders_ParkingFee_Post_Request }): ApiCall<V3_Parking_Reminders_ParkingFee_Post_Response>
  /**
   * 查询停车费用 · https://pay.weixin.qq.com/doc/v3/partner/4019557825
   * 角色：普通服务商
   */
  postSync(options: V3_Parking_Reminders_ParkingFee_Post_Options & { readonly json: V3_Parking_Reminders_ParkingFee_Post_Request }): V3_Parking_Reminders_ParkingFee_Post_Response
}

export interface V3_Parking_Reminders_ParkingLot_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query?: {
    /** 商户停车场ID · 最长 64 个字符 · 示例：lot_sz_tencent_001 */
    readonly out_parking_lot_id?: string | undefined
    /** 微信停车场ID · 最长 64 个字符 · 示例：21232735744117624001123604298240 */
    readonly wx_parking_lot_id?: string | undefined
  } | undefined
}

export interface V3_Parking_Reminders_ParkingLot_Get_Response {
  /** 微信停车场ID · 最长 64 个字符 · 示例：21232735744117624001123604298240 */
  readonly wx_parking_lot_id?: string | undefined
  /** 商户停车场ID · 最长 64 个字符 · 示例：lot_sz_tencent_001 */
  readonly out_parking_lot_id?: string | undefined
  /** 停车场名称 · 最长 128 个字符 · 示例：腾讯大厦停车场 */
  readonly parking_lot_name?: string | undefined
  /** 停车场地址 · 最长 256 个字符 · 示例：广东省深圳市南山区科技中一道10000号 */
  readonly parking_lot_address?: string | undefined
  /** 支付小程序appid · 最长 32 个字符 · 示例：wx1234567890abcdef */
  readonly payment_mini_prog_appid?: string | undefined
  /** 支付小程序path · 最长 256 个字符 · 示例：/pages/pay/index */
  readonly payment_mini_prog_path?: string | undefined
  /** 停车订单小程序appid · 最长 32 个字符 · 示例：wx1234567890abcdef */
  readonly parking_order_mini_prog_appid?: string | undefined
  /** 停车订单小程序path · 最长 256 个字符 · 示例：/pages/order/index */
  readonly parking_order_mini_prog_path?: string | undefined
  /** 启用状态 · 示例：ENABLED_STATE_UNKNOWN */
  readonly enabled_state?: "ENABLED_STATE_UNKNOWN" | "ENABLED_STATE_NOT_ENABLED" | "ENABLED_STATE_ENABLED" | "ENABLED_STATE_OFFLINE" | (string & {}) | undefined
  /** 原因 · 最长 256 个字符 · 示例：进场时延过高 */
  readonly reason?: string | undefined
}

export interface V3_Parking_Reminders_ParkingLot {
  /**
   * 查询停车场信息 · https://pay.weixin.qq.com/doc/v3/partner/4023070758
   * 角色：普通服务商
   */
  get(options?: V3_Parking_Reminders_ParkingLot_Get_Options): ApiCall<V3_Parking_Reminders_ParkingLot_Get_Response>
  /**
   * 查询停车场信息 · https://pay.weixin.qq.com/doc/v3/partner/4023070758
   * 角色：普通服务商
   */
  getSync(options?: V3_Parking_Reminders_ParkingLot_Get_Options): V3_Parking_Reminders_ParkingLot_Get_Response
}

export interface V3_Parking_Reminders_Payment_Post_Request {
  /** 商户停车单号 · 最长 64 个字符 · 示例：PARK202407041530001 */
  readonly out_serial_number: string
  /** 车牌号 · 最长 16 个字符 · 示例：粤B12345 */
  readonly plate_number: string
  /** 微信停车场ID · 最长 64 个字符 · 示例：WXPARK001 */
  readonly parking_id: string
  /** 停车状态 · 示例：PARKING_STATUS_PARKING */
  readonly parking_state: "PARKING_STATUS_UNKNOWN" | "PARKING_STATUS_PARKING" | "PARKING_STATUS_NOT_PARKING" | (string & {})
  /** 支付类型 · 示例：PAY_TYPE_WXPAY */
  readonly pay_type: "PAY_TYPE_UNKNOWN" | "PAY_TYPE_WXPAY" | "PAY_TYPE_OTHERS" | (string & {})
  /** 付款用户OpenID · 最长 128 个字符 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 特约商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 总费用 · 示例：1500 */
  readonly total_amount: number
  /** 已支付费用 · 示例：1500 */
  readonly paid_amount: number
  /** 商户支付订单号 · 最长 64 个字符 · 示例：TRADE202407041530001 */
  readonly out_trade_no?: string | undefined
  /** 支付渠道 · 示例：PAY_CHANNEL_WECHAT_PAY_NOTIF */
  readonly pay_channel?: "PAY_CHANNEL_UNKNOWN" | "PAY_CHANNEL_WECHAT_PAY_NOTIF" | "PAY_CHANNEL_SCAN_QRCODE" | "PAY_CHANNEL_OFFICIAL_ACCOUNT" | "PAY_CHANNEL_MCH_MINI_PROG" | "PAY_CHANNEL_OTHERS" | (string & {}) | undefined
  /** 支付时间 · 示例：1720081800 */
  readonly pay_time?: number | undefined
  /** 消息支付防伪凭证 · 最长 256 个字符 · 示例：token1234567890 */
  readonly token?: string | undefined
  /** 微信支付订单号 · 最长 64 个字符 · 示例：4200001999202407041234567890 */
  readonly wx_trade_no?: string | undefined
}

export interface V3_Parking_Reminders_Payment_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Parking_Reminders_Payment_Post_Request
}

export type V3_Parking_Reminders_Payment_Post_Response = undefined

export interface V3_Parking_Reminders_Payment {
  /**
   * 同步支付结果通知 · https://pay.weixin.qq.com/doc/v3/partner/4019557765
   * 角色：普通服务商
   */
  post(options: V3_Parking_Reminders_Payment_Post_Options & { readonly json: V3_Parking_Reminders_Payment_Post_Request }): ApiCall<V3_Parking_Reminders_Payment_Post_Response>
  /**
   * 同步支付结果通知 · https://pay.weixin.qq.com/doc/v3/partner/4019557765
   * 角色：普通服务商
   */
  postSync(options: V3_Parking_Reminders_Payment_Post_Options & { readonly json: V3_Parking_Reminders_Payment_Post_Request }): V3_Parking_Reminders_Payment_Post_Response
}
