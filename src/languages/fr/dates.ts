import type { DateWords } from '../language';

/** How dates are written in French. */
export const dates: DateWords = {
  months: ['jan', 'fév fev', 'mar', 'avr', 'mai', 'juin', 'juil', 'aoû aou', 'sep', 'oct', 'nov', 'déc dec'],
  words: `
    lun mar mer jeu ven sam dim il y a à le hier jour heure mis jour publié modifié semaine mois an une
    aujourd lundi mardi mercredi jeudi vendredi samedi dimanche publiée publication mise dernière
  `,
  near: ['hier'],
  ages: [String.raw`\bil y a \d+`],
  ordinals: 'er',
  of: '',
  at: ['à'],
  signs: '',
  updated: ['mis à jour', 'mise à jour', 'modifié', 'actualisé'],
  dayFirst: true,
};
