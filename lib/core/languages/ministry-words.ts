/** Words of ministries that change hands, of all covered languages that have been read for them. Separated by blanks; single words. */
export const ministryWords = {
  /** Nouns of a ministry or of the portfolio that stands for it. */
  nouns:
    "ministère secrétariat portefeuille ministerio cartera secretaría ministério pasta secretaria ministero portafoglio dicastero ministry portfolio ministerium ressort",
  /** Before such a noun: articles, and prepositions of the verbs below. */
  before:
    "le la l' au du les el al del o no na do da ao para pelo il al del dello allo the to from as der die das in dem der",
  /** Verbs by which a person gets, keeps or moves to a ministry; what they are of a mere visit is left out. */
  gets: "bascule basculera hérite héritera récupère récupérera récupérer reprend reprendra obtient obtiendra décroche conserve conservera garde gardera retrouve reconduit reconduite chargé chargée appelé appelée maintenu maintenue muté mutée pasa pasará pasó hereda heredará conserva conservará mantiene retiene recibe herda herdará mantém migra vai irá mantiene ottiene eredita passa va andrà gets got bags bagged retains retained keeps inherits inherited secures secured",
  /** Verbs by which a person leaves one. */
  leaves:
    "quitte quittera quitter quitté cède cédera rend rendra perd perdra abandonne évincé évincée écarté écartée débarqué débarquée deja dejó dejará pierde perdió abandona deixa deixou deixará perde perdeu lascia lascerà lasciato leaves left loses lost vacates vacated",
  /** Verbs by which a ministry comes to a person, before "à", "to", "par". */
  goes: "récupéré repris confié attribué dévolu échoit échu revient reviendra va ira passe passera queda quedó quedará recae pasa pasó pasará irá fica ficou ficará vai passou affidato assegnato andrà gone goes went go falls fell passes passed assigned entrusted handed",
  /** Between such a verb and the person. */
  recipient: "à par a ad en manos de cargo para com nas mãos to being",
  /** Verbs of making way for somebody, with the nouns that may stand behind: "laisse | sa place | à", "makes | way | for". */
  makesWay:
    "laisse laissera cède cédera cèdera da dio dará deja dejó cede cedió deu dá deixa cedeu lascia cede makes made making macht machte",
  /** "place", "lugar": what such a verb gives up. */
  wayNouns: "place fauteuil siège paso lugar puesto posto cargo poltrona way platz",
} as const;
