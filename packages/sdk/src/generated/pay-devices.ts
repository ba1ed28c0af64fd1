// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_PayDevices {
  /** 支付码牌∙音箱 · 共 4 个接口 */
  readonly openScenarioSpeaker: V3_PayDevices_OpenScenarioSpeaker
  /** 支付码牌∙音箱 · 共 1 个接口 */
  readonly openScenarioSpeakerorder: V3_PayDevices_OpenScenarioSpeakerorder
  /** 经营工具∙小票机 · 共 2 个接口 */
  readonly printers: V3_PayDevices_Printers
}

export interface V3_PayDevices_OpenScenarioSpeaker {
  /** 设备sn · 查询音箱绑定信息 · 共 4 个接口 */
  readonly _device_sn_: V3_PayDevices_OpenScenarioSpeaker_Device_sn_
}

export interface V3_PayDevices_OpenScenarioSpeaker_Device_sn__Get_Options extends CallOptions {
  /** 设备sn · 示例：ABCDEF */
  readonly device_sn: string
}

export interface V3_PayDevices_OpenScenarioSpeaker_Device_sn__Get_Response {
  /** 子商户 · 示例：1900000001 */
  readonly sub_mchid: string
  /** 设备sn · 示例：example_device_sn */
  readonly device_sn: string
  /** 绑定状态 · 示例：OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND */
  readonly bind_state: "OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND" | "OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED" | (string & {})
  /** 收款链接url · 示例：URl:weixin://wxpay/s/An4baqw */
  readonly code_url: string
}

export interface V3_PayDevices_OpenScenarioSpeaker_Device_sn_ {
  /** 绑定音箱设备码牌 */
  readonly bind: V3_PayDevices_OpenScenarioSpeaker_Device_sn__Bind
  /** 出厂预绑定音箱和码牌 */
  readonly prebind: V3_PayDevices_OpenScenarioSpeaker_Device_sn__Prebind
  /** 解绑音箱设备码牌 */
  readonly unbind: V3_PayDevices_OpenScenarioSpeaker_Device_sn__Unbind
  /**
   * 查询音箱绑定信息
   * 角色：服务商
   */
  get(options: V3_PayDevices_OpenScenarioSpeaker_Device_sn__Get_Options): ApiCall<V3_PayDevices_OpenScenarioSpeaker_Device_sn__Get_Response>
  /**
   * 查询音箱绑定信息
   * 角色：服务商
   */
  getSync(options: V3_PayDevices_OpenScenarioSpeaker_Device_sn__Get_Options): V3_PayDevices_OpenScenarioSpeaker_Device_sn__Get_Response
}

export interface V3_PayDevices_OpenScenarioSpeaker_Device_sn__Bind_Post_Request {
  /** 子商户 · 示例：1900000001 */
  readonly sub_mchid: string
  /** 收款链接url · 示例：URl:weixin://wxpay/s/An4baqw */
  readonly code_url: string
}

export interface V3_PayDevices_OpenScenarioSpeaker_Device_sn__Bind_Post_Options extends CallOptions {
  /** 设备sn · 示例：ABCDEF */
  readonly device_sn: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_PayDevices_OpenScenarioSpeaker_Device_sn__Bind_Post_Request
}

export interface V3_PayDevices_OpenScenarioSpeaker_Device_sn__Bind_Post_Response {
  /** 子商户 · 示例：1900000001 */
  readonly sub_mchid: string
  /** 设备sn · 示例：example_device_sn */
  readonly device_sn: string
  /** 绑定状态 · 示例：OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND */
  readonly bind_state: "OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND" | "OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED" | (string & {})
  /** 收款链接url · 示例：URl:weixin://wxpay/s/An4baqw */
  readonly code_url: string
}

