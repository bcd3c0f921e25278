/** WebDriver's code points for keys without a character: https://w3c.github.io/webdriver/#keyboard-actions */
const SPECIAL: Readonly<Record<string, string>> = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  Control: '\uE009',
  Enter: '\uE007',
  Escape: '\uE00C',
  Shift: '\uE008',
  Tab: '\uE004',
};

/** A key by its DOM name, as WebDriver writes it. Throws for a name that it does not know. */
export function keyValue(key: string): string {
  const value = SPECIAL[key] ?? key;
  if ([...value].length !== 1) throw new Error(`No WebDriver code for the key "${key}".`);
  return value;
}
