import { lookup } from 'node:dns/promises'

type Resolved = readonly [host: string, addresses: readonly string[]]

/** The addresses of allowed hosts, by name; those that can't be resolved are reported and left out. */
export async function resolveHosts(
  hosts: readonly string[],
  log: (text: string) => void,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = await Promise.all(
    hosts.map(async (host): Promise<Resolved> => {
      try {
        const addresses = await lookup(host.replace(/:\d+$/, ''), { all: true })
        return [host, addresses.map(({ address }): string => address)] satisfies Resolved
      } catch (error) {
        log(`--allow-host ${host}: ${error instanceof Error ? error.message : String(error)}`)
        return [host, []] satisfies Resolved
      }
    }),
  )
  return new Map(found)
}
