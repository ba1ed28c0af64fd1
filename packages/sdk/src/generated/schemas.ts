// Generated from contract/ by npm run generate. Do not edit.
import { readFileSync } from 'node:fs'

/** JSON Schema with the contract's own words. */
export interface ContractSchema {
  readonly type?: string
  readonly title?: string
  readonly example?: unknown
  readonly properties?: Readonly<Record<string, ContractSchema>>
  readonly required?: readonly string[]
  readonly items?: ContractSchema
  readonly enum?: readonly unknown[]
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly pattern?: string
  readonly format?: string
  readonly contentMediaType?: string
  readonly contentSchema?: ContractSchema
  readonly 'x-encrypted'?: 'platform-key' | 'merchant-certificate'
  readonly 'x-padding'?: 'pkcs1'
}

/** One operation of the contract. */
export interface ContractOperation {
  readonly method: string
  /** With a leading slash and `{parameters}`. */
  readonly path: string
  readonly title?: string
  readonly docs?: readonly string[]
  readonly roles?: readonly string[]
  readonly tags?: readonly string[]
  readonly deprecated?: boolean
  readonly server?: string
  readonly pathParams?: Readonly<Record<string, ContractSchema>>
  readonly query?: ContractSchema
  readonly header?: ContractSchema
  readonly body?: { readonly content: 'json' | 'multipart'; readonly required?: boolean; readonly schema: ContractSchema }
  /** By HTTP status. */
  readonly responses: Readonly<Record<string, { readonly schema?: ContractSchema; readonly file?: boolean }>>
}

const products: readonly string[] = ["abnormal-fund-processing","aggracct-bc","apply4sub","apply4subject","applyment4sub","bank-batch-transfer","bank-transfer","bill","billdownload","brand","brand-basic","businesscircle","capital","catering","certificates","combine-transactions","compliance","credit-repayment","discount-card","ebike","ecommerce","edu-papay","edu-star","eduschoolpay","express","facemch","fund-app","funds-to-oversea","global","goldplan","gov","hire-power-bank","industry-coupon","industry-rebate","inspolicymgr","iotmanage","lovefeast","marketing","mch-manage","mch-operation-manage","mch_operate","mchalterapply","med-ins","merchant","merchant-risk-manage","merchant-service","merchant-settlement","merchant-store","merchantfund","multiuse","new-tax-control-fapiao","offlineface","offlinefacemch","overseas-global","overseas-hk","palmservice","papay","parking","partner-papay","partner-transfer","password-exempt-contract","pay","pay-devices","payroll-card","payscore","platsolution","profitsharing","qrcode","rate-activity","realname","recharge","refund","repayment","security","smartguide","taxi-invoice","transaction-block","transfer","transfer-detail","transferdownload","vehicle","webizpay"]
let loaded: readonly ContractOperation[] | undefined

/** The contract, read once from the files beside this one. */
export function loadContract(): readonly ContractOperation[] {
  loaded ??= products.flatMap((name) => {
    const file = new URL(`../../src/generated/schemas/${name}.json`, import.meta.url)
    return JSON.parse(readFileSync(file, 'utf8')) as ContractOperation[]
  })
  return loaded
}
