// Generated from contract/ by npm run generate. Do not edit.

/** 每个回调通知都有的字段。 */
export interface NotificationEnvelope {
  /** 通知的唯一 ID */
  readonly id: string
  /** 通知创建时间 · 格式：RFC 3339 日期时间 */
  readonly create_time: string
  /** 通知数据类型 · 示例：encrypt-resource */
  readonly resource_type: string
  /** 回调摘要 · 示例：支付成功 */
  readonly summary: string
}

/** 异常转付处理结果回调 · https://pay.weixin.qq.com/doc/v3/partner/4014591539 */
export interface Abnormal_fund_processing_Transfer_Success_Notification extends NotificationEnvelope {
  readonly event_type: 'ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS'
  readonly original_type: 'abnormal_fund_processing'
  /** 解密后的数据 */
  readonly resource: {
    /** 产品名称 */
    readonly product_name: "C2C" | (string & {})
    /** 微信支付在途异常资金付款单号 */
    readonly receipt_id: string
    /** 付款金额信息 */
    readonly transfer_amount: {
      /** 总金额 */
      readonly total: number
      /** 货币类型 */
      readonly currency: "CNY" | (string & {})
    }
    /** 在途异常资金付款状态 */
    readonly receipt_state: "RECEIPT_STATE_PENDING" | "RECEIPT_STATE_PROGRESS" | "RECEIPT_STATE_COMPLETED" | (string & {})
    /** 在途异常资金付款单据创建时间 */
    readonly create_time: string
    /** 在途异常资金付款单据更新时间 */
    readonly last_update_time: string
    /** 在途异常资金付款指令信息 */
    readonly instruction: {
      /** 商户侧指令编号 */
      readonly out_instruction_no: string
      /** 在途异常资金付款指令的发起方 */
      readonly commander: {
        /** 发起在途异常资金付款请求的角色 */
        readonly operator: "MERCHANT" | (string & {})
        /** 微信支付商户号 */
        readonly mchid: string
      }
      /** 付款方式 */
      readonly transfer_mode: "TRANSFER_TO_ORIGINAL_RECEIVE_USER" | (string & {})
      /** 入账成功时间 */
      readonly success_time: string
      /** 微信支付在途异常资金付款指令执行流水号 */
      readonly instruction_instance_id: string
    }
  }
}

/** H5支付域名修改申请事件 · https://pay.weixin.qq.com/doc/global/v3/zh/4013025118 */
export interface Applyment_state_Approved_Notification extends NotificationEnvelope {
  readonly event_type: 'APPLYMENT_STATE.APPROVED'
  readonly original_type: 'applyment'
  /** 解密后的数据 */
  readonly resource: {
    /** 子商户号 */
    readonly sub_mchid?: string | undefined
    /** 子商户经营网址状态 */
    readonly website_state?: "HAS_LAUNCHED" | "UN_LAUNCHED" | (string & {}) | undefined
    /** H5支付域名 */
    readonly domains?: readonly string[] | undefined
    /** 子商户H5经营网址 */
    readonly website_url?: string | undefined
    /** 经营网址商业页面截图 */
    readonly website_business_page_pics?: readonly string[] | undefined
    /** 经营网址首页截图 */
    readonly website_homepage_pics?: readonly string[] | undefined
    /** 申请单号 */
    readonly applyment_id?: number | undefined
    /** 驳回原因 */
    readonly audit_reject_detail?: string | undefined
    /** 申请单状态 */
    readonly applyment_state?: "PENDING" | "UNDER_REVIEW" | "APPROVED" | "REJECTED" | (string & {}) | undefined
    /** 商户提供的审核结果回调接口 */
    readonly notify_url?: string | undefined
    /** 商户申请单号 */
    readonly out_applyment_id?: string | undefined
  }
}

/** 商户交易拦截记录新增 · https://pay.weixin.qq.com/doc/v3/partner/4014940982 */
export interface Blockrecord_Change_Notification extends NotificationEnvelope {
  readonly event_type: 'BLOCKRECORD.CHANGE'
  readonly original_type: 'block_record'
  /** 解密后的数据 */
  readonly resource: {
    /** 子商户号 */
    readonly sub_mchid: string
    /** 交易拦截记录ID */
    readonly block_record_id: string
    /** 商户管理记录状态 */
    readonly block_count_level: "LESS_THAN_TWENTY" | "LESS_THAN_ONE_HUNDRED" | "LESS_THAN_ONE_THOUSAND" | "OVER_ONE_THOUSAND" | (string & {})
  }
}

/** 商户交易拦截记录申诉 · https://pay.weixin.qq.com/doc/v3/partner/4014940982 */
export interface Blocksubmission_Change_Notification extends NotificationEnvelope {
  readonly event_type: 'BLOCKSUBMISSION.CHANGE'
  readonly original_type: 'block_submisison_record'
  /** 解密后的数据 */
  readonly resource: {
    /** 子商户号 */
    readonly sub_mchid: string
    /** 交易拦截记录申诉ID */
    readonly appeal_record_id: string
    /** 商户管理记录状态 */
    readonly appeal_result: "PASS" | "REJECT" | (string & {})
  }
}

/** 商家名片会员用户积分兑券事件 · https://pay.weixin.qq.com/doc/v3/partner/4015878622 */
export interface Brand_member_card_sp_Point_exchange_coupon_Notification extends NotificationEnvelope {
  readonly event_type: 'BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON'
  readonly original_type: 'point_coupon'
  /** 解密后的数据 */
  readonly resource: {
    /** 兑券记录ID */
    readonly record_id: string
    /** 品牌ID */
    readonly brand_id: string
    /** 会员卡模板ID */
    readonly card_id: string
    /** 用户标识 */
    readonly openid: string
    /** 会员卡code */
    readonly user_card_code: string
    /** 积分兑券模板ID */
    readonly exchange_coupon_template_id: string
    /** 消耗积分数 */
    readonly deduct_points: number
    /** 批次ID */
    readonly stock_id: string
  }
}

/** 商家名片会员用户积分同步事件 · https://pay.weixin.qq.com/doc/v3/partner/4016096820 */
export interface Brand_member_card_sp_Sync_user_point_Notification extends NotificationEnvelope {
  readonly event_type: 'BRAND_MEMBER_CARD_SP.SYNC_USER_POINT'
  readonly original_type: 'sync_user_point'
  /** 解密后的数据 */
  readonly resource: {
    /** 品牌ID */
    readonly brand_id: string
    /** 会员卡模板ID */
    readonly card_id: string
    /** 用户标识 */
    readonly openid: string
    /** 会员卡code */
    readonly user_card_code: string
  }
}

/** 用户开通商家名片会员卡事件 · https://pay.weixin.qq.com/doc/v3/partner/4015283692 */
export interface Brand_member_card_sp_User_card_Create_Notification extends NotificationEnvelope {
  readonly event_type: 'BRAND_MEMBER_CARD_SP.USER_CARD.CREATE'
  readonly original_type: 'user_card'
  /** 解密后的数据 */
  readonly resource: {
    /** 会员卡code */
    readonly user_card_code?: string | undefined
    /** 会员卡模板ID */
    readonly card_id: string
    /** 用户标识 */
    readonly openid: string
    /** 卡背景颜色 */
    readonly card_color: string
    /** 卡背景图URL */
    readonly card_picture_url: string
    /** 品牌ID */
    readonly brand_id: string
    /** 会员卡类型 */
    readonly card_type: "PURCHASE" | "NORMAL" | "BALANCE" | (string & {})
    /** 加密的手机号 */
    readonly phone_number?: string | undefined
    /** 等级 */
    readonly level?: string | undefined
    /** 会员卡有效期 */
    readonly valid_date_information: {
      /** 有效期类型 */
      readonly type: "FIX_TIME_RANGE" | "FIX_TERM" | "PERMANENT" | (string & {})
      /** 有效期开始时间 */
      readonly available_begin_time?: string | undefined
      /** 有效期结束时间 */
      readonly available_end_time?: string | undefined
      /** 生效后N天内有效 */
      readonly available_day_after_receive?: number | undefined
    }
    /** 领取时间 */
    readonly pickup_time: string
    /** 用户开卡时填写的个人信息 */
    readonly user_information?: {
      /** 平台提供的通用开卡信息字段 */
      readonly common_field_list?: readonly {
        /** 平台提供的通用开卡信息字段 */
        readonly name?: "USER_FORM_FLAG_SEX" | "USER_FORM_FLAG_NAME" | "USER_FORM_FLAG_BIRTHDAY" | "USER_FORM_FLAG_ADDRESS" | "USER_FORM_FLAG_EMAIL" | "USER_FORM_FLAG_CITY" | (string & {}) | undefined
        /** 加密的用户开卡时填写的个人信息 */
        readonly value?: string | undefined
      }[] | undefined
      /** 商户自定义的开卡信息字段 */
      readonly custom_field_list?: readonly {
        /** 字段名称 */
        readonly name?: string | undefined
        /** 加密的用户选择的字段值列表 */
        readonly user_chosen_values?: readonly string[] | undefined
      }[] | undefined
    } | undefined
    /** 商家数据包 */
    readonly attach?: string | undefined
    /** 用户会员卡状态 */
    readonly user_card_state: "NOT_EFFECTIVE" | "EFFECTIVE" | "EXPIRED" | "UNAVAILABLE" | "DELETE" | (string & {})
    /** 作废原因 */
    readonly invalid_reason?: string | undefined
    /** 作废时间 */
    readonly invalid_time?: string | undefined
    /** 创建时间 */
    readonly create_time: string
    /** 更新时间 */
    readonly modify_time: string
  }
}

/** 用户删除商家名片会员卡事件 · https://pay.weixin.qq.com/doc/v3/partner/4015283692 */
export interface Brand_member_card_sp_User_card_Delete_Notification extends NotificationEnvelope {
  readonly event_type: 'BRAND_MEMBER_CARD_SP.USER_CARD.DELETE'
  readonly original_type: 'user_card'
  /** 解密后的数据 */
  readonly resource: {
    /** 会员卡code */
    readonly user_card_code?: string | undefined
    /** 会员卡模板ID */
    readonly card_id: string
    /** 用户标识 */
    readonly openid: string
    /** 卡背景颜色 */
    readonly card_color: string
    /** 卡背景图URL */
    readonly card_picture_url: string
    /** 品牌ID */
    readonly brand_id: string
    /** 会员卡类型 */
    readonly card_type: "PURCHASE" | "NORMAL" | "BALANCE" | (string & {})
    /** 加密的手机号 */
    readonly phone_number?: string | undefined
    /** 等级 */
    readonly level?: string | undefined
    /** 会员卡有效期 */
    readonly valid_date_information: {
      /** 有效期类型 */
      readonly type: "FIX_TIME_RANGE" | "FIX_TERM" | "PERMANENT" | (string & {})
      /** 有效期开始时间 */
      readonly available_begin_time?: string | undefined
      /** 有效期结束时间 */
      readonly available_end_time?: string | undefined
      /** 生效后N天内有效 */
      readonly available_day_after_receive?: number | undefined
    }
    /** 领取时间 */
    readonly pickup_time: string
    /** 用户开卡时填写的个人信息 */
    readonly user_information?: {
      /** 平台提供的通用开卡信息字段 */
      readonly common_field_list?: readonly {
        /** 平台提供的通用开卡信息字段 */
        readonly name?: "USER_FORM_FLAG_SEX" | "USER_FORM_FLAG_NAME" | "USER_FORM_FLAG_BIRTHDAY" | "USER_FORM_FLAG_ADDRESS" | "USER_FORM_FLAG_EMAIL" | "USER_FORM_FLAG_CITY" | (string & {}) | undefined
        /** 加密的用户开卡时填写的个人信息 */
        readonly value?: string | undefined
      }[] | undefined
      /** 商户自定义的开卡信息字段 */
      readonly custom_field_list?: readonly {
        /** 字段名称 */
        readonly name?: string | undefined
        /** 加密的用户选择的字段值列表 */
        readonly user_chosen_values?: readonly string[] | undefined
      }[] | undefined
    } | undefined
    /** 商家数据包 */
    readonly attach?: string | undefined
    /** 用户会员卡状态 */
    readonly user_card_state: "NOT_EFFECTIVE" | "EFFECTIVE" | "EXPIRED" | "UNAVAILABLE" | "DELETE" | (string & {})
    /** 作废原因 */
    readonly invalid_reason?: string | undefined
    /** 作废时间 */
    readonly invalid_time?: string | undefined
    /** 创建时间 */
    readonly create_time: string
    /** 更新时间 */
    readonly modify_time: string
  }
}

/** 公益捐赠-预算申请关闭回调 · https://pay.weixin.qq.com/doc/v3/partner/4015555114 */
export interface Budget_Closed_Notification extends NotificationEnvelope {
  readonly event_type: 'BUDGET.CLOSED'
  readonly original_type: string
  /** 解密后的数据 */
  readonly resource: {
    /** 服务商商户号 */
    readonly sp_mchid: string
    /** 商户预算单号 */
    readonly out_budget_no: string
    /** 微信支付预算单号 */
    readonly budget_id: string
    /** 预算总金额 */
    readonly amount: number
    /** 出资商户号 */
    readonly sponsor_mchid: string
    /** 活动名称 */
    readonly activity_name: string
    /** 活动说明 */
    readonly activity_remark: string
    /** 预算单状态 */
    readonly state: "CLOSED" | (string & {})
    /** 撤销说明 */
    readonly unlock_remark?: string | undefined
    /** 关闭时间 */
    readonly closed_time?: string | undefined
  }
}

/** 公益捐赠-预算申请完结回调 · https://pay.weixin.qq.com/doc/v3/partner/4015555114 */
export interface Budget_Finished_Notification extends NotificationEnvelope {
  readonly event_type: 'BUDGET.FINISHED'
  readonly original_type: string
  /** 解密后的数据 */
  readonly resource: {
    /** 服务商商户号 */
    readonly sp_mchid: string
    /** 商户预算单号 */
    readonly out_budget_no: string
    /** 微信支付预算单号 */
    readonly budget_id: string
    /** 预算总金额 */
    readonly amount: number
    /** 出资商户号 */
    readonly sponsor_mchid: string
    /** 活动名称 */
    readonly activity_name: string
    /** 活动说明 */
    readonly activity_remark: string
    /** 预算单状态 */
    readonly state: "FINISHED" | (string & {})
    /** 撤销说明 */
    readonly unlock_remark?: string | undefined
    /** 完成时间 */
    readonly finished_time?: string | undefined
  }
}

/** 公益捐赠-预算申请锁定成功回调 · https://pay.weixin.qq.com/doc/v3/partner/4015555114 */
export interface Budget_Locked_Notification extends NotificationEnvelope {
  readonly event_type: 'BUDGET.LOCKED'
  readonly original_type: string
  /** 解密后的数据 */
  readonly resource: {
    /** 服务商商户号 */
    readonly sp_mchid: string
    /** 商户预算单号 */
    readonly out_budget_no: string
    /** 微信支付预算单号 */
    readonly budget_id: string
    /** 预算总金额 */
    readonly amount: number
    /** 出资商户号 */
    readonly sponsor_mchid: string
    /** 活动名称 */
    readonly activity_name: string
    /** 活动说明 */
    readonly activity_remark: string
    /** 预算单状态 */
    readonly state: "LOCKED" | (string & {})
    /** 资金锁定时间 */
    readonly locked_time?: string | undefined
  }
}

/** 产生新投诉 · https://pay.weixin.qq.com/doc/v3/merchant/4012289719 */
export interface Complaint_Create_Notification extends NotificationEnvelope {
  readonly event_type: 'COMPLAINT.CREATE'
  readonly original_type: 'complaint'
  /** 解密后的数据 */
  readonly resource: {
    /** 投诉单对应的投诉单号 */
    readonly complaint_id: string
    /** 触发本次投诉通知回调的具体动作类型 */
    readonly action_type: "CREATE_COMPLAINT" | "CONTINUE_COMPLAINT" | "USER_RESPONSE" | "RESPONSE_BY_PLATFORM" | "SELLER_REFUND" | "MERCHANT_RESPONSE" | "MERCHANT_CONFIRM_COMPLETE" | "USER_APPLY_PLATFORM_SERVICE" | "USER_CANCEL_PLATFORM_SERVICE" | "PLATFORM_SERVICE_FINISHED" | "MERCHANT_APPROVE_REFUND" | "MERCHANT_REJECT_REFUND" | "REFUND_SUCCESS" | (string & {})
  }
}

/** 投诉状态变化 · https://pay.weixin.qq.com/doc/v3/merchant/4012289719 */
export interface Complaint_State_change_Notification extends NotificationEnvelope {
  readonly event_type: 'COMPLAINT.STATE_CHANGE'
  readonly original_type: 'complaint'
  /** 解密后的数据 */
  readonly resource: {
    /** 投诉单对应的投诉单号 */
    readonly complaint_id: string
    /** 触发本次投诉通知回调的具体动作类型 */
    readonly action_type: "CREATE_COMPLAINT" | "CONTINUE_COMPLAINT" | "USER_RESPONSE" | "RESPONSE_BY_PLATFORM" | "SELLER_REFUND" | "MERCHANT_RESPONSE" | "MERCHANT_CONFIRM_COMPLETE" | "USER_APPLY_PLATFORM_SERVICE" | "USER_CANCEL_PLATFORM_SERVICE" | "PLATFORM_SERVICE_FINISHED" | "MERCHANT_APPROVE_REFUND" | "MERCHANT_REJECT_REFUND" | "REFUND_SUCCESS" | (string & {})
  }
}

/** 领券事件回调 · https://pay.weixin.qq.com/doc/v3/merchant/4012285279 */
export interface Coupon_Send_Notification extends NotificationEnvelope {
  readonly event_type: 'COUPON.SEND'
  readonly original_type: 'coupon'
  /** 解密后的数据 */
  readonly resource: {
    /** 业务细分事件类型 */
    readonly event_type?: "EVENT_TYPE_BUSICOUPON_SEND" | (string & {}) | undefined
    /** 券的唯一标识 */
    readonly coupon_code: string
    /** 批次号 */
    readonly stock_id: string
    /** 发放时间 */
    readonly send_time: string
    /** 微信用户在AppID下的唯一标识 */
    readonly openid?: string | undefined
    /** 微信用户在同一个微信开放平台账号下的唯一用户标识 */
    readonly unionid?: string | undefined
    /** 发放渠道 */
    readonly send_channel: "BUSICOUPON_SEND_CHANNEL_MINIAPP" | "BUSICOUPON_SEND_CHANNEL_API" | "BUSICOUPON_SEND_CHANNEL_PAYGIFT" | "BUSICOUPON_SEND_CHANNEL_H5" | "BUSICOUPON_SEND_CHANNEL_FTOF" | "BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT" | "BUSICOUPON_SEND_CHANNEL_HALL" | "BUSICOUPON_SEND_CHANNEL_JSAPI" | "JSAPI" | "BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE" | "BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH" | "BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT" | "BUSICOUPON_SEND_CHANNEL_WECHAT_AD" | "BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM" | "BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT" | "BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT" | "BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL" | "BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM" | (string & {})
    /** 发券商户号 */
    readonly send_merchant: string
    /** 摇一摇活动ID */
    readonly act_id?: string | undefined
    /** 仅在支付有礼、扫码领券、会员有礼发放渠道 */
    readonly attach_info?: {
      /** 仅在支付有礼渠道 */
      readonly transaction_id?: string | undefined
      /** 仅在扫码领券渠道 */
      readonly act_code?: string | undefined
      /** 仅在扫码领券渠道 */
      readonly hall_code?: string | undefined
      /** 仅在扫码领券渠道 */
      readonly hall_belong_mch_id?: number | undefined
      /** 仅在会员卡活动渠道 */
      readonly card_id?: string | undefined
      /** 仅在会员卡活动渠道 */
      readonly code?: string | undefined
      /** 仅在会员卡活动渠道 */
      readonly activity_id?: string | undefined
      /** 领券手机号 */
      readonly phone_number?: string | undefined
      /** 领券手机区号 */
      readonly country_code?: string | undefined
    } | undefined
  }
}

/** 核销事件回调 · https://pay.weixin.qq.com/doc/v3/merchant/4012285250 */
export interface Coupon_Use_Notification extends NotificationEnvelope {
  readonly event_type: 'COUPON.USE'
  readonly original_type: 'coupon'
  /** 解密后的数据 */
  readonly resource: {
    /** 批次创建方商户号 */
    readonly stock_creator_mchid: string
    /** 微信为每个代金券批次分配的唯一ID */
    readonly stock_id: string
    /** 微信为代金券或消费金唯一分配的id */
    readonly coupon_id: string
    /** 单品优惠特定信息 */
    readonly singleitem_discount_off?: {
      /** 单品最高优惠价格 */
      readonly single_price_max?: number | undefined
    } | undefined
    /** 减至优惠限定字段 */
    readonly discount_to?: {
      /** 减至后优惠单价 */
      readonly cut_to_price?: number | undefined
      /** 可享受优惠的最高价格 */
      readonly max_price?: number | undefined
    } | undefined
    /** 券或消费金名称 */
    readonly coupon_name: string
    /** 券或消费金状态 */
    readonly status: "SENDED" | "USED" | "EXPIRED" | (string & {})
    /** 券或消费金描述说明字段 */
    readonly description: string
    /** 领券时间 */
    readonly create_time: string
    /** 券或消费金类型 */
    readonly coupon_type: "NORMAL" | "CUT_TO" | (string & {})
    /** 是否无资金流 */
    readonly no_cash: boolean
    /** 可用开始时间 */
    readonly available_begin_time: string
    /** 可用结束时间 */
    readonly available_end_time: string
    /** 是否单品优惠 */
    readonly singleitem: boolean
    /** 普通满减券或消费金面额、门槛信息 */
    readonly normal_coupon_information?: {
      /** 面额 */
      readonly coupon_amount: number
      /** 使用券或消费金金额门槛 */
      readonly transaction_minimum: number
    } | undefined
    /** 已实扣代金券或消费金信息 */
    readonly consume_information?: {
      /** 代金券核销时间 */
      readonly consume_time: string
      /** 核销代金券的商户号 */
      readonly consume_mchid: string
      /** 微信支付系统生成的订单号 */
      readonly transaction_id: string
      /** 核销金额 */
      readonly consume_amount: number
      /** 商户下单接口传的单品信息 */
      readonly goods_detail?: readonly {
        /** 单品券创建时录入的单品编码 */
        readonly goods_id: string
        /** 单品数据 */
        readonly quantity: number
        /** 单品单价 */
        readonly price: number
        /** 优惠金额 */
        readonly discount_amount: number
      }[] | undefined
    } | undefined
    /** 细分业务类型 */
    readonly business_type?: "MULTIUSE" | (string & {}) | undefined
  }
}

/** 自动还款扣费还款成功 · https://pay.weixin.qq.com/doc/v3/partner/4016790592 */
export interface Credit_repayment_Deduction_pay_Notification extends NotificationEnvelope {
  readonly event_type: 'CREDIT_REPAYMENT.DEDUCTION_PAY'
  readonly original_type: 'credit_repayment'
  /** 解密后的数据 */
  readonly resource: {
    /** 服务商商户号 */
    readonly sp_mchid: string
    /** 子商户号 */
    readonly sub_mchid: string
    /** 服务商AppID */
    readonly appid: string
    /** 子商户AppID */
    readonly sub_appid: string
    /** 用户标识 */
    readonly openid: string
    /** 还款单状态 */
    readonly order_state: "DEDUCT_ORDER_STATE_PAY_SUCCESS" | (string & {})
    /** 商户侧交易单号 */
    readonly out_trade_no: string
    /** 商户侧预约还款单号 */
    readonly out_record_id: string
    /** 还款协议ID */
    readonly contract_id: string
    /** 还款金额 */
    readonly deduct_amount: string
    /** 实际还款金额 */
    readonly pay_success_amount?: string | undefined
    /** 产品描述 */
    readonly description: string
    /** 商户数据包 */
    readonly attach?: string | undefined
    /** 微信支付的支付单号 */
    readonly transaction_id?: string | undefined
  }
}

/** 自动还款协议签约成功 · https://pay.weixin.qq.com/doc/v3/partner/4016790583 */
export interface Credit_repayment_Sign_contract_Notification extends NotificationEnvelope {
  readonly event_type: 'CREDIT_REPAYMENT.SIGN_CONTRACT'
  readonly original_type: 'credit_repayment'
  /** 解密后的数据 */
  readonly resource: {
    /** 服务商商户号 */
    readonly sp_mchid: string
    /** 模板ID */
    readonly contract_id: string
    /** 委托代扣协议模板ID */
    readonly plan_id: number
    /** 服务商签约协议号 */
    readonly out_contract_code: string
    /** 用户展示名称 */
    readonly display_name: string
    /** 委托代扣协议状态 */
    readonly contract_state: "CONTRACT_STATE_INVALID" | "CONTRACT_STATE_EFFECTIVE" | "CONTRACT_STATE_TERMINATED" | (string & {})
    /** 协议签署时间 */
    readonly contract_signed_time: string
    /** 协议解约时间 */
    readonly contract_terminated_time?: string | undefined
    /** 协议解约方式 */
    readonly contract_terminated_mode: "TERMINATION_MODE_INVALID" | "TERMINATION_MODE_BY_USER" | "TERMINATION_MODE_BY_MERCHANT" | "TERMINATION_MODE_BY_CUSTOMER_SERVICE" | (string & {})
    /** 解约原因的备注说明 */
    readonly contract_termination_remark?: string | undefined
    /** 还款日 */
    readonly repayment_day?: number | undefined
    /** 还款金额上限 */
    readonly repayment_amount_limit: string
    /** 商户在微信申请的公众号或移动应用AppID */
    readonly appid: string
    /** 商户AppID下的用户唯一标识 */
    readonly openid: string
  }
}

/** 自动还款协议解约成功 · https://pay.weixin.qq.com/doc/v3/partner/4016790583 */
export interface Credit_repayment_Terminate_contract_Notification extends NotificationEnvelope {
  readonly event_type: 'CREDIT_REPAYMENT.TERMINATE_CONTRACT'
  readonly original_type: 'credit_repayment'
  /** 解密后的数据 */
  readonly resource: {
    /** 服务商商户号 */
    readonly sp_mchid: string
    /** 模板ID */
    readonly contract_id: string
    /** 委托代扣协议模板ID */
    readonly plan_id: number
    /** 服务商签约协议号 */
    readonly out_contract_code: string
    /** 用户展示名称 */
    readonly display_name: string
    /** 委托代扣协议状态 */
    readonly contract_state: "CONTRACT_STATE_INVALID" | "CONTRACT_STATE_EFFECTIVE" | "CONTRACT_STATE_TERMINATED" | (string & {})
    /** 协议签署时间 */
    readonly contract_signed_time: string
    /** 协议解约时间 */
    readonly contract_terminated_time?: string | undefined
    /** 协议解约方式 */
    readonly contract_terminated_mode: "TERMINATION_MODE_INVALID" | "TERMINATION_MODE_BY_USER" | "TERMINATION_MODE_BY_MERCHANT" | "TERMINATION_MODE_BY_CUSTOMER_SERVICE" | (string & {})
    /** 解约原因的备注说明 */
    readonly contract_termination_remark?: string | undefined
    /** 还款日 */
    readonly repayment_day?: number | undefined
    /** 还款金额上限 */
    readonly repayment_amount_limit: string
    /** 商户在微信申请的公众号或移动应用AppID */
    readonly appid: string
    /** 商户AppID下的用户唯一标识 */
    readonly openid: string
  }
}

/** 外包内用-查询收款二维码信息 · https://pay.weixin.qq.com/doc/v3/institution/4019762388 */
export interface Cross_border_pay_Get_mch_info_Notification extends NotificationEnvelope {
  readonly event_type: 'CROSS_BORDER_PAY.GET_MCH_INFO'
  readonly original_type: 'cross_border_pay'
  /** 解密后的数据 */
  readonly resource: {
    /** 受理网络交易流水号 */
    readonly acq_tid: string
    /** 钱包编码 */
    readonly bank_type: string
    /** 收款码 */
    readonly qr_cd_mp: string
  }
}

