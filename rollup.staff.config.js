import {basename} from 'node:path';
import config from './rollup.config.js';

/**
 * The moderation desk, for staff on the server's own pages only. A bundle of its own, with its own copy of what the
 * widgets stand on: nothing that it needs may make a citizen's files larger. See docs/decisions/0013.
 */
export default {
  input: {'moderation-desk': 'dist/esm/staff/moderation-desk/moderation-desk.js'},
  preserveEntrySignatures: false,
  plugins: config.plugins,
  output: {
    ...{dir: 'dist/cdn/staff', format: 'es', compact: true, generatedCode: 'es2015', minifyInternalExports: true},
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    manualChunks: (id) => {
      if (/\/generated\//.test(id)) return `${/staff/.test(id) ? 'desk-' : ''}${basename(id, '.js')}`;
      if (/\/data\/outbox\/|\/node_modules\/idb\//.test(id)) return 'outbox';
      return /\/esm\/(staff|inline|data\/(staff|cpr))/.test(id) ? undefined : 'base';
    },
  },
};
