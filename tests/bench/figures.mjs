/** The middle of some figures. */
export function median(figures) {
  const sorted = [...figures].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}

/** Prints a Markdown table. */
export function table(title, head, rows) {
  const lines = [head, head.map(() => '---'), ...rows]
  console.log(`\n${title}\n`)
  for (const line of lines) console.log(`| ${line.join(' | ')} |`)
}

const verdicts = []

/** A figure beside what is to be reached, with the verdict. */
export function against(figure, limit, kind, unit = '') {
  const reached = kind === 'at most' ? figure <= limit : figure >= limit
  verdicts.push(reached)
  return `${figure.toFixed(2)}${unit} (${kind} ${limit}${unit}: ${reached ? 'reached' : 'MISSED'})`
}

/** One line: how many of the goals so far were reached. */
export function verdict() {
  const reached = verdicts.filter(Boolean).length
  return `${reached} of ${verdicts.length} goals reached${reached < verdicts.length ? ': see MISSED above' : ''}`
}