/** 外包内用-推送订单信息 · https://pay.weixin.qq.com/doc/v3/institution/4019762399 */
export interface Cross_border_pay_Push_order_info_Notification extends NotificationEnvelope {
  readonly event_type: 'CROSS_BORDER_PAY.PUSH_ORDER_INFO'
  readonly original_type: 'cross_border_pay'
  /** 解密后的数据 */
  readonly resource: {
    /** 受理网络交易流水号 */
    readonly acq_tid: string
    /** 钱包编码 */
    readonly bank_type: string
    /** 订单金额信息 */
    readonly amount: {
      /** 用户输入金额 */
      readonly total: number
      /** 货币类型 */
      readonly currency?: string | undefined
    }
    /** 用户标识 */
    readonly openid: string
  }
}

/** 投放计划状态变更 · https://pay.weixin.qq.com/doc/v3/partner/4016168699 */
export interface Delivery_plan_Change_Notification extends NotificationEnvelope {
  readonly event_type: 'DELIVERY_PLAN.CHANGE'
  readonly original_type: 'delivery_plan'
  /** 解密后的数据 */
  readonly resource: {
    /** 投放计划ID */
    readonly plan_id?: string | undefined
    /** 投放计划变更前状态 */
    readonly plan_state: "CREATED" | "DELIVERING" | "PLAN_TERMINATED" | "PAUSED" | "TERMINATED" | "EXPIRED" | (string & {})
    /** 投放计划当前审核状态 */
    readonly audit_state: "PROCESSING" | "PASSED" | "REJECTED" | (string & {})
    /** 变更原因 */
    readonly change_reason: string
    /** 修改时间 */
    readonly modify_time: string
  }
}

/** 守约状态变化 */
export interface Discount_card_Agreement_ended_Notification extends NotificationEnvelope {
  readonly event_type: 'DISCOUNT_CARD.AGREEMENT_ENDED'
  readonly original_type: string
  /** 解密后的数据 */
  readonly resource: {
    /** 公众账号ID */
    readonly appid?: string | undefined
    /** 微信用户在商户对应AppID下的唯一标识 */
    readonly openid?: string | undefined
    /** 先享卡ID */
    readonly card_id?: string | undefined
  }
}

/** 微信先享卡用户领卡 */
export interface Discount_card_Get_card_Notification extends NotificationEnvelope {
  readonly event_type: 'DISCOUNT_CARD.GET_CARD'
  readonly original_type: string
  /** 解密后的数据 */
  readonly resource: {
    /** 公众账号ID */
    readonly appid?: string | undefined
    /** 微信用户在商户对应AppID下的唯一标识 */
    readonly openid?: string | undefined
    /** 先享卡ID */
    readonly card_id?: string | undefined
  }
}

/** 微信先享卡用户结算 */
export interface Discount_card_Settlement_Notification extends NotificationEnvelope {
  readonly event_type: 'DISCOUNT_CARD.SETTLEMENT'
  readonly original_type: string
  /** 解密后的数据 */
  readonly resource: {
    /** 公众账号ID */
    readonly appid?: string | undefined
    /** 微信用户在商户对应AppID下的唯一标识 */
    readonly openid?: string | undefined
    /** 先享卡ID */
    readonly card_id?: string | undefined
  }
}

/** 微信先享卡用户领卡 */
export interface Discount_card_User_accepted_Notification extends NotificationEnvelope {
  readonly event_type: 'DISCOUNT_CARD.USER_ACCEPTED'
  readonly original_type: string
  /** 解密后的数据 */
  readonly resource: {
    /** 公众账号ID */
    readonly appid?: string | undefined
    /** 微信用户在商户对应AppID下的唯一标识 */
    readonly openid?: string | undefined
    /** 先享卡ID */
    readonly card_id?: string | undefined
  }
}

/** 扣费状态变化 */
export interface Discount_card_User_paid_Notification extends NotificationEnvelope {
  readonly event_type: 'DISCOUNT_CARD.USER_PAID'
  readonly original_type: string
  /** 解密后的数据 */
  readonly resource: {
    /** 公众账号ID */
    readonly appid?: string | undefined
    /** 微信用户在商户对应AppID下的唯一标识 */
    readonly openid?: string | undefined
    /** 先享卡ID */
    readonly card_id?: string | undefined
  }
}

/** 收付通合单代扣签约成功 · https://pay.weixin.qq.com/doc/v3/partner/4012881605 */
export interface Ecommerce_entrust_Sign_Notification extends NotificationEnvelope {
  readonly event_type: 'ECOMMERCE_ENTRUST.SIGN'
  readonly original_type: string
  /** 解密后的数据 */
  readonly resource: {
    /** 微信支付分配的商户号 */
    readonly mchid: string
    /** 商户侧的签约协议号 */
    readonly out_contract_code: string
    /** 委托代扣协议模板ID */
    readonly plan_id: number
    /** 商户在微信申请的公众号或移动应用AppID */
    readonly appid: string
    /** 商户AppID下的用户唯一标识 */
    readonly openid: string
    /** 协议到期时间 */
    readonly contract_expired_time?: string | undefined
    /** 操作时间 */
    readonly operate_time: string
    /** 附加数据 */
    readonly attach?: string | undefined
  }
}

/** 收付通合单代扣解约成功 · https://pay.weixin.qq.com/doc/v3/partner/4012881605 */
export interface Ecommerce_entrust_Terminate_Notification extends NotificationEnvelope {
  readonly event_type: 'ECOMMERCE_ENTRUST.TERMINATE'
  readonly original_type: string
  /** 解密后的数据 */
  readonly resource: {
    /** 微信支付分配的商户号 */
    readonly mchid: string
    /** 商户侧的签约协议号 */
    readonly out_contract_code: string
    /** 委托代扣协议模板ID */
    readonly plan_id: number
    /** 商户在微信申请的公众号或移动应用AppID */
    readonly appid: string
    /** 商户AppID下的用户唯一标识 */
    readonly openid: string
    /** 协议解约方式 */
    readonly contract_termination_mode: "USER_TERMINATE" | "MCH_API_TERMINATE" | "WEPAY_WEB_TERMINATE" | "CUSTOMER_SERVICE_TERMINATE" | "SYSTEM_TERMINATE" | (string & {})
    /** 操作时间 */
    readonly operate_time: string
    /** 附加数据 */
    readonly attach?: string | undefined
  }
}

/** 校园轻松付用户欠款状态变化 · https://pay.weixin.qq.com/doc/v3/partner/4012161155 */
export interface Edu_school_pay_User_debt_state_update_Notification extends NotificationEnvelope {
  readonly event_type: 'EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE'
  readonly original_type: string
  /** 解密后的数据 */
  readonly resource: {
    /** 微信公众平台为服务商商户分配的公众账号ID */
    readonly appid: string
    /** 使用字段AppID生成的用户唯一标识 */
    readonly openid: string
    /** 根据校园轻松付风控规则 */
    readonly state: "NORMAL" | "FORBIDDEN" | (string & {})
    /** 用户在校园轻松付中尚未归还的欠款笔数 */
    readonly debt_count: number
    /** 遵循rfc3339标准格式 */
    readonly update_time: string
  }
}

/** 教育续费通用户解约成功 · https://pay.weixin.qq.com/doc/v3/merchant/4012286235 */
export interface Entrust_Release_Notification extends NotificationEnvelope {
  readonly event_type: 'ENTRUST.RELEASE'
  readonly original_type: string
  /** 解密后的数据 */
  readonly resource: {
    /** 微信公众平台为商户的应用分配的ID */
    readonly appid: string
    /** 商户订单号 */
    readonly out_trade_no: string
    /** 微信支付订单号 */
    readonly transaction_id?: string | undefined
    /** 附加数据 */
    readonly attach?: string | undefined
    /** 银行类型 */
    readonly bank_type?: string | undefined
    /** 支付成功时返回 */
    readonly success_time?: string | undefined
    /** 枚举值 */
    readonly trade_state: string
    /** 对当前订单状态的描述和下一步操作的指引 */
    readonly trade_state_description?: string | undefined
    /** 支付者 */
    readonly payer?: {
      /** 用户在服务商AppID下的唯一标识 */
      readonly openid?: string | undefined
      /** 用户在子商户AppID下的唯一标识 */
      readonly sub_openid?: string | undefined
    } | undefined
    /** 订单金额信息 */
    readonly amount?: {
      /** 订单总金额 */
      readonly total: number
      /** 用户实际支付金额 */
      readonly payer_total?: number | undefined
      /** 订单折扣 */
      readonly discount_total?: number | undefined
      /** 符合ISO 4217标准的三位字母代码 */
      readonly currency?: string | undefined
    } | undefined
    /** 设备信息 */
    readonly device_information?: {
      /** 商户设备号 */
      readonly device_id?: string | undefined
      /** 商户端设备IP */
      readonly payer_total: string
    } | undefined
    /** 优惠详情 */
    readonly promotion_detail?: readonly {
      /** 券ID */
      readonly coupon_id?: string | undefined
      /** 优惠名称 */
      readonly name?: string | undefined
      /** 枚举值 */
      readonly scope?: "GLOBAL" | "SINGLE" | (string & {}) | undefined
      /** 枚举值 */
      readonly type?: "COUPON" | "DISCOUNT" | (string & {}) | undefined
      /** 优惠券面额 */
      readonly amount?: number | undefined
      /** 活动ID */
      readonly stock_id?: string | undefined
      /** 特指由微信支付商户平台创建的优惠 */
      readonly wechatpay_contribute?: number | undefined
      /** 特指商户自己创建的优惠 */
      readonly merchant_contribute?: number | undefined
      /** 其他出资方出资金额 */
      readonly other_contribute?: number | undefined
    }[] | undefined
    /** 微信支付分配的商户号 */
    readonly sp_mchid?: string | undefined
    /** 微信支付分配的商户号 */
    readonly sub_mchid?: string | undefined
    /** 微信公众平台为商户的应用分配的ID */
    readonly sub_appid?: string | undefined
    /** 用户在服务商AppID下的唯一标识 */
    readonly openid?: string | undefined
    /** 用户在子商户AppID下的唯一标识 */
    readonly sub_openid?: string | undefined
    /** 签约模板号 */
    readonly plan_id?: string | undefined
    /** 签约信息 */
    readonly contract_information?: {
      /** 标识用户与某签约模板的一次签约 */
      readonly contract_id?: string | undefined
      /** 枚举值 */
      readonly contract_status: "ADD" | "DELETE" | (string & {})
      /** 签约完成时间 */
      readonly create_time?: string | undefined
    } | undefined
  }
}

/** 委托代扣签约成功 · https://pay.weixin.qq.com/doc/v3/partner/4012160323 */
export interface Entrust_Sign_Notification extends NotificationEnvelope {
  readonly event_type: 'ENTRUST.SIGN'
  readonly original_type: 'entrust'
  /** 解密后的数据 */
  readonly resource: {
    /** 微信支付分配的商户号 */
    readonly mchid?: string | undefined
    /** 委托代扣协议的主键 */
    readonly contract_id: string
    /** 商户在微信申请的公众号或移动应用AppID */
    readonly appid?: string | undefined
    /** 委托代扣协议模板ID */
    readonly plan_id: number
    /** 商户侧的签约协议号 */
    readonly out_contract_code: string
    /** 签约用户的名称 */
    readonly contract_display_account: string
    /** 委托代扣协议状态 */
    readonly contract_state: "SIGNED" | "TERMINATED" | "SIGN_FAILED" | "TO_BE_RENEWED" | "TERMINATE_PENDING" | (string & {})
    /** 协议签署时间 */
    readonly contract_signed_time: string
    /** 协议到期时间 */
    readonly contract_expired_time?: string | undefined
    /** 商户AppID下的用户唯一标识 */
    readonly openid?: string | undefined
    /** 协议解约信息 */
    readonly contract_terminate_info?: {
      /** 协议解约方式 */
      readonly contract_termination_mode: "USER_TERMINATE" | "MCH_API_TERMINATE" | "API" | "WEPAY_WEB_TERMINATE" | "CUSTOMER_SERVICE_TERMINATE" | "SYSTEM_TERMINATE" | (string & {})
      /** 协议解约时间 */
      readonly contract_terminated_time: string
      /** 解约原因的备注说明 */
      readonly contract_termination_remark?: string | undefined
    } | undefined
    /** 预约扣费场景的预约信息 */
    readonly deduct_schedule?: {
      /** 预约扣费场景下有效 */
      readonly estimated_deduct_date: string
      /** 预约扣费场景下有效 */
      readonly estimated_deduct_amount: {
        /** 总金额 */
        readonly amount: number
        /** 枚举类型 */
        readonly currency: string
      }
      /** 扣费预约状态 */
      readonly schedule_state: "NO_SCHEDULED" | "SCHEDULED" | "PAID" | "EXPIRED" | (string & {})
      /** 已预约的扣费金额信息 */
      readonly scheduled_amount?: {
        /** 总金额 */
        readonly amount?: number | undefined
        /** 枚举类型 */
        readonly currency?: string | undefined
      } | undefined
      /** 实际扣费金额 */
      readonly deduct_amount?: {
        /** 总金额 */
        readonly amount: number
        /** 枚举类型 */
        readonly currency: string
      } | undefined
      /** 实际扣费的日期 */
      readonly deduct_date: string
    } | undefined
    /** 普通服务商商户号 */
    readonly sp_mchid?: string | undefined
    /** 商户在微信申请的公众号或移动应用AppID */
    readonly sp_appid?: string | undefined
    /** 子商户号 */
    readonly sub_mchid?: string | undefined
    /** 子商户的AppID */
    readonly sub_appid?: string | undefined
    /** 商户AppID下的用户唯一标识 */
    readonly sp_openid?: string | undefined
    /** 子商户AppID对应的用户OpenID */
    readonly sub_openid?: string | undefined
  }
}

/** 教育续费通用户签约成功 · https://pay.weixin.qq.com/doc/v3/merchant/4012286235 */
export interface Entrust_Signing_Notification extends NotificationEnvelope {
  readonly event_type: 'ENTRUST.SIGNING'
  readonly original_type: string
  /** 解密后的数据 */
  readonly resource: {
    /** 微信公众平台为商户的应用分配的ID */
    readonly appid: string
    /** 用户在服务商AppID下的唯一标识 */
    readonly openid?: string | undefined
    /** 签约模板号 */
    readonly plan_id?: string | undefined
    /** 签约信息 */
    readonly contract_information?: {
      /** 标识用户与某签约模板的一次签约 */
      readonly contract_id?: string | undefined
      /** 枚举值 */
      readonly contract_status?: "ADD" | "DELETE" | (string & {}) | undefined
      /** 签约完成时间 */
      readonly create_time?: string | undefined
    } | undefined
    /** 商户订单号 */
    readonly out_trade_no: string
    /** 微信支付订单号 */
    readonly transaction_id?: string | undefined
    /** 附加数据 */
    readonly attach?: string | undefined
    /** 银行类型 */
    readonly bank_type?: string | undefined
    /** 支付成功时返回 */
    readonly success_time?: string | undefined
    /** 枚举值 */
    readonly trade_state: "SUCCESS" | "REFUND" | "ACCEPTED" | "PAY_FAIL" | (string & {})
    /** 对当前订单状态的描述和下一步操作的指引 */
    readonly trade_state_description?: string | undefined
    /** 支付者 */
    readonly payer?: {
      /** 用户在服务商AppID下的唯一标识 */
      readonly openid?: string | undefined
      /** 用户在子商户AppID下的唯一标识 */
      readonly sub_openid?: string | undefined
    } | undefined
    /** 订单金额信息 */
    readonly amount?: {
      /** 订单总金额 */
      readonly total: number
      /** 用户实际支付金额 */
      readonly payer_total?: number | undefined
      /** 订单折扣 */
      readonly discount_total?: number | undefined
      /** 符合ISO 4217标准的三位字母代码 */
      readonly currency?: string | undefined
    } | undefined
    /** 设备信息 */
    readonly device_information: {
      /** 商户设备号 */
      readonly device_id?: string | undefined
      /** 商户端设备IP */
      readonly payer_total: string
    }
    /** 优惠详情 */
    readonly promotion_detail?: readonly {
      /** 券ID */
      readonly coupon_id?: string | undefined
      /** 优惠名称 */
      readonly name?: string | undefined
      /** 枚举值 */
      readonly scope?: "GLOBAL" | "SINGLE" | (string & {}) | undefined
      /** 枚举值 */
      readonly type?: "COUPON" | "DISCOUNT" | (string & {}) | undefined
      /** 优惠券面额 */
      readonly amount?: number | undefined
      /** 活动ID */
      readonly stock_id?: string | undefined
      /** 特指由微信支付商户平台创建的优惠 */
      readonly wechatpay_contribute?: number | undefined
      /** 特指商户自己创建的优惠 */
      readonly merchant_contribute?: number | undefined
      /** 其他出资方出资金额 */
      readonly other_contribute?: number | undefined
    }[] | undefined
    /** 微信支付分配的商户号 */
    readonly sp_mchid?: string | undefined
    /** 微信支付分配的商户号 */
    readonly sub_mchid?: string | undefined
    /** 微信公众平台为商户的应用分配的ID */
    readonly sub_appid?: string | undefined
    /** 用户在子商户AppID下的唯一标识 */
    readonly sub_openid?: string | undefined
  }
}

/** 委托代扣解约成功 · https://pay.weixin.qq.com/doc/v3/partner/4012160323 */
export interface Entrust_Terminate_Notification extends NotificationEnvelope {
  readonly event_type: 'ENTRUST.TERMINATE'
  readonly original_type: 'entrust'
  /** 解密后的数据 */
  readonly resource: {
    /** 委托代扣协议的主键 */
    readonly contract_id: string
    /** 普通服务商商户号 */
    readonly sp_mchid?: string | undefined
    /** 商户在微信申请的公众号或移动应用AppID */
    readonly sp_appid?: string | undefined
    /** 子商户号 */
    readonly sub_mchid?: string | undefined
    /** 子商户的AppID */
    readonly sub_appid?: string | undefined
    /** 委托代扣协议模板ID */
    readonly plan_id: number
    /** 商户侧的签约协议号 */
    readonly out_contract_code: string
    /** 签约用户的名称 */
    readonly contract_display_account: string
    /** 委托代扣协议状态 */
    readonly contract_state: "SIGNED" | "TERMINATED" | (string & {})
    /** 协议签署时间 */
    readonly contract_signed_time?: string | undefined
    /** 协议到期时间 */
    readonly contract_expired_time?: string | undefined
    /** 商户AppID下的用户唯一标识 */
    readonly sp_openid?: string | undefined
    /** 子商户AppID对应的用户OpenID */
    readonly sub_openid?: string | undefined
    /** 协议解约信息 */
    readonly contract_terminate_info: {
      /** 协议解约方式 */
      readonly contract_termination_mode: "USER_TERMINATE" | "MCH_API_TERMINATE" | "API" | "WEPAY_WEB_TERMINATE" | "CUSTOMER_SERVICE_TERMINATE" | "SYSTEM_TERMINATE" | (string & {})
      /** 协议解约时间 */
      readonly contract_terminated_time?: string | undefined
      /** 解约原因的备注说明 */
      readonly contract_termination_remark?: string | undefined
    }
    /** 预约扣费场景的预约信息 */
    readonly deduct_schedule?: {
      /** 预约扣费场景下有效 */
      readonly estimated_deduct_date: string
      /** 预约扣费场景下有效 */
      readonly estimated_deduct_amount: {
        /** 总金额 */
        readonly amount: number
        /** 枚举类型 */
        readonly currency: string
      }
      /** 扣费预约状态 */
      readonly schedule_state: "NO_SCHEDULED" | "SCHEDULED" | "PAID" | "EXPIRED" | (string & {})
      /** 已预约的扣费金额信息 */
      readonly scheduled_amount?: {
        /** 总金额 */
        readonly amount: number
        /** 枚举类型 */
        readonly currency: string
      } | undefined
      /** 实际扣费金额 */
      readonly deduct_amount?: {
        /** 总金额 */
        readonly amount: number
        /** 枚举类型 */
        readonly currency: string
      } | undefined
      /** 实际扣费的日期 */
      readonly deduct_date: string
    } | undefined
  }
}

/** 代扣解约问询 · https://pay.weixin.qq.com/doc/v3/merchant/4012978455 */
export interface Entrust_Terminate_inquiry_Notification extends NotificationEnvelope {
  readonly event_type: 'ENTRUST.TERMINATE_INQUIRY'
  readonly original_type: string
  /** 解密后的数据 */
  readonly resource: {
    /** 返回状态码 */
    readonly code: string
    /** 返回信息 */
    readonly messsage: string
    /** 商户号 */
    readonly mchid: string
    /** 商户在微信申请的公众号或移动应用AppID */
    readonly appid: string
    /** 商户AppID下的用户唯一标识 */
    readonly openid?: string | undefined
    /** 委托代扣协议模板ID */
    readonly plan_id: number
    /** 商户侧的签约协议号 */
    readonly out_contract_code: string
    /** 商户侧用户标识 */
    readonly out_user_code: string
    /** 委托代扣协议的主键 */
    readonly contract_id?: string | undefined
    /** 签约用户的名称 */
    readonly contract_display_account?: string | undefined
    /** 委托代扣协议状态 */
    readonly contract_state?: "SIGNED" | "TERMINATED" | (string & {}) | undefined
    /** 协议签署时间 */
    readonly contract_signed_time?: string | undefined
  }
}

/** 代扣解约挽留业务-获取解约挽留信息 · https://pay.weixin.qq.com/doc/v3/merchant/4012312222 */
export interface Entrust_Terminate_retention_Notification extends NotificationEnvelope {
  readonly event_type: 'ENTRUST.TERMINATE_RETENTION'
  readonly original_type: 'entrust'
  /** 解密后的数据 */
  readonly resource: {
    /** 普通服务商商户号 */
    readonly mchid?: string | undefined
    /** 委托代扣协议的主键 */
    readonly contract_id?: string | undefined
    /** 商户在微信申请的公众号或移动应用AppID */
    readonly appid?: string | undefined
    /** 委托代扣协议模板ID */
    readonly plan_id?: number | undefined
    /** 商户侧的签约协议号 */
    readonly out_contract_code?: string | undefined
    /** 商户AppID下的用户唯一标识 */
    readonly openid?: string | undefined
  }
}

/** 用户签约状态变更 */
export interface Facepay_User_state_change_Notification extends NotificationEnvelope {
  readonly event_type: 'FACEPAY.USER_STATE_CHANGE'
  readonly original_type: 'facepay'
  /** 解密后的数据 */
  readonly resource: {
    /** 微信刷脸用户ID */
    readonly user_id: string
    /** 商户刷脸用户ID */
    readonly out_user_id: string
    /** 机构编号 */
    readonly organization_id: string
    /** 商户号 */
    readonly mch_id: string
    /** 通知创建时间 */
    readonly notify_create_time: string
    /** 微信APPID */
    readonly appid: string
    /** 微信用户openid */
    readonly openid: string
    /** 签约ID */
    readonly contract_id: string
  }
}

/** 发票卡券作废 · https://pay.weixin.qq.com/doc/v3/merchant/4012286035 */
export interface Fapiao_Card_discarded_Notification extends NotificationEnvelope {
  readonly event_type: 'FAPIAO.CARD_DISCARDED'
  readonly original_type: string
  /** 解密后的数据 */
  readonly resource: {
    /** 微信支付分配的商户号 */
    readonly mchid: string
    /** 微信支付分配的子商户号 */
    readonly sub_mchid?: string | undefined
    /** 冲红时指定的发票申请单号 */
    readonly fapiao_apply_id: string
    /** 发票申请单下关联的所有发票信息 */
    readonly fapiao_information: readonly {
      /** 商户发票单号 */
      readonly fapiao_id: string
      /** 发票状态 */
      readonly fapiao_status: "ISSUE_ACCEPTED" | "ISSUED" | "REVERSE_ACCEPTED" | "REVERSED" | (string & {})
      /** 发票状态 */
      readonly card_status: "INSERT_ACCEPTED" | "INSERTED" | "DISCARD_ACCEPTED" | "DISCARDED" | (string & {})
    }[]
  }
}

/** 发票插入用户卡包成功 · https://pay.weixin.qq.com/doc/v3/merchant/4012286082 */
export interface Fapiao_Card_inserted_Notification extends NotificationEnvelope {
  readonly event_type: 'FAPIAO.CARD_INSERTED'
  readonly original_type: string
  /** 解密后的数据 */
  readonly resource: {
    /** 微信支付分配的商户号 */
    readonly mchid: string
    /** 微信支付分配的子商户号 */
    readonly sub_mchid?: string | undefined
    /** 开票时指定的发票申请单号 */
    readonly fapiao_apply_id: string
    /** 发票申请单下关联的所有发票信息 */
    readonly fapiao_information: readonly {
      /** 商户发票单号 */
      readonly fapiao_id: string
      /** 发票状态 */
      readonly fapiao_status: "ISSUE_ACCEPTED" | "ISSUED" | "REVERSE_ACCEPTED" | "REVERSED" | (string & {})
      /** 发票状态 */
      readonly card_status: "INSERT_ACCEPTED" | "INSERTED" | "DISCARD_ACCEPTED" | "DISCARDED" | (string & {})
    }[]
  }
}

/** 发票开具成功 · https://pay.weixin.qq.com/doc/v3/merchant/4012286057 */
export interface Fapiao_Issued_Notification extends NotificationEnvelope {
  readonly event_type: 'FAPIAO.ISSUED'
  readonly original_type: string
  /** 解密后的数据 */
  readonly resource: {
    /** 微信支付分配的商户号 */
    readonly mchid: string
    /** 微信支付分配的子商户号 */
    readonly sub_mchid?: string | undefined
    /** 开票时指定的发票申请单号 */
    readonly fapiao_apply_id: string
    /** 发票申请单下关联的所有发票信息 */
    readonly fapiao_information: readonly {
      /** 商户发票单号 */
      readonly fapiao_id: string
      /** 发票状态 */
      readonly fapiao_status: "ISSUE_ACCEPTED" | "ISSUED" | "REVERSE_ACCEPTED" | "REVERSED" | (string & {})
      /** 发票状态 */
      readonly card_status: "INSERT_ACCEPTED" | "INSERTED" | "DISCARD_ACCEPTED" | "DISCARDED" | (string & {})
    }[]
  }
}

/** 发票冲红成功 · https://pay.weixin.qq.com/doc/v3/merchant/4012286074 */
export interface Fapiao_Reversed_Notification extends NotificationEnvelope {
  readonly event_type: 'FAPIAO.REVERSED'
  readonly original_type: string
  /** 解密后的数据 */
  readonly resource: {
    /** 微信支付分配的商户号 */
    readonly mchid: string
    /** 微信支付分配的子商户号 */
    readonly sub_mchid?: string | undefined
    /** 开票时指定的发票申请单号 */
    readonly fapiao_apply_id: string
    /** 发票申请单下关联的所有发票信息 */
    readonly fapiao_information: readonly {
      /** 商户发票单号 */
      readonly fapiao_id: string
      /** 发票状态 */
      readonly fapiao_status: "ISSUE_ACCEPTED" | "ISSUED" | "REVERSE_ACCEPTED" | "REVERSED" | (string & {})
      /** 发票状态 */
      readonly card_status: "INSERT_ACCEPTED" | "INSERTED" | "DISCARD_ACCEPTED" | "DISCARDED" | (string & {})
    }[]
  }
}

/** 用户发票抬头填写完成 · https://pay.weixin.qq.com/doc/v3/merchant/4012286009 */
export interface Fapiao_User_applied_Notification extends NotificationEnvelope {
  readonly event_type: 'FAPIAO.USER_APPLIED'
  readonly original_type: string
  /** 解密后的数据 */
  readonly resource: {
    /** 微信支付分配的商户号 */
    readonly mchid: string
    /** 微信支付分配的子商户号 */
    readonly sub_mchid?: string | undefined
    /** 发票申请单号 */
    readonly fapiao_apply_id: string
    /** 用户完成发票抬头填写的时间 */
    readonly apply_time: string
  }
}

/** 隔夜归还保险订单状态变化 */
export interface Hire_power_bank_Receive_insurance_Notification extends NotificationEnvelope {
  readonly event_type: 'HIRE_POWER_BANK.RECEIVE_INSURANCE'
  readonly original_type: string
  /** 解密后的数据 */
  readonly resource: {
    /** 保险订单ID */
    readonly order_id: string
    /** 商户保险订单号 */
    readonly out_order_no: string
    /** 用户标识 */
    readonly openid: string
    /** 最大理赔次数 */
    readonly max_claim_count: number
    /** 已理赔次数 */
    readonly claimed_count: number
    /** 保险订单领取时间 */
    readonly order_receive_time: string
    /** 保险订单领取状态 */
    readonly order_receive_state: string
    /** 保险订单开始时间 */
    readonly order_begin_time?: string | undefined
    /** 保险订单结束时间 */
    readonly order_end_time?: string | undefined
  }
}

