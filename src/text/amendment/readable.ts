import { InvalidTextError } from '../invalid-text.js';

/** What is read, or why it cannot be. Anything else that is thrown is a fault of the library. */
export function readable<Result>(read: () => Result): Result | InvalidTextError {
  try {
    return read();
  } catch (error) {
    if (error instanceof InvalidTextError) return error;
    throw error;
  }
}
