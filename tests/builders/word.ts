import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';

const change = { id: 1, author: 'Kim Holt', date: '2026-03-01T08:00:00Z' };

/** A Word file with one of everything that is taken over; `picture` is a PNG. */
export function aWordFile(picture: Buffer): Promise<Buffer> {
  const text = (words: string, more = {}) => new Paragraph({ ...more, text: words });
  const bullet = (words: string, level: number) => text(words, { bullet: { level } });
  const cell = (words: string) => new TableCell({ children: [text(words)] });
  const document = new Document({
    comments: {
      children: [
        {
          id: 0,
          author: 'Mara Lind',
          date: new Date('2026-03-02T09:30:00Z'),
          children: [text('Bitte belegen.')],
        },
      ],
    },
    footnotes: { 1: { children: [text('Gezählt im Mai.')] } },
    sections: [
      {
        children: [
          text('Der neue Hof', { heading: HeadingLevel.TITLE }),
          text('Erste Schritte', { heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            children: [
              new TextRun('Alle Kolleg*innen '),
              new CommentRangeStart(0),
              new TextRun('kamen pünktlich'),
              new CommentRangeEnd(0),
              new TextRun({ children: [new CommentReference(0)] }),
              new FootnoteReferenceRun(1),
              new TextRun(', mit '),
              new InsertedTextRun({ ...change, text: 'großer ' }),
              new DeletedTextRun({ ...change, id: 2, text: 'kleiner ' }),
              new ExternalHyperlink({
                link: 'https://example.org/freude',
                children: [new TextRun('Freude')],
              }),
              new TextRun('.'),
            ],
          }),
          bullet('eins', 0),
          bullet('zwei', 1),
          bullet('drei', 2),
          new Table({
            rows: [
              new TableRow({ tableHeader: true, children: [cell('Tag'), cell('Zahl')] }),
              new TableRow({ children: [cell('Mo'), cell('4')] }),
            ],
          }),
          new Paragraph({
            children: [
              new ImageRun({
                type: 'png',
                data: picture,
                transformation: { width: 90, height: 45 },
                altText: { name: 'Bild', title: '', description: 'Eine Bank im Hof' },
              }),
            ],
          }),
          text('Die Bank im März', { style: 'Caption' }),
        ],
      },
    ],
    styles: {
      paragraphStyles: [{ id: 'Caption', name: 'caption', basedOn: 'Normal' }],
    },
  });
  return Packer.toBuffer(document);
}
