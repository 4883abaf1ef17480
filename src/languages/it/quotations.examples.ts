import { examplesOf } from '../example';

export const examples = examplesOf(`
  «Il porto aprirà a maggio», ha detto Nora Feld. → Il porto aprirà a maggio = Nora Feld
  “Nessuno ci ha chiesto niente”, afferma Elena Conti, la direttrice. → Nessuno ci ha chiesto niente = Elena Conti
  "È finita", ha aggiunto lei. → È finita = ?
  «Restiamo», spiega il sindaco. → Restiamo = il sindaco
  «Ci dimenticano», denuncia una residente. → Ci dimenticano = una residente
  Paolo Serra ha detto: «Parto domani.» → Parto domani. = Paolo Serra
  Il sindaco risponde: “È falso.” → È falso. = Il sindaco
  Secondo Elena Conti, il ponte è “pericoloso”. → pericoloso = Elena Conti
  Stando a Paolo Serra, il tunnel era «sempre bagnato». → sempre bagnato = Paolo Serra
  Elena Conti ha definito l'offerta «un insulto». → un insulto = Elena Conti
  Il sindacato denuncia “un disprezzo totale”. → un disprezzo totale = Il sindacato
  Elena Conti è arrivata tardi. Lei parla di un «fallimento». → fallimento = Elena Conti
  «Piove», sbotta Paolo Serra. «Di nuovo.» → Piove = Paolo Serra / Di nuovo. = Paolo Serra
  «Le pompe», spiega Paolo Serra, «non hanno mai funzionato.» → Le pompe non hanno mai funzionato. = Paolo Serra
  «Mi ha detto “a domani” ed è partito», racconta Elena Conti. → Mi ha detto “a domani” ed è partito = Elena Conti
  Il film «Le Onde» esce venerdì. →
  Il quotidiano «La Marea» chiude. →
  “Vinceremo”, ha promesso Paolo Serra. → Vinceremo = Paolo Serra
  «Niente è sicuro», avverte Marta Gallo. Secondo lei, il piano è «sepolto». → Niente è sicuro = Marta Gallo / sepolto = Marta Gallo
  — Non vengo — disse Paolo Serra. → Non vengo = Paolo Serra
  Il ministro ha lasciato la sala, denunciando “una farsa”. → una farsa = Il ministro
`);
