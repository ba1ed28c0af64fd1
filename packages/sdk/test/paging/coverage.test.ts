import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { paging } from '../../src/generated/paging.js'

interface Operation {
  readonly method: string
  readonly path: string
  readonly query?: { readonly properties?: object }
  readonly body?: { readonly schema?: { readonly properties?: object } }
}

const contract = new URL('../../../../contract/', import.meta.url)
const files = [
  ...readdirSync(new URL('v3/', contract)).map((name) => `v3/${name}`),
  'global.json',
  'hk.json',
  'brand.json',
]

it('every operation of the contract that names a place in a list has getAll', () => {
  const operations = files.flatMap(
    (file) => JSON.parse(readFileSync(new URL(file, contract), 'utf8')) as readonly Operation[],
  )
  const paged = operations.filter(({ query, body }) => {
    const names = Object.keys({ ...query?.properties, ...body?.schema?.properties })
    return names.some((name) => ['offset', 'page_index', 'page_token'].includes(name))
  })
  expect(paged.length).toBeGreaterThan(70)
  expect(paged.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(Object.keys(paging).sort())
})
