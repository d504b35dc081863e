const PRIME = 0x100000001b3n;
const OFFSET = 0xcbf29ce484222325n;
const MASK = 0xffffffffffffffffn;

/**
 * A short name of an alt text: FNV-1a with 64 bits over the UTF-16 units of its NFC form, 16 hex
 * digits. Tells whether a text was changed; not for secrets.
 */
export function altHash(alt: string): string {
  const text = alt.normalize('NFC');
  let hash = OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    hash = ((hash ^ BigInt(unit & 0xff)) * PRIME) & MASK;
    hash = ((hash ^ BigInt(unit >> 8)) * PRIME) & MASK;
  }
  return hash.toString(16).padStart(16, '0');
}
