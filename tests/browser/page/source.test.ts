import { describe, expect, it } from 'vitest';
import { pageSource } from '../../../lib/page/source.ts';

/** A document of its own, without a window: its address is that of the test page. */
function page(head: string): Document {
  return new DOMParser().parseFromString(`<!doctype html><head>${head}</head>`, 'text/html');
}

describe('pageSource', () => {
  it.each<[string, string, string]>([
    [
      'a canonical link',
      '<link rel="canonical" href="https://WWW.Spine-Clinic.example/backs">',
      'spine-clinic.example',
    ],
    [
      'www is dropped once, in front',
      '<link rel="canonical" href="https://www.www2.example/">',
      'www2.example',
    ],
    ['one of several relations', '<link rel="alternate CANONICAL" href="http://a.example">', 'a.example'],
    [
      'a relative link, to the base',
      '<base href="https://b.example/x/"><link rel="canonical" href="y">',
      'b.example',
    ],
    ['no link: the address', '', location.hostname],
    [
      'no web address in the link: the address',
      '<link rel="canonical" href="mailto:a@b.example">',
      location.hostname,
    ],
    ['nonsense in the link: the address', '<link rel="canonical" href="https://">', location.hostname],
  ])('%s', (_name, head, domain) => {
    expect(pageSource(page(`<title> Our  clinic </title>${head}`))).toEqual({
      domain,
      title: 'Our clinic',
      lang: null,
    });
  });

  it('the language is as the root element declares it', () => {
    const declaring = new DOMParser().parseFromString('<html lang="es-MX"><body lang="en">', 'text/html');
    expect(pageSource(declaring).lang).toBe('es-MX');
  });

  it('a frame without an address of its own has no domain', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    expect(pageSource(frame.contentDocument!).domain).toBeNull();
    frame.remove();
  });
});
