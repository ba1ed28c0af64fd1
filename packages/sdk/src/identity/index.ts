export { checkBrand, checkIdentityOf, isBrandPath, merchantMissing } from './brand.js'
export { fill, partiesOf, type Fill, type Identity, type Wanted } from './fill.js'
export type { Party, Role, SubMerchant } from './role.js'
