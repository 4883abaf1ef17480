import { examplesOf } from '../example';

export const examples = examplesOf(`
  „Port otworzy się w maju” – powiedziała Nora Feld. → Port otworzy się w maju = Nora Feld
  „Nikt nas nie pytał” – mówi Paweł Orłowski, dyrektor zakładu. → Nikt nas nie pytał = Paweł Orłowski
  „To koniec” – dodała ona. → To koniec = ?
  „Zostajemy”, wyjaśnił burmistrz. → Zostajemy = burmistrz
  „Zapomniano o nas”, skarżyła się mieszkanka. → Zapomniano o nas = mieszkanka
  Paweł Orłowski powiedział: „Jutro wyjeżdżam”. → Jutro wyjeżdżam = Paweł Orłowski
  Burmistrz odpowiedział: „To nieprawda”. → To nieprawda = Burmistrz
  Według Ewy Bielak most był „niebezpieczny”. → niebezpieczny = Ewy Bielak
  Zdaniem Pawła Orłowskiego tunel „nigdy nie był suchy”. → nigdy nie był suchy = Pawła Orłowskiego
  Ewa Bielak nazwała ofertę „obrazą”. → obrazą = Ewa Bielak
  Związek potępił „całkowitą pogardę”. → całkowitą pogardę = Związek
  Ewa Bielak przyszła późno. Ona nazwała spotkanie „klęską”. → klęską = Ewa Bielak
  „Pada”, westchnął Paweł Orłowski. „Znowu.” → Pada = Paweł Orłowski / Znowu. = Paweł Orłowski
  „Powiedział «do jutra» i wyszedł”, opowiada Ewa Bielak. → Powiedział «do jutra» i wyszedł = Ewa Bielak
  Film „Fale” wchodzi do kin dzisiaj. →
  Gazeta „Przypływ” znika. →
  "Wygramy", obiecał Paweł Orłowski. → Wygramy = Paweł Orłowski
  – Nie przyjdę – powiedział Paweł Orłowski. → Nie przyjdę = Paweł Orłowski
  Paweł Orłowski napisał, że to „koniec”. → koniec = Paweł Orłowski
  „Jesteśmy gotowi”, podkreślił Paweł Orłowski. → Jesteśmy gotowi = Paweł Orłowski
`);
