// What each operation with behaviour refuses, and what is told of it afterwards.
import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { readFlows } from './flows.mjs'
import { rulesOf } from './rules.mjs'
import { readV2Equivalents } from './v2-equivalents.mjs'

/** From an event to the operations that it follows, as patterns: what leads from the one to the other is the payer, or time. */
const follows = JSON.parse(readFileSync(new URL('follows.json', import.meta.url), 'utf8'))

/**
 * @typedef {{ rules: import('./rules.mjs').Rule[], notifications: string[] }} Behaviour
 * @param {ReturnType<typeof import('./source.mjs').readSource>} source
 * @param {ReturnType<typeof import('../../../contract/generator/contract.mjs').readContract>} contract
 * @returns {Map<string, Behaviour>} by method and path; paths of v2 begin with /v2
 */
export function readBehaviour(source, contract) {
  const wires = new Map(contract.operationsV2.map((one) => [one.wire, `${one.method} ${one.path}`]))
  const known = new Set(contract.operations.map((one) => `${one.method} ${one.path}`))
  /** @type {(readonly [string, ts.Expression])[]} */
  const flows = [
    ...readFlows(source, 'products/index.ts', 'flows'),
    ...[...readFlows(source, 'products/v2.ts', 'flowsV2')].map(
      ([wire, flow]) => /** @type {const} */ ([wires.get(wire) ?? wire, flow]),
    ),
  ]
  const names = flows.map(([name]) => name)
  for (const name of names)
    if (!known.has(name) && ![...wires.values()].includes(name))
      throw new Error(`the contract has no ${name}`)
  checkFollows(source, contract, names)
  const equivalents = readV2Equivalents(source)
  return new Map(
    flows.map(([name, flow]) => {
      const notifications = Object.keys(follows).filter((event) =>
        follows[event].some((one) => fits(one, name)),
      )
      return [
        name,
        { rules: rulesOf(source, flow, / \/v2\//.test(name) ? equivalents : undefined), notifications },
      ]
    }),
  )
}

const fits = (pattern, name) => new RegExp(`^${pattern}$`).test(name)

/** Every event that the source can announce stands in the table, and the table names nothing else. */
function checkFollows(source, contract, names) {
  const events = new Set([...contract.notifications, ...contract.notificationsV2].map(({ event }) => event))
  const announced = new Set()
  const visit = (node) => {
    if (ts.isStringLiteral(node) && events.has(node.text)) announced.add(node.text)
    ts.forEachChild(node, visit)
  }
  for (const file of source.files())
    if (/^products\/.*\/notifications\.ts$/.test(source.place(file))) visit(file)
  const where = 'packages/sandbox/generator/follows.json'
  for (const event of announced)
    if (!(event in follows)) throw new Error(`${where}: say which operations ${event} follows`)
  for (const [event, patterns] of Object.entries(follows)) {
    if (!announced.has(event))
      throw new Error(`${where}: no src/products/*/notifications.ts announces ${event}`)
    if (!patterns.some((one) => names.some((name) => fits(one, name))))
      throw new Error(`${where}: ${event} follows no operation with behaviour`)
  }
}
