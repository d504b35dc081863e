import type { Answer, Request } from './web.js';

/** One field of a form; a file has a name. */
export type Field = string | { readonly name: string; readonly bytes: Uint8Array };

/** Somebody with a browser: keeps cookies, follows forms, sees pages. */
export class Visitor {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly site: { request(request: Request): Promise<Answer> }) {}

  /** Opens a page. */
  get(url: string): Promise<Answer> {
    return this.send(url, 'GET', {});
  }

  /** Sends a form as `multipart/form-data`. */
  post(url: string, fields: Readonly<Record<string, Field | readonly string[]>>): Promise<Answer> {
    const boundary = '----blogpult-form-boundary';
    const parts = Object.entries(fields).flatMap(([name, value]) =>
      (Array.isArray(value) ? (value as string[]) : [value as Field]).map((field) =>
        part(name, field, boundary),
      ),
    );
    const body = Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]);
    const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` };
    return this.send(url, 'POST', headers, new Uint8Array(body));
  }

  /** Logs in through the form everybody uses. */
  async logIn(name: string, password: string): Promise<void> {
    this.cookies.set('wordpress_test_cookie', 'WP%20Cookie%20check');
    const body = new URLSearchParams({ log: name, pwd: password, testcookie: '1' }).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await this.send('/wp-login.php', 'POST', headers, Buffer.from(body));
    if (answer.httpStatusCode !== 302) throw new Error(`${name} could not log in`);
  }

  /** Opens what a redirect names; any other answer as it is. */
  async follow(answer: Answer): Promise<Answer> {
    const location = answer.headers['location']?.[0];
    if (location === undefined) return answer;
    const { pathname, search } = new URL(location, 'http://blog.example/wp-admin/');
    return this.follow(await this.get(pathname + search));
  }

  private async send(
    url: string,
    method: string,
    headers: Record<string, string>,
    body?: Uint8Array,
  ): Promise<Answer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await this.site.request({
      url,
      method,
      headers: { ...headers, ...(cookie === '' ? {} : { cookie }) },
      ...(body === undefined ? {} : { body }),
    });
    for (const line of answer.headers['set-cookie'] ?? []) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
      this.cookies.set(name, value);
    }
    return answer;
  }
}

function part(name: string, field: Field, boundary: string): Buffer {
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="${name}"`;
  if (typeof field === 'string') return Buffer.from(`${head}\r\n\r\n${field}\r\n`);
  return Buffer.concat([
    Buffer.from(
      `${head}; filename="${field.name}"\r\nContent-Type: application/octet-stream\r\n\r\n`,
    ),
    field.bytes,
    Buffer.from('\r\n'),
  ]);
}
