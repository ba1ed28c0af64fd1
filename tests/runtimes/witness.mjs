// Before each test file, in the process that runs it: that it is the runtime which is being tried. Vitest starts its workers
// itself, and tests that ran in a Node process of Bun's would tell nothing.
import { runtimeHere } from './here.mjs'

const asked = process.env.RUNTIME_UNDER_TEST
if (runtimeHere() !== asked)
  throw new Error(
    `the tests were to run in ${asked}, but this process is ${runtimeHere()} (${process.execPath})`,
  )
