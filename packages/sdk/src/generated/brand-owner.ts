// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions, ListOptions, OptionalListOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface Brand {
  /** 运营工具∙商品券、运营工具∙商品券∙批次组 · 共 30 个接口 */
  readonly marketing: Brand_Marketing
  /** 经营工具∙品牌门店 · 共 1 个接口 */
  readonly store: Brand_Store
}

export interface Brand_Marketing {
  /** 运营工具∙商品券、运营工具∙商品券∙批次组 · 共 30 个接口 */
  readonly productCoupon: Brand_Marketing_ProductCoupon
}

export interface Brand_Marketing_ProductCoupon {
  /** 运营工具∙商品券 · 共 1 个接口 */
  readonly media: Brand_Marketing_ProductCoupon_Media
  /** 获取商品券事件通知地址、设置商品券事件通知地址 */
  readonly notifyConfigs: Brand_Marketing_ProductCoupon_NotifyConfigs
  /** 运营工具∙商品券、运营工具∙商品券∙批次组 · 创建商品券 · 共 19 个接口 */
  readonly productCoupons: Brand_Marketing_ProductCoupon_ProductCoupons
  /** 运营工具∙商品券 · 共 8 个接口 */
  readonly users: Brand_Marketing_ProductCoupon_Users
}

export interface Brand_Marketing_ProductCoupon_Media {
  /** 图片上传 */
  readonly uploadImage: Brand_Marketing_ProductCoupon_Media_UploadImage
}

export interface Brand_Marketing_ProductCoupon_Media_UploadImage_Post_Options extends CallOptions {
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

export interface Brand_Marketing_ProductCoupon_Media_UploadImage_Post_Response {
  /** 图片URL */
  readonly image_url?: string | undefined
}

export interface Brand_Marketing_ProductCoupon_Media_UploadImage {
  /**
   * 图片上传
   * 角色：品牌
   */
  post(options: Brand_Marketing_ProductCoupon_Media_UploadImage_Post_Options): ApiCall<Brand_Marketing_ProductCoupon_Media_UploadImage_Post_Response>
  /**
   * 图片上传
   * 角色：品牌
   */
  postSync(options: Brand_Marketing_ProductCoupon_Media_UploadImage_Post_Options): Brand_Marketing_ProductCoupon_Media_UploadImage_Post_Response
}

export interface Brand_Marketing_ProductCoupon_NotifyConfigs_Get_Options extends CallOptions {
}

export interface Brand_Marketing_ProductCoupon_NotifyConfigs_Get_Response {
  /** 通知URL地址 · 示例：https://pay.weixin.qq.com */
  readonly notify_url: string
  /** 修改时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly update_time: string
}

export interface Brand_Marketing_ProductCoupon_NotifyConfigs_Post_Request {
  /** 通知URL地址 · 示例：https://pay.weixin.qq.com */
  readonly notify_url: string
}

export interface Brand_Marketing_ProductCoupon_NotifyConfigs_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: Brand_Marketing_ProductCoupon_NotifyConfigs_Post_Request
}