export interface V3_PayDevices_OpenScenarioSpeaker_Device_sn__Bind {
  /**
   * 绑定音箱设备码牌
   * 角色：服务商
   */
  post(options: V3_PayDevices_OpenScenarioSpeaker_Device_sn__Bind_Post_Options & { readonly json: V3_PayDevices_OpenScenarioSpeaker_Device_sn__Bind_Post_Request }): ApiCall<V3_PayDevices_OpenScenarioSpeaker_Device_sn__Bind_Post_Response>
  /**
   * 绑定音箱设备码牌
   * 角色：服务商
   */
  postSync(options: V3_PayDevices_OpenScenarioSpeaker_Device_sn__Bind_Post_Options & { readonly json: V3_PayDevices_OpenScenarioSpeaker_Device_sn__Bind_Post_Request }): V3_PayDevices_OpenScenarioSpeaker_Device_sn__Bind_Post_Response
}

export interface V3_PayDevices_OpenScenarioSpeaker_Device_sn__Prebind_Post_Request {
  /** 收款链接url · 示例：URl:weixin://wxpay/s/An4baqw */
  readonly code_url: string
}

export interface V3_PayDevices_OpenScenarioSpeaker_Device_sn__Prebind_Post_Options extends CallOptions {
  /** 设备sn · 示例：ABCDEF */
  readonly device_sn: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_PayDevices_OpenScenarioSpeaker_Device_sn__Prebind_Post_Request
}

export interface V3_PayDevices_OpenScenarioSpeaker_Device_sn__Prebind_Post_Response {
  /** 设备sn · 示例：example_device_sn */
  readonly device_sn: string
  /** 绑定状态 · 示例：OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND */
  readonly bind_state: "OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND" | "OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED" | (string & {})
  /** 收款链接url · 示例：URl:weixin://wxpay/s/An4baqw */
  readonly code_url: string
}

export interface V3_PayDevices_OpenScenarioSpeaker_Device_sn__Prebind {
  /**
   * 出厂预绑定音箱和码牌
   * 角色：服务商
   */
  post(options: V3_PayDevices_OpenScenarioSpeaker_Device_sn__Prebind_Post_Options & { readonly json: V3_PayDevices_OpenScenarioSpeaker_Device_sn__Prebind_Post_Request }): ApiCall<V3_PayDevices_OpenScenarioSpeaker_Device_sn__Prebind_Post_Response>
  /**
   * 出厂预绑定音箱和码牌
   * 角色：服务商
   */
  postSync(options: V3_PayDevices_OpenScenarioSpeaker_Device_sn__Prebind_Post_Options & { readonly json: V3_PayDevices_OpenScenarioSpeaker_Device_sn__Prebind_Post_Request }): V3_PayDevices_OpenScenarioSpeaker_Device_sn__Prebind_Post_Response
}

export interface V3_PayDevices_OpenScenarioSpeaker_Device_sn__Unbind_Post_Options extends CallOptions {
  /** 设备sn · 示例：ABCDEF */
  readonly device_sn: string
}

export interface V3_PayDevices_OpenScenarioSpeaker_Device_sn__Unbind_Post_Response {
  /** 子商户 · 示例：1900000001 */
  readonly sub_mchid: string
  /** 设备sn · 示例：example_device_sn */
  readonly device_sn: string
  /** 绑定状态 · 示例：OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND */
  readonly bind_state: "OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND" | "OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED" | (string & {})
  /** 收款链接url · 示例：URl:weixin://wxpay/s/An4baqw */
  readonly code_url: string
}

export interface V3_PayDevices_OpenScenarioSpeaker_Device_sn__Unbind {
  /**
   * 解绑音箱设备码牌
   * 角色：服务商
   */
  post(options: V3_PayDevices_OpenScenarioSpeaker_Device_sn__Unbind_Post_Options): ApiCall<V3_PayDevices_OpenScenarioSpeaker_Device_sn__Unbind_Post_Response>
  /**
   * 解绑音箱设备码牌
   * 角色：服务商
   */
  postSync(options: V3_PayDevices_OpenScenarioSpeaker_Device_sn__Unbind_Post_Options): V3_PayDevices_OpenScenarioSpeaker_Device_sn__Unbind_Post_Response
}

