// Writes a program of 300 calls, one per operation, for the compiler's own count of instantiations.
import { readdirSync, readFileSync } from 'node:fs'

const root = new URL('../../contract/v3/', import.meta.url)

/** @param {'call' | 'await'} how @returns {string} */
export function program(how) {
  const operations = readdirSync(root)
    .sort()
    .flatMap((file) => JSON.parse(readFileSync(new URL(file, root), 'utf8')))
    .slice(0, 300)
  const calls = operations.map(
    ({ chain, method }, index) =>
      `export const c${index} = ${how === 'await' ? 'async () => await ' : ''}w${chain.map((segment) => `['${segment}']`).join('')}.${method.toLowerCase()}(x as never)`,
  )
  return `import type { WechatPay } from 'wechatpay-kit'\ndeclare const w: WechatPay\ndeclare const x: unknown\n${calls.join('\n')}\n`
}