export interface Brand_Marketing_ProductCoupon_NotifyConfigs_Post_Response {
  /** 通知URL地址 · 示例：https://pay.weixin.qq.com */
  readonly notify_url: string
  /** 修改时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly update_time: string
}

export interface Brand_Marketing_ProductCoupon_NotifyConfigs {
  /**
   * 获取商品券事件通知地址
   * 角色：品牌
   */
  get(options?: Brand_Marketing_ProductCoupon_NotifyConfigs_Get_Options): ApiCall<Brand_Marketing_ProductCoupon_NotifyConfigs_Get_Response>
  /**
   * 获取商品券事件通知地址
   * 角色：品牌
   */
  getSync(options?: Brand_Marketing_ProductCoupon_NotifyConfigs_Get_Options): Brand_Marketing_ProductCoupon_NotifyConfigs_Get_Response
  /**
   * 设置商品券事件通知地址
   * 角色：品牌
   */
  post(options: Brand_Marketing_ProductCoupon_NotifyConfigs_Post_Options & { readonly json: Brand_Marketing_ProductCoupon_NotifyConfigs_Post_Request }): ApiCall<Brand_Marketing_ProductCoupon_NotifyConfigs_Post_Response>
  /**
   * 设置商品券事件通知地址
   * 角色：品牌
   */
  postSync(options: Brand_Marketing_ProductCoupon_NotifyConfigs_Post_Options & { readonly json: Brand_Marketing_ProductCoupon_NotifyConfigs_Post_Request }): Brand_Marketing_ProductCoupon_NotifyConfigs_Post_Response
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Post_Request {
  /** 创建请求单号 · 6～40 个字符 · 示例：12345_20250101_A3489 */
  readonly out_request_no: string
  /** 优惠范围 · 示例：ALL */
  readonly scope: "ALL" | "SINGLE" | (string & {})
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
    /** 可使用次数 */
    readonly count?: number | undefined
    /** 多次优惠使用间隔天数 */
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

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: Brand_Marketing_ProductCoupon_ProductCoupons_Post_Request
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Post_Response {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 优惠范围 · 示例：ALL */
  readonly scope: "ALL" | "SINGLE" | (string & {})
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
    /** 可使用次数 */
    readonly count?: number | undefined
    /** 多次优惠使用间隔天数 */
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
  /** 商品券状态 */
  readonly state: "AUDITING" | "EFFECTIVE" | "DEACTIVATED" | (string & {})
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
    /** 品牌方预上传的券Code数量信息 */
    readonly coupon_code_count_info?: {
      /** 已上传的Code总数 */
      readonly total_count?: number | undefined
      /** 当前可用的Code */
      readonly available_count?: number | undefined
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
    }[] | undefined
  } | undefined
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons {
  /** 商品券ID · 查询商品券、修改商品券 · 共 18 个接口 */
  readonly _product_coupon_id_: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id_
  /**
   * 创建商品券 · https://pay.weixin.qq.com/doc/brand/4015736297
   * 角色：品牌
   */
  post(options: Brand_Marketing_ProductCoupon_ProductCoupons_Post_Options & { readonly json: Brand_Marketing_ProductCoupon_ProductCoupons_Post_Request }): ApiCall<Brand_Marketing_ProductCoupon_ProductCoupons_Post_Response>
  /**
   * 创建商品券 · https://pay.weixin.qq.com/doc/brand/4015736297
   * 角色：品牌
   */
  postSync(options: Brand_Marketing_ProductCoupon_ProductCoupons_Post_Options & { readonly json: Brand_Marketing_ProductCoupon_ProductCoupons_Post_Request }): Brand_Marketing_ProductCoupon_ProductCoupons_Post_Response
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Get_Options extends CallOptions {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Get_Response {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 优惠范围 · 示例：ALL */
  readonly scope: "ALL" | "SINGLE" | (string & {})
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
    /** 可使用次数 */
    readonly count?: number | undefined
    /** 多次优惠使用间隔天数 */
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
  /** 商品券状态 */
  readonly state: "AUDITING" | "EFFECTIVE" | "DEACTIVATED" | (string & {})
  /** 失效请求单号 */
  readonly deactivate_request_no?: string | undefined
  /** 失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
  readonly deactivate_time?: string | undefined
  /** 失效原因 */
  readonly deactivate_reason?: string | undefined
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Patch_Request {
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

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Patch_Options extends CallOptions {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Patch_Request
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Patch_Response {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 优惠范围 · 示例：ALL */
  readonly scope: "ALL" | "SINGLE" | (string & {})
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
    /** 可使用次数 */
    readonly count?: number | undefined
    /** 多次优惠使用间隔天数 */
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
  /** 商品券状态 */
  readonly state: "AUDITING" | "EFFECTIVE" | "DEACTIVATED" | (string & {})
  /** 失效请求单号 */
  readonly deactivate_request_no?: string | undefined
  /** 失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
  readonly deactivate_time?: string | undefined
  /** 失效原因 */
  readonly deactivate_reason?: string | undefined
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id_ {
  /** 失效商品券 */
  readonly deactivate: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Deactivate
  /** 运营工具∙商品券∙批次组 · 添加商品券批次组 · 共 5 个接口 */
  readonly stockBundles: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles
  /** 运营工具∙商品券 · 查询商品券批次列表、添加商品券批次 · 共 10 个接口 */
  readonly stocks: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks
  /**
   * 查询商品券
   * 角色：品牌
   */
  get(options: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Get_Options): ApiCall<Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Get_Response>
  /**
   * 查询商品券
   * 角色：品牌
   */
  getSync(options: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Get_Options): Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Get_Response
  /**
   * 修改商品券
   * 角色：品牌
   */
  patch(options: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Patch_Options & { readonly json: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Patch_Request }): ApiCall<Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Patch_Response>
  /**
   * 修改商品券
   * 角色：品牌
   */
  patchSync(options: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Patch_Options & { readonly json: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Patch_Request }): Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Patch_Response
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Deactivate_Post_Request {
  /** 失效请求单号 · 示例：34657_20250101_123456 */
  readonly out_request_no: string
  /** 失效原因 · 示例：批次信息有误，重新创建 */
  readonly deactivate_reason: string
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Deactivate_Post_Options extends CallOptions {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Deactivate_Post_Request
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Deactivate_Post_Response {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 优惠范围 · 示例：ALL */
  readonly scope: "ALL" | "SINGLE" | (string & {})
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
    /** 可使用次数 */
    readonly count?: number | undefined
    /** 多次优惠使用间隔天数 */
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
  /** 商品券状态 */
  readonly state: "AUDITING" | "EFFECTIVE" | "DEACTIVATED" | (string & {})
  /** 失效请求单号 */
  readonly deactivate_request_no?: string | undefined
  /** 失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
  readonly deactivate_time?: string | undefined
  /** 失效原因 */
  readonly deactivate_reason?: string | undefined
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Deactivate {
  /**
   * 失效商品券
   * 角色：品牌
   */
  post(options: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Deactivate_Post_Options & { readonly json: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Deactivate_Post_Request }): ApiCall<Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Deactivate_Post_Response>
  /**
   * 失效商品券
   * 角色：品牌
   */
  postSync(options: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Deactivate_Post_Options & { readonly json: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Deactivate_Post_Request }): Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Deactivate_Post_Response
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Post_Request {
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

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Post_Options extends CallOptions {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Post_Request
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Post_Response {
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
  }[]
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles {
  /** 批次组ID · 修改商品券批次组 · 共 4 个接口 */
  readonly _stock_bundle_id_: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id_
  /**
   * 添加商品券批次组
   * 角色：品牌
   */
  post(options: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Post_Options & { readonly json: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Post_Request }): ApiCall<Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Post_Response>
  /**
   * 添加商品券批次组
   * 角色：品牌
   */
  postSync(options: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Post_Options & { readonly json: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Post_Request }): Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Post_Response
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__Patch_Request {
  /** 修改请求单号 · 示例：34657_20250101_123456 */
  readonly out_request_no: string
  /** 备注 · 示例：疯狂星期四项目专用 */
  readonly remark?: string | undefined
  /** 券使用规则展示信息 */
  readonly usage_rule_display_info?: {
    /** 券使用方式列表 */
    readonly coupon_usage_method_list: readonly ("OFFLINE" | "APP" | (string & {}))[]
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
      /** 小程序跳转路径 · 示例：/pages/index/product */
      readonly mini_program_path?: string | undefined
    } | undefined
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
      /** 入口文案 · 示例：欢迎选购 */
      readonly entrance_wording: string
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

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__Patch_Options extends CallOptions {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 批次组ID · 示例：1000000013001 */
  readonly stock_bundle_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__Patch_Request
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__Patch_Response {
  /** 批次组ID · 示例：1000000013001 */
  readonly stock_bundle_id: string
  /** 批次列表 */
  readonly stock_list: readonly {
    /** 商品券ID · 示例：1000000013 */
    readonly product_coupon_id: string
    /** 备注 */
    readonly remark?: string | undefined
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
        /** 生效后N天内有效 · 示例：30 */
        readonly available_days?: number | undefined
        /** 每周固定可用时间 */
        readonly weekly_available_period?: {
          /** 每周可用星期数 */
          readonly day_list?: readonly ("MONDAY" | "THURSDAY" | (string & {}))[] | undefined
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
      readonly coupon_usage_method_list: readonly ("OFFLINE" | "APP" | (string & {}))[]
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
        /** 入口文案 · 示例：欢迎选购 */
        readonly entrance_wording: string
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
        /** 视频号封面图 · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
        readonly finder_video_cover_image_url: string
      } | undefined
    }
    /** 事件通知配置 */
    readonly notify_config: {
      /** 事件通知appid · 示例：wx23232232323 */
      readonly notify_appid?: string | undefined
    }
    /** 已发放次数 */
    readonly sent_count_info: {
      /** 已发放总次数 · 示例：0 */
      readonly total_count: number
      /** 当天已发放次数 · 示例：0 */
      readonly today_count: number
    }
    /** 失效请求单号 */
    readonly deactivate_request_no?: string | undefined
    /** 失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-08-31T23:59:59+08:00 */
    readonly deactivate_time?: string | undefined
  }[]
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id_ {
  /** 批次组批量关联门店 */
  readonly associateStores: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__AssociateStores
  /** 批次组批量取消关联门店 */
  readonly disassociateStores: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__DisassociateStores
  /** 修改商品券批次组发放预算 */
  readonly updateBudget: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__UpdateBudget
  /**
   * 修改商品券批次组
   * 角色：品牌
   */
  patch(options: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__Patch_Options & { readonly json: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__Patch_Request }): ApiCall<Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__Patch_Response>
  /**
   * 修改商品券批次组
   * 角色：品牌
   */
  patchSync(options: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__Patch_Options & { readonly json: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__Patch_Request }): Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__Patch_Response
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__AssociateStores_Post_Request {
  /** 门店列表 */
  readonly store_list: readonly {
    /** 门店ID · 示例：100000001 */
    readonly store_id: string
  }[]
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__AssociateStores_Post_Options extends CallOptions {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 批次组ID · 示例：1000000013001 */
  readonly stock_bundle_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__AssociateStores_Post_Request
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__AssociateStores_Post_Response {
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

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__AssociateStores {
  /**
   * 批次组批量关联门店
   * 角色：品牌
   */
  post(options: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__AssociateStores_Post_Options & { readonly json: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__AssociateStores_Post_Request }): ApiCall<Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__AssociateStores_Post_Response>
  /**
   * 批次组批量关联门店
   * 角色：品牌
   */
  postSync(options: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__AssociateStores_Post_Options & { readonly json: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__AssociateStores_Post_Request }): Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__AssociateStores_Post_Response
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__DisassociateStores_Post_Request {
  /** 门店列表 */
  readonly store_list: readonly {
    /** 门店ID · 示例：100000001 */
    readonly store_id: string
  }[]
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__DisassociateStores_Post_Options extends CallOptions {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 批次组ID · 示例：1000000013001 */
  readonly stock_bundle_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__DisassociateStores_Post_Request
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__DisassociateStores_Post_Response {
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

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__DisassociateStores {
  /**
   * 批次组批量取消关联门店
   * 角色：品牌
   */
  post(options: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__DisassociateStores_Post_Options & { readonly json: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__DisassociateStores_Post_Request }): ApiCall<Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__DisassociateStores_Post_Response>
  /**
   * 批次组批量取消关联门店
   * 角色：品牌
   */
  postSync(options: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__DisassociateStores_Post_Options & { readonly json: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__DisassociateStores_Post_Request }): Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__DisassociateStores_Post_Response
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__UpdateBudget_Post_Request {
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

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__UpdateBudget_Post_Options extends CallOptions {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 批次组ID · 示例：1000000013001 */
  readonly stock_bundle_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__UpdateBudget_Post_Request
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__UpdateBudget_Post_Response {
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
  }[]
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__UpdateBudget {
  /**
   * 修改商品券批次组发放预算
   * 角色：品牌
   */
  post(options: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__UpdateBudget_Post_Options & { readonly json: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__UpdateBudget_Post_Request }): ApiCall<Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__UpdateBudget_Post_Response>
  /**
   * 修改商品券批次组发放预算
   * 角色：品牌
   */
  postSync(options: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__UpdateBudget_Post_Options & { readonly json: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__UpdateBudget_Post_Request }): Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__StockBundles_Stock_bundle_id__UpdateBudget_Post_Response
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Get_Options extends CallOptions {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 查询参数 */
  readonly query?: {
    /** 分页大小 · 示例：20 */
    readonly page_size?: number | undefined
    /** 分页Token · 示例：MTIzMjUK */
    readonly page_token?: string | undefined
    /** 批次组ID */
    readonly stock_bundle_id?: string | undefined
    /** 批次状态 */
    readonly state?: "AUDITING" | "SENDING" | "PAUSED" | "STOPPED" | "DEACTIVATED" | (string & {}) | undefined
  } | undefined
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Get_Response {
  /** 总个数 · 示例：100 */
  readonly total_count: number
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
  }[] | undefined
  /** 下一页Token · 示例：MTIzNDUK */
  readonly next_page_token?: string | undefined
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Post_Request {
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

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Post_Options extends CallOptions {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Post_Request
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Post_Response {
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
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks {
  /** 批次ID · 查询商品券指定批次、修改商品券指定批次 · 共 8 个接口 */
  readonly _stock_id_: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id_
  /**
   * 查询商品券批次列表
   * 角色：品牌
   */
  get(options: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Get_Options): ApiCall<Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Get_Response>
  /**
   * 查询商品券批次列表
   * 角色：品牌
   */
  getSync(options: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Get_Options): Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Get_Response
  /** 查询商品券批次列表：自动翻页，用 for await 逐条读取 */
  getAll(options: OptionalListOptions<Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Get_Options, 'query', 'page_token' | 'page_size', 'page_size'>): AsyncGenerator<NonNullable<Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Get_Response['stock_list']>[number], void, undefined>
  /**
   * 添加商品券批次
   * 角色：品牌
   */
  post(options: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Post_Options & { readonly json: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Post_Request }): ApiCall<Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Post_Response>
  /**
   * 添加商品券批次
   * 角色：品牌
   */
  postSync(options: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Post_Options & { readonly json: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Post_Request }): Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Post_Response
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Get_Options extends CallOptions {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 批次ID · 示例：1000000013001 */
  readonly stock_id: string
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Get_Response {
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
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Patch_Request {
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

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Patch_Options extends CallOptions {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 批次ID · 示例：1000000013001 */
  readonly stock_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Patch_Request
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Patch_Response {
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
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id_ {
  /** 批次关联门店 */
  readonly associateStores: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__AssociateStores
  /** 查询批次关联门店列表 */
  readonly associatedStores: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__AssociatedStores
  /** 失效商品券批次 */
  readonly deactivate: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Deactivate
  /** 批次取消关联门店 */
  readonly disassociateStores: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__DisassociateStores
  /** 修改商品券批次发放预算 */
  readonly updateBudget: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__UpdateBudget
  /** 预上传券Code */
  readonly uploadCouponCodes: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__UploadCouponCodes
  /**
   * 查询商品券指定批次
   * 角色：品牌
   */
  get(options: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Get_Options): ApiCall<Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Get_Response>
  /**
   * 查询商品券指定批次
   * 角色：品牌
   */
  getSync(options: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Get_Options): Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Get_Response
  /**
   * 修改商品券指定批次
   * 角色：品牌
   */
  patch(options: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Patch_Options & { readonly json: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Patch_Request }): ApiCall<Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Patch_Response>
  /**
   * 修改商品券指定批次
   * 角色：品牌
   */
  patchSync(options: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Patch_Options & { readonly json: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Patch_Request }): Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Patch_Response
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__AssociateStores_Post_Request {
  /** 门店列表 */
  readonly store_list: readonly {
    /** 门店ID · 示例：100000001 */
    readonly store_id: string
  }[]
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__AssociateStores_Post_Options extends CallOptions {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 批次ID · 示例：1000000013001 */
  readonly stock_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__AssociateStores_Post_Request
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__AssociateStores_Post_Response {
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

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__AssociateStores {
  /**
   * 批次关联门店
   * 角色：品牌
   */
  post(options: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__AssociateStores_Post_Options & { readonly json: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__AssociateStores_Post_Request }): ApiCall<Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__AssociateStores_Post_Response>
  /**
   * 批次关联门店
   * 角色：品牌
   */
  postSync(options: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__AssociateStores_Post_Options & { readonly json: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__AssociateStores_Post_Request }): Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__AssociateStores_Post_Response
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__AssociatedStores_Get_Options extends CallOptions {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 批次ID · 示例：1000000013001 */
  readonly stock_id: string
  /** 查询参数 */
  readonly query?: {
    /** 分页大小 · 示例：20 */
    readonly page_size?: number | undefined
    /** 分页Token · 示例：MTIzMjUK */
    readonly page_token?: string | undefined
  } | undefined
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__AssociatedStores_Get_Response {
  /** 总个数 · 示例：100 */
  readonly total_count: number
  /** 门店列表 */
  readonly store_list?: readonly {
    /** 门店ID · 示例：100000001 */
    readonly store_id: string
  }[] | undefined
  /** 下一页Token · 示例：MTIzNDUK */
  readonly next_page_token?: string | undefined
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__AssociatedStores {
  /**
   * 查询批次关联门店列表
   * 角色：品牌
   */
  get(options: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__AssociatedStores_Get_Options): ApiCall<Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__AssociatedStores_Get_Response>
  /**
   * 查询批次关联门店列表
   * 角色：品牌
   */
  getSync(options: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__AssociatedStores_Get_Options): Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__AssociatedStores_Get_Response
  /** 查询批次关联门店列表：自动翻页，用 for await 逐条读取 */
  getAll(options: OptionalListOptions<Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__AssociatedStores_Get_Options, 'query', 'page_token' | 'page_size', 'page_size'>): AsyncGenerator<NonNullable<Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__AssociatedStores_Get_Response['store_list']>[number], void, undefined>
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Deactivate_Post_Request {
  /** 失效请求单号 · 示例：34657_20250101_123456 */
  readonly out_request_no: string
  /** 失效原因 · 示例：批次信息有误，重新创建 */
  readonly deactivate_reason: string
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Deactivate_Post_Options extends CallOptions {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 批次ID · 示例：1000000013001 */
  readonly stock_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Deactivate_Post_Request
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Deactivate_Post_Response {
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
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Deactivate {
  /**
   * 失效商品券批次
   * 角色：品牌
   */
  post(options: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Deactivate_Post_Options & { readonly json: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Deactivate_Post_Request }): ApiCall<Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Deactivate_Post_Response>
  /**
   * 失效商品券批次
   * 角色：品牌
   */
  postSync(options: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Deactivate_Post_Options & { readonly json: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Deactivate_Post_Request }): Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__Deactivate_Post_Response
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__DisassociateStores_Post_Request {
  /** 门店列表 */
  readonly store_list: readonly {
    /** 门店ID · 示例：100000001 */
    readonly store_id: string
  }[]
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__DisassociateStores_Post_Options extends CallOptions {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 批次ID · 示例：1000000013001 */
  readonly stock_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__DisassociateStores_Post_Request
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__DisassociateStores_Post_Response {
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

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__DisassociateStores {
  /**
   * 批次取消关联门店
   * 角色：品牌
   */
  post(options: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__DisassociateStores_Post_Options & { readonly json: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__DisassociateStores_Post_Request }): ApiCall<Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__DisassociateStores_Post_Response>
  /**
   * 批次取消关联门店
   * 角色：品牌
   */
  postSync(options: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__DisassociateStores_Post_Options & { readonly json: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__DisassociateStores_Post_Request }): Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__DisassociateStores_Post_Response
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__UpdateBudget_Post_Request {
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

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__UpdateBudget_Post_Options extends CallOptions {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 批次ID · 示例：1000000013001 */
  readonly stock_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__UpdateBudget_Post_Request
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__UpdateBudget_Post_Response {
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
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__UpdateBudget {
  /**
   * 修改商品券批次发放预算
   * 角色：品牌
   */
  post(options: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__UpdateBudget_Post_Options & { readonly json: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__UpdateBudget_Post_Request }): ApiCall<Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__UpdateBudget_Post_Response>
  /**
   * 修改商品券批次发放预算
   * 角色：品牌
   */
  postSync(options: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__UpdateBudget_Post_Options & { readonly json: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__UpdateBudget_Post_Request }): Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__UpdateBudget_Post_Response
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__UploadCouponCodes_Post_Request {
  /** 请求单号 · 示例：34657_20250101_123456 */
  readonly out_request_no: string
  /** 券Code列表 */
  readonly code_list: readonly string[]
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__UploadCouponCodes_Post_Options extends CallOptions {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 批次ID · 示例：1000000013001 */
  readonly stock_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__UploadCouponCodes_Post_Request
}

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__UploadCouponCodes_Post_Response {
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

export interface Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__UploadCouponCodes {
  /**
   * 预上传券Code
   * 角色：品牌
   */
  post(options: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__UploadCouponCodes_Post_Options & { readonly json: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__UploadCouponCodes_Post_Request }): ApiCall<Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__UploadCouponCodes_Post_Response>
  /**
   * 预上传券Code
   * 角色：品牌
   */
  postSync(options: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__UploadCouponCodes_Post_Options & { readonly json: Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__UploadCouponCodes_Post_Request }): Brand_Marketing_ProductCoupon_ProductCoupons_Product_coupon_id__Stocks_Stock_id__UploadCouponCodes_Post_Response
}

export interface Brand_Marketing_ProductCoupon_Users {
  /** 用户OpenID · 共 8 个接口 */
  readonly _openid_: Brand_Marketing_ProductCoupon_Users_Openid_
}

export interface Brand_Marketing_ProductCoupon_Users_Openid_ {
  /** 运营工具∙商品券 · 指定券状态查询用户商品券列表、向用户发放商品券 · 共 7 个接口 */
  readonly coupons: Brand_Marketing_ProductCoupon_Users_Openid__Coupons
  /** 向用户预发放商品券 */
  readonly preSendCoupon: Brand_Marketing_ProductCoupon_Users_Openid__PreSendCoupon
}

export interface Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Get_Options extends CallOptions {
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
    /** 用户券组ID */
    readonly user_coupon_bundle_id?: string | undefined
    /** 分页大小 · 示例：20 */
    readonly page_size?: number | undefined
    /** 分页Token · 示例：MTIzMjUK */
    readonly page_token?: string | undefined
    /** 用户商品券状态 */
    readonly coupon_state?: "CONFIRMING" | "PENDING" | "EFFECTIVE" | "USED" | "EXPIRED" | "DELETED" | "DEACTIVATED" | (string & {}) | undefined
  }
}

export interface Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Get_Response {
  /** 总个数 · 示例：100 */
  readonly total_count: number
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
    readonly send_channel: "BRAND_MANAGE" | "API" | "RECEIVE_COMPONENT" | (string & {})
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
      /** 退券请求单号 · 示例：MCHRETURN202003101234 */
      readonly return_request_no?: string | undefined
      /** 退券时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
      readonly return_time?: string | undefined
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
    /** 商品券信息 */
    readonly product_coupon: {
      /** 商品券ID · 示例：1000000013 */
      readonly product_coupon_id: string
      /** 优惠范围 · 示例：ALL */
      readonly scope: "ALL" | "SINGLE" | (string & {})
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
        /** 可使用次数 */
        readonly count?: number | undefined
        /** 多次优惠使用间隔天数 */
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
      /** 商品券状态 */
      readonly state: "AUDITING" | "EFFECTIVE" | "DEACTIVATED" | (string & {})
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
        readonly member_card_id?: string | undefined
      } | undefined
    } | undefined
  }[] | undefined
  /** 下一页Token · 示例：MTIzNDUK */
  readonly next_page_token?: string | undefined
}

export interface Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Post_Request {
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

export interface Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Post_Options extends CallOptions {
  /** 用户OpenID · 示例：oh-394z-6CGkNoJrsDLTTUKiAnp4 */
  readonly openid: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Post_Request
}

export interface Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Post_Response {
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
  readonly send_channel: "BRAND_MANAGE" | "API" | "RECEIVE_COMPONENT" | (string & {})
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
    /** 退券请求单号 · 示例：MCHRETURN202003101234 */
    readonly return_request_no?: string | undefined
    /** 退券时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
    readonly return_time?: string | undefined
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
    /** 优惠范围 · 示例：ALL */
    readonly scope: "ALL" | "SINGLE" | (string & {})
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
      /** 可使用次数 */
      readonly count?: number | undefined
      /** 多次优惠使用间隔天数 */
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
    /** 商品券状态 */
    readonly state: "AUDITING" | "EFFECTIVE" | "DEACTIVATED" | (string & {})
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
      readonly member_card_id?: string | undefined
    } | undefined
  } | undefined
}

export interface Brand_Marketing_ProductCoupon_Users_Openid__Coupons {
  /** 用户商品券Code · 查询用户商品券详情 · 共 5 个接口 */
  readonly _coupon_code_: Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code_
  /**
   * 指定券状态查询用户商品券列表
   * 角色：品牌
   */
  get(options: Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Get_Options): ApiCall<Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Get_Response>
  /**
   * 指定券状态查询用户商品券列表
   * 角色：品牌
   */
  getSync(options: Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Get_Options): Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Get_Response
  /** 指定券状态查询用户商品券列表：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Get_Options, 'query', 'page_token' | 'page_size', 'page_size'>): AsyncGenerator<NonNullable<Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Get_Response['user_coupon_list']>[number], void, undefined>
  /**
   * 向用户发放商品券
   * 角色：品牌
   */
  post(options: Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Post_Options & { readonly json: Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Post_Request }): ApiCall<Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Post_Response>
  /**
   * 向用户发放商品券
   * 角色：品牌
   */
  postSync(options: Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Post_Options & { readonly json: Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Post_Request }): Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Post_Response
}

export interface Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Get_Options extends CallOptions {
  /** 用户OpenID · 示例：oh-394z-6CGkNoJrsDLTTUKiAnp4 */
  readonly openid: string
  /** 用户商品券Code · 示例：123446565767 */
  readonly coupon_code: string
  /** 查询参数 */
  readonly query: {
    /** 商品券ID · 示例：1000000013 */
    readonly product_coupon_id: string
    /** 批次ID · 示例：1000000013001 */
    readonly stock_id: string
    /** 公众账号AppID · 示例：wx233544546545989 */
    readonly appid: string
  }
}

export interface Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Get_Response {
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
  readonly send_channel: "BRAND_MANAGE" | "API" | "RECEIVE_COMPONENT" | (string & {})
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
    /** 退券请求单号 · 示例：MCHRETURN202003101234 */
    readonly return_request_no?: string | undefined
    /** 退券时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
    readonly return_time?: string | undefined
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
  /** 商品券信息 */
  readonly product_coupon: {
    /** 商品券ID · 示例：1000000013 */
    readonly product_coupon_id: string
    /** 优惠范围 · 示例：ALL */
    readonly scope: "ALL" | "SINGLE" | (string & {})
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
      /** 可使用次数 */
      readonly count?: number | undefined
      /** 多次优惠使用间隔天数 */
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
    /** 商品券状态 */
    readonly state: "AUDITING" | "EFFECTIVE" | "DEACTIVATED" | (string & {})
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
      readonly member_card_id?: string | undefined
    } | undefined
  } | undefined
}

export interface Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code_ {
  /** 确认发放用户商品券 */
  readonly confirm: Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Confirm
  /** 失效用户商品券 */
  readonly deactivate: Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Deactivate
  /** 退券 */
  readonly return: Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Return
  /** 核销用户商品券 */
  readonly use: Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Use
  /**
   * 查询用户商品券详情
   * 角色：品牌
   */
  get(options: Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Get_Options): ApiCall<Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Get_Response>
  /**
   * 查询用户商品券详情
   * 角色：品牌
   */
  getSync(options: Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Get_Options): Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Get_Response
}

export interface Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Confirm_Post_Request {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 批次ID · 示例：1000000013001 */
  readonly stock_id: string
  /** 公众账号AppID · 示例：wx233544546545989 */
  readonly appid: string
  /** 确认发放请求单号 · 示例：34657_20250101_123456 */
  readonly out_request_no: string
}

export interface Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Confirm_Post_Options extends CallOptions {
  /** 用户OpenID · 示例：oh-394z-6CGkNoJrsDLTTUKiAnp4 */
  readonly openid: string
  /** 用户商品券Code · 示例：123446565767 */
  readonly coupon_code: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Confirm_Post_Request
}

export interface Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Confirm_Post_Response {
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
  readonly send_channel: "BRAND_MANAGE" | "API" | "RECEIVE_COMPONENT" | (string & {})
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
    /** 退券请求单号 · 示例：MCHRETURN202003101234 */
    readonly return_request_no?: string | undefined
    /** 退券时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
    readonly return_time?: string | undefined
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
      /** 商户服务订单号 */
      readonly out_order_no?: string | undefined
      /** 商户号 · 示例：1234567890 */
      readonly mchid?: string | undefined
      /** 子商户号 · 示例：1234567890 */
      readonly sub_mchid?: string | undefined
    } | undefined
  } | undefined
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
  /** 商品券信息 */
  readonly product_coupon: {
    /** 商品券ID · 示例：1000000013 */
    readonly product_coupon_id: string
    /** 优惠范围 · 示例：ALL */
    readonly scope: "ALL" | "SINGLE" | (string & {})
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
      /** 可使用次数 */
      readonly count?: number | undefined
      /** 多次优惠使用间隔天数 */
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
    /** 商品券状态 */
    readonly state: "AUDITING" | "EFFECTIVE" | "DEACTIVATED" | (string & {})
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
      readonly member_card_id?: string | undefined
    } | undefined
  } | undefined
}

export interface Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Confirm {
  /**
   * 确认发放用户商品券
   * 角色：品牌
   */
  post(options: Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Confirm_Post_Options & { readonly json: Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Confirm_Post_Request }): ApiCall<Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Confirm_Post_Response>
  /**
   * 确认发放用户商品券
   * 角色：品牌
   */
  postSync(options: Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Confirm_Post_Options & { readonly json: Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Confirm_Post_Request }): Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Confirm_Post_Response
}

export interface Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Deactivate_Post_Request {
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

export interface Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Deactivate_Post_Options extends CallOptions {
  /** 用户OpenID · 示例：oh-394z-6CGkNoJrsDLTTUKiAnp4 */
  readonly openid: string
  /** 用户商品券Code · 示例：123446565767 */
  readonly coupon_code: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Deactivate_Post_Request
}

export interface Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Deactivate_Post_Response {
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
  readonly send_channel: "BRAND_MANAGE" | "API" | "RECEIVE_COMPONENT" | (string & {})
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
    /** 退券请求单号 · 示例：MCHRETURN202003101234 */
    readonly return_request_no?: string | undefined
    /** 退券时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
    readonly return_time?: string | undefined
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
    /** 优惠范围 · 示例：ALL */
    readonly scope: "ALL" | "SINGLE" | (string & {})
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
      /** 可使用次数 */
      readonly count?: number | undefined
      /** 多次优惠使用间隔天数 */
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
    /** 商品券状态 */
    readonly state: "AUDITING" | "EFFECTIVE" | "DEACTIVATED" | (string & {})
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
      readonly member_card_id?: string | undefined
    } | undefined
  } | undefined
}

export interface Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Deactivate {
  /**
   * 失效用户商品券
   * 角色：品牌
   */
  post(options: Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Deactivate_Post_Options & { readonly json: Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Deactivate_Post_Request }): ApiCall<Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Deactivate_Post_Response>
  /**
   * 失效用户商品券
   * 角色：品牌
   */
  postSync(options: Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Deactivate_Post_Options & { readonly json: Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Deactivate_Post_Request }): Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Deactivate_Post_Response
}

export interface Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Return_Post_Request {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 批次ID · 示例：1000000013001 */
  readonly stock_id: string
  /** 公众账号AppID · 示例：wx233544546545989 */
  readonly appid: string
  /** 退券请求单号 · 示例：34657_20250101_123456 */
  readonly out_request_no: string
}

export interface Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Return_Post_Options extends CallOptions {
  /** 用户OpenID · 示例：oh-394z-6CGkNoJrsDLTTUKiAnp4 */
  readonly openid: string
  /** 用户商品券Code · 示例：123446565767 */
  readonly coupon_code: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Return_Post_Request
}

export interface Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Return_Post_Response {
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
  readonly send_channel: "BRAND_MANAGE" | "API" | "RECEIVE_COMPONENT" | (string & {})
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
    /** 退券请求单号 · 示例：MCHRETURN202003101234 */
    readonly return_request_no?: string | undefined
    /** 退券时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
    readonly return_time?: string | undefined
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
  /** 商品券信息 */
  readonly product_coupon: {
    /** 商品券ID · 示例：1000000013 */
    readonly product_coupon_id: string
    /** 优惠范围 · 示例：ALL */
    readonly scope: "ALL" | "SINGLE" | (string & {})
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
      /** 可使用次数 */
      readonly count?: number | undefined
      /** 多次优惠使用间隔天数 */
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
    /** 商品券状态 */
    readonly state: "AUDITING" | "EFFECTIVE" | "DEACTIVATED" | (string & {})
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
      readonly member_card_id?: string | undefined
    } | undefined
  } | undefined
}

export interface Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Return {
  /**
   * 退券
   * 角色：品牌
   */
  post(options: Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Return_Post_Options & { readonly json: Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Return_Post_Request }): ApiCall<Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Return_Post_Response>
  /**
   * 退券
   * 角色：品牌
   */
  postSync(options: Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Return_Post_Options & { readonly json: Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Return_Post_Request }): Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Return_Post_Response
}

export interface Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Use_Post_Request {
  /** 商品券ID · 示例：1000000013 */
  readonly product_coupon_id: string
  /** 批次ID · 示例：1000000013001 */
  readonly stock_id: string
  /** 公众账号AppID · 示例：wx233544546545989 */
  readonly appid: string
  /** 核销时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-24T00:00:00+08:00 */
  readonly use_time: string
  /** 核销请求单号 · 示例：34657_20250101_123456 */
  readonly out_request_no: string
  /** 核销门店ID */
  readonly store_id?: string | undefined
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
}

export interface Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Use_Post_Options extends CallOptions {
  /** 用户OpenID · 示例：oh-394z-6CGkNoJrsDLTTUKiAnp4 */
  readonly openid: string
  /** 用户商品券Code · 示例：123446565767 */
  readonly coupon_code: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Use_Post_Request
}

export interface Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Use_Post_Response {
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
  readonly send_channel: "BRAND_MANAGE" | "API" | "RECEIVE_COMPONENT" | (string & {})
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
    /** 退券请求单号 · 示例：MCHRETURN202003101234 */
    readonly return_request_no?: string | undefined
    /** 退券时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-20T14:29:35+08:00 */
    readonly return_time?: string | undefined
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
  /** 商品券信息 */
  readonly product_coupon: {
    /** 商品券ID · 示例：1000000013 */
    readonly product_coupon_id: string
    /** 优惠范围 · 示例：ALL */
    readonly scope: "ALL" | "SINGLE" | (string & {})
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
      /** 可使用次数 */
      readonly count?: number | undefined
      /** 多次优惠使用间隔天数 */
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
    /** 商品券状态 */
    readonly state: "AUDITING" | "EFFECTIVE" | "DEACTIVATED" | (string & {})
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
      readonly member_card_id?: string | undefined
    } | undefined
  } | undefined
}

export interface Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Use {
  /**
   * 核销用户商品券
   * 角色：品牌
   */
  post(options: Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Use_Post_Options & { readonly json: Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Use_Post_Request }): ApiCall<Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Use_Post_Response>
  /**
   * 核销用户商品券
   * 角色：品牌
   */
  postSync(options: Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Use_Post_Options & { readonly json: Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Use_Post_Request }): Brand_Marketing_ProductCoupon_Users_Openid__Coupons_Coupon_code__Use_Post_Response
}

export interface Brand_Marketing_ProductCoupon_Users_Openid__PreSendCoupon_Post_Request {
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

export interface Brand_Marketing_ProductCoupon_Users_Openid__PreSendCoupon_Post_Options extends CallOptions {
  /** 用户OpenID · 示例：oh-394z-6CGkNoJrsDLTTUKiAnp4 */
  readonly openid: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: Brand_Marketing_ProductCoupon_Users_Openid__PreSendCoupon_Post_Request
}

export interface Brand_Marketing_ProductCoupon_Users_Openid__PreSendCoupon_Post_Response {
  /** 预发券token · 示例：ABBpZjCfAAABAAAAAACmTrRvExc7XKea- */
  readonly token: string
}

export interface Brand_Marketing_ProductCoupon_Users_Openid__PreSendCoupon {
  /**
   * 向用户预发放商品券
   * 角色：品牌
   */
  post(options: Brand_Marketing_ProductCoupon_Users_Openid__PreSendCoupon_Post_Options & { readonly json: Brand_Marketing_ProductCoupon_Users_Openid__PreSendCoupon_Post_Request }): ApiCall<Brand_Marketing_ProductCoupon_Users_Openid__PreSendCoupon_Post_Response>
  /**
   * 向用户预发放商品券
   * 角色：品牌
   */
  postSync(options: Brand_Marketing_ProductCoupon_Users_Openid__PreSendCoupon_Post_Options & { readonly json: Brand_Marketing_ProductCoupon_Users_Openid__PreSendCoupon_Post_Request }): Brand_Marketing_ProductCoupon_Users_Openid__PreSendCoupon_Post_Response
}

export interface Brand_Store {
  /** 创建品牌门店 */
  readonly brandstores: Brand_Store_Brandstores
}

export interface Brand_Store_Brandstores_Post_Request {
  /** 门店基础信息 */
  readonly store_basics?: {
    /** 商家门店编号 · 最长 32 个字符 · 示例：MDL001 */
    readonly store_reference_id?: string | undefined
    /** 门店名称 · 最长 50 个字符 · 示例：海岸城店 */
    readonly branch_name?: string | undefined
  } | undefined
  /** 门店地址信息 */
  readonly store_address: {
    /** 门店省市编码 · 最长 20 个字符 · 示例：440305 */
    readonly address_code: string
    /** 门店地址 · 最长 200 个字符 · 示例：深南大道10000号腾讯大厦1楼 */
    readonly address_detail: string
    /** 门店地址辅助描述 · 最长 50 个字符 · 示例：地铁A口右侧100米 */
    readonly address_complements?: string | undefined
    /** 门店经度 · 最长 32 个字符 · 示例：112.63484 */
    readonly longitude?: string | undefined
    /** 门店纬度 · 最长 32 个字符 · 示例：37.75464 */
    readonly latitude?: string | undefined
  }
  /** 门店经营信息 */
  readonly store_business?: {
    /** 门店服务电话 · 示例：0755-86013388 */
    readonly service_phone?: string | undefined
    /** 门店经营时间 · 示例：周一至周五 09:00-20:00|周六至周日 10:00-22:00 */
    readonly business_hours?: string | undefined
  } | undefined
}

export interface Brand_Store_Brandstores_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: Brand_Store_Brandstores_Post_Request
}

export interface Brand_Store_Brandstores_Post_Response {
  /** 品牌门店ID · 示例：20488000 */
  readonly store_id?: string | undefined
  /** 门店状态 · 示例：OPEN */
  readonly store_state?: "OPEN" | "CREATING" | "CLOSED" | (string & {}) | undefined
  /** 审核状态 · 示例：SUCCESS */
  readonly audit_state?: "SUCCESS" | "PROCESSING" | "REJECTED" | (string & {}) | undefined
  /** 审核失败原因 · 示例：通过核实，您提交的电话错误，请核实手机号码或座机号码是否正确 */
  readonly review_reject_reason?: string | undefined
  /** 门店基础信息 */
  readonly store_basics?: {
    /** 商家门店编号 · 示例：MDL001 */
    readonly store_reference_id?: string | undefined
    /** 门店名称 · 示例：海岸城店 */
    readonly branch_name?: string | undefined
  } | undefined
  /** 门店地址信息 */
  readonly store_address?: {
    /** 门店省市编码 · 示例：440305 */
    readonly address_code: string
    /** 门店地址 · 示例：深南大道10000号腾讯大厦1楼 */
    readonly address_detail: string
    /** 门店地址辅助描述 · 示例：地铁A口右侧100米 */
    readonly address_complements?: string | undefined
    /** 门店经度 · 示例：112.63484 */
    readonly longitude?: string | undefined
    /** 门店纬度 · 示例：37.75464 */
    readonly latitude?: string | undefined
  } | undefined
  /** 门店经营信息 */
  readonly store_business?: {
    /** 门店服务电话 · 示例：0755-86013388 */
    readonly service_phone?: string | undefined
    /** 门店经营时间 · 示例：周一至周五 09:00-20:00|周六至周日 10:00-22:00 */
    readonly business_hours?: string | undefined
  } | undefined
  /** 门店收款信息 */
  readonly store_recipient?: readonly {
    /** 门店收款商户号 · 示例：1230000109 */
    readonly mchid: string
    /** 门店收款主体 · 示例：腾讯科技（深圳）有限公司 */
    readonly company_name?: string | undefined
    /** 收款绑定状态 · 示例：CONFIRMED */
    readonly recipient_state?: "CONFIRMED" | "ADMIN_REJECTED" | "CONFIRMING" | "TIMEOUT_REJECTED" | (string & {}) | undefined
  }[] | undefined
}

export interface Brand_Store_Brandstores {
  /**
   * 创建品牌门店 · https://pay.weixin.qq.com/doc/brand/4015782988
   * 角色：品牌
   */
  post(options: Brand_Store_Brandstores_Post_Options & { readonly json: Brand_Store_Brandstores_Post_Request }): ApiCall<Brand_Store_Brandstores_Post_Response>
  /**
   * 创建品牌门店 · https://pay.weixin.qq.com/doc/brand/4015782988
   * 角色：品牌
   */
  postSync(options: Brand_Store_Brandstores_Post_Options & { readonly json: Brand_Store_Brandstores_Post_Request }): Brand_Store_Brandstores_Post_Response
}
