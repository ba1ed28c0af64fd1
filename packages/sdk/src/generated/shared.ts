// Generated from contract/ by npm run generate. Do not edit.
import type { V3_AbnormalFundProcessing } from './abnormal-fund-processing.js'
import type { V3_AggracctBc } from './aggracct-bc.js'
import type { V3_Apply4sub } from './apply4sub.js'
import type { V3_Apply4subject } from './apply4subject.js'
import type { V3_Applyment4sub } from './applyment4sub.js'
import type { V3_BankBatchTransfer } from './bank-batch-transfer.js'
import type { V3_BankTransfer } from './bank-transfer.js'
import type { V3_Bill } from './bill.js'
import type { V3_Billdownload } from './billdownload.js'
import type { V3_Brand } from './brand.js'
import type { V3_BrandBasic } from './brand-basic.js'
import type { V3_Businesscircle } from './businesscircle.js'
import type { V3_Capital } from './capital.js'
import type { V3_Catering } from './catering.js'
import type { V3_Certificates } from './certificates.js'
import type { V3_CombineTransactions } from './combine-transactions.js'
import type { V3_Compliance } from './compliance.js'
import type { V3_CreditRepayment } from './credit-repayment.js'
import type { V3_DiscountCard } from './discount-card.js'
import type { V3_Ebike } from './ebike.js'
import type { V3_Ecommerce } from './ecommerce.js'
import type { V3_EduPapay } from './edu-papay.js'
import type { V3_EduStar } from './edu-star.js'
import type { V3_Eduschoolpay } from './eduschoolpay.js'
import type { V3_Express } from './express.js'
import type { V3_Facemch } from './facemch.js'
import type { V3_FundApp } from './fund-app.js'
import type { V3_FundsToOversea } from './funds-to-oversea.js'
import type { V3_Global } from './global.js'
import type { V3_Goldplan } from './goldplan.js'
import type { V3_Gov } from './gov.js'
import type { V3_HirePowerBank } from './hire-power-bank.js'
import type { V3_IndustryCoupon } from './industry-coupon.js'
import type { V3_IndustryRebate } from './industry-rebate.js'
import type { V3_Inspolicymgr } from './inspolicymgr.js'
import type { V3_Iotmanage } from './iotmanage.js'
import type { V3_Lovefeast } from './lovefeast.js'
import type { V3_Marketing } from './marketing.js'
import type { V3_MchManage } from './mch-manage.js'
import type { V3_MchOperationManage } from './mch-operation-manage.js'
import type { V3_Mch_operate } from './mch_operate.js'
import type { V3_Mchalterapply } from './mchalterapply.js'
import type { V3_MedIns } from './med-ins.js'
import type { V3_Merchant } from './merchant.js'
import type { V3_MerchantRiskManage } from './merchant-risk-manage.js'
import type { V3_MerchantService } from './merchant-service.js'
import type { V3_MerchantSettlement } from './merchant-settlement.js'
import type { V3_MerchantStore } from './merchant-store.js'
import type { V3_Merchantfund } from './merchantfund.js'
import type { V3_Multiuse } from './multiuse.js'
import type { V3_NewTaxControlFapiao } from './new-tax-control-fapiao.js'
import type { V3_Offlineface } from './offlineface.js'
import type { V3_Offlinefacemch } from './offlinefacemch.js'
import type { V3_Palmservice } from './palmservice.js'
import type { V3_Papay } from './papay.js'
import type { V3_Parking } from './parking.js'
import type { V3_PartnerPapay } from './partner-papay.js'
import type { V3_PartnerTransfer } from './partner-transfer.js'
import type { V3_PasswordExemptContract } from './password-exempt-contract.js'
import type { V3_Pay } from './pay.js'
import type { V3_PayDevices } from './pay-devices.js'
import type { V3_PayrollCard } from './payroll-card.js'
import type { V3_Payscore } from './payscore.js'
import type { V3_Platsolution } from './platsolution.js'
import type { V3_Profitsharing } from './profitsharing.js'
import type { V3_Qrcode } from './qrcode.js'
import type { V3_RateActivity } from './rate-activity.js'
import type { V3_Realname } from './realname.js'
import type { V3_Recharge } from './recharge.js'
import type { V3_Refund } from './refund.js'
import type { V3_Repayment } from './repayment.js'
import type { V3_Security } from './security.js'
import type { V3_Smartguide } from './smartguide.js'
import type { V3_TaxiInvoice } from './taxi-invoice.js'
import type { V3_TransactionBlock } from './transaction-block.js'
import type { V3_Transfer } from './transfer.js'
import type { V3_TransferDetail } from './transfer-detail.js'
import type { V3_Transferdownload } from './transferdownload.js'
import type { V2_Appauth } from './v2-appauth.js'
import type { V2_Applyment } from './v2-applyment.js'
import type { V2_Billcommentsp } from './v2-billcommentsp.js'
import type { V2_CgiBin } from './v2-cgi-bin.js'
import type { V2_Deposit } from './v2-deposit.js'
import type { V2_Face } from './v2-face.js'
import type { V2_Fund } from './v2-fund.js'
import type { V2_Mchrisk } from './v2-mchrisk.js'
import type { V2_Mmpaymkttransfers } from './v2-mmpaymkttransfers.js'
import type { V2_Mmpaysptrans } from './v2-mmpaysptrans.js'
import type { V2_Papay } from './v2-papay.js'
import type { V2_Pay } from './v2-pay.js'
import type { V2_Payitil } from './v2-payitil.js'
import type { V2_Risk } from './v2-risk.js'
import type { V2_Sandboxnew } from './v2-sandboxnew.js'
import type { V2_Secapi } from './v2-secapi.js'
import type { V2_Secsvc } from './v2-secsvc.js'
import type { V2_Tools } from './v2-tools.js'
import type { V2_Transit } from './v2-transit.js'
import type { V2_Vehicle } from './v2-vehicle.js'
import type { V2_Wxv } from './v2-wxv.js'
import type { V2_Xdc } from './v2-xdc.js'
import type { V3_Vehicle } from './vehicle.js'
import type { V3_Webizpay } from './webizpay.js'

