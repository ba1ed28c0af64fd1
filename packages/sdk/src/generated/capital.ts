// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions, ListOptions, OptionalListOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Capital {
  /** 通用接口 · 共 6 个接口 */
  readonly capitallhh: V3_Capital_Capitallhh
}

export interface V3_Capital_Capitallhh {
  /** 通用接口 · 共 2 个接口 */
  readonly areas: V3_Capital_Capitallhh_Areas
  /** 通用接口 · 共 4 个接口 */
  readonly banks: V3_Capital_Capitallhh_Banks
}

export interface V3_Capital_Capitallhh_Areas {
  /** 通用接口 · 查询省份列表API · 共 2 个接口 */
  readonly provinces: V3_Capital_Capitallhh_Areas_Provinces
}

export interface V3_Capital_Capitallhh_Areas_Provinces_Get_Options extends CallOptions {
}

export interface V3_Capital_Capitallhh_Areas_Provinces_Get_Response {
  /** 省份列表 */
  readonly data?: readonly {
    /** 省份名称 · 示例：广东省 */
    readonly province_name: string
    /** 省份编码 · 示例：22 */
    readonly province_code: number
  }[] | undefined
  /** 查询数据总条数 · 示例：10 */
  readonly total_count: number
}

export interface V3_Capital_Capitallhh_Areas_Provinces {
  /** 省份编码 · 共 1 个接口 */
  readonly _province_code_: V3_Capital_Capitallhh_Areas_Provinces_Province_code_
  /**
   * 查询省份列表API · https://pay.weixin.qq.com/doc/v3/partner/4012698641
   * 角色：服务商
   */
  get(options?: V3_Capital_Capitallhh_Areas_Provinces_Get_Options): ApiCall<V3_Capital_Capitallhh_Areas_Provinces_Get_Response>
  /**
   * 查询省份列表API · https://pay.weixin.qq.com/doc/v3/partner/4012698641
   * 角色：服务商
   */
  getSync(options?: V3_Capital_Capitallhh_Areas_Provinces_Get_Options): V3_Capital_Capitallhh_Areas_Provinces_Get_Response
}

export interface V3_Capital_Capitallhh_Areas_Provinces_Province_code_ {
  /** 查询城市列表API */
  readonly cities: V3_Capital_Capitallhh_Areas_Provinces_Province_code__Cities
}

export interface V3_Capital_Capitallhh_Areas_Provinces_Province_code__Cities_Get_Options extends CallOptions {
  /** 省份编码 · 示例：10 */
  readonly province_code: string | number
}

export interface V3_Capital_Capitallhh_Areas_Provinces_Province_code__Cities_Get_Response {
  /** 城市列表 */
  readonly data?: readonly {
    /** 城市名称 · 示例：北京市 */
    readonly city_name: string
    /** 城市编码 · 示例：10 */
    readonly city_code: number
  }[] | undefined
  /** 查询数据总条数 · 示例：10 */
  readonly total_count: number
}

export interface V3_Capital_Capitallhh_Areas_Provinces_Province_code__Cities {
  /**
   * 查询城市列表API · https://pay.weixin.qq.com/doc/v3/partner/4012697470
   * 角色：服务商
   */
  get(options: V3_Capital_Capitallhh_Areas_Provinces_Province_code__Cities_Get_Options): ApiCall<V3_Capital_Capitallhh_Areas_Provinces_Province_code__Cities_Get_Response>
  /**
   * 查询城市列表API · https://pay.weixin.qq.com/doc/v3/partner/4012697470
   * 角色：服务商
   */
  getSync(options: V3_Capital_Capitallhh_Areas_Provinces_Province_code__Cities_Get_Options): V3_Capital_Capitallhh_Areas_Provinces_Province_code__Cities_Get_Response
}

export interface V3_Capital_Capitallhh_Banks {
  /** 银行别名编码 · 共 1 个接口 */
  readonly _bank_alias_code_: V3_Capital_Capitallhh_Banks_Bank_alias_code_
  /** 查询支持对公业务的银行列表API */
  readonly corporateBanking: V3_Capital_Capitallhh_Banks_CorporateBanking
  /** 查询支持个人业务的银行列表API */
  readonly personalBanking: V3_Capital_Capitallhh_Banks_PersonalBanking
  /** 获取对私银行卡号开户银行API */
  readonly searchBanksByBankAccount: V3_Capital_Capitallhh_Banks_SearchBanksByBankAccount
}

export interface V3_Capital_Capitallhh_Banks_Bank_alias_code_ {
  /** 查询支行列表API */
  readonly branches: V3_Capital_Capitallhh_Banks_Bank_alias_code__Branches
}

export interface V3_Capital_Capitallhh_Banks_Bank_alias_code__Branches_Get_Options extends CallOptions {
  /** 银行别名编码 · 示例：1000006247 */
  readonly bank_alias_code: string
  /** 查询参数 */
  readonly query: {
    /** 城市编码 · 示例：536 */
    readonly city_code: number
    /** 本次查询偏移量 */
    readonly offset?: number | undefined
    /** 本次请求最大查询条数 · 示例：200 */
    readonly limit: number
  }
}

