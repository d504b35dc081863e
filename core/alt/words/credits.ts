/** Agencies and platforms whose bare name is a credit. */
export const AGENCY =
  '(?:dpa|afp|epd|kna|getty\\s?images|adobe\\s?stock|i?stock(?:photo)?|shutterstock|pixabay|unsplash|pexels|picture[\\s-]?alliance|imago(?: images)?|ddp|depositphotos|flickr|freepik|alamy|wikimedia(?: commons)?)';

/** What is credited: „Foto:“, “Photo:”, „Grafik:“ … */
export const CREDIT_LABEL =
  '(?:(?:[Ff]oto|[Pp]hoto|[Gg]ra(?:f|ph)ik|[Bb]ild|[Ii]mage|[Pp]icture|[Ii]llustration|[Zz]eichnung|[Vv]isualisierung|[Rr]endering|[Kk]arte)s?(?:graf(?:in|ie)?|graph(?:er|y)?)?|[Tt]ext und (?:Bild|Foto)|[Ff]otos? und Text)';

/** Words by which a place after a label is known as an organisation or owner, not as what is shown. */
export const OWNER =
  /(?<!\p{L})(?:stadt|gemeinde|kreis|landkreis|land|bund|stadtverwaltung|kreisverwaltung|pressestelle|presseamt|verwaltung|amt|\p{L}+amt|ministerium|\p{L}+ministerium|archiv|\p{L}*archiv|museum|verein|verband|agentur|studio|fotostudio|gmbh|e\.\s?v\.|ag|kg|ggmbh|universität|hochschule|stiftung|verlag|redaktion|privat|private|eigene|selbst|city|council|county|university|press office|office|courtesy|archive|archives)(?!\p{L})/iu;
