import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { rememberGraph } from '../writing/leave-as-found.ts';
import { violations } from '../writing/violations.ts';
import { type WritingServer, writingServer } from '../writing/writing-server.ts';
import { Reviewing } from './reviewing.ts';

/** Where the tests of a file review, on the seeded graph. After each the consistency check must find nothing, and the graph is as it was. */
export function reviewingDesk(): { readonly server: WritingServer; readonly review: Reviewing } {
  let server: WritingServer;
  let review: Reviewing;
  let leaveAsFound: () => Promise<void>;
  beforeAll(async () => {
    server = await writingServer();
    review = new Reviewing(server);
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    leaveAsFound = await rememberGraph();
  });
  afterEach(async () => {
    const found = await violations();
    await leaveAsFound();
    expect(found).toEqual([]);
  });
  return {
    get server() {
      return server;
    },
    get review() {
      return review;
    },
  };
}
