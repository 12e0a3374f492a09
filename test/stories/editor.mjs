// The theme editor as a designer uses it, in the whole Storybook: what is chosen is worn, measured, kept in the address,
// and worn by other stories too.

const EDITOR = 'tokens-theme-editor--editor';

const waitFor = async (what, read, is) => {
  let now;
  for (let round = 0; round < 100; round++) {
    now = await read().catch((error) => error.message);
    if (is(now)) return [];
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return [`theme editor: ${what}: ${JSON.stringify(now)?.slice(0, 200)}`];
};

const inWidget = (frame, tag, property) =>
  frame
    .locator(tag)
    .first()
    .evaluate((widget, name) => getComputedStyle(widget).getPropertyValue(name).trim(), property);

/** What does not work in the editor; nothing when all does. */
export const editorFaults = async (browser, url) => {
  const page = await (await browser.newContext({viewport: {width: 1440, height: 900}})).newPage();
  page.setDefaultTimeout(5000);
  const frame = page.frameLocator('#storybook-preview-iframe');
  const accentField = frame.locator('#accent');
  const corrections = () => frame.locator('.corrections').innerText();
  const ownIn = () => Promise.resolve(new URL(page.url()).searchParams.get('own') ?? '');
  const faintOnes = () => frame.locator('tr:has(td.faint)').allInnerTexts();
  const faults = [];
  const expect = async (...given) => faults.push(...(await waitFor(...given)));

  await page.goto(
    `${url}/index.html?path=/story/${EDITOR}&globals=a11y.manual:!true&own=${encodeURIComponent('accent:!00231e6538;ink:url(https:!002f!002felsewhere.invalid);radius:9px')}`,
  );
  await expect(
    'a theme in the address is not taken',
    () => accentField.inputValue(),
    (value) => value === '#1e6538',
  );
  await expect(
    'what no token may have is taken',
    () => inWidget(frame, '.column-light', '--sammen-ink'),
    (value) => value === '',
  );

  await accentField.fill('#fd0');
  await accentField.press('Enter');
  await expect('a correction is not said', corrections, (words) =>
    /accent #fd0 gave 1\.3:1 on paper; .*the text colour became #[\da-f]{6}, /.test(words),
  );
  await expect(
    'a widget does not react',
    () => inWidget(frame, '.column-light sammen-vision-card', '--_accent-text'),
    (value) => /^light-dark\(#[\da-f]{6}/.test(value),
  );
  await expect('the address does not follow', ownIn, (own) => own === 'accent:!0023fd0;radius:9px');
  await expect(
    'figures are not shown',
    () => frame.locator('tbody tr').count(),
    (rows) => rows > 10,
  );
  await expect('a pair is too faint', faintOnes, (names) => names.length === 0);
  await expect(
    'the file is not written',
    () => frame.locator('theme-editor pre').first().innerText(),
    (file) => file.includes('  --sammen-accent: #fd0;\n  --sammen-radius: 9px;'),
  );
  await expect(
    'the tokens are not written',
    () => frame.locator('theme-editor pre').last().innerText(),
    (file) => JSON.parse(file).sammen.size.radius.$value.value === 9,
  );

  await frame.locator('#accent-text-light').fill('#fd0');
  await frame.locator('#accent-text-light').press('Enter');
  await expect(
    'a colour that is too faint is not seen: the control',
    () => frame.locator('td.faint').count(),
    (count) => count > 0,
  );

  await page.goto(
    `${url}/index.html?path=/story/widgets-vision-card--with-content&globals=theme:own;a11y.manual:!true&own=${encodeURIComponent('accent:!00237a1fa2')}`,
  );
  await expect(
    'another story does not wear it',
    () => inWidget(frame, 'sammen-vision-card', '--sammen-accent'),
    (value) => value === '#7a1fa2',
  );
  await page.context().close();
  return faults;
};