/** 保险商户委托代续期完成 · https://pay.weixin.qq.com/doc/v3/merchant/4012289466 */
export interface Insurance_entrust_Renew_Notification extends NotificationEnvelope {
  readonly event_type: 'INSURANCE_ENTRUST.RENEW'
  readonly original_type: 'insurance_entrust'
  /** 解密后的数据 */
  readonly resource: {
    /** 微信支付分配的商户号 */
    readonly mchid: string
    /** 委托代扣协议的主键 */
    readonly contract_id: string
    /** 商户在微信申请的公众号或移动应用AppID */
    readonly appid: string
    /** 委托代扣协议模板ID */
    readonly plan_id: number
    /** 商户侧的签约协议号 */
    readonly out_contract_code: string
    /** 签约用户的名称 */
    readonly insured_display_name: string
    /** 委托代扣协议状态 */
    readonly contract_state: "SIGNED" | "TERMINATED" | (string & {})
    /** 协议签署时间 */
    readonly contract_signed_time: string
    /** 协议到期时间 */
    readonly contract_expired_time: string
    /** 商户AppID下的用户唯一标识 */
    readonly openid: string
    /** 协议解约信息 */
    readonly contract_terminate_info: {
      /** 协议解约方式 */
      readonly contract_termination_mode: "USER_TERMINATE" | "MCH_API_TERMINATE" | "API" | "WEPAY_WEB_TERMINATE" | "CUSTOMER_SERVICE_TERMINATE" | "SYSTEM_TERMINATE" | (string & {})
      /** 协议解约时间 */
      readonly contract_terminated_time: string
      /** 解约原因的备注说明 */
      readonly contract_termination_remark?: string | undefined
    }
  }
}

/** 保险商户委托代扣签约成功 · https://pay.weixin.qq.com/doc/v3/merchant/4012289466 */
export interface Insurance_entrust_Sign_Notification extends NotificationEnvelope {
  readonly event_type: 'INSURANCE_ENTRUST.SIGN'
  readonly original_type: 'insurance_entrust'
  /** 解密后的数据 */
  readonly resource: {
    /** 微信支付分配的商户号 */
    readonly mchid: string
    /** 委托代扣协议的主键 */
    readonly contract_id: string
    /** 商户在微信申请的公众号或移动应用AppID */
    readonly appid: string
    /** 委托代扣协议模板ID */
    readonly plan_id: number
    /** 商户侧的签约协议号 */
    readonly out_contract_code: string
    /** 签约用户的名称 */
    readonly insured_display_name: string
    /** 委托代扣协议状态 */
    readonly contract_state: "SIGNED" | "TERMINATED" | (string & {})
    /** 协议签署时间 */
    readonly contract_signed_time: string
    /** 协议到期时间 */
    readonly contract_expired_time?: string | undefined
    /** 商户AppID下的用户唯一标识 */
    readonly openid?: string | undefined
    /** 协议解约信息 */
    readonly contract_terminate_info?: {
      /** 协议解约方式 */
      readonly contract_termination_mode: "USER_TERMINATE" | "MCH_API_TERMINATE" | "API" | "WEPAY_WEB_TERMINATE" | "CUSTOMER_SERVICE_TERMINATE" | "SYSTEM_TERMINATE" | (string & {})
      /** 协议解约时间 */
      readonly contract_terminated_time: string
      /** 解约原因的备注说明 */
      readonly contract_termination_remark?: string | undefined
    } | undefined
  }
}

/** 保险商户委托代扣解约完成 · https://pay.weixin.qq.com/doc/v3/merchant/4012289466 */
export interface Insurance_entrust_Terminate_Notification extends NotificationEnvelope {
  readonly event_type: 'INSURANCE_ENTRUST.TERMINATE'
  readonly original_type: 'insurance_entrust'
  /** 解密后的数据 */
  readonly resource: {
    /** 微信支付分配的商户号 */
    readonly mchid: string
    /** 委托代扣协议的主键 */
    readonly contract_id: string
    /** 商户在微信申请的公众号或移动应用AppID */
    readonly appid: string
    /** 委托代扣协议模板ID */
    readonly plan_id: number
    /** 商户侧的签约协议号 */
    readonly out_contract_code: string
    /** 签约用户的名称 */
    readonly insured_display_name: string
    /** 委托代扣协议状态 */
    readonly contract_state: "SIGNED" | "TERMINATED" | (string & {})
    /** 协议签署时间 */
    readonly contract_signed_time?: string | undefined
    /** 协议到期时间 */
    readonly contract_expired_time?: string | undefined
    /** 商户AppID下的用户唯一标识 */
    readonly openid?: string | undefined
    /** 协议解约信息 */
    readonly contract_terminate_info: {
      /** 协议解约方式 */
      readonly contract_termination_mode: "USER_TERMINATE" | "MCH_API_TERMINATE" | "API" | "WEPAY_WEB_TERMINATE" | "CUSTOMER_SERVICE_TERMINATE" | "SYSTEM_TERMINATE" | (string & {})
      /** 协议解约时间 */
      readonly contract_terminated_time: string
      /** 解约原因的备注说明 */
      readonly contract_termination_remark?: string | undefined
    }
  }
}

/** 微信保单服务用户授权成功 · https://pay.weixin.qq.com/doc/v3/merchant/4016943540 */
export interface Insurance_policy_management_Granted_Notification extends NotificationEnvelope {
  readonly event_type: 'INSURANCE_POLICY_MANAGEMENT.GRANTED'
  readonly original_type: 'insurance_policy_management'
  /** 解密后的数据 */
  readonly resource: {
    /** 商户保险编码 */
    readonly out_insurance_no: string
    /** 保险名称 */
    readonly insurance_name: string
    /** 授权状态 */
    readonly auth_state: "AUTH_STATE_INIT" | "AUTH_STATE_PENDING" | "AUTH_STATE_GRANTED" | "AUTH_STATE_DENIED" | "AUTH_STATE_INEFFECTIE" | (string & {})
    /** 用户授权时间 */
    readonly user_auth_time: string
  }
}

/** 商圈会员积分服务授权结果 · https://pay.weixin.qq.com/doc/v3/merchant/4012285836 */
export interface Mall_auth_Activate_card_Notification extends NotificationEnvelope {
  readonly event_type: 'MALL_AUTH.ACTIVATE_CARD'
  readonly original_type: string
  /** 解密后的数据 */
  readonly resource: {
    /** 顾客授权时使用的小程序上的OpenID */
    readonly openid: string
    /** 用户在商圈会员卡card_id下的唯一标志 */
    readonly code: string
    /** 用户开会员卡时的商圈商户号 */
    readonly mchid: string
    /** 用户授权类型 */
    readonly auth_type: "REGISTERED_MODE" | "REGISTERED_AND_AUTHORIZATION_MODE" | (string & {})
  }
}

/** 商圈会员场内退款 · https://pay.weixin.qq.com/doc/v3/merchant/4012285869 */
export interface Mall_refund_Success_Notification extends NotificationEnvelope {
  readonly event_type: 'MALL_REFUND.SUCCESS'
  readonly original_type: 'mall_refund'
  /** 解密后的数据 */
  readonly resource: {
    /** 微信支付分配的商户号 */
    readonly mchid: string
    /** 商圈商户名称 */
    readonly merchant_name: string
    /** 门店名称 */
    readonly shop_name: string
    /** 门店编号 */
    readonly shop_number: string
    /** 顾客授权积分时使用的小程序的AppID */
    readonly appid: string
    /** 顾客授权时使用的小程序上的OpenID */
    readonly openid: string
    /** 交易完成时间 */
    readonly refund_time: string
    /** 用户实际消费金额 */
    readonly pay_amount: number
    /** 用户退款金额 */
    readonly refund_amount: number
    /** 微信支付订单号 */
    readonly transaction_id: string
    /** 微信支付退款单号 */
    readonly refund_id: string
  }
}

/** 商圈会员场内支付结果 · https://pay.weixin.qq.com/doc/v3/merchant/4012285856 */
export interface Mall_transaction_Success_Notification extends NotificationEnvelope {
  readonly event_type: 'MALL_TRANSACTION.SUCCESS'
  readonly original_type: string
  /** 解密后的数据 */
  readonly resource: {
    /** 微信支付分配的商户号 */
    readonly mchid: string
    /** 商圈商户名称 */
    readonly merchant_name: string
    /** 门店名称 */
    readonly shop_name: string
    /** 门店编号 */
    readonly shop_number: string
    /** 顾客授权积分时使用的小程序的AppID */
    readonly appid: string
    /** 顾客授权时使用的小程序上的OpenID */
    readonly openid: string
    /** 交易完成时间 */
    readonly time_end: string
    /** 用户实际消费金额 */
    readonly amount: number
    /** 微信支付订单号 */
    readonly transaction_id: string
    /** 手动提交积分标记 */
    readonly commit_tag?: string | undefined
  }
}

/** 商户管理记录 · https://pay.weixin.qq.com/doc/v3/partner/4014940982 */
export interface Managerecord_Change_Notification extends NotificationEnvelope {
  readonly event_type: 'MANAGERECORD.CHANGE'
  readonly original_type: 'manage_record'
  /** 解密后的数据 */
  readonly resource: {
    /** 子商户号 */
    readonly sub_mchid: string
    /** 商户管理记录ID */
    readonly manage_record_id: string
    /** 商户管理记录状态 */
    readonly manage_record_state: "PENDING" | "SUBMITTED" | "EXPIRED" | "UNDER_REVIEW" | "RECOVERED" | "REJECTED" | (string & {})
  }
}

/** 用户关闭自动收款授权 · https://pay.weixin.qq.com/doc/v3/merchant/4014512908 */
export interface Mchtransfer_Authorization_Closed_Notification extends NotificationEnvelope {
  readonly event_type: 'MCHTRANSFER.AUTHORIZATION.CLOSED'
  readonly original_type: 'mch_payment'
  /** 解密后的数据 */
  readonly resource: {
    /** 商户侧授权单号 */
    readonly out_authorization_no: string
    /** 商户AppID */
    readonly appid: string
    /** 收款用户OpenID */
    readonly openid: string
    /** 用户展示名称 */
    readonly user_display_name: string
    /** 微信自动收款授权单号 */
    readonly authorization_id: string
    /** 单据状态 */
    readonly state: "TAKING_EFFECT" | "CLOSED" | (string & {})
    /** 用户确认授权的时间 */
    readonly authorize_time: string
    /** 自动收款授权的关闭信息 */
    readonly close_info?: {
      /** 关闭时间 */
      readonly close_time: string
      /** 自动收款授权的原因 */
      readonly close_reason: "CLOSE_VIA_MCH_API" | "USER_CLOSE" | (string & {})
    } | undefined
  }
}

/** 用户确认自动收款授权 · https://pay.weixin.qq.com/doc/v3/merchant/4014512908 */
export interface Mchtransfer_Authorization_Confirmed_Notification extends NotificationEnvelope {
  readonly event_type: 'MCHTRANSFER.AUTHORIZATION.CONFIRMED'
  readonly original_type: 'mch_payment'
  /** 解密后的数据 */
  readonly resource: {
    /** 商户侧授权单号 */
    readonly out_authorization_no: string
    /** 商户AppID */
    readonly appid: string
    /** 收款用户OpenID */
    readonly openid: string
    /** 用户展示名称 */
    readonly user_display_name: string
    /** 微信自动收款授权单号 */
    readonly authorization_id: string
    /** 单据状态 */
    readonly state: "TAKING_EFFECT" | "CLOSED" | (string & {})
    /** 用户确认授权的时间 */
    readonly authorize_time: string
    /** 自动收款授权的关闭信息 */
    readonly close_info?: {
      /** 关闭时间 */
      readonly close_time: string
      /** 自动收款授权的原因 */
      readonly close_reason: "CLOSE_VIA_MCH_API" | "USER_CLOSE" | (string & {})
    } | undefined
  }
}

/** 商家转账批次关闭回调 · https://pay.weixin.qq.com/doc/v3/merchant/4012269028 */
export interface Mchtransfer_Batch_Closed_Notification extends NotificationEnvelope {
  readonly event_type: 'MCHTRANSFER.BATCH.CLOSED'
  readonly original_type: 'mch_payment'
  /** 解密后的数据 */
  readonly resource: {
    /** 商户号 */
    readonly mchid: string
    /** 商家批次单号 */
    readonly out_batch_no: string
    /** 微信批次单号 */
    readonly batch_id: string
    /** 批次状态 */
    readonly batch_status: "WAIT_PAY" | "ACCEPTED" | "PROCESSING" | "FINISHED" | "CLOSED" | (string & {})
    /** 批次总笔数 */
    readonly total_num: number
    /** 批次总金额 */
    readonly total_amount: number
    /** 批次关闭原因 */
    readonly close_reason: "CLOSED" | "OVERDUE_CLOSE" | "TRANSFER_SCENE_INVALID" | (string & {})
    /** 批次更新时间 */
    readonly update_time: string
  }
}

/** 商家转账批次完成回调 · https://pay.weixin.qq.com/doc/v3/merchant/4012269028 */
export interface Mchtransfer_Batch_Finished_Notification extends NotificationEnvelope {
  readonly event_type: 'MCHTRANSFER.BATCH.FINISHED'
  readonly original_type: 'mch_payment'
  /** 解密后的数据 */
  readonly resource: {
    /** 商家批次单号 */
    readonly out_batch_no: string
    /** 微信批次单号 */
    readonly batch_id: string
    /** 批次状态 */
    readonly batch_status: "WAIT_PAY" | "ACCEPTED" | "PROCESSING" | "FINISHED" | "CLOSED" | (string & {})
    /** 批次总笔数 */
    readonly total_num: number
    /** 批次总金额 */
    readonly total_amount: number
    /** 转账成功金额 */
    readonly success_amount: number
    /** 转账成功笔数 */
    readonly success_num: number
    /** 转账失败金额 */
    readonly fail_amount: number
    /** 转账失败笔数 */
    readonly fail_num: number
    /** 批次更新时间 */
    readonly update_time: string
  }
}

/** 商家转账回调 · https://pay.weixin.qq.com/doc/v3/merchant/4012712115 */
export interface Mchtransfer_Bill_Finished_Notification extends NotificationEnvelope {
  readonly event_type: 'MCHTRANSFER.BILL.FINISHED'
  readonly original_type: 'mch_payment'
  /** 解密后的数据 */
  readonly resource: {
    /** 商户单号 */
    readonly out_bill_no: string
    /** 商家转账订单号 */
    readonly transfer_bill_no: string
    /** 单据状态 */
    readonly state: "ACCEPTED" | "PROCESSING" | "WAIT_USER_CONFIRM" | "TRANSFERING" | "SUCCESS" | "FAIL" | "CANCELING" | "CANCELLED" | (string & {})
    /** 商户号 */
    readonly mch_id?: string | undefined
    /** 商户号 */
    readonly mchid?: string | undefined
    /** 子商户号 */
    readonly sub_mchid?: string | undefined
    /** 转账金额 */
    readonly transfer_amount: number
    /** 收款用户OpenID */
    readonly openid: string
    /** 失败原因 */
    readonly fail_reason?: "ACCOUNT_FROZEN" | "ACCOUNT_NOT_EXIST" | "BANK_CARD_ACCOUNT_ABNORMAL" | "BANK_CARD_BANK_INFO_WRONG" | "BANK_CARD_CARD_INFO_WRONG" | "BANK_CARD_COLLECTIONS_ABOVE_QUOTA" | "BANK_CARD_PARAM_ERROR" | "BANK_CARD_STATUS_ABNORMAL" | "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH" | "BLOCK_B2C_USERLIMITAMOUNT_MONTH" | "DAY_RECEIVED_COUNT_EXCEED" | "DAY_RECEIVED_QUOTA_EXCEED" | "EXCEEDED_ESTIMATED_AMOUNT" | "ID_CARD_NOT_CORRECT" | "MCH_CANCEL" | "MERCHANT_REJECT" | "MERCHANT_NOT_CONFIRM" | "NAME_NOT_CORRECT" | "OPENID_INVALID" | "OTHER_FAIL_REASON_TYPE" | "OVERDUE_CLOSE" | "PAYEE_ACCOUNT_ABNORMAL" | "PAYER_ACCOUNT_ABNORMAL" | "PRODUCT_AUTH_CHECK_FAIL" | "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED" | "REAL_NAME_CHECK_FAIL" | "RECEIVE_ACCOUNT_NOT_CONFIGURE" | "RESERVATION_INFO_NOT_MATCH" | "RESERVATION_SCENE_NOT_MATCH" | "RESERVATION_STATE_INVALID" | "TRANSFER_QUOTA_EXCEED" | "TRANSFER_REMARK_SET_FAIL" | "TRANSFER_RISK" | "TRANSFER_SCENE_INVALID" | "TRANSFER_SCENE_UNAVAILABLE" | "RELATED_ORDER_TRANSFER_AMOUNT_EXCEED" | "RELATED_ORDER_TRANSFER_COUNT_EXCEED" | "BUDGET_NOT_ENOUGH" | (string & {}) | undefined
    /** 单据创建时间 */
    readonly create_time: string
    /** 最后一次状态变更时间 */
    readonly update_time: string
    /** 收款方式类型 */
    readonly payment_method_type?: "CFT" | "WPHK" | (string & {}) | undefined
  }
}

/** 转账到QQ钱包 · https://pay.weixin.qq.com/doc/v3/merchant/4014301851 */
export interface Mchtransfer_Qqwalletbill_Finished_Notification extends NotificationEnvelope {
  readonly event_type: 'MCHTRANSFER.QQWALLETBILL.FINISHED'
  readonly original_type: 'mch_payment'
  /** 解密后的数据 */
  readonly resource: {
    /** 商户号 */
    readonly mchid: string
    /** 商户单号 */
    readonly out_bill_no: string
    /** 微信转账单号 */
    readonly transfer_bill_no: string
    /** QQ互联开放平台AppID */
    readonly appid: string
    /** 单据状态 */
    readonly state: "ACCEPTED" | "PROCESSING" | "WAIT_USER_CONFIRM" | "TRANSFERING" | "SUCCESS" | "FAIL" | "CANCELING" | "CANCELLED" | (string & {})
    /** 转账金额 */
    readonly transfer_amount: number
    /** 转账备注 */
    readonly transfer_remark: string
    /** 收款用户OpenID */
    readonly openid?: string | undefined
    /** 收款用户QQ号 */
    readonly user_qq?: string | undefined
    /** 收款用户姓名 */
    readonly user_name?: string | undefined
    /** 失败原因 */
    readonly fail_reason?: string | undefined
    /** 单据创建时间 */
    readonly create_time: string
    /** 最后一次状态变更时间 */
    readonly update_time: string
  }
}

/** 商户提现状态变更 · https://pay.weixin.qq.com/doc/v3/partner/4013049135 */
export interface Mchwithdraw_Change_Notification extends NotificationEnvelope {
  readonly event_type: 'MCHWITHDRAW.CHANGE'
  readonly original_type: 'mch_withdraw'
  /** 解密后的数据 */
  readonly resource: {
    /** 提现单状态 */
    readonly status: "CREATE_SUCCESS" | "SUCCESS" | "FAIL" | "REFUND" | "CLOSE" | "INIT" | (string & {})
    /** 微信支付提现单号 */
    readonly withdraw_id: string
    /** 商户提现单号 */
    readonly out_request_no: string
    /** 提现金额 */
    readonly amount: number
    /** 发起提现时间 */
    readonly create_time: string
    /** 提现状态更新时间 */
    readonly update_time: string
    /** 失败原因 */
    readonly reason: string
    /** 提现备注 */
    readonly remark: string
    /** 银行附言 */
    readonly bank_memo: string
    /** 出款账户类型 */
    readonly account_type: "BASIC" | "OPERATION" | "FEES" | (string & {})
    /** 提现失败解决方案 */
    readonly solution: string
    /** 入账银行账号后四位 */
    readonly account_number: string
    /** 入账银行 */
    readonly account_bank: string
    /** 入账银行全称 */
    readonly bank_name?: string | undefined
    /** 二级商户号 */
    readonly sub_mchid?: string | undefined
    /** 电商平台商户号 */
    readonly sp_mchid: string
    /** 提现金额 */
    readonly total_amount: number
    /** 提现成功金额 */
    readonly success_amount?: number | undefined
    /** 提现失败金额 */
    readonly fail_amount?: number | undefined
    /** 提现退票金额 */
    readonly refund_amount?: number | undefined
  }
}

/** 医保混合收款成功 · https://pay.weixin.qq.com/doc/v3/merchant/4016781554 */
export interface Medical_insurance_Success_Notification extends NotificationEnvelope {
  readonly event_type: 'MEDICAL_INSURANCE.SUCCESS'
  readonly original_type: string
  /** 解密后的数据 */
  readonly resource: {
    /** 唯一定义此资源的标识 */
    readonly mix_trade_no: string
    /** 医保自费混合订单支付状态 */
    readonly mix_pay_status: "UNKNOWN_MIX_PAY_STATUS" | "MIX_PAY_CREATED" | "MIX_PAY_SUCCESS" | "MIX_PAY_REFUND" | "MIX_PAY_FAIL" | (string & {})
    /** 混合订单中自费部分的支付状态 */
    readonly self_pay_status?: "UNKNOWN_SELF_PAY_STATUS" | "SELF_PAY_CREATED" | "SELF_PAY_SUCCESS" | "SELF_PAY_REFUND" | "SELF_PAY_FAIL" | "NO_SELF_PAY" | (string & {}) | undefined
    /** 混合订单中医保部分的支付状态 */
    readonly med_ins_pay_status?: "UNKNOWN_MED_INS_PAY_STATUS" | "MED_INS_PAY_CREATED" | "MED_INS_PAY_SUCCESS" | "MED_INS_PAY_REFUND" | "MED_INS_PAY_FAIL" | "NO_MED_INS_PAY" | (string & {}) | undefined
    /** 订单支付时间 */
    readonly paid_time?: string | undefined
    /** 支付完成后医保局返回内容 */
    readonly passthrough_response_content?: string | undefined
    /** 混合支付类型 */
    readonly mix_pay_type: "UNKNOWN_MIX_PAY_TYPE" | "CASH_ONLY" | "INSURANCE_ONLY" | "CASH_AND_INSURANCE" | (string & {})
    /** 订单类型 */
    readonly order_type?: "UNKNOWN_ORDER_TYPE" | "REG_PAY" | "DIAG_PAY" | "COVID_EXAM_PAY" | "IN_HOSP_PAY" | "PHARMACY_PAY" | "INSURANCE_PAY" | "INT_REG_PAY" | "INT_RE_DIAG_PAY" | "INT_RX_PAY" | "COVID_ANTIGEN_PAY" | "MED_PAY" | (string & {}) | undefined
    /** 从业机构的公众号ID */
    readonly appid: string
    /** 医疗机构的公众号ID */
    readonly sub_appid?: string | undefined
    /** 医疗机构的商户号 */
    readonly sub_mchid?: string | undefined
    /** 用户在appid下的唯一标识 */
    readonly openid?: string | undefined
    /** 用户在医疗机构AppID下的唯一标识 */
    readonly sub_openid?: string | undefined
    /** 是否代亲属支付 */
    readonly pay_for_relatives?: boolean | undefined
    /** 从业机构订单号 */
    readonly out_trade_no: string
    /** 医疗机构订单号 */
    readonly serial_no?: string | undefined
    /** 医保局返回的支付单ID */
    readonly pay_order_id?: string | undefined
    /** 医保局返回的支付授权码 */
    readonly pay_auth_no?: string | undefined
    /** 用户定位信息 */
    readonly geo_location?: string | undefined
    /** 城市ID */
    readonly city_id: string
    /** 医疗机构名称 */
    readonly med_inst_name: string
    /** 医疗机构编码 */
    readonly med_inst_no: string
    /** 医保下单时间 */
    readonly med_ins_order_create_time?: string | undefined
    /** 现金补充列表 */
    readonly cash_add_detail?: {
      /** 现金补充类型 */
      readonly cash_add_type: "DEFAULT_ADD_TYPE" | "FREIGHT" | "OTHER_MEDICAL_EXPENSES" | (string & {})
    } | undefined
    /** 现金减免列表 */
    readonly cash_reduce_detail?: {
      /** 现金减免类型 */
      readonly cash_reduce_type: "DEFAULT_REDUCE_TYPE" | "HOSPITAL_REDUCE" | "PHARMACY_DISCOUNT" | "DISCOUNT" | "PRE_PAYMENT" | "DEPOSIT_DEDUCTION" | (string & {})
    } | undefined
    /** 回调通知URL */
    readonly callback_url: string
    /** 自费预下单ID */
    readonly prepay_id?: string | undefined
    /** 医疗机构透传给医保的数据 */
    readonly passthrough_request_content?: string | undefined
    /** 医疗机构与微信医保约定的扩展字段 */
    readonly extends?: string | undefined
    /** 查询与通知中返回 */
    readonly attach?: string | undefined
    /** 渠道号 */
    readonly channel_no?: string | undefined
    /** 是否到医保局测试环境下单 */
    readonly med_ins_test_env?: boolean | undefined
  }
}

/** 会员卡领卡事件 · https://pay.weixin.qq.com/doc/v3/merchant/4012288215 */
export interface Membercard_Accept_card_Notification extends NotificationEnvelope {
  readonly event_type: 'MEMBERCARD.ACCEPT_CARD'
  readonly original_type: 'membercard'
  /** 解密后的数据 */
  readonly resource: {
    /** 事件类型 */
    readonly event_type: "NEW_ACTIVATE" | "RECOVER" | "MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER" | (string & {})
    /** 会员卡ID */
    readonly card_id: string
    /** 会员卡code */
    readonly code?: string | undefined
    /** 激活时间 */
    readonly event_time: string
    /** 用户标识 */
    readonly openid: string
    /** 用户统一标识 */
    readonly unionid?: string | undefined
    /** 加密手机号 */
    readonly phone_number?: string | undefined
    /** 自定义场景值 */
    readonly outer_str?: string | undefined
  }
}

/** 会员卡激活事件 · https://pay.weixin.qq.com/doc/v3/merchant/4012288215 */
export interface Membercard_Activate_card_Notification extends NotificationEnvelope {
  readonly event_type: 'MEMBERCARD.ACTIVATE_CARD'
  readonly original_type: 'membercard'
  /** 解密后的数据 */
  readonly resource: {
    /** 事件类型 */
    readonly event_type: "MEMBER_CARD_ACTIVATE" | (string & {})
    /** 会员卡ID */
    readonly card_id: string
    /** 会员卡code */
    readonly code?: string | undefined
    /** 激活时间 */
    readonly event_time: string
    /** 激活场景 */
    readonly activate_scene: "NEW_ACTIVATE" | "RECOVER" | (string & {})
    /** 用户标识 */
    readonly openid: string
    /** 用户统一标识 */
    readonly unionid?: string | undefined
    /** 自定义场景值 */
    readonly outer_str?: string | undefined
  }
}

/** 用户管理会员卡事件 · https://pay.weixin.qq.com/doc/v3/merchant/4012288215 */
export interface Membercard_Usercard_manage_Notification extends NotificationEnvelope {
  readonly event_type: 'MEMBERCARD.USERCARD_MANAGE'
  readonly original_type: 'membercard'
  /** 解密后的数据 */
  readonly resource: {
    /** 事件类型 */
    readonly event_type: "USER_VIEW_MEMBERCARD" | "USER_DELETE_MEMBERCARD" | "USER_MODIFY_INFORMATION" | (string & {})
    /** 会员卡ID */
    readonly card_id: string
    /** 会员卡code */
    readonly code?: string | undefined
    /** 激活时间 */
    readonly event_time: string
    /** 用户标识 */
    readonly openid: string
    /** 用户统一标识 */
    readonly unionid?: string | undefined
  }
}

