import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { WordingEndpoint } from '../../server/review/wording/endpoint.ts';

/** What the model was asked: the quotations by number, and the bearer token. */
export interface Question {
  quotations: { number: number; words: string }[];
  key: string | undefined;
}

/** Answers a question with wordings by number, or does something else with the response. */
export type Answering = (question: Question, response: ServerResponse) => Record<number, string> | undefined;

/** A model that speaks the OpenAI protocol over HTTP on this machine; the test says what it answers. */
export interface ModelServer {
  endpoint: WordingEndpoint;
  /** Everything that was asked so far. */
  questions: Question[];
  answer: Answering;
  close(): Promise<void>;
}

/** Starts one on a free port. */
export async function modelServer(): Promise<ModelServer> {
  const questions: Question[] = [];
  const server = createServer((request, response) => {
    void asked(request).then((question) => {
      questions.push(question);
      const wordings = model.answer(question, response);
      if (wordings) answerWith(response, JSON.stringify({ wordings: listed(wordings) }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/v1/chat/completions`;
  const model: ModelServer = {
    ...{ endpoint: { url, model: 'stand-in 7', key: 'k-123' }, questions, answer: () => ({}) },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return model;
}

/** Answers as a chat completion whose message is some text. */
export function answerWith(response: ServerResponse, content: string): void {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }));
}

async function asked(request: IncomingMessage): Promise<Question> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = JSON.parse(Buffer.concat(chunks).toString()) as { messages: { role: string; content: string }[] };
  const user = body.messages.find(({ role }) => role === 'user')?.content ?? '{}';
  const { quotations } = JSON.parse(user) as Pick<Question, 'quotations'>;
  return { quotations, key: request.headers.authorization };
}

function listed(wordings: Record<number, string>) {
  return Object.entries(wordings).map(([number, wording]) => ({ number: Number(number), wording }));
}
