import { examplesOf } from '../example';

export const examples = examplesOf(`
  ”Hamnen öppnar i maj”, säger Nora Feld. → Hamnen öppnar i maj = Nora Feld
  – Hamnen öppnar i maj, säger Nora Feld. → Hamnen öppnar i maj, = Nora Feld
  ”Ingen har frågat oss”, sade Karin Berg, ordförande. → Ingen har frågat oss = Karin Berg
  ”Vi stannar här”, skriver Lars Holm. → Vi stannar här = Lars Holm
  ”Det är över”, tillade hon. → Det är över = ?
  Lars Holm sade: ”Jag reser i morgon.” → Jag reser i morgon. = Lars Holm
  I går sade Lars Holm: ”Jag reser i morgon.” → Jag reser i morgon. = Lars Holm
  Karin Berg kallade budet ”en förolämpning”. → en förolämpning = Karin Berg
  Enligt Karin Berg är bron ”livsfarlig”. → livsfarlig = Karin Berg
  ”Det regnar”, suckade Lars Holm. ”Igen.” → Det regnar = Lars Holm / Igen. = Lars Holm
  ”Pumparna fungerade aldrig”, hävdar Lars Holm. → Pumparna fungerade aldrig = Lars Holm
  ”Vi ska vinna”, lovade tränaren Ola Lind. → Vi ska vinna = Ola Lind
  ”Så är det alltid”, menar Eva Strand. → Så är det alltid = Eva Strand
  ”Nej”, svarade Eva Strand. ”Jag vill inte.” → Nej = Eva Strand / Jag vill inte. = Eva Strand
  ”Det är kallt”, konstaterar Anders Ek i tidningen. → Det är kallt = Anders Ek
  ”Vi väntar”, berättar Sara Nord. → Vi väntar = Sara Nord
  ”Taket läcker”, påpekar Sara Nord. → Taket läcker = Sara Nord
  ”Vi hoppas på snö”, förklarade Jonas Alm. → Vi hoppas på snö = Jonas Alm
  ”Båten är såld”, uppger Jonas Alm. → Båten är såld = Jonas Alm
  Filmen ”Vågorna” visas på fredag. →
`);
