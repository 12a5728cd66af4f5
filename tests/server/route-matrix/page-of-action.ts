import type { Asked } from "./make-asked";
import type { builtActions } from "./put-question";
import { PAGES } from "./rows-of-pages";

/** An action is sent to a page that knows it, with real ids in its address. */
export function pageOfAction(
  of: Asked,
  actions: ReturnType<typeof builtActions>,
  name: string,
): { readonly action: string; readonly path: string } {
  const { id, pages } = actions.get(name) ?? { id: "", pages: [] };
  const folder = pages.find((each) => PAGES[each] && each !== "/shared/[linkId]") ?? pages[0] ?? "/";
  const asked = PAGES[folder]?.ask(of, "admin") ?? "/";
  return { action: id, path: typeof asked === "string" ? asked : asked.path };
}
