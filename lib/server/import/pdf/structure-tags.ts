import "server-only";

/** What the file itself says of a stretch of its text: the block it lies in, and what kind of block that is. */
export interface Tag {
  /** Place of the block among those of its page, in the order of the structure tree. */
  readonly block: number;
  readonly role: "heading" | "item" | "paragraph" | "note" | "caption" | "quote" | "cell";
  /** Level of a heading, depth of an item. */
  readonly level: number;
  readonly cell: TagCell | null;
}

export interface TagCell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly header: boolean;
}

interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

/** A block that is open while its elements are looked through; it gets its number with its first words. */
interface Scope {
  id: number | null;
  readonly role: Tag["role"];
  readonly level: number;
  readonly cell: TagCell | null;
  /** Something other than the printed number of an item stands in it. */
  filled: boolean;
}

interface Place {
  readonly scope: Scope | null;
  readonly lists: number;
  readonly table: { readonly id: number; row: number; column: number } | null;
  readonly label: boolean;
}

const DEEPEST = 500;
const ROLES: Readonly<Record<string, Tag["role"]>> = {
  P: "paragraph",
  TOCI: "paragraph",
  Note: "note",
  FENote: "note",
  Caption: "caption",
  BlockQuote: "quote",
  Title: "heading",
};

/**
 * The tags of a page by the number of their marked content, from its structure tree (ISO 32000-1, 14.7 and 14.8). Words that lie
 * in no block have none: programs that print web pages tag a mere division like a mere stretch of words.
 */
export function structureTags(tree: unknown): Map<number, Tag> {
  const tags = new Map<number, Tag>();
  let blocks = 0;
  let tables = 0;

  const visit = (node: Node, place: Place, depth: number): void => {
    if (depth > DEEPEST) return;
    if (node.type === "content") {
      const mark = /_mc(\d+)$/u.exec(node.id ?? "")?.[1];
      const { scope } = place;
      if (mark === undefined || !scope) return;
      scope.id ??= blocks++;
      if (!place.label) scope.filled = true;
      tags.set(Number(mark), { block: scope.id, role: scope.role, level: scope.level, cell: scope.cell });
      return;
    }
    const inner = enter(node.role ?? "", place);
    for (const child of node.children ?? []) visit(child, inner, depth + 1);
    // What comes behind a block inside another begins a block again.
    if (inner.scope !== place.scope && place.scope && !place.scope.cell) place.scope.id = null;
  };

  const enter = (role: string, place: Place): Place => {
    const open = (as: Tag["role"], level = 0, cell: TagCell | null = null): Place => ({
      ...place,
      label: false,
      scope: { id: null, role: as, level, cell, filled: false },
    });
    // In a cell all is the cell's, whatever is tagged in it.
    if (place.scope?.cell) return place;
    if (role === "Lbl") return { ...place, label: true };
    if (role === "L") return { ...place, lists: place.lists + 1 };
    if (role === "LI") return open("item", place.lists);
    if (role === "Table") return { ...place, scope: null, table: { id: tables++, row: -1, column: 0 } };
    if (role === "TR" && place.table) {
      place.table.row++;
      place.table.column = 0;
      return place;
    }
    if ((role === "TD" || role === "TH") && place.table) {
      const { id, row } = place.table;
      return open("cell", 0, { table: id, row, column: place.table.column++, header: role === "TH" });
    }
    const heading = /^H([1-6])?$/u.exec(role);
    if (heading) return open("heading", Number(heading[1] ?? 1));
    const known = ROLES[role];
    if (!known) return place;
    if (known === "paragraph" && place.scope?.role === "item") {
      // The first paragraph of an item is the item; others go on with it.
      return place.scope.filled ? open("paragraph", place.scope.level) : { ...place, label: false };
    }
    return open(known, known === "heading" ? 1 : 0);
  };

  if (tree) visit(tree as Node, { scope: null, lists: 0, table: null, label: false }, 0);
  return tags;
}
