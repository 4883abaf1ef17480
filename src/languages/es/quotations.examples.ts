import { examplesOf } from '../example';

export const examples = examplesOf(`
  «El puerto abrirá en mayo», dijo Nora Feld. → El puerto abrirá en mayo = Nora Feld
  “Nadie nos preguntó”, afirma Elena Ruiz, la directora. → Nadie nos preguntó = Elena Ruiz
  "Se acabó", añadió ella. → Se acabó = ?
  «Nos quedamos», explica el alcalde. → Nos quedamos = el alcalde
  «Nos olvidan», denuncia una vecina. → Nos olvidan = una vecina
  Pablo Soler dijo: «Me voy mañana.» → Me voy mañana. = Pablo Soler
  El alcalde respondió: “Es falso.” → Es falso. = El alcalde
  Según Elena Ruiz, el puente es “peligroso”. → peligroso = Elena Ruiz
  De acuerdo con el fiscal, el hombre estaba «muy tranquilo». → muy tranquilo = el fiscal
  Elena Ruiz calificó la oferta de «insulto». → insulto = Elena Ruiz
  El sindicato denuncia “un desprecio total”. → un desprecio total = El sindicato
  Elena Ruiz llegó tarde. Ella habló de un «fracaso». → fracaso = Elena Ruiz
  «Llueve», lamentó Pablo Soler. «Otra vez.» → Llueve = Pablo Soler / Otra vez. = Pablo Soler
  «Las bombas», explicó Pablo Soler, «nunca funcionaron.» → Las bombas nunca funcionaron. = Pablo Soler
  «Me dijo “hasta mañana” y se fue», cuenta Elena Ruiz. → Me dijo “hasta mañana” y se fue = Elena Ruiz
  La película «Las Olas» se estrena el viernes. →
  El diario «La Marea» cierra. →
  “Ganaremos”, prometió Pablo Soler. → Ganaremos = Pablo Soler
  «Nada es seguro», advierte Marta Gil. Según ella, el plan está «enterrado». → Nada es seguro = Marta Gil / enterrado = Marta Gil
  —No voy —dijo Pablo Soler. → No voy = Pablo Soler
  El ministro salió de la sala, denunciando “una farsa”. → una farsa = El ministro
`);
