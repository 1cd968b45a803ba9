import { createHash } from "node:crypto";
import type { OutgoingHttpHeaders } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { dropFramework } from "./drop-framework.ts";

/** A page that can be given to any number of readers: it runs this site's own script files and nothing else. */
export interface SealedPage {
  /** As rendered; 410 for a page that says that its subject was withdrawn: it is there to be read, and tells programs that it is gone. */
  status: number;
  headers: OutgoingHttpHeaders;
  gzip: Buffer;
  brotli: Buffer;
  /** What it shows, by the subjects of `subject_versions`. */
  subjects: readonly string[] | "all";
}

/** Headers of a rendered page that belong to one answer only. */
const dropped = new Set([
  "cache-control",
  "connection",
  "content-encoding",
  "content-length",
  "date",
  "etag",
  "keep-alive",
  "transfer-encoding",
  "x-middleware-rewrite",
]);

const brotliQuality = 6;

/** Makes a rendered page the same for everyone, without the framework's scripts, and compresses it. */
export async function sealPage(status: number, html: string, rendered: OutgoingHttpHeaders): Promise<SealedPage> {
  const policy = String(rendered["content-security-policy"] ?? "");
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
  const sealed = dropFramework(nonce ? html.replaceAll(` nonce="${nonce}"`, "").replaceAll(nonce, "") : html);
  const body = Buffer.from(sealed);
  const headers: OutgoingHttpHeaders = {};
  for (const [name, value] of Object.entries(rendered)) if (!dropped.has(name)) headers[name] = value;
  if (headers.link) headers.link = String(headers.link).replace(/; nonce="[^"]*"/g, "");
  headers["content-security-policy"] = policy.replace(/script-src[^;]*/, "script-src 'self'");
  // Every reader asks again, and is told in a few bytes that nothing has changed.
  headers["cache-control"] = "no-cache";
  headers.etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  headers.vary = "accept-encoding, accept-language, cookie";
  const [zipped, brotli] = await Promise.all([
    promisify(gzip)(body),
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } }),
  ]);
  return { status: isGone(sealed) ? 410 : status, headers, gzip: zipped, brotli, subjects: subjectsOf(sealed) };
}

function isGone(html: string): boolean {
  return html.includes('<meta name="status" content="410"');
}

/** A page that does not say what it shows may show anything. */
function subjectsOf(html: string): SealedPage["subjects"] {
  const told = /<meta name="subjects" content="([^"]*)"/.exec(html)?.[1];
  return told === undefined || told === "all" ? "all" : told.split(" ").filter(Boolean);
}
