import {execFileSync, spawn, spawnSync, type ChildProcess} from 'node:child_process';
import {chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {toMo} from '../../integrations/wordpress/translate.mjs';

/** A WordPress of its own on the loopback interface, over a MariaDB of its own, both gone after `stop`. */
export interface WordPress {
  url: string;
  /** Runs PHP inside WordPress, as that user; what it prints is JSON. */
  php(code: string, as?: 'admin' | 'author'): unknown;
  /** Saves a post as that user and gives its address. */
  post(content: string, as?: 'admin' | 'author'): string;
  stop(): Promise<void>;
}

const SOURCE = process.env.WORDPRESS_DIR ?? '/usr/share/wordpress';
const MARIADB = '/usr/sbin/mariadbd';
export const PASSWORD = 'only-for-this-run';

/** What this machine lacks, by the names of Debian's packages. */
export const missing = (): string[] => {
  const extension = (): boolean => execFileSync('php', ['-m'], {encoding: 'utf8'}).includes('mysqli');
  const php = existsSync('/usr/bin/php');
  return [
    ...(php ? [] : ['php-cli']),
    ...(php && extension() ? [] : ['php-mysql']),
    ...(existsSync(MARIADB) ? [] : ['mariadb-server']),
    ...(existsSync(join(SOURCE, 'wp-load.php')) ? [] : ['wordpress']),
  ];
};

const until = async (what: string, holds: () => Promise<boolean> | boolean): Promise<void> => {
  const end = Date.now() + 60_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`${what} did not come up within a minute`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const {port} = server.address() as AddressInfo;
        server.close(() => resolve(port));
      });
  });

/** Started in a group of its own, so that its workers go with it. */
const start = (command: string, args: string[], env: NodeJS.ProcessEnv = {}): ChildProcess =>
  spawn(command, args, {
    detached: true,
    stdio: ['ignore', 'ignore', process.env.DEBUG ? 'inherit' : 'ignore'],
    env: {...process.env, ...env},
  });

const end = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null || !child.pid) return resolve();
    child.once('exit', () => resolve());
    process.kill(-child.pid, 'SIGTERM');
  });

/** Gives the socket; the server is among `running` as soon as it runs. */
const startDatabase = async (folder: string, running: ChildProcess[]): Promise<string> => {
  const data = join(folder, 'data');
  const socket = join(folder, 'sql');
  // Another MariaDB that starts meanwhile would clear away temporary tables in a folder that both use.
  const own = join(folder, 'tmp');
  mkdirSync(data);
  mkdirSync(own);
  const user = process.getuid?.() === 0 ? ['--user=mysql'] : [];
  if (user.length) {
    const id = (flag: string): number => Number(execFileSync('id', [flag, 'mysql'], {encoding: 'utf8'}));
    for (const place of [folder, data, own]) chownSync(place, id('-u'), id('-g'));
  }
  execFileSync(
    'mariadb-install-db',
    ['--no-defaults', `--datadir=${data}`, `--tmpdir=${own}`, '--auth-root-authentication-method=normal', '--skip-test-db', ...user],
    {stdio: 'pipe'},
  );
  const server = start(MARIADB, [
    ...['--no-defaults', `--datadir=${data}`, `--tmpdir=${own}`, `--socket=${socket}`, `--pid-file=${folder}/pid`, '--skip-networking'],
    ...['--innodb-flush-log-at-trx-commit=0', '--skip-log-bin', ...user],
  ]);
  running.push(server);
  const sql = (query: string): boolean => {
    try {
      execFileSync('mariadb', ['--no-defaults', `--socket=${socket}`, '--user=root', '-e', query], {stdio: 'ignore'});
      return true;
    } catch {
      return false;
    }
  };
  await until('MariaDB', () => sql('CREATE DATABASE IF NOT EXISTS wordpress'));
  return socket;
};

