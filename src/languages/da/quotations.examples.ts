import { examplesOf } from '../example';

export const examples = examplesOf(`
  »Havnen åbner i maj«, siger Nora Feld. → Havnen åbner i maj = Nora Feld
  – Havnen åbner i maj, siger Nora Feld. → Havnen åbner i maj, = Nora Feld
  »Ingen har spurgt os«, sagde Karen Berg, formand. → Ingen har spurgt os = Karen Berg
  »Vi bliver her«, skriver Lars Holm. → Vi bliver her = Lars Holm
  »Det er slut«, tilføjede hun. → Det er slut = ?
  Lars Holm sagde: »Jeg rejser i morgen.« → Jeg rejser i morgen. = Lars Holm
  I går sagde Lars Holm: »Jeg rejser i morgen.« → Jeg rejser i morgen. = Lars Holm
  Karen Berg kaldte tilbuddet »en fornærmelse«. → en fornærmelse = Karen Berg
  Ifølge Karen Berg er broen »livsfarlig«. → livsfarlig = Karen Berg
  »Det regner«, sukkede Lars Holm. »Igen.« → Det regner = Lars Holm / Igen. = Lars Holm
  »Pumperne virkede aldrig«, hævder Lars Holm. → Pumperne virkede aldrig = Lars Holm
  »Vi skal vinde«, lovede træneren Ole Lind. → Vi skal vinde = Ole Lind
  »Sådan er det altid«, mener Eva Strand. → Sådan er det altid = Eva Strand
  »Nej«, svarede Eva Strand. »Jeg vil ikke.« → Nej = Eva Strand / Jeg vil ikke. = Eva Strand
  »Det er koldt«, konstaterer Jan Ek i avisen. → Det er koldt = Jan Ek
  »Vi venter«, fortæller Mette Nord. → Vi venter = Mette Nord
  »Taget lækker«, påpeger Mette Nord. → Taget lækker = Mette Nord
  »Vi håber på sne«, forklarede Bo Alm. → Vi håber på sne = Bo Alm
  »Båden er solgt«, oplyser Bo Alm. → Båden er solgt = Bo Alm
  Filmen »Bølgerne« vises på fredag. →
`);
