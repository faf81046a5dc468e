import { share, texts } from '../../texts.ts';
import { entries, entry, faint, knownReach, places, remarks, unknownReach, words } from '../cells.ts';
import { ContradictionsDocument, EvidenceDocument, UnrebuttedDocument } from '../documents/answering.ts';
import { Contradictions } from '../drawings/contradictions.tsx';
import { pairsOf, voicesOf } from '../pairs.ts';
import { question } from '../question.ts';

export const unrebutted = question({
  needs: [],
  document: UnrebuttedDocument,
  variables: () => ({}),
  answer({ amplification: { rebuttalCoverage: coverage }, unrebuttedClaims: open }) {
    const { questions } = texts;
    const { columns } = questions;
    const found = open.edges.map(({ node }) => node);
    const narratives = [...new Set(found.flatMap((claim) => claim.narratives.map(({ id }) => id)))];
    return {
      lead: questions.unrebutted(open.totalCount, coverage.claims),
      notes: remarks(
        questions.coverage(
          share(coverage.ratio),
          coverage.reachWeighted === null ? null : share(coverage.reachWeighted),
        ),
        questions.listed(found.length, open.totalCount),
      ),
      columns: [columns.claim, columns.reach, columns.unknownReach, columns.carriers, columns.narratives],
      rows: found.map((claim) => ({
        key: claim.id,
        cells: [
          entry(claim),
          knownReach(claim.reach),
          unknownReach(claim.reach),
          entries(voicesOf(claim)),
          entries(claim.narratives),
        ],
      })),
      narrows: { rebutted: 'no', expanded: found.length < open.totalCount ? [] : narratives },
    };
  },
});

export const evidence = question({
  needs: ['claim'],
  document: EvidenceDocument,
  variables: ([claim = '']) => ({ claim }),
  answer({ claim }, [id]) {
    const { questions, edge } = texts;
    const { columns } = questions;
    const answers = claim?.counterEvidence ?? [];
    return {
      lead: [
        questions.evidence(answers.length, answers.filter(({ independent }) => independent).length),
        claim?.rebutted ? texts.panel.rebutted : texts.panel.unrebutted,
      ].join('; '),
      columns: [columns.answer, columns.words, columns.by, columns.independent, columns.grade, columns.where],
      rows: answers.map((each) => ({
        key: each.id,
        cells: [
          words(edge[each.kind]),
          { text: each.text, opens: each.id },
          entries([...each.givenBy, ...each.via]),
          faint(each.independent ? questions.independent : questions.ofAuthor),
          faint(questions.grade(each.source?.document.sourceReliability ?? null)),
          places([each.source]),
        ],
      })),
      narrows: {
        claims: id === undefined ? [] : [id],
        expanded: (claim?.narratives ?? []).map((narrative) => narrative.id),
      },
    };
  },
});

export const contradictions = question({
  needs: [],
  document: ContradictionsDocument,
  variables: () => ({}),
  answer({ claims }) {
    const { questions, panel } = texts;
    const { columns } = questions;
    const pairs = pairsOf(claims.edges.map(({ node }) => node));
    return {
      lead: questions.contradictions(pairs.length),
      notes: remarks(questions.listed(claims.edges.length, claims.totalCount)),
      columns: [columns.who, columns.claim, columns.rebutted, columns.against, columns.said, columns.rebutted],
      rows: pairs.map(([one, other]) => ({
        key: `${one.id} ${other.id}`,
        cells: [
          entries(voicesOf(one)),
          entry(one),
          faint(one.rebutted ? panel.rebutted : panel.unrebutted),
          entry(other),
          entries(voicesOf(other)),
          faint(other.rebutted ? panel.rebutted : panel.unrebutted),
        ],
      })),
      drawing: <Contradictions pairs={pairs} />,
    };
  },
});
