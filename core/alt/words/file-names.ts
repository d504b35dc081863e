import { split } from './split.js';

/** What ends the name of a picture's file; pdf because posters come as such. */
export const IMAGE_EXTENSION =
  /\.(?:jpe?g|jfif|png|gif|webp|avif|heic|heif|tiff?|bmp|svg|psd|raw|cr2|nef|arw|dng|pdf|indd|ai|eps)$/i;

/** How cameras, phones and picture agencies name files; no sentence begins so. */
export const CAMERA_NAME =
  /^(?:_?(?:img|mg|dsc[fn]?|dscn|pxl|mvimg|pano|burst|dji|gopr|gx|cimg|fb_img|sam|imag)[ _-]?e?\d|img-\d|p\d{7}|\d{8}[ _-]\d{6}|(?:whatsapp|signal|telegram)[ _-](?:image|bild|photo)?[ _-]?\d|(?:adobestock|shutterstock|istock(?:photo)?|depositphotos|pexels|unsplash|gettyimages)[ _-]\d|(?=[a-f]*\d)[0-9a-f]{8,}$|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4})/i;

/** How systems name files; a sentence could begin so, hence what follows counts. */
export const NAME_OF_DEVICE =
  /^(?:bildschirmfoto|bildschirmaufnahme|screen[ _-]?shots?|screencapture|capture|scan|scanned|foto|photo|image|grafik|unbenannt|untitled|unnamed|download|thumbnail|clipboard|zwischenablage|signal|logo|banner)[ _-]?(?:(?:vom|from|um|at)[ _-])?\(?\d[\d\s._,:()-]*/i;

/** Words that occur in names of files beside dates and numbers. */
export const FILE_WORDS: ReadonlySet<string> = new Set(
  split(`
  um at uhr vom from kopie copy bearbeitet edited final finale finalversion version neu new alt old
  crop cropped klein small gross groß large web druck print druckversion entwurf draft hdr pano
  banner web1 hires lowres scaled thumb thumbnail original orig export freigabe
  jpg jpeg png gif webp pdf svg psd tif tiff heic`),
);

/** The word before the name of a file that a sentence talks about. */
export const INTRODUCES_FILE =
  /^(?:[„“"'(]?(?:datei(?:en|s|namens?)?|bilddatei|files?|filename|namens|named|called|name))$/i;
