import { defineConfig } from 'tsdown'
export default defineConfig({
  entry: ['src/index.ts', 'src/testing/vitest.ts', 'src/testing/jest.ts'],
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
