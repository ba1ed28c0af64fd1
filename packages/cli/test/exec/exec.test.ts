import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ended, exec, has, said, start, wechatpay } from '../support/exec.js'

/** Signs with OpenSSL and sends with curl: nothing of ours is in it. */
const shell = String.raw`
set -eu
body='{"appid":"'$WECHATPAY_APPID'","mchid":"'$WECHATPAY_MCHID'","description":"thing","out_trade_no":"curl-0001","notify_url":"https://shop.example/notify","amount":{"total":100}}'
send() {
  method=$1 path=$2 body=$3
  timestamp=$(date +%s) nonce=$(openssl rand -hex 16)
  signature=$(printf '%s\n%s\n%s\n%s\n%s\n' "$method" "$path" "$timestamp" "$nonce" "$body" |
    openssl dgst -sha256 -sign "$WECHATPAY_PRIVATE_KEY_FILE" | openssl base64 -A)
  curl -sS -X "$method" "https://api.mch.weixin.qq.com$path" \
    -H 'Content-Type: application/json' -H 'Accept: application/json' \
    -H "Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\"$WECHATPAY_MCHID\",nonce_str=\"$nonce\",signature=\"$signature\",timestamp=\"$timestamp\",serial_no=\"$WECHATPAY_SERIAL\"" \
    ${'$'}{body:+--data-binary "$body"} -w '\n%{http_code}\n'
}
send POST /v3/pay/transactions/native "$body"
send GET "/v3/pay/transactions/out-trade-no/curl-0001?mchid=$WECHATPAY_MCHID" ''
`

const python = `
import json, os, urllib.request
query = 'appid=' + os.environ['WECHATPAY_APPID'] + '&secret=s&js_code=c&grant_type=authorization_code'
print(json.load(urllib.request.urlopen('https://api.weixin.qq.com/sns/jscode2session?' + query))['openid'])
`

const java = `
import java.net.*;
public class Look {
  public static void main(String[] none) throws Exception {
    var made = (HttpURLConnection) new URL("https://api2.mch.weixin.qq.com/v3/certificates").openConnection();
    System.out.println(made.getResponseCode());
    var refused = new URL("https://elsewhere.example/").openConnection();
    try { refused.connect(); } catch (java.io.IOException error) { System.out.println(error.getMessage()); }
  }
}
`

const node = `
import https from 'node:https'
import { connect } from 'node:tls'
const get = (url) => new Promise((resolve) => {
  https.get(url, (answer) => resolve(answer.resume().statusCode)).on('error', (error) => resolve(error.message))
})
const headers = { 'user-agent': 'x', accept: '*/*' }
const status = (url) => fetch(url, { headers }).then((answer) => answer.status, (error) => error.cause.message)
const socket = connect({ host: 'api.wechatpay.cn', port: 443 })
const trusted = await new Promise((resolve) => socket.once('secureConnect', () => resolve(socket.authorized)))
socket.destroy()
console.log(JSON.stringify({
  https: await get('https://api.mch.weixin.qq.com/v3/certificates'),
  fetch: await status('https://api2.wechatpay.cn/v3/certificates'),
  trusted,
  elsewhere: await status('https://elsewhere.example/'),
  elsewhereToo: await get('https://elsewhere.example/'),
  sandbox: await status(process.env.WECHATPAY_SANDBOX_URL + '/_sandbox/api/orders'),
}))
`

function file(name: string, content: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'wechatpay-kit-')), name)
  writeFileSync(path, content)
  return path
}

