// Generated from contract/ by npm run generate. Do not edit.
import { readFileSync } from 'node:fs'
import { packageFile } from '../installation/files.js'
import { notBundled } from '../installation/missing.js'

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
  readonly 'x-encrypted'?: 'platform-key' | 'merchant-certificate' | 'risk-public-key'
  readonly 'x-padding'?: 'pkcs1'
  /** Most bytes in UTF-8; of an object those of its compact JSON. */
  readonly 'x-maxBytes'?: number
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
  readonly body?: { readonly content: 'json' | 'xml' | 'multipart'; readonly required?: boolean; readonly schema: ContractSchema }
  /** Members that only one role must give: `body/sub_mchid`. */
  readonly byRole?: { readonly direct?: readonly string[]; readonly partner?: readonly string[] }
  /** By HTTP status. */
  readonly responses: Readonly<Record<string, { readonly schema?: ContractSchema; readonly file?: boolean }>>
}

/** One operation of v2; its path is as sent. */
export interface ContractOperationV2 extends ContractOperation {
  /** Needs the merchant's certificate on the connection. */
  readonly mutualTls?: boolean
  /** Not called by a server: the payer's browser opens it. */
  readonly page?: boolean
  /** Takes no `nonce_str`. */
  readonly nonceless?: boolean
  /** The answer carries no signature. */
  readonly unsigned?: boolean
  readonly produces?: readonly string[]
}

/** One event of the contract, v2 included. */
export interface ContractNotification {
  /** Unique; those of v2 begin with `v2/`. */
  readonly event: string
  readonly version: 'v2' | 'v3'
  readonly title?: string
  /** The values of `event_type`, the usual one first; absent for v2. */
  readonly eventType?: readonly string[]
  readonly originalType?: readonly string[]
  /** The decrypted content. */
  readonly resource?: ContractSchema
  /** The decrypted content, by variant. */
  readonly resources?: Readonly<Record<string, { readonly originalType?: string; readonly schema: ContractSchema }>>
  /** The XML of a v2 notification. */
  readonly body?: ContractSchema
  /** The data that the platform expects in the response. */
  readonly answer?: {
    readonly schema: ContractSchema
    readonly timeoutMs?: number
    /** The response carries an Authorization header. */
    readonly signed?: boolean
    /** A response without data is accepted. */
    readonly inferred?: boolean
  }
}

const products: readonly string[] = ["abnormal-fund-processing","aggracct-bc","apply4sub","apply4subject","applyment4sub","bank-batch-transfer","bank-transfer","bill","billdownload","brand","brand-basic","brand-owner","businesscircle","capital","catering","certificates","combine-transactions","compliance","credit-repayment","discount-card","ebike","ecommerce","edu-papay","edu-star","eduschoolpay","express","facemch","fund-app","funds-to-oversea","global","goldplan","gov","hire-power-bank","industry-coupon","industry-rebate","inspolicymgr","iotmanage","lovefeast","marketing","mch-manage","mch-operation-manage","mch_operate","mchalterapply","med-ins","merchant","merchant-risk-manage","merchant-service","merchant-settlement","merchant-store","merchantfund","multiuse","new-tax-control-fapiao","offlineface","offlinefacemch","overseas-global","overseas-hk","palmservice","papay","parking","partner-papay","partner-transfer","password-exempt-contract","pay","pay-devices","payroll-card","payscore","platsolution","profitsharing","qrcode","rate-activity","realname","recharge","refund","repayment","security","smartguide","taxi-invoice","transaction-block","transfer","transfer-detail","transferdownload","vehicle","webizpay"]
let loaded: readonly ContractOperation[] | undefined

let loadedV2: readonly ContractOperationV2[] | undefined

let loadedNotifications: readonly ContractNotification[] | undefined

function read<T = ContractOperation>(name: string): readonly T[] {
  const file = packageFile(`src/generated/schemas/${name}.json`)
  if (file === undefined) throw notBundled('The data of the option validate')
  return JSON.parse(readFileSync(file, 'utf8')) as T[]
}

/** The contract, v2 apart, read once from the files beside this one. */
export function loadContract(): readonly ContractOperation[] {
  return (loaded ??= products.flatMap(read))
}

/** The contract of v2, read once. */
export function loadContractV2(): readonly ContractOperationV2[] {
  return (loadedV2 ??= read('v2'))
}

/** The events of the contract, read once. */
export function loadNotifications(): readonly ContractNotification[] {
  return (loadedNotifications ??= read<ContractNotification>('webhooks'))
}
