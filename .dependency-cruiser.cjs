// The three floors of ARCHITECTURE.md as rules; tests/architecture plants a bad import for each and expects it caught.
const pureLibraries = ["diff", "approx-string-match", "chrono-node", "parse5", "marked"]
  .map((name) => `^node_modules/${name}/`)
  .join("|");

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "core-is-pure",
      comment:
        "lib/core gives the same answer everywhere: no floor above it, no framework, no input or output.",
      severity: "error",
      from: { path: "^lib/core/" },
      to: { pathNot: `^lib/core/|${pureLibraries}` },
    },
    {
      name: "contracts-know-core-alone",
      comment: "What crosses the wire is zod and core.",
      severity: "error",
      from: { path: "^lib/contracts/" },
      to: { pathNot: "^lib/(contracts|core)/|^node_modules/zod/" },
    },
    {
      name: "view-models-know-core-and-contracts",
      comment: "What a page shows, worked out without React and without the DOM.",
      severity: "error",
      from: { path: "^lib/view-models/" },
      to: { pathNot: "^lib/(view-models|contracts|core)/" },
    },
    {
      name: "server-points-down",
      comment: "lib/server never knows pages, components or the command line.",
      severity: "error",
      from: { path: "^lib/server/" },
      to: { path: "^(app|components|cli|tests)/" },
    },
    {
      name: "components-know-no-server",
      comment: "Data and actions arrive as props.",
      severity: "error",
      from: { path: "^components/" },
      to: { path: "^(lib/server|app|cli|prisma)/" },
    },
    {
      name: "ui-knows-no-domain",
      comment: "components/ui are buttons, dialogs and menus: no domain word.",
      severity: "error",
      from: { path: "^components/ui/" },
      to: { path: "^(lib|components/(?!ui/))" },
    },
    {
      name: "features-meet-in-workspace",
      comment: "The reader does not know the settings; components/workspace is where features meet.",
      severity: "error",
      from: { path: "^components/settings/" },
      to: { path: "^components/(reader|comparison|timeline)/" },
    },
    {
      name: "app-asks-services",
      comment: "A page or route asks a service; it knows no rows.",
      severity: "error",
      from: { path: "^app/" },
      to: { path: "^lib/server/(db|presenters|import|derived|permissions|threads)/|^cli/" },
    },
    {
      name: "services-do-not-call-services",
      comment: "A use case stands alone; what two share lies below them.",
      severity: "error",
      from: { path: "^lib/server/services/([^/]+/[^/]+)$" },
      to: { path: "^lib/server/services/", pathNot: "^lib/server/services/$1" },
    },
    {
      name: "leaves-are-leaves",
      comment: "db and import know nothing of services, presenters, sign-in, the edge or what is derived.",
      severity: "error",
      from: { path: "^lib/server/(db|import|threads)/" },
      to: { path: "^lib/server/(services|presenters|auth|edge|derived|permissions)/" },
    },
    {
      name: "derived-serves-services",
      comment: "What is computed from stored things and remembered knows nobody who asks for it.",
      severity: "error",
      from: { path: "^lib/server/(derived|permissions)/" },
      to: { path: "^lib/server/(services|presenters|edge)/" },
    },
    {
      name: "presenters-only-present",
      comment: "A presenter makes views of rows it is given; it may name their types, and asks nobody.",
      severity: "error",
      from: { path: "^lib/server/presenters/" },
      to: { path: "^lib/server/(services|import|auth|edge|threads)/" },
    },
    {
      name: "prisma-lives-in-db",
      comment: "Nothing but lib/server/db knows Prisma or a driver.",
      severity: "error",
      from: { pathNot: "^(lib/server/db|tests|prisma|bench)/|^prisma\\.config\\.ts$" },
      to: {
        path: "^node_modules/(@prisma|prisma|pg|@electric-sql|pglite-prisma-adapter)/|^lib/server/db/generated/",
      },
    },
    {
      name: "production-knows-no-tests",
      comment: "Tests know the product, never the other way round.",
      severity: "error",
      from: { pathNot: "^(tests|bench)/|\\.config\\.(ts|js|mjs)$" },
      to: { path: "^(tests|bench)/" },
    },
    {
      name: "no-circles",
      comment: "Two files that need each other are one file, or three.",
      severity: "error",
      from: { pathNot: "^lib/server/db/generated/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["export"] } },
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
