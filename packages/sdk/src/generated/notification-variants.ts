// Generated from contract/ by npm run generate. Do not edit.

/** One content that an event_type may have. */
export interface NotificationVariant {
  readonly variant: string
  /** The member of the resource that only this variant has. */
  readonly has?: string
  readonly originalType?: string
}

/** Events whose content differs, by event_type. The first variant that fits is the notification's. */
export const notificationVariants: Readonly<Record<string, readonly NotificationVariant[]>> = {
  "REFUND.ABNORMAL": [{"variant":"partner","has":"sp_mchid","originalType":"refund"},{"variant":"direct","originalType":"refund"}],
  "REFUND.CLOSED": [{"variant":"partner","has":"sp_mchid","originalType":"refund"},{"variant":"direct","originalType":"refund"}],
  "REFUND.SUCCESS": [{"variant":"partner","has":"sp_mchid","originalType":"refund"},{"variant":"direct","originalType":"refund"}],
  "TRANSACTION.SUCCESS": [{"variant":"partner","has":"sp_mchid","originalType":"transaction"},{"variant":"combine","has":"combine_mchid","originalType":"transaction"},{"variant":"direct","originalType":"transaction"},{"variant":"profitsharing","originalType":"profitsharing"}],
}
