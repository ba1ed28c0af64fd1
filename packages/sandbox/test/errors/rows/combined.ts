import { payer } from '../scene.js'
import { commonRows, type Base } from '../common.js'
import { derivedRows } from '../derived.js'
import type { Family, Row } from '../row.js'
import { closings, queries } from './combined-afterwards.js'
import { partyRows, payerRows } from './combined-parties.js'
import { againRows, formRows, refusedRows } from './combined-rules.js'
import { combinedBody } from '../fixtures/orders.js'

const family = '/v3/combine-transactions'
const products = ['jsapi', 'app', 'h5', 'native'] as const
/** Their pages spell it without the line. */
const spelling = { system: 'SYSTEMERROR' }

/** Many members, for the rules of each field. */
const members = {
  scene_info: { device_id: '1', payer_client_ip: '14.23.150.211' },
  time_start: '2018-06-08T10:00:00+08:00',
  time_expire: '2018-06-08T12:00:00+08:00',
}

function rowsOf(product: (typeof products)[number]): Row[] {
  const operation = `POST ${family}/${product}`
  const change = {
    ...(product === 'jsapi' ? { combine_payer_info: { openid: payer } } : {}),
    ...(product === 'h5'
      ? { scene_info: { device_id: '1', payer_client_ip: '14.23.150.211', h5_info: { type: 'Wap' } } }
      : {}),
  }
  const base = { operation, request: { body: combinedBody('direct', change) } } satisfies Base
  const full = {
    operation,
    request: { body: combinedBody('direct', { ...members, ...change }) },
  } satisfies Base
  return [
    ...commonRows(base, spelling),
    ...derivedRows(full),
    ...formRows(operation, change),
    ...partyRows(operation, change),
    ...(product === 'jsapi' ? payerRows(operation) : []),
    ...againRows(operation, change),
    ...refusedRows(base),
  ]
}

/** Combined orders. */
export const combined: Family = {
  name: 'combined orders',
  operations: [
    ...products.map((product) => `POST ${family}/${product}`),
    `GET ${family}/id/{combine_transaction_id}`,
    `GET ${family}/out-trade-no/{combine_out_trade_no}`,
    `POST ${family}/out-trade-no/{combine_out_trade_no}/close`,
  ],
  rows: [...products.flatMap(rowsOf), ...queries(spelling), ...closings(spelling)],
}
