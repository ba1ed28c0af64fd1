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
  /** 实名校验 · 共 2 个接口 */
  readonly appauth: V2_Appauth
  /** 小微 · 共 7 个接口 */
  readonly applyment: V2_Applyment
  /** 通用 · 共 1 个接口 */
  readonly billcommentsp: V2_Billcommentsp
  /** 报关 · 共 3 个接口 */
  readonly cgiBin: V2_CgiBin
  /** 酒店押金 · 共 8 个接口 */
  readonly deposit: V2_Deposit
  /** 人脸支付 · 共 1 个接口 */
  readonly face: V2_Face
  /** 小微 · 共 2 个接口 */
  readonly fund: V2_Fund
  /** 风控 · 共 5 个接口 */
  readonly mchrisk: V2_Mchrisk
  /** 资金应用、企微、代金券 · 共 13 个接口 */
  readonly mmpaymkttransfers: V2_Mmpaymkttransfers
  /** 资金应用∙付款 · 共 2 个接口 */
  readonly mmpaysptrans: V2_Mmpaysptrans
  /** 委托扣款 · 共 10 个接口 */
  readonly papay: V2_Papay
  /** 基础支付、资金应用、委托扣款、人脸支付等 · 共 26 个接口 */
  readonly pay: V2_Pay
  /** 通用 · 共 1 个接口 */
  readonly payitil: V2_Payitil
  /** 通用、小微、资金应用∙付款、风控 · 共 3 个接口 */
  readonly risk: V2_Risk
  /** 沙箱环境 · 共 7 个接口 */
  readonly sandboxnew: V2_Sandboxnew
  /** 通用、资金应用、跨境、基础支付等 · 共 18 个接口 */
  readonly secapi: V2_Secapi
  /** 实名校验 · 共 2 个接口 */
  readonly secsvc: V2_Secsvc
  /** 通用 · 共 2 个接口 */
  readonly tools: V2_Tools
  /** 乘车码代扣、车主平台 · 共 6 个接口 */
  readonly transit: V2_Transit
  /** 车主平台 · 共 6 个接口 */
  readonly vehicle: V2_Vehicle
  /** 免押租借、免押速住 · 共 8 个接口 */
  readonly wxv: V2_Wxv
  /** 沙箱环境 · 共 3 个接口 */
  readonly xdc: V2_Xdc
}

