import type { AuthCodeOptions } from './auth-code.js'
import { named, object, type ControlRoute } from '../../control/route.js'

export const codes: readonly ControlRoute[] = [
  {
    method: 'POST',
    path: '/codes',
    name: 'showAuthCode',
    summary: "A payer's phone shows a payment code: good for one payment within 60 s of business time",
    tag: 'codes',
    body: object(
      {
        'openid?': {
          type: 'string',
          description: "whose phone; the scanning merchant's first payer when left out",
        },
        'behavior?': {
          enum: ['pay', 'confirm', 'ignore', 'cancel'],
          description:
            'what the payer does once it was scanned: pays at once, or is asked and confirms, waits, cancels',
        },
      },
      { closed: true },
    ),
    answer: named('AuthCode'),
    handle(sandbox, { body }) {
      const { openid, ...how } = body as AuthCodeOptions & { readonly openid?: string }
      return sandbox.authCode(openid, how)
    },
  },
]
