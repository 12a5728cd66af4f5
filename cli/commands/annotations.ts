import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { Command } from "../command";

const help = `
Usage: variorum annotations export DOCUMENT_ID (--as EMAIL | --server URL) [--url ADDRESS] > notes.jsonld
       variorum annotations import VERSION_ID FILE --as EMAIL

Export writes the notes of a document as W3C Web Annotations (JSON-LD); ADDRESS is where people open this Variorum
and makes the addresses of the notes. Import reads the same, and what Hypothesis exports, onto one version: twice the
same file adds nothing, and what cannot be placed is listed. The ids are those in the addresses of the pages.
With an access token in VARIORUM_TOKEN export asks a running server, that at VARIORUM_URL or --server.
`;

export const command: Command = {
  summary: "export and import notes as W3C Web Annotations",
  help,
  async run(args) {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { as: { type: "string" }, url: { type: "string" }, server: { type: "string" } },
    });
    const [verb, id, file] = positionals;
    const { askRemote, remoteServer } = await import("../remote/remote-server");
    const remote = verb === "export" ? remoteServer(values.server) : null;
    if (remote && id) {
      const answer = await askRemote(remote, `/documents/${encodeURIComponent(id)}/annotations.jsonld`);
      process.stdout.write(`${JSON.stringify(await answer.json(), null, 2)}\n`);
      return 0;
    }
    if (!values.as || !id || !(verb === "export" || (verb === "import" && file))) {
      process.stderr.write(`${help.trim()}\n`);
      return 2;
    }
    const { closeDatabase, databaseSlot } = await import("../../lib/server/db/database");
    databaseSlot().purpose = `variorum annotations ${verb}`;
    const { viewerOfEmail } = await import("../../lib/server/auth/viewer-of-email");
    try {
      const viewer = await viewerOfEmail(values.as);
      if (file) {
        const { importAnnotations } = await import(
          "../../lib/server/services/annotations/import-annotations"
        );
        const { added, replies, known, problems } = await importAnnotations(
          viewer,
          id,
          await readFile(file, "utf8"),
        );
        for (const { where, what } of problems) process.stderr.write(`${where}: ${what}\n`);
        process.stdout.write(
          `${added} added with ${replies} replies, ${known} known already, ${problems.length} to look at.\n`,
        );
        return 0;
      }
      const { env } = await import("../../lib/server/env");
      const origin = values.url ?? env().publicUrl ?? "http://localhost:3000";
      const { exportAnnotations } = await import("../../lib/server/services/annotations/export-annotations");
      const { annotationFile } = await import("../../lib/core/exchange/annotation-collection");
      const { title, annotations } = await exportAnnotations(viewer, id, origin.replace(/\/+$/, ""));
      process.stdout.write(annotationFile(annotations, `${origin}/api/annotations/${id}/`, title));
      return 0;
    } finally {
      await closeDatabase();
    }
  },
};
