import { kill, killAndStorm } from './e01-kill.mjs'
import { noNotifications } from './e03-no-notifications.mjs'
import { darkDay } from './e04-dark-day.mjs'
import { closeRace } from './e05-close-race.mjs'
import { throughput } from './e10-throughput.mjs'
import { history } from './e11-history.mjs'
import { millionRows } from './e13-million-rows.mjs'
import { powerLoss } from './e15-power-loss.mjs'
import { restore } from './e16-restore.mjs'

/** Every check by its number in docs/orders.md. Each takes its sizes, and resolves to its figures or throws. */
export const checks = {
  e1: kill,
  e2: killAndStorm,
  e3: noNotifications,
  e4: darkDay,
  e5: closeRace,
  e10: throughput,
  e11: history,
  e13: millionRows,
  e15: powerLoss,
  e16: restore,
}
