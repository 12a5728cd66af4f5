import type { PictureView } from "@/lib/contracts/picture-view";
import { type Column, layOutColumns } from "./lay-out-columns";
import { sayDate } from "./say-date";
import { svgLanes } from "./svg-lanes";
import { dotAt, escaped, fitting, INK, lineAt, QUIET, round, STRONG, SUNKEN, textAt } from "./svg-pen";

const MARGIN = 28;
const NAMES = 164;
const LAST = 300;
const REM = 16;
const AXIS = 100;
/** Where the columns begin, below the axis and the leaders. */
const TOP = 130;

const STYLE = `text{font:13px "Public Sans Variable","Public Sans",system-ui,sans-serif;fill:${INK}}
.title{font:600 26px "Source Serif 4 Variable","Source Serif 4",Georgia,serif}
.version{font:600 15px "Source Serif 4 Variable","Source Serif 4",Georgia,serif}
.small{font-size:12px;fill:${QUIET}}.quiet{fill:${QUIET}}.lane{font-weight:600}`;

/** The picture as an SVG document: every mark of every version, with its quote as the mark's title. */
export function pictureSvg(picture: PictureView): string {
  const { scale, columns, plot } = layOutColumns(picture.versions);
  const wide = plot * REM;
  const width = MARGIN * 2 + NAMES + wide + LAST;
  const onAxis = (at: number) => round(MARGIN + NAMES + at * wide);
  const x = ({ at }: Column) => onAxis(at);
  const room = (index: number) => {
    const [column, next] = [columns[index], columns[index + 1]];
    return column ? (next ? x(next) - x(column) : LAST) - 30 : 0;
  };
  const frame = { columns, left: MARGIN, right: width - MARGIN, x, room };
  const lanes = svgLanes(picture, frame, TOP + 46);
  const height = lanes.bottom + MARGIN;

  const bands = columns.flatMap(({ band, pushed }) =>
    band && !pushed
      ? `<rect x="${onAxis(band.from)}" y="${TOP}" width="${onAxis(band.to) - onAxis(band.from)}" height="${lanes.bottom - TOP}" fill="${SUNKEN}"/>`
      : [],
  );
  const lines = columns.map((column) => lineAt(`M${x(column)} ${TOP}V${lanes.bottom}`, STRONG));
  const ticks = scale
    ? [
        lineAt(`M${onAxis(0) - 8} ${AXIS}H${onAxis(1)}`, STRONG),
        ...scale.ticks.flatMap(({ at, text }) => [
          lineAt(`M${onAxis(at)} ${AXIS - 5}V${AXIS}`, STRONG),
          textAt(onAxis(at), AXIS - 10, text, `class="small" text-anchor="middle"`),
        ]),
      ]
    : [];
  const heads = columns.flatMap((column, index) => {
    const { version, date, band } = column;
    return [
      band ? lineAt(`M${onAxis(band.from)} ${AXIS}H${onAxis(band.to)}`, STRONG, `stroke-width="5"`) : "",
      date === null ? "" : lineAt(`M${onAxis(date)} ${AXIS}L${x(column)} ${TOP}`, STRONG),
      date === null ? "" : dotAt(onAxis(date), AXIS, band === null, 5.5),
      textAt(x(column) + 14, TOP + 14, fitting(version.label, room(index)), `class="version"`),
      textAt(x(column) + 14, TOP + 32, fitting(sayDate(version), room(index)), `class="small"`),
    ];
  });
  const title = escaped(picture.document.title);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title">`,
    `<title id="title">${title}: facts over time</title><style>${STYLE}</style>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...bands,
    ...lines,
    textAt(MARGIN, 50, picture.document.title, `class="title"`),
    ...ticks,
    ...heads,
    ...lanes.parts,
    "</svg>\n",
  ].join("\n");
}
