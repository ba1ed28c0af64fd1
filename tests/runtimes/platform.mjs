// The other end of the checks: the sandbox with an order in yesterday's bill, and a v2 platform with and without TLS.
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { createServer as createPlain } from 'node:http'
import { createServer as createSecure } from 'node:https'
import { join } from 'node:path'
import { createSandbox } from '@wechatpay-kit/sandbox'
import { WechatPay } from 'wechatpay-kit'
import { exportPrivateKey, generateKeyPair, issueCertificate } from 'wechatpay-kit/internal'

const apiV2Key = '192006250b4c09247ec02edce69f6a2d'

/** v2 by hand: signed XML, and whose certificate was shown. */
function answerV2(request, response) {
  request.resume().on('end', () => {
    const subject = request.socket.getPeerCertificate?.().subject?.CN
    const fields = { prepay_id: 'wx2014', result_code: 'SUCCESS', return_code: 'SUCCESS' }
    if (subject !== undefined) fields.subject = subject
    const pairs = Object.entries(fields).toSorted(([a], [b]) => (a < b ? -1 : 1))
    const text = [...pairs, ['key', apiV2Key]].map((pair) => pair.join('=')).join('&')
    const sign = createHash('md5').update(text).digest('hex').toUpperCase()
    const xml = [...pairs, ['sign', sign]].map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`)
    response.end(`<xml>${xml.join('')}</xml>`)
  })
}

const listen = (server) =>
  new Promise((done) => server.listen(0, 'localhost', () => done(server.address().port)))

async function certificates() {
  const [ca, server, merchant] = await Promise.all([1, 2, 3].map(() => generateKeyPair()))
  const organization = 'SANDBOX'
  const issue = (commonName, serial, publicKey, use) =>
    issueCertificate({
      subject: { commonName, organization },
      issuer: { commonName: 'Test CA', organization },
      serial,
      publicKey,
      issuerKey: ca.privateKey,
      notBefore: new Date(Date.now() - 3_600_000),
      notAfter: new Date(Date.now() + 3_600_000),
      ...(use === undefined ? {} : { use }),
    })
  return {
    ca: issue('Test CA', '01', ca.publicKey, { kind: 'authority' }),
    cert: issue('localhost', '02', server.publicKey, { kind: 'server', hosts: ['localhost'] }),
    key: exportPrivateKey(server.privateKey),
    merchant: {
      cert: issue('1900007291', '03', merchant.publicKey),
      key: exportPrivateKey(merchant.privateKey),
    },
  }
}

/** Starts all of it; `given` is what the programs need to know. @param {string} folder */
export async function startPlatform(folder) {
  const sandbox = await createSandbox({ clock: '2026-06-08T10:00:00+08:00', freeze: true })
  const { url } = await sandbox.listen(0)
  const merchantOf = ({ client, appids, openids }) => {
    const { transport: _, ...plain } = client
    return { client: { ...plain, baseUrl: url }, appid: appids[0], openid: openids[0] }
  }
  const [direct, partner] = sandbox.merchants.map(merchantOf)
  const wechatpay = new WechatPay(direct.client)
  await wechatpay.v3.pay.transactions.jsapi.post({
    json: {
      appid: direct.appid,
      mchid: direct.client.mchid,
      description: 'x',
      out_trade_no: 'YESTERDAY1',
      amount: { total: 1990 },
      notify_url: 'https://shop.example/notify',
      payer: { openid: direct.openid },
    },
  })
  await sandbox.pay('YESTERDAY1')
  await sandbox.clock.advance(26 * 3_600_000)
  await wechatpay.close()
  const { ca, cert, key, merchant } = await certificates()
  writeFileSync(join(folder, 'ca.pem'), ca)
  const gone = createPlain()
  const closedUrl = `http://localhost:${await listen(gone)}`
  await new Promise((done) => gone.close(done))
  const plain = createPlain(answerV2)
  const secure = createSecure({ cert, key, ca, requestCert: true, rejectUnauthorized: true }, answerV2)
  return {
    given: {
      url,
      direct,
      partner,
      billDate: '2026-06-08',
      apiV2Key,
      closedUrl,
      v2Url: `http://localhost:${await listen(plain)}`,
      secureUrl: `https://localhost:${await listen(secure)}`,
      clientCertificate: merchant,
    },
    close: async () => {
      for (const server of [plain, secure]) {
        server.closeAllConnections()
        server.close()
      }
      await sandbox.close()
    },
  }
}