/** 合作伙伴订阅 · https://pay.weixin.qq.com/doc/v3/partner/4016022266 */
export interface Merchant_notify_Notify_Notification extends NotificationEnvelope {
  readonly event_type: 'MERCHANT_NOTIFY.NOTIFY'
  readonly original_type: 'merchant_notify'
  /** 解密后的数据 */
  readonly resource: {
    readonly topic_name: {
      readonly topic_english_name: string
      readonly topic_chinese_name: string
    }
    readonly message_content: {
      /** 商户号 */
      readonly merchant_code: string
      /** 商户全称 */
      readonly merchant_company_name: string
      /** 业务发生时间 */
      readonly business_time: string
      /** 业务单据 */
      readonly business_code: string
      /** 业务状态 */
      readonly business_state: string
    }
  }
}

/** 跨境/全球-委托代扣签约成功 · https://pay.weixin.qq.com/doc/global/v3/zh/4013015485 */
export interface Papay_Sign_Notification extends NotificationEnvelope {
  readonly event_type: 'PAPAY.SIGN'
  readonly original_type: string
  /** 解密后的数据 */
  readonly resource: {
    /** 微信支付分配的商户号 */
    readonly mchid?: string | undefined
    /** 商户侧的签约协议号 */
    readonly out_contract_code?: string | undefined
    /** 商户在微信申请的公众号或移动应用AppID */
    readonly appid?: string | undefined
    /** 商户AppID下的用户唯一标识 */
    readonly openid?: string | undefined
    /** 协议解约方式 */
    readonly contract_termination_mode?: "USER" | "MERCHANT" | "PLATFORM" | (string & {}) | undefined
    /** 委托代扣协议的主键 */
    readonly contract_id?: string | undefined
    /** 委托代扣协议模板ID */
    readonly plan_id?: number | undefined
    /** 操作时间 */
    readonly operate_time?: string | undefined
    /** 协议到期时间 */
    readonly contract_expired_time?: string | undefined
    /** 普通服务商商户号 */
    readonly sp_mchid?: string | undefined
    /** 商户在微信申请的公众号或移动应用AppID */
    readonly sp_appid?: string | undefined
    /** 子商户号 */
    readonly sub_mchid?: string | undefined
    /** 子商户的AppID */
    readonly sub_appid?: string | undefined
    /** 商户AppID下的用户唯一标识 */
    readonly sp_openid?: string | undefined
    /** 子商户AppID对应的用户OpenID */
    readonly sub_openid?: string | undefined
  }
}

/** 跨境/全球-委托代扣成功解约 · https://pay.weixin.qq.com/doc/global/v3/zh/4013015485 */
export interface Papay_Terminate_Notification extends NotificationEnvelope {
  readonly event_type: 'PAPAY.TERMINATE'
  readonly original_type: string
  /** 解密后的数据 */
  readonly resource: {
    /** 微信支付分配的商户号 */
    readonly mchid?: string | undefined
    /** 商户侧的签约协议号 */
    readonly out_contract_code?: string | undefined
    /** 商户在微信申请的公众号或移动应用AppID */
    readonly appid?: string | undefined
    /** 商户AppID下的用户唯一标识 */
    readonly openid?: string | undefined
    /** 协议解约方式 */
    readonly contract_termination_mode?: "USER" | "MERCHANT" | "PLATFORM" | (string & {}) | undefined
    /** 委托代扣协议的主键 */
    readonly contract_id?: string | undefined
    /** 委托代扣协议模板ID */
    readonly plan_id?: number | undefined
    /** 操作时间 */
    readonly operate_time?: string | undefined
    /** 协议到期时间 */
    readonly contract_expired_time?: string | undefined
    /** 普通服务商商户号 */
    readonly sp_mchid?: string | undefined
    /** 商户在微信申请的公众号或移动应用AppID */
    readonly sp_appid?: string | undefined
    /** 子商户号 */
    readonly sub_mchid?: string | undefined
    /** 子商户的AppID */
    readonly sub_appid?: string | undefined
    /** 商户AppID下的用户唯一标识 */
    readonly sp_openid?: string | undefined
    /** 子商户AppID对应的用户OpenID */
    readonly sub_openid?: string | undefined
  }
}

/** 停车缴费服务-商户查费 · https://pay.weixin.qq.com/doc/v3/partner/4024070065 */
export interface Parking_fee_Query_trans_info_Notification extends NotificationEnvelope {
  readonly event_type: 'PARKING_FEE.QUERY_TRANS_INFO'
  readonly original_type: 'parking_fee'
  /** 解密后的数据 */
  readonly resource: {
    /** 商户停车单号 */
    readonly out_serial_number: string
    /** 车牌号 */
    readonly plate_number?: string | undefined
    /** 商户停车场ID */
    readonly out_parking_id?: string | undefined
  }
}

/** 服务账户绑定结果 · https://pay.weixin.qq.com/doc/v3/partner/4012156110 */
export interface Payscore_Bind_service_account_Notification extends NotificationEnvelope {
  readonly event_type: 'PAYSCORE.BIND_SERVICE_ACCOUNT'
  readonly original_type: string
  /** 解密后的数据 */
  readonly resource: {
    /** 服务ID */
    readonly service_id: string
    /** 公众账号ID */
    readonly appid: string
    /** 商户号 */
    readonly mchid: string
    /** 子商户公众号ID */
    readonly sub_appid?: string | undefined
    /** 子商户商户号 */
    readonly sub_mchid: string
    /** 商户申请绑定单号 */
    readonly out_apply_no: string
    /** 受理状态 */
    readonly apply_state: string
    /** 拒绝原因 */
    readonly reject_reason?: string | undefined
  }
}

/** 支付分从业机构-商户预下单 · https://pay.weixin.qq.com/doc/v3/partner/4012084127 */
export interface Payscore_Mch_prepay_Notification extends NotificationEnvelope {
  readonly event_type: 'PAYSCORE.MCH_PREPAY'
  readonly original_type: 'payscore'
  /** 解密后的数据 */
  readonly resource: {
    /** 调用创单接口时提交的服务ID */
    readonly service_id: string
    /** 调用创单接口时提交的应用ID */
    readonly appid: string
    /** 调用创单接口时提交的商户号 */
    readonly mchid: string
    /** 调用创单接口时传入的子商户应用ID */
    readonly sub_appid?: string | undefined
    /** 调用创单接口时传入的子商户商户号 */
    readonly sub_mchid: string
    /** 调用创单接口时传入的渠道商商户号 */
    readonly channel_id?: string | undefined
    /** 调用创单接口时提交的商户服务订单号 */
    readonly out_order_no: string
    /** 微信用户在商户对应AppID下的唯一标识 */
    readonly openid?: string | undefined
    /** 微信用户在商户对应sub_appid下的唯一标识 */
    readonly sub_openid?: string | undefined
    /** 总金额 */
    readonly total_amount: number
    /** 预下单请求部分输入参数 */
    readonly prepay_req_body: {
      /** 终端设备号 */
      readonly device_info: string
      /** 微信支付分配给收单服务商的ID */
      readonly nonce_str: string
      /** 商品或支付单简要描述 */
      readonly body: string
      /** 附加数据 */
      readonly attach?: string | undefined
      /** 符合ISO 4217标准的三位字母代码 */
      readonly fee_type: string
      /** 订单生成时间 */
      readonly time_start: string
      /** 订单失效时间 */
      readonly time_expire: string
      /** 商品标记 */
      readonly goods_tag?: string | undefined
      /** 异步接收微信支付结果通知的回调地址 */
      readonly notify_url: string
      /** JSAPI */
      readonly trade_type: "JSAPI" | "NATIVE" | (string & {})
      /** no_credit */
      readonly limit_pay: string
      /** 需要跟公众平台的发票功能联合使用 */
      readonly need_receipt: boolean
    }
    readonly prepay_req_header_base64?: string | undefined
    readonly prepay_req_body_base64?: string | undefined
    /** 从业机构请求预下单接口时 */
    readonly prepay_resp_http_code?: number | undefined
    readonly prepay_resp_header_base64?: string | undefined
    readonly prepay_resp_body_base64?: string | undefined
  }
}

/** 支付分服务确认订单 */
export interface Payscore_User_accepted_Notification extends NotificationEnvelope {
  readonly event_type: 'PAYSCORE.USER_ACCEPTED'
  readonly original_type: string
  /** 解密后的数据 */
  readonly resource: {
    /** 微信用户在校园轻松付下的合约的唯一标识 */
    readonly contract_id?: string | undefined
    /** 商户号 */
    readonly mchid?: string | undefined
    /** 公众账号ID */
    readonly appid?: string | undefined
    /** 用户标识 */
    readonly openid?: string | undefined
    /** 签约模板的唯一标识 */
    readonly plan_id?: string | undefined
    /** 枚举值 */
    readonly contract_status?: "ADD" | "DELETE" | (string & {}) | undefined
    /** 签约完成时间 */
    readonly create_time?: string | undefined
    /** 由商户自行生成的签约号 */
    readonly out_contract_code?: string | undefined
    /** 子商户应用ID */
    readonly sub_appid?: string | undefined
    /** 子商户的商户号 */
    readonly sub_mchid?: string | undefined
    /** 调用授权服务接口提交的渠道商商户号 */
    readonly channel_id?: string | undefined
    /** 服务ID */
    readonly service_id?: string | undefined
    /** 子商户公众号下OpenID */
    readonly sub_openid?: string | undefined
    /** 回调状态 */
    readonly user_service_status?: string | undefined
    /** 服务开启/解除授权时间 */
    readonly openorclose_time?: string | undefined
    /** 授权协议号 */
    readonly authorization_code?: string | undefined
    /** 调用授权服务接口提交的商户请求唯一标识 */
    readonly out_request_no?: string | undefined
  }
}

/** 取消签约回调 · https://pay.weixin.qq.com/doc/v3/merchant/4012286184 */
export interface Payscore_User_cancel_sign_plan_Notification extends NotificationEnvelope {
  readonly event_type: 'PAYSCORE.USER_CANCEL_SIGN_PLAN'
  readonly original_type: 'payscore'
  /** 解密后的数据 */
  readonly resource: {
    /** 签约计划的主键 */
    readonly sign_plan_id: string
    /** 签约计划用户服务商应用下的OpenID */
    readonly openid?: string | undefined
    /** 签约计划用户子商户应用下的OpenID */
    readonly sub_openid?: string | undefined
    /** 计划所属服务 */
    readonly service_id: string
    /** 服务商商户号 */
    readonly mchid: string
    /** 子商户商户号 */
    readonly sub_mchid?: string | undefined
    /** 服务商AppID */
    readonly appid: string
    /** 子商户AppID */
    readonly sub_appid?: string | undefined
    /** 商户系统内部签约计划单号 */
    readonly merchant_sign_plan_no: string
    /** 签约事件通知回调地址 */
    readonly merchant_callback_url?: string | undefined
    /** 签约所属计划ID */
    readonly plan_id: string
    /** 序号从1开始 */
    readonly going_detail_no: number
    /** 计划签约状态 */
    readonly sign_state: "UNSIGNED" | (string & {})
    /** 取消计划时间 */
    readonly cancel_sign_time?: string | undefined
    /** 签约计划取消类型 */
    readonly cancel_sign_type?: "NOT_CANCEL" | "USER" | "MERCHANT" | "REVOKE_SERVICE" | (string & {}) | undefined
    /** 签约计划取消原因 */
    readonly cancel_reason?: string | undefined
    /** 签约计划的名称 */
    readonly plan_name: string
    /** 签约计划过期时间 */
    readonly plan_over_time: string
    /** 签约计划原总金额 */
    readonly total_origin_price: number
    /** 签约计划扣费次数 */
    readonly deduction_quantity: number
    /** 签约计划实际总金额 */
    readonly total_actual_price: number
    /** 签约计划明细列表 */
    readonly signed_detail_list?: readonly {
      /** 根据创建计划时传入明细顺序编号 */
      readonly plan_detail_no: number
      /** 计划明细原支付金额 */
      readonly original_price: number
      /** 计划明细优惠说明 */
      readonly plan_discount_description?: string | undefined
      /** 计划明细实际支付金额 */
      readonly actual_price: number
      /** 计划明细状态 */
      readonly plan_detail_state: "NOT_USED" | "USING" | "USED" | "SIGN_PLAN_DETAIL_CANCEL" | (string & {})
      /** 计划明细在使用中 */
      readonly order_id?: string | undefined
      /** 必须保障在商户下唯一 */
      readonly merchant_plan_detail_no: string
      /** 计划详情名称 */
      readonly plan_detail_name: string
      /** 单位分 */
      readonly actual_pay_price?: number | undefined
      /** 详情使用时间 */
      readonly use_time: string
      /** 详情对应订单实际完成支付时间 */
      readonly complete_time: string
      /** 详情对应订单取消时间 */
      readonly cancel_time: string
    }[] | undefined
    /** 签约时间 */
    readonly sign_time?: string | undefined
  }
}

/** 支付分服务用户解除授权成功 · https://pay.weixin.qq.com/doc/v3/partner/4012160692 */
export interface Payscore_User_close_service_Notification extends NotificationEnvelope {
  readonly event_type: 'PAYSCORE.USER_CLOSE_SERVICE'
  readonly original_type: string
  /** 解密后的数据 */
  readonly resource: {
    /** 公众账号ID */
    readonly appid: string
    /** 商户号 */
    readonly mchid?: string | undefined
    /** 子商户应用ID */
    readonly sub_appid?: string | undefined
    /** 子商户的商户号 */
    readonly sub_mchid?: string | undefined
    /** 调用授权服务接口提交的渠道商商户号 */
    readonly channel_id?: string | undefined
    /** 服务ID */
    readonly service_id: string
    /** 用户标识 */
    readonly openid?: string | undefined
    /** 子商户公众号下OpenID */
    readonly sub_openid?: string | undefined
    /** 回调状态 */
    readonly user_service_status?: string | undefined
    /** 服务开启/解除授权时间 */
    readonly openorclose_time?: string | undefined
    /** 授权协议号 */
    readonly authorization_code?: string | undefined
    /** 调用授权服务接口提交的商户请求唯一标识 */
    readonly out_request_no?: string | undefined
  }
}

/** 支付分服务用户确认成功 · https://pay.weixin.qq.com/doc/v3/merchant/4012587953 */
export interface Payscore_User_confirm_Notification extends NotificationEnvelope {
  readonly event_type: 'PAYSCORE.USER_CONFIRM'
  readonly original_type: 'payscore'
  /** 解密后的数据 */
  readonly resource: {
    /** 调用授权服务接口提交的服务ID */
    readonly service_id: string
    /** 调用授权服务接口提交的应用ID */
    readonly appid: string
    /** 调用授权服务接口提交的商户号 */
    readonly mchid: string
    /** 子商户应用ID */
    readonly sub_appid?: string | undefined
    /** 子商户商户号 */
    readonly sub_mchid?: string | undefined
    /** 调用创单接口时传入的渠道商商户号 */
    readonly channel_id?: string | undefined
    /** 商户服务订单号 */
    readonly out_order_no: string
    /** 微信用户在商户对应AppID下的唯一标识 */
    readonly openid?: string | undefined
    /** 子商户公众号下的用户标识 */
    readonly sub_openid?: string | undefined
    /** 服务订单状态 */
    readonly state: string
    /** DOING状态附加说明 */
    readonly state_description?: string | undefined
    /** 服务信息 */
    readonly service_introduction: string
    /** 总金额 */
    readonly total_amount?: number | undefined
    /** 后付费项目 */
    readonly post_payments?: readonly {
      /** 付费名称 */
      readonly name?: string | undefined
      /** 付费金额 */
      readonly amount?: number | undefined
      /** 付费说明 */
      readonly description?: string | undefined
      /** 付费数量 */
      readonly count?: number | undefined
    }[] | undefined
    /** 商户优惠 */
    readonly post_discounts?: readonly {
      /** 优惠名称 */
      readonly name?: string | undefined
      /** 优惠说明 */
      readonly description?: string | undefined
      /** 优惠金额 */
      readonly amount?: number | undefined
    }[] | undefined
    /** 服务风险金 */
    readonly risk_fund?: {
      /** 风险名称 */
      readonly name: string
      /** 风险金额 */
      readonly amount: number
      /** 风险说明 */
      readonly description?: string | undefined
    } | undefined
    /** 服务时间段 */
    readonly time_range?: {
      /** 服务开始时间 */
      readonly start_time: string
      /** 服务开始时间备注 */
      readonly start_time_remark?: string | undefined
      /** 服务结束时间 */
      readonly end_time?: string | undefined
      /** 服务结束时间备注 */
      readonly end_time_remark?: string | undefined
    } | undefined
    /** 服务位置 */
    readonly location?: {
      /** 服务开始地点 */
      readonly start_location?: string | undefined
      /** 服务结束地点 */
      readonly end_location?: string | undefined
    } | undefined
    /** 商户数据包 */
    readonly attach?: string | undefined
    /** 微信服务单号 */
    readonly order_id?: string | undefined
    /** 是否需要收款 */
    readonly need_collection?: boolean | undefined
    /** 商户系统内部扣款单号 */
    readonly out_trade_no?: string | undefined
    /** 收款信息 */
    readonly collection?: {
      /** 收款状态 */
      readonly state: string
      /** 总收款金额 */
      readonly total_amount: number
      /** 待收金额 */
      readonly paying_amount: number
      /** 已收金额 */
      readonly paid_amount: number
      /** 收款明细列表 */
      readonly details?: readonly {
        /** 收款序号 */
        readonly seq?: number | undefined
        /** 单笔收款金额 */
        readonly amount: number
        /** 收款成功渠道 */
        readonly paid_type?: string | undefined
        /** 收款成功时间 */
        readonly paid_time: string
        /** 微信支付交易单号 */
        readonly transaction_id?: string | undefined
        /** 优惠功能 */
        readonly promotion_detail?: readonly {
          /** 券ID */
          readonly coupon_id: string
          /** 优惠名称 */
          readonly name?: string | undefined
          /** 优惠范围 */
          readonly scope?: string | undefined
          /** 优惠类型 */
          readonly type?: string | undefined
          /** 优惠券面额 */
          readonly amount: number
          /** 活动ID */
          readonly stock_id?: string | undefined
          /** 微信出资 */
          readonly wechatpay_contribute?: number | undefined
          /** 商户出资 */
          readonly merchant_contribute?: number | undefined
          /** 其他出资 */
          readonly other_contribute?: number | undefined
          /** 优惠币种 */
          readonly currency?: string | undefined
          /** 单品列表 */
          readonly goods_detail?: readonly {
            /** 商品编码 */
            readonly goods_id: string
            /** 商品数量 */
            readonly quantity?: number | undefined
            /** 商品价格 */
            readonly unit_price?: number | undefined
            /** 商品优惠金额 */
            readonly discount_amount?: number | undefined
            /** 商品备注 */
            readonly goods_remark?: string | undefined
          }[] | undefined
        }[] | undefined
      }[] | undefined
    } | undefined
    /** 1、USER_OPEN_SERVICE */
    readonly user_service_status?: string | undefined
    /** 服务开启/解除授权成功时间 */
    readonly openorclose_time?: string | undefined
    /** 商户系统内部授权协议号 */
    readonly authorization_code?: string | undefined
    /** 调用授权服务接口提交的商户请求唯一标识 */
    readonly out_request_no?: string | undefined
  }
}

/** 支付分服务用户授权成功 · https://pay.weixin.qq.com/doc/v3/partner/4012160692 */
export interface Payscore_User_open_service_Notification extends NotificationEnvelope {
  readonly event_type: 'PAYSCORE.USER_OPEN_SERVICE'
  readonly original_type: string
  /** 解密后的数据 */
  readonly resource: {
    /** 微信用户在校园轻松付下的合约的唯一标识 */
    readonly contract_id?: string | undefined
    /** 商户号 */
    readonly mchid?: string | undefined
    /** 公众账号ID */
    readonly appid: string
    /** 用户标识 */
    readonly openid?: string | undefined
    /** 签约模板的唯一标识 */
    readonly plan_id?: string | undefined
    /** 枚举值 */
    readonly contract_status?: "ADD" | "DELETE" | (string & {}) | undefined
    /** 签约完成时间 */
    readonly create_time?: string | undefined
    /** 由商户自行生成的签约号 */
    readonly out_contract_code?: string | undefined
    /** 子商户应用ID */
    readonly sub_appid?: string | undefined
    /** 子商户的商户号 */
    readonly sub_mchid?: string | undefined
    /** 调用授权服务接口提交的渠道商商户号 */
    readonly channel_id?: string | undefined
    /** 服务ID */
    readonly service_id: string
    /** 子商户公众号下OpenID */
    readonly sub_openid?: string | undefined
    /** 回调状态 */
    readonly user_service_status?: string | undefined
    /** 服务开启/解除授权时间 */
    readonly openorclose_time?: string | undefined
    /** 授权协议号 */
    readonly authorization_code?: string | undefined
    /** 调用授权服务接口提交的商户请求唯一标识 */
    readonly out_request_no?: string | undefined
  }
}

/** 支付分服务用户支付成功 · https://pay.weixin.qq.com/doc/v3/merchant/4012587953 */
export interface Payscore_User_paid_Notification extends NotificationEnvelope {
  readonly event_type: 'PAYSCORE.USER_PAID'
  readonly original_type: 'payscore'
  /** 解密后的数据 */
  readonly resource: {
    /** 调用授权服务接口提交的服务ID */
    readonly service_id: string
    /** 调用授权服务接口提交的应用ID */
    readonly appid: string
    /** 调用授权服务接口提交的商户号 */
    readonly mchid: string
    /** 子商户应用ID */
    readonly sub_appid?: string | undefined
    /** 子商户商户号 */
    readonly sub_mchid?: string | undefined
    /** 调用创单接口时传入的渠道商商户号 */
    readonly channel_id?: string | undefined
    /** 商户服务订单号 */
    readonly out_order_no: string
    /** 商户系统内部扣款单号 */
    readonly out_trade_no?: string | undefined
    /** 微信用户在商户对应AppID下的唯一标识 */
    readonly openid?: string | undefined
    /** 子商户公众号下的用户标识 */
    readonly sub_openid?: string | undefined
    /** 服务订单状态 */
    readonly state: string
    /** 服务信息 */
    readonly service_introduction: string
    /** 商户收款总金额 */
    readonly total_amount?: number | undefined
    /** 后付费项目 */
    readonly post_payments?: readonly {
      /** 付费项目名称 */
      readonly name?: string | undefined
      /** 金额 */
      readonly amount?: number | undefined
      /** 计费说明 */
      readonly description?: string | undefined
      /** 付费数量 */
      readonly count?: number | undefined
    }[] | undefined
    /** 商户优惠 */
    readonly post_discounts?: readonly {
      /** 优惠名称 */
      readonly name?: string | undefined
      /** 优惠说明 */
      readonly description?: string | undefined
      /** 优惠金额 */
      readonly amount?: number | undefined
    }[] | undefined
    /** 订单风险金 */
    readonly risk_fund?: {
      /** 风险金额 */
      readonly amount: number
      /** 风险说明 */
      readonly description?: string | undefined
    } | undefined
    /** 服务时间段 */
    readonly time_range?: {
      /** 服务开始时间 */
      readonly start_time: string
      /** 服务开始时间备注 */
      readonly start_time_remark?: string | undefined
      /** 服务结束时间 */
      readonly end_time?: string | undefined
      /** 服务结束时间备注 */
      readonly end_time_remark?: string | undefined
    } | undefined
    /** 服务位置 */
    readonly location?: {
      /** 服务开始地点 */
      readonly start_location?: string | undefined
      /** 服务结束位置 */
      readonly end_location?: string | undefined
    } | undefined
    /** 商户数据包 */
    readonly attach?: string | undefined
    /** 微信支付服务订单号 */
    readonly order_id?: string | undefined
    /** 是否需要收款 */
    readonly need_collection?: boolean | undefined
    /** 收款信息 */
    readonly collection?: {
      /** 收款状态 */
      readonly state: string
      /** 总收款金额 */
      readonly total_amount: number
      /** 待收金额 */
      readonly paying_amount: number
      /** 已收金额 */
      readonly paid_amount: number
      /** 收款明细列表 */
      readonly details?: readonly {
        /** 收款序号 */
        readonly seq?: number | undefined
        /** 单笔收款金额 */
        readonly amount: number
        /** 收款成功渠道 */
        readonly paid_type?: string | undefined
        /** 收款成功时间 */
        readonly paid_time: string
        /** 微信支付交易单号 */
        readonly transaction_id?: string | undefined
        /** 优惠功能 */
        readonly promotion_detail?: readonly {
          /** 券ID */
          readonly coupon_id: string
          /** 优惠名称 */
          readonly name?: string | undefined
          /** 优惠范围 */
          readonly scope?: string | undefined
          /** 优惠类型 */
          readonly type?: string | undefined
          /** 优惠券面额 */
          readonly amount: number
          /** 活动ID */
          readonly stock_id?: string | undefined
          /** 微信出资 */
          readonly wechatpay_contribute?: number | undefined
          /** 商户出资 */
          readonly merchant_contribute?: number | undefined
          /** 其他出资 */
          readonly other_contribute?: number | undefined
          /** 优惠币种 */
          readonly currency?: string | undefined
          /** 单品列表 */
          readonly goods_detail?: readonly {
            /** 商品编码 */
            readonly goods_id: string
            /** 商品数量 */
            readonly quantity?: number | undefined
            /** 商品价格 */
            readonly unit_price?: number | undefined
            /** 商品优惠金额 */
            readonly discount_amount?: number | undefined
            /** 商品备注 */
            readonly goods_remark?: string | undefined
          }[] | undefined
        }[] | undefined
      }[] | undefined
    } | undefined
    /** 1、USER_OPEN_SERVICE */
    readonly user_service_status?: string | undefined
    /** 服务开启/解除授权成功时间 */
    readonly openorclose_time?: string | undefined
    /** 商户系统内部授权协议号 */
    readonly authorization_code?: string | undefined
    /** 订单状态说明 */
    readonly state_description?: string | undefined
    /** 调用授权服务接口提交的商户请求唯一标识 */
    readonly out_request_no?: string | undefined
  }
}

/** 签约成功回调 · https://pay.weixin.qq.com/doc/v3/merchant/4012286193 */
export interface Payscore_User_sign_plan_Notification extends NotificationEnvelope {
  readonly event_type: 'PAYSCORE.USER_SIGN_PLAN'
  readonly original_type: 'payscore'
  /** 解密后的数据 */
  readonly resource: {
    /** 签约计划的主键 */
    readonly sign_plan_id: string
    /** 签约计划用户服务商应用下的OpenID */
    readonly openid?: string | undefined
    /** 签约计划用户子商户应用下的OpenID */
    readonly sub_openid?: string | undefined
    /** 计划所属服务 */
    readonly service_id: string
    /** 服务商商户号 */
    readonly mchid: string
    /** 子商户商户号 */
    readonly sub_mchid?: string | undefined
    /** 服务商AppID */
    readonly appid: string
    /** 子商户AppID */
    readonly sub_appid?: string | undefined
    /** 商户系统内部签约计划单号 */
    readonly merchant_sign_plan_no: string
    /** 签约成功事件通知回调地址 */
    readonly merchant_callback_url?: string | undefined
    /** 签约所属计划ID */
    readonly plan_id: string
    /** 序号从1开始 */
    readonly going_detail_no: number
    /** 计划签约状态 */
    readonly sign_state: "UNSIGNED" | (string & {})
    /** 取消计划时间 */
    readonly cancel_sign_time?: string | undefined
    /** 签约计划取消类型 */
    readonly cancel_sign_type?: "NOT_CANCEL" | "USER" | "MERCHANT" | "REVOKE_SERVICE" | (string & {}) | undefined
    /** 签约计划取消原因 */
    readonly cancel_reason?: string | undefined
    /** 签约计划的名称 */
    readonly plan_name: string
    /** 签约计划过期时间 */
    readonly plan_over_time: string
    /** 签约计划原总金额 */
    readonly total_origin_price: number
    /** 签约计划扣费次数 */
    readonly deduction_quantity: number
    /** 签约计划实际总金额 */
    readonly total_actual_price: number
    /** 签约计划明细列表 */
    readonly signed_detail_list?: readonly {
      /** 根据创建计划时传入明细顺序编号 */
      readonly plan_detail_no: number
      /** 计划明细原支付金额 */
      readonly original_price: number
      /** 计划明细优惠说明 */
      readonly plan_discount_description?: string | undefined
      /** 计划明细实际支付金额 */
      readonly actual_price: number
      /** 计划明细状态 */
      readonly plan_detail_state: "NOT_USED" | "USING" | "USED" | "SIGN_PLAN_DETAIL_CANCEL" | (string & {})
      /** 计划明细在使用中 */
      readonly order_id?: string | undefined
      /** 必须保障在商户下唯一 */
      readonly merchant_plan_detail_no: string
      /** 计划详情名称 */
      readonly plan_detail_name: string
      /** 单位分 */
      readonly actual_pay_price?: number | undefined
      /** 详情使用时间 */
      readonly use_time: string
      /** 详情对应订单实际完成支付时间 */
      readonly complete_time: string
      /** 详情对应订单取消时间 */
      readonly cancel_time: string
    }[] | undefined
    /** 签约时间 */
    readonly sign_time?: string | undefined
  }
}

