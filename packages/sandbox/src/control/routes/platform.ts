import type { JsonObject } from '../../kernel/http/exchange.js'
import type { SandboxMerchant } from '../../options.js'
import type { KeySettings } from '../../platform/key-mode.js'
import type { Sandbox } from '../../surface.js'
import { list, named, object, type ControlRoute } from '../route.js'

export const platform: readonly ControlRoute[] = [
  {
    method: 'GET',
    path: '/merchants',
    name: 'listMerchants',
    summary: 'Who may call, and what the platform publishes; no private keys',
    tag: 'merchants',
    answer: object({ merchants: list(named('Merchant')), platform: named('Platform') }),
    handle: (sandbox) => ({ merchants: sandbox.merchants.map(publicFacts), platform: published(sandbox) }),
  },
  {
    method: 'PUT',
    path: '/merchants/:id/keys',
    name: 'changeKeys',
    summary:
      'Changes the key mode of a merchant, or the share of notifications that the public key signs while switching',
    tag: 'merchants',
    id: 'the mchid',
    body: named('KeySettings'),
    answer: named('Merchant'),
    handle: (sandbox, { id, body }) => publicFacts(sandbox.changeKeys(id, body as Partial<KeySettings>)),
  },
  {
    method: 'POST',
    path: '/platform/rotate',
    name: 'rotateCertificate',
    summary: 'Changes the platform certificate; the earlier ones stay listed',
    tag: 'merchants',
    body: object({}, { closed: true }),
    answer: named('Certificate'),
    handle: (sandbox) => sandbox.rotateCertificate(),
  },
]

function published({ platform: { publicKeyId, publicKey, certificates } }: Sandbox): JsonObject {
  return { publicKeyId, publicKey, certificates }
}

/** Keys of merchants stay in the credentials folder. */
function publicFacts(merchant: SandboxMerchant): JsonObject {
  const { mchid, role, keys, publicKeyShare, appids, openids, subMerchants, certificate, client } = merchant
  const { serial } = client
  return { mchid, role, keys, publicKeyShare, appids, openids, subMerchants, serial, certificate }
}
