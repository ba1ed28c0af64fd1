import { defineConfig } from 'tsdown'
export default defineConfig({
  entry: [
    'src/index.ts',
    'src/internal.ts',
    'src/adapters/index.ts',
    'src/fetch/index.ts',
    'src/opentelemetry/index.ts',
    'src/testing/index.ts',
    'src/sm/index.ts',
    'src/sync/worker.ts',
  ],
  format: ['esm', 'cjs'],
  unbundle: true,
  dts: true,
  shims: true,
  target: 'node20',
  fixedExtension: false,
  outDir: 'dist',
  // In CommonJS what is loaded late is required: Jest has no import() there.
  outputOptions: { dynamicImportInCjs: false },
})
