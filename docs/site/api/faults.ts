import { type Application, Logger, LogLevel } from 'typedoc';

/** Whatever TypeDoc complains of is a fault: a site with a dead link or an undocumented name is not published. */
class Faults extends Logger {
  private readonly found: string[] = [];

  override log(message: string, level: LogLevel): void {
    super.log(message, level);
    if (level >= LogLevel.Warn) this.found.push(message);
  }

  orThrow(): void {
    if (this.found.length > 0) throw new Error(`The documentation has faults:\n${this.found.join('\n')}`);
  }
}

/** From now on the application's complaints are collected; call what is returned to hear them. */
export function collectFaults(app: Application): () => void {
  const faults = new Faults();
  faults.level = LogLevel.Warn;
  app.logger = faults;
  return () => faults.orThrow();
}
