import "server-only";
import type { CanonicalDocument } from "@/lib/core/documents/canonical-document";
import { composeDocument } from "@/lib/core/documents/compose-document";
import type { DraftBlock } from "@/lib/core/documents/draft-block";
import { titleOfProperties } from "@/lib/core/documents/title-of-properties";
import { AppError } from "@/lib/core/errors";
import { plural } from "@/lib/core/text/plural";
import { type ChartWords, drawnTables } from "@/lib/server/import/office/chart-blocks";
import { withNoteMark } from "@/lib/server/import/office/note-blocks";
import { warnOfWordsApart } from "@/lib/server/import/office/warn-of-words-apart";
import { type CheckedZip, DOCX_LIMITS, openZip } from "@/lib/server/import/open-zip";
import { isZip } from "@/lib/server/import/sniff-format";
import { parseXml } from "@/lib/server/import/xml/parse-xml";
import type { XmlElement } from "@/lib/server/import/xml/xml-element";
import { childOf, descendantsOf, wordsOf } from "@/lib/server/import/xml/xml-tree";
import { ODF_PREFIXES } from "./odf-namespaces";
import { OdfStyles, runningStories } from "./odf-styles";
import { odtCharts } from "./odt-charts";
import { OdtContext } from "./odt-context";
import { OdtStory } from "./odt-story";

const WHAT = "The OpenDocument file";

/**
 * An OpenDocument text (ODT, of LibreOffice and others) → canonical document: its words as they are shown, with all tracked
 * changes accepted. The archive is checked before it is unpacked; links and macros have no effect.
 *
 * @throws AppError `too-large`, `unreadable`, `unsupported` (a spreadsheet, a presentation).
 */
export async function readOdt(bytes: Uint8Array): Promise<CanonicalDocument> {
  const { content, named, meta, charts } = isZip(bytes) ? await partsOf(bytes) : flatParts(bytes);
  const body = childOf(childOf(content ?? undefined, "office:body"), "office:text");
  if (!body)
    throw new AppError(
      "unsupported",
      "This is an OpenDocument file that contains no text (a spreadsheet, a presentation, a drawing); it cannot be imported.",
    );
  const context = new OdtContext(new OdfStyles(named, content), charts);
  const text = OdtStory.read(body, context);
  const drafts = [...text.drafts, ...notesOf(context), ...runningParts(named, context)];
  const title = childOf(childOf(meta ?? undefined, "office:meta"), "dc:title");
  const hint = title ? titleOfProperties(wordsOf(title)) : null;
  return composeDocument(drafts, {
    warnings: [...warningsOf(body, context), ...warnOfWordsApart(drafts)],
    layout: "structure",
    site: false,
    stated: text.titles[0] ? { title: text.titles[0] } : {},
    metadata: hint ? { title: hint } : {},
  });
}

interface OdtParts {
  readonly content: XmlElement | null;
  readonly named: XmlElement | null;
  readonly meta: XmlElement | null;
  readonly charts: ReadonlyMap<string, ChartWords>;
}

async function partsOf(bytes: Uint8Array): Promise<OdtParts> {
  const zip = await openZip(bytes, DOCX_LIMITS);
  await refuseProtected(zip);
  return {
    content: await partOf(zip, "content.xml"),
    named: await partOf(zip, "styles.xml"),
    meta: await partOf(zip, "meta.xml"),
    charts: await odtCharts(zip, (part) => partOf(zip, part)),
  };
}

/** A file that is one XML file ("flat") has all of it below one root; its pictures are not kept. */
function flatParts(bytes: Uint8Array): OdtParts {
  const isPicture = ({ name }: XmlElement) => name === "office:binary-data";
  const root = parseXml(bytes, WHAT, { prefixes: ODF_PREFIXES, take: isPicture });
  return { content: root, named: root, meta: root, charts: new Map() };
}

/** What is in a protected file is there, but only who has its password can read it. */
async function refuseProtected(zip: CheckedZip): Promise<void> {
  const name = "META-INF/manifest.xml";
  if (zip.names.includes(name) && Buffer.from(await zip.read(name)).includes(":encryption-data"))
    throw new AppError(
      "unreadable",
      `${WHAT} is protected by a password. Save it without one, and import that.`,
    );
}

async function partOf(zip: CheckedZip, name: string): Promise<XmlElement | null> {
  if (!zip.names.includes(name)) return null;
  return parseXml(await zip.read(name), WHAT, { prefixes: ODF_PREFIXES });
}

/** Footnotes first, then endnotes, as the text calls them. */
function notesOf(context: OdtContext): DraftBlock[] {
  const { notes } = context;
  return [...notes.filter(({ end }) => !end), ...notes.filter(({ end }) => end)].flatMap(({ mark, body }) =>
    withNoteMark(OdtStory.read(body, context).drafts, mark),
  );
}

function runningParts(styles: XmlElement | null, context: OdtContext): DraftBlock[] {
  const found = new Map<string, DraftBlock>();
  for (const story of runningStories(styles))
    for (const draft of OdtStory.read(story, context, "page header or footer of the file").drafts)
      if (!found.has(draft.text)) found.set(draft.text, draft);
  return [...found.values()];
}

function warningsOf(body: XmlElement, context: OdtContext): string[] {
  const changes = childOf(body, "text:tracked-changes");
  const count = (name: string) => (changes ? descendantsOf(changes, name).length : 0);
  const inserted = count("text:insertion");
  const deleted = count("text:deletion");
  return [
    ...(inserted + deleted > 0
      ? [
          `The file carries tracked changes (${plural(inserted, "insertion")}, ${plural(deleted, "deletion")}). It was read as if all of them were accepted.`,
        ]
      : []),
    ...(context.comments > 0
      ? [`The file carries comments (${context.comments}); they were not imported.`]
      : []),
    ...(context.drawnTables > 0 ? [drawnTables(context.drawnTables)] : []),
    ...context.warnings,
  ];
}
