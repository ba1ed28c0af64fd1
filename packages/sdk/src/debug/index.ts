export { debugBodies } from './bodies.js'
export { debugHooks } from './hooks.js'