/** 商品券图片生成结果 · https://pay.weixin.qq.com/doc/v3/partner/4017327744 */
export interface Product_coupon_sp_Image_generation_Notification extends NotificationEnvelope {
  readonly event_type: 'PRODUCT_COUPON_SP.IMAGE_GENERATION'
  readonly original_type: 'product_coupon'
  /** 解密后的数据 */
  readonly resource: {
    /** 品牌ID */
    readonly brand_id: string
    /** 图片生成的任务ID */
    readonly task_id: string
    /** 图片生成类型 */
    readonly image_generation_type: "COMBINE_IMAGE" | "CUT_OUT" | (string & {})
    /** 任务状态 */
    readonly task_state: "PROCESSING" | "FAIL" | "SUCCESS" | (string & {})
    /** 拼图结果 */
    readonly combine_image_result?: {
      /** 生成的图片URL */
      readonly image_url: string
    } | undefined
    /** 生成商品图结果 */
    readonly cut_out_result?: {
      /** 生成的图片URL */
      readonly image_url: string
    } | undefined
  }
}

/** 商品券领券 · https://pay.weixin.qq.com/doc/v3/partner/4015780862 */
export interface Product_coupon_sp_Send_Notification extends NotificationEnvelope {
  readonly event_type: 'PRODUCT_COUPON_SP.SEND' | 'PRODUCT_COUPON.SEND'
  readonly original_type: 'product_coupon'
  /** 解密后的数据 */
  readonly resource: {
    /** 品牌ID */
    readonly brand_id?: string | undefined
    /** 用户券Code */
    readonly coupon_code: string
    /** 商品券ID */
    readonly product_coupon_id: string
    /** 商品券批次ID */
    readonly stock_id: string
    /** 商品券批次组ID */
    readonly stock_bundle_id?: string | undefined
    /** 用户券组ID */
    readonly user_coupon_bundle_id?: string | undefined
    /** 事件通知AppID */
    readonly appid: string
    /** 用户OpenID */
    readonly openid: string
    /** 用户UnionID */
    readonly unionid: string
    /** 领券时间 */
    readonly receive_time: string
    /** 发券请求单号 */
    readonly send_request_no: string
    /** 发券渠道 */
    readonly send_channel: "API" | "BRAND_MANAGE" | "RECEIVE_COMPONENT" | "MEMBER" | (string & {})
    /** 有效期开始时间 */
    readonly valid_begin_time: string
    /** 有效期结束时间 */
    readonly valid_end_time: string
    /** 领券手机号 */
    readonly phone_number?: string | undefined
    /** 领券手机区号 */
    readonly country_code?: string | undefined
    /** 自定义附加信息 */
    readonly attach?: string | undefined
    /** 渠道自定义信息 */
    readonly channel_custom_info?: string | undefined
  }
}

/** 分账动账成功回退 · https://pay.weixin.qq.com/doc/v3/merchant/4012289679 */
export interface Profitsharing_Return_Notification extends NotificationEnvelope {
  readonly event_type: 'PROFITSHARING.RETURN' | 'TRANSACTION.SUCCESS'
  readonly original_type: 'profitsharing'
  /** 解密后的数据 */
  readonly resource: {
    /** 商户号 */
    readonly mchid?: string | undefined
    /** 调用接口提交的商户号 */
    readonly sp_mchid?: string | undefined
    /** 调用接口提交的子商户号 */
    readonly sub_mchid?: string | undefined
    /** 微信支付系统生成的订单号 */
    readonly transaction_id: string
    /** 微信分账/回退单号 */
    readonly order_id: string
    /** 分账方系统内部的分账/回退单号 */
    readonly out_order_no: string
    /** 分账接收方对象 */
    readonly receiver: {
      /** 分账接收方的类型 */
      readonly type: "MERCHANT_ID" | "PERSONAL_OPENID" | (string & {})
      /** 分账接收方的账号 */
      readonly account: string
      /** 分账动账金额 */
      readonly amount: number
      /** 分账/回退描述 */
      readonly description: string
    }
    /** 订单支付完成时间 */
    readonly success_time: string
  }
}

/** 分账动账成功变动 · https://pay.weixin.qq.com/doc/v3/merchant/4012289679 */
export interface Profitsharing_Success_Notification extends NotificationEnvelope {
  readonly event_type: 'PROFITSHARING.SUCCESS' | 'TRANSACTION.SUCCESS'
  readonly original_type: 'profitsharing'
  /** 解密后的数据 */
  readonly resource: {
    /** 商户号 */
    readonly mchid?: string | undefined
    /** 调用接口提交的商户号 */
    readonly sp_mchid?: string | undefined
    /** 调用接口提交的子商户号 */
    readonly sub_mchid?: string | undefined
    /** 微信支付系统生成的订单号 */
    readonly transaction_id: string
    /** 微信分账/回退单号 */
    readonly order_id: string
    /** 分账方系统内部的分账/回退单号 */
    readonly out_order_no: string
    /** 分账接收方对象 */
    readonly receiver: {
      /** 分账接收方的类型 */
      readonly type: "MERCHANT_ID" | "PERSONAL_OPENID" | (string & {})
      /** 分账接收方的账号 */
      readonly account: string
      /** 分账动账金额 */
      readonly amount: number
      /** 分账/回退描述 */
      readonly description: string
    }
    /** 订单支付完成时间 */
    readonly success_time: string
  }
}

/** 平台收付通商家充值-关闭充值 · https://pay.weixin.qq.com/doc/v3/partner/4012763652 */
export interface Recharge_Closed_Notification extends NotificationEnvelope {
  readonly event_type: 'RECHARGE.CLOSED'
  readonly original_type: 'recharge'
  /** 解密后的数据 */
  readonly resource: {
    /** 平台商户号 */
    readonly sp_mchid: string
    /** 二级商户号 */
    readonly sub_mchid: string
    /** 商户充值单号 */
    readonly out_recharge_no: string
    /** 微信支付充值单号 */
    readonly recharge_id: string
    /** 充值渠道 */
    readonly recharge_channel: "BANK_TRANSFER" | "QR_RECHARGE" | "ONLINE_BANK" | (string & {})
    /** 充值入账账户 */
    readonly account_type: "DEPOSIT" | "OPERATION" | (string & {})
    /** 充值场景 */
    readonly recharge_scene: "ECOMMERCE_DEPOSIT" | "ECOMMERCE_PAYMENT" | (string & {})
    /** 充值状态 */
    readonly recharge_state: "SUCCESS" | "RECHARGING" | "CLOSED" | (string & {})
    /** 充值状态描述 */
    readonly recharge_state_desc?: string | undefined
    /** 充值金额 */
    readonly recharge_amount: {
      /** 总金额 */
      readonly amount: number
      /** 货币类型 */
      readonly currency: string
    }
    /** 备注 */
    readonly remark?: string | undefined
    /** 银行转账信息 */
    readonly bank_transfer_info?: {
      /** 转账充值附言 */
      readonly memo: string
      /** 转入的银行流水单号 */
      readonly bill_no: string
      /** 开户银行名称 */
      readonly bank_name: string
      /** 银行卡尾号 */
      readonly bank_card_tail: string
      /** 银行账户名称 */
      readonly bank_account_name: string
    } | undefined
    /** 扫码充值信息 */
    readonly qr_recharge_info?: Readonly<Record<string, unknown>> | undefined
    /** 员工类型 */
    readonly employee_type?: "ADMIN" | "STAFF" | "LEGAL_PERSON" | (string & {}) | undefined
  }
}

/** 平台收付通商家充值-充值资金退回 · https://pay.weixin.qq.com/doc/v3/partner/4012973125 */
export interface Recharge_Fund_returned_Notification extends NotificationEnvelope {
  readonly event_type: 'RECHARGE.FUND_RETURNED'
  readonly original_type: 'recharge'
  /** 解密后的数据 */
  readonly resource: {
    /** 充值退回单号 */
    readonly recharge_returned_id: string
    /** 平台商户号 */
    readonly sp_mchid: string
    /** 二级商户号 */
    readonly sub_mchid: string
    /** 商户充值单号 */
    readonly out_recharge_no: string
    /** 微信支付充值单号 */
    readonly recharge_id: string
    /** 充值渠道 */
    readonly recharge_channel: "BANK_TRANSFER" | "ONLINE_BANK" | (string & {})
    /** ONLINE_BANK 网银充值退回详情 */
    readonly detail?: {
      /** 网银类型 */
      readonly online_bank_type: "ONLINE_BANK_TYPE_CORPORATE" | "ONLINE_BANK_TYPE_PERSONAL" | (string & {})
      /** 开户银行名称 */
      readonly bank_name: string
      /** 银行卡尾号 */
      readonly bank_card_tail: string
      /** 银行账户名称 */
      readonly bank_account_name?: string | undefined
      /** 充值金额 */
      readonly amount?: number | undefined
      /** 充值币种 */
      readonly currency?: string | undefined
      /** 退回时间 */
      readonly return_time: string
      /** 退回原因 */
      readonly return_reason: string
    } | undefined
  }
}

/** 平台收付通商家充值-充值成功 · https://pay.weixin.qq.com/doc/v3/partner/4012763652 */
export interface Recharge_Success_Notification extends NotificationEnvelope {
  readonly event_type: 'RECHARGE.SUCCESS'
  readonly original_type: 'recharge'
  /** 解密后的数据 */
  readonly resource: {
    /** 平台商户号 */
    readonly sp_mchid: string
    /** 二级商户号 */
    readonly sub_mchid: string
    /** 商户充值单号 */
    readonly out_recharge_no: string
    /** 微信支付充值单号 */
    readonly recharge_id: string
    /** 充值渠道 */
    readonly recharge_channel: "BANK_TRANSFER" | "QR_RECHARGE" | "ONLINE_BANK" | (string & {})
    /** 充值入账账户 */
    readonly account_type: "DEPOSIT" | "OPERATION" | (string & {})
    /** 充值场景 */
    readonly recharge_scene: "ECOMMERCE_DEPOSIT" | "ECOMMERCE_PAYMENT" | (string & {})
    /** 充值状态 */
    readonly recharge_state: "SUCCESS" | "RECHARGING" | "CLOSED" | (string & {})
    /** 充值状态描述 */
    readonly recharge_state_desc?: string | undefined
    /** 充值金额 */
    readonly recharge_amount: {
      /** 总金额 */
      readonly amount: number
      /** 货币类型 */
      readonly currency: string
    }
    /** 备注 */
    readonly remark?: string | undefined
    /** 银行转账信息 */
    readonly bank_transfer_info?: {
      /** 转账充值附言 */
      readonly memo: string
      /** 转入的银行流水单号 */
      readonly bill_no: string
      /** 开户银行名称 */
      readonly bank_name: string
      /** 银行卡尾号 */
      readonly bank_card_tail: string
      /** 银行账户名称 */
      readonly bank_account_name: string
    } | undefined
    /** 扫码充值信息 */
    readonly qr_recharge_info?: {
      /** 员工类型 */
      readonly employee_type: "ADMIN" | "STAFF" | "LEGAL_PERSON" | (string & {})
      /** 用户openid */
      readonly openid: string
    } | undefined
    /** 网银充值的付款信息 */
    readonly online_bank_recharge_info?: {
      /** 银行交易订单号 */
      readonly bill_no?: string | undefined
      /** 网银充值退回时间 */
      readonly return_time?: string | undefined
      /** 网银充值退回原因 */
      readonly return_reason?: string | undefined
      /** 开户银行名称 */
      readonly bank_name?: string | undefined
      /** 网银类型 */
      readonly online_bank_type?: "ONLINE_BANK_TYPE_CORPORATE" | "ONLINE_BANK_TYPE_PERSONAL" | (string & {}) | undefined
      /** 银行卡号后四位 */
      readonly bank_card_tail?: string | undefined
      /** 银行账户名称 */
      readonly bank_account_name?: string | undefined
    } | undefined
    /** 受理充值时间 */
    readonly accept_time: string
    /** 充值成功时间 */
    readonly success_time?: string | undefined
    /** 关闭充值时间 */
    readonly close_time?: string | undefined
    /** 可用充值渠道列表 */
    readonly available_recharge_channels?: readonly ("BANK_TRANSFER" | "QR_RECHARGE" | "ONLINE_BANK" | (string & {}))[] | undefined
  }
}

/** 退款异常 · https://pay.weixin.qq.com/doc/v3/merchant/4012791865 */
export interface Refund_Abnormal_direct_Notification extends NotificationEnvelope {
  readonly event_type: 'REFUND.ABNORMAL'
  readonly original_type: 'refund'
  /** 解密后的数据 */
  readonly resource: {
    /** 商户号 */
    readonly mchid: string
    /** 微信支付订单号 */
    readonly transaction_id: string
    /** 商户订单号 */
    readonly out_trade_no: string
    /** 微信支付退款单号 */
    readonly refund_id: string
    /** 商户退款单号 */
    readonly out_refund_no: string
    /** 退款状态 */
    readonly refund_status: "SUCCESS" | "CLOSED" | "ABNORMAL" | (string & {})
    /** 退款成功时间 · 格式：RFC 3339 日期时间 */
    readonly success_time?: string | undefined
    /** 退款入账账户 */
    readonly user_received_account: string
    readonly amount: {
      /** 订单金额 */
      readonly total: number
      /** 退款金额 */
      readonly refund: number
      /** 用户支付金额 */
      readonly payer_total: number
      /** 用户退款金额 */
      readonly payer_refund: number
    }
  }
}

/** 退款异常 · https://pay.weixin.qq.com/doc/v3/partner/4012085298 */
export interface Refund_Abnormal_partner_Notification extends NotificationEnvelope {
  readonly event_type: 'REFUND.ABNORMAL'
  readonly original_type: 'refund'
  /** 解密后的数据 */
  readonly resource: {
    /** 服务商户号 */
    readonly sp_mchid: string
    /** 子商户号 */
    readonly sub_mchid: string
    /** 微信支付订单号 */
    readonly transaction_id: string
    /** 商户订单号 */
    readonly out_trade_no: string
    /** 微信支付退款单号 */
    readonly refund_id: string
    /** 商户退款单号 */
    readonly out_refund_no: string
    /** 退款状态 */
    readonly refund_status: "SUCCESS" | "CLOSED" | "ABNORMAL" | (string & {})
    /** 退款成功时间 · 格式：RFC 3339 日期时间 */
    readonly success_time?: string | undefined
    /** 退款入账账户 */
    readonly user_received_account: string
    readonly amount: {
      /** 订单金额 */
      readonly total: number
      /** 退款金额 */
      readonly refund: number
      /** 用户支付金额 */
      readonly payer_total: number
      /** 用户退款金额 */
      readonly payer_refund: number
    }
  }
}

/** 退款关闭 · https://pay.weixin.qq.com/doc/v3/merchant/4012791865 */
export interface Refund_Closed_direct_Notification extends NotificationEnvelope {
  readonly event_type: 'REFUND.CLOSED'
  readonly original_type: 'refund'
  /** 解密后的数据 */
  readonly resource: {
    /** 商户号 */
    readonly mchid: string
    /** 微信支付订单号 */
    readonly transaction_id: string
    /** 商户订单号 */
    readonly out_trade_no: string
    /** 微信支付退款单号 */
    readonly refund_id: string
    /** 商户退款单号 */
    readonly out_refund_no: string
    /** 退款状态 */
    readonly refund_status: "SUCCESS" | "CLOSED" | "ABNORMAL" | (string & {})
    /** 退款成功时间 · 格式：RFC 3339 日期时间 */
    readonly success_time?: string | undefined
    /** 退款入账账户 */
    readonly user_received_account: string
    readonly amount: {
      /** 订单金额 */
      readonly total: number
      /** 退款金额 */
      readonly refund: number
      /** 用户支付金额 */
      readonly payer_total: number
      /** 用户退款金额 */
      readonly payer_refund: number
    }
  }
}

/** 退款关闭 · https://pay.weixin.qq.com/doc/v3/partner/4012085298 */
export interface Refund_Closed_partner_Notification extends NotificationEnvelope {
  readonly event_type: 'REFUND.CLOSED'
  readonly original_type: 'refund'
  /** 解密后的数据 */
  readonly resource: {
    /** 服务商户号 */
    readonly sp_mchid: string
    /** 子商户号 */
    readonly sub_mchid: string
    /** 微信支付订单号 */
    readonly transaction_id: string
    /** 商户订单号 */
    readonly out_trade_no: string
    /** 微信支付退款单号 */
    readonly refund_id: string
    /** 商户退款单号 */
    readonly out_refund_no: string
    /** 退款状态 */
    readonly refund_status: "SUCCESS" | "CLOSED" | "ABNORMAL" | (string & {})
    /** 退款成功时间 · 格式：RFC 3339 日期时间 */
    readonly success_time?: string | undefined
    /** 退款入账账户 */
    readonly user_received_account: string
    readonly amount: {
      /** 订单金额 */
      readonly total: number
      /** 退款金额 */
      readonly refund: number
      /** 用户支付金额 */
      readonly payer_total: number
      /** 用户退款金额 */
      readonly payer_refund: number
    }
  }
}

/** 退款成功 · https://pay.weixin.qq.com/doc/v3/merchant/4012791865 */
export interface Refund_Success_direct_Notification extends NotificationEnvelope {
  readonly event_type: 'REFUND.SUCCESS'
  readonly original_type: 'refund'
  /** 解密后的数据 */
  readonly resource: {
    /** 商户号 */
    readonly mchid: string
    /** 微信支付订单号 */
    readonly transaction_id: string
    /** 商户订单号 */
    readonly out_trade_no: string
    /** 微信支付退款单号 */
    readonly refund_id: string
    /** 商户退款单号 */
    readonly out_refund_no: string
    /** 退款状态 */
    readonly refund_status: "SUCCESS" | "CLOSED" | "ABNORMAL" | (string & {})
    /** 退款成功时间 · 格式：RFC 3339 日期时间 */
    readonly success_time?: string | undefined
    /** 退款入账账户 */
    readonly user_received_account: string
    readonly amount: {
      /** 订单金额 */
      readonly total: number
      /** 退款金额 */
      readonly refund: number
      /** 用户支付金额 */
      readonly payer_total: number
      /** 用户退款金额 */
      readonly payer_refund: number
    }
  }
}

/** 退款成功 · https://pay.weixin.qq.com/doc/v3/partner/4012085298 */
export interface Refund_Success_partner_Notification extends NotificationEnvelope {
  readonly event_type: 'REFUND.SUCCESS'
  readonly original_type: 'refund'
  /** 解密后的数据 */
  readonly resource: {
    /** 服务商户号 */
    readonly sp_mchid: string
    /** 子商户号 */
    readonly sub_mchid: string
    /** 微信支付订单号 */
    readonly transaction_id: string
    /** 商户订单号 */
    readonly out_trade_no: string
    /** 微信支付退款单号 */
    readonly refund_id: string
    /** 商户退款单号 */
    readonly out_refund_no: string
    /** 退款状态 */
    readonly refund_status: "SUCCESS" | "CLOSED" | "ABNORMAL" | (string & {})
    /** 退款成功时间 · 格式：RFC 3339 日期时间 */
    readonly success_time?: string | undefined
    /** 退款入账账户 */
    readonly user_received_account: string
    readonly amount: {
      /** 订单金额 */
      readonly total: number
      /** 退款金额 */
      readonly refund: number
      /** 用户支付金额 */
      readonly payer_total: number
      /** 用户退款金额 */
      readonly payer_refund: number
    }
  }
}

/** 风险订单回调 · https://pay.weixin.qq.com/doc/v3/merchant/4013894258 */
export interface Risktrade_Identification_Notification extends NotificationEnvelope {
  readonly event_type: 'RISKTRADE.IDENTIFICATION'
  readonly original_type: string
  /** 解密后的数据 */
  readonly resource: {
    /** 商户号 */
    readonly mchid: string
    /** 商户订单号 */
    readonly out_trade_no: string
    /** 风险类型 */
    readonly risk_type: number
    /** 风险等级 */
    readonly risk_level: number
  }
}

/** 商户签名验签／加解密测试-回调接口 · https://pay.weixin.qq.com/doc/v3/merchant/4015164042 */
export interface Security_echo_Success_Notification extends NotificationEnvelope {
  readonly event_type: 'SECURITY_ECHO.SUCCESS'
  readonly original_type: 'security'
  /** 解密后的数据 */
  readonly resource: {
    /** 回显消息 */
    readonly echo_message: string
    /** 加密回显消息 */
    readonly encrypt_echo_message?: string | undefined
  }
}

/** 个人收款-结算回调 · https://pay.weixin.qq.com/doc/v3/partner/4012650327 */
export interface Settlement_Success_Notification extends NotificationEnvelope {
  readonly event_type: 'SETTLEMENT.SUCCESS'
  readonly original_type: string
  /** 解密后的数据 */
  readonly resource: {
    /** 商户结算批次单号 */
    readonly out_settle_batch_no: string
    /** 微信支付结算批次单号 */
    readonly settle_batch_no: string
    /** 商品单个人收款方受理授权ID */
    readonly individual_auth_id: string
    /** 收款方描述 */
    readonly description: string
    /** 批次状态 */
    readonly state: string
    /** 交易场景 */
    readonly trade_scenario: string
    /** 批次创建时间 */
    readonly create_time: string
    /** 批次完成时间 */
    readonly finish_time?: string | undefined
  }
}

/** 停车服务扣费失败 · https://pay.weixin.qq.com/doc/v3/partner/4012159706 */
export interface Transaction_Fail_Notification extends NotificationEnvelope {
  readonly event_type: 'TRANSACTION.FAIL'
  readonly original_type: 'transaction'
  /** 解密后的数据 */
  readonly resource: {
    /** 调用接口提交的商户号 */
    readonly sp_mchid?: string | undefined
    /** 调用接口提交的应用ID */
    readonly appid?: string | undefined
    /** 调用接口提交的子商户号 */
    readonly sub_mchid?: string | undefined
    /** 调用接口提交的子商户应用ID */
    readonly sub_appid?: string | undefined
    /** 用户在服务商AppID下的唯一标识 */
    readonly openid?: string | undefined
    /** 用户在子商户AppID下的唯一标识 */
    readonly sub_openid?: string | undefined
    /** 签约模板号 */
    readonly plan_id?: string | undefined
    /** 签约信息 */
    readonly contract_information?: {
      /** 标识用户与某签约模板的一次签约 */
      readonly contract_id?: string | undefined
      /** 枚举值 */
      readonly contract_status?: string | undefined
      /** 签约完成时间 */
      readonly create_time?: string | undefined
    } | undefined
    /** 调用接口提交的商户服务订单号 */
    readonly out_trade_no: string
    /** 微信支付系统生成的订单号 */
    readonly transaction_id?: string | undefined
    /** 附加数据 */
    readonly attach?: string | undefined
    /** 银行类型 */
    readonly bank_type?: string | undefined
    /** 订单支付完成时间 */
    readonly success_time?: string | undefined
    /** 交易状态 */
    readonly trade_state: "SUCCESS" | "ACCEPT" | "PAY_FAIL" | "REFUND" | (string & {})
    /** 对当前订单状态的描述和下一步操作的指引 */
    readonly trade_state_description?: string | undefined
    /** 支付者信息 */
    readonly payer?: {
      /** 用户在服务商的标识 */
      readonly openid: string
      /** 用户在子商户的标识 */
      readonly sub_openid?: string | undefined
      /** 用户在服务商商户AppID下的唯一标识 */
      readonly sp_openid?: string | undefined
    } | undefined
    /** 订单金额信息 */
    readonly amount: {
      /** 总金额 */
      readonly total: number
      /** 用户支付金额 */
      readonly payer_total?: number | undefined
      /** 折扣 */
      readonly discount_total?: number | undefined
      /** 符合ISO 4217标准的三位字母代码 */
      readonly currency?: string | undefined
      /** 用户支付币种 */
      readonly payer_currency?: string | undefined
    }
    /** 设备信息 */
    readonly device_information?: {
      /** 商户设备号 */
      readonly device_id?: string | undefined
      /** 商户端设备IP */
      readonly device_ip: string
    } | undefined
    /** 优惠功能信息 */
    readonly promotion_detail?: readonly {
      /** 券或者立减优惠ID */
      readonly coupon_id: string
      /** 优惠名称 */
      readonly name?: string | undefined
      /** 优惠范围 */
      readonly scope?: "GLOBAL" | "SINGLE" | (string & {}) | undefined
      /** 优惠类型 */
      readonly type?: "CASH" | "NOCASH" | (string & {}) | undefined
      /** 活动ID */
      readonly stock_id?: string | undefined
      /** CNY */
      readonly currency?: string | undefined
      /** 单品列表信息 */
      readonly goods_detail?: readonly {
        /** 商品编码 */
        readonly goods_id: string
        /** 用户购买的数量 */
        readonly quantity: number
        /** 商品单价 */
        readonly unit_price: number
        /** 商品优惠金额 */
        readonly discount_amount: number
        /** 商品备注信息 */
        readonly goods_remark?: string | undefined
      }[] | undefined
      /** 在微信商户后台配置的批次ID */
      readonly activity_id?: string | undefined
      /** 优惠券面额 */
      readonly amount?: number | undefined
      /** 微信出资 */
      readonly wechatpay_contribute?: number | undefined
      /** 商户出资 */
      readonly merchant_contribute?: number | undefined
      /** 其他出资 */
      readonly other_contribute?: number | undefined
    }[] | undefined
    /** 商户的商户号 */
    readonly mchid?: string | undefined
    /** 交易类型 */
    readonly trade_type?: "PAP" | (string & {}) | undefined
    /** 交易状态描述 */
    readonly trade_state_desc?: string | undefined
    /** 支付场景信息描述 */
    readonly scene_info?: {
      /** 终端设备号 */
      readonly device_id?: string | undefined
    } | undefined
    /** 服务商申请的公众号或移动应用AppID */
    readonly sp_appid?: string | undefined
    /** 商户自定义字段 */
    readonly description?: string | undefined
    /** 订单成功创建时返回 */
    readonly create_time?: string | undefined
    /** 是否还款 */
    readonly user_repaid?: "Y" | "N" | (string & {}) | undefined
    /** 交易场景值 */
    readonly trade_scene?: string | undefined
    /** trade_scene为PARKING时 */
    readonly parking_info?: {
      /** 车主服务为商户分配的入场ID */
      readonly parking_id: string
      /** 车牌号 */
      readonly plate_number: string
      /** 车牌颜色 */
      readonly plate_color: "BLUE" | "GREEN" | "YELLOW" | "BLACK" | "WHITE" | "LIMEGREEN" | (string & {})
      /** 用户入场时间 */
      readonly start_time: string
      /** 用户出场时间 */
      readonly end_time: string
      /** 所在停车位车场的名称 */
      readonly parking_name: string
      /** 计费的时间长 */
      readonly charging_duration: number
      /** 停车场设备ID */
      readonly device_id: string
    } | undefined
  }
}

