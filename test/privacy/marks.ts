/** Something that must be found nowhere, in every way in which it could have been written down. */
export interface Mark {
  /** What it is, for the report. */
  name: string;
  /** How people and programs spell it. */
  spellings: readonly string[];
  /** Bytes that it stands for, if any: an address's, a code's. */
  bytes?: Buffer;
}

/** What base64 makes of bytes in the middle of others: one of three, by how many stand before them. */
const inBase64 = (bytes: Buffer): string[] =>
  [0, 1, 2].map((before) => {
    const written = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    // The characters at both ends depend on the neighbours.
    return written.slice(before === 0 ? 0 : before + 1, Math.floor(((before + bytes.length) * 8) / 6)).replace(/=+$/, '');
  });

const encoded = (text: string): Map<string, Buffer> => {
  const bytes = Buffer.from(text);
  const ways: [string, string][] = [
    ['as it is', text],
    ['in hexadecimal', bytes.toString('hex')],
    ['in hexadecimal', bytes.toString('hex').toUpperCase()],
    ['backwards', [...text].reverse().join('')],
    ['in percents', encodeURIComponent(text)],
    ...inBase64(bytes).flatMap((one): [string, string][] => [
      ['in base64', one],
      ['in base64', one.replaceAll('+', '-').replaceAll('/', '_')],
    ]),
  ];
  const all = new Map(ways.map(([way, one]) => [`${way}: ${one}`, Buffer.from(one)]));
  return all.set('in UTF-16', Buffer.from(text, 'utf16le'));
};

/** Ways to write a mark down; fewer when it is looked for in much. */
const formsOf = ({spellings, bytes}: Mark, few: boolean): Map<string, Buffer> => {
  const all = new Map<string, Buffer>();
  for (const spelling of spellings)
    for (const [way, form] of few ? [[`as it is: ${spelling}`, Buffer.from(spelling)] as const] : encoded(spelling)) all.set(way, form);
  if (bytes && !few) {
    all.set('its bytes in hexadecimal', Buffer.from(bytes.toString('hex')));
    if (bytes.length >= 8) for (const one of inBase64(bytes)) all.set('its bytes in base64', Buffer.from(one));
  }
  return all;
};

/** A place in which something could have been left. */
export interface Place {
  name: string;
  content: Buffer;
}

/** From these bytes on, marks are looked for as they are and in no encoding: that would take minutes. */
const MUCH = 8 * 2 ** 20;

/** Each mark that stands in a place, once: what, how and where. */
export const foundIn = (places: readonly Place[], marks: readonly Mark[]): string[] =>
  places.flatMap(({name, content}) =>
    marks.flatMap((mark) => {
      const way = [...formsOf(mark, content.length > MUCH)].find(([, form]) => content.includes(form));
      return way ? [`${mark.name} in ${name}, ${way[0]}`] : [];
    }),
  );

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A receipt's code: 26 characters of base32, of which the first 128 bits make 16 bytes. */
export const codeMark = (name: string, code: string): Mark => {
  const plain = code.replaceAll('-', '');
  const bits = [...plain].reduce((all, one) => (all << 5n) | BigInt(CROCKFORD.indexOf(one)), 0n) >> 2n;
  const spaced = code.replaceAll('-', ' ');
  return {
    name,
    spellings: [code, plain, spaced, code.toLowerCase(), plain.toLowerCase()],
    bytes: Buffer.from(bits.toString(16).padStart(32, '0'), 'hex'),
  };
};

const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/** A CPR number of that day which passes modulus 11: ten digits; the `nth` that there is. */
export const cprOf = (day: string, nth: number): string => {
  const all = Array.from({length: 3_000}, (_, i) => day + String(i + 1_000).padStart(4, '0'));
  const passing = all.filter((one) => [...one].reduce((sum, digit, i) => sum + Number(digit) * (WEIGHTS[i] ?? 0), 0) % 11 === 0);
  const found = passing[nth];
  if (found === undefined) throw new Error(`there is no such number of ${day}`);
  return found;
};

/** A CPR number in the ways in which people write it. */
export const cprMark = (name: string, digits: string): Mark => {
  const [day, month, year, serial] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6)];
  const dates = [
    `${day}${month}${year}`,
    `${day}.${month}.${year}`,
    `${day}/${month}/${year}`,
    `${day} ${month} ${year}`,
    `${day}-${month}-${year}`,
  ];
  return {name, spellings: dates.flatMap((date) => ['-', ' ', ''].map((sign) => date + sign + serial))};
};
