import type { BidiClient } from './bidi.ts';

/** Evaluates an expression in a tab, awaits it, and returns its JSON value. */
export async function evaluate(client: BidiClient, context: string, expression: string): Promise<unknown> {
  const answer = await client.send('script.evaluate', {
    expression: `(async () => JSON.stringify(await (${expression})))()`,
    target: { context },
    awaitPromise: true,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return typeof answer.result.value === 'string' ? JSON.parse(answer.result.value) : undefined;
}
