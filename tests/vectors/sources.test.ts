import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const folder = new URL('./', import.meta.url)
const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

describe.each(files)('the vectors of %s', (file) => {
  it('name where they are from, each or all together', () => {
    const content = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, unknown>
    const together = [content['source']].flat().join(' ')
    expect(together).not.toBe('')
    if (!together.includes('names its own source') && !together.includes('each names its source')) return
    const vectors = Object.values(content).flat().filter(isObject)
    expect(vectors.length).toBeGreaterThan(0)
    for (const { source, origin } of vectors) expect(source ?? origin).toMatch(/\w{4}/)
  })
})
