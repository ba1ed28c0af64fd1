import { invalidRequest } from '../../kernel/refusal.js'
import { bodyError, checkLength } from '../checks/fields.js'

/** One report of why a user gets money. */
export interface SceneReport {
  readonly info_type: string
  readonly info_content: string
}

/** What must be reported in each scene: these, each once, and nothing else. */
const scenes: Readonly<Record<string, readonly string[]>> = {
  '1000': ['活动名称', '奖励说明'],
  '1002': ['补贴类型'],
  '1004': ['保险产品备案编号', '保险名称', '保险操作单号'],
  '1005': ['岗位类型', '报酬说明'],
  '1009': ['采购商品名称'],
  '1010': ['回收商品名称'],
  '1011': ['赔付原因'],
  '1013': ['公益活动名称', '公益活动备案编号'],
}

/** Holds the reports against the scene. */
export function checkScene(scene: string, reports: readonly SceneReport[]): void {
  const wanted = Object.hasOwn(scenes, scene) ? scenes[scene] : undefined
  if (wanted === undefined) throw invalidRequest('商户未开通该转账场景，请检查转账场景ID')
  const field = '/transfer_scene_report_infos'
  const given = reports.map(({ info_type }) => info_type)
  const isWhole = wanted.every((type) => given.includes(type)) && given.length === wanted.length
  if (!isWhole) throw bodyError(field, given, '转账场景报备信息', `该场景须且仅须传入：${wanted.join('、')}`)
}

/** What the contract does not say of the fields of reports. */
export function checkReports(reports: readonly SceneReport[]): void {
  for (const [index, { info_content }] of reports.entries())
    checkLength(`/transfer_scene_report_infos/${index}/info_content`, info_content, '信息内容', 32)
}
