import type {FastifyInstance} from 'fastify';
import {STATUS} from '../http/problems.js';
import {openApiText} from '../openapi/document.js';
import {operations} from '../openapi/operations.js';
import {pages} from '../openapi/pages.js';
import {html} from '../pages/html.js';
import {sendPage} from '../pages/page.js';
import {en} from '../words/en.js';
import type {ProblemCode} from '../words/da.js';

/** `/openapi.json`, and the same to read at `/api/`. */
export const contractRoutes = (app: FastifyInstance): void => {
  const text = openApiText();
  app.get('/openapi.json', {config: {fresh: 3_600}}, (_request, reply) =>
    reply
      .header('Access-Control-Allow-Origin', '*')
      .header('Cross-Origin-Resource-Policy', 'cross-origin')
      .type('application/json; charset=utf-8')
      .send(text),
  );
  for (const url of ['/api', '/api/']) {
    app.get(url, (_request, reply) =>
      sendPage(reply, {
        ...{locale: 'en', title: 'The endpoint – Sammen', owner: html`<strong>Sammen</strong><span>The endpoint</span>`},
        main: html`<h1>The endpoint</h1>
<p class="lead">Everything a widget reads and sends. The whole contract is in <a href="/openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
<h2>Operations</h2><table><thead><tr><th scope="col">Operation</th><th scope="col">What it does</th></tr></thead><tbody>${[
          ...operations,
          ...pages,
        ].map(
          ({method, path, summary}) => html`<tr><td><code>${method.toUpperCase()} /api${path}</code></td><td>${summary}</td></tr>`,
        )}</tbody></table>
<h2>Problems</h2><p>Every refusal is <code>application/problem+json</code> (RFC 9457), explained in the language that was asked for.</p>
<dl>${(Object.entries(STATUS) as [ProblemCode, number][]).map(
          ([code, status]) =>
            html`<dt id="${code}"><code>${status} ${code}</code></dt><dd>${en.problems[code].title}. ${en.problems[code].detail}</dd>`,
        )}</dl>`,
      }),
    );
  }
};
