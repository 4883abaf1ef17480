/** Agencies that others print: the name that a reader knows, and how else it is written, in lower case. */
const WRITTEN = `Reuters=rtr thomson_reuters; AP=associated_press ap_news apnews; AFP=agence_france-presse;
dpa=deutsche_presse-agentur dpa-infocom; dpa-AFX=; APA=austria_presse_agentur; Keystone-SDA=sda keystone keystone-ats ats;
epd=; KNA=; SID=; ANSA=; EFE=; Europa Press=; Lusa=; TASS=тасс; Interfax=интерфакс; RIA Novosti=ria риа_новости;
Ukrinform=укрінформ; Xinhua=新华社; Kyodo=kyodo_news 共同; Jiji Press=時事; Yonhap=연합뉴스; Bloomberg=bloomberg_news;
UPI=united_press_international; PA Media=press_association; PTI=press_trust_of_india; ANI=; IANS=; Anadolu=anadolu_agency;
Belga=; ANP=; Ritzau=; TT=; NTB=; PAP=; ČTK=ctk; MTI=; The Canadian Press=canadian_press; AAP=; CNN=;
The Conversation=conversation theconversation; ProPublica=; KFF Health News=; PR Newswire=prnewswire; Business Wire=businesswire;
GlobeNewswire=; Stacker=`;

/** The name of an agency by each way in which it is written, in lower case. */
export const AGENCIES: ReadonlyMap<string, string> = new Map(
  WRITTEN.split(/;\s/).flatMap(line => {
    const [name = '', others = ''] = line.split('=');
    return [name.toLowerCase(), ...others.split(' ').filter(Boolean)].map(
      way => [way.replaceAll('_', ' '), name] as const,
    );
  }),
);
