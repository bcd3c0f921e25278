/** A picture that was taken. */
export interface Taken {
  readonly scene: string;
  readonly view: string;
  /** Its file's name. */
  readonly file: string;
}

/** One page with all pictures, a row a scene: for looking a change over. */
export function sheet(taken: readonly Taken[]): string {
  const scenes = [...new Set(taken.map(({ scene }) => scene))];
  const rows = scenes.map((scene) => {
    const figures = taken
      .filter((one) => one.scene === scene)
      .map(
        ({ view, file }) =>
          `<figure><a href="${file}"><img src="${file}" alt="${scene}, ${view}" loading="lazy"></a><figcaption>${view}</figcaption></figure>`,
      );
    return `<h2 id="${scene}">${scene}</h2><div>${figures.join('')}</div>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Behind the Claim, looked at</title>
<style>body{font:16px system-ui;margin:1rem}div{display:flex;gap:1rem;overflow:auto;align-items:start}
figure{margin:0}img{max-height:420px;border:1px solid #ccc}</style>
<h1>Every surface, in each state</h1>${rows.join('\n')}</html>`;
}
