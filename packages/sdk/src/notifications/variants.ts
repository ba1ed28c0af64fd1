import { ConfigError } from '../errors/index.js'
import { notificationVariants } from '../generated/notification-variants.js'
import type { Notification } from '../generated/notifications.js'
import type { Role } from '../identity/index.js'

interface Kind {
  /** The key of its handler. */
  readonly key: string
  /** The role of the merchant that it was sent to, where its content differs by role. */
  readonly role?: Role
}

/**
 * What a notification is. Some event types have several contents, which the contract tells apart by `original_type` and
 * by a member of the resource: those of the two roles share a key, any other has a key with a suffix.
 */
function kindOf({ event_type, original_type, resource }: Notification): Kind {
  const variants = Object.hasOwn(notificationVariants, event_type)
    ? notificationVariants[event_type]
    : undefined
  if (variants === undefined) return { key: event_type }
  const found = variants.find(
    ({ has, originalType }) =>
      (originalType === undefined || original_type === '' || originalType === original_type) &&
      (has === undefined || Object.hasOwn(Object(resource) as object, has)),
  )
  const variant = found?.variant ?? original_type
  return variant === 'direct' || variant === 'partner'
    ? { key: event_type, role: variant }
    : { key: `${event_type}:${variant}` }
}

/** The key of a notification's handler. */
export const handlerKey = (event: Notification): string => kindOf(event).key

/** The error for a notification that was sent to a merchant of the other role: the handler's type would be wrong. */
export function otherRole(event: Notification, role: Role): ConfigError | undefined {
  const kind = kindOf(event)
  if (kind.role === undefined || kind.role === role) return undefined
  const owner = { direct: "a direct merchant's (no sp_mchid)", partner: "a partner's (sp_mchid)" }[kind.role]
  return new ConfigError(
    `notifications.handler: this ${kind.key} is ${owner}, and the client has role '${role}': pass role: '${kind.role}' to ` +
      "new WechatPay or forMerchant. To receive both roles, handle the event under '*'",
    { code: 'other_role' },
  )
}
