import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../lib/core/analyze.ts';
import { pageLanguage } from '../../lib/core/language.ts';
import type { TextBlock } from '../../lib/core/types/index.ts';
import { NO_EVIDENCE } from './read-example.ts';

/** Text of our own in several languages, as clinics write it. */
const TEXTS: Readonly<Record<string, string>> = {
  en: 'The cells are taken from your own bone marrow and put into the joint on the same day. Most of our patients say that they have less pain after a few weeks.',
  es: 'Las células madre se obtienen de la médula ósea del paciente y se inyectan en la articulación el mismo día. La mayoría de nuestros pacientes dice que tiene menos dolor.',
  pt: 'As células são retiradas da medula óssea do próprio paciente e injetadas na articulação no mesmo dia. A maioria dos pacientes diz que não tem mais dor e que pode andar bem.',
  fr: 'Les cellules sont prélevées dans la moelle osseuse du patient et injectées dans le genou le même jour. La plupart de nos patients ont moins de douleurs après quelques semaines.',
  de: 'Die Zellen werden aus dem Knochenmark des Patienten gewonnen und am selben Tag in das Gelenk gespritzt. Die meisten unserer Patienten haben nach einigen Wochen weniger Schmerzen.',
  it: 'Le cellule sono prelevate dal midollo osseo del paziente e iniettate nel ginocchio lo stesso giorno. La maggior parte dei nostri pazienti non ha più dolore dopo qualche settimana.',
  nl: 'De cellen worden uit het beenmerg van de patiënt gehaald en op dezelfde dag in het gewricht gespoten. De meeste van onze patiënten hebben na enkele weken minder pijn.',
  pl: 'Komórki są pobierane ze szpiku kostnego pacjenta i tego samego dnia podawane do stawu. Większość pacjentów mówi, że już po kilku tygodniach ból jest mniejszy i nie wraca.',
  tr: 'Hücreler hastanın kendi kemik iliğinden alınır ve aynı gün ekleme enjekte edilir. Bu tedavi ile hastalar birkaç hafta sonra daha az ağrı duyar ve daha rahat yürür.',
  sv: 'Cellerna tas från patientens egen benmärg och sprutas in i leden på samma dag. De flesta av våra patienter har mindre ont efter några veckor, och det är inte ovanligt att smärtan försvinner.',
  da: 'Cellerne tages fra patientens egen knoglemarv og sprøjtes ind i leddet på samme dag. De fleste af vores patienter har mindre ondt efter nogle uger, og det er ikke sjældent.',
  no: 'Cellene tas fra pasientens egen beinmarg og sprøytes inn i leddet på samme dag. De fleste av våre pasienter har mindre vondt etter noen uker, og det er ikke sjelden.',
  fi: 'Solut otetaan potilaan omasta luuytimestä ja ne ruiskutetaan niveleen. Useimmat potilaat kertovat, että kipu on vähäisempää muutaman viikon jälkeen, mutta se ei katoa.',
  cs: 'Buňky se odebírají z kostní dřeně pacienta a podávají se do kloubu. Je možné, že bolest bude po několika týdnech menší, ale není to jisté, jako u jiné léčby.',
  ro: 'Celulele sunt recoltate din măduva osoasă a pacientului și injectate în genunchi. După câteva săptămâni durerea este mai mică și nu mai revine, iar tratamentul se poate repeta.',
  hu: 'A sejteket a beteg saját csontvelejéből veszik, és az ízületbe adják. A legtöbb beteg azt mondja, hogy néhány hét után már nem fáj a térde, és a kezelést meg lehet ismételni.',
  id: 'Sel diambil dari sumsum tulang pasien dan disuntikkan ke sendi pada hari yang sama. Sebagian besar pasien kami mengatakan bahwa nyeri ini tidak lagi mengganggu dan mereka bisa berjalan.',
  vi: 'Các tế bào được lấy từ tủy xương của bệnh nhân và tiêm vào khớp trong cùng một ngày. Những người này đã có thể đi lại và không còn đau như trước.',
  ru: 'Клетки берут из костного мозга пациента и в тот же день вводят в сустав. PRP уменьшает боль, и большинство пациентов уже через несколько недель ходит без палки.',
  uk: 'Клітини беруть із кісткового мозку пацієнта і того ж дня вводять у суглоб. Більшість пацієнтів має менше болю після лікування, і вони їздять.',
  ar: 'تؤخذ الخلايا الجذعية من نخاع العظم للمريض وتحقن في المفصل في اليوم نفسه. يخفف PRP الألم عند معظم المرضى بعد أسابيع قليلة، ولا حاجة إلى عملية جراحية أو إقامة في المستشفى.',
  fa: 'سلول‌های بنیادی از مغز استخوان بیمار گرفته می‌شود و در همان روز به مفصل تزریق می‌گردد. بیشتر بیماران پس از چند هفته درد کمتری دارند.',
  ja: '幹細胞は患者さんご自身の骨髄から採取し、その日のうちに関節に注射します。多血小板血漿（PRP）は膝の痛みをやわらげます。手術をしないで、数週間後に歩けるようになる方が多くいらっしゃいます。入院の必要はありませんし、体への負担も少ない治療です。',
  zh: '干细胞取自患者自己的骨髓，当天注射到关节内。富血小板血浆（PRP）可以减轻膝关节疼痛。大多数患者在几周后疼痛减轻，不需要手术，也不需要住院。治疗时间很短，当天就可以回家，几天之后可以正常工作和走路。我们的医生会为您详细说明治疗的每一个步骤。',
  ko: '줄기세포는 환자 자신의 골수에서 채취하여 같은 날 관절에 주사합니다. PRP 주사는 무릎 통증을 줄여 줍니다. 대부분의 환자는 몇 주 후에 통증이 줄었다고 말합니다. 수술이나 입원이 필요하지 않으며 바로 걸을 수 있습니다. 자세한 내용은 상담을 통해 알려 드립니다.',
  hi: 'कोशिकाएँ मरीज़ की अपनी अस्थि मज्जा से ली जाती हैं और उसी दिन जोड़ में डाली जाती हैं। कुछ हफ़्तों के बाद ज़्यादातर मरीज़ों का दर्द कम हो जाता है। PRP से घुटने का दर्द कम होता है और ऑपरेशन की ज़रूरत नहीं पड़ती। मरीज़ उसी दिन घर जा सकते हैं और जल्दी चलने लगते हैं।',
  el: 'Τα κύτταρα λαμβάνονται από τον μυελό των οστών του ασθενούς και εγχέονται στην άρθρωση την ίδια ημέρα. Οι περισσότεροι ασθενείς πονούν λιγότερο.',
  he: 'התאים נלקחים ממח העצם של המטופל ומוזרקים למפרק באותו היום. רוב המטופלים מדווחים על פחות כאב לאחר מספר שבועות, ללא ניתוח וללא אשפוז.',
  th: 'เซลล์ต้นกำเนิดถูกเก็บจากไขกระดูกของผู้ป่วยและฉีดเข้าข้อในวันเดียวกัน ผู้ป่วยส่วนใหญ่มีอาการปวดลดลงหลังจากไม่กี่สัปดาห์โดยไม่ต้องผ่าตัด',
  // In a script that we do not know.
  und: 'უჯრედები აღებულია პაციენტის ძვლის ტვინიდან და შეჰყავთ სახსარში იმავე დღეს. პაციენტების უმეტესობას რამდენიმე კვირის შემდეგ ნაკლები ტკივილი აქვს.',
};
const text = (language: string): string => TEXTS[language] ?? '';

