import { page } from './document.ts';
import type { WildPage } from './types.ts';
import { CLAIMS, PLAIN } from './words.ts';

const p = (text: string, more = '') => `<p ${more}>${text}</p>`;

/** Other scripts, directions and languages. The words are ours. */
export const writing: readonly WildPage[] = [
  {
    name: 'arabic',
    why: 'from right to left, with numbers and Latin words in it',
    claims: null,
    html: page({
      html: 'lang="ar" dir="rtl"',
      body: p('تغادر العبّارة في الساعة 9 صباحًا من Pier 4 وتعود قبل العشاء.') + p('أحضر معك معطفًا.'),
    }),
  },
  {
    name: 'arabic-on-topic',
    why: 'the same, of plasma: read, and found to be in another language',
    claims: 0,
    html: page({
      html: 'lang="ar" dir="rtl"',
      body:
        p('حقن البلازما PRP في الركبة تخفف الألم عند معظم المرضى في عيادتنا.') +
        p('اتصل بنا لمعرفة المزيد عن PRP.'),
    }),
  },
  {
    name: 'hebrew-with-english',
    why: 'a page from right to left that quotes English paragraphs',
    claims: 1,
    html: page({
      html: 'lang="en" dir="rtl"',
      body: `<h1>מרפאה</h1>${p(CLAIMS.knee, 'dir="ltr"')}${p('Our doctors see you on weekdays, and you can drive home after it.', 'dir="ltr"')}<p>שלום <bdi>Ann</bdi> <bdo dir="rtl">abc</bdo></p>`,
    }),
  },
  {
    name: 'vertical-japanese',
    why: 'written from top to bottom, with small letters beside the signs',
    claims: null,
    html: page({
      html: 'lang="ja"',
      css: 'html{writing-mode:vertical-rl}',
      body:
        p(
          '<ruby>船<rt>ふね</rt></ruby>は朝九時に<ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>を出ます。',
        ) + p('夕食の前に帰ります。<span style="text-combine-upright:all">12</span>月。'),
    }),
  },
  {
    name: 'vertical-english',
    why: 'English text set sideways',
    claims: 2,
    html: page({
      css: 'main{writing-mode:sideways-lr;writing-mode:vertical-lr;height:500px}',
      body: `<main>${p(CLAIMS.dogs)}${p(CLAIMS.safe)}</main>`,
    }),
  },
  {
    name: 'chinese-without-spaces',
    why: 'no spaces between words, full stops of full width, traditional and simplified',
    claims: null,
    html: page({
      html: 'lang="zh"',
      body: p('我们每周二和周五烤面包，炉子一直热到中午。') + p('圖書館也借出工具。', 'lang="zh-Hant"'),
    }),
  },
  {
    name: 'thai-and-hindi',
    why: 'signs above and below others',
    claims: null,
    html: page({
      html: 'lang="th"',
      body: p('เรือออกเวลาเก้าโมงเช้าและกลับก่อนอาหารเย็น') + p('नाव सुबह नौ बजे निकलती है।', 'lang="hi"'),
    }),
  },
  {
    name: 'spanish-on-topic',
    why: 'a clinic in Spanish: read, and left unmarked',
    claims: 0,
    html: page({
      html: 'lang="es"',
      body:
        p(
          'Las inyecciones de PRP alivian el dolor de rodilla en la mayoría de nuestros pacientes, y usted puede volver a casa el mismo día.',
        ) + p('Las células madre (stem cells) son una opción para muchas personas.'),
    }),
  },
  {
    name: 'german-on-topic',
    why: 'a practice in German with English product names',
    claims: 0,
    html: page({
      html: 'lang="de"',
      body:
        p(
          'Die PRP-Therapie hilft vielen unserer Patienten mit Schmerzen im Knie, und Sie können am selben Tag nach Hause gehen.',
        ) + p('Exosomen und Stem Cells gehören nicht zu dem, was wir anbieten.'),
    }),
  },
  {
    name: 'two-languages',
    why: 'each paragraph in English and in French',
    claims: 1,
    html: page({
      body:
        p(CLAIMS.hair) +
        p('Le bateau part à neuf heures et revient avant le dîner.', 'lang="fr"') +
        p(PLAIN.slice(0, 4).join(' ')) +
        p('Nous serons heureux de vous entendre.', 'lang="fr"'),
    }),
  },
  {
    name: 'invisible-characters',
    why: 'soft hyphens, joiners and marks of direction within words',
    claims: 1,
    html: page({
      body:
        p('Bone mar\u00adrow con\u00adcen\u00adtrate re\u200bbuilds knee car\u00adti\u00adlage.') +
        p('A\u200d\u200ccommon\ufeff word\u2060 or\u00a0two.'),
    }),
  },
  {
    name: 'emoji-and-marks',
    why: 'pictures of several characters, letters with marks of their own, mathematical letters, lone surrogates',
    claims: 1,
    html: page({
      body: p('👩‍⚕️🏽 🇪🇸 ✅ e\u0301 Z\u0351\u036b\u0343 𝕶𝖓𝖊𝖊') + p(`🦴 ${CLAIMS.knee}`),
      script: `witness.own(()=>document.body.append('\\ud83d',document.createElement('p'),'\\udc69'))`,
    }),
  },
  {
    name: 'mathematics',
    why: 'formulas as MathML between the words, and right to left',
    claims: 1,
    html: page({
      body: `<p>${CLAIMS.joint.slice(0, -1)} <math><mi>p</mi><mo>&lt;</mo><mn>0.05</mn></math>.</p><math display="block"><mfrac><msqrt><mi>x</mi></msqrt><mtext>a cell</mtext></mfrac><semantics><mi>y</mi><annotation encoding="application/x-tex">y</annotation></semantics></math><p dir="rtl"><math dir="rtl"><mn>1</mn></math></p>`,
    }),
  },
  {
    name: 'old-encoding',
    why: 'a page in an encoding of before, with curly quotes and a broken byte',
    claims: 1,
    headers: { 'content-type': 'text/html; charset=windows-1252' },
    html: `<!doctype html><script src="/witness.js"></script><link rel=icon href="data:,"><title>Old</title><body><p>${CLAIMS.heart}<p>Caf\u0081 \u00e9`,
  },
];
