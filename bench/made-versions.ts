import type { Range } from "@/lib/core/text/range";

export interface MadeVersions {
  readonly older: string;
  readonly newer: string;
  /** Stretches of whole words of the older text and where they are in the newer one; `null` if nothing is left. */
  readonly passages: readonly { readonly range: Range; readonly expected: Range | null }[];
}

interface Word {
  /** The same for a word in both versions, whatever became of it. */
  readonly id: number;
  readonly form: string;
}

/**
 * Two versions of a made-up regulation with stock phrases, and passages whose fate is known because every word is
 * followed through the edits: words replaced, put in and taken out, sentences deleted, paragraphs moved. `edited` is
 * the share of paragraphs that something happens to. The same seed gives the same texts.
 */
export function madeVersions(options: {
  seed: number;
  paragraphs: number;
  passages: number;
  edited: number;
}): MadeVersions {
  const random = generator(options.seed);
  const below = (n: number) => Math.floor(random() * n);
  const vocabulary = Array.from({ length: 4000 }, (_, i) => wordOf(i));
  // Squared, so that a few words are common and most are rare, as in texts.
  const word = () => vocabulary[Math.floor(random() ** 3 * vocabulary.length)] ?? "word";
  const stock = Array.from({ length: 20 }, () => Array.from({ length: 4 + below(5) }, word));
  let ids = 0;
  const sentence = (): Word[] => {
    const phrase = random() < 0.3 ? (stock[below(stock.length)] ?? []) : [];
    const forms = [...Array.from({ length: 6 + below(18) }, word), ...phrase];
    return forms.map((form, at) => ({ id: ids++, form: at === forms.length - 1 ? `${form}.` : form }));
  };
  const older = Array.from({ length: options.paragraphs }, () =>
    Array.from({ length: 1 + below(4) }, sentence),
  );

  const newer = older.map((sentences) => {
    if (random() >= options.edited) return sentences;
    return sentences.flatMap((words): Word[][] => {
      const fate = random();
      if (fate < 0.15) return [];
      if (fate < 0.25) return [words, sentence()];
      if (fate < 0.5) return [words];
      return [
        words.flatMap((own): Word[] => {
          const edit = random();
          if (edit < 0.06) return [{ id: own.id, form: word() }];
          if (edit < 0.09) return [];
          return edit < 0.12 ? [own, { id: ids++, form: word() }] : [own];
        }),
      ];
    });
  });
  for (let moves = Math.round(options.paragraphs * options.edited * 0.05); moves > 0; moves -= 1)
    newer.splice(below(newer.length), 0, ...newer.splice(below(newer.length), 1));

  const before = layOut(older);
  const after = layOut(newer);
  const order = [...before.places.keys()];
  const passages: { range: Range; expected: Range | null }[] = [];
  while (passages.length < options.passages) {
    const from = below(order.length - 40);
    const chosen = order.slice(from, from + 4 + below(30));
    const there = chosen.flatMap((id) => after.places.get(id) ?? []);
    const range = {
      start: before.places.get(chosen[0] ?? -1)?.start ?? 0,
      end: before.places.get(chosen.at(-1) ?? -1)?.end ?? 0,
    };
    const share = there.length / chosen.length;
    const hull = {
      start: Math.min(...there.map(({ start }) => start)),
      end: Math.max(...there.map(({ end }) => end)),
    };
    // What is half gone, or torn in two by a move, has no one right place: nothing to measure.
    if (share === 0) passages.push({ range, expected: null });
    else if (share >= 0.6 && hull.end - hull.start < 1.6 * (range.end - range.start))
      passages.push({ range, expected: hull });
  }
  return { older: before.text, newer: after.text, passages };
}

function layOut(paragraphs: readonly Word[][][]): { text: string; places: Map<number, Range> } {
  const places = new Map<number, Range>();
  const parts: string[] = [];
  let at = 0;
  for (const sentences of paragraphs) {
    const words = sentences.flat();
    words.forEach(({ id, form }, k) => {
      places.set(id, { start: at, end: at + form.length });
      const piece = form + (k === words.length - 1 ? "\n" : " ");
      parts.push(piece);
      at += piece.length;
    });
  }
  return { text: parts.join(""), places };
}

/** Pronounceable and all different. */
function wordOf(i: number): string {
  const onsets = "b d f g k l m n p r s t v z st tr pl".split(" ");
  const vowels = "a e i o u ai ou".split(" ");
  let form = "";
  for (let n = i + 1; n > 0; n = Math.floor(n / (onsets.length * vowels.length)))
    form += (onsets[n % onsets.length] ?? "") + (vowels[Math.floor(n / onsets.length) % vowels.length] ?? "");
  return i % 9 === 0 ? form : `${form}${"n r s t l m".split(" ")[i % 6]}`;
}

/** Mulberry32: small, fast, the same everywhere. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
