import type { LanguageTable } from "./language-table";

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
      "ordre du jour|procès-verbal|compte rendu|étapes|procédure|comment|membres|composition|participants|présents|absents|lauréats|candidats|équipe|annexe|questions?|glossaire|notes?|communiqué|calendrier|chronologie|historique|sommaire|politique de confidentialité|conditions (?:générales|d['’]utilisation)|mentions légales|règlement intérieur|statuts",
    normative:
      "doit|doivent|devra|devront|devrait|devraient|il faut|il convient|est tenue?|sont tenus|nous voulons|nous demandons|recommande(?:nt)?|appelle(?:nt)? à|demande(?:nt)?|exige(?:nt)?|s'engage(?:nt)?|encourage(?:nt)?|invite(?:nt)?|nécessaire|veiller",
    demands: "",
    demandForm: "\\p{Lu}?\\p{Ll}{2,14}(?:er|ir|re)",
    narrative:
      "a été|ont été|était|étaient|a déclaré|a annoncé|a dit|avait|m\\.|mme|aujourd'hui|hier|sera nommée?|a nommé",
  },
  posts: {
    heads:
      "directeur directrice président présidente ministre secrétaire dirigeant dirigeante ambassadeur ambassadrice maire préfet préfète délégué déléguée responsable porte-parole commissaire coordinateur coordinatrice coordonnateur coordonnatrice chef cheffe gouverneur gouverneure trésorier trésorière administrateur administratrice rapporteur rapporteure recteur rectrice vice-président vice-présidente inspecteur inspectrice sous-ministre sous-préfet sous-préfète sous-directeur sous-directrice procureur procureure contrôleur contrôleure greffier conseiller conseillère doyen doyenne sous-commissaire chancelier chancelière sous-secrétaire médiateur médiatrice greffier greffière co-président co-présidente sénateur sénatrice gérant gérante référent référente fondateur fondatrice cofondateur cofondatrice animateur animatrice proviseur directeur-général pdg dg commandant commandante vice-recteur vice-rectrice vice-premier adjointe-directrice député députée co-directeur co-directrice co-responsable adjoint adjointe échevin échevine bourgmestre assesseur assesseure vice-trésorier vice-trésorière percepteur receveur payeur",
    modifiers:
      "premier première vice haut haute sous ancien ancienne nouveau nouvelle deuxième second seconde troisième",
    tails:
      "général générale exécutif exécutive principal principale adjoint adjointe délégué déléguée technique scientifique honoraire permanent permanente spécial spéciale ministre associé associée d'état académique régional régionale national nationale départemental départementale commercial commerciale administratif administrative financier financière juridique artistique médical médicale pédagogique parlementaire central centrale",
    links: "de du des d' pour à au aux auprès en",
    honorifics:
      "m mm mme mmes mlle mlles me maître docteur docteure professeur monsieur madame honorable l'honorable pr dre",
    current: "actuel actuelle",
    acting: "intérimaire",
    former: "ancien ancienne ex ex-directeur ex-directrice",
    incoming: "futur future prochain prochaine",
    outgoing: "sortant sortante",
    put: "confier nommé nommée nommés nommées nomme nomment élu élue élit désigné désignée désignés désigne investi investie promu promue confirmé confirmée choisi choisie embauché engagé recruté recrutée réélu réélue désignent élus élues élisent nommer désigner désignant réélus installé installée",
    hold: "devient devenu devenue occupe occupera sert servira assume assumera rejoint prend prendra assure assurera assurait prendre devenir assumé succédant",
    copula: "reste est était sera",
    auxiliaries: "voit voient sont été est sera",
    between:
      "comme à titre de en tant que qualité au poste du la le un une fonction fonctions d' aux premier première nouveau nouvelle notre son sa les officiellement désormais actuellement désormais depuis",
    takeAtEnd: "",
    leaveAtEnd: "",
    leave: "quitte quittera quitté démissionne démissionné cède abandonne quitter quittent",
    leavings: "départ départs démission démissions révocation limogeage retraite éviction révocations",
    dismiss: "révoqué révoquée limogé limogée démis démise destitué destituée",
    led: "dirigé dirigée dirigés dirigées présidé présidée piloté pilotée conduit conduite coordonné coordonnée animé animée encadré encadrée occupé occupée assuré assurée",
    leads: "dirige dirigera dirigeait préside présidera pilote pilotera coordonne",
    succeed:
      "remplacer succéder succède succèdera succédera succédé remplace remplacera remplacé succédant remplaçant remplacée",
    succession: "succession remplacement successeur successeure suite prédécesseur",
    puttings: "nomination nominations désignation désignations élection promotion",
    members: "membre membres",
    charges:
      "rênes barre responsabilité présidence direction vice-présidence coordination chefferie mairie tête trésorerie",
    vacant: "vacant vacante pourvoir",
    pronouns: "il elle ils elles",
    offices:
      "ministère service bureau direction conseil comité commission agence institut université école fondation association société république gouvernement secrétariat banque centre union département préfecture mairie ville collège cabinet assemblée sénat cour tribunal hôpital région municipal municipale",
    things:
      "taxe taxes impôt impôts loi lois décret arrêté règlement directive plan plans programme programmes fonds prime allocation allocations aide aides indemnité cotisation redevance contribution pension crédit régime dispositif accord accords traité convention charte label schéma stratégie code agence chèque livret carte permis projet",
  },
  figures: {
    decimal: ",",
    scales: "mille=1e3|million=1e6|millions=1e6|milliard=1e9|milliards=1e9|m=1e6|k=1e3|md=1e9|mds=1e9",
    numbers:
      "deux=2|trois=3|quatre=4|cinq=5|six=6|sept=7|huit=8|neuf=9|dix=10|onze=11|douze=12|treize=13|quatorze=14|quinze=15|seize=16|dix-sept=17|dix-huit=18|dix-neuf=19|vingt=20|vingt-cinq=25|trente=30|quarante=40|cinquante=50|soixante=60|soixante-dix=70|septante=70|quatre-vingts=80|quatre-vingt-dix=90|nonante=90|cent=100|une dizaine=10|une douzaine=12|une quinzaine=15|une vingtaine=20|une trentaine=30|une quarantaine=40|une cinquantaine=50|une centaine=100",
    beforeScale: "un=1|un demi=0.5|un quart de=0.25|trois quarts de=0.75",
    andHalf: "et demi|et demie",
    fractions:
      "la moitié=50|moitié=50|un tiers=33.33|le tiers=33.33|deux tiers=66.67|un quart=25|le quart=25|trois quarts=75|un cinquième=20|deux cinquièmes=40|trois cinquièmes=60|quatre cinquièmes=80|un dixième=10",
    counted:
      "personnes habitants enfants femmes hommes élèves étudiants agents salariés emplois familles ménages entreprises communes pays états régions départements écoles collèges lycées hôpitaux logements projets dossiers lauréats membres candidats victimes morts blessés migrants réfugiés agriculteurs exploitations véhicules directeurs ministres préfets ambassadeurs juges députés villes sites centres hectares tonnes participants bénévoles équipes services ministères organisations associations",
    currencies:
      "dollars=USD|dollar=USD|euros=EUR|euro=EUR|livres sterling=GBP|francs suisses=CHF|francs cfa=XOF|francs congolais=CDF|francs rwandais=RWF|yens=JPY|nairas=NGN|couronnes suédoises=SEK|couronnes norvégiennes=NOK|couronnes danoises=DKK|couronnes tchèques=CZK|dinars tunisiens=TND|dinars algériens=DZD|dirhams marocains=MAD|roupies indiennes=INR|francs=|dinars=|dirhams=|roupies=|pesos=|roubles=|ariary=MGA|gourdes=HTG|ouguiyas=MRU|dollars canadiens=CAD|dollars américains=USD",
    moreThan: "plus de|au-delà de|supérieur à",
    lessThan: "moins de|près de|presque|inférieur à",
    upTo: "jusqu'à|au plus|au maximum|pas plus de",
    atLeast: "au moins|pas moins de",
    about: "environ|quelque|autour de|à peu près",
    naming:
      "article|articles|art|loi|décret|ordonnance|arrêté|page|alinéa|paragraphe|chapitre|titre|annexe|numéro|n|nos|version|étage|bp|cs|cedex|édition|numéros|tome|réf|référence|lot|catégorie|niveau|phase|étape|axe|objectif|tableau|figure",
    streets: "rue|avenue|quai|boulevard|place|chemin|allée|impasse|route|cours|bis|ter",
    stops:
      "à au aux avec ce ces cet cette chez comme contre dans de des du depuis dont durant elle elles en entre est et eu eux il ils jusqu jusque la le les leur leurs lors lorsque mais me même mes moins mon ne ni nos notre nous on ont ou où par parmi pas pendant plus pour pourquoi puis qu que qui quand sa sans se selon sera seront ses si soit son sont sous sur ta tandis te tous tout toute toutes très un une vers via votre vous y a été était étaient avait avant après d' l' qu' n' s' c' j'",
    durations:
      "an ans année années mois semaine semaines jour jours heure heures minute minutes seconde secondes h siècle siècles décennie décennies trimestre trimestres",
    outOf: "sur|pour",
    ratios: "#~ sur #",
    ones: "un|une",
    every: "",
    ordinals: "",
  },
  funding: {
    neverGiven:
      "détourn(?:é|ée|és|ées|er|ement|ements)|escroqueries?|pots?-de-vin|amende|amendes|frais|prix|tarif|bénéfices?|chiffre d'affaires|salaires?|rançon|dette|pertes?|remboursements?|capital|achats?|commandes?|livraisons?|facturer|mensualités?|versements? égaux|gratuite? dès|taux journalier|rémunération|plafond|dépass(?:e|ent|ant|er)|supérieure?s? (?:ou égale?s? )?à|réserves de change|balance courante",
    unlessGiven: "charges?|coûts? évités|économies|réduction des (?:coûts|dépenses)",
    giving:
      "subvention(?:s|né|née|nés|nées|ner)?|financ(?:e|er|é|ée|és|ées|ent|ement|ements)|budgets?|dotations?|alloué(?:e|s|es)?|allocations?|octroyé(?:e|s|es)?|accordé(?:e|s|es)?|aides?|dons?|bourses?|crédits? (?:de|ouverts?)|investi(?:r|t|s|ssements?|ssement)?|prêts?|enveloppe|soutien|fonds|(?:a|ont|est|sont) versé(?:e|s|es)?|versé(?:e|s|es)? (?:à|aux|au)|contributions?|mécénat|récompenses?|coût total|programmes?",
    surelyGiven:
      "subvention(?:s|né|née|nés|nées|ner)?|financ(?:e|er|é|ée|és|ées|ent|ement|ements)|budgets?|dotations?|alloué(?:e|s|es)?|allocations?|octroyé(?:e|s|es)?|accordé(?:e|s|es)?|aides?|dons?|bourses?|crédits? (?:de|ouverts?)|investi(?:r|t|s|ssements?|ssement)?|prêts?|enveloppe|fonds|versé(?:e|s|es)? (?:à|aux|au)|contributions?|mécénat|programmes?|soutien",
    costs: "coûts?|coûte(?:nt|ra|ront)?|montants?|dépenses?",
    sums: "montants?|somme",
    conditional:
      "dépass(?:e|ent|ant|er)|seuils?|plafonné(?:e|s|es)?|litiges?|tribunal|en moyenne|par (?:personne|nuit|tête|commande|utilisateur)|remboursé(?:e|s|es)?|achats?|clients?|factures?|si (?:le|la|les|votre|un|une)|sauf si",
    threshold: "inférieure?s? à|supérieure?s? à|moins de|plus de",
    behindBound: "moins|plus",
    opensCondition: "si|lorsque",
    each: "chaque|par|pour un|pour tout",
    examples: "par exemple|p\\. ex\\.|exemples?|tels? que|telles? que",
    purposes:
      "pour|afin de|en faveur d(?:e|u|es)|au profit d(?:e|u|es)|à destination d(?:e|u|es)|destinés? à|sur \\d",
  },
  wording: {
    must: "doit|doivent|devra|devront|est tenu de|est tenue de|sont tenus de|sont tenues de",
    should: "devrait|devraient|il convient de",
    may: "peut|peuvent|pourra|pourront|pourrait|pourraient",
    softeners:
      "envisage de|envisagent de|envisager de|envisagera de|s'efforce de|s'efforcent de|s'efforcera de|s'efforcer de|étudie la possibilité|étudiera la possibilité|dans la mesure du possible|le cas échéant|autant que possible",
    negations: "pas|jamais|aucun|aucune",
    denying: "ne|aucune?|jamais|sans|interdit\\p{L}{0,24}|interdic\\p{L}{0,24}",
    conditions: "si|sauf|lorsque|selon|dépend",
    between: "ne|n|est|sont|être|sera|seront|a|ont|doit|doivent|peut|peuvent|devra|devront",
  },
  opposed: {
    denied: [
      "tous|toutes|tout|toute|chaque|chacun|chacune|tout le monde / aucun|aucune|nul|nulle|personne|rien",
      "toujours / jamais",
      "avec / sans",
      "y compris / sauf|excepté|hormis|à l'exception|à l'exclusion",
    ],
    conditions: ["si|lorsque|à condition que|seulement si / sauf si|sauf lorsque|à moins que|sauf"],
    reversed: [
      "autoris*|permet*|permis*|admis* / interdi*|prohib*|défend*",
      "accept*|approuv*|adopt* / rejet*|refus*",
      "accord* / refus*|retir*",
      "inclu* / exclu*",
      "soutien*|soutenu* / s'oppose|s'opposent|combat*|rejet*",
      "pour|en faveur / contre",
      "augment*|accr* / diminu*|rédui*|baiss*",
      "renforc* / affaibli*",
      "ouver*|ouvr* / ferm*",
      "obligatoire* / facultati*",
      "confirm* / dément*|infirm*",
      "publi* / priv*|secret*",
    ],
    bounds: [
      "au moins|au minimum|pas moins de / au plus|au maximum|pas plus de|tout au plus|jusqu'à",
      "minimum|minimal* / maximum|maximal*",
      "au plus tôt / au plus tard",
      "ou plus / ou moins",
    ],
    boundsOfNumbers: [
      "plus de|plus d'|supérieur à|supérieure à|supérieurs à|supérieures à|au-dessus de / moins de|moins d'|inférieur à|inférieure à|inférieurs à|inférieures à|au-dessous de|en dessous de",
      "avant|jusqu'au|jusqu'à / après|à partir du|à compter du|depuis|dès",
      "dans / après",
    ],
    times:
      "date|jour|fin|expiration|délai|échéance|entrée|adoption|publication|début|ratification|minuit|midi|signature|terme",
    prefixes: {
      "non-": "",
      in: "access|acti|adapt|adéqua|admissib|applica|capa|certain|compatib|complet|compét|consistan|constitution|contest|correct|défini|dépend|déterminé|direct|dispensab|divis|efficac|égal|élig|équit|exact|existan|expériment|fond|fréquen|humain|juste|justifi|opérant|opposab|recevab|satisf|secur|sécur|solvab|stab|suffi|support|tolér|utile|valid|variab|visib|volontair",
      im: "matériel|mobil|modér|moral|parti|perméab|populair|possib|précis|prév|probab|propre|prudent|pur",
      il: "légal|légitim|licit|limit|lisib|logiq",
      ir: "rationnel|rattrapab|recevab|récupérab|réel|régul|religi|remplaçab|réversib|révocab|responsab",
      dés: "avantag|accord|activ|approuv|arm|équilibr|honor|ordre|uni",
      mé: "content|connu",
    },
    notDenied: "",
  },
};
