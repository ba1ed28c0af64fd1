// Starts the sandbox as a child process, as any program would, and speaks to its control API.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath, pathToFileURL } from 'node:url'

const bin = fileURLToPath(new URL('../../packages/cli/bin/wechatpay.js', import.meta.url))

/** @param {string[]} options */
export async function startSandbox(options) {
  const child = spawn(process.execPath, [bin, 'sandbox', 'start', '--port', '0', '--json', ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })
  const ended = new Promise((_, reject) => {
    child.once('exit', (code) => reject(new Error(`the sandbox ended with code ${code}`)))
  })
  ended.catch(() => undefined)
  const line = await Promise.race([new Promise((resolve) => lines.once('line', resolve)), ended])
  const { url, credentialsFile } = JSON.parse(String(line))
  return {
    url,
    credentials: JSON.parse(readFileSync(credentialsFile, 'utf8')),
    /** @param {string} method @param {string} path @param {unknown} [body] */
    async control(method, path, body) {
      const response = await fetch(`${url}/_sandbox/api/${path}`, {
        method,
        headers: { 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const text = await response.text()
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
      return text === '' ? undefined : JSON.parse(text)
    },
    async stop() {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await gone
    },
  }
}

/** The client's options from the credentials file: the same that a real merchant fills in. */
export function clientOptions({ url, credentials }, mchid) {
  const merchant = credentials.merchants.find((one) => one.mchid === mchid)
  const { publicKeyId, publicKeyFile } = merchant.platform
  return {
    mchid,
    serial: merchant.serial,
    privateKey: pathToFileURL(merchant.privateKeyFile),
    apiV3Key: merchant.apiV3Key,
    apiV2Key: merchant.apiV2Key,
    platformKeys: { [publicKeyId]: pathToFileURL(publicKeyFile) },
    baseUrl: url,
  }
}
