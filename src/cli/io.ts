import type { Language } from 'arakawa-it-rules';

/** Where a command reads and speaks: the process, or a test. */
export interface Io {
  /** The language of the terminal. */
  readonly language: Language;
  /** Whether something is handed over at the standard input. */
  readonly isPiped: boolean;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly open: (path: string) => AsyncIterable<Uint8Array>;
  /** Settles when it has been written: whoever waits for it holds no more than that. */
  readonly print: (text: string) => Promise<void>;
  readonly complain: (text: string) => void;
  /** Shows how far it is: on terminals only. */
  readonly progress?: ((text: string) => void) | undefined;
  /** Asks for a line: on terminals only. There is none where the input has ended. */
  readonly ask?: ((text: string) => Promise<string | undefined>) | undefined;
}

/** What of the process it is made from. */
export type Terminal = Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr' | 'env' | 'exit' | 'on'>;
