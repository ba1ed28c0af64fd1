/** See checks.mjs. */
export const checks: Readonly<
  Record<string, (sizes?: Readonly<Record<string, number>>) => Promise<Readonly<Record<string, number>>>>
>
