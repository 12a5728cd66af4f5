import { openPdf } from "@/lib/server/import/pdf/open-pdf";

interface Structure {
  readonly role?: string;
  readonly children?: readonly Structure[];
}

const rolesOf = ({ role, children }: Structure): string[] => [
  ...(role ? [role] : []),
  ...(children ?? []).flatMap(rolesOf),
];

/** What a PDF says of itself: whether it is tagged, its language, title, pages, the roles of its parts and its words. */
export async function lookIntoPdf(bytes: Uint8Array) {
  const pdf = await openPdf(bytes);
  try {
    const { info } = (await pdf.getMetadata()) as { info: { Language?: string; Title?: string } };
    const mark = (await pdf.getMarkInfo()) as { Marked?: boolean } | null;
    const roles: string[] = [];
    const words: string[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      roles.push(...rolesOf(((await page.getStructTree()) ?? {}) as Structure));
      const { items } = await page.getTextContent();
      words.push(...items.map((item) => ("str" in item ? item.str : "")));
    }
    const outline = (await pdf.getOutline()) ?? [];
    return {
      marked: mark?.Marked === true,
      language: info.Language ?? null,
      title: info.Title ?? null,
      pages: pdf.numPages,
      roles: new Set(roles),
      words: words.join(" ").replace(/\s+/gu, " "),
      headings: outline.map(({ title }) => title),
    };
  } finally {
    await pdf.destroy();
  }
}
