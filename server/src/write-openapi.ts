import {writeFileSync} from 'node:fs';
import {openApiText} from './openapi/document.js';

// Writes the contract where it is read without a server; a test fails while it differs.
writeFileSync(new URL('../openapi.json', import.meta.url), openApiText());
