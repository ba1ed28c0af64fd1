export interface LanguageServer {
  /** Opens a file with this text, whatever is on disk. */
  open(file: string, text: string): void | Promise<void>
  hover(file: string, offset: number): Promise<{ readonly signature: string; readonly documentation: string }>
  /** The names that completion offers. */
  completions(file: string, offset: number): Promise<readonly string[]>
  /** The documentation of one of them. */
  describe(file: string, offset: number, name: string): Promise<string>
  close(): Promise<void>
}

export type Version = '5.9' | '6.0' | '7.0'
export const versions: readonly Version[]
export function languageServer(version: Version): LanguageServer