export interface V3_PayDevices_OpenScenarioSpeakerorder {
  /** 微信支付订单号 · 共 1 个接口 */
  readonly _transaction_id_: V3_PayDevices_OpenScenarioSpeakerorder_Transaction_id_
}

export interface V3_PayDevices_OpenScenarioSpeakerorder_Transaction_id_ {
  /** 码牌支付结果上报 */
  readonly report: V3_PayDevices_OpenScenarioSpeakerorder_Transaction_id__Report
}

export interface V3_PayDevices_OpenScenarioSpeakerorder_Transaction_id__Report_Post_Request {
  /** 子商户 · 示例：1900000001 */
  readonly sub_mchid: string
  /** 收款链接url · 示例：URl:weixin://wxpay/s/An4baqw */
  readonly code_url: string
  /** 商户订单号 · 示例：example_out_trade_no */
  readonly out_trade_no: string
  /** 设备sn · 示例：example_device_sn */
  readonly device_sn: string
}

export interface V3_PayDevices_OpenScenarioSpeakerorder_Transaction_id__Report_Post_Options extends CallOptions {
  /** 微信支付订单号 · 示例：20190611222222222200000000012122 */
  readonly transaction_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_PayDevices_OpenScenarioSpeakerorder_Transaction_id__Report_Post_Request
}

export interface V3_PayDevices_OpenScenarioSpeakerorder_Transaction_id__Report_Post_Response {
  /** 子商户 · 示例：1900000001 */
  readonly sub_mchid: string
  /** 收款链接url · 示例：URl:weixin://wxpay/s/An4baqw */
  readonly code_url: string
  /** 商户订单号 · 示例：example_out_trade_no */
  readonly out_trade_no: string
  /** 设备sn · 示例：example_device_sn */
  readonly device_sn: string
  /** 微信支付订单号 · 示例：20190611222222222200000000012122 */
  readonly transaction_id: string
}

export interface V3_PayDevices_OpenScenarioSpeakerorder_Transaction_id__Report {
  /**
   * 码牌支付结果上报
   * 角色：服务商
   */
  post(options: V3_PayDevices_OpenScenarioSpeakerorder_Transaction_id__Report_Post_Options & { readonly json: V3_PayDevices_OpenScenarioSpeakerorder_Transaction_id__Report_Post_Request }): ApiCall<V3_PayDevices_OpenScenarioSpeakerorder_Transaction_id__Report_Post_Response>
  /**
   * 码牌支付结果上报
   * 角色：服务商
   */
  postSync(options: V3_PayDevices_OpenScenarioSpeakerorder_Transaction_id__Report_Post_Options & { readonly json: V3_PayDevices_OpenScenarioSpeakerorder_Transaction_id__Report_Post_Request }): V3_PayDevices_OpenScenarioSpeakerorder_Transaction_id__Report_Post_Response
}

export interface V3_PayDevices_Printers {
  /** 小票机设备号 · 共 2 个接口 */
  readonly _device_id_: V3_PayDevices_Printers_Device_id_
}

export interface V3_PayDevices_Printers_Device_id_ {
  /** 经营工具∙小票机 · 小票机打印 · 共 2 个接口 */
  readonly printOrders: V3_PayDevices_Printers_Device_id__PrintOrders
}

export interface V3_PayDevices_Printers_Device_id__PrintOrders_Post_Request {
  /** 打印单号 · 示例：wx8888888888888888 */
  readonly print_order_no?: string | undefined
  /** 模板ID · 示例：pt_02583429616371386640209536 */
  readonly template_id?: string | undefined
  /** 回调通知地址 · 示例：https://payapp.weixin.qq.com/callback */
  readonly notify_url?: string | undefined
  /** 变量列表 */
  readonly variable_list?: readonly {
    /** Key字段 */
    readonly key?: string | undefined
    /** Value值字段 */
    readonly value?: string | undefined
  }[] | undefined
  /** 表格变量列表 */
  readonly table_list?: readonly {
    /** Key字段 */
    readonly key?: string | undefined
    /** Value值列表 */
    readonly row_list?: readonly {
      /** 值列表 */
      readonly cell_list?: readonly string[] | undefined
    }[] | undefined
  }[] | undefined
}