/** 校园轻松付扣费失败 · https://pay.weixin.qq.com/doc/v3/partner/4012161063 */
export interface Transaction_Industry_failed_Notification extends NotificationEnvelope {
  readonly event_type: 'TRANSACTION.INDUSTRY_FAILED'
  readonly original_type: string
  /** 解密后的数据 */
  readonly resource: {
    /** 微信支付分配的商户号 */
    readonly mchid: string
    /** 微信公众平台为服务商商户分配的公众账号ID */
    readonly appid: string
    /** 微信支付分配的商户号 */
    readonly sub_mchid?: string | undefined
    /** 微信公众平台为商户分配的公众账号ID */
    readonly sub_appid?: string | undefined
    /** 商户自行生成的订单号 */
    readonly out_trade_no: string
    /** 微信支付订单号 */
    readonly transaction_id?: string | undefined
    /** 交易类型 */
    readonly trade_type?: string | undefined
    /** 本支付订单的状态 */
    readonly trade_state: "SUCCESS" | "REFUND" | "ACCEPTED" | "PAY_FAIL" | "PAY_BACK" | (string & {})
    /** 对当前订单状态的描述和下一步操作的指引 */
    readonly trade_state_desc?: string | undefined
    /** 银行类型 */
    readonly bank_type?: string | undefined
    /** 附加数据 */
    readonly attach?: string | undefined
    /** 支付订单已成功才会返回 */
    readonly success_time?: string | undefined
    /** 支付者 */
    readonly payer?: {
      /** 用户在商户AppID下的唯一标识 */
      readonly openid: string
      /** 用户在子商户AppID下的唯一标识 */
      readonly sub_openid?: string | undefined
    } | undefined
    /** 订单金额信息 */
    readonly amount: {
      /** 订单总金额 */
      readonly total: number
      /** 用户实际支付金额 */
      readonly payer_total?: number | undefined
      /** 订单折扣 */
      readonly discount_total?: number | undefined
      /** 符合ISO 4217标准的三位字母代码 */
      readonly currency: string
    }
    /** 设备信息 */
    readonly device_info: {
      /** 商户设备号 */
      readonly device_id?: string | undefined
      /** 商户端设备IP */
      readonly device_ip: string
    }
    /** 优惠详情 */
    readonly promotion_detail?: readonly {
      /** 券ID */
      readonly coupon_id?: string | undefined
      /** 优惠名称 */
      readonly name?: string | undefined
      /** 枚举值 */
      readonly scope?: "GLOBAL" | "SINGLE" | (string & {}) | undefined
      /** COUPON */
      readonly type?: "COUPON" | "DISCOUNT" | (string & {}) | undefined
      /** 优惠券面额 */
      readonly amount?: number | undefined
      /** 活动ID */
      readonly stock_id?: string | undefined
      /** 特指由微信支付商户平台创建的优惠 */
      readonly wechatpay_contribute?: number | undefined
      /** 特指商户自己创建的优惠 */
      readonly merchant_contribute?: number | undefined
      /** 其他出资方出资金额 */
      readonly other_contribute?: number | undefined
    }[] | undefined
  }
}

/** 校园轻松付扣费支付成功 · https://pay.weixin.qq.com/doc/v3/partner/4012161063 */
export interface Transaction_Industry_success_Notification extends NotificationEnvelope {
  readonly event_type: 'TRANSACTION.INDUSTRY_SUCCESS'
  readonly original_type: string
  /** 解密后的数据 */
  readonly resource: {
    /** 微信支付分配的商户号 */
    readonly mchid: string
    /** 微信公众平台为服务商商户分配的公众账号ID */
    readonly appid: string
    /** 微信支付分配的商户号 */
    readonly sub_mchid?: string | undefined
    /** 微信公众平台为商户分配的公众账号ID */
    readonly sub_appid?: string | undefined
    /** 商户自行生成的订单号 */
    readonly out_trade_no: string
    /** 微信支付订单号 */
    readonly transaction_id?: string | undefined
    /** 交易类型 */
    readonly trade_type?: string | undefined
    /** 本支付订单的状态 */
    readonly trade_state: "SUCCESS" | "REFUND" | "ACCEPTED" | "PAY_FAIL" | "PAY_BACK" | (string & {})
    /** 对当前订单状态的描述和下一步操作的指引 */
    readonly trade_state_desc?: string | undefined
    /** 银行类型 */
    readonly bank_type?: string | undefined
    /** 附加数据 */
    readonly attach?: string | undefined
    /** 支付订单已成功才会返回 */
    readonly success_time?: string | undefined
    /** 支付者 */
    readonly payer?: {
      /** 用户在商户AppID下的唯一标识 */
      readonly openid: string
      /** 用户在子商户AppID下的唯一标识 */
      readonly sub_openid?: string | undefined
    } | undefined
    /** 订单金额信息 */
    readonly amount: {
      /** 订单总金额 */
      readonly total: number
      /** 用户实际支付金额 */
      readonly payer_total?: number | undefined
      /** 订单折扣 */
      readonly discount_total?: number | undefined
      /** 符合ISO 4217标准的三位字母代码 */
      readonly currency: string
    }
    /** 设备信息 */
    readonly device_info: {
      /** 商户设备号 */
      readonly device_id?: string | undefined
      /** 商户端设备IP */
      readonly device_ip: string
    }
    /** 优惠详情 */
    readonly promotion_detail?: readonly {
      /** 券ID */
      readonly coupon_id?: string | undefined
      /** 优惠名称 */
      readonly name?: string | undefined
      /** 枚举值 */
      readonly scope?: "GLOBAL" | "SINGLE" | (string & {}) | undefined
      /** COUPON */
      readonly type?: "COUPON" | "DISCOUNT" | (string & {}) | undefined
      /** 优惠券面额 */
      readonly amount?: number | undefined
      /** 活动ID */
      readonly stock_id?: string | undefined
      /** 特指由微信支付商户平台创建的优惠 */
      readonly wechatpay_contribute?: number | undefined
      /** 特指商户自己创建的优惠 */
      readonly merchant_contribute?: number | undefined
      /** 其他出资方出资金额 */
      readonly other_contribute?: number | undefined
    }[] | undefined
  }
}

/** 用户对垫资单还款 · https://pay.weixin.qq.com/doc/v3/partner/4012160841 */
export interface Transaction_Pay_back_Notification extends NotificationEnvelope {
  readonly event_type: 'TRANSACTION.PAY_BACK'
  readonly original_type: string
  /** 解密后的数据 */
  readonly resource: {
    /** 微信支付分配的商户号 */
    readonly mchid?: string | undefined
    /** 调用接口提交的应用ID */
    readonly appid: string
    /** 调用接口提交的子商户号 */
    readonly sub_mchid?: string | undefined
    /** 调用接口提交的子商户应用ID */
    readonly sub_appid?: string | undefined
    /** 调用接口提交的商户服务订单号 */
    readonly out_trade_no: string
    /** 微信支付系统生成的订单号 */
    readonly transaction_id?: string | undefined
    /** 交易类型 */
    readonly trade_type?: "AUTH" | (string & {}) | undefined
    /** 交易状态 */
    readonly trade_state: "SUCCESS" | "ACCEPT" | "PAY_FAIL" | "REFUND" | (string & {})
    /** 对当前订单状态的描述和下一步操作的指引 */
    readonly trade_state_desc?: string | undefined
    /** 银行类型 */
    readonly bank_type?: string | undefined
    /** 附加数据 */
    readonly attach?: string | undefined
    /** 订单支付完成时间 */
    readonly success_time?: string | undefined
    /** 支付者信息 */
    readonly payer?: {
      /** 用户在服务商的标识 */
      readonly openid: string
      /** 用户在子商户的标识 */
      readonly sub_openid?: string | undefined
    } | undefined
    /** 订单金额信息 */
    readonly amount: {
      /** 总金额 */
      readonly total: number
      /** 用户支付金额 */
      readonly payer_total?: number | undefined
      /** 折扣 */
      readonly discount_total?: number | undefined
      /** 符合ISO 4217标准的三位字母代码 */
      readonly currency?: string | undefined
    }
    /** 设备信息 */
    readonly device_info?: {
      /** 商户设备号 */
      readonly device_id?: string | undefined
    } | undefined
    /** 优惠功能信息 */
    readonly promotion_detail?: readonly {
      /** 券或者立减优惠ID */
      readonly coupon_id: string
      /** 优惠名称 */
      readonly name?: string | undefined
      /** 优惠范围 */
      readonly scope?: "GLOBAL" | "SINGLE" | (string & {}) | undefined
      /** 优惠类型 */
      readonly type?: "CASH" | "NOCASH" | (string & {}) | undefined
      /** 活动ID */
      readonly stock_id?: string | undefined
      /** 在微信商户后台配置的批次ID */
      readonly activity_id?: string | undefined
      /** CNY */
      readonly currency?: string | undefined
      /** 优惠券面额 */
      readonly amount?: number | undefined
      /** 微信出资 */
      readonly wechatpay_contribute?: number | undefined
      /** 商户出资 */
      readonly merchant_contribute?: number | undefined
      /** 其他出资 */
      readonly other_contribute?: number | undefined
    }[] | undefined
    /** 调用接口提交的商户号 */
    readonly sp_mchid?: string | undefined
    /** 商户自定义字段 */
    readonly description?: string | undefined
    /** 订单成功创建时返回 */
    readonly create_time?: string | undefined
    /** 对当前订单状态的描述和下一步操作的指引 */
    readonly trade_state_description?: string | undefined
    /** 是否还款 */
    readonly user_repaid?: "Y" | "N" | (string & {}) | undefined
    /** 交易场景值 */
    readonly trade_scene?: string | undefined
    /** trade_scene为PARKING时 */
    readonly parking_info?: {
      /** 车主服务为商户分配的入场ID */
      readonly parking_id: string
      /** 车牌号 */
      readonly plate_number: string
      /** 车牌颜色 */
      readonly plate_color: "BLUE" | "GREEN" | "YELLOW" | "BLACK" | "WHITE" | "LIMEGREEN" | (string & {})
      /** 用户入场时间 */
      readonly start_time: string
      /** 用户出场时间 */
      readonly end_time: string
      /** 所在停车位车场的名称 */
      readonly parking_name: string
      /** 计费的时间长 */
      readonly charging_duration: number
      /** 停车场设备ID */
      readonly device_id: string
    } | undefined
  }
}

/** 支付成功 · https://pay.weixin.qq.com/doc/v3/merchant/4012791861 */
export interface Transaction_Success_direct_Notification extends NotificationEnvelope {
  readonly event_type: 'TRANSACTION.SUCCESS'
  readonly original_type: 'transaction'
  /** 解密后的数据 */
  readonly resource: {
    /** 公众账号ID · 最长 32 个字符 */
    readonly appid?: string | undefined
    /** 商户号 · 最长 32 个字符 */
    readonly mchid: string
    /** 商户订单号 · 最长 32 个字符 */
    readonly out_trade_no: string
    /** 微信支付订单号 · 最长 32 个字符 */
    readonly transaction_id: string
    /** 交易类型 · 最长 16 个字符 */
    readonly trade_type: "JSAPI" | "NATIVE" | "APP" | "MICROPAY" | "MWEB" | "FACEPAY" | (string & {})
    /** 交易状态 · 最长 32 个字符 */
    readonly trade_state: "SUCCESS" | "REFUND" | "NOTPAY" | "CLOSED" | "REVOKED" | "USERPAYING" | "PAYERROR" | "ACCEPT" | (string & {})
    /** 交易状态描述 · 最长 256 个字符 */
    readonly trade_state_desc?: string | undefined
    /** 付款银行 · 最长 32 个字符 */
    readonly bank_type?: string | undefined
    /** 附加数据 · 最长 128 个字符 */
    readonly attach?: string | undefined
    /** 支付完成时间 · 最长 64 个字符 · 格式：RFC 3339 日期时间 */
    readonly success_time: string
    /** 支付者信息 */
    readonly payer: {
      /** 用户标识 · 最长 128 个字符 */
      readonly openid: string
    }
    /** 订单金额 */
    readonly amount: {
      /** 总金额 */
      readonly total: number
      /** 用户支付金额 */
      readonly payer_total: number
      /** 货币类型 · 最长 16 个字符 */
      readonly currency: string
      /** 用户支付币种 · 最长 16 个字符 */
      readonly payer_currency: string
    }
    /** 场景信息 */
    readonly scene_info?: {
      /** 商户端设备号 · 最长 32 个字符 */
      readonly device_id?: string | undefined
    } | undefined
    /** 优惠功能 */
    readonly promotion_detail?: readonly {
      /** 券ID · 最长 32 个字符 */
      readonly coupon_id: string
      /** 优惠名称 · 最长 64 个字符 */
      readonly name?: string | undefined
      /** 优惠范围 · 最长 32 个字符 */
      readonly scope?: "GLOBAL" | "SINGLE" | (string & {}) | undefined
      /** 优惠类型 · 最长 32 个字符 */
      readonly type?: "CASH" | "NOCASH" | (string & {}) | undefined
      /** 优惠券面额 */
      readonly amount: number
      /** 活动ID · 最长 32 个字符 */
      readonly stock_id?: string | undefined
      /** 微信出资 */
      readonly wechatpay_contribute?: number | undefined
      /** 商户出资 */
      readonly merchant_contribute?: number | undefined
      /** 其他出资 */
      readonly other_contribute?: number | undefined
      /** 货币类型 · 最长 16 个字符 */
      readonly currency?: string | undefined
      /** 单品列表 */
      readonly goods_detail?: readonly {
        /** 商品编码 · 最长 32 个字符 */
        readonly goods_id: string
        /** 商品数量 */
        readonly quantity: number
        /** 商品单价 */
        readonly unit_price: number
        /** 商品优惠金额 */
        readonly discount_amount: number
        /** 商品备注 · 最长 128 个字符 */
        readonly goods_remark?: string | undefined
      }[] | undefined
    }[] | undefined
  }
}

/** 支付成功 · https://pay.weixin.qq.com/doc/v3/partner/4012085146 */
export interface Transaction_Success_partner_Notification extends NotificationEnvelope {
  readonly event_type: 'TRANSACTION.SUCCESS'
  readonly original_type: 'transaction'
  /** 解密后的数据 */
  readonly resource: {
    /** 服务商公众账号ID · 最长 32 个字符 */
    readonly sp_appid?: string | undefined
    /** 服务商户号 · 最长 32 个字符 */
    readonly sp_mchid: string
    /** 子商户公众账号ID · 最长 32 个字符 */
    readonly sub_appid?: string | undefined
    /** 子商户号 · 最长 32 个字符 */
    readonly sub_mchid: string
    /** 商户订单号 · 最长 32 个字符 */
    readonly out_trade_no: string
    /** 微信支付订单号 · 最长 32 个字符 */
    readonly transaction_id: string
    /** 交易类型 · 最长 16 个字符 */
    readonly trade_type: "JSAPI" | "NATIVE" | "APP" | "MICROPAY" | "MWEB" | "FACEPAY" | (string & {})
    /** 交易状态 · 最长 32 个字符 */
    readonly trade_state: "SUCCESS" | "REFUND" | "NOTPAY" | "CLOSED" | "REVOKED" | "USERPAYING" | "PAYERROR" | "ACCEPT" | (string & {})
    /** 交易状态描述 · 最长 256 个字符 */
    readonly trade_state_desc?: string | undefined
    /** 付款银行 · 最长 32 个字符 */
    readonly bank_type?: string | undefined
    /** 附加数据 · 最长 128 个字符 */
    readonly attach?: string | undefined
    /** 支付完成时间 · 最长 64 个字符 · 格式：RFC 3339 日期时间 */
    readonly success_time: string
    /** 支付者信息 */
    readonly payer: {
      /** 用户服务标识 · 最长 128 个字符 */
      readonly sp_openid: string
      /** 用户子标识 · 最长 128 个字符 */
      readonly sub_openid?: string | undefined
    }
    /** 订单金额 */
    readonly amount: {
      /** 总金额 */
      readonly total: number
      /** 用户支付金额 */
      readonly payer_total: number
      /** 货币类型 · 最长 16 个字符 */
      readonly currency: string
      /** 用户支付币种 · 最长 16 个字符 */
      readonly payer_currency: string
    }
    /** 场景信息 */
    readonly scene_info?: {
      /** 商户端设备号 · 最长 32 个字符 */
      readonly device_id?: string | undefined
    } | undefined
    /** 优惠功能 */
    readonly promotion_detail?: readonly {
      /** 券ID · 最长 32 个字符 */
      readonly coupon_id: string
      /** 优惠名称 · 最长 64 个字符 */
      readonly name?: string | undefined
      /** 优惠范围 · 最长 32 个字符 */
      readonly scope?: "GLOBAL" | "SINGLE" | (string & {}) | undefined
      /** 优惠类型 · 最长 32 个字符 */
      readonly type?: "CASH" | "NOCASH" | (string & {}) | undefined
      /** 优惠券面额 */
      readonly amount: number
      /** 活动ID · 最长 32 个字符 */
      readonly stock_id?: string | undefined
      /** 微信出资 */
      readonly wechatpay_contribute?: number | undefined
      /** 商户出资 */
      readonly merchant_contribute?: number | undefined
      /** 其他出资 */
      readonly other_contribute?: number | undefined
      /** 货币类型 · 最长 16 个字符 */
      readonly currency?: string | undefined
      /** 单品列表 */
      readonly goods_detail?: readonly {
        /** 商品编码 · 最长 32 个字符 */
        readonly goods_id: string
        /** 商品数量 */
        readonly quantity: number
        /** 商品单价 */
        readonly unit_price: number
        /** 商品优惠金额 */
        readonly discount_amount: number
        /** 商品备注 · 最长 128 个字符 */
        readonly goods_remark?: string | undefined
      }[] | undefined
    }[] | undefined
  }
}

/** 支付成功 · https://pay.weixin.qq.com/doc/v3/merchant/4012791861 */
export interface Transaction_Success_combine_Notification extends NotificationEnvelope {
  readonly event_type: 'TRANSACTION.SUCCESS'
  readonly original_type: 'transaction'
  /** 解密后的数据 */
  readonly resource: {
    /** 平台商户应用ID · 示例：wxd678efh567hg6787 */
    readonly combine_appid: string
    /** 平台商户号 · 示例：1230000109 */
    readonly combine_mchid: string
    /** 交易单订单号 · 示例：P20150806125346 */
    readonly combine_out_trade_no: string
    /** 交易单微信支付订单号 · 示例：1217752501201407033233368018 */
    readonly combine_transaction_id: string
    /** 支付者 */
    readonly combine_payer_info?: {
      /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
      readonly openid?: string | undefined
    } | undefined
    /** 场景信息 */
    readonly scene_info?: {
      /** 商户端设备号 · 示例：POS1:1 */
      readonly device_id?: string | undefined
    } | undefined
    /** 商品单信息 */
    readonly sub_orders?: readonly {
      /** 商品单发起商户号 · 示例：1900000109 */
      readonly mchid: string
      /** 商品单个人收款方受理授权ID · 示例：1900000109 */
      readonly individual_auth_id: string
      /** 商品单个人收款方平台昵称 · 示例：哈哈哈小店 */
      readonly individual_name?: string | undefined
      /** 商品单商户订单号 · 示例：20150806125346 */
      readonly out_trade_no: string
      /** 微信支付订单号 · 示例：1009660380201506130728806387 */
      readonly transaction_id?: string | undefined
      /** 交易类型 · 示例：JSAPI */
      readonly trade_type?: string | undefined
      /** 交易状态 · 示例：SUCCESS */
      readonly trade_state: string
      /** 付款银行 · 示例：CMC */
      readonly bank_type?: string | undefined
      /** 附加数据 · 示例：深圳分店 */
      readonly attach?: string | undefined
      /** 支付完成时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
      readonly success_time?: string | undefined
      /** 订单金额 */
      readonly amount?: {
        /** 标价金额 · 示例：10 */
        readonly total_amount: number
        /** 现金支付金额 · 示例：10 */
        readonly payer_amount: number
        /** 标价币种 · 示例：CNY */
        readonly currency: string
        /** 现金支付币种 · 示例：CNY */
        readonly payer_currency: string
        /** 结算汇率 · 示例：650000000 */
        readonly settlement_rate?: number | undefined
      } | undefined
    }[] | undefined
    /** 交易场景 · 示例：RECOMMERCE */
    readonly trade_scenario?: "RECOMMERCE" | (string & {}) | undefined
  }
}

/** 支付成功 · https://pay.weixin.qq.com/doc/v3/merchant/4012791861 */
export interface Transaction_Success_profitsharing_Notification extends NotificationEnvelope {
  readonly event_type: 'TRANSACTION.SUCCESS'
  readonly original_type: 'profitsharing'
  /** 解密后的数据 */
  readonly resource: {
    /** 商户号 */
    readonly mchid?: string | undefined
    /** 调用接口提交的商户号 */
    readonly sp_mchid?: string | undefined
    /** 调用接口提交的子商户号 */
    readonly sub_mchid?: string | undefined
    /** 微信支付系统生成的订单号 */
    readonly transaction_id: string
    /** 微信分账/回退单号 */
    readonly order_id: string
    /** 分账方系统内部的分账/回退单号 */
    readonly out_order_no: string
    /** 分账接收方对象 */
    readonly receiver: {
      /** 分账接收方的类型 */
      readonly type: "MERCHANT_ID" | "PERSONAL_OPENID" | (string & {})
      /** 分账接收方的账号 */
      readonly account: string
      /** 分账动账金额 */
      readonly amount: number
      /** 分账/回退描述 */
      readonly description: string
    }
    /** 订单支付完成时间 */
    readonly success_time: string
  }
}

/** 停车入场状态变更 · https://pay.weixin.qq.com/doc/v3/merchant/4012284177 */
export interface Vehicle_Entrance_state_change_Notification extends NotificationEnvelope {
  readonly event_type: 'VEHICLE.ENTRANCE_STATE_CHANGE'
  readonly original_type: string
  /** 解密后的数据 */
  readonly resource: {
    /** 调用接口提交的商户号 */
    readonly sp_mchid: string
    /** 调用接口提交的子商户号 */
    readonly sub_mchid?: string | undefined
    /** 车主服务为商户分配的入场ID */
    readonly parking_id: string
    /** 商户侧入场标识ID */
    readonly out_parking_no: string
    /** 车牌号 */
    readonly plate_number: string
    /** 车牌颜色 */
    readonly plate_color: "BLUE" | "GREEN" | "YELLOW" | "BLACK" | "WHITE" | "LIMEGREEN" | (string & {})
    /** 入场时间 */
    readonly start_time: string
    /** 所在停车位车场的名称 */
    readonly parking_name: string
    /** 停车场的免费停车时长 */
    readonly free_duration: number
    /** 本次入场车牌的服务状态 */
    readonly parking_state: string
    /** 不可用服务状态描述 */
    readonly blocked_state_description?: string | undefined
    /** 状态变更的发生时间 */
    readonly state_update_time: string
  }
}

/** ETC授权签约状态变化 · https://pay.weixin.qq.com/doc/v3/partner/4012158358 */
export interface Vehicle_User_state_change_Notification extends NotificationEnvelope {
  readonly event_type: 'VEHICLE.USER_STATE_CHANGE'
  readonly original_type: string
  /** 解密后的数据 */
  readonly resource: {
    /** 发起签约的AppID */
    readonly appid: string
    /** 服务商商户号 */
    readonly sp_mchid: string
    /** 用户在发起签约App的标识 */
    readonly sp_openid: string
    /** 用户在发起签约子App的标识 */
    readonly sub_openid?: string | undefined
    /** 特约商户号 */
    readonly sub_mchid?: string | undefined
    /** ETC扣费授权协议号 */
    readonly contract_id: string
    /** etc绑定状态 */
    readonly bind_state: string
    /** 绑定的车牌号 */
    readonly plate_number: string
  }
}

/** 商户平台申诉 · https://pay.weixin.qq.com/doc/v3/partner/4012079216 */
export interface Violation_Appeal_Notification extends NotificationEnvelope {
  readonly event_type: 'VIOLATION.APPEAL'
  readonly original_type: 'violation'
  /** 解密后的数据 */
  readonly resource: {
    /** 该商户平台处置记录对应的商户号 */
    readonly sub_mchid: string
    /** 子商户公司名称 */
    readonly company_name: string
    /** 微信支付对违约商户处理通知的唯一标识 */
    readonly record_id: string
    /** 微信支付对违约商户的具体处罚方案 */
    readonly punish_plan: string
    /** 微信支付对违约商户的处置时间 */
    readonly punish_time: string
    /** 微信支付对违约商户处罚方案的详细描述信息 */
    readonly punish_description: string
    /** 微信支付对违约商户定义的风险类型 */
    readonly risk_type: "ONE_YUAN_PURCHASES" | "MULTI_LEVEL_DISTRIBUTION_REBATE" | "PROHIBITED_BUSINESS_CATEGORIES" | "CASH_ADVANCE_VIA_CREDIT_CARD" | "INDUCING_USERS_TO_MAKE_PAYMENTS" | "FRAUD" | "MALICIOUS_FAN_COUNT_BOOSTING" | "CROSS_CATEGORY_ACTIVITIES" | "CROSS_CATEGORY_BUSINESS" | "GAMBLING" | "LEWD_CONTENT" | "UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS" | "INVESTMENT" | "TRANSACTION_DISPUTE" | "CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API" | "UNUSUAL_TRANSACTION" | "UNLICENSED_BUSINESS" | "WEALTH_INVESTMENT" | "AFFILIATED_TO_A_VIOLATING_ENTITY" | "INVOLVED_IN_A_JUDICIAL_CASE" | "INCORRECT_INFORMATION_SUBMITTED" | "APPEAL_SUCCESSFUL" | "REPORTED_BY_OTHERS" | "VIOLATING_SMART_CATERING_ACTIVITIES" | "MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID" | "CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API" | "UNUSUAL_REAL_TIME_TRANSACTION" | "UNACCEPTABLE_DOCUMENTS" | "LARGE_AMOUNT_TRANSACTION" | "ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT" | "UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT" | "INACTIVE_TRANSACTION" | "OTHER_UNUSUAL_ACTIVITIES" | (string & {})
    readonly risk_description: string
  }
}

/** 商户平台拦截 · https://pay.weixin.qq.com/doc/v3/partner/4012079216 */
export interface Violation_Intercept_Notification extends NotificationEnvelope {
  readonly event_type: 'VIOLATION.INTERCEPT'
  readonly original_type: 'violation'
  /** 解密后的数据 */
  readonly resource: {
    /** 该商户平台处置记录对应的商户号 */
    readonly sub_mchid: string
    /** 子商户公司名称 */
    readonly company_name: string
    /** 微信支付对违约商户处理通知的唯一标识 */
    readonly record_id: string
    /** 微信支付对违约商户的具体处罚方案 */
    readonly punish_plan: string
    /** 微信支付对违约商户的处置时间 */
    readonly punish_time: string
    /** 微信支付对违约商户处罚方案的详细描述信息 */
    readonly punish_description: string
    /** 微信支付对违约商户定义的风险类型 */
    readonly risk_type: "ONE_YUAN_PURCHASES" | "MULTI_LEVEL_DISTRIBUTION_REBATE" | "PROHIBITED_BUSINESS_CATEGORIES" | "CASH_ADVANCE_VIA_CREDIT_CARD" | "INDUCING_USERS_TO_MAKE_PAYMENTS" | "FRAUD" | "MALICIOUS_FAN_COUNT_BOOSTING" | "CROSS_CATEGORY_ACTIVITIES" | "CROSS_CATEGORY_BUSINESS" | "GAMBLING" | "LEWD_CONTENT" | "UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS" | "INVESTMENT" | "TRANSACTION_DISPUTE" | "CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API" | "UNUSUAL_TRANSACTION" | "UNLICENSED_BUSINESS" | "WEALTH_INVESTMENT" | "AFFILIATED_TO_A_VIOLATING_ENTITY" | "INVOLVED_IN_A_JUDICIAL_CASE" | "INCORRECT_INFORMATION_SUBMITTED" | "APPEAL_SUCCESSFUL" | "REPORTED_BY_OTHERS" | "VIOLATING_SMART_CATERING_ACTIVITIES" | "MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID" | "CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API" | "UNUSUAL_REAL_TIME_TRANSACTION" | "UNACCEPTABLE_DOCUMENTS" | "LARGE_AMOUNT_TRANSACTION" | "ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT" | "UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT" | "INACTIVE_TRANSACTION" | "OTHER_UNUSUAL_ACTIVITIES" | (string & {})
    readonly risk_description: string
  }
}

