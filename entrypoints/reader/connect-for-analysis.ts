import { browser } from 'wxt/browser';
import { ANALYSIS_PORT, type AnalysisAnswer } from '../../lib/analysis-port.ts';
import type { AnalysisConnection } from '../../lib/session/analysis-client.ts';
import { atComeBack } from './come-back.ts';

/**
 * Connects to the background. Throws where the extension was updated or removed meanwhile.
 *
 * @param signal ends the connection
 */
export function connectForAnalysis(signal: AbortSignal): AnalysisConnection {
  const port = browser.runtime.connect({ name: ANALYSIS_PORT });
  const here = new AbortController();
  const end = (): void => {
    here.abort();
    signal.removeEventListener('abort', end);
    port.disconnect();
  };
  signal.addEventListener('abort', end);
  return {
    post: (request) => port.postMessage(request),
    // Only our own background is at the other end.
    onAnswer: (listener) => port.onMessage.addListener((answer: AnalysisAnswer) => listener(answer)),
    onEnd(listener) {
      port.onDisconnect.addListener(listener);
      atComeBack(listener, here.signal);
    },
    end,
  };
}
