/**
 * Loaded into Node programs that `wechatpay sandbox exec` starts. Global fetch and many clients ignore proxies, so TLS
 * connections are led here at the one place that all of them use: tls.connect.
 */
const fs = require('node:fs') as typeof import('node:fs')
const http = require('node:http') as typeof import('node:http')
const net = require('node:net') as typeof import('node:net')
const tls = require('node:tls') as typeof import('node:tls')
const modules = require('node:module') as typeof import('node:module')

type TlsSocket = import('node:tls').TLSSocket
type Options = import('node:tls').ConnectionOptions & { readonly lookup?: unknown }

interface PlainOptions {
  readonly host?: string | null
  readonly path?: unknown
  readonly socketPath?: unknown
}

interface Route {
  readonly tlsPort: number
  readonly hosts: readonly string[]
  readonly allowed: readonly string[]
  readonly authorityFile: string
}
type Connect = (...given: readonly unknown[]) => TlsSocket

const route = JSON.parse(process.env['WECHATPAY_SANDBOX_ROUTE'] ?? 'null') as Route | null
if (route !== null) install(route)

function install({ tlsPort, hosts, allowed, authorityFile }: Route): void {
  const original = tls.connect as Connect
  const authority = fs.readFileSync(authorityFile, 'utf8')
  const replacement: Connect = (...given) => {
    const { options, listener } = read(given)
    const host = String(options.host ?? options.servername ?? 'localhost').toLowerCase()
    // A connection made by somebody else, a proxy's for one, is not ours to lead.
    const isMade = Boolean(options.socket) || typeof options.path === 'string'
    if (isMade || isLocal(host) || allowed.includes(host)) return original(...given)
    if (!hosts.includes(host)) return refuse(host)
    const { lookup: _lookup, ...rest } = options
    // A context of the program's own may hold its certificate: it stays, and trusts our authority, too.
    const context = rest.secureContext?.context as { addCACert(pem: string): void } | undefined
    context?.addCACert(authority)
    const led = { ...rest, host: '127.0.0.1', port: tlsPort, servername: host, ca: authority }
    return listener === undefined ? original(led) : original(led, listener)
  }
  Object.assign(tls, { connect: replacement })
  guardPlainHttp(allowed)
  modules.syncBuiltinESMExports()
}

/**
 * Rejects plain http to other hosts: requests of node:http open their connection by their agent, global fetch and undici
 * by net.connect with options that nobody else gives. Other sockets, to a database for one, are left alone.
 */
function guardPlainHttp(allowed: readonly string[]): void {
  const isFree = ({ host, path, socketPath }: PlainOptions): boolean => {
    const name = (host ?? 'localhost').toLowerCase()
    return isLocal(name) || allowed.includes(name) || typeof (socketPath ?? path) === 'string'
  }
  const agent = http.Agent.prototype as unknown as { createConnection: Connect }
  const byAgent = agent.createConnection
  agent.createConnection = function (this: unknown, ...given) {
    const { path: _path, ...options } = read(given).options as PlainOptions
    return isFree(options) ? byAgent.apply(this, [...given]) : refuse(options.host ?? '')
  }
  const connect = net.connect as unknown as Connect
  const guarded: Connect = (...given) => {
    const options = read(given).options as PlainOptions
    return !isOfUndici(options) || isFree(options) ? connect(...given) : refuse(options.host ?? '')
  }
  Object.assign(net, { connect: guarded })
}

/** undici names highWaterMark and localAddress in each plain connection; its TLS connections go through tls.connect. */
function isOfUndici(options: PlainOptions): boolean {
  return 'highWaterMark' in options && 'localAddress' in options
}

/** Whether a host name or address is this machine's own. */
function isLocal(host: string): boolean {
  return net.isIP(host) > 0 ? /^(127\.|::1$)/.test(host) : /(^|\.)localhost$/.test(host)
}

/** The forms of tls.connect: options; port, host, options; each with a listener or without. */
function read(given: readonly unknown[]): { readonly options: Options; readonly listener: unknown } {
  const listener = given.find((one) => typeof one === 'function')
  const options = given.find((one) => typeof one === 'object' && one !== null) as Options | undefined
  const [port, host] = given
  const named = typeof host === 'string' ? { host } : {}
  return {
    options: typeof port === 'number' ? { port, ...named, ...options } : { ...options },
    listener,
  }
}

function refuse(host: string): TlsSocket {
  const socket = new net.Socket()
  const text = `wechatpay sandbox exec: ${host} is not a host of WeChat Pay, and nothing else is connected to; --allow-host ${host} allows it`
  const error = Object.assign(new Error(text), { code: 'ECONNREFUSED' })
  process.nextTick(() => socket.destroy(error))
  return socket as TlsSocket
}