/** 商户平台处罚 · https://pay.weixin.qq.com/doc/v3/partner/4012079216 */
export interface Violation_Punish_Notification extends NotificationEnvelope {
  readonly event_type: 'VIOLATION.PUNISH'
  readonly original_type: 'violation'
  /** 解密后的数据 */
  readonly resource: {
    /** 该商户平台处置记录对应的商户号 */
    readonly sub_mchid: string
    /** 子商户公司名称 */
    readonly company_name: string
    /** 微信支付对违约商户处理通知的唯一标识 */
    readonly record_id: string
    /** 微信支付对违约商户的具体处罚方案 */
    readonly punish_plan: string
    /** 微信支付对违约商户的处置时间 */
    readonly punish_time: string
    /** 微信支付对违约商户处罚方案的详细描述信息 */
    readonly punish_description: string
    /** 微信支付对违约商户定义的风险类型 */
    readonly risk_type: "ONE_YUAN_PURCHASES" | "MULTI_LEVEL_DISTRIBUTION_REBATE" | "PROHIBITED_BUSINESS_CATEGORIES" | "CASH_ADVANCE_VIA_CREDIT_CARD" | "INDUCING_USERS_TO_MAKE_PAYMENTS" | "FRAUD" | "MALICIOUS_FAN_COUNT_BOOSTING" | "CROSS_CATEGORY_ACTIVITIES" | "CROSS_CATEGORY_BUSINESS" | "GAMBLING" | "LEWD_CONTENT" | "UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS" | "INVESTMENT" | "TRANSACTION_DISPUTE" | "CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API" | "UNUSUAL_TRANSACTION" | "UNLICENSED_BUSINESS" | "WEALTH_INVESTMENT" | "AFFILIATED_TO_A_VIOLATING_ENTITY" | "INVOLVED_IN_A_JUDICIAL_CASE" | "INCORRECT_INFORMATION_SUBMITTED" | "APPEAL_SUCCESSFUL" | "REPORTED_BY_OTHERS" | "VIOLATING_SMART_CATERING_ACTIVITIES" | "MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID" | "CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API" | "UNUSUAL_REAL_TIME_TRANSACTION" | "UNACCEPTABLE_DOCUMENTS" | "LARGE_AMOUNT_TRANSACTION" | "ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT" | "UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT" | "INACTIVE_TRANSACTION" | "OTHER_UNUSUAL_ACTIVITIES" | (string & {})
    readonly risk_description: string
  }
}

/** 关系授权完成 · https://pay.weixin.qq.com/doc/v3/partner/4014612130 */
export interface Webizpay_Authorized_Notification extends NotificationEnvelope {
  readonly event_type: 'WEBIZPAY.AUTHORIZED'
  readonly original_type: 'webizpay'
  /** 解密后的数据 */
  readonly resource: {
    /** 服务商商户号 */
    readonly sp_mchid: string
    /** 出资子商户号 */
    readonly sub_mchid: string
    /** 企业员工ID */
    readonly user_id: string
    /** 微信授权关系ID */
    readonly employee_id: string
    /** 授权时间 */
    readonly authorization_time: string
  }
}

/** 企业支付额度卡退款成功后 · https://pay.weixin.qq.com/doc/v3/partner/4015764405 */
export interface Webizpay_Paymentrefundsuccess_Notification extends NotificationEnvelope {
  readonly event_type: 'WEBIZPAY.PAYMENTREFUNDSUCCESS'
  readonly original_type: 'webizpay'
  /** 解密后的数据 */
  readonly resource: {
    /** 服务商商户号 */
    readonly sp_mchid: string
    /** 出资子商户号 */
    readonly sub_mchid: string
    /** 企业支付额度卡卡号 */
    readonly card_no: string
    /** 微信授权关系ID */
    readonly employee_id: string
    /** 微信支付订单号 */
    readonly transaction_id: string
    /** 商户订单号 */
    readonly out_trade_no: string
    /** 微信支付退款单号 */
    readonly refund_id: string
    /** 商户退款单号 */
    readonly out_refund_no: string
    /** 金额 */
    readonly amount: number
    /** 支付完成时间 */
    readonly pay_success_time: number
    /** 已退款金额 */
    readonly refunded_amount: number
    /** 退款金额 */
    readonly refund_amount: number
    /** 退款状态 */
    readonly refund_state: "SUCCESS" | (string & {})
    /** 退款创建时间 */
    readonly refund_create_time: number
    /** 退款成功时间 */
    readonly refund_success_time: number
  }
}

/** 企业支付额度卡支付成功后 · https://pay.weixin.qq.com/doc/v3/partner/4015764398 */
export interface Webizpay_Paymentsuccess_Notification extends NotificationEnvelope {
  readonly event_type: 'WEBIZPAY.PAYMENTSUCCESS'
  readonly original_type: 'webizpay'
  /** 解密后的数据 */
  readonly resource: {
    /** 服务商商户号 */
    readonly sp_mchid: string
    /** 出资子商户号 */
    readonly sub_mchid: string
    /** 企业支付额度卡卡号 */
    readonly card_no: string
    /** 微信授权关系ID */
    readonly employee_id: string
    /** 收款商户简称 */
    readonly receive_mch_name: string
    /** 收款商户全称 */
    readonly receive_mch_full_name: string
    /** 收款商户对应社会组织代码 */
    readonly receive_mch_organization_code: string
    /** 收单机构 */
    readonly acquirer: string
    /** 微信支付订单号 */
    readonly transaction_id: string
    /** 商户订单号 */
    readonly out_trade_no: string
    /** 微信支付退款单号 */
    readonly refund_id?: string | undefined
    /** 商户退款单号 */
    readonly out_refund_no?: string | undefined
    /** 交易状态 */
    readonly transaction_state: "SUCCESS" | "REFUND" | "NOTPAY" | "CLOSED" | "REVOKED" | "USERPAYING" | "PAYERROR" | (string & {})
    /** 金额 */
    readonly amount: number
    /** 商品名称 */
    readonly goods_name: number
    /** 支付完成时间 */
    readonly pay_success_time: number
  }
}

/** 企业支付额度卡失效后 · https://pay.weixin.qq.com/doc/v3/partner/4014612130 */
export interface Webizpay_Quotacardexpired_Notification extends NotificationEnvelope {
  readonly event_type: 'WEBIZPAY.QUOTACARDEXPIRED'
  readonly original_type: 'webizpay'
  /** 解密后的数据 */
  readonly resource: {
    /** 服务商商户号 */
    readonly sp_mchid: string
    /** 出资子商户号 */
    readonly sub_mchid: string
    /** 企业支付额度卡卡号 */
    readonly card_no: string
    /** 微信授权关系ID */
    readonly employee_id: string
    /** 卡片状态 */
    readonly card_state: "ACTIVE" | "DISABLED" | (string & {})
    /** 卡片失效时间 */
    readonly card_disabled_time: string
    /** 失效原因 */
    readonly reason?: string | undefined
  }
}

/** 企业支付关系解除授权后 · https://pay.weixin.qq.com/doc/v3/partner/4015764414 */
export interface Webizpay_Revoked_Notification extends NotificationEnvelope {
  readonly event_type: 'WEBIZPAY.REVOKED'
  readonly original_type: 'webizpay'
  /** 解密后的数据 */
  readonly resource: {
    /** 服务商商户号 */
    readonly sp_mchid: string
    /** 出资子商户号 */
    readonly sub_mchid: string
    /** 企业员工ID */
    readonly user_id: string
    /** 员工企业支付权限状态 */
    readonly authorization_state: "AUTHORIZED" | "REVOKED" | (string & {})
    /** 授权解除时间 */
    readonly authorization_revoked_time: string
    /** 授权解除原因 */
    readonly reason: string
  }
}

/** 以 event_type 为名的回调通知。 */
export interface NotificationByEvent {
  /** 异常转付处理结果回调 · https://pay.weixin.qq.com/doc/v3/partner/4014591539 */
  readonly 'ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS': Abnormal_fund_processing_Transfer_Success_Notification
  /** H5支付域名修改申请事件 · https://pay.weixin.qq.com/doc/global/v3/zh/4013025118 */
  readonly 'APPLYMENT_STATE.APPROVED': Applyment_state_Approved_Notification
  /** 商户交易拦截记录新增 · https://pay.weixin.qq.com/doc/v3/partner/4014940982 */
  readonly 'BLOCKRECORD.CHANGE': Blockrecord_Change_Notification
  /** 商户交易拦截记录申诉 · https://pay.weixin.qq.com/doc/v3/partner/4014940982 */
  readonly 'BLOCKSUBMISSION.CHANGE': Blocksubmission_Change_Notification
  /** 商家名片会员用户积分兑券事件 · https://pay.weixin.qq.com/doc/v3/partner/4015878622 */
  readonly 'BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON': Brand_member_card_sp_Point_exchange_coupon_Notification
  /** 商家名片会员用户积分同步事件 · https://pay.weixin.qq.com/doc/v3/partner/4016096820 */
  readonly 'BRAND_MEMBER_CARD_SP.SYNC_USER_POINT': Brand_member_card_sp_Sync_user_point_Notification
  /** 用户开通商家名片会员卡事件 · https://pay.weixin.qq.com/doc/v3/partner/4015283692 */
  readonly 'BRAND_MEMBER_CARD_SP.USER_CARD.CREATE': Brand_member_card_sp_User_card_Create_Notification
  /** 用户删除商家名片会员卡事件 · https://pay.weixin.qq.com/doc/v3/partner/4015283692 */
  readonly 'BRAND_MEMBER_CARD_SP.USER_CARD.DELETE': Brand_member_card_sp_User_card_Delete_Notification
  /** 公益捐赠-预算申请关闭回调 · https://pay.weixin.qq.com/doc/v3/partner/4015555114 */
  readonly 'BUDGET.CLOSED': Budget_Closed_Notification
  /** 公益捐赠-预算申请完结回调 · https://pay.weixin.qq.com/doc/v3/partner/4015555114 */
  readonly 'BUDGET.FINISHED': Budget_Finished_Notification
  /** 公益捐赠-预算申请锁定成功回调 · https://pay.weixin.qq.com/doc/v3/partner/4015555114 */
  readonly 'BUDGET.LOCKED': Budget_Locked_Notification
  /** 产生新投诉 · https://pay.weixin.qq.com/doc/v3/merchant/4012289719 */
  readonly 'COMPLAINT.CREATE': Complaint_Create_Notification
  /** 投诉状态变化 · https://pay.weixin.qq.com/doc/v3/merchant/4012289719 */
  readonly 'COMPLAINT.STATE_CHANGE': Complaint_State_change_Notification
  /** 领券事件回调 · https://pay.weixin.qq.com/doc/v3/merchant/4012285279 */
  readonly 'COUPON.SEND': Coupon_Send_Notification
  /** 核销事件回调 · https://pay.weixin.qq.com/doc/v3/merchant/4012285250 */
  readonly 'COUPON.USE': Coupon_Use_Notification
  /** 自动还款扣费还款成功 · https://pay.weixin.qq.com/doc/v3/partner/4016790592 */
  readonly 'CREDIT_REPAYMENT.DEDUCTION_PAY': Credit_repayment_Deduction_pay_Notification
  /** 自动还款协议签约成功 · https://pay.weixin.qq.com/doc/v3/partner/4016790583 */
  readonly 'CREDIT_REPAYMENT.SIGN_CONTRACT': Credit_repayment_Sign_contract_Notification
  /** 自动还款协议解约成功 · https://pay.weixin.qq.com/doc/v3/partner/4016790583 */
  readonly 'CREDIT_REPAYMENT.TERMINATE_CONTRACT': Credit_repayment_Terminate_contract_Notification
  /** 外包内用-查询收款二维码信息 · https://pay.weixin.qq.com/doc/v3/institution/4019762388 */
  readonly 'CROSS_BORDER_PAY.GET_MCH_INFO': Cross_border_pay_Get_mch_info_Notification
  /** 外包内用-推送订单信息 · https://pay.weixin.qq.com/doc/v3/institution/4019762399 */
  readonly 'CROSS_BORDER_PAY.PUSH_ORDER_INFO': Cross_border_pay_Push_order_info_Notification
  /** 投放计划状态变更 · https://pay.weixin.qq.com/doc/v3/partner/4016168699 */
  readonly 'DELIVERY_PLAN.CHANGE': Delivery_plan_Change_Notification
  /** 守约状态变化 */
  readonly 'DISCOUNT_CARD.AGREEMENT_ENDED': Discount_card_Agreement_ended_Notification
  /** 微信先享卡用户领卡 */
  readonly 'DISCOUNT_CARD.GET_CARD': Discount_card_Get_card_Notification
  /** 微信先享卡用户结算 */
  readonly 'DISCOUNT_CARD.SETTLEMENT': Discount_card_Settlement_Notification
  /** 微信先享卡用户领卡 */
  readonly 'DISCOUNT_CARD.USER_ACCEPTED': Discount_card_User_accepted_Notification
  /** 扣费状态变化 */
  readonly 'DISCOUNT_CARD.USER_PAID': Discount_card_User_paid_Notification
  /** 收付通合单代扣签约成功 · https://pay.weixin.qq.com/doc/v3/partner/4012881605 */
  readonly 'ECOMMERCE_ENTRUST.SIGN': Ecommerce_entrust_Sign_Notification
  /** 收付通合单代扣解约成功 · https://pay.weixin.qq.com/doc/v3/partner/4012881605 */
  readonly 'ECOMMERCE_ENTRUST.TERMINATE': Ecommerce_entrust_Terminate_Notification
  /** 校园轻松付用户欠款状态变化 · https://pay.weixin.qq.com/doc/v3/partner/4012161155 */
  readonly 'EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE': Edu_school_pay_User_debt_state_update_Notification
  /** 教育续费通用户解约成功 · https://pay.weixin.qq.com/doc/v3/merchant/4012286235 */
  readonly 'ENTRUST.RELEASE': Entrust_Release_Notification
  /** 委托代扣签约成功 · https://pay.weixin.qq.com/doc/v3/partner/4012160323 */
  readonly 'ENTRUST.SIGN': Entrust_Sign_Notification
  /** 教育续费通用户签约成功 · https://pay.weixin.qq.com/doc/v3/merchant/4012286235 */
  readonly 'ENTRUST.SIGNING': Entrust_Signing_Notification
  /** 委托代扣解约成功 · https://pay.weixin.qq.com/doc/v3/partner/4012160323 */
  readonly 'ENTRUST.TERMINATE': Entrust_Terminate_Notification
  /** 代扣解约问询 · https://pay.weixin.qq.com/doc/v3/merchant/4012978455 */
  readonly 'ENTRUST.TERMINATE_INQUIRY': Entrust_Terminate_inquiry_Notification
  /** 代扣解约挽留业务-获取解约挽留信息 · https://pay.weixin.qq.com/doc/v3/merchant/4012312222 */
  readonly 'ENTRUST.TERMINATE_RETENTION': Entrust_Terminate_retention_Notification
  /** 用户签约状态变更 */
  readonly 'FACEPAY.USER_STATE_CHANGE': Facepay_User_state_change_Notification
  /** 发票卡券作废 · https://pay.weixin.qq.com/doc/v3/merchant/4012286035 */
  readonly 'FAPIAO.CARD_DISCARDED': Fapiao_Card_discarded_Notification
  /** 发票插入用户卡包成功 · https://pay.weixin.qq.com/doc/v3/merchant/4012286082 */
  readonly 'FAPIAO.CARD_INSERTED': Fapiao_Card_inserted_Notification
  /** 发票开具成功 · https://pay.weixin.qq.com/doc/v3/merchant/4012286057 */
  readonly 'FAPIAO.ISSUED': Fapiao_Issued_Notification
  /** 发票冲红成功 · https://pay.weixin.qq.com/doc/v3/merchant/4012286074 */
  readonly 'FAPIAO.REVERSED': Fapiao_Reversed_Notification
  /** 用户发票抬头填写完成 · https://pay.weixin.qq.com/doc/v3/merchant/4012286009 */
  readonly 'FAPIAO.USER_APPLIED': Fapiao_User_applied_Notification
  /** 隔夜归还保险订单状态变化 */
  readonly 'HIRE_POWER_BANK.RECEIVE_INSURANCE': Hire_power_bank_Receive_insurance_Notification
  /** 保险商户委托代续期完成 · https://pay.weixin.qq.com/doc/v3/merchant/4012289466 */
  readonly 'INSURANCE_ENTRUST.RENEW': Insurance_entrust_Renew_Notification
  /** 保险商户委托代扣签约成功 · https://pay.weixin.qq.com/doc/v3/merchant/4012289466 */
  readonly 'INSURANCE_ENTRUST.SIGN': Insurance_entrust_Sign_Notification
  /** 保险商户委托代扣解约完成 · https://pay.weixin.qq.com/doc/v3/merchant/4012289466 */
  readonly 'INSURANCE_ENTRUST.TERMINATE': Insurance_entrust_Terminate_Notification
  /** 微信保单服务用户授权成功 · https://pay.weixin.qq.com/doc/v3/merchant/4016943540 */
  readonly 'INSURANCE_POLICY_MANAGEMENT.GRANTED': Insurance_policy_management_Granted_Notification
  /** 商圈会员积分服务授权结果 · https://pay.weixin.qq.com/doc/v3/merchant/4012285836 */
  readonly 'MALL_AUTH.ACTIVATE_CARD': Mall_auth_Activate_card_Notification
  /** 商圈会员场内退款 · https://pay.weixin.qq.com/doc/v3/merchant/4012285869 */
  readonly 'MALL_REFUND.SUCCESS': Mall_refund_Success_Notification
  /** 商圈会员场内支付结果 · https://pay.weixin.qq.com/doc/v3/merchant/4012285856 */
  readonly 'MALL_TRANSACTION.SUCCESS': Mall_transaction_Success_Notification
  /** 商户管理记录 · https://pay.weixin.qq.com/doc/v3/partner/4014940982 */
  readonly 'MANAGERECORD.CHANGE': Managerecord_Change_Notification
  /** 用户关闭自动收款授权 · https://pay.weixin.qq.com/doc/v3/merchant/4014512908 */
  readonly 'MCHTRANSFER.AUTHORIZATION.CLOSED': Mchtransfer_Authorization_Closed_Notification
  /** 用户确认自动收款授权 · https://pay.weixin.qq.com/doc/v3/merchant/4014512908 */
  readonly 'MCHTRANSFER.AUTHORIZATION.CONFIRMED': Mchtransfer_Authorization_Confirmed_Notification
  /** 商家转账批次关闭回调 · https://pay.weixin.qq.com/doc/v3/merchant/4012269028 */
  readonly 'MCHTRANSFER.BATCH.CLOSED': Mchtransfer_Batch_Closed_Notification
  /** 商家转账批次完成回调 · https://pay.weixin.qq.com/doc/v3/merchant/4012269028 */
  readonly 'MCHTRANSFER.BATCH.FINISHED': Mchtransfer_Batch_Finished_Notification
  /** 商家转账回调 · https://pay.weixin.qq.com/doc/v3/merchant/4012712115 */
  readonly 'MCHTRANSFER.BILL.FINISHED': Mchtransfer_Bill_Finished_Notification
  /** 转账到QQ钱包 · https://pay.weixin.qq.com/doc/v3/merchant/4014301851 */
  readonly 'MCHTRANSFER.QQWALLETBILL.FINISHED': Mchtransfer_Qqwalletbill_Finished_Notification
  /** 商户提现状态变更 · https://pay.weixin.qq.com/doc/v3/partner/4013049135 */
  readonly 'MCHWITHDRAW.CHANGE': Mchwithdraw_Change_Notification
  /** 医保混合收款成功 · https://pay.weixin.qq.com/doc/v3/merchant/4016781554 */
  readonly 'MEDICAL_INSURANCE.SUCCESS': Medical_insurance_Success_Notification
  /** 会员卡领卡事件 · https://pay.weixin.qq.com/doc/v3/merchant/4012288215 */
  readonly 'MEMBERCARD.ACCEPT_CARD': Membercard_Accept_card_Notification
  /** 会员卡激活事件 · https://pay.weixin.qq.com/doc/v3/merchant/4012288215 */
  readonly 'MEMBERCARD.ACTIVATE_CARD': Membercard_Activate_card_Notification
  /** 用户管理会员卡事件 · https://pay.weixin.qq.com/doc/v3/merchant/4012288215 */
  readonly 'MEMBERCARD.USERCARD_MANAGE': Membercard_Usercard_manage_Notification
  /** 合作伙伴订阅 · https://pay.weixin.qq.com/doc/v3/partner/4016022266 */
  readonly 'MERCHANT_NOTIFY.NOTIFY': Merchant_notify_Notify_Notification
  /** 跨境/全球-委托代扣签约成功 · https://pay.weixin.qq.com/doc/global/v3/zh/4013015485 */
  readonly 'PAPAY.SIGN': Papay_Sign_Notification
  /** 跨境/全球-委托代扣成功解约 · https://pay.weixin.qq.com/doc/global/v3/zh/4013015485 */
  readonly 'PAPAY.TERMINATE': Papay_Terminate_Notification
  /** 停车缴费服务-商户查费 · https://pay.weixin.qq.com/doc/v3/partner/4024070065 */
  readonly 'PARKING_FEE.QUERY_TRANS_INFO': Parking_fee_Query_trans_info_Notification
  /** 服务账户绑定结果 · https://pay.weixin.qq.com/doc/v3/partner/4012156110 */
  readonly 'PAYSCORE.BIND_SERVICE_ACCOUNT': Payscore_Bind_service_account_Notification
  /** 支付分从业机构-商户预下单 · https://pay.weixin.qq.com/doc/v3/partner/4012084127 */
  readonly 'PAYSCORE.MCH_PREPAY': Payscore_Mch_prepay_Notification
  /** 支付分服务确认订单 */
  readonly 'PAYSCORE.USER_ACCEPTED': Payscore_User_accepted_Notification
  /** 取消签约回调 · https://pay.weixin.qq.com/doc/v3/merchant/4012286184 */
  readonly 'PAYSCORE.USER_CANCEL_SIGN_PLAN': Payscore_User_cancel_sign_plan_Notification
  /** 支付分服务用户解除授权成功 · https://pay.weixin.qq.com/doc/v3/partner/4012160692 */
  readonly 'PAYSCORE.USER_CLOSE_SERVICE': Payscore_User_close_service_Notification
  /** 支付分服务用户确认成功 · https://pay.weixin.qq.com/doc/v3/merchant/4012587953 */
  readonly 'PAYSCORE.USER_CONFIRM': Payscore_User_confirm_Notification
  /** 支付分服务用户授权成功 · https://pay.weixin.qq.com/doc/v3/partner/4012160692 */
  readonly 'PAYSCORE.USER_OPEN_SERVICE': Payscore_User_open_service_Notification
  /** 支付分服务用户支付成功 · https://pay.weixin.qq.com/doc/v3/merchant/4012587953 */
  readonly 'PAYSCORE.USER_PAID': Payscore_User_paid_Notification
  /** 签约成功回调 · https://pay.weixin.qq.com/doc/v3/merchant/4012286193 */
  readonly 'PAYSCORE.USER_SIGN_PLAN': Payscore_User_sign_plan_Notification
  readonly 'PRODUCT_COUPON.SEND': Product_coupon_sp_Send_Notification
  /** 商品券图片生成结果 · https://pay.weixin.qq.com/doc/v3/partner/4017327744 */
  readonly 'PRODUCT_COUPON_SP.IMAGE_GENERATION': Product_coupon_sp_Image_generation_Notification
  /** 商品券领券 · https://pay.weixin.qq.com/doc/v3/partner/4015780862 */
  readonly 'PRODUCT_COUPON_SP.SEND': Product_coupon_sp_Send_Notification
  /** 分账动账成功回退 · https://pay.weixin.qq.com/doc/v3/merchant/4012289679 */
  readonly 'PROFITSHARING.RETURN': Profitsharing_Return_Notification
  /** 分账动账成功变动 · https://pay.weixin.qq.com/doc/v3/merchant/4012289679 */
  readonly 'PROFITSHARING.SUCCESS': Profitsharing_Success_Notification
  /** 平台收付通商家充值-关闭充值 · https://pay.weixin.qq.com/doc/v3/partner/4012763652 */
  readonly 'RECHARGE.CLOSED': Recharge_Closed_Notification
  /** 平台收付通商家充值-充值资金退回 · https://pay.weixin.qq.com/doc/v3/partner/4012973125 */
  readonly 'RECHARGE.FUND_RETURNED': Recharge_Fund_returned_Notification
  /** 平台收付通商家充值-充值成功 · https://pay.weixin.qq.com/doc/v3/partner/4012763652 */
  readonly 'RECHARGE.SUCCESS': Recharge_Success_Notification
  /** 退款异常 · https://pay.weixin.qq.com/doc/v3/merchant/4012791865 */
  readonly 'REFUND.ABNORMAL': Refund_Abnormal_direct_Notification | Refund_Abnormal_partner_Notification
  /** 退款关闭 · https://pay.weixin.qq.com/doc/v3/merchant/4012791865 */
  readonly 'REFUND.CLOSED': Refund_Closed_direct_Notification | Refund_Closed_partner_Notification
  /** 退款成功 · https://pay.weixin.qq.com/doc/v3/merchant/4012791865 */
  readonly 'REFUND.SUCCESS': Refund_Success_direct_Notification | Refund_Success_partner_Notification
  /** 风险订单回调 · https://pay.weixin.qq.com/doc/v3/merchant/4013894258 */
  readonly 'RISKTRADE.IDENTIFICATION': Risktrade_Identification_Notification
  /** 商户签名验签／加解密测试-回调接口 · https://pay.weixin.qq.com/doc/v3/merchant/4015164042 */
  readonly 'SECURITY_ECHO.SUCCESS': Security_echo_Success_Notification
  /** 个人收款-结算回调 · https://pay.weixin.qq.com/doc/v3/partner/4012650327 */
  readonly 'SETTLEMENT.SUCCESS': Settlement_Success_Notification
  /** 停车服务扣费失败 · https://pay.weixin.qq.com/doc/v3/partner/4012159706 */
  readonly 'TRANSACTION.FAIL': Transaction_Fail_Notification
  /** 校园轻松付扣费失败 · https://pay.weixin.qq.com/doc/v3/partner/4012161063 */
  readonly 'TRANSACTION.INDUSTRY_FAILED': Transaction_Industry_failed_Notification
  /** 校园轻松付扣费支付成功 · https://pay.weixin.qq.com/doc/v3/partner/4012161063 */
  readonly 'TRANSACTION.INDUSTRY_SUCCESS': Transaction_Industry_success_Notification
  /** 用户对垫资单还款 · https://pay.weixin.qq.com/doc/v3/partner/4012160841 */
  readonly 'TRANSACTION.PAY_BACK': Transaction_Pay_back_Notification
  /** 支付成功 · https://pay.weixin.qq.com/doc/v3/merchant/4012791861 */
  readonly 'TRANSACTION.SUCCESS': Profitsharing_Return_Notification | Profitsharing_Success_Notification | Transaction_Success_direct_Notification | Transaction_Success_partner_Notification | Transaction_Success_combine_Notification | Transaction_Success_profitsharing_Notification
  /** 停车入场状态变更 · https://pay.weixin.qq.com/doc/v3/merchant/4012284177 */
  readonly 'VEHICLE.ENTRANCE_STATE_CHANGE': Vehicle_Entrance_state_change_Notification
  /** ETC授权签约状态变化 · https://pay.weixin.qq.com/doc/v3/partner/4012158358 */
  readonly 'VEHICLE.USER_STATE_CHANGE': Vehicle_User_state_change_Notification
  /** 商户平台申诉 · https://pay.weixin.qq.com/doc/v3/partner/4012079216 */
  readonly 'VIOLATION.APPEAL': Violation_Appeal_Notification
  /** 商户平台拦截 · https://pay.weixin.qq.com/doc/v3/partner/4012079216 */
  readonly 'VIOLATION.INTERCEPT': Violation_Intercept_Notification
  /** 商户平台处罚 · https://pay.weixin.qq.com/doc/v3/partner/4012079216 */
  readonly 'VIOLATION.PUNISH': Violation_Punish_Notification
  /** 关系授权完成 · https://pay.weixin.qq.com/doc/v3/partner/4014612130 */
  readonly 'WEBIZPAY.AUTHORIZED': Webizpay_Authorized_Notification
  /** 企业支付额度卡退款成功后 · https://pay.weixin.qq.com/doc/v3/partner/4015764405 */
  readonly 'WEBIZPAY.PAYMENTREFUNDSUCCESS': Webizpay_Paymentrefundsuccess_Notification
  /** 企业支付额度卡支付成功后 · https://pay.weixin.qq.com/doc/v3/partner/4015764398 */
  readonly 'WEBIZPAY.PAYMENTSUCCESS': Webizpay_Paymentsuccess_Notification
  /** 企业支付额度卡失效后 · https://pay.weixin.qq.com/doc/v3/partner/4014612130 */
  readonly 'WEBIZPAY.QUOTACARDEXPIRED': Webizpay_Quotacardexpired_Notification
  /** 企业支付关系解除授权后 · https://pay.weixin.qq.com/doc/v3/partner/4015764414 */
  readonly 'WEBIZPAY.REVOKED': Webizpay_Revoked_Notification
}

