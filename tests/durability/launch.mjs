// Starts a sandbox that keeps its state in a folder, as a process that can be killed, and sends requests to it.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { signer } from './signer.mjs'

const cli = fileURLToPath(new URL('../../packages/cli/bin/wechatpay.js', import.meta.url))

/** Resolves when it listens: its process, when that ends, its address, and its direct merchant. */
export async function launch(folder) {
  const args = [cli, 'sandbox', 'start', '--port', '0', '--data', folder, '--json']
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const line = await Promise.race([
    new Promise((resolve) => child.stdout.once('data', (data) => resolve(String(data)))),
    ended.then((code) => Promise.reject(new Error(`the sandbox did not start: ${code}`))),
  ])
  const { url, credentialsFile } = JSON.parse(line)
  const { merchants } = JSON.parse(readFileSync(credentialsFile, 'utf8'))
  const merchant = merchants.find((one) => one.role === 'direct')
  return { child, ended, url, merchant, sign: signer(merchant) }
}

/** Posts JSON, signed unless told otherwise; undefined where no answer came. */
export async function send({ url, sign }, path, json, signed = true) {
  const body = JSON.stringify(json)
  const headers = {
    accept: 'application/json',
    'user-agent': 'endure',
    'content-type': 'application/json',
    ...(signed ? { authorization: sign('POST', path, body) } : {}),
  }
  try {
    const answer = await fetch(url + path, { method: 'POST', headers, body })
    return { status: answer.status, json: await answer.json() }
  } catch {
    return undefined
  }
}
