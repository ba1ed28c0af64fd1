/** Notification handlers in frameworks that are not web-standard. Hono, Next.js, Bun and Deno take the handler itself. */
export { toFastify, type FastifyLike, type FastifyReplyLike, type FastifyRequestLike } from './fastify.js'
export { toKoa, type KoaLike } from './koa.js'
export { toExpress, toNest, toNode, type NodeRequest } from './node.js'
export { toCloudBase, type CloudBaseOptions, type CloudBaseResponse, type QueriedOrder } from './cloudbase.js'
export { toEvent, type HttpEvent, type HttpEventResponse } from './event.js'
