import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { fakePlatform, type Canned } from '../../packages/sdk/test/support/platform.js'

it('a merchant is brought in: photographs, the form, and its state to the end', async () => {
  const file = fileURLToPath(new URL('../../examples/partner-onboarding/run.mjs', import.meta.url))
  const child = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'] })
  const code = new Promise((resolve) => child.once('exit', resolve))
  const lines = (await text(child.stdout)).trimEnd().split('\n')
  expect(await code).toBe(0)
  expect(lines.slice(0, 2)).toEqual([
    'uploaded: licence, front, back, entrance, indoor',
    'submitted: 1900013511_10000',
  ])
  expect(lines.slice(-2)).toEqual([
    expect.stringMatching(/^APPLYMENT_STATE_FINISHED/),
    expect.stringMatching(/^sub_mchid: \d{8,10}$/),
  ])
})

type Onboard = (wechatpay: unknown, application: object, by: object) => Promise<string>

describe('the job of onboarding', () => {
  /** What the platform answers to the queries of the state, in turn; the form's own answer is unsigned, as if forged. */
  async function run(states: object[], submitted: Canned = {}): Promise<[unknown, string[], number]> {
    const platform = await fakePlatform()
    let posts = 0
    platform.answers = ({ method, url }) => {
      if (url.endsWith('/upload')) return { body: '{"media_id":"M1"}' }
      if (method === 'POST') {
        posts++
        return submitted
      }
      return { body: JSON.stringify(states.shift() ?? {}) }
    }
    const file = new URL('../../examples/partner-onboarding/onboard.mjs', import.meta.url).href
    const { onboard } = (await import(file)) as { onboard: Onboard }
    const lines: string[] = []
    const by = { sleep: () => Promise.resolve(), log: (line: string) => void lines.push(line) }
    const form = (media: Record<string, string>) => ({ business_code: 'B1', picture: media['licence'] })
    const photographs = { licence: new File(['x'], 'a.png') }
    const outcome = await onboard(platform.client(), { photographs, form }, by).catch(
      (error: unknown) => error,
    )
    return [outcome, lines, posts]
  }
  const finished = { applyment_state: 'APPLYMENT_STATE_FINISHED', sub_mchid: '1900000109' }

  it('tells the merchant where to sign, each state once, and gives the number at the end', async () => {
    const signing = { applyment_state: 'APPLYMENT_STATE_TO_BE_SIGNED', sign_url: 'https://sign.example' }
    const [outcome, lines] = await run([signing, signing, finished])
    expect(outcome).toBe('1900000109')
    expect(lines.slice(2)).toEqual([
      'APPLYMENT_STATE_TO_BE_SIGNED: https://sign.example',
      'APPLYMENT_STATE_FINISHED',
    ])
  })

  it('ends a refused form with every reason', async () => {
    const audit_detail = [{ field: 'id_card_copy', reject_reason: '不清晰' }]
    const [outcome] = await run([
      { applyment_state: 'APPLYMENT_STATE_REJECTED', applyment_state_msg: '已驳回', audit_detail },
    ])
    expect((outcome as Error).message).toBe('B1: APPLYMENT_STATE_REJECTED: 已驳回; id_card_copy: 不清晰')
  })

  it('asks by its own number when the answer to the form is not authentic, and sends it once', async () => {
    const forged = { headers: { 'wechatpay-signature': undefined } }
    const [outcome, , posts] = await run([finished, finished], forged)
    expect([outcome, posts]).toEqual(['1900000109', 1])
  })
})
