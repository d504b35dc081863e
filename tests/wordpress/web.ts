/** An answer of WordPress, as its web server would send it. */
export interface Answer {
  readonly httpStatusCode: number;
  readonly headers: Readonly<Record<string, string[]>>;
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** What is asked of it; `url` is the path with its query. */
export interface Request {
  readonly url: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: Uint8Array;
}
