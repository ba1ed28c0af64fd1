import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Generated: their words are the platform's own, or tables. */
const english = ['docs/coverage.md', 'docs/state-machines.md', 'docs/runtimes.md']

const documents = [
  'README.md',
  ...readdirSync(`${root}docs`)
    .filter((name) => name.endsWith('.md') && !name.endsWith('.zh-CN.md'))
    .map((name) => `docs/${name}`)
    .filter((name) => !english.includes(name)),
]

/** What both languages must have alike: headings by depth, rows of tables, and code without its comments and texts. */
function skeleton(file: string): Record<string, unknown> {
  const text = readFileSync(root + file, 'utf8')
  const code = [...text.matchAll(/^```\w+\n([\s\S]*?)^```/gm)].map(([, lines = '']) =>
    lines.replaceAll(/(\/\/|#|--).*$/gm, '').replaceAll(/'[^'\n]*'|`[^`]*`|\s/g, ''),
  )
  return {
    headings: [...text.matchAll(/^(#+) /gm)].map(([, marks]) => marks),
    rows: [...text.matchAll(/^\|/gm)].length,
    code,
  }
}

it.each(documents)('%s says the same in Chinese', (document) => {
  const chinese = document.replace(/\.md$/, '.zh-CN.md')
  expect(existsSync(root + chinese), `${chinese} is missing`).toBe(true)
  expect(skeleton(chinese)).toEqual(skeleton(document))
  const name = document.split('/').at(-1) ?? ''
  expect(readFileSync(root + chinese, 'utf8')).toContain(`[English](${name})`)
  expect(readFileSync(root + document, 'utf8')).toContain(`[中文](${name.replace(/\.md$/, '.zh-CN.md')})`)
})
