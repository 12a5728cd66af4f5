import type { LanguageTable } from "@/lib/core/languages/language-table";

/** Portuguese. */
export const portuguese: LanguageTable = {
  lang: "pt",
  months: [
    "janeiro|jan",
    "fevereiro|fev",
    "março|mar",
    "abril|abr",
    "maio|mai",
    "junho|jun",
    "julho|jul",
    "agosto|ago",
    "setembro|set",
    "outubro|out",
    "novembro|nov",
    "dezembro|dez",
  ],
  positions: {
    announced:
      "posição|posições|recomendações|recomendação|recomenda|objetivos?|metas?|prioridades|compromissos?|princípios|propostas?|propõe|medidas|exigimos|deve|devem|queremos|valores|regras",
    otherLists:
      "ordem do dia|ata|passos|etapas|procedimento|como|membros|composição|participantes|presentes|ausentes|vencedores|candidatos|equipe|anexo|perguntas?|glossário|notas?|comunicado|cronograma|índice",
    normative:
      "deve|devem|deverá|deverão|deveria|deveriam|é preciso|é necessário|tem que|têm que|queremos|exigimos|recomenda|compromete|solicita",
    demands: "",
    demandForm: "\\p{Lu}?\\p{Ll}{2,14}(?:ar|er|ir)",
    narrative: "foi|foram|havia|disse|anunciou|sr\\.|sra\\.|hoje|ontem|nomeou",
  },
};
