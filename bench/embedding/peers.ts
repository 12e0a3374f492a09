import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {html, type Html} from '../../server/src/pages/html.js';
import type {Field, Form} from '../../src/data/forms.js';
import {root} from '../../site/root.js';
import {aroundForm, nextSteps, pageOf, type Variant} from './pages.js';
import {PEERS, type Bench} from './server.js';

export interface Peer {
  name: string;
  package: string;
  /** What stands before the names of its elements. */
  prefix: string;
  /** The files for people without a build, below its package. */
  files: string;
  /** What its documentation tells them to paste: the required lines, not the recommended ones. */
  style: string;
  script: string;
  /** Its words for what stands below a field, and for the one button that matters. */
  hint: string;
  primary: string;
}

export const peers: readonly Peer[] = [
  {
    ...{name: 'Web Awesome', package: '@awesome.me/webawesome', prefix: 'wa', files: 'dist-cdn'},
    ...{style: 'styles/themes/default.css', script: 'webawesome.loader.js', hint: 'hint', primary: 'brand'},
  },
  {
    ...{name: 'Shoelace', package: '@shoelace-style/shoelace', prefix: 'sl', files: 'cdn'},
    ...{style: 'themes/light.css', script: 'shoelace-autoloader.js', hint: 'help-text', primary: 'primary'},
  },
];

interface Manifest {
  version?: string;
  license?: string;
  dependencies?: Record<string, string>;
}

const HERE = join(root, 'bench', 'embedding');
const read = (file: string): Manifest => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : {});
const folderOf = (peer: Peer): string => join(HERE, 'node_modules', peer.package);

/** Version and licence of a peer as it lies here. */
export const aboutPeer = (peer: Peer): Manifest => read(join(folderOf(peer), 'package.json'));

/** Installs the peers where they are missing, or another version than the lockfile's. Nothing of theirs runs on this machine. */
export const installPeers = (): void => {
  const {dependencies = {}} = read(join(HERE, 'package.json'));
  if (peers.every((peer) => aboutPeer(peer).version === dependencies[peer.package])) return;
  execFileSync('npm', ['ci', '--prefix', HERE, '--ignore-scripts'], {stdio: 'inherit'});
};

export const peerFolders = (): Record<string, string> =>
  Object.fromEntries(peers.map((peer) => [peer.prefix, join(folderOf(peer), peer.files)]));

const headOf = ({prefix, style, script}: Peer): Html =>
  html`<link rel="stylesheet" href="${PEERS}${prefix}/${style}">
<script type="module" src="${PEERS}${prefix}/${script}"></script>`;

const questionOf = ({prefix, hint}: Peer, {name, label, help, type, required, choices}: Field): Html => {
  const given = html`name="${name}" label="${label}"${help !== null && html` ${hint}="${help}"`}${required && html` required`}`;
  if (type === 'long-text') return html`<${prefix}-textarea ${given} rows="7"></${prefix}-textarea>`;
  // What our widget shows of five goals and five groups: radio buttons. A list to pull down would cost the peers more.
  if (type === 'choice') {
    const options = choices.map(({value, label: words}) => html`<${prefix}-radio value="${value}">${words}</${prefix}-radio>`);
    return html`<${prefix}-radio-group ${given}>${options}</${prefix}-radio-group>`;
  }
  return html`<${prefix}-input ${given} type="${type === 'email' ? 'email' : 'text'}"></${prefix}-input>`;
};

const buttonOf = ({prefix, primary}: Peer, words: string): Html =>
  html`<${prefix}-button type="submit" variant="${primary}">${words}</${prefix}-button>`;

/** The form with a peer's elements; and its button alone. */
export const peerPages = (bench: Bench, form: Form, peer: Peer): {form: Variant; button: Variant} => {
  const questions = html`${form.fields.map((field) => html`<p>${questionOf(peer, field)}</p>`)}${nextSteps(form)}${buttonOf(peer, form.send)}`;
  const tags = (...names: string[]): string => names.map((name) => `${peer.prefix}-${name}`).join();
  const [form_, button] = [peer.prefix, `${peer.prefix}-button`];
  bench.put(form_, pageOf(headOf(peer), aroundForm(form, questions)));
  bench.put(button, pageOf(headOf(peer), html`<form>${buttonOf(peer, form.send)}</form>`));
  return {
    form: {name: peer.name, path: form_, marks: {'': {controls: tags('textarea', 'radio-group', 'radio', 'input', 'button')}}},
    button: {name: peer.name, path: button, marks: {'': {controls: tags('button')}}},
  };
};
