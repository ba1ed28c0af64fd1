import { pathToFileURL } from 'node:url'
import { Global, Module, type OnModuleDestroy } from '@nestjs/common'
import { WechatPay } from 'wechatpay-kit'

function need(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set`)
  return value
}

function create(): WechatPay {
  return new WechatPay({
    mchid: need('WECHATPAY_MCHID'),
    serial: need('WECHATPAY_SERIAL'),
    privateKey: pathToFileURL(need('WECHATPAY_PRIVATE_KEY_FILE')),
    apiV3Key: need('WECHATPAY_API_V3_KEY'),
    platformKeys: { [need('WECHATPAY_PUBLIC_KEY_ID')]: pathToFileURL(need('WECHATPAY_PUBLIC_KEY_FILE')) },
    baseUrl: process.env['WECHATPAY_BASE_URL'],
  })
}

@Global()
@Module({ providers: [{ provide: WechatPay, useFactory: create }], exports: [WechatPay] })
export class WechatPayModule implements OnModuleDestroy {
  constructor(private readonly wechatpay: WechatPay) {}

  onModuleDestroy(): Promise<void> {
    return this.wechatpay.close()
  }
}
