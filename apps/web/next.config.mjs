import { PHASE_PRODUCTION_SERVER } from "next/constants.js";
import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./src/i18n/request.ts");

/** Headers that hold for every answer. The Content-Security-Policy of pages carries a nonce and is set in src/proxy.ts. */
const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), browsing-topics=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
];

/** @type {import("next").NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  agentRules: false,
  serverExternalPackages: ["postgres", "bullmq", "ioredis", "pg", "better-auth"],
  // Keeps 127.0.0.1 as it is in the proxy: turned into "localhost", a rewrite would count as leading to another server.
  skipProxyUrlNormalize: true,
  // Types are checked with everything else by the check command; a reader's first start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  typedRoutes: false,
  async headers() {
    return [
      { source: "/:path*", headers: securityHeaders },
      {
        source: "/fonts/:path*",
        headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }],
      },
    ];
  },
};

/**
 * The script of pages for reading becomes part of the built site; while pages are served it is there already. A plain module,
 * since what the framework compiles of a configuration cannot import files beside it from every working folder.
 * @param {string} phase
 */
export default async function config(phase) {
  if (phase === PHASE_PRODUCTION_SERVER) return withNextIntl(nextConfig);
  const { bundlePageScript } = await import("./build/page-script.ts");
  const { name, text } = await bundlePageScript();
  return withNextIntl({ ...nextConfig, env: { PAGE_SCRIPT_NAME: name, PAGE_SCRIPT_TEXT: text } });
}
