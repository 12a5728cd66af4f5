import { NoteArticle } from "@/components/annotations/note-article";
import type { ReaderView } from "@/lib/contracts/reader-view";
import { notesByBlock } from "@/lib/view-models/reader/notes-by-block";
import { orderNotes } from "@/lib/view-models/reader/order-notes";
import { readingPlan } from "@/lib/view-models/reader/reading-plan";
import { LaidPage } from "./laid-page";
import { ReadingText } from "./reading-text";
import textStyles from "./reading-text.module.css";
import { VersionHead } from "./version-head";

/** A whole version with its notes and without tools. Complete without script. */
export function ReadOnlyText({ view }: { readonly view: ReaderView }) {
  const { text, blocks, positions, document, version } = view;
  const plan = readingPlan(text, blocks, positions);
  const notes = notesByBlock(blocks, orderNotes(view.annotations).placed, null);
  return (
    <LaidPage lang={document.lang} dir={document.dir}>
      <ReadingText
        view={view}
        parts={plan.parts}
        head={<VersionHead view={view} needsTitle={!plan.hasTitle} />}
        tools={{
          highlightsOf: notes.highlightsOf,
          notesOf: (block) => {
            const here = notes.begins.get(block.start) ?? [];
            const [first, last] = [here[0]?.siglum, here.at(-1)?.siglum];
            return first === undefined ? null : (
              // biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls, this groups notes
              <div
                className={textStyles.notes}
                role="group"
                aria-label={first === last ? `Note ${first} here` : `Notes ${first} to ${last}`}
                lang="en"
                dir="ltr"
              >
                {here.map(({ annotation, siglum, range }) => (
                  <NoteArticle
                    key={annotation.id}
                    annotation={annotation}
                    versionId={version.id}
                    siglum={siglum}
                    lemma={text.slice(range.start, range.end)}
                  />
                ))}
              </div>
            );
          },
        }}
      />
    </LaidPage>
  );
}
