import type { BriefingQuoteView, BriefingView } from "@/lib/contracts/briefing-view";

/** Raised when a field changes its meaning or goes; a new field does not raise it. */
const SHAPE = 1;

/** A briefing as data: its items in order with their sentence, quotes and sources. Ranges are half-open, in UTF-16 units of their quote. */
export function briefingJson(view: BriefingView, origin: string): string {
  const numbers = new Map(view.sources.map(({ version }, at) => [version.id, at + 1]));
  const quote = (quoted: BriefingQuoteView | null) =>
    quoted && {
      source: numbers.get(quoted.versionId) ?? null,
      position: quoted.position,
      text: quoted.words,
      marks: quoted.marks,
      permalink: quoted.href && `${origin}${quoted.href}`,
    };
  const data = {
    shape: SHAPE,
    id: view.id,
    permalink: `${origin}/briefings/${view.id}`,
    title: view.title,
    introduction: view.introduction,
    template: view.template,
    by: view.authorName,
    changedAt: view.changedAt,
    revision: view.revision,
    items: view.items.map((item, at) => ({
      number: at + 1,
      id: item.id,
      kind: item.kind,
      heading: item.heading,
      sentence: item.sentence,
      sentenceBy: item.sentenceByName,
      comment: item.comment,
      standing: item.standing,
      older: quote(item.older),
      newer: quote(item.newer),
      note: item.note && { text: item.note.text, by: item.note.authorName, at: item.note.at },
      permalink: item.href && `${origin}${item.href}`,
    })),
    sources: view.sources.map(({ document, version, provenance, inTrash }, at) => ({
      number: at + 1,
      document: document.title,
      office: document.office,
      lang: document.lang,
      version: version.label,
      date: version.date,
      source: provenance.sourceUrl,
      capturedAt: provenance.capturedAt,
      file: provenance.fileName,
      sha256: provenance.sha256,
      inTrash,
      permalink: inTrash ? null : `${origin}/versions/${version.id}`,
    })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
