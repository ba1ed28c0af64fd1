import { Module, type DynamicModule, type FactoryProvider } from '@nestjs/common'
import { DiscoveryModule, DiscoveryService, MetadataScanner } from '@nestjs/core'
import { WechatPay } from '../client.js'
import { ConfigError } from '../errors/index.js'
import type { Role } from '../identity/index.js'
import type { NotificationHandler } from '../notifications/create-handler.js'
import type { NotificationHandlers } from '../notifications/handler.js'
import { notificationController, NotificationRoute } from './controller.js'
import type { WechatPayAsyncOptions, WechatPayModuleOptions } from './options.js'
import { markedMethods } from './registry.js'

/** The token of the options that the factory made. */
const given = Symbol('wechatpay-kit:options')

/** Looks for the marked methods when the application starts, and closes the client when it stops. */
class Route extends NotificationRoute {
  #handler: NotificationHandler | undefined
  readonly #make: () => NotificationHandler | undefined
  readonly #close: () => Promise<void>

  constructor(make: () => NotificationHandler | undefined, close: () => Promise<void>) {
    super()
    this.#make = make
    this.#close = close
  }

  get handler(): NotificationHandler {
    if (this.#handler === undefined) throw new ConfigError('WechatPayModule: the application has not started')
    return this.#handler
  }

  onApplicationBootstrap(): void {
    this.#handler = this.#make()
  }

  onApplicationShutdown(): Promise<void> {
    return this.#close()
  }
}

/**
 * Provides the client as `WechatPay`, and with `path` a route for notifications, which calls the methods that
 * {@link OnWechatPayEvent} marks. Create the application with `rawBody: true`: signatures cover the raw body. Express and
 * Fastify.
 * @example
 * ```ts
 * WechatPayModule.forRootAsync({
 *   path: 'wechatpay/notify',
 *   inject: [ConfigService],
 *   useFactory: (config: ConfigService) => ({ client: { mchid: config.get('MCHID'), … } }),
 * })
 * // NestFactory.create(AppModule, { rawBody: true })
 * ```
 */
export class WechatPayModule {
  /** The module with options from other providers. */
  static forRootAsync(options: WechatPayAsyncOptions): DynamicModule {
    const { imports = [], inject = [], useFactory, path, isGlobal = false } = options
    const client: FactoryProvider<WechatPay<Role>> = {
      provide: WechatPay,
      inject: [given],
      useFactory: ({ client: one }: WechatPayModuleOptions) => new WechatPay<Role>(one),
    }
    const route: FactoryProvider<NotificationRoute> = {
      provide: NotificationRoute,
      inject: [WechatPay, given, DiscoveryService, MetadataScanner],
      useFactory: (
        wechatpay: WechatPay,
        { notifications }: WechatPayModuleOptions,
        discovery: DiscoveryService,
        scanner: MetadataScanner,
      ) =>
        new Route(
          () => handlerOf(wechatpay, path, markedMethods(discovery, scanner), notifications),
          () => wechatpay.close(),
        ),
    }
    return {
      module: WechatPayModule,
      global: isGlobal,
      imports: [...imports, DiscoveryModule],
      controllers: path === undefined ? [] : [notificationController(path)],
      providers: [{ provide: given, inject, useFactory }, client, route],
      exports: [WechatPay],
    }
  }
}
Module({})(WechatPayModule)

/** The handler of the marked methods. A route that nobody listens to, and a listener without a route, are mistakes. */
function handlerOf(
  wechatpay: WechatPay,
  path: string | undefined,
  methods: ReturnType<typeof markedMethods>,
  options: WechatPayModuleOptions['notifications'],
): NotificationHandler | undefined {
  const [event] = Object.keys(methods)
  if (path === undefined) {
    if (event === undefined) return undefined
    throw new ConfigError(
      `WechatPayModule: path: needed for @OnWechatPayEvent('${event}'), such as 'wechatpay/notify'`,
    )
  }
  if (event === undefined)
    throw new ConfigError(`WechatPayModule: no method has @OnWechatPayEvent for the route ${path}`)
  return wechatpay.notifications.handler(methods as NotificationHandlers, options)
}
