import type { StructureWords } from './structure-words.type.ts';

/** English: `en.ts`. */
export const fr: StructureWords = {
  definition: {
    degree: 'Degré : à combien de personnes du réseau celle-ci est liée.',
    density:
      'Densité : la part, parmi tous les liens possibles entre les personnes liées à celle-ci, de ceux qui existent.',
    constraint:
      'Contrainte de Burt, tous les liens comptant autant : Σ_j (p_ij + Σ_q p_iq·p_qj)², p étant la part d’un lien dans tous ceux d’une personne, où qu’ils mènent. Faible : les contacts sont séparés les uns des autres.',
    constraintWeighted:
      'Contrainte de Burt selon la force : comme `constraint`, p étant la part de la force d’un lien dans toutes celles d’une personne. Les liens sans indice sont laissés de côté.',
    egoConstraint:
      'Contrainte de Burt restreinte à la personne et à ceux qui lui sont liés, tous les liens comptant autant : comme dans les données d’enquête (UCINET).',
    egoConstraintWeighted: 'Contrainte de Burt restreinte à la personne et à ceux qui lui sont liés, selon la force.',
    hierarchy:
      'Hiérarchie (Coleman-Theil, Burt 1992) : quelle part de la contrainte vient d’un seul voisin ; 0 : de tous autant, 1 : d’un seul.',
    effectiveSize:
      'Taille effective (Burt 1992), tous les liens comptant autant : à combien de sources distinctes reviennent les voisins ; leur nombre moins ce que chacun répète des autres.',
    effectiveSizeWeighted:
      'Taille effective selon la force : ce qu’un voisin répète compte selon la force de ses liens.',
    efficiency: 'Efficacité : la taille effective divisée par le nombre de voisins ; 1 : tous sont distincts.',
    egoBetweenness:
      'Intermédiarité locale (Everett & Borgatti 2005) : pour les paires de voisins qui ne sont pas liés, la part de leurs plus courts chemins qui passent par cette personne.',
    betweenness:
      'Intermédiarité (Freeman 1977) : pour toutes les paires d’autres personnes du réseau, chacune une fois, la part de leurs plus courts chemins qui passent par celle-ci. L’ego fait partie du réseau.',
    betweennessShare:
      'L’intermédiarité divisée par la plus grande possible, 2/((n−1)(n−2)), n étant le nombre de personnes qui ont un lien.',
  },
  estimated: 'Estimée à partir de 200 personnes, car le réseau est grand (Brandes & Pich 2007).',
  mixDefinition:
    'Indice de Blau : 1 − Σ p², p étant la part de chaque valeur parmi les contacts dont elle est connue. IQV : le même, divisé par le plus grand possible.',
  unknown:
    'Vos fichiers ne disent pas qui, parmi vos contacts, connaît qui : on ne peut rien dire de la façon dont ils se tiennent. Importez les contacts d’un contact, ou dites qui connaît qui.',
  tooFew: 'Avec moins de deux contacts, il n’y a pas de structure à décrire.',
  openness: {
    OPEN: (contacts, effective) =>
      `Vos ${contacts} ne se connaissent guère : ils valent ${effective} sources distinctes.`,
    MIXED: (contacts, effective) =>
      `Vos ${contacts} forment plusieurs cercles : ensemble, ils valent ${effective} sources distinctes.`,
    CLOSED: (contacts, effective) =>
      `La plupart de vos ${contacts} se connaissent : ils ne valent que ${effective} sources distinctes.`,
  },
  advice: {
    OPEN: {
      INFORMATION: 'Pour apprendre ce que d’autres n’apprennent pas, c’est l’idéal : demandez largement.',
      ORDINARY:
        'Vous touchez beaucoup de cercles ; demandez dans chacun, car personne ne portera votre demande de l’un à l’autre.',
      COSTLY:
        'Pour une aide qui coûte, c’est mince : personne ne se porte garant de vous. Faites se rencontrer deux d’entre eux.',
    },
    MIXED: {
      INFORMATION: 'Pour des informations, demandez à une personne de chaque cercle plutôt qu’à plusieurs du même.',
      ORDINARY: 'Demandez à qui relie deux cercles : la demande voyagera à partir de là.',
      COSTLY:
        'Pour une aide qui coûte, demandez à l’intérieur d’un cercle : on y répond de vous les uns auprès des autres.',
    },
    CLOSED: {
      INFORMATION: 'Ils vous apprendront les mêmes nouvelles ; pour d’autres, rencontrez quelqu’un du dehors.',
      ORDINARY:
        'Ils s’accordent vite pour aider, mais touchent peu d’autres gens ; un contact du dehors apporte plus qu’un de plus parmi eux.',
      COSTLY: 'Pour une aide qui coûte, c’est une force : ils répondent de vous les uns auprès des autres.',
    },
  },
  personUnknown: 'Vos fichiers ne disent pas qui cette personne connaît.',
  personAlone: 'Autant qu’on sache, cette personne n’est liée qu’à une autre au plus.',
  person: {
    OPEN: (known, effective) =>
      `Se tient entre des gens qui ne se connaissent guère : sur ${known}, ${effective} sources sont distinctes.`,
    MIXED: (known, effective) => `Appartient à plusieurs cercles : sur ${known}, ${effective} sources sont distinctes.`,
    CLOSED: (known, effective) =>
      `Appartient à un cercle où la plupart se connaissent : sur ${known}, ${effective} sources seulement sont distinctes.`,
  },
  opens: (people, alone) =>
    `Connaît ${people} avec qui vous n’êtes pas en contact${alone === null ? '' : `, dont ${alone} que nul autre ici ne connaît`}.`,
  opensNobody: 'Ne connaît personne que vous ne connaissiez vous-même.',
  links: (circles) => `Relie ${circles} qui n’ont pas d’autre lien ici.`,
  fitting: (count, people, alone) =>
    count === 0
      ? 'Aucune ne convient à cet objectif, autant qu’on sache.'
      : `${people} parmi elles ${count === 1 ? 'convient' : 'conviennent'} à cet objectif${alone === null ? '' : `, dont ${alone} par nul autre`} : demandez ici.`,
  superConnector:
    'Un super-connecteur : parmi ceux de vos contacts qui connaissent le plus de monde ; sollicitez-le rarement, et pour ce qui compte.',
  bridge: (people) =>
    `Le seul lien ici entre ${people} et toutes les autres. S’il se perd, il ne reste que vos propres liens avec elles.`,
  bridgeFitting: (count, people) =>
    count === 0
      ? 'Cet objectif n’en a pas besoin.'
      : `${people} derrière lui ${count === 1 ? 'convient' : 'conviennent'} à cet objectif : entretenez-le.`,
  mixUnknown: 'On n’en sait rien.',
  alike: (label, share) =>
    `Plutôt semblables : « ${label} » pour ${share}. Ce qui se passe ailleurs vous parvient tard.`,
  mixed: (label, share) => `Assez mêlés ; le plus souvent « ${label} », ${share}.`,
  wellMixed: 'Bien mêlés.',
  people: ['personne', 'personnes'],
  circles: ['cercle', 'cercles'],
  contacts: ['contact', 'contacts'],
};
