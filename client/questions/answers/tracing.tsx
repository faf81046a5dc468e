import { texts } from '../../texts.ts';
import { entries, entry, faint, nameOf, number, places, remarks, words } from '../cells.ts';
import { AboutDocument, FirstDocument, SinceDocument, StatedDocument } from '../documents/tracing.ts';
import { Bars } from '../drawings/bars.tsx';
import { Places } from '../drawings/places.tsx';
import { Spread } from '../drawings/spread.tsx';
import { question } from '../question.ts';
import { targetsOf } from '../targets.ts';

export const stated = question({
  needs: ['node'],
  document: StatedDocument,
  variables: ([node = '']) => ({ node }),
  answer({ assertions }, [id]) {
    const { questions, panel } = texts;
    const { columns } = questions;
    const found = assertions.edges.map(({ node }) => node);
    return {
      lead: questions.stated(assertions.totalCount),
      notes: remarks(questions.listed(found.length, assertions.totalCount)),
      columns: [columns.fact, columns.words, columns.where, columns.method, columns.when],
      rows: found.map((each) => {
        const out = each.subject.id === id;
        const other = out ? each.object : each.subject;
        return {
          key: each.id,
          cells: [
            {
              text: `${out ? '→' : '←'} ${questions.predicate(each.predicate)}: ${nameOf(other)}`,
              opens: other.id,
            },
            words(each.source?.excerpt ?? ''),
            each.source === null && each.note !== null ? faint(panel.reasoned(each.note)) : places([each.source]),
            faint(panel.assertion(each.method, each.by, each.status)),
            { ...faint(texts.day(each.assertedAt.slice(0, 10))), day: true },
          ],
        };
      }),
      drawing: <Places assertions={found} />,
    };
  },
});

export const first = question({
  needs: ['claim'],
  document: FirstDocument,
  variables: ([claim = '']) => ({ claim }),
  answer({ claim }) {
    const { questions } = texts;
    const { columns } = questions;
    const spread = claim?.spread ?? [];
    const [mover] = spread;
    if (!mover)
      return {
        lead: questions.undated,
        columns: [columns.who, columns.words, columns.when, columns.where],
        rows: (claim?.statements ?? []).map((each) => ({
          key: each.id,
          cells: [
            entries([
              ...each.speakers,
              ...each.channels.filter((channel) => each.speakers.every(({ name }) => name !== channel.displayName)),
            ]),
            { text: each.text, opens: each.id },
            faint(each.publishedAt ? texts.day(each.publishedAt.slice(0, 10)) : texts.views.noDate),
            places([each.source]),
          ],
        })),
      };
    return {
      lead: questions.first(mover.channel.displayName, texts.day(mover.at.slice(0, 10)), spread.length - 1),
      columns: [columns.channel, columns.when, columns.lag],
      rows: spread.map((each) => ({
        key: `${each.channel.id} ${each.at}`,
        cells: [
          entry(each.channel),
          { text: `${texts.day(each.at.slice(0, 10))} ${each.at.slice(11, 19)} UTC`, order: Date.parse(each.at) },
          { text: each === mover ? questions.firstMover : questions.lag(each.lagSec), order: each.lagSec },
        ],
      })),
      drawing: <Spread spread={spread} />,
    };
  },
});

export const about = question({
  needs: ['narrative'],
  document: AboutDocument,
  variables: ([narrative = '']) => ({ narrative }),
  answer({ narrative }) {
    const { questions, kinds } = texts;
    const { columns } = questions;
    const claims = narrative?.claims ?? [];
    const targets = targetsOf(claims);
    const kindOf = (name: string) => kinds[name as keyof typeof kinds] ?? name;
    return {
      lead: questions.about(targets.length, claims.length),
      columns: [columns.target, columns.kind, columns.claims, columns.unrebuttedClaims, columns.claim],
      rows: targets.map(({ target, claims: of, when }) => ({
        key: target.id,
        cells: [
          entry(target),
          faint([kindOf(target.__typename ?? ''), ...when].join(', ')),
          number(of.length),
          number(of.filter(({ rebutted }) => !rebutted).length),
          entries(of),
        ],
      })),
      drawing: (
        <Bars
          bars={targets.map(({ target, claims: of }) => ({
            id: target.id,
            name: nameOf(target),
            value: of.length,
            figure: texts.panel.claimCount(of.length),
            strong: false,
          }))}
        />
      ),
    };
  },
});

export const since = question({
  needs: ['day'],
  document: SinceDocument,
  variables: ([day = '']) => ({ since: `${day}T00:00:00.000Z` }),
  answer({ recorded }) {
    const { questions, panel, editing } = texts;
    const { columns } = questions;
    return {
      lead: questions.since(recorded.totalCount),
      total: recorded.totalCount,
      next: recorded.pageInfo.hasNextPage ? recorded.pageInfo.endCursor : null,
      columns: [columns.when, columns.who, columns.fact, columns.target, columns.words, columns.where, columns.method],
      rows: recorded.edges.map(({ node: { id, at, assertion, change, about } }) => {
        const [subject, object] = assertion ? [assertion.subject, assertion.object] : about;
        return {
          key: id,
          cells: [
            { text: texts.minute(at), order: Date.parse(at), day: true },
            subject ? entry(subject) : faint(change?.target ?? ''),
            faint(assertion ? questions.predicate(assertion.predicate) : editing.changeKind(change?.kind ?? '')),
            object ? entry(object) : faint(''),
            words(assertion ? (assertion.source?.excerpt ?? '') : changed(change)),
            places([assertion?.source ?? null]),
            faint(assertion ? panel.assertion(assertion.method, assertion.by, assertion.status) : (change?.by ?? '')),
          ],
        };
      }),
    };
  },
});

/** What a change changed, and why. */
function changed(change: { note: string | null; fields: readonly FieldChange[] } | null): string {
  const values = (change?.fields ?? []).map(({ name, before, after }) => `${name}: ${before ?? '–'} → ${after ?? '–'}`);
  return [change?.note, ...values].filter((part) => part).join('; ');
}

interface FieldChange {
  name: string;
  before: string | null;
  after: string | null;
}
