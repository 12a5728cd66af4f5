/** One conjugation: by which of its endings a listed form is known, and all endings that its stem takes. */
interface Conjugation {
  readonly known: readonly string[];
  readonly endings: readonly string[];
}
const conjugation = (known: string, endings: string): Conjugation => ({
  // Longer endings first: "nombrado" is of "nombr", not of "nombrad".
  known: known.split(" ").sort((a, b) => b.length - a.length),
  endings: endings.split(" "),
});

/** Regular verbs of the third person, their participles and infinitives, by language. */
const conjugations: Readonly<Record<string, readonly Conjugation[]>> = {
  es: [
    conjugation("ado ada ados adas ar ará aron", "ar a an ó aron ará arán aba aban ado ada ados adas ando"),
    conjugation("ir irá", "ir e en ió ieron irá irán ía ían ido ida idos idas iendo"),
  ],
  fr: [conjugation("é ée és ées er era", "er e ent a èrent era eront ait aient é ée és ées ant")],
  it: [conjugation("ato ata ati are", "are a ano ò arono erà eranno ava avano ato ata ati ate ando")],
  pt: [
    conjugation("ado ada ados ar ará ou", "ar a am ou aram ará arão ava avam ado ada ados adas ando"),
    conjugation("ir irá iu", "ir e em iu iram irá irão ia iam ido ida idos idas indo"),
  ],
};

/** A shorter stem makes forms that are other words: "pas|ado", "tom|ada". */
const SHORTEST_STEM = 4;
/** Forms that are everyday words of another kind. */
const others = new Set(
  "passado passada passados passadas juraste entrada entradas nombre occupé occupée".split(" "),
);

/**
 * The listed forms of a language's verbs with the other regular forms of each: "nombrado" brings "nombraron" and "nombrará".
 * O(words).
 */
export function withForms(words: readonly string[], lang: string): readonly string[] {
  const all = new Set(words);
  for (const word of words)
    for (const { known, endings } of conjugations[lang] ?? []) {
      const ending = known.find((end) => word.endsWith(end));
      const stem = ending === undefined ? "" : word.slice(0, -ending.length);
      if (stem.length < SHORTEST_STEM || stem.includes("-")) continue;
      for (const end of endings) if (!others.has(stem + end)) all.add(stem + end);
      break;
    }
  return [...all];
}
