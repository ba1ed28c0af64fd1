// npm run simulate -- --seed 42            replays one seed with its log
// npm run simulate -- --seeds 500 [--from 1] [--jobs 2]
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { simulate } from './simulate.mjs'

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    seeds: { type: 'string', default: '500' },
    from: { type: 'string', default: '1' },
    jobs: { type: 'string', default: String(availableParallelism()) },
    shard: { type: 'string' },
  },
})
const replay = (seed) => `npm run simulate -- --seed ${seed}`

if (values.seed !== undefined) {
  const { problems, moves, crashes } = await simulate(Number(values.seed), { verbose: true })
  console.log(`${moves} moves, ${crashes} crashes, ${problems.length} problems`)
  for (const problem of problems) console.error(problem)
  process.exit(problems.length === 0 ? 0 : 1)
}

if (values.shard === undefined) process.exit(await runAll(Number(values.jobs)))

const [shard = 1, shards = 1] = values.shard.split('/').map(Number)
const from = Number(values.from)
let failed = 0
for (let seed = from + shard - 1; seed < from + Number(values.seeds); seed += shards) {
  const { problems } = await simulate(seed)
  if (problems.length === 0) continue
  failed += 1
  console.error(`seed ${seed} fails: ${replay(seed)}\n  ${problems.join('\n  ')}`)
}
process.exit(failed === 0 ? 0 : 1)

/** One process per core; each takes every n-th seed. */
async function runAll(jobs) {
  const started = Date.now()
  const file = fileURLToPath(import.meta.url)
  const run = (job) =>
    new Promise((resolve) => {
      const flags = ['--seeds', values.seeds, '--from', values.from, '--shard', `${job}/${jobs}`]
      spawn(process.execPath, [file, ...flags], { stdio: 'inherit' }).once('exit', resolve)
    })
  const codes = await Promise.all(Array.from({ length: jobs }, (_, index) => run(index + 1)))
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  const isGreen = codes.every((code) => code === 0)
  console.log(`${values.seeds} seeds in ${seconds} s: ${isGreen ? 'every invariant held' : 'FAILED'}`)
  return isGreen ? 0 : 1
}
