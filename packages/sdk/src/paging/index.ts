export { everyItem } from './every-item.js'
