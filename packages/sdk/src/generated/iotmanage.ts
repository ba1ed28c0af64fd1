// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions, OptionalListOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Iotmanage {
  /** 刷脸支付 · 共 1 个接口 */
  readonly deviceInspections: V3_Iotmanage_DeviceInspections
  /** 智能设备列表 */
  readonly devices: V3_Iotmanage_Devices
}

export interface V3_Iotmanage_DeviceInspections {
  /** 获取出厂检查结果 */
  readonly _device_sn_: V3_Iotmanage_DeviceInspections_Device_sn_
}

export interface V3_Iotmanage_DeviceInspections_Device_sn__Get_Options extends CallOptions {
  /** 设备序列号 · 示例：AAAAA123456789012345678 */
  readonly device_sn: string
}

export interface V3_Iotmanage_DeviceInspections_Device_sn__Get_Response {
  /** 设备序列号 */
  readonly device_sn: string
  /** 有线网卡MAC地址 */
  readonly wired_mac: string
  /** 无线网卡MAC地址 */
  readonly wireless_mac: string
  /** 蓝牙MAC地址 */
  readonly bluetooth_mac: string
  /** 刷脸应用版本号 */
  readonly app_version: string
  /** 摄像头序列号 */
  readonly camera_sn: string
  /** 国际移动设备识别码 */
  readonly imei: string
  /** 查询结果 */
  readonly result: "SUCCESS" | "WARN" | "FAIL" | (string & {})
  /** 错误信息 */
  readonly errors?: readonly string[] | undefined
  /** 告警信息 */
  readonly warnings?: readonly string[] | undefined
  /** 查询时间 · 格式：RFC 3339 日期时间 */
  readonly inspect_time: string
}

export interface V3_Iotmanage_DeviceInspections_Device_sn_ {
  /**
   * 获取出厂检查结果
   * 角色：服务商
   */
  get(options: V3_Iotmanage_DeviceInspections_Device_sn__Get_Options): ApiCall<V3_Iotmanage_DeviceInspections_Device_sn__Get_Response>
  /**
   * 获取出厂检查结果
   * 角色：服务商
   */
  getSync(options: V3_Iotmanage_DeviceInspections_Device_sn__Get_Options): V3_Iotmanage_DeviceInspections_Device_sn__Get_Response
}

export interface V3_Iotmanage_Devices_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 最大资源条数 · 示例：5 */
    readonly limit: number
    /** 请求资源起始位置 · 示例：10 */
    readonly offset: number
  }
}

export interface V3_Iotmanage_Devices_Get_Response {
  /** 设备列表 */
  readonly data: readonly {
    /** 设备序列号 */
    readonly device_sn?: string | undefined
    /** 摄像头序列号 */
    readonly camera_sn?: string | undefined
    /** 设备品类代码 */
    readonly device_category_code?: string | undefined
    /** 设备品类 */
    readonly device_category?: string | undefined
    /** 设备类型代码 */
    readonly device_class_code?: string | undefined
    /** 设备类型 */
    readonly device_class?: string | undefined
    /** 设备型号 */
    readonly device_model?: string | undefined
    /** 刷脸应用软件模式代码 */
    readonly app_scene_code?: string | undefined
    /** 刷脸应用软件模式 */
    readonly app_scene?: string | undefined
    /** 刷脸应用操作系统 */
    readonly operating_system?: string | undefined
    /** 激活状态 */
    readonly activation_status?: "ACTIVATED" | "INACTIVATED" | (string & {}) | undefined
    /** 激活时间 · 格式：RFC 3339 日期时间 */
    readonly activation_time?: string | undefined
    /** 商户号 */
    readonly mchid?: string | undefined
    /** 商户简称 */
    readonly merchant_shortname?: string | undefined
    /** 子商户号 */
    readonly sub_mchid?: string | undefined
    /** 子商户简称 */
    readonly sub_merchant_shortname?: string | undefined
  }[]
  /** 请求资源起始位置 · 示例：10 */
  readonly offset: number
  /** 最大资源条数 · 示例：5 */
  readonly limit: number
  /** 资源总条数 · 示例：1234 */
  readonly total_count: number
  /** 相关链接 */
  readonly links: {
    /** 下一页链接 */
    readonly next?: string | undefined
    /** 上一页链接 */
    readonly prev?: string | undefined
    /** 当前链接 */
    readonly self?: string | undefined
  }
}

export interface V3_Iotmanage_Devices {
  /**
   * 智能设备列表
   * 角色：服务商
   */
  get(options: V3_Iotmanage_Devices_Get_Options): ApiCall<V3_Iotmanage_Devices_Get_Response>
  /**
   * 智能设备列表
   * 角色：服务商
   */
  getSync(options: V3_Iotmanage_Devices_Get_Options): V3_Iotmanage_Devices_Get_Response
  /** 智能设备列表：自动翻页，用 for await 逐条读取 */
  getAll(options?: OptionalListOptions<V3_Iotmanage_Devices_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_Iotmanage_Devices_Get_Response['data']>[number], void, undefined>
}
