import { type PersonName, readName } from "@/lib/core/facts/names/read-name";
import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import { readWords, type Word } from "@/lib/core/facts/reading/read-words";
import { type Claim, claimAbout, wordSpan } from "./claim";
import { announcesOthers } from "./list-lead";
import { type PostTitle, readTitle } from "./read-person";

/** Words of a column with people, and of one with their posts, in a table's first row. */
const nameColumn =
  /^(?:full\s)?(?:names?|noms?|nombres?|nomes?|person|personne|persona|pessoa|titular|nom et prénom|prénom et nom|nombre y apellidos?|apellidos y nombres?)$/iu;
const postColumn =
  /^(?:(?:job\s)?titles?|roles?|positions?|posts?|offices?|designations?|functions?|fonctions?|postes?|qualité|rôles?|cargos?|puestos?|funciones|función|roles?|função|funções|funktion(?:en)?|ämter|amt|rolle|position)$/iu;
/** A cell with a post is this long at most. */
const LONGEST_CELL = 90;
/** So many cells of a row are looked at. */
const MOST_CELLS = 8;

interface Cell {
  readonly text: string;
  readonly words: readonly Word[];
}

const cellsOf = (text: string, offset: number): Cell[] => {
  let at = offset;
  return text
    .split("\t")
    .slice(0, MOST_CELLS)
    .map((cell) => {
      const start = at;
      at += cell.length + 1;
      return { text: cell.trim(), words: cell.length > 2 * LONGEST_CELL ? [] : readWords(cell, start) };
    });
};

/** A person's full name that is all of the cell, but for brackets. */
function personIn({ words }: Cell): PersonName | null {
  const name = readName(words, 0, false);
  if (!name?.name.includes(" ")) return null;
  const behind = words[name.next];
  return behind === undefined || /^[(,]/.test(behind.gap) ? name : null;
}

/** "Vocales" as "Vocal": the post of several. */
function single(word: Word): Word {
  if (!/\p{L}{4}s$/u.test(word.lower)) return word;
  const cut = /(?:l|r|n|d|j|z)es$/.test(word.lower) && !/(?:tres|bles|ndes|ales$)/.test(word.lower) ? 2 : 1;
  return { ...word, text: word.text.slice(0, -cut), lower: word.lower.slice(0, -cut) };
}

/** A post with which the cell begins, and that is most of it. */
function postIn({ words, text }: Cell): PostTitle | null {
  const first = words[0];
  if (!first || text.length > LONGEST_CELL) return null;
  const title = readTitle(words, 0, true, false);
  if (title) return title;
  const es = /^\p{L}+ales$/u.test(first.lower)
    ? { ...first, lower: first.lower.slice(0, -2), text: first.text.slice(0, -2) }
    : single(first);
  return es === first ? null : readTitle([es, ...words.slice(1)], 0, true, false);
}

/** "Chair: Ada Lind | Treasurer: Boris Holt": cells that say of whom which post is; the first one is read as a line. */
function labelled(read: ReadSentence, cells: readonly Cell[], office: string | null): Claim[] {
  return cells.slice(1).flatMap(({ words }) => {
    const title = readTitle(words, 0, true, false);
    const name =
      title && /^[:–—]$/.test(words[title.next]?.gap ?? "") ? readName(words, title.next, false) : null;
    if (!title || !name?.name.includes(" ") || name.next < words.length) return [];
    return [
      claimAbout(read, { name, title, from: 0, next: name.next }, wordSpan(words, 0, name.next), {
        office: title.office ?? office,
        role: "listed as",
        confidence: 0.75,
        reason: "a cell of a table with a post and a person",
      }),
    ];
  });
}

/**
 * People in tables: rows with a cell that is a name beside a cell that is a post, and the columns that a first row calls "Name"
 * and "Role", whatever the posts are called. O(rows).
 */
export function peopleInTables(reading: Reading, byBlock: ReadonlyMap<number, ReadSentence>): Claim[] {
  const claims: Claim[] = [];
  const { document } = reading;
  let columns: { readonly name: number; readonly post: number } | null = null;
  let table: number | undefined;
  let above = "";
  for (const block of document.blocks) {
    if (block.chrome !== null) continue;
    if (block.kind !== "table-row") {
      above = document.text.slice(block.start, Math.min(block.end, block.start + LONGEST_CELL * 2));
      continue;
    }
    const read = byBlock.get(block.start);
    if (!read || announcesOthers(above)) continue;
    const cells = cellsOf(document.text.slice(block.start, block.end), block.start);
    claims.push(...labelled(read, cells, document.metadata.office));
    if (block.table !== table) {
      table = block.table;
      const name = cells.findIndex(({ text }) => nameColumn.test(text));
      const post = cells.findIndex(({ text }, at) => at !== name && postColumn.test(text));
      columns = name >= 0 && post >= 0 ? { name, post } : null;
      if (columns) continue;
    }
    const nameCell: Cell | undefined = columns
      ? cells[columns.name]
      : cells.find((cell) => personIn(cell) !== null);
    const name = nameCell ? personIn(nameCell) : null;
    if (!nameCell || !name) continue;
    const postCell: Cell | undefined = columns
      ? cells[columns.post]
      : cells.find((cell) => cell !== nameCell && postIn(cell) !== null);
    const post = postCell ? postIn(postCell) : null;
    const said = postCell && postCell.words.length > 0 ? postCell.text : null;
    const title = post?.title ?? (columns ? said : null);
    if (title === null) continue;
    claims.push(
      claimAbout(
        read,
        { name, title: post, from: 0, next: name.next },
        wordSpan(nameCell.words, name.from, name.next),
        {
          title,
          office: post?.office ?? document.metadata.office,
          relation: "holds",
          role: "listed as",
          confidence: columns ? 0.8 : 0.7,
          reason: "a row of a table with a person and a post",
        },
      ),
    );
  }
  return claims;
}
