import { english as table } from "./en";

/** Words by which a sentence of one language says who must, should or may do what. "|" parts them; they are in small letters. */
export interface CommitmentWords {
  readonly lang: string;
  /** Words of duty, permission and intent: "must", "is required to", "may". */
  readonly duties: string;
  /** Verbs by which a speaker takes a side or asks, where no word of duty stands: "supports", "calls on". */
  readonly stands: string;
  /** What denies a duty, right before or behind its words. */
  readonly denials: string;
  /** What makes the subject the one something is done to: "be" before a participle. A pattern. */
  readonly passive: string;
  /** What names who does it then: "by"; never before a word that `notWhom` matches. */
  readonly agents: string;
  /** What begins a condition. */
  readonly conditions: string;
  /** What begins the words for whom something is done. */
  readonly whom: string;
  /** What follows those words where they name no one: a purpose, a time, an example. A pattern. */
  readonly notWhom: string;
  /** What joins a second commitment in the same sentence. */
  readonly joins: string;
  /** Beginnings and words by which what stands before a duty is more than its subject. A pattern. */
  readonly notSubject: string;
  /** Verbs that ask at the beginning of a sentence without a subject; "" in languages where that form is another word's too. */
  readonly imperatives: string;
  /** What follows such a verb where it is a noun: "Support for". A pattern. */
  readonly notImperative: string;
  /** Whether a sentence may go without a subject. */
  readonly dropsSubject: boolean;
  /** The order of a sentence, where it is not subject, duty, what is done. */
  readonly order?: CommitmentOrder;
  /** Words whose presence makes a clause part of another. */
  readonly subordinates: string;
}

interface CommitmentOrder {
  /** The participle of a passive stands at the end, with whatever comes between: "müssen von Behörden geschützt werden". */
  readonly passiveAnywhere?: true;
  /** A duty that nothing follows ends a clause that is part of another: "dass sie schützen müssen". Such a sentence is not read. */
  readonly nothingBehind?: true;
  /** What the subject ends at where it stands behind the duty: "يجب على الدول أن تحمي". */
  readonly that?: string;
  /** Words are written without blanks. */
  readonly unspaced?: true;
}

const english: CommitmentWords = {
  lang: "en",
  duties:
    "must|shall|has to|have to|is required to|are required to|needs to|need to|should|ought to|may|might|will|would|can|could|intends to|intend to|plans to|plan to|aims to|aim to|seeks to|seek to|undertakes to|undertake to|commits to|commit to|is committed to|are committed to|pledges to|pledge to",
  stands:
    "supports|support|opposes|oppose|calls on|call on|calls upon|call upon|calls for|call for|urges|urge|encourages|encourage|demands|demand|recommends|recommend|condemns|condemn|rejects|reject|endorses|endorse|welcomes|welcome",
  denials: "not|never|no longer",
  passive:
    "be(?:\\s\\p{L}+ly)?\\s(?:\\p{L}+(?:ed|en|wn|ld|ught|id|pt|ut|ne)|held|made|paid|put|set|kept|met|cut|brought)",
  agents: "by",
  conditions:
    "if|unless|provided that|provided|(?<!be )subject to|as long as|so long as|where appropriate|where possible|as appropriate|as necessary|where necessary|when|whenever|in accordance with|consistent with|to the extent|depending on|until|only where|except",
  whom: "for|on behalf of|in favour of|in favor of",
  notWhom: "example|instance|the first time|the purposes? of|this|that|which|\\p{L}+ing|\\d",
  joins: "and|but|while|whereas",
  notSubject: "^(?:it|there) (?:is|are|was|were)|where|because|for example",
  imperatives: table.positions.demands,
  notImperative:
    "(?:for|of|to|is|are|was|were|has|have|had|will|on|in|at|by|from|and|or)|(?:\\S+\\s){1,5}(?:is|are|was|were|has|have|had)",
  dropsSubject: false,
  subordinates: "that|which|who|whose|whom|where|because|as|to",
};

