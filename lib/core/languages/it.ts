import type { LanguageTable } from "./language-table";

/** Italian. Left out are words of posts and months that are everyday words in other languages: "preside", "mag", "ago". */
export const italian: LanguageTable = {
  lang: "it",
  months: [
    "gennaio|genn",
    "febbraio|febbr|feb",
    "marzo|mar",
    "aprile|apr",
    "maggio|magg",
    "giugno|giu",
    "luglio|lug",
    "agosto",
    "settembre|sett",
    "ottobre|ott",
    "novembre|nov",
    "dicembre|dic",
  ],
  positions: {
    announced:
      "posizion[ei]|raccomandazion[ei]|raccomanda|obiettiv[io]|priorità|impegn[io]|princìpi|principi|propost[ae]|propone|misure|richieste|chiediamo|chiede|deve|devono|vogliamo|linee guida|valori|regole|delibera|si impegna",
    otherLists:
      "ordine del giorno|verbale|passi|fasi|procedura|come|membri|componenti|composizione|partecipanti|presenti|assenti|vincitori|candidati|allegat[oi]|domande?|glossario|note|fonti|comunicato|calendario|cronologia|indice|informativa sulla privacy|termini e condizioni|condizioni (?:generali|d['’]uso)|note legali|regolamento interno|statuto",
    normative:
      "deve|devono|dovrà|dovranno|dovrebbe|dovrebbero|occorre|bisogna|è necessario|è opportuno|va|vanno|vogliamo|chiediamo|raccomanda|invita|si impegna|è tenut[oa]|sono tenut[ie]|può|possono",
    demands: "",
    demandForm: "\\p{Lu}?\\p{Ll}{2,14}(?:are|ere|ire)",
    narrative:
      "è stat[oa]|sono stat[ie]|era|erano|aveva|ha detto|ha annunciato|ha nominato|oggi|ieri|sig\\.|dott\\.",
  },
  posts: {
    heads:
      "direttore direttrice presidente ministro ministra segretario segretaria sindaco sindaca assessore assessora prefetto prefetta questore commissario commissaria coordinatore coordinatrice responsabile rettore rettrice governatore governatrice ambasciatore ambasciatrice sottosegretario sottosegretaria vicepresidente vice-presidente vicesindaco vicesindaca vicedirettore vicedirettrice vicesegretario vicesegretaria viceministro viceministra tesoriere tesoriera portavoce consigliere consigliera dirigente amministratore amministratrice procuratore procuratrice difensore difensora cancelliere revisore fondatore fondatrice cofondatore cofondatrice referente presidentessa dirigenti prorettore prorettrice capogruppo capodipartimento deputato deputata senatore senatrice soprintendente sovrintendente cassiere cassiera proboviro",
    modifiers: "nuovo nuova primo prima vice neo secondo seconda terzo terza",
    tails:
      "generale esecutivo esecutiva amministrativo amministrativa delegato delegata aggiunto aggiunta vicario vicaria nazionale regionale provinciale scientifico scientifica sanitario sanitaria tecnico tecnica unico straordinario straordinaria onorario onoraria",
    links: "al alla all' ai agli alle allo di del della dello dei degli delle dell' per presso",
    honorifics:
      "on sen dottore senatore senatrice avvocato avvocata sig sig.ra sigg dott dott.ssa dr dr.ssa prof prof.ssa avv ing geom signor signora onorevole dottor dottoressa professor professoressa rag arch",
    current: "attuale",
    acting: "reggente facente",
    former: "precedente ex già ex-direttore ex-direttrice ex-presidente ex-ministro ex-ministra ex-sindaco",
    incoming: "futuro futura prossimo prossima neoeletto neoeletta entrante",
    outgoing: "uscente uscenti",
    put: "nominato nominata nominati eletto eletta eletti designato designata designati elegge confermato confermata confermati insediato insediata incaricato incaricata promosso promossa scelto scelta rieletto rieletta riconfermato riconfermata nominare eleggere nominò",
    hold: "diventa diventerà divenuto divenuta diventato diventata assume assumerà assunto ricopre ricoprirà ricopriva subentra subentrerà guiderà",
    copula: "è sarà",
    auxiliaries: "è stato stata stati state sarà viene verrà",
    between:
      "come a di il la lo un una al alla carica ruolo qualità in quale nuovo nuova prima primo nostro nostra suo sua l' ufficialmente attualmente oggi dal dalla quale posto funzione funzioni",
    takeAtEnd: "",
    leaveAtEnd: "",
    leave: "lascia lascerà lasciato dimesso dimessa dimette dimetterà abbandona abbandonato",
    leavings: "dimissioni addio destituzione pensionamento uscita rimozione",
    dismiss:
      "revocato revocata rimosso rimossa destituito destituita sfiduciato sfiduciata licenziato licenziata",
    led: "guidato guidata guidati diretto diretta presieduto presieduta coordinato coordinata amministrato amministrata",
    leads: "guida dirige presiede coordina dirigerà presiederà coordinerà",
    succeed:
      "succede succederà succeduto succeduta subentra subentrerà sostituisce sostituirà sostituito sostituita",
    succession: "successione sostituzione successore successora predecessore posto",
    puttings: "nomina nomine designazione elezione insediamento incarico",
    members: "membro membri componente componenti",
    charges:
      "presidenza direzione vicepresidenza coordinamento segreteria carica incarico guida vertice tesoreria",
    vacant: "vacante vacanti",
    pronouns: "egli ella",
    offices:
      "ministero comune regione provincia agenzia consiglio comitato commissione dipartimento direzione università istituto scuola fondazione associazione società repubblica governo banca centro unione prefettura assessorato segreteria giunta senato camera tribunale corte ospedale azienda ufficio autorità città municipio ateneo partito parlamento rete",
    things:
      "imposta imposte legge leggi decreto regolamento direttiva piano piani programma programmi fondo fondi bando contributo contributi tassa tasse accordo trattato convenzione strategia codice carta progetto statuto canone sussidio pensione",
  },
  figures: {
    decimal: ",",
    scales: "mila=1e3|mille=1e3|milione=1e6|milioni=1e6|miliardo=1e9|miliardi=1e9|mln=1e6|mld=1e9",
    numbers:
      "due=2|tre=3|quattro=4|cinque=5|sei=6|sette=7|otto=8|nove=9|dieci=10|undici=11|dodici=12|tredici=13|quattordici=14|quindici=15|sedici=16|diciassette=17|diciotto=18|diciannove=19|venti=20|venticinque=25|trenta=30|quaranta=40|cinquanta=50|sessanta=60|settanta=70|ottanta=80|novanta=90|cento=100|duecento=200|trecento=300|cinquecento=500|una decina=10|una dozzina=12|una ventina=20|una trentina=30|una cinquantina=50|un centinaio=100",
    beforeScale: "un=1|mezzo=0.5|un quarto di=0.25|tre quarti di=0.75",
    andHalf: "e mezzo|e mezza",
    fractions:
      "la metà=50|metà=50|un terzo=33.33|due terzi=66.67|un quarto=25|tre quarti=75|un quinto=20|due quinti=40|tre quinti=60|quattro quinti=80|un decimo=10",
    counted:
      "persone abitanti cittadini bambini donne uomini studenti alunni docenti lavoratori dipendenti posti famiglie imprese aziende comuni paesi stati regioni province scuole ospedali case alloggi progetti casi membri componenti candidati vittime morti feriti migranti rifugiati agricoltori veicoli direttori ministri sindaci giudici deputati senatori città centri ettari tonnellate partecipanti volontari servizi ministeri organizzazioni associazioni",
    currencies:
      "dollari=USD|dollaro=USD|euro=EUR|sterline=GBP|franchi svizzeri=CHF|yen=JPY|corone svedesi=SEK|corone norvegesi=NOK|corone danesi=DKK|franchi=|rupie=|rubli=|dinari=|scellini=",
    moreThan: "più di|oltre|superiore a",
    lessThan: "meno di|quasi|inferiore a",
    upTo: "fino a|al massimo|non più di",
    atLeast: "almeno|non meno di",
    about: "circa|intorno a",
    naming:
      "articolo|articoli|art|artt|legge|decreto|pagina|comma|commi|paragrafo|capitolo|titolo|allegato|numero|n|versione|piano|edizione|numeri|tomo|fase|livello|asse|obiettivo|tabella|figura|lettera|punto|lotto",
    streets: "via|viale|piazza|corso|largo|vicolo|strada",
    stops:
      "a ad agli ai al alla alle allo anche che chi ci come con contro cui da dagli dai dal dalla dalle dallo dei degli del dell' dall' nell' sull' all' della delle dello di dopo dove durante e è ed entro era erano essere fa fino fra gli ha hanno i il in invece l' la le lo loro ma mentre ne nei negli nel nella nelle nello no non o ogni oltre per perché più poi prima qual quale quando quanto quella quelle quelli quello questa queste questi questo se sempre senza si sia sono sotto stata stati stato su sua sue sugli sui sul sulla sulle sullo suo suoi tra un una uno verso",
    durations:
      "anno anni mese mesi settimana settimane giorno giorni ora ore minuto minuti secondo secondi secolo secoli decennio decenni volta volte trimestre semestre",
    outOf: "su|ogni|per",
    ratios: "#~ su #|# ogni #",
    ones: "uno|una|un",
    every: "",
    ordinals: "",
  },
  funding: {
    neverGiven:
      "multe?|sanzion[ei]|prezz[oi]|tariff[ae]|utili|profitti|fatturato|stipend[io]|retribuzion[ei]|riscatto|debit[oi]|perdit[ae]|rimbors[io]|capitale sociale|acquist[io]|ordini|spedizion[ei]|canon[ei]|quot[ae] associativ[ae]|supera(?:no|re)?|superior[ei] a|riserve valutarie",
    unlessGiven: "risparmi|riduzione dei costi|addebit[io]",
    giving:
      "contribut[oi]|finanzia(?:re|to|ta|ti|te|mento|menti|no)?|stanzia(?:re|to|ta|ti|te|mento|menti|no)?|assegna(?:to|ta|ti|te|re|zione|zioni)?|eroga(?:to|ta|ti|te|re|zione|zioni)?|bilancio|dotazion[ei]|sovvenzion[ei]|sussid[io]|aiut[io]|donazion[ei]|donat[oi]|bors[ae] di studio|premi|premio|prestit[oi]|mutu[oi]|fond[oi]|investiment[oi]|investi(?:re|ti|to)|risorse|sostegno|destinat[oaie]|programm[ai]|riceve|ricevono|concess[oaie]",
    surelyGiven:
      "contribut[oi]|finanzia(?:re|to|ta|ti|te|mento|menti|no)?|stanzia(?:re|to|ta|ti|te|mento|menti|no)?|assegna(?:to|ta|ti|te|re|zione|zioni)?|eroga(?:to|ta|ti|te|re|zione|zioni)?|dotazion[ei]|sovvenzion[ei]|donazion[ei]|bors[ae] di studio|premi|premio|prestit[oi]|fond[oi]|investiment[oi]|risorse|destinat[oaie]",
    costs: "costa|costano|costerà|cost[oi]|spes[ae]|import[oi]|ammonta(?:no)?",
    sums: "import[oi]|somma|ammontare",
    conditional:
      "soglia|limite|in media|per persona|client[ei]|fattur[ae]|cauzione|controversi[ae]|salvo che",
    threshold: "più di|meno di|oltre|superior[ei] a|inferior[ei] a",
    behindBound: "più|meno",
    opensCondition: "se|qualora|quando",
    each: "ogni|ciascun|ciascuno",
    examples: "ad esempio|per esempio|esemp[io]|come ad esempio",
    purposes: "per|a favore d(?:i|el|ella|ei|elle|egli)|destinat[oaie] a",
  },
  wording: {
    must: "deve|devono|dovrà|dovranno|è tenuto a|è tenuta a|sono tenuti a|sono tenute a",
    should: "dovrebbe|dovrebbero",
    may: "può|possono|potrà|potranno|potrebbe|potrebbero",
    softeners:
      "valutare|valuterà|valuteranno|cercherà di|cercheranno di|ove possibile|per quanto possibile|se del caso|ove opportuno",
    negations:
      "nessuno|nessuna|nessun|non deve|non devono|non può|non possono|non è|non sono|non ha|non hanno|non si|non sarà|non viene|non vengono",
    denying: "non|nessun\\p{L}?|senza|viet\\p{L}{2,8}|proib\\p{L}{2,8}",
    conditions: "qualora|purché|salvo|a meno che",
    between: "è|viene|vengono|essere",
  },
  opposed: {
    denied: [
      "tutti|tutte|tutto|tutta|ogni|ciascun|ciascuno|ciascuna|qualsiasi|chiunque / nessun|nessuno|nessuna|niente|nulla",
      "sempre / mai",
      "con / senza",
      "compreso|compresa|compresi|comprese|incluso|inclusa|inclusi|incluse / escluso|esclusa|esclusi|escluse|salvo|tranne|eccetto",
    ],
    conditions: ["se|quando|qualora|purché / a meno che|salvo che|tranne che|salvo se"],
    reversed: [
      "autorizz*|permett*|permess*|consent* / viet*|proib*",
      "accett*|accolt*|approv* / respin*|rifiut*|rigett*",
      "concess*|conced*|concede* / neg*|revoc*",
      "includ*|inclus* / esclud*|esclus*",
      "sosten*|sostien*|appoggi* / si oppone|si oppongono|contrast*",
      "a favore / contro",
      "aument*|increment* / diminu*|ridu*|ridott*",
      "rafforz* / indebol*",
      "apert*|apr* / chius*|chiud*",
      "obbligatori* / facoltativ*|volontari*",
      "pubblic* / privat*|segret*",
    ],
    bounds: [
      "almeno|come minimo|non meno di / al massimo|al più|non più di|fino a",
      "minim* / massim*",
      "non prima di|non prima del / entro|non oltre",
      "o più / o meno",
    ],
    boundsOfNumbers: [
      "più di|oltre|superiore a|superiori a|superiore al|al di sopra di / meno di|inferiore a|inferiori a|inferiore al|al di sotto di",
      "prima di|prima del|prima dell'|fino al|entro il / dopo|dopo il|a partire dal|dal|dopo la",
      "entro / dopo|trascorsi",
    ],
    times:
      "data|giorno|fine|scadenza|termine|entrata|adozione|pubblicazione|inizio|ratifica|mezzanotte|mezzogiorno|firma",
    prefixes: {
      in: "accessib|accettab|adeguat|adatt|ammissib|applicab|attiv|capa|cert|compatib|complet|competen|consisten|costituzional|definit|dipend|determinat|dirett|disponib|efficac|efficient|eleggib|equ|esatt|esistent|flessib|formal|frequent|giust|giustific|opportun|sicur|sensib|solvent|sufficien|tollera|tangib|utile|utili|valid|variabil|visib|volontari|uman|ugual",
      im: "material|matur|mobil|moral|parzial|perfett|personal|popolar|possib|precis|prevedib|probabil|procedib|produttiv|propri|prudent|pur|puntual",
      il: "legal|legittim|lecit|limitat|logic|leggib|liquid",
      ir: "razional|reale|recuperab|regolar|rilevan|rimediab|responsab|reversib|revocab|ragionevol",
      dis: "abil|accord|approv|onest|organizz|ordin|ugual|attiv|uman",
      s: "favorevol|corrett|proporzionat|conveni|vantagg|leal",
    },
    notDenied: "",
  },
};
