/** Units and signs in capitals that are no abbreviations to explain. */
export const UNITS: ReadonlySet<string> = new Set(
  'GB MB TB KB MW GW KW KWH MHZ GHZ DB HD DIN AM PM CO CO2 H2O A4 A3 A5 USD EUR CHF GBP MEZ MESZ UTC'.split(
    ' ',
  ),
);
