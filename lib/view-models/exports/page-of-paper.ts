import { escaped } from "@/lib/view-models/facts/svg-pen";

const STYLE =
  'body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 "Source Serif 4",Georgia,"Times New Roman",serif;color:#1a1c19}h1,h2,h3,h4,h5,h6{line-height:1.2;break-after:avoid}h2{margin-top:1.6rem}blockquote{margin:.3rem 0 1.2rem;padding-inline-start:1rem;border-inline-start:3px solid #8a8c83;white-space:pre-line;overflow-wrap:anywhere}mark{background:none;color:inherit;font-weight:bold}table{border-collapse:collapse;font-size:.9rem;margin:.6rem 0}thead{display:table-header-group}tr{break-inside:avoid}th,td{border:1px solid #8a8c83;padding:.3rem .6rem;text-align:start;vertical-align:top;overflow-wrap:anywhere}p{margin:.3rem 0;white-space:pre-line;overflow-wrap:anywhere;orphans:2;widows:2}';

/** A paper has the size and the margins of one, and numbers on its pages. */
const PAPER =
  '@page{size:A4;margin:20mm 20mm 22mm;@bottom-center{content:counter(page) " / " counter(pages);font:9pt Georgia,"Times New Roman",serif;color:#55574f}}@media print{body{max-width:none;margin:0;padding:0;font-size:10.5pt}}';

interface Paper {
  readonly title: string;
  /** BCP 47, of the title and what stands around the quotes. */
  readonly lang: string;
  /** HTML. */
  readonly body: string;
  /** What this paper has of its own. */
  readonly style?: string;
}

/** One HTML page that stands alone: no script, nothing from elsewhere, and it says so to whatever opens it. */
export const pageOfPaper = ({ title, lang, body, style = "" }: Paper): string =>
  `<!doctype html>\n<html lang="${escaped(lang)}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${STYLE}${style}${PAPER}</style></head><body><main>\n<h1 dir="auto">${escaped(title)}</h1>\n${body}\n</main></body></html>\n`;
