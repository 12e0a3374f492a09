import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader of PDF files makes of one. */
export interface ReadPdf {
  title: string;
  language: string;
  marked: boolean;
  pages: number;
  /** Everything that it says, in the order in which it is written. */
  text: string;
  /** The tags of its structure in reading order, without those that only hold others. */
  tags: string[];
}

interface Node {
  role?: string;
  type?: string;
  children?: Node[];
}

const tagsIn = ({role, type, children = []}: Node): string[] => [
  ...(role && !type && /^(H\d|P)$/.test(role) ? [role] : []),
  ...children.flatMap(tagsIn),
];

/** Reads a PDF with Mozilla's reader. */
export const readPdf = async (bytes: Uint8Array): Promise<ReadPdf> => {
  const loading = getDocument({data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false});
  const pdf = await loading.promise;
  const [{info}, mark] = [await pdf.getMetadata(), await pdf.getMarkInfo()];
  const read: ReadPdf = {
    ...{title: (info as {Title?: string}).Title ?? '', language: (info as {Language?: string}).Language ?? ''},
    ...{marked: (mark as {Marked?: boolean} | null)?.Marked === true, pages: pdf.numPages, text: '', tags: []},
  };
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const {items} = await page.getTextContent();
    read.text += items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('') + '\n';
    read.tags.push(...tagsIn(((await page.getStructTree()) ?? {}) as Node));
  }
  await loading.destroy();
  return read;
};
