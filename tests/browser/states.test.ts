import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Megaphone, settled, startMegaphone } from './megaphone.ts';

let megaphone: Megaphone;
beforeAll(async () => {
  megaphone = await startMegaphone();
});
afterAll(() => megaphone.close());

describe('what the page shows instead of a picture', () => {
  it('while it loads: the picture’s outline, and that it is loading', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const page = await megaphone.openEarly('/', (early) =>
      early.route('**/graphql', async (route) => {
        await held;
        await route.continue();
      }),
    );
    await page.getByText('Loading the picture…').waitFor();
    release();
    await settled(page);
    await page.getByTestId('canvas').waitFor();
    await page.context().close();
  });

  it('when the server does not answer: an error that can be tried again', async () => {
    const page = await megaphone.openEarly('/', (early) => early.route('**/graphql', (route) => route.abort()));
    await page.getByRole('alert').getByText('The server does not answer. Is it still running?').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByTestId('canvas').waitFor();
    await page.context().close();
  });

  it('when nothing fits the filters: that, and the way out', async () => {
    const page = await megaphone.open('/?country=country:nowhere');
    await page.getByRole('heading', { name: 'Nothing fits these filters' }).waitFor();
    await page.getByRole('main').getByRole('button', { name: 'Clear all' }).click();
    await page.getByTestId('canvas').waitFor();
    megaphone.leave(page);
  });

  it('when a link names what is not there: no panel is made up', async () => {
    const page = await megaphone.open('/?select=person:nobody-at-all');
    await page.getByText('There is no such entry').waitFor();
    megaphone.leave(page);
  });
});

describe('GraphiQL', () => {
  it('works without the internet, and asks the first of the twelve questions', async () => {
    const hosts = new Set<string>();
    const page = await megaphone.openEarly('/graphiql', async (early) => {
      early.on('request', (request) => hosts.add(new URL(request.url()).origin));
    });
    await page.getByRole('tab', { name: 'WhoPushesThisNarrative' }).waitFor();
    expect(await page.getByRole('tab').count()).toBe(16);
    await page.waitForLoadState('networkidle');
    const answered = page.waitForResponse((response) =>
      Boolean(response.request().postData()?.includes('"operationName":"WhoPushesThisNarrative"')),
    );
    await page.getByRole('button', { name: /Execute query/ }).click();
    expect(await (await answered).text()).toContain('941900');
    await page.getByText('A Meeting Hyped Up to the MAX').first().waitFor();
    expect([...hosts].filter((host) => host !== 'null')).toEqual([megaphone.address]);
    await page.context().close();
  });
});
