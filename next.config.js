/** @type {import("next").NextConfig} */
const config = {
  serverExternalPackages: [
    "@electric-sql/pglite",
    "pglite-prisma-adapter",
    "@prisma/adapter-pg",
    "pg",
    "@node-rs/argon2",
    "proper-lockfile",
  ],
  poweredByHeader: false,
  reactStrictMode: true,
};

export default config;
