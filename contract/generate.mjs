// Writes what is generated from the contract, or with --check compares it. Run by `npm run generate`.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readContract } from './generator/contract.mjs'
import { eventNamesFile } from './generator/event-names.mjs'
import { indexFile, readmeFile } from './generator/house.mjs'
import { repeatFacts } from './generator/idempotency.mjs'
import { nodeFiles } from './generator/nodes.mjs'
import { notificationDataFile } from './generator/notification-data.mjs'
import { notificationsFile, variantsFile } from './generator/notifications.mjs'
import { openapiFile } from './generator/openapi.mjs'
import { notificationsV2File } from './generator/notifications-v2.mjs'
import { operationsV2File } from './generator/operations-v2.mjs'
import { operationsFile } from './generator/operations.mjs'
import { pathsFile } from './generator/paths.mjs'
import { pagingFile } from './generator/paging.mjs'
import { checkSamples } from './generator/samples.mjs'
import { schemaFiles } from './generator/schemas.mjs'

const root = dirname(fileURLToPath(import.meta.url))
const target = join(root, '../packages/sdk/src/generated')

const contract = readContract(root)
checkSamples({
  operations: [...contract.operations, ...contract.operationsV2],
  notifications: [...contract.notifications, ...contract.notificationsV2],
})
const repeat = repeatFacts(contract.idempotency, [...contract.operations, ...contract.operationsV2])
const files = new Map([
  ...nodeFiles([...contract.operations, ...contract.operationsV2]),
  ['notifications.ts', notificationsFile(contract.notifications)],
  ['notification-data.ts', notificationDataFile(contract.notifications)],
  ['notification-variants.ts', variantsFile(contract.notifications)],
  ['notifications-v2.ts', notificationsV2File(contract.notificationsV2)],
  ['operations.ts', operationsFile(contract.operations, repeat)],
  ['operations-v2.ts', operationsV2File(contract.operationsV2, repeat)],
  ['paths.ts', pathsFile([...contract.operations, ...contract.operationsV2])],
  ['event-names.ts', eventNamesFile(contract.notifications, contract.notificationsV2)],
  ['paging.ts', pagingFile(contract.operations)],
  ...schemaFiles(contract),
  ['README.md', readmeFile()],
])
files.set('index.ts', indexFile([...files.keys()]))

/** @param {string} folder @returns {string[]} */
function present(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
}

const stale = [...files].filter(([name, text]) => {
  const file = join(target, name)
  return !existsSync(file) || readFileSync(file, 'utf8') !== text
})
const extra = present(target).filter((name) => !files.has(name))
const document = join(root, 'openapi.json')
const openapi = openapiFile(root, contract.operations)
const documentIsStale = !existsSync(document) || readFileSync(document, 'utf8') !== openapi

if (process.argv.includes('--check')) {
  const names = [
    ...stale.map(([name]) => name),
    ...extra,
    ...(documentIsStale ? ['contract/openapi.json'] : []),
  ]
  if (names.length > 0) {
    console.error(
      `Not as generated from contract/: ${names.slice(0, 10).join(', ')}${names.length > 10 ? ' …' : ''}`,
    )
    console.error('Run `npm run generate` and commit what it writes.')
    process.exit(1)
  }
  console.log(`${files.size} generated files are fresh.`)
} else {
  for (const name of extra) rmSync(join(target, name))
  for (const [name, text] of stale) {
    mkdirSync(dirname(join(target, name)), { recursive: true })
    writeFileSync(join(target, name), text)
  }
  if (documentIsStale) writeFileSync(document, openapi)
  console.log(`${files.size} files, ${stale.length} written, ${extra.length} removed.`)
}
