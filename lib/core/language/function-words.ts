/**
 * The short words that hold a language together, by language code. A text of any length is made of them by a
 * quarter to a half, whatever it is about, while names, drugs and borrowed words bring none: so a handful of them
 * tells a language, and "Doctor García" or "Thrombozytenkonzentrat" in an English sentence does not.
 *
 * From general knowledge of the languages, not from a counted list; `tests/core/language.test.ts` holds each list
 * against running text. Left out of all but the English list is what English pages have too, whatever it means
 * there: "die", "come", "per", "pro", "no", "was", "al" of "et al.", and single letters, which are initials and "L5".
 * Words that two of the other languages share stand in both: the rest of the list decides. In lower case, composed.
 */
const LISTS: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for it with as are on be at by this from or an have not which you your we our can was has they their will but what when who how if does these there more about into than may his her its been also some other after while where could would should most were such any',
  es: 'de la que el en los del se las por un para con una su lo como más pero sus le este porque esta entre cuando muy sin sobre también hasta donde desde todo nos durante es está puede pueden qué cómo ser han nuestro nuestra nuestros nuestras',
  pt: 'de que os da em um para com não uma na por mais dos como mas ao das à seu sua ou quando muito nos já também só pelo pela até isso são está pode podem ser é você nosso nossa nossos nossas foi tem',
  fr: 'de la le les et des en un une du que est pour qui dans pas au sur ne se ce il sont avec ses mais comme ou cette aux sa vous nous votre vos notre nos leur être peut peuvent à où ces qu ont été sans',
  de: 'der und den von zu das mit sich des auf für ist im dem nicht ein eine als auch es werden aus er dass sie nach wird bei einer um sind noch wie einem einen zum zur kann können oder haben wir ihr ihre ihren unsere unser durch sowie vom',
  it: 'di il la che un con del da una le si dei sono della è nel alla gli più anche delle lo questo loro tra nella dal degli suo sua questa essere può possono dell nell sul sulla ed nostro nostra nostri',
  nl: 'de het een en van dat te zijn met voor aan niet worden bij wordt ook als naar uit maar deze kan om er tot wij uw onze nog kunnen heeft hebben ons zich',
  pl: 'na się nie jest że jak od po za przez dla są lub oraz może przy które który która tym ich tego także być jej już tylko ze nas nasz nasza nasze można jako ta te',
  tr: 've bir bu için ile da de olarak daha çok en olan gibi kadar sonra veya göre ise olduğu değil tarafından edilir olur ne ya eden bizim sizin üzerinde şekilde',
  sv: 'och att det som en på är av för med den till inte om ett har de vid från kan eller vi så när även efter där denna detta dig din vår våra mycket blir hur',
  da: 'og det en er som på den de til af med ikke et har kan om eller vi så også ved blev når efter dette denne være din deres fra sig hos mellem hvor',
  no: 'og det en er som på den de til av med ikke et har kan om eller vi så også ved ble når etter dette denne være din deres fra seg hos mellom hvor noen våre',
  fi: 'ja ei että se ovat kun myös tai mutta voi olla joka jotka hän niin kuin sekä mukaan sen ole jos sitä tämä kanssa jälkeen hyvin voidaan',
  cs: 'je na se že jsou při nebo které který která jako jsme může byl také podle po za od ve ze aby jeho tak není mezi být',
  ro: 'și în de la cu pe din este sunt pentru mai nu sau prin după poate lui ale ca ce se un să fost această acest dumneavoastră noastră',
  hu: 'az és hogy nem egy meg vagy ez mint csak már még után lehet által amely ami majd volt azonban ezt kell nagyon során valamint',
  id: 'yang dan di untuk dengan dari pada ini dalam adalah atau akan dapat tidak oleh ke sebagai itu juga karena bisa secara lebih anda kami',
  vi: 'của và là các có được không với những một người để này đến từ đã bị như về tại sẽ hoặc thể',
};

/** The languages that have a list. */
export const LISTED: ReadonlySet<string> = new Set(Object.keys(LISTS));

/** Function word to the languages that have it. */
export const LANGUAGES_OF: ReadonlyMap<string, readonly string[]> = (() => {
  const languages = new Map<string, string[]>();
  for (const [code, list] of Object.entries(LISTS)) {
    for (const word of new Set(list.split(' '))) languages.set(word, [...(languages.get(word) ?? []), code]);
  }
  return languages;
})();
