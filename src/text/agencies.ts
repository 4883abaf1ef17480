/**
 * Agencies that others print, by the name that a reader knows; after each, in lower case, how else it is written. As
 * one string: it is looked up a few times in a page, and costs nothing before.
 */
export const AGENCIES =
  '||Reuters|rtr|thomson reuters||AP|associated press|ap news|apnews||AFP|agence france-presse' +
  '||dpa|deutsche presse-agentur|dpa-infocom||dpa-AFX||APA|austria presse agentur' +
  '||Keystone-SDA|sda|keystone|keystone-ats|ats||epd||KNA||SID||ANSA||EFE||Europa Press||Lusa' +
  '||TASS|тасс||Interfax|интерфакс||RIA Novosti|ria|риа новости||Ukrinform|укрінформ||Xinhua|新华社' +
  '||Kyodo|kyodo news|共同||Jiji Press|時事||Yonhap|연합뉴스||Bloomberg|bloomberg news' +
  '||UPI|united press international||PA Media|press association||PTI|press trust of india||ANI||IANS' +
  '||Anadolu|anadolu agency||Belga||ANP||Ritzau||TT||NTB||PAP||ČTK|ctk||MTI' +
  '||The Canadian Press|canadian press||AAP||CNN||The Conversation|conversation|theconversation' +
  '||ProPublica||KFF Health News||PR Newswire|prnewswire||Business Wire|businesswire||GlobeNewswire' +
  '||Stacker||';
