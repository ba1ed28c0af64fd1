import type {
  V3_FundApp_MchTransfer_Partner_TransferBills_OutBillNo_Out_bill_no__Cancel_Post_Response,
  V3_FundApp_MchTransfer_Partner_TransferBills_OutBillNo_Out_bill_no__Get_Response,
  V3_FundApp_MchTransfer_Partner_TransferBills_Post_Options,
  V3_FundApp_MchTransfer_Partner_TransferBills_Post_Response,
  V3_FundApp_MchTransfer_TransferBills_OutBillNo_Out_bill_no__Cancel_Post_Response,
  V3_FundApp_MchTransfer_TransferBills_OutBillNo_Out_bill_no__Get_Response,
  V3_FundApp_MchTransfer_TransferBills_Post_Options,
  V3_FundApp_MchTransfer_TransferBills_Post_Response,
} from '../generated/fund-app.js'
import { fill, type Fill, type Identity, type Role, type SubMerchant } from '../identity/index.js'
import type { CallOptions } from '../options.js'
import type { Payment } from '../payment/cashier.js'
import type { TransferParameters } from '../payment/transfer.js'

/** Names a transfer by your own number. */
export interface TransferNumber {
  readonly out_bill_no: string
}

/** A transfer that waits for its payee: `package_info` of the response to `create`. */
export interface WaitingTransfer {
  readonly package_info: string
  /** The appid of the transfer; the client's `appid` when left out. */
  readonly appid?: string | undefined
}

/** Transfers to users (商家转账) of a direct merchant. Amounts are in fen (分). */
export interface DirectTransfers {
  /**
   * 发起转账. `user_name` is given as plain text and encrypted. While the state is WAIT_USER_CONFIRM, open the payee's
   * confirmation with `parameters`. https://pay.weixin.qq.com/doc/v3/merchant/4012716434
   */
  create(
    transfer: Fill<V3_FundApp_MchTransfer_TransferBills_Post_Options['json'], 'appid'>,
    options?: CallOptions,
  ): Promise<V3_FundApp_MchTransfer_TransferBills_Post_Response>
  /** 查询转账. An unknown transfer is a ResponseError `NOT_FOUND`. */
  get(
    transfer: TransferNumber,
    options?: CallOptions,
  ): Promise<V3_FundApp_MchTransfer_TransferBills_OutBillNo_Out_bill_no__Get_Response>
  /** 撤销转账, before the payee confirms. The transfer is cancelled when `get` says CANCELLED. */
  cancel(
    transfer: TransferNumber,
    options?: CallOptions,
  ): Promise<V3_FundApp_MchTransfer_TransferBills_OutBillNo_Out_bill_no__Cancel_Post_Response>
  /** What `wx.requestMerchantTransfer` takes, so that the payee confirms. Sends nothing. */
  parameters(transfer: WaitingTransfer): Promise<TransferParameters>
}

/** Transfers to users of a partner: as {@link DirectTransfers}, with `sub_mchid`, the merchant that pays. */
export interface PartnerTransfers {
  /** 发起转账. */
  create(
    transfer: Fill<V3_FundApp_MchTransfer_Partner_TransferBills_Post_Options['json'], 'appid'>,
    options?: CallOptions,
  ): Promise<V3_FundApp_MchTransfer_Partner_TransferBills_Post_Response>
  /** 查询转账. */
  get(
    transfer: TransferNumber & SubMerchant,
    options?: CallOptions,
  ): Promise<V3_FundApp_MchTransfer_Partner_TransferBills_OutBillNo_Out_bill_no__Get_Response>
  /** 撤销转账. */
  cancel(
    transfer: TransferNumber & SubMerchant,
    options?: CallOptions,
  ): Promise<V3_FundApp_MchTransfer_Partner_TransferBills_OutBillNo_Out_bill_no__Cancel_Post_Response>
  /** What `wx.requestMerchantTransfer` takes. Sends nothing. */
  parameters(transfer: WaitingTransfer & SubMerchant): Promise<TransferParameters>
}

/** `wechatpay.transfers` of a client, by its role. */
export type Transfers<R extends Role = 'direct'> = R extends 'partner' ? PartnerTransfers : DirectTransfers

/** The transfer calls of one client. */
export function transfers(own: Identity, payment: Payment): Transfers<'direct'> & Transfers<'partner'> {
  const isPartner = own.role === 'partner'
  const path = `v3/fund-app/mch-transfer/${isPartner ? 'partner/' : ''}transfer-bills`
  return {
    async create(transfer: object, options?: CallOptions) {
      const json = fill(own, transfer, { needed: ['appid'], optional: ['notify_url'] })
      return own.send('POST', path, { ...options, json })
    },
    get: ({ out_bill_no, ...query }: TransferNumber, options?: CallOptions) =>
      own.send('GET', `${path}/out-bill-no/{out_bill_no}`, { ...options, out_bill_no, query }),
    cancel({ out_bill_no, ...json }: TransferNumber, options?: CallOptions) {
      // The direct operation has no body.
      const body = isPartner ? { json } : {}
      return own.send('POST', `${path}/out-bill-no/{out_bill_no}/cancel`, {
        ...options,
        out_bill_no,
        ...body,
      })
    },
    async parameters({ package_info, ...given }: WaitingTransfer & Partial<SubMerchant>) {
      const { appid } = fill(own, { appid: given.appid }, { needed: ['appid'] })
      return payment.transfer.confirm({ appid: String(appid), package_info, sub_mchid: given.sub_mchid })
    },
  } as Transfers<'direct'> & Transfers<'partner'>
}
