import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readsLikeNoLanguage } from "@/lib/core/text/reads-like-no-language";

const TEXTS = {
  en: "The office shall report on the cost of the programme to the committees of both houses not later than the end of the year in which the money was spent, and on the strength of its growth.",
  de: "Die Vollversammlung beschließt über Änderungen der Satzung mit einer Mehrheit von zwei Dritteln der anwesenden Mitglieder; schriftliche Abstimmungen sind nur auf Antrag zulässig.",
  cs: "Ministerstvo vnitra zveřejní výroční zprávu o stavu veřejné správy do konce třetího čtvrtletí příslušného kalendářního roku a předloží ji vládě České republiky ke schválení.",
  vi: "Chính phủ thống nhất quản lý nhà nước về bảo vệ môi trường trong phạm vi cả nước và chịu trách nhiệm trước Quốc hội về việc thực hiện chính sách bảo vệ môi trường.",
  cy: "Rhaid i Weinidogion Cymru gyhoeddi adroddiad ar weithrediad y cynllun cyn diwedd y flwyddyn ariannol a gosod copi ohono gerbron y Cynulliad Cenedlaethol yng Nghymru.",
  codes:
    "FBI CIA NSA DHS DOJ HHS HUD DOT EPA USDA USAID NATO UNHCR UNICEF IOM ILO OECD IMF WTO GATT WHO FAO ITU UPU WIPO IAEA OPCW OSCE ASEAN ECOWAS SADC CARICOM MERCOSUR APEC OPEC CERN ESA EFTA EEA",
};

describe("words that read like no language", () => {
  it.each(Object.entries(TEXTS))("leaves %s alone", (_, text) => {
    expect(readsLikeNoLanguage(text)).toBe(false);
  });

  it("knows letters that are others shifted in their font", () => {
    const shifted = [...TEXTS.en.replaceAll(" ", "")]
      .map((letter) => String.fromCharCode(letter.charCodeAt(0) - 29))
      .join("");
    expect(readsLikeNoLanguage(shifted)).toBe(true);
  });

  it("knows Russian that was taken for letters of Western Europe", () => {
    const words =
      "Ïðåçèäåíò Ðîññèéñêîé Ôåäåðàöèè ïîäïèñàë óêàç î ìåðàõ ïî ðåàëèçàöèè ãîñóäàðñòâåííîé ïîëèòèêè â ñôåðå îáðàçîâàíèÿ è íàóêè, è ïðàâèòåëüñòâî ïðåäñòàâèò äîêëàä";
    expect(readsLikeNoLanguage(words)).toBe(true);
  });

  it("law: short texts and figures say nothing", () => {
    fc.assert(fc.property(fc.string({ maxLength: 100 }), (text) => !readsLikeNoLanguage(text)));
    expect(readsLikeNoLanguage("1,250,000 98 452 12.5% ".repeat(40))).toBe(false);
  });
});
