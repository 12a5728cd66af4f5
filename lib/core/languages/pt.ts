import type { LanguageTable } from "./language-table";

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
      "ordem do dia|ata|passos|etapas|procedimento|como|membros|composição|participantes|presentes|ausentes|vencedores|candidatos|equipe|anexo|perguntas?|glossário|notas?|comunicado|cronograma|índice|política de privacidade|termos (?:de uso|e condições)|condições gerais|aviso legal|regimento interno|estatutos?",
    normative:
      "deve|devem|deverá|deverão|deveria|deveriam|é preciso|é necessário|tem que|têm que|queremos|exigimos|recomenda|compromete|solicita",
    demands: "",
    demandForm: "\\p{Lu}?\\p{Ll}{2,14}(?:ar|er|ir)",
    narrative: "foi|foram|havia|disse|anunciou|sr\\.|sra\\.|hoje|ontem|nomeou",
  },
  posts: {
    heads:
      "diretor diretora presidente presidenta ministro ministra secretário secretária coordenador coordenadora chefe embaixador embaixadora prefeito prefeita gerente reitor reitora tesoureiro tesoureira comissário comissária governador governadora subsecretário subsecretária vice-presidente responsável representante assessor assessora conselheiro conselheira vice-prefeito vice-prefeita delegado delegada diretor-presidente diretora-presidente diretor-geral diretora-geral secretário-executivo secretária-executiva secretário-geral secretária-geral superintendente procurador procuradora ouvidor ouvidora corregedor corregedora controlador controladora defensor defensora subprefeito subprefeita porta-voz ex-porta-voz chanceler juiz juíza comandante supervisor supervisora administrador administradora vice-diretor vice-diretora vice-reitor vice-reitora pró-reitor pró-reitora fundador fundadora cofundador cofundadora vereador vereadora deputado deputada senador senadora tesoureiro-geral encarregado encarregada titular adjunto adjunta vogal vice-governador vice-governadora vice-tesoureiro vice-tesoureira vice-secretário vice-secretária dirigente relator relatora",
    modifiers: "novo nova primeiro primeira vice segundo segunda terceiro terceira",
    tails:
      "geral executivo executiva adjunto adjunta nacional interino interina técnico técnica especial técnico-administrativo financeiro financeira administrativo administrativa jurídico jurídica regional substituto substituta acadêmico acadêmica estadual municipal federal comercial operacional corporativo corporativa legislativo legislativa parlamentar científico científica",
    links: "de do da dos das para em no na",
    honorifics: "sr sra srs sras dr dra prof eng professora doutor doutora profa profª engenheiro engenheira",
    current: "atual",
    acting: "interino interina substituto substituta",
    former:
      "ex ex-diretor ex-diretora ex-secretário ex-secretária ex-ministro ex-ministra ex-presidente ex-prefeito ex-prefeita",
    incoming: "futuro futura próximo próxima eleito eleita",
    outgoing: "cessante",
    put: "nomeado nomeada nomeou designado designada eleito eleita elegeu promovido promovida nomeia designou designa escolheu indicou nomeados nomeadas designados eleitos empossado empossada reeleito reeleita escolhido escolhida contratado contratada reconduzido reconduzida nomear designar anunciado anunciada",
    hold: "assume assumiu assumirá ocupa ocupará exerce tomou toma tomará tornou torna tornará passa passou entra entrou assumir responderá responde entrará entram assumem acumula acumulará reassume reassumiu reassumirá atua atuará",
    copula: "é foi será ser",
    auxiliaries: "vai vão foram foi é será",
    between:
      "como a o os as ao cargo de do da nosso nossa seu sua um uma novo nova posse para no na se recém criada criado função pasta deverá atualmente desde",
    takeAtEnd: "",
    leaveAtEnd: "",
    leave:
      "renuncia renunciou deixa deixou deixará renunciará perdeu desligou-se afastou-se despediu-se deixaram",
    leavings: "exoneração renúncia saída demissão destituição",
    dismiss: "exonerou exonera exonerado exonerada demitiu demitido demitida destituiu destituído destituída",
    led: "dirigido dirigida presidido presidida liderado liderada coordenado coordenada comandado comandada chefiado chefiada administrado administrada gerido gerida ocupado ocupada",
    leads: "dirige dirigirá preside presidirá lidera liderará coordena coordenará comanda chefia",
    succeed:
      "sucede sucedeu sucederá substitui substituiu substituirá substituindo sucedendo substituído substituída sucedido sucedida",
    succession: "substituição sucessor sucessora lugar antecessor antecessora",
    puttings: "nomeação nomeações designação eleição posse indicação escolha",
    members: "membro membros",
    charges:
      "presidência direção vice-presidência chefia coordenação secretaria reitoria diretoria prefeitura gerência comando pasta direção-geral frente liderança tesouraria",
    vacant: "vago vaga",
    pronouns: "ele ela eles elas",
    offices:
      "ministério secretaria direção mesa assembleia plenário concelhia conselho comitê comissão agência universidade escola fundação associação sociedade república governo banco centro união departamento prefeitura municipal câmara diretoria superintendência gerência coordenadoria chefia gabinete instituto tribunal hospital",
    things:
      "imposto impostos decreto regulamento diretiva plano planos programa programas fundo fundos subsídio taxa tarifa contribuição pensão regime acordo tratado convênio estratégia código cartão projeto bolsa auxílio",
  },
  figures: {
    decimal: ",",
    scales: "mil=1e3|milhão=1e6|milhões=1e6|bilhão=1e9|bilhões=1e9|mil milhões=1e9|mi=1e6|bi=1e9",
    numbers:
      "dois=2|duas=2|três=3|quatro=4|cinco=5|seis=6|sete=7|oito=8|nove=9|dez=10|onze=11|doze=12|treze=13|quatorze=14|catorze=14|quinze=15|dezesseis=16|dezesete=17|dezoito=18|dezenove=19|vinte=20|trinta=30|quarenta=40|cinquenta=50|sessenta=60|setenta=70|oitenta=80|noventa=90|cem=100|duzentos=200|duzentas=200|trezentos=300|trezentas=300|quinhentos=500|quinhentas=500|uma dezena=10|uma dúzia=12|uma centena=100",
    beforeScale: "um=1|meio=0.5|um quarto de=0.25|três quartos de=0.75",
    andHalf: "e meio|e meia",
    fractions:
      "a metade=50|metade=50|um terço=33.33|dois terços=66.67|um quarto=25|três quartos=75|um quinto=20|dois quintos=40|três quintos=60|quatro quintos=80|um décimo=10",
    counted:
      "pessoas habitantes crianças mulheres homens estudantes alunos professores trabalhadores empregos famílias domicílios empresas municípios países estados regiões escolas hospitais casas moradias projetos casos beneficiários membros candidatos vítimas mortos feridos migrantes refugiados agricultores produtores veículos diretores ministros embaixadores juízes deputados senadores cidades comunidades centros hectares toneladas participantes voluntários equipes ministérios organizações associações",
    currencies:
      "dólares=USD|dólar=USD|euros=EUR|euro=EUR|reais=BRL|libras=GBP|francos suíços=CHF|escudos=CVE|pesos=|francos=|rupias=|ienes=JPY|meticais=MZN|kwanzas=AOA",
    moreThan: "mais de|acima de",
    lessThan: "menos de|quase|cerca de",
    upTo: "até|no máximo|não mais de|não mais do que",
    atLeast: "pelo menos|no mínimo|não menos de|não menos do que",
    about: "aproximadamente|em torno de",
    naming:
      "artigo|artigos|art|lei|decreto|resolução|página|inciso|parágrafo|capítulo|título|anexo|número|nº|n|versão|andar|edição|números|tomo|ref|fase|nível|etapa|eixo|objetivo|tabela|quadro|sala",
    streets: "rua|avenida|praça|travessa|alameda|rodovia",
    stops:
      "a ao aos à às antes após até cada com como contra da das de dela dele deles depois desde do dos durante e ela elas ele eles em entre era eram essa esse esta está estão este eu foi foram há isso isto já la lhe lo mais mas me menos mesmo muito na nas nem no nos nós num numa não o os ou para pela pelas pelo pelos por porque quais qual quando que quem se sem ser seu seus sob sobre sua suas são só também te tem têm um uma umas uns",
    durations:
      "ano anos mês meses semana semanas dia dias hora horas minuto minutos segundo segundos século séculos década décadas vez vezes trimestre trimestres",
    outOf: "de|em cada|por",
    ratios: "#~ em cada #|# de cada #|#~ a cada #",
    ones: "um|uma",
    every: "",
    ordinals: "",
  },
  funding: {
    neverGiven:
      "propinas?|subornos?|desfalques?|peculato|multas?|preços?|tarifas?|lucros?|receitas?|salários?|resgate|dívida|perdas?|capital social|compras?|pedidos?|frete|limite de crédito|exced(?:e|em|er)|superior(?:es)? a|reservas internacionais",
    unlessGiven: "",
    giving:
      "subsídios?|subvenç(?:ão|ões)|financi(?:a|ar|ado|ada|amento|amentos)|orçamentos?|dotaç(?:ão|ões)|aloc(?:ado|ada|ar|ação)|conced(?:ido|ida|eu|er)|ajudas?|doaç(?:ão|ões)|bolsas?|investi(?:mento|mentos|r|u|do)|empréstimos?|fundos?|contribuiç(?:ão|ões)|prêmios?|prémios?|apoio|programas?|verbas?|destin(?:a|ar|ado|ada|ou)",
    surelyGiven:
      "subsídios?|subvenç(?:ão|ões)|financi(?:a|ar|ado|ada|amento|amentos)|orçamentos?|dotaç(?:ão|ões)|aloc(?:ado|ada|ar|ação)|conced(?:ido|ida|eu|er)|ajudas?|doaç(?:ão|ões)|bolsas?|investi(?:mento|mentos|r|u|do)|empréstimos?|fundos?|contribuiç(?:ão|ões)|prêmios?|prémios?|apoio|programas?|verbas?|destin(?:a|ar|ado|ada|ou)",
    costs: "custos?|custa|custará|montante|valor|gastos?",
    sums: "montantes?|valor|valores|quantia",
    conditional: "limite|em média|por pessoa|reembolso|clientes?|faturas?",
    threshold: "mais de|menos de",
    behindBound: "menos|mais",
    opensCondition: "se|quando",
    each: "cada|por",
    examples: "por exemplo|exemplos?|tais como",
    purposes: "para|a favor de|destinad[oa]s? a",
  },
  wording: {
    must: "deve|devem|deverá|deverão|tem de|têm de",
    should: "deveria|deveriam|convém",
    may: "pode|podem|poderá|poderão|poderia|poderiam",
    softeners:
      "considerar|considerará|considerarão|procurará|procurarão|na medida do possível|quando couber|se for o caso",
    negations: "não|nunca|nenhum|nenhuma|jamais",
    denying: "não|sem|proib\\p{L}{0,24}",
    conditions: "salvo",
    between: "é|são",
  },
  opposed: {
    denied: [
      "todos|todas|todo|toda|cada|qualquer / nenhum|nenhuma|ninguém|nada",
      "sempre / nunca|jamais",
      "com / sem",
      "incluindo|inclusive / exceto|salvo|excluindo|excluído|excluída",
    ],
    conditions: ["se|quando|desde que / salvo se|a menos que|exceto se|salvo quando"],
    reversed: [
      "autoriz*|permit* / proib*|ved*",
      "aceit*|aprov* / rejeit*|recus*",
      "conced* / neg*|indefer*|revog*",
      "inclu* / exclu*",
      "apoi* / opõe|opõem|rejeit*",
      "a favor / contra",
      "aument* / diminu*|redu*",
      "reforç*|fortale* / enfraque*",
      "abert*|abr* / fechad*|fech*",
      "obrigatóri* / facultativ*|voluntári*|opcion*",
      "públic* / privad*|secret*",
    ],
    bounds: [
      "pelo menos|ao menos|no mínimo|não menos de / no máximo|quando muito|não mais de|até",
      "mínim* / máxim*",
      "ou mais / ou menos",
    ],
    boundsOfNumbers: [
      "mais de|mais do que|superior a|superiores a|acima de|maior que / menos de|menos do que|inferior a|inferiores a|abaixo de|menor que",
      "antes de|antes do|antes da|até|até o|até ao / depois de|depois do|depois da|após|após o|após a|a partir de|a partir do|desde|desde o",
    ],
    times:
      "data|dia|fim|final|expiração|vencimento|prazo|entrada|adoção|publicação|início|ratificação|assinatura|término",
    prefixes: {
      in: "acab|acess|ativ|adequad|admissív|aplicáv|apropriad|capa|cert|compatív|complet|competen|constitucion|consisten|corret|defin|depend|determinad|diret|disponív|efica|eficient|elegív|equitativ|estáv|exat|existent|flexív|formal|frequent|human|just|justific|necessári|oportun|segur|sensív|solvent|suficien|toler|tangív|útil|válid|variáv|visív|voluntári",
      im: "parcial|perfeit|pessoal|popular|possív|precis|previsív|prováv|proced|produt|própri|prudent|pur|pontual|moral|mobil",
      i: "legal|legítim|lícit|limitad|lógic|legív|material",
      ir: "racional|real|recuperáv|regular|relevant|remediáv|responsáv|reversív|revogáv",
      des: "ativ|aprov|autoriz|acord|favoráv|honest|igual|obed|necessári|ordem|proporcion|vantaj|leal",
    },
    notDenied: "",
  },
};
