/// <reference types="vite/client" />
import compare from './compare.css?inline';
import options from './options.css?inline';
import panel from './panel.css?inline';
import popover from './popover.css?inline';
import popup from './popup.css?inline';
import saved from './saved.css?inline';
import welcome from './welcome.css?inline';

/** The popover's whole style sheet, tokens included, for `adoptedStyleSheets` of its shadow root. */
export const POPOVER_CSS: string = popover;

/** The toolbar popup's whole style sheet; its page may as well link `popup.css`. */
export const POPUP_CSS: string = popup;

/** The options page's whole style sheet; its page may as well link `options.css`. */
export const OPTIONS_CSS: string = options;

/** The first page's whole style sheet; its page may as well link `welcome.css`. */
export const WELCOME_CSS: string = welcome;

/** The panel's whole style sheet; its page may as well link `panel.css`. */
export const PANEL_CSS: string = panel;

/** The comparison's and the changes' whole style sheet; a page may as well link `compare.css`. */
export const COMPARE_CSS: string = compare;

/** The saved pages' whole style sheet; their page may as well link `saved.css`. */
export const SAVED_CSS: string = saved;
