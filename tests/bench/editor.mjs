// What a developer waits for in an editor: the first completion in a project just opened, and later ones.
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { languageServer, versions } from '../../packages/sdk/test/editor/servers.mjs'
import { against, median, table } from './figures.mjs'

const head = "import { WechatPay } from 'wechatpay-kit'\ndeclare const wechatpay: WechatPay\n"
const first = `${head}wechatpay.‸\n`
/** Places where a developer types next; each is asked for three times, since the first time in a place also resolves types. */
const later = [
  `${head}wechatpay.v3.pay.transactions.‸\n`,
  `${head}void wechatpay.v3.pay.transactions.jsapi.post({ json: { ‸ } })\n`,
  `${head}wechatpay.notifications.handler({ 'TRANSACTION.SUCCESS': ({ resource }) => { resource.‸ } })\n`,
]
/** Seconds until the first completion; milliseconds of later ones. */
const goals = {
  5.9: { first: 3.5, later: 50 },
  '6.0': { first: 3.5, later: 50 },
  '7.0': { first: 0.4, later: 50 },
}

async function complete(server, folder, name, program) {
  const file = join(folder, name)
  const began = performance.now()
  await server.open(file, program.replace('‸', ''))
  const entries = await server.completions(file, program.indexOf('‸'))
  if (entries.length === 0) throw new Error(`${name}: nothing was offered`)
  return performance.now() - began
}

async function measure(version, folder) {
  const server = languageServer(version)
  try {
    const cold = await complete(server, folder, 'first.mts', first)
    const times = []
    for (const [index, program] of later.entries()) {
      const file = join(folder, `later-${index}.mts`)
      await complete(server, folder, `later-${index}.mts`, program)
      for (let round = 0; round < 2; round++) {
        const began = performance.now()
        await server.completions(file, program.indexOf('‸'))
        times.push(performance.now() - began)
      }
    }
    return { first: cold / 1000, later: median(times) }
  } finally {
    await server.close()
  }
}

/** Measures completions with each TypeScript. */
export async function editor() {
  const folder = mkdtempSync(join(fileURLToPath(new URL('.', import.meta.url)), '.editor-'))
  try {
    const rows = []
    for (const version of versions) {
      const runs = []
      for (let round = 0; round < 3; round++) runs.push(await measure(version, folder))
      const best = median(runs.map((run) => run.first))
      const next = median(runs.map((run) => run.later))
      rows.push([
        `TypeScript ${version}`,
        against(best, goals[version].first, 'at most', ' s'),
        against(next, goals[version].later, 'at most', ' ms'),
      ])
    }
    table('In an editor', ['language server', 'first completion, cold', 'later completions'], rows)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
