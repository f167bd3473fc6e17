import { bilingual } from '../shared/i18n/use-words.ts';

const en = {
  title: 'Ambit',
  skip: 'Skip to the content',
  views: 'Views',
  nav: {
    '/': 'Overview',
    '/map': 'Map',
    '/audit': 'Audit',
    '/goals': 'Goals',
    '/people': 'People',
    '/history': 'History',
    '/import': 'Import',
    '/outside-audit': 'Outside audit',
  },
  local: 'Your data stays on this machine: this page asks nobody but the Ambit that serves it.',
  ask: 'GraphQL queries',
  account: 'Account',
  notFound: 'There is no such view.',
  toOverview: 'To the overview',
  noContacts: {
    title: 'Start with your contacts',
    body: 'There is nobody in your network yet. Bring the export of LinkedIn or of any other platform; it takes ten minutes to a first answer.',
    action: 'Begin',
  },
  noGoals: {
    title: 'Now say what you need',
    body: 'Your contacts are here, but there is no goal to hold them against: a job, a company to found, a sale, a purchase, financing.',
    action: 'Set a goal',
  },
  nothingShown: {
    title: 'There is nothing to see here',
    body: 'The owner shows no person, or no goal, of this network.',
  },
  accessEnded: {
    title: 'You cannot read this network',
    body: 'The access has ended, or there never was one. Where an audit has ended, its findings and its report stay.',
    action: 'To the audits asked of me',
  },
};

export const appWords = bilingual(en, {
  title: 'Ambit',
  skip: 'Aller au contenu',
  views: 'Vues',
  nav: {
    '/': 'Accueil',
    '/map': 'Carte',
    '/audit': 'Audit',
    '/goals': 'Objectifs',
    '/people': 'Personnes',
    '/history': 'Histoire',
    '/import': 'Importer',
    '/outside-audit': 'Audit externe',
  },
  local: 'Vos données restent sur cette machine : cette page n’interroge que l’Ambit qui la sert.',
  ask: 'Requêtes GraphQL',
  account: 'Compte',
  notFound: 'Cette vue n’existe pas.',
  toOverview: 'Vers l’accueil',
  noContacts: {
    title: 'Commencez par vos contacts',
    body: 'Il n’y a encore personne dans votre réseau. Apportez l’export de LinkedIn ou d’une autre plateforme : dix minutes suffisent pour une première réponse.',
    action: 'Commencer',
  },
  noGoals: {
    title: 'Dites maintenant ce qu’il vous faut',
    body: 'Vos contacts sont là, mais aucun objectif ne leur fait face : un emploi, une entreprise à créer, une vente, un achat, un financement.',
    action: 'Fixer un objectif',
  },
  nothingShown: {
    title: 'Il n’y a rien à voir ici',
    body: 'De ce réseau, on ne montre aucune personne, ou aucun objectif.',
  },
  accessEnded: {
    title: 'Vous ne pouvez pas lire ce réseau',
    body: 'L’accès a pris fin, ou n’a jamais existé. Quand un audit a pris fin, ses constats et son rapport restent.',
    action: 'Vers les audits qu’on me demande',
  },
});
