// This one line gives `expect` the matchers of verdicts, and TypeScript their types.
import 'arakawa-it-rules/testing/vitest';
