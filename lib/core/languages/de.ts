import type { LanguageTable } from "@/lib/core/languages/language-table";

/** German. */
export const german: LanguageTable = {
  lang: "de",
  months: [
    "januar|jänner|jan",
    "februar|feber|feb",
    "märz|mrz",
    "april|apr",
    "mai",
    "juni|jun",
    "juli|jul",
    "august|aug",
    "september|sept|sep",
    "oktober|okt",
    "november|nov",
    "dezember|dez",
  ],
  positions: {
    announced:
      "position(?:en)?|empfehlung(?:en)?|empfiehlt|ziele?n?|grundsätze?n?|prinzipien|forderung(?:en)?|fordern?|fordert|prioritäten|verpflichtung(?:en)?|maßnahmen|kriterien|vorschläge|unabdingbar|wir (?:wollen|setzen|treten|werden)|leitlinien|leitsätze|bedeutet dies|müssen|sollen|schwerpunkte|wahlprogramm|werte|regeln",
    otherLists:
      "tagesordnung|protokoll|schritte|ablauf|verfahren|mitglieder|zusammensetzung|teilnehmer|anwesend|abwesend|gewinner|kandidaten|bewerber|team|anhang|anlage|fragen|glossar|anmerkungen|pressemitteilung|zeitplan|chronik|inhalt",
    normative:
      "muss|müssen|müsste|soll|sollen|sollte|sollten|darf|dürfen|braucht|brauchen|ist zu|sind zu|notwendig|erforderlich|fordern|fordert|wir (?:wollen|werden|setzen|treten)|wollen wir|werden wir|setzen wir|setzen uns|empfiehlt|verpflichtet|gewährleistet",
    demands: "",
    demandForm:
      "\\p{Lu}\\p{Ll}{3,24}(?:ung|ierung|bau|abbau)(?= (?:von|der|des|und|eine[rs]|im|in|aller?|für))",
    narrative:
      "wurde|wurden|war|waren|hatte|sagte|erklärte|teilte mit|herr|frau|heute|gestern|ernannt|begrüßte",
  },
};
