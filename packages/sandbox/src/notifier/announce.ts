import type { Platform } from '../platform/platform.js'
import type { Notification } from './notification.js'

/** A notification as a product describes it. */
export type Announcement = Omit<Notification, 'id' | 'create_time' | 'state' | 'retryCount' | 'attempts'>

/** Keeps a notification and leaves its delivery to the clock. */
export function announce(platform: Platform, facts: Announcement): void {
  const now = platform.clock.now()
  const id = platform.identifiers.notification(now, facts.event_type, facts.subject.id)
  const notification: Notification = {
    ...facts,
    id,
    create_time: now,
    state: 'pending',
    retryCount: 0,
    attempts: [],
  }
  platform.store.put('notifications', id, notification)
  platform.clock.schedule({ id: `deliver/${id}`, due: now, kind: 'deliver', subject: id })
}
