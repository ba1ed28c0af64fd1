import type { ClockReading } from '../../kernel/clock/clock.js'
import type { JsonObject } from '../../kernel/http/exchange.js'
import type { Moment } from '../../kernel/clock/moment.js'
import type { Sandbox } from '../../surface.js'
import { named, object, type ControlRoute } from '../route.js'

export const clock: readonly ControlRoute[] = [
  {
    method: 'GET',
    path: '/clock',
    name: 'showClock',
    summary: 'Business time',
    tag: 'clock',
    answer: named('Clock'),
    handle: (sandbox) => sandbox.clock.show(),
  },
  {
    method: 'POST',
    path: '/clock',
    name: 'moveClock',
    summary: 'Moves business time; answers when all work due until then is done',
    tag: 'clock',
    body: {
      ...object(
        {
          'set?': { type: ['string', 'number'], description: 'a moment, RFC 3339 or milliseconds' },
          'freeze?': {
            anyOf: [{ const: true }, { type: ['string', 'number'] }],
            description: 'true, or a moment',
          },
          'run?': { const: true },
          'advance?': { type: 'number', minimum: 0, description: 'milliseconds' },
        },
        { closed: true },
      ),
      minProperties: 1,
      maxProperties: 1,
    },
    answer: named('Clock'),
    handle: (sandbox, { body }) => move(sandbox, body),
  },
]

async function move({ clock }: Sandbox, body: JsonObject): Promise<ClockReading> {
  const { set, freeze, advance } = body
  if (set !== undefined) await clock.set(set as Moment)
  else if (freeze !== undefined)
    await clock.freeze(typeof freeze === 'boolean' ? undefined : (freeze as Moment))
  else if (advance !== undefined) await clock.advance(Number(advance))
  else clock.run()
  return clock.show()
}
