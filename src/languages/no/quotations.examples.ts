import { examplesOf } from '../example';

export const examples = examplesOf(`
  «Havnen åpner i mai», sier Nora Feld. → Havnen åpner i mai = Nora Feld
  – Havnen åpner i mai, sier Nora Feld. → Havnen åpner i mai, = Nora Feld
  «Ingen har spurt oss», sa Kari Berg, lederen. → Ingen har spurt oss = Kari Berg
  «Vi blir her», skriver Lars Holm. → Vi blir her = Lars Holm
  «Det er over», tilføyde hun. → Det er over = ?
  Lars Holm sa: «Jeg reiser i morgen.» → Jeg reiser i morgen. = Lars Holm
  I går sa Lars Holm: «Jeg reiser i morgen.» → Jeg reiser i morgen. = Lars Holm
  Kari Berg kalte tilbudet «en fornærmelse». → en fornærmelse = Kari Berg
  Ifølge Kari Berg er broen «livsfarlig». → livsfarlig = Kari Berg
  «Det regner», sukket Lars Holm. «Igjen.» → Det regner = Lars Holm / Igjen. = Lars Holm
  «Pumpene virket aldri», hevder Lars Holm. → Pumpene virket aldri = Lars Holm
  «Vi skal vinne», lovet treneren Ola Lind. → Vi skal vinne = Ola Lind
  «Slik er det alltid», mener Eva Strand. → Slik er det alltid = Eva Strand
  «Nei», svarte Eva Strand. «Jeg vil ikke.» → Nei = Eva Strand / Jeg vil ikke. = Eva Strand
  «Det er kaldt», konstaterer Jan Ek i avisen. → Det er kaldt = Jan Ek
  «Vi venter», forteller Siri Nord. → Vi venter = Siri Nord
  «Taket lekker», påpeker Siri Nord. → Taket lekker = Siri Nord
  «Vi håper på snø», forklarte Jon Alm. → Vi håper på snø = Jon Alm
  «Båten er solgt», opplyser Jon Alm. → Båten er solgt = Jon Alm
  Filmen «Bølgene» vises på fredag. →
`);
