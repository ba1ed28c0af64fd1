import { ask } from './ask.js'
import type { Asked, Asker, Step } from './row.js'
import type { Scene } from './scene.js'

export const second = 1000
export const minute = 60_000
export const hour = 3_600_000
export const day = 86_400_000

/** Sends a request that must succeed, and notes the texts of its answer under their names. */
export function does(operation: string, asked: Asked | ((scene: Scene) => Asked), by?: Asker): Step {
  return async (scene) => {
    const { status, json } = await ask(
      scene,
      operation,
      typeof asked === 'function' ? asked(scene) : asked,
      by,
    )
    if (status >= 300) throw new Error(`${operation} was answered ${status} ${JSON.stringify(json)}`)
    for (const [name, value] of Object.entries(json)) if (typeof value === 'string') scene.note(name, value)
  }
}

/** Somebody pays an order; notes `transaction_id`. */
export function pays(number: string, mchid?: string): Step {
  return async (scene) => {
    const order = await scene.sandbox.pay(number, mchid === undefined ? {} : { mchid })
    scene.note('transaction_id', order.transaction_id)
  }
}

/** Business time goes on. */
export function waits(milliseconds: number): Step {
  return ({ sandbox }) => sandbox.clock.advance(milliseconds)
}
