import {
  likely,
  loadContractV2,
  loadNotifications,
  type ContractNotification,
  type ContractSchema,
} from 'wechatpay-kit/internal'

/** The content of an event that is sent: of v3 the resource, of v2 the fields or what is encrypted into them. */
export interface EventContent {
  readonly event: ContractNotification
  /** The value of `event_type`; of v2 the contract's name. */
  readonly type: string
  readonly originalType: string
  /** Undefined where the contract does not describe what is encrypted. */
  readonly schema: ContractSchema | undefined
  /** Members of the XML around encrypted v2 content. */
  readonly envelope?: ContractSchema
  /** The role that receives it, where only one does. */
  readonly role?: 'direct' | 'partner'
}

const ownRole = ['direct', 'partner']

/** An event of the contract in one of its variants. Throws a `TypeError` for an unknown event or variant. */
export function findContent(
  name: string,
  variant: string | undefined,
  fallback: 'direct' | 'partner',
): EventContent {
  const event = findEvent(name)
  const variants = Object.keys(event.resources ?? {})
  if (variant !== undefined && !variants.includes(variant))
    throw new TypeError(
      variants.length === 0
        ? `variant: ${name} has no variants; leave it out`
        : `variant: ${name} has ${variants.join(', ')}, not ${variant.slice(0, 40)}`,
    )
  const type = first(event.eventType) ?? event.event
  const chosen = variants.length === 0 ? undefined : (variant ?? fallback)
  const resource = event.resources?.[chosen ?? '']
  const schema = resource?.schema ?? event.resource
  const originalType = first(resource?.originalType ?? event.originalType) ?? 'unknown'
  const role = chosen === undefined ? roleOf(schema ?? event.body) : ownRole.find((one) => one === chosen)
  return {
    event,
    type,
    originalType: event.version === 'v2' ? 'xml' : originalType,
    ...contentOf(event, schema),
    ...(role === undefined ? {} : { role: role as 'direct' | 'partner' }),
  }
}

/** The data that the platform expects in the response to an event, by event_type. */
export function expectedData(type: string): ContractNotification['answer'] {
  return loadNotifications().find((one) => one.answer !== undefined && first(one.eventType) === type)?.answer
}

function contentOf(
  { version, body }: ContractNotification,
  schema: ContractSchema | undefined,
): Pick<EventContent, 'schema' | 'envelope'> {
  if (version !== 'v2' || body === undefined) return { schema }
  const isEncrypted = schema !== undefined || body.properties?.['event_ciphertext'] !== undefined
  return isEncrypted ? { schema, envelope: body } : { schema: withOrders(body) }
}

/** The notification of a combined payment has its orders as JSON, which the contract describes in the query's response. */
function withOrders(body: ContractSchema): ContractSchema {
  const query = loadContractV2().find(({ path }) => path === '/pay/querycombinedorder')
  const orders = query?.responses['200']?.schema?.properties?.['sub_order_list']
  const { sub_order_list: own, ...others } = body.properties ?? {}
  if (own === undefined || orders === undefined) return body
  return { ...body, properties: { ...others, sub_order_list: orders } }
}

function findEvent(name: string): ContractNotification {
  const all = loadNotifications()
  const found = all.find(({ event }) => event === name)
  if (found !== undefined) return found
  const [meant] = likely(
    name,
    all.map(({ event }) => event),
  )
  const hint =
    meant === undefined ? 'the names are those of contract/webhooks.json' : `did you mean ${meant}?`
  throw new TypeError(`event: the contract has no ${name.slice(0, 80)}; ${hint}`)
}

/** Content that names the partner or the sub-merchant is sent to partners only. */
function roleOf(schema: ContractSchema | undefined): 'partner' | undefined {
  const isPartner = (schema?.required ?? []).some((name) => /^(sp|sub)_(mchid|mch_id|appid)$/.test(name))
  return isPartner ? 'partner' : undefined
}

function first(value: readonly string[] | string | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.[0]
}
