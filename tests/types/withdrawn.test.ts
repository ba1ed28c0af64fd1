import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { operations } from '../../packages/sdk/test/support/v2.js'

describe('what WeChat Pay has withdrawn', () => {
  const withdrawn = operations.filter((one) => one.deprecated === true)

  it('is among others the sandbox of v2', () => {
    expect(withdrawn.filter(({ path }) => path.startsWith('/sandboxnew/'))).toHaveLength(7)
  })

  it.each(withdrawn.map(({ path }) => path))('%s is reachable, and an editor strikes it out', (path) => {
    const [, product = '', ...rest] = path.split('/')
    const types = readFileSync(
      new URL(`../../packages/sdk/src/generated/v2-${product}.ts`, import.meta.url),
      'utf8',
    )
    const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
    const name = ['V2', product, ...rest].map(capital).join('_')
    const declared = new RegExp(`export interface ${name} \\{([\\s\\S]*?)\\n\\}`).exec(types)?.[1] ?? ''
    expect(declared.match(/@deprecated/g)).toHaveLength(2)
    expect(declared).toMatch(/\bpost\(/)
    expect(declared).toMatch(/\bpostSync\(/)
  })
})
