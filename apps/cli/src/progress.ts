/** Progress on standard error: one line that is rewritten on a terminal, a line every ten seconds elsewhere. */
export interface Progress {
  update(text: string): void;
  /** Clears the line on a terminal. */
  done(): void;
}

const terminalEveryMs = 100;
const elsewhereEveryMs = 10_000;

export function showProgress(now: () => number = Date.now): Progress {
  const terminal = process.stderr.isTTY === true;
  let last = terminal ? 0 : now();
  return {
    update(text) {
      if (now() - last < (terminal ? terminalEveryMs : elsewhereEveryMs)) return;
      last = now();
      process.stderr.write(terminal ? `\r\u001b[K${text}` : `${text}\n`);
    },
    done() {
      if (terminal) process.stderr.write("\r\u001b[K");
    },
  };
}
