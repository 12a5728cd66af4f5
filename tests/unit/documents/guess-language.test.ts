import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guessLanguage, LANGUAGE_SAMPLE } from "@/lib/core/documents/guess-language";
import { textDirection } from "@/lib/core/text/text-direction";

/** The same thought in each language, as an office would put it. */
const SAID: Readonly<Record<string, string>> = {
  en: "The states protect the rights of all migrants, and they will report on the results of their work to the assembly in the autumn.",
  fr: "Les États protègent les droits de tous les migrants et ils rendront compte des résultats de leur travail à l’assemblée pour la fin de l’année.",
  es: "Los Estados protegen los derechos de todas las personas migrantes y presentarán los resultados de su trabajo a la asamblea en el otoño.",
  de: "Die Staaten schützen die Rechte aller Migranten und werden der Versammlung im Herbst über die Ergebnisse ihrer Arbeit berichten, die auf der Tagung ein Thema ist.",
  pt: "Os Estados protegem os direitos de todas as pessoas migrantes e apresentarão os resultados do seu trabalho à assembleia no fim do ano, como é de uso para uma conferência.",
  it: "Gli Stati proteggono i diritti di tutte le persone migranti e presenteranno i risultati del loro lavoro alla assemblea per la fine del mese che viene.",
  ru: "Государства защищают права всех мигрантов и осенью доложат ассамблее о результатах своей работы.",
  uk: "Держави захищають права всіх мігрантів і восени доповідять асамблеї про результати своєї роботи.",
  bg: "Държавите защитават правата на всички мигранти и през есента ще докладват на събранието за резултатите от своята работа.",
  sr: "Државе штите права свих миграната и у јесен ће известити скупштину о резултатима свог рада.",
  mk: "Државите ги штитат правата на сите мигранти и наесен ќе го известат собранието за резултатите од својата работа, меѓу другото.",
  be: "Дзяржавы абараняюць правы ўсіх мігрантаў і ўвосень дакладуць асамблеі аб выніках сваёй працы.",
  kk: "Мемлекеттер барлық мигранттардың құқықтарын қорғайды және күзде ассамблеяға өз жұмысының нәтижелері туралы ұсынады.",
  ar: "تحمي الدول حقوق جميع المهاجرين، وستقدم تقريرا عن نتائج عملها إلى الجمعية في الخريف.",
  fa: "دولت‌ها از حقوق همهٔ مهاجران پشتیبانی می‌کنند و در پاییز نتایج کار خود را به مجمع گزارش می‌دهند.",
  he: "המדינות מגינות על זכויותיהם של כל המהגרים וידווחו לעצרת בסתיו על תוצאות עבודתן.",
  zh: "各国保护所有移民的权利，并将在秋季向大会报告其工作成果。",
  ja: "各国はすべての移民の権利を守り、秋の総会に活動の成果を報告する。",
  el: "Τα κράτη προστατεύουν τα δικαιώματα όλων των μεταναστών και θα αναφέρουν τα αποτελέσματα το φθινόπωρο.",
};
const LANGUAGES = Object.keys(SAID);
const language = fc.constantFrom(...LANGUAGES);
const sign = fc.constantFrom("2013", "—", "(1)", "•", "§ 4", "50 %", "\n\n", "…", "1,234.5", "«»", "☐");

describe("the language of a text", () => {
  it.each(LANGUAGES)("is told from one sentence: %s", (lang) => {
    expect(guessLanguage(SAID[lang] ?? "")).toBe(lang);
  });

  it("is that of the text said twice, in capitals, or among figures and signs", () => {
    fc.assert(
      fc.property(language, fc.array(sign, { maxLength: 20 }), (lang, signs) => {
        const text = SAID[lang] ?? "";
        expect(guessLanguage(`${text} ${text}`)).toBe(lang);
        expect(guessLanguage(text.toUpperCase())).toBe(lang);
        expect(guessLanguage([...signs, text, ...signs].join(" "))).toBe(lang);
      }),
    );
  });

  it("is the one most of it is written in: names and a title in another script change nothing", () => {
    fc.assert(
      fc.property(
        language,
        fc.constantFrom("UNHCR", "Geneva", "www.example.org", "Женева", "جنيف"),
        (lang, name) => {
          const text = SAID[lang] ?? "";
          expect(guessLanguage(`${name}\n\n${text} ${text}`)).toBe(lang);
        },
      ),
    );
  });

  it("stays unknown without words, with a few only, and where they are of no language", () => {
    for (const text of [
      "",
      "  \n",
      "2013 • 50 %",
      "Roads",
      "Fact Sheet October 2, 2015",
      "Lorem ipsum dolor",
    ])
      expect(guessLanguage(text)).toBeNull();
    const noWord = fc
      .array(fc.constantFrom(..."bcdfghjkmnpqrtvwxz"), { minLength: 4, maxLength: 9 })
      .map((letters) => letters.join(""));
    fc.assert(
      fc.property(fc.array(noWord, { minLength: 8, maxLength: 60 }), (words) => {
        expect(guessLanguage(words.join(" "))).toBeNull();
      }),
    );
    const halfAndHalf = `${SAID.en} ${SAID.fr}`;
    expect([null, "en", "fr"]).toContain(guessLanguage(halfAndHalf));
  });

  it("never fails, answers a tag or nothing, and looks at the beginning only", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        expect(guessLanguage(text) ?? "en").toMatch(/^[a-z]{2,3}$/);
      }),
    );
    const long = (SAID.es ?? "").repeat(Math.ceil(LANGUAGE_SAMPLE / (SAID.es ?? " ").length));
    expect(guessLanguage(long + (SAID.zh ?? "").repeat(5000))).toBe("es");
  });

  it("says in which direction a text runs", () => {
    const rightToLeft = LANGUAGES.filter((lang) => textDirection(guessLanguage(SAID[lang] ?? "")) === "rtl");
    expect(rightToLeft).toEqual(["ar", "fa", "he"]);
  });
});