export interface V3_Capital_Capitallhh_Banks_Bank_alias_code__Branches_Get_Response {
  /** 查询数据总条数 · 示例：10 */
  readonly total_count: number
  /** 本次查询条数 · 示例：10 */
  readonly count: number
  /** 支行列表 */
  readonly data?: readonly {
    /** 开户银行支行名称 · 示例：中国工商银行上海市周浦支行 */
    readonly bank_branch_name: string
    /** 开户银行支行联行号 · 示例：102290072311 */
    readonly bank_branch_id: string
  }[] | undefined
  /** 本次查询偏移量 · 示例：0 */
  readonly offset: number
  /** 分页链接 */
  readonly links: {
    /** 下一页链接 · 示例：/v3/capital/capitallhh/banks/1001/branches?offset=10&limit=5 */
    readonly next?: string | undefined
    /** 上一页链接 · 示例：/v3/capital/capitallhh/banks/1001/branchesoffset=0&limit=5 */
    readonly prev?: string | undefined
    /** 当前链接 · 示例：/v3/capital/capitallhh/banks/1001/branches?offset=5&limit=5 */
    readonly self?: string | undefined
  }
  /** 开户银行 · 示例：招商银行其他银行 */
  readonly account_bank: string
  /** 开户银行编码 · 示例：1001 */
  readonly account_bank_code: number
  /** 银行别名 · 示例：工商银行深圳前海微众银行 */
  readonly bank_alias: string
  /** 银行别名编码 · 示例：1000006247 */
  readonly bank_alias_code: string
}

export interface V3_Capital_Capitallhh_Banks_Bank_alias_code__Branches {
  /**
   * 查询支行列表API · https://pay.weixin.qq.com/doc/v3/partner/4012697673
   * 角色：服务商
   */
  get(options: V3_Capital_Capitallhh_Banks_Bank_alias_code__Branches_Get_Options): ApiCall<V3_Capital_Capitallhh_Banks_Bank_alias_code__Branches_Get_Response>
  /**
   * 查询支行列表API · https://pay.weixin.qq.com/doc/v3/partner/4012697673
   * 角色：服务商
   */
  getSync(options: V3_Capital_Capitallhh_Banks_Bank_alias_code__Branches_Get_Options): V3_Capital_Capitallhh_Banks_Bank_alias_code__Branches_Get_Response
  /** 查询支行列表API：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<V3_Capital_Capitallhh_Banks_Bank_alias_code__Branches_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_Capital_Capitallhh_Banks_Bank_alias_code__Branches_Get_Response['data']>[number], void, undefined>
}

export interface V3_Capital_Capitallhh_Banks_CorporateBanking_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 本次查询偏移量 · 示例：0 */
    readonly offset?: number | undefined
    /** 本次请求最大查询条数 · 示例：200 */
    readonly limit: number
  }
}

export interface V3_Capital_Capitallhh_Banks_CorporateBanking_Get_Response {
  /** 查询数据总条数 · 示例：10 */
  readonly total_count: number
  /** 本次查询数据条数 · 示例：10 */
  readonly count: number
  /** 银行列表 */
  readonly data?: readonly {
    /** 银行别名 · 示例：工商银行深圳前海微众银行 */
    readonly bank_alias: string
    /** 银行别名编码 · 示例：1000006247 */
    readonly bank_alias_code: string
    /** 开户银行 · 示例：招商银行其他银行 */
    readonly account_bank: string
    /** 开户银行编码 · 示例：1001 */
    readonly account_bank_code: number
    /** 是否需要填写支行 */
    readonly need_bank_branch: boolean
  }[] | undefined
  /** 本次查询偏移量 · 示例：0 */
  readonly offset: number
  /** 分页链接 */
  readonly links: {
    /** 下一页链接 · 示例：/v3/capital/capitallhh/banks/corporate-banking?offset=10&limit=5 */
    readonly next?: string | undefined
    /** 上一页链接 · 示例：/v3/capital/capitallhh/banks/corporate-banking?offset=0&limit=5 */
    readonly prev?: string | undefined
    /** 当前链接 · 示例：/v3/capital/capitallhh/banks/corporate-banking?offset=5&limit=5 */
    readonly self?: string | undefined
  }
}

export interface V3_Capital_Capitallhh_Banks_CorporateBanking {
  /**
   * 查询支持对公业务的银行列表API · https://pay.weixin.qq.com/doc/v3/partner/4012697626
   * 角色：服务商
   */
  get(options: V3_Capital_Capitallhh_Banks_CorporateBanking_Get_Options): ApiCall<V3_Capital_Capitallhh_Banks_CorporateBanking_Get_Response>
  /**
   * 查询支持对公业务的银行列表API · https://pay.weixin.qq.com/doc/v3/partner/4012697626
   * 角色：服务商
   */
  getSync(options: V3_Capital_Capitallhh_Banks_CorporateBanking_Get_Options): V3_Capital_Capitallhh_Banks_CorporateBanking_Get_Response
  /** 查询支持对公业务的银行列表API：自动翻页，用 for await 逐条读取 */
  getAll(options?: OptionalListOptions<V3_Capital_Capitallhh_Banks_CorporateBanking_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_Capital_Capitallhh_Banks_CorporateBanking_Get_Response['data']>[number], void, undefined>
}

export interface V3_Capital_Capitallhh_Banks_PersonalBanking_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 本次查询偏移量 · 示例：0 */
    readonly offset?: number | undefined
    /** 本次请求最大查询条数 · 示例：200 */
    readonly limit: number
  }
}