export interface V3_PayDevices_Printers_Device_id__PrintOrders_Post_Options extends CallOptions {
  /** 小票机设备号 · 示例：WINCIE*EIXHRB */
  readonly device_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json?: V3_PayDevices_Printers_Device_id__PrintOrders_Post_Request | undefined
}

export type V3_PayDevices_Printers_Device_id__PrintOrders_Post_Response = undefined

export interface V3_PayDevices_Printers_Device_id__PrintOrders {
  /** 查询订单 */
  readonly _print_order_no_: V3_PayDevices_Printers_Device_id__PrintOrders_Print_order_no_
  /**
   * 小票机打印
   * 角色：服务商、渠道商
   */
  post(options: V3_PayDevices_Printers_Device_id__PrintOrders_Post_Options & { readonly json?: V3_PayDevices_Printers_Device_id__PrintOrders_Post_Request | undefined }): ApiCall<V3_PayDevices_Printers_Device_id__PrintOrders_Post_Response>
  /**
   * 小票机打印
   * 角色：服务商、渠道商
   */
  postSync(options: V3_PayDevices_Printers_Device_id__PrintOrders_Post_Options & { readonly json?: V3_PayDevices_Printers_Device_id__PrintOrders_Post_Request | undefined }): V3_PayDevices_Printers_Device_id__PrintOrders_Post_Response
}

export interface V3_PayDevices_Printers_Device_id__PrintOrders_Print_order_no__Get_Options extends CallOptions {
  /** 小票机设备号 · 示例：WINCIE*EIXHRB */
  readonly device_id: string
  /** 打印单号 · 示例：wx8888888888888888 */
  readonly print_order_no: string
}

export interface V3_PayDevices_Printers_Device_id__PrintOrders_Print_order_no__Get_Response {
  /** 打印单号 · 示例：wx8888888888888888 */
  readonly print_order_no?: string | undefined
  /** 模板ID · 示例：pt_02583429616371386640209536 */
  readonly template_id?: string | undefined
  /** 回调通知地址 · 示例：https://payapp.weixin.qq.com/callback */
  readonly notify_url?: string | undefined
  /** 打印状态 */
  readonly print_state?: "PRINT_STATE_WAIT" | "PRINT_STATE_SUCCESS" | "PRINT_STATE_FAIL" | "PRINT_STATE_CACHED" | (string & {}) | undefined
  /** 打印状态描述 */
  readonly print_state_description?: string | undefined
  /** 变量列表 */
  readonly variable_list?: readonly {
    /** Key字段 */
    readonly key?: string | undefined
    /** Value值字段 */
    readonly value?: string | undefined
  }[] | undefined
  /** 表格变量列表 */
  readonly table_list?: readonly {
    /** Key字段 */
    readonly key?: string | undefined
    /** Value值列表 */
    readonly row_list?: readonly {
      /** 值列表 */
      readonly cell_list?: readonly string[] | undefined
    }[] | undefined
  }[] | undefined
}

export interface V3_PayDevices_Printers_Device_id__PrintOrders_Print_order_no_ {
  /**
   * 查询订单
   * 角色：服务商、渠道商
   */
  get(options: V3_PayDevices_Printers_Device_id__PrintOrders_Print_order_no__Get_Options): ApiCall<V3_PayDevices_Printers_Device_id__PrintOrders_Print_order_no__Get_Response>
  /**
   * 查询订单
   * 角色：服务商、渠道商
   */
  getSync(options: V3_PayDevices_Printers_Device_id__PrintOrders_Print_order_no__Get_Options): V3_PayDevices_Printers_Device_id__PrintOrders_Print_order_no__Get_Response
}
