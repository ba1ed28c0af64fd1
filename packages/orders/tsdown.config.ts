import { defineConfig } from 'tsdown'
export default defineConfig({
  entry: ['src/index.ts'],
  format: ['esm', 'cjs'],
  unbundle: true,
  dts: true,
  shims: true,
  target: 'node20',
  fixedExtension: false,
  outDir: 'dist',
  outputOptions: { dynamicImportInCjs: false },
})
