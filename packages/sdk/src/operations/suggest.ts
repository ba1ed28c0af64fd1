/** How many insertions, deletions and replacements turn one text into another (Levenshtein). */
export function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let at = 1; at <= one.length; at++) {
    const next = [at]
    for (let to = 1; to <= other.length; to++) {
      const replaced = (row[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}

/** The names that are close enough to be meant, the closest first. */
export function likely(given: string, names: Iterable<string>, most = 1): readonly string[] {
  const limit = Math.max(2, Math.floor(given.length / 4))
  const close: { name: string; far: number }[] = []
  for (const name of names) {
    if (Math.abs(name.length - given.length) > limit) continue
    const far = distance(given.toLowerCase(), name.toLowerCase())
    if (far <= limit && far < name.length) close.push({ name, far })
  }
  return close
    .sort((one, other) => one.far - other.far)
    .slice(0, most)
    .map(({ name }) => name)
}