const french: CommitmentWords = {
  lang: "fr",
  duties:
    "doit|doivent|devra|devront|devrait|devraient|peut|peuvent|pourra|pourront|pourrait|pourraient|est tenu de|sont tenus de|s'engage à|s'engagent à|entend|entendent",
  stands:
    "soutient|soutiennent|s'oppose à|s'opposent à|demande|demandent|appelle|appellent|exhorte|exhortent|encourage|encouragent|recommande|recommandent|condamne|condamnent|rejette|rejettent",
  denials: "ne|n'|pas|jamais|plus",
  passive: "être(?:\\s\\p{L}+ment)?\\s\\p{L}+(?:ée?s?|ie?s?|ue?s?|te?s?|se?s?)",
  agents: "par",
  conditions:
    "si|s'il|s'ils|sauf|sauf si|à condition que|à condition de|sous réserve|pourvu que|lorsque|le cas échéant|s'il y a lieu|dans la mesure où|conformément à|tant que|à moins que",
  whom: "pour|en faveur de|en faveur des|au profit de|au profit des",
  notWhom: "exemple|que|\\p{L}+(?:er|ir|re|oir)|\\d",
  joins: "et|mais|tandis que|alors que",
  notSubject: "^(?:il est|il y a|c'est)|où|parce|par exemple",
  imperatives: "",
  notImperative: "",
  dropsSubject: false,
  subordinates: "que|qui|dont|où|lequel|laquelle|parce|afin|pour",
};

const spanish: CommitmentWords = {
  lang: "es",
  duties:
    "debe|deben|deberá|deberán|debería|deberían|tiene que|tienen que|puede|pueden|podrá|podrán|podría|podrían|se compromete a|se comprometen a|ha de|han de",
  stands:
    "apoya|apoyan|se opone a|se oponen a|pide|piden|exhorta|exhortan|insta|instan|alienta|alientan|recomienda|recomiendan|condena|condenan|rechaza|rechazan",
  denials: "no|nunca|ya no",
  passive: "ser(?:\\s\\p{L}+mente)?\\s\\p{L}+[aeiou]d[oa]s?",
  agents: "por",
  conditions:
    "si|salvo|salvo que|siempre que|a menos que|cuando|con sujeción a|a condición de que|según proceda|en la medida|de conformidad con|mientras",
  whom: "para|en favor de|en beneficio de",
  notWhom: "ello|que|\\p{L}+[aei]r(?:se|l[aeo]s?)?|\\d",
  joins: "y|e|pero|mientras que",
  notSubject: "^(?:es|hay)|donde|porque|por ejemplo",
  imperatives: "",
  notImperative: "",
  dropsSubject: true,
  subordinates: "que|quien|quienes|cuyo|cuya|donde|porque|para",
};

const german: CommitmentWords = {
  lang: "de",
  duties:
    "muss|müssen|müsste|müssten|soll|sollen|sollte|sollten|darf|dürfen|dürfte|dürften|kann|können|könnte|könnten|hat zu|haben zu|verpflichtet sich|verpflichten sich",
  stands:
    "unterstützt|unterstützen|fordert|fordern|empfiehlt|empfehlen|begrüßt|begrüßen|verurteilt|verurteilen|befürwortet|befürworten|lehnt|lehnen",
  denials: "nicht|nie|niemals|keinesfalls|nicht mehr",
  passive: "\\p{L}+(?:t|en)\\swerden",
  agents: "von|vom|durch",
  conditions:
    "wenn|falls|sofern|soweit|es sei denn|solange|vorausgesetzt|vorbehaltlich|gegebenenfalls|nach Möglichkeit|im Einklang mit|gemäß",
  whom: "für|zugunsten|im Namen",
  notWhom: "(?:den|die|diese[ns]?|jeden) (?:Fall|Zweck)\\p{L}*|immer|sich|\\d",
  joins: "und|aber|während|sondern",
  // Whatever stands first in a sentence may be no subject, which then follows its verb.
  notSubject:
    "^(?:es|dabei|dazu|hierzu|hierbei|daher|deshalb|somit|zudem|außerdem|ferner|in|im|bei|beim|nach|für|zu|zum|zur|mit|auf|aus|an|am|von|vom|unter|durch|um|als|wer|was|wie|ab|bis|seit|vor|gemäß|zugunsten|insbesondere|auch|jedoch|nur)|^(?:dies|das)$|dass|weil|zum Beispiel",
  imperatives: "",
  notImperative: "",
  dropsSubject: false,
  order: { passiveAnywhere: true, nothingBehind: true },
  subordinates: "dass|der|die|deren|dessen|wo|weil|damit|um",
};

