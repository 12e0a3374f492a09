/** What the loader puts on the page: reads that began with the code. */
interface Page {
  sammen?: {reads?: Record<string, Promise<Response>>};
}

/** Takes the read of an address in a language (BCP 47) that the loader began, once: whoever reads again asks again. */
export const takeEarly = (address: string, language: string): Promise<Response> | undefined => {
  const reads = (globalThis as Page).sammen?.reads;
  const early = reads?.[language + address];
  delete reads?.[language + address];
  return early;
};
