/** Variables of Windows without which its programs do not start; empty elsewhere. */
export function windowsVariables(): Record<string, string> {
  const names = process.platform === "win32" ? ["SystemRoot", "TEMP", "TMP", "Path"] : [];
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name] as string]] : [])));
}

/** Address of the server that the test run shares, set by its global set-up; null outside a test run. */
export function sharedTestPostgres(): string | null {
  return process.env.TOCSIN_TEST_POSTGRES ?? null;
}

/** Tells every test process which server they share. */
export function shareTestPostgres(url: string): void {
  process.env.TOCSIN_TEST_POSTGRES = url;
}