const dutch: CommitmentWords = {
  lang: "nl",
  duties:
    "moet|moeten|zou moeten|zouden moeten|dient te|dienen te|behoort te|behoren te|mag|mogen|kan|kunnen|hoeft|hoeven|verbindt zich ertoe|verbinden zich ertoe",
  stands:
    "steunt|steunen|ondersteunt|ondersteunen|roept op|roepen op|verzoekt|verzoeken|veroordeelt|veroordelen|verwelkomt|verwelkomen|beveelt aan|bevelen aan",
  denials: "niet|nooit|niet langer|niet meer",
  passive: "worden\\s\\p{L}+(?:d|t|en)|\\p{L}+(?:d|t|en)\\sworden(?!\\s\\p{L}+(?:d|t|en)(?!\\p{L}))",
  agents: "door",
  conditions:
    "als|indien|tenzij|mits|zolang|voor zover|onder voorbehoud|zo nodig|waar nodig|waar mogelijk|in overeenstemming met|overeenkomstig",
  whom: "voor|ten behoeve van|ten gunste van|namens",
  notWhom: "zover|het eerst|\\d",
  joins: "en|maar|terwijl",
  notSubject:
    "^(?:er|daarom|daarbij|hiertoe|daartoe|bovendien|in|bij|na|voor|met|op|uit|aan|van|onder|door|om|als|wie|wat|hoe|tot|sinds|volgens|ook|echter)|^(?:het|dit|dat)$|(?<!^)dat|omdat|bijvoorbeeld",
  imperatives: "",
  notImperative: "",
  dropsSubject: false,
  order: { passiveAnywhere: true, nothingBehind: true },
  subordinates: "dat|die|wie|wiens|waar|omdat|opdat|om",
};

const italian: CommitmentWords = {
  lang: "it",
  duties:
    "deve|devono|dovrà|dovranno|dovrebbe|dovrebbero|può|possono|potrà|potranno|potrebbe|potrebbero|è tenuto a|è tenuta a|sono tenuti a|sono tenute a|si impegna a|si impegnano a|intende|intendono",
  stands:
    "sostiene|sostengono|appoggia|appoggiano|si oppone a|si oppongono a|chiede|chiedono|esorta|esortano|invita|invitano|raccomanda|raccomandano|condanna|condannano|respinge|respingono",
  denials: "non|mai|non più",
  passive: "(?:essere|venire)(?:\\s\\p{L}+mente)?\\s\\p{L}+(?:t|s)[aoei]",
  agents: "da|dal|dallo|dalla|dai|dagli|dalle|dall'",
  conditions:
    "se|salvo|salvo che|a meno che|purché|a condizione che|qualora|quando|ove possibile|ove necessario|se del caso|nella misura in cui|conformemente a|fatto salvo|finché",
  whom: "per|a favore di|a favore dei|a favore delle|a beneficio di|per conto di",
  notWhom: "esempio|quanto|ciò|che|\\p{L}+(?:are|ere|ire|rre)(?:l[aeio]|si|ne)?|garantirne|\\d",
  joins: "e|ed|ma|mentre",
  notSubject:
    "^(?:è|c'è|ci sono|in|nel|nella|nei|nelle|nello|per|a|al|alla|ai|alle|con|da|dal|dalla|di|su|sul|sulla|tra|fra|come)|dove|perché|per esempio",
  imperatives: "",
  notImperative: "",
  dropsSubject: true,
  subordinates: "che|chi|cui|quale|quali|dove|perché|affinché|per",
};

