export { refunds, type Refunds } from './refunds.js'
