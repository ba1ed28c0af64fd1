import type { FactoryProvider, ModuleMetadata } from '@nestjs/common'
import type { Role } from '../identity/index.js'
import type { HandlerOptions } from '../notifications/create-handler.js'
import type { ClientOptions } from '../options.js'

/** What the module is made of. */
export interface WechatPayModuleOptions {
  /** Of the client that the module provides as `WechatPay`. */
  readonly client: ClientOptions<Role>
  /** How notifications are handled: `dedupe`, `onError`, `timeout`. */
  readonly notifications?: HandlerOptions | undefined
}

/** The module's options from other providers, such as a ConfigService. */
export interface WechatPayAsyncOptions
  extends
    Pick<ModuleMetadata, 'imports'>,
    Pick<FactoryProvider<WechatPayModuleOptions>, 'inject' | 'useFactory'> {
  /** The route for notifications, the path of your notify_url: `wechatpay/notify`. Without it there is no route. */
  readonly path?: string | undefined
  /** True to provide `WechatPay` in every module without importing this one. */
  readonly isGlobal?: boolean | undefined
}