const page = (...texts: readonly string[]): TextBlock[] =>
  texts.map((one, id) => ({ id, role: 'paragraph', level: 0, text: one }));

describe('a page in one language', () => {
  it.each(Object.entries(TEXTS))('%s is told by its words, whatever it declares', (language, one) => {
    for (const declared of [null, language, 'en', 'es', 'tr', 'ja-JP', 'nonsense'])
      expect(pageLanguage(page(one), declared)).toBe(language);
  });

  it.each<[string, string, string | null]>([
    ['Catalan reads as Spanish', 'ca', 'es'],
    ['Bulgarian reads as Russian', 'bg', 'ru'],
    ['Marathi reads as Hindi', 'mr-IN', 'hi'],
    ['Georgian is in a script that we do not know', 'ka', 'und'],
  ])('%s: a page that declares it is believed', (_, declared, told) => {
    expect(pageLanguage(page(text(told ?? '')), declared)).toBe(declared.slice(0, 2));
  });

  it('is told from its parts where each is short', () => {
    const items = [
      'Sin cirugía',
      'Para la rodilla',
      'De la médula ósea',
      'Con anestesia local',
      'Menos dolor',
    ];
    const more = [
      'Más de mil pacientes',
      'Desde el primer día',
      'Resultados que se notan',
      'Hasta tres meses',
    ];
    expect(pageLanguage(page(...items, ...more), null)).toBe('es');
  });

  it('is told from all over a long page, not from where it begins', () => {
    const menu = Array.from({ length: 60 }, () => 'What we do for the knee and the hip');
    const body = Array.from({ length: 400 }, () => text('es'));
    expect(pageLanguage(page(...menu, ...body), 'en')).toBe('es');
    expect(
      pageLanguage(page(...body.slice(0, 60), ...Array.from({ length: 400 }, () => text('en'))), 'es'),
    ).toBe('en');
  });
});

