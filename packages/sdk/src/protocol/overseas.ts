/** Where overseas operations are sent: Hong Kong (with East and South-East Asia), the Americas, Europe and Africa. */
export const overseasOrigins = {
  hk: 'https://apihk.mch.weixin.qq.com',
  us: 'https://apius.mch.weixin.qq.com',
  eu: 'https://apieu.mch.weixin.qq.com',
} as const

/** A region of WeChat Pay outside mainland China. */
export type Region = keyof typeof overseasOrigins

const regional = /^\/?(v3\/global|global\/v3)\//
const entry = /^\/?hk\/v3\//

/** True for the overseas API: `v3/global/…`, `global/v3/…`, and `hk/v3/…`, its entry from the mainland. */
export function isOverseas(path: string): boolean {
  return regional.test(path) || entry.test(path)
}

/** The overseas host of a path; undefined for what is called at the mainland's. The contract knows Hong Kong's only. */
export function overseasOrigin(path: string, region: Region | undefined): string | undefined {
  return regional.test(path) ? overseasOrigins[region ?? 'hk'] : undefined
}

/** Where a merchant's platform certificates are listed: overseas merchants have a list of their own. */
export function certificateList(region: Region | undefined): string {
  return region === undefined ? 'v3/certificates' : 'v3/global/certificates'
}
