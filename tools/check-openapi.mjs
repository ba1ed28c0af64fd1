// Lints the OpenAPI documents: that of the API, and that of the sandbox's control API, which a running sandbox serves.
// Runs with the packages of tools/release on its PATH.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSandbox } from '@wechatpay-kit/sandbox'

const folder = mkdtempSync(join(tmpdir(), 'wechatpay-openapi-'))
const control = join(folder, 'control.json')
const sandbox = await createSandbox()
const { url } = await sandbox.listen(0)
const response = await fetch(`${url}/_sandbox/api/openapi.json`)
writeFileSync(control, await response.text())
await sandbox.close()
const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
const command = `redocly lint contract/openapi.json ${JSON.stringify(control)} --config redocly.yaml`
const { status } = spawnSync(command, { stdio: 'inherit', shell: true, env })
rmSync(folder, { recursive: true })
process.exit(status ?? 1)