export interface V3_Capital_Capitallhh_Banks_PersonalBanking_Get_Response {
  /** 查询数据总条数 · 示例：10 */
  readonly total_count: number
  /** 本次查询数据条数 · 示例：10 */
  readonly count: number
  /** 银行列表 */
  readonly data?: readonly {
    /** 银行别名 · 示例：工商银行深圳前海微众银行 */
    readonly bank_alias: string
    /** 银行别名编码 · 示例：1000006247 */
    readonly bank_alias_code: string
    /** 开户银行 · 示例：招商银行其他银行 */
    readonly account_bank: string
    /** 开户银行编码 · 示例：1001 */
    readonly account_bank_code: number
    /** 是否需要填写支行 */
    readonly need_bank_branch: boolean
  }[] | undefined
  /** 本次查询偏移量 · 示例：0 */
  readonly offset: number
  /** 分页链接 */
  readonly links: {
    /** 下一页链接 · 示例：/v3/capital/capitallhh/banks/personal-banking?offset=10&limit=5 */
    readonly next?: string | undefined
    /** 上一页链接 · 示例：/v3/capital/capitallhh/banks/personal-banking?offset=0&limit=5 */
    readonly prev?: string | undefined
    /** 当前链接 · 示例：/v3/capital/capitallhh/banks/personal-banking?offset=5&limit=5 */
    readonly self?: string | undefined
  }
}

export interface V3_Capital_Capitallhh_Banks_PersonalBanking {
  /**
   * 查询支持个人业务的银行列表API · https://pay.weixin.qq.com/doc/v3/partner/4012697583
   * 角色：服务商
   */
  get(options: V3_Capital_Capitallhh_Banks_PersonalBanking_Get_Options): ApiCall<V3_Capital_Capitallhh_Banks_PersonalBanking_Get_Response>
  /**
   * 查询支持个人业务的银行列表API · https://pay.weixin.qq.com/doc/v3/partner/4012697583
   * 角色：服务商
   */
  getSync(options: V3_Capital_Capitallhh_Banks_PersonalBanking_Get_Options): V3_Capital_Capitallhh_Banks_PersonalBanking_Get_Response
  /** 查询支持个人业务的银行列表API：自动翻页，用 for await 逐条读取 */
  getAll(options?: OptionalListOptions<V3_Capital_Capitallhh_Banks_PersonalBanking_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_Capital_Capitallhh_Banks_PersonalBanking_Get_Response['data']>[number], void, undefined>
}

export interface V3_Capital_Capitallhh_Banks_SearchBanksByBankAccount_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 银行卡号 · 加密字段，SDK 自动加密 · 示例：d+xT+MQCvrLHUVDWv/8MR/dB7TkXLVfSrUxMPZy6jWWYzpRrEEaYQE8ZRGYoeorwC+w== */
    readonly account_number: string
  }
}

export interface V3_Capital_Capitallhh_Banks_SearchBanksByBankAccount_Get_Response {
  /** 查询数据总条数 · 示例：10 */
  readonly total_count: number
  /** 银行列表 */
  readonly data?: readonly {
    /** 银行别名 · 示例：工商银行深圳前海微众银行 */
    readonly bank_alias: string
    /** 银行别名编码 · 示例：1000006247 */
    readonly bank_alias_code: string
    /** 开户银行 · 示例：招商银行其他银行 */
    readonly account_bank: string
    /** 开户银行编码 · 示例：1001 */
    readonly account_bank_code: number
    /** 是否需要填写支行 */
    readonly need_bank_branch: boolean
  }[] | undefined
}

export interface V3_Capital_Capitallhh_Banks_SearchBanksByBankAccount {
  /**
   * 获取对私银行卡号开户银行API · https://pay.weixin.qq.com/doc/v3/partner/4012697541
   * 角色：服务商
   */
  get(options: V3_Capital_Capitallhh_Banks_SearchBanksByBankAccount_Get_Options): ApiCall<V3_Capital_Capitallhh_Banks_SearchBanksByBankAccount_Get_Response>
  /**
   * 获取对私银行卡号开户银行API · https://pay.weixin.qq.com/doc/v3/partner/4012697541
   * 角色：服务商
   */
  getSync(options: V3_Capital_Capitallhh_Banks_SearchBanksByBankAccount_Get_Options): V3_Capital_Capitallhh_Banks_SearchBanksByBankAccount_Get_Response
}
