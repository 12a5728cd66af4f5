// The house as a list of what is allowed: a room may use itself, the rooms named here, and the packages named here. A folder
// that is no room, and an import that no line allows, is an error. tests/architecture plants a bad import in every room.

/** All of lib/core: the same answer everywhere, so that anybody may ask. */
const CORE = [
  "core",
  "core/accounts",
  "core/anchoring",
  "core/briefings",
  "core/codebook",
  "core/comparison",
  "core/documents",
  "core/exchange",
  "core/facts",
  "core/languages",
  "core/notes",
  "core/permissions",
  "core/reviews",
  "core/search",
  "core/text",
  "core/time",
  "core/topics",
];
const REACT = ["react", "react-dom", "next"];

/** Room → [where it is, rooms it may use, packages it may use]. "node" stands for what comes with Node.js. */
const ROOMS = {
  // The core: pure. No clock, network, React, Prisma.
  core: ["^lib/core/[^/]+$", [], []],
  "core/text": ["^lib/core/text/", ["core"], []],
  "core/time": ["^lib/core/time/", ["core"], []],
  "core/languages": ["^lib/core/languages/", ["core", "core/text"], []],
  "core/accounts": ["^lib/core/accounts/", ["core", "core/permissions"], []],
  "core/permissions": ["^lib/core/permissions/", ["core"], []],
  "core/notes": ["^lib/core/notes/", ["core", "core/text"], ["marked", "parse5"]],
  "core/search": [
    "^lib/core/search/",
    ["core", "core/text", "core/documents", "core/facts", "core/codebook"],
    ["@orama/stemmers"],
  ],
  "core/comparison": ["^lib/core/comparison/", ["core", "core/text", "core/documents"], []],
  "core/documents": [
    "^lib/core/documents/",
    ["core", "core/text", "core/languages", "core/anchoring", "core/comparison"],
    [],
  ],
  "core/anchoring": [
    "^lib/core/anchoring/",
    ["core", "core/text", "core/comparison", "core/documents", "core/exchange"],
    [],
  ],
  "core/exchange": [
    "^lib/core/exchange/",
    ["core", "core/text", "core/documents", "core/anchoring", "core/notes"],
    ["papaparse"],
  ],
  "core/codebook": ["^lib/core/codebook/", ["core", "core/text", "core/exchange"], []],
  "core/reviews": ["^lib/core/reviews/", ["core", "core/text", "core/exchange"], []],
  "core/facts": [
    "^lib/core/facts/",
    ["core", "core/text", "core/languages", "core/documents", "core/comparison", "core/exchange"],
    [],
  ],
  "core/briefings": ["^lib/core/briefings/", ["core", "core/text", "core/comparison", "core/facts"], []],
  "core/topics": [
    "^lib/core/topics/",
    [
      "core",
      "core/text",
      "core/codebook",
      "core/comparison",
      "core/documents",
      "core/exchange",
      "core/facts",
      "core/languages",
    ],
    [],
  ],

  // What crosses the wire, and what a page shows of it.
  contracts: ["^lib/contracts/", CORE, ["zod"]],
  "view-models": ["^lib/view-models/", [...CORE, "contracts"], []],

  // The server, from the leaves up.
  "server/env": [
    "^lib/server/[^/]+$",
    ["core", "core/accounts", "core/permissions"],
    ["server-only", "zod", "node"],
  ],
  "server/mail": ["^lib/server/mail/", ["core", "server/env"], ["server-only", "nodemailer", "node"]],
  "server/threads": ["^lib/server/threads/", ["core", "server/env"], ["server-only", "esbuild", "node"]],
  "server/db": [
    "^lib/server/db/",
    [...CORE, "contracts", "server/env"],
    ["server-only", "@electric-sql", "@prisma", "pg", "proper-lockfile", "node"],
  ],
  "server/import": [
    "^lib/server/import/",
    [...CORE, "contracts", "server/env", "server/threads", "server/installation"],
    [
      "server-only",
      "dingbat-to-unicode",
      "ipaddr.js",
      "lru-cache",
      "parse5",
      "pdfjs-dist",
      "saxes",
      "undici",
      "yauzl",
      "zod",
      "node",
    ],
  ],
  "server/export": [
    "^lib/server/export/",
    [...CORE, "contracts", "view-models", "server/env", "server/threads"],
    ["server-only", "@resvg/resvg-wasm", "lru-cache", "satori", "yazl", "node"],
  ],
  "server/backup": [
    "^lib/server/backup/",
    ["core", "server/db"],
    ["server-only", "yauzl", "yazl", "zod", "node"],
  ],
  "server/permissions": ["^lib/server/permissions/", [...CORE, "contracts", "server/db"], ["server-only"]],
  "server/derived": [
    "^lib/server/derived/",
    [...CORE, "contracts", "server/db", "server/threads"],
    ["server-only", "lru-cache", "node"],
  ],
  "server/presenters": [
    "^lib/server/presenters/",
    [...CORE, "contracts", "server/db", "server/derived"],
    ["server-only"],
  ],
  "server/auth": [
    "^lib/server/auth/",
    [...CORE, "contracts", "server/env", "server/db", "server/installation", "server/mail"],
    [
      "server-only",
      "@node-rs/argon2",
      "@simplewebauthn",
      "@zxcvbn-ts",
      "lru-cache",
      "next-auth",
      "openid-client",
      "otpauth",
      "qr",
      "zod",
      ...REACT,
      "node",
    ],
  ],
  "server/webhooks": [
    "^lib/server/webhooks/",
    ["core", "contracts", "server/env", "server/db", "server/import", "server/installation"],
    ["server-only", "node"],
  ],
  "server/digests": [
    "^lib/server/digests/",
    [
      "core",
      "core/permissions",
      "core/text",
      "core/time",
      "contracts",
      "view-models",
      "server/env",
      "server/auth",
      "server/db",
      "server/installation",
      "server/mail",
      "server/presenters",
    ],
    ["server-only", "zod", "node"],
  ],
  "server/installation": [
    "^lib/server/installation/",
    ["core", "core/accounts", "server/env", "server/db", "server/auth", "server/services"],
    ["server-only", "node"],
  ],
  "server/services": [
    "^lib/server/services/",
    [
      ...CORE,
      "contracts",
      "server/auth",
      "server/backup",
      "server/db",
      "server/derived",
      "server/digests",
      "server/import",
      "server/mail",
      "server/permissions",
      "server/presenters",
      "server/threads",
      "server/webhooks",
    ],
    ["server-only", "node"],
  ],
  "server/edge": [
    "^lib/server/edge/",
    [...CORE, "contracts", "server/env", "server/auth", "server/threads"],
    ["server-only", ...REACT, "zod", "node"],
  ],
  "server/api": [
    "^lib/server/api/",
    [...CORE, "contracts", "server/env", "server/auth", "server/edge", "server/export", "server/services"],
    ["server-only", "lru-cache", ...REACT, "zod", "node"],
  ],

  // The screen. Data and actions arrive as props; features meet in workspace/ and where a line says so.
  "components/ui": ["^components/ui/", ["core/time"], [...REACT, "radix-ui"]],
  "components/annotations": [
    "^components/annotations/",
    [...CORE, "contracts", "view-models", "components/codebook", "components/ui"],
    [...REACT, "@tiptap", "diff"],
  ],
  "components/corrections": [
    "^components/corrections/",
    ["contracts", "view-models", "components/ui"],
    [...REACT, "zod"],
  ],
  "components/account": [
    "^components/account/",
    ["contracts", "view-models", "components/ui", "components/workspace"],
    [...REACT, "@simplewebauthn"],
  ],
  "components/people": ["^components/people/", [...CORE, "contracts", "view-models", "components/ui"], REACT],
  "components/settings": ["^components/settings/", ["contracts", "view-models", "components/ui"], REACT],
  "components/webhooks": ["^components/webhooks/", ["contracts", "view-models", "components/ui"], REACT],
  "components/codebook": [
    "^components/codebook/",
    [...CORE, "contracts", "view-models", "components/ui", "components/corrections"],
    REACT,
  ],
  "components/comparison": [
    "^components/comparison/",
    [...CORE, "contracts", "view-models", "components/ui", "components/annotations", "components/briefings"],
    REACT,
  ],
  "components/reader": [
    "^components/reader/",
    [
      ...CORE,
      "contracts",
      "view-models",
      "components/ui",
      "components/annotations",
      "components/briefings",
      "components/share",
    ],
    REACT,
  ],
  "components/documents": [
    "^components/documents/",
    [...CORE, "contracts", "view-models", "components/ui", "components/codebook", "components/corrections"],
    REACT,
  ],
  "components/provenance": [
    "^components/provenance/",
    ["contracts", "view-models", "components/ui", "components/corrections"],
    REACT,
  ],
  "components/positions": [
    "^components/positions/",
    [
      ...CORE,
      "contracts",
      "view-models",
      "components/ui",
      "components/annotations",
      "components/corrections",
      "components/reader",
      "components/share",
    ],
    REACT,
  ],
  "components/share": [
    "^components/share/",
    [
      ...CORE,
      "contracts",
      "view-models",
      "components/ui",
      "components/annotations",
      "components/documents",
      "components/positions",
      "components/reader",
      "components/workspace",
    ],
    REACT,
  ],
  "components/timeline": [
    "^components/timeline/",
    [...CORE, "contracts", "view-models", "components/ui"],
    REACT,
  ],
  "components/notes": [
    "^components/notes/",
    ["contracts", "view-models", "components/annotations", "components/codebook", "components/ui"],
    REACT,
  ],
  "components/inbox": ["^components/inbox/", ["contracts", "view-models", "components/ui"], REACT],
  "components/search": ["^components/search/", [...CORE, "contracts", "view-models", "components/ui"], REACT],
  "components/briefings": [
    "^components/briefings/",
    [...CORE, "contracts", "view-models", "components/ui"],
    REACT,
  ],
  "components/topics": [
    "^components/topics/",
    [
      ...CORE,
      "contracts",
      "view-models",
      "components/ui",
      "components/codebook",
      "components/corrections",
      "components/share",
    ],
    REACT,
  ],
  "components/workspace": [
    "^components/workspace/",
    [
      "contracts",
      "view-models",
      "components/ui",
      "components/annotations",
      "components/documents",
      "components/search",
    ],
    [...REACT, "cmdk"],
  ],

  // Addresses → services. No decisions, no rows, no parsing.
  "app/actions": [
    "^app/actions/",
    ["contracts", "server/auth", "server/edge", "server/services"],
    [...REACT, "zod"],
  ],
  "app/api": [
    "^app/api/",
    [...CORE, "contracts", "server/api", "server/auth", "server/edge", "server/services"],
    [...REACT, "next-auth", "zod"],
  ],
  app: [
    "^app/(?!actions/|api/)",
    [
      ...CORE,
      "contracts",
      "view-models",
      "app/actions",
      "components/account",
      "components/briefings",
      "components/codebook",
      "components/comparison",
      "components/documents",
      "components/people",
      "components/positions",
      "components/provenance",
      "components/reader",
      "components/inbox",
      "components/notes",
      "components/search",
      "components/settings",
      "components/share",
      "components/timeline",
      "components/topics",
      "components/ui",
      "components/webhooks",
      "components/workspace",
      "server/auth",
      "server/edge",
      "server/export",
      "server/mail",
      "server/services",
    ],
    [...REACT, "@fontsource-variable", "zod"],
  ],
  "the framework's own files": [
    "^(proxy|instrumentation)\\.[jt]s$",
    ["server/auth", "server/installation"],
    ["next"],
  ],

  // The same services and core from a terminal, and the server in front of the framework.
  cli: [
    "^cli/",
    [
      ...CORE,
      "contracts",
      "view-models",
      "server/env",
      "server/auth",
      "server/backup",
      "server/db",
      "server/export",
      "server/import",
      "server/installation",
      "server/services",
    ],
    ["esbuild", "lru-cache", "next", "tsx", "node"],
  ],
};

