import { noNotifications } from './e03-no-notifications.mjs'
import { darkDay } from './e04-dark-day.mjs'
import { closeRace } from './e05-close-race.mjs'

/** Every check by its number in docs/orders.md. Each takes its sizes, and resolves to its figures or throws. */
export const checks = {
  e3: noNotifications,
  e4: darkDay,
  e5: closeRace,
}
