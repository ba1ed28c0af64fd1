import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const root = new URL('../../', import.meta.url)
const text = (file: string): string => readFileSync(new URL(file, root), 'utf8')
const size = (file: string): number => (JSON.parse(text(`contract/${file}`)) as unknown[]).length
const products = readdirSync(new URL('contract/v3/', root)).map((file) => `v3/${file}`)

const operations = [...products, 'hk.json', 'global.json', 'v2.json'].reduce(
  (sum, file) => sum + size(file),
  0,
)

it('contract/README.md states the counts of the data', () => {
  const [, stated, brand, notifications] =
    /([\d,]+) operations, (\d+) more for brands, (\d+) notifications/.exec(text('contract/README.md')) ?? []
  expect([stated, brand, notifications]).toEqual([
    operations.toLocaleString('en-US'),
    String(size('brand.json')),
    String(size('webhooks.json')),
  ])
})

it('no other document states a count that changes with the data', () => {
  const documents = [
    'README.md',
    'README.zh-CN.md',
    ...readdirSync(new URL('docs/', root))
      .filter((name) => name.endsWith('.md') && name !== 'coverage.md')
      .map((name) => `docs/${name}`),
  ]
  const number = new RegExp(`\\b(?:${operations}|${operations.toLocaleString('en-US')})\\b`)
  expect(documents.filter((name) => number.test(text(name)))).toEqual([])
})