describe('wechatpay sandbox exec', () => {
  it.runIf(has('curl') && has('openssl', 'version'))(
    'curl places and queries an order with a signature made by OpenSSL',
    async () => {
      const { code, output, errors } = await exec(['sh', '-c', shell])
      expect({ code, errors }).toMatchObject({ code: 0 })
      const [placed, first, queried, second] = output.trim().split('\n')
      expect([first, second]).toEqual(['200', '200'])
      expect(JSON.parse(placed ?? '')).toEqual({ code_url: expect.stringMatching(/^weixin:/) })
      expect(JSON.parse(queried ?? '')).toMatchObject({ out_trade_no: 'curl-0001', trade_state: 'NOTPAY' })
    },
  )

  it.runIf(has('curl'))('curl is refused other hosts, with a word on how to allow them', async () => {
    const { code, errors } = await exec(['curl', '-sS', 'https://elsewhere.example/'])
    expect(code).toBe(56)
    expect(errors).toContain('refused a connection to elsewhere.example')
    expect(errors).toContain('--allow-host elsewhere.example')
  })

  it.runIf(has('curl'))('an allowed host is reached for real', async () => {
    const server = createServer((_request, response) => response.end('here\n'))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    // curl tunnels plain HTTP too when told; the name is resolved by the proxy.
    const words = ['--noproxy', '', '--proxytunnel', '-x', '$HTTPS_PROXY', `http://localhost:${port}/`]
    const command = ['sh', '-c', `curl -sS ${words.map((word) => `"${word}"`).join(' ')}`]
    const { code, output } = await exec(command, ['--allow-host', 'localhost'])
    expect([code, output]).toEqual([0, 'here\n'])
    server.close()
  })

  it.runIf(has('python3'))('Python reaches the login for the ready payers', async () => {
    const { code, output, errors } = await exec(['python3', '-c', python])
    expect({ code, errors }).toMatchObject({ code: 0 })
    expect(output.trim()).toBe('oUpF8uMuAJO_M2pxb1Q9zNjWeS6o')
  })

  it.runIf(has('java'))('Java trusts the trust store, and is refused other hosts', async () => {
    const { code, output, errors } = await exec(['java', file('Look.java', java)])
    expect({ code, errors }).toMatchObject({ code: 0 })
    expect(output).toMatch(/^401\n.*403/)
  })

  it('Node reaches it through https, global fetch and tls, and nothing else', async () => {
    const { code, output, errors } = await exec([process.execPath, file('look.mjs', node)])
    expect({ code, errors }).toMatchObject({ code: 0 })
    const elsewhere = expect.stringMatching(
      /elsewhere\.example is not a host.*--allow-host elsewhere\.example/,
    )
    expect(JSON.parse(output)).toEqual({
      https: 400,
      fetch: 401,
      trusted: true,
      elsewhere,
      elsewhereToo: elsewhere,
      sandbox: 200,
    })
  })

  it('the SDK with sandbox keys goes to the real host name, which is the sandbox here', async () => {
    const sdk = new URL('../../../sdk/dist/index.js', import.meta.url).href
    const program = `
import { pathToFileURL } from 'node:url'
import { WechatPay } from ${JSON.stringify(sdk)}
const { env } = process
const wechatpay = new WechatPay({
  mchid: env.WECHATPAY_MCHID,
  serial: env.WECHATPAY_SERIAL,
  privateKey: pathToFileURL(env.WECHATPAY_PRIVATE_KEY_FILE),
  apiV3Key: env.WECHATPAY_API_V3_KEY,
  platformKeys: { [env.WECHATPAY_PUBLIC_KEY_ID]: pathToFileURL(env.WECHATPAY_PUBLIC_KEY_FILE) },
})
const json = { appid: env.WECHATPAY_APPID, mchid: env.WECHATPAY_MCHID, description: 'thing', out_trade_no: 'sdk-0001',
  notify_url: 'https://shop.example/notify', amount: { total: 1 } }
console.log((await wechatpay.v3.pay.transactions.native.post({ json })).code_url)
await wechatpay.close()
`
    const { code, output, errors } = await exec([process.execPath, file('sdk.mjs', program)])
    expect({ code, errors }).toMatchObject({ code: 0 })
    expect(output).toMatch(/^weixin:/)
  })

  it('passes the exit code on, and its own arguments to the command', async () => {
    expect((await exec(['sh', '-c', 'exit 7'])).code).toBe(7)
    expect((await exec(['sh', '-c', 'kill -TERM $$'])).code).toBe(128 + 15)
    const { output } = await exec(['printf', '%s|', '--port', '--help'])
    expect(output).toBe('--port|--help|')
    const missing = await exec(['no-such-command'])
    expect([missing.code, missing.errors]).toEqual([
      127,
      expect.stringContaining('no command no-such-command'),
    ])
  })

  it('finds the credentials of the merchant that --as names', async () => {
    const print = ['sh', '-c', 'echo $WECHATPAY_SANDBOX $WECHATPAY_MCHID; test -r "$WECHATPAY_CREDENTIALS"']
    const { code, output } = await exec(print, ['--as', '1230000109'])
    expect([code, output]).toEqual([0, '1 1230000109\n'])
    const unknown = await exec(print, ['--as', '1'])
    expect([unknown.code, unknown.errors]).toEqual([1, expect.stringContaining('1230000109 (partner)')])
  })

  it('says what is missing when there is no command', async () => {
    const { code, errors } = await wechatpay(['sandbox', 'exec'])
    expect([code, errors]).toEqual([2, expect.stringContaining("missing required argument 'command'")])
  })

  it('what NO_PROXY and NODE_EXTRA_CA_CERTS said before is kept, but for what leads past the sandbox', async () => {
    const own = file('own-ca.pem', '-----BEGIN CERTIFICATE-----\nof my own\n-----END CERTIFICATE-----\n')
    const say =
      'console.log(JSON.stringify([process.env.NO_PROXY, require("fs").readFileSync(process.env.NODE_EXTRA_CA_CERTS, "utf8")]))'
    const past = ['*', '.qq.com', 'WeiXin.qq.com:443', '*.wechatpay.cn', 'api.mch.weixin.qq.com']
    const env = { NO_PROXY: `a.example, ${past.join(',')} xqq.com`, NODE_EXTRA_CA_CERTS: own }
    const { output, errors } = await wechatpay(['sandbox', 'exec', '--', process.execPath, '-e', say], env)
    const [exceptions, authorities] = JSON.parse(output) as [string, string]
    expect(exceptions).toBe('a.example,xqq.com,localhost,127.0.0.1,::1')
    expect(errors).toContain(`left out of NO_PROXY, since they lead past the sandbox: ${past.join(', ')}\n`)
    expect(authorities).toContain('of my own')
    expect(authorities.match(/BEGIN CERTIFICATE/g)).toHaveLength(2)
  }, 60_000)

  it('the case of --allow-host does not matter; authorities that cannot be read are told of', async () => {
    const command = [process.execPath, '-p', 'JSON.parse(process.env.WECHATPAY_SANDBOX_ROUTE).allowed[0]']
    const { output, errors } = await wechatpay(
      ['sandbox', 'exec', '--allow-host', 'Elsewhere.Invalid', '--', ...command],
      { NODE_EXTRA_CA_CERTS: join(tmpdir(), 'there-is-none.pem') },
    )
    expect(output.trim()).toBe('elsewhere.invalid')
    expect(errors).toMatch(/left out NODE_EXTRA_CA_CERTS: ENOENT/)
  }, 60_000)

  it('SIGINT that no terminal sent is passed on, and the exit code is the command’s', async () => {
    const waits = `process.on('SIGINT', () => { console.log('heard'); process.exit(3) }); console.log('up'); setInterval(() => 0, 1e3)`
    const child = start(['sandbox', 'exec', '--', process.execPath, '-e', waits])
    await said(child, /up/)
    const heard = said(child, /heard/)
    child.kill('SIGINT')
    await heard
    expect(await ended(child)).toEqual([3, null])
  })

  it.runIf(has('sh', '-c', 'command -v mkfifo'))(
    'a signal before the command has begun ends it, and nothing stays behind',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'wechatpay-kit-'))
      const merchant = join(folder, 'merchant.json')
      execFileSync('sh', ['-c', 'mkfifo "$0"', merchant])
      const rest = mkdtempSync(join(tmpdir(), 'wechatpay-kit-'))
      const command = [
        'sandbox',
        'exec',
        '--merchant',
        merchant,
        '--',
        process.execPath,
        '-e',
        'console.log("ran")',
      ]
      const child = start(command, { TMPDIR: rest })
      let output = ''
      child.stdout.on('data', (chunk) => (output += String(chunk)))
      // Opening the pipe for writing waits until the command reads it.
      const pipe = await open(merchant, 'w')
      child.kill('SIGTERM')
      await new Promise((resolve) => setTimeout(resolve, 100))
      await pipe.writeFile('{"mchid":"1900000007","appids":["wx1"]}')
      await pipe.close()
      expect(await ended(child)).toEqual([143, null])
      expect([output, readdirSync(rest)]).toEqual(['', []])
    },
  )
})
