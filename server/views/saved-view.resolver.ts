import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Marking } from '../access/marking.type.ts';
import type { Context } from '../reading/context.ts';
import { broughtBack, changeKept, removed } from './change-kept.ts';
import { changesSince, type Imprint } from './imprint.ts';
import { saveView } from './save-view.ts';
import { RemoveInput, RenameViewInput, SaveViewInput } from './saved-view.input.ts';
import { SavedView, ViewChanges } from './saved-view.type.ts';
import { type ToldView, toldViews } from './told-view.ts';
import { keptFilter, viewPicture } from './view-picture.ts';
import { removeShape, renameShape } from './view-shape.ts';

/** Reads, keeps, renames, removes and brings back views. */
@Resolver(() => SavedView)
export class SavedViewResolver {
  @Query(() => [SavedView], { description: 'The views that somebody has saved, in order of name.' })
  savedViews(@Ctx() context: Context) {
    return toldViews(null, context);
  }

  @Query(() => SavedView, { nullable: true, description: 'A saved view; null where there is none that you may see.' })
  savedView(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return viewById(id, context);
  }

  @Query(() => Marking, {
    description: 'The highest marking of some nodes and of what joins them, as far as you may see; CLEAR for none.',
  })
  async highestMarking(
    @Arg('ids', () => [ID], { description: 'The nodes, 1,000 at most.' }) ids: string[],
    @Ctx() { database, clearance }: Context,
  ) {
    const [row] = await database.read('markingAmong', { ids, clearance });
    return Number(row?.marking ?? 0);
  }

  @Mutation(() => SavedView, { description: 'Keeps a view, new or changed.' })
  async saveView(@Arg('input', () => SaveViewInput) input: SaveViewInput, @Ctx() context: Context) {
    return viewById(await saveView(input, context), context);
  }

  @Mutation(() => SavedView, { description: 'Gives a view another name and purpose; what it shows stays as it is.' })
  async renameView(@Arg('input', () => RenameViewInput) input: RenameViewInput, @Ctx() context: Context) {
    const change = { kind: 'view', mutation: 'renameView', shape: renameShape } as const;
    const id = await changeKept(change, input, context, ({ name, about }, { marking }) => {
      return { name, about: about ?? null, marking };
    });
    return viewById(id, context);
  }

  @Mutation(() => ID, { description: 'Takes a view away; restoreView brings it back.' })
  removeView(@Arg('input', () => RemoveInput) input: RemoveInput, @Ctx() context: Context) {
    const change = { kind: 'view', mutation: 'removeView', shape: removeShape } as const;
    return changeKept(change, input, context, removed);
  }

  @Mutation(() => SavedView, {
    description: 'Brings back a view that was taken away; expectedVersion is one more than it had then.',
  })
  async restoreView(@Arg('input', () => RemoveInput) input: RemoveInput, @Ctx() context: Context) {
    const change = { kind: 'view', mutation: 'restoreView', shape: removeShape } as const;
    return viewById(await changeKept(change, input, context, broughtBack), context);
  }

  @FieldResolver(() => ViewChanges)
  async changes(@Root() { kept, expanded }: ToldView, @Ctx() { database, clearance }: Context): Promise<ViewChanges> {
    // what only the viewer may see is no news: whoever saved the view did not see it either
    const savedWith = Number(kept.clearance);
    const picture = await viewPicture(
      database,
      keptFilter(String(kept.filter)),
      expanded,
      Math.min(clearance, savedWith),
    );
    const { statements, cells = [] } = kept as unknown as Pick<Imprint, 'statements'> & Partial<Imprint>;
    return changesSince({ statements, cells }, picture.statements, clearance < savedWith);
  }
}

async function viewById(id: string, context: Context): Promise<ToldView | null> {
  const [view] = await toldViews([id], context);
  return view ?? null;
}
