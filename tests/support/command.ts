import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { ClientOptions } from 'wechatpay-kit'

const bin = fileURLToPath(new URL('../../packages/cli/bin/wechatpay.js', import.meta.url))

interface Credentials {
  merchants: {
    role: string
    mchid: string
    serial: string
    privateKeyFile: string
    apiV3Key: string
    platform: { publicKeyId: string; publicKeyFile: string }
  }[]
}

/** The sandbox as a child process: what a caller that blocks its own thread needs. */
export async function sandboxProcess(): Promise<{
  url: string
  options: ClientOptions
  stop(): Promise<unknown>
}> {
  const child = spawn(
    process.execPath,
    [bin, 'sandbox', 'start', '--port', '0', '--json', '--keys', 'switching'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  )
  const exited = new Promise((resolve) => child.once('exit', resolve))
  const line = await new Promise<string>((resolve) =>
    createInterface({ input: child.stdout }).once('line', resolve),
  )
  const { url, credentialsFile } = JSON.parse(line) as { url: string; credentialsFile: string }
  const { merchants } = JSON.parse(readFileSync(credentialsFile, 'utf8')) as Credentials
  const direct = merchants.find(({ role }) => role === 'direct')
  if (direct === undefined) throw new Error('no direct merchant')
  return {
    url,
    options: {
      mchid: direct.mchid,
      serial: direct.serial,
      privateKey: pathToFileURL(direct.privateKeyFile),
      apiV3Key: direct.apiV3Key,
      platformKeys: { [direct.platform.publicKeyId]: pathToFileURL(direct.platform.publicKeyFile) },
      baseUrl: url,
    },
    stop: () => {
      child.kill('SIGTERM')
      return exited
    },
  }
}
