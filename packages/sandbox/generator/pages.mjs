// docs/coverage.md and docs/state-machines.md.

const note = 'Generated from the source by `npm run generate:sandbox`; do not edit.'
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

/**
 * @param {ReturnType<typeof import('../../../contract/generator/contract.mjs').readContract>} contract
 * @param {ReturnType<typeof import('./behaviour.mjs').readBehaviour>} behaviour
 */
export function coveragePage({ operations, operationsV2 }, behaviour) {
  const all = [...operations, ...operationsV2]
  const name = (one) => `${one.method} ${one.path}`
  const stateful = all.filter((one) => behaviour.has(name(one)))
  const details = stateful.map((one) => {
    const { rules, notifications } = behaviour.get(name(one))
    const told =
      notifications.length === 0
        ? ''
        : `\nFollowed by ${notifications.map((event) => `\`${event}\``).join(', ')}.\n`
    const list = rules.map(
      ({ status, code, message }) => `- ${status} ${code === '' ? '' : `\`${code}\` `}${message}`,
    )
    return `### \`${name(one)}\`\n\n${one.title ?? ''}\n${told}${list.length === 0 ? '' : `\n${list.join('\n')}\n`}`
  })
  const products = [...new Set(all.map((one) => one.product))]
  const tables = products.map((product) => {
    const rows = all
      .filter((one) => one.product === product)
      .map(
        (one) =>
          `| \`${cell(name(one))}\` | ${cell(one.title ?? '')} | ${behaviour.has(name(one)) ? '**stateful**' : 'shaped'} |`,
      )
    return `### ${product}\n\n| operation | | answer |\n| --- | --- | --- |\n${rows.join('\n')}\n`
  })
  return `# What the sandbox answers

${note}

${all.length} operations of the contract (${operations.length} of v3, ${operationsV2.length} of v2; paths of v2 are written with \`/v2\` before
them). ${stateful.length} are **stateful**: they have behaviour of their own, and their answers say \`Sandbox-Answer: stateful\`. The other
${all.length - stateful.length} are **shaped**: authenticated, validated against the contract, and answered in the contract's shape: with what the
request says, the caller's numbers and the sandbox's clock. What they create is remembered and returned by its query; states do not change. Their responses say \`Sandbox-Answer: stateful\`. The other
${all.length - stateful.length} are **shaped**: authenticated, validated against the contract, and answered in the contract's shape: with what the
request says, the caller's numbers and the sandbox's clock. Their responses say \`Sandbox-Answer: shaped\`. None is refused as a whole; whatever is not in the contract is 404.

Every operation may be refused at the door (form of the Authorization header, timestamp, merchant, serial, signature, nonce: 401
\`SIGN_ERROR\`) and by the contract (400 \`PARAM_ERROR\` with the field's place). The lists below name what comes beyond that, with each
message as it is sent; \`…\` stands for what differs from request to request. An operation that serves direct merchants and partners lists
the refusals of both. Operations of v2 list their own; what v2 shares with v3 is refused in v2's words. [Faults](../packages/sandbox/src/faults/README.md)
bring further ones when asked to. The running sandbox tells the same at \`GET /_sandbox/api/coverage\`. What differs from production:
[differences](differences.md). States and what leads from one to the next: [state machines](state-machines.md).

## Stateful operations: rules, errors, notifications

${details.join('\n')}
## Every operation

${tables.join('\n')}`
}

/** @param {import('./machines.mjs').Machine[]} machines */
export function machinesPage(machines) {
  const tables = machines.map(({ name, file, summary, rows }) => {
    const events = [...new Set(rows.flatMap(([, cells]) => cells.map(([event]) => event)))]
    const lines = rows.map(([state, cells]) => {
      const to = new Map(cells)
      return `| \`${state}\` | ${events.map((event) => (to.has(event) ? `\`${to.get(event)}\`` : '')).join(' | ')} |`
    })
    const final = rows.filter(([, cells]) => cells.length === 0).map(([state]) => `\`${state}\``)
    const title = name.replace(/Transitions$/, '').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    return `## ${title[0].toUpperCase()}${title.slice(1)}

${summary}${summary === '' ? '' : '\n'}
| state | ${events.map((event) => `on ${event}`).join(' | ')} |
| --- | ${events.map(() => '---').join(' | ')} |
${lines.join('\n')}

${final.length === 0 ? 'No state is final.' : `Final: ${final.join(', ')}.`} Source: \`packages/sandbox/src/${file}\`.
`
  })
  return `# State machines

${note}

What an empty cell would need can't happen: the request is refused, or the event does nothing. Machines are pure: from a state and an
event they give the next state and what must happen beside it.

${tables.join('\n')}`
}