export interface V2 {
  readonly appauth: V2_Appauth
  readonly applyment: V2_Applyment
  readonly billcommentsp: V2_Billcommentsp
  readonly cgiBin: V2_CgiBin
  readonly deposit: V2_Deposit
  readonly face: V2_Face
  readonly fund: V2_Fund
  readonly mchrisk: V2_Mchrisk
  readonly mmpaymkttransfers: V2_Mmpaymkttransfers
  readonly mmpaysptrans: V2_Mmpaysptrans
  readonly papay: V2_Papay
  readonly pay: V2_Pay
  readonly payitil: V2_Payitil
  readonly risk: V2_Risk
  readonly sandboxnew: V2_Sandboxnew
  readonly secapi: V2_Secapi
  readonly secsvc: V2_Secsvc
  readonly tools: V2_Tools
  readonly transit: V2_Transit
  readonly vehicle: V2_Vehicle
  readonly wxv: V2_Wxv
  readonly xdc: V2_Xdc
}

export interface V3 {
  readonly abnormalFundProcessing: V3_AbnormalFundProcessing
  readonly aggracctBc: V3_AggracctBc
  readonly apply4sub: V3_Apply4sub
  readonly apply4subject: V3_Apply4subject
  readonly applyment4sub: V3_Applyment4sub
  readonly bankBatchTransfer: V3_BankBatchTransfer
  readonly bankTransfer: V3_BankTransfer
  readonly bill: V3_Bill
  readonly billdownload: V3_Billdownload
  readonly brand: V3_Brand
  readonly brandBasic: V3_BrandBasic
  readonly businesscircle: V3_Businesscircle
  readonly capital: V3_Capital
  readonly catering: V3_Catering
  readonly certificates: V3_Certificates
  readonly combineTransactions: V3_CombineTransactions
  readonly compliance: V3_Compliance
  readonly creditRepayment: V3_CreditRepayment
  readonly discountCard: V3_DiscountCard
  readonly ebike: V3_Ebike
  readonly ecommerce: V3_Ecommerce
  readonly eduPapay: V3_EduPapay
  readonly eduStar: V3_EduStar
  readonly eduschoolpay: V3_Eduschoolpay
  readonly express: V3_Express
  readonly facemch: V3_Facemch
  readonly fundApp: V3_FundApp
  readonly fundsToOversea: V3_FundsToOversea
  readonly global: V3_Global
  readonly goldplan: V3_Goldplan
  readonly gov: V3_Gov
  readonly hirePowerBank: V3_HirePowerBank
  readonly industryCoupon: V3_IndustryCoupon
  readonly industryRebate: V3_IndustryRebate
  readonly inspolicymgr: V3_Inspolicymgr
  readonly iotmanage: V3_Iotmanage
  readonly lovefeast: V3_Lovefeast
  readonly marketing: V3_Marketing
  readonly mchManage: V3_MchManage
  readonly mchOperationManage: V3_MchOperationManage
  readonly mch_operate: V3_Mch_operate
  readonly mchalterapply: V3_Mchalterapply
  readonly medIns: V3_MedIns
  readonly merchant: V3_Merchant
  readonly merchantRiskManage: V3_MerchantRiskManage
  readonly merchantService: V3_MerchantService
  readonly merchantSettlement: V3_MerchantSettlement
  readonly merchantStore: V3_MerchantStore
  readonly merchantfund: V3_Merchantfund
  readonly multiuse: V3_Multiuse
  readonly newTaxControlFapiao: V3_NewTaxControlFapiao
  readonly offlineface: V3_Offlineface
  readonly offlinefacemch: V3_Offlinefacemch
  readonly palmservice: V3_Palmservice
  readonly papay: V3_Papay
  readonly parking: V3_Parking
  readonly partnerPapay: V3_PartnerPapay
  readonly partnerTransfer: V3_PartnerTransfer
  readonly passwordExemptContract: V3_PasswordExemptContract
  readonly pay: V3_Pay
  readonly payDevices: V3_PayDevices
  readonly payrollCard: V3_PayrollCard
  readonly payscore: V3_Payscore
  readonly platsolution: V3_Platsolution
  readonly profitsharing: V3_Profitsharing
  readonly qrcode: V3_Qrcode
  readonly rateActivity: V3_RateActivity
  readonly realname: V3_Realname
  readonly recharge: V3_Recharge
  readonly refund: V3_Refund
  readonly repayment: V3_Repayment
  readonly security: V3_Security
  readonly smartguide: V3_Smartguide
  readonly taxiInvoice: V3_TaxiInvoice
  readonly transactionBlock: V3_TransactionBlock
  readonly transfer: V3_Transfer
  readonly transferDetail: V3_TransferDetail
  readonly transferdownload: V3_Transferdownload
  readonly vehicle: V3_Vehicle
  readonly webizpay: V3_Webizpay
}
