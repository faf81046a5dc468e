import type { ReasonCode } from '../../api/review.ts';
import type { Sentence } from '../../reasons/reason.ts';
import { kindsOf } from './named.ts';

/** Why a proposal cannot be accepted yet, and what has to be done. */
export const todoReasons = {
  NOBODY_SPEAKS: () => 'Не сказано, хто це говорить: спершу вкажіть ім’я або відхиліть.',
  SAY_WHO_IS_MENTIONED: (printed) => `«${printed}»: скажіть, хто це чи що це.`,
  SAY_WHO_FULLER: (printed, fuller) =>
    `Можливо, «${printed}» — це «${fuller}» з того самого документа: скажіть, хто це.`,
  SAY_WHO: (printed, known) => `Можливо, «${printed}» — це те саме, що й відоме «${known}»: скажіть, хто це.`,
  NAMES_NOBODY: (printed, id, needed) =>
    `Запису ${id} немає. Для «${printed}» потрібно щось із цього: ${kindsOf(needed)}.`,
  NAMES_ANOTHER_KIND: (printed, id, needed, kind) =>
    `${id} — це ${kindsOf(kind)}. Для «${printed}» потрібно щось із цього: ${kindsOf(needed)}.`,
  NO_KNOWN: (id, needed) => `Такого немає серед відомого (${kindsOf(needed)}): ${id}.`,
  SAY_WHO_STATES: () =>
    'Документ стверджує це сам: скажіть, кому він це приписує (мовець), наприклад колективному мовцю з назвою.',
  NARRATIVE_FIRST: (narrative) => `Спершу вирішіть щодо його наративу: «${narrative}».`,
  QUOTATION_GONE: () => 'Його цитати вже немає: відхиліть це твердження.',
  QUOTATION_REJECTED: () => 'Його цитату відхилено: відхиліть і це твердження.',
  QUOTATION_FIRST: (quotation) => `Спершу прийміть його цитату: «${quotation}».`,
  AUTHOR_FIRST: () => 'Так каже автор: спершу прийміть автора документа або вкажіть джерело.',
  SAY_WHAT_IT_ANSWERS: () => 'Спростування відповідає на твердження: виберіть, на яке, або вкажіть, що це контекст.',
  CLAIM_FIRST: (claim) => `${claim} не є ні відомим твердженням, ні прийнятою пропозицією твердження.`,
  NO_CLAIM: (claim) => `Твердження ${claim} немає.`,
  SAY_WHICH_SIDE: (speaker) =>
    `Скажіть, чи «${speaker}» поширює пропаганду, чи відповідає на неї: тут цього не сказано.`,
  SPEAKER_MAKES_NO_CLAIM: () => 'Мовець відповідає на пропаганду й нічого такого не стверджує: відхиліть це.',
  SAY_CLAIM: () => 'Скажіть це нейтральними словами або виберіть відоме твердження: ці слова належать мовцеві.',
  ANSWERS_ALREADY: (name) =>
    `«${name}» надає контрдокази, а того, хто відповідає, не показують як поширювача: виберіть іншого актора або вкажіть, що говорить експерт.`,
  AMPLIFIES_ALREADY: (name) =>
    `«${name}» каже те, на що тут відповідають, а бути і тим, і тим не можна: виберіть інше джерело.`,
} satisfies Partial<Record<ReasonCode, Sentence>>;
