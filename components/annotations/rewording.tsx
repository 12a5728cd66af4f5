import type { RewordingPiece } from "@/lib/core/anchoring/passage-rewording";

/** What went and what came, word by word: real `del` and `ins`, which carry their signs. Reads without a script. */
export function Rewording({ pieces }: { readonly pieces: readonly RewordingPiece[] }) {
  let at = 0;
  return pieces.map(({ kind, text }) => {
    const key = `${kind}${at}`;
    at += text.length;
    if (kind === "gone") return <del key={key}>{text}</del>;
    if (kind === "new") return <ins key={key}>{text}</ins>;
    return <span key={key}>{kind === "skipped" ? " … " : text}</span>;
  });
}
