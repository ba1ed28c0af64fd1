// Language servers as an editor drives them: tsserver of TypeScript 5.9 and 6, the LSP server of 7.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const require = createRequire(import.meta.url)
const folders = { 5.9: 'typescript59', '6.0': 'typescript', '7.0': 'typescript7' }

/** Starts a server and reads its messages, which have a Content-Length each. */
function start(args, receive) {
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'ignore'] })
  let rest = Buffer.alloc(0)
  child.stdout.on('data', (chunk) => {
    rest = Buffer.concat([rest, chunk])
    for (;;) {
      const end = rest.indexOf('\r\n\r\n')
      if (end === -1) return
      const length = Number(/Content-Length: (\d+)/i.exec(rest.toString('latin1', 0, end))?.[1])
      // tsserver ends each message with a line break of the system, and counts it.
      if (rest.length < end + 4 + length) return
      receive(JSON.parse(rest.toString('utf8', end + 4, end + 4 + length)))
      rest = rest.subarray(end + 4 + length)
    }
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const close = async () => {
    child.stdin.end()
    child.kill()
    await ended
  }
  return { child, close }
}

/** The line and column of an offset, from 1. */
function place(text, offset) {
  const lines = text.slice(0, offset).split('\n')
  return { line: lines.length, offset: lines.at(-1).length + 1 }
}

function tsserver(folder) {
  const waiting = new Map()
  let sequence = 0
  const main = join(dirname(require.resolve(`${folder}/package.json`)), 'lib/tsserver.js')
  const args = [main, '--disableAutomaticTypingAcquisition', '--suppressDiagnosticEvents']
  const { child, close } = start(args, (message) => {
    if (message.type === 'response') waiting.get(message.request_seq)?.(message.body)
  })
  const send = (command, options) => {
    sequence += 1
    child.stdin.write(`${JSON.stringify({ seq: sequence, type: 'request', command, arguments: options })}\n`)
    return sequence
  }
  const ask = (command, options) => new Promise((resolve) => waiting.set(send(command, options), resolve))
  const texts = new Map()
  const at = (file, offset) => ({ file, ...place(texts.get(file), offset) })
  send('configure', {
    preferences: { includeCompletionsWithInsertText: true, includeCompletionsForModuleExports: false },
  })
  return {
    open(file, text) {
      texts.set(file, text)
      send('open', { file, fileContent: text })
    },
    async hover(file, offset) {
      const body = await ask('quickinfo', at(file, offset))
      return { signature: body?.displayString ?? '', documentation: body?.documentation ?? '' }
    },
    async completions(file, offset) {
      const body = await ask('completionInfo', at(file, offset))
      return (body?.entries ?? []).map((one) => one.name)
    },
    async describe(file, offset, name) {
      const [body] = await ask('completionEntryDetails', { ...at(file, offset), entryNames: [name] })
      return (body?.documentation ?? []).map((one) => one.text).join('')
    },
    close,
  }
}

function lsp(folder) {
  const waiting = new Map()
  let sequence = 0
  const main = join(dirname(require.resolve(`${folder}/package.json`)), 'bin/tsc')
  const { child, close } = start([main, '--lsp', '--stdio'], (message) => {
    if (message.method === undefined) return waiting.get(message.id)?.(message)
    // What the server asks of the editor: configuration, registrations. It has nothing to say.
    const result = message.method === 'workspace/configuration' ? message.params.items.map(() => null) : null
    if (message.id !== undefined) write({ id: message.id, result })
  })
  function write(message) {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message })
    child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
  }
  const ask = (method, params) =>
    new Promise((resolve, reject) => {
      sequence += 1
      waiting.set(sequence, ({ result, error }) =>
        error === undefined ? resolve(result) : reject(new Error(`${method}: ${error.message}`)),
      )
      write({ id: sequence, method, params })
    })
  const ready = ask('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      textDocument: {
        hover: { contentFormat: ['markdown'] },
        completion: { completionItem: { documentationFormat: ['plaintext'] } },
      },
    },
  }).then(() => write({ method: 'initialized', params: {} }))
  const texts = new Map()
  const at = (file, offset) => {
    const { line, offset: column } = place(texts.get(file), offset)
    return {
      textDocument: { uri: pathToFileURL(file).href },
      position: { line: line - 1, character: column - 1 },
    }
  }
  const list = async (file, offset) => {
    const result = await ask('textDocument/completion', at(file, offset))
    const items = Array.isArray(result) ? result : (result?.items ?? [])
    // Members that may be left out have a question mark in their label.
    return items.map((one) => ({ ...one, name: one.label.replace(/\?$/, '') }))
  }
  const plain = (value) => (typeof value === 'string' ? value : (value?.value ?? ''))
  return {
    async open(file, text) {
      await ready
      texts.set(file, text)
      const uri = pathToFileURL(file).href
      write({
        method: 'textDocument/didOpen',
        params: { textDocument: { uri, languageId: 'typescript', version: 1, text } },
      })
    },
    async hover(file, offset) {
      const result = await ask('textDocument/hover', at(file, offset))
      const [, signature = '', documentation = ''] =
        /^```\w+\n([\s\S]*?)\n```([\s\S]*)$/.exec(plain(result?.contents)) ?? []
      return { signature, documentation: documentation.trim() }
    },
    completions: async (file, offset) => (await list(file, offset)).map((one) => one.name),
    async describe(file, offset, name) {
      const item = (await list(file, offset)).find((one) => one.name === name)
      return plain((await ask('completionItem/resolve', item)).documentation)
    },
    close,
  }
}

export const versions = Object.keys(folders)

/** A language server of a TypeScript version. */
export const languageServer = (version) =>
  version === '7.0' ? lsp(folders[version]) : tsserver(folders[version])