const config = (socket: string, url: string): string => `<?php
foreach (['DB_NAME' => 'wordpress', 'DB_USER' => 'root', 'DB_PASSWORD' => '', 'DB_HOST' => 'localhost:${socket}', 'DB_CHARSET' => 'utf8mb4',
  'DB_COLLATE' => '', 'WP_HOME' => '${url}', 'WP_SITEURL' => '${url}', 'WP_HTTP_BLOCK_EXTERNAL' => true, 'DISABLE_WP_CRON' => true,
  'AUTOMATIC_UPDATER_DISABLED' => true, 'WP_DEBUG' => true, 'WP_DEBUG_DISPLAY' => true, 'WP_DEFAULT_THEME' => 'plain'] as $name => $value) define($name, $value);
foreach (['AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT'] as $name) define($name, 'of this run');
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/** The least theme there is: WordPress's own content between its own head and foot. And no look for updates, no mail, no tour. */
const FILES = {
  'themes/plain/style.css': '/* Theme Name: Plain */',
  'themes/plain/index.php': `<!doctype html><html <?php language_attributes(); ?>><head><meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,"><?php wp_head(); ?></head>
<body><main><?php while (have_posts()) { the_post(); the_content(); } ?></main><?php wp_footer(); ?></body></html>`,
  'mu-plugins/quiet.php': `<?php
foreach (['core', 'plugins', 'themes'] as $what) remove_action('admin_init', "_maybe_update_$what");
add_filter('pre_wp_mail', '__return_true');
// An endpoint is on 443; the one of the tests is on a port of this run.
add_filter('http_allowed_safe_ports', fn ($ports, $host, $url) => [...$ports, parse_url($url, PHP_URL_PORT)], 10, 3);`,
  // WordPress offers the languages that it finds files of its own for.
  'languages/da_DK.mo': toMo(new Map([['', 'Language: da_DK\n']])),
};

const INSTALL = `
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Test', 'admin', 'admin@example.org', false, '', '${PASSWORD}');
$author = wp_insert_user(['user_login' => 'author', 'user_pass' => '${PASSWORD}', 'user_email' => 'author@example.org', 'role' => 'author']);
update_user_meta($author, 'wp_persisted_preferences', ['core/edit-post' => ['welcomeGuide' => false]]);
require_once ABSPATH . 'wp-admin/includes/plugin.php';
echo json_encode(activate_plugin('sammen/sammen.php'));
`;

export const startWordPress = async (): Promise<WordPress> => {
  const folder = mkdtempSync(join(tmpdir(), 'sammen-wp-'));
  const site = join(folder, 'site');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const running: ChildProcess[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(running.map(end));
    rmSync(folder, {recursive: true, force: true});
  };
  const run = (code: string): string => {
    const options = ['-d', 'display_errors=stderr', '-d', 'error_reporting=E_ALL', '-r', code];
    const {stdout, stderr, status} = spawnSync('php', options, {cwd: site, encoding: 'utf8'});
    // WordPress itself has warnings of its own under a newer PHP.
    if (status !== 0 || stderr.includes('plugins/sammen')) throw new Error(stderr || stdout);
    return stdout;
  };
  const php: WordPress['php'] = (code, as = 'admin') =>
    JSON.parse(
      run(
        `$_SERVER['HTTP_HOST'] = '127.0.0.1:${port}'; require './wp-load.php'; wp_set_current_user(get_user_by('login', '${as}')->ID); ${code}`,
      ),
    );
  try {
    const socket = await startDatabase(folder, running);
    cpSync(SOURCE, site, {recursive: true, dereference: true, filter: (path) => !path.endsWith('wp-config.php')});
    writeFileSync(join(site, 'wp-config.php'), config(socket, url));
    for (const [file, content] of Object.entries(FILES)) {
      const path = join(site, 'wp-content', file);
      mkdirSync(dirname(path), {recursive: true});
      writeFileSync(path, content);
    }
    cpSync('integrations/wordpress/sammen', join(site, 'wp-content/plugins/sammen'), {recursive: true});
    run(`define('WP_INSTALLING', true); $_SERVER['HTTP_HOST'] = '127.0.0.1:${port}'; require './wp-load.php'; ${INSTALL}`);
    running.push(start('php', ['-d', 'display_errors=1', '-S', `127.0.0.1:${port}`, '-t', site], {PHP_CLI_SERVER_WORKERS: '4'}));
    await until('WordPress', () =>
      fetch(url).then(
        ({ok}) => ok,
        () => false,
      ),
    );
    const post: WordPress['post'] = (content, as) => {
      const text = `base64_decode('${Buffer.from(content).toString('base64')}')`;
      return `${url}/?p=${String(php(`echo wp_insert_post(wp_slash(['post_title' => 'Test', 'post_status' => 'publish', 'post_content' => ${text}]));`, as))}`;
    };
    return {url, php, post, stop};
  } catch (error) {
    await stop();
    throw error;
  }
};
