import { examplesOf } from '../example';

export const examples = examplesOf(`
  „De haven gaat in mei open”, zei Nora Feld. → De haven gaat in mei open = Nora Feld
  ‘Niemand heeft ons iets gevraagd’, zegt Els Bakker, de voorzitter. → Niemand heeft ons iets gevraagd = Els Bakker
  “Het is voorbij”, voegde ze toe. → Het is voorbij = ?
  ‘Wij blijven’, aldus de burgemeester. → Wij blijven = de burgemeester
  ‘We worden vergeten’, klaagt een bewoonster. → We worden vergeten = een bewoonster
  Jan Visser zei: ‘Ik vertrek morgen.’ → Ik vertrek morgen. = Jan Visser
  De burgemeester antwoordde: “Dat klopt niet.” → Dat klopt niet. = De burgemeester
  Volgens Els Bakker is de brug ‘gevaarlijk’. → gevaarlijk = Els Bakker
  Els Bakker noemde het bod ‘een belediging’. → een belediging = Els Bakker
  De vakbond spreekt van ‘totale minachting’. → totale minachting = De vakbond
  Gisteren zei de woordvoerder: ‘Wij gaan niet weg.’ → Wij gaan niet weg. = de woordvoerder
  ‘Het regent’, verzuchtte Jan Visser. ‘Alweer.’ → Het regent = Jan Visser / Alweer. = Jan Visser
  ‘De pompen’, zei Jan Visser, ‘hebben nooit gewerkt.’ → De pompen hebben nooit gewerkt. = Jan Visser
  “Hij zei ‘tot morgen’ en ging weg”, vertelt Els Bakker. → Hij zei ‘tot morgen’ en ging weg = Els Bakker
  De film ‘De Golven’ draait vanaf vrijdag. →
  De krant ‘Het Getij’ sluit. →
  ‘We gaan winnen’, beloofde Jan Visser. → We gaan winnen = Jan Visser
  “Zo gaat 't altijd”, zegt Jan Visser. → Zo gaat 't altijd = Jan Visser
  Jan Visser liet weten dat hij ‘heel blij’ was. → heel blij = Jan Visser
  Els Bakker kwam laat. Ze sprak van een ‘mislukking’. → mislukking = Els Bakker
`);
