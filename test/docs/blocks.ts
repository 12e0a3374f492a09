import {readdirSync, readFileSync} from 'node:fs';

/** A fenced block of code in a page of documentation. */
export interface Block {
  file: string;
  /** The heading above it. */
  heading: string;
  language: string;
  code: string;
  line: number;
}

/** The fenced blocks of a markdown text, in order. */
export const blocksIn = (file: string, markdown: string): Block[] => {
  const blocks: Block[] = [];
  let heading = '';
  let open: Block | undefined;
  for (const [index, line] of markdown.split('\n').entries()) {
    const fence = /^```(\w*)/.exec(line);
    if (open && fence) open = undefined;
    else if (open) open.code += `${line}\n`;
    else if (fence) blocks.push((open = {file, heading, language: fence[1] ?? '', code: '', line: index + 1}));
    else heading = /^#+ (.*)$/.exec(line)?.[1] ?? heading;
  }
  return blocks;
};

/** What an editor of a page would read in the console, as the documentation quotes it: inline code that begins with a tag. */
export const messagesIn = (markdown: string): string[] =>
  [...markdown.matchAll(/`(<?sammen-[^`]*?: [^`]+|\w+: unknown, missing or changed)`/g)].map(([, message = '']) => message);

/** The pages about embedding, by name: `csp` is docs/embedding/csp.md, `front` docs/embedding.md. */
const PAGES = new Map<string, string>([
  ['front', 'docs/embedding.md'],
  ['readme', 'README.md'],
  ...readdirSync('docs/embedding').map((file): [string, string] => [file.replace('.md', ''), `docs/embedding/${file}`]),
]);

const texts = new Map([...PAGES].map(([name, file]) => [name, readFileSync(file, 'utf8')]));
const all = [...texts].flatMap(([name, text]) => blocksIn(PAGES.get(name) ?? name, text));

/** The blocks under a heading of a page. */
export const under = (page: string, heading: string): Block[] => {
  const found = all.filter((block) => block.file === PAGES.get(page) && block.heading === heading);
  if (!found.length) throw new Error(`no code under "${heading}" in ${PAGES.get(page) ?? page}`);
  return found;
};

/** The text of a page. */
export const textOf = (page: string): string => {
  const text = texts.get(page);
  if (text === undefined) throw new Error(`no page ${page}`);
  return text;
};

const usedBlocks = new Set<Block>();
const usedMessages = new Set<string>();

/** The code of a block, which a test now puts into a real page. */
export const use = (block: Block): string => {
  usedBlocks.add(block);
  return block.code;
};

/** Remembers that a test has brought about a message that a page quotes. */
export const useMessage = (message: string): void => void usedMessages.add(message);

/** Blocks and quoted messages that no test has used, each as an editor finds it. Shell commands are run by CI. */
export const leftOver = (blocks: readonly Block[] = all, messages = [...texts.values()].flatMap(messagesIn)): string[] => [
  ...blocks.filter((block) => block.language !== 'sh' && !usedBlocks.has(block)).map(({file, line}) => `${file}:${line}`),
  ...messages.filter((message) => !usedMessages.has(message)),
];
