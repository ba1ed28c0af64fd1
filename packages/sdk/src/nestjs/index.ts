/** WeChat Pay in NestJS. */
export { OnWechatPayEvent } from './decorator.js'
export { WechatPayModule } from './module.js'
export type { WechatPayAsyncOptions, WechatPayModuleOptions } from './options.js'
