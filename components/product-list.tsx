import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import type { Assessment } from '../lib/core/types/index.ts';
import { productLines } from '../lib/core/words/product-lines.ts';

/** What the studies say product by product, where the page's word stands for several; nothing otherwise. */
export function ProductList({ assessment }: { readonly assessment: Assessment }): JSX.Element | null {
  const lines = productLines(assessment);
  if (lines.length === 0) return null;
  return (
    <section class="btc-part">
      <h3>{say('popover.product-by-product')}</h3>
      <ul class="btc-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
