import { request } from 'node:http';

/** What to send. `headers.host` may be any name, which fetch would not allow. */
export interface Question {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: string;
  /** The address to send from, of those that this machine has. */
  from?: string;
  /** The address to send to; 127.0.0.1 by default. */
  to?: string;
}

/** What came back. */
export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

/** A GraphQL answer's body, as far as the tests look at it. */
export interface GraphqlBody {
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string; requestId?: string } }[];
}

/** Sends one request over a connection of its own. */
export function ask(port: number, { method = 'GET', path = '/', headers, body, from, to }: Question): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const host = to ?? '127.0.0.1';
    const sent = request({ host, port, method, path, headers, localAddress: from, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Sends a query as a client does, by POST. */
export async function askGraphql(
  port: number,
  request: { query: string; variables?: unknown; operationName?: string },
  headers: Record<string, string> = {},
): Promise<Answer & { json: GraphqlBody }> {
  const answer = await ask(port, {
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(request),
  });
  return { ...answer, json: JSON.parse(answer.text) as GraphqlBody };
}

/** The status and the codes of an answer, which is what most tests are about. */
export function outcome({ status, json }: { status: number; json: GraphqlBody }): [number, string[]] {
  return [status, json.errors?.map(({ extensions }) => extensions.code) ?? []];
}
