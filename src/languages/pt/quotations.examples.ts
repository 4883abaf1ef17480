import { examplesOf } from '../example';

export const examples = examplesOf(`
  «O porto abre em maio», disse Nora Feld. → O porto abre em maio = Nora Feld
  “Ninguém nos perguntou”, afirma Helena Reis, a diretora. → Ninguém nos perguntou = Helena Reis
  "Acabou", acrescentou ela. → Acabou = ?
  «Ficamos», explica o prefeito. → Ficamos = o prefeito
  «Somos esquecidos», denuncia uma moradora. → Somos esquecidos = uma moradora
  Paulo Serra disse: «Parto amanhã.» → Parto amanhã. = Paulo Serra
  O prefeito respondeu: “É falso.” → É falso. = O prefeito
  Segundo Helena Reis, a ponte é “perigosa”. → perigosa = Helena Reis
  De acordo com o promotor, o homem estava «muito calmo». → muito calmo = o promotor
  Helena Reis classificou a oferta de «insulto». → insulto = Helena Reis
  O sindicato denuncia “um desprezo total”. → um desprezo total = O sindicato
  Helena Reis chegou tarde. Ela falou de um «fracasso». → fracasso = Helena Reis
  «Chove», lamentou Paulo Serra. «Outra vez.» → Chove = Paulo Serra / Outra vez. = Paulo Serra
  «As bombas», explicou Paulo Serra, «nunca funcionaram.» → As bombas nunca funcionaram. = Paulo Serra
  «Disse-me “até amanhã” e partiu», conta Helena Reis. → Disse-me “até amanhã” e partiu = Helena Reis
  O filme «As Ondas» estreia hoje. →
  O jornal «A Maré» fecha. →
  “Vamos ganhar”, prometeu Paulo Serra. → Vamos ganhar = Paulo Serra
  «Nada é certo», avisa Marta Gil. Segundo ela, o plano está «enterrado». → Nada é certo = Marta Gil / enterrado = Marta Gil
  — Não vou — disse Paulo Serra. → Não vou = Paulo Serra
  O ministro saiu da sala, denunciando “uma farsa”. → uma farsa = O ministro
`);
