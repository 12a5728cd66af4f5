import { existsSync } from "node:fs";
import { join } from "node:path";

// Nothing tells anybody that Variorum is built or run; the framework asks for this before it reports.
process.env.NEXT_TELEMETRY_DISABLED = "1";

const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), browsing-topics=()" },
];

/** Addresses that open something to whoever has them are not passed on, not indexed. Of two rules for a header the later one counts. */
const sharedHeaders = [
  { key: "Referrer-Policy", value: "no-referrer" },
  { key: "X-Robots-Tag", value: "noindex, nofollow" },
];

/** @type {import("next").NextConfig} */
const config = {
  serverExternalPackages: [
    "@electric-sql/pglite",
    "@prisma/adapter-pg",
    "pg",
    "@node-rs/argon2",
    "@zxcvbn-ts/core",
    "@zxcvbn-ts/language-common",
    "proper-lockfile",
  ],
  poweredByHeader: false,
  // Under `variorum start` the server in front compresses each answer once, as a whole.
  compress: process.env.VARIORUM_COMPRESSES !== "1",
  reactStrictMode: true,
  // Titles are in the first bytes of every page, for everybody: nothing streams in that a page without script would miss.
  htmlLimitedBots: /.*/,
  // `npm run types` has checked them, in the tests and before every landing; a first start need not wait for it again.
  typescript: { ignoreBuildErrors: true },
  // A folder above may hold a lockfile of its own; the project is this folder.
  turbopack: { root: import.meta.dirname },
  experimental: {
    // A sixth of the first start went into shortening code that never leaves the server.
    serverMinification: false,
    // A page is loaded when it is first asked for: loading all of them was a third of each start, and maps of what
    // is not shortened anyway a sixth.
    preloadEntriesOnStart: false,
    turbopackSourceMaps: false,
    // Keeping what only a later build can use was a quarter of the first one's work; whoever builds again is likely to go on.
    turbopackFileSystemCacheForBuild: existsSync(join(import.meta.dirname, ".next", "BUILD_ID")),
    // Words that a person typed; files go to routes of their own. The server in front refuses more before it is read.
    serverActions: { bodySizeLimit: "1mb" },
  },
  headers: async () => [
    { source: "/:path*", headers: securityHeaders },
    { source: "/s/:path*", headers: sharedHeaders },
    { source: "/shared/:path*", headers: sharedHeaders },
    { source: "/invitations/:path*", headers: sharedHeaders },
    { source: "/reset/:path*", headers: sharedHeaders },
  ],
};

export default config;
