// npm run prove                         all checks, small
// npm run prove -- e10 --seconds 60     one check, with its numbers
import { checks } from './checks.mjs'

const [wanted, ...rest] = process.argv.slice(2)
const given = Object.fromEntries(
  rest.flatMap((flag, index) => (flag.startsWith('--') ? [[flag.slice(2), Number(rest[index + 1])]] : [])),
)
if (wanted !== undefined && !(wanted in checks)) {
  console.error(`${wanted}: there is no such check (known: ${Object.keys(checks).join(', ')})`)
  process.exit(2)
}
let failed = 0
for (const [name, check] of Object.entries(checks)) {
  if (wanted !== undefined && name !== wanted) continue
  const started = performance.now()
  try {
    const figures = await check(given)
    console.log(`${name.padEnd(4)} ok    ${seconds(started)} s  ${JSON.stringify(figures)}`)
  } catch (error) {
    failed += 1
    console.log(`${name.padEnd(4)} FAIL  ${seconds(started)} s  ${error.stack}`)
  }
}
process.exit(failed === 0 ? 0 : 1)

function seconds(started) {
  return ((performance.now() - started) / 1000).toFixed(1)
}
