import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../reading/context.ts';
import { Briefing, SaveBriefingInput } from './briefing.type.ts';
import { broughtBack, changeKept, removed } from './change-kept.ts';
import type { Kept } from './kept.ts';
import { saveBriefing } from './save-briefing.ts';
import { RemoveInput } from './saved-view.input.ts';
import { toldViews } from './told-view.ts';
import { removeShape } from './view-shape.ts';

/** Reads, keeps, removes and brings back briefings. */
@Resolver(() => Briefing)
export class BriefingResolver {
  @Query(() => [Briefing], { description: 'The briefings that somebody has saved, in order of title.' })
  briefings(@Ctx() context: Context) {
    return toldBriefings(null, context);
  }

  @Query(() => Briefing, { nullable: true, description: 'A briefing; null where there is none that you may see.' })
  briefing(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return briefingById(id, context);
  }

  @Mutation(() => Briefing, { description: 'Keeps a briefing, new or changed.' })
  async saveBriefing(@Arg('input', () => SaveBriefingInput) input: SaveBriefingInput, @Ctx() context: Context) {
    return briefingById(await saveBriefing(input, context), context);
  }

  @Mutation(() => ID, { description: 'Takes a briefing away; restoreBriefing brings it back.' })
  removeBriefing(@Arg('input', () => RemoveInput) input: RemoveInput, @Ctx() context: Context) {
    const change = { kind: 'briefing', mutation: 'removeBriefing', shape: removeShape } as const;
    return changeKept(change, input, context, removed);
  }

  @Mutation(() => Briefing, { description: 'Brings back a briefing that was taken away.' })
  async restoreBriefing(@Arg('input', () => RemoveInput) input: RemoveInput, @Ctx() context: Context) {
    const change = { kind: 'briefing', mutation: 'restoreBriefing', shape: removeShape } as const;
    return briefingById(await changeKept(change, input, context, broughtBack), context);
  }
}

async function briefingById(id: string, context: Context) {
  const [briefing] = await toldBriefings([id], context);
  return briefing ?? null;
}

async function toldBriefings(ids: string[] | null, context: Context) {
  const { database, clearance } = context;
  const rows = await database.read('briefings', { ids, clearance });
  const kept = rows.map(({ saved }) => saved as Kept);
  const pagesOf = ({ pages }: Kept) =>
    JSON.parse(String(pages)) as { view: string; headline: string; findings: string[] }[];
  const wanted = [...new Set(kept.flatMap((briefing) => pagesOf(briefing).map(({ view }) => view)))];
  const views = new Map((await toldViews(wanted, context)).map((view) => [view.id, view]));
  return kept.map((briefing) => ({
    ...briefing,
    pages: pagesOf(briefing).map((page) => ({ ...page, view: views.get(page.view) ?? null })),
  }));
}