const portuguese: CommitmentWords = {
  lang: "pt",
  duties:
    "deve|devem|deverá|deverão|deveria|deveriam|tem de|têm de|tem que|têm que|pode|podem|poderá|poderão|poderia|poderiam|compromete-se a|comprometem-se a|se compromete a|se comprometem a|pretende|pretendem",
  stands:
    "apoia|apoiam|se opõe a|se opõem a|opõe-se a|opõem-se a|pede|pedem|exorta|exortam|insta|instam|encoraja|encorajam|recomenda|recomendam|condena|condenam|rejeita|rejeitam",
  denials: "não|nunca|jamais|já não",
  passive: "ser(?:em)?(?:\\s\\p{L}+mente)?\\s\\p{L}+[aeiou]?[dst][oa]s?",
  agents: "por|pelo|pela|pelos|pelas",
  conditions:
    "se|salvo|salvo se|a menos que|a não ser que|desde que|quando|sob reserva de|sempre que|se for o caso|conforme o caso|na medida em que|em conformidade com|de acordo com|enquanto",
  whom: "para|em favor de|a favor de|em benefício de|em nome de",
  notWhom: "isso|tanto|que|\\p{L}+[aeio]r(?:em|se)?|\\d",
  joins: "e|mas|enquanto",
  notSubject:
    "^(?:é|há|em|no|na|nos|nas|para|por|pelo|pela|com|de|do|da|a fim|ao|à|aos|às|sobre|como)|onde|porque|por exemplo",
  imperatives: "",
  notImperative: "",
  dropsSubject: true,
  subordinates: "que|quem|cujo|cuja|onde|porque|para",
};

/** Verbs stand first: who is to act follows the word of duty and ends at "أن". Other orders are not read. */
const arabic: CommitmentWords = {
  lang: "ar",
  duties: "يجب|ويجب|ينبغي|وينبغي|يتعين|ويتعين|يتوجب|يلزم|يجوز|ويجوز|يمكن|ويمكن",
  stands: "",
  denials: "لا|لن",
  // Without its vowels the form is the one of who acts.
  passive: "(?!)",
  agents: "",
  conditions: "إذا|ما لم|شريطة|بشرط|عند الاقتضاء|حسب الاقتضاء|حيثما أمكن|عند الضرورة|رهنا|وفقا|طالما|إلا إذا",
  whom: "لصالح|لفائدة|من أجل",
  notWhom: "ذلك|أن",
  joins: "لكن|بينما|كما",
  notSubject: "أن|حيث|مثلا",
  imperatives: "",
  notImperative: "",
  dropsSubject: true,
  order: { that: "أن|ألا" },
  subordinates: "التي|الذي|الذين|حيث|لأن|كي",
};

/** Without blanks the end of whom something is done for cannot be told, nor that of who does what is suffered: both stay with what is done. */
const chinese: CommitmentWords = {
  lang: "zh",
  duties:
    "不应当|不应该|不应|应当|应该|(?<![反供相适响对感效])应(?![当该对用急付邀变答])|必须|不得|不可以|可以|有义务|有责任|承诺(?!的)|无须|不必",
  stands: "支持|反对|呼吁|敦促|鼓励|建议|谴责|欢迎",
  denials: "",
  passive: "被|由|受到|得到",
  agents: "",
  conditions: "如果|倘若|若|除非|只要",
  whom: "",
  notWhom: "",
  joins: "",
  notSubject: "[，；：、]|的$|^(?:有|没有|如何|怎样)|因为|例如",
  imperatives: "",
  notImperative: "",
  dropsSubject: false,
  order: { unspaced: true, nothingBehind: true },
  subordinates: "因为|以便",
};

const all: readonly CommitmentWords[] = [
  english,
  french,
  spanish,
  german,
  dutch,
  italian,
  portuguese,
  arabic,
  chinese,
];

/** The words for a language (BCP 47); `null` for those whose sentences are not read so. */
export const commitmentWordsOf = (lang: string | null): CommitmentWords | null =>
  all.find((words) => words.lang === lang?.toLowerCase().split("-")[0]) ?? null;
