export { media, type Media, type UploadResponse, type UploadOptions, type UploadToOptions } from './media.js'
export type { UploadFile } from './read.js'
export type { UploadPath } from './uploads.js'
