import { callV2, type AnswerV2, type Fields } from '../caller-v2.js'
import { call, type Answer } from '../caller.js'
import { upload } from '../upload.js'
import type { Asked, Asker } from './row.js'
import { askerOf, type Scene } from './scene.js'

/** Signs by hand and sends what a row asks of an operation of v3. */
export function ask(scene: Scene, operation: string, asked: Asked, by = askerOf(operation)): Promise<Answer> {
  const [method = '', path = ''] = operation.split(' ')
  const { params = {}, query, body, overrides } = asked
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  const text = new URLSearchParams(query).toString()
  const search = text === '' ? '' : `?${text}`
  if (asked.upload !== undefined) {
    const sent = { path: filled, ...asked.upload }
    return upload(scene[by], overrides === undefined ? sent : { ...sent, overrides })
  }
  return call(scene[by], method, filled + search, body, overrides)
}

/** The same of v2: the fields are completed and signed. */
export function askV2(
  scene: Scene,
  operation: string,
  asked: Asked,
  by: Asker = 'direct',
): Promise<AnswerV2> {
  const path = operation.replace(/^POST \/v2/, '')
  const headers = (asked.overrides?.headers ?? {}) as Record<string, string>
  return callV2(scene[by], path, (asked.body ?? {}) as Fields, { headers })
}

/** True for an operation of v2. */
export function isV2(operation: string): boolean {
  return operation.startsWith('POST /v2/')
}
