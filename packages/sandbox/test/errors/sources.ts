/** Where a rule is from. What is published is named here in short; what was chosen must stand in docs/differences.md. */
export const published = {
  'error body': "the guide's error body and bodies of public reports",
  'order table': 'the error table of the ordering pages: JSAPI, App, H5, Native',
  'native table': 'the error table of the Native ordering page',
  'partner table': "the older error table of the partner's ordering pages",
  'query table': 'the error table of the query pages',
  'close table': 'the error table of the closing page',
  'combine table': 'the older error table of combined orders, with its spellings',
  'refund table': 'the error tables of refunds: creation, query, abnormal refund',
  'bill table': 'the error tables of the bill pages',
  'media page': 'the page of picture uploads',
  'internal codes': "the guide's list of the numbers at the end of Request-ID",
  'common codes': 'what every page lists: PARAM_ERROR, INVALID_REQUEST, SIGN_ERROR, SYSTEM_ERROR',
  'status page': 'the general page of HTTP status codes',
  'rules of ordering': 'the rules of ordering, closing and reversing in the guides',
  'rules of refunds': "the official SDKs' comments on refunds, and the guides",
  'rules of combining': 'the guide and questions of combined orders',
  'sharing table': "the official SDKs' comments on profit sharing, and its questions",
  'rules of sharing': 'the pages, the guide and the questions of profit sharing',
  'rules of transfers': 'the pages and the guide of transfers to users',
  'transfer reports': 'public reports of refused transfers',
  'rules of applications': 'the pages of applications for sub-merchants',
  'settlement pages': 'the pages of settlement accounts of sub-merchants',
  'v2 tables': 'the error tables of v2 and its reports',
  'probe of the door': 'what the door answers to wrong headers and signatures',
} as const

/** `choice: …` names a row of docs/differences.md by its first column. */
export type Source = keyof typeof published | `choice: ${string}`
