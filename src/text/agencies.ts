/** Agencies that others print: the name that a reader knows, and how else it is written, in lower case. */
const WRITTEN = `Reuters=rtr thomson_reuters; AP=associated_press the_associated_press ap_news apnews;
AFP=agence_france-presse agence_france_presse; dpa=deutsche_presse-agentur dpa-infocom dpa-infocom_gmbh; dpa-AFX=dpa_afx;
APA=austria_presse_agentur; Keystone-SDA=sda keystone keystone-ats ats; epd=evangelischer_pressedienst;
KNA=katholische_nachrichten-agentur; SID=sport-informations-dienst; ANSA=; EFE=agencia_efe; Europa Press=; Lusa=;
TASS=tass_russian_news_agency тасс; Interfax=интерфакс; RIA Novosti=ria риа_новости; Ukrinform=укрінформ; Unian=уніан;
Xinhua=xinhua_news_agency 新华社; Kyodo=kyodo_news 共同; Jiji Press=jiji 時事; Yonhap=yonhap_news_agency 연합뉴스;
Bloomberg=bloomberg_news; UPI=united_press_international; PA Media=pa press_association pa_news; PTI=press_trust_of_india;
ANI=asian_news_international; IANS=; Anadolu=aa anadolu_agency anadolu_ajansı; Bernama=; Belga=; ANP=; Ritzau=; TT=;
NTB=; STT=; PAP=; ČTK=ctk čtk; MTI=; The Canadian Press=canadian_press cp; AAP=australian_associated_press;
The Conversation=conversation theconversation; ProPublica=; KFF Health News=kaiser_health_news khn; PR Newswire=prnewswire;
Business Wire=businesswire; GlobeNewswire=globe_newswire; CNN=cnn_newsource; StatePoint=; Stacker=`;

/** The name of an agency by each way in which it is written, in lower case. */
export const AGENCIES: ReadonlyMap<string, string> = new Map(
  WRITTEN.split(/;\s/).flatMap(line => {
    const [name = '', others = ''] = line.split('=');
    return [name.toLowerCase(), ...others.split(' ').filter(Boolean)].map(
      way => [way.replaceAll('_', ' '), name] as const,
    );
  }),
);
