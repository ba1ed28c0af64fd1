// Writes a program of 300 calls for the compiler's own count of instantiations.
import { readdirSync, readFileSync } from 'node:fs'

const root = new URL('../../contract/v3/', import.meta.url)

/**
 * @param {'called' | 'awaited'} how
 * @param {number} different how many operations the 300 calls are spread over
 * @returns {string}
 */
export function program(how, different) {
  const operations = readdirSync(root)
    .sort()
    .flatMap((file) => JSON.parse(readFileSync(new URL(file, root), 'utf8')))
    .slice(0, different)
  const calls = Array.from({ length: 300 }, (_, index) => operations[index % different]).map(
    ({ chain, method }, index) =>
      `export const c${index} = ${how === 'awaited' ? 'async () => await ' : ''}w${chain.map((segment) => `['${segment}']`).join('')}.${method.toLowerCase()}(x as never)`,
  )
  return `import type { WechatPay } from 'wechatpay-kit'\ndeclare const w: WechatPay\ndeclare const x: unknown\n${calls.join('\n')}\n`
}
