// Loaded into the app by these tests alone (NODE_OPTIONS=--import): two names lead to the server that plays a site and
// an archive, and nothing else can be asked. There is no setting for this: a process without this file asks the
// public internet through its guard.
const port = Number(process.env.E2E_SITE_PORT);
globalThis[Symbol.for("variorum.import-network")] = {
  archive: `http://archive.example:${port}`,
  network: {
    resolve: async (host) => (/^(?:site|archive)\.example$/.test(host) ? ["127.0.0.1"] : ["10.0.0.1"]),
    allowsAddress: (address) => address === "127.0.0.1",
    allowsPort: (asked) => asked === port,
  },
};
