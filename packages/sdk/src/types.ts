/** The types of every operation and notification. There is nothing to run here: import it with `import type`. */
import type { NotificationsByRole, Paths } from './generated/index.js'

export type * from './generated/index.js'

/** The methods of a path: `'get'`, `'post'` … */
export type MethodOf<Path extends keyof Paths> = keyof Paths[Path] &
  ('delete' | 'get' | 'patch' | 'post' | 'put')

type Call<Path extends keyof Paths, Method extends MethodOf<Path>> = Extract<
  Paths[Path][Method],
  (options: never) => unknown
>

/** Everything that a call takes: path parameters, `query`, `json` or `xml`, `signal` … */
export type OptionsOf<Path extends keyof Paths, Method extends MethodOf<Path>> = NonNullable<
  Parameters<Call<Path, Method>>[0]
>

/**
 * The body of a request: what goes under `json`, or `xml` in v2.
 * @example type Order = RequestOf<'v3/pay/transactions/jsapi', 'post'>
 */
export type RequestOf<Path extends keyof Paths, Method extends MethodOf<Path>> =
  OptionsOf<Path, Method> extends { readonly json?: infer Body }
    ? NonNullable<Body>
    : OptionsOf<Path, Method> extends { readonly xml?: infer Body }
      ? NonNullable<Body>
      : never

/**
 * The body of a response.
 * @example type Order = ResponseOf<'v3/pay/transactions/out-trade-no/{out_trade_no}', 'get'>
 */
export type ResponseOf<Path extends keyof Paths, Method extends MethodOf<Path>> = Awaited<
  ReturnType<Call<Path, Method>>
>

/**
 * What a handler receives under a key of `notifications.handler`. Without a role: a direct merchant's.
 * @example type Paid = NotificationOf<'TRANSACTION.SUCCESS', 'partner'>['resource']
 */
export type NotificationOf<
  Key extends keyof NotificationsByRole[Role],
  Role extends keyof NotificationsByRole = 'direct',
> = NotificationsByRole[Role][Key]
