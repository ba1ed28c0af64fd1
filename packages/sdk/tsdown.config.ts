import { defineConfig } from 'tsdown'

// Declarations are not made here: see declarations.mjs.
export default defineConfig({
  entry: [
    'src/index.ts',
    'src/types.ts',
    'src/internal.ts',
    'src/adapters/index.ts',
    'src/fetch/index.ts',
    'src/opentelemetry/index.ts',
    'src/testing/index.ts',
    'src/sm/index.ts',
    'src/signing/index.ts',
    'src/nestjs/index.ts',
    'src/sync/worker.ts',
  ],
  format: ['esm', 'cjs'],
  target: 'node20',
  fixedExtension: false,
  outDir: 'dist',
  dts: false,
  shims: true,
  // Code in a few files: a hundred small ones take Node twice as long to import (decisions/0006).
  outputOptions: (options, format) => ({
    ...options,
    // One level below dist, as a module's folder is below src: a path relative to import.meta.url is the same in both.
    chunkFileNames: `chunks/[name].${format === 'cjs' ? 'cjs' : 'js'}`,
    // What is loaded late is required in CommonJS: Jest has no import() there.
    ...(format === 'cjs' && { dynamicImportInCjs: false }),
  }),
})
