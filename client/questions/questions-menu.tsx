import { Menu } from '@mantine/core';
import { IconArrowsLeftRight, IconBraces, IconHistory, IconUserQuestion } from '@tabler/icons-react';
import { HeaderMenu } from '../header/header-menu.tsx';
import { closer, type QuestionName, twelve } from '../store/asking.ts';
import { useView } from '../store/store.ts';
import { ask } from '../store/transitions.ts';
import { texts } from '../texts.ts';

const icons: Record<(typeof closer)[number], typeof IconBraces> = {
  since: IconHistory,
  identities: IconUserQuestion,
  narratives: IconArrowsLeftRight,
  actors: IconArrowsLeftRight,
};

/** The twelve questions of an investigator, and what is looked at in the same way. */
export function QuestionsMenu() {
  const { view, go } = useView();
  const { questions } = texts;
  const current = (name: QuestionName) => (view.ask === name ? ('true' as const) : undefined);
  return (
    <HeaderMenu menu="questions">
      <Menu.Label>{questions.twelve}</Menu.Label>
      {twelve.map((name, at) => (
        <Menu.Item
          key={name}
          className="question-item"
          aria-current={current(name)}
          leftSection={<span className="question-number">{at + 1}</span>}
          onClick={() => go(ask(name))}
        >
          {questions.names[name]}
        </Menu.Item>
      ))}
      <Menu.Label>{questions.closer}</Menu.Label>
      {closer.map((name) => {
        const Icon = icons[name];
        return (
          <Menu.Item
            key={name}
            className="question-item"
            aria-current={current(name)}
            leftSection={<Icon size={16} aria-hidden />}
            onClick={() => go(ask(name))}
          >
            {questions.names[name]}
          </Menu.Item>
        );
      })}
      <Menu.Divider />
      <Menu.Item
        className="question-item"
        leftSection={<IconBraces size={16} aria-hidden />}
        component="a"
        href="/graphiql"
      >
        {questions.graphiql}
      </Menu.Item>
    </HeaderMenu>
  );
}
