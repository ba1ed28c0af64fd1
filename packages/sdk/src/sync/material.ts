import type { ClientOptions } from '../options.js'

const mark = 'wechatpay-kit-file:'

/** URLs don't cross threads; their text, marked, does. */
function plain(value: unknown): unknown {
  return value instanceof URL ? `${mark}${value.href}` : value
}

function whole(value: unknown): unknown {
  return typeof value === 'string' && value.startsWith(mark) ? new URL(value.slice(mark.length)) : value
}

function each(options: ClientOptions, change: (value: unknown) => unknown): ClientOptions {
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
    privateKey: change(options.privateKey) as ClientOptions['privateKey'],
    ...(platformKeys === undefined
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

/** The options as they cross to the worker. */
export function portable(options: ClientOptions): ClientOptions {
  return each(options, plain)
}

/** The options as the worker's client takes them. */
export function restore(options: ClientOptions): ClientOptions {
  return each(options, whole)
}
