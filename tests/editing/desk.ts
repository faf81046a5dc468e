import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { pictureOfGraph } from '../seed/raw-cypher.ts';
import { rememberGraph } from '../writing/leave-as-found.ts';
import { violations } from '../writing/violations.ts';
import { type WritingServer, writingServer } from '../writing/writing-server.ts';
import { input, mutation, type Written } from './inputs.ts';

/** Where a test edits: the product's server on the seeded graph. */
export interface Desk {
  readonly server: WritingServer;
  /** Sends a mutation that must succeed. */
  write(name: string, fields: Record<string, unknown>): Promise<Written>;
  /** Sends a mutation that must be refused; gives code and message. */
  refused(name: string, fields: Record<string, unknown>): Promise<string>;
}

/** A desk for the tests of a file. After each the consistency check must find nothing, and the graph is as it was. */
export function editingDesk(): Desk {
  let server: WritingServer;
  let leaveAsFound: () => Promise<void>;
  let before: string;
  beforeAll(async () => {
    server = await writingServer();
    before = await pictureOfGraph();
  });
  afterAll(async () => {
    await server.close();
    expect(await pictureOfGraph()).toBe(before);
  });
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
    async write(name, fields) {
      return (await server.done<Record<string, Written>>(mutation(name), input(fields)))[name] as Written;
    },
    async refused(name, fields) {
      const { json } = await server.send(mutation(name), input(fields));
      expect(json.data ?? null).toBeNull();
      return `${json.errors?.[0]?.extensions.code} ${json.errors?.[0]?.message}`;
    },
  };
}