const anyOf = (patterns) => patterns.map((pattern) => `(?:${pattern})`).join("|");
const pathOf = (room) => {
  if (!ROOMS[room]) throw new Error(`.dependency-cruiser.cjs names a room that is none: ${room}`);
  return ROOMS[room][0];
};
const packagePath = (name) => `^node_modules/${name}/|^${name}(?:/|$)`;

const roomRules = Object.entries(ROOMS).map(([room, [path, rooms, packages]]) => ({
  name: `room: ${room}`,
  comment: "It uses a room or a package that its line in ROOMS does not name.",
  severity: "error",
  from: { path, pathNot: "^lib/server/db/generated/" },
  to: {
    pathNot: anyOf([
      path,
      ...rooms.map(pathOf),
      ...packages.filter((name) => name !== "node").map(packagePath),
      // What the quick start has made of the sources, see cli/translated.mjs.
      "^\\./main\\.ts$",
    ]),
    ...(packages.includes("node") ? { dependencyTypesNot: ["core"] } : {}),
  },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: "every-folder-is-a-room",
      comment: "A new folder has a line in ROOMS first.",
      severity: "error",
      from: {
        pathNot: anyOf([
          ...Object.keys(ROOMS).map(pathOf),
          "^(tests|bench|prisma)/",
          "\\.config\\.(ts|js|mjs)$",
        ]),
      },
      to: {},
    },
    {
      name: "services-do-not-call-services",
      comment: "A use case stands alone; what two share lies below them.",
      severity: "error",
      from: { path: "^lib/server/services/([^/]+/[^/]+)$" },
      to: { path: "^lib/server/services/", pathNot: "^lib/server/services/$1" },
    },
    {
      name: "prisma-lives-in-db",
      comment: "Nothing but lib/server/db knows Prisma's client.",
      severity: "error",
      from: { pathNot: "^(lib/server/db|tests|prisma|bench)/|^prisma\\.config\\.ts$" },
      to: { path: "^lib/server/db/generated/" },
    },
    {
      name: "no-circles",
      comment: "Two files that need each other, if only for a type, are one file, or three.",
      severity: "error",
      from: { pathNot: "^lib/server/db/generated/" },
      to: { circular: true },
    },
    {
      name: "imports-exist",
      comment: "An import that resolves to nothing.",
      severity: "error",
      from: { pathNot: "^lib/server/db/generated/" },
      to: { couldNotResolve: true, pathNot: "^(server-only|\\./main\\.ts$)" },
    },
  ],
  options: {
    doNotFollow: { path: "^node_modules|^lib/server/db/generated/" },
    exclude: { path: "\\.module\\.css$|\\.css$" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
