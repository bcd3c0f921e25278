import type { Tab } from '../browser/driver.ts';

/** Has the page load and run a script; only a module may import others. */
export function loadScript(tab: Tab, address: string, type: 'text/javascript' | 'module'): Promise<void> {
  return tab.evaluate(
    async (address, type) => {
      const script = document.createElement('script');
      script.src = address;
      script.type = type;
      await new Promise((done, failed) => {
        script.onload = done;
        script.onerror = () => failed(new Error(`${address} could not be loaded.`));
        document.head.append(script);
      });
    },
    address,
    type,
  );
}
