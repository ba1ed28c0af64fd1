// The files that keep the generated room in order.
import { head } from './text.mjs'

export function readmeFile() {
  return `# generated

Written by \`npm run generate\` from the data in \`contract/\`: types of every operation, and small tables.
Never edited by hand: change the data or the generator, run it, and commit both.
`
}

/** @param {string[]} names */
export function indexFile(names) {
  const types = names
    .filter(
      (name) =>
        /^[^/]+\.ts$/.test(name) &&
        !/^(event-names|notification-variants|operations|operations-v2|paging|paths|schemas|index)\.ts$/.test(
          name,
        ),
    )
    .sort()
  return `${head}${types.map((name) => `export type * from './${name.replace(/\.ts$/, '.js')}'\n`).join('')}`
}
