import { ICON, witness } from './document.ts';
import type { WildPage } from './types.ts';
import { CLAIMS, PLAIN, plain } from './words.ts';

/** Pages as they were written long ago, and as browsers still show them. */
export const old: readonly WildPage[] = [
  {
    name: 'tables-for-layout',
    why: 'no doctype, so old rules for sizes; tables in tables; colours as attributes',
    claims: 2,
    says: [/Quirks Mode/],
    html: `<html><head>${witness()}${ICON}<title>Welcome</title></head><body bgcolor="#ffffcc" text="#000033" link="blue" topmargin="0"><table width="100%" border="1" cellspacing="3"><tr><td width="160" valign="top" nowrap>Home<br>News</td><td><font face="Arial" size="2">${CLAIMS.back}</font><hr noshade><table><tr><td>${CLAIMS.joint}<td align="right">1998</table></td></tr></table></body></html>`,
  },
  {
    name: 'frameset',
    why: 'a window cut into frames, with no body at all',
    claims: 1,
    html: `<!doctype html public "-//W3C//DTD HTML 4.01 Frameset//EN" "http://www.w3.org/TR/html4/frameset.dtd"><html><head>${witness()}${ICON}<title>Frames</title></head><frameset cols="200,*"><frame src="menu.html"><frame src="text.html" name="text"><noframes>Your browser shows no frames.</noframes></frameset></html>`,
    files: {
      'menu.html': `<!doctype html>${witness()}<title>Menu</title><body>${PLAIN[0]}`,
      'text.html': `<!doctype html>${witness()}<title>Text</title><body><p>${CLAIMS.dogs}`,
    },
  },
  {
    name: 'nothing-closed',
    why: 'no html, head or body tag, and no tag that is ever closed',
    claims: 2,
    html: `<!doctype html><meta charset=utf-8>${witness()}${ICON}<title>Gums</title><h1>Gums<p>${CLAIMS.gums}<ul><li>One<li>${CLAIMS.hair}<table><tr><td>a<td>b<tr><td>c</table><p>${PLAIN[1]}`,
  },
  {
    name: 'misnested',
    why: 'tags that cross each other, text where a table may have none, a form about rows',
    claims: 1,
    html: `<!doctype html>${witness()}${ICON}<title>Crossed</title><body><p><b>bold <i>both</b> slanted</i><table>lost text<form><tr><td>${CLAIMS.heel}</form></table><a href=#1>one <a href=#2>two</a></a><p><div>${PLAIN[5]}</p></div></body></html><p>after the end`,
  },
  {
    name: 'strict-xhtml',
    why: 'served as XML: names in small letters, a namespace, and no second chance',
    claims: 2,
    type: 'application/xhtml+xml',
    html: `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en"><head><script src="/witness.js"></script><link rel="icon" href="data:," /><title>Strict</title></head><body><div><p>${CLAIMS.elbow}</p><p>${CLAIMS.knee}<br /></p></div></body></html>`,
  },
  {
    name: 'font-tags',
    why: 'every few words in another font, with spaces that do not break',
    claims: 1,
    html: `<!doctype html public "-//W3C//DTD HTML 3.2 Final//EN">${witness()}${ICON}<title>Fonts</title><body><center><font color=red size=+2>NEW!</font>&nbsp;&nbsp;<blink>!!!</blink></center><p><font size=3>PRP injections&nbsp;</font><font size=3 color=navy>relieve chronic</font> <font face=serif>low&nbsp;back pain</font><font> for most of our patients.</font><marquee>${PLAIN[6]}</marquee>`,
    says: [/Quirks Mode/],
  },
  {
    name: 'document-write',
    why: 'half of the page is written by its own scripts while it loads',
    claims: 2,
    html: `<!doctype html>${witness()}${ICON}<title>Written</title><body><script>document.write('<h1>Lungs</h1><div id="a">')</script><p>${CLAIMS.lungs}<script>document.write('</div><p>${CLAIMS.heart}</p>')</script>`,
  },
  {
    name: 'image-map',
    why: 'a picture whose parts are links, spacer pictures, a counter',
    claims: null,
    html: `<!doctype html>${witness()}${ICON}<title>Map</title><body><img src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" usemap="#m" width=300 height=200 alt="The island"><map name=m><area shape=rect coords=0,0,99,99 href=#n alt=North><area shape=circle coords=200,100,40 href=#s alt=South></map>${plain(2)}`,
  },
  {
    name: 'capital-tags',
    why: 'tags in capitals and attributes without quotes, lists as menus and directories',
    claims: null,
    html: `<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML//EN"><HTML><HEAD><SCRIPT SRC="/witness.js"></SCRIPT>${ICON}<TITLE>Menu</TITLE></HEAD><BODY><DIR><LI>One<LI>Two</DIR><MENU COMPACT><LI>${PLAIN[3]}</MENU><DL COMPACT><DT>Word<DD>${PLAIN[7]}</DL><XMP><b>not bold</b></XMP></BODY></HTML>`,
    says: [/Quirks Mode/],
  },
  {
    name: 'only-a-picture',
    why: 'an address that holds almost nothing',
    claims: null,
    html: `<!doctype html>${witness()}${ICON}<title></title>`,
  },
  {
    name: 'word-export',
    why: 'saved by a text program: odd namespaces, empty paragraphs, styles as comments',
    claims: 1,
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"><head>${witness()}${ICON}<title>Letter</title><!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]--><style><!-- p.MsoNormal {margin:0cm} --></style></head><body lang=EN-GB><div class=Section1><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal><b><span style='mso-bidi-font-size:12.0pt'>${CLAIMS.autism}</span></b><o:p></o:p></p></div></body></html>`,
    says: [/Quirks Mode/],
  },
];