const NOTICE =
  'We use cookies to make our website work and to see how it is used. By going on you agree that we may store them on your device. You can change this at any time in the settings of your browser, where you will also find more about what they are for.';
/** Some six hundred short items, some paragraphs in Spanish, and an English notice among the blocks looked at first. */
const SHOP = Array.from({ length: 640 }, (_, n) =>
  n === 0 ? NOTICE : n % 40 === 7 ? text('es') : 'PRP 3000',
);
const TITLES = [
  'Platelet-rich plasma in the treatment of knee osteoarthritis: a review of the literature',
  'The use of bone marrow concentrate for pain of the lower back',
];

describe('a page in two languages', () => {
  it.each<[string, readonly string[], string | null, string]>([
    [
      'English with a visitor’s letter in Spanish',
      [text('en'), `${text('en')} ${text('en')}`, text('es')],
      'en',
      'en',
    ],
    [
      'English with a very long letter in Spanish',
      [...Array.from({ length: 5 }, () => text('en')), text('es').repeat(12)],
      'en',
      'en',
    ],
    ['half and half', [text('en'), text('en')].concat([text('es')]), 'es', 'en'],
    ['Spanish with an English notice', [text('es'), text('es'), text('es'), NOTICE], 'es', 'es'],
    ['Spanish under an English template', [NOTICE, text('es'), text('es'), text('es')], 'en', 'es'],
    ['Spanish in a long list of products, with an English notice', SHOP, null, 'es'],
    ['Spanish with English titles of studies', [text('es'), text('es'), text('es'), ...TITLES], null, 'es'],
    [
      'Spanish with names and drugs in English',
      [
        `${text('es')} Stem Cell Institute, Platelet Rich Plasma (PRP), Bone Marrow Concentrate, Rejuvenation Package.`,
      ],
      'en',
      'es',
    ],
    ['Japanese with an English notice', [text('ja'), text('ja'), text('ja'), NOTICE], null, 'ja'],
    [
      'English with a menu of languages',
      [text('en'), 'Español Français Deutsch Українська 日本語 العربية'],
      null,
      'en',
    ],
  ])('%s', (_, texts, declared, language) => {
    expect(pageLanguage(page(...texts), declared)).toBe(language);
  });
});

