import type { Command } from "../command";

const help = `
Usage: variorum seed --as EMAIL

Loads the example texts (three documents, five versions, public domain) into the first workspace of the person
EMAIL. Documents that are there already are left alone.
`;

export const command: Command = {
  summary: "load the example texts",
  help,
  async run(args) {
    const { values } = (await import("node:util")).parseArgs({
      args: [...args],
      options: { as: { type: "string" } },
    });
    if (!values.as) throw new Error("say in whose name: --as EMAIL");
    const { closeDatabase, databaseSlot } = await import("../../lib/server/db/database");
    databaseSlot().purpose = "variorum seed";
    const { viewerOfEmail } = await import("../../lib/server/auth/viewer-of-email");
    const { seedExampleWorkspace } = await import(
      "../../lib/server/services/installation/seed-example-workspace"
    );
    try {
      const viewer = await viewerOfEmail(values.as);
      const workspaceId = viewer.kind === "person" ? Object.keys(viewer.memberships)[0] : undefined;
      if (!workspaceId) throw new Error(`nobody with the address ${values.as} is a member of a workspace`);
      const { added } = await seedExampleWorkspace(viewer, workspaceId);
      process.stdout.write(added > 0 ? `Loaded ${added} documents.\n` : "They are all there already.\n");
    } finally {
      await closeDatabase();
    }
    return 0;
  },
};
