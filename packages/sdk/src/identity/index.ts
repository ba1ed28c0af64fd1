export { fill, partiesOf, type Fill, type Identity, type Wanted } from './fill.js'
export type { Party, Role, SubMerchant } from './role.js'
