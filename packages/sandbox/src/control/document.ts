import type { JsonObject } from '../kernel/http/exchange.js'
import { named, text, type ControlRoute, type Schema } from './route.js'
import { routes } from './routes/index.js'
import { schemas } from './schemas.js'

/** Below this the control API lies. */
export const base = '/_sandbox/api'

/** The path as the document writes it: `:id` becomes `{id}`. */
export function documentPath(route: Pick<ControlRoute, 'path'>): string {
  return `${base}${route.path.replace(':id', '{id}')}`
}

/** The control API as OpenAPI 3.1. */
export function controlDocument(): JsonObject {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const route of [...routes, itself]) {
    const path = (paths[documentPath(route)] ??= {})
    path[route.method.toLowerCase()] = operation(route)
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Control API of the wechatpay-kit sandbox',
      version: '1',
      license: { name: 'MIT', identifier: 'MIT' },
      description: 'Steers one sandbox. It answers on this machine only, and to no page of another origin.',
    },
    servers: [{ url: '/' }],
    security: [],
    tags: [...new Set(routes.map(({ tag }) => tag))].map((name) => ({
      name,
      description: `What there is of ${name}`,
    })),
    paths,
    components: { schemas },
  }
}

const itself: ControlRoute = {
  method: 'GET',
  path: '/openapi.json',
  name: 'showDocument',
  summary: 'This document',
  tag: 'state',
  answer: { type: 'object' },
}

function operation(route: ControlRoute): JsonObject {
  const { name, summary, tag, body } = route
  const parameters = [
    ...(route.id === undefined ? [] : [parameter('id', 'path', route.id)]),
    ...Object.entries(route.query ?? {}).map(([query, meaning]) => parameter(query, 'query', meaning)),
  ]
  return {
    operationId: name,
    summary,
    tags: [tag],
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body === undefined
      ? {}
      : { requestBody: { required: (body.required ?? []).length > 0, content: json(body) } }),
    responses: {
      200: {
        description: 'done',
        content: route.path === '/events' ? { 'text/event-stream': { schema: text } } : json(route.answer),
      },
      '4XX': { description: 'refused, and why', content: json(named('Error')) },
    },
  }
}

function parameter(name: string, place: 'path' | 'query', description: string): JsonObject {
  return { name, in: place, required: place === 'path', description, schema: text }
}

function json(schema: Schema): JsonObject {
  return { 'application/json': { schema } }
}
