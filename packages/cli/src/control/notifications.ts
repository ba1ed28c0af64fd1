import { InvalidArgumentError } from 'commander'
import { ask, print, type ControlOptions } from './client.js'

interface Notification {
  readonly id: string
  readonly event_type: string
  readonly state: string
  readonly notify_url: string
  readonly attempts: readonly { readonly result: string; readonly reason: string }[]
}

/** `notifications list` */
export async function listNotifications(options: ControlOptions): Promise<void> {
  const answer = await ask<{ readonly notifications: readonly Notification[] }>(
    options,
    'GET',
    '/notifications',
  )
  const { notifications } = answer
  print(options, answer, notifications.length > 0 ? notifications.map(line) : ['no notifications yet'])
}

/** `notifications resend` */
export async function resendNotification(
  id: string,
  options: ControlOptions & { readonly fault?: string },
): Promise<void> {
  const body = options.fault === undefined ? {} : { fault: options.fault }
  const path = `/notifications/${encodeURIComponent(id)}/resend`
  const notification = await ask<Notification>(options, 'POST', path, body)
  print(options, notification, [line(notification)])
}

/** `notifications send`: any event of the contract. */
export async function sendNotification(
  event: string,
  {
    to,
    variant,
    mchid,
    set,
    ...options
  }: ControlOptions & {
    readonly to: string
    readonly variant?: string
    readonly mchid?: string
    readonly set: Readonly<Record<string, string>>
  },
): Promise<void> {
  const optional = {
    ...(variant === undefined ? {} : { variant }),
    ...(mchid === undefined ? {} : { mchid }),
  }
  const notification = await ask<Notification>(options, 'POST', '/notifications', {
    event,
    to,
    set,
    ...optional,
  })
  print(options, notification, [line(notification)])
}

/** Collects `--set path=value`; only the first `=` separates. */
export function collectValues(
  given: string,
  before: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const at = given.indexOf('=')
  if (at < 1) throw new InvalidArgumentError('Expected path=value, such as amount.total=100.')
  return { ...before, [given.slice(0, at)]: given.slice(at + 1) }
}

interface Preview {
  readonly curl: string
}

/** `notifications curl`: a command that sends it from here. */
export async function curlOf(
  id: string,
  options: ControlOptions & { readonly fault?: string },
): Promise<void> {
  const shown = await preview(id, options)
  print(options, shown, [shown.curl])
}

/** `notifications fixture`: what a test of an endpoint needs, as JSON. */
export async function fixtureOf(
  id: string,
  options: ControlOptions & { readonly fault?: string },
): Promise<void> {
  const { curl: _curl, ...fixture } = await preview(id, options)
  print({ url: options.url }, fixture, [JSON.stringify(fixture, undefined, 2)])
}

function preview(id: string, options: ControlOptions & { readonly fault?: string }): Promise<Preview> {
  const query = options.fault === undefined ? '' : `?fault=${encodeURIComponent(options.fault)}`
  return ask<Preview>(options, 'GET', `/notifications/${encodeURIComponent(id)}/preview${query}`)
}

function line({ id, event_type, state, notify_url, attempts }: Notification): string {
  const last = attempts.at(-1)
  const told =
    last === undefined ? 'not tried yet' : `attempt ${attempts.length} ${last.result}: ${last.reason}`
  return `${id}  ${event_type}  ${state}  ${notify_url}  ${told}`
}
