import { describe, expect, it } from "vitest";
import { firstSentence } from "@/lib/core/documents/first-sentence";

describe("the first sentence", () => {
  it.each([
    ["Members pay each year.[2]", "Members pay each year.[2]"],
    ["Members pay each year.[2] Others follow.", "Members pay each year.[2]"],
    ["Is it paid?[iv] It is.", "Is it paid?[iv]"],
    ["Members pay[2] each year. Others follow.", "Members pay[2] each year."],
    ["Members pay.[ Others follow", "Members pay.["],
    ["The U.S. pays. Others follow.", "The U.S. pays."],
  ])("of “%s” is “%s”", (text, sentence) => {
    expect(firstSentence(text)).toBe(sentence);
  });

  it.each([
    ["de", "Die 5. Sitzung fand im Mai statt.", " Danach folgte keine."],
    ["de", "Im 20. Jahrhundert galt der Beschluss vom 3. März.", " Er ist aufgehoben."],
    ["fr", "Les propositions de MM. Rochat et Vial sont retenues.", " Elles entrent en vigueur."],
    ["fr", "Mme. Vial préside (voir p. 3 du rapport).", " Il est public."],
    ["es", "La Sra. Ortiz presidió la reunión.", " Duró dos días."],
    ["it", "Il sig. Rossi ha presieduto la riunione.", " È durata due giorni."],
    ["pt", "O Sr. Lima presidiu à reunião.", " Durou dois dias."],
    ["nl", "Dhr. Bakker zat de vergadering voor.", " Die duurde twee dagen."],
    ["en", "Adopted on 10 Dec. 1948 in Paris.", " It entered into force later."],
    ["en", "Under para. 4 of Res. 5 and Reg. 7 the Hon. Member may speak.", " Others may not."],
    ["en", "The U.S. and Messrs. Lane and Hill agree (see No. 3).", " Others do not."],
    ["en", "They said “No.”", " Others agreed."],
    ["en", "We met in 2007.", " Others came."],
    ["ar", "هل تدفع الدول؟", " نعم تدفع."],
    ["hi", "राज्य भुगतान करते हैं।", " अन्य नहीं।"],
    ["zh", "各国应付款。", "其他国家也应付款。"],
  ])("in %s, “%s”, ends before “%s”", (lang, sentence, rest) => {
    expect(firstSentence(sentence + rest, lang)).toBe(sentence);
  });
});