/** 与商户角色无关的回调通知，以处理函数的键为名。 */
export interface CommonNotifications {
  /** 异常转付处理结果回调 · https://pay.weixin.qq.com/doc/v3/partner/4014591539 */
  readonly 'ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS': Abnormal_fund_processing_Transfer_Success_Notification
  /** H5支付域名修改申请事件 · https://pay.weixin.qq.com/doc/global/v3/zh/4013025118 */
  readonly 'APPLYMENT_STATE.APPROVED': Applyment_state_Approved_Notification
  /** 商户交易拦截记录新增 · https://pay.weixin.qq.com/doc/v3/partner/4014940982 */
  readonly 'BLOCKRECORD.CHANGE': Blockrecord_Change_Notification
  /** 商户交易拦截记录申诉 · https://pay.weixin.qq.com/doc/v3/partner/4014940982 */
  readonly 'BLOCKSUBMISSION.CHANGE': Blocksubmission_Change_Notification
  /** 商家名片会员用户积分兑券事件 · https://pay.weixin.qq.com/doc/v3/partner/4015878622 */
  readonly 'BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON': Brand_member_card_sp_Point_exchange_coupon_Notification
  /** 商家名片会员用户积分同步事件 · https://pay.weixin.qq.com/doc/v3/partner/4016096820 */
  readonly 'BRAND_MEMBER_CARD_SP.SYNC_USER_POINT': Brand_member_card_sp_Sync_user_point_Notification
  /** 用户开通商家名片会员卡事件 · https://pay.weixin.qq.com/doc/v3/partner/4015283692 */
  readonly 'BRAND_MEMBER_CARD_SP.USER_CARD.CREATE': Brand_member_card_sp_User_card_Create_Notification
  /** 用户删除商家名片会员卡事件 · https://pay.weixin.qq.com/doc/v3/partner/4015283692 */
  readonly 'BRAND_MEMBER_CARD_SP.USER_CARD.DELETE': Brand_member_card_sp_User_card_Delete_Notification
  /** 公益捐赠-预算申请关闭回调 · https://pay.weixin.qq.com/doc/v3/partner/4015555114 */
  readonly 'BUDGET.CLOSED': Budget_Closed_Notification
  /** 公益捐赠-预算申请完结回调 · https://pay.weixin.qq.com/doc/v3/partner/4015555114 */
  readonly 'BUDGET.FINISHED': Budget_Finished_Notification
  /** 公益捐赠-预算申请锁定成功回调 · https://pay.weixin.qq.com/doc/v3/partner/4015555114 */
  readonly 'BUDGET.LOCKED': Budget_Locked_Notification
  /** 产生新投诉 · https://pay.weixin.qq.com/doc/v3/merchant/4012289719 */
  readonly 'COMPLAINT.CREATE': Complaint_Create_Notification
  /** 投诉状态变化 · https://pay.weixin.qq.com/doc/v3/merchant/4012289719 */
  readonly 'COMPLAINT.STATE_CHANGE': Complaint_State_change_Notification
  /** 领券事件回调 · https://pay.weixin.qq.com/doc/v3/merchant/4012285279 */
  readonly 'COUPON.SEND': Coupon_Send_Notification
  /** 核销事件回调 · https://pay.weixin.qq.com/doc/v3/merchant/4012285250 */
  readonly 'COUPON.USE': Coupon_Use_Notification
  /** 自动还款扣费还款成功 · https://pay.weixin.qq.com/doc/v3/partner/4016790592 */
  readonly 'CREDIT_REPAYMENT.DEDUCTION_PAY': Credit_repayment_Deduction_pay_Notification
  /** 自动还款协议签约成功 · https://pay.weixin.qq.com/doc/v3/partner/4016790583 */
  readonly 'CREDIT_REPAYMENT.SIGN_CONTRACT': Credit_repayment_Sign_contract_Notification
  /** 自动还款协议解约成功 · https://pay.weixin.qq.com/doc/v3/partner/4016790583 */
  readonly 'CREDIT_REPAYMENT.TERMINATE_CONTRACT': Credit_repayment_Terminate_contract_Notification
  /** 外包内用-查询收款二维码信息 · https://pay.weixin.qq.com/doc/v3/institution/4019762388 */
  readonly 'CROSS_BORDER_PAY.GET_MCH_INFO': Cross_border_pay_Get_mch_info_Notification
  /** 外包内用-推送订单信息 · https://pay.weixin.qq.com/doc/v3/institution/4019762399 */
  readonly 'CROSS_BORDER_PAY.PUSH_ORDER_INFO': Cross_border_pay_Push_order_info_Notification
  /** 投放计划状态变更 · https://pay.weixin.qq.com/doc/v3/partner/4016168699 */
  readonly 'DELIVERY_PLAN.CHANGE': Delivery_plan_Change_Notification
  /** 守约状态变化 */
  readonly 'DISCOUNT_CARD.AGREEMENT_ENDED': Discount_card_Agreement_ended_Notification
  /** 微信先享卡用户领卡 */
  readonly 'DISCOUNT_CARD.GET_CARD': Discount_card_Get_card_Notification
  /** 微信先享卡用户结算 */
  readonly 'DISCOUNT_CARD.SETTLEMENT': Discount_card_Settlement_Notification
  /** 微信先享卡用户领卡 */
  readonly 'DISCOUNT_CARD.USER_ACCEPTED': Discount_card_User_accepted_Notification
  /** 扣费状态变化 */
  readonly 'DISCOUNT_CARD.USER_PAID': Discount_card_User_paid_Notification
  /** 收付通合单代扣签约成功 · https://pay.weixin.qq.com/doc/v3/partner/4012881605 */
  readonly 'ECOMMERCE_ENTRUST.SIGN': Ecommerce_entrust_Sign_Notification
  /** 收付通合单代扣解约成功 · https://pay.weixin.qq.com/doc/v3/partner/4012881605 */
  readonly 'ECOMMERCE_ENTRUST.TERMINATE': Ecommerce_entrust_Terminate_Notification
  /** 校园轻松付用户欠款状态变化 · https://pay.weixin.qq.com/doc/v3/partner/4012161155 */
  readonly 'EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE': Edu_school_pay_User_debt_state_update_Notification
  /** 教育续费通用户解约成功 · https://pay.weixin.qq.com/doc/v3/merchant/4012286235 */
  readonly 'ENTRUST.RELEASE': Entrust_Release_Notification
  /** 委托代扣签约成功 · https://pay.weixin.qq.com/doc/v3/partner/4012160323 */
  readonly 'ENTRUST.SIGN': Entrust_Sign_Notification
  /** 教育续费通用户签约成功 · https://pay.weixin.qq.com/doc/v3/merchant/4012286235 */
  readonly 'ENTRUST.SIGNING': Entrust_Signing_Notification
  /** 委托代扣解约成功 · https://pay.weixin.qq.com/doc/v3/partner/4012160323 */
  readonly 'ENTRUST.TERMINATE': Entrust_Terminate_Notification
  /** 代扣解约问询 · https://pay.weixin.qq.com/doc/v3/merchant/4012978455 */
  readonly 'ENTRUST.TERMINATE_INQUIRY': Entrust_Terminate_inquiry_Notification
  /** 代扣解约挽留业务-获取解约挽留信息 · https://pay.weixin.qq.com/doc/v3/merchant/4012312222 */
  readonly 'ENTRUST.TERMINATE_RETENTION': Entrust_Terminate_retention_Notification
  /** 用户签约状态变更 */
  readonly 'FACEPAY.USER_STATE_CHANGE': Facepay_User_state_change_Notification
  /** 发票卡券作废 · https://pay.weixin.qq.com/doc/v3/merchant/4012286035 */
  readonly 'FAPIAO.CARD_DISCARDED': Fapiao_Card_discarded_Notification
  /** 发票插入用户卡包成功 · https://pay.weixin.qq.com/doc/v3/merchant/4012286082 */
  readonly 'FAPIAO.CARD_INSERTED': Fapiao_Card_inserted_Notification
  /** 发票开具成功 · https://pay.weixin.qq.com/doc/v3/merchant/4012286057 */
  readonly 'FAPIAO.ISSUED': Fapiao_Issued_Notification
  /** 发票冲红成功 · https://pay.weixin.qq.com/doc/v3/merchant/4012286074 */
  readonly 'FAPIAO.REVERSED': Fapiao_Reversed_Notification
  /** 用户发票抬头填写完成 · https://pay.weixin.qq.com/doc/v3/merchant/4012286009 */
  readonly 'FAPIAO.USER_APPLIED': Fapiao_User_applied_Notification
  /** 隔夜归还保险订单状态变化 */
  readonly 'HIRE_POWER_BANK.RECEIVE_INSURANCE': Hire_power_bank_Receive_insurance_Notification
  /** 保险商户委托代续期完成 · https://pay.weixin.qq.com/doc/v3/merchant/4012289466 */
  readonly 'INSURANCE_ENTRUST.RENEW': Insurance_entrust_Renew_Notification
  /** 保险商户委托代扣签约成功 · https://pay.weixin.qq.com/doc/v3/merchant/4012289466 */
  readonly 'INSURANCE_ENTRUST.SIGN': Insurance_entrust_Sign_Notification
  /** 保险商户委托代扣解约完成 · https://pay.weixin.qq.com/doc/v3/merchant/4012289466 */
  readonly 'INSURANCE_ENTRUST.TERMINATE': Insurance_entrust_Terminate_Notification
  /** 微信保单服务用户授权成功 · https://pay.weixin.qq.com/doc/v3/merchant/4016943540 */
  readonly 'INSURANCE_POLICY_MANAGEMENT.GRANTED': Insurance_policy_management_Granted_Notification
  /** 商圈会员积分服务授权结果 · https://pay.weixin.qq.com/doc/v3/merchant/4012285836 */
  readonly 'MALL_AUTH.ACTIVATE_CARD': Mall_auth_Activate_card_Notification
  /** 商圈会员场内退款 · https://pay.weixin.qq.com/doc/v3/merchant/4012285869 */
  readonly 'MALL_REFUND.SUCCESS': Mall_refund_Success_Notification
  /** 商圈会员场内支付结果 · https://pay.weixin.qq.com/doc/v3/merchant/4012285856 */
  readonly 'MALL_TRANSACTION.SUCCESS': Mall_transaction_Success_Notification
  /** 商户管理记录 · https://pay.weixin.qq.com/doc/v3/partner/4014940982 */
  readonly 'MANAGERECORD.CHANGE': Managerecord_Change_Notification
  /** 用户关闭自动收款授权 · https://pay.weixin.qq.com/doc/v3/merchant/4014512908 */
  readonly 'MCHTRANSFER.AUTHORIZATION.CLOSED': Mchtransfer_Authorization_Closed_Notification
  /** 用户确认自动收款授权 · https://pay.weixin.qq.com/doc/v3/merchant/4014512908 */
  readonly 'MCHTRANSFER.AUTHORIZATION.CONFIRMED': Mchtransfer_Authorization_Confirmed_Notification
  /** 商家转账批次关闭回调 · https://pay.weixin.qq.com/doc/v3/merchant/4012269028 */
  readonly 'MCHTRANSFER.BATCH.CLOSED': Mchtransfer_Batch_Closed_Notification
  /** 商家转账批次完成回调 · https://pay.weixin.qq.com/doc/v3/merchant/4012269028 */
  readonly 'MCHTRANSFER.BATCH.FINISHED': Mchtransfer_Batch_Finished_Notification
  /** 商家转账回调 · https://pay.weixin.qq.com/doc/v3/merchant/4012712115 */
  readonly 'MCHTRANSFER.BILL.FINISHED': Mchtransfer_Bill_Finished_Notification
  /** 转账到QQ钱包 · https://pay.weixin.qq.com/doc/v3/merchant/4014301851 */
  readonly 'MCHTRANSFER.QQWALLETBILL.FINISHED': Mchtransfer_Qqwalletbill_Finished_Notification
  /** 商户提现状态变更 · https://pay.weixin.qq.com/doc/v3/partner/4013049135 */
  readonly 'MCHWITHDRAW.CHANGE': Mchwithdraw_Change_Notification
  /** 医保混合收款成功 · https://pay.weixin.qq.com/doc/v3/merchant/4016781554 */
  readonly 'MEDICAL_INSURANCE.SUCCESS': Medical_insurance_Success_Notification
  /** 会员卡领卡事件 · https://pay.weixin.qq.com/doc/v3/merchant/4012288215 */
  readonly 'MEMBERCARD.ACCEPT_CARD': Membercard_Accept_card_Notification
  /** 会员卡激活事件 · https://pay.weixin.qq.com/doc/v3/merchant/4012288215 */
  readonly 'MEMBERCARD.ACTIVATE_CARD': Membercard_Activate_card_Notification
  /** 用户管理会员卡事件 · https://pay.weixin.qq.com/doc/v3/merchant/4012288215 */
  readonly 'MEMBERCARD.USERCARD_MANAGE': Membercard_Usercard_manage_Notification
  /** 合作伙伴订阅 · https://pay.weixin.qq.com/doc/v3/partner/4016022266 */
  readonly 'MERCHANT_NOTIFY.NOTIFY': Merchant_notify_Notify_Notification
  /** 跨境/全球-委托代扣签约成功 · https://pay.weixin.qq.com/doc/global/v3/zh/4013015485 */
  readonly 'PAPAY.SIGN': Papay_Sign_Notification
  /** 跨境/全球-委托代扣成功解约 · https://pay.weixin.qq.com/doc/global/v3/zh/4013015485 */
  readonly 'PAPAY.TERMINATE': Papay_Terminate_Notification
  /** 停车缴费服务-商户查费 · https://pay.weixin.qq.com/doc/v3/partner/4024070065 */
  readonly 'PARKING_FEE.QUERY_TRANS_INFO': Parking_fee_Query_trans_info_Notification
  /** 服务账户绑定结果 · https://pay.weixin.qq.com/doc/v3/partner/4012156110 */
  readonly 'PAYSCORE.BIND_SERVICE_ACCOUNT': Payscore_Bind_service_account_Notification
  /** 支付分从业机构-商户预下单 · https://pay.weixin.qq.com/doc/v3/partner/4012084127 */
  readonly 'PAYSCORE.MCH_PREPAY': Payscore_Mch_prepay_Notification
  /** 支付分服务确认订单 */
  readonly 'PAYSCORE.USER_ACCEPTED': Payscore_User_accepted_Notification
  /** 取消签约回调 · https://pay.weixin.qq.com/doc/v3/merchant/4012286184 */
  readonly 'PAYSCORE.USER_CANCEL_SIGN_PLAN': Payscore_User_cancel_sign_plan_Notification
  /** 支付分服务用户解除授权成功 · https://pay.weixin.qq.com/doc/v3/partner/4012160692 */
  readonly 'PAYSCORE.USER_CLOSE_SERVICE': Payscore_User_close_service_Notification
  /** 支付分服务用户确认成功 · https://pay.weixin.qq.com/doc/v3/merchant/4012587953 */
  readonly 'PAYSCORE.USER_CONFIRM': Payscore_User_confirm_Notification
  /** 支付分服务用户授权成功 · https://pay.weixin.qq.com/doc/v3/partner/4012160692 */
  readonly 'PAYSCORE.USER_OPEN_SERVICE': Payscore_User_open_service_Notification
  /** 支付分服务用户支付成功 · https://pay.weixin.qq.com/doc/v3/merchant/4012587953 */
  readonly 'PAYSCORE.USER_PAID': Payscore_User_paid_Notification
  /** 签约成功回调 · https://pay.weixin.qq.com/doc/v3/merchant/4012286193 */
  readonly 'PAYSCORE.USER_SIGN_PLAN': Payscore_User_sign_plan_Notification
  /** 商品券领券 · https://pay.weixin.qq.com/doc/v3/partner/4015780862 */
  readonly 'PRODUCT_COUPON.SEND': Product_coupon_sp_Send_Notification
  /** 商品券图片生成结果 · https://pay.weixin.qq.com/doc/v3/partner/4017327744 */
  readonly 'PRODUCT_COUPON_SP.IMAGE_GENERATION': Product_coupon_sp_Image_generation_Notification
  /** 商品券领券 · https://pay.weixin.qq.com/doc/v3/partner/4015780862 */
  readonly 'PRODUCT_COUPON_SP.SEND': Product_coupon_sp_Send_Notification
  /** 分账动账成功回退 · https://pay.weixin.qq.com/doc/v3/merchant/4012289679 */
  readonly 'PROFITSHARING.RETURN': Profitsharing_Return_Notification
  /** 分账动账成功变动 · https://pay.weixin.qq.com/doc/v3/merchant/4012289679 */
  readonly 'PROFITSHARING.SUCCESS': Profitsharing_Success_Notification
  /** 平台收付通商家充值-关闭充值 · https://pay.weixin.qq.com/doc/v3/partner/4012763652 */
  readonly 'RECHARGE.CLOSED': Recharge_Closed_Notification
  /** 平台收付通商家充值-充值资金退回 · https://pay.weixin.qq.com/doc/v3/partner/4012973125 */
  readonly 'RECHARGE.FUND_RETURNED': Recharge_Fund_returned_Notification
  /** 平台收付通商家充值-充值成功 · https://pay.weixin.qq.com/doc/v3/partner/4012763652 */
  readonly 'RECHARGE.SUCCESS': Recharge_Success_Notification
  /** 风险订单回调 · https://pay.weixin.qq.com/doc/v3/merchant/4013894258 */
  readonly 'RISKTRADE.IDENTIFICATION': Risktrade_Identification_Notification
  /** 商户签名验签／加解密测试-回调接口 · https://pay.weixin.qq.com/doc/v3/merchant/4015164042 */
  readonly 'SECURITY_ECHO.SUCCESS': Security_echo_Success_Notification
  /** 个人收款-结算回调 · https://pay.weixin.qq.com/doc/v3/partner/4012650327 */
  readonly 'SETTLEMENT.SUCCESS': Settlement_Success_Notification
  /** 停车服务扣费失败 · https://pay.weixin.qq.com/doc/v3/partner/4012159706 */
  readonly 'TRANSACTION.FAIL': Transaction_Fail_Notification
  /** 校园轻松付扣费失败 · https://pay.weixin.qq.com/doc/v3/partner/4012161063 */
  readonly 'TRANSACTION.INDUSTRY_FAILED': Transaction_Industry_failed_Notification
  /** 校园轻松付扣费支付成功 · https://pay.weixin.qq.com/doc/v3/partner/4012161063 */
  readonly 'TRANSACTION.INDUSTRY_SUCCESS': Transaction_Industry_success_Notification
  /** 用户对垫资单还款 · https://pay.weixin.qq.com/doc/v3/partner/4012160841 */
  readonly 'TRANSACTION.PAY_BACK': Transaction_Pay_back_Notification
  /** 支付成功 · https://pay.weixin.qq.com/doc/v3/merchant/4012791861 */
  readonly 'TRANSACTION.SUCCESS:combine': Transaction_Success_combine_Notification
  /** 支付成功 · https://pay.weixin.qq.com/doc/v3/merchant/4012791861 */
  readonly 'TRANSACTION.SUCCESS:profitsharing': Transaction_Success_profitsharing_Notification
  /** 停车入场状态变更 · https://pay.weixin.qq.com/doc/v3/merchant/4012284177 */
  readonly 'VEHICLE.ENTRANCE_STATE_CHANGE': Vehicle_Entrance_state_change_Notification
  /** ETC授权签约状态变化 · https://pay.weixin.qq.com/doc/v3/partner/4012158358 */
  readonly 'VEHICLE.USER_STATE_CHANGE': Vehicle_User_state_change_Notification
  /** 商户平台申诉 · https://pay.weixin.qq.com/doc/v3/partner/4012079216 */
  readonly 'VIOLATION.APPEAL': Violation_Appeal_Notification
  /** 商户平台拦截 · https://pay.weixin.qq.com/doc/v3/partner/4012079216 */
  readonly 'VIOLATION.INTERCEPT': Violation_Intercept_Notification
  /** 商户平台处罚 · https://pay.weixin.qq.com/doc/v3/partner/4012079216 */
  readonly 'VIOLATION.PUNISH': Violation_Punish_Notification
  /** 关系授权完成 · https://pay.weixin.qq.com/doc/v3/partner/4014612130 */
  readonly 'WEBIZPAY.AUTHORIZED': Webizpay_Authorized_Notification
  /** 企业支付额度卡退款成功后 · https://pay.weixin.qq.com/doc/v3/partner/4015764405 */
  readonly 'WEBIZPAY.PAYMENTREFUNDSUCCESS': Webizpay_Paymentrefundsuccess_Notification
  /** 企业支付额度卡支付成功后 · https://pay.weixin.qq.com/doc/v3/partner/4015764398 */
  readonly 'WEBIZPAY.PAYMENTSUCCESS': Webizpay_Paymentsuccess_Notification
  /** 企业支付额度卡失效后 · https://pay.weixin.qq.com/doc/v3/partner/4014612130 */
  readonly 'WEBIZPAY.QUOTACARDEXPIRED': Webizpay_Quotacardexpired_Notification
  /** 企业支付关系解除授权后 · https://pay.weixin.qq.com/doc/v3/partner/4015764414 */
  readonly 'WEBIZPAY.REVOKED': Webizpay_Revoked_Notification
}

export interface DirectNotifications extends CommonNotifications {
  /** 退款异常 · https://pay.weixin.qq.com/doc/v3/merchant/4012791865 */
  readonly 'REFUND.ABNORMAL': Refund_Abnormal_direct_Notification
  /** 退款关闭 · https://pay.weixin.qq.com/doc/v3/merchant/4012791865 */
  readonly 'REFUND.CLOSED': Refund_Closed_direct_Notification
  /** 退款成功 · https://pay.weixin.qq.com/doc/v3/merchant/4012791865 */
  readonly 'REFUND.SUCCESS': Refund_Success_direct_Notification
  /** 支付成功 · https://pay.weixin.qq.com/doc/v3/merchant/4012791861 */
  readonly 'TRANSACTION.SUCCESS': Transaction_Success_direct_Notification
}

export interface PartnerNotifications extends CommonNotifications {
  /** 退款异常 · https://pay.weixin.qq.com/doc/v3/partner/4012085298 */
  readonly 'REFUND.ABNORMAL': Refund_Abnormal_partner_Notification
  /** 退款关闭 · https://pay.weixin.qq.com/doc/v3/partner/4012085298 */
  readonly 'REFUND.CLOSED': Refund_Closed_partner_Notification
  /** 退款成功 · https://pay.weixin.qq.com/doc/v3/partner/4012085298 */
  readonly 'REFUND.SUCCESS': Refund_Success_partner_Notification
  /** 支付成功 · https://pay.weixin.qq.com/doc/v3/partner/4012085146 */
  readonly 'TRANSACTION.SUCCESS': Transaction_Success_partner_Notification
}

/** 各角色收到的回调通知，以处理函数的键为名。 */
export interface NotificationsByRole {
  readonly direct: DirectNotifications
  readonly partner: PartnerNotifications
}

/** 任意一种 v3 回调通知。 */
export type Notification =
  | Abnormal_fund_processing_Transfer_Success_Notification
  | Applyment_state_Approved_Notification
  | Blockrecord_Change_Notification
  | Blocksubmission_Change_Notification
  | Brand_member_card_sp_Point_exchange_coupon_Notification
  | Brand_member_card_sp_Sync_user_point_Notification
  | Brand_member_card_sp_User_card_Create_Notification
  | Brand_member_card_sp_User_card_Delete_Notification
  | Budget_Closed_Notification
  | Budget_Finished_Notification
  | Budget_Locked_Notification
  | Complaint_Create_Notification
  | Complaint_State_change_Notification
  | Coupon_Send_Notification
  | Coupon_Use_Notification
  | Credit_repayment_Deduction_pay_Notification
  | Credit_repayment_Sign_contract_Notification
  | Credit_repayment_Terminate_contract_Notification
  | Cross_border_pay_Get_mch_info_Notification
  | Cross_border_pay_Push_order_info_Notification
  | Delivery_plan_Change_Notification
  | Discount_card_Agreement_ended_Notification
  | Discount_card_Get_card_Notification
  | Discount_card_Settlement_Notification
  | Discount_card_User_accepted_Notification
  | Discount_card_User_paid_Notification
  | Ecommerce_entrust_Sign_Notification
  | Ecommerce_entrust_Terminate_Notification
  | Edu_school_pay_User_debt_state_update_Notification
  | Entrust_Release_Notification
  | Entrust_Sign_Notification
  | Entrust_Signing_Notification
  | Entrust_Terminate_Notification
  | Entrust_Terminate_inquiry_Notification
  | Entrust_Terminate_retention_Notification
  | Facepay_User_state_change_Notification
  | Fapiao_Card_discarded_Notification
  | Fapiao_Card_inserted_Notification
  | Fapiao_Issued_Notification
  | Fapiao_Reversed_Notification
  | Fapiao_User_applied_Notification
  | Hire_power_bank_Receive_insurance_Notification
  | Insurance_entrust_Renew_Notification
  | Insurance_entrust_Sign_Notification
  | Insurance_entrust_Terminate_Notification
  | Insurance_policy_management_Granted_Notification
  | Mall_auth_Activate_card_Notification
  | Mall_refund_Success_Notification
  | Mall_transaction_Success_Notification
  | Managerecord_Change_Notification
  | Mchtransfer_Authorization_Closed_Notification
  | Mchtransfer_Authorization_Confirmed_Notification
  | Mchtransfer_Batch_Closed_Notification
  | Mchtransfer_Batch_Finished_Notification
  | Mchtransfer_Bill_Finished_Notification
  | Mchtransfer_Qqwalletbill_Finished_Notification
  | Mchwithdraw_Change_Notification
  | Medical_insurance_Success_Notification
  | Membercard_Accept_card_Notification
  | Membercard_Activate_card_Notification
  | Membercard_Usercard_manage_Notification
  | Merchant_notify_Notify_Notification
  | Papay_Sign_Notification
  | Papay_Terminate_Notification
  | Parking_fee_Query_trans_info_Notification
  | Payscore_Bind_service_account_Notification
  | Payscore_Mch_prepay_Notification
  | Payscore_User_accepted_Notification
  | Payscore_User_cancel_sign_plan_Notification
  | Payscore_User_close_service_Notification
  | Payscore_User_confirm_Notification
  | Payscore_User_open_service_Notification
  | Payscore_User_paid_Notification
  | Payscore_User_sign_plan_Notification
  | Product_coupon_sp_Image_generation_Notification
  | Product_coupon_sp_Send_Notification
  | Profitsharing_Return_Notification
  | Profitsharing_Success_Notification
  | Recharge_Closed_Notification
  | Recharge_Fund_returned_Notification
  | Recharge_Success_Notification
  | Refund_Abnormal_direct_Notification
  | Refund_Abnormal_partner_Notification
  | Refund_Closed_direct_Notification
  | Refund_Closed_partner_Notification
  | Refund_Success_direct_Notification
  | Refund_Success_partner_Notification
  | Risktrade_Identification_Notification
  | Security_echo_Success_Notification
  | Settlement_Success_Notification
  | Transaction_Fail_Notification
  | Transaction_Industry_failed_Notification
  | Transaction_Industry_success_Notification
  | Transaction_Pay_back_Notification
  | Transaction_Success_combine_Notification
  | Transaction_Success_direct_Notification
  | Transaction_Success_partner_Notification
  | Transaction_Success_profitsharing_Notification
  | Vehicle_Entrance_state_change_Notification
  | Vehicle_User_state_change_Notification
  | Violation_Appeal_Notification
  | Violation_Intercept_Notification
  | Violation_Punish_Notification
  | Webizpay_Authorized_Notification
  | Webizpay_Paymentrefundsuccess_Notification
  | Webizpay_Paymentsuccess_Notification
  | Webizpay_Quotacardexpired_Notification
  | Webizpay_Revoked_Notification
