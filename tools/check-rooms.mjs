// The first screen tells the truth: what ARCHITECTURE.md names is there, and each room says in a sentence what it is.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const problems = []
/** Where a name of ARCHITECTURE.md may stand: a path of the repository, or of the room that its row is about. */
const places = [
  '.',
  'packages/sdk',
  'packages/sdk/src',
  'packages/sandbox',
  'contract',
  'examples',
  'tests',
  'tests/adversarial',
]
const inner = ['crypto', 'keys', 'transport', 'v3', 'v2'].map((room) => `packages/sdk/src/${room}`)
const architecture = readFileSync('ARCHITECTURE.md', 'utf8')
for (const [, name] of architecture.matchAll(/`([\w.-]+\/[\w./-]*|[\w-]+\.m?ts|[\w-]+\.mjs)`/g)) {
  if (name.startsWith('wechatpay-kit/')) continue
  if (![...places, ...inner].some((place) => existsSync(join(place, name))))
    problems.push(`ARCHITECTURE.md: there is no ${name}`)
}

/** What is generated says so in each file. Rooms that say themselves what they are; the rooms of `tests/` stand in one table. */
const houses = [
  'packages',
  'packages/sdk/src',
  'packages/sandbox/src',
  'packages/orders/src',
  'packages/sandbox/src/products',
  'packages/cli/src',
  'examples',
]
const roomsOf = (house) =>
  readdirSync(house, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^(node_modules|dist|generated|\..*)$/.test(entry.name))
    .map(({ name }) => name)
for (const house of houses) {
  for (const room of roomsOf(house)) {
    const readme = join(house, room, 'README.md')
    if (!existsSync(readme)) problems.push(`${readme}: say in one sentence what the room is for`)
  }
}
for (const readme of ['contract/README.md', 'contract/generator/README.md', 'tools/README.md'])
  if (!existsSync(readme)) problems.push(`${readme}: say in one sentence what the room is for`)
const table = readFileSync('tests/README.md', 'utf8')
for (const room of roomsOf('tests'))
  if (!table.includes(`\`${room}/\``)) problems.push(`tests/README.md: there is no row for ${room}/`)

if (problems.length > 0) throw new Error(problems.join('\n'))
console.log('ARCHITECTURE.md and the rooms agree.')
