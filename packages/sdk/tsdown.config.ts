import { defineConfig } from 'tsdown'
export default defineConfig({
  entry: ['src/index.ts', 'src/internal.ts', 'src/sync/worker.ts'],
  format: ['esm', 'cjs'],
  unbundle: true,
  dts: true,
  shims: true,
  target: 'node20',
  fixedExtension: false,
  outDir: 'dist',
})
