/** The runtime this very code runs in, as the tables name it: `Node 26`, `Bun 1.4`, `Deno 2.9`. */
export function runtimeHere() {
  const short = (version) => version.split('.').slice(0, 2).join('.')
  if (process.versions.bun !== undefined) return `Bun ${short(process.versions.bun)}`
  if ('Deno' in globalThis) return `Deno ${short(globalThis.Deno.version.deno)}`
  return `Node ${process.versions.node.split('.')[0]}`
}
