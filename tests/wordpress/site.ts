import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CACHE } from './install.mjs';
import { Visitor } from './visitor.js';
import type { Answer, Request } from './web.js';

interface Php {
  run(program: { code: string }): Promise<{ readonly text: string; readonly errors: string }>;
  writeFile(path: string, bytes: Uint8Array): void;
  readFileAsBuffer(path: string): Uint8Array;
  fileExists(path: string): boolean;
}

/** The parts of the packages that are used; they are not installed where types are checked. */
interface Packages {
  loadNodeRuntime(version: string, options: unknown): Promise<number>;
  bootWordPressAndRequestHandler(options: unknown): Promise<{
    request(request: Request): Promise<Answer>;
    getPrimaryPhp(): Promise<Php>;
  }>;
}

/** Which WordPress on which PHP, and what its `php.ini` says. */
export interface SiteOptions {
  readonly wordpress?: '6.2' | '6.5';
  readonly php?: '7.4' | '8.3';
  readonly ini?: Readonly<Record<string, string>>;
}

/** The address of every site; nobody listens there, requests are answered inside this process. */
const SITE_URL = 'http://blog.example';

/** A fresh WordPress with its administrator `admin`, in Berlin's time, without the network. */
export class Site {
  private constructor(
    private readonly handler: Awaited<ReturnType<Packages['bootWordPressAndRequestHandler']>>,
    private readonly php: Php,
  ) {}

  /** Starts one; takes about two seconds. */
  static async start(options: SiteOptions = {}): Promise<Site> {
    const { wordpress = '6.5', php = '8.3', ini = {} } = options;
    const packages = await load();
    const handler = await packages.bootWordPressAndRequestHandler({
      createPhpRuntime: () =>
        packages.loadNodeRuntime(php, { emscriptenOptions: { processId: 1 } }),
      phpVersion: php,
      phpIniEntries: ini,
      siteUrl: SITE_URL,
      maxPhpInstances: 1,
      cookieStore: false,
      // A web server's fault must be seen, not swallowed; nothing may leave this process.
      constants: { WP_DEBUG: true, WP_DEBUG_DISPLAY: true, WP_HTTP_BLOCK_EXTERNAL: true },
      wordPressZip: await builds('wordpress', `wp-${wordpress}.zip`),
      sqliteIntegrationPluginZip: await builds(
        'sqlite-database-integration',
        'sqlite-database-integration.zip',
      ),
    });
    const site = new Site(handler, await handler.getPrimaryPhp());
    await site.run(
      `update_option('timezone_string', 'Europe/Berlin'); return wp_mkdir_p(WPMU_PLUGIN_DIR);`,
    );
    return site;
  }

  /** Sends one request as it is; `Visitor` knows cookies and forms. */
  request(request: Request): Promise<Answer> {
    return this.handler.request(request);
  }

  /** Runs PHP inside WordPress and gives what it returns, as JSON carries it. */
  async run<T = unknown>(code: string): Promise<T> {
    const program = `<?php
      $_SERVER['HTTP_HOST'] = 'blog.example';
      $_SERVER['REQUEST_URI'] = '/';
      require_once '/wordpress/wp-load.php';
      require_once ABSPATH . 'wp-admin/includes/admin.php';
      $answer = (function () { ${code} })();
      echo "\\n@@@" . wp_json_encode( $answer );`;
    const { text, errors } = await this.php.run({ code: program });
    const at = text.lastIndexOf('\n@@@');
    if (at === -1) throw new Error(`PHP broke off: ${text}\n${errors}`);
    return JSON.parse(text.slice(at + 4) || 'null') as T;
  }

  /** Runs PHP without WordPress; what it prints. */
  async bare(code: string): Promise<string> {
    return (await this.php.run({ code: `<?php ${code}` })).text;
  }

  /** Writes a file where WordPress sees it; absolute path inside its world. */
  write(path: string, bytes: Uint8Array | string): void {
    this.php.writeFile(path, typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
  }

  /** A visitor who is not logged in. */
  visitor(): Visitor {
    return new Visitor(this);
  }

  /** Makes a user with a role and logs them in. */
  async logIn(name: string, role?: string): Promise<Visitor> {
    if (role !== undefined) {
      await this.run(`return wp_insert_user(['user_login' => '${name}', 'user_pass' => 'password',
        'role' => '${role}', 'display_name' => '${name}', 'user_email' => '${name}@blog.example']);`);
    }
    const visitor = this.visitor();
    await visitor.logIn(name, 'password');
    return visitor;
  }
}

async function load(): Promise<Packages> {
  const require = createRequire(join(CACHE, 'package.json'));
  const from = (name: string, file: string) =>
    import(pathToFileURL(join(require.resolve(`${name}/package.json`), '..', file)).href);
  const [node, wordpress] = await Promise.all([
    from('@php-wasm/node', 'index.js'),
    from('@wp-playground/wordpress', 'index.js'),
  ]);
  return { ...node, ...wordpress } as Packages;
}

async function builds(folder: string, file: string): Promise<File> {
  const path = join(CACHE, 'node_modules/@wp-playground/wordpress-builds/src', folder, file);
  return new File([new Uint8Array(await readFile(path))], file);
}
