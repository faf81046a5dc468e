import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { ask } from './ask.ts';

const PAGE = `query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: ClaimOrder!) {
  claims(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node { id } }
  }
}`;

interface Page {
  ids: string[];
  info: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

interface Claims {
  claims: { edges: { node: { id: string } }[]; pageInfo: Page['info'] };
}

async function page(variables: Record<string, unknown>): Promise<Page> {
  const { claims } = await ask<Claims>(PAGE, { orderBy: 'ID', ...variables });
  return { ids: claims.edges.map(({ node }) => node.id), info: claims.pageInfo };
}

const everything = async (orderBy: string) => (await page({ first: 200, orderBy })).ids;

describe('a list', () => {
  test.prop([fc.integer({ min: 1, max: 20 }), fc.constantFrom('ID', 'REACH_DESC', 'TEXT', 'FIRST_SEEN')], {
    numRuns: 12,
  })('read forward in pages of any size and order is the whole list, each node once', async (first, orderBy) => {
    const ids: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const next: Page = await page({ first, after, orderBy });
      ids.push(...next.ids);
      ({ endCursor: after, hasNextPage: more } = next.info);
    }
    expect(ids).toEqual(await everything(orderBy));
    expect(ids).toHaveLength(45);
  });

  test.prop([fc.integer({ min: 1, max: 20 }), fc.constantFrom('ID', 'REACH_DESC', 'TEXT')], { numRuns: 12 })(
    'read backward in pages of any size and order is the same list from its end',
    async (last, orderBy) => {
      const ids: string[] = [];
      for (let before: string | null = null, more = true; more; ) {
        const next: Page = await page({ last, before, orderBy });
        ids.unshift(...next.ids);
        ({ startCursor: before, hasPreviousPage: more } = next.info);
      }
      expect(ids).toEqual(await everything(orderBy));
    },
  );

  it('says where a page stands', async () => {
    const first = await page({ first: 10 });
    expect(first.info).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const second = await page({ first: 10, after: first.info.endCursor });
    expect(second.info).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    const back = await page({ last: 10, before: second.info.startCursor });
    expect(back).toMatchObject({ ids: first.ids, info: { hasNextPage: true, hasPreviousPage: false } });
  });

  it('between two cursors is what stands between them', async () => {
    const all = await page({ first: 10 });
    const start = await page({ first: 2 });
    const end = await page({ first: 7 });
    const between = await page({ first: 10, after: start.info.endCursor, before: end.info.endCursor });
    expect(between.ids).toEqual(all.ids.slice(2, 6));
  });

  it('gives an empty page for a size of 0, and counts all the same', async () => {
    const { claims } = await ask(PAGE, { first: 0, orderBy: 'ID' });
    expect(claims).toMatchObject({ edges: [], totalCount: 45, pageInfo: { startCursor: null, endCursor: null } });
  });

  it.each([
    [{ first: -1 }, 'first must be 0 or more, not -1.'],
    [{ last: -3 }, 'last must be 0 or more, not -3.'],
    [{ first: 1, last: 1 }, 'Ask for first or for last, not both: first is 1, last is 1.'],
    [{ after: 'nonsense' }, 'after: "nonsense" is no cursor of this list.'],
    [{ before: Buffer.from('{}').toString('base64url') }, 'before: "e30" is no cursor of this list.'],
  ])('refuses %j, naming the value', async (variables, message) => {
    await expect(page(variables)).rejects.toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } });
  });

  it.each([
    ['narratives', 4],
    ['claims', 45],
    ['unrebuttedClaims', 18],
    ['channels', 8],
    ['countries', 9],
    ['events', 10],
    ['statements', 25],
    ['counterEvidence', 32],
    ['documents', 1],
    ['experts', 5],
  ])('of %s counts %i', async (list, total) => {
    const answer = await ask<Record<string, { totalCount: number; edges: unknown[] }>>(
      `{ ${list} { totalCount edges { node { id } } } }`,
    );
    expect(answer[list]?.totalCount).toBe(total);
    expect(answer[list]?.edges).toHaveLength(Math.min(total, 20));
  });
});
