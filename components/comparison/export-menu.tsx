import { buttonClass } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import { type CompareOptions, optionsQuery } from "@/lib/view-models/comparison/compare-options";

/** The comparison as a file, with what this view shows and hides. */
export function ExportMenu({ path, options }: { readonly path: string; readonly options: CompareOptions }) {
  const href = (file: string) => `${path}/${file}${optionsQuery(options)}`;
  return (
    <Menu
      className={buttonClass()}
      groups={[
        {
          heading: "Both texts",
          items: [
            {
              label: "Word (.docx)",
              detail: "Tracked changes, reviews and notes as comments",
              href: href("comparison.docx"),
            },
          ],
        },
        {
          heading: "List of changes with reviews",
          items: [
            {
              label: "Spreadsheet (.csv)",
              detail: "Can be edited and imported again",
              href: href("changes.csv"),
            },
            { label: "Markdown (.md)", href: href("changes.md") },
            { label: "Data (.json)", href: href("changes.json") },
          ],
        },
      ]}
    >
      Export <span aria-hidden="true">▾</span>
    </Menu>
  );
}
