/**
 * Arguments with which `process.execPath`, be it Node, Bun or Deno, runs the module that comes on its standard input: Deno
 * takes no module by `-e`.
 */
export const moduleFromInput: readonly string[] = ['--input-type=module', '-']
