import type { LanguageTable } from "@/lib/core/languages/language-table";

/** French. */
export const french: LanguageTable = {
  lang: "fr",
  months: [
    "janvier|janv",
    "février|févr|fév",
    "mars",
    "avril|avr",
    "mai",
    "juin",
    "juillet|juil",
    "août",
    "septembre|sept",
    "octobre|oct",
    "novembre|nov",
    "décembre|déc",
  ],
  positions: {
    announced:
      "positions?|recommandations?|recommande|objectifs?|priorités?|engagements?|s'engage(?:nt)?|principes?|propositions?|propose|revendications?|demandes?|demande|mesures|appelle(?:nt)?|exige(?:nt)?|doit|doivent|nous voulons|buts?|missions?|valeurs|règles|décide|programme",
    otherLists:
      "ordre du jour|procès-verbal|compte rendu|étapes|procédure|comment|membres|composition|participants|présents|absents|lauréats|candidats|équipe|annexe|questions?|glossaire|notes?|communiqué|calendrier|chronologie|historique|sommaire",
    normative:
      "doit|doivent|devra|devront|devrait|devraient|il faut|il convient|est tenue?|sont tenus|nous voulons|nous demandons|recommande(?:nt)?|appelle(?:nt)? à|demande(?:nt)?|exige(?:nt)?|s'engage(?:nt)?|encourage(?:nt)?|invite(?:nt)?|nécessaire|veiller",
    demands: "",
    demandForm: "\\p{Lu}?\\p{Ll}{2,14}(?:er|ir|re)",
    narrative:
      "a été|ont été|était|étaient|a déclaré|a annoncé|a dit|avait|m\\.|mme|aujourd'hui|hier|sera nommée?|a nommé",
  },
};
