/** Faults of a schema's samples, each with its place. */
export function faults(schema: object | undefined, where: string): string[]
