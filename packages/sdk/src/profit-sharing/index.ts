export { profitSharing, type ProfitSharing } from './profit-sharing.js'
