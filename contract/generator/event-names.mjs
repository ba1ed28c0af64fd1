// The keys that a notification handler may have: what a misspelt one is compared with at run time.
import { head } from './text.mjs'

/** @typedef {import('./contract.mjs').Notification} Notification */

/** Variants of a role share the key of their event type; any other has a suffix. */
const roles = ['direct', 'partner']

/** @param {Notification} notification @returns {string[]} */
function keysOf({ event, eventType, resources }) {
  const types = [eventType ?? event].flat()
  const variants = (
    Array.isArray(resources) ? resources.map((one) => one.variant) : Object.keys(resources ?? {})
  ).filter((variant) => variant !== undefined && !roles.includes(variant))
  return types.flatMap((type) => [type, ...variants.map((variant) => `${type}:${variant}`)])
}

/** @param {Notification[]} notifications @param {Notification[]} notificationsV2 */
export function eventNamesFile(notifications, notificationsV2) {
  const list = (/** @type {string[]} */ names) => JSON.stringify([...new Set(names)].sort())
  return `${head}
/** Keys of a handler of notifications. */
export const eventNames: readonly string[] = ${list(notifications.flatMap(keysOf))}

/** Keys of a handler of v2 notifications, the client's own apart. */
export const eventNamesV2: readonly string[] = ${list(notificationsV2.map(({ event }) => event.slice('v2/'.length)))}
`
}
