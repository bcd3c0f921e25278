/** Stands first in a page. A page with its own policy for scripts gives its nonce. */
export const witness = (nonce?: string) =>
  `<script src="/witness.js"${nonce === undefined ? '' : ` nonce="${nonce}"`}></script>`;

/** A picture that nobody has to be asked for; browsers ask the site for one otherwise. */
export const ICON = '<link rel="icon" href="data:,">';

export interface Parts {
  readonly title?: string;
  /** After the witness. */
  readonly head?: string;
  readonly css?: string;
  readonly body: string;
  /** Runs at the end of the body. */
  readonly script?: string;
  /** Attributes. */
  readonly html?: string;
  readonly bodyTag?: string;
}

/** A document as most are. */
export function page({
  title = 'A page',
  head = '',
  css,
  body,
  script,
  html = 'lang="en"',
  bodyTag = '',
}: Parts): string {
  return `<!doctype html>
<html ${html}>
<head>
<meta charset="utf-8">
${witness()}
${ICON}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${css === undefined ? '' : `<style>${css}</style>`}
${head}
</head>
<body ${bodyTag}>
${body}
${script === undefined ? '' : `<script>${script}</script>`}
</body>
</html>
`;
}
