import { ConfigError } from '../errors/index.js'

/** The error for a part of this package that a bundle does not contain. */
export function notBundled(part: string, cause?: unknown): ConfigError {
  const reason = cause instanceof Error ? ` (${cause.message})` : ''
  return new ConfigError(
    `${part} is missing from this bundle${reason}: install wechatpay-kit where the bundle runs and mark it as external ` +
      '(esbuild: --external:wechatpay-kit; webpack: externals). See docs/runtimes.md, Bundlers.',
    { code: 'bundle_incomplete', cause },
  )
}
