import { installedModule } from '../installation/files.js'
import { notBundled } from '../installation/missing.js'

/**
 * undici, loaded on first use. It is CommonJS and requires Node's modules by name: in a bundle of ES modules that fails
 * ("Dynamic require of … is not supported"), and the installed one takes its place.
 */
export async function loadUndici(): Promise<typeof import('undici')> {
  try {
    // By its file: Bun has a stand-in for the bare name, which can't dispatch.
    return await import('undici/index.js')
  } catch (cause) {
    const installed = installedModule<typeof import('undici')>('undici/index.js')
    if (installed === undefined) throw notBundled('undici', cause)
    return installed
  }
}
