import { CodeName } from "@/components/codebook/code-name";
import type { CodebookActions } from "@/components/codebook/codebook-actions";
import table from "@/components/ui/wide-table.module.css";
import type { TopicBoardView, TopicCellView } from "@/lib/contracts/topic-view";
import { sayCell } from "@/lib/view-models/topics/say-cell";
import { ExportLinks } from "./export-links";
import { ImportStances } from "./import-stances";
import { NewTopic } from "./new-topic";
import { StanceName } from "./stance-name";
import styles from "./topic-board.module.css";

/** Topics by actors: where each stands, and on how many quotes that rests. */
export function TopicBoard({
  board,
  createCode,
}: {
  readonly board: TopicBoardView;
  readonly createCode: CodebookActions["create"];
}) {
  const { topics, actors, may } = board;
  return (
    <main className={styles.page} id="main">
      <h1>Topics</h1>
      <p className={styles.lede}>
        A topic lines up what different papers say on one matter, by whom and when. Where an actor stands is
        for a person to say; each cell tells on how many quotes it rests.
        {may.edit
          ? " Statements coded elsewhere are imported on the page of their document, under Notes."
          : null}
      </p>
      {may.edit ? <NewTopic board={board} createCode={createCode} /> : null}
      {topics.length === 0 ? (
        <p className={styles.empty}>
          {may.edit
            ? "There are no topics yet. Name one above, then put passages of your papers under it."
            : "There are no topics yet. Reviewers and editors of this workspace can make them."}
        </p>
      ) : (
        <>
          <ExportLinks
            files={[
              ["CSV", "/topics/export/topics.csv"],
              ["HTML", "/topics/export/topics.html"],
              ["Word", "/topics/export/topics.docx"],
              ["JSON", "/topics/export/topics.json"],
            ]}
          />
          {may.edit ? <ImportStances /> : null}
          <section className={`${table.scroll} ${styles.board}`} aria-label="Topics by actor">
            <table>
              <thead>
                <tr>
                  <th scope="col">Topic</th>
                  {actors.map(({ key, name }) => (
                    <th key={key} scope="col">
                      <bdi>{name}</bdi>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {topics.map(({ code, cells }) => (
                  <tr key={code.id}>
                    <th scope="row">
                      <a href={`/topics/${code.id}`}>
                        <CodeName code={code} />
                      </a>
                    </th>
                    {cells.map((cell) => (
                      <td key={cell.actorKey}>
                        <Cell cell={cell} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
    </main>
  );
}

function Cell({ cell }: { readonly cell: TopicCellView }) {
  return (
    <>
      <StanceName stance={cell.stance} />
      <span className={styles.counted}>{sayCell(cell)}</span>
    </>
  );
}