export interface V3 {
  /** 收付通∙个人收款 · 共 3 个接口 */
  readonly abnormalFundProcessing: V3_AbnormalFundProcessing
  /** 渠道服务 · 共 11 个接口 */
  readonly aggracctBc: V3_AggracctBc
  /** 服务商∙进件、收付通∙进件 · 共 3 个接口 */
  readonly apply4sub: V3_Apply4sub
  /** 风险合规∙开户意愿确认 · 共 5 个接口 */
  readonly apply4subject: V3_Apply4subject
  /** 服务商∙进件 · 共 3 个接口 */
  readonly applyment4sub: V3_Applyment4sub
  /** 资金应用∙转账∙银行模式 · 共 4 个接口 */
  readonly bankBatchTransfer: V3_BankBatchTransfer
  /** 资金应用∙转账∙银行模式 · 共 5 个接口 */
  readonly bankTransfer: V3_BankTransfer
  /** 基础支付∙账单、收付通∙账单、运营工具∙用工卡 · 共 3 个接口 */
  readonly bill: V3_Bill
  /** 基础支付∙账单、收付通∙账单、运营工具∙用工卡 · 共 1 个接口 */
  readonly billdownload: V3_Billdownload
  /** 经营工具、商家名片会员、品牌、商家名片会员活动 · 共 56 个接口 */
  readonly brand: V3_Brand
  /** 经营工具∙品牌入驻 · 共 1 个接口 */
  readonly brandBasic: V3_BrandBasic
  /** 经营工具∙智慧商圈 · 共 4 个接口 */
  readonly businesscircle: V3_Businesscircle
  /** 通用接口 · 共 6 个接口 */
  readonly capital: V3_Capital
  /** 经营工具∙微信点餐 · 共 1 个接口 */
  readonly catering: V3_Catering
  /** 获取平台证书列表 */
  readonly certificates: V3_Certificates
  /** 基础支付∙合单、收付通∙合单、收付通∙个人收款 · 共 8 个接口 */
  readonly combineTransactions: V3_CombineTransactions
  /** 风险合规∙不活跃商户身份核实 · 共 2 个接口 */
  readonly compliance: V3_Compliance
  /** 自动还款 · 共 8 个接口 */
  readonly creditRepayment: V3_CreditRepayment
  /** 支付分∙先享卡 · 共 6 个接口 */
  readonly discountCard: V3_DiscountCard
  /** 电动自行车行业代扣 · 共 7 个接口 */
  readonly ebike: V3_Ebike
  /** 收付通、运营工具 · 共 60 个接口 */
  readonly ecommerce: V3_Ecommerce
  /** 教育续费通 · 共 8 个接口 */
  readonly eduPapay: V3_EduPapay
  /** 学生卡身份权益 · 共 4 个接口 */
  readonly eduStar: V3_EduStar
  /** 校园轻松付 · 共 8 个接口 */
  readonly eduschoolpay: V3_Eduschoolpay
  /** 微信寄快递 · 共 1 个接口 */
  readonly express: V3_Express
  /** 刷脸支付 · 共 1 个接口 */
  readonly facemch: V3_Facemch
  /** 资金应用∙转账∙用户确认模式、资金应用∙公益捐赠、品牌红包、资金应用∙转账∙QQ钱包 · 共 40 个接口 */
  readonly fundApp: V3_FundApp
  /** 收付通∙跨境 · 共 6 个接口 */
  readonly fundsToOversea: V3_FundsToOversea
  /** 跨境、风险合规 · 共 71 个接口 */
  readonly global: V3_Global
  /** 经营工具∙点金计划 · 共 5 个接口 */
  readonly goldplan: V3_Goldplan
  /** 国补专区、江苏、浙江、上海/福建/重庆 · 共 34 个接口 */
  readonly gov: V3_Gov
  /** 租用充电宝∙隔夜归还 · 共 3 个接口 */
  readonly hirePowerBank: V3_HirePowerBank
  /** 营销工具∙代扣切卡 · 共 1 个接口 */
  readonly industryCoupon: V3_IndustryCoupon
  /** 智慧经营、支付码牌∙交易 · 共 2 个接口 */
  readonly industryRebate: V3_IndustryRebate
  /** 微信保单服务 · 共 5 个接口 */
  readonly inspolicymgr: V3_Inspolicymgr
  /** 刷脸支付 · 共 2 个接口 */
  readonly iotmanage: V3_Iotmanage
  /** 爱心餐 · 共 3 个接口 */
  readonly lovefeast: V3_Lovefeast
  /** 运营工具、会员卡、品牌小店营销、营销工具等 · 共 157 个接口 */
  readonly marketing: V3_Marketing
  /** 商户管理记录 · 共 4 个接口 */
  readonly mchManage: V3_MchManage
  /** 商户尽职调查、风险管理 · 共 4 个接口 */
  readonly mchOperationManage: V3_MchOperationManage
  /** 收付通∙提现 · 共 3 个接口 */
  readonly mch_operate: V3_Mch_operate
  /** 变更超管、收付通∙进件、服务商∙进件、修改商家简称 · 共 12 个接口 */
  readonly mchalterapply: V3_Mchalterapply
  /** 医保支付 · 共 4 个接口 */
  readonly medIns: V3_MedIns
  /** 收付通∙提现、运营工具∙用工卡、收付通∙余额、通用接口 · 共 8 个接口 */
  readonly merchant: V3_Merchant
  /** 风险管理、风险合规∙商户违规通知 · 共 9 个接口 */
  readonly merchantRiskManage: V3_MerchantRiskManage
  /** 风险合规∙消费者投诉 · 共 17 个接口 */
  readonly merchantService: V3_MerchantService
  /** 结算规则管理 · 共 2 个接口 */
  readonly merchantSettlement: V3_MerchantSettlement
  /** 经营工具∙连锁品牌∙门店 · 共 5 个接口 */
  readonly merchantStore: V3_MerchantStore
  /** 资金应用∙转账∙服务商模式、运营工具∙用工卡 · 共 2 个接口 */
  readonly merchantfund: V3_Merchantfund
  /** 运营工具∙消费金 · 共 4 个接口 */
  readonly multiuse: V3_Multiuse
  /** 经营工具∙电子发票 · 共 22 个接口 */
  readonly newTaxControlFapiao: V3_NewTaxControlFapiao
  /** 刷脸支付 · 共 8 个接口 */
  readonly offlineface: V3_Offlineface
  /** 刷脸支付 · 共 5 个接口 */
  readonly offlinefacemch: V3_Offlinefacemch
  /** 微信刷掌 · 共 2 个接口 */
  readonly palmservice: V3_Palmservice
  /** 委托代扣、委托代扣∙保险业 · 共 35 个接口 */
  readonly papay: V3_Papay
  /** 停车缴费服务 · 共 10 个接口 */
  readonly parking: V3_Parking
  /** 委托代扣 · 共 2 个接口 */
  readonly partnerPapay: V3_PartnerPapay
  /** 资金应用∙转账∙服务商模式、运营工具∙用工卡 · 共 5 个接口 */
  readonly partnerTransfer: V3_PartnerTransfer
  /** 免密支付 · 共 10 个接口 */
  readonly passwordExemptContract: V3_PasswordExemptContract
  /** 基础支付、收付通、微信分付、支付中签约等 · 共 29 个接口 */
  readonly pay: V3_Pay
  /** 支付码牌∙音箱、经营工具∙小票机 · 共 7 个接口 */
  readonly payDevices: V3_PayDevices
  /** 运营工具∙用工卡 · 共 9 个接口 */
  readonly payrollCard: V3_PayrollCard
  /** 支付分 · 共 81 个接口 */
  readonly payscore: V3_Payscore
  /** 资金应用∙转账、收付通∙个人收款、收付通∙提现 · 共 63 个接口 */
  readonly platsolution: V3_Platsolution
  /** 资金应用∙分账 · 共 10 个接口 */
  readonly profitsharing: V3_Profitsharing
  /** 乘车服务 · 共 3 个接口 */
  readonly qrcode: V3_Qrcode
  /** 通用接口 · 共 3 个接口 */
  readonly rateActivity: V3_RateActivity
  /** 实名校验 · 共 1 个接口 */
  readonly realname: V3_Realname
  /** 商家充值 · 共 2 个接口 */
  readonly recharge: V3_Recharge
  /** 基础支付∙退款 · 共 3 个接口 */
  readonly refund: V3_Refund
  /** 还款支付 · 共 3 个接口 */
  readonly repayment: V3_Repayment
  /** 经营工具∙支付即服务 · 共 1 个接口 */
  readonly security: V3_Security
  /** 经营工具∙支付即服务 · 共 4 个接口 */
  readonly smartguide: V3_Smartguide
  /** 出租车电子发票 · 共 11 个接口 */
  readonly taxiInvoice: V3_TaxiInvoice
  /** 商户管理记录 · 共 4 个接口 */
  readonly transactionBlock: V3_TransactionBlock
  /** 资金应用∙转账、运营工具∙用工卡 · 共 7 个接口 */
  readonly transfer: V3_Transfer
  /** 资金应用∙转账、运营工具∙用工卡 · 共 2 个接口 */
  readonly transferDetail: V3_TransferDetail
  /** 资金应用∙转账、运营工具∙用工卡 · 共 2 个接口 */
  readonly transferdownload: V3_Transferdownload
  /** ETC授权扣费、支付分∙停车服务 · 共 10 个接口 */
  readonly vehicle: V3_Vehicle
  /** 企业支付 · 共 17 个接口 */
  readonly webizpay: V3_Webizpay
}
