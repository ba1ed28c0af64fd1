import { verdict } from './figures.mjs'
import { calls32 } from './calls.mjs'
import { editor } from './editor.mjs'
import { sandboxServer } from './sandbox.mjs'
import { start } from './start.mjs'

const wanted = process.argv.slice(2)
const parts = { calls: calls32, sandbox: sandboxServer, start, editor }
const unknown = wanted.filter((name) => !Object.hasOwn(parts, name))
if (unknown.length > 0)
  throw new Error(`${unknown.join(', ')}: expected one of ${Object.keys(parts).join(', ')}`)
console.log(
  `node ${process.versions.node}, ${process.platform} ${process.arch}, ${(await import('node:os')).availableParallelism()} cores`,
)
for (const [name, run] of Object.entries(parts)) if (wanted.length === 0 || wanted.includes(name)) await run()
console.log(`\n${verdict()}`)
