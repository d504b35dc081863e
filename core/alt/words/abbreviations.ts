import { split } from './split.js';

/** Abbreviations that need no explanation. A library may add its own. */
export const KNOWN_ABBREVIATIONS: ReadonlySet<string> = new Set(
  split(`
  EU UN USA TÜV THW DRK DLRG ADAC BRD NRW IT KI PDF QR DIN ISO EN WLAN USB FAQ TV HTTP Lkw Pkw LKW PKW
  UK US UNO NATO DDR LED GPS PC CD DVD SMS OK WC AI HTML URL`),
);
