export {
  transfers,
  type DirectTransfers,
  type PartnerTransfers,
  type TransferNumber,
  type Transfers,
  type WaitingTransfer,
} from './transfers.js'
