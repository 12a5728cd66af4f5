import { compareTexts } from "@/lib/core/diff/compare-texts";

/**
 * Compares made-up texts a few times, so that the engine's code is compiled before the first request is timed: a
 * server answers from a warm process, and so does a batch.
 */
export function warmUp(rounds: number): void {
  for (let round = 1; round <= rounds; round++) {
    compareTexts({ text: madeUpText(round, 7) }, { text: madeUpText(round, 5) });
  }
}

const syllables = "ra te mo lin du sca per ny vo 条 第 grü été for".split(" ");

/** Sentences and paragraphs out of syllables; two texts of one round share most of them. */
function madeUpText(round: number, every: number): string {
  const paragraphs: string[] = [];
  for (let p = 0; p < 60; p++) {
    if ((p + round) % (every * 3) === 0) continue;
    const sentences: string[] = [];
    for (let s = 0; s < 4; s++) {
      const words: string[] = [];
      for (let w = 0; w < 12; w++) {
        const seed = (p * 131 + s * 31 + w * 7 + round) * 2654435761;
        const swap = (p + s + w) % (every * 4) === 0 ? every : 0;
        const parts = Array.from(
          { length: 1 + (Math.abs(seed >> 4) % 3) },
          (_, k) => syllables[Math.abs((seed >> (k * 3)) + swap) % syllables.length],
        );
        words.push(parts.join(""));
      }
      sentences.push(`${words.join(" ")}.`);
    }
    const moved = p % 17 === 0 && every === 5;
    if (moved) paragraphs.unshift(sentences.join(" "));
    else paragraphs.push(sentences.join(p % 11 === 0 && every === 5 ? "\n\n" : " "));
  }
  return paragraphs.join("\n\n");
}
