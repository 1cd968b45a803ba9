import { createHash } from "node:crypto";
import type { OutgoingHttpHeaders } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { deferScripts } from "./defer-scripts.ts";

/** A page that can be given to any number of readers: its scripts are allowed by hash instead of by a nonce. */
export interface SealedPage {
  /** 410 for a page that says that its subject was withdrawn: it is there to be read, and tells programs that it is gone. */
  status: 200 | 410;
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

/** Makes a rendered page the same for everyone, and compresses it. */
export async function sealPage(html: string, rendered: OutgoingHttpHeaders): Promise<SealedPage> {
  const policy = String(rendered["content-security-policy"] ?? "");
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
  const sealed = deferScripts(nonce ? html.replaceAll(` nonce="${nonce}"`, "").replaceAll(nonce, "") : html);
  const body = Buffer.from(sealed);
  const headers: OutgoingHttpHeaders = {};
  for (const [name, value] of Object.entries(rendered)) if (!dropped.has(name)) headers[name] = value;
  if (headers.link) headers.link = String(headers.link).replace(/; nonce="[^"]*"/g, "");
  headers["content-security-policy"] = sealPolicy(policy, sealed);
  // Every reader asks again, and is told in a few bytes that nothing has changed.
  headers["cache-control"] = "no-cache";
  headers.etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  headers.vary = "accept-encoding, accept-language, cookie";
  const [zipped, brotli] = await Promise.all([
    promisify(gzip)(body),
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } }),
  ]);
  return { status: statusOf(sealed), headers, gzip: zipped, brotli, subjects: subjectsOf(sealed) };
}

/** Scripts of this site and exactly the inline ones of this page. */
function sealPolicy(policy: string, html: string): string {
  const hashes = inlineScripts(html).map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
  const scripts = ["script-src 'self'", ...new Set(hashes)].join(" ");
  return policy.replace(/script-src[^;]*/, scripts);
}

/** Texts of scripts that stand in the page; data blocks are none. */
function inlineScripts(html: string): string[] {
  const texts: string[] = [];
  for (const [, attributes = "", text = ""] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)) {
    const isData = /\btype="(?!module|text\/javascript|application\/javascript)/.test(attributes);
    if (!isData && !/\bsrc=/.test(attributes)) texts.push(text);
  }
  return texts;
}

function statusOf(html: string): SealedPage["status"] {
  return html.includes('<meta name="status" content="410"') ? 410 : 200;
}

/** A page that does not say what it shows may show anything. */
function subjectsOf(html: string): SealedPage["subjects"] {
  const told = /<meta name="subjects" content="([^"]*)"/.exec(html)?.[1];
  return told === undefined || told === "all" ? "all" : told.split(" ").filter(Boolean);
}
