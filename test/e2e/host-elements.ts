/** What a municipality's page is made of, in its own style. Names of classes and ids that the widgets use too. */
const STYLE = `
  html { font: 62.5%/1.5 'DejaVu Sans', sans-serif; }
  body { margin: 0; padding-top: 60px; font-size: 1.6rem; color: #1a1a1a; background: #fff; }
  .top { position: fixed; inset: 0 0 auto; height: 60px; z-index: 2; display: flex; align-items: center; background: #0b3b82; color: #fff; }
  .title { font-size: 3.2rem; color: #0b3b82; }
  .lead { font-size: 2rem; }
  .row { display: flex; gap: 10px; }
  .button { padding: 10px 20px; border-radius: 20px; background: #c8102e; color: #fff; }
  .hidden { color: green; }
  .own { border: 1px solid; }
  table { border-collapse: collapse; }
  td, th { border: 1px solid #ccc; padding: 4px; }
  input, select, textarea { border: 2px solid #0b3b82; padding: 6px; }
  main > :last-child { border-bottom: 4px solid #0b3b82; }`;

/** Everything that a widget has, as the page's own. */
const ELEMENTS = `
  <header class="top"><a href="#x">Kommune</a> <nav><ul class="row"><li><a href="#y">Borger</a></li></ul></nav></header>
  <main id="indhold">
    <h1 class="title" tabindex="-1">Overskrift</h1><h2>To</h2><h3>Tre</h3><h4>Fire</h4><h5>Fem</h5><h6>Seks</h6>
    <p class="lead">En <strong>indledning</strong> med <a href="#z">et link</a> og <em class="hidden">noget, der ses</em>.</p>
    <ul><li>Et</li><li>To</li></ul><ol><li>Et</li><li>To</li></ol><dl><dt>Ord</dt><dd>Forklaring</dd></dl>
    <table><caption>Tider</caption><tr><th>Dag</th><th>Tid</th></tr><tr><td>Mandag</td><td>10-14</td></tr></table>
    <form><fieldset class="field"><legend>Valg</legend>
      <label class="choice"><input type="radio" name="level" checked> Ja</label> <label><input type="checkbox" id="code"> Også</label>
      <label>Navn <input name="text" value="Bo"></label> <select><option>Et</option></select> <textarea>Tekst</textarea>
      <progress value="0.4"></progress> <meter value="0.6"></meter> <input type="range"> <input type="color">
    </fieldset><p class="row"><button type="button">Knap</button> <a class="button primary" href="#w">Knap</a> <button disabled>Fra</button></p></form>
    <details class="story" open><summary>Mere</summary><p>Indhold</p></details><details><summary>Lukket</summary></details>
    <dialog open>En dialog</dialog><blockquote>Citat</blockquote><pre><code>kode</code></pre><hr><figure class="own"><figcaption>Figur</figcaption></figure>
    <div class="widget skeleton">Egen <svg class="icon" width="20" height="20"><circle r="9" cx="10" cy="10"></circle></svg></div>
    <div hidden>skjult</div><div role="status" class="open">Status</div><my-element>Ukendt</my-element>
  </main>
  <footer><p class="muted">Sidefod</p></footer>`;

/** The municipality's page, and below everything of its own what is given. */
export const hostPage = (below: string): string => `<!doctype html><html lang="da"><head><title>Side</title>
  <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><style>${STYLE}</style></head>
  <body>${ELEMENTS}${below}</body></html>`;
