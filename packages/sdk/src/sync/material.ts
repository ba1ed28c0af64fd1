import type { Role } from '../identity/index.js'
import type { ClientOptions } from '../options.js'

const mark = 'wechatpay-kit-file:'

/** URLs don't cross threads; their text, marked, does. */
function plain(value: unknown): unknown {
  return value instanceof URL ? `${mark}${value.href}` : value
}

function whole(value: unknown): unknown {
  return typeof value === 'string' && value.startsWith(mark) ? new URL(value.slice(mark.length)) : value
}

function each(options: ClientOptions<Role>, change: (value: unknown) => unknown): ClientOptions<Role> {
  const { platformKeys, clientCertificate } = options
  return {
    ...options,
    ...(clientCertificate === undefined
      ? {}
      : {
          clientCertificate: Object.fromEntries(
            Object.entries(clientCertificate).map(([name, value]) => [name, change(value)]),
          ) as NonNullable<ClientOptions['clientCertificate']>,
        }),
    ...(options.certificate === undefined
      ? {}
      : { certificate: change(options.certificate) as NonNullable<ClientOptions['certificate']> }),
    privateKey: change(options.privateKey) as ClientOptions['privateKey'],
    ...(options.brand === undefined
      ? {}
      : {
          brand: {
            ...options.brand,
            privateKey: change(options.brand.privateKey) as ClientOptions['privateKey'],
          },
        }),
    ...(platformKeys === undefined || Array.isArray(platformKeys)
      ? {}
      : {
          platformKeys: Array.isArray(platformKeys)
            ? platformKeys
            : (Object.fromEntries(
                Object.entries(platformKeys).map(([name, value]) => [name, change(value)]),
              ) as NonNullable<ClientOptions['platformKeys']>),
        }),
  }
}

/** The options as they cross to the worker: of the algorithms, which are functions, only the name does. */
export function portable(options: ClientOptions<Role>): ClientOptions<Role> {
  const algorithms = options.algorithms?.name as unknown as ClientOptions['algorithms']
  return { ...each(options, plain), algorithms }
}

/** The options as the worker's client takes them, but for the algorithms: of these there is the name. */
export function restore(options: ClientOptions<Role>): ClientOptions<Role> {
  return each(options, whole)
}