describe('little to go by', () => {
  it.each<[string, readonly string[], string | null, string]>([
    ['no words', [], null, 'en'],
    ['no words, English declared', [], 'en-GB', 'en'],
    ['figures alone, Spanish declared', ['2019', '45 %', '€ 3.000'], 'es-ES', 'es'],
    ['a short English sentence, nothing declared', ['PRP eases knee pain.'], null, 'en'],
    ['a few short English words, Spanish declared', ['PRP is for the knee and the hip.'], 'es', 'en'],
    ['a single English word, Spanish declared', ['PRP eases the pain of knees.'], 'es', 'en'],
    ['a short Spanish sentence, Spanish declared', ['El PRP alivia el dolor de la rodilla.'], 'es', 'es'],
    ['a short Spanish sentence, nothing declared', ['El PRP alivia el dolor de la rodilla.'], null, 'en'],
    ['a short Spanish sentence, English declared', ['El PRP alivia el dolor de la rodilla.'], 'en', 'en'],
    ['a language without a list, declared', ['Frumurnar eru teknar úr beinmerg sjúklings.'], 'is', 'is'],
    [
      'names',
      ['Clínica de la Cruz, Los Angeles', 'Dr. Juan de los Ríos', 'Dr. Vincent van den Berg'],
      null,
      'en',
    ],
    [
      'authors and others',
      [
        'PRP reduces knee pain (Aman et al., 1950; Boman et al., 1951). PRP reduces knee pain (Coman et al 1952).',
        'PRP reduces heel pain (Doman et al., 1953; Eman et al., 1954). PRP reduces hip pain (Foman et al., 1955).',
      ],
      null,
      'en',
    ],
    [
      'levels of the spine and initials',
      ['L4, L5, S1', 'Y. Kim, O. Lee, E. Park, A. de la Vega'],
      null,
      'en',
    ],
    [
      'letters that are dressed up',
      ['𝗦𝘁𝗲𝗺 𝗰𝗲𝗹𝗹𝘀 𝗳𝗼𝗿 𝘁𝗵𝗲 𝗸𝗻𝗲𝗲 𝗮𝗻𝗱 𝘁𝗵𝗲 𝗵𝗶𝗽', 'ＰＲＰ　ｅａｓｅｓ　ｔｈｅ　ｐａｉｎ'],
      null,
      'en',
    ],
  ])('%s', (_, texts, declared, language) => {
    expect(pageLanguage(page(...texts), declared)).toBe(language);
  });

  it.each<[string, string]>([
    ['es-MX', 'es'],
    ['ES_mx', 'es'],
    [' pt ', 'pt'],
    ['spa', 'es'],
    ['iw', 'he'],
    ['zh-Hant-TW', 'zh'],
    ['und', 'en'],
    ['zxx', 'en'],
    ['qqq', 'en'],
    ['spanish', 'en'],
    ['x-default', 'en'],
    ['{{lang}}', 'en'],
    ['', 'en'],
  ])('what declares %j and says nothing is %s', (declared, language) => {
    expect(pageLanguage([], declared)).toBe(language);
  });
});

describe('any text', () => {
  const anyPage = fc.array(fc.string({ unit: 'binary' }), { maxLength: 60 });
  const declared = fc.option(fc.oneof(fc.string(), fc.constantFrom('en', 'es', 'ja')), { nil: null });

  it('has a language', () => {
    fc.assert(
      fc.property(anyPage, declared, (texts, lang) => {
        expect(pageLanguage(page(...texts), lang)).toMatch(/^[a-z]{2,3}$/);
      }),
    );
  });

  it('beside English text stays short of making it another language', () => {
    const few = fc.array(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.constantFrom(text('es'), text('ja'))),
      {
        maxLength: 3,
      },
    );
    fc.assert(
      fc.property(few, fc.nat(4), declared, (texts, place, lang) => {
        const english = Array.from({ length: 4 }, () => text('en'));
        expect(pageLanguage(page(...english.slice(0, place), ...texts, ...english.slice(place)), lang)).toBe(
          'en',
        );
      }),
    );
  });
});

describe('analyze', () => {
  const read = (blocks: readonly TextBlock[], lang: string | null) =>
    analyze(blocks, { evidence: NO_EVIDENCE, source: { domain: null, title: '', lang } });
  const CLAIM = 'PRP relieves knee pain.';

  it('finds nothing in a page that is in another language, not even its English sentences', () => {
    const blocks = page(text('es'), CLAIM, 'References', '1. Smith J. Knee pain. Pain 2019.');
    expect(read(blocks, 'es')).toEqual({
      language: 'es',
      annotations: [],
      references: [],
      marks: [],
      statements: [],
      report: null,
    });
  });

  it('finds the claims of an English page, whatever it declares', () => {
    const { language, annotations } = read(page(text('en'), CLAIM), 'es');
    expect(language).toBe('en');
    expect(annotations.map(({ frame }) => frame.text)).toContain(CLAIM);
  });
});
