import { list, named, object, type ControlRoute } from '../route.js'

const tag = 'notifications'
const id = 'the id of the notification'

export const notifications: readonly ControlRoute[] = [
  {
    method: 'GET',
    path: '/notifications',
    name: 'listNotifications',
    summary: 'All notifications with their attempts, oldest first',
    tag,
    answer: object({ notifications: list(named('Notification')) }),
    handle: (sandbox) => ({ notifications: sandbox.notifications.list() }),
  },
  {
    method: 'GET',
    path: '/notifications/:id',
    name: 'showNotification',
    summary: 'One notification',
    tag,
    id,
    answer: named('Notification'),
    handle: (sandbox, call) => sandbox.notifications.show(call.id),
  },
  {
    method: 'POST',
    path: '/notifications/:id/resend',
    name: 'resendNotification',
    summary: 'Sends once more, now, whatever became of it',
    tag,
    id,
    body: object(
      { 'fault?': { type: 'string', description: 'a fault of notifications: copies;n=20, forged' } },
      { closed: true },
    ),
    answer: named('Notification'),
    handle: (sandbox, call) => sandbox.notifications.resend(call.id, call.body),
  },
  {
    method: 'GET',
    path: '/notifications/:id/preview',
    name: 'previewNotification',
    summary:
      'The notification as it would be sent now, for curl or for a test of the endpoint; nothing is sent',
    tag,
    id,
    query: { fault: 'a fault of notifications, such as forged' },
    answer: named('NotificationPreview'),
    handle: (sandbox, call) => sandbox.notifications.preview(call.id, withFault(call.query.get('fault'))),
  },
]

function withFault(fault: string | null): { readonly fault?: string } {
  return fault === null ? {} : { fault }
}
