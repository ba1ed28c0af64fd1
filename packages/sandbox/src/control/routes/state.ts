import type { SandboxState } from '../state/state.js'
import { flag, list, named, object, text, type ControlRoute } from '../route.js'

const tag = 'state'

export const state: readonly ControlRoute[] = [
  {
    method: 'GET',
    path: '/requests',
    name: 'listRequests',
    summary: 'The latest requests to the API, oldest first; signatures are cut in half',
    tag,
    answer: object({ requests: list(named('LoggedRequest')) }),
    handle: (sandbox) => ({ requests: sandbox.requests.list() }),
  },
  {
    method: 'GET',
    path: '/events',
    name: 'streamEvents',
    summary:
      'What happens, as server-sent events: order, refund, code, sharing, return, transfer, notification, fault, clock, request, reset … A reader that came too late or is too slow is told by `missed`',
    tag,
    query: { after: 'the id of the last event that was seen; the header Last-Event-ID says the same' },
    answer: text,
  },
  {
    method: 'GET',
    path: '/state',
    name: 'exportState',
    summary: 'Everything that happened, without keys',
    tag,
    answer: named('State'),
    handle: (sandbox) => sandbox.state.export(),
  },
  {
    method: 'PUT',
    path: '/state',
    name: 'importState',
    summary: 'Replaces everything that happened; keys and merchants stay',
    tag,
    body: named('State'),
    answer: object({ imported: flag }),
    handle: (sandbox, { body }) =>
      sandbox.state.import(body as unknown as SandboxState).then(() => ({ imported: true })),
  },
  {
    method: 'POST',
    path: '/reset',
    name: 'reset',
    summary: 'Forgets everything that happened, and starts time again; keys and merchants stay',
    tag,
    body: object({}, { closed: true }),
    answer: object({ reset: flag }),
    handle: (sandbox) => sandbox.reset().then(() => ({ reset: true })),
  },
]
