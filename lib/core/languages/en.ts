import type { LanguageTable } from "./language-table";

/** English. */
export const english: LanguageTable = {
  lang: "en",
  months: [
    "january|jan",
    "february|feb",
    "march|mar",
    "april|apr",
    "may",
    "june|jun",
    "july|jul",
    "august|aug",
    "september|sept|sep",
    "october|oct",
    "november|nov",
    "december|dec",
  ],
  positions: {
    announced:
      "positions?|recommendations?|recommends?|goals?|aims?|objectives?|priorit(?:y|ies)|commitments?|commits?|principles?|policy|policies|demands?|proposals?|proposes?|pledges?|manifesto|calls? (?:on|for|upon|to action)|urges?|must|should|shall|resolves?|decides?|direct and order|hereby (?:order|direct|agree|declare)s?|we (?:will|want|ask|believe)|our (?:asks|vision|mission)|asks|key (?:asks|messages)|targets?|roadmap|guidelines|values|rules|requirements?",
    otherLists:
      "agenda|minutes|terms of reference|steps (?:for|to|are|in)|following steps|step by step|how to|procedure|process|instructions|schedule|timetable|itinerary|programme of (?:the )?(?:day|event)|members?|membership|composition|participants|attendees|present|absent|winners?|shortlist|candidates|nominees|awardees|recipients|people|team|staff|biograph(?:y|ies)|annex|appendix|frequently asked|faqs?|questions?|glossary|notes?|sources?|press (?:release|statement|contacts?)|media release|trends|reasons?|history|chronology|timeline|milestones|table of contents|definitions?|privacy (?:policy|notice|statement)|cookie policy|terms (?:of (?:use|service)|and conditions)|(?:user|licen[cs]e|service) agreement|code of conduct|by-?laws|rules of procedure",
    normative:
      "should|shall|must|(?:states|countries|governments|parties|member states|authorities|agencies) (?:may|can)|ought to|needs? to|need|has to|have to|required? to|requires?|may not|cannot|call(?:s|ing)? (?:on|for|upon)|urges?|recommends?|encourages?|demands?|we (?:want|support|oppose|believe|will|seek|ask|favou?r)|is committed|are committed|commits? to|supports? the|opposes?|no longer be|be (?:able|allowed|ensured|guaranteed|prohibited|banned) to|it is (?:important|essential|necessary|vital)|requests?|invites?|reaffirms?|resolves?|decides?",
    demands:
      "abolish|accelerate|accept|achieve|act|adapt|add|address|adopt|advance|align|allow|amend|apply|appoint|ask|assess|audit|avoid|ban|base|boost|bring|broaden|build|cancel|cap|change|check|clarify|close|collect|combat|commit|communicate|complete|conduct|consider|consult|continue|contribute|convene|coordinate|count|create|cut|defend|define|deliver|design|deter|develop|disclose|discourage|diversify|divest|do|double|draft|elevate|eliminate|embed|empower|enable|encourage|end|enforce|engage|enhance|enlarge|ensure|establish|evaluate|examine|exempt|expand|explore|extend|facilitate|fell|finance|fix|focus|formalise|formalize|foster|freeze|fund|give|grant|grow|guarantee|halt|harmonise|harmonize|help|hold|identify|implement|improve|incentivise|include|increase|inform|integrate|introduce|invest|invite|involve|join|keep|launch|lead|leverage|lift|limit|link|lower|maintain|make|mandate|manage|map|maximise|maximize|measure|mobilise|mobilize|modernise|modernize|monitor|move|narrow|negotiate|offer|open|organise|organize|pay|phase|plan|plant|prepare|preserve|prevent|prioritise|prioritize|prohibit|promote|protect|prosecute|provide|publish|pursue|put|raise|ratify|recognise|recognize|reduce|reform|refrain|regulate|reinforce|reject|remove|renew|repair|repeal|replace|report|require|respect|respond|restore|restrict|review|revise|safeguard|scale|secure|seek|set|share|shift|simplify|speed|spend|sponsor|start|stop|streamline|strengthen|study|submit|support|sustain|switch|tackle|take|tax|test|track|train|transform|treat|uphold|use|wait|welcome|widen|withdraw|work",
    demandForm: null,
    narrative:
      "was|were|had|said|says|announced|added|noted|mr|mrs|ms|dr|prof|professor|minister|received|began|joined|served|held|been appointed|will be (?:appointed|promoted|held)|will (?:relinquish|concurrently|join|host)|today|yesterday|pleaded|convicted|thanked|approved|studied",
  },
  posts: {
    heads:
      "dir. sec. pres. treas. dg ddg sg dsg asg usg pdas ceo cto cfo coo cio ciso lead co-lead dean mayor judge trustee liaison clerk founder co-founder vice-chairman vice-chairperson warden provost inspector prosecutor auditor registrar controller curator convener convenor delegate marshal sheriff archivist librarian editor ombudswoman president-elect chairperson-elect svp evp vp avp cmo cro cpo chro vice-rector councillor councilor alderman moderator facilitator president-designate cochair co-president co-director co-ordinator md chancellor vice-chairwoman chairlady postmaster paymaster comptroller-general advocate-general solicitor-general auditor-general surveyor-general accountant-general governor-general ps",
    modifiers:
      "dep. asst. assoc. exec. dy sub parliamentary team community marketing technical science scientific research communications operations programs programme finance financial legal human resources digital information technology data product design security innovation state board founding group second third senior vice chair vice-president associate external internal corporate investment medical nursing academic sustainability diversity people talent growth impact advocacy membership development training conservation education executive non-executive independent lead strategic partnerships engagement",
    tails: "designate emeritus",
    links: "of for to at on in",
    honorifics:
      "cllr cllrs major-general shri smt sri tun datin mr mrs ms miss mx dr prof professor sir dame rev judge justice hon honorable honourable sen senator rep congressman congresswoman gen adm radm vadm col lt capt maj brig sgt amb lord lady baroness h.e excellency datuk dato atty engr pastor reverend rabbi imam detective sergeant lieutenant",
    current: "current present serving incumbent",
    acting: "acting interim",
    former: "former ex then late previous past erstwhile retired emeritus",
    incoming: "incoming designate elect prospective newly-appointed nominee",
    outgoing: "outgoing out-going departing retiring exiting",
    put: "picked picks made given appointed appoints appoint appointing nominating retained reassigned named names name nominated nominates nominate designated tapped selected chosen confirmed sworn sworn-in announced unveiled elevated deployed seconded installed promoted elected elects re-elected reelected hired hires hire reappointed re-appointed recruited seated installs inducted reinstated re-named co-opted coopted approved inaugurated welcome welcomes welcomed welcoming",
    hold: "serves serving served serve continues remains acts became becomes become becoming assumed assumes assume become joins joined joining takes assuming holds held hold occupies occupied occupy start starts started",
    copula: "is was been",
    auxiliaries: "was is were been be being newly officially unanimously",
    between:
      "over up in as to be serve serving by the president secretary senate its our his her duties office position post of role unanimously become on an a next new first newly newly-created newly-established u.s. today yesterday officially formally currently presently now since into",
    takeAtEnd: "",
    leaveAtEnd: "",
    leave:
      "vacates vacated vacating resigned resigns resign resigning retired retires retire departed departs retiring departing stepped stepping steps relinquish relinquishes relinquished relinquishing leaving leaves leave left quits quit exits exited",
    leavings: "departure departures resignation resignations retirement retirements dismissal removal exit",
    dismiss: "dismissed dismisses removed ousted sacked",
    led: "",
    leads: "",
    succeed: "succeeds succeeded succeeding replaces replaced replacing succeed replace",
    succession: "succession successor replacement place predecessor",
    puttings:
      "confirmation confirmations appointment appointments nomination nominations designation designations selection promotion promotions election elections redeployment deployment",
    members: "member members",
    charges: "charge portfolio presidency chairmanship directorship leadership helm reins mantle",
    vacant: "vacant tbd vacancy tbc unfilled",
    pronouns: "he she they",
    offices:
      "roles tooling vacancies openings architects consultants engineers solicitors attorneys entities industries enterprises authority hemisphere command missions corporation company ltd llp llc inc pte plc gmbh bv ag sa nv co ventures holdings solutions coordination appointments society college university institute foundation school association hospital court parliament cabinet systems technologies limited partnership alliance partner partners managing community learning network networks forum lab labs laboratory laboratories consortium federation collective cooperative coalition museum library archives campaign club academy clinic campus district county borough village township directorate secretariat studio studios chamber league guild trust charity councils offices authorities boards unit units region regions audit internal external legal risk compliance governance strategy strategic operations procurement communications engagement outreach engineering research education analytics culture heritage tourism transport transportation infrastructure environment energy climate digital data science sciences innovation services planning partnerships programmes development quality safety health care welfare youth sports arts centre center",
    things:
      "duty duties tax taxes levy levies excise fee fees charges surcharge surcharges tariff tariffs toll tolls allowance allowances benefit benefits credit credits pension pensions payment payments subsidy subsidies rebate rebates relief bond deal fund scheme schemes regulations rule rules ordinance order orders directive directives decree acts bills laws code codes policies standard standards plan plans strategies agreement agreements licence licences license licenses permit permits visa passport certificate certificates card voucher vouchers loan loans insurance index register registry portal platform platforms website app apps software award awards prizes medal exam test tests survey surveys guidelines guidance guides railway airport harbour tunnel hospital prison stadium pipeline festival championship olympics summit conventions protocols treaties doctrine principle principles clause section chapter article amendments scorecard catalogue database toolkit statement statements notice questionnaire template checklist calculator tracker",
  },
  figures: {
    decimal: ".",
    scales:
      "hundred=1e2|thousand=1e3|million=1e6|millions=1e6|billion=1e9|trillion=1e12|k=1e3|m=1e6|mn=1e6|b=1e9|bn=1e9|tn=1e12|lakh=1e5|crore=1e7|mil=1e6",
    numbers: "",
    beforeScale: "",
    andHalf: "",
    fractions: "",
    counted: "",
    currencies:
      "dollars=USD|dollar=USD|euros=EUR|euro=EUR|pounds=GBP|pound=GBP|yen=JPY|yuan=CNY|renminbi=CNY|naira=NGN|nairas=NGN|baht=THB|bahts=THB|taka=BDT|takas=BDT|ringgit=MYR|rupiah=IDR|zloty=PLN|zlotys=PLN|forint=HUF|forints=HUF|shekels=ILS|hryvnia=UAH|hryvnias=UAH|cedi=GHS|cedis=GHS|birr=ETB|tenge=KZT|pula=BWP|meticais=MZN|kwanzas=AOA|dalasi=GMD|kyat=MMK|kyats=MMK|kronor=SEK|krónur=ISK|koruna=CZK|korunas=CZK|francs=|rupees=|rupee=|shillings=|pesos=|kroner=|krona=|krone=|dinars=|dirhams=|riyals=|rials=|roubles=|rubles=|liras=|lira=|lire=|kwacha=",
    moreThan: "more than|over|well over|just over|above|upwards of|in excess of|exceeding|greater than",
    lessThan: "less than|fewer than|under|below|nearly|almost|close to|just under",
    upTo: "up to|as much as|as many as|at most|no more than|not more than|nor more than|no greater than|not over|not above|a maximum of|not to exceed|not exceeding",
    atLeast:
      "at least|no less than|not less than|nor less than|no fewer than|not fewer than|not under|not below|a minimum of",
    about: "approximately|about|around|roughly|some|an estimated|estimated|perhaps|circa|on average",
    naming: "clause|clauses|rfc|iso|scope|chapter|vol|edition|ref|reference|iec|ieee|form|unit|track",
    streets:
      "street|st|avenue|ave|road|rd|boulevard|blvd|lane|drive|square|suite|floor|way|parkway|highway|plaza",
    stops:
      "in on at by to from with within without under over through during since until after before as if when while where which who whose that than is are was were be been being has have had will would can could may might must shall should do does did not and or but nor so yet each every per this these those the a an it its our their we they he she i you me us him her them including such more less already also currently now still only annually worldwide globally around across among between out up down into onto off about because due both let my your unless alongside",
    durations:
      "year years month months week weeks day days hour hours minute minutes second seconds decade decades century centuries year-old years-old",
    outOf: "in|of|out of|per",
    ratios: "# in #|# in every #|# out of #|# out of every #|# of every #",
    ones: "one",
    every: "every",
    ordinals: "second=2|third=3|fourth=4|fifth=5|sixth=6|seventh=7|eighth=8|ninth=9|tenth=10",
  },
  funding: {
    neverGiven:
      "allegedly|(?:estimated|alleged|reported|total) loss(?:es)?|thefts?|stole|stealing|embezzl(?:e[sd]?|ing|ement)|bribe[sd]?|bribery|kickbacks?|extort(?:ed|ion|ing)?|insurance|receivables?|cash position|cash (?:decreased|increased)|year-end cash|net assets|liabilities|income:|worth (?:more|greater) than|increase in cash|(?:ending|opening|closing) balance|credit limit|refunds?|net (?:loss|income)|expenses|(?:under|over) budget|vs budget|membership|subscriptions?|tuition|tickets?|in assets|assets|auctions?|bidders?|sold (?:for|to)|turnover|sales|market capitali[sz]ation|share capital|shipping|minimum purchase|small claims|amount in controversy|thresholds?|liability|foreign exchange|account balance|foreign reserves|external debt|arr|mrr|bookings?|billings?|contract value",
    unlessGiven:
      "settl(?:e[sd]?|ing|ements?)|lawsuits?|frauds?|fraudulent(?:ly)?|scam(?:s|med)?|bonds?|judge?ments?|remittances?|remitted|trade|exports?|imports?|exported|imported|gdp|gross (?:domestic|national)|revenues?|profits?|incomes?|earn(?:s|ed|ings)?|wages?|salar(?:y|ies)|damages?|loss(?:es)?|lost|markets?|marketed|stolen|laundered|launder(?:ing)?|illicit|illicitly|seiz(?:ed|ure|ures)|forfeit(?:ed|ure)|confiscated|fines?|fined|fees?|bail|ransoms?|penalt(?:y|ies)|restitution|per (?:day|person|capita|barrel|ton|tonne|household|hour)|a day|an hour|price[sd]?|pricing|savings?|saved|charge[sd]?|charging|worth of (?:goods|products|drugs|cocaine|heroin|narcotics|trade|merchandise)|economic (?:activity|output|benefits?|impacts?|growth|costs?)|costs? (?:the|to) (?:the )?(?:economy|industry|businesses|consumers|taxpayers|society|world)|debts?|industry (?:worth|generat(?:es|ed|ing))|generat(?:e[sd]?|ing)|in the (?:hands|pockets) of|deficits?|valued? at|poverty line|discounts?|net gain|cash flow|in cash|royalt(?:y|ies)|arbitration|monetary relief|monthly payments?|balance sheet|balance projected|job post(?:s|ing|ings)?",
    giving:
      "fund(?:s|ed|ing)?|grants?|granted|award(?:s|ed|ing)?|assistance|aid|contribut(?:e[sd]?|ing|ions?)|donat(?:e[sd]?|ions?)|pledge[sd]?|commit(?:s|ted|ment|ments)?|allocat(?:e[sd]?|ions?)|appropriat(?:e[sd]?|ions?)|budget(?:s|ed)?|request(?:s|ed)?|invest(?:s|ed|ing|ments?)?|spen[dt]s?|spending|provid(?:e[sd]?|ing)(?! that)|prizes?|loans?|financ(?:e[sd]?|ing)|initiative|tranche|disburs(?:e[sd]?|ements?)|obligat(?:e[sd]?|ions?)|cooperative agreements?|subsid(?:y|ies)|program(?:me)?s?|support(?:s|ed|ing)?|receiv(?:e[sd]?|ing)|package|gave|gifts?|winn(?:ers?|ing)|donors?|sponsor(?:s|ed|ing|ships?)?|scholarships?|stipends?|fellowships?|endow(?:ed|ments?)|rewards?",
    surelyGiven:
      "fund(?:s|ed|ing)?|grants?|granted|award(?:s|ed|ing)?|assistance|aid|contribut(?:e[sd]?|ing|ions?)|donat(?:e[sd]?|ing|ions?)|pledge[sd]?|allocat(?:e[sd]?|ing|ions?)|appropriat(?:e[sd]?|ions?)|budget(?:s|ed|ary)?|invest(?:s|ed|ing|ments?)?|spen[dt]s?|spending|expenditures?|loans?|financ(?:e[sd]?|ing)|tranche|disburs(?:e[sd]?|ements?)|obligat(?:e[sd]?|ions?)|cooperative agreements?|subsid(?:y|ies|ised|ized)|prizes?|scholarships?|bursar(?:y|ies)|stipends?|fellowships?|endow(?:ed|ments?)|sponsor(?:s|ed|ing|ships?)?|bailouts?|set aside|earmarked|ring-fenced|(?:go(?:es)?|went) (?:towards?|to)|(?:the|its|our|a|this) (?:\\p{L}+ )?(?:program(?:me)?|initiative|package|project|scheme)s?|provid(?:e[sd]?|ing)(?! that)|commit(?:s|ted|ting|ment|ments)?|support(?:s|ed|ing)?|request(?:s|ed|ing)?",
    costs: "costs?|costing|comes? to|raise[sd]?|raising|expenses?|expenditures?|bill|package",
    sums: "amounts?|sums?|money|value",
    conditional:
      "exceed(?:s|ed|ing)?|approval|permission|borrow(?:s|ed|ing)?|thresholds?|limited to|minimum (?:value|amount|balance|payment|order|sum)|upon reaching|tax(?:es)?|arbitrat(?:or|ion|e)s?|tribunal|claims?|liab(?:le|ility)|damages|disputes?|judge?ments?|average|averaged|median|ranged? from|ranging from|per (?:person|trip|semester|student|night|head|item|order|transaction|user|seat|incident|claim)|refund(?:s|ed|able)?|purchas(?:e|es|ed|ing)|customers?|invoices?|reimburs(?:e[sd]?|ing|ements?)|deposits?|your (?:account|order|card|balance|plan|bill)|you (?:pay|owe|earn|spend)|subscri(?:be|bers?|ptions?)|if (?:the|your|an?|its)|unless",
    threshold: "more than|less than|fewer than|over|under|below|above|exceeding|greater than|in excess of",
    behindBound: "below|less|more|above|under|over|fewer|greater|higher|lower",
    opensCondition: "if|when|where",
    each: "every|each|per|for a",
    examples: "e\\.g\\.|for example|for instance|such as|examples?",
    purposes: "for|to|towards?|in support of",
  },
  wording: null,
  opposed: {
    denied: [
      "everybody|everyone|anybody|anyone|all|somebody|someone / nobody|no one|none",
      "all|every|each|any|some / no|none",
      "everything|anything|something / nothing",
      "everywhere|anywhere|somewhere / nowhere",
      "always / never",
      "both|either / neither",
      "with / without",
      "including / excluding|except|except for",
    ],
    conditions: ["if|where|when|provided that|only if / unless|except if|except where|except when"],
    reversed: [
      "allow*|permit*|authori* / forbid*|forbad*|prohibit*|ban|bans|banned|disallow*",
      "accept*|approv* / reject*|refus*",
      "grant* / den*|refus*|revok*",
      "includ* / exclud*",
      "support*|endors* / oppos*|reject*",
      "in favour of|in favor of|for / against",
      "increas* / decreas*|reduc*",
      "ris*|rose|grew|grow*|jump* / fall*|fell|drop*|declin*|shrank|shrink*",
      "rais* / lower*|cut",
      "strengthen* / weaken*",
      "open* / clos*",
      "mandatory|compulsory|obligatory / optional|voluntary",
      "confirm* / den*",
      "agree*|assent* / disagree*|dissent*",
      "continu* / discontinu*",
      "connect* / disconnect*",
      "approv* / disapprov*",
      "appl* / disappl*",
      "succe* / fail*",
      "public / private|secret",
      "domestic|national / foreign",
      "earlier|sooner / later",
    ],
    bounds: [
      "at least|not less than|no less than|no fewer than|not fewer than|a minimum of / at most|not more than|no more than|a maximum of|not exceeding|not to exceed|up to",
      "minimum / maximum",
      "no earlier than|not earlier than|not before / no later than|not later than|by",
      "or more / or less|or fewer",
    ],
    boundsOfNumbers: [
      "more than|over|above|exceeding|greater than|higher than / less than|fewer than|under|below|lower than",
      "before|until|prior to / after|since|from|following",
      "within / after",
    ],
    times:
      "noon|midday|midnight|date|day|end|expiry|deadline|entry|adoption|ratification|publication|close|start|beginning|commencement|sunrise|sunset|term|delivery|payment|signature",
    prefixes: {
      un: "",
      "non-": "",
      non: "complian|profit|refundab|transferab|exclusiv|violen|discriminat|resident|member|bind|essential|negotiab|renewab",
      in: "access|accura|action|activ|adequa|admissib|advisab|alienab|applicab|appropria|attent|capab|complet|compatib|conclusiv|consequent|consistent|contestab|correct|decen|defensib|defini|dependen|determin|direct|discre|distinct|divisib|effectiv|efficien|eligib|equit|exact|exhaust|expensiv|experienc|explicab|feasib|finit|flexib|formal|frequen|human|just|justic|offensiv|operab|sensitiv|separab|significan|sincer|sol|solven|stab|sufficien|tangib|toleran|valid|variab|visib|volunt|vulnerab",
      im: "balanc|material|matur|measurab|mobil|moral|mortal|movab|partial|permeab|permissib|person|plausib|possib|practic|precis|probab|prope|proper|pruden|pur",
      il: "legal|legib|legitima|liberal|liquid|litera|logic",
      ir: "rational|reconcilab|recoverab|reducib|refutab|regular|relevan|religi|remediab|replaceab|responsib|reversib|revocab",
      dis: "abilit|advantag|allow|approv|arm|connect|continu|honest|order|proportion|qualif|regard|satisf|similar|trust",
      a: "typical|symmetr|political|septic",
    },
    notDenied: "until|unless|unto|under|union|unions|unit|units|unite|united|uniform|unique|universe|uncle",
  },
};
