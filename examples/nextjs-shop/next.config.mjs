import { fileURLToPath } from 'node:url'

export default {
  // Loaded from node_modules as it is: it reads its own data files.
  serverExternalPackages: ['wechatpay-kit'],
  outputFileTracingRoot: fileURLToPath(new URL('../..', import.meta.url)),
  turbopack: { root: fileURLToPath(new URL('../..', import.meta.url)) },
}
