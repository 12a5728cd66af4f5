const list = (words: string) => new Set(words.split(" "));

/** Things whose number is a statistic even where the number is a small word ("five victims"). */
export const counted = list(
  "people persons person individuals victims victim survivors children child minors women men girls families family households workers migrants refugees citizens nationals residents residents civilians soldiers troops personnel officers officials police prosecutors judges experts trainees students teachers participants finalists winners applicants candidates recipients beneficiaries grantees journalists activists defenders prisoners detainees inmates patients cases convictions prosecutions arrests investigations indictments defendants traffickers perpetrators suspects deaths fatalities casualties killings attacks incidents countries nations states territories provinces districts cities towns villages municipalities communities islands sites camps projects programs programmes grants awards contracts agreements partnerships shelters clinics hospitals schools centers centres facilities doses vaccines ventilators tons tonnes ships vessels aircraft vehicles flights embassies consulates posts goods products commodities sectors companies businesses firms jobs farmers smallholders hectares acres visas applications adoptions parties signatories members governments organizations organisations ngos agencies offices units percent secretaries ministers directors ambassadors commissioners governors mayors senators lawmakers deputies magistrates staff engineers doctors nurses physicians scientists researchers inspectors employees volunteers consultants specialists guards firefighters pupils voters taxpayers customers users subscribers visitors tourists passengers drivers cyclists pedestrians homes houses households buildings bridges stations ports airports trains buses cars trucks lorries boats laboratories libraries museums universities colleges banks stores factories farms animals cattle species trees vacancies deportees inspections complaints requests",
);

/** Nouns of structure and speech: a small number before them is a way of writing, not a statistic. */
export const uncounted = list(
  "aspects aspect areas area pillars pillar steps step ways way parts part goals goal objectives priorities principles points point things reasons questions options elements components themes topics issues kinds types forms levels stages phases sides times occasions categories sections chapters pages paragraphs words reports report documents meetings meeting events sessions examples others decades years year months month weeks week days day hours hour minutes minute seconds o'clock am pm noon pp kb mb gb mph digits digit characters character bits bit bytes byte pixels",
);

/** Words before a number that make it a name: "Article 5", "Publication 11412", "Resolution 2331". */
export const naming = new Set([
  ...list(
    "art recital recitals article articles section sections title chapter part page pages publication resolution order law tier rule annex appendix level phase goal goals target objective room suite box line version figure table note notes fy age aged group type category class grade step number no no. nos. form act paragraph para paragraphs volume vol vol. issue docket case bill h.r s hr route highway building floor apartment channel flight apollo covid eo e.o e.o. stat u.s.c usc cfr item option question day week year september october november december january february march april may june july august sept sept. oct oct. nov nov. dec dec. jan jan. feb feb. mar mar. apr apr. jun jul aug aug. since until before after circa gmt utc dial tel telephone phone fax hotline",
  ),
]);

/** Whether a word looks like the name of several things. */
export const plural = (word: string) =>
  /[^s]s$/.test(word) || /(?:people|children|women|men|police|personnel|aircraft|troops|percent)$/.test(word);
