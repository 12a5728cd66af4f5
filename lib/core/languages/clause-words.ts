/** Of all covered languages. Separated by blanks; single words. */
const words = {
  /** Between a name and a post that ends with the news: "hasta ahora", "jusque là", "bisher". */
  until:
    "hasta jusque jusqu'ici jusqu'à jusqu'alors jusqu' até ahora hoy agora bislang bisher bisherige bisheriger fino finora until tot",
  /** The same of a post held before: "era", "anciennement". */
  once: "era fue foi était fut war was formerly previously antes anteriormente anciennement zuvor früher erstwhile then-",
  articles: "the le la l' el o a der die das dem den il lo the os as los las les un une una um uma ein eine",
  /** Verbs of dying. */
  dies: "died dies décédé décédée décède falleció fallecido fallecida fallece murió faleceu faleceram morreu morto verstorben gestorben verstarb starb deceduto deceduta overleden overleed",
  /** Before a number of those of whom nobody did it. */
  none: "none neither nobody ninguno ninguna nenhum nenhuma aucun aucune keiner keine keines nessuno nessuna geen",
  /** Before a name: whoever has the post and leaves it, behind a noun of leaving. */
  holder: "incumbent titular titulaire amtsinhaber amtsinhaberin",
  /** Verbs of taking the place of whoever leaves in the same sentence. */
  enters: "entra entram entran entre entrent assume asume comes",
  /** Nouns beside which somebody leaves, whatever the verb: "geht | in Pension". */
  retires: "ruhestand pension rente retraite jubila jubilación aposentadoria aposentou pensione retirement",
  /** Verbs of leaving and moving on that need a person with a post beside them. */
  goes: "wechselt wechselte wechseln sale salen salió salieron sai saem saiu saíram quittent dejan ausgeschieden ausscheiden ausscheidet zurücktreten zurückgetreten zurücktritt verabschiedet",
  /** Verbs by which somebody moves to a post that follows, besides those of the tables. */
  takes: "moved moves moving rises rose rejoindra",
  /** Before a name: whoever goes. */
  going:
    "departing exiting outgoing retiring démissionnaire dimissionario dimissionaria dimisionario dimisionaria renunciante demissionário demissionária scheidende scheidender scheidenden",
  /** Before a post that is not the one of whoever does it: "together with | the mayor". */
  beside:
    "with junto con com avec mit met insieme ante sobre about against gegen contre contra alongside gegenüber",
  /** Nouns of posts that are adjectives and matters as often. */
  doubtful:
    "official responsable responsável responsabile verantwortlich general principal guida liaison lead leader chief",
  /** Before a verb of leaving: whoever stays. */
  denies: "not never wasn't weren't no não nunca ne n' pas nicht non niet",
  /** Articles behind which a noun of a post is a calling: "is | an adviser". */
  anyOne: "a an un une una um uma ein eine einer een",
  /** Auxiliaries of the passive: behind them a verb of putting tells of its subject. */
  passive:
    "is are was were be been being has have had est sont était été fut sera seront a ont es son fue fueron ha han sido será serán é são foi foram wird werden wurde wurden worden ist sind è sono stato stata viene verrà werd is",
  /** Auxiliaries of what is to come. */
  ahead:
    "will shall would wird werden soll sollen sera seront será serão serán va vai vont van passera sarà zal gaat",
  /** Whoever did it, behind a passive verb. */
  agent: "by par por pelo pela von durch da dal dalla door",
  /** Verbs of saying: what follows is another clause. */
  says: "said says told added stated announced according explained recalled déclaré affirmé annoncé indiqué expliqué dijo afirmó anunció informó señaló explicó disse afirmou anunciou informou explicou sagte erklärte betonte teilte dankte lobte thanked praised",
} as const;

type Kind = keyof typeof words;
const made = new Map<Kind, ReadonlySet<string>>();

/** Small words by which the rules read a whole clause, small letters; each set is made once. */
export function clauseWords(kind: Kind): ReadonlySet<string> {
  const known = made.get(kind) ?? new Set(words[kind].split(" "));
  made.set(kind, known);
  return known;
}
