import { seedExampleWorkspace } from "@/lib/server/services/installation/seed-example-workspace";
import { openHome } from "@/lib/server/services/workspace/open-home";
import { makeWorkspace } from "./make-workspace";

/** A workspace with the example texts, and an editor of it. */
export async function makeExamples() {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  await seedExampleWorkspace(editor, workspace.id);
  const { documents } = await openHome(editor);
  // The last changed comes first.
  const [trafficking, factSheet, positions] = documents;
  if (!positions || !factSheet || !trafficking) throw new Error("the examples are not there");
  return { workspace, editor, positions, factSheet, trafficking };
}
