import { ActionIcon, Button, TextInput, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useSignature } from '../api/signature.ts';
import { LanguageChoice } from '../language/language-choice.tsx';
import { useView } from '../store/store.ts';
import { review } from '../store/transitions.ts';
import { product, texts } from '../texts.ts';

/** The head of the review: what is reviewed, by whom, and the way back to the picture. */
export function ReviewHead({
  title,
  mayWrite,
  children,
}: {
  title: ReactNode;
  mayWrite: boolean;
  children?: ReactNode;
}) {
  const go = useView((store) => store.go);
  const { by, sign } = useSignature();
  const { setColorScheme } = useMantineColorScheme();
  const other = useComputedColorScheme('light') === 'dark' ? 'light' : 'dark';
  const Icon = other === 'light' ? IconSun : IconMoon;
  return (
    <header className="review-head">
      <a className="brand" href="/" title={product}>
        <img src="/megaphone.svg" alt={product} width={24} height={24} />
      </a>
      <h1>{title}</h1>
      {children}
      {mayWrite && (
        <TextInput
          size="xs"
          className="signature"
          aria-label={texts.review.signature}
          placeholder={texts.review.signature}
          maxLength={100}
          value={by}
          onChange={(event) => sign(event.currentTarget.value)}
        />
      )}
      <Button size="xs" variant="subtle" onClick={() => go(review(null))}>
        {texts.review.toPicture}
      </Button>
      <LanguageChoice />
      <ActionIcon variant="default" size={30} aria-label={texts.page[other]} onClick={() => setColorScheme(other)}>
        <Icon size={17} aria-hidden />
      </ActionIcon>
    </header>
  );
}
