/** Keys that do one thing, and what it is. */
export type KeyRow = readonly [keys: readonly string[], does: string];

/** Every key of the interface by where it works, in the order in which people meet them. */
export const PAGE_KEYS: readonly (readonly [where: string, rows: readonly KeyRow[]])[] = [
  [
    "Everywhere",
    [
      [["Ctrl K", "⌘ K"], "jump to a document, position, comparison or action"],
      [["?"], "show these keys"],
    ],
  ],
  [
    "Reading, after “Select by keyboard”",
    [
      [["↑", "↓"], "sentence by sentence"],
      [["←", "→"], "word by word"],
      [["⇧"], "with an arrow: extend"],
      [["P"], "the whole paragraph"],
      [["↵", "A"], "annotate"],
      [["C"], "copy"],
      [["Esc"], "leave"],
    ],
  ],
  [
    "Writing a note",
    [
      [["Ctrl ↵", "⌘ ↵"], "save"],
      [["Esc"], "close; the draft stays"],
    ],
  ],
  [
    "Inbox",
    [
      [["j", "k"], "next and previous entry"],
      [["m"], "mark as read, or as unread"],
    ],
  ],
  [
    "All notes",
    [
      [["j", "k"], "next and previous note"],
      [["x"], "mark it, or not, for the buttons above the table"],
      [["↵"], "open it in its place"],
    ],
  ],
  ["Comparing", [[["j", "k"], "next and previous change; ? on that page lists its keys"]]],
  [
    "Briefings",
    [
      [["b"], "in a comparison, in the reader and in all notes: add to a briefing"],
      [["Alt ↑", "Alt ↓"], "move an item of a briefing"],
    ],
  ],
  [
    "Editing positions",
    [
      [["↑", "↓"], "line by line"],
      [["S"], "split"],
      [["J"], "join with the one before"],
      [["M", "U"], "mark, unmark"],
      [["T"], "take a numbered list"],
      [["F", "B"], "fold, bring back"],
    ],
  ],
];
