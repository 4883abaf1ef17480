import type { Phrases } from '../../model';

/** Rights and house rules, in languages other than English. */
export const LEGAL: Phrases = {
  de: ['alle rechte vorbehalten~', '(?:impressum|datenschutz(?:erklärung)?|agb|nutzungsbedingungen)~'],
  fr: ['tous droits réservés~', '(?:mentions légales|conditions générales|politique de confidentialité)~'],
  es: [
    'todos los derechos reservados~',
    '(?:aviso legal|política de privacidad|términos y condiciones|condiciones de uso)~',
  ],
  it: [
    'tutti i diritti (?:sono )?riservati~',
    '(?:informativa sulla privacy|note legali|termini e condizioni|riproduzione riservata)~',
  ],
  pt: ['todos os direitos reservados~', '(?:política de privacidade|termos (?:de uso|e condições))~'],
  nl: [
    'alle rechten voorbehouden~',
    '(?:privacyverklaring|privacybeleid|algemene voorwaarden|gebruiksvoorwaarden)~',
  ],
  sv: ['alla rättigheter förbehållna~', '(?:integritetspolicy|användarvillkor|villkor)~'],
  pl: ['wszelkie prawa zastrzeżone~', '(?:polityka prywatności|regulamin)~'],
  cs: ['všechna práva vyhrazena~', '(?:ochrana osobních údajů|podmínky použití|obchodní podmínky)~'],
  ru: [
    'все права защищены~',
    '(?:политика конфиденциальности|пользовательское соглашение|правила использования)~',
  ],
  uk: ['(?:всі|усі) права захищен[іо]~', '(?:політика конфіденційності|правила користування)~'],
  tr: [
    '(?:tüm|her) hakkı saklıdır~',
    'tüm hakları saklıdır~',
    '(?:gizlilik politikası|kullanım (?:koşulları|şartları))~',
  ],
  ar: ['(?:جميع|كل) الحقوق محفوظة~', 'سياسة الخصوصية~', 'شروط الاستخدام~'],
  zh: [
    '版权所有.{0,24}',
    '版權所有.{0,24}',
    '保留所有权利.{0,10}',
    '隐私政策',
    '隱私權政策',
    '未经.{0,12}(?:授权|许可).{0,24}',
    '免责声明.{0,60}',
  ],
  ja: ['無断(?:転載|複製).{0,20}', '著作権.{0,20}', 'プライバシーポリシー', '利用規約', '禁無断転載'],
};
