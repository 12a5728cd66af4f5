import type { LanguageTable } from "@/lib/core/languages/language-table";

/** Spanish. */
export const spanish: LanguageTable = {
  lang: "es",
  months: [
    "enero|ene",
    "febrero|feb",
    "marzo|mar",
    "abril|abr",
    "mayo|may",
    "junio|jun",
    "julio|jul",
    "agosto|ago",
    "septiembre|setiembre|sept|sep",
    "octubre|oct",
    "noviembre|nov",
    "diciembre|dic",
  ],
  positions: {
    announced:
      "posición|posiciones|recomendaciones|recomendación|recomienda|objetivos?|metas?|prioridades|compromisos?|se comprometen?|principios|propuestas?|propone|medidas|exigimos|pedimos|demandas?|insta|exhorta|debe|deben|queremos|valores|reglas",
    otherLists:
      "orden del día|acta|pasos|procedimiento|cómo|miembros|integrantes|composición|participantes|presentes|ausentes|ganadores|candidatos|equipo|anexo|preguntas?|glosario|notas?|comunicado|cronograma|cronología|índice",
    normative:
      "debe|deben|deberá|deberán|debería|deberían|hay que|es necesario|tiene que|tienen que|queremos|exigimos|pedimos|recomienda|recomendamos|insta|exhorta|se compromete|nos comprometemos|solicita|garantizará",
    demands: "",
    demandForm: "\\p{Lu}?\\p{Ll}{2,14}(?:ar|er|ir)",
    narrative: "fue|fueron|había|dijo|anunció|señaló|sr\\.|sra\\.|dra?\\.|hoy|ayer|será designad[oa]|nombró",
  },
};
