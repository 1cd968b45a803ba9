import { headers } from "next/headers";
import { env } from "#env.ts";

/** Loads the script of pages for reading (`page-script/`) once the page is parsed. */
export async function PageScript() {
  const policy = (await headers()).get("content-security-policy");
  const nonce = /'nonce-([^']+)'/.exec(policy ?? "")?.[1];
  return <script type="module" defer src={`/scripts/${env.pageScript.name}`} nonce={nonce} />;
}
