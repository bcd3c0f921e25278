import { analyze } from '../../lib/core/analyze.ts';
import type { Annotation, TextBlock } from '../../lib/core/types/index.ts';
import { bundledPacks } from '../../lib/evidence/bundled.ts';
import { toIndex } from '../../lib/evidence/to-index.ts';

const evidence = toIndex(bundledPacks.filter((p) => p.id === 'back-pain-article'));

/** Real sources, as a page of ours would list them. */
const SOURCES: Readonly<Record<number, string>> = {
  3: 'Panero A, et al. Are Amniotic Fluid Products Stem Cell Therapies? Am J Sports Med. 2019. doi:10.1177/0363546519829034',
  4: 'Gianakos AL, et al. Concentrated bone marrow aspirate: a systematic review. World J Orthop. 2017. doi:10.5312/wjo.v8.i6.491',
  7: 'Manchikanti L, et al. Management of lumbar zygapophysial (facet) joint pain. World J Orthop. 2016. doi:10.5312/wjo.v7.i5.315',
  9: 'Monfett M, et al. Intradiscal platelet-rich plasma injections: an update. Int Orthop. 2016. doi:10.1007/s00264-016-3178-3',
  10: 'Singla V, et al. Steroid vs. Platelet-Rich Plasma. Pain Pract. 2017. doi:10.1111/papr.12526',
  12: 'Centeno C, et al. Lumbar epidural injection of platelet lysate. J Exp Orthop. 2017. doi:10.1186/s40634-017-0113-5',
  13: 'Pettine KA, et al. Autologous bone marrow concentrate. Int Orthop. 2017. doi:10.1007/s00264-017-3560-9',
  16: 'Sakai D, et al. Transplantation of mesenchymal stem cells. Biomaterials. 2003. doi:10.1016/s0142-9612(03)00222-9',
  21: 'Chen and others. Steroid or platelets. Journal of Things. 2022;1(2):3-4. doi:10.5555/not-in-a-pack',
  17: 'Noriega DC, et al. Intervertebral Disc Repair. Transplantation. 2017. doi:10.1097/TP.0000000000001484',
};

/** The claim that a sentence makes on a page with those sources; the page's other sentences make none. */
export function read(
  text: string,
  { heading, domain = 'clinic.example' }: { heading?: string; domain?: string } = {},
): Annotation {
  const blocks: TextBlock[] = [
    ...(heading === undefined ? [] : [{ id: 0, role: 'heading' as const, level: 2, text: heading }]),
    { id: 1, role: 'paragraph', level: 0, text },
    { id: 2, role: 'heading', level: 2, text: 'References' },
    ...Object.entries(SOURCES).map(([n, source]) => ({
      id: 10 + Number(n),
      role: 'paragraph' as const,
      level: 0,
      text: `(${n}) ${source}`,
    })),
  ];
  const { annotations } = analyze(blocks, { evidence, source: { domain, title: '', lang: null } });
  const [first] = annotations.filter((a) => a.frame.blockId === 1);
  if (first === undefined) throw new Error(`no claim found in: ${text}`);
  return first;
}
