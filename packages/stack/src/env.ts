/** Variables of Windows without which its programs do not start; empty elsewhere. */
export function windowsVariables(): Record<string, string> {
  const names = process.platform === "win32" ? ["SystemRoot", "TEMP", "TMP", "Path"] : [];
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name] as string]] : [])));
}
