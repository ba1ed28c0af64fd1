import { loadContractV2 } from 'wechatpay-kit/internal'
import { callV2, type AnswerV2, type Fields } from '../support/caller-v2.js'
import { call, type Answer } from '../support/caller.js'
import { upload } from '../support/upload.js'
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
export async function askV2(
  scene: Scene,
  operation: string,
  asked: Asked,
  by: Asker = 'direct',
): Promise<Pick<AnswerV2, 'fields'>> {
  const path = operation.replace(/^POST \/v2/, '')
  if (asked.send !== undefined) return { fields: await asked.send(scene) }
  const headers = (asked.overrides?.headers ?? {}) as Record<string, string>
  const { key } = asked
  return callV2(
    scene[by],
    path,
    (asked.body ?? {}) as Fields,
    key === undefined ? { headers } : { headers, key },
  )
}

/** True for an operation of v2. */
export function isV2(operation: string): boolean {
  return operation.startsWith('POST /v2/')
}

/** True for the few whose answers have no signature. */
export function isUnsignedV2(operation: string): boolean {
  return loadContractV2().find(({ path }) => operation === `POST /v2${path}`)?.unsigned === true
}
