// Checks the direction of imports: contract -> sdk -> sandbox -> cli, and between the folders of the SDK and of the sandbox.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

const sdk = 'packages/sdk/src'
/** Room -> rooms of the SDK that it may import beside itself. The top level may import every room. */
const rooms = {
  crypto: ['installation'],
  installation: ['errors'],
  protocol: [],
  errors: [],
  generated: ['installation', 'options.ts', 'response.ts'],
  keys: ['identity', 'crypto', 'protocol', 'errors', 'options.ts'],
  validation: ['identity', 'errors', 'generated', 'request'],
  operations: ['errors', 'generated'],
  request: ['crypto', 'protocol', 'errors', 'generated', 'installation', 'keys', 'operations', 'path.ts'],
  transport: [
    'crypto',
    'errors',
    'generated',
    'installation',
    'keys',
    'request',
    'options.ts',
    'response.ts',
    'settings.ts',
  ],
  v3: ['crypto', 'protocol', 'errors', 'keys', 'request', 'transport', 'options.ts', 'response.ts'],
  notifications: ['crypto', 'protocol', 'errors', 'generated', 'identity', 'keys', 'operations', 'v2'],
  money: ['errors'],
  adapters: ['errors', 'notifications'],
  testing: ['crypto', 'protocol', 'generated'],
  sm: ['crypto'],
  nestjs: ['adapters', 'errors', 'identity', 'notifications', 'client.ts', 'options.ts'],
  signing: ['crypto', 'protocol', 'errors'],
  opentelemetry: ['errors', 'options.ts'],
  bills: ['crypto', 'errors', 'transport', 'options.ts'],
  fetch: ['transport', 'options.ts'],
  media: ['crypto', 'errors', 'generated', 'options.ts'],
  payment: ['crypto', 'protocol', 'errors', 'keys', 'v2'],
  v2: [
    'crypto',
    'protocol',
    'errors',
    'generated',
    'identity',
    'keys',
    'request',
    'transport',
    'options.ts',
    'response.ts',
    'settings.ts',
  ],
  debug: ['generated', 'transport', 'options.ts'],
  identity: ['errors', 'options.ts'],
  paging: ['errors', 'generated'],
  orders: ['errors', 'generated', 'identity', 'payment', 'options.ts'],
  refunds: ['generated', 'identity', 'options.ts'],
  transfers: ['generated', 'identity', 'payment', 'options.ts'],
  'profit-sharing': ['generated', 'identity', 'options.ts'],
  'code-pay': ['errors', 'generated', 'identity', 'orders', 'options.ts'],
  sync: ['errors', 'identity', 'installation', 'request', 'options.ts', 'settings.ts', 'client.ts', 'sm'],
}
const packages = {
  'packages/sdk':
    /^(@nestjs\/(common|core)|@opentelemetry\/api|ajv|fast-xml-parser|node-forge|undici(\/index\.js)?|uqr|node:.*)$/,
  'packages/sandbox':
    /^(wechatpay-kit\/internal|ajv.*|libsql|node-forge|undici(\/index\.js)?|vitest|node:.*)$/,
  'packages/orders': /^(libsql|wechatpay-kit|node:.*)$/,
  'packages/cli': /^(@wechatpay-kit\/sandbox|commander|cross-spawn|node:.*)$/,
}
const sandbox = 'packages/sandbox/src'
/** Folder -> other folders of the sandbox that it may import, type imports included. Top-level files may import every folder. */
const layers = {
  kernel: [],
  faults: ['kernel'],
  platform: ['kernel', 'faults'],
  money: ['kernel', 'platform'],
  notifier: ['kernel', 'faults', 'platform'],
  products: ['kernel', 'faults', 'platform', 'money', 'notifier'],
  gate: ['kernel', 'faults', 'platform', 'products'],
  control: ['kernel', 'faults', 'platform', 'money', 'notifier', 'products', 'gate', 'generated'],
  server: ['kernel', 'platform', 'gate', 'control'],
  proxy: ['kernel', 'platform', 'server'],
  testing: ['options.ts', 'sandbox.ts', 'surface.ts'],
  generated: [],
}
/** Breaches of `layers` that exist today, by file. Delete entries as you fix them; do not add any. */
const breachesFile = 'tools/sandbox-breaches.json'
const known = new Map(Object.entries(JSON.parse(readFileSync(breachesFile, 'utf8'))))
const found = new Set()
const problems = []

for (const [root, allowed] of Object.entries(packages)) {
  for (const entry of readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.ts') || entry.name.endsWith('.test.ts')) continue
    const file = join(entry.parentPath, entry.name)
    const room = relative(sdk, file).split('/')[0] ?? ''
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/g)) {
      if (!name.startsWith('.')) {
        if (!allowed.test(name)) problems.push(`${file}: ${root} may not import ${name}`)
        if (/^(node:)?crypto$/.test(name) && !file.startsWith(`${sdk}/crypto/`)) {
          problems.push(`${file}: only ${sdk}/crypto may import node:crypto; add what you need there`)
        }
      } else if (file.startsWith(sdk) && room in rooms) {
        const target = relative(sdk, resolve(dirname(file), name)).replace(/\.js$/, '.ts')
        const [other = ''] = target.split('/')
        if (other !== room && !rooms[room].includes(other)) {
          problems.push(
            `${file}: the room ${room} may not import ${target}; move the code or turn the arrow round`,
          )
        }
      } else if (file.startsWith(sandbox)) checkSandbox(file, name)
    }
  }
}
for (const [file, targets] of known)
  for (const target of targets)
    if (!found.has(`${file} ${target}`))
      problems.push(`${breachesFile}: ${file} no longer imports ${target}; delete the entry`)
for (const problem of problems) console.error(problem)
if (problems.length > 0)
  console.error('The rule stands in ARCHITECTURE.md and as a table in tools/check-layers.mjs.')
process.exit(problems.length > 0 ? 1 : 0)

/** Reports imports between folders of the sandbox that neither `layers` nor the known breaches allow. */
function checkSandbox(path, specifier) {
  const file = relative(sandbox, path)
  const [folder = ''] = file.split('/')
  const target = relative(sandbox, resolve(dirname(path), specifier)).replace(/\.js$/, '.ts')
  const [other = ''] = target.split('/')
  if (!(folder in layers) || other === folder || layers[folder].includes(other)) return
  found.add(`${file} ${target}`)
  if (!known.get(file)?.includes(target))
    problems.push(`${path}: ${folder}/ may not import ${target}; move the code, or pass it in from above`)
}
