import { defineConfig, type UserConfig } from 'tsdown'

const common: UserConfig = {
  entry: [
    'src/index.ts',
    'src/internal.ts',
    'src/adapters/index.ts',
    'src/fetch/index.ts',
    'src/opentelemetry/index.ts',
    'src/testing/index.ts',
    'src/sm/index.ts',
    'src/signing/index.ts',
    'src/sync/worker.ts',
  ],
  format: ['esm', 'cjs'],
  target: 'node20',
  fixedExtension: false,
  outDir: 'dist',
}

/** For CommonJS, types come from a build of their own, after one of the code that is not wanted. */
const noCode = {
  name: 'no-code',
  generateBundle(_options: unknown, bundle: Record<string, unknown>) {
    for (const file of Object.keys(bundle)) if (/\.c?js$/.test(file)) delete bundle[file]
  },
}

export default defineConfig([
  // Code in a few files: a hundred small ones take Node twice as long to import (decisions/0006).
  {
    ...common,
    dts: false,
    shims: true,
    outputOptions: (options, format) => ({
      ...options,
      // One level below dist, as a module's room is below src: a path relative to import.meta.url is the same in both.
      chunkFileNames: `chunks/[name].${format === 'cjs' ? 'cjs' : 'js'}`,
      // In CommonJS what is loaded late is required: Jest has no import() there.
      ...(format === 'cjs' && { dynamicImportInCjs: false }),
    }),
  },
  // Types in a file for each of the source: an editor that goes to a definition finds a page of its own.
  { ...common, dts: { emitDtsOnly: true }, unbundle: true, clean: false, plugins: [noCode] },
])
