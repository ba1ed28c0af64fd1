import type { JsonObject } from '../../kernel/http/exchange.js'
import type { SandboxMerchant } from '../../options.js'
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
  const { mchid, role, appids, openids, subMerchants, certificate, client } = merchant
  return { mchid, role, appids, openids, subMerchants, serial: client.serial, certificate }
}
