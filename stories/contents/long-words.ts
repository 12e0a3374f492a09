const COMPOUNDS = [
  'Lokalsamfundsudviklingsmedborgerskabsstrategien',
  'Kommuneplanstrategihøringssvarsbehandlingsproceduren',
  'Børneungdomsuddannelsesvejledningscentersamarbejdet',
  'Klimatilpasningsforebyggelsesindsatsprioriteringen',
  'Frivillighedscenterforeningssamarbejdsaftalerne',
];
/** A sentence of a length that people write. */
export const SENTENCE =
  'Vi vil have en by, hvor naboer kender hinanden, hvor der er kort til vandet, og hvor den, der har en god idé, ikke skal lede længe efter nogen at lave den sammen med.';
/** One of five long compounds. */
export const compound = (i: number): string => COMPOUNDS[i % COMPOUNDS.length] ?? '';
export const paragraph = (sentences: number): string => Array(sentences).fill(SENTENCE).join(' ');
export const times = <T>(count: number, make: (i: number) => T): T[] => Array.from({length: count}, (_, i) => make(i));
